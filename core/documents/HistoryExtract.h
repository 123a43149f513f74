// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// One entry of the history, in the words that the reader of the screen saw.
struct HistoryExtractRow {
    Instant at{};
    QString who;
    QString sentence;
    QStringList details; // one line for each value
    Lane lane = Lane::Fact;
};

/// The history of a case, or of the casebook when the file has no number, as a document, oldest first, grouped by day.
/// For inside the hospital only: rows that may not be seen there are counted among what was left out. `only` says in
/// words which part it is; empty for all of it.
[[nodiscard]] DocumentModel historyExtract(
    const std::vector<HistoryExtractRow> &rows, const CaseFile &file, const QString &only,
    const DocumentContext &context);

/// The same as a table for a spreadsheet: UTF-8 with a mark, comma-separated. Left out is what the document leaves out.
[[nodiscard]] QByteArray historyCsv(const std::vector<HistoryExtractRow> &rows, const DocumentContext &context);

} // namespace candor
