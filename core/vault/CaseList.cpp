// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CaseList.h"

#include "model/Codec.h"
#include "vault/Counters.h"

#include <QCborArray>
#include <QCborValue>

#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();
constexpr qint64 noDate = std::numeric_limits<qint64>::min();

// The columns of a row in the order that readRow() takes them and rowColumns() gives them.
#define CASE_COLUMNS                                                                                                   \
    "case_id, due_key, number, title, status, patient, patient_name, unit, owner, harm, harm_rank, stage, stages, "    \
    "next_step, next_who, last_told, opened, identified, closed, source"

std::optional<Instant> instant(const Query &row, int column)
{
    const std::optional<qint64> ms = row.optionalInteger(column);
    return ms ? std::optional(fromMillis(*ms)) : std::nullopt;
}

std::optional<qint64> millis(const std::optional<Instant> &at)
{
    return at ? std::optional(toMillis(*at)) : std::nullopt;
}

CaseStatus readStatus(const QString &key)
{
    const auto status = enumFromKey<CaseStatus>(key);
    if (!status)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"status of a case row"_s);
    return *status;
}

CaseRow readRow(const Query &row)
{
    CaseRow c;
    c.caseId = row.uuid(0);
    if (row.integer(1) != noDeadline)
        c.nextDue = fromMillis(row.integer(1));
    c.number = row.text(2);
    c.title = row.text(3);
    c.status = readStatus(row.text(4));
    c.patient = row.text(5);
    c.patientName = row.text(6);
    c.unit = row.text(7);
    c.owner = row.text(8);
    c.harm = row.text(9);
    c.harmRank = static_cast<int>(row.integer(10));
    c.stage = static_cast<int>(row.integer(11));
    c.stages = row.text(12);
    c.nextStep = row.text(13);
    c.nextWho = row.text(14);
    c.lastTold = instant(row, 15);
    c.opened = instant(row, 16);
    c.identified = instant(row, 17);
    c.closed = instant(row, 18);
    c.source = row.text(19);
    return c;
}

qint64 dueKey(const CaseRow &row)
{
    return row.nextDue ? toMillis(*row.nextDue) : noDeadline;
}

qint64 newestKey(const CaseRow &row)
{
    return millis(row.opened).value_or(millis(row.identified).value_or(noDate));
}

QString titleKey(const CaseRow &row)
{
    return row.title.toCaseFolded();
}

/// Whether both rows stand in the same place of every index but that of the deadlines.
bool haveSameKeys(const CaseRow &a, const CaseRow &b)
{
    return groupOf(a.status) == groupOf(b.status) && a.number == b.number && a.title == b.title &&
           newestKey(a) == newestKey(b) && a.unit == b.unit && a.owner == b.owner && a.stage == b.stage &&
           a.harmRank == b.harmRank;
}

