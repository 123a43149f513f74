// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Calendar.h"

#include "base/Error.h"
#include "casebook/Casebook.h"

#include <QCryptographicHash>
#include <QPromise>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

constexpr int shownMinutes = 15, alarmMinutesBefore = 30, alarmHourOfDay = 9, cancelledForDays = 60;
const auto sequenceWord = u"sequence"_s;

// Minutes since 2020, which stay far below the 32 bits that calendars keep; at least one more than in the last file,
// also when a clock was set back or two files are made in one minute.
int sequenceAfter(int last, Instant now)
{
    constexpr std::chrono::sys_days since{std::chrono::year(2020) / 1 / 1};
    return std::max(last + 1, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(now - since).count()));
}

QDate dayOf(Instant at, const QTimeZone &zone)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(since, zone).date();
}

// Says nothing about the case to somebody who does not have the casebook.
QString uidOf(const WorkItem &task)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(task.caseId.toRfc4122());
    hash.addData(QByteArray::number(static_cast<int>(task.kind)));
    hash.addData(task.subject.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32)) + u"@candor-casebook"_s;
}

icaltimetype utc(Instant at)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    return icaltime_from_timet_with_zone(static_cast<time_t>(seconds), 0, icaltimezone_get_utc_timezone());
}

icaltimetype wholeDay(const QDate &day)
{
    icaltimetype date = icaltime_null_date();
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

void addTo(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

Component entry(const QString &uid, const QString &title, int sequence, const CalendarRequest &request)
{
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    addTo(event.get(), icalproperty_new_uid(uid.toUtf8().constData()));
    addTo(event.get(), icalproperty_new_dtstamp(utc(request.now)));
    addTo(event.get(), icalproperty_new_lastmodified(utc(request.now)));
    addTo(event.get(), icalproperty_new_sequence(sequence));
    addTo(event.get(), icalproperty_new_summary(title.toUtf8().constData()));
    addTo(event.get(), icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addTo(event.get(), icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a deadline takes no time of the day
    return event;
}

void addAlarm(icalcomponent *event, const QString &title, int minutesAfterStart)
{
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    addTo(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    addTo(alarm, icalproperty_new_description(title.toUtf8().constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(minutesAfterStart * 60);
    addTo(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

/// Under this key the casebook keeps what it remembers.
const QString memoryKey = u"calendar/entries"_s;

QFuture<std::vector<WorkItem>> tasksFrom(Casebook &casebook, std::vector<WorkItem> before, const QByteArray &after)
{
    WorkQuery query;
    query.after = after;
    return casebook.read(query)
        .then([&casebook, tasks = std::move(before)](const WorkPage &page) mutable {
            tasks.insert(tasks.end(), page.items.begin(), page.items.end());
            if (!page.next.isEmpty())
                return tasksFrom(casebook, std::move(tasks), page.next);
            QPromise<std::vector<WorkItem>> all;
            all.start();
            all.addResult(std::move(tasks));
            all.finish();
            return all.future();
        })
        .unwrap();
}

void addTimes(icalcomponent *event, const WorkItem &task, const QTimeZone &zone, const QString &title)
{
    if (task.wholeDay) {
        const QDate day = dayOf(*task.due, zone);
        addTo(event, icalproperty_new_dtstart(wholeDay(day)));
        addTo(event, icalproperty_new_dtend(wholeDay(day.addDays(1))));
        addAlarm(event, title, alarmHourOfDay * 60);
    } else {
        addTo(event, icalproperty_new_dtstart(utc(*task.due)));
        addTo(event, icalproperty_new_dtend(utc(*task.due + std::chrono::minutes(shownMinutes))));
        addAlarm(event, title, -alarmMinutesBefore);
    }
}

/// What was cancelled lately, and what is in the new file no longer.
std::map<QString, QDate> goneWith(const QStringList &entries, const CalendarMemory &before, QDate today)
{
    std::map<QString, QDate> gone = before.gone;
    for (const QString &uid : before.entries)
        gone.try_emplace(uid, today);
    std::erase_if(gone, [&](const auto &each) {
        return entries.contains(each.first) || each.second.daysTo(today) > cancelledForDays;
    });
    return gone;
}

} // namespace

QByteArray CalendarMemory::toText() const
{
    QStringList lines{u"%1 %2"_s.arg(sequenceWord).arg(sequence)};
    lines += entries;
    for (const auto &[uid, day] : gone)
        lines += u"%1 %2"_s.arg(uid, day.toString(Qt::ISODate));
    return lines.join(u'\n').toUtf8();
}

CalendarMemory CalendarMemory::fromText(const QByteArray &text)
{
    CalendarMemory memory;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.section(u' ', 0, 0), rest = line.section(u' ', 1);
        if (word == sequenceWord)
            memory.sequence = rest.toInt();
        else if (rest.isEmpty())
            memory.entries += word;
        else
            memory.gone.emplace(word, QDate::fromString(rest, Qt::ISODate));
    }
    return memory;
}

CalendarFile calendarOf(const CalendarRequest &request)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    addTo(calendar.get(), icalproperty_new_version("2.0"));
    addTo(calendar.get(), icalproperty_new_prodid("-//Candor Casebook//Due dates//EN"));
    addTo(calendar.get(), icalproperty_new_calscale("GREGORIAN"));

    CalendarFile file;
    file.sequence = sequenceAfter(request.before.sequence, request.now);
    for (const WorkItem &task : request.tasks) {
        if (!task.due)
            continue;
        const QString uid = uidOf(task);
        const QString title = request.title(task);
        Component event = entry(uid, title, file.sequence, request);
        addTo(event.get(), icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        addTimes(event.get(), task, request.zone, title);
        icalcomponent_add_component(calendar.get(), event.release());
        file.entries += uid;
    }
    file.gone = goneWith(file.entries, request.before, dayOf(request.now, request.zone));
    for (const auto &[uid, since] : file.gone) {
        Component cancelled = entry(uid, u"-"_s, file.sequence, request);
        addTo(cancelled.get(), icalproperty_new_dtstart(utc(request.now)));
        addTo(cancelled.get(), icalproperty_new_status(ICAL_STATUS_CANCELLED));
        icalcomponent_add_component(calendar.get(), cancelled.release());
    }

    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    if (!text)
        throw Error(ErrorCode::Internal, {}, u"libical gave no text"_s);
    file.content = text.get();
    return file;
}

QFuture<CalendarFile> calendarOf(
    Casebook &casebook, std::function<QString(const WorkItem &)> title,
    std::function<void(const QByteArray &content)> write)
{
    CalendarRequest request;
    request.title = std::move(title);
    request.now = casebook.clock().now();
    request.zone = casebook.surroundings().zone;
    return casebook.draft(memoryKey)
        .then([&casebook, request = std::move(request)](const std::optional<QByteArray> &known) mutable {
            request.before = CalendarMemory::fromText(known.value_or(QByteArray()));
            return tasksFrom(casebook, {}, {})
                .then([request = std::move(request)](std::vector<WorkItem> tasks) mutable {
                    request.tasks = std::move(tasks);
                    return calendarOf(request);
                });
        })
        .unwrap()
        .then([&casebook, write = std::move(write)](const CalendarFile &file) {
            if (write)
                write(file.content);
            return casebook.saveDraft(memoryKey, file.toText()).then([file] { return file; });
        })
        .unwrap();
}

QString calendarTitle(
    const WorkItem &task, const std::function<QString(const char *context, const QString &english)> &translate)
{
    const auto text = [&](const char *english) {
        const QString source = QString::fromLatin1(english);
        return translate ? translate("Calendar", source) : source;
    };
    const auto kind = [&] {
        switch (task.kind) {
        case WorkKind::Contact: return text(QT_TRANSLATE_NOOP("Calendar", "Case %1: a contact with the family is due"));
        case WorkKind::Promise: return text(QT_TRANSLATE_NOOP("Calendar", "Case %1: a promise is due"));
        case WorkKind::Clock: return text(QT_TRANSLATE_NOOP("Calendar", "Case %1: a deadline set by law is due"));
        case WorkKind::CaregiverCheck:
            return text(QT_TRANSLATE_NOOP("Calendar", "Case %1: a check-in with a colleague is due"));
        case WorkKind::Step:
        case WorkKind::Need:
        case WorkKind::Answer:
        case WorkKind::Action:
        case WorkKind::Measurement:
        case WorkKind::Offer: break;
        }
        return text(QT_TRANSLATE_NOOP("Calendar", "Case %1: a task is due"));
    };
    return kind().arg(task.number);
}

} // namespace candor
