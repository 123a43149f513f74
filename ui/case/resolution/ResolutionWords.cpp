// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionWords.h"

#include "case/TypedValues.h"
#include "model/PeopleRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct ResolutionWords {
    Q_DECLARE_TR_FUNCTIONS(ResolutionWords)
};

} // namespace

QString partTitle(ResolutionPart part)
{
    switch (part) {
    case ResolutionPart::Decision: return ResolutionWords::tr("Decision");
    case ResolutionPart::Apology: return ResolutionWords::tr("Apology");
    case ResolutionPart::Needs: return ResolutionWords::tr("Needs of the family");
    case ResolutionPart::Offer: return ResolutionWords::tr("Offer");
    case ResolutionPart::Agreement: return ResolutionWords::tr("Agreement");
    case ResolutionPart::Billing: return ResolutionWords::tr("Billing");
    case ResolutionPart::Improvement: return ResolutionWords::tr("Commitment to improve");
    case ResolutionPart::Loop: return ResolutionWords::tr("Closing the loop");
    case ResolutionPart::ApologyLaw: return ResolutionWords::tr("State apology law");
    case ResolutionPart::Medicare: return ResolutionWords::tr("Medicare");
    case ResolutionPart::DataBank: return ResolutionWords::tr("Data Bank report");
    case ResolutionPart::Clock: return ResolutionWords::tr("Deadlines set by law");
    }
    return {};
}

QString partKey(ResolutionPart part)
{
    switch (part) {
    case ResolutionPart::Decision: return u"decision"_s;
    case ResolutionPart::Apology: return u"apology"_s;
    case ResolutionPart::Needs: return u"needs"_s;
    case ResolutionPart::Offer: return u"offer"_s;
    case ResolutionPart::Agreement: return u"agreement"_s;
    case ResolutionPart::Billing: return u"billing"_s;
    case ResolutionPart::Improvement: return u"improvement"_s;
    case ResolutionPart::Loop: return u"loop"_s;
    case ResolutionPart::ApologyLaw: return u"apologyLaw"_s;
    case ResolutionPart::Medicare:
    case ResolutionPart::DataBank: return u"payment"_s;
    case ResolutionPart::Clock: return u"regulatory"_s;
    }
    return {};
}

QString guidanceStep(ResolutionPart part)
{
    switch (part) {
    case ResolutionPart::Decision: return u"decide-care"_s;
    case ResolutionPart::Apology:
    case ResolutionPart::ApologyLaw: return u"apologize"_s;
    case ResolutionPart::Needs: return u"ask-needs"_s;
    case ResolutionPart::Offer: return u"make-offer"_s;
    case ResolutionPart::Agreement: return u"tell-about-lawyer"_s;
    case ResolutionPart::Billing: return u"settle-bills"_s;
    case ResolutionPart::Improvement:
    case ResolutionPart::Loop: return u"tell-what-changed"_s;
    case ResolutionPart::Medicare: return u"answer-medicare"_s;
    case ResolutionPart::DataBank: return u"answer-npdb"_s;
    case ResolutionPart::Clock: return {};
    }
    return {};
}

Status statusOf(const PartState &state)
{
    if (state.soon)
        return Status::Soon;
    switch (state.mark) {
    case StepMark::Done: return Status::Ok;
    case StepMark::Late: return Status::Late;
    case StepMark::Current:
    case StepMark::Waiting: return Status::Wait;
    case StepMark::ToDo:
    case StepMark::Skipped: return Status::Neutral;
    }
    return Status::Neutral;
}

const Offer *currentOffer(const CaseFile &file)
{
    if (const Offer *accepted = acceptedOffer(file))
        return accepted;
    const auto offers = negotiation(file);
    return offers.empty() ? nullptr : offers.back();
}

bool isInsurer(const CaseFile &file, const Approval &approval)
{
    const auto &people = file.all<Person>();
    return std::any_of(people.begin(), people.end(), [&](const Person &person) {
        return hasRole(person, PersonRole::Insurer) && !person.name.isEmpty() &&
               (approval.who.startsWith(person.name, Qt::CaseInsensitive) ||
                (!person.organization.isEmpty() && approval.who.contains(person.organization, Qt::CaseInsensitive)));
    });
}

