// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "exchange/TableFile.h"

namespace candor {

/// The action plan of a case, by cause: what, how strong, who, by when, how it is measured, how it stands. For inside
/// the hospital: causes are named by their number only, because what the review found is work product.
[[nodiscard]] DocumentModel actionPlan(const CaseFile &file, const DocumentContext &context);

/// The newest reading of its measure, "22 of 30 (73%), August 21"; empty when there is none.
[[nodiscard]] QString newestReading(const CaseFile &file, const Action &action, const DocumentContext &context);

/// The same as a table for a spreadsheet. An action for several causes has one row.
[[nodiscard]] std::vector<TableColumn> actionPlanColumns(const DocumentContext &context);
[[nodiscard]] std::vector<SheetRow> actionPlanRows(const CaseFile &file, const DocumentContext &context);

} // namespace candor
