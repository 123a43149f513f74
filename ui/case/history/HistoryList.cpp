// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryList.h"

#include "case/history/HistoryModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 18, lead = 7, iconSide = 15, gap = 10, bar = 3, timeRoom = 72, dayRoom = 36, mostDetails = 4;

bool beginsDay(const QModelIndex &index)
{
    return index.row() == 0 ||
           index.data(HistoryModel::DayRole) != index.siblingAtRow(index.row() - 1).data(HistoryModel::DayRole);
}

class HistoryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const double room = width - 2 * side - textStart();
        double used = textHeight(index.data().toString(), sentence({}), room);
        for (const QString &line : details(index))
            used += textHeight(line, second({}), room);
        return {width, static_cast<int>(used) + 2 * lead + (beginsDay(index) ? Theme::tokens().scaled(dayRoom) : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        QRect row = option.rect;
        if (beginsDay(index)) {
            const QRect day(row.left() + side, row.top(), row.width() - 2 * side, t.scaled(dayRoom) - 5);
            painter->setFont(bold(themeFont(FontRole::Small)));
            painter->setPen(t.muted);
            painter->drawText(day, Qt::AlignLeading | Qt::AlignBottom, dayText(index));
            row.setTop(row.top() + t.scaled(dayRoom));
        }
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, selected ? t.sel : t.hover);
        if (selected)
            painter->fillRect(
                QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), bar, row.height())),
                t.accentInk);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
        const QColor ink = selected ? t.selText : t.text, muted = selected ? t.selText : t.muted;
        const QRect inner = row.adjusted(side, lead, -side, -lead);
        painter->setFont(themeFont(FontRole::Small));
        painter->setPen(muted);
        const QRect time(inner.left(), inner.top() + 1, t.scaled(timeRoom), inner.height());
        painter->drawText(
            QStyle::visualRect(option.direction, row, time), Qt::AlignLeading | Qt::AlignTop,
            index.data(HistoryModel::TimeRole).toString());
        const bool privileged = index.data(HistoryModel::PrivilegedRole).toBool();
        const QRect sign(inner.left() + t.scaled(timeRoom), inner.top() + 2, iconSide, iconSide);
        paintIcon(
            *painter, QRectF(QStyle::visualRect(option.direction, row, sign)),
            index.data(HistoryModel::IconRole).toString(), muted);
        if (privileged) {
            const QRect lock(inner.right() - iconSide, inner.top() + 2, iconSide, iconSide);
            paintIcon(*painter, QRectF(QStyle::visualRect(option.direction, row, lock)), u"lock"_s, t.privileged.ink);
        }
        QRectF words(QStyle::visualRect(
            option.direction, row, inner.adjusted(textStart(), 0, privileged ? -iconSide - gap : 0, 0)));
        TextStyle style = sentence(ink);
        if (index.data(HistoryModel::TakenBackRole).toBool())
            style.font.setStrikeOut(true);
        double used = paintText(*painter, words, index.data().toString(), style, t);
        for (const QString &line : details(index))
            used += paintText(*painter, words.adjusted(0, used, 0, 0), line, second(muted), t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(*painter, QRectF(row), 0, t);
        painter->restore();
    }

private:
    static int textStart() { return Theme::tokens().scaled(timeRoom) + iconSide + gap; }

    static QString dayText(const QModelIndex &index)
    {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
        const auto *model = qobject_cast<const HistoryModel *>(proxy ? proxy->sourceModel() : index.model());
        return model ? model->dayText(index.data(HistoryModel::DayRole).toDate()) : QString();
    }

    static QStringList details(const QModelIndex &index)
    {
        QStringList lines = index.data(HistoryModel::DetailsRole).toStringList();
        const auto more = static_cast<int>(lines.size()) - mostDetails;
        if (more > 1) {
            lines = lines.first(mostDetails);
            lines += HistoryModel::tr("%n more value(s)", "", more);
        }
        return lines;
    }

    static TextStyle sentence(const QColor &color)
    {
        return {.font = themeFont(FontRole::Body), .color = color, .maxLines = 4};
    }

    static TextStyle second(const QColor &color)
    {
        return {.font = themeFont(FontRole::Small), .color = color, .maxLines = 2};
    }
};

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"history.list"_s);
    setAccessibleName(tr("History of the case"));
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    // A long history is laid out in pieces, so that the window answers meanwhile.
    setLayoutMode(QListView::Batched);
    setBatchSize(100);
}

void HistoryList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // A row may become the first of its day, or no longer be it.
    const auto again = [this] { scheduleDelayedItemsLayout(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences wrap at the new width
}

} // namespace candor
