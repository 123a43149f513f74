// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Grabber.h"

#include "case/CaseWorkspace.h"
#include "case/documents/DocumentsTab.h"
#include "case/learning/LearningPage.h"
#include "case/pathway/PathwayTab.h"
#include "intake/NewCaseDialog.h"
#include "library/LibraryPage.h"
#include "plans/PlansPage.h"
#include "shell/Await.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMillis = 700; // reads, debounced searches and layouts are done by then

} // namespace

Grabber::Grabber(MainWindow &window, Session &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_folder(folder)
{
    const auto search = [this](const QString &text) {
        return [this, text] { m_window.shell()->findChild<QLineEdit *>(u"caseSearch"_s)->setText(text); };
    };
    const auto section = [this](OpenShell::Section which) {
        return [this, which] { m_window.shell()->showSection(which); };
    };
    const auto library = [this](LibrarySection which) {
        return [this, which] { m_window.shell()->libraryPage()->showSection(which); };
    };
    const auto openCase = [this](const QString &words) {
        return [this, words] {
            SearchQuery query;
            query.text = words;
            await(
                m_session.casebook()->read(query), this,
                [this](const std::vector<SearchHit> &hits) {
                    if (!hits.empty())
                        m_window.shell()->openCase(hits.front().caseId);
                },
                [](const Error &) {});
        };
    };
    const auto tab = [this](CaseWorkspace::Tab which) {
        return [this, which] { m_window.shell()->caseWorkspace()->showTab(which); };
    };
    const auto firstOf = [this]<class R>(R) {
        return [this] {
            CaseWorkspace &workspace = *m_window.shell()->caseWorkspace();
            if (const auto &records = workspace.store().file().all<R>(); !records.empty())
                workspace.showRecord(RecordType<R>::kind, records.front().id.uuid());
        };
    };
    const auto documents = [this]() -> DocumentsTab & { return m_window.shell()->caseWorkspace()->documents(); };
    const auto page = [this](int number) {
        return [this, number] {
            m_window.shell()->newCase();
            m_window.shell()->newCaseDialog()->goToPage(number);
        };
    };
    const auto dense = [this](bool on) {
        return [this, on] { m_window.shell()->caseWorkspace()->pathway().setDense(on); };
    };
    const auto closeDialog = [this] {
        if (auto *dialog = qobject_cast<QDialog *>(topDialog()))
            dialog->reject();
    };
    const auto does = [this](Do what) { return [this, what] { m_window.perform(what); }; };
    // The numbers are those of the drafts of the screens.
    m_shots = {
        {u"02-today"_s, section(OpenShell::Section::Today)},
        {{}, section(OpenShell::Section::Cases)},
        {u"03-cases"_s, [] {}},
        {u"03-cases-search"_s, search(m_spanish ? u"recuento"_s : u"count"_s)},
        {u"03-cases-no-match"_s, search(u"zzzz"_s)},
        {{}, search({})},
        {{}, openCase(u"heparin"_s)},
        {u"04-pathway"_s, [] {}},
        {u"04-pathway-dense"_s, dense(true)},
        {{}, dense(false)},
        {{}, openCase(m_spanish ? u"compresa"_s : u"sponge"_s)},
        {u"05-communications"_s, tab(CaseWorkspace::Communications)},
        {u"05-conversation"_s, [this] { m_window.shell()->caseWorkspace()->logConversation(); }},
        {u"06-investigation"_s, tab(CaseWorkspace::Investigation)},
        {u"06-interviews"_s, firstOf(Interview{})},
        {u"06-evidence"_s, firstOf(EvidenceItem{})},
        {u"06-findings"_s, firstOf(Decision{})},
        {u"07-actions"_s, tab(CaseWorkspace::Actions)},
        {u"people"_s, tab(CaseWorkspace::People)},
        {u"history"_s, tab(CaseWorkspace::History)},
        {u"09-documents"_s, [this] { m_window.shell()->caseWorkspace()->print(); }},
        {u"09-binder"_s, [documents] { Q_EMIT documents().binderRequested(); }},
        {u"09-learning"_s, [documents] { Q_EMIT documents().learningRequested(); }},
        // An open summary comes back with its case, in the next look too.
        {{}, [this] { m_window.shell()->caseWorkspace()->findChild<LearningPage *>()->close(); }},
        {u"09-letter"_s,
         [this, documents] {
             const auto &letters = m_window.shell()->caseWorkspace()->store().file().all<Letter>();
             Q_EMIT documents().letterRequested(letters.empty() ? Id<Letter>() : letters.front().id);
         }},
        {{}, openCase(u"sepsis"_s)},
        {u"08-resolution"_s, tab(CaseWorkspace::Resolution)},
        {u"11-plans"_s, section(OpenShell::Section::Plans)},
        {u"11-plans-loose"_s, [this] { m_window.shell()->plansPage()->showPlan({}); }},
        {{}, section(OpenShell::Section::Library)},
        {u"library-protocol"_s, library(LibrarySection::Protocol)},
        {u"library-deadlines"_s, library(LibrarySection::Deadlines)},
        {u"library-guidance"_s, library(LibrarySection::Guidance)},
        {u"12-new-case-1"_s, page(0)},
        {u"12-new-case-2"_s, page(1)},
        {u"12-new-case-3"_s, page(2)},
        {u"12-new-case-4"_s, page(3)},
        {{}, closeDialog},
        {u"find-anything"_s, does(Do::FindAnything)},
        {{}, closeDialog},
        {u"settings"_s, does(Do::OpenSettings)},
        {{}, closeDialog},
        {u"help"_s, does(Do::HelpHere)},
        {{}, closeDialog},
        {u"blank-checklists"_s, does(Do::BlankForms)},
        {{}, closeDialog},
        {u"keyboard-map"_s, does(Do::KeyboardMap)},
        {{}, closeDialog},
        {u"create"_s, does(Do::CreateCasebook)},
        {{}, closeDialog},
        {u"01-unlock"_s, does(Do::Lock)},
    };
}

void Grabber::start()
{
    QDir().mkpath(m_folder);
    QTimer::singleShot(settleMillis, this, &Grabber::next);
}

void Grabber::next()
{
    if (m_at == m_shots.size()) {
        QCoreApplication::exit(0);
        return;
    }
    const Shot &shot = m_shots[m_at++];
    shot.prepare();
    QTimer::singleShot(settleMillis, this, [this, name = shot.name] {
        if (!name.isEmpty())
            take(name);
        next();
    });
}

QWidget *Grabber::topDialog() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (qobject_cast<QDialog *>(widget) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void Grabber::take(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QWidget *dialog = topDialog()) {
        QPainter painter(&picture);
        painter.fillRect(m_window.rect(), QColor(40, 50, 50, 71));
        painter.drawPixmap(m_window.rect().center() - dialog->rect().center(), dialog->grab());
    }
    picture.save(m_folder + u'/' + name + u".png"_s);
}

} // namespace candor
