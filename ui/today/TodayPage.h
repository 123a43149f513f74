// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/TaskModel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace candor {

class EmptyState;
class NoteBox;
class Splitter;
class TaskPane;

/// The section "Today": what has to be done over all cases, by when, and what can be done about it right here.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(TodaySource source, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] TaskModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] TaskPane *pane() const { return m_pane; }
    void setNamesShown(bool shown);
    void setPaneShown(bool shown);
    /// Somebody else may work here, or be on call.
    void refreshPeople();
    void startSearch();
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget *> panes() const;

    void follow(const ChangeNotice &notice);
    void refreshTimes();

    /// What the user has to look after, of what is loaded: their own tasks, those in their cases, and on call those
    /// nobody has.
    [[nodiscard]] std::vector<WorkItem> ownTasks() const;

    /// What the page looked like, to come back to after unlocking; kept in memory only.
    struct Place {
        bool wholeTeam = false;
        QString search;
        TaskKey current;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

Q_SIGNALS:
    void openStepRequested(const QUuid &caseId, const QString &step);
    void openTaskRequested(const candor::WorkItem &item);
    void logRequested(const QUuid &caseId);
    void printRequested(const QUuid &caseId, const QString &documentId);
    void toast(const QString &text, bool undoable);
    void lateCountChanged(int late);
    /// The tasks were read, or the minute changed: for notifications.
    void refreshed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildList();
    void choosePeople();
    void showLoaded();
    void showGroups();
    void showHead();
    void showEmpty();
    void showError(const Error &error);
    void currentChanged();

    TodaySource m_source;
    TaskModel *m_model;
    QTreeView *m_list;
    TaskPane *m_pane;
    Splitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoteBox *m_problem;
    QLabel *m_sentence;
    QLabel *m_later;
    QLineEdit *m_search;
    QAbstractButton *m_mine = nullptr;
    QAbstractButton *m_team = nullptr;
    TaskKey m_wanted; // to be selected when the list comes in
    int m_late = -1;
};

} // namespace candor
