// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CaseListModel.h"

#include "casebook/CaseRows.h"
#include "cases/HarmText.h"
#include "cases/Snippet.h"
#include "model/Describe.h"
#include "shell/Await.h"

#include <algorithm>
#include <limits>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soonWindow = 60min;
constexpr int searchHits = 100;
constexpr int searchLetters = 2;

qint64 dueKey(const CaseRow &row)
{
    return row.nextDue ? toMillis(*row.nextDue) : std::numeric_limits<qint64>::max();
}

qint64 newestKey(const CaseRow &row)
{
    const auto at = row.opened ? row.opened : row.identified;
    return at ? toMillis(*at) : std::numeric_limits<qint64>::min();
}

/// "Dana Okafor" -> "D. Okafor"; titles such as "Dr." stay.
QString shortName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2 || words.front().endsWith(u'.'))
        return name;
    return CaseListModel::tr("%1. %2", "first letter of the first name, last name").arg(words[0].front()).arg(words[1]);
}

bool isWorked(CaseStatus status)
{
    return status == CaseStatus::Open || status == CaseStatus::Reopened;
}

/// Rows of one page share the protocol of new cases in nearly all casebooks; another one still shows its number.
QString stageTitle(const CaseRow &row, const Protocol *protocol)
{
    if (row.status == CaseStatus::Intake)
        return words::choiceText(row.status);
    if (protocol && row.stage >= 0 && row.stage < static_cast<int>(protocol->stages.size()))
        return words::protocolText(protocol->stages[static_cast<size_t>(row.stage)].title);
    return CaseListModel::tr("Phase %1").arg(row.stage + 1);
}

} // namespace

CaseListModel::CaseListModel(CaseSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_moment(words::momentOf(m_source.surroundings()))
{
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
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
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: {
        if (index.column() == OwnerColumn)
            return entry.row.owner;
        const QString second = parseSnippet(secondLine(entry, index.column())).text;
        return second.isEmpty() ? text(entry, index.column()) : text(entry, index.column()) + u'\n' + second;
    }
    case Qt::AccessibleTextRole: return sentence(entry);
    case CaseIdRole: return entry.row.caseId;
    case SecondLineRole: return secondLine(entry, index.column());
    case PrivilegedRole:
        return index.column() == TitleColumn && !entry.hits.empty() && isPrivileged(entry.hits.front().lane);
    case StagesRole: return entry.row.stages;
    case DueRole: return static_cast<int>(dueLook(entry.row));
    case ClosedRole: return !isWorked(entry.row.status) && entry.row.status != CaseStatus::Intake;
    default: return {};
    }
}

CaseListModel::DueLook CaseListModel::dueLook(const CaseRow &row) const
{
    if (!row.nextDue || !(isWorked(row.status) || row.status == CaseStatus::Intake))
        return DueLook::None;
    if (row.late(m_moment.now))
        return DueLook::Late;
    return *row.nextDue - m_moment.now <= soonWindow ? DueLook::Soon : DueLook::OnTrack;
}

QString CaseListModel::text(const Entry &entry, int column) const
{
    const CaseRow &row = entry.row;
    switch (column) {
    case CaseColumn: return row.number;
    case TitleColumn: return row.title;
    case PhaseColumn:
        if (isWorked(row.status) || row.status == CaseStatus::Intake)
            return stageTitle(row, m_source.protocol.get());
        return row.closed ? tr("Closed %1", "a date").arg(words::listTime(*row.closed, m_moment))
                          : words::choiceText(row.status);
    case DeadlineColumn: {
        const DueLook look = dueLook(row);
        if (look == DueLook::None)
            return tr("No deadline");
        if (look == DueLook::OnTrack)
            return words::listTime(*row.nextDue, m_moment);
        Due due;
        due.at = row.nextDue;
        due.state = look == DueLook::Late ? ClockState::Late : ClockState::Soon;
        return words::timeLeft(due, m_moment);
    }
    case OwnerColumn: return row.owner.isEmpty() ? tr("Nobody yet") : shortName(row.owner);
    case ToldColumn: return row.lastTold ? words::listTime(*row.lastTold, m_moment) : tr("Not yet");
    default: return {};
    }
}

QString CaseListModel::secondLine(const Entry &entry, int column) const
{
    const CaseRow &row = entry.row;
    switch (column) {
    case CaseColumn: {
        if (!m_namesShown || row.patientName.isEmpty())
            return row.patient;
        const qsizetype comma = row.patient.lastIndexOf(u',');
        return comma < 0 ? row.patientName : row.patientName + row.patient.mid(comma);
    }
    case TitleColumn: {
        if (!entry.hits.empty()) {
            const SearchHit &hit = entry.hits.front();
            return tr("%1: “%2”", "kind of record and text found").arg(words::choiceText(hit.kind), hit.snippet);
        }
        const QString harm = harmText(row.harm);
        if (row.unit.isEmpty() || harm.isEmpty())
            return row.unit + harm;
        return tr("%1, %2", "unit and harm").arg(row.unit, harm);
    }
    case DeadlineColumn: return dueLook(row) == DueLook::None ? QString() : words::protocolText(row.nextStep);
    default: return {};
    }
}

