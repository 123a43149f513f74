// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/TextUnits.h"
#include "model/CaseFile.h"

#include <QTimeZone>

#include <functional>

namespace candor {

/// What can be wrong with a letter.
enum class LetterFindingKind {
    Unfilled,      // a merge field, a blank or a bracket is left
    Apology,       // an apology that takes itself back
    Blame,         // a person is judged
    Tone,          // cold, legal or threatening words
    Cause,         // cause or fault, where the letter must not speak of it yet
    Name,          // a name that is not the one recorded, or that may not be named
    Pronoun,       // he, she: not as elsewhere
    Date,          // a date that cannot be, or is not the one recorded
    Privileged,    // text of a record that this audience may not see
    Misplaced,     // words of risk management, lawyers and insurers
    CounselReview, // a notice that counsel has not reviewed
};

template <>
inline constexpr auto enumNames<LetterFindingKind> = std::to_array<EnumName<LetterFindingKind>>({
    {LetterFindingKind::Unfilled, "unfilled", QT_TRANSLATE_NOOP("Choice", "Not filled in")},
    {LetterFindingKind::Apology, "apology", QT_TRANSLATE_NOOP("Choice", "Apology")},
    {LetterFindingKind::Blame, "blame", QT_TRANSLATE_NOOP("Choice", "Blame")},
    {LetterFindingKind::Tone, "tone", QT_TRANSLATE_NOOP("Choice", "Tone")},
    {LetterFindingKind::Cause, "cause", QT_TRANSLATE_NOOP("Choice", "Cause or fault")},
    {LetterFindingKind::Name, "name", QT_TRANSLATE_NOOP("Choice", "Name")},
    {LetterFindingKind::Pronoun, "pronoun", QT_TRANSLATE_NOOP("Choice", "He or she")},
    {LetterFindingKind::Date, "date", QT_TRANSLATE_NOOP("Choice", "Date")},
    {LetterFindingKind::Privileged, "privileged", QT_TRANSLATE_NOOP("Choice", "Protected content")},
    {LetterFindingKind::Misplaced, "misplaced", QT_TRANSLATE_NOOP("Choice", "Does not belong here")},
    {LetterFindingKind::CounselReview, "counsel_review", QT_TRANSLATE_NOOP("Choice", "Review by counsel")},
});

/// Something to solve or to think about in a letter, and why.
struct LetterFinding {
    LetterFindingKind kind = LetterFindingKind::Tone;
    bool hard = false;    // it is not signed off or sent while this stands
    qsizetype begin = -1; // in the plain text; -1: the letter as a whole
    qsizetype length = 0;
    QString reason;                        // key, see letterReason()
    QStringList arguments;                 // put into the sentence for the reason
    QStringList suggestions;               // what may stand there instead; may be empty
    std::optional<RecordKind> record = {}; // of protected content: where it is from. Its text is never repeated.

    friend bool operator==(const LetterFinding &, const LetterFinding &) = default;
};

/// What checking a letter needs besides the letter and its case.
struct LetterCheckContext {
    Instant now{};
    QTimeZone zone = QTimeZone::utc();
    QStringList mayBeNamed;  // besides the people of the case: who signs, who is on a card that families get
    QString publicText;      // text that anybody may read, so that it is nobody's secret: the template, the address
    bool fieldsOpen = false; // the text still has its merge fields, which are filled in when it is sent
};

/// The names on the contact cards that families get.
[[nodiscard]] QStringList namesOnCards(const std::vector<ContactCard> &cards);

/// Every finding in the plain text of a letter, in the order of the text; those about the letter as a whole first.
/// Pure: the same input gives the same findings. The rules are in resources/letter-checks, by language.
[[nodiscard]] std::vector<LetterFinding>
letterFindings(const QString &text, const Letter &letter, const CaseFile &file, const LetterCheckContext &context);

/// May it be signed off, may it be sent: a missing review by counsel holds back only the second.
[[nodiscard]] inline bool holdsBackSigning(const LetterFinding &finding)
{
    return finding.hard && finding.kind != LetterFindingKind::CounselReview;
}
[[nodiscard]] inline bool holdsBackSending(const LetterFinding &finding)
{
    return finding.hard;
}

/// Why neither cause nor fault is spoken of yet in a letter: its template is written before anybody can know, or the
/// review of the case is not complete.
enum class Early { No, Template, ReviewOpen };
[[nodiscard]] Early earlinessOf(const Letter &letter, const CaseFile &file);

/// The sentence for a reason: English, translated in context "LetterCheck"; nullptr when the key is unknown.
[[nodiscard]] const char *letterReason(QStringView key);
/// Every reason the checks may give.
[[nodiscard]] QStringList letterReasons();

/// Gives an English source text in the language of the screen: (context, English) -> text.
using TranslateText = std::function<QString(const char *context, const char *english)>;
/// The whole sentence of a finding with its arguments.
[[nodiscard]] QString letterFindingText(const LetterFinding &finding, const TranslateText &translate);

/// Finds the place in a source text (markup, merge fields) for a place in the plain text made from it. The two are
/// aligned word by word; what has no counterpart, such as the value of a merge field, is at the words between.
class SourceMap {
public:
    SourceMap(const QString &source, const QString &plain);

    struct Span {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Span sourceOf(qsizetype begin, qsizetype length) const;

private:
    std::vector<Word> m_source;
    std::vector<Word> m_plain;
    std::vector<qsizetype> m_match; // for each word of the plain text the word of the source, or -1
    qsizetype m_sourceLength = 0;
};

} // namespace candor
