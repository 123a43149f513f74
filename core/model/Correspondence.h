// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Work.h"

#include <QDate>

namespace candor {

enum class LetterState { Draft, ToRead, SignedOff, Sent, Dropped };

template <>
inline constexpr auto enumNames<LetterState> = std::to_array<EnumName<LetterState>>({
    {LetterState::Draft, "draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {LetterState::ToRead, "to_read", QT_TRANSLATE_NOOP("Choice", "With the second reader")},
    {LetterState::SignedOff, "signed_off", QT_TRANSLATE_NOOP("Choice", "Signed off")},
    {LetterState::Sent, "sent", QT_TRANSLATE_NOOP("Choice", "Sent")},
    {LetterState::Dropped, "dropped", QT_TRANSLATE_NOOP("Choice", "Not sent")},
});

/// A letter, notice or memo written from a template. Its text keeps the merge fields of the template. What the second
/// reader read, with the fields filled in, is frozen in `signedText` and goes out as it is, whatever the case says by
/// then; what was sent is frozen in `sentText`. A sent letter never changes and is never removed.
struct Letter {
    Id<Letter> id;
    qint64 revision = 0;

    QString templateId; // "family/initial-acknowledgement"
    int templateVersion = 0;
    QString language = QStringLiteral("en");
    Audience audience = Audience::Family;
    QString title;
    QString recipient; // name and address, in lines
    QString text;      // in the markup of documents/LetterText.h
    std::vector<Id<Fact>> tells;
    LetterState state = LetterState::Draft;
    QString writtenBy;
    std::optional<Instant> writtenAt;
    QString secondReader;
    std::optional<Instant> signedOffAt;
    QString readerNote;
    QString signedText;        // without address, date and recipient; empty until signed off
    bool needsCounsel = false; // a notice that a law words: counsel reviews it first
    QString counsel;
    QDate counselOn;
    std::optional<Instant> sentAt;
    QString sentBy;
    QString sentHow;
    QString sentText;
    QString sentDigest; // hex SHA-256 of `sentText`, UTF-8
    QString reason;     // why it is not sent after all

    friend bool operator==(const Letter &, const Letter &) = default;
};

template <>
struct RecordType<Letter> {
    static constexpr auto kind = RecordKind::Letter;
    static constexpr auto fields = FieldTable(
        Field{
            "templateId", QT_TRANSLATE_NOOP("Field", "Template"), &Letter::templateId, Lane::Business, Phi::None,
            Search::No},
        Field{
            "templateVersion", QT_TRANSLATE_NOOP("Field", "Version of the template"), &Letter::templateVersion,
            Lane::Business},
        Field{
            "language", QT_TRANSLATE_NOOP("Field", "Language"), &Letter::language, Lane::Business, Phi::None,
            Search::No},
        Field{"audience", QT_TRANSLATE_NOOP("Field", "Audience"), &Letter::audience, Lane::Business},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Letter::title, Lane::Business},
        Field{"recipient", QT_TRANSLATE_NOOP("Field", "Recipient"), &Letter::recipient, Lane::Business, Phi::Name},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Letter::text, Lane::Business, Phi::Narrative},
        Field{"tells", QT_TRANSLATE_NOOP("Field", "Facts it tells"), &Letter::tells, Lane::Business},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Letter::state, Lane::Business},
        Field{"writtenBy", QT_TRANSLATE_NOOP("Field", "Written by"), &Letter::writtenBy, Lane::Business, Phi::Name},
        Field{"writtenAt", QT_TRANSLATE_NOOP("Field", "Written at"), &Letter::writtenAt, Lane::Business, Phi::Date},
        Field{
            "secondReader", QT_TRANSLATE_NOOP("Field", "Second reader"), &Letter::secondReader, Lane::Business,
            Phi::Name},
        Field{
            "signedOffAt", QT_TRANSLATE_NOOP("Field", "Signed off at"), &Letter::signedOffAt, Lane::Business,
            Phi::Date},
        Field{
            "readerNote", QT_TRANSLATE_NOOP("Field", "Note of the second reader"), &Letter::readerNote, Lane::Business,
            Phi::Narrative},
        Field{
            "signedText", QT_TRANSLATE_NOOP("Field", "Text as signed off"), &Letter::signedText, Lane::Business,
            Phi::Narrative},
        Field{
            "needsCounsel", QT_TRANSLATE_NOOP("Field", "Counsel reviews it first"), &Letter::needsCounsel,
            Lane::Business},
        Field{
            "counsel", QT_TRANSLATE_NOOP("Field", "Reviewed by counsel"), &Letter::counsel, Lane::Business, Phi::Name},
        Field{
            "counselOn", QT_TRANSLATE_NOOP("Field", "Reviewed by counsel on"), &Letter::counselOn, Lane::Business,
            Phi::Date},
        Field{"sentAt", QT_TRANSLATE_NOOP("Field", "Sent at"), &Letter::sentAt, Lane::Told, Phi::Date},
        Field{"sentBy", QT_TRANSLATE_NOOP("Field", "Sent by"), &Letter::sentBy, Lane::Told, Phi::Name},
        Field{"sentHow", QT_TRANSLATE_NOOP("Field", "How it was sent"), &Letter::sentHow, Lane::Told},
        Field{
            "sentText", QT_TRANSLATE_NOOP("Field", "Text as sent"), &Letter::sentText, Lane::Business, Phi::Narrative},
        Field{
            "sentDigest", QT_TRANSLATE_NOOP("Field", "Digest of what was sent"), &Letter::sentDigest, Lane::Business,
            Phi::None, Search::No},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &Letter::reason, Lane::Business, Phi::Narrative});
};

