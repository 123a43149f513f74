// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/Wording.h"

#include "base/TimeText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

QDate localDate(Instant at, const Moment &moment)
{
    return toZone(at, moment.zone).date();
}

/// The long date format of the locale with short names and, unless asked for, without the year.
QString makeShortFormat(const QLocale &locale, bool withYear, bool longNames)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (!longNames) {
        format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
        // Words between the parts ("lunes, 6 de julio") only take room beside short names: "lun 6 jul".
        static const QRegularExpression word(u"'[^']*'\\s*"_s);
        if (format.contains(word))
            format.remove(word).remove(u',');
    }
    if (!withYear) {
        static const QRegularExpression year(u"(,?\\s*('[^']*'\\s*)?y{2,4}\\s*('[^']*')?)|(^y{2,4}\\W+)"_s);
        format.remove(year);
    }
    return format.trimmed();
}

/// Made once a language: tables write thousands of days in it.
const QString &shortFormat(const QLocale &locale, bool withYear, bool longNames)
{
    thread_local QLocale of = QLocale::c();
    thread_local std::array<QString, 4> formats;
    if (of != locale) {
        of = locale;
        formats = {};
    }
    QString &format = formats[(withYear ? 2U : 0U) + (longNames ? 1U : 0U)];
    if (format.isEmpty())
        format = makeShortFormat(locale, withYear, longNames);
    return format;
}

QString dayText(QDate date, const Moment &moment, bool longNames)
{
    const bool withYear = date.year() != localDate(moment.now, moment).year();
    return moment.locale.toString(date, shortFormat(moment.locale, withYear, longNames));
}

QString weekday(QDate date, const Moment &moment)
{
    return moment.locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
}

bool countsDays(const Due &due)
{
    return due.clock && due.clock->offset.unit != TimeUnit::Minutes && due.clock->offset.unit != TimeUnit::Hours;
}

/// "11:12 AM" today, "Tomorrow 10:12 AM", "Mon 4:30 PM" within the last week, else the day.
QString dueAt(const Due &due, const Moment &moment)
{
    const QDate date = localDate(*due.at, moment);
    const qint64 days = localDate(moment.now, moment).daysTo(date);
    if (days == 0)
        return countsDays(due) ? Words::tr("Today") : clockTime(*due.at, moment);
    if (countsDays(due))
        return days == 1 ? Words::tr("Tomorrow") : shortDay(date, moment);
    if (days < 0 && days > -7)
        return Words::tr("%1 %2", "weekday and time").arg(weekday(date, moment), clockTime(*due.at, moment));
    return dayTime(*due.at, moment);
}

QString lateBy(std::chrono::milliseconds margin)
{
    return Words::tr("%1 late", "18 h late").arg(duration(margin));
}

} // namespace

Moment momentOf(const Surroundings &surroundings, const QLocale &locale)
{
    return {surroundings.now, surroundings.zone, locale};
}

QString clockTime(Instant at, const Moment &moment)
{
    return timeText(toZone(at, moment.zone).time(), moment.locale);
}

QString shortDay(QDate date, const Moment &moment)
{
    return dayText(date, moment, false);
}

QString longDay(QDate date, const Moment &moment)
{
    return dayText(date, moment, true);
}

QString atStart(QString text, const Moment &moment)
{
    text.replace(0, 1, moment.locale.toUpper(text.left(1)));
    return text;
}

QString dayTime(Instant at, const Moment &moment)
{
    const QDate date = localDate(at, moment);
    const QString time = clockTime(at, moment);
    switch (localDate(moment.now, moment).daysTo(date)) {
    case 0: return time;
    case 1: return Words::tr("Tomorrow %1").arg(time);
    case -1: return Words::tr("Yesterday %1").arg(time);
    default: return Words::tr("%1, %2", "day and time").arg(shortDay(date, moment), time);
    }
}

QString exactTime(Instant at, const Moment &moment)
{
    const QDate date = localDate(at, moment);
    const QString time = clockTime(at, moment);
    return date == localDate(moment.now, moment)
               ? time
               : Words::tr("%1, %2", "day and time").arg(shortDay(date, moment), time);
}

QString listTime(Instant at, const Moment &moment)
{
    const QDate date = localDate(at, moment);
    return date == localDate(moment.now, moment) ? clockTime(at, moment) : shortDay(date, moment);
}

QString duration(std::chrono::milliseconds length)
{
    const qint64 millis = std::abs(static_cast<qint64>(length.count()));
    // Minutes round up for what is left, so that "0 min" is only said when the time is there.
    if (millis < hour)
        return Words::tr("%1 min").arg((millis + minute - 1) / minute);
    if (millis < day) {
        const qint64 hours = millis / hour, minutes = millis % hour / minute;
        return hours >= 12 || minutes == 0 ? Words::tr("%1 h").arg(hours)
                                           : Words::tr("%1 h %2 min").arg(hours).arg(minutes);
    }
    return Words::tr("%n day(s)", "", static_cast<int>(millis / day));
}

