// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionWords.h"
#include "workflow/Loop.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct ResolutionStates {
    Q_DECLARE_TR_FUNCTIONS(ResolutionStates)
};

PartState stateOf(ResolutionPart part)
{
    PartState state;
    state.part = part;
    state.title = partTitle(part);
    state.line = ResolutionStates::tr("Not started");
    return state;
}

PartState decisionState(const CaseFile &file, const PathwayView &view, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Decision);
    std::optional<Instant> last;
    int decided = 0, open = 0;
    for (const auto &[id, step] :
         {std::pair(u"D5", u"decide-causation"), std::pair(u"D6", u"decide-care"), std::pair(u"D7", u"decide-harm")}) {
        const Decision *decision = file.decision(QStringView(id));
        const StepView *of = view.step(QStringView(step));
        if (decision) {
            ++decided;
            last = std::max(last, decision->at);
        } else if (!of || of->status != StepStatus::NotApplicable) {
            ++open;
        }
    }
    if (decided > 0 && open == 0) {
        state.mark = StepMark::Done;
        state.line = last ? ResolutionStates::tr("Decided %1").arg(words::dayOf(*last, moment))
                          : ResolutionStates::tr("Decided");
    } else if (decided > 0) {
        state.mark = StepMark::Current;
        state.line = ResolutionStates::tr("%n of the questions are open", "", open);
    }
    return state;
}

PartState apologyState(const CaseFile &file, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Apology);
    state.line = ResolutionStates::tr("Not recorded yet");
    const Apology *last = nullptr;
    for (const Apology &each : file.all<Apology>()) {
        if (each.kind != ApologyKind::None && (!last || each.at >= last->at))
            last = &each;
    }
    if (!last)
        return state;
    state.mark = StepMark::Done;
    state.line = last->at ? ResolutionStates::tr("Given %1").arg(words::dayOf(*last->at, moment))
                          : ResolutionStates::tr("Given");
    return state;
}

PartState needsState(const CaseFile &file, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Needs);
    const auto &needs = file.all<Need>();
    if (needs.empty()) {
        const StepState *asked = file.step(u"ask-needs");
        if (asked && asked->outcome == StepOutcome::Done) {
            state.mark = StepMark::Done;
            state.line = ResolutionStates::tr("Asked, none named");
        } else {
            state.line = ResolutionStates::tr("Not asked yet");
        }
        return state;
    }
    const auto open = [](const Need &n) { return n.state == NeedState::Open || n.state == NeedState::InProgress; };
    const auto count = static_cast<int>(std::count_if(needs.begin(), needs.end(), open));
    const bool late =
        std::any_of(needs.begin(), needs.end(), [&](const Need &n) { return open(n) && n.due && *n.due < moment.now; });
    state.mark = count == 0 ? StepMark::Done : late ? StepMark::Late : StepMark::Current;
    state.line = count == 0 ? ResolutionStates::tr("All settled") : ResolutionStates::tr("%n open", "needs", count);
    return state;
}

