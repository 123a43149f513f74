// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShellFixture.h"
#include "case/CaseWorkspace.h"
#include "case/binder/BinderPage.h"
#include "case/binder/BinderWork.h"
#include "case/binder/SealedPanel.h"
#include "case/communications/CommunicationsTab.h"
#include "case/documents/DocumentsTab.h"
#include "case/documents/ScanPane.h"
#include "case/learning/LearningPage.h"
#include "case/letters/LetterEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/people/PeopleTab.h"
#include "cases/ImportDialog.h"
#include "help/HelpView.h"
#include "intake/NewCaseDialog.h"
#include "library/LibraryPage.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolOutline.h"
#include "library/ProtocolPart.h"
#include "plans/LooseActions.h"
#include "plans/PlanActionsList.h"
#include "plans/PlansList.h"
#include "plans/PlansPage.h"
#include "settings/SettingsDialog.h"
#include "shell/BlankForms.h"
#include "shell/Companions.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "support/Demonstration.h"
#include "theme/Language.h"
#include "unlock/CreateDialog.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/RecoverySheetPage.h"
#include "unlock/RestoreDialog.h"
#include "unlock/UnlockPage.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>

#include <functional>
#include <stdexcept>

// Every screen and dialog of the program, shown and filled from a demonstration, for tests of what all of them have to
// keep. The table of them is ScreenTable.h; a new screen gets a line there.
namespace candor::screens {

using namespace Qt::StringLiterals;
using shelltest::sampleNow;

class Screens {
public:
    struct Screen {
        const char *name;
        std::function<QWidget *()> show; // answers with what is to be looked at; throws when it cannot be shown
    };

    /// `folder` is for files that screens show; the demonstration was opened from `path`. Theme and language are those
    /// that the test applied.
    Screens(
        Theme &theme, Language &language, const QString &folder, const QString &path,
        const std::shared_ptr<Casebook> &casebook)
        : m_folder(folder)
        , m_path(path)
        , m_clock(std::make_shared<FixedClock>(sampleNow))
        , m_session(m_clock)
    {
        CaseQuery all;
        all.state = CaseQuery::State::All;
        for (const CaseRow &row : shelltest::resultOf(casebook->read(all)).rows)
            m_cases.push_back(shelltest::resultOf(casebook->read(CaseRequest{Id<Case>(row.caseId), {}})));
        rememberCasebook(path);
        m_window = std::make_unique<MainWindow>(m_session, theme, language);
        m_window->showCasebook(path);
        m_window->resize(1280, 800);
        m_window->show();
        m_session.begin(casebook);
        m_session.setIdleLimit(std::chrono::hours(24));
        build();
    }

    ~Screens()
    {
        m_own.reset();
        closeWindows();
        if (!m_session.isOpen())
            return;
        m_session.lock(LockReason::Asked);
        static_cast<void>(QTest::qWaitFor([this] { return m_session.casebook() == nullptr; }, patience));
    }

    [[nodiscard]] const std::vector<Screen> &all() const { return m_screens; }
    [[nodiscard]] const std::vector<CaseView> &cases() const { return m_cases; }

private:
    static constexpr int patience = 30000;

    static void until(const std::function<bool()> &condition, const char *what)
    {
        if (!QTest::qWaitFor(condition, patience))
            throw std::runtime_error(std::string("waited in vain for ") + what);
    }

    template <class W>
    static W *need(const QWidget &root, const QString &name = {})
    {
        W *found = root.findChild<W *>(name);
        if (!found)
            throw std::runtime_error("there is no " + (name.isEmpty() ? "such part" : name.toStdString()));
        return found;
    }

    static void press(const QWidget &root, const QString &name)
    {
        auto *button = need<QAbstractButton>(root, name);
        if (!QTest::qWaitFor([button] { return button->isEnabled() && button->isVisible(); }, 2000))
            throw std::runtime_error("cannot be pressed: " + name.toStdString());
        button->click();
    }

    static void type(const QWidget &root, const QString &name, const QString &text)
    {
        auto *field = need<QLineEdit>(root, name);
        if (field->text() == text)
            return;
        field->setText(text);
        QTest::qWait(400); // searches wait for a pause
    }

    static bool hasRows(const QAbstractItemView *view) { return view->model() && view->model()->rowCount() > 0; }

