// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CaseList.h"

#include "model/Codec.h"
#include "vault/Counters.h"

#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();
constexpr QChar tagBorder = u'\n';

#define CASE_COLUMNS "case_id, " CASE_COLUMNS_BUT_ID

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

/// Every tag between two borders, so that a whole one can be looked for.
QString tagText(const QStringList &tags)
{
    return tags.isEmpty() ? u""_s : tagBorder + tags.join(tagBorder) + tagBorder;
}

/// Whether both rows stand in the same place of every index but that of the deadlines.
bool haveSameKeys(const CaseRow &a, const CaseRow &b)
{
    return groupOf(a.status) == groupOf(b.status) && a.number == b.number && a.title == b.title &&
           keyOf(a, CaseOrder::Newest).number == keyOf(b, CaseOrder::Newest).number && a.unit == b.unit &&
           a.owner == b.owner && a.stage == b.stage && a.harmRank == b.harmRank && a.tags == b.tags;
}

std::optional<CaseRow> findRow(Connection &connection, const QUuid &caseId)
{
    Query row(connection, "SELECT " CASE_COLUMNS " FROM case_row WHERE case_id = ?", caseId);
    return row.next() ? std::optional(readCaseRow(row)) : std::nullopt;
}

void writeWholeRow(Connection &connection, const CaseRow &row)
{
    run(connection,
        "REPLACE INTO case_row (" CASE_COLUMNS ", group_no, newest_key, title_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.caseId, keyOf(row, CaseOrder::NextDeadline).number, row.number, row.title, keyOf(row.status), row.patient,
        row.patientName, row.unit, row.owner, row.harm, row.harmRank, row.stage, row.stages, row.nextStep, row.nextWho,
        millis(row.lastTold), millis(row.opened), millis(row.identified), millis(row.closed), row.source,
        tagText(row.tags), static_cast<int>(groupOf(row.status)), keyOf(row, CaseOrder::Newest).number,
        keyOf(row, CaseOrder::Title).text);
}

/// Spares the indexes that do not change: the usual case, a conversation or a step.
void writeShownValues(Connection &connection, const CaseRow &row)
{
    run(connection,
        "UPDATE case_row SET due_key = ?, status = ?, patient = ?, patient_name = ?, harm = ?, stages = ?, next_step = "
        "?, "
        "next_who = ?, last_told = ?, opened = ?, identified = ?, closed = ?, source = ? WHERE case_id = ?",
        keyOf(row, CaseOrder::NextDeadline).number, keyOf(row.status), row.patient, row.patientName, row.harm,
        row.stages, row.nextStep, row.nextWho, millis(row.lastTold), millis(row.opened), millis(row.identified),
        millis(row.closed), row.source, row.caseId);
}

enum class ValueKind { Unit = 0, Owner = 1, Tag = 2 };

void countValue(Connection &connection, ValueKind kind, const QString &value, int change)
{
    if (!value.isEmpty())
        run(connection,
            "INSERT INTO case_value (kind, value, cases) VALUES (?1, ?2, ?3) "
            "ON CONFLICT (kind, value) DO UPDATE SET cases = cases + ?3",
            static_cast<int>(kind), value, change);
}

void count(Connection &connection, const CaseRow &row, int change)
{
    addToCounter(connection, counters::cases, change);
    if (groupOf(row.status) == CaseGroup::Open)
        addToCounter(connection, counters::openCases, change);
    countValue(connection, ValueKind::Unit, row.unit, change);
    countValue(connection, ValueKind::Owner, row.owner, change);
    for (const QString &tag : row.tags)
        countValue(connection, ValueKind::Tag, tag, change);
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

/// What a statement is given of the row before its first one.
struct Begin {
    std::optional<qint64> number;
    std::optional<QString> text;
    QByteArray caseId;

    Begin(const CaseKey &after, CaseOrder order)
    {
        if (after.isEmpty())
            return;
        if (after.order != order)
            throw Error(ErrorCode::InvalidValue, {u"cursor"_s, QString(), u"the cursor of the page before"_s});
        if (orderOf(order).isNumber)
            number = after.number;
        else
            text = after.text;
        caseId = after.caseId.toRfc4122();
    }
};

/// One SELECT per group, merged by the engine without sorting: each comes out of its index in order. Late cases are
/// few: they are read from the index of deadlines and sorted.
std::string listSql(const CaseQuery &query, const FilterSql &filter, const char *columns)
{
    const Order order = orderOf(query.order);
    const std::string key = order.key;
    std::string condition = filter.condition;
    if (!query.after.isEmpty())
        condition += " AND (" + key + ", case_id) " + (order.isDescending ? "<" : ">") + " (coalesce(?1, ?2), ?3)";

    std::string sql;
    for (const CaseGroup group : filter.groups) {
        sql += (sql.empty() ? "" : " UNION ALL ");
        sql += std::string("SELECT ") + columns + ", " + key + " AS sort_key FROM case_row INDEXED BY " +
               (query.lateOnly ? "case_row_due" : order.index) +
               " WHERE group_no = " + std::to_string(static_cast<int>(group)) + condition;
    }
    const std::string direction = order.isDescending ? " DESC" : "";
    return sql + " ORDER BY sort_key" + direction + ", case_id" + direction + " LIMIT ?10";
}

/// The statement's values in the order of its parameters.
template <class Use>
auto withValues(const CaseQuery &query, const FilterSql &filter, int limit, Use use)
{
    const Begin begin(query.after, query.order);
    return use(
        begin.number, begin.text, begin.caseId, filter.unit, filter.owner, filter.stage, filter.minHarmRank, filter.tag,
        filter.now, limit);
}

} // namespace

