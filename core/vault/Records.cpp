// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Records.h"

#include "model/Codec.h"
#include "model/ReportDigest.h"
#include "vault/ActionList.h"
#include "vault/Attachments.h"
#include "vault/CaseList.h"
#include "vault/CaseProtocols.h"
#include "vault/Counters.h"
#include "vault/Search.h"

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// A record's row before the change.
struct Stored {
    qint64 revision = 0;
    std::optional<qint64> searchRow;
    QByteArray body;
};

/// Where a record is kept, in stored form.
struct Place {
    QByteArray caseId;
    int kind = 0;
    QByteArray id;

    explicit Place(const RecordChange &change)
        : caseId(change.caseId.toRfc4122())
        , kind(static_cast<int>(kindOf(change.record)))
        , id(idOf(change.record).toRfc4122())
    {
    }
};

std::optional<Stored> find(Connection &connection, const Place &at)
{
    Query row(
        connection, "SELECT revision, search_row, body FROM record WHERE case_id = ? AND kind = ? AND id = ?",
        at.caseId, at.kind, at.id);
    if (!row.next())
        return std::nullopt;
    return Stored{row.integer(0), row.optionalInteger(1), row.bytes(2)};
}

void removeReportSource(Connection &connection, const Report &report)
{
    run(connection, "DELETE FROM report_source WHERE system = ? AND source_id = ? AND report_id = ?",
        report.sourceSystem, report.sourceId, report.id.uuid());
}

void putReportSource(Connection &connection, const QUuid &caseId, const Report &report)
{
    if (report.sourceId.isEmpty())
        return;
    run(connection, "REPLACE INTO report_source (system, source_id, report_id, case_id, digest) VALUES (?, ?, ?, ?, ?)",
        report.sourceSystem, report.sourceId, report.id.uuid(), caseId, reportDigest(report));
}

/// The digest stays that of the row as imported when people edit the report; an import that updates it names its file.
bool isSameImport(const Report &a, const Report &b)
{
    return a.sourceSystem == b.sourceSystem && a.sourceId == b.sourceId && a.sourceFile == b.sourceFile &&
           a.sourceRow == b.sourceRow;
}

void keepReportSource(Connection &connection, const RecordChange &change, const std::optional<Stored> &before)
{
    const auto *report = std::get_if<Report>(&change.record);
    if (report == nullptr)
        return;
    if (before) {
        const AnyRecord old = decodeRecord(RecordKind::Report, report->id.uuid(), before->revision, before->body);
        if (!change.remove && isSameImport(std::get<Report>(old), *report))
            return;
        removeReportSource(connection, std::get<Report>(old));
    }
    if (!change.remove)
        putReportSource(connection, change.caseId, *report);
}

void keepAction(Connection &connection, const RecordChange &change, const std::optional<Stored> &before)
{
    const auto *action = std::get_if<Action>(&change.record);
    if (action == nullptr)
        return;
    std::optional<AnyRecord> old;
    if (before)
        old = decodeRecord(RecordKind::Action, action->id.uuid(), before->revision, before->body);
    keepOpenAction(
        connection, change.caseId, old ? &std::get<Action>(*old) : nullptr, change.remove ? nullptr : action);
}

void keepProtocol(Connection &connection, const RecordChange &change, const std::optional<Stored> &before)
{
    const auto *head = std::get_if<Case>(&change.record);
    if (head == nullptr)
        return;
    std::optional<AnyRecord> old;
    if (before)
        old = decodeRecord(RecordKind::Case, head->id.uuid(), before->revision, before->body);
    keepCaseProtocol(connection, change.caseId, old ? &std::get<Case>(*old) : nullptr, change.remove ? nullptr : head);
}

/// False when the record is there already.
bool create(Connection &connection, const Place &at, const QByteArray &body, const std::optional<qint64> &searchRow)
{
    Query insert(
        connection,
        "INSERT INTO record (case_id, kind, id, revision, search_row, body) VALUES (?, ?, ?, 1, ?, ?) "
        "ON CONFLICT DO NOTHING",
        at.caseId, at.kind, at.id, searchRow, Utf8{body});
    // Not RETURNING: it would open a savepoint for each record, and with it flush the search index each time.
    insert.next();
    return connection.changes() == 1;
}

void update(
    Connection &connection, const Place &at, qint64 revision, const QByteArray &body,
    const std::optional<qint64> &searchRow)
{
    run(connection,
        "UPDATE record SET revision = ?, search_row = ?, body = ? WHERE case_id = ? AND kind = ? AND id = ?", revision,
        searchRow, Utf8{body}, at.caseId, at.kind, at.id);
}

