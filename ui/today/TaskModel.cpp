// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TaskModel.h"

#include "shell/Await.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

bool contains(const std::vector<WorkItem> &list, const TaskKey &key)
{
    return std::any_of(list.begin(), list.end(), [&](const WorkItem &item) { return keyOf(item) == key; });
}

} // namespace

TaskKey keyOf(const WorkItem &item)
{
    return {item.caseId, item.kind, item.subject};
}

TaskModel::TaskModel(TodaySource source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(std::move(source))
    , m_reading(tasks::readingOf(m_source.surroundings(), false))
{
}

// Groups have the internal id 0, tasks the number of their group and one.
QModelIndex TaskModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex TaskModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return tasks::groupCount;
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].size());
}

int TaskModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags TaskModel::flags(const QModelIndex &index) const
{
    if (!itemAt(index))
        return Qt::NoItemFlags; // the keyboard goes from task to task
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const WorkItem *TaskModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const auto &group = m_groups[static_cast<size_t>(index.internalId() - 1)];
    return static_cast<size_t>(index.row()) < group.size() ? &group[static_cast<size_t>(index.row())] : nullptr;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WorkItem *item = itemAt(index);
    if (!item) {
        const auto group = static_cast<tasks::Group>(index.row());
        if (role == Qt::DisplayRole)
            return tasks::groupName(group);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %n task(s)", "group of tasks", countOf(group)).arg(tasks::groupName(group));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return tasks::title(*item);
    case Qt::AccessibleTextRole: return tasks::sentence(*item, m_reading);
    case Qt::ToolTipRole: {
        QStringList lines{tasks::title(*item), tasks::caseLine(*item, m_reading.namesShown)};
        if (item->firstDue)
            lines += tr("New time, first was %1").arg(words::dayTime(*item->firstDue, m_reading.moment));
        return lines.join(u'\n');
    }
    default: return {};
    }
}

bool TaskModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore();
}

void TaskModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(pageSize, std::exchange(m_next, {}));
}

void TaskModel::setPeople(const QStringList &people)
{
    m_people = people;
    m_items.clear();
    reload();
}

void TaskModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    show();
}

void TaskModel::setNamesShown(bool shown)
{
    m_reading.namesShown = shown;
    refreshTimes();
}

void TaskModel::reload()
{
    load(std::max(pageSize, static_cast<int>(m_items.size())), {});
}

void TaskModel::load(int limit, const QByteArray &after)
{
    m_reading = tasks::readingOf(m_source.surroundings(), m_reading.namesShown);
    WorkQuery query;
    query.people = m_people;
    query.until = tasks::endOfWeek(m_reading.moment) - std::chrono::milliseconds(1);
    query.limit = limit;
    query.after = after;
    query.countBy = countBy();
    const quint64 generation = ++m_generation;
    await(
        m_source.list(query), this,
        [this, generation, first = after.isEmpty()](const WorkPage &page) {
            if (generation != m_generation)
                return; // a newer question is under way
            if (first) {
                m_items = page.items;
                m_later = page.later;
                m_dueBy = page.dueBy;
            } else {
                m_items.insert(m_items.end(), page.items.begin(), page.items.end());
            }
            m_next = page.next;
            if (m_next.isEmpty())
                m_dueBy.clear();
            m_isLoaded = true;
            show();
            Q_EMIT loaded();
        },
        [this, generation](const Error &error) {
            if (generation == m_generation)
                Q_EMIT failed(error);
        });
}

std::vector<Instant> TaskModel::countBy() const
{
    using namespace std::chrono_literals;
    const words::Moment &moment = m_reading.moment;
    return {moment.now - 1ms, moment.now + 60min, tasks::endOfDay(moment) - 1ms};
}

