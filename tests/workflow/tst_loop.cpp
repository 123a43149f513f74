// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the loop: what was asked is answered, what caused the harm is acted on, what was done is told.
#include "support/Samples.h"
#include "workflow/Loop.h"

#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

const Protocol &protocol()
{
    static const Protocol parsed = parseProtocol(builtInProtocolText(u"candor"));
    return parsed;
}

const Instant asked = at("2026-07-14T12:00");

Question question(const QString &text, QuestionState state = QuestionState::Open, const QString &answer = {})
{
    Question q = with(Question{});
    q.text = text;
    q.askedAt = asked;
    q.state = state;
    q.answer = answer;
    return q;
}

Cause cause(CauseState state)
{
    Cause c = with(Cause{});
    c.statement = u"cause-statement"_s;
    c.state = state;
    return c;
}

Action action(const Id<Cause> &cause, ActionState state, const QString &familyText = {})
{
    Action a = with(Action{});
    a.text = u"action-text"_s;
    a.familyText = familyText;
    a.causes = {cause};
    a.state = state;
    return a;
}

LoopException exception(LoopLink link, const QUuid &record)
{
    LoopException e = with(LoopException{});
    e.link = link;
    e.record = record.toString(QUuid::WithoutBraces);
    e.reason = u"The family asked us not to call again."_s;
    e.by = u"Dana Okafor"_s;
    e.secondName = u"Dr. Yusuf Kalla"_s;
    return e;
}

int openLinks(const CaseFile &file, LoopLink link)
{
    int open = 0;
    for (const LoopItem &item : loopItems(file))
        open += item.link == link && item.open() ? 1 : 0;
    return open;
}

/// The test of the protocol says the same as the link, or this gives -1.
int openQuestions(const CaseFile &file)
{
    const int open = openLinks(file, LoopLink::AnswerQuestion);
    return holds(CaseTest::OpenQuestions, file) == (open > 0) ? open : -1;
}

PathwayView view(const CaseFile &file)
{
    return evaluate(protocol(), file, surroundings(at("2026-11-01T09:00")));
}

} // namespace

class TestLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionNeedsAnAnswer()
    {
        const auto open = [](QuestionState state, const QString &answer = {}) {
            CaseFile file;
            file.put(question(u"Why?"_s, state, answer));
            return openQuestions(file);
        };
        QCOMPARE(open(QuestionState::Open), 1);
        QCOMPARE(open(QuestionState::AnsweredInPart, u"The alarm was off."_s), 1);
        QCOMPARE(open(QuestionState::Answered), 1); // with nothing that could be told
        QCOMPARE(open(QuestionState::Answered, u" \n"_s), 1);
        QCOMPARE(open(QuestionState::Answered, u"The alarm was off."_s), 0);
        QCOMPARE(open(QuestionState::NotKnowable), 0); // "nobody knows" is an answer, too
    }

    void aConfirmedCauseNeedsAnActionThatStands()
    {
        CaseFile file;
        const Cause confirmed = cause(CauseState::Confirmed);
        file.put(cause(CauseState::Possible));
        file.put(cause(CauseState::RuledOut));
        QVERIFY(loopItems(file).empty());
        file.put(confirmed);
        QCOMPARE(openLinks(file, LoopLink::ActOnCause), 1);
        QVERIFY(holds(CaseTest::CauseWithoutAction, file));
        Action dropped = action(confirmed.id, ActionState::Dropped);
        file.put(dropped);
        QCOMPARE(openLinks(file, LoopLink::ActOnCause), 1);
        dropped.state = ActionState::Proposed;
        file.put(dropped);
        QCOMPARE(openLinks(file, LoopLink::ActOnCause), 0);
        QVERIFY(!holds(CaseTest::CauseWithoutAction, file));
    }

    void anActionIsToldAboutHoweverItWasToldAndUnlessItWasDropped()
    {
        CaseFile file;
        Action planned = action({}, ActionState::Verified);
        file.put(planned);
        QCOMPARE(openLinks(file, LoopLink::TellAction), 1);
        QVERIFY(holds(CaseTest::ActionNotTold, file));
        CaseFile told = file;
        planned.toldIn = Id<Conversation>::create();
        told.put(planned);
        QCOMPARE(openLinks(told, LoopLink::TellAction), 0);
        planned.toldIn = {};
        planned.toldAt = asked;
        told.put(planned);
        QCOMPARE(openLinks(told, LoopLink::TellAction), 0);
        QVERIFY(!holds(CaseTest::ActionNotTold, told));
        planned.toldAt.reset();
        planned.state = ActionState::Dropped;
        told.put(planned);
        QVERIFY(loopItems(told).empty());
    }

    void anExceptionNeedsAReasonAndTwoPeople()
    {
        CaseFile file;
        const Question asks = question(u"Why?"_s);
        file.put(asks);
        const auto openWith = [&](auto change) {
            CaseFile tried = file;
            LoopException made = exception(LoopLink::AnswerQuestion, asks.id.uuid());
            change(made);
            tried.put(made);
            return openQuestions(tried);
        };
        QCOMPARE(openWith([](LoopException &) {}), 0);
        QCOMPARE(openWith([](LoopException &e) { e.record = u'{' + e.record + u'}'; }), 0);
        QCOMPARE(openWith([](LoopException &e) { e.reason = u"  "_s; }), 1);
        QCOMPARE(openWith([](LoopException &e) { e.secondName.clear(); }), 1);
        QCOMPARE(openWith([](LoopException &e) { e.by.clear(); }), 1);
        QCOMPARE(openWith([](LoopException &e) { e.secondName = u" dana  OKAFOR "_s; }), 1); // the same person
        QCOMPARE(openWith([](LoopException &e) { e.link = LoopLink::TellAction; }), 1);
        QCOMPARE(openWith([](LoopException &e) { e.record = newUuid().toString(); }), 1);
        CaseFile excepted = file;
        excepted.put(exception(LoopLink::AnswerQuestion, asks.id.uuid()));
        QCOMPARE(loopItems(excepted).front().exception->secondName, u"Dr. Yusuf Kalla"_s);
        QVERIFY(!loopItems(excepted).front().closed);
    }

    /// An exception lets a case close; it does not say, and date, that the family knows what changed.
    void exceptionsAloneTellNobody()
    {
        CaseFile file;
        Action one = action({}, ActionState::Verified), two = action({}, ActionState::Verified);
        for (const Action &each : {one, two}) {
            file.put(each);
            file.put(exception(LoopLink::TellAction, each.id.uuid()));
        }
        QCOMPARE(openLinks(file, LoopLink::TellAction), 0);
        QVERIFY(holds(CaseTest::ActionNotTold, file));
        one.toldAt = asked;
        file.put(one);
        QVERIFY(!holds(CaseTest::ActionNotTold, file));
    }

    void theLoopCountsForCasesOfTheProtocolOnly()
    {
        CaseFile file;
        file.record.status = CaseStatus::Open;
        file.put(question(u"Why?"_s));
        file.put(action({}, ActionState::Verified));
        QVERIFY(!view(file).loopApplies); // not decided yet
        QVERIFY(view(file).openLoop().empty());
        QCOMPARE(view(file).loop.size(), size_t(2)); // shown all the same
        stamp(file, "t_identified", asked);
        decide(file, u"D1"_s, u"yes"_s, asked);
        QCOMPARE(view(file).openLoop().size(), size_t(2));
        decide(file, u"D1"_s, u"no"_s, asked + std::chrono::hours(1));
        QVERIFY(!view(file).loopApplies);
        QVERIFY(view(file).openLoop().empty());
        // A protocol that never asks whether something is its case takes every case.
        const Protocol small = parseProtocol(builtInProtocolText(u"acknowledge"));
        QCOMPARE(evaluate(small, file, surroundings(asked)).openLoop().size(), size_t(2));
    }

    void aCaseOutOfTheProcessCanStillBeClosed()
    {
        CaseFile file;
        file.record.status = CaseStatus::NotCandor;
        file.put(question(u"Why?"_s));
        stamp(file, "t_identified", asked);
        decide(file, u"D1"_s, u"no"_s, asked);
        for (int guard = 0; guard < 300; ++guard) {
            const PathwayView now = view(file);
            const auto open = now.openRequired();
            if (open.empty())
                break;
            settle(file, open.front()->step->id, asked);
        }
        QVERIFY(view(file).closable());
    }

    void onlyDutiesThatCanBeFiledKeepACaseOpen()
    {
        const auto open = [](const QString &rule, RegulatoryState state) {
            CaseFile file;
            RegulatoryClock clock = with(RegulatoryClock{});
            clock.rule = rule;
            clock.state = state;
            file.put(clock);
            return holds(CaseTest::RegulatoryClockOpen, file);
        };
        QVERIFY(open(u"MN-AHE-15BD"_s, RegulatoryState::Confirmed));
        QVERIFY(open(u"a rule nobody knows any more"_s, RegulatoryState::Confirmed));
        QVERIFY(!open(u"MN-AHE-15BD"_s, RegulatoryState::Filed));
        QVERIFY(!open(u"MA-60L-WAIT"_s, RegulatoryState::Confirmed));    // a waiting period
        QVERIFY(!open(u"OR-EDR-TOLL"_s, RegulatoryState::Confirmed));    // time that stands still
        QVERIFY(!open(u"VT-APOLOGY-30D"_s, RegulatoryState::Confirmed)); // a condition of protection
    }

    void moneyIsPaidAndBillsAreCarriedOutBeforeACaseCloses()
    {
        CaseFile file;
        stamp(file, "t_identified", asked);
        decide(file, u"D1"_s, u"yes"_s, asked);
        const auto closes = [&](const QString &check) {
            const PathwayView now = view(file);
            const auto found = std::find_if(
                now.closing.begin(), now.closing.end(), [&](const ClosingView &c) { return c.check->id == check; });
            return found != now.closing.end() && (!found->applies || found->holds);
        };
        QVERIFY(closes(u"paid"_s)); // nothing was agreed
        Offer offer = with(Offer{});
        offer.state = OfferState::Accepted;
        file.put(offer);
        OfferElement element = with(OfferElement{});
        element.offer = offer.id;
        element.amount = Cents{20'000'00};
        file.put(element);
        Payment part = with(Payment{});
        part.amount = Cents{19'999'99};
        part.paidAt = asked;
        part.medicare = YesNo::Yes;
        file.put(part);
        QVERIFY(!closes(u"paid"_s)); // one cent is missing
        part.amount = Cents{20'000'00};
        file.put(part);
        QVERIFY(closes(u"paid"_s));

        QVERIFY(closes(u"section-111"_s));
        part.section111 = ReportDecision::ToReport;
        file.put(part);
        QVERIFY(!closes(u"section-111"_s));
        part.section111 = ReportDecision::Reported;
        file.put(part);
        QVERIFY(closes(u"section-111"_s));

        QVERIFY(!closes(u"bills"_s));
        BillingDecision bill = with(BillingDecision{});
        bill.outcome = BillingOutcome::Waived;
        file.put(bill);
        QVERIFY(!closes(u"bills"_s)); // decided, and nobody did it
        QVERIFY(view(file).step(u"settle-bills")->status != StepStatus::Done);
        bill.executedAt = asked;
        file.put(bill);
        QVERIFY(closes(u"bills"_s));
        bill.executedAt.reset();
        file.put(bill);
        settle(file, u"settle-bills"_s, asked); // whoever settles it says that it was done
        QVERIFY(closes(u"bills"_s));
    }

    void theDataBankQuestionIsPutForEveryPayment()
    {
        CaseFile file;
        const auto open = [&] { return holds(CaseTest::DataBankOpen, file); };
        Payment first = with(Payment{});
        first.paidAt = asked;
        file.put(first);
        QVERIFY(open());
        // Answered in its step, for what was paid until then.
        stamp(file, "t_npdb_answered", asked + std::chrono::hours(1));
        QVERIFY(!open());
        Payment second = with(Payment{});
        second.paidAt = asked + std::chrono::hours(48);
        file.put(second);
        QVERIFY(open());
        second.dataBank = ReportDecision::NotReportable;
        file.put(second);
        QVERIFY(open()); // for no reason
        second.dataBankReason = u"No written demand"_s;
        file.put(second);
        QVERIFY(!open());
        // To be reported is no end of it, whoever answered the question.
        first.dataBank = ReportDecision::ToReport;
        file.put(first);
        QVERIFY(open());
        first.dataBank = ReportDecision::Reported;
        first.dataBankFiledAt = asked;
        file.put(first);
        QVERIFY(open()); // and nothing shows it
        first.dataBankProof = u"Confirmation 8841"_s;
        file.put(first);
        QVERIFY(!open());
        first.dataBank = ReportDecision::Undecided;
        file.put(first);
        FormValue answer = with(FormValue{});
        answer.step = u"answer-npdb"_s;
        answer.field = u"reportable"_s;
        answer.value = u"yes"_s;
        file.put(answer);
        QVERIFY(open()); // the answer is a report, and none is filed
    }

    void theStoryHoldsOnlyWhatMayBeTold()
    {
        CaseFile file;
        Conversation talk = with(Conversation{});
        talk.at = at("2026-08-02T14:00");
        file.put(talk);
        Question answered = question(u"Why did it happen?"_s, QuestionState::Answered, u"The alarm was off."_s);
        answered.answeredIn = talk.id;
        Question unknowable = question(u"Did he feel it?"_s, QuestionState::NotKnowable);
        unknowable.askedAt = asked - std::chrono::hours(1);
        file.put(answered);
        file.put(unknowable);
        file.put(question(u"Who knew?"_s));
        Fact told = with(Fact{});
        told.text = u"The pump ran for 50 minutes."_s;
        told.told = true;
        told.toldAt = asked;
        file.put(told);
        Fact known = with(Fact{});
        known.text = u"not-told-fact"_s;
        file.put(known);
        Action changed = action({}, ActionState::Done, u"The alarm cannot be switched off"_s);
        changed.toldAt = at("2026-10-01T09:00");
        file.put(action({}, ActionState::InProgress, u"Two nurses check the rate"_s));
        file.put(changed);
        file.put(action({}, ActionState::Done)); // no sentence for the family
        file.put(action({}, ActionState::Dropped, u"dropped-change"_s));
        file.put(action({}, ActionState::Proposed, u"proposed-change"_s)); // it may never come
        Action spokenOf = action({}, ActionState::Proposed, u"We look for a better pump"_s);
        spokenOf.toldAt = at("2026-10-03T09:00");
        file.put(spokenOf);

        const std::vector<LoopStoryRow> story = loopStory(file);
        const std::vector<LoopStoryRow> expected{
            {u"Did he feel it?"_s, {}, true, {}, {}},
            {u"Why did it happen?"_s, u"The alarm was off."_s, false, {}, at("2026-08-02T14:00")},
            {u"Who knew?"_s, {}, false, {}, {}},
            {{}, u"The pump ran for 50 minutes."_s, false, {}, asked},
            {{}, {}, false, u"The alarm cannot be switched off"_s, at("2026-10-01T09:00")},
            {{}, {}, false, u"We look for a better pump"_s, at("2026-10-03T09:00")},
            {{}, {}, false, u"Two nurses check the rate"_s, {}},
        };
        QCOMPARE(story.size(), expected.size());
        for (size_t i = 0; i < story.size(); ++i)
            QVERIFY2(story[i] == expected[i], qPrintable(story[i].asked + story[i].found + story[i].changed));
        QCOMPARE(untellableActions(file).size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestLoop)
#include "tst_loop.moc"
