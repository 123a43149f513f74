// SPDX-License-Identifier: GPL-3.0-or-later
// How closely a case followed its protocol, and what the law may ask for.
#include "model/SettingsLists.h"
#include "support/Samples.h"
#include "workflow/Fidelity.h"
#include "workflow/RegulatoryProposals.h"

#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Protocol &protocol()
{
    static const Protocol parsed = parseProtocol(builtInProtocolText(u"candor"));
    return parsed;
}

const Instant found = at("2026-07-14T10:12");

CaseFile identified()
{
    CaseFile file;
    file.record.status = CaseStatus::Open;
    stamp(file, "t_identified", found);
    decide(file, u"D1"_s, u"yes"_s, found);
    return file;
}

FidelityStep stepOf(const CaseFile &file, QStringView id, Instant now)
{
    const Fidelity all = fidelity(evaluate(protocol(), file, surroundings(now)));
    for (const FidelityStep &step : all.steps) {
        if (step.step->id == id)
            return step;
    }
    return {};
}

/// A rule of its own for each kind of question.
DeadlineRules rules()
{
    return parseDeadlines(R"({"triggers": {"found": "t_discovered", "served": null}, "rules": [
        {"id": "MA-A", "title": "Report", "jurisdiction": "US-MA", "trigger": "found", "offset_value": 7,
         "offset_unit": "calendar_days", "kind": "report", "verified": true},
        {"id": "US-B", "title": "Report in business days", "jurisdiction": "US", "trigger": "found", "offset_value": 3,
         "offset_unit": "business_days", "kind": "report", "verified": false},
        {"id": "MA-C", "title": "Wait", "jurisdiction": "US-MA", "trigger": "found", "offset_value": 182,
         "offset_unit": "calendar_days", "kind": "waiting_period", "verified": true},
        {"id": "US-D", "title": "Answer", "jurisdiction": "US", "trigger": "served", "offset_value": 24,
         "offset_unit": "hours", "kind": "response", "verified": true},
        {"id": "PA-E", "title": "Elsewhere", "jurisdiction": "US-PA", "trigger": "found", "offset_value": 1,
         "offset_unit": "hours", "kind": "report", "verified": true}]})");
}

QStringList idsOf(const std::vector<RegulatoryProposal> &proposed)
{
    QStringList ids;
    for (const RegulatoryProposal &proposal : proposed)
        ids += proposal.rule->id;
    return ids;
}

} // namespace

