// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "documents/Builders.h"

namespace candor {

/// A document that can be made of a case.
struct CaseDocument {
    QString id; // "checklist/first-conversation", "resolution/family"
    QString title;
};

/// All that can be made, the checklist of the shown step first.
[[nodiscard]] std::vector<CaseDocument> caseDocuments(const Protocol &protocol, const Step *shown);

/// What can be chosen to be on the pages of a document, besides larger text.
struct PageOptions {
    bool patientName = false;
    bool facts = false;
    bool openingWords = false;
};
[[nodiscard]] PageOptions optionsOf(const Protocol &protocol, const QString &id);

/// For whom a document is made.
[[nodiscard]] Audience audienceOf(const QString &id);
/// The name of one that is not among caseDocuments().
[[nodiscard]] QString documentTitle(const QString &id);
/// Something that was made can be made again.
[[nodiscard]] bool canMake(const Protocol &protocol, const QString &id);

/// Who prints, where, when, and which number the document gets.
[[nodiscard]] DocumentContext documentContext(const CaseStore &store, const QString &language);

/// Built and filtered for its audience.
[[nodiscard]] FilteredDocument
makeCaseDocument(const QString &id, const CaseStore &store, const DocumentContext &context);

/// Likewise, of a copy of the case, in any thread.
[[nodiscard]] FilteredDocument
makeCaseDocument(const QString &id, const Protocol &protocol, const CaseFile &file, const DocumentContext &context);

/// "2026-0147-first-conversation": the number of the case and the kind of document, never a name or a title.
[[nodiscard]] QString documentFileName(const QString &caseNumber, const QString &id);

/// The entry for the case file: what was made, for whom, by whom; not its content.
[[nodiscard]] NoteDocument noteOf(
    const QString &id, const FilteredDocument &document, const CaseStore &store, const DocumentContext &context,
    const QString &format, int pages);

} // namespace candor
