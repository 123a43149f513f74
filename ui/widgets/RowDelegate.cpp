// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowDelegate.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItem>
#include <QTreeView>

#include <algorithm>

namespace candor {

namespace {

constexpr int side = 8, padding = 9, lead = 7, gap = 9, icon = 16;

struct Parts {
    QRectF title;
    QRectF second; // below the title and the chip, with all the width
    QRectF icon;
    QRectF chip;
};

TextStyle titleStyle(const QColor &color)
{
    return {.font = themeFont(FontRole::Body), .color = color, .maxLines = 0};
}

TextStyle secondStyle(const QColor &color)
{
    return {.font = themeFont(FontRole::Small), .color = color, .maxLines = 2};
}

Parts partsOf(const QModelIndex &index, const QRectF &row, const Tokens &t)
{
    Parts parts;
    QRectF inner = row.adjusted(padding, lead, -padding, -lead);
    if (!index.data(RowRole::Icon).toString().isEmpty()) {
        parts.icon = QRectF(inner.left(), inner.top() + 1, icon, icon);
        inner.setLeft(parts.icon.right() + gap);
    }
    const double right = inner.right();
    const QString chip = index.data(RowRole::Chip).toString();
    if (!chip.isEmpty()) {
        const bool withIcon = index.data(RowRole::ChipStatus).toInt() != static_cast<int>(Status::Neutral);
        QSizeF size = chipSize(chip, withIcon, t);
        size.setWidth(std::min(size.width(), inner.width() / 2));
        parts.chip = QRectF(QPointF(inner.right() - size.width(), inner.top() - 2), size);
        inner.setRight(parts.chip.left() - gap);
    }
    parts.title = inner;
    parts.title.setHeight(textHeight(index.data().toString(), titleStyle({}), inner.width()));
    const QString second = index.data(RowRole::Second).toString();
    parts.second = QRectF(inner.left(), parts.title.bottom(), right - inner.left(), 0);
    if (!second.isEmpty()) {
        parts.second.moveTop(std::max(parts.title.bottom(), chip.isEmpty() ? 0.0 : parts.chip.bottom()));
        parts.second.setHeight(textHeight(second, secondStyle({}), parts.second.width()));
    }
    return parts;
}

} // namespace

QStandardItem *rowItem(const RowText &text)
{
    auto *item = new QStandardItem(text.title);
    item->setEditable(false);
    item->setData(text.id, RowRole::Id);
    item->setData(text.second, RowRole::Second);
    item->setData(text.icon, RowRole::Icon);
    item->setData(text.chip, RowRole::Chip);
    item->setData(static_cast<int>(text.chipStatus), RowRole::ChipStatus);
    item->setData(text.faded, RowRole::Faded);
    QStringList sentence{text.title, text.second, text.chip};
    sentence.removeAll(QString());
    item->setData(sentence.join(QLatin1StringView(", ")), Qt::AccessibleTextRole);
    return item;
}

QStandardItem *headingItem(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, RowRole::Heading);
    return item;
}

RowDelegate::RowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

int RowDelegate::widthFor(const QModelIndex &index) const
{
    int width = m_view->viewport()->width();
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        int depth = 1;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++depth;
        width -= depth * tree->indentation();
    }
    return std::max(width, 80);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    const int width = widthFor(index);
    if (index.data(RowRole::Heading).toBool())
        return {width, t.scaled(height::GroupHeader)};
    const Parts parts = partsOf(index, QRectF(side, 0, width - 2 * side, 1000), t);
    const double high = parts.second.bottom() - lead;
    return {width, std::max(t.scaled(height::Row), static_cast<int>(high) + 2 * lead + 1)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    painter->save();
    if (index.data(RowRole::Heading).toBool()) {
        painter->setFont(bold(themeFont(FontRole::Small)));
        painter->setPen(t.muted);
        painter->drawText(
            option.rect.adjusted(side + padding, 0, -side, -4), Qt::AlignLeading | Qt::AlignBottom,
            index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(side, 1, -side, 0);
    if (selected) {
        paintBox(*painter, QRectF(box), radius::Button, t.sel, QColor());
        const QRect edge(box.left(), box.top(), line::SelectionBar, box.height());
        painter->fillRect(QStyle::visualRect(option.direction, box, edge), t.accentInk);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(*painter, QRectF(box), radius::Button, t.hover, QColor());
    }
    const Parts parts = partsOf(index, QRectF(box), t);
    const auto mirrored = [&](const QRectF &rect) {
        return QRectF(QStyle::visualRect(option.direction, box, rect.toAlignedRect()));
    };
    const bool faded = index.data(RowRole::Faded).toBool();
    const QColor ink = selected ? t.selText : faded ? t.muted : t.text;
    const QString iconName = index.data(RowRole::Icon).toString();
    if (!iconName.isEmpty())
        paintIcon(*painter, mirrored(parts.icon), iconName, selected ? t.selText : t.muted);
    const QRectF words = mirrored(parts.title);
    const QString title = index.data().toString();
    const TextStyle plain = titleStyle(ink);
    paintText(*painter, words, title, selected ? boldWhereItFits(title, plain, words.width()) : plain, t);
    paintText(
        *painter, mirrored(parts.second), index.data(RowRole::Second).toString(),
        secondStyle(selected ? t.selText : t.muted), t);
    if (!parts.chip.isEmpty()) {
        const auto status = static_cast<Status>(index.data(RowRole::ChipStatus).toInt());
        paintChip(
            *painter, mirrored(parts.chip), index.data(RowRole::Chip).toString(), status, candor::iconName(status), t);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, QRectF(box), radius::Button, t);
    painter->restore();
}

void useRows(QAbstractItemView *view)
{
    view->setItemDelegate(new RowDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    if (auto *list = qobject_cast<QListView *>(view))
        list->setResizeMode(QListView::Adjust);
}

QWidget *surface(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setProperty("surface", true);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

} // namespace candor
