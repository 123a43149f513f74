// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryModel.h"

#include "model/Describe.h"
#include "shell/Await.h"

#include <algorithm>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

/// Entries of one commit stand together in the history.
bool isLocked(const HistoryEntry &entry, Instant now, int lockHours)
{
    if (entry.kind != RecordKind::Conversation)
        return false;
    const QJsonObject &state = entry.after.isEmpty() ? entry.before : entry.after;
    const auto recorded = instantFromIso(state.value("recordedAt"_L1).toString());
    return recorded && now - *recorded > std::chrono::hours(lockHours);
}

} // namespace

HistoryModel::HistoryModel(HistoryDesk desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(std::move(desk))
    , m_withCasebook(m_desk.ofCasebook)
{
}

HistoryQuery HistoryModel::query(qint64 before) const
{
    HistoryQuery query;
    query.caseId = m_case.uuid();
    query.ofCasebook = m_desk.ofCasebook;
    query.notes = m_withCasebook;
    query.before = before;
    query.limit = pageSize;
    return query;
}

void HistoryModel::read(qint64 before, std::function<void(const std::vector<HistoryEntry> &)> use)
{
    m_loading = true;
    const quint64 generation = m_generation;
    await(
        m_desk.read(query(before)), this,
        [this, generation, use](const std::vector<HistoryEntry> &page) {
            if (generation != m_generation || m_case != m_desk.file().record.id)
                return;
            m_loading = false;
            use(page);
            Q_EMIT loaded();
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_complete = true;
            m_desk.report(error);
            Q_EMIT loaded();
        });
}

void HistoryModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_takenBack.clear();
    m_case = m_desk.file().record.id;
    m_loading = false;
    m_complete = !m_desk.isOpen();
    endResetModel();
    fetchMore({});
}

void HistoryModel::setWithCasebook(bool with)
{
    if (with == m_withCasebook)
        return;
    m_withCasebook = with;
    reload();
}

void HistoryModel::readNewer()
{
    if (m_rows.empty() || m_case != m_desk.file().record.id || m_loading) {
        reload();
        return;
    }
    read(0, [this](const std::vector<HistoryEntry> &page) {
        const qint64 known = m_rows.front().entry.sequence;
        const auto end = std::find_if(
            page.begin(), page.end(), [known](const HistoryEntry &entry) { return entry.sequence <= known; });
        if (end == page.end()) { // more is new than fits into a page
            reload();
            return;
        }
        if (end == page.begin())
            return;
        std::vector<Row> rows;
        for (auto entry = page.begin(); entry != end; ++entry)
            rows.push_back(makeRow(*entry));
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        noteUndone();
        endInsertRows();
        // What was taken back says so now.
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TakenBackRole});
    });
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    read(m_rows.empty() ? 0 : m_rows.back().entry.sequence, [this](const std::vector<HistoryEntry> &page) {
        m_complete = page.size() < pageSize;
        if (page.empty())
            return;
        const int first = rowCount();
        std::vector<Row> rows;
        for (const HistoryEntry &entry : page)
            rows.push_back(makeRow(entry));
        beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        noteUndone();
        endInsertRows();
    });
}

HistoryModel::Row HistoryModel::makeRow(const HistoryEntry &entry) const
{
    const words::Moment moment = m_desk.moment();
    Row row;
    row.entry = entry;
    row.line = historyLine(entry, m_desk.file(), m_desk.protocol(), moment);
    row.day = toZone(entry.at, moment.zone).date();
    row.time = words::clockTime(entry.at, moment);
    QStringList shown{row.line.sentence, row.time, words::longDay(row.day, moment)};
    for (const HistoryChange &change : row.line.changes)
        shown += changeText(change);
    row.searched = shown.join(u'\n');
    return row;
}

void HistoryModel::noteUndone()
{
    m_takenBack.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].entry.undoes > 0)
            m_takenBack[m_rows[i].entry.undoes] = i;
    }
}

