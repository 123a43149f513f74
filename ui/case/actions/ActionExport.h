// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "documents/ActionPlan.h"
#include "render/LaidOutDocument.h"

namespace candor {

/// The action plan as it goes out of the casebook: for inside the hospital only.
struct ActionExport {
    FilteredDocument document;
    std::vector<TableColumn> columns;
    std::vector<SheetRow> rows;
    DocumentContext context;
    PageSettings pages;
};

[[nodiscard]] ActionExport makeActionExport(const CaseStore &store);

/// Writes it whole or not at all, on a thread of its own; csv, xlsx, pdf, odt or txt by the suffix. Answers with the
/// number of pages, 0 for a table. Error WriteFailed, NoSpace or InvalidValue.
[[nodiscard]] QFuture<int> writeActionExport(const ActionExport &made, const QString &path);

} // namespace candor
