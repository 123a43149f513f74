// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Binder.h"

#include <QAbstractListModel>

#include <map>

namespace candor {

/// What a binder could hold, in the order of its pages, with a tick for what it will hold. What may not enter for its
/// reader stays in its place and says why. What a person chose and the order they gave outlast another reader and
/// changes of the case.
class BinderPartsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The title is Qt::DisplayRole, the tick Qt::CheckStateRole, all of it in a sentence Qt::AccessibleTextRole.
    enum Role {
        KeyRole = Qt::UserRole, ///< keyOf(BinderPart)
        GroupRole,              ///< heading above the row; empty where it goes on
        LaneRole,               ///< Lane as int
        RefusedRole,            ///< why it may not enter; empty when it may
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<BinderChoice> &choices);
    /// Another case: nothing of the one before counts.
    void forget();
    /// Everything that may enter, or nothing.
    void chooseAll(bool all);
    /// In the order of the pages.
    [[nodiscard]] std::vector<BinderPart> chosen() const;
    [[nodiscard]] int refused() const;
    [[nodiscard]] int rowOf(const QString &key) const;
    /// One row up or down; false at the ends.
    bool move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// Other parts are chosen, or they stand in another order.
    void edited();

private:
    [[nodiscard]] bool isChosen(const BinderChoice &choice) const;
    [[nodiscard]] QString groupAt(int row) const;
    void tellAll();

    std::vector<BinderChoice> m_rows;
    std::map<QString, bool> m_set; // what a person chose, by key; the rest is as proposed
};

} // namespace candor
