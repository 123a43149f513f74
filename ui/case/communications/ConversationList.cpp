// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
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
        const bool late = index.data(ConversationListModel::SortRole).toInt() ==
                          static_cast<int>(ConversationListModel::Sort::LatePromise);
        double used = textHeight(u"X"_s, style({}, 1, true), room);
        if (late) {
            const QFontMetrics small(bold(themeFont(FontRole::Small)));
            const double title =
                room - small.horizontalAdvance(index.data(ConversationListModel::WhenRole).toString()) - 8;
            used = textHeight(index.data().toString(), style({}, 2, true), title);
        }
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
        const bool late = index.data(ConversationListModel::SortRole).toInt() ==
                          static_cast<int>(ConversationListModel::Sort::LatePromise);
        painter->save();
        if (late && !selected)
            painter->fillRect(row, t.late.soft);
        else if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, selected ? t.sel : t.hover);
        if (selected)
            painter->fillRect(
                QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), bar, row.height())),
                t.accentInk);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);

        const QRect inner = row.adjusted(side, lead, -side, -lead);
        const QColor ink = selected ? t.selText : t.text, second = selected ? t.selText : late ? t.text : t.muted;
        const QColor mark = late ? t.late.ink : second, name = late ? t.late.ink : ink;
        const QRect sign(inner.left(), inner.top() + 2, iconSide, iconSide);
        paintIcon(
            *painter, QRectF(QStyle::visualRect(option.direction, row, sign)),
            index.data(ConversationListModel::IconRole).toString(), mark);
        QRectF text(QStyle::visualRect(option.direction, row, inner.adjusted(iconSide + gap, 0, 0, 0)));
        const QString when = index.data(ConversationListModel::WhenRole).toString();
        painter->setFont(late ? bold(themeFont(FontRole::Small)) : themeFont(FontRole::Small));
        painter->setPen(mark);
        painter->drawText(text, Qt::AlignTrailing | Qt::AlignTop, when);
        const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 8;
        QRectF titleBox = text;
        titleBox.setWidth(text.width() - whenWidth);
        if (option.direction == Qt::RightToLeft)
            titleBox.translate(whenWidth, 0);
        double top = paintText(*painter, titleBox, index.data().toString(), style(name, late ? 2 : 1, true), t);
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
    // A late promise or the draft that is chosen stays so while the rows are the same.
    const QModelIndex now = currentIndex();
    const bool draft = m_model->sortAt(now) == ConversationListModel::Sort::Draft;
    if (!now.isValid() || (!draft && m_model->idAt(now) != m_current)) {
        m_quiet = true; // nobody chose
        choose(m_current);
        m_quiet = false;
    }
}

void ConversationList::choose(const Id<Conversation> &id)
{
    int row = m_model->rowOf(id);
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->sortAt(m_model->index(i)) == ConversationListModel::Sort::Talk)
            row = i;
    }
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void ConversationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const Id<Conversation> id = m_model->idAt(current);
    if (id.isNil())
        return;
    // The row of a late promise and the talk in which it was made show the same.
    m_current = id;
    if (!m_quiet)
        Q_EMIT chosen(id);
}

void ConversationList::openDraft(const QModelIndex &index)
{
    if (index.isValid() && m_model->sortAt(index) == ConversationListModel::Sort::Draft)
        Q_EMIT draftChosen();
}

void ConversationList::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        openDraft(currentIndex());
}

void ConversationList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    openDraft(indexAt(event->pos()));
}

void ConversationList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace candor
