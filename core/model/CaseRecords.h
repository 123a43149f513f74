// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

/// Where a case stands as a whole. The phases of the work itself follow from the protocol.
enum class CaseStatus {
    Intake,    // reported, nobody has decided yet whether it is a CANDOR event
    Open,      // identified, being worked
    NotCandor, // routed to ordinary event or grievance handling
    Closed,
    Litigation, // left the process for a lawsuit
    Withdrawn,  // the patient does not want to go on
    Reopened,
};

template <>
inline constexpr auto enumNames<CaseStatus> = std::to_array<EnumName<CaseStatus>>({
    {CaseStatus::Intake, "intake", QT_TRANSLATE_NOOP("Choice", "Reported, to be decided")},
    {CaseStatus::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {CaseStatus::NotCandor, "not_candor", QT_TRANSLATE_NOOP("Choice", "Not a CANDOR event")},
    {CaseStatus::Closed, "closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    {CaseStatus::Litigation, "litigation", QT_TRANSLATE_NOOP("Choice", "In litigation")},
    {CaseStatus::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn by the patient")},
    {CaseStatus::Reopened, "reopened", QT_TRANSLATE_NOOP("Choice", "Reopened")},
});

/// The head of a case file. Times are in AnchorTime records, people in Person records.
struct Case {
    Id<Case> id;
    qint64 revision = 0;

    QString number; // "2026-0147", given out per year, never reused
    QString title;  // short and neutral; shown in lists
    CaseStatus status = CaseStatus::Intake;
    QString facility;
    QString unit;
    QString place;     // bed, room
    QString account;   // what happened, in the words of the person who reports
    QString eventType; // words as reported, or chosen from the protocol's list
    Code eventCode;
    QString patientNow; // "Stable, being watched"
    QString owner;      // who carries the case
    QStringList tags;
    QString protocolId;
    QString protocolVersion;
    QString protocolDigest; // hex BLAKE2b or SHA-256 of the protocol text the case is pinned to
    QString whatHappened;   // plain words for the family summary
    QString whatWeFound;    // findings as shared, plain words for the family summary
    QString closingReason;

    friend bool operator==(const Case &, const Case &) = default;
};

template <>
struct RecordType<Case> {
    static constexpr auto kind = RecordKind::Case;
    static constexpr auto fields = FieldTable(
        Field{"number", QT_TRANSLATE_NOOP("Field", "Case number"), &Case::number, Lane::Fact, Phi::Identifier},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Case::title, Lane::Fact, Phi::Narrative},
        Field{"status", QT_TRANSLATE_NOOP("Field", "Status"), &Case::status},
        Field{"facility", QT_TRANSLATE_NOOP("Field", "Hospital"), &Case::facility, Lane::Fact, Phi::Place},
        Field{"unit", QT_TRANSLATE_NOOP("Field", "Unit"), &Case::unit, Lane::Fact, Phi::Place},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &Case::place, Lane::Fact, Phi::Place},
        Field{"account", QT_TRANSLATE_NOOP("Field", "What happened"), &Case::account, Lane::Fact, Phi::Narrative},
        Field{"eventType", QT_TRANSLATE_NOOP("Field", "Type of event"), &Case::eventType},
        Field{"eventCode", QT_TRANSLATE_NOOP("Field", "Event code"), &Case::eventCode},
        Field{
            "patientNow", QT_TRANSLATE_NOOP("Field", "Patient right now"), &Case::patientNow, Lane::Fact,
            Phi::Narrative},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Case::owner, Lane::Fact, Phi::Name},
        Field{"tags", QT_TRANSLATE_NOOP("Field", "Tags"), &Case::tags, Lane::Business},
        Field{
            "protocolId", QT_TRANSLATE_NOOP("Field", "Protocol"), &Case::protocolId, Lane::Business, Phi::None,
            Search::No},
        Field{
            "protocolVersion", QT_TRANSLATE_NOOP("Field", "Protocol version"), &Case::protocolVersion, Lane::Business,
            Phi::None, Search::No},
        Field{
            "protocolDigest", QT_TRANSLATE_NOOP("Field", "Protocol digest"), &Case::protocolDigest, Lane::Business,
            Phi::None, Search::No},
        Field{
            "whatHappened", QT_TRANSLATE_NOOP("Field", "What happened, for the family"), &Case::whatHappened,
            Lane::Told, Phi::Narrative},
        Field{
            "whatWeFound", QT_TRANSLATE_NOOP("Field", "What we found, for the family"), &Case::whatWeFound, Lane::Told,
            Phi::Narrative},
        Field{
            "closingReason", QT_TRANSLATE_NOOP("Field", "Reason for closing"), &Case::closingReason, Lane::Fact,
            Phi::Narrative});
};

