// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that neither a screen nor the command line gets round: holds, evidence, causes, offers, the data bank.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/Planning.h"
#include "model/ResolutionRules.h"

#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlanContext context()
{
    return {protocol(), surroundings(found + 72h), u"Dana Okafor"_s};
}

CaseFile opened()
{
    OpenCase command;
    command.file.record.title = u"Heparin rate"_s;
    command.identified = true;
    return planNewCase(command, u"2026-0001"_s, {protocol(), surroundings(found), u"Dana Okafor"_s});
}

EditRecords put(std::vector<AnyRecord> records)
{
    return {{}, std::move(records), {}, {}};
}

EditRecords remove(const AnyRecord &record)
{
    return {{}, {}, {record}, {}};
}

SettleStep done(const QString &step, std::map<QString, QString> values = {})
{
    SettleStep command;
    command.step = step;
    command.values = std::move(values);
    return command;
}

/// The rule that refuses; empty when none does.
template <class C>
QString refusal(const C &command, const CaseFile &file)
{
    try {
        static_cast<void>(plan(command, file, context()));
    } catch (const Error &error) {
        return error.arguments().value(0);
    }
    return {};
}

template <class C>
CaseFile after(const C &command, const CaseFile &file)
{
    return applied(file, plan(command, file, context()));
}

Hold placed(HoldKind kind)
{
    Hold hold = with(Hold{});
    hold.kind = kind;
    hold.placedAt = found;
    hold.placedBy = u"Dana Okafor"_s;
    return hold;
}

} // namespace

class TestPlanRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHoldIsReleasedByNameAndReason()
    {
        CaseFile file = opened();
        const Hold bills = placed(HoldKind::Billing);
        file.put(bills);
        Hold hold = bills;
        hold.releasedAt = found + 48h;
        QCOMPARE(refusal(put({hold}), file), u"releaser-needed"_s);
        hold.releasedBy = u"Ruth Calder"_s;
        QCOMPARE(refusal(put({hold}), file), u"release-reason-needed"_s);
        hold.reason = u"The bills are settled"_s;
        QVERIFY(refusal(put({hold}), file).isEmpty());
        // One that was released before the rule stays open to other changes.
        Hold old = bills;
        old.releasedAt = found + 24h;
        file.put(old);
        old.scope = u"Both stays"_s;
        QVERIFY(refusal(put({old}), file).isEmpty());
    }

    void theStepFormReleasesNoHoldByATimeAlone()
    {
        CaseFile file = opened();
        file.put(placed(HoldKind::Billing));
        const QString step = u"release-holds"_s, time = u"2026-07-16T10:00"_s;
        QCOMPARE(refusal(FillForm{{}, step, {{u"released"_s, time}}}, file), u"releaser-needed"_s);
        QCOMPARE(refusal(done(step, {{u"released"_s, time}}), file), u"releaser-needed"_s);
        QCOMPARE(
            refusal(FillForm{{}, step, {{u"released"_s, time}, {u"authority"_s, u"Ruth Calder"_s}}}, file),
            u"release-reason-needed"_s);
        // In whatever order the form holds them.
        const CaseFile released = after(
            FillForm{
                {},
                step,
                {{u"released"_s, time}, {u"authority"_s, u"Ruth Calder"_s}, {u"why"_s, u"The bills are settled"_s}}},
            file);
        QVERIFY(released.all<Hold>().front().releasedAt);
        QCOMPARE(released.all<Hold>().front().releasedBy, u"Ruth Calder"_s);
    }

    void aLitigationHoldStays()
    {
        CaseFile file = opened();
        const Hold bills = placed(HoldKind::Billing), lawsuit = placed(HoldKind::Litigation);
        file.put(bills);
        file.put(lawsuit);
        QCOMPARE(refusal(remove(lawsuit), file), u"hold-stays"_s);
        Hold other = lawsuit;
        other.kind = HoldKind::Records;
        QCOMPARE(refusal(put({other}), file), u"hold-stays"_s);
        other = lawsuit;
        other.placedAt.reset();
        QCOMPARE(refusal(put({other}), file), u"hold-stays"_s);
        QVERIFY(refusal(remove(bills), file).isEmpty());
    }

    void evidenceLeavesWithTheNameOfWhoAllowedIt()
    {
        CaseFile file = opened();
        EvidenceItem item = with(EvidenceItem{});
        item.description = u"Pump"_s;
        item.state = EvidenceState::Secured;
        file.put(item);
        EvidenceItem timed = item;
        timed.releasedAt = found + 48h;
        QCOMPARE(refusal(put({timed}), file), u"release-time-alone"_s);
        EvidenceItem released = item;
        released.state = EvidenceState::Released;
        QCOMPARE(refusal(put({released}), file), u"release-authority-needed"_s);
        released.releaseAuthority = u"Ruth Calder"_s;
        file = after(put({released}), file);
        QCOMPARE(file.find(item.id)->releasedAt, std::optional(found + 72h)); // now, unless somebody says when
        // It came back: nothing is released any more, and so is no time of it.
        EvidenceItem back = *file.find(item.id);
        back.state = EvidenceState::Secured;
        file = after(put({back}), file);
        QVERIFY(!file.find(item.id)->releasedAt);
    }

    void aConfirmedCauseIsTakenBackForAReason()
    {
        CaseFile file = opened();
        Cause cause = with(Cause{});
        cause.statement = u"One person may count"_s;
        cause.state = CauseState::Confirmed;
        file.put(cause);
        Cause possible = cause;
        possible.state = CauseState::Possible;
        QCOMPARE(refusal(put({possible}), file), u"cause-reason-needed"_s);
        QCOMPARE(refusal(remove(cause), file), u"cause-reason-needed"_s);
        QCOMPARE(
            refusal(FillForm{{}, u"find-causes"_s, {{u"state"_s, u"ruled_out"_s}}}, file), u"cause-reason-needed"_s);
        Note why = with(Note{});
        why.text = u" "_s;
        QCOMPARE(refusal(put({possible, why}), file), u"cause-reason-needed"_s);
        why.text = u"The count sheet shows two names"_s;
        QVERIFY(refusal(put({possible, why}), file).isEmpty());
        // A note that was there before explains nothing.
        file.put(why);
        QCOMPARE(refusal(put({possible, why}), file), u"cause-reason-needed"_s);
        QVERIFY(refusal(put({cause}), file).isEmpty());
        QVERIFY(refusal(
                    remove(possible),
                    [&] {
                        CaseFile open = file;
                        open.put(possible);
                        return open;
                    }())
                    .isEmpty());
    }

    void anOfferIsMadeAsItWasApproved()
    {
        CaseFile file = opened();
        Offer offer = with(Offer{});
        offer.authority = Cents{100'000'00};
        OfferElement wages = with(OfferElement{});
        wages.offer = offer.id;
        wages.label = u"Lost wages"_s;
        wages.amount = Cents{86'000'00};
        file = after(put({offer, wages}), file);
        const auto as = [&](OfferState state) {
            Offer changed = *file.find(offer.id);
            changed.state = state;
            return changed;
        };
        for (const OfferState state : {OfferState::Approved, OfferState::Made, OfferState::Accepted})
            QCOMPARE(refusal(put({as(state)}), file), u"offer-not-approved"_s);
        Offer timed = offer;
        timed.madeAt = found + 24h;
        QCOMPARE(refusal(put({timed}), file), u"offer-not-approved"_s);
        QVERIFY(refusal(put({as(OfferState::Withdrawn)}), file).isEmpty());

        Approval approval = with(Approval{});
        approval.offer = offer.id;
        approval.who = u"Priya Raman"_s;
        file = after(put({approval}), file);
        QCOMPARE(refusal(put({as(OfferState::Made)}), file), u"offer-not-approved"_s); // asked only
        approval.state = ApprovalState::Approved;
        QVERIFY(refusal(put({approval, as(OfferState::Made)}), file).isEmpty()); // both at once
        file = after(put({approval}), file);
        // More than was approved, and more than the hospital may go.
        OfferElement more = wages;
        more.amount = Cents{120'000'00};
        QCOMPARE(refusal(put({more, as(OfferState::Made)}), file), u"offer-beyond-authority"_s);
        more.amount = Cents{90'000'00};
        QCOMPARE(refusal(put({more, as(OfferState::Made)}), file), u"offer-not-approved"_s);

        file = after(put({as(OfferState::Made)}), file);
        QCOMPARE(refusal(put({more}), file), u"offer-fixed"_s);
        QCOMPARE(refusal(remove(wages), file), u"offer-fixed"_s);
        OfferElement added = with(OfferElement{});
        added.offer = offer.id;
        QCOMPARE(refusal(put({added}), file), u"offer-fixed"_s);
        QVERIFY(refusal(put({as(OfferState::Accepted)}), file).isEmpty()); // the family accepts what stands
    }

    void aCounterOfferIsAcceptedOnceItIsApproved()
    {
        CaseFile file = opened();
        Offer theirs = with(Offer{});
        theirs.side = OfferSide::Family;
        theirs.state = OfferState::Made;
        theirs.madeAt = found;
        file = after(put({theirs}), file);
        OfferElement sum = with(OfferElement{});
        sum.offer = theirs.id;
        sum.label = u"Pain and hardship"_s;
        sum.amount = Cents{200'000'00};
        file = after(put({sum}), file);
        Offer taken = theirs;
        taken.state = OfferState::Accepted;
        QCOMPARE(refusal(put({taken}), file), u"offer-not-approved"_s);
        Approval approval = with(Approval{});
        approval.offer = theirs.id;
        approval.state = ApprovalState::Approved;
        file = after(put({approval}), file);
        file = after(put({taken}), file);
        QCOMPARE(refusal(remove(sum), file), u"offer-fixed"_s);
    }

    void theStepFormMakesNoOfferThatIsNotApproved()
    {
        CaseFile file = opened();
        Offer offer = with(Offer{});
        OfferElement wages = with(OfferElement{});
        wages.offer = offer.id;
        wages.label = u"Lost wages"_s;
        wages.amount = Cents{86'000'00};
        file = after(put({offer, wages}), file);
        const std::map<QString, QString> made{{u"made"_s, u"2026-07-16T10:00"_s}};
        QCOMPARE(refusal(FillForm{{}, u"make-offer"_s, made}, file), u"offer-not-approved"_s);
        QCOMPARE(refusal(done(u"make-offer"_s), file), u"offer-not-approved"_s);
        Approval approval = with(Approval{});
        approval.offer = offer.id;
        approval.state = ApprovalState::Approved;
        file = after(put({approval}), file);
        QCOMPARE(after(FillForm{{}, u"make-offer"_s, made}, file).find(offer.id)->state, OfferState::Made);
        const CaseFile settled = after(done(u"make-offer"_s), file);
        QCOMPARE(settled.find(offer.id)->state, OfferState::Made);
        QCOMPARE(settled.find(offer.id)->madeAt, settled.anchor(u"t_offer"));
    }

    void aReportToTheDataBankIsOverOnceItIsFiled()
    {
        CaseFile file = opened();
        Payment payment = with(Payment{});
        payment.amount = Cents{100'000'00};
        payment.paidAt = found + 24h;
        file.put(payment);
        stamp(file, "t_payment", found + 24h);
        const QString step = u"answer-npdb"_s, answer = u"reportable"_s, reason = u"reason"_s;
        const auto clock = [](const CaseFile &of) {
            return evaluate(protocol(), of, surroundings(found + 72h)).clock(u"C21")->state;
        };
        QCOMPARE(refusal(done(step), file), u"data-bank-answer-needed"_s);
        QCOMPARE(refusal(done(step, {{answer, u"yes"_s}}), file), u"report-not-filed"_s);
        QCOMPARE(refusal(done(step, {{answer, u"no"_s}}), file), u"not-reportable-reason-needed"_s);

        // The answer itself is kept, and the clock runs until the report is filed with what shows it.
        CaseFile answered = after(FillForm{{}, step, {{answer, u"yes"_s}}}, file);
        QCOMPARE(answered.find(payment.id)->dataBank, ReportDecision::ToReport);
        QCOMPARE(clock(answered), ClockState::Running);
        const FillForm other{{}, step, {{answer, u"no"_s}, {reason, u"No practitioner is named"_s}}};
        QCOMPARE(after(other, answered).find(payment.id)->dataBank, ReportDecision::NotReportable);
        const QString filed = u"filed"_s, when = u"2026-07-16T10:00"_s, proof = u"proof"_s, shows = u"8841"_s;
        QCOMPARE(refusal(done(step, {{filed, when}}), answered), u"report-not-filed"_s);
        answered = after(done(step, {{filed, when}, {proof, shows}}), answered);
        QCOMPARE(answered.find(payment.id)->dataBank, ReportDecision::Reported);
        QCOMPARE(answered.anchor(u"t_npdb_answered"), std::optional(at("2026-07-16T10:00")));
        QCOMPARE(clock(answered), ClockState::Met);

        const CaseFile not_ = after(done(step, {{answer, u"no"_s}, {reason, u"No written demand"_s}}), file);
        QCOMPARE(not_.find(payment.id)->dataBank, ReportDecision::NotReportable);
        QCOMPARE(clock(not_), ClockState::Met);
        // Somebody finds out that it is to be reported all the same: the clock runs on, whatever was settled.
        CaseFile changed = not_;
        Payment late = *not_.find(payment.id);
        late.dataBank = ReportDecision::ToReport;
        changed.put(late);
        QCOMPARE(clock(changed), ClockState::Running);
    }

    void theHospitalAnswersForItself()
    {
        CaseFile file = opened();
        Decision insurer = with(Decision{});
        insurer.decision = u"D6"_s;
        insurer.answer = u"met"_s;
        insurer.party = DecisionParty::Insurer;
        insurer.at = found;
        file.put(insurer);
        const CaseFile both = after(done(u"decide-care"_s, {{u"answer"_s, u"not_met"_s}}), file);
        QVERIFY(both.step(u"decide-care"));
        QVERIFY(!both.decision(u"D6")); // not agreed, so none counts
        const auto open = [](const CaseFile &of) {
            const PathwayView view = evaluate(protocol(), of, surroundings(found + 72h));
            const auto check = std::find_if(view.closing.begin(), view.closing.end(), [](const ClosingView &each) {
                return each.check->id == u"sides-agree";
            });
            return check != view.closing.end() && check->applies && !check->holds;
        };
        QVERIFY(open(both));
        Decision agreed = insurer;
        agreed.id = Id<Decision>::create();
        agreed.party = DecisionParty::Agreed;
        const CaseFile settled = after(put({agreed}), both);
        QCOMPARE(settled.decision(u"D6")->answer, u"met"_s);
        QVERIFY(!open(settled));
    }
};

QTEST_APPLESS_MAIN(TestPlanRefusals)
#include "tst_plan_refusals.moc"
