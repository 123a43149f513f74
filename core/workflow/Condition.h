// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

class QJsonValue;

namespace candor {

/// Named tests on a case that a protocol may use. A closed set on purpose: a protocol is data and cannot run code.
enum class CaseTest {
    PatientRecorded,
    FamilyRecorded,
    InvolvedStaffRecorded,
    ConversationHeld,     // with somebody of the patient's side, and completed
    ContactAttemptFailed, // at least one attempt did not reach them
    NextContactPlanned,   // a next contact is recorded and lies after the last conversation
    OpenQuestions,
    OpenPromises,
    OpenNeeds,
    CaregiverWithoutOffer, // somebody involved has no recorded offer of support
    OpenCaregiverSupport,  // accepted support that is not closed
    EvidenceSecured,
    EvidenceNotReleased,
    BillingHoldPlaced,
    HoldNotReleased,
    ReviewTeamNamed,
    TimelineRecorded,
    FamilyInterviewed,
    CauseConfirmed,
    CauseWithoutAction, // a confirmed cause that no action addresses
    ActionPlanned,
    ActionNotVerified, // an action neither verified nor handed over nor dropped
    ActionNotTold,     // a done action the family has not been told about
    ApologyRecorded,
    OfferMade,
    OfferPending,
    OfferAccepted,
    PaymentMade,
    BillingDecided,
    BillingNotCarriedOut, // decided in favor of the family, not done yet
    AgreedNotPaid,        // less is paid than was agreed
    DataBankOpen,         // a payment whose question has no answer, or whose report is not filed
    Section111Open,       // decided to report to Medicare, not reported
    RegulatoryClockOpen,  // a confirmed duty, not filed
    FactsNotTold,         // a known fact that was neither told nor withheld with reason
    SidesDisagree,        // two sides answer a decision differently, and no agreed position is recorded
};

/// A typed predicate on a case. A plain value.
class Condition {
public:
    enum class Kind {
        Always,
        AnchorSet,
        DecisionIs,
        StepSettled,
        StepDone,
        RowTicked,
        Test,
        HarmAtLeast,
        FieldIs,
        Jurisdiction,
        StatusIs,
        All,
        Any,
        Not
    };

    Kind kind = Kind::Always;
    QString subject;    // anchor, decision, step, "checklist/row", "step/field"
    QStringList values; // answers, field values, jurisdictions, statuses
    CaseTest test = CaseTest::PatientRecorded;
    int rank = 0; // HarmAtLeast, 1 (no harm) to 5 (death)
    std::vector<Condition> parts;

    /// Throws Error(InvalidProtocol) for anything that is not one of the forms in protocol.schema.json.
    [[nodiscard]] static Condition fromJson(const QJsonValue &json);