QString spokenDuration(std::chrono::milliseconds length)
{
    const qint64 millis = std::abs(static_cast<qint64>(length.count()));
    if (millis < hour)
        return Words::tr("%n minute(s)", "", static_cast<int>((millis + minute - 1) / minute));
    if (millis < day) {
        const QString hours = Words::tr("%n hour(s)", "", static_cast<int>(millis / hour));
        const int minutes = static_cast<int>(millis % hour / minute);
        return minutes == 0
                   ? hours
                   : Words::tr("%1 %2", "hours and minutes").arg(hours, Words::tr("%n minute(s)", "", minutes));
    }
    return Words::tr("%n day(s)", "", static_cast<int>(millis / day));
}

QString span(const Span &length)
{
    switch (length.unit) {
    case TimeUnit::Minutes: return Words::tr("%n minute(s)", "", length.amount);
    case TimeUnit::Hours: return Words::tr("%n hour(s)", "", length.amount);
    case TimeUnit::Days: return Words::tr("%n day(s)", "", length.amount);
    case TimeUnit::BusinessDays: return Words::tr("%n business day(s)", "", length.amount);
    case TimeUnit::Months: return Words::tr("%n month(s)", "", length.amount);
    }
    return {};
}

QString dueLine(const Due &due, const Protocol &protocol, const Moment &moment)
{
    if (due.state == ClockState::NotApplicable)
        return Words::tr("No deadline");
    if (due.stopped) {
        const QString done = Words::tr("Done %1").arg(exactTime(*due.stopped, moment));
        if (due.state != ClockState::MetLate || !due.at)
            return done;
        return Words::tr("%1, %2", "Done 10:36 AM, 14 min late").arg(done, lateBy(*due.stopped - *due.at));
    }
    if (!due.at)
        return startsWhen(due, protocol);
    const QString when = dueAt(due, moment);
    const auto margin = *due.at - moment.now;
    if (margin.count() < 0)
        return Words::tr("%1, %2", "Mon 4:30 PM, 18 h late").arg(when, lateBy(margin));
    if (due.businessDays && due.clock)
        return Words::tr("Day %1 of %2, by %3").arg(due.day).arg(due.clock->offset.amount).arg(when);
    const qint64 days = localDate(moment.now, moment).daysTo(localDate(*due.at, moment));
    if (days == 0 && !countsDays(due))
        return Words::tr("%1, in %2", "11:12 AM, in 22 min").arg(when, duration(margin));
    if (days > 1 && (countsDays(due) || days > 6))
        return Words::tr("%1, in %n day(s)", "Mon, Jul 20, in 6 days", static_cast<int>(days)).arg(when);
    return when;
}

QString timeLeft(const Due &due, const Moment &moment)
{
    if (!due.at || due.stopped)
        return {};
    const auto margin = *due.at - moment.now;
    return margin.count() < 0 ? lateBy(margin) : Words::tr("%1 left").arg(duration(margin));
}

QString spokenDue(const Due &due, const Protocol &protocol, const Moment &moment)
{
    if (!due.at || due.stopped)
        return dueLine(due, protocol, moment);
    const auto margin = *due.at - moment.now;
    const QString when = dueAt(due, moment);
    if (margin.count() < 0)
        return Words::tr("%1, %2 late").arg(when, spokenDuration(margin));
    const QString left = Words::tr("%1, %2 left").arg(when, spokenDuration(margin));
    return due.state == ClockState::Soon ? Words::tr("%1, due soon").arg(left) : left;
}

QString dueExplanation(const Due &due, const Protocol &protocol, const Moment &moment)
{
    if (due.firstDue)
        return Words::tr("New time, first was %1").arg(exactTime(*due.firstDue, moment));
    if (!due.clock)
        return due.at ? Words::tr("Promised to the family") : QString();
    if (!due.from)
        return startsWhen(due, protocol);
    return Words::tr("%1 from %2", "60 minutes from 10:12 AM")
        .arg(span(due.clock->offset), countsDays(due) ? listTime(*due.from, moment) : dayTime(*due.from, moment));
}

