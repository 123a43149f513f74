// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/ProtocolMove.h"

namespace candor {

namespace {

using Kind = MoveChange::Kind;

bool isToDo(const StepView &view)
{
    return !view.settled();
}

bool isRunning(const Due &due)
{
    return due.at && !due.stopped;
}

void compareStep(const StepView *before, const StepView &after, std::vector<MoveChange> &found)
{
    const bool was = before && isToDo(*before);
    const QString &title = after.step->title;
    if (!before || (before->status == StepStatus::NotApplicable && isToDo(after))) {
        if (isToDo(after))
            found.push_back({Kind::StepAdded, title, {}, {}, 0});
        return;
    }
    if (was && after.status == StepStatus::NotApplicable) {
        found.push_back({Kind::StepDropped, title, {}, {}, 0});
        return;
    }
    if (!was || !isToDo(after))
        return;
    if (before->status == StepStatus::Blocked && after.status != StepStatus::Blocked)
        found.push_back({Kind::StepOpens, title, {}, {}, 0});
    if (before->status != StepStatus::Blocked && after.status == StepStatus::Blocked)
        found.push_back({Kind::StepWaits, title, {}, {}, 0});
    if (after.rows > before->rows)
        found.push_back({Kind::RowsAdded, title, {}, {}, after.rows - before->rows});
    if (after.rows < before->rows)
        found.push_back({Kind::RowsDropped, title, {}, {}, before->rows - after.rows});
}

} // namespace

std::vector<MoveChange>
changesOfMove(const CaseFile &file, const Protocol &from, const Protocol &to, const Surroundings &surroundings)
{
    const PathwayView before = evaluate(from, file, surroundings);
    const PathwayView after = evaluate(to, file, surroundings);
    std::vector<MoveChange> found;
    for (const StepView &step : after.steps)
        compareStep(before.step(step.step->id), step, found);
    for (const StepView &step : before.steps) {
        if (isToDo(step) && !after.step(step.step->id))
            found.push_back({Kind::StepDropped, step.step->title, {}, {}, 0});
    }
    for (const Due &due : after.clocks) {
        const Due *old = before.clock(due.subject);
        if (!isRunning(due))
            continue;
        if (!old || !old->at)
            found.push_back({Kind::DueAdded, due.clock->title, {}, due.at, 0});
        else if (old->at != due.at)
            found.push_back({Kind::DueMoves, due.clock->title, old->at, due.at, 0});
    }
    for (const Due &due : before.clocks) {
        if (isRunning(due) && !after.clock(due.subject))
            found.push_back({Kind::DueDropped, due.clock->title, due.at, {}, 0});
    }
    return found;
}

} // namespace candor
