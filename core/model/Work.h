// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

/// The links that close the loop: what the family asked is answered, what caused the harm is acted on, and what was
/// done is told to them.
enum class LoopLink { AnswerQuestion, ActOnCause, TellAction };

template <>
inline constexpr auto enumNames<LoopLink> = std::to_array<EnumName<LoopLink>>({
    {LoopLink::AnswerQuestion, "answer_question", QT_TRANSLATE_NOOP("Choice", "Answer to a question")},
    {LoopLink::ActOnCause, "act_on_cause", QT_TRANSLATE_NOOP("Choice", "Action for a cause")},
    {LoopLink::TellAction, "tell_action", QT_TRANSLATE_NOOP("Choice", "What the family is told of an action")},
});

/// Why one of these links stays open for good. Counts only with a reason and a second name.
struct LoopException {
    Id<LoopException> id;
    qint64 revision = 0;

    LoopLink link = LoopLink::AnswerQuestion;
    QString record; // id of the question, cause or action
    QString reason;
    QString by;
    QString secondName;
    std::optional<Instant> at;

    friend bool operator==(const LoopException &, const LoopException &) = default;
};

template <>
struct RecordType<LoopException> {
    static constexpr auto kind = RecordKind::LoopException;
    static constexpr auto fields = FieldTable(
        Field{"link", QT_TRANSLATE_NOOP("Field", "What is excepted"), &LoopException::link, Lane::Business},
        Field{
            "record", QT_TRANSLATE_NOOP("Field", "For which record"), &LoopException::record, Lane::Business, Phi::None,
            Search::No},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &LoopException::reason, Lane::Pswp, Phi::Narrative},
        Field{"by", QT_TRANSLATE_NOOP("Field", "Excepted by"), &LoopException::by, Lane::Business, Phi::Name},
        Field{
            "secondName", QT_TRANSLATE_NOOP("Field", "Second person who agreed"), &LoopException::secondName,
            Lane::Business, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Excepted at"), &LoopException::at, Lane::Business, Phi::Date});
};

enum class RegulatoryState { Proposed, Confirmed, Dismissed, Filed };

template <>
inline constexpr auto enumNames<RegulatoryState> = std::to_array<EnumName<RegulatoryState>>({
    {RegulatoryState::Proposed, "proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    {RegulatoryState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {RegulatoryState::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Choice", "Dismissed with reason")},
    {RegulatoryState::Filed, "filed", QT_TRANSLATE_NOOP("Choice", "Filed")},
});

/// A deadline set by law that may apply to the case. Proposed by the program, confirmed or dismissed by a person.
struct RegulatoryClock {
    Id<RegulatoryClock> id;
    qint64 revision = 0;

    QString rule; // id from resources/deadlines
    RegulatoryState state = RegulatoryState::Proposed;
    std::optional<Instant> startsAt;
    std::optional<Instant> dueAt;
    QString decidedBy;
    std::optional<Instant> decidedAt;
    QString reason;
    std::optional<Instant> filedAt;
    QString proof;

    friend bool operator==(const RegulatoryClock &, const RegulatoryClock &) = default;
};

template <>
struct RecordType<RegulatoryClock> {
    static constexpr auto kind = RecordKind::RegulatoryClock;
    static constexpr auto fields = FieldTable(
        Field{
            "rule", QT_TRANSLATE_NOOP("Field", "Rule"), &RegulatoryClock::rule, Lane::Business, Phi::None, Search::No},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &RegulatoryClock::state, Lane::Business},
        Field{
            "startsAt", QT_TRANSLATE_NOOP("Field", "Counted from"), &RegulatoryClock::startsAt, Lane::Business,
            Phi::Date},
        Field{"dueAt", QT_TRANSLATE_NOOP("Field", "Due"), &RegulatoryClock::dueAt, Lane::Business, Phi::Date},
        Field{
            "decidedBy", QT_TRANSLATE_NOOP("Field", "Confirmed or dismissed by"), &RegulatoryClock::decidedBy,
            Lane::Business, Phi::Name},
        Field{
            "decidedAt", QT_TRANSLATE_NOOP("Field", "Confirmed or dismissed at"), &RegulatoryClock::decidedAt,
            Lane::Business, Phi::Date},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &RegulatoryClock::reason, Lane::Business, Phi::Narrative},
        Field{"filedAt", QT_TRANSLATE_NOOP("Field", "Filed at"), &RegulatoryClock::filedAt, Lane::Business, Phi::Date},
        Field{"proof", QT_TRANSLATE_NOOP("Field", "Proof"), &RegulatoryClock::proof, Lane::Business, Phi::Narrative});
};

/// For whom a document is made; decides which lanes may enter it.
enum class Audience { Family, Chart, Internal, Counsel, Pso };

