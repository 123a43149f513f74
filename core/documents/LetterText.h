// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"

namespace candor {

// The markup of letters and templates, small enough to print well and to be typed by hand:
//
//   a blank line ends a paragraph, a single line end is a line break
//   # at the start of a line         heading
//   - at the start of a line         item of a list
//   1. at the start of a line        item of a numbered list; the first number counts, the others follow
//   **words**                        strong
//   *words*                          emphasis
//   \* \# \- \1. \{ \\ and the like  the character itself
//
// Nothing else is markup, and nothing is ever lost: what is unknown or not closed is shown as it was typed.

/// A place in a text as a person counts it.
struct TextPlace {
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};
[[nodiscard]] TextPlace placeIn(const QString &text, qsizetype position);

/// Something in a letter or template that is not as it should be. `code` is a key of textProblemWords().
struct TextProblem {
    QString code;
    QString what;        // the tag, name or mark it is about, as typed
    QString other;       // a second one: the section that is open, the name that was perhaps meant
    qsizetype start = 0; // in the text
    qsizetype length = 0;
    TextPlace place;

    friend bool operator==(const TextProblem &, const TextProblem &) = default;
};
/// The sentence for a code, English, translated in context "LetterText", with %1 for `what` and %2 for `other`; nullptr
/// when there is none.
[[nodiscard]] const char *textProblemWords(QStringView code);
[[nodiscard]] QStringList textProblemCodes();

/// The text as blocks: headings of level 2 and paragraphs with runs. A block has the strictest lane of the values that
/// were merged into it (MergeFields.h), else Fact.
[[nodiscard]] std::vector<Block> letterBlocks(const QString &text);

/// Back to markup: letterBlocks() of the answer gives the same blocks. Only headings and paragraphs are text.
[[nodiscard]] QString letterMarkup(const std::vector<Block> &blocks);

/// The words alone, a paragraph a line: for reading grade, spelling, search and plain text.
[[nodiscard]] QString letterPlainText(const std::vector<Block> &blocks);

/// Marks that are opened and not closed: `**` and `*`.
[[nodiscard]] std::vector<TextProblem> letterTextProblems(const QString &text);

/// A text that is not markup, as markup: every character stands for itself.
[[nodiscard]] QString escapedForLetter(const QString &plain);

} // namespace candor
