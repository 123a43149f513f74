// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/TaskModel.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace candor {

class ReasonPanel;

/// What a task is about: by when and why, who and with whom, what the family knows, the checks of the step, and what
/// can be done about it right here.
class TaskPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit TaskPane(TodaySource source, QWidget *parent = nullptr);

    /// Reads the case; until it is there, the pane stays as it was.
    void show(const WorkItem &item);
    void clear();
    [[nodiscard]] const std::optional<WorkItem> &item() const { return m_item; }
    /// For Casebook::changed.
    void follow(const ChangeNotice &notice);
    void refreshTimes();
    void setNamesShown(bool shown);

    /// What Enter does: opens the step or the case, or begins to log the conversation.
    void activate();
    /// What Space does: the step is done, the promise kept, the staff checked on; else nothing.
    void settle();

Q_SIGNALS:
    void openStepRequested(const QUuid &caseId, const QString &step);
    /// To where the task is done in its case.
    void openTaskRequested(const candor::WorkItem &item);
    void logRequested(const QUuid &caseId);
    void printRequested(const QUuid &caseId, const QString &documentId);
    void stored(const QString &text); // can be undone
    void failed(const candor::Error &error);

private:
    void read();
    void fill();
    [[nodiscard]] QVBoxLayout *addSection();
    void addHead();
    void addFacts();
    void addTold();
    void addChecks();
    void addButtons();
    void askNewTime();
    [[nodiscard]] QString askKey() const;
    void apply(Command command, const QString &text);
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] const StepView *step() const; // of the task; nullptr when it belongs to none

    TodaySource m_source;
    std::optional<WorkItem> m_item;
    std::optional<CaseView> m_view;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    ReasonPanel *m_reason = nullptr;
    TaskKey m_filled; // what the pane shows now
    quint64 m_generation = 0;
    bool m_namesShown = false;
};

/// The command that says a task is done; nullopt when more has to be recorded than that.
[[nodiscard]] std::optional<Command> settleCommand(const WorkItem &item, const CaseFile &file, Instant now);
/// A new time for what cannot be done in time; nullopt for tasks whose date is only a plan.
[[nodiscard]] std::optional<Command> moveCommand(const WorkItem &item, Instant newDue, const QString &reason);

} // namespace candor
