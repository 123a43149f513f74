// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanActionsList.h"

#include "case/actions/ActionDelegate.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastText = 200, bars = 26;
constexpr int firstWidths[ActionsModel::ColumnCount] = {0, 136, 112, 122, 108};

} // namespace

PlanActionsList::PlanActionsList(const QString &name, const QString &spoken, QWidget *parent)
    : QTreeView(parent)
    , m_model(new PlanActionsModel(this))
{
    setObjectName(name);
    setAccessibleName(spoken);
    setModel(m_model);
    setItemDelegate(new ActionDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(40);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setStyleSheet(u"QHeaderView::section:first { padding-left: %1px; }"_s.arg(ActionDelegate::indent));
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const ActionRow *row = m_model->at(index.row()))
            Q_EMIT openRequested(row->caseId, row->action.id.uuid());
    });
}

void PlanActionsList::show(const std::vector<ActionRow> &rows, const words::Moment &moment)
{
    const ActionRow *row = current();
    const Id<Action> before = row ? row->action.id : Id<Action>();
    const int place = std::max(0, currentIndex().row());
    m_model->show(rows, moment);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        // Where it went away, the keyboard stays where it was.
        const int found = m_model->rowOf(before);
        setCurrentIndex(m_model->index(found >= 0 ? found : std::min(place, m_model->rowCount() - 1), 0));
    }
    Q_EMIT chosenChanged();
}

std::vector<Id<Action>> PlanActionsList::chosen() const
{
    std::vector<Id<Action>> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.push_back(m_model->at(index.row())->action.id);
    return ids;
}

const ActionRow *PlanActionsList::current() const
{
    return currentIndex().isValid() ? m_model->at(currentIndex().row()) : nullptr;
}

void PlanActionsList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void PlanActionsList::fitColumns()
{
    const Tokens &t = Theme::tokens();
    const QFontMetrics metrics(themeFont(FontRole::Body));
    int widths[ActionsModel::ColumnCount];
    for (int column = 0; column < ActionsModel::ColumnCount; ++column)
        widths[column] = t.scaled(firstWidths[column]);
    // Wide enough for the words of the language.
    for (const auto &each : enumNames<Strength>) {
        const int word = metrics.horizontalAdvance(words::choiceText(each.label));
        int &strength = widths[ActionsModel::StrengthColumn];
        strength = std::max(strength, word + t.scaled(bars) + 2 * ActionDelegate::side + 8);
    }
    // What no column may be narrower than, so that no word is broken.
    const auto longestWord = [&](int column) {
        QStringList texts{m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
        if (column == ActionsModel::State) {
            for (const auto &each : enumNames<ActionState>)
                texts += words::stateWord(each.value).split(u' ');
        }
        int longest = 0;
        for (const QString &text : texts)
            longest = std::max(longest, metrics.horizontalAdvance(text));
        return longest;
    };
    // Where it is narrow the text of the action goes first, and the other columns wrap. The word for the strength has
    // nothing to wrap at.
    const int room = viewport()->width(), rest = room - t.scaled(leastText) - widths[ActionsModel::StrengthColumn];
    const int wanted = widths[ActionsModel::Owner] + widths[ActionsModel::Due] + widths[ActionsModel::State];
    const double share = wanted > rest && rest > 0 ? std::max(0.6, double(rest) / wanted) : 1.0;
    int used = 0;
    for (int column = 1; column < ActionsModel::ColumnCount; ++column) {
        if (column != ActionsModel::StrengthColumn)
            widths[column] = static_cast<int>(widths[column] * share);
        widths[column] = std::max(widths[column], longestWord(column) + 2 * ActionDelegate::side + 2);
        used += widths[column];
        header()->resizeSection(column, std::max(40, widths[column]));
    }
    // With large text in a narrow window the table scrolls sideways rather than lose what is to be done.
    header()->resizeSection(ActionsModel::Text, std::max(t.scaled(leastText) * 2 / 3, room - used));
    scheduleDelayedItemsLayout(); // texts wrap at the new width
}

void PlanActionsList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PlanActionsList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void PlanActionsList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addRequested(); return;
    case Qt::Key_Delete: Q_EMIT removeRequested(); return;
    default: QTreeView::keyPressEvent(event);
    }
}

} // namespace candor
