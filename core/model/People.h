// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

enum class PersonRole {
    Patient,
    Family,
    Representative,
    Staff,
    DisclosureLead,
    CommunicationLead,
    ReviewLead,
    CaregiverLead,
    ContactPerson,
    PeerSupporter,
    ReviewTeam,
    Insurer,
    Counsel,
    Executive,
    Interpreter,
    Other
};

template <>
inline constexpr auto enumNames<PersonRole> = std::to_array<EnumName<PersonRole>>({
    {PersonRole::Patient, "patient", QT_TRANSLATE_NOOP("Choice", "Patient")},
    {PersonRole::Family, "family", QT_TRANSLATE_NOOP("Choice", "Family")},
    {PersonRole::Representative, "representative", QT_TRANSLATE_NOOP("Choice", "Representative")},
    {PersonRole::Staff, "staff", QT_TRANSLATE_NOOP("Choice", "Staff involved")},
    {PersonRole::DisclosureLead, "disclosure_lead", QT_TRANSLATE_NOOP("Choice", "Disclosure lead")},
    {PersonRole::CommunicationLead, "communication_lead", QT_TRANSLATE_NOOP("Choice", "Communication lead")},
    {PersonRole::ReviewLead, "review_lead", QT_TRANSLATE_NOOP("Choice", "Event review lead")},
    {PersonRole::CaregiverLead, "caregiver_lead", QT_TRANSLATE_NOOP("Choice", "Care for the caregiver lead")},
    {PersonRole::ContactPerson, "contact_person", QT_TRANSLATE_NOOP("Choice", "Contact person for the family")},
    {PersonRole::PeerSupporter, "peer_supporter", QT_TRANSLATE_NOOP("Choice", "Peer supporter")},
    {PersonRole::ReviewTeam, "review_team", QT_TRANSLATE_NOOP("Choice", "Review team")},
    {PersonRole::Insurer, "insurer", QT_TRANSLATE_NOOP("Choice", "Insurer")},
    {PersonRole::Counsel, "counsel", QT_TRANSLATE_NOOP("Choice", "Counsel")},
    {PersonRole::Executive, "executive", QT_TRANSLATE_NOOP("Choice", "Executive sponsor")},
    {PersonRole::Interpreter, "interpreter", QT_TRANSLATE_NOOP("Choice", "Interpreter")},
    {PersonRole::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// A person of one case. Somebody with two roles in a case has one record with both roles; nobody is shared between
/// cases, so that a case file can be closed, exported or erased on its own.
struct Person {
    Id<Person> id;
    qint64 revision = 0;

    QString name;
    std::vector<PersonRole> roles;
    QString relationship;
    YesNo maySpeak = YesNo::Unknown;
    QString authority; // "Health care proxy of 3 May, copy on file"
    QString profession;
    QString organization;
    QDate born;
    int ageYears = -1; // -1: not recorded
    QString recordNumber;
    QString language;
    QString interpreter;
    QString phone;
    QString email;
    QString address;
    QString reachHow;
    bool trained = false;
    bool directlyInvolved = false;
    QString note;

    friend bool operator==(const Person &, const Person &) = default;
};

template <>
struct RecordType<Person> {
    static constexpr auto kind = RecordKind::Person;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Person::name, Lane::Fact, Phi::Name},
        Field{"roles", QT_TRANSLATE_NOOP("Field", "Roles"), &Person::roles},
        Field{"relationship", QT_TRANSLATE_NOOP("Field", "Relationship to the patient"), &Person::relationship},
        Field{"maySpeak", QT_TRANSLATE_NOOP("Field", "May speak for the patient"), &Person::maySpeak},
        Field{"authority", QT_TRANSLATE_NOOP("Field", "By what paper"), &Person::authority, Lane::Fact, Phi::Narrative},
        Field{"profession", QT_TRANSLATE_NOOP("Field", "Profession or position"), &Person::profession},
        Field{"organization", QT_TRANSLATE_NOOP("Field", "Organization"), &Person::organization},
        Field{"born", QT_TRANSLATE_NOOP("Field", "Date of birth"), &Person::born, Lane::Fact, Phi::Date},
        Field{"ageYears", QT_TRANSLATE_NOOP("Field", "Age"), &Person::ageYears, Lane::Fact, Phi::Age},
        Field{
            "recordNumber", QT_TRANSLATE_NOOP("Field", "Medical record number"), &Person::recordNumber, Lane::Fact,
            Phi::Identifier},
        Field{"language", QT_TRANSLATE_NOOP("Field", "Language"), &Person::language},
        Field{"interpreter", QT_TRANSLATE_NOOP("Field", "Interpreter"), &Person::interpreter},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), &Person::phone, Lane::Fact, Phi::Contact},
        Field{"email", QT_TRANSLATE_NOOP("Field", "E-mail"), &Person::email, Lane::Fact, Phi::Contact},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Address"), &Person::address, Lane::Fact, Phi::Contact},
        Field{
            "reachHow", QT_TRANSLATE_NOOP("Field", "How and when to reach"), &Person::reachHow, Lane::Fact,
            Phi::Narrative},
        Field{"trained", QT_TRANSLATE_NOOP("Field", "Trained for disclosure"), &Person::trained},
        Field{
            "directlyInvolved", QT_TRANSLATE_NOOP("Field", "Directly involved in the event"),
            &Person::directlyInvolved},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Person::note, Lane::Business, Phi::Narrative});
};

} // namespace candor
