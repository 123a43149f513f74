// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PlanRules.h"

#include <algorithm>

namespace candor {

namespace {

template <class R>
std::vector<R> ofPlan(const std::vector<R> &all, const Id<ImprovementPlan> &plan)
{
    std::vector<R> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const R &each) { return each.plan == plan; });
    return found;
}

template <class R>
void sortByDay(std::vector<R> &all)
{
    std::sort(
        all.begin(), all.end(), [](const R &a, const R &b) { return std::tie(a.on, a.id) < std::tie(b.on, b.id); });
}

} // namespace

bool isFollowed(const Action &action)
{
    return isToDo(action) || action.state == ActionState::Transferred;
}

const ImprovementPlan *PlanBook::find(const Id<ImprovementPlan> &id) const
{
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const ImprovementPlan &plan) { return plan.id == id; });
    return found == plans.end() ? nullptr : &*found;
}

const ImprovementPlan *PlanBook::planOf(const Id<Action> &action) const
{
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const ImprovementPlan &plan) {
        return std::find(plan.actions.begin(), plan.actions.end(), action) != plan.actions.end();
    });
    return found == plans.end() ? nullptr : &*found;
}

std::vector<PlanReading> PlanBook::readingsOf(const Id<ImprovementPlan> &plan) const
{
    return ofPlan(readings, plan);
}

std::vector<PlanTest> PlanBook::testsOf(const Id<ImprovementPlan> &plan) const
{
    return ofPlan(tests, plan);
}

std::vector<Id<Action>> PlanBook::actions() const
{
    std::vector<Id<Action>> all;
    for (const ImprovementPlan &plan : plans)
        all.insert(all.end(), plan.actions.begin(), plan.actions.end());
    return all;
}

PlanBook planBook(const std::vector<AnyRecord> &programRecords)
{
    PlanBook book;
    for (const AnyRecord &record : programRecords) {
        if (const auto *plan = std::get_if<ImprovementPlan>(&record))
            book.plans.push_back(*plan);
        else if (const auto *reading = std::get_if<PlanReading>(&record))
            book.readings.push_back(*reading);
        else if (const auto *test = std::get_if<PlanTest>(&record))
            book.tests.push_back(*test);
    }
    std::sort(book.plans.begin(), book.plans.end(), [](const ImprovementPlan &a, const ImprovementPlan &b) {
        // Those without a theme come last, so that they are not taken for a theme of their own.
        const auto key = [](const ImprovementPlan &plan) {
            return std::tuple(plan.theme.isEmpty(), plan.theme.toCaseFolded(), plan.name.toCaseFolded(), plan.id);
        };
        return key(a) < key(b);
    });
    sortByDay(book.readings);
    sortByDay(book.tests);
    return book;
}

bool isRunning(const ImprovementPlan &plan)
{
    return plan.state != PlanState::Finished && plan.state != PlanState::Stopped;
}

PlanTiming timingOf(const ImprovementPlan &plan, QDate today)
{
    if (!isRunning(plan))
        return {};
    return {plan.due.isValid() && plan.due < today, plan.nextLook.isValid() && plan.nextLook <= today};
}

ActionCounts countActions(const std::vector<ActionRow> &rows, QDate today)
{
    std::vector<Action> actions;
    actions.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(actions), [](const ActionRow &r) { return r.action; });
    return countActions(actions, today);
}

ThemeCounts countByTheme(const std::vector<ImprovementPlan> &plans)
{
    ThemeCounts counts;
    for (const ImprovementPlan &plan : plans)
        ++counts[plan.theme.trimmed()][static_cast<size_t>(plan.state)];
    return counts;
}

std::optional<double> percentOf(const PlanReading &reading)
{
    if (reading.denominator <= 0)
        return std::nullopt;
    return 100.0 * reading.numerator / reading.denominator;
}

Effect effectOf(const ImprovementPlan &plan, const std::vector<PlanReading> &readings)
{
    std::optional<double> newest;
    for (const PlanReading &reading : readings) {
        if (const auto percent = percentOf(reading))
            newest = percent;
    }
    if (!newest)
        return Effect::NotMeasured;
    const auto target = percentFrom(plan.target);
    if (!target)
        return Effect::NoGoal;
    Action same; // the rule is that of actions
    same.target = plan.target;
    same.baseline = plan.baseline;
    const bool reached = isLessBetter(same) ? *newest <= *target : *newest >= *target;
    return reached ? Effect::AtGoal : Effect::BelowGoal;
}

std::vector<PlanGap> gapsOf(const ImprovementPlan &plan)
{
    std::vector<PlanGap> gaps;
    const auto need = [&](bool isThere, PlanGap gap) {
        if (!isThere)
            gaps.push_back(gap);
    };
    need(!plan.aim.isEmpty(), PlanGap::Aim);
    need(!plan.theme.isEmpty(), PlanGap::Theme);
    need(!plan.owner.isEmpty(), PlanGap::Owner);
    need(plan.due.isValid(), PlanGap::Due);
    need(!plan.measure.isEmpty() || !plan.numerator.isEmpty(), PlanGap::Measure);
    need(percentFrom(plan.target).has_value(), PlanGap::Target);
    need(!plan.actions.empty(), PlanGap::Actions);
    return gaps;
}

} // namespace candor
