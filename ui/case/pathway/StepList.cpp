// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepList.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9, lead = 7, bullet = 16, gap = 9, side = 8, bar = 3;

class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Tokens &t = Theme::tokens();
        if (index.data(StepListModel::IsGroupRole).toBool())
            return {width, t.scaled(index.row() == 0 ? height::GroupHeader : height::GroupHeader + space::S)};
        // Measured bold, as the chosen row is painted: it may wrap where the others do not.
        const double textWidth = width - 2 * (side + padding) - bullet - gap;
        const double lines = textHeight(index.data().toString(), title(true), textWidth) +
                             textHeight(index.data(StepListModel::StatusRole).toString(), second(t), textWidth);
        return {width, static_cast<int>(lines) + 2 * lead};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        if (index.data(StepListModel::IsGroupRole).toBool())
            paintGroup(*painter, option, index, t);
        else
            paintStep(*painter, option, index, t);
        painter->restore();
    }

private:
    static TextStyle title(bool strong)
    {
        return {
            .font = strong ? bold(themeFont(FontRole::Body)) : themeFont(FontRole::Body), .color = {}, .maxLines = 3};
    }

    static TextStyle second(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 2};
    }

    static void
    paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const QRect row = option.rect.adjusted(side + padding, 0, -side - padding, -4);
        painter.setFont(bold(themeFont(FontRole::Small)));
        painter.setPen(t.muted);
        const QString count = index.data(StepListModel::StatusRole).toString();
        const int countWidth = painter.fontMetrics().horizontalAdvance(count) + gap;
        const QRect text = QStyle::visualRect(option.direction, row, row.adjusted(0, 0, -countWidth, 0));
        painter.drawText(
            text, Qt::AlignLeading | Qt::AlignBottom,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter.drawText(row, Qt::AlignTrailing | Qt::AlignBottom, count);
    }

    static void
    paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(side, 0, -side, 0);
        if (selected) {
            paintBox(painter, QRectF(box), radius::Button, t.sel, QColor());
            QRect edge(box.left(), box.top(), bar, box.height());
            painter.fillRect(QStyle::visualRect(option.direction, box, edge), t.accentInk);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(painter, QRectF(box), radius::Button, t.hover, QColor());
        }
        const QRect inner = box.adjusted(padding, lead, -padding, -lead);
        const QRect sign(inner.left(), inner.top() + 1, bullet, bullet);
        const auto mark = static_cast<StepMark>(index.data(StepListModel::MarkRole).toInt());
        paintStepBullet(painter, QRectF(QStyle::visualRect(option.direction, box, sign)), mark, t);
        const QRect words = QStyle::visualRect(option.direction, box, inner.adjusted(bullet + gap, 0, 0, 0));
        TextStyle first = title(selected);
        first.color = selected ? t.selText : t.text;
        const double used = paintText(painter, QRectF(words), index.data().toString(), first, t);
        TextStyle status = second(t);
        if (index.data(StepListModel::IsLateRole).toBool())
            status.color = t.late.ink;
        else if (selected)
            status.color = t.selText;
        paintText(
            painter, QRectF(words).adjusted(0, used, 0, 0), index.data(StepListModel::StatusRole).toString(), status,
            t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(painter, QRectF(box), radius::Button, t);
    }
};

} // namespace

StepList::StepList(QWidget *parent)
    : QListView(parent)
    , m_model(new StepListModel(this))
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the pane shows through
    setMouseTracking(true);
    setUniformItemSizes(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QSignalBlocker quiet(this);
        choose(m_step);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

QString StepList::currentStep() const
{
    return currentIndex().data(StepListModel::StepIdRole).toString();
}

bool StepList::choose(const QString &stepId)
{
    const int row = m_model->rowOf(stepId);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    return true;
}

void StepList::move(int by)
{
    const QStringList ids = m_model->stepIds();
    const qsizetype at =
        std::clamp(ids.indexOf(currentStep()) + by, qsizetype(0), std::max(qsizetype(0), ids.size() - 1));
    if (at < ids.size())
        choose(ids.at(at));
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString step = current.data(StepListModel::StepIdRole).toString();
    if (step.isEmpty() || step == m_step)
        return;
    m_step = step;
    Q_EMIT chosen(step);
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap at the new width
}

} // namespace candor