/// One anchor time of the process (t_event, t_discovered, …): when it happened, and apart from that who wrote it down,
/// when, and from which source. Late entry is normal; an anchor is corrected by a new value, the old one stays in
/// history.
struct AnchorTime {
    Id<AnchorTime> id;
    qint64 revision = 0;

    QString anchor; // id from the protocol, e.g. "t_identified"
    std::optional<Instant> at;
    QString enteredBy;
    QString source;
    std::optional<Instant> recordedAt;

    friend bool operator==(const AnchorTime &, const AnchorTime &) = default;
};

template <>
struct RecordType<AnchorTime> {
    static constexpr auto kind = RecordKind::AnchorTime;
    static constexpr auto fields = FieldTable(
        Field{
            "anchor", QT_TRANSLATE_NOOP("Field", "Which time"), &AnchorTime::anchor, Lane::Fact, Phi::None, Search::No},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Happened at"), &AnchorTime::at, Lane::Fact, Phi::Date},
        Field{"enteredBy", QT_TRANSLATE_NOOP("Field", "Entered by"), &AnchorTime::enteredBy, Lane::Fact, Phi::Name},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &AnchorTime::source},
        Field{"recordedAt", QT_TRANSLATE_NOOP("Field", "Recorded at"), &AnchorTime::recordedAt, Lane::Fact, Phi::Date});
};

enum class ReportChannel {
    Unknown,
    Hotline,
    OnlineReport,
    Complaint,
    Claim,
    Survey,
    RecordTrigger,
    PeerReview,
    Regulator,
    PatientConcern,
    Imported,
    Other
};

