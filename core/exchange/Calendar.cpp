// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Calendar.h"

#include "base/Error.h"
#include "casebook/Casebook.h"

#include <QCryptographicHash>
#include <QPromise>

#include <libical/ical.h>
#include <memory>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

constexpr int shownMinutes = 15, alarmMinutesBefore = 30, alarmHourOfDay = 9;

// Minutes since 2020: counts up from file to file, and stays far below the 32 bits that calendars keep.
int sequenceOf(Instant now)
{
    constexpr std::chrono::sys_days since{std::chrono::year(2020) / 1 / 1};
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(now - since).count());
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

Component entry(const QString &uid, const QString &title, const CalendarRequest &request)
{
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    addTo(event.get(), icalproperty_new_uid(uid.toUtf8().constData()));
    addTo(event.get(), icalproperty_new_dtstamp(utc(request.now)));
    addTo(event.get(), icalproperty_new_lastmodified(utc(request.now)));
    addTo(event.get(), icalproperty_new_sequence(sequenceOf(request.now)));
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

/// Under this key the casebook keeps the entries of the last file, a line each.
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
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(task.due->time_since_epoch()).count();
        const QDate day = QDateTime::fromMSecsSinceEpoch(since, zone).date();
        addTo(event, icalproperty_new_dtstart(wholeDay(day)));
        addTo(event, icalproperty_new_dtend(wholeDay(day.addDays(1))));
        addAlarm(event, title, alarmHourOfDay * 60);
    } else {
        addTo(event, icalproperty_new_dtstart(utc(*task.due)));
        addTo(event, icalproperty_new_dtend(utc(*task.due + std::chrono::minutes(shownMinutes))));
        addAlarm(event, title, -alarmMinutesBefore);
    }
}

} // namespace

CalendarFile calendarOf(const CalendarRequest &request)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    addTo(calendar.get(), icalproperty_new_version("2.0"));
    addTo(calendar.get(), icalproperty_new_prodid("-//Candor Casebook//Due dates//EN"));
    addTo(calendar.get(), icalproperty_new_calscale("GREGORIAN"));

    CalendarFile file;
    for (const WorkItem &task : request.tasks) {
        if (!task.due)
            continue;
        const QString uid = uidOf(task);
        const QString title = request.title(task);
        Component event = entry(uid, title, request);
        addTo(event.get(), icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        addTimes(event.get(), task, request.zone, title);
        icalcomponent_add_component(calendar.get(), event.release());
        file.entries += uid;
    }
    for (const QString &uid : request.earlier) {
        if (file.entries.contains(uid))
            continue;
        Component gone = entry(uid, u"-"_s, request);
        addTo(gone.get(), icalproperty_new_dtstart(utc(request.now)));
        addTo(gone.get(), icalproperty_new_status(ICAL_STATUS_CANCELLED));
        icalcomponent_add_component(calendar.get(), gone.release());
    }

    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    if (!text)
        throw Error(ErrorCode::Internal, {}, u"libical gave no text"_s);
    file.content = text.get();
    return file;
}

QFuture<CalendarFile> calendarOf(Casebook &casebook, std::function<QString(const WorkItem &)> title)
{
    CalendarRequest request;
    request.title = std::move(title);
    request.now = casebook.clock().now();
    request.zone = casebook.surroundings().zone;
    return casebook.draft(memoryKey)
        .then([&casebook, request = std::move(request)](const std::optional<QByteArray> &known) mutable {
            request.earlier = QString::fromUtf8(known.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
            return tasksFrom(casebook, {}, {})
                .then([request = std::move(request)](std::vector<WorkItem> tasks) mutable {
                    request.tasks = std::move(tasks);
                    return calendarOf(request);
                });
        })
        .unwrap()
        .then([&casebook](const CalendarFile &file) {
            return casebook.saveDraft(memoryKey, file.entries.join(u'\n').toUtf8()).then([file] { return file; });
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
