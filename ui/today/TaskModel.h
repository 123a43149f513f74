// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/TaskWords.h"
#include "today/TodaySource.h"

#include <QAbstractItemModel>

#include <array>

namespace candor {

/// Tells tasks apart: what it is about, in which case.
struct TaskKey {
    QUuid caseId;
    WorkKind kind = WorkKind::Step;
    QString subject;
    friend bool operator==(const TaskKey &, const TaskKey &) = default;
};
[[nodiscard]] TaskKey keyOf(const WorkItem &item);

/// How many tasks there are.
struct TaskCounts {
    int late = 0;
    int hour = 0;
    int today = 0;
};

/// The tasks of today as a tree: the five groups, which are always there, and their rows. New states of the list and of
/// the clock move, add and remove single rows, so that selection and scroll position stay.
class TaskModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit TaskModel(TodaySource source, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Whose tasks; none: of all.
    void setPeople(const QStringList &people);
    [[nodiscard]] const QStringList &people() const { return m_people; }
    /// Shows only tasks with all of these words.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setNamesShown(bool shown);
    void reload();
    /// For the change of the minute.
    void refreshTimes();

    [[nodiscard]] const WorkItem *itemAt(const QModelIndex &index) const; // nullptr for groups
    [[nodiscard]] QModelIndex indexOf(const TaskKey &key) const;
    [[nodiscard]] QModelIndex firstTask() const;
    [[nodiscard]] int countOf(tasks::Group group) const;
    /// Of all tasks, also of those that have not come in, and whatever the filter.
    [[nodiscard]] TaskCounts counts() const;
    [[nodiscard]] int later() const { return m_later; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const std::vector<WorkItem> &items() const { return m_items; } // whatever the filter
    [[nodiscard]] const tasks::Reading &reading() const { return m_reading; }

Q_SIGNALS:
    void loaded();
    /// Counts or times may be different.
    void regrouped();
    void failed(const candor::Error &error);

private:
    using Groups = std::array<std::vector<WorkItem>, tasks::groupCount>;

    void load(int limit, const QByteArray &after);
    void readCounts();
    [[nodiscard]] std::vector<Instant> countBy() const;
    void show();
    [[nodiscard]] bool matches(const WorkItem &item) const;
    void arrange(const Groups &wanted);
    void removeOthers(const Groups &wanted);
    void place(const WorkItem &item, int group, int row);

    TodaySource m_source;
    QStringList m_people;
    QString m_filter;
    std::vector<WorkItem> m_items; // as read
    Groups m_groups;               // as shown
    tasks::Reading m_reading;
    QByteArray m_next;
    int m_later = 0;
    std::vector<WorkPage::DueBy> m_dueBy; // by countBy(); empty: all tasks are here
    bool m_isLoaded = false;
    quint64 m_generation = 0;
};

} // namespace candor
