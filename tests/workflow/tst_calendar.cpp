// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Samples.h"
#include "workflow/BusinessCalendar.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {
const QTimeZone chicago("America/Chicago");
}

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void federalHolidaysOf2026()
    {
        const std::set<QDate> expected{QDate(2026, 1, 1),   QDate(2026, 1, 19),  QDate(2026, 2, 16),
                                       QDate(2026, 5, 25),  QDate(2026, 6, 19),  QDate(2026, 7, 3),
                                       QDate(2026, 9, 7),   QDate(2026, 10, 12), QDate(2026, 11, 11),
                                       QDate(2026, 11, 26), QDate(2026, 12, 25)};
        QCOMPARE(federalHolidays(2026) == expected, true);
    }

    void observedDays()
    {
        QVERIFY(federalHolidays(2021).contains(QDate(2021, 7, 5)));   // July 4 was a Sunday
        QVERIFY(federalHolidays(2021).contains(QDate(2021, 12, 31))); // New Year 2022 was a Saturday
        QVERIFY(!federalHolidays(2022).contains(QDate(2022, 1, 1)));
        QVERIFY(!federalHolidays(2020).contains(QDate(2020, 6, 19))); // not yet a holiday
    }

    void fortyFiveBusinessDays()
    {
        // Counted by hand on a calendar: July 14, 2026 plus 45 business days with Labor Day in between.
        const BusinessCalendar calendar;
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 7, 14), 45), QDate(2026, 9, 16));
        QCOMPARE(calendar.holidaysBetween(QDate(2026, 7, 14), QDate(2026, 9, 16)), 1);
        QCOMPARE(calendar.businessDaysBetween(QDate(2026, 7, 14), QDate(2026, 9, 16)), 45);
        QCOMPARE(calendar.businessDaysBetween(QDate(2026, 9, 16), QDate(2026, 7, 14)), -45);
    }

    void siteHolidays()
    {
        const BusinessCalendar calendar({QDate(2026, 7, 15)});
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 7, 14), 1), QDate(2026, 7, 16));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 7, 18))); // Saturday
    }

    void elapsedTimeRunsThroughClockChanges()
    {
        // Clocks go back on November 1, 2026 at 2:00: 60 minutes are 60 minutes all the same.
        const Instant start = samples::at("2026-11-01T06:30:00Z");
        QCOMPARE(addSpan(start, {60, TimeUnit::Minutes}, chicago, {}), start + std::chrono::hours(1));
        QCOMPARE(addSpan(start, {24, TimeUnit::Hours}, chicago, {}), start + std::chrono::hours(24));
    }

    void dayCountsEndWithTheLocalDay()
    {
        const Instant lateEvening = samples::at("2026-03-07T23:30");
        const Instant due = addSpan(lateEvening, {7, TimeUnit::Days}, chicago, {});
        // Clocks went forward on March 8, so that the last minute of March 14 lies one hour earlier in UTC.
        QCOMPARE(toZone(due, chicago).date(), QDate(2026, 3, 14));
        QCOMPARE(toZone(due, chicago).time(), QTime(23, 59));
        QCOMPARE(toUtc(due).time(), QTime(4, 59));
    }

    void months()
    {
        const Instant start = samples::at("2026-01-31T10:00");
        QCOMPARE(toZone(addSpan(start, {1, TimeUnit::Months}, chicago, {}), chicago).date(), QDate(2026, 2, 28));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
