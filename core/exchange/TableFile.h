// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace candor {

/// A cell of a table that leaves the program: text, or a time as the clocks of the hospital show it.
using SheetCell = std::variant<QString, QDateTime>;
using SheetRow = std::vector<SheetCell>;

struct TableColumn {
    QString title;
    int width = 12; // characters
};

/// One record of a CSV file after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before
/// it.
[[nodiscard]] QByteArray csvRecord(const SheetRow &row);

/// A table written to a file row by row: CSV in UTF-8 with a byte order mark, or an Excel workbook. Nothing is at the
/// path, or what was there before, until finish() has returned. What the workbook needs while it is made lies beside
/// the file and goes with this object. Not bound to a thread. Errors: WriteFailed{path, reason}, NoSpace{path}.
class TableFile {
public:
    enum class Format { Csv, Workbook };

    TableFile(const QString &path, Format format, const QString &sheet, const std::vector<TableColumn> &columns);
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;
    ~TableFile();

    void add(const SheetRow &row);
    void finish();

    class Writer;

private:
    std::unique_ptr<Writer> m_writer;
};

} // namespace candor
