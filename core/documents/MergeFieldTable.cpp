// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MergeFields.h"

#include <QHash>

#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

using enum Lane;

constexpr MergeField text(const char *name, Lane lane, const char *label)
{
    return {name, label, MergeField::Kind::Text, lane};
}
constexpr MergeField yesNo(const char *name, Lane lane, const char *label)
{
    return {name, label, MergeField::Kind::YesNo, lane};
}
constexpr MergeField list(const char *name, Lane lane, const char *label)
{
    return {name, label, MergeField::Kind::List, lane};
}

constexpr MergeField told(MergeField field)
{
    field.told = true;
    return field;
}

/// What a letterhead and a business card say is not protected, although it is kept among the settings.
constexpr auto table = std::to_array<MergeField>({
    // The hospital and whoever writes
    text("hospital.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name of the hospital")),
    text("hospital.address", Fact, QT_TRANSLATE_NOOP("MergeField", "Address of the hospital, in lines")),
    text("contact.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Contact person for the family")),
    text("contact.title", Fact, QT_TRANSLATE_NOOP("MergeField", "Position of the contact person")),
    text("contact.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Phone of the contact person")),
    text("contact.email", Fact, QT_TRANSLATE_NOOP("MergeField", "E-mail of the contact person")),
    text("contact.hours", Fact, QT_TRANSLATE_NOOP("MergeField", "When the contact person can be reached")),
    text(
        "signer.name", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Who signs: the executive, else whoever leads the conversations")),
    text("signer.title", Fact, QT_TRANSLATE_NOOP("MergeField", "Position of whoever signs")),
    text("today", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the letter")),
    text("letter.recipient", Fact, QT_TRANSLATE_NOOP("MergeField", "Name and address of the recipient, in lines")),
    text("letter.recipient_name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name of the recipient")),
    yesNo("letter.to_patient", Fact, QT_TRANSLATE_NOOP("MergeField", "The letter goes to the patient")),
    text("letter.writer", Fact, QT_TRANSLATE_NOOP("MergeField", "Who wrote the letter")),
    text("letter.counsel", Fact, QT_TRANSLATE_NOOP("MergeField", "Counsel who reviewed the letter")),
    text("letter.counsel_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the review by counsel")),
    // The case and the event
    text("case.number", Fact, QT_TRANSLATE_NOOP("MergeField", "Case number")),
    text("case.title", Fact, QT_TRANSLATE_NOOP("MergeField", "Title of the case")),
    text("case.status", Fact, QT_TRANSLATE_NOOP("MergeField", "Status of the case")),
    text("case.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who carries the case")),
    text("case.closed_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of closing")),
    text("case.closing_reason", Fact, QT_TRANSLATE_NOOP("MergeField", "Reason for closing")),
    text("event.date", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the event, else of its discovery")),
    text("event.time", Fact, QT_TRANSLATE_NOOP("MergeField", "Time of the event")),
    text("event.discovered_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which it was discovered")),
    text("event.reported_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which it was reported")),
    text(
        "event.identified_on", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Date on which it was found to be a CANDOR event")),
    text("event.unit", Fact, QT_TRANSLATE_NOOP("MergeField", "Unit of the hospital")),
    text("event.place", Fact, QT_TRANSLATE_NOOP("MergeField", "Place, else unit")),
    text("event.type", Fact, QT_TRANSLATE_NOOP("MergeField", "Type of event")),
    text("event.summary", Told, QT_TRANSLATE_NOOP("MergeField", "What happened, as told to the family")),
    text("event.findings", Told, QT_TRANSLATE_NOOP("MergeField", "What we found, as told to the family")),
    text("event.account", Fact, QT_TRANSLATE_NOOP("MergeField", "What happened, in the words of the report")),
    text("event.patient_now", Fact, QT_TRANSLATE_NOOP("MergeField", "How the patient is right now")),
    text("harm", Fact, QT_TRANSLATE_NOOP("MergeField", "Harm in words, newest rating")),
    text("harm.degree", Fact, QT_TRANSLATE_NOOP("MergeField", "Degree of harm, code")),
    text("harm.duration", Fact, QT_TRANSLATE_NOOP("MergeField", "Duration of harm, code")),
    text("harm.rated_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the rating of harm")),
    text("harm.rater", Fact, QT_TRANSLATE_NOOP("MergeField", "Who rated the harm")),
    text("harm.rationale", Pswp, QT_TRANSLATE_NOOP("MergeField", "Reason for the rating of harm")),
    text("report.channel", Fact, QT_TRANSLATE_NOOP("MergeField", "How the event was reported")),
    text("report.received_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the first report")),
    text("grievance.received_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the grievance came in")),
    text("grievance.answered_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the grievance was answered")),
    // The patient and who speaks for them
    text("patient.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name of the patient")),
    text(
        "patient.salutation", Fact,
        QT_TRANSLATE_NOOP(
            "MergeField", "Whom a letter speaks to: the recipient, else the patient, else who may speak for them")),
    text("patient.born", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of birth of the patient")),
    text("patient.age", Fact, QT_TRANSLATE_NOOP("MergeField", "Age of the patient")),
    text("patient.record_number", Fact, QT_TRANSLATE_NOOP("MergeField", "Medical record number")),
    text("patient.language", Fact, QT_TRANSLATE_NOOP("MergeField", "Language of the patient")),
    text("patient.interpreter", Fact, QT_TRANSLATE_NOOP("MergeField", "Interpreter for the patient")),
    text("patient.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Phone of the patient")),
    text("patient.address", Fact, QT_TRANSLATE_NOOP("MergeField", "Address of the patient")),
    yesNo("patient.died", Fact, QT_TRANSLATE_NOOP("MergeField", "The patient died of it")),
    text("representative.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Who may speak for the patient")),
    text("representative.relationship", Fact, QT_TRANSLATE_NOOP("MergeField", "Their relationship to the patient")),
    text("representative.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Their phone")),
    text("disclosure_lead.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Who leads the conversations")),
    text("review_lead.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Who leads the event review")),
    text("caregiver_lead.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Who leads the care for the caregivers")),
    text("executive.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Executive sponsor")),
    text("executive.title", Fact, QT_TRANSLATE_NOOP("MergeField", "Position of the executive sponsor")),
    text("insurer.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Person at the insurer")),
    text("insurer.organization", Fact, QT_TRANSLATE_NOOP("MergeField", "Insurer")),
    text("counsel.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Counsel")),
    text("counsel.organization", Fact, QT_TRANSLATE_NOOP("MergeField", "Law firm or department of counsel")),
    // Staying in touch
    text("first_contact.date", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the first conversation")),
    text("first_contact.time", Fact, QT_TRANSLATE_NOOP("MergeField", "Time of the first conversation")),
    text("last_contact.date", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the newest conversation")),
    text("next_contact.date", Told, QT_TRANSLATE_NOOP("MergeField", "Date of the next contact")),
    text("next_contact.time", Told, QT_TRANSLATE_NOOP("MergeField", "Time of the next contact")),
    text("next_contact.by", Told, QT_TRANSLATE_NOOP("MergeField", "Who gets in touch next")),
    // The newest conversation
    text("conversation.date", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: date")),
    text("conversation.time", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: time")),
    text("conversation.minutes", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: minutes")),
    text("conversation.channel", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: how")),
    text("conversation.place", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: where")),
    text("conversation.with", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: with whom")),
    text(
        "conversation.for_hospital", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Newest conversation: who was there for the hospital")),
    text("conversation.language", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: language")),
    text("conversation.interpreter", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: interpreter")),
    text("conversation.summary", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: in short")),
    text("conversation.told", Told, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: what we told them")),
    text(
        "conversation.understanding", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Newest conversation: what they understood")),
    text("conversation.concerns", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: their main worry")),
    text(
        "conversation.offered", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Newest conversation: help offered, accepted or declined")),
    text(
        "conversation.next_care", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Newest conversation: treatment and next care")),
    text("conversation.notes_by", Fact, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: who took notes")),
    text("conversation.how_it_went", Business, QT_TRANSLATE_NOOP("MergeField", "Newest conversation: how it went")),
    // The review
    text("review.started_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the review began")),
    text("review.due", Fact, QT_TRANSLATE_NOOP("MergeField", "Date by which the review is to be finished")),
    text("review.findings_due", Fact, QT_TRANSLATE_NOOP("MergeField", "Date by which the findings are to be shared")),
    text("review.finished_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the review was finished")),
    text("review.findings_shared_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the findings were shared")),
    text("review.family_part", Fact, QT_TRANSLATE_NOOP("MergeField", "How the family took part in the review")),
    text("review.question", Pswp, QT_TRANSLATE_NOOP("MergeField", "Question of the review")),
    text("review.method", Pswp, QT_TRANSLATE_NOOP("MergeField", "Method of the review")),
    text("review.scope", Pswp, QT_TRANSLATE_NOOP("MergeField", "Scope of the review")),
    text("review.records", Pswp, QT_TRANSLATE_NOOP("MergeField", "Records reviewed")),
    text("review.gaps", Pswp, QT_TRANSLATE_NOOP("MergeField", "What is still unclear in the review")),
    text("review.place_visit", Pswp, QT_TRANSLATE_NOOP("MergeField", "Visit to the place")),
    text("review.equipment", Pswp, QT_TRANSLATE_NOOP("MergeField", "Equipment and products that were looked at")),
    text("review.consensus", Pswp, QT_TRANSLATE_NOOP("MergeField", "Agreed factors")),
    text("review.solutions", Pswp, QT_TRANSLATE_NOOP("MergeField", "Notes of the solutions meeting")),
    text("review.conclusion", Pswp, QT_TRANSLATE_NOOP("MergeField", "Conclusion of the review")),
    text(
        "review.pswp_since", Pswp,
        QT_TRANSLATE_NOOP("MergeField", "Date of entry in the patient safety evaluation system")),
    text("review.approved_on", Pswp, QT_TRANSLATE_NOOP("MergeField", "Date of approval by leadership")),
    text("review.approved_by", Pswp, QT_TRANSLATE_NOOP("MergeField", "Who approved the review")),
    text("consensus_meeting.date", Pswp, QT_TRANSLATE_NOOP("MergeField", "Date of the consensus meeting")),
    text("consensus_meeting.time", Pswp, QT_TRANSLATE_NOOP("MergeField", "Time of the consensus meeting")),
    text("consensus_meeting.people", Pswp, QT_TRANSLATE_NOOP("MergeField", "Present at the consensus meeting")),
    text("solutions_meeting.date", Pswp, QT_TRANSLATE_NOOP("MergeField", "Date of the solutions meeting")),
    text("solutions_meeting.people", Pswp, QT_TRANSLATE_NOOP("MergeField", "Present at the solutions meeting")),
    // Decisions and resolution
    text("decision.cause", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Did care cause or contribute to the harm")),
    text("decision.care", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Was the care reasonable")),
    text("decision.harm", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Does the harm reach the threshold")),
    text("decision.insurer", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Is the insurer to take part")),
    text("decision.determined_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date of the determination")),
    text("decision.route", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "What the decisions lead to")),
    text("apology.words", Told, QT_TRANSLATE_NOOP("MergeField", "Words of the newest apology")),
    text("apology.by", Told, QT_TRANSLATE_NOOP("MergeField", "Who apologized")),
    text("apology.to", Told, QT_TRANSLATE_NOOP("MergeField", "To whom")),
    text("apology.date", Told, QT_TRANSLATE_NOOP("MergeField", "Date of the apology")),
    text("apology.how", Told, QT_TRANSLATE_NOOP("MergeField", "How the apology was given")),
    text("apology.kind", Told, QT_TRANSLATE_NOOP("MergeField", "Kind of the apology")),
    yesNo("apology.responsibility", Told, QT_TRANSLATE_NOOP("MergeField", "Responsibility was accepted")),
    yesNo("lawyer.advised", Fact, QT_TRANSLATE_NOOP("MergeField", "The family was told that a lawyer may help")),
    text("offer.total", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Amount of the newest offer of the hospital")),
    text("offer.state", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "State of the offer")),
    text("offer.made_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date of the offer")),
    text("offer.answered_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date of the answer to the offer")),
    told(
        text("offer.expires_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date until which the offer stands"))),
    text("offer.authority", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Authority for the offer")),
    text("offer.approved_by", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Who approved the offer")),
    text("offer.reasoning", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Reasoning of the offer")),
    text("offer.counter", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Amount of the newest counter-offer")),
    text("agreement.family_text", Told, QT_TRANSLATE_NOOP("MergeField", "What we agreed, for the family")),
    text(
        "agreement.signed_on", AttorneyClient,
        QT_TRANSLATE_NOOP("MergeField", "Date on which the agreement was signed")),
    text(
        "agreement.meeting_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date of the meeting about the offer")),
    text("agreement.think_until", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Time to think it over until")),
    text("agreement.terms", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Terms of the agreement")),
    text("agreement.mediator", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Mediator")),
    yesNo("agreement.release", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "A release was signed")),
    yesNo("agreement.family_had_lawyer", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "The family had a lawyer")),
    text(
        "commitments_total", Told,
        QT_TRANSLATE_NOOP("MergeField", "Money promised to the family, in total, bills not included")),
    yesNo("demand.written", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Money was demanded in writing")),
    text("demand.by", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Who demanded money")),
    text("demand.on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Date of the demand")),
    text("payments_total", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Money paid, in total")),
    text("insurer.told_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date on which the insurer was told")),
    text("insurer.referred_on", Fact, QT_TRANSLATE_NOOP("MergeField", "Date of the referral to the insurer")),
    // Bills
    text("billing.family_text", Told, QT_TRANSLATE_NOOP("MergeField", "Bills, for the family")),
    text("billing.family_amount", Told, QT_TRANSLATE_NOOP("MergeField", "Amount of the bills, for the family")),
    text("billing.outcome", Business, QT_TRANSLATE_NOOP("MergeField", "Decision about the bills")),
    text("billing.amount", Business, QT_TRANSLATE_NOOP("MergeField", "Amount of the bills")),
    text("billing.accounts", Business, QT_TRANSLATE_NOOP("MergeField", "Account numbers")),
    text("billing.instruction", Business, QT_TRANSLATE_NOOP("MergeField", "Instruction to billing")),
    text("billing.decided_by", Business, QT_TRANSLATE_NOOP("MergeField", "Who decided about the bills")),
    text("billing.decided_on", Business, QT_TRANSLATE_NOOP("MergeField", "Date of the decision about the bills")),
    text("billing.executed_on", Business, QT_TRANSLATE_NOOP("MergeField", "Date on which it was carried out")),
    yesNo("billing.medicare", Business, QT_TRANSLATE_NOOP("MergeField", "The patient has Medicare")),
    yesNo("billing.on_hold", Fact, QT_TRANSLATE_NOOP("MergeField", "Bills are on hold")),
    text("billing.hold_placed_on", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: date")),
    text("billing.hold_placed_by", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: by whom")),
    text("billing.hold_scope", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: what is held")),
    text("billing.hold_accounts", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: account numbers")),
    text("billing.hold_authority", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: who may release it")),
    text("billing.hold_released_on", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: date of release")),
    text("billing.hold_released_by", Business, QT_TRANSLATE_NOOP("MergeField", "Hold on bills: released by")),
    // How well it was done
    text(
        "protocol.followed", Fact,
        QT_TRANSLATE_NOOP("MergeField", "How closely the protocol was followed, in a sentence")),

    // Lists
    list("facts_told", Told, QT_TRANSLATE_NOOP("MergeField", "Facts told to the family, or by this letter")),
    text("facts_told.fact", Told, QT_TRANSLATE_NOOP("MergeField", "The fact")),
    text("facts_told.date", Told, QT_TRANSLATE_NOOP("MergeField", "When it was told")),
    list("facts_known", Fact, QT_TRANSLATE_NOOP("MergeField", "Facts that are known and not held back")),
    text("facts_known.fact", Fact, QT_TRANSLATE_NOOP("MergeField", "The fact")),
    text("facts_known.source", Fact, QT_TRANSLATE_NOOP("MergeField", "Its source")),
    list("facts_unknown", Fact, QT_TRANSLATE_NOOP("MergeField", "What is not known yet")),
    text("facts_unknown.fact", Fact, QT_TRANSLATE_NOOP("MergeField", "What is not known")),
    text("facts_unknown.expected_by", Fact, QT_TRANSLATE_NOOP("MergeField", "When an answer is expected")),
    list("questions", Fact, QT_TRANSLATE_NOOP("MergeField", "All questions of the family")),
    text("questions.question", Fact, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("questions.asked_by", Fact, QT_TRANSLATE_NOOP("MergeField", "Who asked")),
    text("questions.asked_on", Fact, QT_TRANSLATE_NOOP("MergeField", "When it was asked")),
    text("questions.answer", Told, QT_TRANSLATE_NOOP("MergeField", "The answer")),
    text("questions.answered_on", Told, QT_TRANSLATE_NOOP("MergeField", "When it was answered")),
    text("questions.state", Fact, QT_TRANSLATE_NOOP("MergeField", "State of the question")),
    yesNo("questions.open", Fact, QT_TRANSLATE_NOOP("MergeField", "It has no answer yet")),
    yesNo("questions.not_knowable", Fact, QT_TRANSLATE_NOOP("MergeField", "It cannot be known")),
    list("questions_open", Fact, QT_TRANSLATE_NOOP("MergeField", "Questions that have no full answer yet")),
    text("questions_open.question", Fact, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("questions_open.asked_by", Fact, QT_TRANSLATE_NOOP("MergeField", "Who asked")),
    text("questions_open.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who answers")),
    list("questions_answered", Told, QT_TRANSLATE_NOOP("MergeField", "Questions that were answered")),
    text("questions_answered.question", Fact, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("questions_answered.answer", Told, QT_TRANSLATE_NOOP("MergeField", "The answer")),
    text("questions_answered.answered_on", Told, QT_TRANSLATE_NOOP("MergeField", "When it was answered")),
    yesNo("questions_answered.not_knowable", Fact, QT_TRANSLATE_NOOP("MergeField", "It cannot be known")),
    list("promises", Told, QT_TRANSLATE_NOOP("MergeField", "Promises to the family")),
    text("promises.promise", Told, QT_TRANSLATE_NOOP("MergeField", "The promise")),
    text("promises.due", Told, QT_TRANSLATE_NOOP("MergeField", "By when")),
    text("promises.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who keeps it")),
    text("promises.state", Fact, QT_TRANSLATE_NOOP("MergeField", "State of the promise")),
    text("promises.kept_on", Told, QT_TRANSLATE_NOOP("MergeField", "When it was kept")),
    list("promises_open", Told, QT_TRANSLATE_NOOP("MergeField", "Promises that are still to be kept")),
    text("promises_open.promise", Told, QT_TRANSLATE_NOOP("MergeField", "The promise")),
    text("promises_open.due", Told, QT_TRANSLATE_NOOP("MergeField", "By when")),
    text("promises_open.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who keeps it")),
    list("conversation_facts", Told, QT_TRANSLATE_NOOP("MergeField", "Facts told in the newest conversation")),
    text("conversation_facts.fact", Told, QT_TRANSLATE_NOOP("MergeField", "The fact")),
    list("conversation_questions", Fact, QT_TRANSLATE_NOOP("MergeField", "Questions of the newest conversation")),
    text("conversation_questions.question", Fact, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("conversation_questions.answer", Told, QT_TRANSLATE_NOOP("MergeField", "The answer")),
    yesNo("conversation_questions.not_knowable", Fact, QT_TRANSLATE_NOOP("MergeField", "It cannot be known")),
    list("conversation_promises", Told, QT_TRANSLATE_NOOP("MergeField", "Promises of the newest conversation")),
    text("conversation_promises.promise", Told, QT_TRANSLATE_NOOP("MergeField", "The promise")),
    text("conversation_promises.due", Told, QT_TRANSLATE_NOOP("MergeField", "By when")),
    text("conversation_promises.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who keeps it")),
    list("conversation_people", Fact, QT_TRANSLATE_NOOP("MergeField", "Everyone present in the newest conversation")),
    text("conversation_people.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("conversation_people.part", Fact, QT_TRANSLATE_NOOP("MergeField", "Relationship or position")),
    list("conversations", Fact, QT_TRANSLATE_NOOP("MergeField", "Conversations that were held, the oldest first")),
    text("conversations.date", Fact, QT_TRANSLATE_NOOP("MergeField", "When")),
    text("conversations.channel", Fact, QT_TRANSLATE_NOOP("MergeField", "How")),
    text("conversations.with", Fact, QT_TRANSLATE_NOOP("MergeField", "With whom")),
    text("conversations.summary", Fact, QT_TRANSLATE_NOOP("MergeField", "In short")),
    list("letters_sent", Told, QT_TRANSLATE_NOOP("MergeField", "Letters to the family that were sent")),
    text("letters_sent.date", Told, QT_TRANSLATE_NOOP("MergeField", "When")),
    text("letters_sent.title", Business, QT_TRANSLATE_NOOP("MergeField", "Title of the letter")),
    list("changes", Told, QT_TRANSLATE_NOOP("MergeField", "What we are changing, as the family is told")),
    text("changes.change", Told, QT_TRANSLATE_NOOP("MergeField", "The change in plain words")),
    text("changes.due", Told, QT_TRANSLATE_NOOP("MergeField", "By when")),
    text("changes.done_on", Told, QT_TRANSLATE_NOOP("MergeField", "When it was done")),
    yesNo("changes.done", Told, QT_TRANSLATE_NOOP("MergeField", "It is done")),
    list(
        "commitments", Told,
        QT_TRANSLATE_NOOP("MergeField", "What the family gets: bills, money and what else was agreed, in their words")),
    text("commitments.what", Told, QT_TRANSLATE_NOOP("MergeField", "The commitment")),
    text("commitments.amount", Told, QT_TRANSLATE_NOOP("MergeField", "Amount")),
    yesNo("commitments.done", Told, QT_TRANSLATE_NOOP("MergeField", "It is done")),
    list("needs", Fact, QT_TRANSLATE_NOOP("MergeField", "Needs of the patient and family")),
    text("needs.need", Fact, QT_TRANSLATE_NOOP("MergeField", "The need")),
    text("needs.category", Fact, QT_TRANSLATE_NOOP("MergeField", "Category")),
    text("needs.owner", Fact, QT_TRANSLATE_NOOP("MergeField", "Who helps")),
    text("needs.state", Fact, QT_TRANSLATE_NOOP("MergeField", "State of the need")),
    text("needs.due", Fact, QT_TRANSLATE_NOOP("MergeField", "By when")),
    list("family", Fact, QT_TRANSLATE_NOOP("MergeField", "Family and representatives")),
    text("family.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("family.relationship", Fact, QT_TRANSLATE_NOOP("MergeField", "Relationship to the patient")),
    text("family.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Phone")),
    yesNo("family.may_speak", Fact, QT_TRANSLATE_NOOP("MergeField", "May speak for the patient")),
    list("staff_involved", Fact, QT_TRANSLATE_NOOP("MergeField", "Staff involved")),
    text("staff_involved.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("staff_involved.profession", Fact, QT_TRANSLATE_NOOP("MergeField", "Profession")),
    text("staff_involved.organization", Fact, QT_TRANSLATE_NOOP("MergeField", "Organization")),
    list("review_team", Fact, QT_TRANSLATE_NOOP("MergeField", "Review team, whoever leads first")),
    text("review_team.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("review_team.profession", Fact, QT_TRANSLATE_NOOP("MergeField", "Profession or position")),
    list("team", Fact, QT_TRANSLATE_NOOP("MergeField", "Who leads what in this case")),
    text("team.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("team.role", Fact, QT_TRANSLATE_NOOP("MergeField", "Role")),
    text("team.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Phone")),
    list(
        "helpers", Fact,
        QT_TRANSLATE_NOOP("MergeField", "Contacts that the hospital gives to families, besides the contact person")),
    text("helpers.what", Fact, QT_TRANSLATE_NOOP("MergeField", "What for")),
    text("helpers.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("helpers.organization", Fact, QT_TRANSLATE_NOOP("MergeField", "Organization")),
    text("helpers.phone", Fact, QT_TRANSLATE_NOOP("MergeField", "Phone")),
    text("helpers.email", Fact, QT_TRANSLATE_NOOP("MergeField", "E-mail")),
    text("helpers.hours", Fact, QT_TRANSLATE_NOOP("MergeField", "When")),
    list("peer_support", Business, QT_TRANSLATE_NOOP("MergeField", "Contacts for peer support of the staff")),
    text("peer_support.name", Business, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("peer_support.phone", Business, QT_TRANSLATE_NOOP("MergeField", "Phone")),
    text("peer_support.hours", Business, QT_TRANSLATE_NOOP("MergeField", "When")),
    list("evidence", Fact, QT_TRANSLATE_NOOP("MergeField", "Evidence")),
    text("evidence.description", Fact, QT_TRANSLATE_NOOP("MergeField", "Object or record")),
    text("evidence.serial", Fact, QT_TRANSLATE_NOOP("MergeField", "Serial or asset number")),
    text("evidence.location", Fact, QT_TRANSLATE_NOOP("MergeField", "Where it is")),
    text("evidence.custodian", Fact, QT_TRANSLATE_NOOP("MergeField", "Custodian")),
    text("evidence.seal", Fact, QT_TRANSLATE_NOOP("MergeField", "Seal number")),
    text("evidence.state", Fact, QT_TRANSLATE_NOOP("MergeField", "State of the object")),
    text("evidence.secured_on", Fact, QT_TRANSLATE_NOOP("MergeField", "When it was secured")),
    text("evidence.release_authority", Fact, QT_TRANSLATE_NOOP("MergeField", "Who may release it")),
    list("custodians", Fact, QT_TRANSLATE_NOOP("MergeField", "Custodians of the evidence, each once")),
    text("custodians.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name")),
    text("custodians.items", Fact, QT_TRANSLATE_NOOP("MergeField", "What they keep")),
    list("holds", Business, QT_TRANSLATE_NOOP("MergeField", "Holds on bills, records and in view of litigation")),
    text("holds.kind", Business, QT_TRANSLATE_NOOP("MergeField", "Kind of hold")),
    text("holds.scope", Business, QT_TRANSLATE_NOOP("MergeField", "What is held")),
    text("holds.placed_on", Business, QT_TRANSLATE_NOOP("MergeField", "Placed on")),
    text("holds.placed_by", Business, QT_TRANSLATE_NOOP("MergeField", "Placed by")),
    text("holds.authority", Business, QT_TRANSLATE_NOOP("MergeField", "Who may release it")),
    text("holds.released_on", Business, QT_TRANSLATE_NOOP("MergeField", "Released on")),
    list("timeline", Pswp, QT_TRANSLATE_NOOP("MergeField", "Timeline of the review")),
    text("timeline.time", Pswp, QT_TRANSLATE_NOOP("MergeField", "When")),
    text("timeline.actor", Pswp, QT_TRANSLATE_NOOP("MergeField", "Who or where")),
    text("timeline.happened", Pswp, QT_TRANSLATE_NOOP("MergeField", "What happened")),
    text("timeline.expected", Pswp, QT_TRANSLATE_NOOP("MergeField", "What was expected")),
    text("timeline.why", Pswp, QT_TRANSLATE_NOOP("MergeField", "Why it differed")),
    yesNo("timeline.gap", Pswp, QT_TRANSLATE_NOOP("MergeField", "It differed from what was expected")),
    list("causes", Pswp, QT_TRANSLATE_NOOP("MergeField", "Confirmed causes: the causal statements")),
    text("causes.number", Pswp, QT_TRANSLATE_NOOP("MergeField", "Number of the cause")),
    text("causes.statement", Pswp, QT_TRANSLATE_NOOP("MergeField", "Causal statement")),
    text("causes.category", Pswp, QT_TRANSLATE_NOOP("MergeField", "Category")),
    list("possible_causes", Pswp, QT_TRANSLATE_NOOP("MergeField", "Factors that are possible and not confirmed")),
    text("possible_causes.statement", Pswp, QT_TRANSLATE_NOOP("MergeField", "The factor")),
    text("possible_causes.category", Pswp, QT_TRANSLATE_NOOP("MergeField", "Category")),
    list(
        "factors", Pswp,
        QT_TRANSLATE_NOOP("MergeField", "Questions of the worksheet that found something that contributed")),
    text("factors.domain", Pswp, QT_TRANSLATE_NOOP("MergeField", "Part of the process")),
    text("factors.question", Pswp, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("factors.comment", Pswp, QT_TRANSLATE_NOOP("MergeField", "Comment")),
    list("interviews", Pswp, QT_TRANSLATE_NOOP("MergeField", "Interviews of the review")),
    text("interviews.who", Pswp, QT_TRANSLATE_NOOP("MergeField", "With whom")),
    text("interviews.date", Pswp, QT_TRANSLATE_NOOP("MergeField", "When")),
    list("actions", Business, QT_TRANSLATE_NOOP("MergeField", "Actions, dropped ones left out")),
    text("actions.action", Business, QT_TRANSLATE_NOOP("MergeField", "The action")),
    text("actions.family_text", Told, QT_TRANSLATE_NOOP("MergeField", "What the family is told of it")),
    text("actions.strength", Business, QT_TRANSLATE_NOOP("MergeField", "Strength")),
    text("actions.kind", Business, QT_TRANSLATE_NOOP("MergeField", "Kind of action")),
    text("actions.owner", Business, QT_TRANSLATE_NOOP("MergeField", "Owner")),
    text("actions.due", Told, QT_TRANSLATE_NOOP("MergeField", "By when")),
    text("actions.state", Business, QT_TRANSLATE_NOOP("MergeField", "State of the action")),
    text("actions.done_on", Told, QT_TRANSLATE_NOOP("MergeField", "When it was done")),
    text("actions.measure", Business, QT_TRANSLATE_NOOP("MergeField", "How it is measured")),
    text("actions.target", Business, QT_TRANSLATE_NOOP("MergeField", "Target")),
    text("actions.result", Business, QT_TRANSLATE_NOOP("MergeField", "Newest reading of the measure")),
    text("actions.causes", Business, QT_TRANSLATE_NOOP("MergeField", "Numbers of the causes it answers")),
    text("actions.program", Business, QT_TRANSLATE_NOOP("MergeField", "Program it was handed to")),
    text("actions.told_on", Told, QT_TRANSLATE_NOOP("MergeField", "When the family was told")),
    list(
        "decisions", AttorneyClient,
        QT_TRANSLATE_NOOP("MergeField", "Decisions about the case, but never about one person")),
    text("decisions.question", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "The question")),
    text("decisions.answer", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "The answer")),
    text("decisions.party", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Which side decided")),
    text("decisions.deciders", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Who decided")),
    text("decisions.date", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "When")),
    text("decisions.confidence", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Confidence")),
    text("decisions.rationale", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Reason")),
    text("decisions.basis", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Documents relied on")),
    told(list(
        "offer_items", AttorneyClient,
        QT_TRANSLATE_NOOP("MergeField", "Elements of the newest offer of the hospital"))),
    told(text("offer_items.what", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "The element"))),
    told(text("offer_items.amount", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Amount"))),
    told(text("offer_items.remedy", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Remedy other than money"))),
    list("approvals", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Approvals of the newest offer")),
    text("approvals.who", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Whose approval")),
    text("approvals.state", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "State of the approval")),
    list("payments", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Payments")),
    text("payments.purpose", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "For what")),
    text("payments.amount", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Amount")),
    text("payments.paid_on", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "When")),
    text("payments.payee", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Paid to")),
    text("payments.data_bank", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Data bank report")),
    text("payments.section111", AttorneyClient, QT_TRANSLATE_NOOP("MergeField", "Medicare Section 111 report")),
    list("timeliness", Fact, QT_TRANSLATE_NOOP("MergeField", "Deadlines of the case that have started")),
    text("timeliness.clock", Fact, QT_TRANSLATE_NOOP("MergeField", "Which deadline")),
    text("timeliness.due", Fact, QT_TRANSLATE_NOOP("MergeField", "Due")),
    text("timeliness.standing", Fact, QT_TRANSLATE_NOOP("MergeField", "In time or late")),
    list("regulatory", Business, QT_TRANSLATE_NOOP("MergeField", "Deadlines set by law that apply")),
    text("regulatory.rule", Business, QT_TRANSLATE_NOOP("MergeField", "Which report")),
    text("regulatory.state", Business, QT_TRANSLATE_NOOP("MergeField", "State of the report")),
    text("regulatory.due", Business, QT_TRANSLATE_NOOP("MergeField", "Due")),
    text("regulatory.filed_on", Business, QT_TRANSLATE_NOOP("MergeField", "Filed on")),
    list("attachments", Fact, QT_TRANSLATE_NOOP("MergeField", "Files of the case")),
    text("attachments.name", Fact, QT_TRANSLATE_NOOP("MergeField", "Name of the file")),
    list("documents", Business, QT_TRANSLATE_NOOP("MergeField", "Documents that were printed or exported")),
    text("documents.title", Business, QT_TRANSLATE_NOOP("MergeField", "Title")),
    text("documents.date", Business, QT_TRANSLATE_NOOP("MergeField", "When")),
    // All cases together
    text("program.period", Business, QT_TRANSLATE_NOOP("MergeField", "Days that the figures of the program are of")),
    text("program.opened", Business, QT_TRANSLATE_NOOP("MergeField", "Cases opened in these days")),
    text("program.open", Business, QT_TRANSLATE_NOOP("MergeField", "Cases open at their end")),
    text("program.closed", Business, QT_TRANSLATE_NOOP("MergeField", "Cases closed in these days")),
    text(
        "program.first_hour", Business,
        QT_TRANSLATE_NOOP("MergeField", "Cases with the first conversation within the hour")),
    text("program.promises", Business, QT_TRANSLATE_NOOP("MergeField", "Promises kept by their day")),
    text("program.measured", Business, QT_TRANSLATE_NOOP("MergeField", "Actions done whose effect was measured")),
    text("program.told_changes", Business, QT_TRANSLATE_NOOP("MergeField", "Families told what changed")),
    list("program_stages", Business, QT_TRANSLATE_NOOP("MergeField", "Open cases by stage")),
    text("program_stages.stage", Business, QT_TRANSLATE_NOOP("MergeField", "The stage")),
    text("program_stages.cases", Business, QT_TRANSLATE_NOOP("MergeField", "How many cases")),
});

} // namespace

std::span<const MergeField> mergeFields()
{
    return table;
}

const MergeField *findMergeField(QStringView name)
{
    static const auto byName = [] {
        QHash<QString, const MergeField *> found;
        for (const MergeField &field : table)
            found.insert(QString::fromLatin1(field.name), &field);
        return found;
    }();
    return byName.value(name.toString(), nullptr);
}

const MergeField *listOf(const MergeField &field)
{
    const QString name = QString::fromLatin1(field.name);
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return nullptr;
    const MergeField *list = findMergeField(QStringView(name).first(dot));
    return list && list->kind == MergeField::Kind::List ? list : nullptr;
}

} // namespace candor
