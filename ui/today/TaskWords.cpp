// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TaskWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::tasks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tasks {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

QDate dayOf(Instant at, const words::Moment &moment)
{
    return toZone(at, moment.zone).date();
}

bool isLate(const WorkItem &item, Instant now)
{
    return item.due && *item.due < now;
}

/// Late is late, whoever has to act.
bool showsWaiting(const WorkItem &item, Instant now)
{
    return item.waiting && !isLate(item, now);
}

QString spokenTime(const WorkItem &item, const Reading &reading)
{
    const words::Moment &moment = reading.moment;
    const QString when = whenText(item, reading);
    if (showsWaiting(item, moment.now) || !item.due)
        return Tasks::tr("%1, %2", "waiting 4 days, since Jul 10").arg(timeText(item, moment), when);
    const auto margin = *item.due - moment.now;
    if (margin.count() < 0)
        return Tasks::tr("%1 late, was due %2").arg(words::spokenDuration(margin), when);
    if (groupOf(item, moment) == Group::Week)
        return Tasks::tr("due %1, %2", "due tomorrow, 10:12 AM").arg(timeText(item, moment), when);
    return Tasks::tr("%1 left, due %2").arg(words::spokenDuration(margin), when);
}

} // namespace

Reading readingOf(const Surroundings &around, bool namesShown, const QLocale &locale)
{
    return {words::momentOf(around, locale), around.calendar, namesShown};
}

Instant endOfDay(const words::Moment &moment)
{
    return fromDateTime(dayOf(moment.now, moment).addDays(1).startOfDay(moment.zone));
}

Instant endOfWeek(const words::Moment &moment)
{
    return fromDateTime(dayOf(moment.now, moment).addDays(7).startOfDay(moment.zone));
}

std::optional<Group> groupOf(const WorkItem &item, const words::Moment &moment)
{
    if (isLate(item, moment.now))
        return Group::Late;
    if (item.waiting || !item.due)
        return Group::Waiting;
    if (*item.due <= moment.now + 60min)
        return Group::NextHour;
    if (dayOf(*item.due, moment) == dayOf(moment.now, moment))
        return Group::Today;
    return *item.due < endOfWeek(moment) ? std::optional(Group::Week) : std::nullopt;
}

QString groupName(Group group)
{
    switch (group) {
    case Group::Late: return Tasks::tr("Late");
    case Group::NextHour: return Tasks::tr("Next 60 minutes");
    case Group::Today: return Tasks::tr("Later today");
    case Group::Week: return Tasks::tr("This week");
    case Group::Waiting: return Tasks::tr("Waiting for someone else");
    }
    return {};
}

ClockLook clockLook(const WorkItem &item, Instant now)
{
    if (isLate(item, now))
        return ClockLook::Late;
    if (item.waiting)
        return ClockLook::Waiting;
    return item.soonFrom && now >= *item.soonFrom ? ClockLook::Soon : ClockLook::OnTrack;
}

double fractionLeft(const WorkItem &item, Instant now)
{
    if (showsWaiting(item, now) && !item.due)
        return 0;
    if (!item.due || *item.due <= now)
        return 0;
    const std::optional<Instant> from = item.waiting ? item.waitingSince : item.from;
    if (!from || *from >= *item.due)
        return 1;
    const auto all = static_cast<double>((*item.due - *from).count());
    return std::clamp(static_cast<double>((*item.due - now).count()) / all, 0.0, 1.0);
}

QString title(const WorkItem &item)
{
    switch (item.kind) {
    case WorkKind::Step:
    case WorkKind::Contact:
    case WorkKind::Clock:
    case WorkKind::Offer: return words::protocolText(item.title);
    case WorkKind::CaregiverCheck:
        return item.title.isEmpty()
                   ? Tasks::tr("Check in with a member of the staff")
                   : Tasks::tr("Check in with a member of the staff: %1", "profession").arg(item.title);
    case WorkKind::Answer: return Tasks::tr("Find out: %1", "something not known yet").arg(item.title);
    case WorkKind::Action: return Tasks::tr("Improvement: %1").arg(item.title);
    case WorkKind::Measurement: return Tasks::tr("Measure: %1").arg(item.title);
    case WorkKind::Promise:
    case WorkKind::Need: break;
    }
    return item.title;
}

