// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Program.h"

#include <QAbstractTableModel>

namespace candor {

/// The users of a casebook, active ones first, each group by name.
class UserModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Title, Role, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(std::vector<User> users);
    [[nodiscard]] const User *user(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id<User> &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<User> m_users;
};

} // namespace candor
