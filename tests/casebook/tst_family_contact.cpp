// SPDX-License-Identifier: GPL-3.0-or-later
// What is logged about a conversation, what the family has heard, and how long it has heard nothing.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/FamilyContact.h"
#include "casebook/Planning.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

PlanContext context(Instant now)
{
    return {protocol(), surroundings(now), u"Dana Okafor"_s};
}

CaseFile opened()
{
    OpenCase command;
    command.file.record.title = u"Heparin rate"_s;
    command.identified = true;
    return planNewCase(command, u"2026-0001"_s, context(found));
}

LogConversation firstTalk()
{
    LogConversation log;
    log.conversation.at = found + 40min;
    log.conversation.minutes = 20;
    log.conversation.with = {u"Ingrid Brandvold"_s};
    log.conversation.forHospital = {u"Dr. Helen Ruiz"_s};
    log.told = {{{}, u"The pump ran too fast."_s}};
    return log;
}

CaseFile talked(const LogConversation &log, Instant now = found + 2h)
{
    const CaseFile file = opened();
    return applied(file, plan(log, file, context(now)));
}

ToldRow topic(const CaseFile &file, ToldTopic wanted)
{
    for (const ToldRow &row : toldMatrix(file)) {
        if (row.topic == wanted)
            return row;
    }
    return {};
}

CaseFile with(CaseFile file, const ToldChange &change)
{
    return applied(std::move(file), Plan{change.put, change.remove});
}

RowState ticked(const QString &checklist, const QString &row, Instant when)
{
    RowState state;
    state.id = Id<RowState>::create();
    state.checklist = checklist;
    state.row = row;
    state.outcome = StepOutcome::Done;
    state.at = when;
    return state;
}

template <class C>
QString refusal(const C &command, const CaseFile &file, Instant now)
{
    try {
        static_cast<void>(plan(command, file, context(now)));
    } catch (const Error &error) {
        return error.arguments().value(0);
    }
    return {};
}

} // namespace

class TestFamilyContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingInAConversationIsLogged()
    {
        LogConversation log = firstTalk();
        log.conversation.apology = ApologyKind::Sorrow;
        log.conversation.apologyWords = u"We are sorry."_s;
        log.unknown = {u"Why the pump was set that way"_s};
        Question answered, open;
        answered.text = u"Will he bleed?"_s;
        answered.state = QuestionState::AnsweredInPart;
        answered.answer = u"We watch for it."_s;
        open.text = u"Who pays?"_s;
        log.questions = {answered, open};
        Promise first, second;
        first.text = u"Call tonight"_s;
        first.due = found + 8h;
        second.text = u"Send the report"_s;
        second.owner = u"Dr. Helen Ruiz"_s;
        log.promises = {first, second};
        const CaseFile file = talked(log);

        const Conversation &talk = file.all<Conversation>().front();
        QCOMPARE(talk.told, u"The pump ran too fast."_s);
        QCOMPARE(talk.recordedBy, u"Dana Okafor"_s);
        const auto &facts = file.all<Fact>();
        QCOMPARE(facts.size(), 2u);
        QVERIFY(facts[0].told && facts[0].toldIn == talk.id && facts[0].toldAt == talk.at);
        QVERIFY(!facts[1].known && !facts[1].told);
        const auto &questions = file.all<Question>();
        QVERIFY(questions[0].answeredIn == talk.id && questions[0].answeredAt == talk.at);
        QCOMPARE(questions[0].state, QuestionState::AnsweredInPart);
        QVERIFY(questions[1].askedIn == talk.id && questions[1].answeredIn.isNil() && !questions[1].answeredAt);
        const auto &promises = file.all<Promise>();
        QCOMPARE(promises[0].owner, u"Dana Okafor"_s);
        QCOMPARE(promises[1].owner, u"Dr. Helen Ruiz"_s);
        QCOMPARE(file.all<Apology>().size(), 1u);
        QCOMPARE(file.all<Apology>().front().words, u"We are sorry."_s);
        // A promise with a date is a due item at once.
        const PathwayView view = evaluate(protocol(), file, surroundings(found + 2h));
        QCOMPARE(view.promises.size(), 1u);
        QCOMPARE(view.promises[0].at, first.due);
    }

    void aPromiseWithANewTimeKeepsTheFirst()
    {
        LogConversation log = firstTalk();
        Promise promise;
        promise.text = u"Call"_s;
        promise.due = found + 30h;
        promise.firstDue = found + 8h;
        promise.movedReason = u"The scan was moved"_s;
        log.promises = {promise};
        const CaseFile file = talked(log);
        const Due due = evaluate(protocol(), file, surroundings(found + 9h)).promises.front();
        QCOMPARE(due.at, found + 30h);
        QCOMPARE(due.firstDue, found + 8h);
        QVERIFY(due.state != ClockState::Late);
    }

    void aCorrectionAfterADayKeepsTheOriginal()
    {
        LogConversation log = firstTalk();
        log.conversation.apology = ApologyKind::Sorrow;
        const CaseFile file = talked(log);
        const Conversation original = file.all<Conversation>().front();
        const Instant later = found + 50h;
        LogConversation edit;
        edit.conversation = original;
        edit.conversation.summary = u"Other words"_s;
        QVERIFY(refusal(edit, file, found + 25h).isEmpty()); // 24 h count from when it was logged
        QCOMPARE(refusal(edit, file, found + 27h), u"conversation-locked"_s);

        LogConversation correct;
        correct.conversation = original;
        correct.conversation.id = {};
        correct.conversation.corrects = original.id;
        correct.conversation.with = {u"Karl Brandvold"_s};
        correct.told = {{{}, u"It was stopped at 10:14."_s}};
        const CaseFile after = applied(file, plan(correct, file, context(later)));
        QCOMPARE(after.all<Conversation>().size(), 2u);
        QVERIFY(*after.find(original.id) == original);
        const Conversation &correction = after.all<Conversation>().back();
        QVERIFY(correction.corrects == original.id);
        QCOMPARE(correction.recordedAt, later);
        QCOMPARE(correction.told, u"The pump ran too fast.\nIt was stopped at 10:14."_s);
        // The apology that stands already is not given a second time, nor is it a contact of its own.
        QCOMPARE(after.all<Apology>().size(), 1u);
        QVERIFY(after.lastConversation()->id == original.id);
        LogConversation lost = correct;
        lost.conversation.corrects = Id<Conversation>::create();
        QCOMPARE(refusal(lost, file, later), u"conversation"_s);
    }

    void planAndChartNoteStayOpenAfterTheLock()
    {
        const CaseFile file = talked(firstTalk());
        const Instant later = found + 50h;
        Conversation talk = file.all<Conversation>().front();
        talk.nextContact = later + 24h;
        talk.nextContactBy = u"Dana Okafor"_s;
        talk.chartNote = u"Told that the pump ran too fast."_s;
        talk.chartNoteAt = later;
        talk.chartNoteBy = u"Dr. Helen Ruiz"_s;
        const EditRecords edit{file.record.id, {talk}, {}, {}};
        QVERIFY(refusal(edit, file, later).isEmpty());
        const CaseFile entered = applied(file, plan(edit, file, context(later)));
        talk.chartNote = u"Other words"_s;
        QCOMPARE(refusal(EditRecords{file.record.id, {talk}, {}, {}}, entered, later), u"conversation-locked"_s);
    }

    void theMatrixFollowsTheCaseFile()
    {
        const CaseFile empty = opened();
        const auto rows = toldMatrix(empty);
        QCOMPARE(rows.size(), std::size(enumNames<ToldTopic>));
        for (const ToldRow &row : rows)
            QCOMPARE(row.state, TopicState::NotYet);

        LogConversation log = firstTalk();
        log.conversation.topics = {ToldTopic::ContactPerson, ToldTopic::Lawyer};
        log.conversation.apology = ApologyKind::Sorrow;
        log.conversation.nextCare = u"Repeat the test at noon"_s;
        CaseFile file = talked(log);
        const Conversation talk = file.all<Conversation>().front();
        for (const ToldTopic each :
             {ToldTopic::WhatHappened, ToldTopic::Sorry, ToldTopic::CarePlan, ToldTopic::ContactPerson,
              ToldTopic::Lawyer}) {
            QCOMPARE(topic(file, each).state, TopicState::Told);
            QCOMPARE(topic(file, each).at, talk.at);
            QVERIFY(topic(file, each).in == talk.id);
            QVERIFY(!topic(file, each).byHand);
        }
        for (const ToldTopic each :
             {ToldTopic::BillsOnHold, ToldTopic::WhyItHappened, ToldTopic::WhatChanges, ToldTopic::Offer})
            QCOMPARE(topic(file, each).state, TopicState::NotYet);
        // The case's own facts follow; what nobody knows is no row.
        Fact unknown;
        unknown.id = Id<Fact>::create();
        unknown.text = u"Why"_s;
        unknown.known = false;
        file.put(unknown);
        QCOMPARE(toldMatrix(file).size(), std::size(enumNames<ToldTopic>) + 1);
        QCOMPARE(toldMatrix(file).back().text, u"The pump ran too fast."_s);

        // A hold alone does not mean that somebody said so.
        Hold hold;
        hold.id = Id<Hold>::create();
        hold.kind = HoldKind::Billing;
        hold.placedAt = found + 1h;
        file.put(hold);
        QCOMPARE(topic(file, ToldTopic::BillsOnHold).state, TopicState::NotYet);
        QCOMPARE(topic(file, ToldTopic::BillsOnHold).billsHeldSince, found + 1h);

        file.put(ticked(u"conversation"_s, u"W3"_s, found + 60h));
        QCOMPARE(topic(file, ToldTopic::WhyItHappened).at, found + 60h);
        file.put(ticked(u"resolution"_s, u"RS6"_s, found + 90h));
        QCOMPARE(topic(file, ToldTopic::Lawyer).at, talk.at); // the first time counts
        Action action;
        action.id = Id<Action>::create();
        action.toldAt = found + 70h;
        file.put(action);
        QCOMPARE(topic(file, ToldTopic::WhatChanges).at, found + 70h);
        Offer offer;
        offer.id = Id<Offer>::create();
        offer.side = OfferSide::Family;
        offer.madeAt = found + 80h;
        file.put(offer);
        QCOMPARE(topic(file, ToldTopic::Offer).state, TopicState::NotYet); // theirs, not ours
        offer.side = OfferSide::Hospital;
        file.put(offer);
        QCOMPARE(topic(file, ToldTopic::Offer).at, found + 80h);
    }

    void talksThatDidNotHappenTellNothing()
    {
        LogConversation log = firstTalk();
        log.told.clear();
        log.conversation.outcome = ContactOutcome::NotReached;
        log.conversation.topics = {ToldTopic::ContactPerson};
        QCOMPARE(topic(talked(log), ToldTopic::ContactPerson).state, TopicState::NotYet);
    }

    void theMatrixIsSetByHandAndTakenBack()
    {
        CaseFile file = opened();
        const ToldRow why = topic(file, ToldTopic::WhyItHappened);
        file = with(file, setDoNotTell(why, file, u"Counsel asked to wait"_s));
        ToldRow now = topic(file, ToldTopic::WhyItHappened);
        QCOMPARE(now.state, TopicState::DoNotTell);
        QCOMPARE(now.reason, u"Counsel asked to wait"_s);
        // The reason is advice of counsel, so it stays out of what the family may get.
        QCOMPARE(file.all<FormValue>().front().lane, Lane::AttorneyClient);
        file = with(file, setTold(now, file, found + 5h, u"Dana Okafor"_s));
        now = topic(file, ToldTopic::WhyItHappened);
        QCOMPARE(now.state, TopicState::Told);
        QCOMPARE(now.at, found + 5h);
        QVERIFY(now.byHand);
        QVERIFY(file.all<FormValue>().empty());
        file = with(file, setNotYetTold(now, file));
        QCOMPARE(topic(file, ToldTopic::WhyItHappened).state, TopicState::NotYet);
        QVERIFY(file.all<RowState>().empty());

        Fact fact;
        fact.id = Id<Fact>::create();
        fact.text = u"It ran for 50 minutes."_s;
        file.put(fact);
        ToldRow row = toldMatrix(file).back();
        file = with(file, setDoNotTell(row, file, u"Legal hold"_s));
        row = toldMatrix(file).back();
        QCOMPARE(row.state, TopicState::DoNotTell);
        file = with(file, setTold(row, file, found + 6h, {}));
        QVERIFY(file.find(fact.id)->told);
        QVERIFY(file.find(fact.id)->withheld.isEmpty());
    }

    void silenceHasItsLimits()
    {
        using Kind = Silence::Kind;
        const auto at = [](const CaseFile &file, Instant now) { return silence(protocol(), file, surroundings(now)); };
        const CaseFile untold = opened();
        QCOMPARE(at(untold, found + 5min).kind, Kind::NeverYet);
        QCOMPARE(at(untold, found + 5min).due, found + 60min);

        // After the first talk the follow-up comes within a day.
        CaseFile file = talked(firstTalk());
        QCOMPARE(at(file, found + 24h).kind, Kind::NotPlanned);
        QCOMPARE(at(file, found + 24h).due, found + 24h);
        QCOMPARE(at(file, found + 24h + 1ms).kind, Kind::TooLong);

        // Then the program's rule is 7 days, to the end of the last of them.
        stamp(file, "t_follow_up", found + 23h);
        const Instant end = found + 60min; // 40 min after it was found, 20 min long
        const Silence soon = at(file, end + 24h);
        QCOMPARE(soon.kind, Kind::NotPlanned);
        QCOMPARE(soon.days, 1);
        const Instant limit = *soon.due;
        QCOMPARE(limit, *evaluate(protocol(), file, surroundings(end + 24h)).clock(u"C11")->at);
        QCOMPARE(at(file, limit).kind, Kind::NotPlanned);
        QCOMPARE(at(file, limit + 1ms).kind, Kind::TooLong);
        QCOMPARE(at(file, end + 24h * 9).days, 9);

        // The hospital may want to be heard sooner than the protocol, never later.
        Surroundings strict = surroundings(end + 24h);
        strict.silenceDays = 2;
        QCOMPARE(*silence(protocol(), file, strict).due, limit - 24h * 5);
        strict.silenceDays = 30;
        QCOMPARE(*silence(protocol(), file, strict).due, limit);

        // A promised date takes the place of the rule.
        CaseFile planned = file;
        Conversation talk = file.all<Conversation>().front();
        talk.nextContact = end + 24h * 10;
        planned.put(talk);
        QCOMPARE(at(planned, limit + 1h).kind, Kind::None);
        QCOMPARE(at(planned, *talk.nextContact).kind, Kind::None);
        QCOMPARE(at(planned, *talk.nextContact + 1ms).kind, Kind::Missed);
        // A later talk without a date begins a new interval.
        Conversation later = talk;
        later.id = Id<Conversation>::create();
        later.at = end + 24h * 10;
        later.nextContact.reset();
        planned.put(later);
        QCOMPARE(at(planned, *later.at + 1h).kind, Kind::NotPlanned);

        for (const CaseStatus status :
             {CaseStatus::Closed, CaseStatus::Litigation, CaseStatus::NotCandor, CaseStatus::Withdrawn,
              CaseStatus::Intake}) {
            CaseFile left = file;
            left.record.status = status;
            QCOMPARE(at(left, end + 24h * 30).kind, Kind::None);
        }
    }
};

QTEST_APPLESS_MAIN(TestFamilyContact)
#include "tst_family_contact.moc"