namespace {

/// Asks for the approvals of an offer of the hospital, one after the other; `then` is what follows when all have them.
OfferStep approvalStep(const CaseFile &file, const Offer &offer, OfferStep then)
{
    switch (approvalStanding(file, offer.id).kind) {
    case ApprovalStanding::Kind::NoneAsked: return OfferStep::AskApproval;
    case ApprovalStanding::Kind::Waiting: return OfferStep::RecordApproval;
    case ApprovalStanding::Kind::Refused:
    case ApprovalStanding::Kind::Changed: return OfferStep::Revise;
    case ApprovalStanding::Kind::AllApproved: break;
    }
    return exceedsAuthority(file, offer).value_or(false) ? OfferStep::RaiseAuthority : then;
}

/// A counter-offer is answered; before it is accepted, those who were asked about it are waited for.
OfferStep counterStep(const CaseFile &file, const Offer &offer)
{
    const bool waits = approvalStanding(file, offer.id).kind == ApprovalStanding::Kind::Waiting;
    return waits ? OfferStep::RecordApproval : OfferStep::AnswerCounter;
}

/// The first conversation in which it came up.
const Conversation *lawyerTalk(const CaseFile &file)
{
    const Conversation *first = nullptr;
    for (const Conversation &talk : file.all<Conversation>()) {
        const bool said = std::find(talk.topics.begin(), talk.topics.end(), ToldTopic::Lawyer) != talk.topics.end();
        if (said && talk.outcome == ContactOutcome::Held && (!first || talk.at < first->at))
            first = &talk;
    }
    return first;
}

} // namespace

OfferStep nextOfferStep(const CaseFile &file, const Offer *offer)
{
    if (!offer)
        return OfferStep::Prepare;
    const bool family = offer->side == OfferSide::Family;
    switch (offer->state) {
    case OfferState::Draft: {
        // In an older casebook: the family was told of it, and it became a draft again.
        if (offerWord(*offer) == OfferWord::Given)
            return approvalStep(file, *offer, OfferStep::Make);
        const auto &elements = file.all<OfferElement>();
        if (std::none_of(elements.begin(), elements.end(), [&](const OfferElement &e) { return e.offer == offer->id; }))
            return OfferStep::AddElement;
        return family ? counterStep(file, *offer) : approvalStep(file, *offer, OfferStep::Approve);
    }
    case OfferState::Approved: return approvalStep(file, *offer, OfferStep::Make);
    case OfferState::Made: return family ? counterStep(file, *offer) : OfferStep::RecordAnswer;
    case OfferState::Declined:
    case OfferState::Withdrawn: return OfferStep::PrepareNext;
    case OfferState::Accepted: return OfferStep::None;
    }
    return OfferStep::None;
}

QString offerStepText(OfferStep step, const CaseFile &file, const Offer *offer)
{
    switch (step) {
    case OfferStep::Prepare: return ResolutionWords::tr("Prepare an offer");
    case OfferStep::AddElement: return ResolutionWords::tr("Add what is offered");
    case OfferStep::AskApproval: return ResolutionWords::tr("Ask for an approval");
    case OfferStep::RecordApproval: {
        const auto standing = approvalStanding(file, offer->id);
        const Approval *asked = standing.approvals.empty() ? nullptr : file.find(standing.approvals.front());
        if (!asked || asked->who.isEmpty())
            return ResolutionWords::tr("Record the answer");
        return isInsurer(file, *asked)
                   ? ResolutionWords::tr("Record the insurer’s answer")
                   : ResolutionWords::tr("Record the answer of %1").arg(asked->who.section(u',', 0, 0));
    }
    case OfferStep::Revise: return ResolutionWords::tr("Ask again after a change");
    case OfferStep::Approve: return ResolutionWords::tr("The offer is approved");
    case OfferStep::RaiseAuthority: return ResolutionWords::tr("Record a higher authority");
    case OfferStep::Make: return ResolutionWords::tr("Record that the offer was made");
    case OfferStep::RecordAnswer: return ResolutionWords::tr("Record the family’s answer");
    case OfferStep::AnswerCounter: return ResolutionWords::tr("Record our answer");
    case OfferStep::PrepareNext: return ResolutionWords::tr("Prepare the next offer");
    case OfferStep::None: break;
    }
    return {};
}

LawyerTold lawyerTold(const CaseFile &file, const words::Moment &moment)
{
    LawyerTold told;
    const QDate day = QDate::fromString(file.formValue(u"tell-about-lawyer", u"told"), Qt::ISODate);
    const StepState *step = file.step(u"tell-about-lawyer");
    const bool done = step && step->outcome == StepOutcome::Done;
    const auto &offers = file.all<Offer>();
    const Conversation *talk = lawyerTalk(file);
    told.told = day.isValid() || done || talk ||
                std::any_of(offers.begin(), offers.end(), [](const Offer &o) { return o.lawyerAdvised == YesNo::Yes; });
    told.on = day.isValid() ? day : done && step->at ? toZone(*step->at, moment.zone).date() : QDate();
    if (talk) {
        told.by = words::list(talk->forHospital, moment);
        told.words = talk->told.trimmed().isEmpty() ? talk->summary : talk->told;
        if (talk->at)
            told.on = toZone(*talk->at, moment.zone).date();
    }
    return told;
}

const RowState *apologyLawRead(const CaseFile &file)
{
    const RowState *row = file.row(legalChecks, apologyLawRow);
    return row && row->outcome == StepOutcome::Done ? row : nullptr;
}

