// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ActionRules.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 14);

QTimeZone chicago()
{
    return QTimeZone("America/Chicago");
}

Cause cause(const QString &statement, CauseState state = CauseState::Confirmed)
{
    Cause made;
    made.id = Id<Cause>::create();
    made.statement = statement;
    made.state = state;
    return made;
}

Action action(const QString &text, std::vector<Id<Cause>> causes, Strength strength)
{
    Action made;
    made.id = Id<Action>::create();
    made.text = text;
    made.causes = std::move(causes);
    made.strength = strength;
    return made;
}

Measurement reading(const Action &of, QDate on, int numerator, int denominator)
{
    Measurement made;
    made.id = Id<Measurement>::create();
    made.action = of.id;
    made.on = on;
    made.numerator = numerator;
    made.denominator = denominator;
    return made;
}

} // namespace

class TestActionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void causesAndTheirBestAction()
    {
        CaseFile file;
        const Cause first = cause(u"One person counts"_s), possible = cause(u"Noise"_s, CauseState::Possible),
                    second = cause(u"No tags"_s);
        file.put(first);
        file.put(possible);
        file.put(second);
        const Action policy = action(u"Policy"_s, {first.id}, Strength::Weaker);
        Action stop = action(u"Hard stop"_s, {first.id, second.id}, Strength::Stronger);
        const Action loose = action(u"Quieter room"_s, {possible.id}, Strength::Intermediate);
        file.put(policy);
        file.put(stop);
        file.put(loose);

        auto causes = actionsByCause(file);
        QCOMPARE(causes.size(), 2u); // a possible cause asks for no action yet
        QCOMPARE(causes[0].number, 1);
        QCOMPARE(causes[0].actions.size(), 2u);
        QCOMPARE(causes[0].standing, CauseStanding::Stronger);
        QCOMPARE(causes[1].cause->statement, u"No tags"_s);
        QCOMPARE(causes[1].number, 2);
        QCOMPARE(causes[1].standing, CauseStanding::Stronger);
        QCOMPARE(causeNumbers(file, stop), (std::vector<int>{1, 2}));
        const auto without = actionsWithoutCause(file);
        QCOMPARE(without.size(), 1u);
        QCOMPARE(without[0]->text, u"Quieter room"_s);

        // A dropped action carries nothing any more, and still stands under its cause.
        stop.state = ActionState::Dropped;
        file.put(stop);
        causes = actionsByCause(file);
        QCOMPARE(causes[0].standing, CauseStanding::Weaker);
        QCOMPARE(causes[1].standing, CauseStanding::NoAction);
        QCOMPARE(causes[1].actions.size(), 1u);
    }

    void theMinimumOfAReview()
    {
        CaseFile file;
        const Cause first = cause(u"A"_s), second = cause(u"B"_s), third = cause(u"C"_s);
        for (const Cause &each : {first, second, third})
            file.put(each);
        file.put(action(u"Train"_s, {first.id}, Strength::Weaker));
        ReviewMinimum minimum = reviewMinimum(file);
        QVERIFY(!minimum.isMet());
        QCOMPARE(minimum.actions, 1);
        QCOMPARE(minimum.onPeople, std::vector<int>{1});
        QCOMPARE(minimum.unanswered, (std::vector<int>{2, 3}));

        Action list = action(u"Checklist"_s, {second.id}, Strength::Intermediate);
        file.put(list);
        file.put(action(u"Tags"_s, {third.id}, Strength::Stronger));
        minimum = reviewMinimum(file);
        QVERIFY(minimum.isMet());
        QCOMPARE(minimum.strongEnough, 2);
        QCOMPARE(minimum.onPeople, (std::vector<int>{1, 2}));
        QVERIFY(minimum.unanswered.empty());
    }

    void howItStandsToItsDate_data()
    {
        using Kind = ActionTiming::Kind;
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("done");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        const auto row = [](const char *name, QDate due, ActionState state, const QString &done, Kind kind, int days) {
            QTest::newRow(name) << due << static_cast<int>(state) << done << static_cast<int>(kind) << days;
        };
        row("ahead", {2026, 8, 31}, ActionState::InProgress, {}, Kind::Ahead, 48);
        row("late", {2026, 7, 10}, ActionState::Approved, {}, Kind::Late, 4);
        row("today", today, ActionState::Proposed, {}, Kind::Today, 0);
        row("no date", {}, ActionState::Proposed, {}, Kind::NoDate, 0);
        row("on time", {2026, 7, 8}, ActionState::Done, u"2026-07-08T23:30"_s, Kind::DoneOnTime, 0);
        row("a day late", {2026, 7, 8}, ActionState::Verified, u"2026-07-09T00:30"_s, Kind::DoneLate, 1);
        row("done, no date", {}, ActionState::Done, u"2026-07-09T00:30"_s, Kind::Done, 0);
        row("handed over late", {2026, 7, 1}, ActionState::Transferred, {}, Kind::HandedOver, 0);
        row("dropped late", {2026, 7, 1}, ActionState::Dropped, {}, Kind::Dropped, 0);
    }

    void howItStandsToItsDate()
    {
        QFETCH(QDate, due);
        QFETCH(int, state);
        QFETCH(QString, done);
        QFETCH(int, kind);
        QFETCH(int, days);
        Action each;
        each.due = due;
        each.state = static_cast<ActionState>(state);
        // By the clock of the hospital: half past eleven at night is still the same day there.
        each.doneAt = instantFromIso(done, chicago());
        const ActionTiming timing = timingOf(each, today, chicago());
        QCOMPARE(static_cast<int>(timing.kind), kind);
        QCOMPARE(timing.days, days);
    }

    void counts()
    {
        CaseFile file;
        Action late = action(u"a"_s, {}, Strength::Weaker), done = action(u"b"_s, {}, Strength::Stronger),
               dropped = action(u"c"_s, {}, Strength::Stronger), handed = action(u"d"_s, {}, Strength::Intermediate);
        late.due = today.addDays(-1);
        done.due = today.addDays(-9);
        done.state = ActionState::Done;
        dropped.state = ActionState::Dropped;
        dropped.due = today.addDays(-9);
        handed.state = ActionState::Transferred;
        handed.due = today.addDays(-9);
        for (const Action &each : {late, done, dropped, handed})
            file.put(each);
        ActionCounts counts = countActions(file.all<Action>(), today);
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.inPlace, 1);
        QCOMPARE(counts.late, 1);
        QCOMPARE(counts.notTold, 1);
        QCOMPARE(counts.byStrength, (std::array<int, 3>{1, 1, 1}));
        done.toldAt = Instant{};
        file.put(done);
        QCOMPARE(countActions(file.all<Action>(), today).notTold, 0);
    }

    void percentages()
    {
        QCOMPARE(percentFrom(u"100"_s), std::optional(100.0));
        QCOMPARE(percentFrom(u" 95,5 % "_s), std::optional(95.5));
        QCOMPARE(percentFrom(u"9 / 12"_s), std::optional(75.0));
        QCOMPARE(percentFrom(u"0"_s), std::optional(0.0));
        for (const QString &no : {QString(), u"all"_s, u"120"_s, u"3/0"_s, u"5/4"_s, u"-1"_s})
            QVERIFY2(!percentFrom(no), qPrintable(no));
    }

    void readingsAndTheGoal()
    {
        CaseFile file;
        Action two = action(u"Two names"_s, {}, Strength::Stronger);
        two.target = u"90"_s;
        file.put(two);
        QCOMPARE(effectOf(file, two), Effect::NotMeasured);
        const Measurement planned = reading(two, QDate(2026, 7, 12), 0, 0);
        file.put(planned);
        file.put(reading(two, QDate(2026, 7, 1), 28, 30));
        file.put(reading(two, QDate(2026, 5, 1), 15, 30));
        file.put(reading(action(u"Other"_s, {}, Strength::Weaker), QDate(2026, 6, 1), 1, 30));
        const auto readings = readingsOf(file, two.id);
        QCOMPARE(readings.size(), 3u);
        QCOMPARE(readings[0]->on, QDate(2026, 5, 1));
        QVERIFY(!percentOf(*readings[2])); // planned: it does not hide the newest one that was taken
        QCOMPARE(effectOf(file, two), Effect::AtGoal);
        QVERIFY(!plannedReading(file, two.id, QDate(2026, 7, 11)));
        QCOMPARE(plannedReading(file, two.id, QDate(2026, 7, 14))->id, planned.id);

        file.put(reading(two, QDate(2026, 7, 13), 0, 30)); // none of thirty is a reading
        QCOMPARE(effectOf(file, two), Effect::BelowGoal);
        two.baseline = u"100"_s; // fewer is better now
        two.target = u"10"_s;
        QVERIFY(isLessBetter(two));
        QCOMPARE(effectOf(file, two), Effect::AtGoal);
        two.target.clear();
        QCOMPARE(effectOf(file, two), Effect::NoGoal);
    }

    void whatComesNext()
    {
        CaseFile file;
        Action each = action(u"Two names"_s, {}, Strength::Stronger);
        QVERIFY(!proposedState(file, each)); // nobody has it
        each.owner = u"Marcus Shaw"_s;
        each.due = today;
        QCOMPARE(proposedState(file, each), std::optional(ActionState::Approved));
        each.state = ActionState::InProgress;
        QCOMPARE(proposedState(file, each), std::optional(ActionState::Done));
        const Instant now = *instantFromIso(u"2026-07-14T15:50:00Z");
        each = withState(each, ActionState::Done, now);
        QCOMPARE(each.doneAt, std::optional(now));
        QVERIFY(!proposedState(file, each)); // done is not yet shown to work
        each.target = u"90"_s;
        file.put(reading(each, today, 10, 10));
        QCOMPARE(proposedState(file, each), std::optional(ActionState::Verified));
        each.effective = YesNo::No; // a person looked, and it does not
        QCOMPARE(proposedState(file, each), std::optional(ActionState::InProgress));
        each = withState(each, ActionState::Verified, now + std::chrono::hours(24));
        QCOMPARE(each.doneAt, std::optional(now)); // when it was done stays
        each = withState(each, ActionState::Dropped, now);
        QVERIFY(!proposedState(file, each));
        QCOMPARE(each.doneAt, std::optional(now));
        QVERIFY(!withState(each, ActionState::InProgress, now).doneAt);
    }

    void whatIsMissing()
    {
        CaseFile file;
        const Cause why = cause(u"A"_s);
        file.put(why);
        Action each = action(u"Two names"_s, {}, Strength::Stronger);
        QCOMPARE(
            gapsOf(file, each),
            (std::vector<ActionGap>{
                ActionGap::Cause, ActionGap::Owner, ActionGap::Due, ActionGap::Measure, ActionGap::FamilyText}));
        each.causes = {why.id};
        each.owner = u"Marcus Shaw"_s;
        each.due = today;
        each.measure = u"Closings with two names"_s;
        QCOMPARE(gapsOf(file, each), std::vector<ActionGap>{ActionGap::FamilyText});
        each.state = ActionState::Dropped;
        QVERIFY(gapsOf(file, each).empty());
    }

    void programsAreNamedOnce()
    {
        CaseFile file;
        for (const QString &program : {u"Surgical safety"_s, QString(), u"surgical safety"_s, u"Falls"_s}) {
            Action each = action(u"x"_s, {}, Strength::Weaker);
            each.program = program;
            file.put(each);
        }
        QCOMPARE(programsOf(file), (QStringList{u"Surgical safety"_s, u"Falls"_s}));
    }
};

QTEST_GUILESS_MAIN(TestActionRules)
#include "tst_action_rules.moc"
