// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TaskDelegate.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "today/TaskModel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 55, side = 20, ring = 34, gap = 14, timeWidth = 116, toldWidth = 156, ownerWidth = 142,
              avatar = 24, narrowList = 660, iconSide = 13;

double lineHeight(FontRole role)
{
    return QFontMetricsF(themeFont(role)).height();
}

/// Two lines of text, as high as the row leaves room, in the middle of it.
void paintLines(
    QPainter &painter, const QRectF &box, const QString &first, const TextStyle &firstStyle, const QString &second,
    const TextStyle &secondStyle, const Tokens &t)
{
    const double top = QFontMetricsF(firstStyle.font).height(), below = QFontMetricsF(secondStyle.font).height();
    double y = box.top() + (box.height() - top - (second.isEmpty() ? 0 : below)) / 2;
    paintText(painter, {box.left(), y, box.width(), top}, first, firstStyle, t);
    y += top;
    if (!second.isEmpty())
        paintText(painter, {box.left(), y, box.width(), below}, second, secondStyle, t);
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
{
    const auto *model = static_cast<const TaskModel *>(index.model());
    const auto group = static_cast<tasks::Group>(index.row());
    const QRectF box = option.rect;
    painter.fillRect(box, t.window);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.border);
    const QFont font = themeFont(FontRole::Label), small = themeFont(FontRole::Body);
    QRectF line = box.adjusted(t.scaled(side), 0, -t.scaled(side), -1);
    line.setTop(line.top() + (line.height() - lineHeight(FontRole::Label)) / 2);
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    const Status status = group == tasks::Group::Late       ? Status::Late
                          : group == tasks::Group::NextHour ? Status::Soon
                          : group == tasks::Group::Waiting  ? Status::Wait
                                                            : Status::Neutral;
    if (const QString icon = iconName(status); !icon.isEmpty()) {
        const double size = t.scaled(14);
        paintIcon(
            painter, place({line.left(), box.top() + (box.height() - 1 - size) / 2, size, size}), icon,
            t.status(status).ink);
        line.setLeft(line.left() + size + 7);
    }
    const QString name = index.data().toString();
    const double width = QFontMetricsF(font).horizontalAdvance(name) + 2;
    painter.setLayoutDirection(option.direction);
    paintText(painter, place({line.left(), line.top(), width, line.height()}), name, {font, t.text}, t);
    const int shown = model->countOf(group);
    const QString count = QLocale().toString(shown);
    paintText(painter, place({line.left() + width + 7, line.top(), 80, line.height()}), count, {small, t.muted}, t);
}

} // namespace

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    const auto *model = static_cast<const TaskModel *>(index.model());
    const WorkItem *item = model->itemAt(index);
    painter->save();
    if (!item) {
        paintGroup(*painter, option, index, t);
        painter->restore();
        return;
    }
    const tasks::Reading &reading = model->reading();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = view && view->hasFocus() && view->currentIndex() == index;
    const QRectF box = option.rect;
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    painter->setLayoutDirection(option.direction);
    painter->fillRect(box, selected ? t.sel : t.surface);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.border);
    if (selected)
        painter->fillRect(place({box.left(), box.top(), line::SelectionBar, box.height() - 1}), t.accentInk);
    if (current)
        paintFocusFrame(*painter, box.adjusted(0, 0, 0, -1), 0, t);

    const QColor ink = selected ? t.selText : t.text, muted = selected ? t.selText : t.muted;
    const TextStyle small{themeFont(FontRole::Small), muted};
    const ClockLook look = tasks::clockLook(*item, reading.moment.now);
    double x = box.left() + t.scaled(side);
    const double clock = t.scaled(ring);
    paintClockRing(
        *painter, place({x, box.top() + (box.height() - 1 - clock) / 2, clock, clock}),
        tasks::fractionLeft(*item, reading.moment.now), look, t);
    x += clock + t.scaled(gap);

    TextStyle time{themeFont(FontRole::Label), ink};
    if (look == ClockLook::Late || look == ClockLook::Soon)
        time.color = clockInk(look, t);
    const double timeRoom = t.scaled(timeWidth);
    paintLines(
        *painter, place({x, box.top(), timeRoom, box.height() - 1}), tasks::timeText(*item, reading.moment), time,
        tasks::whenText(*item, reading), small, t);
    x += timeRoom + t.scaled(8);

    double right = box.right() - t.scaled(side);
    const bool wide = box.width() >= t.scaled(narrowList);
    if (wide) {
        const double owner = t.scaled(ownerWidth), told = t.scaled(toldWidth);
        right -= owner;
        const double circle = t.scaled(avatar), middle = box.top() + (box.height() - 1) / 2;
        const QString name = tasks::ownerText(*item);
        if (!item->owner.isEmpty())
            paintAvatar(*painter, place({right, middle - circle / 2, circle, circle}), words::initials(item->owner), t);
        const double text = lineHeight(FontRole::Body);
        paintText(
            *painter, place({right + circle + 8, middle - text / 2, owner - circle - 8, text}), name,
            {themeFont(FontRole::Body), item->owner.isEmpty() ? muted : ink}, t);
        right -= told + t.scaled(8);
        const bool isTold = item->told == ToldState::Told && item->lastTold;
        const double icon = t.scaled(iconSide);
        paintIcon(
            *painter, place({right, middle - icon / 2, icon, icon}), isTold ? u"bubble"_s : u"circle"_s,
            isTold ? t.told.ink : muted);
        const TextStyle twoLines{.font = small.font, .color = ink, .maxLines = 2};
        const QString said = tasks::toldText(*item, reading.moment);
        const double room = told - icon - 5, high = textHeight(said, twoLines, room);
        paintText(*painter, place({right + icon + 5, middle - high / 2, room, high}), said, twoLines, t);
        right -= t.scaled(8);
    }
    // Where there is no room for columns, the owner follows the case.
    const QString owner = wide ? QString() : u" · "_s + tasks::ownerText(*item);
    const QFontMetricsF metrics(small.font);
    const QString second =
        tasks::caseLine(
            *item, reading.namesShown,
            [&](const QString &title, const QString &rest) {
                return metrics.elidedText(
                    title, Qt::ElideRight, std::max(0.0, right - x - metrics.horizontalAdvance(rest + owner) - 2));
            }) +
        owner;
    paintLines(
        *painter, place({x, box.top(), right - x, box.height() - 1}), index.data().toString(),
        {themeFont(FontRole::Body), ink}, second, small, t);
    painter->restore();
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool group = !index.parent().isValid();
    return {200, Theme::tokens().scaled(group ? height::GroupHeader : rowHeight)};
}

} // namespace candor