PartState offerState(const CaseFile &file, const PathwayView &view, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Offer);
    const Offer *offer = currentOffer(file);
    if (!offer) {
        const StepView *step = view.step(u"make-offer");
        if (step && step->status == StepStatus::NotApplicable && file.decision(u"D5")) {
            state.mark = StepMark::Skipped;
            state.line = ResolutionStates::tr("None due on this route");
        }
        return state;
    }
    const auto answered = [&](const QString &dated, const QString &plain) {
        return offer->answeredAt ? dated.arg(words::dayOf(*offer->answeredAt, moment)) : plain;
    };
    const bool family = offer->side == OfferSide::Family;
    switch (offer->state) {
    case OfferState::Draft: {
        const auto standing = approvalStanding(file, offer->id);
        state.mark = StepMark::Current;
        state.line = ResolutionStates::tr("Draft");
        if (standing.kind == ApprovalStanding::Kind::Waiting) {
            const Approval *asked = file.find(standing.approvals.front());
            state.mark = StepMark::Waiting;
            state.line = isInsurer(file, *asked)
                             ? ResolutionStates::tr("Waiting for the insurer")
                             : ResolutionStates::tr("Waiting for %1").arg(asked->who.section(u',', 0, 0));
            if (standing.since) {
                const auto days = static_cast<int>(
                    toZone(*standing.since, moment.zone).date().daysTo(toZone(moment.now, moment.zone).date()));
                if (days > 0)
                    state.chip = ResolutionStates::tr("%1, %n days", "waiting for whom", days).arg(state.line);
            }
        } else if (standing.kind == ApprovalStanding::Kind::Refused) {
            const Approval *refused = file.find(standing.approvals.front());
            state.line = ResolutionStates::tr("Refused by %1").arg(refused->who.section(u',', 0, 0));
        } else if (standing.kind == ApprovalStanding::Kind::Changed) {
            state.line = ResolutionStates::tr("Changed after it was approved");
        } else if (standing.kind == ApprovalStanding::Kind::AllApproved) {
            state.line = ResolutionStates::tr("All have approved");
        }
        break;
    }
    case OfferState::Approved: {
        const bool changed = approvalStanding(file, offer->id).kind == ApprovalStanding::Kind::Changed;
        state.mark = StepMark::Current;
        state.line = changed ? ResolutionStates::tr("Changed after it was approved")
                             : ResolutionStates::tr("Approved, not made yet");
        break;
    }
    case OfferState::Made:
        state.mark = offer->expires && *offer->expires < moment.now ? StepMark::Late : StepMark::Waiting;
        state.line = family                         ? ResolutionStates::tr("The family waits for our answer")
                     : state.mark == StepMark::Late ? ResolutionStates::tr("The time to answer is over")
                                                    : ResolutionStates::tr("Waiting for the family");
        break;
    case OfferState::Accepted:
        state.mark = StepMark::Done;
        state.line = answered(ResolutionStates::tr("Accepted %1"), ResolutionStates::tr("Accepted"));
        break;
    case OfferState::Declined:
        state.mark = StepMark::Current;
        state.line = answered(ResolutionStates::tr("Declined %1"), ResolutionStates::tr("Declined"));
        break;
    case OfferState::Withdrawn:
        state.mark = StepMark::Skipped;
        state.line = ResolutionStates::tr("Withdrawn");
        break;
    }
    return state;
}

PartState agreementState(const CaseFile &file, const PathwayView &view, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Agreement);
    const Agreement *agreement = file.all<Agreement>().empty() ? nullptr : &file.all<Agreement>().front();
    if (agreement && agreement->signedAt) {
        state.mark = StepMark::Done;
        state.line = ResolutionStates::tr("Signed %1").arg(words::dayOf(*agreement->signedAt, moment));
    } else if (acceptedOffer(file)) {
        state.mark = StepMark::Current;
        state.line = ResolutionStates::tr("Not signed yet");
    } else if (offerState(file, view, moment).mark == StepMark::Skipped) {
        state.mark = StepMark::Skipped;
        state.line = ResolutionStates::tr("None due without an offer");
    } else if (agreement && agreement->meetingAt) {
        const QString day = words::dayOf(*agreement->meetingAt, moment);
        state.mark = *agreement->meetingAt > moment.now ? StepMark::ToDo : StepMark::Current;
        state.line = *agreement->meetingAt > moment.now ? ResolutionStates::tr("Meeting on %1").arg(day)
                                                        : ResolutionStates::tr("Met on %1").arg(day);
        state.chip = state.mark == StepMark::ToDo ? ResolutionStates::tr("Not started") : QString();
    }
    return state;
}

