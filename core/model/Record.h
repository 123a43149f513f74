// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"

#include <QString>

#include <array>
#include <tuple>

namespace candor {

/// The record types of a casebook. The numbers are stored in the vault: append, never renumber.
enum class RecordKind {
    Case = 1,
    AnchorTime = 2,
    Report = 3,
    Harm = 4,
    Person = 5,
    Conversation = 6,
    Fact = 7,
    Question = 8,
    Promise = 9,
    CaregiverSupport = 10,
    EvidenceItem = 11,
    CustodyEvent = 12,
    Hold = 13,
    Investigation = 14,
    TimelineEntry = 15,
    Interview = 16,
    Cause = 17,
    Decision = 18,
    Action = 19,
    Measurement = 20,
    Need = 21,
    Apology = 22,
    Offer = 23,
    OfferElement = 24,
    Payment = 25,
    Agreement = 26,
    BillingDecision = 27,
    RegulatoryClock = 28,
    Document = 29,
    Attachment = 30,
    Note = 31,
    StepState = 32,
    RowState = 33,
    FormValue = 34,
    LoopException = 35,
    ReviewQuestion = 36,
    BehaviorReview = 37,
    Approval = 38,
    Letter = 39,
    Disclosure = 40,
    // of the casebook, not of one case
    Settings = 60,
    User = 61,
    ProtocolEdition = 62,
    SavedView = 63,
    ContactCard = 64,
    LetterTemplate = 65,
};

template <>
inline constexpr auto enumNames<RecordKind> = std::to_array<EnumName<RecordKind>>({
    {RecordKind::Case, "case", QT_TRANSLATE_NOOP("Choice", "Case")},
    {RecordKind::AnchorTime, "anchor_time", QT_TRANSLATE_NOOP("Choice", "Time")},
    {RecordKind::Report, "report", QT_TRANSLATE_NOOP("Choice", "Report")},
    {RecordKind::Harm, "harm", QT_TRANSLATE_NOOP("Choice", "Harm rating")},
    {RecordKind::Person, "person", QT_TRANSLATE_NOOP("Choice", "Person")},
    {RecordKind::Conversation, "conversation", QT_TRANSLATE_NOOP("Choice", "Conversation")},
    {RecordKind::Fact, "fact", QT_TRANSLATE_NOOP("Choice", "Fact")},
    {RecordKind::Question, "question", QT_TRANSLATE_NOOP("Choice", "Question")},
    {RecordKind::Promise, "promise", QT_TRANSLATE_NOOP("Choice", "Promise")},
    {RecordKind::CaregiverSupport, "caregiver_support", QT_TRANSLATE_NOOP("Choice", "Care for a caregiver")},
    {RecordKind::EvidenceItem, "evidence_item", QT_TRANSLATE_NOOP("Choice", "Evidence")},
    {RecordKind::CustodyEvent, "custody_event", QT_TRANSLATE_NOOP("Choice", "Chain of custody")},
    {RecordKind::Hold, "hold", QT_TRANSLATE_NOOP("Choice", "Hold")},
    {RecordKind::Investigation, "investigation", QT_TRANSLATE_NOOP("Choice", "Investigation")},
    {RecordKind::TimelineEntry, "timeline_entry", QT_TRANSLATE_NOOP("Choice", "Timeline entry")},
    {RecordKind::Interview, "interview", QT_TRANSLATE_NOOP("Choice", "Interview")},
    {RecordKind::Cause, "cause", QT_TRANSLATE_NOOP("Choice", "Cause")},
    {RecordKind::Decision, "decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
    {RecordKind::Action, "action", QT_TRANSLATE_NOOP("Choice", "Action")},
    {RecordKind::Measurement, "measurement", QT_TRANSLATE_NOOP("Choice", "Measurement")},
    {RecordKind::Need, "need", QT_TRANSLATE_NOOP("Choice", "Need of the family")},
    {RecordKind::Apology, "apology", QT_TRANSLATE_NOOP("Choice", "Apology")},
    {RecordKind::Offer, "offer", QT_TRANSLATE_NOOP("Choice", "Offer")},
    {RecordKind::OfferElement, "offer_element", QT_TRANSLATE_NOOP("Choice", "Element of an offer")},
    {RecordKind::Payment, "payment", QT_TRANSLATE_NOOP("Choice", "Payment")},
    {RecordKind::Agreement, "agreement", QT_TRANSLATE_NOOP("Choice", "Agreement")},
    {RecordKind::BillingDecision, "billing_decision", QT_TRANSLATE_NOOP("Choice", "Billing decision")},
    {RecordKind::RegulatoryClock, "regulatory_clock", QT_TRANSLATE_NOOP("Choice", "Deadline set by law")},
    {RecordKind::Document, "document", QT_TRANSLATE_NOOP("Choice", "Document")},
    {RecordKind::Attachment, "attachment", QT_TRANSLATE_NOOP("Choice", "Attachment")},
    {RecordKind::Note, "note", QT_TRANSLATE_NOOP("Choice", "Note")},
    {RecordKind::StepState, "step_state", QT_TRANSLATE_NOOP("Choice", "Step")},
    {RecordKind::RowState, "row_state", QT_TRANSLATE_NOOP("Choice", "Checklist row")},
    {RecordKind::FormValue, "form_value", QT_TRANSLATE_NOOP("Choice", "Form field")},
    {RecordKind::LoopException, "loop_exception", QT_TRANSLATE_NOOP("Choice", "Exception from closing the loop")},
    {RecordKind::ReviewQuestion, "review_question", QT_TRANSLATE_NOOP("Choice", "Worksheet question")},
    {RecordKind::BehaviorReview, "behavior_review", QT_TRANSLATE_NOOP("Choice", "Review of behavior")},
    {RecordKind::Approval, "approval", QT_TRANSLATE_NOOP("Choice", "Approval of an offer")},
    {RecordKind::Letter, "letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {RecordKind::Disclosure, "disclosure", QT_TRANSLATE_NOOP("Choice", "Disclosure outside")},
    {RecordKind::Settings, "settings", QT_TRANSLATE_NOOP("Choice", "Settings")},
    {RecordKind::User, "user", QT_TRANSLATE_NOOP("Choice", "User")},
    {RecordKind::ProtocolEdition, "protocol_edition", QT_TRANSLATE_NOOP("Choice", "Protocol edition")},
    {RecordKind::SavedView, "saved_view", QT_TRANSLATE_NOOP("Choice", "Saved view")},
    {RecordKind::ContactCard, "contact_card", QT_TRANSLATE_NOOP("Choice", "Contact card")},
    {RecordKind::LetterTemplate, "letter_template", QT_TRANSLATE_NOOP("Choice", "Letter template")},
});

} // namespace candor
