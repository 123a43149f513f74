// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportDates.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

class TestImportDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void order();
    void shortYears();
    void instants();
};

void TestImportDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time"); // invalid: none
    const QDate day(2023, 1, 4);
    const auto row = [](const char *text, QDate date, QTime time = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << date << time;
    };
    row("2023-01-04", day);
    row(" 2023/1/4 ", day);
    row("20230104", day);
    row("4-Jan-23", day);
    row("04-JAN-2023", day);
    row("4 January 2023", day);
    row("4. Jan. 2023", day);
    row("Jan 4, 2023", day);
    row("January 4 2023", day);
    row("Sept. 4, 2023", QDate(2023, 9, 4));
    row("1/4/2023", day);
    row("01-04-23", day);
    row("4.1.2023", day);
    row("2024-02-29", QDate(2024, 2, 29));
    row("2023-01-04T09:20", day, QTime(9, 20));
    row("2023-01-04 09:20:15.5", day, QTime(9, 20, 15, 500));
    row("20230104T0920", day, QTime(9, 20));
    row("20230104092015", day, QTime(9, 20, 15));
    row("4-Jan-23 21:05", day, QTime(21, 5));
    row("1/4/2023 9:20 AM", day, QTime(9, 20));
    row("1/4/2023 12:05 a.m.", day, QTime(0, 5));
    row("Jan 4, 2023, 12:05pm", day, QTime(12, 5));
}

void TestImportDates::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    const auto typed = readTypedDate(text);
    QVERIFY(typed);
    QCOMPARE(typed->date, date);
    QCOMPARE(typed->time.has_value(), time.isValid());
    if (typed->time)
        QCOMPARE(*typed->time, time);
}

void TestImportDates::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "soon", "2023-02-29", "2023-13-01", "31/31/2023", "4-Jax-23", "4-Janu-23", "Jan 32, 2023", "2023",
          "44930", "1/4", "1/4/203", "2023-01-04 25:00", "2023-01-04 9:20 XM", "2023-01-04 and later", "1/4-2023",
          "0000-01-01", "2023-01-04 13:00 PM", "2023-01-04T09:20+99:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << QString(1'000'000, u'1');
}

void TestImportDates::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!readTypedDate(text));
}

void TestImportDates::order()
{
    QCOMPARE(readTypedDate(u"01/02/2023"_s)->date, QDate(2023, 1, 2));
    QCOMPARE(readTypedDate(u"01/02/2023"_s, DateOrder::DayFirst)->date, QDate(2023, 2, 1));
    QVERIFY(readTypedDate(u"01/02/2023"_s)->orderDecided);
    QVERIFY(!readTypedDate(u"02/02/2023"_s)->orderDecided);
    QVERIFY(!readTypedDate(u"2023-01-02"_s)->orderDecided);
    QVERIFY(readTypedDate(u"13/02/2023"_s)->proves == DateOrder::DayFirst);
    QVERIFY(readTypedDate(u"02/13/2023"_s)->proves == DateOrder::MonthFirst);
    QVERIFY(!readTypedDate(u"13/02/2023"_s, DateOrder::MonthFirst));
}

void TestImportDates::shortYears()
{
    QCOMPARE(readTypedDate(u"1-Jan-68"_s)->date.year(), 2068);
    QCOMPARE(readTypedDate(u"1-Jan-69"_s)->date.year(), 1969);
    QVERIFY(readTypedDate(u"1/1/69"_s)->shortYear);
    QVERIFY(!readTypedDate(u"1/1/1969"_s)->shortYear);
}

void TestImportDates::instants()
{
    const QTimeZone chicago("America/Chicago");
    QCOMPARE(toIso(instantOf(*readTypedDate(u"2023-01-04"_s), chicago)), u"2023-01-04T06:00:00Z"_s);
    QCOMPARE(toIso(instantOf(*readTypedDate(u"2023-07-04 09:20"_s), chicago)), u"2023-07-04T14:20:00Z"_s);
    QCOMPARE(toIso(instantOf(*readTypedDate(u"2023-07-04T09:20Z"_s), chicago)), u"2023-07-04T09:20:00Z"_s);
    QCOMPARE(toIso(instantOf(*readTypedDate(u"2023-07-04T09:20+02:00"_s), chicago)), u"2023-07-04T07:20:00Z"_s);
}

QTEST_GUILESS_MAIN(TestImportDates)
#include "tst_importdates.moc"
