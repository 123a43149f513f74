// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StripBuilder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace candor {

using namespace paper;

void StripBuilder::add(const FieldGrid &grid)
{
    const auto columns = static_cast<size_t>(std::max(1, grid.columns));
    const qreal columnWidth = m_width / static_cast<qreal>(columns);
    const qreal side = px(9);
    const qreal top = space(4, 2);
    for (size_t begin = 0; begin < grid.cells.size(); begin += columns) {
        const size_t end = std::min(begin + columns, grid.cells.size());
        std::vector<LaidText> labels, values;
        qreal height = 0;
        for (size_t i = begin; i < end; ++i) {
            const FieldCell &cell = grid.cells[i];
            tag("P");
            labels.push_back(lay(cell.label, Face::Sans, 11, columnWidth - 2 * side, 1.25));
            // An empty cell keeps the height of a line to write on.
            values.push_back(
                lay(cell.value.isEmpty() ? u" "_s : cell.value, cell.strong ? Face::SansBold : Face::Sans, 13.3,
                    columnWidth - 2 * side, 1.3));
            height = std::max(
                height, top + labels.back().height() + values.back().height() + space(5, 3) +
                            (cell.value.isEmpty() ? space(3, 1) : 0));
        }
        Strip strip;
        strip.before = begin == 0 ? space(9, 4) : 0;
        strip.height = height;
        strip.keepWithNext = end < grid.cells.size();
        for (size_t i = begin; i < end; ++i) {
            const qreal x = static_cast<qreal>(i - begin) * columnWidth;
            const LaidText &label = labels[i - begin];
            put(strip, label, {x + side, top});
            if (grid.cells[i].value.isEmpty())
                strip.marks.push_back(dotted(x + side, height - px(6), x + columnWidth - side));
            else
                put(strip, values[i - begin], {x + side, top + label.height()});
            if (i > begin)
                strip.marks.push_back(line(x, 0, x, height, 1, lineGrey));
        }
        strip.marks.push_back({Mark::Kind::Frame, QRectF(0, 0, m_width, height), 1, frameGrey});
        strips.push_back(std::move(strip));
    }
    if (!grid.cells.empty())
        strips.back().height += space(4, 1);
}

void StripBuilder::add(const SideBySide &lists)
{
    if (lists.columns.empty())
        return;
    const qreal columnWidth = m_width / static_cast<qreal>(lists.columns.size());
    const qreal side = px(9);
    const qreal bullet = px(12);
    struct Row {
        const QTextLayout *layout;
        int lineIndex;
        bool first;
        int tag;
    };
    // Each column flows on its own; all lines are of one height, so that a strip holds one line of every column.
    std::vector<std::vector<Row>> columns;
    std::vector<LaidText> titles;
    size_t rows = static_cast<size_t>(std::max(0, lists.minimumRows));
    for (const ListColumn &column : lists.columns) {
        tag("P");
        titles.push_back(lay(column.title, Face::SansBold, 13.3, columnWidth - 2 * side));
        std::vector<Row> lines;
        for (const ListItem &item : column.items) {
            tag("P");
            const LaidText text = lay(item.text, Face::Sans, 12.7, columnWidth - 2 * side - bullet);
            for (int i = 0; i < text.lines; ++i)
                lines.push_back({text.layout, i, i == 0, text.tag});
        }
        rows = std::max(rows, lines.size());
        columns.push_back(std::move(lines));
    }
    m_tag = noTag;
    const LaidText dot = lay(u"•"_s, Face::Sans, 12.7, bullet);
    const qreal titleHeight = titles.front().height() + space(6, 3);
    const qreal bottom = space(7, 4);
    const bool fits = static_cast<qreal>(rows) * dot.lineHeight < m_pageHeight / 2;
    for (size_t row = 0; row <= rows; ++row) {
        Strip strip;
        const bool last = row == rows;
        strip.before = row == 0 ? space(6, 3) : 0;
        const qreal lineHeight = row == 0 ? titleHeight : dot.lineHeight;
        strip.height = lineHeight + (last ? bottom : 0);
        strip.keepWithNext = !last && (fits || row == 0);
        for (size_t i = 0; i < columns.size(); ++i) {
            const qreal x = static_cast<qreal>(i) * columnWidth;
            strip.marks.push_back(line(x, 0, x, strip.height, 1, i == 0 ? frameGrey : lineGrey));
            if (row == 0) {
                put(strip, titles[i], {x + side, space(6, 3)});
                continue;
            }
            if (row > columns[i].size()) {
                if (columns[i].empty())
                    strip.marks.push_back(dotted(x + side, lineHeight - px(2), x + columnWidth - side));
                continue;
            }
            const Row &text = columns[i][row - 1];
            if (text.first)
                put(strip, dot, {x + side, 0});
            put(strip, {text.layout, text.lineIndex + 1, dot.lineHeight, text.tag}, {x + side + bullet, 0},
                text.lineIndex, 1);
        }
        strip.marks.push_back(line(m_width, 0, m_width, strip.height, 1, frameGrey));
        if (row == 0)
            strip.marks.push_back(line(0, 0, m_width, 0, 1, frameGrey));
        if (last)
            strip.marks.push_back(line(0, strip.height, m_width, strip.height, 1, frameGrey));
        strips.push_back(std::move(strip));
    }
}

