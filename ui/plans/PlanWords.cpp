// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanWords.h"

#include "case/actions/ActionWords.h"

#include <QCoreApplication>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString stateCount(PlanState state, int count)
{
    switch (state) {
    case PlanState::Planned: return PlanWords::tr("%n planned", "plans", count);
    case PlanState::Testing: return PlanWords::tr("%n testing", "plans", count);
    case PlanState::InUse: return PlanWords::tr("%n in use", "plans", count);
    case PlanState::Finished: return PlanWords::tr("%n finished", "plans", count);
    case PlanState::Stopped: break;
    }
    return PlanWords::tr("%n stopped", "plans", count);
}

} // namespace

QString planTitle(const ImprovementPlan &plan)
{
    return plan.name.isEmpty() ? PlanWords::tr("Plan without a name") : plan.name;
}

QString themeTitle(const QString &theme)
{
    return theme.isEmpty() ? PlanWords::tr("Without a theme") : theme;
}

QString stateCounts(const std::array<int, 5> &counts)
{
    QStringList parts;
    for (const auto &each : enumNames<PlanState>) {
        if (const int count = counts[static_cast<size_t>(each.value)]; count > 0)
            parts += stateCount(each.value, count);
    }
    return parts.join(u", "_s);
}

QString plansSentence(const PlanBook &book, const Moment &moment)
{
    if (book.plans.empty())
        return PlanWords::tr("No plan yet.");
    std::array<int, 5> counts{};
    int late = 0;
    const QDate today = toZone(moment.now, moment.zone).date();
    for (const ImprovementPlan &plan : book.plans) {
        ++counts[static_cast<size_t>(plan.state)];
        if (timingOf(plan, today).late)
            ++late;
    }
    QString sentence =
        PlanWords::tr("%n plan(s): %1.", "", static_cast<int>(book.plans.size())).arg(stateCounts(counts));
    if (late > 0)
        sentence += u' ' + PlanWords::tr("%n late.", "plans", late);
    return sentence;
}

QString planLine(const ImprovementPlan &plan, const Moment &moment)
{
    QStringList parts{choiceText(plan.state)};
    parts += plan.owner.isEmpty() ? PlanWords::tr("Nobody yet") : plan.owner;
    if (plan.due.isValid() && isRunning(plan))
        parts += PlanWords::tr("due %1", "date").arg(tableDay(plan.due, moment).replace(u' ', QChar::Nbsp));
    return parts.join(u", "_s);
}

Status planStatus(PlanState state)
{
    switch (state) {
    case PlanState::InUse:
    case PlanState::Finished: return Status::Ok;
    case PlanState::Planned:
    case PlanState::Stopped: return Status::Wait;
    case PlanState::Testing: break;
    }
    return Status::Neutral;
}

PlanWarning planWarning(const ImprovementPlan &plan, const ActionCounts &counts, const Moment &moment)
{
    const QDate today = toZone(moment.now, moment.zone).date();
    const PlanTiming timing = timingOf(plan, today);
    PlanWarning warning;
    QStringList more;
    if (timing.late) {
        warning.status = Status::Late;
        warning.lead = PlanWords::tr("This plan is %n day(s) late.", "", static_cast<int>(plan.due.daysTo(today)));
        more += PlanWords::tr("Set a new date, or say that it is finished or stopped.");
    }
    const auto add = [&](const QString &lead, const QString &text) {
        if (warning.lead.isEmpty())
            warning.lead = lead;
        else
            more += lead;
        if (!text.isEmpty())
            more += text;
    };
    if (isRunning(plan) && counts.late > 0)
        add(PlanWords::tr("%n action(s) of this plan are late.", "", counts.late), {});
    if (isRunning(plan) && counts.weakOnly())
        add(PlanWords::tr("This plan has only weaker actions."),
            PlanWords::tr("They ask people to remember and to be careful. Add a stronger one if you can."));
    if (timing.lookIsDue)
        add(PlanWords::tr("The day of the next look has come."),
            PlanWords::tr("Enter a reading, and when you look again."));
    warning.text = more.join(u' ');
    return warning;
}

QString gapText(PlanGap gap)
{
    switch (gap) {
    case PlanGap::Aim: return PlanWords::tr("an aim");
    case PlanGap::Theme: return PlanWords::tr("a theme");
    case PlanGap::Owner: return PlanWords::tr("an owner");
    case PlanGap::Due: return PlanWords::tr("a date");
    case PlanGap::Measure: return PlanWords::tr("a measure");
    case PlanGap::Target: return PlanWords::tr("a target in percent");
    case PlanGap::Actions: break;
    }
    return PlanWords::tr("an action");
}

QString readingsSentence(const ImprovementPlan &plan, const std::vector<PlanReading> &readings, const Moment &moment)
{
    int count = 0;
    std::optional<double> last;
    for (const PlanReading &reading : readings) {
        if (const auto percent = percentOf(reading)) {
            ++count;
            last = percent;
        }
    }
    if (!last)
        return PlanWords::tr("Not measured yet.");
    const QString first = PlanWords::tr("%n reading(s), the last one %1", "", count).arg(percentText(*last, moment));
    const QString target = percentText(percentFrom(plan.target).value_or(0), moment);
    switch (effectOf(plan, readings)) {
    case Effect::AtGoal:
        return PlanWords::tr("%1: the target of %2 is reached.", "3 readings, the last one 100%").arg(first, target);
    case Effect::BelowGoal:
        return PlanWords::tr("%1: the target of %2 is not reached.", "3 readings, the last one 73%").arg(first, target);
    case Effect::NoGoal:
    case Effect::NotMeasured: break;
    }
    return PlanWords::tr("%1. There is no target in percent yet.", "3 readings, the last one 73%").arg(first);
}

QString gatheredText(int actions)
{
    return PlanWords::tr("%n action(s) put into the plan", "", actions);
}

QString takenOutText(int actions)
{
    return PlanWords::tr("%n action(s) taken out of the plan", "", actions);
}

} // namespace candor::words