PartState billingState(const CaseFile &file, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::Billing);
    state.line = ResolutionStates::tr("Not decided yet");
    const auto &bills = file.all<BillingDecision>();
    const auto decided = std::find_if(
        bills.rbegin(), bills.rend(), [](const BillingDecision &b) { return b.outcome != BillingOutcome::Undecided; });
    if (decided == bills.rend()) {
        const Hold *hold = file.first<Hold>([](const Hold &h) { return h.kind == HoldKind::Billing && !h.releasedAt; });
        if (hold) {
            state.mark = StepMark::Waiting;
            state.line = hold->placedAt
                             ? ResolutionStates::tr("On hold since %1").arg(words::dayOf(*hold->placedAt, moment))
                             : ResolutionStates::tr("On hold");
        }
        return state;
    }
    const QString outcome = words::choiceText(decided->outcome);
    state.mark =
        decided->executedAt || decided->outcome == BillingOutcome::BillNormally ? StepMark::Done : StepMark::Current;
    state.line = decided->executedAt ? ResolutionStates::tr("%1, done %2", "outcome, day")
                                           .arg(outcome, words::dayOf(*decided->executedAt, moment))
                 : state.mark == StepMark::Done ? outcome
                                                : ResolutionStates::tr("%1, not carried out yet").arg(outcome);
    return state;
}

PartState improvementState(const CaseFile &file)
{
    PartState state = stateOf(ResolutionPart::Improvement);
    int all = 0, done = 0;
    for (const Action &action : file.all<Action>()) {
        if (action.state == ActionState::Dropped)
            continue;
        ++all;
        if (action.state == ActionState::Done || action.state == ActionState::Verified ||
            action.state == ActionState::Transferred)
            ++done;
    }
    if (all == 0) {
        state.line = ResolutionStates::tr("No action yet");
        return state;
    }
    state.mark = done == all ? StepMark::Done : StepMark::Current;
    state.line = ResolutionStates::tr("%1 of %n done", "actions", all).arg(done);
    return state;
}

PartState loopState(const CaseFile &file)
{
    PartState state = stateOf(ResolutionPart::Loop);
    const auto items = loopItems(file);
    const auto open =
        static_cast<int>(std::count_if(items.begin(), items.end(), [](const LoopItem &item) { return item.open(); }));
    if (items.empty())
        return state;
    state.mark = open == 0 ? StepMark::Done : StepMark::Current;
    state.line =
        open == 0 ? ResolutionStates::tr("Every link is closed") : ResolutionStates::tr("%n links are open", "", open);
    return state;
}

PartState apologyLawState(const CaseFile &file, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::ApologyLaw);
    state.line = ResolutionStates::tr("Not read yet");
    if (const RowState *row = apologyLawRead(file)) {
        state.mark = StepMark::Done;
        state.line =
            row->at ? ResolutionStates::tr("Read %1, %2", "day, by whom").arg(words::dayOf(*row->at, moment), row->by)
                    : ResolutionStates::tr("Read by %1").arg(row->by);
    }
    return state;
}

PartState medicareState(const CaseFile &file)
{
    PartState state = stateOf(ResolutionPart::Medicare);
    state.line = ResolutionStates::tr("Beneficiary: not recorded yet");
    const auto &payments = file.all<Payment>();
    bool open = false, unknown = false;
    for (const Payment &payment : payments) {
        const Section111 standing = section111(payment);
        open = open || standing == Section111::Undecided || standing == Section111::ToReport;
        unknown = unknown || standing == Section111::BeneficiaryUnknown;
    }
    const auto &bills = file.all<BillingDecision>();
    const auto anyBill = [&](YesNo answer) {
        return std::any_of(bills.begin(), bills.end(), [&](const BillingDecision &b) { return b.medicare == answer; });
    };
    if (open) {
        state.mark = StepMark::Current;
        state.line = ResolutionStates::tr("Section 111 report is open");
    } else if (!payments.empty() && !unknown) {
        state.mark = StepMark::Done;
        state.line = ResolutionStates::tr("Section 111 question answered");
    } else if (anyBill(YesNo::Yes)) {
        state.mark = StepMark::Current;
        state.line = ResolutionStates::tr("Beneficiary: see the bills");
    } else if (payments.empty() && anyBill(YesNo::No)) {
        state.mark = StepMark::Done;
        state.line = ResolutionStates::tr("Not a beneficiary");
    }
    return state;
}

