// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "render/BinderRenderer.h"

namespace candor {

/// An encrypted binder that was opened again with its passphrase, and did not open without it.
struct SealedHandOver {
    MadeBinder binder;  // `pdf` is the sealed file
    QString passphrase; // to be shown once, and told by telephone
    QString sha256;     // hex, of the file
    Disclosure disclosure;
};

/// Makes the binder with the originals inside and a watermark, seals it with a new passphrase, and proves that it
/// opens. Throws Error(RefusedByRule{"recipient-needed"}), {"purpose-needed"}, {"hand-over-empty"}, Error(Cancelled),
/// Error(Internal) when the proof fails.
[[nodiscard]] SealedHandOver sealHandOver(BinderJob job, const Progress &progress);

/// Notes in the case what leaves, and only then lets the file appear at its place: whole or not at all. Waits for the
/// casebook, so it is for a worker thread. Throws Error(WriteFailed), and what noting throws.
void deliverHandOver(Casebook &casebook, const Id<Case> &caseId, const SealedHandOver &handOver, const QString &path);

} // namespace candor
