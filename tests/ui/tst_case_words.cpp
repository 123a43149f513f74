// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseFixture.h"
#include "case/TypedValues.h"
#include "case/Wording.h"
#include "model/Codec.h"

#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

words::Moment english(Instant now = sampleNow())
{
    return {now, sampleZone(), QLocale(QLocale::English, QLocale::UnitedStates)};
}

words::Moment spanish()
{
    return {sampleNow(), sampleZone(), QLocale(QLocale::Spanish, QLocale::Spain)};
}

Due dueAt(
    const ProtocolClock &clock, const std::optional<Instant> &from, const std::optional<Instant> &when,
    ClockState state)
{
    Due due;
    due.clock = &clock;
    due.subject = clock.id;
    due.fromAnchor = clock.from;
    due.from = from;
    due.at = when;
    due.state = state;
    return due;
}

} // namespace

class TestCaseWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times()
    {
        QCOMPARE(words::clockTime(at(u"2026-07-14T11:12"_s), english()), u"11:12 AM"_s);
        QCOMPARE(words::clockTime(at(u"2026-07-14T16:05"_s), spanish()), u"16:05"_s);
        QCOMPARE(words::dayTime(at(u"2026-07-14T10:12"_s), english()), u"10:12 AM"_s);
        QCOMPARE(words::dayTime(at(u"2026-07-15T10:12"_s), english()), u"Tomorrow 10:12 AM"_s);
        QCOMPARE(words::dayTime(at(u"2026-07-13T16:30"_s), english()), u"Yesterday 4:30 PM"_s);
        QCOMPARE(words::dayTime(at(u"2026-07-06T16:05"_s), english()), u"Mon, Jul 6, 4:05 PM"_s);
        QCOMPARE(words::shortDay(QDate(2026, 7, 20), english()), u"Mon, Jul 20"_s);
        QCOMPARE(words::shortDay(QDate(2025, 7, 20), english()), u"Sun, Jul 20, 2025"_s);
        QCOMPARE(words::longDay(QDate(2026, 7, 6), english()), u"Monday, July 6"_s);
        QVERIFY(!words::shortDay(QDate(2026, 7, 20), spanish()).contains(u"2026"_s));
        QVERIFY(words::shortDay(QDate(2026, 7, 20), spanish()).contains(u"20"_s));
    }

    void durations()
    {
        QCOMPARE(words::duration(22min), u"22 min"_s);
        QCOMPARE(words::duration(21min + 30s), u"22 min"_s);
        QCOMPARE(words::duration(6h + 10min), u"6 h 10 min"_s);
        QCOMPARE(words::duration(-(18h + 20min)), u"18 h"_s);
        QCOMPARE(words::duration(6h), u"6 h"_s);
    }

    void deadlines()
    {
        const auto protocol = everyKindProtocol();
        const ProtocolClock &clock = protocol->clocks.front();
        const Instant found = at(u"2026-07-14T10:12"_s);
        Due due = dueAt(clock, found, found + 60min, ClockState::Soon);
        QCOMPARE(words::dueLine(due, *protocol, english()), u"11:12 AM, in 22 min"_s);
        QCOMPARE(words::timeLeft(due, english()), u"22 min left"_s);
        QVERIFY(words::spokenDue(due, *protocol, english()).endsWith(u"due soon"_s));
        QVERIFY(words::dueExplanation(due, *protocol, english()).endsWith(u"from 10:12 AM"_s));
        const QString reasons = words::dueReasons(due, *protocol, english());
        QVERIFY(reasons.contains(u"Harm found"_s));
        QVERIFY(reasons.contains(u"Sample source"_s));
        QVERIFY(reasons.contains(u"Unverified"_s));

        due = dueAt(clock, at(u"2026-07-13T15:30"_s), at(u"2026-07-13T16:30"_s), ClockState::Late);
        QCOMPARE(words::dueLine(due, *protocol, english()), u"Mon 4:30 PM, 18 h late"_s);
        due = dueAt(clock, found, at(u"2026-07-15T10:12"_s), ClockState::Running);
        QCOMPARE(words::dueLine(due, *protocol, english()), u"Tomorrow 10:12 AM"_s);

        due = dueAt(clock, {}, {}, ClockState::NotStarted);
        QCOMPARE(words::dueLine(due, *protocol, english()), u"Starts when “Harm found” is recorded"_s);
        due = dueAt(clock, found, found + 60min, ClockState::MetLate);
        due.stopped = found + 74min;
        QCOMPARE(words::dueLine(due, *protocol, english(found + 3h)), u"Done 11:26 AM, 14 min late"_s);
    }

    void businessDays()
    {
        const auto protocol = everyKindProtocol();
        ProtocolClock clock = protocol->clocks.front();
        clock.offset = {45, TimeUnit::BusinessDays};
        Due due = dueAt(clock, at(u"2026-05-13T10:00"_s), at(u"2026-07-20T23:59"_s), ClockState::Running);
        due.businessDays = true;
        due.day = 41;
        QCOMPARE(words::dueLine(due, *protocol, english()), u"Day 41 of 45, by Mon, Jul 20"_s);
    }

    void steps()
    {
        const auto protocol = everyKindProtocol();
        const CaseView view = viewOf(plainCase(), protocol);
        const StepView *all = view.view.step(u"all");
        QCOMPARE(words::stepStatus(*all, *protocol, english(), true), u"Now, by 11:12 AM"_s);
        QCOMPARE(words::stepStatus(*all, *protocol, english(), false), u"By 11:12 AM"_s);
        QCOMPARE(
            words::stepSentence(*all, *protocol, english(), true), u"Every kind of field, current, Now, by 11:12 AM"_s);
        const StepView *after = view.view.step(u"after");
        QCOMPARE(words::stepStatus(*after, *protocol, english(), false), u"After: Every kind of field"_s);
        StepView done = *all;
        done.status = StepStatus::Done;
        done.at = at(u"2026-07-14T10:36"_s);
        done.by = u"Dana Okafor"_s;
        QCOMPARE(words::stepStatus(done, *protocol, english(), false), u"Done 10:36 AM, Dana Okafor"_s);
        done.status = StepStatus::Skipped;
        done.reason = u"No family known"_s;
        QCOMPARE(words::stepStatus(done, *protocol, english(), false), u"Skipped: No family known"_s);
    }

    void people()
    {
        QCOMPARE(words::initials(u"Walter Brandvold"_s), u"WB"_s);
        QCOMPARE(words::initials(u"Dr. Helen Ruiz"_s), u"HR"_s);
        QCOMPARE(words::initials(u"Cher"_s), u"C"_s);
        QVERIFY(words::initials({}).isEmpty());
        Person person;
        person.roles = {PersonRole::DisclosureLead};
        person.trained = true;
        QCOMPARE(words::personPart(person), u"Disclosure lead, trained"_s);
    }

    void typedTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("future");
        QTest::addColumn<QString>("expected"); // local time; empty when it cannot be read
        QTest::newRow("24 h") << u"10:12"_s << false << u"2026-07-14T10:12"_s;
        QTest::newRow("am") << u"10:12 AM"_s << false << u"2026-07-14T10:12"_s;
        QTest::newRow("later today means yesterday") << u"4:30 pm"_s << false << u"2026-07-13T16:30"_s;
        QTest::newRow("in the future it is today") << u"4:30 pm"_s << true << u"2026-07-14T16:30"_s;
        QTest::newRow("past in the future is tomorrow") << u"10:12"_s << true << u"2026-07-15T10:12"_s;
        QTest::newRow("day and time") << u"7/6/2026 4:05 PM"_s << false << u"2026-07-06T16:05"_s;
        QTest::newRow("words") << u"tomorrow 10:12"_s << true << u"2026-07-15T10:12"_s;
        QTest::newRow("iso") << u"2026-07-06 16:05"_s << false << u"2026-07-06T16:05"_s;
        QTest::newRow("now") << u"now"_s << false << u"2026-07-14T10:50"_s;
        QTest::newRow("no such minute") << u"11:75 AM"_s << false << QString();
        QTest::newRow("no such hour") << u"13:10 PM"_s << false << QString();
        QTest::newRow("not a time") << u"soon"_s << false << QString();
    }

    void typedTimes()
    {
        QFETCH(QString, text);
        QFETCH(bool, future);
        QFETCH(QString, expected);
        const auto read = typed::readTime(text, english(), future);
        QCOMPARE(read.has_value(), !expected.isEmpty());
        if (read)
            QCOMPARE(toIso(*read), toIso(at(expected)));
    }

    void shownTimesAreReadBack()
    {
        for (const words::Moment &moment : {english(), spanish()}) {
            for (const QString &time : {u"2026-07-14T10:12"_s, u"2026-07-13T23:59"_s, u"2025-01-02T00:00"_s}) {
                const auto read = typed::readTime(typed::showTime(at(time), moment), moment);
                QVERIFY(read);
                QCOMPARE(toIso(*read), toIso(at(time)));
            }
        }
    }

    void money()
    {
        const QLocale us(QLocale::English, QLocale::UnitedStates), es(QLocale::Spanish, QLocale::Spain);
        QCOMPARE(typed::readMoney(u"$1,234.50"_s, us)->value, 123450);
        QCOMPARE(typed::readMoney(u"12600"_s, us)->value, 1260000);
        QCOMPARE(typed::readMoney(u"0.1"_s, us)->value, 10);
        QCOMPARE(typed::readMoney(u"1.234,50"_s, es)->value, 123450);
        QVERIFY(!typed::readMoney(u"12.345"_s, us));
        QVERIFY(!typed::readMoney(u"twelve"_s, us));
        QVERIFY(!typed::readMoney({}, us));
        QCOMPARE(typed::showMoney({123450}, us), u"$1,234.50"_s);
        QCOMPARE(typed::showMoney({1260000}, us), u"$12,600"_s);
        for (const qint64 cents : {0LL, 1LL, 99LL, 100LL, 123456789LL})
            QCOMPARE(typed::readMoney(typed::showMoney({cents}, us), us)->value, cents);
    }
};

QTEST_GUILESS_MAIN(TestCaseWords)
#include "tst_case_words.moc"