PartState dataBankState(const CaseFile &file, const words::Moment &moment)
{
    PartState state = stateOf(ResolutionPart::DataBank);
    state.line = ResolutionStates::tr("30 days after any payment made for a named person");
    QDate first;
    bool paid = false, toFile = false;
    for (const Payment &payment : file.all<Payment>()) {
        if (!payment.paidAt)
            continue;
        paid = true;
        const bool open = !dataBankSettled(payment);
        const QDate due = dataBankDue(payment, moment.zone);
        if (open && (!first.isValid() || due < first)) {
            first = due;
            toFile = dataBankReportOpen(payment);
        }
    }
    if (!paid)
        return state;
    if (!first.isValid()) {
        state.mark = StepMark::Done;
        state.line = ResolutionStates::tr("Decided for every payment");
        return state;
    }
    const QDate today = toZone(moment.now, moment.zone).date();
    state.mark = first < today ? StepMark::Late : StepMark::Current;
    state.soon = first >= today && today.daysTo(first) <= 7;
    const QString day = words::shortDay(first, moment);
    state.line = first < today ? ResolutionStates::tr("Late, was due %1").arg(day)
                 : toFile      ? ResolutionStates::tr("File by %1").arg(day)
                               : ResolutionStates::tr("Decide by %1").arg(day);
    return state;
}

} // namespace

std::vector<PartState> legalParts(
    const CaseFile &file, const DeadlineRules &rules, const Surroundings &around, const Settings &settings,
    const words::Moment &moment)
{
    std::vector<PartState> parts{apologyLawState(file, moment), medicareState(file), dataBankState(file, moment)};
    for (const RegulatoryClock &clock : file.all<RegulatoryClock>()) {
        if (clock.state == RegulatoryState::Dismissed)
            continue;
        const DeadlineRule *rule = rules.rule(clock.rule);
        const bool verified = !rule || isVerified(*rule, settings);
        PartState state;
        state.part = ResolutionPart::Clock;
        state.id = clock.id.toString();
        state.title = rule ? words::protocolText(rule->title) : clock.rule;
        state.line = words::standingText(clock, rule, verified, moment);
        switch (regulatoryStanding(clock, rule, verified, moment.now)) {
        case RegulatoryStanding::Late: state.mark = StepMark::Late; break;
        case RegulatoryStanding::Soon:
            state.mark = StepMark::Current;
            state.soon = true;
            break;
        case RegulatoryStanding::Due: state.mark = StepMark::Current; break;
        case RegulatoryStanding::FiledOnTime:
        case RegulatoryStanding::FiledLate: state.mark = StepMark::Done; break;
        case RegulatoryStanding::Waiting: state.mark = StepMark::Waiting; break;
        default: break;
        }
        parts.push_back(state);
    }
    const auto open = proposals(rules, file, around, settings);
    const auto begun = static_cast<int>(
        std::count_if(open.begin(), open.end(), [](const RegulatoryProposal &p) { return p.startsAt.has_value(); }));
    PartState all = stateOf(ResolutionPart::Clock);
    all.line = begun > 0 ? ResolutionStates::tr("%n may apply, nobody has decided yet", "", begun)
                         : ResolutionStates::tr("Nothing to decide now");
    all.mark = begun > 0 ? StepMark::ToDo : StepMark::Done;
    parts.push_back(all);
    return parts;
}

std::vector<PartState> resolutionParts(const CaseFile &file, const PathwayView &view, const words::Moment &moment)
{
    return {
        decisionState(file, view, moment),
        apologyState(file, moment),
        needsState(file, moment),
        offerState(file, view, moment),
        agreementState(file, view, moment),
        billingState(file, moment),
        improvementState(file),
        loopState(file)};
}

} // namespace candor
