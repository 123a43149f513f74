// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace candor {

class AnswerStrip;
class Button;
class Chip;
class CommunicationsTab;
class HistoryTab;
class NoteBox;
class PathwayTab;
class PeopleTab;
class PrintPanel;
class ToastLine;

/// The screen of one case: who and what it is, the five answers, and its parts as tabs.
class CaseWorkspace final : public QWidget {
    Q_OBJECT

public:
    /// In the order they are shown in; Alt+1, Alt+2, … follow it.
    enum Tab { Pathway, Communications, People, History, TabCount };

    explicit CaseWorkspace(CaseDesk desk, QWidget *parent = nullptr);

    void open(const CaseRequest &request);
    [[nodiscard]] CaseStore &store() const { return *m_store; }
    [[nodiscard]] PathwayTab &pathway() const { return *m_pathway; }
    [[nodiscard]] CommunicationsTab &communications() const { return *m_communications; }
    [[nodiscard]] PeopleTab &people() const { return *m_people; }
    [[nodiscard]] HistoryTab &history() const { return *m_history; }
    [[nodiscard]] Tab currentTab() const;
    void showTab(Tab tab);

    /// Goes to where a record is shown.
    void showRecord(RecordKind kind, const QUuid &id);
    /// What help is about here: a key of helpTopicFor().
    [[nodiscard]] QString helpScreen() const;

    /// Keeps everything half typed as drafts; finished when it is stored. For locking and Ctrl+S.
    [[nodiscard]] QFuture<void> park();
    /// Stores what was typed; before the page goes away.
    void leave();

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
    void print(const QString &documentId = {});
    void savePdf();
    void addPerson();
    void goToClosing(); ///< to the step that closes the case
    void startSearch();
    void toggleContext();
    void focusPane(int by); ///< 1 the next pane, -1 the one before

Q_SIGNALS:
    void opened(const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void refresh();
    void openAnswer(int index);
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
    QStackedWidget *m_pages;
    PathwayTab *m_pathway;
    CommunicationsTab *m_communications;
    PeopleTab *m_people;
    HistoryTab *m_history;
    PrintPanel *m_printPanel;
    ToastLine *m_toast;
    qint64 m_undoCommit = 0;
    QString m_openedNumber;
};

} // namespace candor
