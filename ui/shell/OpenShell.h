// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CasesPage.h"
#include "library/LibraryIndex.h"
#include "shell/ComingBack.h"
#include "shell/FindModel.h"
#include "today/TodayPage.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace candor {

class Button;
class CaseWorkspace;
class FindAnything;
class ImportDialog;
class LibraryPage;
class NavEntry;
class NavSidebar;
class NewCaseDialog;
class PlansPage;
class Session;
class ToastLine;

/// Everything the window shows of an open casebook. It is made after unlocking and taken apart on locking, and every
/// model and text of the casebook with it.
class OpenShell : public QWidget {
    Q_OBJECT

public:
    OpenShell(Session &session, Actions &actions, QWidget *parent = nullptr);
    ~OpenShell() override;

    /// In the order of the navigation.
    enum class Section { Today, Cases, Plans, Library };

    /// Where the person was, to come back to after unlocking. Kept in memory only. Whether names were shown is no part
    /// of it: a lock hides them.
    struct Place {
        Section section = Section::Today;
        TodayPage::Place today;
        CasesPage::Place cases;
        QUuid plan; // nil: what no plan holds
        LibrarySection libraryPart = LibrarySection::Protocol;
        QUuid openCase;
        int caseTab = 0;  // CaseWorkspace::Tab
        QString caseStep; // empty: what is next
        bool newCase = false;
        QUuid newCaseReport; // nil: a case from scratch
        int newCasePage = 0;
        TypingPlace typing;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

    [[nodiscard]] bool namesShown() const;
    void setNamesShown(bool shown);

    /// For locking: deletes itself and what it shows, a page in each turn of the event loop.
    void takeApart();

    void perform(Do what);
    /// Opens a case; `then` runs once it is read and shown.
    void openTask(const WorkItem &item);
    void openCase(const QUuid &caseId, std::function<void()> then = {});
    void showSection(Section section);
    void newCase(const QUuid &report = {}, int page = 0);
    void importReports(const QString &file);
    void showToast(const QString &text, bool undoable = false);
    /// Who works here now.
    void showUser();
    void refreshTimes();

    [[nodiscard]] bool isInCase() const;
    /// What help is about here: a key of helpTopicFor().
    [[nodiscard]] QString helpScreen() const;
    [[nodiscard]] TodayPage *todayPage() const { return m_today; }
    [[nodiscard]] PlansPage *plansPage();
    [[nodiscard]] LibraryPage *libraryPage();
    [[nodiscard]] CasesPage *casesPage() const { return m_cases; }
    [[nodiscard]] CaseWorkspace *caseWorkspace();
    [[nodiscard]] NavSidebar *navigation() const { return m_navigation; }
    [[nodiscard]] NewCaseDialog *newCaseDialog() const;

Q_SIGNALS:
    void lockRequested();
    void blankFormsRequested();
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPages();
    void buildNavigation();
    void fitNavigation();
    void performInCase(Do what);
    void showNewCase(std::optional<CaseView> report, int page);
    void startSearch();
    void moveHit(int step);
    void movePane(int step);
    void follow(const ChangeNotice &notice);
    void findAnything();
    void chooseCaseForConversation();
    void goTo(const Finding &finding);
    void goTo(const TypingPlace::Record &record, const QString &field);
    void jumpToNext();
    void readCounts();
    [[nodiscard]] FindSource findSource() const;
    void makePlans();
    [[nodiscard]] QWidget *pageOf(Section section);
    /// By hand: a page that is not there yet is made in this turn and shown in the next, so that neither keeps the
    /// window.
    void turnTo(Section section);

    Session &m_session;
    Actions &m_actions;
    NavSidebar *m_navigation;
    Button *m_newCaseButton = nullptr;
    NavEntry *m_blank = nullptr;
    QLabel *m_user = nullptr;
    QStackedWidget *m_stack;
    TodayPage *m_today;
    CasesPage *m_cases;
    QPointer<PlansPage> m_plans;
    std::unique_ptr<PlansPage> m_unplaced; // made, not yet in the window
    QPointer<LibraryPage> m_library;
    QPointer<CaseWorkspace> m_case;
    Section m_section = Section::Today; // the page shown, or the one to go back to from a case
    QUuid m_caseId;
    std::function<void()> m_whenOpened; // until the case is read
    ToastLine *m_toast;
    ComingBack *m_back;
    QPointer<NewCaseDialog> m_newCase;
    QPointer<ImportDialog> m_import;
    QPointer<FindAnything> m_find;
    QUuid m_newCaseReport;
    QStringList m_units; // of all cases, to choose from
};

} // namespace candor