std::vector<UsualNeeds> usualNeeds(const Protocol &protocol)
{
    std::vector<UsualNeeds> groups;
    if (const Checklist *list = protocol.checklist(u"family-needs")) {
        for (const ChecklistSection &section : list->sections) {
            UsualNeeds group{words::protocolText(section.title), {}};
            for (const ChecklistRow &row : section.rows) {
                if (row.enabled)
                    group.needs += words::protocolText(row.text);
            }
            groups.push_back(group);
        }
    }
    return groups;
}

QStringList usualRemedies()
{
    return {ResolutionWords::tr("Named improvement"),          ResolutionWords::tr("Memorial"),
            ResolutionWords::tr("Meeting with the clinician"), ResolutionWords::tr("Part in teaching"),
            ResolutionWords::tr("Ongoing care arrangements"),  ResolutionWords::tr("Expenses paid directly")};
}

QStringList usualElements()
{
    return {
        ResolutionWords::tr("Lost wages"), ResolutionWords::tr("Future care"), ResolutionWords::tr("Pain and hardship"),
        ResolutionWords::tr("Expenses"), ResolutionWords::tr("Funeral costs")};
}

namespace words {

QString dayOf(Instant at, const Moment &moment)
{
    return shortDay(toZone(at, moment.zone).date(), moment);
}

QString money(Cents amount, const Moment &moment)
{
    return typed::showMoney(amount, moment.locale);
}

QString apologySentence(ApologyKind kind)
{
    switch (kind) {
    case ApologyKind::None: return ResolutionWords::tr("No apology");
    case ApologyKind::Sorrow: return ResolutionWords::tr("Sorrow for what happened");
    case ApologyKind::Responsibility: return ResolutionWords::tr("Full apology, the hospital takes responsibility");
    }
    return {};
}

QString standingText(const RegulatoryClock &clock, const DeadlineRule *rule, bool verified, const Moment &moment)
{
    const QString due = clock.dueAt ? dayTime(*clock.dueAt, moment) : QString();
    switch (regulatoryStanding(clock, rule, verified, moment.now)) {
    case RegulatoryStanding::Proposed:
        return due.isEmpty() ? ResolutionWords::tr("May apply") : ResolutionWords::tr("May apply, by %1").arg(due);
    case RegulatoryStanding::Unverified: return ResolutionWords::tr("Unverified: read the source first");
    case RegulatoryStanding::Due:
        return due.isEmpty() ? ResolutionWords::tr("Applies, no date yet") : ResolutionWords::tr("Due %1").arg(due);
    case RegulatoryStanding::Soon: return ResolutionWords::tr("Due soon, %1").arg(due);
    case RegulatoryStanding::Late:
        return ResolutionWords::tr("%1 late, was due %2", "how long, when")
            .arg(duration(moment.now - *clock.dueAt), due);
    case RegulatoryStanding::FiledOnTime:
        return clock.filedAt ? ResolutionWords::tr("Filed %1").arg(dayOf(*clock.filedAt, moment))
                             : ResolutionWords::tr("Filed");
    case RegulatoryStanding::FiledLate: return ResolutionWords::tr("Filed %1, late").arg(dayOf(*clock.filedAt, moment));
    case RegulatoryStanding::Dismissed: return ResolutionWords::tr("Does not apply: %1").arg(clock.reason);
    case RegulatoryStanding::Waiting: return ResolutionWords::tr("No due date of yours");
    }
    return {};
}

QString conditionText(DataBankCondition condition)
{
    switch (condition) {
    case DataBankCondition::MoneyPaid: return ResolutionWords::tr("Money was paid");
    case DataBankCondition::WrittenDemand: return ResolutionWords::tr("There was a written demand for money");
    case DataBankCondition::PractitionerNamed:
        return ResolutionWords::tr("A practitioner is named in both the demand and the release");
    case DataBankCondition::NotOwnFunds:
        return ResolutionWords::tr("It was not paid out of the practitioner’s own pocket");
    }
    return {};
}

QString conditionStateText(ConditionState state)
{
    switch (state) {
    case ConditionState::Met: return ResolutionWords::tr("yes");
    case ConditionState::NotMet: return ResolutionWords::tr("no");
    case ConditionState::Missing: return ResolutionWords::tr("not recorded yet");
    }
    return {};
}

QString screenText(const DataBankScreen &screen)
{
    switch (screen.answer) {
    case DataBankScreen::Answer::SeemMet:
        return ResolutionWords::tr("All conditions of a report seem to be met. A person decides, with counsel.");
    case DataBankScreen::Answer::NotMet:
        return ResolutionWords::tr("At least one condition of a report is not met. A person decides, with counsel.");
    case DataBankScreen::Answer::CannotTell:
        return ResolutionWords::tr("Cannot tell yet: something is not recorded. A person decides, with counsel.");
    }
    return {};
}

QString offerTitle(const CaseFile &file, const Offer &offer, const Moment &moment)
{
    return ResolutionWords::tr("%1, %2", "whose offer, amount")
        .arg(choiceText(offer.side), money(offerTotal(file, offer.id), moment));
}

} // namespace words

} // namespace candor
