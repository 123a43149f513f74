// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FieldColumns.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace candor {

FieldColumns::FieldColumns(int columns, int horizontalGap, int verticalGap)
    : m_columns(columns)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldColumns::~FieldColumns()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void FieldColumns::setShares(std::vector<int> shares)
{
    m_columns = static_cast<int>(shares.size());
    m_shares = std::move(shares);
    invalidate();
}

void FieldColumns::add(QWidget *field, bool wide)
{
    addWidget(field);
    m_cells.back().item->setAlignment(Qt::AlignTop);
    m_cells.back().wide = wide;
}

void FieldColumns::addItem(QLayoutItem *item)
{
    m_cells.push_back({item});
    invalidate();
}

int FieldColumns::count() const
{
    return static_cast<int>(m_cells.size());
}

QLayoutItem *FieldColumns::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem *FieldColumns::takeAt(int index)
{
    QLayoutItem *taken = itemAt(index);
    if (taken) {
        m_cells.erase(m_cells.begin() + index);
        invalidate();
    }
    return taken;
}

void FieldColumns::invalidate()
{
    m_least.clear();
    m_known = {-1, 0};
    QLayout::invalidate();
}

int FieldColumns::columnCount() const
{
    if (m_columns != oneRow)
        return m_columns;
    const auto shown =
        std::count_if(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return !cell.item->isEmpty(); });
    return std::max(1, static_cast<int>(shown));
}

std::vector<int> FieldColumns::columnSizes(SizeOf size) const
{
    std::vector<int> sizes(static_cast<size_t>(columnCount()), 0);
    size_t column = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        if (cell.wide) {
            column = 0;
            continue;
        }
        sizes[column] = std::max(sizes[column], (cell.item->*size)().width());
        column = (column + 1) % sizes.size();
    }
    return sizes;
}

/// The width of each column; one column where they have no room beside each other.
std::vector<int> FieldColumns::columnsIn(int width) const
{
    if (m_least.empty())
        m_least = columnSizes(&QLayoutItem::minimumSize);
    const int count = static_cast<int>(m_least.size());
    int room = width - (count - 1) * m_horizontalGap;
    if (std::accumulate(m_least.begin(), m_least.end(), 0) > room)
        return {width};
    // One that needs more than its share has what it needs, and the others share the rest.
    const std::vector<int> shares = m_shares.empty() ? std::vector<int>(m_least.size(), 1) : m_shares;
    std::vector<int> widths(m_least.size(), 0);
    int sharing = std::accumulate(shares.begin(), shares.end(), 0);
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > 0 || m_least[i] * sharing <= room * shares[i])
                continue;
            widths[i] = m_least[i];
            room -= m_least[i];
            sharing -= shares[i];
            more = true;
        }
    }
    // Whole pixels that come out even at the end.
    const auto upTo = [&](int share) { return (2 * share * room + sharing) / (2 * sharing); };
    int shared = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0 || shares[i] == 0)
            continue;
        widths[i] = upTo(shared + shares[i]) - upTo(shared);
        shared += shares[i];
    }
    return widths;
}

QSize FieldColumns::measure(SizeOf size) const
{
    const std::vector<int> sizes = columnSizes(size);
    int width = std::accumulate(sizes.begin(), sizes.end(), 0) + (static_cast<int>(sizes.size()) - 1) * m_horizontalGap;
    int height = 0, row = 0;
    size_t column = 0;
    const auto finishRow = [&] {
        if (row > 0)
            height += row + (height > 0 ? m_verticalGap : 0);
        row = 0;
        column = 0;
    };
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        if (cell.wide || column == sizes.size())
            finishRow();
        const QSize each = (cell.item->*size)();
        row = std::max(row, each.height());
        ++column;
        if (cell.wide) {
            width = std::max(width, each.width());
            finishRow();
        }
    }
    finishRow();
    return {width, height};
}

QSize FieldColumns::sizeHint() const
{
    return measure(&QLayoutItem::sizeHint).grownBy(contentsMargins());
}

/// As narrow as one column, and as low as all of them: each of the two is possible.
QSize FieldColumns::minimumSize() const
{
    int widest = 0;
    for (const Cell &cell : m_cells) {
        if (!cell.item->isEmpty())
            widest = std::max(widest, cell.item->minimumSize().width());
    }
    return QSize(widest, measure(&QLayoutItem::minimumSize).height()).grownBy(contentsMargins());
}

int FieldColumns::heightForWidth(int width) const
{
    if (m_known.first != width)
        m_known = {width, arrange(QRect(0, 0, width, 0), false)};
    return m_known.second;
}

void FieldColumns::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldColumns::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const std::vector<int> widths = columnsIn(area.width());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    int x = area.left(), y = area.top(), rowHeight = 0, bottom = area.top();
    const auto finishRow = [&] {
        if (row.empty())
            return;
        for (auto &[item, place] : row) {
            place.setHeight(rowHeight);
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, area, place));
        }
        row.clear();
        bottom = y + rowHeight;
        y = bottom + m_verticalGap;
        x = area.left();
        rowHeight = 0;
    };
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        if (cell.wide || row.size() == widths.size())
            finishRow();
        const int width = cell.wide ? area.width() : widths[row.size()];
        const int height =
            cell.item->hasHeightForWidth() ? cell.item->heightForWidth(width) : cell.item->sizeHint().height();
        row.emplace_back(cell.item, QRect(x, y, width, 0));
        rowHeight = std::max(rowHeight, height);
        x += width + m_horizontalGap;
        if (cell.wide)
            finishRow();
    }
    finishRow();
    return bottom + contentsMargins().bottom() - rect.top();
}

} // namespace candor
