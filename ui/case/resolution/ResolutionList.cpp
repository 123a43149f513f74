// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9, lead = 7, bullet = 16, gap = 9, side = 8;

class PartDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Tokens &t = Theme::tokens();
        if (index.data(ResolutionModel::IsGroupRole).toBool())
            return {width, t.scaled(index.row() == 0 ? height::GroupHeader : height::GroupHeader + space::S)};
        // Measured bold, as the chosen row is painted: it may wrap where the others do not.
        const double room = width - 2 * (side + padding) - bullet - gap;
        const double lines = textHeight(index.data().toString(), title(true), room) +
                             textHeight(index.data(ResolutionModel::LineRole).toString(), second(t), room);
        return {width, static_cast<int>(lines) + 2 * lead};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        if (index.data(ResolutionModel::IsGroupRole).toBool())
            paintGroup(*painter, option, index, t);
        else
            paintPart(*painter, option, index, t);
        painter->restore();
    }

private:
    static TextStyle title(bool strong)
    {
        const QFont font = themeFont(FontRole::Body);
        return {.font = strong ? bold(font) : font, .color = {}, .maxLines = 3};
    }

    static TextStyle second(const Tokens &t)
    {
        return {.font = themeFont(FontRole::Small), .color = t.muted, .maxLines = 3};
    }

    static void
    paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const QRect row = option.rect.adjusted(side + padding, 0, -side - padding, -4);
        painter.setFont(bold(themeFont(FontRole::Small)));
        painter.setPen(t.muted);
        painter.drawText(row, Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
        painter.drawText(row, Qt::AlignTrailing | Qt::AlignBottom, index.data(ResolutionModel::LineRole).toString());
    }

    static void
    paintPart(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &t)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(side, 0, -side, 0);
        if (selected) {
            paintBox(painter, QRectF(box), radius::Button, t.sel, QColor());
            const QRect edge(box.left(), box.top(), line::SelectionBar, box.height());
            painter.fillRect(QStyle::visualRect(option.direction, box, edge), t.accentInk);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(painter, QRectF(box), radius::Button, t.hover, QColor());
        }
        const QRect inner = box.adjusted(padding, lead, -padding, -lead);
        const QRectF sign(
            QStyle::visualRect(option.direction, box, QRect(inner.left(), inner.top() + 1, bullet, bullet)));
        const auto mark = static_cast<StepMark>(index.data(ResolutionModel::MarkRole).toInt());
        if (index.data(ResolutionModel::IsSoonRole).toBool())
            paintIcon(painter, sign, iconName(Status::Soon), t.soon.ink);
        else
            paintStepBullet(painter, sign, mark, t);
        const QRect words = QStyle::visualRect(option.direction, box, inner.adjusted(bullet + gap, 0, 0, 0));
        TextStyle first = title(selected);
        first.color = selected ? t.selText : t.text;
        const double used = paintText(painter, QRectF(words), index.data().toString(), first, t);
        TextStyle line = second(t);
        if (mark == StepMark::Late)
            line.color = t.late.ink;
        else if (selected)
            line.color = t.selText;
        paintText(
            painter, QRectF(words).adjusted(0, used, 0, 0), index.data(ResolutionModel::LineRole).toString(), line, t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(painter, QRectF(box), radius::Button, t);
    }
};

} // namespace

ResolutionList::ResolutionList(QWidget *parent)
    : QListView(parent)
    , m_model(new ResolutionModel(this))
{
    setObjectName(u"resolution.list"_s);
    setAccessibleName(tr("Parts of the resolution and legal checks"));
    setModel(m_model);
    setItemDelegate(new PartDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the pane shows through
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResolutionList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        // The card of the chosen row may have been scrolled away.
        if (index.data(ResolutionModel::PartRole).isValid())
            Q_EMIT chosen(m_part, m_id);
    });
}

void ResolutionList::choose(ResolutionPart part, const QString &id)
{
    m_part = part;
    m_id = id;
    restore();
}

void ResolutionList::restore()
{
    const int row = m_model->rowOf(m_part, m_id);
    m_restoring = true;
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    else
        clearSelection();
    m_restoring = false;
}

void ResolutionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QVariant part = current.data(ResolutionModel::PartRole);
    if (m_restoring || !part.isValid())
        return;
    m_part = static_cast<ResolutionPart>(part.toInt());
    m_id = current.data(ResolutionModel::IdRole).toString();
    Q_EMIT chosen(m_part, m_id);
}

void ResolutionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap at the new width
}

} // namespace candor
