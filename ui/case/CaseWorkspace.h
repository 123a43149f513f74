// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace candor {

class ActionsTab;
class AnswerStrip;
class BinderPage;
class Button;
class CaseDetails;
class Chip;
class CommunicationsTab;
class DocumentsTab;
class HistoryTab;
class InvestigationTab;
class LearningPage;
class LetterEditor;
class NoteBox;
class PathwayTab;
class PeopleTab;
class ReasonPanel;
class ResolutionTab;
class ToastLine;

/// The screen of one case: who and what it is, the five answers, and its parts as tabs.
class CaseWorkspace final : public QWidget {
    Q_OBJECT

public:
    /// In the order they are shown in; Alt+1, Alt+2, … follow it.
    enum Tab { Pathway, Communications, Investigation, Actions, Resolution, Documents, People, History, TabCount };

    explicit CaseWorkspace(CaseDesk desk, QWidget *parent = nullptr);

    void open(const CaseRequest &request);
    [[nodiscard]] CaseStore &store() const { return *m_store; }
    [[nodiscard]] PathwayTab &pathway();
    // Each is made when it is asked for, or shown, for the first time.
    [[nodiscard]] CommunicationsTab &communications();
    [[nodiscard]] InvestigationTab &investigation();
    [[nodiscard]] ActionsTab &actions();
    [[nodiscard]] ResolutionTab &resolution();
    [[nodiscard]] DocumentsTab &documents();
    LetterEditor &letters();
    [[nodiscard]] PeopleTab &people();
    [[nodiscard]] HistoryTab &history();
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] static QKeySequence keysOf(Tab tab);
    void showTab(Tab tab);

    /// Goes to where a record is shown.
    void showRecord(RecordKind kind, const QUuid &id);
    /// Goes to where a task of Today is done.
    void showTask(const WorkItem &item);
    /// What help is about here: a key of helpTopicFor().
    [[nodiscard]] QString helpScreen() const;

    /// Keeps everything half typed as drafts; finished when it is stored. For locking and Ctrl+S.
    [[nodiscard]] QFuture<void> park();
    /// Stores what was typed; before the page goes away.
    void leave();
    /// Deletes the last of its pages, false when there is none left. For locking: all at once takes too long.
    bool dropPage();

public Q_SLOTS:
    /// For Casebook::changed.
    void follow(const candor::ChangeNotice &notice);
    // What the menus can do here.
    void finishStep(); ///< the primary button of the page that is shown
    void nextStep();
    void previousStep();
    void skipStep();
    void nextTab(int by = 1);
    void logConversation();
    /// Goes to a document, or to the checklist of the shown step; prints what is chosen when the documents are shown.
    void print(const QString &documentId = {});
    void savePdf();
    void addPerson();
    /// An event of the timeline, a cause or an action.
    void addRecord(candor::RecordKind kind);
    void editDetails(const QString &field = QStringLiteral("title")); ///< title, unit, owner, …
    void goToClosing();                                               ///< to the step that closes the case
    /// The other ends: litigation, or the family wishes to stop. Asks why, in place.
    void askToEnd(candor::CaseStatus status);
    void startSearch();
    void toggleContext();
    void focusPane(int by); ///< 1 the next pane, -1 the one before

Q_SIGNALS:
    void opened(const QString &number);
    void notOpened();                      ///< the case before stays where it is
    void planRequested(const QUuid &plan); ///< the improvement plan that an action is in

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the workspace asks of a part of the case, whatever part it is.
    struct Part {
        bool made = false;
        QString help;                // key of helpTopicFor()
        std::function<void()> leave; // stores what was typed
        std::function<QFuture<void>()> keepDraft;
        std::function<void()> finish; // its primary button
        std::function<std::vector<QWidget *>()> panes;
    };

    /// What a person chose: a page that has to be made, or is behind, comes in short turns of the event loop.
    void goTo(Tab tab);
    void comeTo(Tab tab);
    /// At once, with everything on it up to date.
    void make(Tab tab);
    // A page takes about as long to make as to be put into the window, where the style reaches all that is on it.
    void construct(Tab tab);
    void place(Tab tab);
    QWidget *makeCommunications();
    QWidget *makeInvestigation();
    QWidget *makeActions();
    QWidget *makeResolution();
    QWidget *makeDocuments();
    template <class Page>
    Page *standIn(Page *page);
    void backToDocuments();
    [[nodiscard]] BinderPage &binder();
    LearningPage &learning();
    [[nodiscard]] bool letterIsOpen() const;
    QWidget *makePeople();
    QWidget *makeHistory();
    /// Of the tab that is shown.
    [[nodiscard]] const Part &shownPart() const;
    void buildHeader();
    void refresh();
    void showAnswers();
    void showHistory(const QUuid &record, const QString &name);
    void setCount(Tab tab, const QString &name, const QString &withCount, const QString &spoken, int count);
    void openAnswer(int index);
    void goToOpenDecision();
    bool goToFacts();
    void fitTitle();
    void placeToast();
    void showError(const Error &error);
    void showPage(QWidget *page);

    CaseStore *m_store;
    QWidget *m_header;
    QLabel *m_number;
    QLabel *m_title;
    Chip *m_harm;
    Button *m_log;
    Button *m_print;
    AnswerStrip *m_strip;
    QTabBar *m_tabs;
    NoteBox *m_error;
    ReasonPanel *m_ending;
    CaseDetails *m_details;
    QStackedWidget *m_pages;
    PathwayTab *m_pathway;
    QPointer<CommunicationsTab> m_communications;
    QPointer<InvestigationTab> m_investigation;
    QPointer<ActionsTab> m_actions;
    QPointer<ResolutionTab> m_resolution;
    QPointer<DocumentsTab> m_documents;
    QPointer<LetterEditor> m_letters; // stands in the place of the documents while a letter is open
    QPointer<QStackedWidget> m_papers;
    QPointer<BinderPage> m_binder;
    QPointer<LearningPage> m_learning;
    QPointer<PeopleTab> m_people;
    QPointer<HistoryTab> m_history;
    std::array<Part, TabCount> m_parts;
    std::array<std::unique_ptr<QWidget>, TabCount> m_unplaced; // made, not yet in the window
    ToastLine *m_toast;
    qint64 m_undoCommit = 0;
    QString m_openedNumber;
};

} // namespace candor
