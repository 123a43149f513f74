// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ToldModel.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

QString toldTitle(const ToldRow &row)
{
    return row.topic ? words::choiceText(*row.topic) : row.text;
}

ToldModel::ToldModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ToldModel::show(const CaseFile &file, const words::Moment &moment)
{
    std::vector<ToldRow> rows = toldMatrix(file);
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const ToldRow &a, const ToldRow &b) {
            return a.topic == b.topic && a.fact == b.fact;
        });
    m_moment = moment;
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const ToldRow *ToldModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

int ToldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ToldRow &row = m_rows[static_cast<size_t>(index.row())];
    const auto stateText = [&](bool spoken) {
        switch (row.state) {
        case TopicState::Told: {
            const QString day = row.at ? words::listTime(*row.at, m_moment) : tr("Told");
            return spoken && row.at ? tr("told %1").arg(day) : day;
        }
        case TopicState::DoNotTell: return tr("Do not tell");
        case TopicState::NotYet: break;
        }
        return spoken ? tr("not told yet") : tr("Not yet");
    };
    const auto detail = [&] {
        if (row.state == TopicState::DoNotTell)
            return tr("Legal hold: %1").arg(row.reason);
        if (row.billsHeldSince && row.state == TopicState::NotYet)
            return tr("On hold since %1").arg(words::listTime(*row.billsHeldSince, m_moment));
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole: return toldTitle(row);
    case Qt::ToolTipRole: return detail();
    case Qt::AccessibleTextRole: {
        QStringList parts{toldTitle(row), stateText(true), detail()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case StateRole: return static_cast<int>(row.state);
    case StateTextRole: return stateText(false);
    case DetailRole: return detail();
    case HeadingRole: {
        const bool first = index.row() == 0 || m_rows[static_cast<size_t>(index.row() - 1)].topic;
        return !row.topic && first ? tr("Facts of the case") : QString();
    }
    default: return {};
    }
}

} // namespace candor
