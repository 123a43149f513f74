// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

struct Letter;

enum class Channel { Bedside, Meeting, Phone, Video, Letter, Email, Message, Other };

template <>
inline constexpr auto enumNames<Channel> = std::to_array<EnumName<Channel>>({
    {Channel::Bedside, "bedside", QT_TRANSLATE_NOOP("Choice", "Bedside")},
    {Channel::Meeting, "meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("Choice", "Phone")},
    {Channel::Video, "video", QT_TRANSLATE_NOOP("Choice", "Video call")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {Channel::Email, "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {Channel::Message, "message", QT_TRANSLATE_NOOP("Choice", "Message")},
    {Channel::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

enum class Direction { FromUs, FromFamily };

template <>
inline constexpr auto enumNames<Direction> = std::to_array<EnumName<Direction>>({
    {Direction::FromUs, "from_us", QT_TRANSLATE_NOOP("Choice", "From the hospital")},
    {Direction::FromFamily, "from_family", QT_TRANSLATE_NOOP("Choice", "From the family")},
});

enum class ContactOutcome { Held, NotReached, Declined, Postponed };

template <>
inline constexpr auto enumNames<ContactOutcome> = std::to_array<EnumName<ContactOutcome>>({
    {ContactOutcome::Held, "held", QT_TRANSLATE_NOOP("Choice", "Held")},
    {ContactOutcome::NotReached, "not_reached", QT_TRANSLATE_NOOP("Choice", "Not reached")},
    {ContactOutcome::Declined, "declined", QT_TRANSLATE_NOOP("Choice", "Declined by the patient or family")},
    {ContactOutcome::Postponed, "postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
});

/// Sorrow is said at every stage; responsibility after the review shows that care was not what it should have been.
enum class ApologyKind { None, Sorrow, Responsibility };

template <>
inline constexpr auto enumNames<ApologyKind> = std::to_array<EnumName<ApologyKind>>({
    {ApologyKind::None, "none", QT_TRANSLATE_NOOP("Choice", "No apology")},
    {ApologyKind::Sorrow, "sorrow", QT_TRANSLATE_NOOP("Choice", "Sorrow for what happened")},
    {ApologyKind::Responsibility, "responsibility", QT_TRANSLATE_NOOP("Choice", "Responsibility accepted")},
});

/// What every family should hear, whatever happened (sections 3.2, 3.3 and 3.7 of the process reference).
enum class ToldTopic {
    WhatHappened,
    Sorry,
    CarePlan,
    BillsOnHold,
    ContactPerson,
    WhyItHappened,
    WhatChanges,
    Lawyer,
    Offer
};

template <>
inline constexpr auto enumNames<ToldTopic> = std::to_array<EnumName<ToldTopic>>({
    {ToldTopic::WhatHappened, "what_happened", QT_TRANSLATE_NOOP("Choice", "What happened")},
    {ToldTopic::Sorry, "sorry", QT_TRANSLATE_NOOP("Choice", "We are sorry")},
    {ToldTopic::CarePlan, "care_plan", QT_TRANSLATE_NOOP("Choice", "Care and follow-up plan")},
    {ToldTopic::BillsOnHold, "bills_on_hold", QT_TRANSLATE_NOOP("Choice", "Bills are on hold")},
    {ToldTopic::ContactPerson, "contact_person", QT_TRANSLATE_NOOP("Choice", "Contact person")},
    {ToldTopic::WhyItHappened, "why_it_happened", QT_TRANSLATE_NOOP("Choice", "Why it happened")},
    {ToldTopic::WhatChanges, "what_changes", QT_TRANSLATE_NOOP("Choice", "What we will change")},
    {ToldTopic::Lawyer, "lawyer", QT_TRANSLATE_NOOP("Choice", "Right to their own lawyer")},
    {ToldTopic::Offer, "offer", QT_TRANSLATE_NOOP("Choice", "Offer")},
});

/// One contact with the patient or family, or an attempt at one. Locked 24 hours after it was recorded; later changes
/// are corrections that point to the original.
struct Conversation {
    Id<Conversation> id;
    qint64 revision = 0;

    std::optional<Instant> at;
    int minutes = 0;
    Channel channel = Channel::Bedside;
    Direction direction = Direction::FromUs;
    ContactOutcome outcome = ContactOutcome::Held;
    QString where;
    QStringList with;
    QStringList forHospital;
    QString language;
    QString interpreter;
    QString summary;
    QString told;
    std::vector<ToldTopic> topics; // what every family should hear, as far as it came up
    QString understanding;
    QString concerns;
    QString howItWent;
    QString offered;
    QString nextCare;
    ApologyKind apology = ApologyKind::None;
    QString apologyWords;
    QString apologyBy;
    std::optional<Instant> nextContact;
    QString nextContactBy;
    std::optional<Instant> firstNextContact; // when the contact was moved: the time first planned
    QString movedReason;
    QString notesBy;
    QString chartNote;
    std::optional<Instant> chartNoteAt; // when somebody entered the note in the medical record
    QString chartNoteBy;
    std::optional<Instant> recordedAt;
    QString recordedBy;
    Id<Conversation> corrects;
    QString note;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

template <>
struct RecordType<Conversation> {
    static constexpr auto kind = RecordKind::Conversation;
    static constexpr auto fields = FieldTable(
        Field{"at", QT_TRANSLATE_NOOP("Field", "When"), &Conversation::at, Lane::Fact, Phi::Date},
        Field{"minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), &Conversation::minutes},
        Field{"channel", QT_TRANSLATE_NOOP("Field", "Channel"), &Conversation::channel},
        Field{"direction", QT_TRANSLATE_NOOP("Field", "Direction"), &Conversation::direction},
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), &Conversation::outcome},
        Field{"where", QT_TRANSLATE_NOOP("Field", "Where"), &Conversation::where, Lane::Fact, Phi::Place},
        Field{"with", QT_TRANSLATE_NOOP("Field", "Talked with"), &Conversation::with, Lane::Fact, Phi::Name},
        Field{
            "forHospital", QT_TRANSLATE_NOOP("Field", "For the hospital"), &Conversation::forHospital, Lane::Fact,
            Phi::Name},
        Field{"language", QT_TRANSLATE_NOOP("Field", "Language"), &Conversation::language},
        Field{
            "interpreter", QT_TRANSLATE_NOOP("Field", "Interpreter"), &Conversation::interpreter, Lane::Fact,
            Phi::Name},
        Field{"summary", QT_TRANSLATE_NOOP("Field", "In short"), &Conversation::summary, Lane::Fact, Phi::Narrative},
        Field{"told", QT_TRANSLATE_NOOP("Field", "What we told them"), &Conversation::told, Lane::Told, Phi::Narrative},
        Field{"topics", QT_TRANSLATE_NOOP("Field", "Also told"), &Conversation::topics, Lane::Told},
        Field{
            "understanding", QT_TRANSLATE_NOOP("Field", "What they understood"), &Conversation::understanding,
            Lane::Fact, Phi::Narrative},
        Field{
            "concerns", QT_TRANSLATE_NOOP("Field", "Their main worry"), &Conversation::concerns, Lane::Fact,
            Phi::Narrative},
        Field{
            "howItWent", QT_TRANSLATE_NOOP("Field", "How it went"), &Conversation::howItWent, Lane::Business,
            Phi::Narrative},
        Field{
            "offered", QT_TRANSLATE_NOOP("Field", "Help offered, accepted or declined"), &Conversation::offered,
            Lane::Fact, Phi::Narrative},
        Field{
            "nextCare", QT_TRANSLATE_NOOP("Field", "Treatment and next care"), &Conversation::nextCare, Lane::Fact,
            Phi::Narrative},
        Field{"apology", QT_TRANSLATE_NOOP("Field", "Apology"), &Conversation::apology},
        Field{
            "apologyWords", QT_TRANSLATE_NOOP("Field", "Words of the apology"), &Conversation::apologyWords, Lane::Told,
            Phi::Narrative},
        Field{
            "apologyBy", QT_TRANSLATE_NOOP("Field", "Apology given by"), &Conversation::apologyBy, Lane::Told,
            Phi::Name},
        Field{
            "nextContact", QT_TRANSLATE_NOOP("Field", "Next contact by"), &Conversation::nextContact, Lane::Told,
            Phi::Date},
        Field{
            "nextContactBy", QT_TRANSLATE_NOOP("Field", "Next contact from"), &Conversation::nextContactBy, Lane::Told,
            Phi::Name},
        Field{"notesBy", QT_TRANSLATE_NOOP("Field", "Takes notes"), &Conversation::notesBy, Lane::Fact, Phi::Name},
        Field{
            "firstNextContact", QT_TRANSLATE_NOOP("Field", "Next contact first planned for"),
            &Conversation::firstNextContact, Lane::Told, Phi::Date},
        Field{
            "movedReason", QT_TRANSLATE_NOOP("Field", "Reason for the new time"), &Conversation::movedReason,
            Lane::Business, Phi::Narrative},
        Field{
            "chartNote", QT_TRANSLATE_NOOP("Field", "Note in the medical record"), &Conversation::chartNote, Lane::Fact,
            Phi::Narrative},
        Field{
            "chartNoteAt", QT_TRANSLATE_NOOP("Field", "Entered in the medical record at"), &Conversation::chartNoteAt,
            Lane::Fact, Phi::Date},
        Field{
            "chartNoteBy", QT_TRANSLATE_NOOP("Field", "Entered in the medical record by"), &Conversation::chartNoteBy,
            Lane::Fact, Phi::Name},
        Field{
            "recordedAt", QT_TRANSLATE_NOOP("Field", "Recorded at"), &Conversation::recordedAt, Lane::Fact, Phi::Date},
        Field{
            "recordedBy", QT_TRANSLATE_NOOP("Field", "Recorded by"), &Conversation::recordedBy, Lane::Fact, Phi::Name},
        Field{"corrects", QT_TRANSLATE_NOOP("Field", "Corrects"), &Conversation::corrects},
        Field{
            "note", QT_TRANSLATE_NOOP("Field", "Note for the team"), &Conversation::note, Lane::Business,
            Phi::Narrative});
};

/// Something that is known about the event, or that is not known yet. Once told to the family it carries the
/// conversation in which that happened, and moves to the Told lane.
struct Fact {
    Id<Fact> id;
    qint64 revision = 0;

    QString text;
    bool known = true;
    std::optional<Instant> expectedBy;
    QString source;
    bool told = false;
    std::optional<Instant> toldAt;
    Id<Conversation> toldIn;
    Id<Letter> toldBy; // the letter, when it was not told in a conversation
    QString withheld;

    friend bool operator==(const Fact &, const Fact &) = default;
};

template <>
struct RecordType<Fact> {
    static constexpr auto kind = RecordKind::Fact;
    static constexpr auto fields = FieldTable(
        Field{"text", QT_TRANSLATE_NOOP("Field", "Fact"), &Fact::text, Lane::Fact, Phi::Narrative},
        Field{"known", QT_TRANSLATE_NOOP("Field", "Known"), &Fact::known},
        Field{"expectedBy", QT_TRANSLATE_NOOP("Field", "Answer expected by"), &Fact::expectedBy, Lane::Fact, Phi::Date},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Fact::source},
        Field{"told", QT_TRANSLATE_NOOP("Field", "Told to the family"), &Fact::told},
        Field{"toldAt", QT_TRANSLATE_NOOP("Field", "Told at"), &Fact::toldAt, Lane::Told, Phi::Date},
        Field{"toldIn", QT_TRANSLATE_NOOP("Field", "Told in"), &Fact::toldIn},
        Field{"toldBy", QT_TRANSLATE_NOOP("Field", "Told by letter"), &Fact::toldBy},
        Field{
            "withheld", QT_TRANSLATE_NOOP("Field", "Reason for not telling"), &Fact::withheld, Lane::AttorneyClient,
            Phi::Narrative});
};

enum class QuestionState { Open, AnsweredInPart, Answered, NotKnowable };

template <>
inline constexpr auto enumNames<QuestionState> = std::to_array<EnumName<QuestionState>>({
    {QuestionState::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {QuestionState::AnsweredInPart, "answered_in_part", QT_TRANSLATE_NOOP("Choice", "Answered in part")},
    {QuestionState::Answered, "answered", QT_TRANSLATE_NOOP("Choice", "Answered")},
    {QuestionState::NotKnowable, "not_knowable", QT_TRANSLATE_NOOP("Choice", "Answered: cannot be known")},
});

/// A question of the family, in their words. Open until it is answered, or answered as not knowable.
struct Question {
    Id<Question> id;
    qint64 revision = 0;

    QString text;
    QString askedBy;
    std::optional<Instant> askedAt;
    Id<Conversation> askedIn;
    QuestionState state = QuestionState::Open;
    QString answer;
    std::optional<Instant> answeredAt;
    Id<Conversation> answeredIn;
    QString owner;

    friend bool operator==(const Question &, const Question &) = default;
};

template <>
struct RecordType<Question> {
    static constexpr auto kind = RecordKind::Question;
    static constexpr auto fields = FieldTable(
        Field{"text", QT_TRANSLATE_NOOP("Field", "Question"), &Question::text, Lane::Fact, Phi::Narrative},
        Field{"askedBy", QT_TRANSLATE_NOOP("Field", "Asked by"), &Question::askedBy, Lane::Fact, Phi::Name},
        Field{"askedAt", QT_TRANSLATE_NOOP("Field", "Asked at"), &Question::askedAt, Lane::Fact, Phi::Date},
        Field{"askedIn", QT_TRANSLATE_NOOP("Field", "Asked in"), &Question::askedIn},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Question::state},
        Field{"answer", QT_TRANSLATE_NOOP("Field", "Answer"), &Question::answer, Lane::Told, Phi::Narrative},
        Field{"answeredAt", QT_TRANSLATE_NOOP("Field", "Answered at"), &Question::answeredAt, Lane::Told, Phi::Date},
        Field{"answeredIn", QT_TRANSLATE_NOOP("Field", "Answered in"), &Question::answeredIn},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Who answers"), &Question::owner, Lane::Fact, Phi::Name});
};

enum class PromiseState { Open, Kept, Released };

template <>
inline constexpr auto enumNames<PromiseState> = std::to_array<EnumName<PromiseState>>({
    {PromiseState::Open, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {PromiseState::Kept, "kept", QT_TRANSLATE_NOOP("Choice", "Kept")},
    {PromiseState::Released, "released", QT_TRANSLATE_NOOP("Choice", "No longer wanted by the family")},
});

/// Something that was promised to the family. Every promise is a due item until it is kept.
struct Promise {
    Id<Promise> id;
    qint64 revision = 0;

    QString text;
    QString to;
    QString owner;
    std::optional<Instant> due;
    Id<Conversation> madeIn;
    PromiseState state = PromiseState::Open;
    std::optional<Instant> keptAt;
    std::optional<Instant> firstDue; // when a later time was agreed: the first one, which measures go by
    QString movedReason;
    QString note;

    friend bool operator==(const Promise &, const Promise &) = default;
};

template <>
struct RecordType<Promise> {
    static constexpr auto kind = RecordKind::Promise;
    static constexpr auto fields = FieldTable(
        Field{"text", QT_TRANSLATE_NOOP("Field", "Promise"), &Promise::text, Lane::Told, Phi::Narrative},
        Field{"to", QT_TRANSLATE_NOOP("Field", "Promised to"), &Promise::to, Lane::Fact, Phi::Name},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Who keeps it"), &Promise::owner, Lane::Fact, Phi::Name},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &Promise::due, Lane::Told, Phi::Date},
        Field{"madeIn", QT_TRANSLATE_NOOP("Field", "Made in"), &Promise::madeIn},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Promise::state},
        Field{"keptAt", QT_TRANSLATE_NOOP("Field", "Kept at"), &Promise::keptAt, Lane::Told, Phi::Date},
        Field{"firstDue", QT_TRANSLATE_NOOP("Field", "First due"), &Promise::firstDue, Lane::Told, Phi::Date},
        Field{
            "movedReason", QT_TRANSLATE_NOOP("Field", "Reason for the new time"), &Promise::movedReason, Lane::Business,
            Phi::Narrative},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Promise::note, Lane::Business, Phi::Narrative});
};

} // namespace candor
