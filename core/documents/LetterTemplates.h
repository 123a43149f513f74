// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/MergeFields.h"

namespace candor {

/// How templates are grouped on the screen.
enum class TemplateGroup { Family, Law, Chart, Team, Outside };

/// {value, key in index.json, label translated in context "Choice"}.
template <>
inline constexpr auto enumNames<TemplateGroup> = std::to_array<EnumName<TemplateGroup>>({
    {TemplateGroup::Family, "family", QT_TRANSLATE_NOOP("Choice", "To the family")},
    {TemplateGroup::Law, "law", QT_TRANSLATE_NOOP("Choice", "Notices by law")},
    {TemplateGroup::Chart, "chart", QT_TRANSLATE_NOOP("Choice", "For the medical record")},
    {TemplateGroup::Team, "team", QT_TRANSLATE_NOOP("Choice", "For the team")},
    {TemplateGroup::Outside, "outside", QT_TRANSLATE_NOOP("Choice", "To others")},
});

/// Where the contents of a template come from.
struct TemplateSource {
    QString title;
    QString url;          // may be empty
    bool wasRead = false; // there; else only in part, in what others say of it, or not at all

    friend bool operator==(const TemplateSource &, const TemplateSource &) = default;
};

/// A template as it is in force: the program's own (version 0, resources/templates), or a version of the casebook in
/// its place.
struct LetterForm {
    QString id; // "family/initial-acknowledgement"
    QString language = QStringLiteral("en");
    int version = 0;
    QString title;
    QString purpose; // one sentence for the list
    Audience audience = Audience::Family;
    TemplateGroup group = TemplateGroup::Family;
    bool needsCounsel = false;
    QString jurisdiction; // "MA"; empty: everywhere
    QString step;         // of the protocol; empty: none
    Typeface typeface = Typeface::Serif;
    bool letterhead = true;   // address, date and recipient on top; else a title
    bool patientNames = true; // false: no name of patient and family may be in it
    bool early = false;       // written before anybody can know why: it speaks of neither cause nor fault
    bool findings = false;    // written to say what was found: it may speak of them before the review is complete
    bool leaves = false;      // goes to others outside the organization, although its audience is inside
    bool secondReader = true; // false: it says nothing about the case, and goes out without one
    QString mark;             // key, see handlingMark(); empty: by audience
    QStringList unverified;   // what nobody could confirm in a source, in its language
    std::vector<TemplateSource> sources;
    QStringList needs;     // fields without which it makes no sense yet
    QString text;          // in the markup of LetterText.h
    bool ofProgram = true; // false: a version of the casebook

    friend bool operator==(const LetterForm &, const LetterForm &) = default;
};

/// The program's own templates, in the order of the index. Read once.
[[nodiscard]] const std::vector<LetterForm> &programTemplates();
/// What the program knows about a template, whose version in the casebook has the same properties; nullptr for one of
/// the casebook's own. Where a language has none, the English one.
[[nodiscard]] const LetterForm *programForm(const QString &id, const QString &language);

/// Must a second person read it before it goes out? A form that says nothing about the case needs none, as long as no
/// fact of the case is in it.
[[nodiscard]] bool needsSecondReader(const Letter &letter);

/// All templates in force in a language: the program's, with the casebook's newest versions in their place and its own
/// new ones behind; without those taken out of use. Where a language has no text, the English one stands in.
[[nodiscard]] std::vector<LetterForm>
lettersInForce(const std::vector<LetterTemplate> &versions, const QString &language);
/// Those that can be written in a case here: everywhere, or in one of the jurisdictions.
[[nodiscard]] std::vector<LetterForm>
lettersFor(const std::vector<LetterTemplate> &versions, const QString &language, const QStringList &jurisdictions);
/// A given version; nullopt when it is not known.
[[nodiscard]] std::optional<LetterForm> findForm(
    const std::vector<LetterTemplate> &versions, const QString &id, const QString &language,
    std::optional<int> version = {});

/// Fields that the template needs and the case cannot fill yet, by name.
[[nodiscard]] QStringList missingFor(const LetterForm &form, const MergeValues &values);

/// The next version of a template with a changed text, to be saved with SaveProgramRecord. `form` may be new: its id is
/// then made from the title.
[[nodiscard]] LetterTemplate
nextVersion(const LetterForm &form, const std::vector<LetterTemplate> &versions, const QString &by, Instant at);
/// The version that takes a template out of use.
[[nodiscard]] LetterTemplate
withdrawn(const LetterForm &form, const std::vector<LetterTemplate> &versions, const QString &by, Instant at);

/// The handling mark for a key: English, translated in context "Document"; nullptr for none.
[[nodiscard]] const char *handlingMark(QStringView key);

} // namespace candor