/// What is late or due within the hour is another number with each minute, also of what has not come in.
void TaskModel::readCounts()
{
    WorkQuery query;
    query.people = m_people;
    query.limit = 1;
    query.countBy = countBy();
    await(
        m_source.list(query), this,
        [this, generation = m_generation](const WorkPage &page) {
            if (generation != m_generation || m_dueBy.empty())
                return;
            m_dueBy = page.dueBy;
            Q_EMIT regrouped();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

TaskCounts TaskModel::counts() const
{
    TaskCounts counts;
    if (m_dueBy.size() == 3) {
        const WorkPage::DueBy &past = m_dueBy[0], &hour = m_dueBy[1], &today = m_dueBy[2];
        return {past.own + past.waiting, hour.own - past.own, std::max(0, today.own - hour.own)};
    }
    for (const WorkItem &item : m_items) {
        const auto group = tasks::groupOf(item, m_reading.moment);
        counts.late += group == tasks::Group::Late ? 1 : 0;
        counts.hour += group == tasks::Group::NextHour ? 1 : 0;
        counts.today += group == tasks::Group::Today ? 1 : 0;
    }
    return counts;
}

void TaskModel::refreshTimes()
{
    const QDate before = toZone(m_reading.moment.now, m_reading.moment.zone).date();
    m_reading = tasks::readingOf(m_source.surroundings(), m_reading.namesShown);
    if (toZone(m_reading.moment.now, m_reading.moment.zone).date() != before && m_isLoaded)
        reload(); // another day belongs to the week now
    else if (!m_dueBy.empty())
        readCounts();
    show();
    for (int group = 0; group < tasks::groupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

bool TaskModel::matches(const WorkItem &item) const
{
    const QString text =
        tasks::title(item) + u' ' + tasks::caseLine(item, m_reading.namesShown) + u' ' + tasks::ownerText(item);
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void TaskModel::show()
{
    Groups wanted;
    for (const WorkItem &item : m_items) {
        const auto group = tasks::groupOf(item, m_reading.moment);
        if (group && matches(item))
            wanted[static_cast<size_t>(*group)].push_back(item);
    }
    // What waited and is late now comes between the others that are late.
    std::stable_sort(
        wanted[0].begin(), wanted[0].end(), [](const WorkItem &a, const WorkItem &b) { return a.due < b.due; });
    arrange(wanted);
    Q_EMIT regrouped();
}

void TaskModel::arrange(const Groups &wanted)
{
    const bool nothingShown = std::all_of(m_groups.begin(), m_groups.end(), [](const auto &g) { return g.empty(); });
    if (nothingShown) {
        for (int group = 0; group < tasks::groupCount; ++group) {
            const auto &items = wanted[static_cast<size_t>(group)];
            if (items.empty())
                continue;
            beginInsertRows(index(group, 0), 0, static_cast<int>(items.size()) - 1);
            m_groups[static_cast<size_t>(group)] = items;
            endInsertRows();
        }
        return;
    }
    removeOthers(wanted);
    for (int group = 0; group < tasks::groupCount; ++group) {
        const auto &items = wanted[static_cast<size_t>(group)];
        for (size_t row = 0; row < items.size(); ++row)
            place(items[row], group, static_cast<int>(row));
    }
}

void TaskModel::removeOthers(const Groups &wanted)
{
    for (int group = 0; group < tasks::groupCount; ++group) {
        auto &shown = m_groups[static_cast<size_t>(group)];
        for (auto row = static_cast<int>(shown.size()) - 1; row >= 0; --row) {
            const TaskKey key = keyOf(shown[static_cast<size_t>(row)]);
            if (std::any_of(wanted.begin(), wanted.end(), [&](const auto &list) { return contains(list, key); }))
                continue;
            beginRemoveRows(index(group, 0), row, row);
            shown.erase(shown.begin() + row);
            endRemoveRows();
        }
    }
}

/// Rows before this one are in their place already.
void TaskModel::place(const WorkItem &item, int group, int row)
{
    auto &shown = m_groups[static_cast<size_t>(group)];
    const QModelIndex parent = index(group, 0);
    const QModelIndex from = indexOf(keyOf(item));
    if (!from.isValid()) {
        beginInsertRows(parent, row, row);
        shown.insert(shown.begin() + row, item);
        endInsertRows();
        return;
    }
    if (from.parent() != parent || from.row() != row) {
        auto &source = m_groups[static_cast<size_t>(from.parent().row())];
        beginMoveRows(from.parent(), from.row(), from.row(), parent, row);
        source.erase(source.begin() + from.row());
        shown.insert(shown.begin() + row, item);
        endMoveRows();
    }
    WorkItem &here = shown[static_cast<size_t>(row)];
    if (here == item && from.parent() == parent)
        return;
    here = item;
    const QModelIndex changed = index(row, 0, parent);
    Q_EMIT dataChanged(changed, changed);
}

QModelIndex TaskModel::indexOf(const TaskKey &key) const
{
    for (int group = 0; group < tasks::groupCount; ++group) {
        const auto &items = m_groups[static_cast<size_t>(group)];
        for (size_t row = 0; row < items.size(); ++row) {
            if (keyOf(items[row]) == key)
                return index(static_cast<int>(row), 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex TaskModel::firstTask() const
{
    for (int group = 0; group < tasks::groupCount; ++group) {
        if (!m_groups[static_cast<size_t>(group)].empty())
            return index(0, 0, index(group, 0));
    }
    return {};
}

int TaskModel::countOf(tasks::Group group) const
{
    return static_cast<int>(m_groups[static_cast<size_t>(group)].size());
}

bool TaskModel::isEmpty() const
{
    return !firstTask().isValid();
}

} // namespace candor
