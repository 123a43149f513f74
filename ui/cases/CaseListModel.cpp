// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CaseListModel.h"

#include "cases/Snippet.h"
#include "model/Describe.h"
#include "shell/Await.h"

#include <QTimer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchLetters = 2;
constexpr int pagesMarkedAtOnce = 50; // so that somebody else who asks meanwhile does not wait
constexpr int pagesKept = 60;
constexpr size_t pagesAtOnce = 4; // a page is as high as several windows; what was passed by is not read

} // namespace

CaseListModel::CaseListModel(CaseSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
    m_words.moment = words::momentOf(m_source.surroundings());
    m_words.protocol = m_source.protocol;
}

/// Hands an answer on unless the list shows something else by then.
template <class T, class Take>
void CaseListModel::ask(const QFuture<T> &future, Take take)
{
    const quint64 generation = m_generation;
    await(
        future, this,
        [this, generation, take](const T &answer) {
            if (generation == m_generation)
                take(answer);
        },
        [this, generation](const Error &error) {
            if (generation == m_generation)
                Q_EMIT failed(error);
        });
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.rowCount();
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CaseColumn: return tr("Case");
    case TitleColumn: return tr("What happened");
    case PhaseColumn: return tr("Phase");
    case DeadlineColumn: return tr("Next deadline");
    case OwnerColumn: return tr("Owner");
    case ToldColumn: return tr("Told");
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CasePages::Entry *entry = m_pages.at(index.row());
    if (!entry) {
        want(m_pages.pageAt(index.row()));
        return {};
    }
    const CaseRow &row = entry->row;
    const SearchHit *hit = entry->hits.empty() ? nullptr : &entry->hits.front();
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case CaseColumn: return row.number;
        case TitleColumn: return row.title;
        case PhaseColumn: return m_words.phase(row);
        case DeadlineColumn: return m_words.deadline(row);
        case OwnerColumn: return m_words.owner(row);
        case ToldColumn: return m_words.told(row);
        default: return {};
        }
    };
    const auto secondLine = [&]() -> QString {
        switch (index.column()) {
        case CaseColumn: return m_words.patient(row);
        case TitleColumn: return hit ? m_words.hit(*hit) : m_words.unitAndHarm(row);
        case DeadlineColumn: return m_words.nextStep(row);
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole: {
        if (index.column() == OwnerColumn)
            return row.owner;
        QStringList lines{text(), parseSnippet(secondLine()).text};
        if (index.column() == TitleColumn)
            lines += row.tags.join(u", "_s);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: return m_words.sentence(row, hit);
    case CaseIdRole: return row.caseId;
    case SecondLineRole: return secondLine();
    case PrivilegedRole: return index.column() == TitleColumn && hit && isPrivileged(hit->lane);
    case StagesRole: return row.stages;
    case DueRole: return static_cast<int>(m_words.dueLook(row));
    case TagsRole: return index.column() == TitleColumn && !hit ? row.tags : QStringList();
    case ToldRole: return row.lastTold.has_value();
    default: return {};
    }
}

// The list has its whole length; only a search comes in pieces.
bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && isSearch() && !m_searchNext.isEmpty() && !m_searching;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        runSearch();
}

void CaseListModel::setQuery(const CaseQuery &query)
{
    m_query = query;
    reload();
}

void CaseListModel::setSearch(const QString &text, SearchQuery::Order order)
{
    const QString trimmed = text.trimmed();
    const QString next = trimmed.size() < searchLetters ? QString() : trimmed;
    if (next == m_search && (next.isEmpty() || order == m_searchOrder))
        return;
    m_search = next;
    m_searchOrder = order;
    reload();
}

void CaseListModel::reload()
{
    ++m_generation;
    m_rest = {};
    m_searchNext = {};
    m_wanted.clear();
    m_coming.clear();
    m_searching = false;
    const Surroundings around = m_source.surroundings();
    m_words.moment = words::momentOf(around);
    m_query.now = around.now;
    if (isSearch())
        runSearch();
    else
        loadFirst();
}

void CaseListModel::loadFirst()
{
    ask(m_source.list(m_query), [this](const CasePage &page) { takeFirst(page); });
}

void CaseListModel::takeFirst(const CasePage &page)
{
    std::vector<CasePages::Entry> entries;
    for (const CaseRow &row : page.rows)
        entries.push_back({row, {}});
    beginResetModel();
    m_pages.clear();
    m_pages.append({}, std::move(entries));
    m_rest = page.next;
    endResetModel();
    Q_EMIT loaded();
    markMore();
}

void CaseListModel::markMore()
{
    if (m_rest.isEmpty())
        return;
    CaseQuery query = m_query;
    query.after = m_rest;
    ask(m_source.mark(query, pagesMarkedAtOnce), [this](const CaseMarks &marks) { takeMarks(marks); });
}

