// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionChanges.h"

#include "case/resolution/ResolutionWords.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

EditRecords edit(const CaseFile &file, std::vector<AnyRecord> records)
{
    return {file.record.id, std::move(records), {}, {}};
}

void add(std::vector<AnyRecord> &records, std::optional<AnyRecord> stamp)
{
    if (stamp)
        records.push_back(std::move(*stamp));
}

/// What is approved is the offer as it stands at that moment.
Approval answered(Approval approval, const CaseFile &file)
{
    const Offer *offer = file.find(approval.offer);
    approval.terms = offer && approval.state == ApprovalState::Approved ? offerTerms(file, *offer) : QString();
    return approval;
}

/// The question is over when that of the last payment is, and open again when the answer is taken back.
std::optional<AnyRecord>
dataBankStamp(const Payment &payment, const Payment &was, const CaseFile &file, const Author &author)
{
    constexpr QStringView anchor = dataBankAnchor;
    const bool over = dataBankSettled(payment);
    if (over == dataBankSettled(was))
        return std::nullopt;
    if (over) {
        const auto &all = file.all<Payment>();
        const bool last = std::all_of(all.begin(), all.end(), [&](const Payment &other) {
            return other.id == payment.id || !other.paidAt || dataBankSettled(other);
        });
        const Instant at = payment.dataBank == ReportDecision::Reported ? *payment.dataBankFiledAt : author.now;
        return last ? stampOf(file, anchor, at, author) : std::nullopt;
    }
    std::optional<AnyRecord> stamp = file.anchor(anchor) ? stampOf(file, anchor, author.now, author) : std::nullopt;
    if (stamp)
        std::get<AnchorTime>(*stamp).at.reset();
    return stamp;
}

QString approvers(const CaseFile &file, const Id<Offer> &offer)
{
    QStringList names;
    for (const Approval &approval : file.all<Approval>()) {
        if (approval.offer == offer && approval.state == ApprovalState::Approved)
            names += approval.who.section(u',', 0, 0);
    }
    return names.join(u", "_s);
}

} // namespace

Author authorOf(const CaseStore &store)
{
    return {store.view().protocol, store.user(), store.desk().surroundings().now};
}

std::optional<AnyRecord> stampOf(const CaseFile &file, QStringView anchor, Instant at, const Author &author)
{
    if (!author.protocol || !author.protocol->anchor(anchor))
        return std::nullopt;
    const AnchorTime *known = file.first<AnchorTime>([&](const AnchorTime &each) { return each.anchor == anchor; });
    AnchorTime time = known ? *known : AnchorTime();
    if (!known) {
        time.id = Id<AnchorTime>::create();
        time.anchor = anchor.toString();
    }
    time.at = at;
    time.enteredBy = author.name;
    time.source = u"resolution"_s;
    time.recordedAt = author.now;
    return time;
}

std::optional<Command>
moveOffer(const CaseFile &file, const Id<Offer> &id, OfferState state, Instant at, const Author &author)
{
    const Offer *known = file.find(id);
    if (!known || known->state == state)
        return std::nullopt;
    Offer offer = *known;
    offer.state = state;
    if (givesWord(known, offer) && !mayBind(file, *known))
        return std::nullopt;
    std::vector<AnyRecord> records;
    switch (state) {
    case OfferState::Approved:
        if (offer.approvedBy.isEmpty())
            offer.approvedBy = approvers(file, id);
        break;
    case OfferState::Made:
        offer.madeAt = at;
        add(records, stampOf(file, u"t_offer", at, author));
        break;
    case OfferState::Accepted:
    case OfferState::Declined:
        offer.answeredAt = at;
        add(records, stampOf(file, u"t_offer_response", at, author));
        break;
    case OfferState::Draft:
    case OfferState::Withdrawn: break;
    }
    records.insert(records.begin(), offer);
    return edit(file, std::move(records));
}

std::optional<Command>
counterOffer(const CaseFile &file, const Id<Offer> &id, const Id<Offer> &counter, Instant at, const Author &author)
{
    const Offer *known = file.find(id);
    if (!known || known->state != OfferState::Made)
        return std::nullopt;
    Offer answered = *known;
    answered.state = OfferState::Declined;
    answered.answeredAt = at;
    Offer theirs;
    theirs.id = counter;
    theirs.side = OfferSide::Family;
    theirs.state = OfferState::Made;
    theirs.madeAt = at;
    theirs.lawyerAdvised = known->lawyerAdvised;
    std::vector<AnyRecord> records{answered, theirs};
    add(records, stampOf(file, u"t_offer_response", at, author));
    return edit(file, std::move(records));
}

