// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvReader.h"
#include "exchange/ImportPlan.h"

#include <variant>

namespace candor {

/// Turns rows of one file into reports, after its header is matched with the mapping.
class ImportRows {
public:
    /// Throws Error(InvalidValue) for a mapped column that the header does not have, or has twice.
    ImportRows(const QStringList &header, ImportMapping mapping, const ImportSettings &settings);

    /// First pass: looks which order the dates of each column need.
    void learnDates(const CsvRow &row);
    [[nodiscard]] std::vector<AssumedDateOrder> assumedOrders() const;

    [[nodiscard]] static bool isEmpty(const CsvRow &row);
    /// Second pass. The row opens a case; the planner may turn it into a link.
    [[nodiscard]] std::variant<ImportReports::Row, RefusedRow> read(const CsvRow &row) const;

private:
    struct DateColumn {
        bool monthFirst = false; // seen a date that proves it
        bool dayFirst = false;
        qint64 undecided = 0;
    };

    [[nodiscard]] QString cell(const CsvRow &row, qsizetype column) const;
    [[nodiscard]] QString value(const CsvRow &row, ImportField field) const;
    [[nodiscard]] std::optional<TypedDate> date(const CsvRow &row, ImportField field) const;
    [[nodiscard]] std::optional<DateOrder> orderOf(ImportField field) const;
    [[nodiscard]] QString reportText(const CsvRow &row) const;
    [[nodiscard]] QString withoutNumbering(const QString &text) const;
    [[nodiscard]] Harm harmOf(const QString &words) const;

    QStringList m_header;
    ImportMapping m_mapping;
    QString m_facility;
    QTimeZone m_zone;
    Instant m_now;
    std::map<ImportField, qsizetype> m_columns;
    std::vector<qsizetype> m_textColumns; // kept as lines of the report's text, in this order
    std::map<ImportField, DateColumn> m_dates;
};

} // namespace candor
