// SPDX-License-Identifier: GPL-3.0-or-later
// The step of the offer is done when an offer is on record, or when it is decided that none is due.
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

const Instant now = found + 72h;
const QString offerStep = u"make-offer"_s;

PlanContext context()
{
    return {protocol(), surroundings(now), u"Dana Okafor"_s};
}

/// A case whose decisions ask for an offer, unless the test takes one of them back.
CaseFile decided(const QString &cause = u"yes"_s, const QString &care = u"not_met"_s, const QString &harm = u"yes"_s)
{
    OpenCase command;
    command.file.record.title = u"Heparin rate"_s;
    command.identified = true;
    CaseFile file = planNewCase(command, u"2026-0001"_s, {protocol(), surroundings(found), u"Dana Okafor"_s});
    for (const auto &[decision, answer] : {std::pair(u"D5"_s, cause), {u"D6"_s, care}, {u"D7"_s, harm}}) {
        if (!answer.isEmpty())
            decide(file, decision, answer, found + 24h);
    }
    return file;
}

CaseFile withOffer(CaseFile file, OfferSide side, OfferState state)
{
    Offer offer = with(Offer{});
    offer.side = side;
    offer.state = state;
    file.put(offer);
    return file;
}

SettleStep settled(StepOutcome outcome = StepOutcome::Done, const QString &reason = {})
{
    SettleStep command;
    command.step = offerStep;
    command.outcome = outcome;
    command.reason = reason;
    return command;
}

QString refusal(const SettleStep &command, const CaseFile &file)
{
    try {
        static_cast<void>(plan(command, file, context()));
    } catch (const Error &error) {
        return error.code() == ErrorCode::RefusedByRule ? error.arguments().value(0) : u"another error"_s;
    }
    return {};
}

CaseFile after(const SettleStep &command, const CaseFile &file)
{
    return applied(file, plan(command, file, context()));
}

StepStatus statusIn(const CaseFile &file)
{
    return evaluate(protocol(), file, surroundings(now)).step(offerStep)->status;
}

} // namespace

class TestOfferStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOfferItIsNotDone()
    {
        const CaseFile file = decided();
        QCOMPARE(refusal(settled(), file), u"offer-needed"_s);
        SettleStep dated = settled();
        dated.at = found + 48h;
        QCOMPARE(refusal(dated, file), u"offer-needed"_s);
        // A demand of the family, and what was never made to them, are no offer of the hospital.
        QCOMPARE(refusal(settled(), withOffer(file, OfferSide::Family, OfferState::Made)), u"offer-needed"_s);
        QCOMPARE(refusal(settled(), withOffer(file, OfferSide::Family, OfferState::Declined)), u"offer-needed"_s);
        QCOMPARE(refusal(settled(), withOffer(file, OfferSide::Hospital, OfferState::Withdrawn)), u"offer-needed"_s);
        // Other steps do not ask for one.
        SettleStep other = settled();
        other.step = u"tell-about-lawyer"_s;
        QVERIFY(refusal(other, file).isEmpty());
    }

    void anOfferOnRecordIsEnough()
    {
        const CaseFile file = decided();
        for (const OfferState state : {OfferState::Made, OfferState::Accepted, OfferState::Declined}) {
            const CaseFile done = after(settled(), withOffer(file, OfferSide::Hospital, state));
            QCOMPARE(statusIn(done), StepStatus::Done);
            QCOMPARE(done.anchor(offerAnchor), std::optional(now));
        }
        QCOMPARE(
            statusIn(after(settled(), withOffer(file, OfferSide::Family, OfferState::Accepted))), StepStatus::Done);
        CaseFile withdrawn = file;
        Offer late = with(Offer{});
        late.state = OfferState::Withdrawn;
        late.madeAt = found + 30h;
        withdrawn.put(late);
        QCOMPARE(statusIn(after(settled(), withdrawn)), StepStatus::Done);
        // A draft becomes the offer that was made, once it is approved.
        CaseFile drafted = withOffer(file, OfferSide::Hospital, OfferState::Draft);
        QCOMPARE(refusal(settled(), drafted), u"offer-not-approved"_s);
        Approval approval = with(Approval{});
        approval.offer = drafted.all<Offer>().front().id;
        approval.state = ApprovalState::Approved;
        drafted.put(approval);
        QCOMPARE(after(settled(), drafted).all<Offer>().front().state, OfferState::Made);
    }

    void skippingTakesAReason()
    {
        const CaseFile file = decided();
        for (const auto &[outcome, status] :
             {std::pair(StepOutcome::Skipped, StepStatus::Skipped),
              {StepOutcome::NotApplicable, StepStatus::NotApplicable}}) {
            QCOMPARE(refusal(settled(outcome), file), u"reason-needed"_s);
            const CaseFile over = after(settled(outcome, u"The family wants no money"_s), file);
            QCOMPARE(statusIn(over), status);
            QVERIFY(!over.anchor(offerAnchor));
        }
    }

    void decisionsSayThatNothingIsOffered_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("care");
        QTest::addColumn<QString>("harm");
        QTest::addColumn<bool>("nothing");
        const QString open;
        QTest::newRow("care did not cause it") << u"no"_s << open << open << true;
        QTest::newRow("care was reasonable") << u"yes"_s << u"met"_s << u"yes"_s << true;
        QTest::newRow("harm below the threshold") << u"yes"_s << u"not_met"_s << u"no"_s << true;
        QTest::newRow("an offer is due") << u"yes"_s << u"not_met"_s << u"yes"_s << false;
        QTest::newRow("nobody decided") << open << open << open << false;
        QTest::newRow("cause not known yet") << u"undetermined"_s << open << u"yes"_s << false;
        QTest::newRow("care not known yet") << u"yes"_s << u"undetermined"_s << u"yes"_s << false;
        QTest::newRow("the sides choose the route") << u"yes"_s << u"system"_s << u"yes"_s << false;
    }

    void decisionsSayThatNothingIsOffered()
    {
        QFETCH(const QString, cause);
        QFETCH(const QString, care);
        QFETCH(const QString, harm);
        QFETCH(const bool, nothing);
        const CaseFile file = decided(cause, care, harm);
        QCOMPARE(offersNothing(file), nothing);
        QCOMPARE(refusal(settled(), file), nothing ? QString() : u"offer-needed"_s);
        if (!nothing)
            return;
        SettleStep dated = settled();
        dated.at = found + 48h;
        const CaseFile over = after(dated, file);
        QCOMPARE(statusIn(over), StepStatus::Done);
        QVERIFY(!over.anchor(offerAnchor)); // the step is over, and no offer was made
    }

    void whileTheSidesDifferNothingIsDecided()
    {
        CaseFile file = decided();
        Decision insurer = with(Decision{});
        insurer.decision = u"D6"_s;
        insurer.answer = u"met"_s;
        insurer.party = DecisionParty::Insurer;
        insurer.at = found + 30h;
        file.put(insurer);
        QCOMPARE(refusal(settled(), file), u"offer-needed"_s);
    }

    /// Cases that were imported, or worked on before, keep what they say and can be corrected.
    void whatWasDoneBeforeStays()
    {
        CaseFile file = decided();
        settle(file, offerStep, found + 30h);
        QCOMPARE(statusIn(file), StepStatus::Done);
        SettleStep corrected = settled();
        corrected.by = u"C. Mbeki"_s;
        corrected.at = found + 31h;
        const CaseFile changed = after(corrected, file);
        QCOMPARE(changed.step(offerStep)->by, u"C. Mbeki"_s);
        QCOMPARE(changed.step(offerStep)->at, std::optional(found + 31h));

        CaseFile timed = decided();
        stamp(timed, "t_offer", found + 30h);
        QCOMPARE(statusIn(timed), StepStatus::Done);
        QCOMPARE(after(corrected, timed).anchor(offerAnchor), std::optional(found + 31h));
        // Opened again, it is settled anew.
        const CaseFile open = after(settled(StepOutcome::Open), file);
        QCOMPARE(refusal(settled(), open), u"offer-needed"_s);
    }
};

QTEST_APPLESS_MAIN(TestOfferStep)
#include "tst_offer_step.moc"