std::optional<Command> nextOffer(const CaseFile &file, const Id<Offer> &next, const Author &author)
{
    Offer draft;
    draft.id = next;
    std::vector<AnyRecord> records;
    const Offer *ours = nullptr;
    for (const Offer *offer : negotiation(file)) {
        if (offer->state == OfferState::Accepted ||
            (offer->state == OfferState::Draft && offer->side == OfferSide::Hospital))
            return std::nullopt; // one at a time
        if (offer->side == OfferSide::Hospital)
            ours = offer;
        if (offer->side == OfferSide::Family && offer->state == OfferState::Made) {
            Offer declined = *offer;
            declined.state = OfferState::Declined;
            declined.answeredAt = author.now;
            records.push_back(declined);
        }
    }
    if (ours) {
        draft.lawyerAdvised = ours->lawyerAdvised;
        draft.inWriting = ours->inWriting;
        draft.authority = ours->authority;
        for (const OfferElement &element : file.all<OfferElement>()) {
            if (element.offer != ours->id)
                continue;
            OfferElement copy = element;
            copy.id = Id<OfferElement>::create();
            copy.revision = 0;
            copy.offer = next;
            records.push_back(copy);
        }
    } else if (lawyerTold(file, {author.now, QTimeZone::utc(), {}}).told) {
        draft.lawyerAdvised = YesNo::Yes;
    }
    records.insert(records.begin(), draft);
    return edit(file, std::move(records));
}

std::optional<Command>
answerApproval(const CaseFile &file, const Id<Approval> &id, ApprovalState answer, Instant at, const QString &note)
{
    const Approval *known = file.find(id);
    if (!known || known->state != ApprovalState::Asked)
        return std::nullopt;
    Approval approval = *known;
    approval.state = answer;
    approval.answeredAt = at;
    if (!note.isEmpty())
        approval.note = note;
    return edit(file, {answered(approval, file)});
}

std::optional<Command> askAgain(const CaseFile &file, const Id<Offer> &offer, Instant at)
{
    std::vector<AnyRecord> records;
    for (const Approval &each : file.all<Approval>()) {
        const bool stands = each.state == ApprovalState::Approved && isCurrent(file, each);
        if (each.offer != offer || each.state == ApprovalState::Asked || stands)
            continue;
        Approval asked = each;
        asked.state = ApprovalState::Asked;
        asked.askedAt = at;
        asked.answeredAt.reset();
        records.push_back(answered(asked, file));
    }
    if (records.empty())
        return std::nullopt;
    return edit(file, std::move(records));
}

std::optional<Command> lawyerToldWith(const CaseFile &file, const Id<Offer> &id)
{
    const Offer *known = file.find(id);
    if (!known || known->lawyerAdvised == YesNo::Yes)
        return std::nullopt;
    Offer offer = *known;
    offer.lawyerAdvised = YesNo::Yes;
    return edit(file, {offer});
}

void followApproval(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author)
{
    auto &approval = std::get<Approval>(changed);
    if (approval.state == std::get<Approval>(before).state)
        return;
    if (approval.state == ApprovalState::Asked)
        approval.answeredAt.reset();
    else if (!approval.answeredAt)
        approval.answeredAt = author.now;
    approval = answered(approval, file);
}

std::vector<AnyRecord>
followPayment(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author)
{
    auto &payment = std::get<Payment>(changed);
    const auto &was = std::get<Payment>(before);
    std::vector<AnyRecord> records;
    // The first payment starts the clock of the data bank.
    const auto &all = file.all<Payment>();
    const bool first = std::none_of(all.begin(), all.end(), [&](const Payment &other) {
        return other.id != payment.id && other.paidAt && (!payment.paidAt || *other.paidAt < *payment.paidAt);
    });
    if (payment.paidAt && payment.paidAt != was.paidAt && first)
        add(records, stampOf(file, u"t_payment", *payment.paidAt, author));
    payment = withReportFiled(payment);
    if (payment.dataBank != was.dataBank && payment.dataBank != ReportDecision::Undecided &&
        payment.dataBankBy.isEmpty())
        payment.dataBankBy = author.name;
    add(records, dataBankStamp(payment, was, file, author));
    return records;
}

std::vector<AnyRecord>
followAgreement(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author)
{
    const auto &agreement = std::get<Agreement>(changed);
    std::vector<AnyRecord> records;
    if (agreement.signedAt && agreement.signedAt != std::get<Agreement>(before).signedAt)
        add(records, stampOf(file, u"t_release_signed", *agreement.signedAt, author));
    return records;
}

void followBilling(AnyRecord &changed, const AnyRecord &before, const Author &author)
{
    auto &bill = std::get<BillingDecision>(changed);
    if (bill.outcome == BillingOutcome::Undecided || std::get<BillingDecision>(before).outcome == bill.outcome)
        return;
    if (bill.decidedBy.isEmpty())
        bill.decidedBy = author.name;
    if (!bill.at)
        bill.at = author.now;
}

void followClock(AnyRecord &changed, const AnyRecord &before, const Surroundings &around)
{
    auto &clock = std::get<RegulatoryClock>(changed);
    if (clock.startsAt == std::get<RegulatoryClock>(before).startsAt && clock.dueAt)
        return;
    const DeadlineRule *rule = builtInDeadlines().rule(clock.rule);
    if (rule)
        clock.dueAt = clockFor(*rule, clock.startsAt, around).dueAt;
}

} // namespace candor
