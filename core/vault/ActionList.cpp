// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ActionList.h"

#include "base/Error.h"
#include "model/Codec.h"
#include "model/PlanRules.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const QString noDueDate = u"9999-12-31"_s;

QString dueKey(const Action &action)
{
    return action.due.isValid() ? action.due.toString(Qt::ISODate) : noDueDate;
}

/// From the columns case, id and body of the action, number, title and patient of the case.
ActionRow readRow(const Query &row)
{
    ActionRow made;
    made.caseId = row.uuid(0);
    made.action = std::get<Action>(decodeRecord(RecordKind::Action, row.uuid(1), 0, row.bytes(2)));
    made.action.causes.clear();
    made.number = row.text(3);
    made.caseTitle = row.text(4);
    made.patient = row.text(5);
    return made;
}

bool speaksOf(const ActionRow &row, const QString &text)
{
    const auto has = [&](const QString &value) { return value.contains(text, Qt::CaseInsensitive); };
    const Action &action = row.action;
    return has(action.text) || has(action.kind) || has(action.owner) || has(action.program) || has(row.number) ||
           has(row.caseTitle);
}

/// Where a page begins: behind the action with this place in the list.
struct Cursor {
    QString due;
    QByteArray caseId;
    QByteArray id;

    [[nodiscard]] QByteArray encoded() const { return QCborArray{due, caseId, id}.toCborValue().toCbor(); }

    static Cursor decoded(const QByteArray &bytes)
    {
        const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
        if (parts.size() != 3 || !parts.at(0).isString() || !parts.at(1).isByteArray() || !parts.at(2).isByteArray())
            throw Error(ErrorCode::InvalidValue, {u"cursor"_s, QString(), u"the cursor of the page before"_s});
        return {parts.at(0).toString(), parts.at(1).toByteArray(), parts.at(2).toByteArray()};
    }

    static Cursor of(const ActionRow &row)
    {
        return {dueKey(row.action), row.caseId.toRfc4122(), row.action.id.uuid().toRfc4122()};
    }
};

} // namespace

void keepOpenAction(Connection &connection, const QUuid &caseId, const Action *before, const Action *after)
{
    if (before && isFollowed(*before))
        run(connection, "DELETE FROM open_action WHERE due = ? AND case_id = ? AND id = ?", dueKey(*before), caseId,
            before->id.uuid());
    if (after && isFollowed(*after))
        run(connection, "REPLACE INTO open_action (due, case_id, id, body) VALUES (?, ?, ?, ?)", dueKey(*after), caseId,
            after->id.uuid(), Utf8{encodeRecord(*after)});
}

ActionPage listActions(Connection &connection, const ActionQuery &query)
{
    const Cursor start = query.after.isEmpty() ? Cursor() : Cursor::decoded(query.after);
    const std::set<Id<Action>> except(query.except.begin(), query.except.end());
    const auto limit = static_cast<size_t>(std::max(1, query.limit));
    const QString text = query.text.trimmed();
    ActionPage page;
    Query rows(
        connection,
        "SELECT a.case_id, a.id, a.body, c.number, c.title, c.patient FROM open_action AS a "
        "LEFT JOIN case_row AS c ON c.case_id = a.case_id WHERE (a.due, a.case_id, a.id) > (?, ?, ?) "
        "ORDER BY a.due, a.case_id, a.id",
        start.due, start.caseId, start.id);
    while (rows.next()) {
        if (except.contains(Id<Action>(rows.uuid(1))))
            continue;
        ActionRow row = readRow(rows);
        if (!text.isEmpty() && !speaksOf(row, text))
            continue;
        // One more than asked for tells whether there is a next page.
        if (page.rows.size() == limit) {
            page.next = Cursor::of(page.rows.back()).encoded();
            break;
        }
        page.rows.push_back(std::move(row));
    }
    return page;
}

std::vector<ActionRow> findActions(Connection &connection, const std::vector<Id<Action>> &ids)
{
    std::vector<ActionRow> found;
    for (const Id<Action> &id : ids) {
        Query row(
            connection,
            "SELECT r.case_id, r.id, r.body, c.number, c.title, c.patient FROM record AS r INDEXED BY record_action "
            "LEFT JOIN case_row AS c ON c.case_id = r.case_id WHERE r.kind = 19 AND r.id = ?",
            id.uuid());
        if (row.next())
            found.push_back(readRow(row));
    }
    return found;
}

} // namespace candor
