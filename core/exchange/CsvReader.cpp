// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include "base/Error.h"

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

void append(QString &cell, QStringView part, CsvRow &row)
{
    if (cell.size() + part.size() > CsvReader::maxCellLength) {
        row.problem = CsvProblem::CellTooLong;
        return;
    }
    cell.append(part);
}

} // namespace

CsvReader::CsvReader(const QByteArray &bytes, const QString &file, std::optional<QChar> delimiter)
{
    if (bytes.size() > maxBytes)
        throw Error(ErrorCode::InputUnreadable, {file, QString(), u"too-large"_s});
    m_encoding = detectEncoding(bytes);
    m_text = decodeText(bytes, m_encoding, file);
    m_delimiter = delimiter ? *delimiter : detectDelimiter();
}

void CsvReader::rewind()
{
    m_position = 0;
    m_line = 1;
    m_number = 0;
}

bool CsvReader::next(CsvRow &row)
{
    while (m_position < m_text.size() && atBreak())
        skipBreak();
    if (m_position >= m_text.size())
        return false;

    const qsizetype start = m_position;
    const qint64 line = m_line;
    readRow(row);
    const bool spansLines = m_line != line;
    skipBreak();
    row.line = line;
    row.number = m_number++;

    const bool brokenQuote = row.problem == CsvProblem::UnbalancedQuote || row.problem == CsvProblem::TextAfterQuote;
    if (brokenQuote && spansLines) {
        // The row took in lines that are probably rows of their own. No line is read more than three times this way:
        // between an opening quote and the quote that was taken for its end there is no single quote.
        m_position = start;
        m_line = line;
        while (m_position < m_text.size() && !atBreak())
            ++m_position;
        skipBreak();
    }
    return true;
}

void CsvReader::readRow(CsvRow &row)
{
    row.cells.clear();
    row.problem = CsvProblem::None;
    while (true) {
        QString cell;
        const qsizetype start = m_position;
        skipBlanks();
        if (m_position < m_text.size() && m_text[m_position] == u'"') {
            readQuoted(cell, row);
        } else {
            m_position = start;
            readPlain(cell, row);
        }
        if (row.cells.size() < maxCells)
            row.cells.append(cell);
        else
            row.problem = CsvProblem::TooManyCells;

        if (m_position < m_text.size() && m_text[m_position] == m_delimiter) {
            ++m_position;
            continue;
        }
        return;
    }
}

void CsvReader::readQuoted(QString &cell, CsvRow &row)
{
    const QStringView text(m_text);
    ++m_position;
    while (true) {
        const qsizetype from = m_position;
        while (m_position < text.size() && text[m_position] != u'"') {
            if (text[m_position] == u'\n' ||
                (text[m_position] == u'\r' && (m_position + 1 == text.size() || text[m_position + 1] != u'\n')))
                ++m_line;
            ++m_position;
        }
        append(cell, text.mid(from, m_position - from), row);
        if (m_position == text.size()) {
            row.problem = CsvProblem::UnbalancedQuote;
            return;
        }
        ++m_position;
        if (m_position < text.size() && text[m_position] == u'"') {
            append(cell, u"\"", row);
            ++m_position;
            continue;
        }
        break;
    }
    skipBlanks();
    if (m_position < text.size() && text[m_position] != m_delimiter && !atBreak()) {
        row.problem = CsvProblem::TextAfterQuote;
        readPlain(cell, row);
    }
}

void CsvReader::readPlain(QString &cell, CsvRow &row)
{
    const qsizetype from = m_position;
    while (m_position < m_text.size() && m_text[m_position] != m_delimiter && !atBreak())
        ++m_position;
    append(cell, QStringView(m_text).mid(from, m_position - from), row);
}

bool CsvReader::atBreak() const
{
    return isBreak(m_text[m_position]);
}

void CsvReader::skipBreak()
{
    if (m_position >= m_text.size())
        return;
    const bool pair = m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

void CsvReader::skipBlanks()
{
    while (m_position < m_text.size() && m_text[m_position] != m_delimiter &&
           (m_text[m_position] == u' ' || m_text[m_position] == u'\t'))
        ++m_position;
}

QChar CsvReader::detectDelimiter()
{
    constexpr std::array<char16_t, 4> candidates = {u',', u'\t', u';', u'|'};
    constexpr int rowsLooked = 50;
    constexpr qsizetype charactersLooked = 1'000'000; // enough for 50 rows of any real file

    QChar best = candidates.front();
    double bestFit = 0;
    qsizetype bestCells = 1;
    for (const char16_t candidate : candidates) {
        m_delimiter = candidate;
        rewind();
        CsvRow row;
        qsizetype headerCells = 0;
        int rows = 0;
        int fitting = 0;
        while (rows < rowsLooked && m_position < charactersLooked && next(row)) {
            if (rows == 0)
                headerCells = row.cells.size();
            ++rows;
            fitting += row.cells.size() == headerCells ? 1 : 0;
        }
        if (headerCells < 2)
            continue;
        const double fit = static_cast<double>(fitting) / rows;
        if (fit > bestFit || (fit == bestFit && headerCells > bestCells)) {
            best = candidate;
            bestFit = fit;
            bestCells = headerCells;
        }
    }
    rewind();
    return best;
}

QString plainCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]))
        text.remove(0, 1);
    return text;
}

} // namespace candor
