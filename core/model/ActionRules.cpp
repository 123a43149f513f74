// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ActionRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool answers(const Action &action, const Id<Cause> &cause)
{
    return std::find(action.causes.begin(), action.causes.end(), cause) != action.causes.end();
}

CauseStanding standingOf(const std::vector<const Action *> &actions)
{
    CauseStanding best = CauseStanding::NoAction;
    for (const Action *action : actions) {
        if (action->state != ActionState::Dropped)
            best = std::max(best, static_cast<CauseStanding>(static_cast<int>(action->strength) + 1));
    }
    return best;
}

} // namespace

std::vector<CauseActions> actionsByCause(const CaseFile &file)
{
    std::vector<CauseActions> found;
    for (const Cause &cause : file.all<Cause>()) {
        if (cause.state != CauseState::Confirmed)
            continue;
        CauseActions each{&cause, static_cast<int>(found.size()) + 1, {}, {}};
        for (const Action &action : file.all<Action>()) {
            if (answers(action, cause.id))
                each.actions.push_back(&action);
        }
        each.standing = standingOf(each.actions);
        found.push_back(std::move(each));
    }
    return found;
}

std::vector<int> causeNumbers(const CaseFile &file, const Action &action)
{
    std::vector<int> numbers;
    int number = 0;
    for (const Cause &cause : file.all<Cause>()) {
        if (cause.state != CauseState::Confirmed)
            continue;
        ++number;
        if (answers(action, cause.id))
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<const Action *> actionsWithoutCause(const CaseFile &file)
{
    std::vector<const Action *> found;
    for (const Action &action : file.all<Action>()) {
        if (causeNumbers(file, action).empty())
            found.push_back(&action);
    }
    return found;
}

bool isToDo(const Action &action)
{
    return action.state == ActionState::Proposed || action.state == ActionState::Approved ||
           action.state == ActionState::InProgress;
}

bool isInPlace(const Action &action)
{
    return action.state == ActionState::Done || action.state == ActionState::Verified;
}

ActionTiming timingOf(const Action &action, QDate today, const QTimeZone &zone)
{
    using Kind = ActionTiming::Kind;
    if (action.state == ActionState::Dropped)
        return {Kind::Dropped, 0};
    if (action.state == ActionState::Transferred)
        return {Kind::HandedOver, 0};
    if (isInPlace(action)) {
        if (!action.due.isValid() || !action.doneAt)
            return {Kind::Done, 0};
        const auto late = action.due.daysTo(toZone(*action.doneAt, zone).date());
        return late > 0 ? ActionTiming{Kind::DoneLate, static_cast<int>(late)} : ActionTiming{Kind::DoneOnTime, 0};
    }
    if (!action.due.isValid())
        return {Kind::NoDate, 0};
    const int days = static_cast<int>(today.daysTo(action.due));
    if (days == 0)
        return {Kind::Today, 0};
    return days > 0 ? ActionTiming{Kind::Ahead, days} : ActionTiming{Kind::Late, -days};
}

ActionCounts countActions(std::span<const Action> actions, QDate today)
{
    ActionCounts counts;
    for (const Action &action : actions) {
        if (action.state == ActionState::Dropped)
            continue;
        ++counts.all;
        ++counts.byStrength[static_cast<size_t>(action.strength)];
        if (isInPlace(action)) {
            ++counts.inPlace;
            if (!action.toldAt)
                ++counts.notTold;
        }
        if (isToDo(action) && action.due.isValid() && action.due < today)
            ++counts.late;
    }
    return counts;
}

ReviewMinimum reviewMinimum(const CaseFile &file)
{
    ReviewMinimum minimum;
    for (const Action &action : file.all<Action>()) {
        if (action.state == ActionState::Dropped)
            continue;
        ++minimum.actions;
        if (action.strength != Strength::Weaker)
            ++minimum.strongEnough;
    }
    for (const CauseActions &each : actionsByCause(file)) {
        if (each.standing == CauseStanding::NoAction)
            minimum.unanswered.push_back(each.number);
        else if (each.standing != CauseStanding::Stronger)
            minimum.onPeople.push_back(each.number);
    }
    return minimum;
}

std::vector<ActionGap> gapsOf(const CaseFile &file, const Action &action)
{
    std::vector<ActionGap> gaps;
    if (action.state == ActionState::Dropped || action.state == ActionState::Transferred)
        return gaps;
    if (causeNumbers(file, action).empty())
        gaps.push_back(ActionGap::Cause);
    if (action.owner.isEmpty())
        gaps.push_back(ActionGap::Owner);
    if (!action.due.isValid() && !isInPlace(action))
        gaps.push_back(ActionGap::Due);
    if (action.measure.isEmpty())
        gaps.push_back(ActionGap::Measure);
    if (action.familyText.isEmpty())
        gaps.push_back(ActionGap::FamilyText);
    return gaps;
}

std::optional<double> percentFrom(const QString &text)
{
    static const QRegularExpression ratio(u"^\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*$"_s);
    if (const auto match = ratio.match(text); match.hasMatch()) {
        const double all = match.captured(2).toDouble();
        const double share = all > 0 ? match.captured(1).toDouble() / all * 100 : -1;
        return share >= 0 && share <= 100 ? std::optional(share) : std::nullopt;
    }
    // Both marks of a fraction: the text may have been typed in either language.
    static const QRegularExpression number(u"^\\s*(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%?\\s*$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double value = match.captured(1).replace(u',', u'.').toDouble();
    return value <= 100 ? std::optional(value) : std::nullopt;
}

std::optional<double> percentOf(const Measurement &reading)
{
    if (reading.denominator <= 0)
        return std::nullopt;
    return 100.0 * reading.numerator / reading.denominator;
}

bool isPlanned(const Measurement &reading)
{
    return reading.numerator == 0 && reading.denominator == 0;
}

std::vector<const Measurement *> readingsOf(const CaseFile &file, const Id<Action> &action)
{
    std::vector<const Measurement *> found;
    for (const Measurement &reading : file.all<Measurement>()) {
        if (reading.action == action)
            found.push_back(&reading);
    }
    std::stable_sort(found.begin(), found.end(), [](const Measurement *a, const Measurement *b) {
        return std::pair(a->on, a->id) < std::pair(b->on, b->id);
    });
    return found;
}

const Measurement *plannedReading(const CaseFile &file, const Id<Action> &action, QDate on)
{
    const auto all = readingsOf(file, action);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Measurement *reading) { return isPlanned(*reading) && reading->on <= on; });
    return found == all.end() ? nullptr : *found;
}

bool isLessBetter(const Action &action)
{
    const auto goal = percentFrom(action.target), before = percentFrom(action.baseline);
    return goal && (before ? *goal < *before : *goal == 0);
}

Effect effectOf(const CaseFile &file, const Action &action)
{
    std::optional<double> newest;
    for (const Measurement *reading : readingsOf(file, action.id)) {
        if (const auto percent = percentOf(*reading))
            newest = percent;
    }
    if (!newest)
        return Effect::NotMeasured;
    const auto goal = percentFrom(action.target);
    if (!goal)
        return Effect::NoGoal;
    const bool reached = isLessBetter(action) ? *newest <= *goal : *newest >= *goal;
    return reached ? Effect::AtGoal : Effect::BelowGoal;
}

std::optional<ActionState> proposedState(const CaseFile &file, const Action &action)
{
    switch (action.state) {
    case ActionState::Proposed:
        if (action.owner.isEmpty() || !action.due.isValid())
            return std::nullopt; // nobody can agree to it yet
        return ActionState::Approved;
    case ActionState::Approved: return ActionState::InProgress;
    case ActionState::InProgress: return ActionState::Done;
    case ActionState::Done:
        if (action.effective == YesNo::Yes)
            return ActionState::Verified;
        if (action.effective == YesNo::No)
            return ActionState::InProgress;
        return effectOf(file, action) == Effect::AtGoal ? std::optional(ActionState::Verified) : std::nullopt;
    case ActionState::Verified:
        return action.effective == YesNo::No ? std::optional(ActionState::InProgress) : std::nullopt;
    case ActionState::Transferred:
    case ActionState::Dropped: break;
    }
    return std::nullopt;
}

Action withState(Action action, ActionState state, Instant now)
{
    action.state = state;
    if (isInPlace(action)) {
        if (!action.doneAt)
            action.doneAt = now;
    } else if (isToDo(action)) {
        action.doneAt.reset();
    }
    return action;
}

QStringList programsOf(const CaseFile &file)
{
    QStringList names;
    for (const Action &action : file.all<Action>()) {
        if (!action.program.isEmpty() && !names.contains(action.program, Qt::CaseInsensitive))
            names += action.program;
    }
    return names;
}

} // namespace candor
