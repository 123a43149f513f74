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
    QStringList holidays; // "2026-12-24 Christmas Eve", on top of the federal ones; see SettingsLists.h
    QString paper = QStringLiteral("Letter");
    QString language = QStringLiteral("en");
    int idleMinutes = 10;
    QString contactPerson;
    QString contactPhone;
    QString backupFolder;
    int backupHours = 24;
    QStringList confirmedRules; // "MA-SRE-7D 2026-11-25 Dana Okafor"; see SettingsLists.h
    QString contactAddress;     // lines, for letters

    // Rules of the program. The times are ours unless a source says otherwise; the clocks stand in the protocol.
    int silenceDays = 7; // no family goes longer without hearing from us
    int conversationLockHours = 24;
    int promiseSoonMinutes = 60;
    int caregiverFirstHours = 24;
    int caregiverSecondHours = 72;
    int caregiverLaterDays = 30;

    int backupKeep = 10;
    bool largerPrint = false;

    // What the record types are called here, since protection differs by state; empty: the words of the program.
    QString caseRecordName;
    QString caseRecordMeaning;
    QString toldName;
    QString toldMeaning;
    QString privilegedName;
    QString privilegedMeaning;
    QString mixedName;
    QString mixedMeaning;

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
            Lane::Business, Phi::None, Search::No},
        Field{
            "contactAddress", QT_TRANSLATE_NOOP("Field", "Address for letters"), &Settings::contactAddress,
            Lane::Business, Phi::Contact},
        Field{
            "silenceDays", QT_TRANSLATE_NOOP("Field", "Days without word to the family"), &Settings::silenceDays,
            Lane::Business},
        Field{
            "conversationLockHours", QT_TRANSLATE_NOOP("Field", "Hours until a conversation locks"),
            &Settings::conversationLockHours, Lane::Business},
        Field{
            "promiseSoonMinutes", QT_TRANSLATE_NOOP("Field", "Minutes in which a promise is due soon"),
            &Settings::promiseSoonMinutes, Lane::Business},
        Field{
            "caregiverFirstHours", QT_TRANSLATE_NOOP("Field", "Hours until a caregiver is asked first"),
            &Settings::caregiverFirstHours, Lane::Business},
        Field{
            "caregiverSecondHours", QT_TRANSLATE_NOOP("Field", "Hours until a caregiver is asked again"),
            &Settings::caregiverSecondHours, Lane::Business},
        Field{
            "caregiverLaterDays", QT_TRANSLATE_NOOP("Field", "Days until a caregiver is asked later"),
            &Settings::caregiverLaterDays, Lane::Business},
        Field{"backupKeep", QT_TRANSLATE_NOOP("Field", "Backups kept"), &Settings::backupKeep, Lane::Business},
        Field{
            "largerPrint", QT_TRANSLATE_NOOP("Field", "Larger text in print"), &Settings::largerPrint, Lane::Business},
        Field{
            "caseRecordName", QT_TRANSLATE_NOOP("Field", "Name of “Case record”"), &Settings::caseRecordName,
            Lane::Business},
        Field{
            "caseRecordMeaning", QT_TRANSLATE_NOOP("Field", "Explanation of “Case record”"),
            &Settings::caseRecordMeaning, Lane::Business},
        Field{"toldName", QT_TRANSLATE_NOOP("Field", "Name of “Told”"), &Settings::toldName, Lane::Business},
        Field{
            "toldMeaning", QT_TRANSLATE_NOOP("Field", "Explanation of “Told”"), &Settings::toldMeaning, Lane::Business},
        Field{
            "privilegedName", QT_TRANSLATE_NOOP("Field", "Name of “Privileged”"), &Settings::privilegedName,
            Lane::Business},
        Field{
            "privilegedMeaning", QT_TRANSLATE_NOOP("Field", "Explanation of “Privileged”"),
            &Settings::privilegedMeaning, Lane::Business},
        Field{"mixedName", QT_TRANSLATE_NOOP("Field", "Name of “Mixed”"), &Settings::mixedName, Lane::Business},
        Field{
            "mixedMeaning", QT_TRANSLATE_NOOP("Field", "Explanation of “Mixed”"), &Settings::mixedMeaning,
            Lane::Business});
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
    bool onCall = false;

    friend bool operator==(const User &, const User &) = default;
};

