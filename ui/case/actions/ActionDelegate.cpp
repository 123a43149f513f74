// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionDelegate.h"

#include "case/actions/ActionsModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int lead = 8, icon = 14, gap = 6, barsWidth = 26, barsHeight = 14;
constexpr qsizetype mostMeasured = 20000;

TextStyle firstLine(int column, const QColor &color)
{
    QFont font = themeFont(FontRole::Body);
    if (column == ActionsModel::Text)
        font.setWeight(QFont::Medium);
    return {.font = font, .color = color, .maxLines = column == ActionsModel::Text ? 0 : 3};
}

TextStyle secondLine(const QColor &color)
{
    return {.font = themeFont(FontRole::Small), .color = color, .maxLines = 3};
}

int startOf(int column, const Tokens &t)
{
    return column == ActionsModel::Text ? t.scaled(ActionDelegate::indent) : ActionDelegate::side;
}

/// What stands before the first line of a column: bars, or the sign of the date.
int signWidth(int column, const Tokens &t)
{
    switch (column) {
    case ActionsModel::StrengthColumn: return t.scaled(barsWidth) + gap;
    case ActionsModel::Due: return t.scaled(icon) + gap - 1;
    default: return 0;
    }
}

QString signOf(const QModelIndex &index)
{
    switch (static_cast<Status>(index.data(ActionsModel::StatusRole).toInt())) {
    case Status::Late: return iconName(Status::Late);
    case Status::Ok: return u"check-circle"_s;
    case Status::Wait: return iconName(Status::Wait);
    default: return u"clock"_s;
    }
}

/// A title over all columns; rows under it can hold nothing.
bool isTitle(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemNeverHasChildren);
}

QString standingSign(Status status)
{
    return status == Status::Ok ? u"check-circle"_s : status == Status::Soon ? u"triangle-alert"_s : u"info"_s;
}

void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
{
    const QRect box = option.rect;
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(box, selected ? t.sel : t.window);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.border);
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, box, part.toAlignedRect()));
    };
    const QColor ink = selected ? t.selText : t.text, muted = selected ? t.selText : t.muted;
    const double side = t.scaled(icon), middle = box.top() + (box.height() - 1) / 2.0;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF chevron = place({double(box.left() + t.scaled(12)), middle - side / 2, side, side});
    painter.save();
    if (!open && mirrored) {
        painter.translate(chevron.center());
        painter.rotate(180);
        painter.translate(-chevron.center());
    }
    paintIcon(painter, chevron, open ? u"chevron-down"_s : u"chevron-right"_s, muted);
    painter.restore();

    const double line = QFontMetricsF(themeFont(FontRole::Label)).height();
    double left = box.left() + t.scaled(ActionDelegate::indent), right = box.right() - t.scaled(12);
    const QString standing = index.data(ActionsModel::LineRole).toString();
    if (!standing.isEmpty()) {
        const auto status = static_cast<Status>(index.data(ActionsModel::StatusRole).toInt());
        const QFont small = themeFont(FontRole::Small);
        const double words = std::min(QFontMetricsF(small).horizontalAdvance(standing) + 2, box.width() * 0.45);
        right -= words;
        const double height = QFontMetricsF(small).height();
        paintText(painter, place({right, middle - height / 2, words, height}), standing, {small, ink}, t);
        right -= side + gap;
        paintIcon(painter, place({right, middle - side / 2, side, side}), standingSign(status), t.status(status).ink);
        right -= gap;
    }
    if (index.data(ActionsModel::PrivilegedRole).toBool()) {
        paintIcon(painter, place({left, middle - side / 2, side, side}), u"lock"_s, t.privileged.ink);
        left += side + gap;
    }
    paintText(
        painter, place({left, middle - line / 2, right - left, line}), index.data().toString(),
        {themeFont(FontRole::Label), ink}, t);
    if (current)
        paintFocusFrame(painter, QRectF(box).adjusted(0, 0, 0, -1), 0, t);
}

} // namespace

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isTitle(index)) {
        if (index.column() == ActionsModel::Text)
            paintTitle(*painter, option, index, t);
        painter->restore();
        return;
    }
    const int column = index.column();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->fillRect(box, selected ? t.sel : t.surface);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.border);
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, box, part.toAlignedRect()));
    };
    if (selected && column == ActionsModel::Text)
        painter->fillRect(
            place({double(box.left()), double(box.top()), line::SelectionBar, box.height() - 1.0}), t.accentInk);

    const QColor ink = selected ? t.selText : t.text, muted = selected ? t.selText : t.muted;
    TextStyle first = firstLine(column, index.data(ActionsModel::GoneRole).toBool() ? muted : ink);
    QRectF words(
        box.left() + startOf(column, t), box.top() + lead, box.width() - startOf(column, t) - ActionDelegate::side,
        box.height() - 2 * lead);
    const double height = QFontMetricsF(first.font).height();
    const int sign = signWidth(column, t);
    if (column == ActionsModel::StrengthColumn) {
        const QRectF bars(
            words.left(), words.top() + (height - t.scaled(barsHeight)) / 2, t.scaled(barsWidth), t.scaled(barsHeight));
        paintBars(*painter, place(bars), index.data(ActionsModel::BarsRole).toInt(), t);
    } else if (column == ActionsModel::Due) {
        const auto status = static_cast<Status>(index.data(ActionsModel::StatusRole).toInt());
        const double signSide = t.scaled(icon);
        if (status != Status::Neutral)
            first.color = t.status(status).ink;
        if (status == Status::Late)
            first.font = bold(first.font);
        paintIcon(
            *painter, place({words.left(), words.top() + (height - signSide) / 2, signSide, signSide}), signOf(index),
            first.color);
    }
    QRectF line = words.adjusted(sign, 0, 0, 0);
    const double used = paintText(*painter, place(line), index.data().toString(), first, t);
    if (const QString second = index.data(ActionsModel::LineRole).toString(); !second.isEmpty())
        paintText(*painter, place(words.adjusted(0, used, 0, 0)), second, secondLine(muted), t);
    if (option.state.testFlag(QStyle::State_HasFocus) && column == ActionsModel::Text) {
        // The whole row has the focus, not a cell of it.
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        QRect row = box;
        if (view) {
            row.setLeft(0);
            row.setWidth(view->viewport()->width());
        }
        painter->setClipping(false);
        paintFocusFrame(*painter, QRectF(row).adjusted(0, 0, 0, -1), 0, t);
    }
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    if (isTitle(index))
        return {120, t.scaled(height::GroupHeader + 3)};
    const int column = index.column();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->columnWidth(column) : option.rect.width();
    const QString text = index.data().toString(), second = index.data(ActionsModel::LineRole).toString();
    const QFont font = themeFont(FontRole::Body);
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    const QString key = QChar(u'0' + column) + text + u'\n' + second;
    Measured &measured = m_heights[key];
    if (measured.width != width || measured.size != size) {
        const double room = std::max(40, width - startOf(column, t) - side);
        double used = textHeight(text, firstLine(column, {}), room - signWidth(column, t));
        if (!second.isEmpty())
            used += textHeight(second, secondLine({}), room);
        measured = {width, size, static_cast<int>(used) + 2 * lead + 1};
    }
    const QSize hint(width, measured.height);
    if (m_heights.size() > mostMeasured)
        m_heights.clear();
    return hint;
}

} // namespace candor