/// A letter template of the casebook: one version of it, never changed. The program's own templates are files in
/// resources/templates; a version stored here takes the place of the one with the same `templateId` and `language`.
struct LetterTemplate {
    Id<LetterTemplate> id;
    qint64 revision = 0;

    QString templateId;
    QString language = QStringLiteral("en");
    int version = 1; // counts up; the program's own is 0
    QString title;
    Audience audience = Audience::Family;
    QString text; // in the markup of documents/LetterText.h
    bool needsCounsel = false;
    QString jurisdiction; // "MA"; empty: everywhere
    bool active = true;   // an inactive version takes the template out of use
    QString note;         // why it was changed
    QString changedBy;
    std::optional<Instant> changedAt;

    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

template <>
struct RecordType<LetterTemplate> {
    static constexpr auto kind = RecordKind::LetterTemplate;
    static constexpr auto fields = FieldTable(
        Field{
            "templateId", QT_TRANSLATE_NOOP("Field", "Template"), &LetterTemplate::templateId, Lane::Business,
            Phi::None, Search::No},
        Field{
            "language", QT_TRANSLATE_NOOP("Field", "Language"), &LetterTemplate::language, Lane::Business, Phi::None,
            Search::No},
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), &LetterTemplate::version, Lane::Business},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &LetterTemplate::title, Lane::Business},
        Field{"audience", QT_TRANSLATE_NOOP("Field", "Audience"), &LetterTemplate::audience, Lane::Business},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &LetterTemplate::text, Lane::Business},
        Field{
            "needsCounsel", QT_TRANSLATE_NOOP("Field", "Counsel reviews it first"), &LetterTemplate::needsCounsel,
            Lane::Business},
        Field{
            "jurisdiction", QT_TRANSLATE_NOOP("Field", "Jurisdiction"), &LetterTemplate::jurisdiction, Lane::Business},
        Field{"active", QT_TRANSLATE_NOOP("Field", "Active"), &LetterTemplate::active, Lane::Business},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &LetterTemplate::note, Lane::Business},
        Field{
            "changedBy", QT_TRANSLATE_NOOP("Field", "Changed by"), &LetterTemplate::changedBy, Lane::Business,
            Phi::Name},
        Field{
            "changedAt", QT_TRANSLATE_NOOP("Field", "Changed at"), &LetterTemplate::changedAt, Lane::Business,
            Phi::Date});
};

enum class DisclosureKind {
    PermittedDisclosure,
    DropOut,
    HandOver,
    Deidentified,
    OpenedOutside,
    SavedOutside,
    UsedInside
};

template <>
inline constexpr auto enumNames<DisclosureKind> = std::to_array<EnumName<DisclosureKind>>({
    {DisclosureKind::PermittedDisclosure, "permitted_disclosure",
     QT_TRANSLATE_NOOP("Choice", "Work product given out as the law permits")},
    {DisclosureKind::DropOut, "drop_out", QT_TRANSLATE_NOOP("Choice", "Taken out of work product before reporting")},
    {DisclosureKind::HandOver, "hand_over", QT_TRANSLATE_NOOP("Choice", "Sealed hand-over")},
    {DisclosureKind::Deidentified, "deidentified", QT_TRANSLATE_NOOP("Choice", "De-identified summary")},
    {DisclosureKind::OpenedOutside, "opened_outside", QT_TRANSLATE_NOOP("Choice", "File opened in another program")},
    {DisclosureKind::SavedOutside, "saved_outside", QT_TRANSLATE_NOOP("Choice", "File saved outside the casebook")},
    {DisclosureKind::UsedInside, "used_inside",
     QT_TRANSLATE_NOOP("Choice", "Work product used inside the organization")},
});

/// Something protected that left its protection: what, to whom, on which ground, who decided it. A use inside the
/// organization is noted in the same way, although nothing leaves with it. Never changed, never removed.
struct Disclosure {
    Id<Disclosure> id;
    qint64 revision = 0;

    DisclosureKind kind = DisclosureKind::HandOver;
    QString what;
    QString recipient;
    QString purpose;
    QString basis; // code of the list "pswp-disclosure" of resources/taxonomies, or words
    QStringList items;
    QString digest;    // hex SHA-256 of the file, when there is one
    QString confirmed; // what the person confirmed, in the words shown
    QString by;
    std::optional<Instant> at;

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

template <>
struct RecordType<Disclosure> {
    static constexpr auto kind = RecordKind::Disclosure;
    static constexpr auto fields = FieldTable(
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Disclosure::kind, Lane::Business},
        Field{"what", QT_TRANSLATE_NOOP("Field", "What"), &Disclosure::what, Lane::Business, Phi::Narrative},
        Field{"recipient", QT_TRANSLATE_NOOP("Field", "Recipient"), &Disclosure::recipient, Lane::Business, Phi::Name},
        Field{
            "purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), &Disclosure::purpose, Lane::AttorneyClient,
            Phi::Narrative},
        Field{"basis", QT_TRANSLATE_NOOP("Field", "Ground"), &Disclosure::basis, Lane::Business},
        Field{"items", QT_TRANSLATE_NOOP("Field", "Items"), &Disclosure::items, Lane::AttorneyClient, Phi::Narrative},
        Field{
            "digest", QT_TRANSLATE_NOOP("Field", "Digest"), &Disclosure::digest, Lane::Business, Phi::None, Search::No},
        Field{
            "confirmed", QT_TRANSLATE_NOOP("Field", "Confirmed"), &Disclosure::confirmed, Lane::Business, Phi::None,
            Search::No},
        Field{"by", QT_TRANSLATE_NOOP("Field", "By"), &Disclosure::by, Lane::Business, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "At"), &Disclosure::at, Lane::Business, Phi::Date});
};

} // namespace candor
