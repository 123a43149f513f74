// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionsList.h"

#include "case/actions/ActionDelegate.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int strengthWidth = 136, ownerWidth = 112, dueWidth = 122, stateWidth = 108, leastText = 220;

} // namespace

ActionsList::ActionsList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ActionsModel(this))
{
    setObjectName(u"actions.list"_s);
    setAccessibleName(tr("Actions by cause"));
    setModel(m_model);
    setItemDelegate(new ActionDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(40);
    header()->setTextElideMode(Qt::ElideRight);
    // Over the text of the rows, which are set in under their cause.
    header()->setStyleSheet(u"QHeaderView::section:first { padding-left: %1px; }"_s.arg(ActionDelegate::indent));
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActionsList::restore);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index))
            setExpanded(index, !isExpanded(index));
        else
            Q_EMIT openRequested();
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index))
            setExpanded(index, !isExpanded(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.insert(m_model->placeAt(index).cause);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.erase(m_model->placeAt(index).cause);
    });
}

void ActionsList::show(const CaseFile &file, const words::Moment &moment)
{
    const int scrolled = verticalScrollBar()->value();
    m_model->show(file, moment);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

Id<Cause> ActionsList::causeHere() const
{
    return m_model->placeAt(currentIndex()).cause;
}

void ActionsList::choose(const ActionPlace &place)
{
    m_place = place;
    const QModelIndex index = m_model->indexOf(place);
    m_restoring = true;
    if (index.isValid()) {
        setExpanded(index.parent(), true);
        setCurrentIndex(index);
    } else {
        clearSelection();
    }
    m_restoring = false;
}

void ActionsList::restore()
{
    m_restoring = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex title = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        const bool folded = m_folded.contains(m_model->placeAt(title).cause);
        setExpanded(title, !folded);
    }
    const QModelIndex index = m_model->indexOf(m_place);
    if (index.isValid() && isExpanded(index.parent()))
        setCurrentIndex(index);
    m_restoring = false;
}

void ActionsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_restoring || !current.isValid() || m_model->isGroup(current))
        return;
    const ActionPlace place = m_model->placeAt(current);
    const bool another = place.action != m_place.action;
    m_place = place;
    if (another)
        Q_EMIT chosenChanged();
}

void ActionsList::fitColumns()
{
    const Tokens &t = Theme::tokens();
    const QFontMetrics metrics(themeFont(FontRole::Body)), small(themeFont(FontRole::Small));
    // Wide enough for the words of the language.
    int strength = t.scaled(strengthWidth), state = t.scaled(stateWidth);
    const int frame = 2 * ActionDelegate::side;
    for (const auto &each : enumNames<Strength>)
        strength =
            std::max(strength, metrics.horizontalAdvance(words::choiceText(each.label)) + t.scaled(26) + frame + 8);
    const int room = viewport()->width();
    int owner = t.scaled(ownerWidth), due = t.scaled(dueWidth);
    // Where it is narrow the text of the action goes first, and the other columns wrap.
    const int rest = room - t.scaled(leastText);
    const int wanted = strength + owner + due + state;
    if (wanted > rest && rest > 0) {
        const double share = std::max(0.6, double(rest) / wanted);
        strength = static_cast<int>(strength * share);
        owner = static_cast<int>(owner * share);
        due = static_cast<int>(due * share);
        state = static_cast<int>(state * share);
    }
    const int widths[] = {room - strength - owner - due - state, strength, owner, due, state};
    for (int column = 0; column < ActionsModel::ColumnCount; ++column)
        header()->resizeSection(column, std::max(40, widths[column]));
    scheduleDelayedItemsLayout(); // texts wrap at the new width
}

void ActionsList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ActionsList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ActionsList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addRequested(); return;
    case Qt::Key_Delete: Q_EMIT dropRequested(); return;
    case Qt::Key_F2: Q_EMIT openRequested(); return;
    default: QTreeView::keyPressEvent(event);
    }
}

} // namespace candor
