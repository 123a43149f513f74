// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Wording.h"
#include "workflow/Fidelity.h"

namespace candor {

// Pieces that several builders share.

/// Header, footer, language and title of a document. `file` is nullptr for blank forms.
[[nodiscard]] DocumentModel
startDocument(const QString &id, const QString &title, const CaseFile *file, const DocumentContext &context);
/// "Case 2026-0147  |  Not part of the medical record"
[[nodiscard]] QString headerRight(const CaseFile *file, const QString &recordType, const DocumentContext &context);
/// "Document 2026-0102-R3"; empty without a number.
[[nodiscard]] QString documentNumber(const CaseFile &file, const DocumentContext &context);

void addSection(DocumentModel &document, const QString &title);
void addParagraph(
    DocumentModel &document, const QString &text, Paragraph::Style style = Paragraph::Style::Body,
    Lane lane = Lane::Fact, const QString &about = {});

/// Names of the people in a role, in order of creation.
[[nodiscard]] QStringList peopleInRole(const CaseFile &file, PersonRole role);
/// "Walter Brandvold, 67, 4 West"; empty when names are not to be shown or nobody is recorded.
[[nodiscard]] QString patientLine(const CaseFile &file, const DocumentContext &context);

/// Whether what goes to the family speaks to the patient: not when the patient has died, is a child, or somebody else
/// is told (decision D2).
[[nodiscard]] bool speaksToPatient(const CaseFile &file);

/// What kinds of records hold something that may not enter a document for this audience, and how many of each.
struct Withheld {
    RecordKind kind;
    Lane lane;
    int records = 0;
};
[[nodiscard]] std::vector<Withheld> withheldFrom(const CaseFile &file, Audience audience);
/// Empty blocks in the lanes of what the builder did not even look at, so that the list of what was left out names it.
void addWithheldMarkers(DocumentModel &document, const CaseFile &file, const DocumentContext &context);

/// How many steps were on time, late, skipped and missing, in words; and the steps of these states as a table. Nothing
/// when no step counts.
[[nodiscard]] QString fidelityWords(const Fidelity &fidelity, const DocumentContext &context);
void addFidelitySteps(
    DocumentModel &document, const Fidelity &fidelity, const std::vector<FidelityState> &states,
    const DocumentContext &context);

/// The links from what was asked to what was told that are open or excepted, and what no sentence tells the family.
void addLoop(DocumentModel &document, const PathwayView &view, const CaseFile &file, const DocumentContext &context);

/// The protocol's words for an answer; the key when it has none.
[[nodiscard]] QString answerLabel(const ProtocolDecision &asked, const QString &key);

/// How a clock stands, in words: "In time, 12 min left", "Late by 18 h", "Not started".
[[nodiscard]] QString timelinessWords(const Due &due, const DocumentContext &context);

/// What the hospital decided, offered or paid is between it and its counsel: the internal summary holds it then, and is
/// marked as privileged wherever it is named.
[[nodiscard]] bool holdsCounselMaterial(const CaseFile &file);

} // namespace candor
