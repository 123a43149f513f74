// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryModel.h"

#include "shell/Await.h"

#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

}

HistoryModel::HistoryModel(CaseStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void HistoryModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_case = m_store.caseId();
    m_loading = false;
    m_complete = !m_store.isOpen();
    endResetModel();
    fetchMore({});
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    HistoryQuery query;
    query.caseId = m_case.uuid();
    query.before = m_rows.empty() ? 0 : m_rows.back().entry.sequence;
    query.limit = pageSize;
    const quint64 generation = m_generation;
    await(
        m_store.desk().history(query), this,
        [this, generation](const std::vector<HistoryEntry> &page) {
            if (generation != m_generation || m_case != m_store.caseId())
                return;
            m_loading = false;
            m_complete = page.size() < pageSize;
            if (!page.empty()) {
                const int first = rowCount();
                beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
                const words::Moment moment = m_store.moment();
                for (const HistoryEntry &entry : page)
                    m_rows.push_back(
                        {entry, words::dayTime(entry.at, moment),
                         historyLine(entry, m_store.file(), m_store.protocol(), moment)});
                endInsertRows();
            }
            Q_EMIT loaded();
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_complete = true;
            m_store.report(error);
        });
}

qint64 HistoryModel::undoable() const
{
    std::set<qint64> takenBack;
    for (const Row &row : m_rows) {
        if (row.entry.undoes > 0)
            takenBack.insert(row.entry.undoes);
        else if (row.entry.kind && row.entry.commit > 0 && !takenBack.contains(row.entry.commit))
            return row.entry.commit;
    }
    return 0;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case When: return row.when;
        case Who: return row.entry.user;
        case What: return row.line.what;
        case Details: return row.line.details;
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4", "when, who, what. details")
            .arg(row.when, row.entry.user, row.line.what, row.line.details);
    case CommitRole: return row.entry.commit;
    case UndoesRole: return row.entry.undoes;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Details: return tr("Before and after");
    default: return {};
    }
}

} // namespace candor
