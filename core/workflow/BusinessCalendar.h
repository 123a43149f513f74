// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workflow/Protocol.h"

#include <QDate>
#include <QTimeZone>

#include <set>

namespace candor {

/// The days on which business-day clocks stand still: weekends, US federal holidays (5 U.S.C. 6103, with the observed
/// weekday) and holidays that the hospital adds.
class BusinessCalendar {
public:
    BusinessCalendar() = default;
    explicit BusinessCalendar(std::set<QDate> siteHolidays)
        : m_siteHolidays(std::move(siteHolidays))
    {
    }

    [[nodiscard]] bool isBusinessDay(const QDate &day) const;
    [[nodiscard]] bool isHoliday(const QDate &day) const;
    /// The day that is `count` business days after `start`; `start` itself is day 0 and not counted.
    [[nodiscard]] QDate addBusinessDays(const QDate &start, int count) const;
    /// Business days after `from` up to and including `to`; negative when `to` lies before `from`.
    [[nodiscard]] int businessDaysBetween(const QDate &from, const QDate &to) const;
    /// Holidays on weekdays that were skipped after `from` up to and including `to`.
    [[nodiscard]] int holidaysBetween(const QDate &from, const QDate &to) const;

private:
    std::set<QDate> m_siteHolidays;
};

/// The US federal holidays of a year, by the day on which they are observed.
[[nodiscard]] std::set<QDate> federalHolidays(int year);

/// The end of a span counted from `start` (section 5.2 of the counting rules): minutes and hours run on in elapsed
/// time; days, business days and months leave out the first day and end with the last day, at the last minute of it in
/// the hospital's zone.
[[nodiscard]] Instant addSpan(Instant start, const Span &span, const QTimeZone &zone, const BusinessCalendar &calendar);

} // namespace candor
