// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterTemplates.h"

namespace candor {

/// A letter ready for preview, checks, print and file.
struct BuiltLetter {
    DocumentModel document;
    QString text; // the words as merged, in markup: what SendLetter freezes
    std::vector<UnfilledField> unfilled;
    std::vector<LeftOut> leftOut;      // fields that may not be seen by its audience
    std::vector<TextProblem> problems; // in letter.text
};

/// A new letter from a template, not stored yet: text, audience and version of the template, and the recipient as far
/// as the case knows one.
[[nodiscard]] Letter newLetter(const LetterForm &form, const CaseFile &file, const QString &writtenBy, Instant at);

/// The letter as a document. The one way letters become documents: a draft is merged with the case for its audience; a
/// sent one is what was sent and nothing else.
[[nodiscard]] BuiltLetter letterDocument(const Letter &letter, const MergeSource &source);

/// Does the text that was frozen still have the digest it was sent with?
[[nodiscard]] bool isAsSent(const Letter &letter);

} // namespace candor