template <>
inline constexpr auto enumNames<ReportChannel> = std::to_array<EnumName<ReportChannel>>({
    {ReportChannel::Unknown, "unknown", QT_TRANSLATE_NOOP("Choice", "Not recorded yet")},
    {ReportChannel::Hotline, "hotline", QT_TRANSLATE_NOOP("Choice", "Hotline")},
    {ReportChannel::OnlineReport, "online_report", QT_TRANSLATE_NOOP("Choice", "Online event report")},
    {ReportChannel::Complaint, "complaint", QT_TRANSLATE_NOOP("Choice", "Complaint or grievance")},
    {ReportChannel::Claim, "claim", QT_TRANSLATE_NOOP("Choice", "Claim or lawyer's letter")},
    {ReportChannel::Survey, "survey", QT_TRANSLATE_NOOP("Choice", "Survey comment")},
    {ReportChannel::RecordTrigger, "record_trigger", QT_TRANSLATE_NOOP("Choice", "Trigger in the medical record")},
    {ReportChannel::PeerReview, "peer_review", QT_TRANSLATE_NOOP("Choice", "Peer review or conference")},
    {ReportChannel::Regulator, "regulator", QT_TRANSLATE_NOOP("Choice", "Regulator")},
    {ReportChannel::PatientConcern, "patient_concern", QT_TRANSLATE_NOOP("Choice", "Patient or family concern")},
    {ReportChannel::Imported, "imported", QT_TRANSLATE_NOOP("Choice", "Imported file")},
    {ReportChannel::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// A report that led to the case, or that was linked to it later: one case may have several.
struct Report {
    Id<Report> id;
    qint64 revision = 0;

    ReportChannel channel = ReportChannel::Unknown;
    QString reporter; // empty when anonymous
    QString reporterRole;
    bool anonymous = false;
    std::optional<Instant> receivedAt;
    QString narrative;
    QString finding; // what an outside body found, as reported
    QString facility;
    QString sourceSystem; // preset or system the report came from
    QString sourceId;     // its id there
    QDate sourceDate;
    QString sourceFile; // hex SHA-256 of the imported file
    int sourceRow = 0;  // 1-based row in that file, the header not counted
    QString feedbackGiven;

    friend bool operator==(const Report &, const Report &) = default;
};

template <>
struct RecordType<Report> {
    static constexpr auto kind = RecordKind::Report;
    static constexpr auto fields = FieldTable(
        Field{"channel", QT_TRANSLATE_NOOP("Field", "Channel"), &Report::channel},
        Field{"reporter", QT_TRANSLATE_NOOP("Field", "Reported by"), &Report::reporter, Lane::Pswp, Phi::Name},
        Field{"reporterRole", QT_TRANSLATE_NOOP("Field", "Role of the reporter"), &Report::reporterRole, Lane::Pswp},
        Field{"anonymous", QT_TRANSLATE_NOOP("Field", "Anonymous"), &Report::anonymous},
        Field{"receivedAt", QT_TRANSLATE_NOOP("Field", "Received at"), &Report::receivedAt, Lane::Fact, Phi::Date},
        Field{"narrative", QT_TRANSLATE_NOOP("Field", "Report"), &Report::narrative, Lane::Pswp, Phi::Narrative},
        Field{
            "finding", QT_TRANSLATE_NOOP("Field", "Finding as reported"), &Report::finding, Lane::Business,
            Phi::Narrative},
        Field{"facility", QT_TRANSLATE_NOOP("Field", "Hospital"), &Report::facility, Lane::Fact, Phi::Place},
        Field{"sourceSystem", QT_TRANSLATE_NOOP("Field", "Source"), &Report::sourceSystem},
        Field{
            "sourceId", QT_TRANSLATE_NOOP("Field", "Id at the source"), &Report::sourceId, Lane::Fact, Phi::Identifier},
        Field{
            "sourceDate", QT_TRANSLATE_NOOP("Field", "Date at the source"), &Report::sourceDate, Lane::Fact, Phi::Date},
        Field{
            "sourceFile", QT_TRANSLATE_NOOP("Field", "Imported file (digest)"), &Report::sourceFile, Lane::Business,
            Phi::None, Search::No},
        Field{"sourceRow", QT_TRANSLATE_NOOP("Field", "Row in the file"), &Report::sourceRow, Lane::Business},
        Field{
            "feedbackGiven", QT_TRANSLATE_NOOP("Field", "Feedback to the reporter"), &Report::feedbackGiven,
            Lane::Business, Phi::Narrative});
};

enum class HarmStage { Initial, ThirtyDays, Final };

template <>
inline constexpr auto enumNames<HarmStage> = std::to_array<EnumName<HarmStage>>({
    {HarmStage::Initial, "initial", QT_TRANSLATE_NOOP("Choice", "First estimate")},
    {HarmStage::ThirtyDays, "thirty_days", QT_TRANSLATE_NOOP("Choice", "After 30 days")},
    {HarmStage::Final, "final", QT_TRANSLATE_NOOP("Choice", "Final")},
});

/// One rating of harm. Ratings are added, never overwritten: raters disagree (kappa about 0.5), and harm changes with
/// time.
struct Harm {
    Id<Harm> id;
    qint64 revision = 0;

    Code degree;
    Code duration;
    QString inWords; // "Temporary harm, treated"
    HarmStage stage = HarmStage::Initial;
    QString rater;
    std::optional<Instant> at;
    QString rationale;

    friend bool operator==(const Harm &, const Harm &) = default;
};

template <>
struct RecordType<Harm> {
    static constexpr auto kind = RecordKind::Harm;
    static constexpr auto fields = FieldTable(
        Field{"degree", QT_TRANSLATE_NOOP("Field", "Harm"), &Harm::degree},
        Field{"duration", QT_TRANSLATE_NOOP("Field", "Duration of harm"), &Harm::duration},
        Field{"inWords", QT_TRANSLATE_NOOP("Field", "Harm in words"), &Harm::inWords, Lane::Fact, Phi::Narrative},
        Field{"stage", QT_TRANSLATE_NOOP("Field", "Rated when"), &Harm::stage},
        Field{"rater", QT_TRANSLATE_NOOP("Field", "Rated by"), &Harm::rater, Lane::Fact, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Rated at"), &Harm::at, Lane::Fact, Phi::Date},
        Field{
            "rationale", QT_TRANSLATE_NOOP("Field", "Reason for the rating"), &Harm::rationale, Lane::Pswp,
            Phi::Narrative});
};

} // namespace candor
