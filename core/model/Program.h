// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

/// The settings of one casebook: one record.
struct Settings {
    Id<Settings> id;
    qint64 revision = 0;

    QString hospital;
    QString timeZone = QStringLiteral("America/Chicago"); // IANA name; clocks of the hospital
    QStringList jurisdictions;
    QStringList holidays; // ISO dates, on top of the federal ones
    QString paper = QStringLiteral("Letter");
    QString language = QStringLiteral("en");
    int idleMinutes = 10;
    QString contactPerson;
    QString contactPhone;
    QString backupFolder;
    int backupHours = 24;
    QStringList confirmedRules;

    friend bool operator==(const Settings &, const Settings &) = default;
};

template <>
struct RecordType<Settings> {
    static constexpr auto kind = RecordKind::Settings;
    static constexpr auto fields = FieldTable(
        Field{"hospital", QT_TRANSLATE_NOOP("Field", "Hospital"), &Settings::hospital, Lane::Business, Phi::Place},
        Field{
            "timeZone", QT_TRANSLATE_NOOP("Field", "Time zone"), &Settings::timeZone, Lane::Business, Phi::None,
            Search::No},
        Field{"jurisdictions", QT_TRANSLATE_NOOP("Field", "Jurisdictions"), &Settings::jurisdictions, Lane::Business},
        Field{
            "holidays", QT_TRANSLATE_NOOP("Field", "Holidays of the hospital"), &Settings::holidays, Lane::Business,
            Phi::None, Search::No},
        Field{"paper", QT_TRANSLATE_NOOP("Field", "Paper"), &Settings::paper, Lane::Business, Phi::None, Search::No},
        Field{
            "language", QT_TRANSLATE_NOOP("Field", "Language"), &Settings::language, Lane::Business, Phi::None,
            Search::No},
        Field{
            "idleMinutes", QT_TRANSLATE_NOOP("Field", "Locks after idle minutes"), &Settings::idleMinutes,
            Lane::Business},
        Field{
            "contactPerson", QT_TRANSLATE_NOOP("Field", "Contact person"), &Settings::contactPerson, Lane::Business,
            Phi::Name},
        Field{
            "contactPhone", QT_TRANSLATE_NOOP("Field", "Contact phone"), &Settings::contactPhone, Lane::Business,
            Phi::Contact},
        Field{
            "backupFolder", QT_TRANSLATE_NOOP("Field", "Backup folder"), &Settings::backupFolder, Lane::Business,
            Phi::None, Search::No},
        Field{"backupHours", QT_TRANSLATE_NOOP("Field", "Backup every hours"), &Settings::backupHours, Lane::Business},
        Field{
            "confirmedRules", QT_TRANSLATE_NOOP("Field", "Unverified rules confirmed here"), &Settings::confirmedRules,
            Lane::Business, Phi::None, Search::No});
};

enum class UserRole { Manager, Editor, Reader, Auditor };

template <>
inline constexpr auto enumNames<UserRole> = std::to_array<EnumName<UserRole>>({
    {UserRole::Manager, "manager", QT_TRANSLATE_NOOP("Choice", "Manager")},
    {UserRole::Editor, "editor", QT_TRANSLATE_NOOP("Choice", "Editor")},
    {UserRole::Reader, "reader", QT_TRANSLATE_NOOP("Choice", "Reader")},
    {UserRole::Auditor, "auditor", QT_TRANSLATE_NOOP("Choice", "Auditor")},
});

/// A user of this casebook. Roles are kept by the program; every key slot opens the whole vault.
struct User {
    Id<User> id;
    qint64 revision = 0;

    QString name;
    QString title;
    UserRole role = UserRole::Manager;
    bool active = true;

    friend bool operator==(const User &, const User &) = default;
};

template <>
struct RecordType<User> {
    static constexpr auto kind = RecordKind::User;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &User::name, Lane::Business, Phi::Name},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &User::title, Lane::Business},
        Field{"role", QT_TRANSLATE_NOOP("Field", "Role"), &User::role, Lane::Business},
        Field{"active", QT_TRANSLATE_NOOP("Field", "Active"), &User::active, Lane::Business});
};

/// A protocol as edited for this casebook. Cases keep the edition they are pinned to.
struct ProtocolEdition {
    Id<ProtocolEdition> id;
    qint64 revision = 0;

    QString protocolId;
    QString version;
    QString text; // the protocol JSON
    QString editedBy;
    std::optional<Instant> at;
    QString reason;

    friend bool operator==(const ProtocolEdition &, const ProtocolEdition &) = default;
};

template <>
struct RecordType<ProtocolEdition> {
    static constexpr auto kind = RecordKind::ProtocolEdition;
    static constexpr auto fields = FieldTable(
        Field{
            "protocolId", QT_TRANSLATE_NOOP("Field", "Protocol"), &ProtocolEdition::protocolId, Lane::Business,
            Phi::None, Search::No},
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), &ProtocolEdition::version, Lane::Business},
        Field{
            "text", QT_TRANSLATE_NOOP("Field", "Text"), &ProtocolEdition::text, Lane::Business, Phi::None, Search::No},
        Field{
            "editedBy", QT_TRANSLATE_NOOP("Field", "Edited by"), &ProtocolEdition::editedBy, Lane::Business, Phi::Name},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Edited at"), &ProtocolEdition::at, Lane::Business, Phi::Date},
        Field{
            "reason", QT_TRANSLATE_NOOP("Field", "Reason"), &ProtocolEdition::reason, Lane::Business, Phi::Narrative});
};

/// A saved view of the case list.
struct SavedView {
    Id<SavedView> id;
    qint64 revision = 0;

    QString name;
    QString filter;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

template <>
struct RecordType<SavedView> {
    static constexpr auto kind = RecordKind::SavedView;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &SavedView::name, Lane::Business},
        Field{
            "filter", QT_TRANSLATE_NOOP("Field", "Filter"), &SavedView::filter, Lane::Business, Phi::None, Search::No});
};

} // namespace candor
