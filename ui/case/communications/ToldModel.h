// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/FamilyContact.h"

#include <QAbstractListModel>

namespace candor {

/// What the family should hear and the facts of the case, each with when it was told, or that it was not.
class ToldModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole,
        StateTextRole,
        DetailRole,
        HeadingRole, ///< what stands above the row: at the first of the facts
    };

    explicit ToldModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    /// nullptr outside the list.
    [[nodiscard]] const ToldRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ToldRow> m_rows;
    words::Moment m_moment;
};

/// The words of a row: topic or fact.
[[nodiscard]] QString toldTitle(const ToldRow &row);

} // namespace candor
