// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/UserModel.h"

#include "case/Wording.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

void UserModel::setUsers(std::vector<User> users)
{
    std::sort(users.begin(), users.end(), [](const User &a, const User &b) {
        return a.active != b.active ? a.active : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    if (users == m_users)
        return;
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

const User *UserModel::user(const QModelIndex &index) const
{
    return index.isValid() ? &m_users[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex UserModel::indexOf(const Id<User> &id) const
{
    const auto found = std::find_if(m_users.begin(), m_users.end(), [&](const User &user) { return user.id == id; });
    return found == m_users.end() ? QModelIndex() : index(static_cast<int>(found - m_users.begin()), 0);
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_users[static_cast<size_t>(index.row())];
    const QString state = !user.active ? tr("Inactive") : user.onCall ? tr("On call") : tr("Active");
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{user.name, user.title, words::choiceText(user.role), state};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return user.name;
    case Title: return user.title;
    case Role: return words::choiceText(user.role);
    case State: return state;
    default: return {};
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Title: return tr("Title");
    case Role: return tr("Role");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace candor