void remove(Connection &connection, const Place &at, const Stored &stored)
{
    if (stored.searchRow)
        removeFromSearch(connection, *stored.searchRow);
    run(connection, "DELETE FROM record WHERE case_id = ? AND kind = ? AND id = ?", at.caseId, at.kind, at.id);
}

[[noreturn]] void conflict(Connection &connection, const RecordChange &change)
{
    throw Error(ErrorCode::Conflict, {keyOf(kindOf(change.record)), caseNumber(connection, change.caseId)});
}

/// Returns by how much the number of records changes.
int writeChange(Connection &connection, LedgerWriter &ledger, const RecordChange &change)
{
    const Place at(change);
    const qint64 seen = revisionOf(change.record);
    // A new record is not looked up first: storing it tells whether it was there, and imports store many.
    const std::optional<Stored> before = seen > 0 ? find(connection, at) : std::nullopt;
    if (seen != (before ? before->revision : 0) || (change.remove && !before))
        conflict(connection, change);

    const auto *attachment = std::get_if<Attachment>(&change.record);
    if (attachment != nullptr && change.remove)
        releaseAttachment(connection, attachment->id.uuid());
    else if (attachment != nullptr && attachment->state == AttachmentState::Complete)
        completeAttachment(connection, *attachment);
    keepReportSource(connection, change, before);
    keepAction(connection, change, before);
    keepProtocol(connection, change, before);

    Revision revision{seen, before ? before->body : QByteArray(), {}, {}};
    if (change.remove) {
        remove(connection, at, *before);
    } else {
        ++revision.number;
        revision.after = encodeRecord(change.record);
        const std::optional<qint64> searchRow = updateSearch(
            connection, before ? before->searchRow : std::nullopt, searchTextOf(change.caseId, change.record));
        if (before)
            update(connection, at, revision.number, revision.after, searchRow);
        else if (!create(connection, at, revision.after, searchRow))
            conflict(connection, change);
    }
    ledger.addChange({at.caseId, at.kind, at.id, {}}, revision);
    return (change.remove ? 0 : 1) - (before ? 1 : 0);
}

} // namespace

void writeChanges(Connection &connection, LedgerWriter &ledger, const std::vector<RecordChange> &changes)
{
    qint64 added = 0;
    for (const RecordChange &change : changes)
        added += writeChange(connection, ledger, change);
    addToCounter(connection, counters::records, added);
}

CaseFile readCase(Connection &connection, const QUuid &caseId)
{
    CaseFile file;
    bool found = false;
    Query rows(connection, "SELECT kind, id, revision, body FROM record WHERE case_id = ? ORDER BY kind, id", caseId);
    while (rows.next()) {
        AnyRecord record =
            decodeRecord(static_cast<RecordKind>(rows.integer(0)), rows.uuid(1), rows.integer(2), rows.bytes(3));
        std::visit(
            [&]<class R>(R &r) {
                if constexpr (std::is_same_v<R, Case>) {
                    file.record = std::move(r);
                    found = true;
                } else {
                    file.all<R>().push_back(std::move(r));
                }
            },
            record);
    }
    if (!found || caseId.isNull())
        throw Error(ErrorCode::NotFound, {u"case"_s});
    return file;
}

Case readHead(Connection &connection, const QUuid &caseId)
{
    const auto kind = static_cast<int>(RecordKind::Case);
    Query row(connection, "SELECT id, revision, body FROM record WHERE case_id = ? AND kind = ?", caseId, kind);
    if (caseId.isNull() || !row.next())
        throw Error(ErrorCode::NotFound, {u"case"_s});
    return std::get<Case>(decodeRecord(RecordKind::Case, row.uuid(0), row.integer(1), row.bytes(2)));
}

std::vector<AnyRecord> readProgramRecords(Connection &connection)
{
    std::vector<AnyRecord> records;
    Query rows(connection, "SELECT kind, id, revision, body FROM record WHERE case_id = ? ORDER BY kind, id", QUuid());
    while (rows.next())
        records.push_back(
            decodeRecord(static_cast<RecordKind>(rows.integer(0)), rows.uuid(1), rows.integer(2), rows.bytes(3)));
    return records;
}

std::vector<KnownSource> readKnownSources(Connection &connection, const QString &system, const QStringList &sourceIds)
{
    std::vector<KnownSource> known;
    for (const QString &sourceId : sourceIds) {
        Query rows(
            connection, "SELECT case_id, report_id, digest FROM report_source WHERE system = ? AND source_id = ?",
            system, sourceId);
        while (rows.next())
            known.push_back({sourceId, rows.uuid(0), rows.uuid(1), rows.bytes(2)});
    }
    return known;
}

} // namespace candor
