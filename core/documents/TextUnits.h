// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace candor {

// Words and sentences of a text for people, English and Spanish: what checks and reading grades are counted on.

/// A run of letters and digits. Compared by `key`, which is the same whatever the case and the accents.
struct Word {
    qsizetype begin = 0;
    qsizetype length = 0;
    quint64 key = 0;
    quint64 exactKey = 0; // the same whatever the accents only
    quint16 letters = 0;
    quint16 digits = 0;
    bool capital = false;  // begins with a capital letter
    bool capitals = false; // has no small letter

    [[nodiscard]] qsizetype end() const { return begin + length; }
    [[nodiscard]] QStringView in(const QString &text) const { return QStringView(text).sliced(begin, length); }
};

[[nodiscard]] std::vector<Word> wordsOf(QStringView text);
/// The key of one word, as wordsOf() gives it.
[[nodiscard]] quint64 wordKey(QStringView word);
/// Lower case, without accents.
[[nodiscard]] QString folded(QStringView text);

struct Sentence {
    qsizetype begin = 0;
    qsizetype length = 0;
    size_t firstWord = 0; // in the list of words
    size_t endWord = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// Sentences end at . ! ? … and at the end of a paragraph or list item; not after "Dr." and the like, not inside
/// numbers and times. Only those with at least one word.
[[nodiscard]] std::vector<Sentence> sentencesOf(const QString &text, const std::vector<Word> &words);

} // namespace candor
