// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Communication.h"
#include "model/Evidence.h"
#include "model/Field.h"
#include "model/People.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

/// How the event is reviewed.
enum class ReviewMethod { NotRecorded, RootCause, Focused, Other };

template <>
inline constexpr auto enumNames<ReviewMethod> = std::to_array<EnumName<ReviewMethod>>({
    {ReviewMethod::NotRecorded, "", QT_TRANSLATE_NOOP("Choice", "Not recorded yet")},
    {ReviewMethod::RootCause, "rca2", QT_TRANSLATE_NOOP("Choice", "Root cause analysis and actions")},
    {ReviewMethod::Focused, "focused", QT_TRANSLATE_NOOP("Choice", "Focused review")},
    {ReviewMethod::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// The event review as a whole: one per case.
struct Investigation {
    Id<Investigation> id;
    qint64 revision = 0;

    QString question;
    ReviewMethod method = ReviewMethod::NotRecorded;
    QString scope;
    std::optional<Instant> pswpSince;
    QString records;
    QString gaps;
    QString consensus;
    QString solutions;
    QString familyInvolvement;
    QString conclusion;
    std::optional<Instant> consensusAt;
    std::optional<Instant> consensusNoticeAt; // when the invitation with the pre-read went out
    QString consensusPeople;
    std::optional<Instant> solutionsAt;
    QString solutionsPeople;
    QString locationVisit;             // when, by whom, what was seen
    QString equipment;                 // devices and products that were looked at
    std::optional<Instant> approvedAt; // by leadership
    QString approvedBy;
    std::optional<Instant> staffToldAt; // what came of it, told to the staff who were involved

    friend bool operator==(const Investigation &, const Investigation &) = default;
};

template <>
struct RecordType<Investigation> {
    static constexpr auto kind = RecordKind::Investigation;
    static constexpr auto fields = FieldTable(
        Field{
            "question", QT_TRANSLATE_NOOP("Field", "Question of the review"), &Investigation::question, Lane::Pswp,
            Phi::Narrative},
        Field{"method", QT_TRANSLATE_NOOP("Field", "Method"), &Investigation::method, Lane::Pswp},
        Field{"scope", QT_TRANSLATE_NOOP("Field", "Scope"), &Investigation::scope, Lane::Pswp, Phi::Narrative},
        Field{
            "pswpSince", QT_TRANSLATE_NOOP("Field", "Entered in the patient safety evaluation system"),
            &Investigation::pswpSince, Lane::Pswp, Phi::Date},
        Field{
            "records", QT_TRANSLATE_NOOP("Field", "Records reviewed"), &Investigation::records, Lane::Pswp,
            Phi::Narrative},
        Field{
            "gaps", QT_TRANSLATE_NOOP("Field", "What is still unclear"), &Investigation::gaps, Lane::Pswp,
            Phi::Narrative},
        Field{
            "consensus", QT_TRANSLATE_NOOP("Field", "Agreed factors"), &Investigation::consensus, Lane::Pswp,
            Phi::Narrative},
        Field{
            "solutions", QT_TRANSLATE_NOOP("Field", "Notes of the solutions meeting"), &Investigation::solutions,
            Lane::Pswp, Phi::Narrative},
        Field{
            "familyInvolvement", QT_TRANSLATE_NOOP("Field", "How the family took part"),
            &Investigation::familyInvolvement, Lane::Fact, Phi::Narrative},
        Field{
            "conclusion", QT_TRANSLATE_NOOP("Field", "Conclusion"), &Investigation::conclusion, Lane::Pswp,
            Phi::Narrative},
        Field{
            "consensusAt", QT_TRANSLATE_NOOP("Field", "Consensus meeting"), &Investigation::consensusAt, Lane::Pswp,
            Phi::Date},
        Field{
            "consensusNoticeAt", QT_TRANSLATE_NOOP("Field", "Notice of the meeting sent"),
            &Investigation::consensusNoticeAt, Lane::Pswp, Phi::Date},
        Field{
            "consensusPeople", QT_TRANSLATE_NOOP("Field", "Present at the consensus meeting"),
            &Investigation::consensusPeople, Lane::Pswp, Phi::Name},
        Field{
            "solutionsAt", QT_TRANSLATE_NOOP("Field", "Solutions meeting"), &Investigation::solutionsAt, Lane::Pswp,
            Phi::Date},
        Field{
            "solutionsPeople", QT_TRANSLATE_NOOP("Field", "Present at the solutions meeting"),
            &Investigation::solutionsPeople, Lane::Pswp, Phi::Name},
        Field{
            "locationVisit", QT_TRANSLATE_NOOP("Field", "Visit to the place"), &Investigation::locationVisit,
            Lane::Pswp, Phi::Narrative},
        Field{
            "equipment", QT_TRANSLATE_NOOP("Field", "Equipment and products"), &Investigation::equipment, Lane::Pswp,
            Phi::Narrative},
        Field{
            "approvedAt", QT_TRANSLATE_NOOP("Field", "Approved by leadership at"), &Investigation::approvedAt,
            Lane::Pswp, Phi::Date},
        Field{
            "approvedBy", QT_TRANSLATE_NOOP("Field", "Approved by"), &Investigation::approvedBy, Lane::Pswp, Phi::Name},
        Field{
            "staffToldAt", QT_TRANSLATE_NOOP("Field", "Staff told what came of it at"), &Investigation::staffToldAt,
            Lane::Pswp, Phi::Date});
};

struct Cause;

/// One event on the timeline of the review: what happened, against what was expected.
struct TimelineEntry {
    Id<TimelineEntry> id;
    qint64 revision = 0;

    std::optional<Instant> at;
    QString actor;
    QString happened;
    QString expected;
    bool gap = false;
    QString why; // it differed, as far as known
    QString source;
    std::vector<Id<EvidenceItem>> evidence;
    std::vector<Id<Cause>> causes;
    Id<Fact> fact; // that may be told, where this event is one

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

template <>
struct RecordType<TimelineEntry> {
    static constexpr auto kind = RecordKind::TimelineEntry;
    static constexpr auto fields = FieldTable(
        Field{"at", QT_TRANSLATE_NOOP("Field", "When"), &TimelineEntry::at, Lane::Pswp, Phi::Date},
        Field{"actor", QT_TRANSLATE_NOOP("Field", "Who or where"), &TimelineEntry::actor, Lane::Pswp},
        Field{
            "happened", QT_TRANSLATE_NOOP("Field", "What happened"), &TimelineEntry::happened, Lane::Pswp,
            Phi::Narrative},
        Field{
            "expected", QT_TRANSLATE_NOOP("Field", "What was expected"), &TimelineEntry::expected, Lane::Pswp,
            Phi::Narrative},
        Field{"gap", QT_TRANSLATE_NOOP("Field", "Differs from expected"), &TimelineEntry::gap, Lane::Pswp},
        Field{"why", QT_TRANSLATE_NOOP("Field", "Why it differed"), &TimelineEntry::why, Lane::Pswp, Phi::Narrative},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &TimelineEntry::source, Lane::Pswp, Phi::Narrative},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &TimelineEntry::evidence, Lane::Pswp},
        Field{"causes", QT_TRANSLATE_NOOP("Field", "Linked causes"), &TimelineEntry::causes, Lane::Pswp},
        Field{"fact", QT_TRANSLATE_NOOP("Field", "Fact for the family"), &TimelineEntry::fact, Lane::Pswp});
};

/// An interview for the review; its notes are work product.
struct Interview {
    Id<Interview> id;
    qint64 revision = 0;

    QString who;
    std::optional<Instant> at;
    QString by;
    bool family = false;
    bool declined = false;
    QString notes;

    friend bool operator==(const Interview &, const Interview &) = default;
};

template <>
struct RecordType<Interview> {
    static constexpr auto kind = RecordKind::Interview;
    static constexpr auto fields = FieldTable(
        Field{"who", QT_TRANSLATE_NOOP("Field", "With"), &Interview::who, Lane::Pswp, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "When"), &Interview::at, Lane::Pswp, Phi::Date},
        Field{"by", QT_TRANSLATE_NOOP("Field", "Interviewed by"), &Interview::by, Lane::Pswp, Phi::Name},
        Field{"family", QT_TRANSLATE_NOOP("Field", "Patient or family"), &Interview::family, Lane::Pswp},
        Field{"declined", QT_TRANSLATE_NOOP("Field", "Declined"), &Interview::declined, Lane::Pswp},
        Field{"notes", QT_TRANSLATE_NOOP("Field", "Notes"), &Interview::notes, Lane::Pswp, Phi::Narrative});
};

enum class CauseState { Possible, Confirmed, RuledOut };

template <>
inline constexpr auto enumNames<CauseState> = std::to_array<EnumName<CauseState>>({
    {CauseState::Possible, "possible", QT_TRANSLATE_NOOP("Choice", "Possible")},
    {CauseState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {CauseState::RuledOut, "ruled_out", QT_TRANSLATE_NOOP("Choice", "Ruled out")},
});

/// A contributing factor or cause. What one person did belongs in the peer review lane, never here.
struct Cause {
    Id<Cause> id;
    qint64 revision = 0;

    QString statement;
    QString framework;
    QString category;
    CauseState state = CauseState::Possible;
    Id<Cause> parent;
    std::vector<Id<EvidenceItem>> evidence;
    QString rationale;

    friend bool operator==(const Cause &, const Cause &) = default;
};

template <>
struct RecordType<Cause> {
    static constexpr auto kind = RecordKind::Cause;
    static constexpr auto fields = FieldTable(
        Field{"statement", QT_TRANSLATE_NOOP("Field", "Cause"), &Cause::statement, Lane::Pswp, Phi::Narrative},
        Field{"framework", QT_TRANSLATE_NOOP("Field", "Framework"), &Cause::framework, Lane::Pswp},
        Field{"category", QT_TRANSLATE_NOOP("Field", "Category"), &Cause::category, Lane::Pswp},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Cause::state, Lane::Pswp},
        Field{"parent", QT_TRANSLATE_NOOP("Field", "Follows from"), &Cause::parent, Lane::Pswp},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &Cause::evidence, Lane::Pswp},
        Field{"rationale", QT_TRANSLATE_NOOP("Field", "Reason"), &Cause::rationale, Lane::Pswp, Phi::Narrative});
};

