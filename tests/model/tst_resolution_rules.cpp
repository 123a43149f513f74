// SPDX-License-Identifier: GPL-3.0-or-later
// Money of a case, and the questions that a payment raises.
#include "model/ResolutionRules.h"
#include "support/Samples.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");

Offer offer(OfferState state = OfferState::Made, std::optional<Instant> madeAt = {})
{
    Offer o = with(Offer{});
    o.state = state;
    o.madeAt = madeAt;
    return o;
}

OfferElement element(const Id<Offer> &of, std::optional<Cents> amount)
{
    OfferElement e = with(OfferElement{});
    e.offer = of;
    e.amount = amount;
    return e;
}

Approval approval(const Id<Offer> &of, ApprovalState state, std::optional<Instant> askedAt = {})
{
    Approval a = with(Approval{});
    a.offer = of;
    a.state = state;
    a.askedAt = askedAt;
    return a;
}

/// A payment that has to be reported, as far as the record says.
Payment reportable()
{
    Payment p = with(Payment{});
    p.amount = Cents{12'600'00};
    p.paidAt = at("2026-08-19T22:30");
    p.payer = u"St. Brendan Valley Hospital"_s;
    p.writtenDemand = YesNo::Yes;
    p.practitionerNamed = YesNo::Yes;
    return p;
}

