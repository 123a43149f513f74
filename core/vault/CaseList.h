// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

#include <string>

namespace candor {

/// The list of cases: one row per case with everything a list shows.

/// Write within the caller's transaction, the counters of cases included.
void putCaseRow(Connection &connection, const CaseRow &row);
void removeCaseRow(Connection &connection, const QUuid &caseId);

/// Error InvalidValue{"cursor"} for a key of another order.
[[nodiscard]] CasePage listCases(Connection &connection, const CaseQuery &query);
/// Walks at most so many pages of `query.limit` rows behind `query.after`, in the index alone where it can.
[[nodiscard]] CaseMarks markCases(Connection &connection, const CaseQuery &query, int pages);
/// The rows of these cases, as far as there are any.
[[nodiscard]] std::vector<CaseRow> findCaseRows(Connection &connection, const std::vector<QUuid> &caseIds);
[[nodiscard]] CaseChoices readChoices(Connection &connection);
[[nodiscard]] std::optional<QUuid> findCaseByNumber(Connection &connection, const QString &number);
/// Empty when the case has no row.
[[nodiscard]] QString caseNumber(Connection &connection, const QUuid &caseId);

// For other statements over case_row. The columns behind the id, in the order in which readCaseRow() takes them:
#define CASE_COLUMNS_BUT_ID                                                                                            \
    "due_key, number, title, status, patient, patient_name, unit, owner, harm, harm_rank, stage, stages, next_step, "  \
    "next_who, last_told, opened, identified, closed, source, tags"
/// From the column of the id on.
[[nodiscard]] CaseRow readCaseRow(const Query &row, int first = 0);

/// A filter as conditions with the parameters ?4 to ?9, bound from the members in their order. The state is apart,
/// since lists read each group by itself.
struct FilterSql {
    explicit FilterSql(const CaseFilter &filter);

    std::vector<CaseGroup> groups;
    std::string condition; ///< " AND …"; may be empty
    QString unit;
    QString owner;
    std::optional<int> stage;
    int minHarmRank;
    QString tag;
    qint64 now;
};

} // namespace candor
