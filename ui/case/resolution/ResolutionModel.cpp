// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/ResolutionModel.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

QString markWord(StepMark mark, bool soon)
{
    if (soon)
        return ResolutionModel::tr("due soon");
    switch (mark) {
    case StepMark::Done: return ResolutionModel::tr("done");
    case StepMark::Current: return ResolutionModel::tr("under way");
    case StepMark::ToDo: return ResolutionModel::tr("to do");
    case StepMark::Late: return ResolutionModel::tr("late");
    case StepMark::Skipped: return ResolutionModel::tr("does not apply");
    case StepMark::Waiting: return ResolutionModel::tr("waiting");
    }
    return {};
}

ResolutionModel::ResolutionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ResolutionModel::show(
    const std::vector<PartState> &parts, const std::vector<PartState> &legal, const QLocale &locale)
{
    std::vector<Row> rows;
    const auto done = std::count_if(parts.begin(), parts.end(), [](const PartState &part) {
        return part.mark == StepMark::Done || part.mark == StepMark::Skipped;
    });
    Row head{true, {}};
    head.state.title = tr("Resolution");
    head.state.line =
        tr("%1/%2", "parts done, all parts")
            .arg(locale.toString(static_cast<int>(done)), locale.toString(static_cast<int>(parts.size())));
    rows.push_back(head);
    for (const PartState &part : parts)
        rows.push_back({false, part});
    Row checks{true, {}};
    checks.state.title = tr("Legal checks");
    rows.push_back(checks);
    for (const PartState &part : legal)
        rows.push_back({false, part});
    if (rows == m_rows)
        return;
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.group == b.group && a.state.part == b.state.part && a.state.id == b.state.id;
        });
    if (sameRows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ResolutionModel::rowOf(ResolutionPart part, const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return !row.group && row.state.part == part && row.state.id == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ResolutionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResolutionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.state.title;
    case Qt::ToolTipRole: return row.group ? QVariant() : row.state.title + u'\n' + row.state.line;
    case Qt::AccessibleTextRole:
        return row.group ? row.state.title
                         : tr("%1, %2, %3", "part, how it stands in a word, in a sentence")
                               .arg(row.state.title, markWord(row.state.mark, row.state.soon), row.state.chipText());
    case IsGroupRole: return row.group;
    case LineRole: return row.state.line;
    case MarkRole: return static_cast<int>(row.state.mark);
    case IsSoonRole: return row.state.soon;
    case PartRole: return row.group ? QVariant() : static_cast<int>(row.state.part);
    case IdRole: return row.state.id;
    default: return {};
    }
}

Qt::ItemFlags ResolutionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool group = index.data(IsGroupRole).toBool();
    return group ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace candor