template <>
inline constexpr auto enumNames<Audience> = std::to_array<EnumName<Audience>>({
    {Audience::Family, "family", QT_TRANSLATE_NOOP("Choice", "Family")},
    {Audience::Chart, "chart", QT_TRANSLATE_NOOP("Choice", "Medical record")},
    {Audience::Internal, "internal", QT_TRANSLATE_NOOP("Choice", "Internal")},
    {Audience::Counsel, "counsel", QT_TRANSLATE_NOOP("Choice", "Counsel")},
    {Audience::Pso, "pso", QT_TRANSLATE_NOOP("Choice", "Patient safety organization")},
});

/// A document that was printed or exported: what, for whom, when, by whom and its digest. Not its content.
struct Document {
    Id<Document> id;
    qint64 revision = 0;

    QString what; // builder and id, e.g. "checklist/first-conversation"
    QString title;
    Audience audience = Audience::Internal;
    QString format;
    int number = 0;
    int pages = 0;
    std::optional<Instant> madeAt;
    QString madeBy;
    QString digest;
    QStringList leftOut;

    friend bool operator==(const Document &, const Document &) = default;
};

template <>
struct RecordType<Document> {
    static constexpr auto kind = RecordKind::Document;
    static constexpr auto fields = FieldTable(
        Field{"what", QT_TRANSLATE_NOOP("Field", "Document"), &Document::what, Lane::Business},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Document::title, Lane::Business},
        Field{"audience", QT_TRANSLATE_NOOP("Field", "Audience"), &Document::audience, Lane::Business},
        Field{"format", QT_TRANSLATE_NOOP("Field", "Format"), &Document::format, Lane::Business},
        Field{"number", QT_TRANSLATE_NOOP("Field", "Document number"), &Document::number, Lane::Business},
        Field{"pages", QT_TRANSLATE_NOOP("Field", "Pages"), &Document::pages, Lane::Business},
        Field{"madeAt", QT_TRANSLATE_NOOP("Field", "Made at"), &Document::madeAt, Lane::Business, Phi::Date},
        Field{"madeBy", QT_TRANSLATE_NOOP("Field", "Made by"), &Document::madeBy, Lane::Business, Phi::Name},
        Field{"digest", QT_TRANSLATE_NOOP("Field", "Digest"), &Document::digest, Lane::Business, Phi::None, Search::No},
        Field{
            "leftOut", QT_TRANSLATE_NOOP("Field", "Left out"), &Document::leftOut, Lane::Business, Phi::None,
            Search::No});
};

enum class AttachmentState { Loading, Complete };

template <>
inline constexpr auto enumNames<AttachmentState> = std::to_array<EnumName<AttachmentState>>({
    {AttachmentState::Loading, "loading", QT_TRANSLATE_NOOP("Choice", "Loading")},
    {AttachmentState::Complete, "complete", QT_TRANSLATE_NOOP("Choice", "Complete")},
});

/// A file kept inside the vault. Its bytes are in chunks apart from this record.
struct Attachment {
    Id<Attachment> id;
    qint64 revision = 0;

    QString name;
    QString mediaType;
    qint64 size = 0;
    QString digest; // hex BLAKE2b-256 of the content
    AttachmentState state = AttachmentState::Loading;
    Lane lane = Lane::Fact;
    QString addedBy;
    std::optional<Instant> addedAt;
    QString note;
    QString text; // what can be read in it, for search; at most 200,000 characters

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

template <>
struct RecordType<Attachment> {
    static constexpr auto kind = RecordKind::Attachment;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "File name"), &Attachment::name, Lane::Fact, Phi::Narrative},
        Field{"mediaType", QT_TRANSLATE_NOOP("Field", "Type"), &Attachment::mediaType},
        Field{"size", QT_TRANSLATE_NOOP("Field", "Size in bytes"), &Attachment::size},
        Field{"digest", QT_TRANSLATE_NOOP("Field", "Digest"), &Attachment::digest, Lane::Fact, Phi::None, Search::No},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Attachment::state},
        Field{"lane", QT_TRANSLATE_NOOP("Field", "Record type"), &Attachment::lane},
        Field{"addedBy", QT_TRANSLATE_NOOP("Field", "Added by"), &Attachment::addedBy, Lane::Fact, Phi::Name},
        Field{"addedAt", QT_TRANSLATE_NOOP("Field", "Added at"), &Attachment::addedAt, Lane::Fact, Phi::Date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Attachment::note, Lane::Business, Phi::Narrative},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Attachment::text, Lane::Business, Phi::Narrative});
};

/// Free text with a lane of its own choice.
struct Note {
    Id<Note> id;
    qint64 revision = 0;

    QString text;
    Lane lane = Lane::Pswp;
    QString by;
    std::optional<Instant> at;

    friend bool operator==(const Note &, const Note &) = default;
};

