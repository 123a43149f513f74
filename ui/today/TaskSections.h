// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QFrame>

class QLabel;

namespace candor {

/// A section of the pane with its line below.
class TaskSection final : public Painted<QWidget> {
    Q_OBJECT

public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The deadline as a card in the colour of its state: ring, what is left, and how the time came about.
class DeadlineCard final : public Painted<QFrame> {
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent = nullptr);
    void set(ClockLook look, double fraction, const QString &left, const QString &explanation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockLook m_look = ClockLook::OnTrack;
    double m_fraction = 1;
    QLabel *m_left;
    QLabel *m_explanation;
};

struct TaskFact {
    QString name;
    QString value;
    bool isMissing = false;
};

namespace tasks {

// What the pane says, from the case as it was read. Pure functions. `step` is that of the task, or nullptr.

/// "2026-0147 · Initial disclosure"
[[nodiscard]] QString headLine(const WorkItem &item, const StepView *step, const CaseView &view);
/// "By 11:12 AM, 60 minutes from “Harm found” at 10:12 AM"
[[nodiscard]] QString deadlineText(const WorkItem &item, const StepView *step, const CaseView &view);
/// Who, with whom, where, interpreter; only what belongs to the task.
[[nodiscard]] std::vector<TaskFact>
facts(const WorkItem &item, const StepView *step, const CaseView &view, bool namesShown);

struct ToldSoFar {
    QStringList lines;
    QString when; // "10:25 AM, bedside, R. Tamm RN"
};
[[nodiscard]] ToldSoFar toldSoFar(const CaseView &view);

/// The part of the step's checklist that is next: the first section with an open row, else the last one.
struct Checks {
    const Checklist *checklist = nullptr;
    const ChecklistSection *section = nullptr;
    std::vector<const ChecklistRow *> rows;
    int done = 0;
};
[[nodiscard]] Checks nextChecks(const StepView &step, const CaseView &view);

} // namespace tasks

} // namespace candor
