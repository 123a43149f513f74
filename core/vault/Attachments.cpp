// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Attachments.h"

#include <sodium.h>

namespace candor {

using namespace Qt::StringLiterals;

void putChunk(Connection &connection, const QUuid &attachment, int sequence, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > attachmentChunkBytes)
        throw Error(
            ErrorCode::InvalidValue,
            {u"chunk"_s, QString::number(bytes.size()), u"1 to %1 bytes"_s.arg(attachmentChunkBytes)});
    run(connection, "INSERT INTO attachment (id) VALUES (?) ON CONFLICT (id) DO NOTHING", attachment);
    Query state(connection, "SELECT complete FROM attachment WHERE id = ?", attachment);
    if (state.next() && state.integer(0) != 0)
        throw Error(ErrorCode::Conflict, {u"attachment"_s, QString()});
    run(connection, "REPLACE INTO attachment_chunk (attachment_id, seq, data) VALUES (?, ?, ?)", attachment, sequence,
        bytes);
}

QByteArray readChunk(Connection &connection, const QUuid &attachment, int sequence)
{
    Query row(
        connection, "SELECT data FROM attachment_chunk WHERE attachment_id = ? AND seq = ?", attachment, sequence);
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
    if (content.integer(0) != attachment.size || hasGap)
        throw Error(
            ErrorCode::InvalidValue,
            {u"size"_s, QString::number(attachment.size), QString::number(content.integer(0))});
    run(connection, "INSERT INTO attachment (id, complete) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET complete = 1",
        attachment.id.uuid());
}

void purgeUnfinishedAttachments(Connection &connection)
{
    if (connection.integer("SELECT EXISTS (SELECT 1 FROM attachment WHERE complete = 0)") == 0)
        return;
    run(connection,
        "DELETE FROM attachment_chunk WHERE attachment_id IN (SELECT id FROM attachment WHERE complete = 0)");
    run(connection, "DELETE FROM attachment WHERE complete = 0");
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
