// SPDX-License-Identifier: GPL-3.0-or-later
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/Planning.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

PlanContext context(Instant now = found + 5min)
{
    return {protocol(), surroundings(now), u"Dana Okafor"_s};
}

CaseFile opened(bool identified = true)
{
    OpenCase command;
    command.file.record.title = u"Heparin rate"_s;
    command.identified = identified;
    return planNewCase(command, u"2026-0001"_s, context(found));
}

SettleStep done(const QString &step, std::map<QString, QString> values = {})
{
    SettleStep command;
    command.step = step;
    command.values = std::move(values);
    return command;
}

/// The rule that refuses, or what kind of value is wrong.
template <class C>
QString refusal(const C &command, const CaseFile &file, const PlanContext &with_ = context())
{
    try {
        static_cast<void>(plan(command, file, with_));
    } catch (const Error &error) {
        return error.arguments().value(0);
    }
    return {};
}

} // namespace

class TestPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseIsComplete()
    {
        const CaseFile file = opened();
        QCOMPARE(file.record.number, u"2026-0001"_s);
        QCOMPARE(file.record.status, CaseStatus::Open);
        QCOMPARE(file.record.owner, u"Dana Okafor"_s);
        QCOMPARE(file.anchor(anchors::identified), found);
        QCOMPARE(file.anchor(anchors::reported), found);
        // Whoever begins it as a CANDOR event has decided that it is one.
        QCOMPARE(file.decision(u"D1")->answer, u"yes"_s);
        QCOMPARE(file.decision(u"D1")->deciders, QStringList{u"Dana Okafor"_s});
        QCOMPARE(file.decision(u"D1")->at, found);
        QVERIFY(!opened(false).decision(u"D1"));
        QCOMPARE(opened(false).record.status, CaseStatus::Intake);
        QVERIFY(!opened(false).anchor(anchors::identified));
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(planNewCase({}, u"2026-0002"_s, context())));
    }

    /// What Engine does with a command.
    static CaseFile after(const EditRecords &command, const CaseFile &file, const PlanContext &with_)
    {
        Plan all = plan(command, file, with_);
        followCaseFile(all, file, with_);
        return applied(file, all);
    }

    void whatTheCaseShowsAsDoneStopsItsClock()
    {
        CaseFile file = opened();
        stamp(file, "t_actions_implemented", found + 24h);
        Action first = with(Action{});
        first.state = ActionState::Done;
        file = after({file.record.id, {first}, {}, {}}, file, context(found + 48h));
        const auto clock = [](const CaseFile &of, Instant now) {
            return evaluate(protocol(), of, surroundings(now)).clock(u"C22")->state;
        };
        QCOMPARE(clock(file, found + 48h), ClockState::Running);

        first.state = ActionState::Verified;
        file = after({file.record.id, {first}, {}, {}}, file, context(found + 72h));
        QCOMPARE(file.anchor(u"t_actions_verified"), found + 72h);
        QCOMPARE(clock(file, found + 24h * 900), ClockState::Met);
        // The next change does not move it.
        first.note = u"Again"_s;
        file = after({file.record.id, {first}, {}, {}}, file, context(found + 96h));
        QCOMPARE(file.anchor(u"t_actions_verified"), found + 72h);

        // One more improvement: it is not shown to work any more, and the clock runs on.
        Action second = with(Action{});
        second.state = ActionState::Approved;
        file = after({file.record.id, {second}, {}, {}}, file, context(found + 120h));
        QVERIFY(!file.anchor(u"t_actions_verified"));
        QCOMPARE(clock(file, found + 120h), ClockState::Running);
        QVERIFY(
            evaluate(protocol(), file, surroundings(found + 120h)).step(u"verify-actions")->status != StepStatus::Done);
    }

    void whatAPersonSettledIsLeftAlone()
    {
        CaseFile file = opened();
        Hold hold = with(Hold{});
        hold.kind = HoldKind::Billing;
        hold.placedAt = found + 10min;
        const CaseFile held = after({file.record.id, {hold}, {}, {}}, file, context(found + 30min));
        QCOMPARE(held.anchor(anchors::billingHold), found + 10min); // the hold says when
        settle(file, u"hold-bills"_s, found + 5min, StepOutcome::Skipped);
        QVERIFY(!after({file.record.id, {hold}, {}, {}}, file, context(found + 30min)).anchor(anchors::billingHold));

        // A time that a person corrected stays, whatever the case shows later.
        SettleStep said = done(u"hold-bills"_s);
        said.at = found + 8min;
        CaseFile corrected = applied(held, plan(said, held, context(found + 40min)));
        QCOMPARE(corrected.anchor(anchors::billingHold), found + 8min);
        corrected = after({corrected.record.id, {}, {hold}, {}}, corrected, context(found + 50min));
        QCOMPARE(corrected.anchor(anchors::billingHold), found + 8min);
        // A decision against a case identifies nothing.
        CaseFile report = opened(false);
        Decision no = with(Decision{});
        no.decision = u"D1"_s;
        no.answer = u"no"_s;
        QVERIFY(!after({report.record.id, {no}, {}, {}}, report, context()).anchor(anchors::identified));
    }

    void identifyingOpensTheCase()
    {
        const CaseFile report = opened(false);
        const CaseFile yes =
            applied(report, plan(done(u"decide-candor"_s, {{u"answer"_s, u"yes"_s}}), report, context()));
        QCOMPARE(yes.record.status, CaseStatus::Open);
        QCOMPARE(yes.anchor(anchors::identified), found + 5min);
        // Deciding again, or late, leaves the time that stands, unless somebody says when it really was.
        const CaseFile again = applied(yes, plan(done(u"decide-candor"_s), yes, context(found + 3h)));
        QCOMPARE(again.anchor(anchors::identified), found + 5min);
        QCOMPARE(yes.decision(u"D1")->answer, u"yes"_s);
        const CaseFile no =
            applied(report, plan(done(u"decide-candor"_s, {{u"answer"_s, u"no"_s}}), report, context()));
        QCOMPARE(no.record.status, CaseStatus::NotCandor);
        QVERIFY(!no.anchor(anchors::identified));
    }

    void decisionsNeedAnAnswerOfTheList()
    {
        const CaseFile report = opened(false);
        QCOMPARE(refusal(done(u"decide-candor"_s), report), u"decision-needed"_s);
        QCOMPARE(refusal(done(u"decide-candor"_s, {{u"answer"_s, u"perhaps so"_s}}), report), u"answer"_s);
        QCOMPARE(refusal(done(u"decide-candor"_s, {{u"color"_s, u"blue"_s}}), report), u"color"_s);
        QCOMPARE(refusal(done(u"no-such-step"_s), report), u"no-such-step"_s);
    }

    void noToTheInsurerStillStampsTheDecision()
    {
        const CaseFile file = opened();
        const CaseFile after =
            applied(file, plan(done(u"decide-referral"_s, {{u"answer"_s, u"no"_s}}), file, context()));
        QCOMPARE(after.anchor(u"t_determination"), found + 5min);
    }

    void skippingNeedsAReason()
    {
        SettleStep skip = done(u"inform-counsel"_s);
        skip.outcome = StepOutcome::Skipped;
        QCOMPARE(refusal(skip, opened()), u"reason-needed"_s);
        skip.reason = u"Counsel was in the room"_s;
        const CaseFile after = applied(opened(), plan(skip, opened(), context()));
        QCOMPARE(after.step(u"inform-counsel")->reason, skip.reason);
    }

    void lateEntryKeepsBothTimes()
    {
        SettleStep late = done(u"activate-team"_s);
        late.at = found + 20min;
        const CaseFile file = opened();
        const CaseFile after = applied(file, plan(late, file, context(found + 5h)));
        QCOMPARE(after.step(u"activate-team")->at, found + 20min);
        QCOMPARE(after.step(u"activate-team")->recordedAt, found + 5h);
        QCOMPARE(after.anchor(u"t_team_activated"), found + 20min);
        late.at = found + 9h;
        QCOMPARE(refusal(late, file, context(found + 5h)), u"at"_s);
    }

    /// Money is paid on its day, not when somebody records it: clocks run from there.
    void theTimeOfAFormIsTheTimeOfItsStep()
    {
        const CaseFile file = opened();
        const PlanContext later = context(found + 72h);
        const auto paid = [](Instant when) {
            return done(u"record-payment"_s, {{u"amount"_s, u"1000000"_s}, {u"paid"_s, toIso(when)}});
        };
        QCOMPARE(refusal(paid(found + 96h), file, later), u"at"_s);
        const CaseFile after = applied(file, plan(paid(found + 24h), file, later));
        QCOMPARE(after.anchor(u"t_payment"), found + 24h);
        QCOMPARE(after.step(u"record-payment")->at, found + 24h);
        QCOMPARE(after.step(u"record-payment")->recordedAt, found + 72h);
    }

    void billsOnHold()
    {
        const CaseFile file = opened();
        const CaseFile after = applied(file, plan(done(u"hold-bills"_s), file, context()));
        QCOMPARE(after.all<Hold>().size(), 1U);
        QCOMPARE(after.all<Hold>().front().kind, HoldKind::Billing);
        QCOMPARE(after.anchor(anchors::billingHold), found + 5min);
        const CaseFile again = applied(after, plan(done(u"hold-bills"_s), after, context()));
        QCOMPARE(again.all<Hold>().size(), 1U);
    }

    void boundFieldsGoToTheirRecord()
    {
        const CaseFile file = opened();
        FillForm form;
        form.step = u"log-report"_s;
        form.values = {{u"account"_s, u"The pump ran too fast"_s}};
        const CaseFile after = applied(file, plan(form, file, context()));
        QCOMPARE(after.record.account, u"The pump ran too fast"_s);
        QVERIFY(!after.step(u"log-report"));
    }

    void ratingsOfHarmAreAdded()
    {
        CaseFile file = opened();
        FillForm form;
        form.step = u"judge-harm"_s;
        form.values = {{u"degree"_s, u"ahrq_harm_v1_2/v1.2/MILD"_s}, {u"words"_s, u"Extra watching"_s}};
        file = applied(file, plan(form, file, context()));
        QCOMPARE(file.all<Harm>().size(), 1U);
        QCOMPARE(harmRank(file), 2);
        QCOMPARE(file.harm()->rater, u"Dana Okafor"_s);
        QVERIFY(plan(form, file, context(found + 1h)).put.empty()); // the same again is no new rating
        form.values = {{u"degree"_s, u"ahrq_harm_v1_2/v1.2/SEVERE"_s}};
        file = applied(file, plan(form, file, context(found + 2h)));
        QCOMPARE(file.all<Harm>().size(), 2U);
        QCOMPARE(harmRank(file), 4);
    }

    void anActionMadeByTheFormAnswersTheCauses()
    {
        CaseFile file = opened();
        Cause cause = with(Cause{});
        cause.state = CauseState::Confirmed;
        file.put(cause);
        QVERIFY(holds(CaseTest::CauseWithoutAction, file));
        const CaseFile after =
            applied(file, plan(done(u"solutions-meeting"_s, {{u"action"_s, u"Switch it on"_s}}), file, context()));
        QCOMPARE(after.all<Action>().size(), 1U);
        QVERIFY(!holds(CaseTest::CauseWithoutAction, after));
    }

    void rowsAreTickedWithTimeAndName()
    {
        const CaseFile file = opened();
        TickRow tick;
        tick.checklist = u"first-conversation"_s;
        tick.row = u"G1"_s;
        const CaseFile after = applied(file, plan(tick, file, context()));
        QCOMPARE(after.row(u"first-conversation", u"G1")->by, u"Dana Okafor"_s);
        QCOMPARE(after.row(u"first-conversation", u"G1")->at, found + 5min);
        tick.outcome = StepOutcome::NotApplicable;
        QCOMPARE(refusal(tick, file), u"reason-needed"_s);
        tick.row = u"Z9"_s;
        QCOMPARE(refusal(tick, file), u"first-conversation/Z9"_s);
    }

    void aConversationTellsAsksAndPromises()
    {
        CaseFile file = opened();
        Fact known = with(Fact{});
        known.text = u"The pump ran too fast"_s;
        file.put(known);
        LogConversation talk;
        talk.conversation.at = found + 42min;
        talk.told = {{known.id, {}}, {{}, u"We will look into it"_s}};
        talk.unknown = {u"Why"_s};
        Question question;
        question.text = u"Will he be well?"_s;
        talk.questions = {question};
        Promise promise;
        promise.text = u"Call tomorrow"_s;
        promise.due = found + 24h;
        talk.promises = {promise};
        const CaseFile after = applied(file, plan(talk, file, context(found + 50min)));
        QCOMPARE(after.anchor(anchors::firstContact), found + 42min);
        QCOMPARE(after.all<Conversation>().size(), 1U);
        const Conversation &logged = after.all<Conversation>().front();
        QCOMPARE(logged.recordedAt, found + 50min);
        QCOMPARE(logged.told, u"The pump ran too fast\nWe will look into it"_s);
        QCOMPARE(after.all<Fact>().size(), 3U);
        QVERIFY(after.find(known.id)->told);
        QCOMPARE(after.find(known.id)->toldIn, logged.id);
        QCOMPARE(after.all<Promise>().front().owner, u"Dana Okafor"_s);
        QCOMPARE(after.all<Question>().front().askedIn, logged.id);

        LogConversation second;
        second.conversation.at = found + 24h;
        second.answers = {{after.all<Question>().front().id, u"Yes"_s, QuestionState::Answered}};
        second.kept = {after.all<Promise>().front().id};
        const CaseFile later = applied(after, plan(second, after, context(found + 25h)));
        QCOMPARE(later.anchor(anchors::firstContact), found + 42min);
        QCOMPARE(later.all<Question>().front().state, QuestionState::Answered);
        QCOMPARE(later.all<Promise>().front().state, PromiseState::Kept);
        second.conversation.at = found + 72h;
        QCOMPARE(refusal(second, after, context(found + 25h)), u"at"_s);
    }

    void anAttemptIsNoFirstContact()
    {
        const CaseFile file = opened();
        LogConversation attempt;
        attempt.conversation.outcome = ContactOutcome::NotReached;
        const CaseFile after = applied(file, plan(attempt, file, context()));
        QVERIFY(!after.anchor(anchors::firstContact));
        QVERIFY(holds(CaseTest::ContactAttemptFailed, after));
    }

    void conversationsLockAfterADay()
    {
        CaseFile file = opened();
        LogConversation talk;
        talk.conversation.at = found;
        file = applied(file, plan(talk, file, context(found + 10min)));
        Conversation edited = file.all<Conversation>().front();
        edited.summary = u"Shorter"_s;
        QVERIFY(refusal(EditRecords{{}, {edited}, {}, {}}, file, context(found + 23h)).isEmpty());
        QCOMPARE(refusal(EditRecords{{}, {edited}, {}, {}}, file, context(found + 25h)), u"conversation-locked"_s);
        QCOMPARE(refusal(EditRecords{{}, {}, {edited}, {}}, file), u"conversation-stays"_s);
        Conversation correction;
        correction.corrects = edited.id;
        correction.summary = u"It was the son"_s;
        LogConversation correct;
        correct.conversation = correction;
        QVERIFY(refusal(correct, file, context(found + 48h)).isEmpty());
    }

    void aCaseKeepsATitle()
    {
        const CaseFile file = opened();
        Case head = file.record;
        head.title = u"Heparin ran too fast"_s;
        head.unit = u"4 West"_s;
        QCOMPARE(applied(file, plan(EditRecords{file.record.id, {head}, {}, {}}, file, context())).record, head);
        head.title = u"  "_s;
        QCOMPARE(refusal(EditRecords{file.record.id, {head}, {}, {}}, file), u"title-needed"_s);
    }

    void editingWithoutAChangePlansNothing()
    {
        const CaseFile file = opened();
        QVERIFY(plan(EditRecords{{}, {file.record}, {}, {}}, file, context()).put.empty());
    }

    void closingIsRefusedUntilNothingIsOpen()
    {
        const CaseFile file = opened();
        QCOMPARE(refusal(CloseCase{}, file), u"not-closable"_s);
        QCOMPARE(refusal(done(u"close-case"_s), file), u"not-closable"_s);
        QCOMPARE(refusal(CloseCase{{}, CaseStatus::Litigation, {}}, file), u"reason-needed"_s);
        const CaseFile left =
            applied(file, plan(CloseCase{{}, CaseStatus::Litigation, u"A suit was filed"_s}, file, context()));
        QCOMPARE(left.record.status, CaseStatus::Litigation);
        const CaseFile again = applied(left, plan(ReopenCase{{}, u"Settled"_s}, left, context()));
        QCOMPARE(again.record.status, CaseStatus::Reopened);
        QVERIFY(!again.anchor(anchors::closed));
        QVERIFY(again.anchor(anchors::reopened));
        QCOMPARE(refusal(ReopenCase{{}, u"once more"_s}, again), u"not-closed"_s);
    }

    void reopeningMakesTheClosingReviewDueAgain()
    {
        CaseFile file = opened();
        settle(file, u"closing-review"_s, found + 24h);
        settle(file, u"share-findings"_s, found + 24h);
        settle(file, u"close-case"_s, found + 48h);
        stamp(file, "t_closed", found + 48h);
        file.record.status = CaseStatus::Closed;
        const CaseFile again = applied(file, plan(ReopenCase{{}, u"New facts"_s}, file, context(found + 72h)));
        QCOMPARE(again.step(u"closing-review")->outcome, StepOutcome::Open);
        QCOMPARE(again.step(u"close-case")->outcome, StepOutcome::Open);
        QCOMPARE(again.step(u"share-findings")->outcome, StepOutcome::Done); // what was done stays done
        const PathwayView view = evaluate(protocol(), again, surroundings(found + 72h));
        QVERIFY(!view.step(u"closing-review")->settled());
    }

    /// An open link of the loop keeps the case open, and the refusal names it.
    void closingNamesTheOpenLinks()
    {
        CaseFile file = opened();
        Question question = with(Question{});
        question.text = u"Why did nobody look?"_s;
        file.put(question);
        Action action = with(Action{});
        action.text = u"Lock the pump library "_s.repeated(10);
        action.state = ActionState::Verified;
        file.put(action);
        const auto open = [&] {
            try {
                static_cast<void>(plan(CloseCase{}, file, context()));
            } catch (const Error &error) {
                return error.arguments().filter(QRegularExpression(u"^(answer_question|tell_action): "_s));
            }
            return QStringList();
        };
        QCOMPARE(open().value(0), u"answer_question: Why did nobody look?"_s);
        QVERIFY(open().value(1).startsWith(u"tell_action: Lock the pump library Lock"_s));
        QVERIFY(open().value(1).size() < 110);
        LoopException exception;
        exception.id = Id<LoopException>::create();
        exception.record = question.id.toString();
        exception.reason = u"They asked us not to call again"_s;
        exception.secondName = u"Dr. Yusuf Kalla"_s;
        file = applied(file, plan(EditRecords{{}, {exception}, {}, {}}, file, context()));
        QCOMPARE(file.all<LoopException>().front().by, u"Dana Okafor"_s); // whoever records it
        QCOMPARE(file.all<LoopException>().front().at, context().around.now);
        action.toldAt = found;
        file.put(action);
        QVERIFY(open().isEmpty());
    }

    void anExceptionNeedsAReasonAndAnotherPerson()
    {
        const CaseFile file = opened();
        LoopException exception = with(LoopException{});
        const auto edit = [&] { return refusal(EditRecords{{}, {exception}, {}, {}}, file); };
        exception.secondName = u"Dr. Yusuf Kalla"_s;
        QCOMPARE(edit(), u"reason-needed"_s);
        exception.reason = u"They asked us not to call again"_s;
        QVERIFY(edit().isEmpty());
        exception.secondName.clear();
        QCOMPARE(edit(), u"second-person-needed"_s);
        exception.secondName = u" dana okafor"_s;
        QCOMPARE(edit(), u"second-person-needed"_s);
    }

    void anActionStaysAndIsDroppedWithAReason()
    {
        CaseFile file = opened();
        Action action = with(Action{});
        action.text = u"Lock the pump library"_s;
        file.put(action);
        QCOMPARE(refusal(EditRecords{{}, {}, {action}, {}}, file), u"action-stays"_s);
        action.state = ActionState::Dropped;
        QCOMPARE(refusal(EditRecords{{}, {action}, {}, {}}, file), u"reason-needed"_s);
        const QString state = u"state"_s, dropped = u"dropped"_s;
        QCOMPARE(refusal(FillForm{{}, u"verify-actions"_s, {{state, dropped}}}, file), u"reason-needed"_s);
        action.note = u"Another action does it better"_s;
        QVERIFY(refusal(EditRecords{{}, {action}, {}, {}}, file).isEmpty());
        // What was stored before the rule stays open to other changes.
        action.note.clear();
        file.put(action);
        action.owner = u"Marcus Shaw"_s;
        QVERIFY(refusal(EditRecords{{}, {action}, {}, {}}, file).isEmpty());
    }

    void anActionThatIsDoneHasATime()
    {
        CaseFile file = opened();
        Action action = with(Action{});
        action.text = u"Two people count"_s;
        file.put(action);
        action.state = ActionState::Verified;
        const Plan planned = plan(EditRecords{{}, {action}, {}, {}}, file, context());
        QCOMPARE(std::get<Action>(planned.put.front()).doneAt, std::optional(context().around.now));
        // What a person said stays.
        action.doneAt = context().around.now - std::chrono::hours(48);
        const Plan said = plan(EditRecords{{}, {action}, {}, {}}, file, context());
        QCOMPARE(std::get<Action>(said.put.front()).doneAt, action.doneAt);
    }

    void aDeadlineSetByLawIsDecidedBySomebody()
    {
        const CaseFile file = opened();
        RegulatoryClock clock = with(RegulatoryClock{});
        clock.rule = u"MA-SRE-7D"_s;
        const auto edit = [&](RegulatoryState state) {
            clock.state = state;
            return refusal(EditRecords{{}, {clock}, {}, {}}, file);
        };
        QVERIFY(edit(RegulatoryState::Proposed).isEmpty());
        QCOMPARE(edit(RegulatoryState::Confirmed), u"decider-needed"_s);
        QCOMPARE(edit(RegulatoryState::Dismissed), u"reason-needed"_s);
        clock.reason = u"Nobody was harmed"_s;
        QCOMPARE(edit(RegulatoryState::Dismissed), u"decider-needed"_s);
        clock.decidedBy = u"Dana Okafor"_s;
        QVERIFY(edit(RegulatoryState::Confirmed).isEmpty());
        QVERIFY(edit(RegulatoryState::Dismissed).isEmpty());
        QCOMPARE(edit(RegulatoryState::Filed), u"proof-needed"_s);
        clock.filedAt = found;
        QCOMPARE(edit(RegulatoryState::Filed), u"proof-needed"_s);
        clock.proof = u"Confirmation 4471"_s;
        QVERIFY(edit(RegulatoryState::Filed).isEmpty());
    }

    void movingADeadlineNeedsAReason()
    {
        MoveDeadline move;
        move.step = u"hold-first-conversation"_s;
        move.newDue = found + 3h;
        QCOMPARE(refusal(move, opened()), u"reason-needed"_s);
        move.reason = u"Patient in surgery"_s;
        const CaseFile after = applied(opened(), plan(move, opened(), context()));
        QCOMPARE(after.step(u"hold-first-conversation")->newDue, found + 3h);
    }
};

QTEST_APPLESS_MAIN(TestPlanning)
#include "tst_planning.moc"
