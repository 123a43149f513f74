// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

#include <map>
#include <memory>

namespace candor {

// Taking out of a text what tells whom it is about. Pure functions: nothing is changed until `applied` is called, and a
// person sees every replacement before. The proposals go by 45 CFR 164.514(b)(2) for patients and 42 CFR 3.212(a)(2)
// for providers and reporters; whether the rest could still tell who it was is for a person to judge.

/// The eighteen identifiers of 45 CFR 164.514(b)(2)(i), in their order (A) to (R).
enum class IdentifierKind {
    Name,
    Place,
    Date, // and ages over 89
    Phone,
    Fax,
    Email,
    SocialSecurity,
    RecordNumber,
    HealthPlan,
    Account,
    Licence,
    Vehicle,
    Device,
    WebAddress,
    NetworkAddress,
    Biometric,
    Photograph,
    OtherNumber
};

template <>
inline constexpr auto enumNames<IdentifierKind> = std::to_array<EnumName<IdentifierKind>>({
    {IdentifierKind::Name, "name", QT_TRANSLATE_NOOP("Choice", "Name")},
    {IdentifierKind::Place, "place", QT_TRANSLATE_NOOP("Choice", "Place smaller than a state")},
    {IdentifierKind::Date, "date", QT_TRANSLATE_NOOP("Choice", "Date, or age over 89")},
    {IdentifierKind::Phone, "phone", QT_TRANSLATE_NOOP("Choice", "Phone number")},
    {IdentifierKind::Fax, "fax", QT_TRANSLATE_NOOP("Choice", "Fax number")},
    {IdentifierKind::Email, "email", QT_TRANSLATE_NOOP("Choice", "E-mail address")},
    {IdentifierKind::SocialSecurity, "social_security", QT_TRANSLATE_NOOP("Choice", "Social security number")},
    {IdentifierKind::RecordNumber, "record_number", QT_TRANSLATE_NOOP("Choice", "Medical record number")},
    {IdentifierKind::HealthPlan, "health_plan", QT_TRANSLATE_NOOP("Choice", "Health plan number")},
    {IdentifierKind::Account, "account", QT_TRANSLATE_NOOP("Choice", "Account number")},
    {IdentifierKind::Licence, "licence", QT_TRANSLATE_NOOP("Choice", "Certificate or license number")},
    {IdentifierKind::Vehicle, "vehicle", QT_TRANSLATE_NOOP("Choice", "Vehicle or plate number")},
    {IdentifierKind::Device, "device", QT_TRANSLATE_NOOP("Choice", "Device or serial number")},
    {IdentifierKind::WebAddress, "web_address", QT_TRANSLATE_NOOP("Choice", "Web address")},
    {IdentifierKind::NetworkAddress, "network_address", QT_TRANSLATE_NOOP("Choice", "Network address")},
    {IdentifierKind::Biometric, "biometric", QT_TRANSLATE_NOOP("Choice", "Biometric identifier")},
    {IdentifierKind::Photograph, "photograph", QT_TRANSLATE_NOOP("Choice", "Photograph or other image")},
    {IdentifierKind::OtherNumber, "other_number", QT_TRANSLATE_NOOP("Choice", "Other unique number")},
});

/// Why something is taken for an identifier.
enum class IdentifierSign {
    Patient,
    Relative,
    Provider,
    OtherPerson,
    Title,
    Credential,
    Relation,
    GivenName,
    Initials,
    Hospital,
    CasePlace,
    Institution,
    Address,
    Town,
    PostalCode,
    Room,
    CaseNumber,
    CaseField,
    WordBefore,
    Form,
    LongNumber,
    Day,
    Month,
    Year,
    Weekday,
    Holiday,
    Age,
    Mention,
    Capital
};

template <>
inline constexpr auto enumNames<IdentifierSign> = std::to_array<EnumName<IdentifierSign>>({
    {IdentifierSign::Patient, "patient", QT_TRANSLATE_NOOP("Choice", "Name of the patient")},
    {IdentifierSign::Relative, "relative", QT_TRANSLATE_NOOP("Choice", "Name from the family of this case")},
    {IdentifierSign::Provider, "provider", QT_TRANSLATE_NOOP("Choice", "Name from the staff of this case")},
    {IdentifierSign::OtherPerson, "other_person", QT_TRANSLATE_NOOP("Choice", "Name from the people of this case")},
    {IdentifierSign::Title, "title", QT_TRANSLATE_NOOP("Choice", "Stands after a title")},
    {IdentifierSign::Credential, "credential", QT_TRANSLATE_NOOP("Choice", "Stands before a credential")},
    {IdentifierSign::Relation, "relation", QT_TRANSLATE_NOOP("Choice", "Stands after a word such as “daughter”")},
    {IdentifierSign::GivenName, "given_name", QT_TRANSLATE_NOOP("Choice", "A usual first name")},
    {IdentifierSign::Initials, "initials", QT_TRANSLATE_NOOP("Choice", "Could be initials of a name")},
    {IdentifierSign::Hospital, "hospital", QT_TRANSLATE_NOOP("Choice", "Name of the hospital")},
    {IdentifierSign::CasePlace, "case_place", QT_TRANSLATE_NOOP("Choice", "Unit or place of this case")},
    {IdentifierSign::Institution, "institution", QT_TRANSLATE_NOOP("Choice", "Looks like the name of an institution")},
    {IdentifierSign::Address, "address", QT_TRANSLATE_NOOP("Choice", "Looks like an address")},
    {IdentifierSign::Town, "town", QT_TRANSLATE_NOOP("Choice", "Looks like a town or county")},
    {IdentifierSign::PostalCode, "postal_code", QT_TRANSLATE_NOOP("Choice", "Looks like a postal code")},
    {IdentifierSign::Room, "room", QT_TRANSLATE_NOOP("Choice", "Number of a room or bed")},
    {IdentifierSign::CaseNumber, "case_number", QT_TRANSLATE_NOOP("Choice", "Number of the case")},
    {IdentifierSign::CaseField, "case_field", QT_TRANSLATE_NOOP("Choice", "Stands in a field of this case")},
    {IdentifierSign::WordBefore, "word_before", QT_TRANSLATE_NOOP("Choice", "The word before it says so")},
    {IdentifierSign::Form, "form", QT_TRANSLATE_NOOP("Choice", "Has the form of one")},
    {IdentifierSign::LongNumber, "long_number", QT_TRANSLATE_NOOP("Choice", "A long number without a unit")},
    {IdentifierSign::Day, "day", QT_TRANSLATE_NOOP("Choice", "A day")},
    {IdentifierSign::Month, "month", QT_TRANSLATE_NOOP("Choice", "A month")},
    {IdentifierSign::Year, "year", QT_TRANSLATE_NOOP("Choice", "A year")},
    {IdentifierSign::Weekday, "weekday", QT_TRANSLATE_NOOP("Choice", "A day of the week")},
    {IdentifierSign::Holiday, "holiday", QT_TRANSLATE_NOOP("Choice", "A holiday")},
    {IdentifierSign::Age, "age", QT_TRANSLATE_NOOP("Choice", "An age over 89")},
    {IdentifierSign::Mention, "mention", QT_TRANSLATE_NOOP("Choice", "Named, not shown")},
    {IdentifierSign::Capital, "capital", QT_TRANSLATE_NOOP("Choice", "An unusual word with a capital letter")},
});

enum class ReplacementChoice { Accept, Change, Keep };

template <>
inline constexpr auto enumNames<ReplacementChoice> = std::to_array<EnumName<ReplacementChoice>>({
    {ReplacementChoice::Accept, "accept", QT_TRANSLATE_NOOP("Choice", "Replace as proposed")},
    {ReplacementChoice::Change, "change", QT_TRANSLATE_NOOP("Choice", "Replace with other words")},
    {ReplacementChoice::Keep, "keep", QT_TRANSLATE_NOOP("Choice", "Keep as it is")},
});

/// One proposed replacement in a text. Those of one text are in order and do not overlap.
struct Replacement {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString original;
    QString replacement; // as proposed; what the person wrote instead when `choice` is Change
    IdentifierKind kind = IdentifierKind::Name;
    IdentifierSign why = IdentifierSign::Form;
    bool unsure = false; // may be an ordinary word or number: a person should look
    ReplacementChoice choice = ReplacementChoice::Accept;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// One text of a document with what is proposed for it.
struct ReviewedText {
    QString about; // the part of the document it stands in
    QString text;
    std::vector<Replacement> replacements;
};

/// A direct identifier in the sense of 45 CFR 164.514(e)(2) and 42 CFR 3.206(b)(4)(iv): names, numbers, addresses.
/// Keeping one needs a warning. Dates, ages and places larger than an address are none.
[[nodiscard]] bool isDirect(const Replacement &replacement);

/// The text with the choices carried out.
[[nodiscard]] QString applied(const QString &text, const std::vector<Replacement> &replacements);

/// What a person decided to keep, for the record and for the warning.
[[nodiscard]] std::vector<Replacement> keptDirect(const std::vector<ReviewedText> &texts);

/// How many of each kind are replaced.
[[nodiscard]] std::map<IdentifierKind, int> countReplaced(const std::vector<ReviewedText> &texts);

/// What the casebook knows besides the case: names and places that may stand in its texts as well.
struct DeidentifyContext {
    QString hospital;
    QStringList staff;  // users and contacts of the casebook
    QStringList places; // other names of the hospital, its town
    QTimeZone zone;
    QString language = QStringLiteral("en"); // of the words put in: "en" or "es"; texts are read in both
    bool dayBeforeMonth = false;             // "8/5" is the eighth of May
};

/// Finds identifiers in texts of one case: those that its fields hold (the Phi of the field tables) and those that any
/// text may hold, in English and Spanish.
class Deidentifier {
public:
    explicit Deidentifier(const CaseFile &file, const DeidentifyContext &context);
    Deidentifier(const Deidentifier &) = delete;
    Deidentifier &operator=(const Deidentifier &) = delete;
    ~Deidentifier();