std::optional<CaseRow> findRow(Connection &connection, const QUuid &caseId)
{
    Query row(connection, "SELECT " CASE_COLUMNS " FROM case_row WHERE case_id = ?", caseId);
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

void writeWholeRow(Connection &connection, const CaseRow &row)
{
    run(connection,
        "REPLACE INTO case_row (" CASE_COLUMNS ", group_no, newest_key, title_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.caseId, dueKey(row), row.number, row.title, keyOf(row.status), row.patient, row.patientName, row.unit,
        row.owner, row.harm, row.harmRank, row.stage, row.stages, row.nextStep, row.nextWho, millis(row.lastTold),
        millis(row.opened), millis(row.identified), millis(row.closed), row.source,
        static_cast<int>(groupOf(row.status)), newestKey(row), titleKey(row));
}

/// Spares the indexes that do not change: the usual case, a conversation or a step.
void writeShownValues(Connection &connection, const CaseRow &row)
{
    run(connection,
        "UPDATE case_row SET due_key = ?, status = ?, patient = ?, patient_name = ?, harm = ?, stages = ?, next_step = "
        "?, "
        "next_who = ?, last_told = ?, opened = ?, identified = ?, closed = ?, source = ? WHERE case_id = ?",
        dueKey(row), keyOf(row.status), row.patient, row.patientName, row.harm, row.stages, row.nextStep, row.nextWho,
        millis(row.lastTold), millis(row.opened), millis(row.identified), millis(row.closed), row.source, row.caseId);
}

void count(Connection &connection, CaseStatus status, int change)
{
    addToCounter(connection, counters::cases, change);
    if (groupOf(status) == CaseGroup::Open)
        addToCounter(connection, counters::openCases, change);
}

struct Order {
    const char *key; ///< column
    const char *index;
    bool isNumber;
    bool isDescending;
};

Order orderOf(CaseOrder order)
{
    switch (order) {
    case CaseOrder::NextDeadline: return {"due_key", "case_row_due", true, false};
    case CaseOrder::Number: return {"number", "case_row_number", false, false};
    case CaseOrder::Newest: return {"newest_key", "case_row_newest", true, true};
    case CaseOrder::Title: return {"title_key", "case_row_title", false, false};
    }
    throw Error(ErrorCode::Internal, {u"case order"_s});
}

std::vector<CaseGroup> groupsOf(CaseQuery::State state)
{
    switch (state) {
    case CaseQuery::State::Intake: return {CaseGroup::Intake};
    case CaseQuery::State::Open: return {CaseGroup::Open};
    case CaseQuery::State::Closed: return {CaseGroup::Closed};
    case CaseQuery::State::All: return {CaseGroup::Intake, CaseGroup::Open, CaseGroup::Closed};
    }
    throw Error(ErrorCode::Internal, {u"case state"_s});
}

/// Where a page begins: behind the row with this sort key and id.
struct Cursor {
    std::optional<qint64> number;
    std::optional<QString> text;
    QByteArray caseId;

    [[nodiscard]] QByteArray encoded(CaseOrder order) const
    {
        const QCborValue key = number ? QCborValue(*number) : QCborValue(text.value_or(QString()));
        return QCborArray{static_cast<int>(order), key, caseId}.toCborValue().toCbor();
    }

    static Cursor decoded(const QByteArray &bytes, CaseOrder order)
    {
        const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
        const QCborValue key = parts.at(1);
        const bool isNumber = orderOf(order).isNumber;
        const bool fits = parts.size() == 3 && parts.at(0) == QCborValue(static_cast<int>(order)) &&
                          (isNumber ? key.isInteger() : key.isString()) && parts.at(2).isByteArray();
        if (!fits)
            throw Error(ErrorCode::InvalidValue, {u"cursor"_s, QString(), u"the cursor of the page before"_s});
        Cursor cursor;
        if (isNumber)
            cursor.number = key.toInteger();
        else
            cursor.text = key.toString();
        cursor.caseId = parts.at(2).toByteArray();
        return cursor;
    }
};

/// One SELECT per group, merged by the engine without sorting: each comes out of its index in order.
std::string listSql(const CaseQuery &query)
{
    const Order order = orderOf(query.order);
    const std::string key = order.key;
    std::string condition;
    if (!query.unit.isEmpty())
        condition += " AND unit = ?4";
    if (!query.owner.isEmpty())
        condition += " AND owner = ?5";
    if (query.stage)
        condition += " AND stage = ?6";
    if (query.minHarmRank > 0)
        condition += " AND harm_rank >= ?7";
    if (!query.after.isEmpty())
        condition += " AND (" + key + ", case_id) " + (order.isDescending ? "<" : ">") + " (coalesce(?1, ?2), ?3)";

    std::string sql;
    for (const CaseGroup group : groupsOf(query.state)) {
        sql += (sql.empty() ? "" : " UNION ALL ");
        sql += "SELECT " CASE_COLUMNS ", " + key + " AS sort_key FROM case_row INDEXED BY " + order.index +
               " WHERE group_no = " + std::to_string(static_cast<int>(group)) + condition;
    }
    const std::string direction = order.isDescending ? " DESC" : "";
    return sql + " ORDER BY sort_key" + direction + ", case_id" + direction + " LIMIT ?8";
}

Cursor cursorOf(const CaseRow &row, CaseOrder order)
{
    Cursor cursor;
    cursor.caseId = row.caseId.toRfc4122();
    switch (order) {
    case CaseOrder::NextDeadline: cursor.number = dueKey(row); break;
    case CaseOrder::Number: cursor.text = row.number; break;
    case CaseOrder::Newest: cursor.number = newestKey(row); break;
    case CaseOrder::Title: cursor.text = titleKey(row); break;
    }
    return cursor;
}

} // namespace

CaseGroup groupOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Intake: return CaseGroup::Intake;
    case CaseStatus::Open:
    case CaseStatus::Reopened: return CaseGroup::Open;
    case CaseStatus::NotCandor:
    case CaseStatus::Closed:
    case CaseStatus::Litigation:
    case CaseStatus::Withdrawn: return CaseGroup::Closed;
    }
    throw Error(ErrorCode::Internal, {u"case status"_s});
}

void putCaseRow(Connection &connection, const CaseRow &row)
{
    const std::optional<CaseRow> stored = findRow(connection, row.caseId);
    if (stored == row)
        return;
    if (stored && haveSameKeys(*stored, row)) {
        writeShownValues(connection, row);
        return;
    }
    if (stored)
        count(connection, stored->status, -1);
    writeWholeRow(connection, row);
    count(connection, row.status, 1);
}

void removeCaseRow(Connection &connection, const QUuid &caseId)
{
    const std::optional<CaseRow> stored = findRow(connection, caseId);
    if (!stored)
        return;
    run(connection, "DELETE FROM case_row WHERE case_id = ?", caseId);
    count(connection, stored->status, -1);
}

CasePage listCases(Connection &connection, const CaseQuery &query)
{
    Cursor after;
    if (!query.after.isEmpty())
        after = Cursor::decoded(query.after, query.order);
    const int limit = std::max(1, query.limit);

    CasePage page;
    page.rows.reserve(static_cast<size_t>(limit));
    // One row more than asked for tells whether there is a next page.
    Query rows(
        connection, listSql(query), after.number, after.text, after.caseId, query.unit, query.owner, query.stage,
        query.minHarmRank, limit + 1);
    while (rows.next()) {
        if (page.rows.size() == static_cast<size_t>(limit)) {
            page.next = cursorOf(page.rows.back(), query.order).encoded(query.order);
            break;
        }
        page.rows.push_back(readRow(rows));
    }
    return page;
}

std::optional<QUuid> findCaseByNumber(Connection &connection, const QString &number)
{
    Query row(connection, "SELECT case_id FROM case_row WHERE group_no IN (0, 1, 2) AND number = ?", number);
    return row.next() ? std::optional(row.uuid(0)) : std::nullopt;
}

QString caseNumber(Connection &connection, const QUuid &caseId)
{
    Query row(connection, "SELECT number FROM case_row WHERE case_id = ?", caseId);
    return row.next() ? row.text(0) : QString();
}

} // namespace candor
