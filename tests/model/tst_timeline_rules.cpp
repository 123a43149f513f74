// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/CauseRules.h"
#include "model/TimelineRules.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &zone()
{
    static const QTimeZone chicago("America/Chicago");
    return chicago;
}

Instant at(const QString &local)
{
    return *instantFromIso(local, zone());
}

TimelineEntry entry(const QString &actor, const QString &happened, const QString &time = {})
{
    TimelineEntry made;
    made.id = Id<TimelineEntry>::create();
    made.actor = actor;
    made.happened = happened;
    if (!time.isEmpty())
        made.at = at(time);
    return made;
}

Cause cause(const QString &statement, const Id<Cause> &parent = {})
{
    Cause made;
    made.id = Id<Cause>::create();
    made.statement = statement;
    made.parent = parent;
    return made;
}

LineContext context()
{
    return {QDate(2026, 5, 7), false, {u"OR nurses"_s, u"Ward"_s}, {u"expected"_s, u"se esperaba"_s}};
}

} // namespace

Q_DECLARE_METATYPE(candor::LineProblem)

class TestTimelineRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("when"); // empty for none
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *when, const char *actor, const char *happened,
                            const char *expected = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(when) << QString::fromUtf8(actor)
                                << QString::fromUtf8(happened) << QString::fromUtf8(expected);
        };
        row("1456 OR nurses: extra sponges not on board", "2026-05-07T14:56", "OR nurses",
            "extra sponges not on board");
        row("14:56 or  NURSES: counted", "2026-05-07T14:56", "OR nurses", "counted"); // the spelling of the case
        row("2:56 PM Scrub: counted", "2026-05-07T14:56", "Scrub", "counted");
        row("2:56pm counted", "2026-05-07T14:56", "", "counted");
        row("2 p.m. counted", "2026-05-07T14:00", "", "counted");
        row("12 am, counted", "2026-05-07T00:00", "", "counted");
        row("12:05 PM x: y", "2026-05-07T12:05", "x", "y");
        row("956 Ward: round", "2026-05-07T09:56", "Ward", "round");
        row("14h56 Ward: round", "2026-05-07T14:56", "Ward", "round");
        row("05-08 07:10 Ward: fever", "2026-05-08T07:10", "Ward", "fever");
        row("5/8 0710 Ward: fever", "2026-05-08T07:10", "Ward", "fever");
        row("5/8/26, 0710 Ward: fever", "2026-05-08T07:10", "Ward", "fever");
        row("2025-12-31 23:59 Ward: fever", "2025-12-31T23:59", "Ward", "fever");
        row("Ward: no time known", "", "Ward", "no time known");
        row("pain since the second day", "", "", "pain since the second day");
        row("1502 Ward: called correct at 15:02 by one", "2026-05-07T15:02", "Ward", "called correct at 15:02 by one");
        row("1502 Ward: counted | two count", "2026-05-07T15:02", "Ward", "counted", "two count");
        row("1502 Ward: counted | Expected: two count", "2026-05-07T15:02", "Ward", "counted", "two count");
        row("1502 Ward: counted|se esperaba : dos", "2026-05-07T15:02", "Ward", "counted", "dos");
        row("1502 Ward: counted |", "2026-05-07T15:02", "Ward", "counted");
        row("1502 : counted", "2026-05-07T15:02", "", "counted");
        row("20 sponges opened", "", "", "20 sponges opened"); // no hour stands alone
        row("14.5 mg given", "", "", "14.5 mg given");
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, when);
        QFETCH(QString, actor);
        QFETCH(QString, happened);
        QFETCH(QString, expected);
        const EventLine line = readEventLine(text, context());
        QCOMPARE(line.problem, LineProblem::None);
        QCOMPARE(line.actor, actor);
        QCOMPARE(line.happened, happened);
        QCOMPARE(line.expected, expected);
        const TimelineEntry made = entryOf(line, zone());
        QVERIFY(!made.id.isNil());
        QCOMPARE(made.at, when.isEmpty() ? std::nullopt : std::optional(at(when)));
        QCOMPARE(made.gap, !expected.isEmpty());
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineProblem>("problem");
        QTest::addColumn<QString>("unread");
        const auto row = [](const char *text, LineProblem problem, const char *unread = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << problem << QString::fromUtf8(unread);
        };
        row("   ", LineProblem::Empty);
        row("2575 Ward: fever", LineProblem::NoSuchTime, "2575");
        row("25:10 Ward: fever", LineProblem::NoSuchTime, "25:10");
        row("13:10 PM Ward: fever", LineProblem::NoSuchTime, "13:10 PM");
        row("0 am Ward: fever", LineProblem::NoSuchTime, "0 am");
        row("02-30 0710 Ward: fever", LineProblem::NoSuchDay, "02-30");
        row("13/13 0710 Ward: fever", LineProblem::NoSuchDay, "13/13");
        row("2026-13-01 0710 fever", LineProblem::NoSuchDay, "2026-13-01");
        row("05-08 Ward: fever", LineProblem::DayWithoutTime, "05-08");
        row("1456", LineProblem::NothingHappened);
        row("1456 Ward:", LineProblem::NothingHappened);
        row("1456 Ward: | expected: two", LineProblem::NothingHappened);
    }
    void whatCannotBeRead()
    {
        QFETCH(QString, text);
        QFETCH(LineProblem, problem);
        QFETCH(QString, unread);
        const EventLine line = readEventLine(text, context());
        QCOMPARE(line.problem, problem);
        QCOMPARE(line.unread, unread);
    }

    void daysAsTheLocaleWritesThem()
    {
        LineContext local = context();
        local.dayBeforeMonth = true;
        QCOMPARE(readEventLine(u"8/5 0710 fiebre"_s, local).day, QDate(2026, 5, 8));
        QCOMPARE(readEventLine(u"05-08 0710 fiebre"_s, local).day, QDate(2026, 5, 8)); // with a dash always so
    }

    void anyTextCanBeTyped()
    {
        // Whatever is typed, the reader ends, and says either what it read or what it could not.
        const QString alphabet = u"0159:-/.|h apmx\u00e9,"_s;
        quint32 seed = 7;
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = 0; i < 14; ++i) {
                seed = seed * 1664525U + 1013904223U;
                text += alphabet.at((seed >> 16) % static_cast<quint32>(alphabet.size()));
            }
            const EventLine line = readEventLine(text, context());
            if (line.problem == LineProblem::None) {
                QVERIFY2(!line.happened.isEmpty(), qPrintable(text));
                QVERIFY2(line.day.isValid() == line.time.isValid(), qPrintable(text));
            }
            static_cast<void>(typedActor(text, context()));
        }
    }

    void theActorThatIsBeingTyped()
    {
        QCOMPARE(typedActor(u"1456 OR n"_s, context()), u"OR n"_s);
        QCOMPARE(typedActor(u"05-08 2:56 PM w"_s, context()), u"w"_s);
        QCOMPARE(typedActor(u"1456 Ward: x"_s, context()), QString());
        QCOMPARE(typedActor(u"2575 Ward"_s, context()), QString());
    }

    void titlesOfBoxes()
    {
        QCOMPARE(
            eventTitle(u"Count called correct. One person counted."_s),
            (EventTitle{u"Count called correct"_s, u"One person counted"_s}));
        QCOMPARE(
            eventTitle(u"Bleeding controlled: 6 extra sponges"_s),
            (EventTitle{u"Bleeding controlled"_s, u"6 extra sponges"_s}));
        QCOMPARE(eventTitle(u"0.5 mg given at 14:56"_s), (EventTitle{u"0.5 mg given at 14:56"_s, {}}));
        QCOMPARE(eventTitle(u"In OR."_s), (EventTitle{u"In OR"_s, {}}));
        QCOMPARE(eventTitle(u"One\ntwo. Three."_s), (EventTitle{u"One"_s, u"two. Three."_s}));
        QCOMPARE(eventTitle({}), EventTitle());
    }

    void orderLanesAndDay()
    {
        CaseFile file;
        file.put(entry(u"Ward"_s, u"b"_s, u"2026-05-08T07:00"_s));
        file.put(entry(u"Ward"_s, u"undated"_s));
        file.put(entry(u"OR nurses"_s, u"a"_s, u"2026-05-07T14:00"_s));
        file.put(entry(u"or nurses "_s, u"c"_s, u"2026-05-08T08:00"_s));
        const auto order = timelineOrder(file);
        QStringList texts;
        for (const TimelineEntry *each : order)
            texts += each->happened;
        QCOMPARE(texts, QStringList({u"a"_s, u"b"_s, u"c"_s, u"undated"_s}));
        QCOMPARE(timelineActors(order), QStringList({u"OR nurses"_s, u"Ward"_s}));
        QCOMPARE(timelineDay(file, zone(), QDate(2026, 7, 14)), QDate(2026, 5, 8));
        QCOMPARE(timelineDay({}, zone(), QDate(2026, 7, 14)), QDate(2026, 7, 14));
        AnchorTime event;
        event.id = Id<AnchorTime>::create();
        event.anchor = u"t_event"_s;
        event.at = at(u"2026-05-07T23:30"_s); // already the next day in UTC
        file.put(event);
        QCOMPARE(timelineDay(file, zone(), QDate(2026, 7, 14)), QDate(2026, 5, 7));
    }

    void chainsOfWhys()
    {
        CaseFile file;
        Cause top = cause(u"top"_s);
        top.framework = u"seips"_s;
        top.category = u"TASK"_s;
        const Cause why = cause(u"why"_s, top.id), deeper = cause(u"deeper"_s, why.id), other = cause(u"other"_s);
        for (const Cause &each : {deeper, top, other, why})
            file.put(each);
        const auto nodes = causeChains(file);
        QCOMPARE(nodes.size(), 4U);
        QCOMPARE(nodes[0].id, top.id);
        QCOMPARE(nodes[1].id, why.id);
        QCOMPARE(nodes[2].id, deeper.id);
        QCOMPARE(nodes[2].depth, 2);
        QCOMPARE(nodes[2].parent, 1);
        QCOMPARE(nodes[2].category, u"TASK"_s); // of the cause it explains
        QCOMPARE(nodes[3].id, other.id);
        QVERIFY(canFollow(file, other.id, deeper.id));
        QVERIFY(!canFollow(file, top.id, deeper.id));
        QVERIFY(!canFollow(file, top.id, top.id));
        QVERIFY(!canFollow(file, top.id, Id<Cause>::create()));
    }

    void ringsAndLostParentsLoseNothing()
    {
        CaseFile file;
        Cause a = cause(u"a"_s), b = cause(u"b"_s);
        a.parent = b.id;
        b.parent = a.id;
        file.put(a);
        file.put(b);
        file.put(cause(u"orphan"_s, Id<Cause>::create()));
        const auto nodes = causeChains(file);
        QCOMPARE(nodes.size(), 3U);
        QVERIFY(!canFollow(file, Id<Cause>::create(), a.id)); // ends, though there is no end
    }

    void confirmedCausesNeedActions()
    {
        CaseFile file;
        Cause confirmed = cause(u"confirmed"_s), possible = cause(u"possible"_s);
        confirmed.state = CauseState::Confirmed;
        file.put(confirmed);
        file.put(possible);
        QVERIFY(needsAction(file, confirmed));
        QVERIFY(!needsAction(file, possible));
        Action action;
        action.id = Id<Action>::create();
        action.causes = {confirmed.id};
        action.state = ActionState::Dropped;
        file.put(action);
        QVERIFY(needsAction(file, confirmed));
        action.state = ActionState::Proposed;
        file.put(action);
        QVERIFY(!needsAction(file, confirmed));
        QCOMPARE(actionsFor(file, confirmed.id).size(), 1U);
    }

    void aConfirmationIsNotLostInPassing()
    {
        const Cause possible = cause(u"One person counts"_s);
        Cause confirmed = possible;
        confirmed.state = CauseState::Confirmed;
        QVERIFY(losesConfirmation(confirmed, &possible));
        QVERIFY(losesConfirmation(confirmed, nullptr));
        Cause worded = confirmed;
        worded.statement = u"The policy lets one person count"_s;
        QVERIFY(!losesConfirmation(confirmed, &worded));
        QVERIFY(!losesConfirmation(possible, &confirmed));
        QVERIFY(!losesConfirmation(possible, nullptr));
    }

    void peopleInStatements()
    {
        CaseFile file;
        for (const QString &name : {u"Jo Whitcomb RN"_s, u"Dr. Nils Aronsen"_s, u"Interpreter 20418"_s}) {
            Person person;
            person.id = Id<Person>::create();
            person.name = name;
            file.put(person);
        }
        QCOMPARE(peopleNamedIn(file, u"Whitcomb did not count"_s), QStringList({u"Jo Whitcomb RN"_s}));
        QCOMPARE(peopleNamedIn(file, u"Dr. Aronsen's list"_s), QStringList({u"Dr. Nils Aronsen"_s}));
        QCOMPARE(peopleNamedIn(file, u"No RN was free; the whitcombs"_s), QStringList());
        QCOMPARE(peopleNamedIn(file, u"The policy allows one person"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestTimelineRules)
#include "tst_timeline_rules.moc"
