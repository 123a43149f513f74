// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CasePages.h"

#include <algorithm>

namespace candor {

bool CasePages::isWhole() const
{
    return std::all_of(m_pages.begin(), m_pages.end(), [](const Page &page) { return page.here; });
}

const CasePages::Entry *CasePages::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const Page &page = m_pages[static_cast<size_t>(pageAt(row))];
    page.looked = ++m_looks;
    return page.here ? &page.entries[static_cast<size_t>(row - page.first)] : nullptr;
}

CasePages::Entry *CasePages::at(int row)
{
    return const_cast<Entry *>(std::as_const(*this).at(row));
}

int CasePages::rowOf(const QUuid &caseId) const
{
    for (const Page &page : m_pages) {
        for (size_t i = 0; i < page.entries.size(); ++i) {
            if (page.entries[i].row.caseId == caseId)
                return page.first + static_cast<int>(i);
        }
    }
    return -1;
}

void CasePages::clear()
{
    m_pages.clear();
    m_rows = 0;
}

void CasePages::append(const CaseKey &after, std::vector<Entry> entries)
{
    Page page;
    page.after = after;
    page.first = m_rows;
    page.count = static_cast<int>(entries.size());
    page.here = true;
    page.entries = std::move(entries);
    m_rows += page.count;
    m_pages.push_back(std::move(page));
}

void CasePages::append(const CaseKey &after, int count)
{
    Page page;
    page.after = after;
    page.first = m_rows;
    page.count = count;
    m_rows += count;
    m_pages.push_back(std::move(page));
}

int CasePages::pageAt(int row) const
{
    // The last page that begins at or before the row: pages before it may be empty.
    const auto behind =
        std::upper_bound(m_pages.begin(), m_pages.end(), row, [](int r, const Page &page) { return r < page.first; });
    return static_cast<int>(behind - m_pages.begin()) - 1;
}

bool CasePages::fill(int page, const std::vector<CaseRow> &rows)
{
    Page &at = m_pages[static_cast<size_t>(page)];
    if (rows.size() != static_cast<size_t>(at.count))
        return false;
    at.entries.clear();
    for (const CaseRow &row : rows)
        at.entries.push_back({row, {}});
    at.here = true;
    at.looked = ++m_looks;
    return true;
}

void CasePages::keepAtMost(int pages)
{
    std::vector<Page *> here;
    for (Page &page : m_pages) {
        if (page.here)
            here.push_back(&page);
    }
    if (here.size() <= static_cast<size_t>(pages))
        return;
    std::sort(here.begin(), here.end(), [](const Page *a, const Page *b) { return a->looked < b->looked; });
    here.resize(here.size() - static_cast<size_t>(pages));
    for (Page *page : here) {
        page->here = false;
        page->entries = {};
    }
}

int CasePages::pageOf(const CaseKey &key) const
{
    // The first page has no key before it.
    int page = 0;
    for (size_t i = 1; i < m_pages.size(); ++i) {
        if (!isBefore(m_pages[i].after, key))
            break;
        page = static_cast<int>(i);
    }
    return page;
}

int CasePages::placeOf(const CaseKey &key) const
{
    if (m_pages.empty())
        return 0;
    const Page &page = m_pages[static_cast<size_t>(pageOf(key))];
    int place = page.first;
    for (const Entry &entry : page.entries) {
        if (entry.row.caseId != key.caseId && isBefore(key, keyOf(entry.row, key.order)))
            break;
        ++place;
    }
    return place;
}

void CasePages::insert(const CaseKey &key, Entry entry)
{
    if (m_pages.empty())
        append({}, std::vector<Entry>());
    const int place = placeOf(key);
    const auto at = static_cast<size_t>(pageOf(key));
    Page &page = m_pages[at];
    if (page.here)
        page.entries.insert(page.entries.begin() + (place - page.first), std::move(entry));
    ++page.count;
    renumber(at);
}

void CasePages::remove(int row)
{
    const auto at = static_cast<size_t>(pageAt(row));
    Page &page = m_pages[at];
    if (page.here)
        page.entries.erase(page.entries.begin() + (row - page.first));
    --page.count;
    renumber(at);
}

void CasePages::extend(Entry entry)
{
    if (m_pages.empty())
        append({}, std::vector<Entry>());
    m_pages.back().entries.push_back(std::move(entry));
    ++m_pages.back().count;
    ++m_rows;
}

void CasePages::renumber(size_t from)
{
    int first = m_pages[from].first;
    for (size_t i = from; i < m_pages.size(); ++i) {
        m_pages[i].first = first;
        first += m_pages[i].count;
    }
    m_rows = first;
}

} // namespace candor
