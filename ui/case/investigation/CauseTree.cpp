// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/CauseTree.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class RowHeight final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of one line of text, which is all there is: the usual one lays it out as a paragraph, for each of the causes.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QFontMetrics metrics(item.font);
        const int icon = item.icon.isNull() ? 0 : item.decorationSize.width() + space::S;
        return {
            metrics.horizontalAdvance(item.text) + icon + 3 * space::S,
            std::max({metrics.height(), item.decorationSize.height(), Theme::tokens().scaled(height::Row)})};
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false); // the frame is around the row
    }
};

} // namespace

CauseTree::CauseTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new CauseModel(this))
{
    setObjectName(u"causes.tree"_s);
    setAccessibleName(tr("Causes"));
    setModel(m_model);
    setItemDelegate(new RowHeight(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(CauseModel::CauseColumn, QHeaderView::Stretch);
    for (const int each : {CauseModel::StateColumn, CauseModel::ActionColumn})
        header()->setSectionResizeMode(each, QHeaderView::Fixed);
}

void CauseTree::show(const CaseFile &file)
{
    m_quiet = true;
    m_model->show(file);
    expandAll();
    m_quiet = false;
    fitColumns();
}

/// Once for what is shown: the header itself would look at all rows with each of its layouts.
void CauseTree::fitColumns()
{
    for (const int each : {CauseModel::StateColumn, CauseModel::ActionColumn})
        header()->resizeSection(each, std::max(sizeHintForColumn(each), header()->sectionSizeHint(each)));
}

void CauseTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void CauseTree::choose(const QUuid &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        return;
    m_quiet = true;
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
    m_quiet = false;
}

void CauseTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QUuid id = m_model->idAt(current);
    if (!m_quiet && !id.isNull())
        Q_EMIT chosenChanged(id);
}

void CauseTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const Tokens &t = Theme::tokens();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    const bool current = currentIndex().isValid() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (!current)
        return;
    const QRect edge(row.left(), row.top(), line::SelectionBar, row.height());
    painter->fillRect(QStyle::visualRect(option.direction, row, edge), t.accentInk);
    if (hasFocus())
        paintFocusFrame(*painter, QRectF(row), radius::Button, t);
}

void CauseTree::keyPressEvent(QKeyEvent *event)
{
    const bool cause = !m_model->idAt(currentIndex()).isNull();
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (cause)
            Q_EMIT openRequested();
        return;
    case Qt::Key_Delete:
        if (cause)
            Q_EMIT removeRequested();
        return;
    default: QTreeView::keyPressEvent(event);
    }
}

void CauseTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (!m_model->idAt(indexAt(event->pos())).isNull())
        Q_EMIT openRequested();
}

} // namespace candor
