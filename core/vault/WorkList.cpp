// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/WorkList.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <limits>
#include <string>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();

// The columns of a row in the order that readItem() takes them and insertItem() gives them.
#define WORK_COLUMNS                                                                                                   \
    "waiting, due_key, case_id, kind, subject, number, case_title, patient, patient_name, case_owner, title, owner, "  \
    "from_ms, soon_ms, first_due, whole_day, of_days, waiting_since, told, last_told"

std::optional<Instant> instant(const Query &row, int column)
{
    const std::optional<qint64> ms = row.optionalInteger(column);
    return ms ? std::optional(fromMillis(*ms)) : std::nullopt;
}

std::optional<qint64> millis(const std::optional<Instant> &at)
{
    return at ? std::optional(toMillis(*at)) : std::nullopt;
}

qint64 dueKey(const WorkItem &item)
{
    return item.due ? toMillis(*item.due) : noDeadline;
}

WorkItem readItem(const Query &row)
{
    WorkItem item;
    item.waiting = row.integer(0) != 0;
    if (row.integer(1) != noDeadline)
        item.due = fromMillis(row.integer(1));
    item.caseId = row.uuid(2);
    item.kind = static_cast<WorkKind>(row.integer(3));
    item.subject = row.text(4);
    item.number = row.text(5);
    item.caseTitle = row.text(6);
    item.patient = row.text(7);
    item.patientName = row.text(8);
    item.caseOwner = row.text(9);
    item.title = row.text(10);
    item.owner = row.text(11);
    item.from = instant(row, 12);
    item.soonFrom = instant(row, 13);
    item.firstDue = instant(row, 14);
    item.wholeDay = row.integer(15) != 0;
    item.ofDays = static_cast<int>(row.integer(16));
    item.waitingSince = instant(row, 17);
    item.told = static_cast<ToldState>(row.integer(18));
    item.lastTold = instant(row, 19);
    return item;
}

void insertItem(Connection &connection, const WorkItem &item)
{
    run(connection,
        "REPLACE INTO work_item (" WORK_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.waiting ? 1 : 0, dueKey(item), item.caseId, static_cast<int>(item.kind), item.subject, item.number,
        item.caseTitle, item.patient, item.patientName, item.caseOwner, item.title, item.owner, millis(item.from),
        millis(item.soonFrom), millis(item.firstDue), item.wholeDay ? 1 : 0, item.ofDays, millis(item.waitingSince),
        static_cast<int>(item.told), millis(item.lastTold));
}

void removeItem(Connection &connection, const WorkItem &item)
{
    run(connection,
        "DELETE FROM work_item WHERE waiting = ? AND due_key = ? AND case_id = ? AND kind = ? AND subject = ?",
        item.waiting ? 1 : 0, dueKey(item), item.caseId, static_cast<int>(item.kind), item.subject);
}

/// Where a page begins: behind the item with this place in the list.
struct Cursor {
    bool waiting = false;
    qint64 due = 0;
    QByteArray caseId;
    int kind = 0;
    QString subject;

    [[nodiscard]] QByteArray encoded() const
    {
        return QCborArray{waiting, due, caseId, kind, subject}.toCborValue().toCbor();
    }

    static Cursor decoded(const QByteArray &bytes)
    {
        const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
        const bool fits = parts.size() == 5 && parts.at(0).isBool() && parts.at(1).isInteger() &&
                          parts.at(2).isByteArray() && parts.at(3).isInteger() && parts.at(4).isString();
        if (!fits)
            throw Error(ErrorCode::InvalidValue, {u"cursor"_s, QString(), u"the cursor of the page before"_s});
        return {
            parts.at(0).toBool(), parts.at(1).toInteger(), parts.at(2).toByteArray(),
            static_cast<int>(parts.at(3).toInteger()), parts.at(4).toString()};
    }

    static Cursor of(const WorkItem &item)
    {
        return {item.waiting, dueKey(item), item.caseId.toRfc4122(), static_cast<int>(item.kind), item.subject};
    }
};

// The parameters of every statement: 1 to 4 where the page begins, 5 until when, 6 to 9 the people, 10 the limit.
constexpr int firstPerson = 6;
constexpr qsizetype mostPeople = 4;

/// Conditions that together find the work of these people, each answered by one index and none finding an item twice.
std::vector<std::string> conditionsFor(const QStringList &people)
{
    if (people.isEmpty())
        return {""};
    std::string all;
    for (qsizetype i = 0; i < people.size(); ++i)
        all += (i == 0 ? "?" : ", ?") + std::to_string(firstPerson + i);
    std::vector<std::string> conditions;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const std::string person = "?" + std::to_string(firstPerson + i);
        conditions.push_back("owner = " + person + " AND ");
        if (!people[i].isEmpty())
            conditions.push_back("case_owner = " + person + " AND owner NOT IN (" + all + ") AND ");
    }
    return conditions;
}

