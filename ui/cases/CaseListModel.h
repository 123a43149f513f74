// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CasePages.h"
#include "cases/CaseSource.h"
#include "cases/RowText.h"

#include <QAbstractTableModel>

#include <set>

namespace candor {

/// The rows of the case list, or the cases of a search with their hits. The whole list has its length from the moment
/// it is known; the rows of a page come in when somebody looks at it, and pages out of sight are let go. Changes of a
/// case update its row in place, so that selection and scroll position stay.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CaseColumn, TitleColumn, PhaseColumn, DeadlineColumn, OwnerColumn, ToldColumn, ColumnCount };
    enum Role {
        CaseIdRole = Qt::UserRole + 1, ///< QUuid; nil while the row has not come in
        SecondLineRole,                ///< the muted line under the text of a cell; with hit marks in a search
        PrivilegedRole,                ///< the second line comes from a privileged record
        StagesRole,                    ///< one letter per stage, see CaseRow::stages
        DueRole,                       ///< DueLook
        TagsRole,                      ///< behind the second line
        ToldRole                       ///< the family was told something
    };
    using DueLook = RowWords::DueLook;

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
    void setSearch(const QString &text, SearchQuery::Order order = SearchQuery::Order::Newest);
    [[nodiscard]] bool isSearch() const { return !m_search.isEmpty(); }
    [[nodiscard]] QString searchText() const { return m_search; }
    /// What the list shows from the first page on; empty without a search.
    [[nodiscard]] std::optional<SearchQuery> searchQuery() const;
    void reload();

    void setNamesShown(bool shown);
    [[nodiscard]] bool namesShown() const { return m_words.namesShown; }
    [[nodiscard]] const RowWords &wording() const { return m_words; }

    /// For Casebook::changed.
    void follow(const ChangeNotice &notice);
    /// For the change of the minute.
    void refreshTimes();

    /// Null behind the end; with a nil id while the row has not come in.
    [[nodiscard]] const CaseRow *caseAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &caseId) const; // -1: not among the rows that have come in
    [[nodiscard]] const std::vector<SearchHit> &hitsAt(int row) const;
    /// The number of rows is not final yet.
    [[nodiscard]] bool hasMore() const { return isSearch() ? !m_searchNext.isEmpty() : !m_rest.isEmpty(); }

    /// Brings in the page where a case stands that is known by its row. False while the list is not that long.
    bool bringIn(const CaseRow &row);
    /// The ids of rows, whether they have come in or not; the pages that are missing are read for it.
    void collectIds(std::vector<int> rows, std::function<void(std::vector<QUuid>)> done);

Q_SIGNALS:
    /// A first page or a search has come in.
    void loaded();
    /// The number of rows is known better.
    void counted();
    void failed(const candor::Error &error);

private:
    template <class T, class Take>
    void ask(const QFuture<T> &future, Take take);
    void loadFirst();
    void takeFirst(const CasePage &page);
    void markMore();
    void takeMarks(const CaseMarks &marks);
    void want(int page) const;
    void loadWanted();
    void takePage(int number, const CasePage &page);
    void runSearch();
    [[nodiscard]] bool showsTheSame(const FoundCases &found) const;
    void takeFound(const FoundCases &found, bool isFirst);
    void takeRows(const std::vector<QUuid> &asked, const std::vector<CaseRow> &rows, bool areNew);
    bool place(const CaseRow &row, bool isNew);
    void drop(int row);
    void update(int first, int last);

    CaseSource m_source;
    CaseQuery m_query;
    QString m_search;
    SearchQuery::Order m_searchOrder = SearchQuery::Order::Newest;
    CasePages m_pages;
    CaseKey m_rest;                 // the list goes on behind it, how far is being found out
    SearchCursor m_searchNext;      // the search goes on behind it
    mutable std::set<int> m_wanted; // pages that were looked at and are not here
    std::set<int> m_coming;
    RowWords m_words;
    quint64 m_generation = 0;
    bool m_searching = false;
};

} // namespace candor
