// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace candor {

namespace {

/// What wraps gets higher where it is narrower than it would like to be.
int heightOf(const QLayoutItem &item, int width)
{
    const QSize wanted = item.sizeHint();
    return width != wanted.width() && item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addFiller(QWidget *filler)
{
    addWidget(filler);
    m_filler = m_items.back();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    if (m_items[index] == m_filler)
        m_filler = nullptr;
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? m_horizontalGap : 0);
        height = std::max(height, size.height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> row;
    int y = area.top();
    int x = area.left();
    int rowHeight = 0;
    const auto finishRow = [&] {
        const bool filled =
            std::any_of(row.begin(), row.end(), [this](const auto &each) { return each.first == m_filler; });
        const int spare = std::max(0, area.right() + 1 - (x - m_horizontalGap));
        const int growth = m_filler ? m_filler->maximumSize().width() : 0;
        int shift = !filled && growth > area.width() ? spare : 0;
        for (auto &[item, place] : row) {
            place.translate(shift, 0);
            if (item == m_filler) {
                shift = std::clamp(growth - place.width(), 0, spare);
                place.setWidth(place.width() + shift);
            }
            place.setHeight(heightOf(*item, place.width()));
            rowHeight = std::max(rowHeight, place.height());
        }
        for (const auto &[item, place] : row) {
            const int room = rowHeight - place.height();
            const int lower = item->alignment().testFlag(Qt::AlignTop)      ? 0
                              : item->alignment().testFlag(Qt::AlignBottom) ? room
                                                                            : room / 2;
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, area, place.translated(0, lower)));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item == m_filler ? item->minimumSize().width() : item->sizeHint().width();
        const int width = std::min(wanted, area.width());
        if (!row.isEmpty() && x + width > area.right() + 1) {
            finishRow();
            y += rowHeight + m_verticalGap;
            x = area.left();
            rowHeight = 0;
        }
        row.append({item, QRect(x, y, width, 0)});
        x += width + m_horizontalGap;
    }
    finishRow();
    return y + rowHeight + contentsMargins().bottom() - rect.top();
}

} // namespace candor
