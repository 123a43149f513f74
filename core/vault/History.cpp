// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/History.h"

#include "model/Codec.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &stored)
{
    return QJsonDocument::fromJson(stored).object();
}

HistoryEntry readEntry(const Query &row)
{
    HistoryEntry entry;
    entry.sequence = row.integer(0);
    entry.commit = row.integer(1);
    entry.at = fromMillis(row.integer(2));
    entry.user = row.text(3);
    entry.action = row.text(4);
    entry.caseId = row.uuid(5);
    if (const qint64 kind = row.integer(6); kind != 0)
        entry.kind = static_cast<RecordKind>(kind);
    entry.recordId = row.uuid(7);
    entry.object = row.text(8);
    entry.undoes = row.integer(9);
    entry.before = json(row.bytes(10));
    entry.after = json(row.bytes(11));
    return entry;
}

} // namespace

std::vector<HistoryEntry> readHistory(Connection &connection, const HistoryQuery &query)
{
    std::string sql =
        "SELECT l.seq, l.commit_no, l.at_ms, l.user, l.action, l.case_id, l.kind, l.record_id, l.object, "
        "l.undoes, r.before, r.after FROM ledger l LEFT JOIN revision r ON r.seq = l.seq WHERE l.seq < ?1";
    if (query.ofCasebook)
        sql += query.notes ? " AND l.case_id = zeroblob(16)" : " AND l.case_id = zeroblob(16) AND l.kind <> 0";
    else if (!query.caseId.isNull())
        sql +=
            query.notes ? " AND (l.case_id = ?2 OR (l.case_id = zeroblob(16) AND l.kind = 0))" : " AND l.case_id = ?2";
    if (!query.recordId.isNull())
        sql += " AND l.record_id = ?3";
    sql += " ORDER BY l.seq DESC LIMIT ?4";

    const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
    std::vector<HistoryEntry> entries;
    Query rows(connection, sql, before, query.caseId, query.recordId, query.limit);
    while (rows.next())
        entries.push_back(readEntry(rows));
    return entries;
}

std::vector<RevisionPair> readRevisions(Connection &connection, qint64 commit)
{
    std::vector<RevisionPair> pairs;
    bool found = false;
    // The number of a commit is the sequence of its first entry, and its entries stand together.
    Query rows(
        connection,
        "SELECT l.commit_no, l.kind, l.case_id, l.record_id, r.number, r.before, r.after "
        "FROM ledger l LEFT JOIN revision r ON r.seq = l.seq WHERE l.seq >= ? ORDER BY l.seq",
        commit);
    while (rows.next() && rows.integer(0) == commit) {
        found = true;
        if (rows.integer(1) == 0)
            continue; // a note
        const auto kind = static_cast<RecordKind>(rows.integer(1));
        const qint64 number = rows.integer(4);
        const bool isRemoved = rows.isNull(6);
        RevisionPair pair{rows.uuid(2), {}, {}};
        if (!rows.isNull(5))
            pair.before = decodeRecord(kind, rows.uuid(3), isRemoved ? number : number - 1, rows.bytes(5));
        if (!isRemoved)
            pair.after = decodeRecord(kind, rows.uuid(3), number, rows.bytes(6));
        pairs.push_back(std::move(pair));
    }
    if (!found)
        throw Error(ErrorCode::NotFound, {u"commit"_s});
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace candor
