// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/actions/ActionWords.h"

#include <QAbstractItemModel>

namespace candor {

/// Where an action stands in the table: one that answers two causes stands under both.
struct ActionPlace {
    Id<Action> action;
    Id<Cause> cause; // nil for those without a confirmed cause
    friend bool operator==(const ActionPlace &, const ActionPlace &) = default;
};

/// The actions of a case under the confirmed causes they answer, and at the end those that answer none.
class ActionsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Text, StrengthColumn, Owner, Due, State, ColumnCount };
    enum Role {
        LineRole = Qt::UserRole, ///< second line: kind of the action, how long it has
        BarsRole,                ///< 1 to 3
        StatusRole,              ///< of the date, or of the standing of a cause
        PrivilegedRole,          ///< a title that shows what the review found
        GoneRole,                ///< a dropped action
        ToldRole                 ///< an action in place that the family was not told about
    };

    explicit ActionsModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);

    [[nodiscard]] bool isGroup(const QModelIndex &index) const { return index.isValid() && !index.parent().isValid(); }
    /// Of a title: the cause alone.
    [[nodiscard]] ActionPlace placeAt(const QModelIndex &index) const;
    /// At this place; else where the action stands first; else invalid.
    [[nodiscard]] QModelIndex indexOf(const ActionPlace &place) const;
    [[nodiscard]] QModelIndex groupOf(const Id<Cause> &cause) const;
    [[nodiscard]] ActionPlace first() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Id<Action> id;
        QString text, kind, strength, owner, due, timing, state, spoken;
        int bars = 0;
        Status status = Status::Neutral;
        bool gone = false, notTold = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group {
        Id<Cause> cause;
        QString title, standing;
        Status status = Status::Neutral;
        bool privileged = false;
        std::vector<Row> rows;
        friend bool operator==(const Group &, const Group &) = default;
    };
    [[nodiscard]] static Row rowOf(const Action &action, const words::Moment &moment);
    [[nodiscard]] bool hasShapeOf(const std::vector<Group> &groups) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const Row &row, int column, int role) const;

    std::vector<Group> m_groups;
};

} // namespace candor
