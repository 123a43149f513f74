// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/documents/DocumentWork.h"
#include "documents/LetterChecks.h"
#include "documents/LetterDocument.h"
#include "documents/ReadingGrade.h"
#include "documents/Spelling.h"

namespace candor {

// Reading a letter through takes longer than a key may: it is merged, checked, spelt and laid out away from the screen,
// on a copy of the case that nobody changes.

struct LetterOrder {
    Letter letter; // as it is typed
    std::shared_ptr<const Protocol> protocol;
    std::shared_ptr<const CaseFile> file;
    Settings settings;
    std::vector<ContactCard> contacts;
    DocumentContext context; // in the language of the letter
    PageSettings page;
    std::shared_ptr<const ProgramFigures> program; // nullptr: not read
    QString user;
    QString typed;          // its text as the editor shows it
    QStringList rightWords; // that somebody said are right
};

/// A stretch of the text as the editor shows it; begin -1: the letter as a whole.
struct LetterSpan {
    qsizetype begin = -1;
    qsizetype length = 0;

    friend bool operator==(const LetterSpan &, const LetterSpan &) = default;
};

struct PlacedFinding {
    LetterFinding finding;
    LetterSpan span;
};

struct LetterReading {
    Letter letter;
    BuiltLetter built;
    MergeValues values;
    std::vector<PlacedFinding> findings; // those that hold it back first
    ReadingGrade grade;
    std::vector<LetterSpan> hardSentences;
    std::vector<LetterSpan> misspelt;
    std::shared_ptr<const Spelling> spelling;
    std::vector<Id<Fact>> factsInText;
    std::shared_ptr<const MadeDocument> made;

    [[nodiscard]] int mustSolve() const;
};

/// Throws Error.
[[nodiscard]] std::shared_ptr<const LetterReading> readLetter(const LetterOrder &order);

/// A letter as it begins: sections decided, and the facts that its text tells.
[[nodiscard]] Letter beginLetter(const LetterForm &form, const LetterOrder &order);

/// Known facts that may be told.
[[nodiscard]] std::vector<const Fact *> tellableFacts(const CaseFile &file);

/// Read once per language and kept. Not for the screen thread.
[[nodiscard]] std::shared_ptr<const Spelling> spellingOf(const QString &language);

} // namespace candor
