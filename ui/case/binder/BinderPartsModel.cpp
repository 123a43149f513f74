// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderPartsModel.h"

#include "case/Wording.h"

#include <QMimeData>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// No more than is needed: checklists are tools of those who work on the case, and the history is long.
bool isProposed(const BinderPart &part)
{
    return part.kind != BinderPartKind::Checklist && part.kind != BinderPartKind::History;
}

QString groupOf(BinderPartKind kind)
{
    switch (kind) {
    case BinderPartKind::Summary:
    case BinderPartKind::Conversations:
    case BinderPartKind::Deadlines:
    case BinderPartKind::Fidelity:
    case BinderPartKind::ActionPlan: return BinderPartsModel::tr("Documents of the case");
    case BinderPartKind::Checklist: return BinderPartsModel::tr("Checklists");
    case BinderPartKind::Timeline:
    case BinderPartKind::Causes:
    case BinderPartKind::History: return BinderPartsModel::tr("Event review and history");
    case BinderPartKind::Letter: return BinderPartsModel::tr("Letters");
    case BinderPartKind::Attachment: return BinderPartsModel::tr("Attachments");
    }
    return {};
}

bool sameRow(const BinderChoice &a, const BinderChoice &b)
{
    return a.part == b.part;
}

} // namespace

bool BinderPartsModel::isChosen(const BinderChoice &choice) const
{
    if (!choice.refused.isEmpty())
        return false;
    const auto set = m_set.find(keyOf(choice.part));
    return set == m_set.end() ? isProposed(choice.part) : set->second;
}

/// Rows keep the order that a person gave them. What is new comes after what it would come after.
void BinderPartsModel::show(const std::vector<BinderChoice> &choices)
{
    std::vector<BinderChoice> rows;
    rows.reserve(choices.size());
    for (const BinderChoice &row : m_rows) {
        const auto still =
            std::find_if(choices.begin(), choices.end(), [&](const BinderChoice &each) { return sameRow(each, row); });
        if (still != choices.end())
            rows.push_back(*still);
    }
    const bool begins = rows.empty();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (begins) {
            rows.push_back(choices[i]);
            continue;
        }
        const auto is = [&](const BinderChoice &wanted) {
            return std::find_if(
                rows.begin(), rows.end(), [&](const BinderChoice &row) { return sameRow(row, wanted); });
        };
        if (is(choices[i]) != rows.end())
            continue;
        const auto place = i == 0 ? rows.begin() : is(choices[i - 1]) + 1; // the one before is there by now
        rows.insert(place, choices[i]);
    }
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameRow)) {
        m_rows = std::move(rows);
        tellAll();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BinderPartsModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_set.clear();
    endResetModel();
}

void BinderPartsModel::tellAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void BinderPartsModel::chooseAll(bool all)
{
    for (const BinderChoice &row : m_rows) {
        if (row.refused.isEmpty())
            m_set[keyOf(row.part)] = all;
    }
    tellAll();
    Q_EMIT edited();
}

std::vector<BinderPart> BinderPartsModel::chosen() const
{
    std::vector<BinderPart> parts;
    for (const BinderChoice &row : m_rows) {
        if (isChosen(row))
            parts.push_back(row.part);
    }
    return parts;
}

int BinderPartsModel::refused() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const BinderChoice &row) { return !row.refused.isEmpty(); }));
}

int BinderPartsModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const BinderChoice &row) { return keyOf(row.part) == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool BinderPartsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    return moveRows({}, row, 1, {}, by > 0 ? to + 1 : to);
}

bool BinderPartsModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    if (from.isValid() || to.isValid() || row < 0 || count < 1 || row + count > rowCount() || before < 0 ||
        before > rowCount() || !beginMoveRows({}, row, row + count - 1, {}, before))
        return false;
    const auto first = m_rows.begin() + row, last = first + count, place = m_rows.begin() + before;
    if (before > row)
        std::rotate(first, last, place);
    else
        std::rotate(place, first, last);
    endMoveRows();
    tellAll(); // headings stand at other rows
    Q_EMIT edited();
    return true;
}

int BinderPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString BinderPartsModel::groupAt(int row) const
{
    return groupOf(m_rows[static_cast<size_t>(row)].part.kind);
}

QVariant BinderPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BinderChoice &row = m_rows[static_cast<size_t>(index.row())];
    const QString lane = words::choiceText(row.lane);
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.refused.isEmpty() ? row.title : row.title + u'\n' + row.refused;
    case Qt::CheckStateRole:
        return row.refused.isEmpty() ? QVariant(isChosen(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return row.refused.isEmpty() ? tr("%1, %2", "part of a binder, record type").arg(row.title, lane)
                                     : tr("%1, %2. It cannot be chosen. %3", "part of a binder, record type, why")
                                           .arg(row.title, lane, row.refused);
    case Qt::AccessibleDescriptionRole: return groupAt(index.row());
    case KeyRole: return keyOf(row.part);
    case GroupRole: {
        const QString group = groupAt(index.row());
        return index.row() > 0 && groupAt(index.row() - 1) == group ? QString() : group;
    }
    case LaneRole: return static_cast<int>(row.lane);
    case RefusedRole: return row.refused;
    default: return {};
    }
}

bool BinderPartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const BinderChoice &row = m_rows[static_cast<size_t>(index.row())];
    if (!row.refused.isEmpty())
        return false;
    m_set[keyOf(row.part)] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT edited();
    return true;
}

/// What may not enter can be reached and read, but not ticked.
Qt::ItemFlags BinderPartsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows only
    const Qt::ItemFlags all =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const bool may = m_rows[static_cast<size_t>(index.row())].refused.isEmpty();
    return may ? all | Qt::ItemIsUserCheckable : all;
}

QStringList BinderPartsModel::mimeTypes() const
{
    return {u"application/x-candor-binder-row"_s};
}

/// Nothing of the case: another program could be given it.
QMimeData *BinderPartsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeTypes().constFirst(), QByteArray::number(indexes.constFirst().row()));
    return data;
}

} // namespace candor
