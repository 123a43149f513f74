// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// The list of cases: one row per case with everything a list shows. Pages are found by the sort key of the last row,
/// so that the thousandth page costs as much as the first; ties are broken by the id of the case.

/// Which list a status belongs to: intake, worked on, or done with. The numbers are stored.
enum class CaseGroup { Intake = 0, Open = 1, Closed = 2 };
[[nodiscard]] CaseGroup groupOf(CaseStatus status);

/// Write within the caller's transaction, the counters of cases included.
void putCaseRow(Connection &connection, const CaseRow &row);
void removeCaseRow(Connection &connection, const QUuid &caseId);

/// Error InvalidValue{"cursor"} for a cursor of another order.
[[nodiscard]] CasePage listCases(Connection &connection, const CaseQuery &query);
[[nodiscard]] std::optional<QUuid> findCaseByNumber(Connection &connection, const QString &number);
/// Empty when the case has no row.
[[nodiscard]] QString caseNumber(Connection &connection, const QUuid &caseId);

} // namespace candor