QString caseLine(
    const WorkItem &item, bool namesShown, const std::function<QString(const QString &, const QString &)> &shortened)
{
    const QString separator = u" · "_s;
    if (item.kind == WorkKind::CaregiverCheck)
        return item.number + separator + Tasks::tr("Care for the caregiver");
    QString patient = item.patient;
    if (namesShown && !item.patientName.isEmpty()) {
        const qsizetype comma = patient.indexOf(u", "_s);
        patient = item.patientName + (comma < 0 ? QString() : patient.sliced(comma));
    }
    if (!patient.isEmpty())
        patient.prepend(separator);
    const QString before = item.number + separator;
    return before + (shortened ? shortened(item.caseTitle, before + patient) : item.caseTitle) + patient;
}

QString timeText(const WorkItem &item, const words::Moment &moment)
{
    if (showsWaiting(item, moment.now) || !item.due)
        return item.waitingSince && moment.now > *item.waitingSince
                   ? Tasks::tr("Waiting %1", "4 days").arg(words::duration(moment.now - *item.waitingSince))
                   : Tasks::tr("Waiting");
    const auto margin = *item.due - moment.now;
    if (margin.count() < 0)
        return Tasks::tr("%1 late", "18 h late").arg(words::duration(margin));
    const QDate day = dayOf(*item.due, moment);
    const qint64 days = dayOf(moment.now, moment).daysTo(day);
    if (margin <= 60min)
        return Tasks::tr("%1 left").arg(words::duration(margin));
    if (days == 0)
        return item.wholeDay ? Tasks::tr("Today") : words::duration(margin);
    return days == 1 ? Tasks::tr("Tomorrow") : words::shortDay(day, moment);
}

QString whenText(const WorkItem &item, const Reading &reading)
{
    const words::Moment &moment = reading.moment;
    if (showsWaiting(item, moment.now) || !item.due)
        return item.waitingSince ? Tasks::tr("Since %1").arg(words::listTime(*item.waitingSince, moment)) : QString();
    if (item.ofDays > 0 && item.from) {
        const int day = reading.calendar.businessDaysBetween(dayOf(*item.from, moment), dayOf(moment.now, moment));
        return Tasks::tr("Day %1 of %2").arg(std::max(0, day)).arg(item.ofDays);
    }
    const QDate day = dayOf(*item.due, moment);
    const qint64 days = dayOf(moment.now, moment).daysTo(day);
    if (days >= 0)
        return item.wholeDay ? Tasks::tr("End of the day") : words::clockTime(*item.due, moment);
    if (item.wholeDay || days < -6)
        return words::shortDay(day, moment);
    return Tasks::tr("%1 %2", "weekday and time")
        .arg(
            moment.locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat),
            words::clockTime(*item.due, moment));
}

QString toldText(const WorkItem &item, const words::Moment &moment)
{
    if (item.told == ToldState::NotShared)
        return Tasks::tr("Not shared");
    if (item.told == ToldState::NotTold || !item.lastTold)
        return Tasks::tr("Not told yet");
    return Tasks::tr("Last told %1").arg(words::listTime(*item.lastTold, moment));
}

QString ownerText(const WorkItem &item)
{
    return item.owner.isEmpty() ? Tasks::tr("Nobody yet") : item.owner;
}

QString sentence(const WorkItem &item, const Reading &reading)
{
    return Tasks::tr("%1, %2, %3, %4, %5", "time, task, case, told, owner")
        .arg(
            spokenTime(item, reading), title(item), caseLine(item, reading.namesShown).replace(u" · "_s, u", "_s),
            toldText(item, reading.moment), ownerText(item));
}

} // namespace candor::tasks