class TestFidelity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsMeasuredAgainstItsDeadline()
    {
        CaseFile file = identified();
        const auto first = [&](Instant now) { return stepOf(file, u"hold-first-conversation", now); };
        QCOMPARE(first(found + 30min).state, FidelityState::NotYetDue);
        QCOMPARE(first(found + 61min).state, FidelityState::Missing);
        CaseFile late = file;
        stamp(late, "t_first_contact", found + 90min);
        const FidelityStep step = stepOf(late, u"hold-first-conversation", found + 24h);
        QCOMPARE(step.state, FidelityState::Late);
        QCOMPARE(step.lateBy, 30min);
        QCOMPARE(step.due, found + 60min);
        QCOMPARE(step.at, found + 90min);
        stamp(file, "t_first_contact", found + 60min);
        QCOMPARE(first(found + 24h).state, FidelityState::Met);
        QCOMPARE(first(found + 24h).lateBy, 0ms);
    }

    void aStepWithoutADeadlineIsMissingOnlyWhenTheCaseIsClosed()
    {
        CaseFile file = identified();
        QCOMPARE(stepOf(file, u"name-leads", found + 24h * 365).state, FidelityState::NotYetDue);
        file.record.status = CaseStatus::Closed;
        QCOMPARE(stepOf(file, u"name-leads", found + 24h).state, FidelityState::Missing);
        settle(file, u"name-leads"_s, found + 1h);
        QCOMPARE(stepOf(file, u"name-leads", found + 24h).state, FidelityState::Met);
        // The step that closes a case is never missing in it.
        QVERIFY(!stepOf(file, u"close-case", found + 24h).step);
    }

    void aSkippedStepNeedsItsReason()
    {
        CaseFile file = identified();
        StepState skipped = with(StepState{});
        skipped.step = u"name-leads"_s;
        skipped.outcome = StepOutcome::Skipped;
        skipped.at = found;
        file.put(skipped);
        QCOMPARE(stepOf(file, u"name-leads", found + 1h).state, FidelityState::Missing);
        skipped.reason = u"One person does both"_s;
        file.put(skipped);
        QCOMPARE(stepOf(file, u"name-leads", found + 1h).state, FidelityState::SkippedWithReason);
        QCOMPARE(stepOf(file, u"name-leads", found + 1h).reason, u"One person does both"_s);
        skipped.outcome = StepOutcome::NotApplicable;
        file.put(skipped);
        // Said not to apply: named with its reason, and no part of the score.
        const FidelityStep named = stepOf(file, u"name-leads", found + 1h);
        QVERIFY(named.step);
        QCOMPARE(named.state, FidelityState::SaidNotToApply);
        QCOMPARE(named.reason, u"One person does both"_s);
        const Fidelity marked = fidelity(evaluate(protocol(), file, surroundings(found + 24h * 90)));
        QCOMPARE(marked.count(FidelityState::SaidNotToApply), 1);
        const Fidelity before = fidelity(evaluate(protocol(), identified(), surroundings(found + 24h * 90)));
        QCOMPARE(marked.count(FidelityState::Met), before.count(FidelityState::Met));
        QVERIFY(marked.due() <= before.due());
        // What the protocol leaves out by itself is in no list.
        QVERIFY(!stepOf(file, u"make-offer", found + 1h).step);
    }

    void aMovedDeadlineCountsAsItWasFirst()
    {
        CaseFile file = identified();
        StepState moved = with(StepState{});
        moved.step = u"hold-first-conversation"_s;
        moved.newDue = found + 5h;
        moved.recordedAt = found + 10min;
        file.put(moved);
        QCOMPARE(stepOf(file, u"hold-first-conversation", found + 2h).state, FidelityState::NotYetDue);
        stamp(file, "t_first_contact", found + 3h);
        QCOMPARE(stepOf(file, u"hold-first-conversation", found + 6h).state, FidelityState::Late);
        QCOMPARE(stepOf(file, u"hold-first-conversation", found + 6h).lateBy, 2h);
    }

    void everyRequiredStepIsCountedOnce()
    {
        const PathwayView view = evaluate(protocol(), identified(), surroundings(found + 24h * 90));
        const Fidelity result = fidelity(view);
        int sum = 0;
        for (const auto &name : enumNames<FidelityState>)
            sum += result.count(name.value);
        QCOMPARE(sum, static_cast<int>(result.steps.size()));
        QCOMPARE(
            result.due(), sum - result.count(FidelityState::NotYetDue) - result.count(FidelityState::SaidNotToApply));
        QVERIFY(result.count(FidelityState::Missing) > 5);
        for (const FidelityStep &step : result.steps)
            QVERIFY(step.step->required);
    }

    void rulesAreProposedOnceTheirTimeBegan()
    {
        const DeadlineRules all = rules();
        Settings settings;
        Surroundings around = surroundings(found + 1h);
        around.jurisdictions = {u"US-MA"_s};
        CaseFile file;
        // Only what needs a date from a person, as long as nothing was discovered.
        QCOMPARE(idsOf(proposals(all, file, around, settings)), QStringList{u"US-D"_s});
        stamp(file, "t_discovered", found);
        const auto list = proposals(all, file, around, settings);
        QCOMPARE(idsOf(list), (QStringList{u"US-B"_s, u"MA-A"_s, u"MA-C"_s, u"US-D"_s}));
        QCOMPARE(list[0].dueAt, at("2026-07-17T23:59"));
        QVERIFY(!list[0].verified);
        QCOMPARE(list[1].startsAt, found);
        QCOMPARE(list[1].dueAt, at("2026-07-21T23:59"));
        QVERIFY(list[1].verified);
        // A waiting period ends, but nothing is due then.
        QVERIFY(!list[2].dueAt);
        QCOMPARE(toZone(*list[2].ends, around.zone).date(), QDate(2026, 7, 14).addDays(182));
        QVERIFY(!list[3].startsAt && !list[3].ends && !list[3].dueAt);

        settings = withConfirmation(settings, {u"US-B"_s, QDate(2026, 7, 1), u"Dana Okafor"_s});
        QVERIFY(proposals(all, file, around, settings)[0].verified);

        // What is recorded, whatever came of it, is not proposed again.
        RegulatoryClock dismissed = with(clockFor(*all.rule(u"MA-A"), found, around));
        dismissed.state = RegulatoryState::Dismissed;
        file.put(dismissed);
        QVERIFY(!idsOf(proposals(all, file, around, settings)).contains(u"MA-A"_s));
    }

    /// A rule of a state whose time begins by itself begins with a time that somebody can enter in that state.
    void everyRuleOfAStateCanBegin()
    {
        CaseFile file = identified();
        stamp(file, "t_state_reportable", found);
        const DeadlineRules &all = builtInDeadlines();
        for (const DeadlineRule &rule : all.rules) {
            const QString anchor = all.triggers.at(rule.trigger);
            if (anchor.isEmpty() || !rule.jurisdiction.startsWith(u"US-"_s))
                continue;
            Surroundings around = surroundings(found + 1h);
            around.jurisdictions = {rule.jurisdiction};
            const PathwayView view = evaluate(protocol(), file, around);
            const bool reachable = std::any_of(view.steps.begin(), view.steps.end(), [&](const StepView &each) {
                const auto &fields = each.step->fields;
                const bool enters =
                    each.step->sets == anchor || std::any_of(fields.begin(), fields.end(), [&](const StepField &f) {
                        return f.kind == FieldKind::Anchor && f.subject == anchor;
                    });
                return enters && each.status != StepStatus::NotApplicable;
            });
            QVERIFY2(reachable, qPrintable(rule.id + u": "_s + anchor));
        }
    }

    void theRecordOfARule()
    {
        const DeadlineRules all = rules();
        const Surroundings around = surroundings(found);
        const RegulatoryClock report = clockFor(*all.rule(u"MA-A"), found, around);
        QVERIFY(!report.id.isNil());
        QCOMPARE(report.rule, u"MA-A"_s);
        QCOMPARE(report.state, RegulatoryState::Proposed);
        QCOMPARE(report.startsAt, found);
        QCOMPARE(report.dueAt, at("2026-07-21T23:59"));
        QVERIFY(!clockFor(*all.rule(u"MA-C"), found, around).dueAt);
        QVERIFY(!clockFor(*all.rule(u"US-D"), std::nullopt, around).dueAt);
    }

    void whereADutyStands()
    {
        using S = RegulatoryStanding;
        const DeadlineRules all = rules();
        const DeadlineRule *rule = all.rule(u"MA-A");
        RegulatoryClock clock = clockFor(*rule, found, surroundings(found));
        const Instant due = *clock.dueAt;
        const auto standing = [&](Instant now, bool verified = true) {
            return regulatoryStanding(clock, rule, verified, now);
        };
        QCOMPARE(standing(due + 24h), S::Proposed); // nobody decided: not late
        clock.state = RegulatoryState::Confirmed;
        QCOMPARE(standing(due - 24h * 4), S::Due);
        QCOMPARE(standing(due - 24h), S::Soon);
        QCOMPARE(standing(due), S::Soon);
        QCOMPARE(standing(due + 1ms), S::Late);
        QCOMPARE(standing(due + 1ms, false), S::Unverified);
        clock.state = RegulatoryState::Filed;
        clock.filedAt = due;
        QCOMPARE(standing(due + 24h, false), S::FiledOnTime);
        clock.filedAt = due + 1ms;
        QCOMPARE(standing(due + 24h), S::FiledLate);
        clock.state = RegulatoryState::Dismissed;
        QCOMPARE(standing(due + 24h), S::Dismissed);
        clock.state = RegulatoryState::Confirmed;
        QCOMPARE(regulatoryStanding(clock, all.rule(u"MA-C"), true, due + 24h * 300), S::Waiting);
        QCOMPARE(regulatoryStanding(clock, nullptr, true, due + 1ms), S::Late);
    }
};

QTEST_APPLESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