template <>
struct RecordType<Note> {
    static constexpr auto kind = RecordKind::Note;
    static constexpr auto fields = FieldTable(
        Field{"text", QT_TRANSLATE_NOOP("Field", "Note"), &Note::text, Lane::Pswp, Phi::Narrative},
        Field{"lane", QT_TRANSLATE_NOOP("Field", "Record type"), &Note::lane},
        Field{"by", QT_TRANSLATE_NOOP("Field", "By"), &Note::by, Lane::Business, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "At"), &Note::at, Lane::Business, Phi::Date});
};

enum class StepOutcome { Open, Done, Skipped, NotApplicable };

template <>
inline constexpr auto enumNames<StepOutcome> = std::to_array<EnumName<StepOutcome>>({
    {StepOutcome::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {StepOutcome::Done, "done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {StepOutcome::Skipped, "skipped", QT_TRANSLATE_NOOP("Choice", "Skipped with reason")},
    {StepOutcome::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("Choice", "Does not apply")},
});

/// How a step of the protocol stands, as a person set it.
struct StepState {
    Id<StepState> id;
    qint64 revision = 0;

    QString step;
    StepOutcome outcome = StepOutcome::Open;
    std::optional<Instant> at;
    QString by;
    QString reason;
    std::optional<Instant> recordedAt;
    std::optional<Instant> newDue;
    QString newDueReason;
    QString assignee;

    friend bool operator==(const StepState &, const StepState &) = default;
};

template <>
struct RecordType<StepState> {
    static constexpr auto kind = RecordKind::StepState;
    static constexpr auto fields = FieldTable(
        Field{"step", QT_TRANSLATE_NOOP("Field", "Step"), &StepState::step, Lane::Fact, Phi::None, Search::No},
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "State"), &StepState::outcome},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Happened at"), &StepState::at, Lane::Fact, Phi::Date},
        Field{"by", QT_TRANSLATE_NOOP("Field", "By"), &StepState::by, Lane::Fact, Phi::Name},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &StepState::reason, Lane::Fact, Phi::Narrative},
        Field{"recordedAt", QT_TRANSLATE_NOOP("Field", "Recorded at"), &StepState::recordedAt, Lane::Fact, Phi::Date},
        Field{"newDue", QT_TRANSLATE_NOOP("Field", "New time"), &StepState::newDue, Lane::Fact, Phi::Date},
        Field{
            "newDueReason", QT_TRANSLATE_NOOP("Field", "Reason for the new time"), &StepState::newDueReason, Lane::Fact,
            Phi::Narrative},
        Field{"assignee", QT_TRANSLATE_NOOP("Field", "Who"), &StepState::assignee, Lane::Fact, Phi::Name});
};

/// How one row of a checklist stands: who ticked it and when.
struct RowState {
    Id<RowState> id;
    qint64 revision = 0;

    QString checklist;
    QString row;
    StepOutcome outcome = StepOutcome::Open;
    std::optional<Instant> at;
    QString by;
    QString note;

    friend bool operator==(const RowState &, const RowState &) = default;
};

template <>
struct RecordType<RowState> {
    static constexpr auto kind = RecordKind::RowState;
    static constexpr auto fields = FieldTable(
        Field{
            "checklist", QT_TRANSLATE_NOOP("Field", "Checklist"), &RowState::checklist, Lane::Fact, Phi::None,
            Search::No},
        Field{"row", QT_TRANSLATE_NOOP("Field", "Row"), &RowState::row, Lane::Fact, Phi::None, Search::No},
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "State"), &RowState::outcome},
        Field{"at", QT_TRANSLATE_NOOP("Field", "At"), &RowState::at, Lane::Fact, Phi::Date},
        Field{"by", QT_TRANSLATE_NOOP("Field", "By"), &RowState::by, Lane::Fact, Phi::Name},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &RowState::note, Lane::Fact, Phi::Narrative});
};

/// A value of a form field that the protocol defines for a step and that has no record of its own.
struct FormValue {
    Id<FormValue> id;
    qint64 revision = 0;

    QString step;
    QString field;
    QString value;
    Lane lane = Lane::Fact;

    friend bool operator==(const FormValue &, const FormValue &) = default;
};

template <>
struct RecordType<FormValue> {
    static constexpr auto kind = RecordKind::FormValue;
    static constexpr auto fields = FieldTable(
        Field{"step", QT_TRANSLATE_NOOP("Field", "Step"), &FormValue::step, Lane::Fact, Phi::None, Search::No},
        Field{"field", QT_TRANSLATE_NOOP("Field", "Field"), &FormValue::field, Lane::Fact, Phi::None, Search::No},
        Field{"value", QT_TRANSLATE_NOOP("Field", "Value"), &FormValue::value, Lane::Fact, Phi::Narrative},
        Field{"lane", QT_TRANSLATE_NOOP("Field", "Record type"), &FormValue::lane});
};

} // namespace candor
