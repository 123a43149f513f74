// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QAbstractItemModel>

namespace candor {

/// The causes as a tree: category, cause, and below each cause the whys that explain it.
class CauseModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { CauseColumn, StateColumn, ActionColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const CaseFile &file);
    /// Null for a category.
    [[nodiscard]] QUuid idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        QUuid id;
        QString category; // of a category row
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        QString texts[ColumnCount];
        QString sentence;
        CauseState state = CauseState::Possible;
        bool open = false; // needs an action
    };
    [[nodiscard]] static std::vector<Node> build(const CaseFile &file);
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;

    std::vector<Node> m_nodes; // the first one is the root
};

} // namespace candor
