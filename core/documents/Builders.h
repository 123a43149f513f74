// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"
#include "workflow/Pathway.h"

#include <QLocale>

#include <functional>

namespace candor {

/// What every document needs besides the case: who prints it, where, when, in which language.
struct DocumentContext {
    QString hospital;
    QString printedBy;
    QString contactPerson;
    QString contactPhone;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    Surroundings surroundings;
    int number = 0; // of the document within the case: "R3"
    bool showPatientName = true;
    bool showFacts = true;         // what is known and not known yet, on checklists for a conversation
    bool showOpeningWords = false; // likewise: the words to begin with
    bool markUnverified = true;    // rows whose rule was not confirmed in a source carry a small mark
    /// Gives a source text in the language of the document; (context, English) -> text. Empty: English.
    std::function<QString(const char *context, const QString &english)> translate;
};

/// The number of the next document of a case, whatever it is: the one printed on it is the one it is recorded with.
[[nodiscard]] int nextDocumentNumber(const CaseFile &file);

/// A checklist of the protocol: with the live state of a case, or blank when `file` is nullptr.
[[nodiscard]] DocumentModel checklistDocument(
    const Protocol &protocol, QStringView checklistId, const CaseFile *file, const DocumentContext &context);

/// Does the protocol suggest words to begin the conversation with that a checklist is for?
[[nodiscard]] bool suggestsOpeningWords(const Protocol &protocol, QStringView checklistId);

/// The resolution summary, for the family or internal (section 4 of the reference).
[[nodiscard]] DocumentModel
resolutionSummary(const Protocol &protocol, const CaseFile &file, Audience audience, const DocumentContext &context);

/// Each clock of the case: due, met or late, by how much, source.
[[nodiscard]] DocumentModel
timelinessTable(const Protocol &protocol, const CaseFile &file, const DocumentContext &context);

/// How closely the case followed its protocol: each required step on time, late, skipped with reason or missing.
[[nodiscard]] DocumentModel
fidelityReport(const Protocol &protocol, const CaseFile &file, const DocumentContext &context);

/// The facts of one conversation for the medical record, kept apart from the case log: its edited text, or the draft
/// of ChartNote.h. Throws Error(NotFound) when there is no such conversation.
[[nodiscard]] DocumentModel
chartNote(const CaseFile &file, const Id<Conversation> &conversation, const DocumentContext &context);

/// Every conversation of the case with what came up in it, for the team; not part of the medical record.
[[nodiscard]] DocumentModel communicationsLog(const CaseFile &file, const DocumentContext &context);

/// The first hour at a glance: what must happen in 30 and 60 minutes, with no case in it.
[[nodiscard]] DocumentModel firstHourSheet(const Protocol &protocol, const DocumentContext &context);

/// A blank event intake form, to be typed in later.
[[nodiscard]] DocumentModel intakeForm(const Protocol &protocol, const DocumentContext &context);

/// The recovery sheet of a new casebook: key, casebook name and id, what it is for; no case information.
[[nodiscard]] DocumentModel recoverySheet(
    const QString &casebookName, const QString &vaultId, const QString &recoveryKey, const DocumentContext &context);

} // namespace candor
