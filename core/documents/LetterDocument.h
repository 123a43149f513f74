// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterTemplates.h"

namespace candor {

/// A letter ready for preview, checks, print and file.
struct BuiltLetter {
    DocumentModel document;
    QString text; // the words as merged, in markup: what SendLetter freezes
    QString body; // likewise, without address, date and recipient: what SignLetter freezes; empty once it was sent
    std::vector<UnfilledField> unfilled;
    std::vector<LeftOut> leftOut;      // fields that may not be seen by its audience
    std::vector<TextProblem> problems; // in letter.text
};

/// A new letter from a template, not stored yet: text, audience and version of the template, and the recipient as far
/// as the case knows one.
[[nodiscard]] Letter newLetter(const LetterForm &form, const CaseFile &file, const QString &writtenBy, Instant at);

/// The letter as a document. The one way letters become documents: a draft is merged with the case for its audience;
/// one that was signed off is what the second reader read, under the letterhead of the day; a sent one is what was sent
/// and nothing else. One signed off without its text, by an earlier version of the program, is merged like a draft.
[[nodiscard]] BuiltLetter letterDocument(const Letter &letter, const MergeSource &source);

/// Counsel has to review it and has not: every page of it says so until it was sent.
[[nodiscard]] bool waitsForCounsel(const Letter &letter);

/// Is the text what was signed off, with or without address, date and recipient above it?
[[nodiscard]] bool isAsSigned(const Letter &letter, const QString &text);

/// Does the text that was frozen still have the digest it was sent with?
[[nodiscard]] bool isAsSent(const Letter &letter);

/// Names as people type them: case and spaces do not tell writer and reader apart.
[[nodiscard]] bool isSamePerson(const QString &a, const QString &b);

} // namespace candor