    friend bool operator==(const Condition &, const Condition &) = default;
};

template <>
inline constexpr auto enumNames<CaseTest> = std::to_array<EnumName<CaseTest>>({
    {CaseTest::PatientRecorded, "patient_recorded", QT_TRANSLATE_NOOP("Choice", "the patient is recorded")},
    {CaseTest::FamilyRecorded, "family_recorded", QT_TRANSLATE_NOOP("Choice", "a family member is recorded")},
    {CaseTest::InvolvedStaffRecorded, "involved_staff_recorded",
     QT_TRANSLATE_NOOP("Choice", "involved staff are recorded")},
    {CaseTest::ConversationHeld, "conversation_held", QT_TRANSLATE_NOOP("Choice", "a conversation was held")},
    {CaseTest::ContactAttemptFailed, "contact_attempt_failed",
     QT_TRANSLATE_NOOP("Choice", "an attempt to reach them failed")},
    {CaseTest::NextContactPlanned, "next_contact_planned", QT_TRANSLATE_NOOP("Choice", "the next contact has a date")},
    {CaseTest::OpenQuestions, "open_questions", QT_TRANSLATE_NOOP("Choice", "questions of the family are open")},
    {CaseTest::OpenPromises, "open_promises", QT_TRANSLATE_NOOP("Choice", "promises are open")},
    {CaseTest::OpenNeeds, "open_needs", QT_TRANSLATE_NOOP("Choice", "needs of the family are open")},
    {CaseTest::CaregiverWithoutOffer, "caregiver_without_offer",
     QT_TRANSLATE_NOOP("Choice", "somebody involved has no recorded offer of support")},
    {CaseTest::OpenCaregiverSupport, "open_caregiver_support",
     QT_TRANSLATE_NOOP("Choice", "support for staff is still open")},
    {CaseTest::EvidenceSecured, "evidence_secured", QT_TRANSLATE_NOOP("Choice", "evidence is secured")},
    {CaseTest::EvidenceNotReleased, "evidence_not_released", QT_TRANSLATE_NOOP("Choice", "evidence is not released")},
    {CaseTest::BillingHoldPlaced, "billing_hold_placed", QT_TRANSLATE_NOOP("Choice", "bills are on hold")},
    {CaseTest::HoldNotReleased, "hold_not_released", QT_TRANSLATE_NOOP("Choice", "a hold is not released")},
    {CaseTest::ReviewTeamNamed, "review_team_named", QT_TRANSLATE_NOOP("Choice", "the review team is named")},
    {CaseTest::TimelineRecorded, "timeline_recorded", QT_TRANSLATE_NOOP("Choice", "a timeline is recorded")},
    {CaseTest::FamilyInterviewed, "family_interviewed",
     QT_TRANSLATE_NOOP("Choice", "patient or family were interviewed or declined")},
    {CaseTest::CauseConfirmed, "cause_confirmed", QT_TRANSLATE_NOOP("Choice", "a cause is confirmed")},
    {CaseTest::CauseWithoutAction, "cause_without_action",
     QT_TRANSLATE_NOOP("Choice", "a confirmed cause has no action")},
    {CaseTest::ActionPlanned, "action_planned", QT_TRANSLATE_NOOP("Choice", "an action is planned")},
    {CaseTest::ActionNotVerified, "action_not_verified", QT_TRANSLATE_NOOP("Choice", "an action is not verified")},
    {CaseTest::ActionNotTold, "action_not_told",
     QT_TRANSLATE_NOOP("Choice", "the family was not told about an action")},
    {CaseTest::ApologyRecorded, "apology_recorded", QT_TRANSLATE_NOOP("Choice", "an apology is recorded")},
    {CaseTest::OfferMade, "offer_made", QT_TRANSLATE_NOOP("Choice", "an offer was made")},
    {CaseTest::OfferPending, "offer_pending", QT_TRANSLATE_NOOP("Choice", "an offer is open")},
    {CaseTest::OfferAccepted, "offer_accepted", QT_TRANSLATE_NOOP("Choice", "an offer was accepted")},
    {CaseTest::PaymentMade, "payment_made", QT_TRANSLATE_NOOP("Choice", "a payment was made")},
    {CaseTest::BillingDecided, "billing_decided", QT_TRANSLATE_NOOP("Choice", "the bills are decided")},
    {CaseTest::BillingNotCarriedOut, "billing_not_carried_out",
     QT_TRANSLATE_NOOP("Choice", "a decision on bills is not carried out")},
    {CaseTest::AgreedNotPaid, "agreed_not_paid", QT_TRANSLATE_NOOP("Choice", "the agreed sum is not fully paid")},
    {CaseTest::DataBankOpen, "data_bank_open",
     QT_TRANSLATE_NOOP("Choice", "the data bank question is open for a payment")},
    {CaseTest::Section111Open, "section_111_open", QT_TRANSLATE_NOOP("Choice", "a Section 111 report is not made")},
    {CaseTest::RegulatoryClockOpen, "regulatory_clock_open",
     QT_TRANSLATE_NOOP("Choice", "a confirmed report is not filed")},
    {CaseTest::FactsNotTold, "facts_not_told", QT_TRANSLATE_NOOP("Choice", "known facts were not told")},
    {CaseTest::SidesDisagree, "sides_disagree", QT_TRANSLATE_NOOP("Choice", "the sides have not agreed on a decision")},
});

/// Does the test hold for the case?
[[nodiscard]] bool holds(CaseTest test, const CaseFile &file);

} // namespace candor
