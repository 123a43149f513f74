// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Communication.h"
#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

enum class NeedState { Open, InProgress, Met, Declined };

template <>
inline constexpr auto enumNames<NeedState> = std::to_array<EnumName<NeedState>>({
    {NeedState::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {NeedState::InProgress, "in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {NeedState::Met, "met", QT_TRANSLATE_NOOP("Choice", "Met")},
    {NeedState::Declined, "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
});

/// A need of the patient or family that the hospital helps with.
struct Need {
    Id<Need> id;
    qint64 revision = 0;

    QString what;
    QString category;
    QString owner;
    NeedState state = NeedState::Open;
    std::optional<Instant> due;
    QString note;

    friend bool operator==(const Need &, const Need &) = default;
};

template <>
struct RecordType<Need> {
    static constexpr auto kind = RecordKind::Need;
    static constexpr auto fields = FieldTable(
        Field{"what", QT_TRANSLATE_NOOP("Field", "Need"), &Need::what, Lane::Fact, Phi::Narrative},
        Field{"category", QT_TRANSLATE_NOOP("Field", "Category"), &Need::category},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Need::owner, Lane::Fact, Phi::Name},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Need::state},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &Need::due, Lane::Fact, Phi::Date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Need::note, Lane::Business, Phi::Narrative});
};

/// An apology as it was given.
struct Apology {
    Id<Apology> id;
    qint64 revision = 0;

    ApologyKind kind = ApologyKind::Sorrow;
    QString by;
    QString to;
    std::optional<Instant> at;
    QString how;
    QString words;
    QString response; // what they said
    Id<Conversation> inConversation;

    friend bool operator==(const Apology &, const Apology &) = default;
};

template <>
struct RecordType<Apology> {
    static constexpr auto kind = RecordKind::Apology;
    static constexpr auto fields = FieldTable(
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Apology::kind, Lane::Told},
        Field{"by", QT_TRANSLATE_NOOP("Field", "Given by"), &Apology::by, Lane::Told, Phi::Name},
        Field{"to", QT_TRANSLATE_NOOP("Field", "Given to"), &Apology::to, Lane::Told, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Given at"), &Apology::at, Lane::Told, Phi::Date},
        Field{"how", QT_TRANSLATE_NOOP("Field", "How"), &Apology::how, Lane::Told},
        Field{"words", QT_TRANSLATE_NOOP("Field", "Words"), &Apology::words, Lane::Told, Phi::Narrative},
        Field{"response", QT_TRANSLATE_NOOP("Field", "They said"), &Apology::response, Lane::Told, Phi::Narrative},
        Field{"inConversation", QT_TRANSLATE_NOOP("Field", "Conversation"), &Apology::inConversation});
};

enum class OfferSide { Hospital, Family };

template <>
inline constexpr auto enumNames<OfferSide> = std::to_array<EnumName<OfferSide>>({
    {OfferSide::Hospital, "hospital", QT_TRANSLATE_NOOP("Choice", "Offer of the hospital")},
    {OfferSide::Family, "family", QT_TRANSLATE_NOOP("Choice", "Counter-offer of the family")},
});

enum class OfferState { Draft, Approved, Made, Accepted, Declined, Withdrawn };

