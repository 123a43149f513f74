// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ResolutionRules.h"

#include "model/PeopleRules.h"

namespace candor {

namespace {

/// By time, what has none last; in order of creation where the time is the same.
template <class R>
bool earlier(const std::optional<Instant> &a, const R &recordA, const std::optional<Instant> &b, const R &recordB)
{
    if (a && b && *a != *b)
        return *a < *b;
    if (a.has_value() != b.has_value())
        return a.has_value();
    return recordA.id < recordB.id;
}

/// Is somebody of the staff the payer themselves?
bool paidByStaff(const Payment &payment, const CaseFile &file)
{
    const auto &people = file.all<Person>();
    return std::any_of(people.begin(), people.end(), [&](const Person &person) {
        return hasRole(person, PersonRole::Staff) && sameName(person.name, payment.payer);
    });
}

ConditionState stateOf(YesNo answer)
{
    switch (answer) {
    case YesNo::Yes: return ConditionState::Met;
    case YesNo::No: return ConditionState::NotMet;
    case YesNo::Unknown: break;
    }
    return ConditionState::Missing;
}

ConditionState moneyPaid(const Payment &payment)
{
    if (payment.amount && payment.amount->value <= 0)
        return ConditionState::NotMet; // a debt that is waived is no payment
    return payment.amount && payment.paidAt ? ConditionState::Met : ConditionState::Missing;
}

ConditionState notOwnFunds(const Payment &payment, const CaseFile &file)
{
    if (payment.payer.trimmed().isEmpty())
        return ConditionState::Missing;
    return paidByStaff(payment, file) ? ConditionState::NotMet : ConditionState::Met;
}

} // namespace

Cents offerTotal(const CaseFile &file, const Id<Offer> &offer)
{
    Cents total;
    for (const OfferElement &element : file.all<OfferElement>()) {
        if (element.offer == offer && element.amount)
            total += *element.amount;
    }
    return total;
}

std::vector<const Offer *> negotiation(const CaseFile &file)
{
    std::vector<const Offer *> offers;
    for (const Offer &offer : file.all<Offer>())
        offers.push_back(&offer);
    std::sort(offers.begin(), offers.end(), [](const Offer *a, const Offer *b) {
        return earlier(a->madeAt, *a, b->madeAt, *b);
    });
    return offers;
}

const Offer *acceptedOffer(const CaseFile &file)
{
    const Offer *accepted = nullptr;
    for (const Offer &offer : file.all<Offer>()) {
        if (offer.state != OfferState::Accepted)
            continue;
        // Of two the one made later; without a time the one recorded later.
        const bool later = !accepted || offer.madeAt > accepted->madeAt ||
                           (offer.madeAt == accepted->madeAt && accepted->id < offer.id);
        if (later)
            accepted = &offer;
    }
    return accepted;
}

QString offerTerms(const CaseFile &file, const Offer &offer)
{
    std::vector<const OfferElement *> elements;
    for (const OfferElement &element : file.all<OfferElement>()) {
        if (element.offer == offer.id)
            elements.push_back(&element);
    }
    std::sort(
        elements.begin(), elements.end(), [](const OfferElement *a, const OfferElement *b) { return a->id < b->id; });
    QStringList lines;
    for (const OfferElement *element : elements) {
        const QString amount =
            element->amount ? QString::number(element->amount->value / 100.0, 'f', 2) : QStringLiteral("-");
        lines += element->label + QStringLiteral(": ") + amount;
        if (!element->remedy.isEmpty() && element->remedy != element->label)
            lines.back() += QStringLiteral("; ") + element->remedy;
    }
    if (offer.expires)
        lines += toIso(*offer.expires);
    return lines.join(u'\n');
}

std::optional<Cents> authorityFor(const CaseFile &file, const Offer &offer)
{
    if (offer.authority || offer.side == OfferSide::Hospital)
        return offer.authority;
    std::optional<Cents> answered;
    for (const Offer *each : negotiation(file)) {
        if (each->id == offer.id)
            break;
        if (each->side == OfferSide::Hospital)
            answered = each->authority;
    }
    return answered;
}

std::optional<bool> exceedsAuthority(const CaseFile &file, const Offer &offer)
{
    const auto authority = authorityFor(file, offer);
    if (!authority)
        return std::nullopt;
    return offerTotal(file, offer.id) > *authority;
}

bool isCurrent(const CaseFile &file, const Approval &approval)
{
    const Offer *offer = file.find(approval.offer);
    return approval.terms == (offer ? offerTerms(file, *offer) : QString());
}

ApprovalStanding approvalStanding(const CaseFile &file, const Id<Offer> &offer)
{
    std::vector<const Approval *> waiting, refused, changed;
    bool any = false;
    for (const Approval &approval : file.all<Approval>()) {
        if (approval.offer != offer)
            continue;
        any = true;
        if (approval.state == ApprovalState::Asked)
            waiting.push_back(&approval);
        else if (approval.state == ApprovalState::Refused)
            refused.push_back(&approval);
        else if (!isCurrent(file, approval))
            changed.push_back(&approval);
    }
    const auto byTime = [](const Approval *a, const Approval *b) { return earlier(a->askedAt, *a, b->askedAt, *b); };
    std::sort(waiting.begin(), waiting.end(), byTime);

    ApprovalStanding standing;
    const auto answer = [&](ApprovalStanding::Kind kind, const std::vector<const Approval *> &approvals) {
        standing.kind = kind;
        for (const Approval *approval : approvals)
            standing.approvals.push_back(approval->id);
    };
    // One "no" is the answer, whoever has not answered yet.
    if (!refused.empty()) {
        answer(ApprovalStanding::Kind::Refused, refused);
    } else if (!waiting.empty()) {
        answer(ApprovalStanding::Kind::Waiting, waiting);
        standing.since = waiting.front()->askedAt;
    } else if (!changed.empty()) {
        answer(ApprovalStanding::Kind::Changed, changed);
    } else if (any) {
        answer(ApprovalStanding::Kind::AllApproved, {});
    }
    return standing;
}

bool mayBind(const CaseFile &file, const Offer &offer)
{
    return approvalStanding(file, offer.id).kind == ApprovalStanding::Kind::AllApproved &&
           !exceedsAuthority(file, offer).value_or(false);
}

namespace {

/// What the state says of it, whatever time is noted.
OfferWord wordOfState(const Offer &offer)
{
    const bool ours = offer.side == OfferSide::Hospital;
    switch (offer.state) {
    case OfferState::Accepted: return OfferWord::Given;
    case OfferState::Made:
    case OfferState::Declined: return ours ? OfferWord::Given : OfferWord::Open; // what they declined was told to them
    case OfferState::Approved: return ours ? OfferWord::Approved : OfferWord::Open;
    case OfferState::Draft:
    case OfferState::Withdrawn: break;
    }
    return OfferWord::Open;
}

bool waitsForHospital(const Offer &offer)
{
    return offer.side == OfferSide::Family && offer.state == OfferState::Made;
}

bool isWorkedOn(const Offer &offer)
{
    return offer.state == OfferState::Draft || offer.state == OfferState::Approved || waitsForHospital(offer);
}

} // namespace

OfferWord offerWord(const Offer &offer)
{
    const bool made = offer.side == OfferSide::Hospital && offer.madeAt;
    return made ? OfferWord::Given : wordOfState(offer);
}

bool givesWord(const Offer *before, const Offer &after)
{
    if (!before)
        return offerWord(after) > OfferWord::Open;
    // The word of an offer that was withdrawn, or became a draft again in an older casebook, is given anew.
    return offerWord(after) > offerWord(*before) || wordOfState(after) > wordOfState(*before);
}

bool hasFixedElements(const Offer &offer)
{
    const bool isChanged = offer.state == OfferState::Draft || waitsForHospital(offer);
    return !isChanged || offerWord(offer) == OfferWord::Given;
}

bool takesWordBack(const Offer &before, const Offer *after)
{
    if (isWorkedOn(before) && offerWord(before) != OfferWord::Given)
        return false;
    if (!after || after->side != before.side)
        return true;
    const bool forgotten = offerWord(before) == OfferWord::Given && before.madeAt && !after->madeAt;
    return forgotten || (isWorkedOn(*after) && after->state != before.state);
}

bool wasOffered(const CaseFile &file)
{
    const auto &offers = file.all<Offer>();
    return std::any_of(
        offers.begin(), offers.end(), [](const Offer &offer) { return offerWord(offer) == OfferWord::Given; });
}

bool offersNothing(const CaseFile &file)
{
    const auto isAnswered = [&](QStringView decision, QStringView answer) {
        const Decision *agreed = file.decision(decision);
        return agreed && agreed->answer == answer;
    };
    return isAnswered(u"D5", u"no") || isAnswered(u"D6", u"met") || isAnswered(u"D7", u"no");
}

Offer asMade(Offer offer, Instant at)
{
    if (offer.state == OfferState::Draft || offer.state == OfferState::Approved)
        offer.state = OfferState::Made;
    if (!offer.madeAt)
        offer.madeAt = at;
    return offer;
}

MoneyStanding moneyStanding(const CaseFile &file)
{
    MoneyStanding money;
    for (const Payment &payment : file.all<Payment>()) {
        if (payment.amount)
            (payment.paidAt ? money.paid : money.planned) += *payment.amount;
    }
    money.toPay = money.planned;
    if (const Offer *offer = acceptedOffer(file)) {
        money.agreed = offerTotal(file, offer->id);
        money.toPay = std::max(*money.agreed - money.paid, Cents{});
    }
    for (const BillingDecision &bill : file.all<BillingDecision>()) {
        const Cents amount = bill.amount.value_or(Cents{});
        switch (bill.outcome) {
        case BillingOutcome::Waived: money.waived += amount; break;
        case BillingOutcome::WrittenOff: money.writtenOff += amount; break;
        case BillingOutcome::Reduced: money.reduced += amount; break;
        case BillingOutcome::Undecided:
        case BillingOutcome::BillNormally: break;
        }
    }
    return money;
}

bool isToCarryOut(const BillingDecision &bill)
{
    const bool spared = bill.outcome == BillingOutcome::Waived || bill.outcome == BillingOutcome::WrittenOff ||
                        bill.outcome == BillingOutcome::Reduced;
    return spared && !bill.executedAt;
}

bool isForFamily(const Payment &payment)
{
    return !payment.leaveOut && (payment.tellFamily || payment.paidAt) && !payment.familyText.trimmed().isEmpty();
}

std::vector<DataBankCondition> DataBankScreen::in(ConditionState state) const
{
    std::vector<DataBankCondition> found;
    for (const Item &item : items) {
        if (item.state == state)
            found.push_back(item.condition);
    }
    return found;
}

DataBankScreen dataBankScreen(const Payment &payment, const CaseFile &file, const QTimeZone &zone)
{
    DataBankScreen screen;
    screen.items = {
        {DataBankCondition::MoneyPaid, moneyPaid(payment)},
        {DataBankCondition::WrittenDemand, stateOf(payment.writtenDemand)},
        {DataBankCondition::PractitionerNamed, stateOf(payment.practitionerNamed)},
        {DataBankCondition::NotOwnFunds, notOwnFunds(payment, file)},
    };
    if (!screen.in(ConditionState::NotMet).empty())
        screen.answer = DataBankScreen::Answer::NotMet;
    else if (!screen.in(ConditionState::Missing).empty())
        screen.answer = DataBankScreen::Answer::CannotTell;
    else
        screen.answer = DataBankScreen::Answer::SeemMet;
    screen.reportBy = dataBankDue(payment, zone);
    return screen;
}

QDate dataBankDue(const Payment &payment, const QTimeZone &zone)
{
    return payment.paidAt ? toZone(*payment.paidAt, zone).date().addDays(dataBankDays) : QDate();
}

bool dataBankReportOpen(const Payment &payment)
{
    const bool filed = payment.dataBankFiledAt && !payment.dataBankProof.trimmed().isEmpty();
    return (payment.dataBank == ReportDecision::ToReport || payment.dataBank == ReportDecision::Reported) && !filed;
}

bool dataBankSettled(const Payment &payment)
{
    switch (payment.dataBank) {
    case ReportDecision::Undecided: return false;
    case ReportDecision::NotReportable: return !payment.dataBankReason.trimmed().isEmpty();
    case ReportDecision::ToReport:
    case ReportDecision::Reported: break;
    }
    return !dataBankReportOpen(payment);
}

Payment withReportFiled(Payment payment)
{
    if (payment.dataBank == ReportDecision::ToReport && !dataBankReportOpen(payment))
        payment.dataBank = ReportDecision::Reported;
    return payment;
}

Payment withDataBankAnswer(Payment payment, bool reportable, const QString &by)
{
    if (payment.dataBank == ReportDecision::Undecided) {
        payment.dataBank = reportable ? ReportDecision::ToReport : ReportDecision::NotReportable;
        if (payment.dataBankBy.isEmpty())
            payment.dataBankBy = by;
    }
    return withReportFiled(payment);
}

Section111 section111(const Payment &payment)
{
    switch (payment.section111) {
    case ReportDecision::ToReport: return Section111::ToReport;
    case ReportDecision::NotReportable: return Section111::NotReportable;
    case ReportDecision::Reported: return Section111::Reported;
    case ReportDecision::Undecided: break;
    }
    switch (payment.medicare) {
    case YesNo::Yes: return Section111::Undecided;
    case YesNo::No: return Section111::NotBeneficiary;
    case YesNo::Unknown: break;
    }
    return Section111::BeneficiaryUnknown;
}

} // namespace candor
