// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryDesk.h"
#include "case/history/HistoryWording.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <map>

namespace candor {

/// Whether a person may take a change back, and if not why.
struct UndoChance {
    bool possible = false;
    QString why;      // a sentence; empty when it is possible
    int together = 0; // how many entries of the same change go back with it
    friend bool operator==(const UndoChance &, const UndoChance &) = default;
};

/// What happened to a case or to the casebook, newest first, read page by page as the list is scrolled.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The sentence is Qt::DisplayRole, with day, time and details Qt::AccessibleTextRole.
    enum Role { DayRole = Qt::UserRole, TimeRole, DetailsRole, IconRole, PrivilegedRole, TakenBackRole };

    struct Row {
        HistoryEntry entry;
        HistoryLine line;
        QDate day;
        QString time;
        QString searched; // everything that is shown, for the filter
    };

    explicit HistoryModel(HistoryDesk desk, QObject *parent = nullptr);

    /// Reads from the start.
    void reload();
    /// Reads what is new since; the rows that are there stay.
    void readNewer();
    /// Notes of the casebook too: unlocked, backed up, checked.
    void setWithCasebook(bool with);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    [[nodiscard]] UndoChance undoChance(int index) const;
    /// The newest commit that a person may take back; 0 when there is none.
    [[nodiscard]] qint64 undoable() const;
    /// Who did something, in the order of the alphabet, as far as it is read.
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] std::vector<RecordKind> kinds() const;
    [[nodiscard]] QString dayText(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] HistoryQuery query(qint64 before) const;
    void read(qint64 before, std::function<void(const std::vector<HistoryEntry> &)> use);
    [[nodiscard]] Row makeRow(const HistoryEntry &entry) const;
    void noteUndone();

    HistoryDesk m_desk;
    std::vector<Row> m_rows;
    std::map<qint64, size_t> m_takenBack; // commit → the row that took it back
    Id<Case> m_case;
    quint64 m_generation = 0;
    bool m_withCasebook = false;
    bool m_loading = false;
    bool m_complete = true;
};

/// What of it is shown.
struct HistoryFilter {
    enum class Sort { All, Notes, Kind };
    QString text;
    QString user;
    Sort sort = Sort::All;
    RecordKind kind = RecordKind::Case; // with Sort::Kind
    QUuid record;
    QString field; // with a record
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
    [[nodiscard]] bool isActive() const { return *this != HistoryFilter(); }
};

class FilteredHistory final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FilteredHistory(HistoryModel &model, QObject *parent = nullptr);

    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryModel::Row &row(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryModel &m_model;
    HistoryFilter m_filter;
};

} // namespace candor
