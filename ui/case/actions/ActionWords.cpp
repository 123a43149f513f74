// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

QString numbers(const std::vector<int> &values, const Moment &moment)
{
    QStringList texts;
    for (const int value : values)
        texts += moment.locale.toString(value);
    return list(texts, moment);
}

} // namespace

const std::vector<ActionKind> &actionKinds()
{
    static const std::vector<ActionKind> kinds{
        {"S1", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "Change of the rooms or the building")},
        {"S2", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "New device, tried out by those who use it")},
        {"S3", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "Forcing function: the wrong step is stopped")},
        {"S4", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "Simpler process, steps taken out")},
        {"S5", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "Same equipment or process everywhere")},
        {"S6", Strength::Stronger, QT_TRANSLATE_NOOP("ActionKind", "Leaders take part in person")},
        {"I1", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "A second line of defense")},
        {"I2", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "More staff or less work at a time")},
        {"I3", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Software change")},
        {"I4", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Fewer distractions")},
        {"I5", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Simulation training, repeated")},
        {"I6", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Checklist or memory aid")},
        {"I7", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Look-alikes and sound-alikes kept apart")},
        {"I8", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Standard way of speaking, such as read back")},
        {"I9", Strength::Intermediate, QT_TRANSLATE_NOOP("ActionKind", "Better documentation or handover")},
        {"W1", Strength::Weaker, QT_TRANSLATE_NOOP("ActionKind", "Double check")},
        {"W2", Strength::Weaker, QT_TRANSLATE_NOOP("ActionKind", "Warning or label")},
        {"W3", Strength::Weaker, QT_TRANSLATE_NOOP("ActionKind", "New policy, procedure or memo")},
        {"W4", Strength::Weaker, QT_TRANSLATE_NOOP("ActionKind", "Training")}};
    return kinds;
}

QString kindText(const ActionKind &kind)
{
    return QCoreApplication::translate("ActionKind", kind.text);
}

int bars(Strength strength)
{
    return static_cast<int>(strength) + 1;
}

QString strengthMeaning(Strength strength)
{
    switch (strength) {
    case Strength::Stronger:
        return ActionWords::tr("Works without relying on memory: the right step is the easy one, or the only one.");
    case Strength::Intermediate:
        return ActionWords::tr("Makes the right step easier, and still relies on people taking it.");
    case Strength::Weaker: break;
    }
    return ActionWords::tr("Asks people to remember and to be careful. Best beside a stronger action.");
}

QString strengthExamples(Strength strength)
{
    switch (strength) {
    case Strength::Stronger: return ActionWords::tr("Design, forcing function, leadership");
    case Strength::Intermediate: return ActionWords::tr("Checklist, read back, workload, software aid");
    case Strength::Weaker: break;
    }
    return ActionWords::tr("Policy, training, double check");
}

QString standingText(CauseStanding standing)
{
    switch (standing) {
    case CauseStanding::Stronger: return ActionWords::tr("Has a stronger action");
    case CauseStanding::Intermediate: return ActionWords::tr("Intermediate at best");
    case CauseStanding::Weaker: return ActionWords::tr("Only weaker actions");
    case CauseStanding::NoAction: break;
    }
    return ActionWords::tr("No action yet");
}

Status standingStatus(CauseStanding standing)
{
    switch (standing) {
    case CauseStanding::Stronger: return Status::Ok;
    case CauseStanding::Intermediate: return Status::Wait;
    case CauseStanding::Weaker:
    case CauseStanding::NoAction: break;
    }
    return Status::Soon;
}

QString stateWord(ActionState state)
{
    switch (state) {
    case ActionState::Transferred: return ActionWords::tr("Handed over", "to a program");
    case ActionState::Dropped: return ActionWords::tr("Dropped");
    case ActionState::Done: return ActionWords::tr("Done");
    default: return choiceText(state);
    }
}

QString stepToText(ActionState from, ActionState to)
{
    switch (to) {
    case ActionState::Approved: return ActionWords::tr("Mark as approved");
    case ActionState::InProgress:
        return from == ActionState::Approved ? ActionWords::tr("Mark as started") : ActionWords::tr("Take it up again");
    case ActionState::Done: return ActionWords::tr("Mark as done");
    case ActionState::Verified: return ActionWords::tr("Mark as shown to work");
    default: return stateWord(to);
    }
}

QString tableDay(QDate day, const Moment &moment)
{
    const bool withYear = day.year() != toZone(moment.now, moment.zone).date().year();
    QString format = moment.locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"d{4},?\\s*"_s);
    static const QRegularExpression year(u"(,?\\s*('[^']*'\\s*)?y{2,4}\\s*('[^']*')?)|(^y{2,4}\\W+)"_s);
    format.remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
    if (!withYear)
        format.remove(year);
    // Words between the parts ("14 de julio") only take room beside short names: "14 jul".
    static const QRegularExpression word(u"'[^']*'\\s*"_s);
    format.remove(word);
    return moment.locale.toString(day, format.trimmed());
}

QString timingText(const Action &action, const ActionTiming &timing)
{
    switch (timing.kind) {
    case ActionTiming::Kind::NoDate: return {};
    case ActionTiming::Kind::Ahead: return ActionWords::tr("in %n day(s)", "", timing.days);
    case ActionTiming::Kind::Today: return ActionWords::tr("Today");
    case ActionTiming::Kind::Late: return ActionWords::tr("%n day(s) late", "", timing.days);
    case ActionTiming::Kind::Done: return ActionWords::tr("Done");
    case ActionTiming::Kind::DoneOnTime: return ActionWords::tr("Done on time");
    case ActionTiming::Kind::DoneLate: return ActionWords::tr("Done %n day(s) late", "", timing.days);
    case ActionTiming::Kind::HandedOver: return action.program;
    case ActionTiming::Kind::Dropped: break;
    }
    return {};
}

Status timingStatus(const ActionTiming &timing)
{
    switch (timing.kind) {
    case ActionTiming::Kind::Late: return Status::Late;
    case ActionTiming::Kind::Today: return Status::Soon;
    case ActionTiming::Kind::Done:
    case ActionTiming::Kind::DoneOnTime:
    case ActionTiming::Kind::DoneLate: return Status::Ok;
    case ActionTiming::Kind::HandedOver:
    case ActionTiming::Kind::Dropped: return Status::Wait;
    case ActionTiming::Kind::NoDate:
    case ActionTiming::Kind::Ahead: break;
    }
    return Status::Neutral;
}

QString gapText(ActionGap gap)
{
    switch (gap) {
    case ActionGap::Cause: return ActionWords::tr("a confirmed cause");
    case ActionGap::Owner: return ActionWords::tr("an owner");
    case ActionGap::Due: return ActionWords::tr("a date");
    case ActionGap::Measure: return ActionWords::tr("a measure");
    case ActionGap::FamilyText: break;
    }
    return ActionWords::tr("words for the family");
}

QString percentText(double percent, const Moment &moment)
{
    return ActionWords::tr("%1%", "percent").arg(moment.locale.toString(std::lround(percent)));
}

QString readingsSentence(const CaseFile &file, const Action &action, const Moment &moment)
{
    int count = 0;
    std::optional<double> last;
    for (const Measurement *reading : readingsOf(file, action.id)) {
        if (const auto percent = percentOf(*reading)) {
            ++count;
            last = percent;
        }
    }
    if (!last)
        return ActionWords::tr("Not measured yet.");
    const QString first = ActionWords::tr("%n reading(s), the last one %1", "", count).arg(percentText(*last, moment));
    const auto goal = percentFrom(action.target);
    switch (effectOf(file, action)) {
    case Effect::AtGoal:
        return ActionWords::tr("%1: the goal of %2 is reached.", "3 readings, the last one 100%")
            .arg(first, percentText(goal.value_or(0), moment));
    case Effect::BelowGoal:
        return ActionWords::tr("%1: the goal of %2 is not reached.", "3 readings, the last one 73%")
            .arg(first, percentText(goal.value_or(0), moment));
    case Effect::NoGoal:
    case Effect::NotMeasured: break;
    }
    return ActionWords::tr("%1. There is no goal in percent yet.", "3 readings, the last one 73%").arg(first);
}

MinimumText minimumText(const ReviewMinimum &minimum, const Moment &moment)
{
    MinimumText made;
    QStringList more;
    if (!minimum.isMet()) {
        made.status = Status::Soon;
        made.lead = minimum.actions == 0 ? ActionWords::tr("This review has no action yet.")
                                         : ActionWords::tr("This review has only weaker actions.");
        more += ActionWords::tr(
            "RCA² asks for at least one stronger or intermediate action. Those that only ask people to remember "
            "fade.");
    } else {
        made.lead = ActionWords::tr("This review meets the RCA² minimum");
        more += ActionWords::tr("of one stronger or intermediate action; it has %n.", "", minimum.strongEnough);
    }
    if (!minimum.onPeople.empty() && minimum.isMet())
        more += ActionWords::tr(
                    "Cause(s) %1 still rely on people remembering. Add a stronger action if you can.", "",
                    static_cast<int>(minimum.onPeople.size()))
                    .arg(numbers(minimum.onPeople, moment));
    if (!minimum.unanswered.empty()) {
        made.status = Status::Soon;
        more += ActionWords::tr("Cause(s) %1 have no action yet.", "", static_cast<int>(minimum.unanswered.size()))
                    .arg(numbers(minimum.unanswered, moment));
    }
    made.text = more.join(u' ');
    return made;
}

} // namespace candor::words
