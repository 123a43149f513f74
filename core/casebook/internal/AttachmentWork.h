// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

namespace candor {

class Engine;

/// What reading and writing attachments needs of the casebook; it runs on a thread of its own. `ask` has work done on
/// the casebook's thread and waits for it: it throws what the work throws, and Cancelled when the casebook is locked.
/// Each piece is short, so that others get their turn in between.
struct AttachmentDesk {
    std::function<void(const std::function<void(Engine &)> &)> ask;
    std::function<Outcome(const Command &)> apply;
    QString user;
};

/// Brings a file in and stores its record. Whatever goes wrong, nothing of it stays. RefusedByRule with
/// "attachment-no-file", "attachment-too-large", "attachment-changed", "attachment-dangerous" (kept only when a
/// person confirmed it); InputUnreadable; CaseClosed; NoSpace.
[[nodiscard]] Outcome bringIn(const NewAttachment &wanted, const AttachmentDesk &desk, const Progress &progress);

[[nodiscard]] QByteArray contentOf(const Id<Attachment> &id, qint64 most, const AttachmentDesk &desk);

/// Without a file name the content is read and checked only.
void copyOut(
    const Id<Case> &caseId, const Id<Attachment> &id, const QString &toFile, const AttachmentDesk &desk,
    const Progress &progress);

} // namespace candor
