// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "cases/CaseSource.h"

#include <QAbstractTableModel>
#include <QHash>

namespace candor {

/// The rows of the case list: one page of 200 at a time, or the cases of a search with their hits. Changes of a case
/// update its row in place, so that selection and scroll position stay.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CaseColumn, TitleColumn, PhaseColumn, DeadlineColumn, OwnerColumn, ToldColumn, ColumnCount };
    enum Role {
        CaseIdRole = Qt::UserRole + 1, ///< QUuid
        SecondLineRole,                ///< the muted line under the text of a cell; with hit marks in a search
        PrivilegedRole,                ///< the second line comes from a privileged record
        StagesRole,                    ///< one letter per stage, see CaseRow::stages
        DueRole,                       ///< DueLook
        ClosedRole                     ///< work on the case has ended
    };
    enum class DueLook { None, OnTrack, Soon, Late };

    explicit CaseListModel(CaseSource source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const CaseQuery &query() const { return m_query; }
    void setQuery(const CaseQuery &query);
    /// Fewer than two letters end the search. Answers that come after a newer question are dropped.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearch() const { return !m_search.isEmpty(); }
    [[nodiscard]] QString searchText() const { return m_search; }
    void reload();

    void setNamesShown(bool shown);
    [[nodiscard]] bool namesShown() const { return m_namesShown; }

    /// For Casebook::changed.
    void follow(const ChangeNotice &notice);
    /// For the change of the minute.
    void refreshTimes();

    [[nodiscard]] const CaseRow *caseAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &caseId) const; // -1: not in the list
    [[nodiscard]] const std::vector<SearchHit> &hitsAt(int row) const;
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }

Q_SIGNALS:
    /// A first page or a search has come in.
    void loaded();
    void failed(const candor::Error &error);

private:
    struct Entry {
        CaseRow row;
        std::vector<SearchHit> hits;
    };

    void loadPage();
    void takePage(const CasePage &page);
    void runSearch();
    void showHits(const std::vector<SearchHit> &hits);
    void completeSearch(std::vector<Entry> entries);
    void readAgain(const QUuid &caseId);
    void replaceRow(const CaseRow &row);
    [[nodiscard]] bool fits(const CaseRow &row) const;
    [[nodiscard]] bool isBefore(const CaseRow &a, const CaseRow &b) const;
    [[nodiscard]] int placeFor(const CaseRow &row) const;
    [[nodiscard]] QString text(const Entry &entry, int column) const;
    [[nodiscard]] QString secondLine(const Entry &entry, int column) const;
    [[nodiscard]] QString sentence(const Entry &entry) const;
    [[nodiscard]] DueLook dueLook(const CaseRow &row) const;

    CaseSource m_source;
    CaseQuery m_query;
    QString m_search;
    std::vector<Entry> m_entries;
    QByteArray m_next;
    words::Moment m_moment;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_namesShown = false;
};

} // namespace candor
