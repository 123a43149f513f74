// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EntryDelegate.h"

#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QListView>
#include <QPainter>

namespace candor {

namespace {

constexpr int padding = 9, lead = 7, sign = 16, gap = 9, side = 8;

TextStyle titleStyle()
{
    return {.font = themeFont(FontRole::Body), .color = {}, .maxLines = 3};
}

TextStyle lineStyle(const Tokens &t)
{
    return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 3};
}

void paintGroup(QPainter &painter, const QRect &rect, const QString &title, const QString &count, const Tokens &t)
{
    const QRect row = rect.adjusted(side + padding, 0, -side - padding, -4);
    painter.setFont(bold(themeFont(FontRole::Small)));
    painter.setPen(t.muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = row.width() - (count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + gap);
    painter.drawText(row, Qt::AlignLeading | Qt::AlignBottom, metrics.elidedText(title, Qt::ElideRight, room));
    painter.drawText(row, Qt::AlignTrailing | Qt::AlignBottom, count);
}

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const Tokens &t = Theme::tokens();
    const Entry row = entry(index);
    if (row.isGroup)
        return {width, t.scaled(index.row() == 0 ? height::GroupHeader : height::GroupHeader + space::S)};
    const double room = width - 2 * (side + padding) - sign - gap;
    const double lines =
        textHeight(index.data().toString(), titleStyle(), room) + textHeight(row.line, lineStyle(t), room);
    return {width, static_cast<int>(lines) + 2 * lead};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    const Entry row = entry(index);
    const QString title = index.data().toString();
    painter->save();
    if (row.isGroup) {
        paintGroup(*painter, option.rect, title, row.line, t);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(side, 0, -side, 0);
    const auto placed = [&](const QRect &rect) { return QRectF(QStyle::visualRect(option.direction, box, rect)); };
    if (selected) {
        paintBox(*painter, QRectF(box), radius::Button, t.sel, QColor());
        painter->fillRect(placed(QRect(box.left(), box.top(), line::SelectionBar, box.height())), t.accentInk);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(*painter, QRectF(box), radius::Button, t.hover, QColor());
    }
    const QRect inner = box.adjusted(padding, lead, -padding, -lead);
    paintSign(*painter, placed(QRect(inner.left(), inner.top() + 1, sign, sign)), index, selected);
    const QRectF words = placed(inner.adjusted(sign + gap, 0, 0, 0));
    TextStyle first = selected ? boldWhereItFits(title, titleStyle(), words.width()) : titleStyle();
    first.color = selected ? t.selText : t.text;
    const double used = paintText(*painter, words, title, first, t);
    TextStyle below = lineStyle(t);
    if (row.ink.isValid())
        below.color = row.ink;
    else if (selected)
        below.color = t.selText;
    paintText(*painter, words.adjusted(0, used, 0, 0), row.line, below, t);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, QRectF(box), radius::Button, t);
    painter->restore();
}

void useEntries(QListView *list, EntryDelegate *delegate)
{
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setProperty("bare", true); // the pane shows through
}

} // namespace candor
