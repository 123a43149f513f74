// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/actions/ActionsModel.h"
#include "model/Listing.h"

#include <QAbstractTableModel>

namespace candor {

/// Actions of several cases, one row each, in the columns and roles of ActionsModel, so that one delegate paints both.
class PlanActionsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What is dragged: ids of actions, never their words.
    static QString mimeType();
    [[nodiscard]] static std::vector<Id<Action>> actionsIn(const QMimeData &data);

    explicit PlanActionsModel(QObject *parent = nullptr);

    void show(const std::vector<ActionRow> &rows, const words::Moment &moment);
    [[nodiscard]] const ActionRow *at(int row) const;
    [[nodiscard]] int rowOf(const Id<Action> &action) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Texts {
        QString place, strength, owner, due, timing, state, told, spoken;
        Status status = Status::Neutral;
        friend bool operator==(const Texts &, const Texts &) = default;
    };
    [[nodiscard]] static Texts textsOf(const ActionRow &row, const words::Moment &moment);

    std::vector<ActionRow> m_rows;
    std::vector<Texts> m_texts;
};

} // namespace candor