CaseRow readCaseRow(const Query &row, int first)
{
    CaseRow c;
    c.caseId = row.uuid(first);
    if (row.integer(first + 1) != noDeadline)
        c.nextDue = fromMillis(row.integer(first + 1));
    c.number = row.text(first + 2);
    c.title = row.text(first + 3);
    c.status = readStatus(row.text(first + 4));
    c.patient = row.text(first + 5);
    c.patientName = row.text(first + 6);
    c.unit = row.text(first + 7);
    c.owner = row.text(first + 8);
    c.harm = row.text(first + 9);
    c.harmRank = static_cast<int>(row.integer(first + 10));
    c.stage = static_cast<int>(row.integer(first + 11));
    c.stages = row.text(first + 12);
    c.nextStep = row.text(first + 13);
    c.nextWho = row.text(first + 14);
    c.lastTold = instant(row, first + 15);
    c.opened = instant(row, first + 16);
    c.identified = instant(row, first + 17);
    c.closed = instant(row, first + 18);
    c.source = row.text(first + 19);
    if (const QString tags = row.text(first + 20); !tags.isEmpty())
        c.tags = tags.split(tagBorder, Qt::SkipEmptyParts);
    return c;
}

FilterSql::FilterSql(const CaseFilter &filter)
    : unit(filter.unit)
    , owner(filter.owner)
    , stage(filter.stage)
    , minHarmRank(filter.minHarmRank)
    , tag(tagText({filter.tag}))
    , now(toMillis(filter.now))
{
    using State = CaseFilter::State;
    if (filter.state == State::Intake || filter.state == State::All)
        groups.push_back(CaseGroup::Intake);
    if (filter.state == State::Open || filter.state == State::All)
        groups.push_back(CaseGroup::Open);
    // A case that is done with is never late; asked for both, nothing matches.
    if (filter.state == State::Closed || (filter.state == State::All && !filter.lateOnly))
        groups.push_back(CaseGroup::Closed);
    if (!filter.unit.isEmpty())
        condition += " AND unit = ?4";
    if (!filter.owner.isEmpty())
        condition += " AND owner = ?5";
    if (filter.stage)
        condition += " AND stage = ?6";
    if (filter.minHarmRank > 0)
        condition += " AND harm_rank >= ?7";
    if (!filter.tag.isEmpty())
        condition += " AND instr(tags, ?8) > 0";
    if (filter.lateOnly)
        condition += filter.state == State::Closed ? " AND 0" : " AND due_key < ?9";
    if (filter.notToldOnly)
        condition += " AND last_told IS NULL";
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
        count(connection, *stored, -1);
    writeWholeRow(connection, row);
    count(connection, row, 1);
}

void removeCaseRow(Connection &connection, const QUuid &caseId)
{
    const std::optional<CaseRow> stored = findRow(connection, caseId);
    if (!stored)
        return;
    run(connection, "DELETE FROM case_row WHERE case_id = ?", caseId);
    count(connection, *stored, -1);
}

CasePage listCases(Connection &connection, const CaseQuery &query)
{
    const int limit = std::max(1, query.limit);
    const FilterSql filter(query);
    CasePage page;
    page.rows.reserve(static_cast<size_t>(limit));
    // One row more than asked for tells whether there is a next page.
    withValues(query, filter, limit + 1, [&](const auto &...values) {
        Query rows(connection, listSql(query, filter, CASE_COLUMNS), values...);
        while (rows.next()) {
            if (page.rows.size() == static_cast<size_t>(limit)) {
                page.next = keyOf(page.rows.back(), query.order);
                break;
            }
            page.rows.push_back(readCaseRow(rows));
        }
    });
    return page;
}

CaseMarks markCases(Connection &connection, const CaseQuery &query, int pages)
{
    const int limit = std::max(1, query.limit);
    const int most = limit * std::max(1, pages);
    const FilterSql filter(query);
    const bool isNumber = orderOf(query.order).isNumber;
    CaseMarks marks;
    withValues(query, filter, most + 1, [&](const auto &...values) {
        Query rows(connection, listSql(query, filter, "case_id"), values...);
        CaseKey last;
        last.order = query.order;
        const auto take = [&] {
            last.caseId = rows.uuid(0);
            if (isNumber)
                last.number = rows.integer(1);
            else
                last.text = rows.text(1);
        };
        marks.complete = true;
        while (rows.next()) {
            if (marks.rows == most) {
                marks.complete = false;
                break;
            }
            ++marks.rows;
            take();
            if (marks.rows % limit == 0)
                marks.ends.push_back(last);
        }
        if (marks.rows % limit != 0)
            marks.ends.push_back(last);
    });
    return marks;
}

std::vector<CaseRow> findCaseRows(Connection &connection, const std::vector<QUuid> &caseIds)
{
    std::vector<CaseRow> rows;
    for (const QUuid &caseId : caseIds) {
        if (std::optional<CaseRow> row = findRow(connection, caseId))
            rows.push_back(std::move(*row));
    }
    return rows;
}

CaseChoices readChoices(Connection &connection)
{
    CaseChoices choices;
    Query rows(connection, "SELECT kind, value FROM case_value WHERE cases > 0 ORDER BY kind, value");
    while (rows.next()) {
        switch (static_cast<ValueKind>(rows.integer(0))) {
        case ValueKind::Unit: choices.units += rows.text(1); break;
        case ValueKind::Owner: choices.owners += rows.text(1); break;
        case ValueKind::Tag: choices.tags += rows.text(1); break;
        }
    }
    return choices;
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