    [[nodiscard]] std::vector<Replacement> find(const QString &text) const;
    /// The text with all proposals carried out.
    [[nodiscard]] QString clean(const QString &text) const { return applied(text, find(text)); }

    /// What still stands in a text that is about to leave. Looks harder than `find`: through hyphens at line ends, soft
    /// hyphens and invisible characters, for numbers of the case however they are spaced, and for capitalized words
    /// that no list knows; the latter are unsure. What the person kept is found here again.
    [[nodiscard]] std::vector<Replacement> sweep(const QString &text) const;

    /// The day on which the case began, which is day 0; invalid when the case has no time.
    [[nodiscard]] QDate eventDay() const;
    /// "day 3", "about 41 years before the event".
    [[nodiscard]] QString relativeDay(QDate day) const;

private:
    class Implementation;
    std::unique_ptr<const Implementation> m;
};

// The learning summary

/// For whom others learn from it. A safe table is a meeting of providers under the roof of a patient safety
/// organization.
enum class LearningAudience { SafetyOrganization, SafeTable, StaffTeaching };

template <>
inline constexpr auto enumNames<LearningAudience> = std::to_array<EnumName<LearningAudience>>({
    {LearningAudience::SafetyOrganization, "pso", QT_TRANSLATE_NOOP("Choice", "Patient safety organization")},
    {LearningAudience::SafeTable, "safe_table", QT_TRANSLATE_NOOP("Choice", "Safe table")},
    {LearningAudience::StaffTeaching, "teaching", QT_TRANSLATE_NOOP("Choice", "Teaching of staff")},
});

struct LearningOptions {
    LearningAudience audience = LearningAudience::SafetyOrganization;
    QStringList lessons; // what others can learn, in the words of the person who makes the summary
};

/// A learning summary before its texts are changed: content as it stands in the case, and what is proposed.
struct LearningDraft {
    DocumentModel document; // already without what its audience may not read
    std::vector<LeftOut> leftOut;
    std::vector<ReviewedText> texts; // every text of the case in the document, in reading order
};

[[nodiscard]] DeidentifyContext deidentifyContext(const DocumentContext &context, const QStringList &staff = {});

[[nodiscard]] LearningDraft learningDraft(
    const CaseFile &file, const LearningOptions &options, const DocumentContext &context,
    const Deidentifier &deidentifier);

/// The draft with the choices made in its texts.
[[nodiscard]] DocumentModel learningSummary(const LearningDraft &draft);

/// All proposals carried out: relative timeline, contributing factors with their categories, what was changed and how
/// strong it is, lessons, harm. Without names, money, counsel, what a single person did, or what the family said.
[[nodiscard]] DocumentModel
learningSummary(const CaseFile &file, const LearningOptions &options, const DocumentContext &context);

/// What a person confirms before the summary leaves, in the language of the document.
[[nodiscard]] QString learningConfirmation(const DocumentContext &context);

/// The note of a summary that leaves: what was replaced by kind, what was kept, the digest of the file.
[[nodiscard]] Disclosure learningDisclosure(
    const LearningDraft &draft, const LearningOptions &options, const QString &recipient, const QString &digest,
    const DocumentContext &context);

} // namespace candor