void CaseListModel::takeMarks(const CaseMarks &marks)
{
    CaseKey after = m_rest;
    m_rest = marks.complete || marks.ends.empty() ? CaseKey() : marks.ends.back();
    if (marks.rows > 0) {
        beginInsertRows({}, rowCount(), rowCount() + marks.rows - 1);
        int left = marks.rows;
        for (const CaseKey &end : marks.ends) {
            m_pages.append(after, std::min(left, m_query.limit));
            left -= m_query.limit;
            after = end;
        }
        endInsertRows();
    }
    Q_EMIT counted();
    markMore();
}

void CaseListModel::want(int page) const
{
    if (m_coming.contains(page) || !m_wanted.insert(page).second || m_wanted.size() > 1)
        return;
    // Painting asks for a row many times; what it asked for is read once it is over.
    QTimer::singleShot(0, this, [this] { const_cast<CaseListModel *>(this)->loadWanted(); });
}

void CaseListModel::loadWanted()
{
    std::set<int> wanted;
    wanted.swap(m_wanted);
    while (wanted.size() > pagesAtOnce)
        wanted.erase(wanted.begin());
    for (const int number : wanted) {
        if (m_pages.isHere(number) || m_pages.count(number) == 0 || !m_coming.insert(number).second)
            continue;
        CaseQuery query = m_query;
        query.after = m_pages.after(number);
        query.limit = m_pages.count(number);
        ask(m_source.list(query), [this, number](const CasePage &page) { takePage(number, page); });
    }
}

void CaseListModel::takePage(int number, const CasePage &page)
{
    m_coming.erase(number);
    if (!m_pages.fill(number, page.rows)) {
        reload();
        return;
    }
    m_pages.keepAtMost(pagesKept);
    update(m_pages.firstRow(number), m_pages.firstRow(number) + m_pages.count(number) - 1);
}

void CaseListModel::update(int first, int last)
{
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

std::optional<SearchQuery> CaseListModel::searchQuery() const
{
    if (!isSearch())
        return std::nullopt;
    SearchQuery query;
    query.text = m_search;
    query.order = m_searchOrder;
    query.filter = m_query;
    return query;
}

void CaseListModel::runSearch()
{
    SearchQuery query = *searchQuery();
    query.after = m_searchNext;
    m_searching = true;
    const bool isFirst = m_searchNext.isEmpty();
    ask(m_source.find(query), [this, isFirst](const FoundCases &found) { takeFound(found, isFirst); });
}

bool CaseListModel::showsTheSame(const FoundCases &found) const
{
    if (found.cases.empty() || found.cases.size() != static_cast<size_t>(rowCount()))
        return false;
    for (int row = 0; row < rowCount(); ++row) {
        if (caseAt(row)->caseId != found.cases[static_cast<size_t>(row)].row.caseId)
            return false;
    }
    return true;
}

void CaseListModel::takeFound(const FoundCases &found, bool isFirst)
{
    m_searching = false;
    m_searchNext = found.next;
    if (isFirst && showsTheSame(found)) {
        for (int row = 0; row < rowCount(); ++row) {
            const FoundCase &each = found.cases[static_cast<size_t>(row)];
            *m_pages.at(row) = {each.row, each.hits};
        }
        update(0, rowCount() - 1);
    } else if (isFirst) {
        beginResetModel();
        m_pages.clear();
        m_pages.append({}, std::vector<CasePages::Entry>());
        for (const FoundCase &each : found.cases)
            m_pages.extend({each.row, each.hits});
        endResetModel();
    } else {
        std::vector<CasePages::Entry> fresh;
        for (const FoundCase &each : found.cases) {
            const int row = rowOf(each.row.caseId);
            if (row < 0) {
                fresh.push_back({each.row, each.hits});
                continue;
            }
            std::vector<SearchHit> &hits = m_pages.at(row)->hits;
            hits.insert(hits.end(), each.hits.begin(), each.hits.end());
            update(row, row);
        }
        if (!fresh.empty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
            for (CasePages::Entry &entry : fresh)
                m_pages.extend(std::move(entry));
            endInsertRows();
        }
    }
    // Few cases pass the filter: the search goes on until there is one to show, or nothing is left.
    if (rowCount() == 0 && !m_searchNext.isEmpty()) {
        if (!m_searching) // a view may have asked by itself
            runSearch();
    } else if (isFirst || found.next.isEmpty())
        Q_EMIT loaded();
    else
        Q_EMIT counted();
}

void CaseListModel::setNamesShown(bool shown)
{
    if (m_words.namesShown == shown)
        return;
    m_words.namesShown = shown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CaseColumn), index(rowCount() - 1, CaseColumn));
}