template <>
inline constexpr auto enumNames<OfferState> = std::to_array<EnumName<OfferState>>({
    {OfferState::Draft, "draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {OfferState::Approved, "approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {OfferState::Made, "made", QT_TRANSLATE_NOOP("Choice", "Made")},
    {OfferState::Accepted, "accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    {OfferState::Declined, "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    {OfferState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
});

/// An offer or counter-offer. Its elements are OfferElement records; its amount is their sum.
struct Offer {
    Id<Offer> id;
    qint64 revision = 0;

    OfferSide side = OfferSide::Hospital;
    OfferState state = OfferState::Draft;
    std::optional<Instant> madeAt;
    std::optional<Instant> answeredAt;
    std::optional<Cents> authority;
    QString approvedBy;
    YesNo lawyerAdvised = YesNo::Unknown;
    bool inWriting = false;
    std::optional<Instant> expires;
    QString reasoning;

    friend bool operator==(const Offer &, const Offer &) = default;
};

template <>
struct RecordType<Offer> {
    static constexpr auto kind = RecordKind::Offer;
    static constexpr auto fields = FieldTable(
        Field{"side", QT_TRANSLATE_NOOP("Field", "Side"), &Offer::side, Lane::AttorneyClient},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Offer::state, Lane::AttorneyClient},
        Field{"madeAt", QT_TRANSLATE_NOOP("Field", "Made at"), &Offer::madeAt, Lane::AttorneyClient, Phi::Date},
        Field{
            "answeredAt", QT_TRANSLATE_NOOP("Field", "Answered at"), &Offer::answeredAt, Lane::AttorneyClient,
            Phi::Date},
        Field{"authority", QT_TRANSLATE_NOOP("Field", "Authority"), &Offer::authority, Lane::AttorneyClient},
        Field{
            "approvedBy", QT_TRANSLATE_NOOP("Field", "Approved by"), &Offer::approvedBy, Lane::AttorneyClient,
            Phi::Name},
        Field{"lawyerAdvised", QT_TRANSLATE_NOOP("Field", "Told that a lawyer may help"), &Offer::lawyerAdvised},
        Field{"inWriting", QT_TRANSLATE_NOOP("Field", "In writing"), &Offer::inWriting, Lane::AttorneyClient},
        Field{"expires", QT_TRANSLATE_NOOP("Field", "Expires"), &Offer::expires, Lane::AttorneyClient, Phi::Date},
        Field{
            "reasoning", QT_TRANSLATE_NOOP("Field", "Reasoning"), &Offer::reasoning, Lane::AttorneyClient,
            Phi::Narrative});
};

/// One element of an offer: money or something else.
struct OfferElement {
    Id<OfferElement> id;
    qint64 revision = 0;

    Id<Offer> offer;
    QString label;
    std::optional<Cents> amount;
    QString remedy;

    friend bool operator==(const OfferElement &, const OfferElement &) = default;
};

template <>
struct RecordType<OfferElement> {
    static constexpr auto kind = RecordKind::OfferElement;
    static constexpr auto fields = FieldTable(
        Field{"offer", QT_TRANSLATE_NOOP("Field", "Offer"), &OfferElement::offer, Lane::AttorneyClient},
        Field{
            "label", QT_TRANSLATE_NOOP("Field", "Element"), &OfferElement::label, Lane::AttorneyClient, Phi::Narrative},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &OfferElement::amount, Lane::AttorneyClient},
        Field{
            "remedy", QT_TRANSLATE_NOOP("Field", "Remedy other than money"), &OfferElement::remedy,
            Lane::AttorneyClient, Phi::Narrative});
};

/// What was agreed, and the paper it stands on. The lines the family gets to read are `familyText`.
struct Agreement {
    Id<Agreement> id;
    qint64 revision = 0;

    std::optional<Instant> signedAt;
    QString familyText;
    bool release = false;
    YesNo familyHadLawyer = YesNo::Unknown;
    bool mediated = false;
    QString mediator;
    std::optional<Instant> meetingAt; // about the offer
    QDate thinkUntil;                 // time to think it over
    QString terms;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

template <>
struct RecordType<Agreement> {
    static constexpr auto kind = RecordKind::Agreement;
    static constexpr auto fields = FieldTable(
        Field{
            "signedAt", QT_TRANSLATE_NOOP("Field", "Signed at"), &Agreement::signedAt, Lane::AttorneyClient, Phi::Date},
        Field{
            "familyText", QT_TRANSLATE_NOOP("Field", "What we agreed, for the family"), &Agreement::familyText,
            Lane::Told, Phi::Narrative},
        Field{"release", QT_TRANSLATE_NOOP("Field", "Release signed"), &Agreement::release, Lane::AttorneyClient},
        Field{
            "familyHadLawyer", QT_TRANSLATE_NOOP("Field", "Family had a lawyer"), &Agreement::familyHadLawyer,
            Lane::AttorneyClient},
        Field{"mediated", QT_TRANSLATE_NOOP("Field", "Mediated"), &Agreement::mediated, Lane::AttorneyClient},
        Field{
            "mediator", QT_TRANSLATE_NOOP("Field", "Mediator"), &Agreement::mediator, Lane::AttorneyClient, Phi::Name},
        Field{
            "meetingAt", QT_TRANSLATE_NOOP("Field", "Meeting about the offer"), &Agreement::meetingAt,
            Lane::AttorneyClient, Phi::Date},
        Field{
            "thinkUntil", QT_TRANSLATE_NOOP("Field", "Time to think it over until"), &Agreement::thinkUntil,
            Lane::AttorneyClient, Phi::Date},
        Field{"terms", QT_TRANSLATE_NOOP("Field", "Terms"), &Agreement::terms, Lane::AttorneyClient, Phi::Narrative});
};

enum class ApprovalState { Asked, Approved, Refused };

template <>
inline constexpr auto enumNames<ApprovalState> = std::to_array<EnumName<ApprovalState>>({
    {ApprovalState::Asked, "asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {ApprovalState::Approved, "approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {ApprovalState::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
});

/// Whose word an offer needs before it is made, and the answer.
struct Approval {
    Id<Approval> id;
    qint64 revision = 0;

    Id<Offer> offer;
    QString who; // "Priya Raman, chief financial officer"
    ApprovalState state = ApprovalState::Asked;
    std::optional<Instant> askedAt;
    std::optional<Instant> answeredAt;
    QString note;
    QString terms; // what was approved, as offerTerms says it: a change of the offer takes the approval away

    friend bool operator==(const Approval &, const Approval &) = default;
};

template <>
struct RecordType<Approval> {
    static constexpr auto kind = RecordKind::Approval;
    static constexpr auto fields = FieldTable(
        Field{"offer", QT_TRANSLATE_NOOP("Field", "Offer"), &Approval::offer, Lane::AttorneyClient},
        Field{"who", QT_TRANSLATE_NOOP("Field", "Whose approval"), &Approval::who, Lane::AttorneyClient, Phi::Name},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Approval::state, Lane::AttorneyClient},
        Field{"askedAt", QT_TRANSLATE_NOOP("Field", "Asked at"), &Approval::askedAt, Lane::AttorneyClient, Phi::Date},
        Field{
            "answeredAt", QT_TRANSLATE_NOOP("Field", "Answered at"), &Approval::answeredAt, Lane::AttorneyClient,
            Phi::Date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Approval::note, Lane::AttorneyClient, Phi::Narrative},
        Field{
            "terms", QT_TRANSLATE_NOOP("Field", "What was approved"), &Approval::terms, Lane::AttorneyClient,
            Phi::Narrative});
};

/// Whether a payment is reported to an authority. Decided by a person, never by the program.
enum class ReportDecision { Undecided, ToReport, NotReportable, Reported };

template <>
inline constexpr auto enumNames<ReportDecision> = std::to_array<EnumName<ReportDecision>>({
    {ReportDecision::Undecided, "undecided", QT_TRANSLATE_NOOP("Choice", "Undecided")},
    {ReportDecision::ToReport, "to_report", QT_TRANSLATE_NOOP("Choice", "To be reported")},
    {ReportDecision::NotReportable, "not_reportable", QT_TRANSLATE_NOOP("Choice", "Not reportable")},
    {ReportDecision::Reported, "reported", QT_TRANSLATE_NOOP("Choice", "Reported")},
});

/// Money paid, with what the data bank question needs to know (42 U.S.C. 11131).
struct Payment {
    Id<Payment> id;
    qint64 revision = 0;

    std::optional<Cents> amount;
    std::optional<Instant> paidAt;
    QString payee;
    QString payer;
    QString purpose;
    bool tellFamily = false; // before it is paid; once it is, the family knows of it
    bool leaveOut = false;   // all the same not in the family summary
    QString familyText;
    std::optional<Cents> familyAmount;
    YesNo writtenDemand = YesNo::Unknown;
    QString demandBy;
    QDate demandOn;
    YesNo practitionerNamed = YesNo::Unknown;
    YesNo medicare = YesNo::Unknown;
    ReportDecision dataBank = ReportDecision::Undecided;
    QString dataBankReason;
    QString dataBankBy;
    std::optional<Instant> dataBankFiledAt;
    QString dataBankProof;                                 // what shows that it was filed
    ReportDecision section111 = ReportDecision::Undecided; // Medicare secondary payer reporting
    QString section111Reason;

    friend bool operator==(const Payment &, const Payment &) = default;
};

template <>
struct RecordType<Payment> {
    static constexpr auto kind = RecordKind::Payment;
    static constexpr auto fields = FieldTable(
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &Payment::amount, Lane::AttorneyClient},
        Field{"paidAt", QT_TRANSLATE_NOOP("Field", "Paid at"), &Payment::paidAt, Lane::AttorneyClient, Phi::Date},
        Field{"payee", QT_TRANSLATE_NOOP("Field", "Paid to"), &Payment::payee, Lane::AttorneyClient, Phi::Name},
        Field{"payer", QT_TRANSLATE_NOOP("Field", "Paid by"), &Payment::payer, Lane::AttorneyClient},
        Field{
            "purpose", QT_TRANSLATE_NOOP("Field", "For what"), &Payment::purpose, Lane::AttorneyClient, Phi::Narrative},
        Field{
            "tellFamily", QT_TRANSLATE_NOOP("Field", "List in the family summary"), &Payment::tellFamily,
            Lane::Business},
        Field{
            "leaveOut", QT_TRANSLATE_NOOP("Field", "Leave out of the family summary"), &Payment::leaveOut,
            Lane::Business},
        Field{
            "familyText", QT_TRANSLATE_NOOP("Field", "Line in the family summary"), &Payment::familyText, Lane::Told,
            Phi::Narrative},
        Field{
            "familyAmount", QT_TRANSLATE_NOOP("Field", "Amount in the family summary"), &Payment::familyAmount,
            Lane::Told},
        Field{
            "writtenDemand", QT_TRANSLATE_NOOP("Field", "Written demand for money"), &Payment::writtenDemand,
            Lane::AttorneyClient},
        Field{
            "demandBy", QT_TRANSLATE_NOOP("Field", "Demand made by"), &Payment::demandBy, Lane::AttorneyClient,
            Phi::Name},
        Field{
            "demandOn", QT_TRANSLATE_NOOP("Field", "Date of the demand"), &Payment::demandOn, Lane::AttorneyClient,
            Phi::Date},
        Field{
            "practitionerNamed", QT_TRANSLATE_NOOP("Field", "Practitioner named in demand and release"),
            &Payment::practitionerNamed, Lane::AttorneyClient},
        Field{"medicare", QT_TRANSLATE_NOOP("Field", "Medicare beneficiary"), &Payment::medicare, Lane::AttorneyClient},
        Field{"dataBank", QT_TRANSLATE_NOOP("Field", "Data bank report"), &Payment::dataBank, Lane::AttorneyClient},
        Field{
            "dataBankReason", QT_TRANSLATE_NOOP("Field", "Reason of the data bank answer"), &Payment::dataBankReason,
            Lane::AttorneyClient, Phi::Narrative},
        Field{
            "dataBankBy", QT_TRANSLATE_NOOP("Field", "Data bank answer by"), &Payment::dataBankBy, Lane::AttorneyClient,
            Phi::Name},
        Field{
            "dataBankFiledAt", QT_TRANSLATE_NOOP("Field", "Data bank report filed at"), &Payment::dataBankFiledAt,
            Lane::AttorneyClient, Phi::Date},
        Field{
            "dataBankProof", QT_TRANSLATE_NOOP("Field", "What shows that it was filed"), &Payment::dataBankProof,
            Lane::AttorneyClient, Phi::Narrative},
        Field{
            "section111", QT_TRANSLATE_NOOP("Field", "Medicare Section 111 report"), &Payment::section111,
            Lane::AttorneyClient},
        Field{
            "section111Reason", QT_TRANSLATE_NOOP("Field", "Reason of the Section 111 answer"),
            &Payment::section111Reason, Lane::AttorneyClient, Phi::Narrative});
};

enum class BillingOutcome { Undecided, Waived, WrittenOff, Reduced, BillNormally };

template <>
inline constexpr auto enumNames<BillingOutcome> = std::to_array<EnumName<BillingOutcome>>({
    {BillingOutcome::Undecided, "undecided", QT_TRANSLATE_NOOP("Choice", "Undecided")},
    {BillingOutcome::Waived, "waived", QT_TRANSLATE_NOOP("Choice", "Waived")},
    {BillingOutcome::WrittenOff, "written_off", QT_TRANSLATE_NOOP("Choice", "Written off")},
    {BillingOutcome::Reduced, "reduced", QT_TRANSLATE_NOOP("Choice", "Reduced")},
    {BillingOutcome::BillNormally, "bill_normally", QT_TRANSLATE_NOOP("Choice", "Billed as usual")},
});

/// What happens to the bills of the event.
struct BillingDecision {
    Id<BillingDecision> id;
    qint64 revision = 0;

    BillingOutcome outcome = BillingOutcome::Undecided;
    std::optional<Cents> amount;
    QString accounts;
    QString decidedBy;
    std::optional<Instant> at;
    std::optional<Instant> executedAt;
    QString familyText;
    std::optional<Cents> familyAmount;
    YesNo medicare = YesNo::Unknown;
    QString instruction;

    friend bool operator==(const BillingDecision &, const BillingDecision &) = default;
};

template <>
struct RecordType<BillingDecision> {
    static constexpr auto kind = RecordKind::BillingDecision;
    static constexpr auto fields = FieldTable(
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), &BillingDecision::outcome, Lane::Business},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &BillingDecision::amount, Lane::Business},
        Field{
            "accounts", QT_TRANSLATE_NOOP("Field", "Account numbers"), &BillingDecision::accounts, Lane::Business,
            Phi::Identifier},
        Field{
            "decidedBy", QT_TRANSLATE_NOOP("Field", "Decided by"), &BillingDecision::decidedBy, Lane::Business,
            Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Decided at"), &BillingDecision::at, Lane::Business, Phi::Date},
        Field{
            "executedAt", QT_TRANSLATE_NOOP("Field", "Carried out at"), &BillingDecision::executedAt, Lane::Business,
            Phi::Date},
        Field{
            "familyText", QT_TRANSLATE_NOOP("Field", "Bills, for the family"), &BillingDecision::familyText, Lane::Told,
            Phi::Narrative},
        Field{
            "familyAmount", QT_TRANSLATE_NOOP("Field", "Amount in the family summary"), &BillingDecision::familyAmount,
            Lane::Told},
        Field{
            "medicare", QT_TRANSLATE_NOOP("Field", "Medicare beneficiary"), &BillingDecision::medicare, Lane::Business},
        Field{
            "instruction", QT_TRANSLATE_NOOP("Field", "Instruction to billing"), &BillingDecision::instruction,
            Lane::Business, Phi::Narrative});
};

} // namespace candor
