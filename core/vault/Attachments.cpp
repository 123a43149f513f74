// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Attachments.h"

#include "model/Codec.h"

#include <sodium.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Of the column "complete", which older casebooks have with the first two.
enum ContentState { Loading = 0, Complete = 1, Dropped = 2 };

std::optional<qint64> stateOf(Connection &connection, const QUuid &attachment)
{
    Query state(connection, "SELECT complete FROM attachment WHERE id = ?", attachment);
    return state.next() ? std::optional(state.integer(0)) : std::nullopt;
}

} // namespace

void putChunks(Connection &connection, const QUuid &attachment, int first, const QList<QByteArray> &chunks)
{
    run(connection, "INSERT INTO attachment (id) VALUES (?) ON CONFLICT (id) DO NOTHING", attachment);
    if (stateOf(connection, attachment) != Loading)
        throw Error(ErrorCode::Conflict, {u"attachment"_s, QString()});
    int sequence = first;
    for (const QByteArray &bytes : chunks) {
        if (bytes.isEmpty() || bytes.size() > attachmentChunkBytes)
            throw Error(
                ErrorCode::InvalidValue,
                {u"chunk"_s, QString::number(bytes.size()), u"1 to %1 bytes"_s.arg(attachmentChunkBytes)});
        run(connection, "REPLACE INTO attachment_chunk (attachment_id, seq, data) VALUES (?, ?, ?)", attachment,
            sequence++, bytes);
    }
}

QByteArray readChunk(Connection &connection, const QUuid &attachment, int sequence)
{
    Query row(
        connection,
        "SELECT data FROM attachment_chunk WHERE attachment_id = ?1 AND seq = ?2 AND EXISTS "
        "(SELECT 1 FROM attachment WHERE id = ?1 AND complete <> 2)",
        attachment, sequence);
    if (!row.next())
        throw Error(ErrorCode::NotFound, {u"attachment"_s});
    return row.bytes(0);
}

void completeAttachment(Connection &connection, const Attachment &attachment)
{
    Query content(
        connection,
        "SELECT coalesce(sum(length(data)), 0), count(*), coalesce(max(seq), -1) FROM attachment_chunk WHERE "
        "attachment_id = ?",
        attachment.id.uuid());
    content.next();
    const bool hasGap = content.integer(2) != content.integer(1) - 1;
    const bool isGone = content.integer(1) == 0 && attachment.size > 0;
    if (isGone || stateOf(connection, attachment.id.uuid()) == Dropped)
        throw Error(ErrorCode::RefusedByRule, {u"attachment-gone"_s});
    if (content.integer(0) != attachment.size || hasGap)
        throw Error(
            ErrorCode::InvalidValue,
            {u"size"_s, QString::number(attachment.size), QString::number(content.integer(0))});
    run(connection, "INSERT INTO attachment (id, complete) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET complete = 1",
        attachment.id.uuid());
}

void releaseAttachment(Connection &connection, const QUuid &attachment)
{
    run(connection, "UPDATE attachment SET complete = 0 WHERE id = ? AND complete = 1", attachment);
}

void dropAttachment(Connection &connection, const QUuid &attachment)
{
    run(connection, "UPDATE attachment SET complete = 2 WHERE id = ? AND complete = 0", attachment);
}

void dropUnfinishedAttachments(Connection &connection)
{
    run(connection, "UPDATE attachment SET complete = 2 WHERE complete = 0");
}

bool sweepAttachments(Connection &connection, int chunks)
{
    if (connection.integer("SELECT EXISTS (SELECT 1 FROM attachment WHERE complete = 2)") == 0)
        return false;
    run(connection,
        "DELETE FROM attachment_chunk WHERE rowid IN (SELECT c.rowid FROM attachment a JOIN attachment_chunk c ON "
        "c.attachment_id = a.id WHERE a.complete = 2 LIMIT ?)",
        chunks);
    if (connection.changes() == chunks)
        return true;
    run(connection, "DELETE FROM attachment WHERE complete = 2");
    return false;
}

std::pair<QUuid, Attachment> readAttachment(Connection &connection, const QUuid &attachment)
{
    // The number stands in the text, so that the index of these records alone is used.
    static_assert(static_cast<int>(RecordKind::Attachment) == 30);
    Query row(connection, "SELECT case_id, revision, body FROM record WHERE kind = 30 AND id = ?", attachment);
    if (!row.next())
        throw Error(ErrorCode::NotFound, {u"attachment"_s});
    return {
        row.uuid(0),
        std::get<Attachment>(decodeRecord(RecordKind::Attachment, attachment, row.integer(1), row.bytes(2)))};
}

QByteArray attachmentDigest(Connection &connection, const QUuid &attachment, const Progress &progress)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto::hashBytes);
    Query chunks(connection, "SELECT data FROM attachment_chunk WHERE attachment_id = ? ORDER BY seq", attachment);
    while (chunks.next()) {
        progress.throwIfCancelled();
        const QByteArray data = chunks.bytes(0);
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char *>(data.constData()), static_cast<size_t>(data.size()));
    }
    QByteArray digest(crypto::hashBytes, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), crypto::hashBytes);
    return digest;
}

} // namespace candor
