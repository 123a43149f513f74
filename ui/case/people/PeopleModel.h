// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/PeopleRules.h"

#include <QAbstractListModel>

namespace candor {

/// The people of a case under the titles of their groups, and on top the line that stands for care for the caregiver.
class PeopleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, RowKindRole, LineRole, CountRole, GroupRole, MarkRole };
    enum RowKind { Overview, Group, Somebody };
    enum Mark { NoMark, Soon, Late };

    explicit PeopleModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    /// Every word has to begin a word of what is shown of a person; empty: everybody.
    void setFilter(const QString &text);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    /// The first row of the person, in `group` when they are there; -1 when there is none.
    [[nodiscard]] int rowOf(const Id<Person> &id, std::optional<PersonGroup> group = {}) const;
    [[nodiscard]] int firstPerson() const;
    [[nodiscard]] Id<Person> idAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<PersonGroup> groupAt(const QModelIndex &index) const;
    [[nodiscard]] bool isOverview(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowKind kind = Somebody;
        Id<Person> id;
        PersonGroup group = PersonGroup::Other;
        QString title;
        QString line;
        QString count;
        Mark mark = NoMark;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void arrange();
    [[nodiscard]] bool matches(const Row &row) const;

    std::vector<Row> m_all;
    std::vector<Row> m_rows; // those that match
    QString m_filter;
};

} // namespace candor
