// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16, lead = 10, iconSide = 15, gap = 15, bar = 3;

class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const double room = width - 2 * side - iconSide - gap;
        const QString summary = index.data(ConversationListModel::SummaryRole).toString();
        double used = textHeight(u"X"_s, style({}, 1, true), room);
        if (!summary.isEmpty())
            used += textHeight(summary, style({}, 2), room);
        if (!index.data(ConversationListModel::WhoRole).toString().isEmpty())
            used += textHeight(u"X"_s, style({}, 1), room);
        return {width, static_cast<int>(used) + 2 * lead};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, selected ? t.sel : t.hover);
        if (selected)
            painter->fillRect(
                QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), bar, row.height())),
                t.accentInk);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);

        const QRect inner = row.adjusted(side, lead, -side, -lead);
        const QColor ink = selected ? t.selText : t.text, second = selected ? t.selText : t.muted;
        const QRect sign(inner.left(), inner.top() + 2, iconSide, iconSide);
        paintIcon(
            *painter, QRectF(QStyle::visualRect(option.direction, row, sign)),
            index.data(ConversationListModel::IconRole).toString(), second);
        QRectF text(QStyle::visualRect(option.direction, row, inner.adjusted(iconSide + gap, 0, 0, 0)));
        const QString when = index.data(ConversationListModel::WhenRole).toString();
        painter->setFont(themeFont(FontRole::Small));
        painter->setPen(second);
        painter->drawText(text, Qt::AlignTrailing | Qt::AlignTop, when);
        const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 8;
        QRectF titleBox = text;
        titleBox.setWidth(text.width() - whenWidth);
        if (option.direction == Qt::RightToLeft)
            titleBox.translate(whenWidth, 0);
        double top = paintText(*painter, titleBox, index.data().toString(), style(ink, 1, true), t);
        const QString summary = index.data(ConversationListModel::SummaryRole).toString();
        if (!summary.isEmpty())
            top += paintText(*painter, text.adjusted(0, top, 0, 0), summary, style(ink, 2), t);
        paintText(
            *painter, text.adjusted(0, top, 0, 0), index.data(ConversationListModel::WhoRole).toString(),
            style(second, 1), t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(*painter, QRectF(row), 0, t);
        painter->restore();
    }

private:
    static TextStyle style(const QColor &color, int lines, bool strong = false)
    {
        return {
            .font = strong ? bold(themeFont(FontRole::Body)) : themeFont(FontRole::Small),
            .color = color,
            .maxLines = lines};
    }
};

} // namespace

ConversationList::ConversationList(QWidget *parent)
    : QListView(parent)
    , m_model(new ConversationListModel(this))
{
    setObjectName(u"conversationList"_s);
    setAccessibleName(tr("Conversations"));
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the pane shows through
}

void ConversationList::show(const CaseFile &file, const words::Moment &moment)
{
    m_model->show(file, moment);
    choose(m_current);
}

void ConversationList::choose(const Id<Conversation> &id)
{
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(id))));
}

void ConversationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const Id<Conversation> id = m_model->idAt(current);
    if (id.isNil() || id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void ConversationList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace candor
