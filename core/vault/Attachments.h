// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// Contents of attachments, in chunks. They are loading until a commit stores the attachment's record as complete; from
/// then on they never change. Written within the caller's transaction.
inline constexpr qsizetype attachmentChunkBytes = 1024 * 1024;

/// Error InvalidValue for a chunk that is empty or too long, Conflict when the attachment is complete already.
void putChunk(Connection &connection, const QUuid &attachment, int sequence, const QByteArray &bytes);
/// Error NotFound{"attachment"}.
[[nodiscard]] QByteArray readChunk(Connection &connection, const QUuid &attachment, int sequence);
/// Error InvalidValue{"size", …} when the chunks are not there or do not have the length that the record says.
void completeAttachment(Connection &connection, const Attachment &attachment);
/// Removes what sessions that ended early left behind.
void purgeUnfinishedAttachments(Connection &connection);
/// BLAKE2b-256 over the chunks in order.
[[nodiscard]] QByteArray attachmentDigest(Connection &connection, const QUuid &attachment, const Progress &progress);

} // namespace candor
