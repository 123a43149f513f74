// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Samples.h"
#include "workflow/Pathway.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

const Protocol &candorProtocol()
{
    static const Protocol protocol = parseProtocol(builtInProtocolText(u"candor"));
    return protocol;
}

const Instant found = at("2026-07-14T10:12");

CaseFile heparin()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.title = u"Heparin rate"_s;
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    stamp(file, "t_discovered", found);
    stamp(file, "t_identified", found);
    return file;
}

PathwayView view(const CaseFile &file, Instant now)
{
    return evaluate(candorProtocol(), file, surroundings(now));
}

Conversation talk(Instant when)
{
    Conversation c = with(Conversation{});
    c.at = when;
    return c;
}

} // namespace

class TestPathway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstConversationIsDueAfterSixtyMinutes()
    {
        const PathwayView v = view(heparin(), found + 38min);
        const Due *due = v.clock(u"C2");
        QVERIFY(due);
        QCOMPARE(due->at, found + 60min);
        QCOMPARE(due->from, found);
        QCOMPARE(due->state, ClockState::Soon);
        QCOMPARE(due->margin(found + 38min), 22min);
        QCOMPARE(due->clock->origin.obligation, Obligation::Toolkit);
        QCOMPARE(v.step(u"hold-first-conversation")->due->at, due->at);
    }

    void aMissingAnchorNeverGivesADate()
    {
        CaseFile file;
        file.record.status = CaseStatus::Intake;
        const PathwayView v = view(file, found);
        for (const Due &due : v.clocks) {
            QCOMPARE(due.state, ClockState::NotStarted);
            QVERIFY(!due.at && !due.margin(found));
            QVERIFY(!due.fromAnchor.isEmpty());
        }
    }

    void metAndLate()
    {
        CaseFile file = heparin();
        stamp(file, "t_first_contact", found + 42min);
        QCOMPARE(view(file, found + 5h).clock(u"C2")->state, ClockState::Met);
        QCOMPARE(view(file, found + 5h).clock(u"C2")->margin(found + 5h), 18min);
        CaseFile late = heparin();
        stamp(late, "t_first_contact", found + 75min);
        QCOMPARE(view(late, found + 5h).clock(u"C2")->state, ClockState::MetLate);
        QCOMPARE(view(heparin(), found + 61min).clock(u"C2")->state, ClockState::Late);
        QCOMPARE(view(heparin(), found + 60min).clock(u"C2")->state, ClockState::Soon);
    }

    void firstDisclosureNeverWaitsForTriage()
    {
        const PathwayView v = view(heparin(), found + 5min);
        for (const auto *id : {u"prepare-first-conversation", u"hold-first-conversation"}) {
            const StepView *step = v.step(id);
            QVERIFY(step->status == StepStatus::Open || step->status == StepStatus::InProgress);
        }
    }

    void stepsAreDoneSkippedBlockedAndNotApplicable()
    {
        CaseFile file = heparin();
        QCOMPARE(view(file, found).step(u"consensus-meeting")->status, StepStatus::Blocked);
        QVERIFY(!view(file, found).step(u"consensus-meeting")->blockers.empty());
        QCOMPARE(view(file, found).step(u"massachusetts-first-report")->status, StepStatus::NotApplicable);
        settle(file, u"log-report"_s, found + 1min);
        settle(file, u"inform-counsel"_s, found + 2min, StepOutcome::Skipped);
        QCOMPARE(view(file, found).step(u"log-report")->status, StepStatus::Done);
        QCOMPARE(view(file, found).step(u"log-report")->at, found + 1min);
        QCOMPARE(view(file, found).step(u"inform-counsel")->status, StepStatus::Skipped);
    }

    void tickedRowsMakeAStepBegun()
    {
        CaseFile file = heparin();
        RowState row = with(RowState{});
        row.checklist = u"first-conversation"_s;
        row.row = u"G1"_s;
        row.outcome = StepOutcome::Done;
        row.at = found + 5min;
        file.put(row);
        const PathwayView v = view(file, found + 6min);
        const StepView *step = v.step(u"prepare-first-conversation");
        QCOMPARE(step->rowsDone, 1);
        QVERIFY(step->rows > 1);
    }

    void theNextStepLeadsToTheNearestDeadline()
    {
        CaseFile file = heparin();
        for (const char *step :
             {"log-report", "prioritize-report", "refer-complaint", "answer-reporter", "confirm-stable", "judge-harm",
              "tell-safety-professional", "check-report-lists", "decide-candor", "activate-team", "support-caregivers"})
            settle(file, QString::fromLatin1(step), found + 10min);
        const PathwayView v = view(file, found + 38min);
        QVERIFY(v.nextStep());
        QVERIFY(v.nextDue && v.nextDue->at == found + 60min);
        QCOMPARE(v.nextStep()->step->id, u"prepare-first-conversation"_s);
        QCOMPARE(v.stages[static_cast<size_t>(v.currentStage)].stage->id, u"initial-disclosure"_s);
    }

    void contactClockRestartsWithEachConversation()
    {
        CaseFile file = heparin();
        stamp(file, "t_first_contact", found + 42min);
        stamp(file, "t_investigation_start", found + 24h);
        Conversation first = talk(found + 42min);
        file.put(first);
        const Due *usual = nullptr;
        PathwayView v = view(file, found + 48h);
        usual = v.clock(u"C11");
        QVERIFY(usual && usual->at);
        QCOMPARE(toZone(*usual->at, QTimeZone("America/Chicago")).date(), QDate(2026, 7, 21));
        first.nextContact = found + 72h; // a promised date takes its place
        file.put(first);
        v = view(file, found + 48h);
        QCOMPARE(v.clock(u"C11")->at, found + 72h);
        v = view(file, found + 73h);
        QCOMPARE(v.clock(u"C11")->state, ClockState::Late);
    }

    void promisesAreDueItems()
    {
        CaseFile file = heparin();
        Promise promise = with(Promise{});
        promise.text = u"Call every Monday"_s;
        promise.due = found + 3h;
        file.put(promise);
        QCOMPARE(view(file, found).promises.size(), 1U);
        QCOMPARE(view(file, found + 4h).promises.front().state, ClockState::Late);
        promise.state = PromiseState::Kept;
        file.put(promise);
        QVERIFY(view(file, found + 4h).promises.empty());
    }

    void aMovedDeadlineKeepsTheFirstOne()
    {
        CaseFile file = heparin();
        StepState moved = with(StepState{});
        moved.step = u"hold-first-conversation"_s;
        moved.newDue = found + 3h;
        moved.newDueReason = u"Patient in surgery"_s;
        moved.recordedAt = found;
        file.put(moved);
        const PathwayView v = view(file, found + 2h);
        const StepView *step = v.step(u"hold-first-conversation");
        QCOMPARE(step->due->at, found + 3h);
        QCOMPARE(step->due->firstDue, found + 60min);
        QCOMPARE(v.clock(u"C2")->state, ClockState::Late); // measured against the first one
    }

    void anchorsOutOfOrderWarn()
    {
        CaseFile file = heparin();
        stamp(file, "t_event", found + 1h);
        const PathwayView v = view(file, found + 2h);
        QVERIFY(!v.warnings.empty());
        QVERIFY(view(heparin(), found).warnings.empty());
    }

    void routes()
    {
        CaseFile file = heparin();
        decide(file, u"D5"_s, u"yes"_s, found);
        decide(file, u"D6"_s, u"not_met"_s, found);
        decide(file, u"D7"_s, u"yes"_s, found);
        const PathwayView v = view(file, found);
        QCOMPARE(v.routes.size(), 1U);
        QCOMPARE(v.routes.front()->id, u"R-C"_s);
    }

    void agreedPositionWins()
    {
        CaseFile file = heparin();
        Decision agreed = with(Decision{});
        agreed.decision = u"D6"_s;
        agreed.answer = u"met"_s;
        agreed.party = DecisionParty::Agreed;
        agreed.at = found;
        file.put(agreed);
        decide(file, u"D6"_s, u"not_met"_s, found + 24h);
        QCOMPARE(file.decision(u"D6")->answer, u"met"_s);
    }

    void closedCasesHaveNothingNext()
    {
        CaseFile file = heparin();
        file.record.status = CaseStatus::Closed;
        QVERIFY(!view(file, found).nextStep());
    }

    void unverifiedClocksCanBeSwitchedOff()
    {
        Protocol edited = candorProtocol();
        for (ProtocolClock &clock : edited.clocks) {
            if (clock.id == "C2"_L1)
                clock.enabled = false;
        }
        const PathwayView v = evaluate(edited, heparin(), surroundings(found));
        QVERIFY(!v.clock(u"C2"));
    }

    void aSecondProtocolWorksTheSame()
    {
        const Protocol other = parseProtocol(builtInProtocolText(u"acknowledge"));
        CaseFile file;
        file.record.status = CaseStatus::Open;
        const PathwayView v = evaluate(other, file, surroundings(found));
        QCOMPARE(v.stages.size(), other.stages.size());
        QVERIFY(v.nextStep());
    }
};

QTEST_APPLESS_MAIN(TestPathway)
#include "tst_pathway.moc"
