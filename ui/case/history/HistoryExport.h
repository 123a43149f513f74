// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryModel.h"
#include "documents/HistoryExtract.h"
#include "render/LaidOutDocument.h"

namespace candor {

/// The history as it goes out of the casebook: for inside the hospital only.
struct HistoryExport {
    std::vector<HistoryExtractRow> rows;
    FilteredDocument document;
    DocumentContext context;
    PageSettings pages;
    int leftOut = 0; // rows that are privileged
};

/// `rows` oldest first, `only` says in words which part of the history they are.
[[nodiscard]] HistoryExport
makeHistoryExport(const std::vector<HistoryModel::Row> &rows, const QString &only, const HistoryDesk &desk);

/// Writes it whole or not at all, on a thread of its own; csv, pdf, odt or txt by the suffix. Answers with the number
/// of pages, 0 for a table. Error WriteFailed or InvalidValue.
[[nodiscard]] QFuture<int> writeHistoryExport(const HistoryExport &made, const QString &path);

} // namespace candor