QString dueReasons(const Due &due, const Protocol &protocol, const Moment &moment)
{
    QStringList lines{dueExplanation(due, protocol, moment)};
    if (due.clock) {
        if (due.from)
            lines += Words::tr("Counted from: %1").arg(anchorText(due.fromAnchor, protocol));
        if (due.businessDays)
            lines += due.holidaysSkipped > 0 ? Words::tr(
                                                   "Monday to Friday, %n US federal or hospital holiday(s) left out",
                                                   "", due.holidaysSkipped)
                                             : Words::tr("Monday to Friday, US federal and hospital holidays left out");
        if (due.clock->target)
            lines += Words::tr("A target, not a duty");
        lines += origin(due.clock->origin, protocol);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString startsWhen(const Due &due, const Protocol &protocol)
{
    return Words::tr("Starts when “%1” is recorded").arg(anchorText(due.fromAnchor, protocol));
}

QString dueTitle(const Due &due, const CaseFile &file)
{
    if (due.clock)
        return protocolText(due.clock->title);
    const auto id = Id<Promise>::parse(due.subject);
    const Promise *promise = id ? file.find(*id) : nullptr;
    return promise ? promise->text : Words::tr("Next contact with the family");
}

QString blockers(const StepView &step, const Protocol &protocol)
{
    QStringList names;
    for (const Blocker &each : step.blockers) {
        if (each.kind == Blocker::Kind::Step) {
            if (const Step *other = protocol.step(each.id))
                names += protocolText(other->title);
        } else if (const Phase *phase = protocol.phase(each.id)) {
            names += protocolText(phase->title);
        }
    }
    return names.isEmpty() ? QString() : Words::tr("After: %1").arg(names.join(u", "_s));
}

QString checksDone(int done, int all)
{
    return Words::tr("%1 of %n check(s) done", "", all).arg(done);
}

QString stepStatus(const StepView &step, const Protocol &protocol, const Moment &moment, bool isNext)
{
    const auto withName = [&](const QString &text) {
        return step.by.isEmpty() ? text : Words::tr("%1, %2", "Done 10:36 AM, Dana Okafor").arg(text, step.by);
    };
    switch (step.status) {
    case StepStatus::Done:
        return withName(step.at ? Words::tr("Done %1").arg(exactTime(*step.at, moment)) : Words::tr("Done"));
    case StepStatus::Skipped:
        return step.reason.isEmpty() ? withName(Words::tr("Skipped")) : Words::tr("Skipped: %1").arg(step.reason);
    case StepStatus::NotApplicable: return Words::tr("Does not apply");
    case StepStatus::Blocked: return blockers(step, protocol);
    case StepStatus::Open:
    case StepStatus::InProgress: break;
    }
    QString late, by;
    if (step.due && step.due->at) {
        const auto margin = *step.due->at - moment.now;
        (margin.count() < 0 ? late : by) = margin.count() < 0 ? lateBy(margin) : dueAt(*step.due, moment);
    }
    const QString start = isNext              ? Words::tr("Now")
                          : step.rowsDone > 0 ? checksDone(step.rowsDone, step.rows)
                                              : QString();
    if (start.isEmpty()) {
        if (!late.isEmpty())
            return late;
        if (!by.isEmpty())
            return Words::tr("By %1").arg(by);
        return step.due ? startsWhen(*step.due, protocol) : Words::tr("No deadline");
    }
    if (!late.isEmpty())
        return Words::tr("%1, %2", "Now, 18 h late").arg(start, late);
    return by.isEmpty() ? start : Words::tr("%1, by %2", "Now, by 11:12 AM").arg(start, by);
}

QString stepSentence(const StepView &step, const Protocol &protocol, const Moment &moment, bool isNext)
{
    const QString title = protocolText(step.step->title);
    const QString line = stepStatus(step, protocol, moment, isNext);
    if (step.settled())
        return Words::tr("%1, %2", "step and state").arg(title, line);
    const bool late = step.due && step.due->state == ClockState::Late;
    const QString state = late                                    ? Words::tr("late")
                          : isNext                                ? Words::tr("current")
                          : step.status == StepStatus::InProgress ? Words::tr("started")
                          : step.status == StepStatus::Blocked    ? Words::tr("waiting")
                                                                  : Words::tr("to do");
    return Words::tr("%1, %2, %3", "step, state, deadline").arg(title, state, line);
}

QString origin(const Origin &from, const Protocol &protocol)
{
    QStringList titles;
    for (const QString &key : from.sources) {
        for (const ProtocolSource &source : protocol.sources) {
            if (source.key == key)
                titles += source.title;
        }
    }
    QString text = titles.isEmpty() ? choiceText(from.obligation) : Words::tr("Source: %1").arg(titles.join(u"; "_s));
    if (from.evidence != Evidence::Read)
        text = Words::tr("%1 (%2)", "source (Unverified)").arg(text, choiceText(from.evidence));
    return text;
}

QString protocolText(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Protocol", english.toUtf8().constData());
}

QString codeText(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Taxonomy", english.toUtf8().constData());
}

QString choiceText(const char *english)
{
    return QCoreApplication::translate("Choice", english);
}

QString fieldText(const char *english)
{
    return QCoreApplication::translate("Field", english);
}

QString anchorText(const QString &anchor, const Protocol &protocol)
{
    if (anchor == "last_contact"_L1)
        return Words::tr("Last conversation with the family");
    const ProtocolAnchor *found = protocol.anchor(anchor);
    return found ? protocolText(found->label) : anchor;
}

QString roleText(const QString &role, const Protocol &protocol)
{
    const ProtocolRole *found = protocol.role(role);
    return found ? protocolText(found->label) : QString();
}

QString personPart(const Person &person)
{
    QStringList parts;
    for (const PersonRole role : person.roles)
        parts += choiceText(role);
    if (!person.relationship.isEmpty())
        parts += person.relationship;
    if (person.trained)
        parts += Words::tr("trained");
    return parts.join(u", "_s);
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter() && !word.endsWith(u'.'))
            letters += word.at(0).toUpper();
    }
    return letters.size() <= 2 ? letters : QString(letters.front()) + letters.back();
}

QString list(const QStringList &names, const Moment &moment)
{
    return moment.locale.createSeparatedList(names);
}

} // namespace candor::words
