// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/deidentify/Words.h"

#include <QRegularExpression>

namespace candor::deidentify {

struct Known;

/// A run of letters, of digits, or of both.
struct Token {
    enum class Kind { Word, Number, Mixed } kind = Kind::Word;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString folded;
    quint64 classes = 0;
    bool capital = false; // begins with a capital letter
    bool allCaps = false;

    [[nodiscard]] bool is(quint64 bits) const { return (classes & bits) != 0; }
};

/// Something found. Where two overlap, the one with the lower rank says what it is, and both are covered.
struct Candidate {
    qsizetype begin = 0;
    qsizetype end = 0;
    IdentifierKind kind = IdentifierKind::Name;
    IdentifierSign why = IdentifierSign::Form;
    QString replacement;
    bool unsure = false;
    int rank = 5;
};

/// A text made ready for reading: as it looks to a person, with the place of each character in the original.
struct Readable {
    QString text;
    std::vector<qsizetype> at; // one more than characters
};
[[nodiscard]] Readable readable(const QString &text);

/// One text while it is read.
class Scan {
public:
    Scan(const QString &text, const Known &known);

    const QString &text;
    const Known &known;
    std::vector<Token> tokens;
    std::vector<Candidate> found;

    [[nodiscard]] int count() const { return static_cast<int>(tokens.size()); }
    [[nodiscard]] const Token &at(int i) const { return tokens[static_cast<size_t>(i)]; }
    [[nodiscard]] bool has(int i) const { return i >= 0 && i < count(); }
    [[nodiscard]] bool is(int i, quint64 bits) const { return has(i) && at(i).is(bits); }
    [[nodiscard]] bool isWord(int i, QStringView folded) const { return has(i) && at(i).folded == folded; }
    [[nodiscard]] bool isOneOf(int i, std::initializer_list<QStringView> folded) const;
    [[nodiscard]] QChar charAt(qsizetype i) const { return i >= 0 && i < text.size() ? text[i] : QChar(); }
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const
    {
        return QStringView(text).mid(begin, end - begin);
    }
    /// What stands between token i and i + 1; beyond the first and last token: to the ends of the text.
    [[nodiscard]] QStringView gapAfter(int i) const;
    /// Only blanks (at least one; a line end too).
    [[nodiscard]] bool blankAfter(int i) const;
    /// Blanks, or a point and blanks, as behind "Dr.".
    [[nodiscard]] bool blankOrPoint(int i) const;
    /// The token begins a sentence, a line or a cell.
    [[nodiscard]] bool startsSentence(int i) const;
    /// A unit or "%" follows the character.
    [[nodiscard]] bool unitFollows(qsizetype end) const;
    /// The first token that begins at or behind a place.
    [[nodiscard]] int tokenFrom(qsizetype begin) const;
    /// The phrase of the set that begins at token i, and the token behind it; nullptr when there is none.
    [[nodiscard]] const Phrase *phraseAt(const Phrases &phrases, int i, int &next) const;
    /// A word that can be part of a name which nobody listed: a capital letter, and no ordinary word.
    [[nodiscard]] bool mayBeName(int i) const;

    void
    add(qsizetype begin, qsizetype end, IdentifierKind kind, IdentifierSign why, const QString &word,
        bool unsure = false, int rank = 5);
};

/// The expression at that very place of the text.
[[nodiscard]] QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text, qsizetype at);

/// "Tue", "mié"; `beforeDate`: a date follows, so that "sat", "sun" and "mar" are days too.
[[nodiscard]] bool isShortWeekday(const Scan &scan, int i, bool beforeDate = false);

// Each finds its own kinds and adds them.
void findNames(Scan &scan);
void findPlaces(Scan &scan);
void findDates(Scan &scan);
/// Days of the week and holidays.
void findDayNames(Scan &scan);
void findAges(Scan &scan);
void findNumbers(Scan &scan);
void findMentions(Scan &scan);
/// Only for the last look: capitalized words inside sentences that no list knows.
void findCapitals(Scan &scan);

} // namespace candor::deidentify
