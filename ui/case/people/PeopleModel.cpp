// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/PeopleModel.h"

#include "case/people/PeopleWording.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

PeopleModel::Mark markOf(const std::vector<const CaregiverSupport *> &offers, Instant now)
{
    PeopleModel::Mark mark = PeopleModel::NoMark;
    for (const CaregiverSupport *offer : offers) {
        const SupportCheck check = supportCheck(*offer, now);
        if (check == SupportCheck::Late)
            return PeopleModel::Late;
        if (check == SupportCheck::Soon)
            mark = PeopleModel::Soon;
    }
    return mark;
}

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PeopleModel::show(const CaseFile &file, const words::Moment &moment)
{
    m_all.clear();
    const SupportStanding standing = supportStanding(file, moment.now);
    Row care;
    care.kind = Overview;
    care.title = tr("Care for the caregiver");
    care.line = words::supportStandingText(standing, moment);
    care.mark = standing.late > 0 ? Late : NoMark;
    m_all.push_back(care);
    for (const PersonGroup group : personGroups) {
        std::vector<Row> people;
        for (const Person &person : file.all<Person>()) {
            const auto groups = groupsOf(person);
            if (std::find(groups.begin(), groups.end(), group) == groups.end())
                continue;
            Row row;
            row.id = person.id;
            row.group = group;
            row.title = person.name;
            row.line = words::personLine(person, group, file, moment);
            row.mark = group == PersonGroup::Staff ? markOf(supportFor(file, person.id), moment.now) : NoMark;
            people.push_back(row);
        }
        if (people.empty())
            continue;
        Row title;
        title.kind = Group;
        title.group = group;
        title.title = words::groupTitle(group);
        title.count = moment.locale.toString(static_cast<qlonglong>(people.size()));
        m_all.push_back(title);
        m_all.insert(m_all.end(), people.begin(), people.end());
    }
    arrange();
}

void PeopleModel::setFilter(const QString &text)
{
    if (m_filter == text.simplified())
        return;
    m_filter = text.simplified();
    arrange();
}

bool PeopleModel::matches(const Row &row) const
{
    const QStringList wanted = m_filter.split(u' ', Qt::SkipEmptyParts);
    QString shown = row.title + u' ' + row.line + u' ' + words::groupTitle(row.group);
    shown.replace(u'\n', u' ');
    const QStringList had = shown.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(
            had.begin(), had.end(), [&](const QString &each) { return each.startsWith(word, Qt::CaseInsensitive); });
    });
}

void PeopleModel::arrange()
{
    std::vector<Row> rows;
    for (const Row &row : m_all) {
        if (m_filter.isEmpty() || (row.kind == Somebody && matches(row)) || row.kind == Group)
            rows.push_back(row);
    }
    if (!m_filter.isEmpty()) { // titles of groups where nobody is left
        for (auto row = rows.begin(); row != rows.end();) {
            const bool empty = row->kind == Group && (std::next(row) == rows.end() || std::next(row)->kind == Group);
            row = empty ? rows.erase(row) : std::next(row);
        }
    }
    const bool sameShape =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.kind == b.kind && a.id == b.id && a.group == b.group;
        });
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int PeopleModel::rowOf(const Id<Person> &id, std::optional<PersonGroup> group) const
{
    int any = -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind != Somebody || m_rows[i].id != id)
            continue;
        if (!group || m_rows[i].group == *group)
            return static_cast<int>(i);
        if (any < 0)
            any = static_cast<int>(i);
    }
    return any;
}

int PeopleModel::firstPerson() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind == Somebody; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Id<Person> PeopleModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : Id<Person>();
}

std::optional<PersonGroup> PeopleModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].kind == Overview)
        return std::nullopt;
    return m_rows[static_cast<size_t>(index.row())].group;
}

bool PeopleModel::isOverview(const QModelIndex &index) const
{
    return index.isValid() && m_rows[static_cast<size_t>(index.row())].kind == Overview;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, QString(row.line).replace(u'\n', u", "_s), row.count};
        if (row.mark == Late)
            parts += tr("late");
        else if (row.mark == Soon)
            parts += tr("soon");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole: return row.id.uuid();
    case RowKindRole: return row.kind;
    case LineRole: return row.line;
    case CountRole: return row.count;
    case GroupRole: return static_cast<int>(row.group);
    case MarkRole: return row.mark;
    default: return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].kind == Group)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace candor
