// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TextDecoding.h"

#include <QStringList>

#include <optional>

namespace candor {

/// What is wrong with a row as a piece of text. Such a row is handed out with what could be read of it.
enum class CsvProblem {
    None,
    UnbalancedQuote, // a quote that is never closed
    TextAfterQuote,  // text between a closing quote and the next delimiter
    CellTooLong,
    TooManyCells,
};

struct CsvRow {
    qint64 number = 0; // 0: the header; data rows count from 1, empty lines do not count
    qint64 line = 0;   // where it starts in the file, from 1
    QStringList cells; // as written, without the quotes
    CsvProblem problem = CsvProblem::None;
};

/// Reads a delimited text file row by row: RFC 4180 with quotes and line breaks inside them, and what programs write in
/// its place: lone CR or LF, blanks around quotes, tabs, semicolons or bars, four encodings.
///
/// A row with a broken quote never takes the rest of the file with it: it ends at its first line break, and reading
/// goes on with the next line.
class CsvReader {
public:
    static constexpr qint64 maxBytes = 256LL * 1024 * 1024;
    static constexpr qsizetype maxCellLength = 1'000'000; // characters
    static constexpr qsizetype maxCells = 4096;

    /// `file` names the file in errors. Throws Error(InputUnreadable{file, "", what}) where what is "too-large" or the
    /// key of the encoding that its bytes break.
    explicit CsvReader(const QByteArray &bytes, const QString &file = {}, std::optional<QChar> delimiter = {});

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }

    /// False at the end. `row` is reused, so that reading a large file does not allocate anew for each row.
    [[nodiscard]] bool next(CsvRow &row);
    void rewind();

    /// How far it is, for a progress bar.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const { return m_text.size(); }

private:
    void readRow(CsvRow &row);
    void readQuoted(QString &cell, CsvRow &row);
    void readPlain(QString &cell, CsvRow &row);
    [[nodiscard]] bool atBreak() const;
    void skipBreak();
    void skipBlanks();
    [[nodiscard]] QChar detectDelimiter();

    TextEncoding m_encoding;
    QString m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_number = 0;
};

/// A cell as a value: without blanks around it, and without the apostrophe that spreadsheets and careful exporters put
/// before a text that would start a formula ('=SUM, '+1, '-x, '@x).
[[nodiscard]] QString plainCell(const QString &cell);

} // namespace candor
