// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

enum class EvidenceState { Expected, Secured, Released, Lost };

template <>
inline constexpr auto enumNames<EvidenceState> = std::to_array<EnumName<EvidenceState>>({
    {EvidenceState::Expected, "expected", QT_TRANSLATE_NOOP("Choice", "To be secured")},
    {EvidenceState::Secured, "secured", QT_TRANSLATE_NOOP("Choice", "Secured")},
    {EvidenceState::Released, "released", QT_TRANSLATE_NOOP("Choice", "Released")},
    {EvidenceState::Lost, "lost", QT_TRANSLATE_NOOP("Choice", "Not found")},
});

/// An object or record that was sequestered.
struct EvidenceItem {
    Id<EvidenceItem> id;
    qint64 revision = 0;

    QString description;
    QString serial;
    QString location;
    QString custodian;
    QString seal;
    EvidenceState state = EvidenceState::Expected;
    std::optional<Instant> securedAt;
    QString photographs; // which, by whom, where they are kept
    QString fileDigest;  // SHA-256 of a file that is the object itself, such as a device log
    QString releaseAuthority;
    std::optional<Instant> releasedAt;
    QString note;

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

template <>
struct RecordType<EvidenceItem> {
    static constexpr auto kind = RecordKind::EvidenceItem;
    static constexpr auto fields = FieldTable(
        Field{
            "description", QT_TRANSLATE_NOOP("Field", "Description"), &EvidenceItem::description, Lane::Fact,
            Phi::Narrative},
        Field{
            "serial", QT_TRANSLATE_NOOP("Field", "Serial or asset number"), &EvidenceItem::serial, Lane::Fact,
            Phi::Identifier},
        Field{"location", QT_TRANSLATE_NOOP("Field", "Where it is"), &EvidenceItem::location, Lane::Fact, Phi::Place},
        Field{"custodian", QT_TRANSLATE_NOOP("Field", "Custodian"), &EvidenceItem::custodian, Lane::Fact, Phi::Name},
        Field{"seal", QT_TRANSLATE_NOOP("Field", "Seal number"), &EvidenceItem::seal, Lane::Fact, Phi::Identifier},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &EvidenceItem::state},
        Field{"securedAt", QT_TRANSLATE_NOOP("Field", "Secured at"), &EvidenceItem::securedAt, Lane::Fact, Phi::Date},
        Field{
            "photographs", QT_TRANSLATE_NOOP("Field", "Photographs"), &EvidenceItem::photographs, Lane::Fact,
            Phi::Narrative},
        Field{
            "fileDigest", QT_TRANSLATE_NOOP("Field", "Digest of the file (SHA-256)"), &EvidenceItem::fileDigest,
            Lane::Fact, Phi::None, Search::No},
        Field{
            "releaseAuthority", QT_TRANSLATE_NOOP("Field", "Who may release it"), &EvidenceItem::releaseAuthority,
            Lane::Fact, Phi::Name},
        Field{
            "releasedAt", QT_TRANSLATE_NOOP("Field", "Released at"), &EvidenceItem::releasedAt, Lane::Fact, Phi::Date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &EvidenceItem::note, Lane::Business, Phi::Narrative});
};

/// One link in the chain of custody of an object.
struct CustodyEvent {
    Id<CustodyEvent> id;
    qint64 revision = 0;

    Id<EvidenceItem> item;
    std::optional<Instant> at;
    QString from;
    QString to;
    QString purpose;

    friend bool operator==(const CustodyEvent &, const CustodyEvent &) = default;
};

template <>
struct RecordType<CustodyEvent> {
    static constexpr auto kind = RecordKind::CustodyEvent;
    static constexpr auto fields = FieldTable(
        Field{"item", QT_TRANSLATE_NOOP("Field", "Object"), &CustodyEvent::item},
        Field{"at", QT_TRANSLATE_NOOP("Field", "When"), &CustodyEvent::at, Lane::Fact, Phi::Date},
        Field{"from", QT_TRANSLATE_NOOP("Field", "From"), &CustodyEvent::from, Lane::Fact, Phi::Name},
        Field{"to", QT_TRANSLATE_NOOP("Field", "To"), &CustodyEvent::to, Lane::Fact, Phi::Name},
        Field{"purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), &CustodyEvent::purpose, Lane::Fact, Phi::Narrative});
};

enum class HoldKind { Billing, Records, Litigation };

template <>
inline constexpr auto enumNames<HoldKind> = std::to_array<EnumName<HoldKind>>({
    {HoldKind::Billing, "billing", QT_TRANSLATE_NOOP("Choice", "Billing")},
    {HoldKind::Records, "records", QT_TRANSLATE_NOOP("Choice", "Records")},
    {HoldKind::Litigation, "litigation", QT_TRANSLATE_NOOP("Choice", "Litigation")},
});

/// A hold on bills, records, or everything in view of litigation. Released only by somebody with authority.
struct Hold {
    Id<Hold> id;
    qint64 revision = 0;

    HoldKind kind = HoldKind::Billing;
    std::optional<Instant> placedAt;
    QString placedBy;
    QString scope;
    QString accounts;
    QString releaseAuthority;
    std::optional<Instant> releasedAt;
    QString releasedBy;
    QString reason;

    friend bool operator==(const Hold &, const Hold &) = default;
};

template <>
struct RecordType<Hold> {
    static constexpr auto kind = RecordKind::Hold;
    static constexpr auto fields = FieldTable(
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Hold::kind},
        Field{"placedAt", QT_TRANSLATE_NOOP("Field", "Placed at"), &Hold::placedAt, Lane::Business, Phi::Date},
        Field{"placedBy", QT_TRANSLATE_NOOP("Field", "Placed by"), &Hold::placedBy, Lane::Business, Phi::Name},
        Field{"scope", QT_TRANSLATE_NOOP("Field", "What is held"), &Hold::scope, Lane::Business, Phi::Narrative},
        Field{
            "accounts", QT_TRANSLATE_NOOP("Field", "Account numbers"), &Hold::accounts, Lane::Business,
            Phi::Identifier},
        Field{
            "releaseAuthority", QT_TRANSLATE_NOOP("Field", "Who may release it"), &Hold::releaseAuthority,
            Lane::Business, Phi::Name},
        Field{"releasedAt", QT_TRANSLATE_NOOP("Field", "Released at"), &Hold::releasedAt, Lane::Business, Phi::Date},
        Field{"releasedBy", QT_TRANSLATE_NOOP("Field", "Released by"), &Hold::releasedBy, Lane::Business, Phi::Name},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &Hold::reason, Lane::Business, Phi::Narrative});
};

} // namespace candor
