// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionsModel.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

ActionsModel::ActionsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ActionsModel::Row ActionsModel::rowOf(const Action &action, const words::Moment &moment)
{
    const ActionTiming timing = timingOf(action, toZone(moment.now, moment.zone).date(), moment.zone);
    Row row;
    row.id = action.id;
    row.text = action.text;
    row.kind = action.kind;
    row.strength = words::choiceText(action.strength);
    row.bars = words::bars(action.strength);
    row.owner = action.owner.isEmpty() ? tr("Nobody yet") : action.owner;
    const QDate day = isInPlace(action) && action.doneAt ? toZone(*action.doneAt, moment.zone).date() : action.due;
    row.due = day.isValid() ? words::tableDay(day, moment) : tr("No date yet");
    row.timing = words::timingText(action, timing);
    row.status = words::timingStatus(timing);
    row.state = words::stateWord(action.state);
    row.gone = action.state == ActionState::Dropped;
    row.notTold = isInPlace(action) && !action.toldAt;
    QStringList parts{row.text,   row.kind, row.strength, row.owner, tr("due %1", "date").arg(row.due),
                      row.timing, row.state};
    if (row.notTold)
        parts += tr("the family was not told yet");
    parts.removeAll(QString());
    row.spoken = parts.join(u", "_s);
    return row;
}

void ActionsModel::show(const CaseFile &file, const words::Moment &moment)
{
    std::vector<Group> groups;
    for (const CauseActions &each : actionsByCause(file)) {
        Group group;
        group.cause = each.cause->id;
        group.title =
            tr("Cause %1: %2", "number and cause").arg(moment.locale.toString(each.number), each.cause->statement);
        group.standing = words::standingText(each.standing);
        group.status = words::standingStatus(each.standing);
        group.privileged = true;
        for (const Action *action : each.actions)
            group.rows.push_back(rowOf(*action, moment));
        groups.push_back(std::move(group));
    }
    if (const auto others = actionsWithoutCause(file); !others.empty()) {
        Group group;
        group.title = tr("Without a confirmed cause");
        for (const Action *action : others)
            group.rows.push_back(rowOf(*action, moment));
        groups.push_back(std::move(group));
    }
    if (!hasShapeOf(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    for (size_t g = 0; g < groups.size(); ++g) {
        std::swap(m_groups[g], groups[g]);
        const QModelIndex title = index(static_cast<int>(g), 0);
        if (m_groups[g] == groups[g])
            continue;
        Q_EMIT dataChanged(title, title.siblingAtColumn(ColumnCount - 1));
        for (size_t r = 0; r < groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r] == groups[g].rows[r])
                continue;
            const QModelIndex first = index(static_cast<int>(r), 0, title);
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        }
    }
}

bool ActionsModel::hasShapeOf(const std::vector<Group> &groups) const
{
    const auto sameRows = [](const Row &a, const Row &b) { return a.id == b.id; };
    return std::equal(
        groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) {
            return a.cause == b.cause &&
                   std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRows);
        });
}

ActionPlace ActionsModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return {{}, m_groups[static_cast<size_t>(index.row())].cause};
    const Group &group = m_groups[static_cast<size_t>(index.parent().row())];
    return {group.rows[static_cast<size_t>(index.row())].id, group.cause};
}

QModelIndex ActionsModel::indexOf(const ActionPlace &place) const
{
    QModelIndex any;
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &rows = m_groups[g].rows;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == place.action; });
        if (found == rows.end())
            continue;
        const QModelIndex here = index(static_cast<int>(found - rows.begin()), 0, index(static_cast<int>(g), 0));
        if (m_groups[g].cause == place.cause)
            return here;
        if (!any.isValid())
            any = here;
    }
    return any;
}

QModelIndex ActionsModel::groupOf(const Id<Cause> &cause) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.cause == cause; });
    return found == m_groups.end() ? QModelIndex() : index(static_cast<int>(found - m_groups.begin()), 0);
}

ActionPlace ActionsModel::first() const
{
    for (const Group &group : m_groups) {
        if (!group.rows.empty())
            return {group.rows.front().id, group.cause};
    }
    return {};
}

QModelIndex ActionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The number of the group, counted from one, stands in its rows; titles have none.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex ActionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int ActionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ActionsModel::groupData(const Group &group, int column, int role) const
{
    if (column != Text)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return group.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{group.title, group.standing};
        if (group.privileged)
            parts += tr("privileged");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case LineRole: return group.standing;
    case StatusRole: return static_cast<int>(group.status);
    case PrivilegedRole: return group.privileged;
    default: return {};
    }
}

QVariant ActionsModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        if (column == Text)
            return row.spoken;
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (column) {
        case Text: return row.text;
        case StrengthColumn: return row.strength;
        case Owner: return row.owner;
        case Due: return row.due;
        case State: return row.state;
        default: return {};
        }
    case LineRole:
        return column == Text                   ? row.kind
               : column == Due                  ? row.timing
               : column == State && row.notTold ? tr("Not told yet", "the family")
                                                : QString();
    case BarsRole: return row.bars;
    case StatusRole: return static_cast<int>(row.status);
    case GoneRole: return row.gone;
    case ToldRole: return row.notTold;
    default: return {};
    }
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    const Group &group = m_groups[static_cast<size_t>(index.internalId()) - 1];
    return rowData(group.rows[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text: return tr("Action");
    case StrengthColumn: return tr("Strength");
    case Owner: return tr("Owner");
    case Due: return tr("Due");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == 0 ? all : all | Qt::ItemNeverHasChildren;
}

} // namespace candor
