// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterChecks.h"
#include "documents/LetterTemplates.h"
#include "documents/PhraseList.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace candor {

// What the checks of letters share among themselves.

enum class Gender { Unknown, He, She };

/// The lists of one language, from resources/letter-checks.
struct LetterRules {
    enum class Hard { Always, Family, Early, Never };
    struct Phrase {
        LetterFindingKind kind = LetterFindingKind::Tone;
        QString reason;
        Hard hard = Hard::Never;
        bool earlyOnly = false;
        QStringList suggestions;
    };
    struct GenderWords {
        std::unordered_map<quint64, Gender> of; // by key of the word
        [[nodiscard]] bool has(quint64 key) const { return of.contains(key); }
    };

    bool spanish = false;
    PhraseList phrases;
    std::vector<Phrase> phraseInfo; // by PhraseList::Hit::entry
    PhraseList afterPerson, apology, turning, event, eventAfter, by, future, past;
    std::unordered_set<quint64> personWords;
    GenderWords titles, pronouns, relations;
    std::unordered_map<quint64, int> months;   // 1 to 12
    std::unordered_map<quint64, int> weekdays; // 1 Monday to 7
    std::array<QString, 8> weekdayNames;
    QStringList commonplaces;
};
/// "es" and its kin: Spanish; everything else is read as English.
[[nodiscard]] const LetterRules &letterRules(QStringView language);

/// A letter that is being checked: each check adds what it finds.
struct LetterChecking {
    const QString &text;
    const Letter &letter;
    const CaseFile &file;
    const LetterCheckContext &context;
    const LetterRules &rules;
    Early early;
    const LetterForm *form; // of the program; nullptr for the casebook's own
    std::vector<Word> words;
    std::vector<Sentence> sentences;
    std::vector<LetterFinding> found = {};

    void
    add(LetterFindingKind kind, bool hard, qsizetype begin, qsizetype length, const char *reason,
        const QStringList &arguments = {}, const QStringList &suggestions = {});
    /// Only blanks lie between the two words, and the full stop of a title or initial.
    [[nodiscard]] bool areNeighbours(size_t first, size_t second) const;
    [[nodiscard]] bool isEarly() const { return early != Early::No; }
    /// The index of the sentence that a word is in.
    [[nodiscard]] size_t sentenceOf(size_t word) const;
};

void checkBlanks(LetterChecking &check);
void checkPhrases(LetterChecking &check);
void checkNames(LetterChecking &check);
void checkPronouns(LetterChecking &check);
void checkDates(LetterChecking &check);
void checkPrivilege(LetterChecking &check);

/// The words of a name without titles and degrees: "Dr. Ina Petrov RN" is Ina, Petrov.
[[nodiscard]] QStringList nameParts(const QString &name, const LetterRules &rules);
/// People whose names may stand in a letter to the family: the family itself, and those who talk with it.
[[nodiscard]] QStringList namesForFamily(const CaseFile &file, const Letter &letter, const LetterCheckContext &context);

} // namespace candor