template <>
struct RecordType<User> {
    static constexpr auto kind = RecordKind::User;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &User::name, Lane::Business, Phi::Name},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &User::title, Lane::Business},
        Field{"role", QT_TRANSLATE_NOOP("Field", "Role"), &User::role, Lane::Business},
        Field{"active", QT_TRANSLATE_NOOP("Field", "Active"), &User::active, Lane::Business},
        Field{"onCall", QT_TRANSLATE_NOOP("Field", "On call"), &User::onCall, Lane::Business});
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

enum class ContactKind {
    ContactPerson,
    InterpreterLine,
    PatientAccounts,
    Chaplain,
    SocialWork,
    PatientAdvocate,
    PeerSupport,
    Counsel,
    Insurer,
    Pso,
    Regulator,
    Other
};

template <>
inline constexpr auto enumNames<ContactKind> = std::to_array<EnumName<ContactKind>>({
    {ContactKind::ContactPerson, "contact_person", QT_TRANSLATE_NOOP("Choice", "Contact person for families")},
    {ContactKind::InterpreterLine, "interpreter_line", QT_TRANSLATE_NOOP("Choice", "Interpreter line")},
    {ContactKind::PatientAccounts, "patient_accounts", QT_TRANSLATE_NOOP("Choice", "Patient accounts")},
    {ContactKind::Chaplain, "chaplain", QT_TRANSLATE_NOOP("Choice", "Chaplain")},
    {ContactKind::SocialWork, "social_work", QT_TRANSLATE_NOOP("Choice", "Social work")},
    {ContactKind::PatientAdvocate, "patient_advocate", QT_TRANSLATE_NOOP("Choice", "Patient advocate")},
    {ContactKind::PeerSupport, "peer_support", QT_TRANSLATE_NOOP("Choice", "Peer support for staff")},
    {ContactKind::Counsel, "counsel", QT_TRANSLATE_NOOP("Choice", "Counsel")},
    {ContactKind::Insurer, "insurer", QT_TRANSLATE_NOOP("Choice", "Insurer")},
    {ContactKind::Pso, "pso", QT_TRANSLATE_NOOP("Choice", "Patient safety organization")},
    {ContactKind::Regulator, "regulator", QT_TRANSLATE_NOOP("Choice", "Regulator")},
    {ContactKind::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// A name and a number that the hospital calls itself or hands to families.
struct ContactCard {
    Id<ContactCard> id;
    qint64 revision = 0;

    ContactKind kind = ContactKind::ContactPerson;
    QString name;
    QString organization;
    QString phone;
    QString email;
    QString hours; // "Monday to Friday, 8 to 5"
    bool forFamilies = false;
    QString note;

    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

template <>
struct RecordType<ContactCard> {
    static constexpr auto kind = RecordKind::ContactCard;
    static constexpr auto fields = FieldTable(
        Field{"kind", QT_TRANSLATE_NOOP("Field", "What for"), &ContactCard::kind, Lane::Business},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &ContactCard::name, Lane::Business, Phi::Name},
        Field{
            "organization", QT_TRANSLATE_NOOP("Field", "Organization"), &ContactCard::organization, Lane::Business,
            Phi::Place},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), &ContactCard::phone, Lane::Business, Phi::Contact},
        Field{"email", QT_TRANSLATE_NOOP("Field", "Email"), &ContactCard::email, Lane::Business, Phi::Contact},
        Field{"hours", QT_TRANSLATE_NOOP("Field", "Reached when"), &ContactCard::hours, Lane::Business},
        Field{
            "forFamilies", QT_TRANSLATE_NOOP("Field", "Given to families"), &ContactCard::forFamilies, Lane::Business},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &ContactCard::note, Lane::Business, Phi::Narrative});
};

} // namespace candor
