// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Codec.h"
#include "model/PlanRules.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 14);

ImprovementPlan plan(const QString &name, const QString &theme, PlanState state = PlanState::Testing)
{
    ImprovementPlan made;
    made.id = Id<ImprovementPlan>::create();
    made.name = name;
    made.theme = theme;
    made.state = state;
    return made;
}

ActionRow row(Strength strength, ActionState state, QDate due = {})
{
    ActionRow made;
    made.action.id = Id<Action>::create();
    made.action.strength = strength;
    made.action.state = state;
    made.action.due = due;
    return made;
}

PlanReading reading(const ImprovementPlan &of, QDate on, int numerator, int denominator)
{
    PlanReading made;
    made.id = Id<PlanReading>::create();
    made.plan = of.id;
    made.on = on;
    made.numerator = numerator;
    made.denominator = denominator;
    return made;
}

} // namespace

class TestPlanRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredComesBack()
    {
        ImprovementPlan made = plan(u"Nothing is left behind"_s, u"Counts"_s, PlanState::Stopped);
        made.stopReason = u"Merged"_s;
        made.due = today;
        made.actions = {Id<Action>::create(), Id<Action>::create()};
        made.revision = 4;
        QCOMPARE(
            std::get<ImprovementPlan>(decodeRecord(RecordKind::ImprovementPlan, made.id.uuid(), 4, encodeRecord(made))),
            made);
        PlanTest test;
        test.id = Id<PlanTest>::create();
        test.plan = made.id;
        test.result = TestResult::Adapted;
        QCOMPARE(std::get<PlanTest>(decodeRecord(RecordKind::PlanTest, test.id.uuid(), 0, encodeRecord(test))), test);
    }

    void theBookKeepsPlansByThemeAndReadingsByDay()
    {
        ImprovementPlan loose = plan(u"A"_s, {}), second = plan(u"b"_s, u"Counts"_s), first = plan(u"A"_s, u"counts"_s),
                        other = plan(u"Z"_s, u"Airway"_s);
        const Id<Action> action = Id<Action>::create();
        second.actions = {action};
        const PlanReading late = reading(second, today, 3, 4), early = reading(second, today.addDays(-7), 1, 4);
        const PlanBook book = planBook({loose, second, late, SavedView(), first, early, other});
        QStringList names;
        for (const ImprovementPlan &each : book.plans)
            names += each.theme + u'/' + each.name;
        QCOMPARE(names, QStringList({u"Airway/Z"_s, u"counts/A"_s, u"Counts/b"_s, u"/A"_s}));
        QCOMPARE(book.readingsOf(second.id), std::vector<PlanReading>({early, late}));
        QVERIFY(book.readingsOf(first.id).empty());
        QCOMPARE(book.planOf(action)->id, second.id);
        QCOMPARE(book.planOf(Id<Action>::create()), nullptr);
        QCOMPARE(book.actions(), std::vector<Id<Action>>{action});
    }

    void aPlanIsLateUntilItEnds_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("look");
        QTest::addColumn<bool>("late");
        QTest::addColumn<bool>("lookIsDue");
        QTest::newRow("no dates") << PlanState::Testing << QDate() << QDate() << false << false;
        QTest::newRow("due today") << PlanState::Testing << today << today.addDays(1) << false << false;
        QTest::newRow("due yesterday") << PlanState::Planned << today.addDays(-1) << today << true << true;
        QTest::newRow("in use") << PlanState::InUse << today.addDays(-1) << today.addDays(-1) << true << true;
        QTest::newRow("finished") << PlanState::Finished << today.addDays(-9) << today << false << false;
        QTest::newRow("stopped") << PlanState::Stopped << today.addDays(-9) << today << false << false;
    }
    void aPlanIsLateUntilItEnds()
    {
        QFETCH(PlanState, state);
        QFETCH(QDate, due);
        QFETCH(QDate, look);
        ImprovementPlan made = plan(u"A"_s, {}, state);
        made.due = due;
        made.nextLook = look;
        QTEST(timingOf(made, today).late, "late");
        QTEST(timingOf(made, today).lookIsDue, "lookIsDue");
    }

    void actionsAreCountedWithoutTheDropped()
    {
        ActionRow told = row(Strength::Stronger, ActionState::Verified, today.addDays(-9));
        told.action.toldAt = Instant();
        const std::vector<ActionRow> rows{
            told,
            row(Strength::Weaker, ActionState::Done),
            row(Strength::Weaker, ActionState::InProgress, today.addDays(-1)),
            row(Strength::Intermediate, ActionState::Proposed, today),
            row(Strength::Stronger, ActionState::Dropped, today.addDays(-30)),
            row(Strength::Weaker, ActionState::Transferred, today.addDays(-30))};
        const ActionCounts counts = countActions(rows, today);
        QCOMPARE(counts.all, 5);
        QCOMPARE(counts.inPlace, 2);
        QCOMPARE(counts.late, 1);
        QCOMPARE(counts.notTold, 1);
        QCOMPARE(counts.byStrength, (std::array<int, 3>{3, 1, 1}));
        QVERIFY(!counts.weakOnly());
    }

    void weakerActionsAloneArePointedOut()
    {
        std::vector<ActionRow> rows{
            row(Strength::Weaker, ActionState::Proposed), row(Strength::Stronger, ActionState::Dropped)};
        QVERIFY(countActions(rows, today).weakOnly());
        rows.push_back(row(Strength::Intermediate, ActionState::Proposed));
        QVERIFY(!countActions(rows, today).weakOnly());
        QVERIFY(!countActions(std::vector<ActionRow>(), today).weakOnly());
    }

    void themesAreCountedByState()
    {
        const ThemeCounts counts = countByTheme(
            {plan(u"A"_s, u"Counts"_s), plan(u"B"_s, u"Counts "_s, PlanState::InUse), plan(u"C"_s, u"Counts"_s),
             plan(u"D"_s, {}, PlanState::Stopped)});
        QCOMPARE(counts.size(), 2U);
        QCOMPARE(counts.at(u"Counts"_s), (std::array<int, 5>{0, 2, 1, 0, 0}));
        QCOMPARE(counts.at(QString()), (std::array<int, 5>{0, 0, 0, 0, 1}));
    }

    void theNewestReadingIsHeldAgainstTheTarget()
    {
        ImprovementPlan made = plan(u"A"_s, {});
        const std::vector<PlanReading> readings{
            reading(made, today.addDays(-9), 10, 10), reading(made, today.addDays(-2), 8, 10),
            reading(made, today, 0, 0)};
        QCOMPARE(effectOf(made, {}), Effect::NotMeasured);
        QCOMPARE(effectOf(made, readings), Effect::NoGoal);
        made.target = u"90%"_s;
        QCOMPARE(effectOf(made, readings), Effect::BelowGoal);
        made.target = u"80"_s;
        QCOMPARE(effectOf(made, readings), Effect::AtGoal);
        // Fewer is better where the target lies below the baseline.
        made.baseline = u"95"_s;
        QCOMPARE(effectOf(made, readings), Effect::AtGoal);
        made.target = u"10"_s;
        QCOMPARE(effectOf(made, readings), Effect::BelowGoal);
    }

    void whatIsMissingIsNamed()
    {
        ImprovementPlan made;
        QCOMPARE(
            gapsOf(made), std::vector(
                              {PlanGap::Aim, PlanGap::Theme, PlanGap::Owner, PlanGap::Due, PlanGap::Measure,
                               PlanGap::Target, PlanGap::Actions}));
        made.aim = made.theme = made.owner = made.numerator = u"x"_s;
        made.due = today;
        made.target = u"soon"_s;
        made.actions = {Id<Action>::create()};
        QCOMPARE(gapsOf(made), std::vector({PlanGap::Target}));
    }

    void actionsAreFollowedUntilTheyAreInPlace()
    {
        for (const auto &each : enumNames<ActionState>) {
            const bool ends = each.value == ActionState::Done || each.value == ActionState::Verified ||
                              each.value == ActionState::Dropped;
            Action action;
            action.state = each.value;
            QCOMPARE(isFollowed(action), !ends);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