void CaseListModel::refreshTimes()
{
    m_words.moment = words::momentOf(m_source.surroundings());
    if (m_query.lateOnly)
        reload(); // another case may be late by now
    else
        update(0, rowCount() - 1);
}

void CaseListModel::follow(const ChangeNotice &notice)
{
    const auto is = [&](const char *command) { return notice.command == QLatin1StringView(command); };
    if (notice.cases.empty() && !notice.many && is(SaveProgramRecord::name))
        return;
    if (notice.many || notice.cases.empty() || isSearch()) {
        reload();
        return;
    }
    const bool areNew = is(OpenCase::name);
    ask(m_source.rows(notice.cases),
        [this, asked = notice.cases, areNew](const std::vector<CaseRow> &rows) { takeRows(asked, rows, areNew); });
}

void CaseListModel::takeRows(const std::vector<QUuid> &asked, const std::vector<CaseRow> &rows, bool areNew)
{
    m_words.moment = words::momentOf(m_source.surroundings());
    const int before = rowCount();
    for (const QUuid &caseId : asked) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const CaseRow &row) { return row.caseId == caseId; });
        const int at = rowOf(caseId);
        if (found == rows.end() && at >= 0) { // the undo of an import takes its cases away
            drop(at);
        } else if (found == rows.end() ? !m_pages.isWhole() : !place(*found, areNew)) {
            reload();
            return;
        }
    }
    if (rowCount() != before)
        Q_EMIT loaded();
}

/// False when it cannot be known where the case stood before.
bool CaseListModel::place(const CaseRow &row, bool isNew)
{
    const int at = rowOf(row.caseId);
    if (at < 0 && !isNew && !m_pages.isWhole())
        return false;
    if (!matches(m_query, row)) {
        if (at >= 0)
            drop(at);
        return true;
    }
    const CaseKey key = keyOf(row, m_query.order);
    // What lies behind the pages known so far comes with them.
    const bool isBehind = !m_rest.isEmpty() && isBefore(m_rest, key);
    if (at < 0) {
        if (isBehind)
            return true;
        const int place = m_pages.placeOf(key);
        beginInsertRows({}, place, place);
        m_pages.insert(key, {row, {}});
        endInsertRows();
        return true;
    }
    if (isBehind) {
        drop(at);
        return true;
    }
    const int place = m_pages.placeOf(key);
    const bool moves = place != at && place != at + 1 && beginMoveRows({}, at, at, {}, place);
    m_pages.remove(at); // without a move, too: its key may belong to the next page now
    m_pages.insert(key, {row, {}});
    if (moves)
        endMoveRows();
    if (const int now = rowOf(row.caseId); now >= 0)
        update(now, now);
    return true;
}

void CaseListModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_pages.remove(row);
    endRemoveRows();
}

const CaseRow *CaseListModel::caseAt(int row) const
{
    static const CaseRow notHere;
    if (row < 0 || row >= rowCount())
        return nullptr;
    const CasePages::Entry *entry = m_pages.at(row);
    return entry ? &entry->row : &notHere;
}

int CaseListModel::rowOf(const QUuid &caseId) const
{
    return m_pages.rowOf(caseId);
}

const std::vector<SearchHit> &CaseListModel::hitsAt(int row) const
{
    static const std::vector<SearchHit> none;
    const CasePages::Entry *entry = m_pages.at(row);
    return entry ? entry->hits : none;
}

bool CaseListModel::bringIn(const CaseRow &row)
{
    const CaseKey key = keyOf(row, m_query.order);
    if (isSearch() || !matches(m_query, row) || rowCount() == 0 || (!m_rest.isEmpty() && isBefore(m_rest, key)))
        return false;
    const int page = m_pages.pageAt(std::min(m_pages.placeOf(key), rowCount() - 1));
    if (!m_pages.isHere(page))
        want(page);
    return true;
}

void CaseListModel::collectIds(std::vector<int> rows, std::function<void(std::vector<QUuid>)> done)
{
    std::vector<QUuid> ids;
    for (const int row : rows) {
        if (const CasePages::Entry *entry = m_pages.at(row))
            ids.push_back(entry->row.caseId);
        else
            break;
    }
    if (ids.size() == rows.size()) {
        done(std::move(ids));
        return;
    }
    const int page = m_pages.pageAt(rows[ids.size()]);
    CaseQuery query = m_query;
    query.after = m_pages.after(page);
    query.limit = m_pages.count(page);
    ask(m_source.list(query), [this, page, rows = std::move(rows), done = std::move(done)](const CasePage &answer) {
        if (m_pages.isHere(page) || m_pages.fill(page, answer.rows))
            collectIds(rows, done);
        else
            reload();
    });
}

} // namespace candor
