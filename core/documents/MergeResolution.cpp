// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"
#include "documents/internal/MergeCollector.h"
#include "model/Describe.h"
#include "model/ResolutionRules.h"
#include "model/ReviewRules.h"

#include <algorithm>
#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class R, class Predicate>
const R *newest(const CaseFile &file, Predicate predicate)
{
    const auto &all = file.all<R>();
    const auto found = std::find_if(all.rbegin(), all.rend(), predicate);
    return found == all.rend() ? nullptr : &*found;
}

/// The newest offer of a side that still counts.
const Offer *newestOffer(const CaseFile &file, OfferSide side)
{
    const Offer *found = nullptr;
    for (const Offer *offer : negotiation(file)) {
        if (offer->side == side && offer->state != OfferState::Withdrawn)
            found = offer;
    }
    return found;
}

void collectDecisions(MergeCollector &values)
{
    const Protocol &protocol = values.source().protocol;
    const auto answer = [&](const char *field, QStringView id) {
        const auto asked =
            std::find_if(protocol.decisions.begin(), protocol.decisions.end(), [&](const ProtocolDecision &decision) {
                return decision.id == id;
            });
        const Decision *decision = values.file().decision(id);
        if (decision && asked != protocol.decisions.end() && !isPeerReview(id))
            values.set(field, values.words().protocol(answerLabel(*asked, decision->answer)));
    };
    answer("decision.cause", u"D5");
    answer("decision.care", u"D6");
    answer("decision.harm", u"D7");
    answer("decision.insurer", u"D8");
    values.set("decision.determined_on", values.anchor(u"t_determination"));
    if (const auto &routes = values.pathway().routes; !routes.empty())
        values.set("decision.route", values.words().protocol(routes.front()->title));

    for (const ProtocolDecision &asked : protocol.decisions) {
        if (isPeerReview(asked.id))
            continue;
        std::map<DecisionParty, const Decision *> answers; // of each side the last one
        for (const Decision &decision : values.file().all<Decision>()) {
            if (decision.decision == asked.id && decision.isFinal)
                answers[decision.party] = &decision;
        }
        for (const auto &[party, last] : answers) {
            const Decision &decision = *last;
            values.addRow(
                "decisions", {{"question", values.words().protocol(asked.question)},
                              {"answer", values.words().protocol(answerLabel(asked, decision.answer))},
                              {"party", values.words().choice(decision.party)},
                              {"deciders", values.names(decision.deciders)},
                              {"date", values.date(decision.at)},
                              {"confidence", decision.confidence == Confidence::NotStated
                                                 ? QString()
                                                 : values.words().choice(decision.confidence)},
                              {"rationale", decision.rationale},
                              {"basis", decision.basis}});
        }
    }
}

void collectApology(MergeCollector &values)
{
    const Apology *apology =
        newest<Apology>(values.file(), [](const Apology &each) { return each.kind != ApologyKind::None; });
    if (!apology)
        return;
    values.set("apology.words", apology->words);
    values.set("apology.by", apology->by);
    values.set("apology.to", apology->to);
    values.set("apology.date", values.date(apology->at));
    values.set("apology.how", apology->how);
    values.set("apology.kind", values.words().choice(apology->kind));
    values.set("apology.responsibility", apology->kind == ApologyKind::Responsibility);
}

void collectOffer(MergeCollector &values)
{
    const CaseFile &file = values.file();
    const auto &talks = file.all<Conversation>();
    const auto &offers = file.all<Offer>();
    values.set(
        "lawyer.advised",
        std::any_of(offers.begin(), offers.end(), [](const Offer &each) { return each.lawyerAdvised == YesNo::Yes; }) ||
            std::any_of(talks.begin(), talks.end(), [](const Conversation &talk) {
                return std::find(talk.topics.begin(), talk.topics.end(), ToldTopic::Lawyer) != talk.topics.end();
            }));
    if (const Offer *counter = newestOffer(file, OfferSide::Family))
        values.set("offer.counter", values.money(offerTotal(file, counter->id)));
    const Offer *offer = newestOffer(file, OfferSide::Hospital);
    if (!offer)
        return;
    values.set("offer.total", values.money(offerTotal(file, offer->id)));
    values.set("offer.state", values.words().choice(offer->state));
    values.set("offer.made_on", values.date(offer->madeAt));
    values.set("offer.answered_on", values.date(offer->answeredAt));
    // Amounts have no place in the chart, even when the family knows them.
    const bool isTold = values.audience() == Audience::Family && isOfferTold(*offer, values.source().letter);
    const auto lane = isTold ? std::optional(Lane::Told) : std::nullopt;
    values.set("offer.expires_on", values.date(offer->expires), lane);
    values.set("offer.authority", values.money(offer->authority));
    values.set("offer.approved_by", offer->approvedBy);
    values.set("offer.reasoning", offer->reasoning);
    for (const OfferElement &element : file.all<OfferElement>()) {
        if (element.offer == offer->id)
            values.addRow(
                "offer_items",
                {{"what", element.label}, {"amount", values.money(element.amount)}, {"remedy", element.remedy}}, {},
                lane);
    }
    for (const Approval &approval : file.all<Approval>()) {
        if (approval.offer == offer->id)
            values.addRow("approvals", {{"who", approval.who}, {"state", values.words().choice(approval.state)}});
    }
}