    /// A window above the main one.
    [[nodiscard]] QWidget *other() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            if (each->isVisible() && each != m_window.get() && each != m_own.get() &&
                (qobject_cast<QDialog *>(each) || each->windowType() == Qt::Popup))
                return each;
        }
        return nullptr;
    }

    void closeWindows()
    {
        for (int tries = 0; tries < 5; ++tries) {
            QWidget *window = other();
            if (!window)
                return;
            const QPointer<QWidget> gone = window;
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->reject();
            else
                window->hide();
            static_cast<void>(QTest::qWaitFor([gone] { return !gone || !gone->isVisible(); }, 5000));
            QTest::qWait(1); // what is deleted when it closes is gone before it is asked for again
        }
        if (other())
            throw std::runtime_error("a window stays open");
    }

    OpenShell &shell()
    {
        m_own.reset();
        closeWindows();
        m_window->activateWindow();
        if (!m_window->shell())
            throw std::runtime_error("the casebook is not open");
        return *m_window->shell();
    }

    QWidget *page() { return need<QStackedWidget>(*m_window->shell())->currentWidget(); }

    QWidget *dialog(Do what)
    {
        static_cast<void>(shell());
        m_window->perform(what);
        until([this] { return other() != nullptr; }, "a dialog");
        return other();
    }

    /// A page that stands for itself.
    template <class W, class... Arguments>
    W &alone(Arguments &&...arguments)
    {
        m_own.reset();
        closeWindows();
        auto made = std::make_unique<W>(std::forward<Arguments>(arguments)...);
        W &page = *made;
        m_own = std::move(made);
        return page;
    }

    // --- a case ------------------------------------------------------------------------------------------------------

    /// The first case in which there is one.
    template <class R>
    [[nodiscard]] const CaseView &caseWith() const
    {
        for (const CaseView &each : m_cases) {
            if (!each.file.all<R>().empty())
                return each;
        }
        throw std::runtime_error("no case of the demonstration has such a record");
    }

    [[nodiscard]] const CaseView &caseThat(const std::function<bool(const CaseFile &)> &is) const
    {
        for (const CaseView &each : m_cases) {
            if (is(each.file))
                return each;
        }
        throw std::runtime_error("the demonstration has no such case");
    }

    /// At its beginning: nobody has talked yet, and much is to be filled in.
    [[nodiscard]] const CaseView &freshCase() const
    {
        return caseThat(
            [](const CaseFile &file) { return file.record.title.contains(u"heparin"_s, Qt::CaseInsensitive); });
    }

    CaseWorkspace &open(const CaseView &view)
    {
        OpenShell &open = shell();
        const auto isOpen = std::make_shared<bool>(false);
        open.openCase(view.file.record.id.uuid(), [isOpen] { *isOpen = true; });
        until([isOpen] { return *isOpen; }, "the case");
        CaseWorkspace &workspace = *open.caseWorkspace();
        workspace.pathway().setDense(false);
        if (auto *close = need<QAbstractButton>(workspace, u"details.close"_s); close->isVisible())
            close->click();
        // What stands in the place of the documents comes back with its case.
        if (auto *learning = workspace.findChild<LearningPage *>(); learning && learning->isOpen())
            learning->close();
        if (auto *letters = workspace.findChild<LetterEditor *>(); letters && letters->isOpen())
            letters->close();
        if (auto *binder = workspace.findChild<BinderPage *>(); binder && binder->isOpen())
            binder->close();
        return workspace;
    }

    CaseWorkspace &open(const CaseView &view, CaseWorkspace::Tab tab)
    {
        CaseWorkspace &workspace = open(view);
        workspace.showTab(tab);
        return workspace;
    }

    template <class R>
    QWidget *record()
    {
        const CaseView &view = caseWith<R>();
        CaseWorkspace &workspace = open(view);
        workspace.showRecord(RecordType<R>::kind, view.file.all<R>().front().id.uuid());
        return &workspace;
    }

    CaseWorkspace &documents() { return open(caseWith<Letter>(), CaseWorkspace::Documents); }

    void buildCase();
    void buildPapers();
    void buildLibrary();
    void buildUnlocked();
    void buildLocked();
    void build()
    {
        buildUnlocked();
        buildCase();
        buildPapers();
        buildLibrary();
        buildLocked();
    }

    QString m_folder;
    QString m_path;
    std::shared_ptr<FixedClock> m_clock;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_own;
    std::vector<CaseView> m_cases;
    std::vector<Screen> m_screens;
};

} // namespace candor::screens

#include "ScreenTable.h"