UndoChance HistoryModel::undoChance(int index) const
{
    const HistoryEntry &entry = row(index).entry;
    const words::Moment moment = m_desk.moment();
    if (!entry.kind)
        return {false, tr("This is a note of something that was done, not a change. It stays."), 0};
    if (const auto undone = m_takenBack.find(entry.commit); undone != m_takenBack.end()) {
        const HistoryEntry &by = m_rows[undone->second].entry;
        return {false, tr("%1 took this back, %2.").arg(by.user, words::exactTime(by.at, moment)), 0};
    }
    if (entry.kind == RecordKind::Settings && entry.before.isEmpty())
        return {false, tr("The casebook was set up with these settings. Change them instead."), 0};
    if (entry.kind == RecordKind::ProtocolEdition && entry.after.value("reason"_L1).toString().isEmpty())
        return {false, tr("The text is kept for the cases that follow it. It was stored with one of them."), 0};
    std::set<QUuid> records;
    int together = 0;
    bool opensCase = false;
    for (const Row &each : m_rows) {
        if (each.entry.commit != entry.commit)
            continue;
        records.insert(each.entry.recordId);
        ++together;
        opensCase = opensCase || (each.entry.kind == RecordKind::Case && each.entry.before.isEmpty());
        if (isLocked(each.entry, moment.now, m_desk.settings().conversationLockHours))
            return {
                false,
                tr("A conversation locks 24 hours after it was logged. Add a correction instead: it keeps the "
                   "original."),
                0};
    }
    for (const Row &each : m_rows) {
        if (each.entry.sequence <= entry.sequence || each.entry.commit == entry.commit || !each.entry.kind)
            continue;
        if (opensCase)
            return {false, tr("Other work was recorded in the case since it was opened."), 0};
        if (records.contains(each.entry.recordId))
            return {
                false,
                tr("%1 was changed again by %2, %3. Take that back first.")
                    .arg(each.line.subject, each.entry.user, words::exactTime(each.entry.at, moment)),
                0};
    }
    return {true, {}, together};
}

qint64 HistoryModel::undoable() const
{
    for (const Row &each : m_rows) {
        const HistoryEntry &entry = each.entry;
        if (entry.kind && entry.commit > 0 && entry.undoes == 0 && !m_takenBack.contains(entry.commit))
            return entry.commit;
    }
    return 0;
}

QStringList HistoryModel::users() const
{
    std::set<QString> names;
    for (const Row &each : m_rows)
        names.insert(each.entry.user);
    names.erase(QString());
    return {names.begin(), names.end()};
}

std::vector<RecordKind> HistoryModel::kinds() const
{
    std::set<RecordKind> found;
    for (const Row &each : m_rows) {
        if (each.entry.kind)
            found.insert(*each.entry.kind);
    }
    return {found.begin(), found.end()};
}

QString HistoryModel::dayText(QDate day) const
{
    const words::Moment moment = m_desk.moment();
    const qint64 ago = day.daysTo(toZone(moment.now, moment.zone).date());
    const QString text = words::longDay(day, moment);
    return ago == 0   ? tr("Today, %1").arg(text)
           : ago == 1 ? tr("Yesterday, %1").arg(text)
                      : words::atStart(text, moment);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &shown = row(index.row());
    const auto details = [&] {
        QStringList lines;
        // One change is in the sentence already.
        if (shown.line.changes.size() > 1) {
            for (const HistoryChange &change : shown.line.changes)
                lines += changeText(change).simplified(); // of a text its paragraphs, one after the other
        }
        return lines;
    };
    const bool takenBack = m_takenBack.contains(shown.entry.commit) && shown.entry.kind;
    switch (role) {
    case Qt::DisplayRole: return shown.line.sentence;
    case Qt::AccessibleTextRole: {
        QStringList parts{dayText(shown.day), shown.time, shown.line.sentence};
        parts += details();
        if (takenBack)
            parts += tr("taken back since");
        return parts.join(u", "_s);
    }
    case DayRole: return shown.day;
    case TimeRole: return shown.time;
    case DetailsRole: return details();
    case IconRole: return shown.line.icon;
    case PrivilegedRole: return isPrivileged(shown.line.lane);
    case TakenBackRole: return takenBack;
    default: return {};
    }
}

FilteredHistory::FilteredHistory(HistoryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void FilteredHistory::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

const HistoryModel::Row &FilteredHistory::row(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index).row());
}

bool FilteredHistory::filterAcceptsRow(int at, const QModelIndex &) const
{
    const HistoryModel::Row &row = m_model.row(at);
    if (!m_filter.user.isEmpty() && row.entry.user != m_filter.user)
        return false;
    if (m_filter.sort == HistoryFilter::Sort::Notes && row.entry.kind)
        return false;
    if (m_filter.sort == HistoryFilter::Sort::Kind && row.entry.kind != m_filter.kind)
        return false;
    if (!m_filter.record.isNull()) {
        if (row.entry.recordId != m_filter.record)
            return false;
        const auto &changes = row.line.changes;
        if (!m_filter.field.isEmpty() && std::none_of(changes.begin(), changes.end(), [&](const HistoryChange &change) {
                return change.field == m_filter.field;
            }))
            return false;
    }
    for (const QString &word : m_filter.text.split(u' ', Qt::SkipEmptyParts)) {
        if (!row.searched.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace candor