/// One SELECT for each condition, merged by the engine without sorting: each comes out of its index in order.
std::string unionOf(const char *columns, const std::vector<std::string> &conditions, const std::string &rest)
{
    std::string sql;
    for (const std::string &condition : conditions)
        sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + std::string(columns) + " FROM work_item WHERE " +
               condition + rest;
    return sql;
}

std::string listSql(const WorkQuery &query, const std::optional<Cursor> &after)
{
    const std::vector<std::string> conditions = conditionsFor(query.people);
    const std::string behind = " AND (due_key, case_id, kind, subject) > (?1, ?2, ?3, ?4)";
    std::string sql;
    if (!after || !after->waiting)
        sql = unionOf(WORK_COLUMNS, conditions, "waiting = 0 AND due_key <= ?5" + (after ? behind : ""));
    sql += (sql.empty() ? "" : " UNION ALL ") +
           unionOf(WORK_COLUMNS, conditions, "waiting = 1" + (after && after->waiting ? behind : ""));
    return sql + " ORDER BY waiting, due_key, case_id, kind, subject LIMIT ?10";
}

WorkPage::DueBy countDueBy(Connection &connection, const QStringList &people, Instant by)
{
    const Cursor start;
    const auto person = [&](qsizetype i) { return people.value(i); };
    Query rows(
        connection,
        "SELECT waiting, count(*) FROM (" +
            unionOf("waiting", conditionsFor(people), "waiting IN (0, 1) AND due_key <= ?5") +
            " LIMIT ?10) GROUP BY waiting",
        start.due, start.caseId, start.kind, start.subject, toMillis(by), person(0), person(1), person(2), person(3),
        -1);
    WorkPage::DueBy count;
    while (rows.next())
        (rows.integer(0) == 0 ? count.own : count.waiting) = static_cast<int>(rows.integer(1));
    return count;
}

} // namespace

void putWork(Connection &connection, const QUuid &caseId, const std::vector<WorkItem> &items)
{
    std::vector<WorkItem> stored;
    {
        Query rows(connection, "SELECT " WORK_COLUMNS " FROM work_item WHERE case_id = ?", caseId);
        while (rows.next())
            stored.push_back(readItem(rows));
    }
    const auto isIn = [](const std::vector<WorkItem> &list, const WorkItem &item) {
        return std::find(list.begin(), list.end(), item) != list.end();
    };
    for (const WorkItem &item : stored) {
        if (!isIn(items, item))
            removeItem(connection, item);
    }
    for (const WorkItem &item : items) {
        if (!isIn(stored, item))
            insertItem(connection, item);
    }
}

WorkPage listWork(Connection &connection, const WorkQuery &query)
{
    if (query.people.size() > mostPeople)
        throw Error(ErrorCode::Internal, {u"too many people"_s});
    std::optional<Cursor> after;
    if (!query.after.isEmpty())
        after = Cursor::decoded(query.after);
    const int limit = std::max(1, query.limit);
    const qint64 until = query.until ? toMillis(*query.until) : noDeadline;
    const Cursor start = after.value_or(Cursor());
    const auto person = [&](qsizetype i) { return query.people.value(i); };

    WorkPage page;
    page.items.reserve(static_cast<size_t>(limit));
    {
        // One item more than asked for tells whether there is a next page.
        Query rows(
            connection, listSql(query, after), start.due, start.caseId, start.kind, start.subject, until, person(0),
            person(1), person(2), person(3), limit + 1);
        while (rows.next()) {
            if (page.items.size() == static_cast<size_t>(limit)) {
                page.next = Cursor::of(page.items.back()).encoded();
                break;
            }
            page.items.push_back(readItem(rows));
        }
    }
    if (!after && !page.next.isEmpty()) {
        for (const Instant by : query.countBy)
            page.dueBy.push_back(countDueBy(connection, query.people, by));
    }
    if (after || !query.until)
        return page;
    Query count(
        connection,
        "SELECT count(*) FROM (" + unionOf("1", conditionsFor(query.people), "waiting = 0 AND due_key > ?5") +
            " LIMIT ?10)",
        start.due, start.caseId, start.kind, start.subject, until, person(0), person(1), person(2), person(3),
        WorkPage::mostLater);
    if (count.next())
        page.later = static_cast<int>(count.integer(0));
    return page;
}

} // namespace candor