QString CaseListModel::sentence(const Entry &entry) const
{
    const CaseRow &row = entry.row;
    QStringList parts{row.number, row.title, secondLine(entry, CaseColumn)};
    if (!entry.hits.empty()) {
        parts += isPrivileged(entry.hits.front().lane) ? tr("found in a privileged record") : tr("found in");
        parts += parseSnippet(secondLine(entry, TitleColumn)).text;
    }
    parts += isWorked(row.status)
                 ? tr("phase %1 of %2, %3").arg(row.stage + 1).arg(row.stages.size()).arg(text(entry, PhaseColumn))
                 : text(entry, PhaseColumn);
    if (row.nextDue && dueLook(row) != DueLook::None) {
        Due due;
        due.at = row.nextDue;
        due.state = dueLook(row) == DueLook::Late ? ClockState::Late : ClockState::Running;
        parts += tr("next: %1, due %2").arg(words::protocolText(row.nextStep), words::dayTime(*row.nextDue, m_moment));
        parts += words::timeLeft(due, m_moment);
    } else {
        parts += tr("no deadline");
    }
    parts += row.owner.isEmpty() ? tr("no owner yet") : tr("owner %1").arg(row.owner);
    parts += row.lastTold ? tr("family last told %1").arg(words::listTime(*row.lastTold, m_moment))
                          : tr("family not told yet");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isSearch() && !m_next.isEmpty() && !m_loading;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        loadPage();
}

void CaseListModel::setQuery(const CaseQuery &query)
{
    m_query = query;
    reload();
}

void CaseListModel::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString next = trimmed.size() < searchLetters ? QString() : trimmed;
    if (next == m_search)
        return;
    m_search = next;
    reload();
}

void CaseListModel::reload()
{
    ++m_generation;
    m_next.clear();
    m_loading = false;
    if (isSearch())
        runSearch();
    else
        loadPage();
}

void CaseListModel::loadPage()
{
    m_loading = true;
    CaseQuery query = m_query;
    query.after = m_next;
    const quint64 generation = m_generation;
    await(
        m_source.list(query), this,
        [this, generation](const CasePage &page) {
            if (generation == m_generation)
                takePage(page);
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            m_loading = false;
            Q_EMIT failed(error);
        });
}

void CaseListModel::takePage(const CasePage &page)
{
    const bool first = m_next.isEmpty();
    m_moment = words::momentOf(m_source.surroundings());
    m_loading = false;
    if (first) {
        beginResetModel();
        m_entries.clear();
        for (const CaseRow &row : page.rows)
            m_entries.push_back({row, {}});
        m_next = page.next;
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    m_next = page.next;
    std::vector<Entry> fresh;
    for (const CaseRow &row : page.rows) {
        // A case that changed since the page before may have come in already.
        if (rowOf(row.caseId) < 0)
            fresh.push_back({row, {}});
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void CaseListModel::runSearch()
{
    SearchQuery query;
    query.text = m_search;
    query.limit = searchHits;
    const quint64 generation = m_generation;
    await(
        m_source.search(query), this,
        [this, generation](const std::vector<SearchHit> &hits) {
            if (generation == m_generation)
                showHits(hits);
        },
        [this, generation](const Error &error) {
            if (generation == m_generation)
                Q_EMIT failed(error);
        });
}

void CaseListModel::showHits(const std::vector<SearchHit> &hits)
{
    auto entries = std::make_shared<std::vector<Entry>>();
    for (const SearchHit &hit : hits) {
        const auto known = std::find_if(
            entries->begin(), entries->end(), [&](const Entry &entry) { return entry.row.caseId == hit.caseId; });
        if (known != entries->end()) {
            known->hits.push_back(hit);
            continue;
        }
        Entry entry;
        entry.row.caseId = hit.caseId;
        entry.hits.push_back(hit);
        entries->push_back(entry);
    }
    if (entries->empty()) {
        completeSearch({});
        return;
    }
    // The rows of the cases found; the list shows them together, so that nothing jumps.
    auto open = std::make_shared<size_t>(entries->size());
    const quint64 generation = m_generation;
    for (size_t i = 0; i < entries->size(); ++i) {
        const auto finish = [this, entries, open, generation] {
            if (--*open == 0 && generation == m_generation)
                completeSearch(std::move(*entries));
        };
        await(
            m_source.read(CaseRequest{Id<Case>((*entries)[i].row.caseId), {}}), this,
            [entries, i, finish](const CaseView &view) {
                (*entries)[i].row = caseRow(view.file.record.id.uuid(), view.file, view.view);
                finish();
            },
            [this, entries, i, finish, generation](const Error &error) {
                (*entries)[i].row.caseId = QUuid();
                if (generation == m_generation)
                    Q_EMIT failed(error);
                finish();
            });
    }
}

void CaseListModel::completeSearch(std::vector<Entry> entries)
{
    m_moment = words::momentOf(m_source.surroundings());
    beginResetModel();
    m_entries.clear();
    for (Entry &entry : entries) {
        if (!entry.row.caseId.isNull() && fits(entry.row))
            m_entries.push_back(std::move(entry));
    }
    endResetModel();
    Q_EMIT loaded();
}

void CaseListModel::setNamesShown(bool shown)
{
    if (m_namesShown == shown)
        return;
    m_namesShown = shown;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, CaseColumn), index(rowCount() - 1, CaseColumn));
}

void CaseListModel::refreshTimes()
{
    m_moment = words::momentOf(m_source.surroundings());
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, PhaseColumn), index(rowCount() - 1, ToldColumn));
}