void collectAgreement(MergeCollector &values)
{
    const Agreement *agreement = newest<Agreement>(values.file(), [](const Agreement &) { return true; });
    if (!agreement)
        return;
    values.set("agreement.family_text", agreement->familyText);
    values.set("agreement.signed_on", values.date(agreement->signedAt));
    values.set("agreement.meeting_on", values.date(agreement->meetingAt));
    values.set("agreement.think_until", values.date(agreement->thinkUntil));
    values.set("agreement.terms", agreement->terms);
    values.set("agreement.mediator", agreement->mediator);
    values.set("agreement.release", agreement->release);
    values.set("agreement.family_had_lawyer", agreement->familyHadLawyer == YesNo::Yes);
}

/// What the family summary lists, too: lines that somebody wrote for the family.
void collectCommitments(MergeCollector &values)
{
    const CaseFile &file = values.file();
    for (const BillingDecision &bill : file.all<BillingDecision>()) {
        if (!bill.familyText.trimmed().isEmpty())
            values.addRow(
                "commitments", {{"what", bill.familyText}, {"amount", values.money(bill.familyAmount)}},
                {{"done", bill.executedAt.has_value()}});
    }
    std::optional<Cents> total;
    for (const Payment &payment : file.all<Payment>()) {
        if (!isForFamily(payment) || payment.familyText.trimmed().isEmpty())
            continue;
        values.addRow(
            "commitments", {{"what", payment.familyText}, {"amount", values.money(payment.familyAmount)}},
            {{"done", payment.paidAt.has_value()}});
        if (payment.familyAmount)
            total = total.value_or(Cents{}) + *payment.familyAmount;
    }
    for (const Agreement &agreement : file.all<Agreement>()) {
        for (const QString &line : agreement.familyText.split(u'\n', Qt::SkipEmptyParts))
            values.addRow("commitments", {{"what", line}});
    }
    values.set("commitments_total", values.money(total));
}

void collectPayments(MergeCollector &values)
{
    const CaseFile &file = values.file();
    for (const Payment &payment : file.all<Payment>()) {
        values.addRow(
            "payments", {{"purpose", payment.purpose},
                         {"amount", values.money(payment.amount)},
                         {"paid_on", values.date(payment.paidAt)},
                         {"payee", payment.payee},
                         {"data_bank", values.words().choice(payment.dataBank)},
                         {"section111", values.words().choice(payment.section111)}});
    }
    if (const Cents paid = moneyStanding(file).paid; paid.value > 0)
        values.set("payments_total", values.money(paid));
    const Payment *demanded =
        newest<Payment>(file, [](const Payment &payment) { return payment.writtenDemand == YesNo::Yes; });
    values.set("demand.written", demanded != nullptr);
    if (demanded) {
        values.set("demand.by", demanded->demandBy);
        values.set("demand.on", values.date(demanded->demandOn));
    }
    values.set("insurer.told_on", values.anchor(u"t_insurer_notice"));
    values.set("insurer.referred_on", values.anchor(u"t_insurer_referral"));
}

void collectBills(MergeCollector &values)
{
    const CaseFile &file = values.file();
    const Hold *hold = newest<Hold>(file, [](const Hold &each) { return each.kind == HoldKind::Billing; });
    values.set("billing.on_hold", hold && isOpen(*hold));
    if (hold) {
        values.set("billing.hold_placed_on", values.date(hold->placedAt));
        values.set("billing.hold_placed_by", hold->placedBy);
        values.set("billing.hold_scope", hold->scope);
        values.set("billing.hold_accounts", hold->accounts);
        values.set("billing.hold_authority", hold->releaseAuthority);
        values.set("billing.hold_released_on", values.date(hold->releasedAt));
        values.set("billing.hold_released_by", hold->releasedBy);
    }
    const BillingDecision *bill = newest<BillingDecision>(file, [](const BillingDecision &) { return true; });
    if (!bill)
        return;
    values.set("billing.family_text", bill->familyText);
    values.set("billing.family_amount", values.money(bill->familyAmount));
    if (bill->outcome != BillingOutcome::Undecided)
        values.set("billing.outcome", values.words().choice(bill->outcome));
    values.set("billing.amount", values.money(bill->amount));
    values.set("billing.accounts", bill->accounts);
    values.set("billing.instruction", bill->instruction);
    values.set("billing.decided_by", bill->decidedBy);
    values.set("billing.decided_on", values.date(bill->at));
    values.set("billing.executed_on", values.date(bill->executedAt));
    values.set("billing.medicare", bill->medicare == YesNo::Yes);
}

} // namespace

void collectResolution(MergeCollector &values)
{
    collectDecisions(values);
    collectApology(values);
    collectOffer(values);
    collectAgreement(values);
    collectCommitments(values);
    collectPayments(values);
    collectBills(values);
    if (const Fidelity followed = fidelity(values.pathway()); followed.due() > 0)
        values.set("protocol.followed", fidelityWords(followed, values.source().context));
}

} // namespace candor
