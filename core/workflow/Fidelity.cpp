// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Fidelity.h"

namespace candor {

namespace {

/// A clock that begins anew with each contact has no one deadline that a step could be measured against when it is
/// done.
bool restarts(const Due &due)
{
    return due.clock && due.clock->from == anchors::lastContact;
}

FidelityStep done(const StepView &view, FidelityStep result)
{
    result.state = FidelityState::Met;
    if (!view.due || restarts(*view.due))
        return result;
    if (view.due->stopped)
        result.at = view.due->stopped;
    if (result.due && result.at && *result.at > *result.due) {
        result.state = FidelityState::Late;
        result.lateBy = *result.at - *result.due;
    }
    return result;
}

FidelityStep measured(const StepView &view, bool closed)
{
    FidelityStep result;
    result.step = view.step;
    result.at = view.at;
    if (view.due)
        result.due = view.due->firstDue ? view.due->firstDue : view.due->at;
    if (view.status == StepStatus::NotApplicable) {
        result.state = FidelityState::SaidNotToApply;
        result.reason = view.reason.trimmed();
        return result;
    }
    if (view.status == StepStatus::Done)
        return done(view, result);
    if (view.status == StepStatus::Skipped) {
        result.reason = view.reason.trimmed();
        result.state = result.reason.isEmpty() ? FidelityState::Missing : FidelityState::SkippedWithReason;
        return result;
    }
    const bool over = view.due && view.due->state == ClockState::Late;
    result.state = closed || over ? FidelityState::Missing : FidelityState::NotYetDue;
    return result;
}

} // namespace

int Fidelity::count(FidelityState state) const
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [&](const FidelityStep &step) { return step.state == state; }));
}

Fidelity fidelity(const PathwayView &view)
{
    Fidelity result;
    for (const StepView &step : view.steps) {
        // The protocol leaves a step out without a time; a person who does leaves one.
        const bool leftOut = step.status == StepStatus::NotApplicable && !step.at;
        if (step.step->required && !leftOut && step.step->sets != anchors::closed)
            result.steps.push_back(measured(step, view.closed));
    }
    return result;
}

} // namespace candor