enum class DecisionParty { Hospital, OutsideReviewer, Insurer, Agreed };

template <>
inline constexpr auto enumNames<DecisionParty> = std::to_array<EnumName<DecisionParty>>({
    {DecisionParty::Hospital, "hospital", QT_TRANSLATE_NOOP("Choice", "Hospital")},
    {DecisionParty::OutsideReviewer, "outside_reviewer", QT_TRANSLATE_NOOP("Choice", "Outside reviewer")},
    {DecisionParty::Insurer, "insurer", QT_TRANSLATE_NOOP("Choice", "Insurer")},
    {DecisionParty::Agreed, "agreed", QT_TRANSLATE_NOOP("Choice", "Agreed position")},
});

enum class Confidence { NotStated, Low, Medium, High };

template <>
inline constexpr auto enumNames<Confidence> = std::to_array<EnumName<Confidence>>({
    {Confidence::NotStated, "not_stated", QT_TRANSLATE_NOOP("Choice", "Not stated")},
    {Confidence::Low, "low", QT_TRANSLATE_NOOP("Choice", "Low")},
    {Confidence::Medium, "medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
    {Confidence::High, "high", QT_TRANSLATE_NOOP("Choice", "High")},
});

/// One answer to one of the decisions D1 to D8, by one party. People decide; the program only records who, when and on
/// what basis.
struct Decision {
    Id<Decision> id;
    qint64 revision = 0;

    QString decision;
    QString answer; // key from the protocol
    DecisionParty party = DecisionParty::Hospital;
    QStringList deciders;
    std::optional<Instant> at;
    Confidence confidence = Confidence::NotStated;
    QString rationale;
    QString basis;
    bool isFinal = true;

    friend bool operator==(const Decision &, const Decision &) = default;
};

template <>
struct RecordType<Decision> {
    static constexpr auto kind = RecordKind::Decision;
    static constexpr auto fields = FieldTable(
        Field{
            "decision", QT_TRANSLATE_NOOP("Field", "Decision"), &Decision::decision, Lane::AttorneyClient, Phi::None,
            Search::No},
        Field{
            "answer", QT_TRANSLATE_NOOP("Field", "Answer"), &Decision::answer, Lane::AttorneyClient, Phi::None,
            Search::No},
        Field{"party", QT_TRANSLATE_NOOP("Field", "Decided by which side"), &Decision::party, Lane::AttorneyClient},
        Field{
            "deciders", QT_TRANSLATE_NOOP("Field", "Decided by"), &Decision::deciders, Lane::AttorneyClient, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Decided at"), &Decision::at, Lane::AttorneyClient, Phi::Date},
        Field{"confidence", QT_TRANSLATE_NOOP("Field", "Confidence"), &Decision::confidence, Lane::AttorneyClient},
        Field{
            "rationale", QT_TRANSLATE_NOOP("Field", "Reason"), &Decision::rationale, Lane::AttorneyClient,
            Phi::Narrative},
        Field{
            "basis", QT_TRANSLATE_NOOP("Field", "Documents relied on"), &Decision::basis, Lane::AttorneyClient,
            Phi::Narrative},
        Field{"isFinal", QT_TRANSLATE_NOOP("Field", "Final"), &Decision::isFinal, Lane::AttorneyClient});
};

enum class Strength { Weaker, Intermediate, Stronger };

template <>
inline constexpr auto enumNames<Strength> = std::to_array<EnumName<Strength>>({
    {Strength::Weaker, "weaker", QT_TRANSLATE_NOOP("Choice", "Weaker")},
    {Strength::Intermediate, "intermediate", QT_TRANSLATE_NOOP("Choice", "Intermediate")},
    {Strength::Stronger, "stronger", QT_TRANSLATE_NOOP("Choice", "Stronger")},
});

enum class ActionState { Proposed, Approved, InProgress, Done, Verified, Transferred, Dropped };

template <>
inline constexpr auto enumNames<ActionState> = std::to_array<EnumName<ActionState>>({
    {ActionState::Proposed, "proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    {ActionState::Approved, "approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {ActionState::InProgress, "in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {ActionState::Done, "done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {ActionState::Verified, "verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
    {ActionState::Transferred, "transferred", QT_TRANSLATE_NOOP("Choice", "Handed to a named program")},
    {ActionState::Dropped, "dropped", QT_TRANSLATE_NOOP("Choice", "Dropped with reason")},
});

/// One question of the worksheet that walks through the process: did this part work, and did it contribute?
struct ReviewQuestion {
    Id<ReviewQuestion> id;
    qint64 revision = 0;

    QString domain; // key of ReviewWorksheet, or the words of whoever added it
    QString text;
    YesNo answer = YesNo::Unknown;
    YesNo contributed = YesNo::Unknown;
    QString comment;

    friend bool operator==(const ReviewQuestion &, const ReviewQuestion &) = default;
};

template <>
struct RecordType<ReviewQuestion> {
    static constexpr auto kind = RecordKind::ReviewQuestion;
    static constexpr auto fields = FieldTable(
        Field{"domain", QT_TRANSLATE_NOOP("Field", "Part of the process"), &ReviewQuestion::domain, Lane::Pswp},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Question"), &ReviewQuestion::text, Lane::Pswp, Phi::Narrative},
        Field{"answer", QT_TRANSLATE_NOOP("Field", "Answer"), &ReviewQuestion::answer, Lane::Pswp},
        Field{
            "contributed", QT_TRANSLATE_NOOP("Field", "Contributed or caused"), &ReviewQuestion::contributed,
            Lane::Pswp},
        Field{"comment", QT_TRANSLATE_NOOP("Field", "Comment"), &ReviewQuestion::comment, Lane::Pswp, Phi::Narrative});
};

enum class Behavior { NotDecided, HumanError, AtRisk, Reckless, Blameworthy };

template <>
inline constexpr auto enumNames<Behavior> = std::to_array<EnumName<Behavior>>({
    {Behavior::NotDecided, "not_decided", QT_TRANSLATE_NOOP("Choice", "Not decided")},
    {Behavior::HumanError, "human_error", QT_TRANSLATE_NOOP("Choice", "Human error")},
    {Behavior::AtRisk, "at_risk", QT_TRANSLATE_NOOP("Choice", "At-risk behavior")},
    {Behavior::Reckless, "reckless", QT_TRANSLATE_NOOP("Choice", "Reckless behavior")},
    {Behavior::Blameworthy, "blameworthy", QT_TRANSLATE_NOOP("Choice", "Criminal, abusive or deliberately unsafe act")},
});

/// What one person did, looked at under just culture. Kept apart from the review of the system in its own lane, and in
/// no document about it.
struct BehaviorReview {
    Id<BehaviorReview> id;
    qint64 revision = 0;

    Id<Person> person;
    Behavior behavior = Behavior::NotDecided;
    QString by;
    std::optional<Instant> at;
    QString rationale;
    QString referredTo;

    friend bool operator==(const BehaviorReview &, const BehaviorReview &) = default;
};

template <>
struct RecordType<BehaviorReview> {
    static constexpr auto kind = RecordKind::BehaviorReview;
    static constexpr auto fields = FieldTable(
        Field{"person", QT_TRANSLATE_NOOP("Field", "Whose behavior"), &BehaviorReview::person, Lane::PeerReview},
        Field{"behavior", QT_TRANSLATE_NOOP("Field", "Behavior"), &BehaviorReview::behavior, Lane::PeerReview},
        Field{"by", QT_TRANSLATE_NOOP("Field", "Reviewed by"), &BehaviorReview::by, Lane::PeerReview, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Reviewed at"), &BehaviorReview::at, Lane::PeerReview, Phi::Date},
        Field{
            "rationale", QT_TRANSLATE_NOOP("Field", "Reason"), &BehaviorReview::rationale, Lane::PeerReview,
            Phi::Narrative},
        Field{
            "referredTo", QT_TRANSLATE_NOOP("Field", "Referred to"), &BehaviorReview::referredTo, Lane::PeerReview,
            Phi::Name});
};

/// An improvement. `familyText` is the plain sentence the family is told.
struct Action {
    Id<Action> id;
    qint64 revision = 0;

    QString text;
    QString familyText;
    std::vector<Id<Cause>> causes;
    Strength strength = Strength::Weaker;
    QString owner;
    QDate due;
    ActionState state = ActionState::Proposed;
    std::optional<Instant> doneAt;
    QString kind;     // "Forcing function", in the words of the hierarchy
    QString nextStep; // "Test in room 3 by Jul 24"
    QString measure;  // what is counted, in words
    QString numerator;
    QString denominator;
    QString target;   // percent, "100"
    QString baseline; // percent
    QDate checkOn;    // when to look whether it works
    YesNo effective = YesNo::Unknown;
    QString checkedBy;
    std::optional<Instant> toldAt;
    Id<Conversation> toldIn;
    QString program;
    QString note;

    friend bool operator==(const Action &, const Action &) = default;
};

template <>
struct RecordType<Action> {
    static constexpr auto kind = RecordKind::Action;
    static constexpr auto fields = FieldTable(
        Field{"text", QT_TRANSLATE_NOOP("Field", "Action"), &Action::text, Lane::Business, Phi::Narrative},
        Field{
            "familyText", QT_TRANSLATE_NOOP("Field", "What we are changing, for the family"), &Action::familyText,
            Lane::Told, Phi::Narrative},
        Field{"causes", QT_TRANSLATE_NOOP("Field", "For which causes"), &Action::causes, Lane::Pswp},
        Field{"strength", QT_TRANSLATE_NOOP("Field", "Strength"), &Action::strength, Lane::Business},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Action::owner, Lane::Business, Phi::Name},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &Action::due, Lane::Told, Phi::Date},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Action::state, Lane::Business},
        Field{"doneAt", QT_TRANSLATE_NOOP("Field", "Done at"), &Action::doneAt, Lane::Told, Phi::Date},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind of action"), &Action::kind, Lane::Business},
        Field{"nextStep", QT_TRANSLATE_NOOP("Field", "Next step"), &Action::nextStep, Lane::Business, Phi::Narrative},
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &Action::measure, Lane::Business, Phi::Narrative},
        Field{
            "numerator", QT_TRANSLATE_NOOP("Field", "Counted (numerator)"), &Action::numerator, Lane::Business,
            Phi::Narrative},
        Field{
            "denominator", QT_TRANSLATE_NOOP("Field", "Out of (denominator)"), &Action::denominator, Lane::Business,
            Phi::Narrative},
        Field{"target", QT_TRANSLATE_NOOP("Field", "Target"), &Action::target, Lane::Business},
        Field{"baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), &Action::baseline, Lane::Business},
        Field{"checkOn", QT_TRANSLATE_NOOP("Field", "Check whether it works on"), &Action::checkOn, Lane::Business},
        Field{"effective", QT_TRANSLATE_NOOP("Field", "It works"), &Action::effective, Lane::Business},
        Field{"checkedBy", QT_TRANSLATE_NOOP("Field", "Checked by"), &Action::checkedBy, Lane::Business, Phi::Name},
        Field{"toldAt", QT_TRANSLATE_NOOP("Field", "Family told at"), &Action::toldAt, Lane::Told, Phi::Date},
        Field{"toldIn", QT_TRANSLATE_NOOP("Field", "Family told in"), &Action::toldIn},
        Field{"program", QT_TRANSLATE_NOOP("Field", "Handed to program"), &Action::program, Lane::Business},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Action::note, Lane::Business, Phi::Narrative});
};

/// One reading of the measure of an action.
struct Measurement {
    Id<Measurement> id;
    qint64 revision = 0;

    Id<Action> action;
    QDate on;
    int numerator = 0;
    int denominator = 0;
    QString note;

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

template <>
struct RecordType<Measurement> {
    static constexpr auto kind = RecordKind::Measurement;
    static constexpr auto fields = FieldTable(
        Field{"action", QT_TRANSLATE_NOOP("Field", "Action"), &Measurement::action, Lane::Business},
        Field{"on", QT_TRANSLATE_NOOP("Field", "Date"), &Measurement::on, Lane::Business, Phi::Date},
        Field{"numerator", QT_TRANSLATE_NOOP("Field", "Numerator"), &Measurement::numerator, Lane::Business},
        Field{"denominator", QT_TRANSLATE_NOOP("Field", "Denominator"), &Measurement::denominator, Lane::Business},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Measurement::note, Lane::Business, Phi::Narrative});
};

} // namespace candor
