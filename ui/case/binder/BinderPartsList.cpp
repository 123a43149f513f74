// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderPartsList.h"

#include "case/CaseAnswers.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8, lead = 6, box = 16, gap = 10, side = 8, sign = 14, signGap = 6, leastHeight = 34;

/// A tick, the title, the record type, and why a part may not enter; the heading of its group above the first of it.
class PartDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Tokens &t = Theme::tokens();
        const double room = width - 2 * (side + padding) - box - gap;
        const double lines = textHeight(index.data().toString(), title(t), room) +
                             textHeight(secondText(index), second(t), room - sign - signGap);
        const int row = std::max(t.scaled(leastHeight), static_cast<int>(lines) + 2 * lead);
        return {width, row + headingHeight(index, t)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Theme::tokens();
        const QRect row = rowRect(option.rect, index, t);
        paintHeading(*painter, option.rect, index, t);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool refused = !index.data(BinderPartsModel::RefusedRole).toString().isEmpty();
        if (selected) {
            paintBox(*painter, QRectF(row), radius::Button, t.sel, QColor());
            const QRect edge(row.left(), row.top(), line::SelectionBar, row.height());
            painter->fillRect(QStyle::visualRect(option.direction, row, edge), t.accentInk);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(*painter, QRectF(row), radius::Button, t.hover, QColor());
        }
        const QRect inner = row.adjusted(padding, lead, -padding, -lead);
        const auto placed = [&](const QRect &rect) { return QRectF(QStyle::visualRect(option.direction, row, rect)); };
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect tick(inner.left(), inner.top() + 1, box, box);
        if (refused)
            paintIcon(*painter, placed(tick), u"dash-circle"_s, selected ? t.selText : t.muted);
        else
            paintCheckBox(*painter, placed(tick), on ? CheckMark::On : CheckMark::Off, true, t);

        const QRect words = inner.adjusted(box + gap, 0, 0, 0);
        TextStyle first = title(t);
        first.color = selected ? t.selText : refused ? t.muted : t.text;
        const int used = static_cast<int>(paintText(*painter, placed(words), index.data().toString(), first, t));
        const auto sort = recordSort(static_cast<Lane>(index.data(BinderPartsModel::LaneRole).toInt()));
        const QColor ink = recordStatus(sort) == Status::Neutral ? t.muted : t.status(recordStatus(sort)).ink;
        const QRect below = words.adjusted(0, used, 0, 0);
        paintIcon(
            *painter, placed(QRect(below.left(), below.top() + 2, sign, sign)), recordIcon(sort),
            selected ? t.selText : ink);
        TextStyle small = second(t);
        if (selected)
            small.color = t.selText;
        paintText(*painter, placed(below.adjusted(sign + signGap, 0, 0, 0)), secondText(index), small, t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(*painter, QRectF(row), radius::Button, t);
        painter->restore();
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
            return false;
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() != Qt::LeftButton || !target(option, index).contains(mouse->position().toPoint()))
                return false;
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key != Qt::Key_Space && key != Qt::Key_Select)
                return false;
        } else {
            return false;
        }
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static TextStyle title(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Body), .color = t.text, .maxLines = 2};
    }

    static TextStyle second(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 3};
    }

    static QString secondText(const QModelIndex &index)
    {
        const auto lane = static_cast<Lane>(index.data(BinderPartsModel::LaneRole).toInt());
        const QString refused = index.data(BinderPartsModel::RefusedRole).toString();
        const QString word = words::choiceText(lane);
        if (refused.isEmpty())
            return word;
        // The reason often begins with the record type.
        return refused.startsWith(word) ? refused
                                        : BinderPartsModel::tr("%1. %2", "record type, why").arg(word, refused);
    }

    static int headingHeight(const QModelIndex &index, const Tokens &t)
    {
        if (index.data(BinderPartsModel::GroupRole).toString().isEmpty())
            return 0;
        return t.scaled(index.row() == 0 ? height::GroupHeader : height::GroupHeader + space::S);
    }

    static QRect rowRect(const QRect &rect, const QModelIndex &index, const Tokens &t)
    {
        return rect.adjusted(side, headingHeight(index, t), -side, 0);
    }

    /// The tick with the room around it.
    static QRect target(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QRect row = rowRect(option.rect, index, Theme::tokens());
        return QStyle::visualRect(
            option.direction, row, QRect(row.left(), row.top(), padding + box + gap, row.height()));
    }

    static void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &t)
    {
        const int room = headingHeight(index, t);
        if (room == 0)
            return;
        painter.setFont(bold(themeFont(FontRole::Small)));
        painter.setPen(t.muted);
        painter.drawText(
            QRect(rect.left() + side + padding, rect.top(), rect.width() - 2 * (side + padding), room - 4),
            Qt::AlignLeading | Qt::AlignBottom, index.data(BinderPartsModel::GroupRole).toString());
    }
};

} // namespace

BinderPartsList::BinderPartsList(QWidget *parent)
    : QListView(parent)
    , m_model(new BinderPartsModel(this))
{
    setObjectName(u"binder.parts"_s);
    setAccessibleName(tr("Parts of the binder, in the order of its pages"));
    setModel(m_model);
    setItemDelegate(new PartDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BinderPartsList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_model, &QAbstractItemModel::rowsMoved, this, [this] {
        scheduleDelayedItemsLayout();
        Q_EMIT placeChanged();
    });
}

void BinderPartsList::restore()
{
    m_restoring = true;
    const int row = std::max(0, m_model->rowOf(m_current));
    setCurrentIndex(m_model->index(row));
    m_restoring = false;
    Q_EMIT placeChanged();
}

void BinderPartsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_restoring)
        m_current = current.data(BinderPartsModel::KeyRole).toString();
    Q_EMIT placeChanged();
}

void BinderPartsList::moveCurrent(int by)
{
    if (!m_model->move(currentIndex().row(), by))
        return;
    scrollTo(currentIndex());
    const QLocale locale;
    announce(
        this, tr("%1 is now at place %2 of %3")
                  .arg(
                      currentIndex().data().toString(), locale.toString(currentIndex().row() + 1),
                      locale.toString(m_model->rowCount())));
}

void BinderPartsList::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QModelIndex index = currentIndex();
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void BinderPartsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

} // namespace candor