void StripBuilder::addRow(
    const std::vector<Placed> &cells, qreal padding, const std::vector<Mark> &marksOfFirst, qreal before,
    const Mark *lineBelow, int repeat)
{
    int lines = 0;
    qreal lineHeight = 1;
    for (const Placed &cell : cells) {
        lines = std::max(lines, cell.text.lines);
        lineHeight = std::max(lineHeight, cell.text.lineHeight);
    }
    const int fitting = std::max(1, static_cast<int>((m_pageHeight * 0.8 - 2 * padding) / lineHeight));
    for (int from = 0; from < std::max(lines, 1); from += fitting) {
        const int count = std::min(fitting, lines - from);
        const bool last = from + fitting >= lines;
        const qreal top = from == 0 ? padding : 0;
        Strip strip;
        strip.before = from == 0 ? before : 0;
        strip.height = top + count * lineHeight + (last ? padding : 0);
        strip.repeat = repeat;
        for (const Placed &cell : cells) {
            if (cell.text.lines > from)
                put(strip, cell.text, {cell.x, top}, from, count);
        }
        if (from == 0)
            strip.marks = marksOfFirst;
        if (last && lineBelow) {
            Mark below = *lineBelow;
            below.rect.translate(0, strip.height);
            strip.marks.push_back(below);
        }
        strips.push_back(std::move(strip));
    }
}

std::vector<StripBuilder::Placed> StripBuilder::tableCells(
    const Table &table, const TableRow &row, const std::vector<qreal> &x, const std::vector<qreal> &widths)
{
    std::vector<Placed> cells;
    const int rowTag = tag("TR", m_table);
    for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
        const bool right = table.columns[i].align == Table::Align::Right;
        tag("TD", rowTag);
        cells.push_back(
            {lay(row.cells[i].text, row.cells[i].strong ? Face::SansBold : Face::Sans, 12.7, widths[i], 1.45,
                 right ? Qt::AlignRight : Qt::AlignLeft),
             x[i]});
    }
    return cells;
}

qreal StripBuilder::gapAfter(const Table::Column &column) const
{
    return px(column.align == Table::Align::Right ? 24 : 8); // more after numbers, which end at the edge
}

/// The width by weight, but no column so narrow that a word of its title would break.
std::vector<qreal> StripBuilder::columnShares(const Table &table)
{
    const int total = std::accumulate(
        table.columns.begin(), table.columns.end(), 0, [](int sum, const auto &c) { return sum + c.weight; });
    const QFontMetricsF metrics(font(Face::SansBold, 12));
    std::vector<qreal> shares;
    for (const Table::Column &column : table.columns)
        shares.push_back(m_width * column.weight / std::max(total, 1));
    for (size_t i = 0; i < shares.size(); ++i) {
        qreal needed = 0;
        for (const QString &word : table.columns[i].title.split(u' '))
            needed = std::max(needed, metrics.horizontalAdvance(word) / textScale + px(1));
        needed += gapAfter(table.columns[i]);
        const auto widest = std::max_element(shares.begin(), shares.end());
        if (needed > shares[i] && *widest - (needed - shares[i]) > needed) {
            *widest -= needed - shares[i];
            shares[i] = needed;
        }
    }
    return shares;
}

void StripBuilder::add(const Table &table)
{
    if (table.columns.empty())
        return;
    const std::vector<qreal> shares = columnShares(table);
    std::vector<qreal> x, widths;
    qreal at = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        x.push_back(at);
        widths.push_back(shares[i] - (i + 1 == shares.size() ? 0 : gapAfter(table.columns[i])));
        at += shares[i];
    }

    const Mark headLine = line(0, 0, m_width, 0, 1.2, black);
    const Mark rowLine = line(0, 0, m_width, 0, 0.8, lineGrey);
    std::vector<Placed> titles;
    m_table = tag("Table");
    const int head = tag("TR", m_table);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool right = table.columns[i].align == Table::Align::Right;
        tag("TH", head);
        titles.push_back(
            {lay(table.columns[i].title, Face::SansBold, 12, widths[i], 1.35, right ? Qt::AlignRight : Qt::AlignLeft),
             x[i]});
    }
    addRow(titles, px(3), {}, px(3), &headLine, -1);
    strips.back().keepWithNext = true;
    headers.push_back(strips.back());
    const int repeat = static_cast<int>(headers.size()) - 1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        // A total is nothing without the row before it.
        if (row.total && i > 0)
            keepLast(1);
        addRow(tableCells(table, row, x, widths), px(3.7), {}, 0, &rowLine, repeat);
        strips.back().keepWithNext = i == 0 && table.rows.size() > 1;
    }
    if (!table.rows.empty())
        strips.back().height += px(3);
}

} // namespace candor
