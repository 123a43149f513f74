// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/BusinessCalendar.h"

#include <map>

namespace candor {

namespace {

QDate nthWeekday(int year, int month, Qt::DayOfWeek weekday, int n)
{
    const QDate first(year, month, 1);
    const int offset = (static_cast<int>(weekday) - first.dayOfWeek() + 7) % 7;
    return first.addDays(offset + 7 * (n - 1));
}

QDate lastWeekday(int year, int month, Qt::DayOfWeek weekday)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - static_cast<int>(weekday) + 7) % 7));
}

// A holiday on Saturday is kept on the Friday before, one on Sunday on the Monday after (5 U.S.C. 6103(b)).
QDate observed(const QDate &day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return day.addDays(-1);
    if (day.dayOfWeek() == Qt::Sunday)
        return day.addDays(1);
    return day;
}

// The last minute of a local day. On days when clocks change the zone decides which instant that is.
Instant endOfDay(const QDate &day, const QTimeZone &zone)
{
    return fromDateTime(QDateTime(day, QTime(23, 59), zone));
}

} // namespace

std::set<QDate> federalHolidays(int year)
{
    std::set<QDate> days{
        nthWeekday(year, 1, Qt::Monday, 3),   // Martin Luther King, Jr.
        nthWeekday(year, 2, Qt::Monday, 3),   // Washington's Birthday
        lastWeekday(year, 5, Qt::Monday),     // Memorial Day
        nthWeekday(year, 9, Qt::Monday, 1),   // Labor Day
        nthWeekday(year, 10, Qt::Monday, 2),  // Columbus Day
        nthWeekday(year, 11, Qt::Thursday, 4) // Thanksgiving
    };
    days.insert(observed(QDate(year, 1, 1)));
    if (year >= 2021)
        days.insert(observed(QDate(year, 6, 19))); // Juneteenth, Public Law 117-17
    days.insert(observed(QDate(year, 7, 4)));
    days.insert(observed(QDate(year, 11, 11)));
    days.insert(observed(QDate(year, 12, 25)));
    // New Year's Day of the next year may be observed on 31 December of this one.
    const QDate nextNewYear = observed(QDate(year + 1, 1, 1));
    if (nextNewYear.year() == year)
        days.insert(nextNewYear);
    std::erase_if(days, [year](const QDate &day) { return day.year() != year; });
    return days;
}

bool BusinessCalendar::isHoliday(const QDate &day) const
{
    thread_local std::map<int, std::set<QDate>> byYear;
    auto known = byYear.find(day.year());
    if (known == byYear.end())
        known = byYear.emplace(day.year(), federalHolidays(day.year())).first;
    return known->second.contains(day) || m_siteHolidays.contains(day);
}

bool BusinessCalendar::isBusinessDay(const QDate &day) const
{
    return day.dayOfWeek() < Qt::Saturday && !isHoliday(day);
}

QDate BusinessCalendar::addBusinessDays(const QDate &start, int count) const
{
    QDate day = start;
    for (int left = count; left > 0;) {
        day = day.addDays(1);
        if (isBusinessDay(day))
            --left;
    }
    return day;
}

int BusinessCalendar::businessDaysBetween(const QDate &from, const QDate &to) const
{
    if (to < from)
        return -businessDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isBusinessDay(day) ? 1 : 0;
    return count;
}

int BusinessCalendar::holidaysBetween(const QDate &from, const QDate &to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += day.dayOfWeek() < Qt::Saturday && isHoliday(day) ? 1 : 0;
    return count;
}

Instant addSpan(Instant start, const Span &span, const QTimeZone &zone, const BusinessCalendar &calendar)
{
    const QDate startDay = toZone(start, zone).date();
    switch (span.unit) {
    case TimeUnit::Minutes: return start + std::chrono::minutes(span.amount);
    case TimeUnit::Hours: return start + std::chrono::hours(span.amount);
    case TimeUnit::Days: return endOfDay(startDay.addDays(span.amount), zone);
    case TimeUnit::BusinessDays: return endOfDay(calendar.addBusinessDays(startDay, span.amount), zone);
    case TimeUnit::Months: return endOfDay(startDay.addMonths(span.amount), zone);
    }
    return start;
}

} // namespace candor
