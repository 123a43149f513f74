// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/history/HistoryWording.h"

#include <QAbstractTableModel>

namespace candor {

/// What happened to a case, newest first, read page by page as the table is scrolled.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Details, ColumnCount };
    enum Role { CommitRole = Qt::UserRole, UndoesRole };

    explicit HistoryModel(CaseStore &store, QObject *parent = nullptr);

    /// Reads from the start.
    void reload();
    /// The newest commit that a person may take back; 0 when there is none.
    [[nodiscard]] qint64 undoable() const;
    [[nodiscard]] bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();

private:
    struct Row {
        HistoryEntry entry;
        QString when;
        HistoryLine line;
    };

    CaseStore &m_store;
    std::vector<Row> m_rows;
    Id<Case> m_case;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace candor