Cents anyAmount()
{
    return {*rc::gen::inRange<qint64>(-500'000'00, 5'000'000'00)};
}

/// Offers, payments and bills of all sorts, with elements that belong to no offer among them.
CaseFile anyMoney()
{
    CaseFile file;
    const int offers = *rc::gen::inRange(0, 5);
    for (int i = 0; i < offers; ++i) {
        Offer made = offer(*rc::gen::element(OfferState::Draft, OfferState::Made, OfferState::Accepted));
        if (*rc::gen::inRange(0, 2) == 1)
            made.madeAt = at("2026-07-14T10:12") + std::chrono::hours(*rc::gen::inRange(0, 4));
        file.put(made);
    }
    const int elements = *rc::gen::inRange(0, 12);
    for (int i = 0; i < elements; ++i) {
        const int of = *rc::gen::inRange(0, offers + 1);
        const auto id = of < offers ? file.all<Offer>()[static_cast<size_t>(of)].id : Id<Offer>();
        file.put(element(id, *rc::gen::inRange(0, 4) ? std::optional(anyAmount()) : std::nullopt));
    }
    const int payments = *rc::gen::inRange(0, 6);
    for (int i = 0; i < payments; ++i) {
        Payment payment = with(Payment{});
        payment.amount = Cents{*rc::gen::inRange<qint64>(0, 5'000'000'00)};
        if (*rc::gen::inRange(0, 2) == 1)
            payment.paidAt = at("2026-08-19T11:00");
        file.put(payment);
    }
    const int bills = *rc::gen::inRange(0, 6);
    for (int i = 0; i < bills; ++i) {
        BillingDecision bill = with(BillingDecision{});
        bill.outcome = *rc::gen::element(
            BillingOutcome::Undecided, BillingOutcome::Waived, BillingOutcome::WrittenOff, BillingOutcome::Reduced,
            BillingOutcome::BillNormally);
        bill.amount = Cents{*rc::gen::inRange<qint64>(0, 100'000'00)};
        file.put(bill);
    }
    return file;
}

CaseFile shuffled(CaseFile file, unsigned seed)
{
    std::mt19937 random(seed);
    [&]<class... R>(RecordList<R...>) {
        (std::shuffle(file.all<R>().begin(), file.all<R>().end(), random), ...);
    }(AllRecords{});
    return file;
}

} // namespace

class TestResolutionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsTheSumOfItsElements()
    {
        CaseFile file;
        const Offer made = offer(), other = offer();
        file.put(made);
        file.put(other);
        QCOMPARE(offerTotal(file, made.id).value, 0);
        file.put(element(made.id, Cents{12'600'00}));
        file.put(element(made.id, Cents{86'000'00}));
        file.put(element(made.id, Cents{140'000'00}));
        file.put(element(made.id, {})); // a remedy that is no money
        file.put(element(other.id, Cents{1}));
        QCOMPARE(offerTotal(file, made.id).value, 238'600'00);
        QVERIFY(!exceedsAuthority(file, made));
        Offer limited = made;
        limited.authority = Cents{238'600'00};
        QCOMPARE(exceedsAuthority(file, limited), std::optional(false));
        limited.authority = Cents{238'599'99};
        QCOMPARE(exceedsAuthority(file, limited), std::optional(true));
    }

    void aCounterOfferIsBoundByTheAuthorityOfTheOfferItAnswers()
    {
        CaseFile file;
        Offer ours = offer(OfferState::Declined, at("2026-07-20T14:00"));
        ours.authority = Cents{200'000'00};
        file.put(ours);
        Offer theirs = offer(OfferState::Made, at("2026-07-22T14:00"));
        theirs.side = OfferSide::Family;
        file.put(theirs);
        file.put(element(theirs.id, Cents{200'000'00}));
        QCOMPARE(exceedsAuthority(file, theirs), std::optional(false));
        QVERIFY(!mayBind(file, theirs)); // nobody has approved it
        Approval yes = approval(theirs.id, ApprovalState::Approved);
        yes.terms = offerTerms(file, theirs);
        file.put(yes);
        QVERIFY(mayBind(file, theirs));
        file.put(element(theirs.id, Cents{1}));
        QCOMPARE(exceedsAuthority(file, theirs), std::optional(true));
        theirs.authority = Cents{300'000'00};
        QCOMPARE(exceedsAuthority(file, theirs), std::optional(false));
    }

    void aChangeTakesTheApprovalAway()
    {
        using K = ApprovalStanding::Kind;
        CaseFile file;
        Offer made = offer(OfferState::Draft);
        file.put(made);
        OfferElement wages = element(made.id, Cents{12'600'50});
        wages.label = u"Lost wages"_s;
        file.put(wages);
        Approval yes = approval(made.id, ApprovalState::Approved);
        yes.terms = offerTerms(file, made);
        file.put(yes);
        QCOMPARE(yes.terms, u"Lost wages: 12600.50"_s);
        const auto kindWith = [&](auto change) {
            CaseFile tried = file;
            change(tried);
            return approvalStanding(tried, made.id).kind;
        };
        QCOMPARE(kindWith([](CaseFile &) {}), K::AllApproved);
        QVERIFY(mayBind(file, made));
        const auto changed = [&](auto edit) {
            return kindWith([&](CaseFile &tried) {
                OfferElement other = wages;
                edit(other);
                tried.put(other);
            });
        };
        QCOMPARE(changed([](OfferElement &e) { e.amount = Cents{12'600'51}; }), K::Changed);
        QCOMPARE(changed([](OfferElement &e) { e.label = u"Future care"_s; }), K::Changed);
        QCOMPARE(changed([](OfferElement &e) { e.remedy = u"A memorial"_s; }), K::Changed);
        QCOMPARE(
            kindWith([&](CaseFile &tried) { tried.remove(RecordKind::OfferElement, wages.id.uuid()); }), K::Changed);
        QCOMPARE(kindWith([&](CaseFile &tried) { tried.put(element(made.id, {})); }), K::Changed);
        QCOMPARE(
            kindWith([&](CaseFile &tried) {
                Offer longer = made;
                longer.expires = at("2026-09-01T17:00");
                tried.put(longer);
            }),
            K::Changed);
        // Not with what is no part of what was approved.
        QCOMPARE(
            kindWith([&](CaseFile &tried) {
                Offer told = made;
                told.lawyerAdvised = YesNo::Yes;
                tried.put(told);
            }),
            K::AllApproved);
    }

    void theNegotiationInOrder()
    {
        CaseFile file;
        const Instant first = at("2026-07-20T14:00");
        const Offer draft = offer(OfferState::Draft), counter = offer(OfferState::Made, first + std::chrono::hours(48)),
                    opening = offer(OfferState::Declined, first);
        for (const Offer &each : {draft, counter, opening})
            file.put(each);
        QStringList order;
        for (const Offer *each : negotiation(file))
            order += each->id.toString();
        QCOMPARE(order, (QStringList{opening.id.toString(), counter.id.toString(), draft.id.toString()}));
        QVERIFY(!acceptedOffer(file));
        Offer early = opening, late = counter;
        early.state = late.state = OfferState::Accepted;
        file.put(late);
        file.put(early);
        QCOMPARE(acceptedOffer(file)->id, late.id);
    }

    void approvals()
    {
        using K = ApprovalStanding::Kind;
        CaseFile file;
        const Offer made = offer();
        const auto now = [&] { return approvalStanding(file, made.id); };
        file.put(approval(offer().id, ApprovalState::Refused)); // of another offer
        QCOMPARE(now().kind, K::NoneAsked);
        file.put(approval(made.id, ApprovalState::Approved, at("2026-07-06T09:00")));
        QCOMPARE(now().kind, K::AllApproved);
        const Approval insurer = approval(made.id, ApprovalState::Asked, at("2026-07-10T09:00"));
        const Approval board = approval(made.id, ApprovalState::Asked, at("2026-07-08T09:00"));
        file.put(insurer);
        file.put(board);
        QCOMPARE(now().kind, K::Waiting);
        QVERIFY((now().approvals == std::vector{board.id, insurer.id}));
        QCOMPARE(now().since, std::optional(at("2026-07-08T09:00")));
        Approval refused = insurer;
        refused.state = ApprovalState::Refused;
        file.put(refused);
        QCOMPARE(now().kind, K::Refused);
        QVERIFY((now().approvals == std::vector{insurer.id}));
        QVERIFY(!now().since);
    }

    void whatACaseComesTo()
    {
        CaseFile file;
        Payment paid = reportable(), later = with(Payment{});
        later.amount = Cents{1'000'00};
        file.put(paid);
        file.put(later);
        MoneyStanding money = moneyStanding(file);
        QVERIFY(!money.agreed);
        QCOMPARE(money.paid.value, 12'600'00);
        QCOMPARE(money.toPay.value, 1'000'00); // what is recorded and not paid
        Offer accepted = offer(OfferState::Accepted);
        file.put(accepted);
        file.put(element(accepted.id, Cents{20'000'00}));
        money = moneyStanding(file);
        QCOMPARE(money.agreed->value, 20'000'00);
        QCOMPARE(money.toPay.value, 7'400'00);
        file.put(element(accepted.id, Cents{-15'000'00}));
        QCOMPARE(moneyStanding(file).toPay.value, 0); // paid more than agreed
        const auto bill = [&](BillingOutcome outcome, qint64 cents) {
            BillingDecision decision = with(BillingDecision{});
            decision.outcome = outcome;
            decision.amount = Cents{cents};
            file.put(decision);
        };
        bill(BillingOutcome::Waived, 48'210'00);
        bill(BillingOutcome::WrittenOff, 500'00);
        bill(BillingOutcome::Reduced, 40'00);
        bill(BillingOutcome::BillNormally, 9'999'00);
        bill(BillingOutcome::Undecided, 9'999'00);
        money = moneyStanding(file);
        QCOMPARE(money.waived.value, 48'210'00);
        QCOMPARE(money.writtenOff.value, 500'00);
        QCOMPARE(money.notCharged().value, 48'750'00);
    }

    void theDataBankQuestion()
    {
        using A = DataBankScreen::Answer;
        using C = DataBankCondition;
        CaseFile file;
        Person doctor = with(Person{});
        doctor.name = u"Dr. Helen Ruiz"_s;
        doctor.roles = {PersonRole::Staff};
        file.put(doctor);
        const auto screen = [&](auto change) {
            Payment payment = reportable();
            change(payment);
            return dataBankScreen(payment, file, chicago);
        };
        const DataBankScreen met = screen([](Payment &) {});
        QCOMPARE(met.answer, A::SeemMet);
        QCOMPARE(met.items.size(), size_t(4));
        QCOMPARE(met.reportBy, QDate(2026, 9, 18)); // counted in the hospital's zone
        const auto fails = [&](C condition, auto change) {
            const DataBankScreen one = screen(change);
            return one.answer == A::NotMet && one.in(ConditionState::NotMet) == std::vector{condition};
        };
        QVERIFY(fails(C::MoneyPaid, [](Payment &p) { p.amount = Cents{0}; }));             // only a debt was waived
        QVERIFY(fails(C::WrittenDemand, [](Payment &p) { p.writtenDemand = YesNo::No; })); // oral only
        QVERIFY(fails(C::PractitionerNamed, [](Payment &p) { p.practitionerNamed = YesNo::No; }));
        QVERIFY(fails(C::NotOwnFunds, [](Payment &p) { p.payer = u"dr. helen  ruiz"_s; }));
        const auto unclear = [&](C condition, auto change) {
            const DataBankScreen one = screen(change);
            return one.answer == A::CannotTell && one.in(ConditionState::Missing) == std::vector{condition};
        };
        QVERIFY(unclear(C::MoneyPaid, [](Payment &p) { p.amount.reset(); }));
        QVERIFY(unclear(C::MoneyPaid, [](Payment &p) { p.paidAt.reset(); }));
        QVERIFY(unclear(C::WrittenDemand, [](Payment &p) { p.writtenDemand = YesNo::Unknown; }));
        QVERIFY(unclear(C::PractitionerNamed, [](Payment &p) { p.practitionerNamed = YesNo::Unknown; }));
        QVERIFY(unclear(C::NotOwnFunds, [](Payment &p) { p.payer = u" "_s; }));
        // One "no" is enough, whatever else is not known.
        QCOMPARE(
            screen([](Payment &p) {
                p.writtenDemand = YesNo::No;
                p.practitionerNamed = YesNo::Unknown;
            }).answer,
            A::NotMet);
        QVERIFY(!screen([](Payment &p) { p.paidAt.reset(); }).reportBy.isValid());

        Payment payment = reportable();
        QVERIFY(!dataBankReportOpen(payment)); // no person has decided
        payment.dataBank = ReportDecision::ToReport;
        QVERIFY(dataBankReportOpen(payment));
        payment.dataBankFiledAt = payment.paidAt;
        QVERIFY(dataBankReportOpen(payment)); // a date, and nothing that shows it
        QVERIFY(!dataBankSettled(payment));
        payment.dataBankProof = u"Confirmation 8841"_s;
        QVERIFY(!dataBankReportOpen(payment));
        QVERIFY(dataBankSettled(payment));
        payment.dataBank = ReportDecision::Undecided;
        QVERIFY(!dataBankSettled(payment));
        payment.dataBank = ReportDecision::NotReportable;
        QVERIFY(!dataBankSettled(payment));
        payment.dataBankReason = u"No written demand"_s;
        QVERIFY(dataBankSettled(payment));
    }

    void whatWasPaidIsKnownToTheFamily()
    {
        Payment payment = reportable();
        QVERIFY(!isForFamily(payment)); // nobody wrote a line for them
        payment.familyText = u"What we agreed on"_s;
        QVERIFY(isForFamily(payment));
        Payment kept = payment;
        kept.leaveOut = true;
        QVERIFY(!isForFamily(kept));
        payment.paidAt.reset();
        QVERIFY(!isForFamily(payment)); // planned
        payment.tellFamily = true;
        QVERIFY(isForFamily(payment));
    }

    void theMedicareQuestion()
    {
        Payment payment;
        QCOMPARE(section111(payment), Section111::BeneficiaryUnknown);
        payment.medicare = YesNo::No;
        QCOMPARE(section111(payment), Section111::NotBeneficiary);
        payment.medicare = YesNo::Yes;
        QCOMPARE(section111(payment), Section111::Undecided);
        payment.section111 = ReportDecision::ToReport;
        QCOMPARE(section111(payment), Section111::ToReport);
        payment.section111 = ReportDecision::Reported;
        QCOMPARE(section111(payment), Section111::Reported);
        payment.section111 = ReportDecision::NotReportable;
        QCOMPARE(section111(payment), Section111::NotReportable);
    }

    void theWordOfTheHospitalIsGivenStepByStep()
    {
        const Offer draft = offer(OfferState::Draft), approved = offer(OfferState::Approved), made = offer();
        QVERIFY(givesWord(&draft, approved));
        QVERIFY(givesWord(&approved, made));
        QVERIFY(givesWord(nullptr, made));
        QVERIFY(!givesWord(nullptr, draft));
        QVERIFY(!givesWord(&made, offer(OfferState::Accepted))); // they accept what stands
        QVERIFY(!givesWord(&made, offer(OfferState::Withdrawn)));
        QVERIFY(!givesWord(&approved, draft));
        // A time alone says that it was made.
        QVERIFY(givesWord(&draft, offer(OfferState::Draft, at("2026-07-22T14:00"))));
        Offer theirs = offer();
        theirs.side = OfferSide::Family;
        QVERIFY(!givesWord(nullptr, theirs));
        Offer taken = theirs;
        taken.state = OfferState::Accepted;
        QVERIFY(givesWord(&theirs, taken));

        QVERIFY(!hasFixedElements(draft));
        QVERIFY(hasFixedElements(approved));
        QVERIFY(hasFixedElements(made));
        QVERIFY(!hasFixedElements(theirs)); // written down while it waits
        QVERIFY(hasFixedElements(taken));

        const Instant then = at("2026-07-22T14:00");
        QCOMPARE(asMade(approved, then).state, OfferState::Made);
        QCOMPARE(asMade(approved, then).madeAt, then);
        const Offer declined = offer(OfferState::Declined, then);
        QVERIFY(asMade(declined, at("2026-07-23T14:00")) == declined);
    }

    void anAnswerOfTheFormIsAnAnswerOfThePayment()
    {
        Payment payment = reportable();
        payment = withDataBankAnswer(payment, true, u"Ruth Calder"_s);
        QCOMPARE(payment.dataBank, ReportDecision::ToReport);
        QCOMPARE(payment.dataBankBy, u"Ruth Calder"_s);
        QVERIFY(!dataBankSettled(payment));
        payment.dataBankFiledAt = at("2026-08-20T10:00");
        QCOMPARE(withReportFiled(payment).dataBank, ReportDecision::ToReport); // nothing shows it
        payment.dataBankProof = u"Confirmation 8841"_s;
        QCOMPARE(withReportFiled(payment).dataBank, ReportDecision::Reported);
        // What was answered before stays.
        payment.dataBank = ReportDecision::NotReportable;
        QCOMPARE(withDataBankAnswer(payment, true, u"Dana Okafor"_s).dataBank, ReportDecision::NotReportable);
    }

    /// No cent is lost or counted twice, whatever the order of the records.
    void moneyAlwaysAddsUp()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = anyMoney();
            Cents inElements, inOffers = offerTotal(file, Id<Offer>());
            for (const OfferElement &each : file.all<OfferElement>())
                inElements += each.amount.value_or(Cents{});
            for (const Offer *each : negotiation(file))
                inOffers += offerTotal(file, each->id);
            RC_ASSERT(inElements.value == inOffers.value);

            const MoneyStanding money = moneyStanding(file);
            Cents payments, bills;
            for (const Payment &each : file.all<Payment>())
                payments += *each.amount;
            for (const BillingDecision &each : file.all<BillingDecision>()) {
                if (each.outcome != BillingOutcome::Undecided && each.outcome != BillingOutcome::BillNormally)
                    bills += *each.amount;
            }
            RC_ASSERT(money.paid.value + money.planned.value == payments.value);
            RC_ASSERT(money.notCharged().value == bills.value);
            RC_ASSERT(money.toPay.value >= 0);
            if (money.agreed && *money.agreed >= money.paid)
                RC_ASSERT(money.paid.value + money.toPay.value == money.agreed->value);

            const CaseFile other = shuffled(file, *rc::gen::arbitrary<unsigned>());
            RC_ASSERT(moneyStanding(other) == money);
            RC_ASSERT(negotiation(other).size() == file.all<Offer>().size());
            for (size_t i = 0; i < negotiation(file).size(); ++i)
                RC_ASSERT(negotiation(other)[i]->id == negotiation(file)[i]->id);
        }));
    }
};

QTEST_APPLESS_MAIN(TestResolutionRules)
#include "tst_resolution_rules.moc"