void CaseListModel::follow(const ChangeNotice &notice)
{
    if (notice.many || notice.cases.empty() || isSearch()) {
        reload();
        return;
    }
    for (const QUuid &caseId : notice.cases)
        readAgain(caseId);
}

void CaseListModel::readAgain(const QUuid &caseId)
{
    const quint64 generation = m_generation;
    await(
        m_source.read(CaseRequest{Id<Case>(caseId), {}}), this,
        [this, generation](const CaseView &view) {
            if (generation == m_generation)
                replaceRow(caseRow(view.file.record.id.uuid(), view.file, view.view));
        },
        [this, caseId, generation](const Error &error) {
            if (generation != m_generation)
                return;
            const int row = rowOf(caseId);
            if (error.code() != ErrorCode::NotFound) {
                Q_EMIT failed(error);
            } else if (row >= 0) { // the undo of an import takes its cases away
                beginRemoveRows({}, row, row);
                m_entries.erase(m_entries.begin() + row);
                endRemoveRows();
                Q_EMIT loaded();
            }
        });
}

void CaseListModel::replaceRow(const CaseRow &row)
{
    m_moment = words::momentOf(m_source.surroundings());
    const int at = rowOf(row.caseId);
    if (!fits(row)) {
        if (at < 0)
            return;
        beginRemoveRows({}, at, at);
        m_entries.erase(m_entries.begin() + at);
        endRemoveRows();
        Q_EMIT loaded();
        return;
    }
    const int place = placeFor(row);
    if (at < 0) {
        // Behind the last row that is loaded it comes with its page.
        if (place == rowCount() && hasMore())
            return;
        beginInsertRows({}, place, place);
        m_entries.insert(m_entries.begin() + place, Entry{row, {}});
        endInsertRows();
        Q_EMIT loaded();
        return;
    }
    m_entries[static_cast<size_t>(at)].row = row;
    if (place != at && place != at + 1 && beginMoveRows({}, at, at, {}, place)) {
        const auto from = m_entries.begin() + at;
        const auto to = m_entries.begin() + place;
        if (place > at)
            std::rotate(from, from + 1, to);
        else
            std::rotate(to, from, from + 1);
        endMoveRows();
    }
    const int now = rowOf(row.caseId);
    Q_EMIT dataChanged(index(now, 0), index(now, ColumnCount - 1));
}

bool CaseListModel::fits(const CaseRow &row) const
{
    const bool worked = isWorked(row.status);
    const bool reported = row.status == CaseStatus::Intake;
    switch (m_query.state) {
    case CaseQuery::State::Open:
        if (!worked)
            return false;
        break;
    case CaseQuery::State::Intake:
        if (!reported)
            return false;
        break;
    case CaseQuery::State::Closed:
        if (worked || reported)
            return false;
        break;
    case CaseQuery::State::All: break;
    }
    return (m_query.unit.isEmpty() || m_query.unit == row.unit) &&
           (m_query.owner.isEmpty() || m_query.owner == row.owner) && (!m_query.stage || *m_query.stage == row.stage) &&
           row.harmRank >= m_query.minHarmRank;
}

// The order of the stored list: key, then id; the newest first runs backwards in both.
bool CaseListModel::isBefore(const CaseRow &a, const CaseRow &b) const
{
    const QByteArray idA = a.caseId.toRfc4122(), idB = b.caseId.toRfc4122();
    switch (m_query.order) {
    case CaseOrder::NextDeadline: return std::tuple(dueKey(a), idA) < std::tuple(dueKey(b), idB);
    case CaseOrder::Number: return std::tie(a.number, idA) < std::tie(b.number, idB);
    case CaseOrder::Newest: return std::tuple(newestKey(a), idA) > std::tuple(newestKey(b), idB);
    case CaseOrder::Title: return std::tuple(a.title.toCaseFolded(), idA) < std::tuple(b.title.toCaseFolded(), idB);
    }
    return false;
}

/// The index before which the row belongs, among the others.
int CaseListModel::placeFor(const CaseRow &row) const
{
    int place = 0;
    for (const Entry &entry : m_entries) {
        if (entry.row.caseId != row.caseId && isBefore(row, entry.row))
            break;
        ++place;
    }
    return place;
}

const CaseRow *CaseListModel::caseAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<size_t>(row)].row;
}

int CaseListModel::rowOf(const QUuid &caseId) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.row.caseId == caseId; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const std::vector<SearchHit> &CaseListModel::hitsAt(int row) const
{
    static const std::vector<SearchHit> none;
    return row < 0 || row >= rowCount() ? none : m_entries[static_cast<size_t>(row)].hits;
}

} // namespace candor
