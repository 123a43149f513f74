// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

namespace candor {

/// The rows of a list of any length, of which only the pages that somebody looks at are held. A page is what lies
/// behind one key, up to the next page: rows that come and go change how many it has, never where it begins.
class CasePages {
public:
    struct Entry {
        CaseRow row;
        std::vector<SearchHit> hits;
    };

    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] bool isWhole() const; // every page is here

    /// Null when the row is not here; counts as a look at its page.
    [[nodiscard]] const Entry *at(int row) const;
    [[nodiscard]] Entry *at(int row);
    [[nodiscard]] int rowOf(const QUuid &caseId) const; // -1: not among the rows that are here

    void clear();
    /// A page with its rows, or a page of which only the number of rows is known.
    void append(const CaseKey &after, std::vector<Entry> entries);
    void append(const CaseKey &after, int count);

    [[nodiscard]] int pageAt(int row) const;
    [[nodiscard]] bool isHere(int page) const { return m_pages[static_cast<size_t>(page)].here; }
    [[nodiscard]] int firstRow(int page) const { return m_pages[static_cast<size_t>(page)].first; }
    [[nodiscard]] int count(int page) const { return m_pages[static_cast<size_t>(page)].count; }
    [[nodiscard]] const CaseKey &after(int page) const { return m_pages[static_cast<size_t>(page)].after; }
    /// False when the rows are not as many as the page has: the list changed meanwhile.
    [[nodiscard]] bool fill(int page, const std::vector<CaseRow> &rows);
    /// Lets go of the pages that were not looked at for the longest time.
    void keepAtMost(int pages);

    /// The row before which a key belongs among the others. In a page that is not here: its first row.
    [[nodiscard]] int placeOf(const CaseKey &key) const;
    /// Where `placeOf` said, or where a case that was removed had stood.
    void insert(const CaseKey &key, Entry entry);
    void remove(int row);
    /// Adds to the last page, which is here.
    void extend(Entry entry);

private:
    struct Page {
        CaseKey after;
        int first = 0;
        int count = 0;
        bool here = false;
        std::vector<Entry> entries;
        mutable quint64 looked = 0;
    };

    [[nodiscard]] int pageOf(const CaseKey &key) const;
    void renumber(size_t from);

    std::vector<Page> m_pages;
    int m_rows = 0;
    mutable quint64 m_looks = 0;
};

} // namespace candor
