// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Verify.h"

#include "model/Codec.h"
#include "vault/Attachments.h"
#include "vault/Counters.h"

#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Runs one check. A page that cannot be read ends this check, not the others.
template <class Check>
void attempt(const QString &what, VerifyReport &report, const Check &check)
{
    try {
        check();
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        report.findings.push_back({what, error.technical()});
    }
}

void verifyPages(Connection &connection, const QByteArray &salt, VerifyReport &report)
{
    connection.checkpoint(); // the checks read the database file, not the log
    if (connection.fileSize() != connection.integer("PRAGMA page_count") * databasePageBytes)
        report.findings.push_back({u"size"_s, QString::number(connection.fileSize())});
    if (connection.readFile(0, crypto::saltBytes) != salt)
        report.findings.push_back({u"page"_s, u"salt"_s});
    for (const QString &finding : connection.list("PRAGMA cipher_integrity_check"))
        report.findings.push_back({u"page"_s, finding});
}

void verifyIndexes(Connection &connection, VerifyReport &report)
{
    const QStringList answers = connection.list("PRAGMA integrity_check");
    if (answers != QStringList{u"ok"_s})
        // Its sentences may quote values; how many there are is enough.
        report.findings.push_back({u"index"_s, QString::number(answers.size())});
}

void verifySearchIndex(Connection &connection)
{
    // 1: compare with the texts as well. The command answers by failing.
    connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
}

using RecordKey = std::pair<qint64, QByteArray>;
using States = std::map<RecordKey, QByteArray>;

/// The state of each record of a case after its last entry in the ledger; null for those removed.
States statesByLedger(Connection &connection, const QByteArray &caseId, VerifyReport &report)
{
    States states;
    Query rows(
        connection,
        "SELECT l.seq, l.kind, l.record_id, l.digest, r.number, r.before, r.after, r.salt FROM ledger l "
        "LEFT JOIN revision r ON r.seq = l.seq WHERE l.case_id = ? AND l.kind <> 0 ORDER BY l.seq",
        caseId);
    while (rows.next()) {
        const Revision revision{rows.integer(4), rows.bytes(5), rows.bytes(6), rows.bytes(7)};
        if (revision.salt.isNull() || revisionDigest(revision) != rows.bytes(3))
            report.findings.push_back({u"ledger-digest"_s, QString::number(rows.integer(0))});
        states[{rows.integer(1), rows.bytes(2)}] = revision.after;
    }
    return states;
}

QString recordName(const RecordKey &key)
{
    return u"%1/%2"_s.arg(key.first).arg(QUuid::fromRfc4122(key.second).toString(QUuid::WithoutBraces));
}

/// Returns the number of records of the case.
qint64 verifyCase(Connection &connection, const QByteArray &caseId, VerifyReport &report)
{
    States expected = statesByLedger(connection, caseId, report);
    qint64 count = 0;
    Query rows(connection, "SELECT kind, id, body FROM record WHERE case_id = ?", caseId);
    while (rows.next()) {
        ++count;
        const RecordKey key{rows.integer(0), rows.bytes(1)};
        const auto state = expected.find(key);
        if (state == expected.end() || state->second != rows.bytes(2))
            report.findings.push_back({u"record"_s, recordName(key)});
        if (state != expected.end())
            expected.erase(state);
    }
    for (const auto &[key, body] : expected) {
        if (!body.isNull())
            report.findings.push_back({u"record"_s, recordName(key)});
    }
    return count;
}

void verifyRecords(Connection &connection, const Progress &progress, VerifyReport &report)
{
    const qint64 total = connection.integer("SELECT count(*) FROM record");
    qint64 seen = 0;
    Query cases(connection, "SELECT DISTINCT case_id FROM ledger");
    while (cases.next()) {
        progress.throwIfCancelled();
        seen += verifyCase(connection, cases.bytes(0), report);
        progress.at(seen, total);
    }
    if (seen != total)
        report.findings.push_back({u"record"_s, u"%1 records without an entry"_s.arg(total - seen)});
    if (total != readCounter(connection, counters::records))
        report.findings.push_back({u"counts"_s, u"records"_s});
}

void verifyAttachments(Connection &connection, const Progress &progress, VerifyReport &report)
{
    Query rows(connection, "SELECT id, body FROM record WHERE kind = ?", static_cast<int>(RecordKind::Attachment));
    while (rows.next()) {
        const auto attachment =
            std::get<Attachment>(decodeRecord(RecordKind::Attachment, rows.uuid(0), 1, rows.bytes(1)));
        const bool isStored = attachment.state == AttachmentState::Complete && !attachment.digest.isEmpty();
        if (isStored &&
            attachmentDigest(connection, rows.uuid(0), progress) != QByteArray::fromHex(attachment.digest.toLatin1()))
            report.findings.push_back({u"attachment"_s, attachment.id.toString()});
    }
}

} // namespace

void verifyLedger(Connection &connection, const Secret &macKey, const Progress &progress, VerifyReport &report)
{
    attempt(u"ledger-chain"_s, report, [&] { verifyChain(connection, macKey, progress, report); });
    attempt(u"counts"_s, report, [&] {
        if (connection.integer("SELECT count(*) FROM case_row") != readCounter(connection, counters::cases))
            report.findings.push_back({u"counts"_s, u"cases"_s});
    });
}

void verifyContent(Connection &connection, const QByteArray &salt, const Progress &progress, VerifyReport &report)
{
    const Connection::CancelScope cancel(connection, progress);
    attempt(u"page"_s, report, [&] { verifyPages(connection, salt, report); });
    progress.throwIfCancelled();
    attempt(u"index"_s, report, [&] { verifyIndexes(connection, report); });
    attempt(u"search-index"_s, report, [&] { verifySearchIndex(connection); });
    attempt(u"record"_s, report, [&] { verifyRecords(connection, progress, report); });
    attempt(u"attachment"_s, report, [&] { verifyAttachments(connection, progress, report); });
}

void verifyHeaderCopies(const QString &folder, const Header &inUse, VerifyReport &report)
{
    attempt(u"header-copy"_s, report, [&] {
        const HeaderCopies copies = readHeader(folder);
        if (copies.firstState != CopyState::Good)
            report.findings.push_back({u"header-copy"_s, QString(headerFileName)});
        if (copies.secondState != CopyState::Good)
            report.findings.push_back({u"header-copy"_s, QString(headerCopyFileName)});
        if (headerBytes(copies.header) != headerBytes(inUse))
            report.findings.push_back({u"header-copy"_s, u"differs from the header in use"_s});
    });
}

} // namespace candor
