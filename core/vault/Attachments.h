// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

#include <QList>

#include <utility>

namespace candor {

/// Contents of attachments, in chunks. They are loading until a commit stores the attachment's record as complete; from
/// then on they never change. Written within the caller's transaction.
///
/// Removing a lot takes as long as writing it, so what is not wanted any more is only marked as dropped, and swept away
/// a few chunks at a time. The content of a record that was removed is loading again: undo can complete it once more
/// until the next opening, which drops all that is loading.
inline constexpr qsizetype attachmentChunkBytes = 1024 * 1024;

/// Error InvalidValue for a chunk that is empty or too long, Conflict when the attachment is not loading any more.
void putChunks(Connection &connection, const QUuid &attachment, int first, const QList<QByteArray> &chunks);
/// Error NotFound{"attachment"}.
[[nodiscard]] QByteArray readChunk(Connection &connection, const QUuid &attachment, int sequence);
/// Error InvalidValue{"size", …} when the chunks do not have the length that the record says, RefusedByRule
/// {"attachment-gone"} when they were removed.
void completeAttachment(Connection &connection, const Attachment &attachment);
/// The record of the content was removed.
void releaseAttachment(Connection &connection, const QUuid &attachment);

/// Content that is loading is not wanted any more: of one attachment, or whatever sessions that ended left behind.
void dropAttachment(Connection &connection, const QUuid &attachment);
void dropUnfinishedAttachments(Connection &connection);
/// Removes so many chunks of dropped attachments; false when none are left.
[[nodiscard]] bool sweepAttachments(Connection &connection, int chunks);

/// The record by its id, with its case. Error NotFound{"attachment"}.
[[nodiscard]] std::pair<QUuid, Attachment> readAttachment(Connection &connection, const QUuid &attachment);
/// BLAKE2b-256 over the chunks in order.
[[nodiscard]] QByteArray attachmentDigest(Connection &connection, const QUuid &attachment, const Progress &progress);

} // namespace candor
