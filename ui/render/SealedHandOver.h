// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/BinderRenderer.h"

namespace candor {

/// An encrypted binder that was opened again with its passphrase, and did not open without it.
struct SealedHandOver {
    MadeBinder binder;  // `pdf` is the sealed file
    QString passphrase; // to be shown once, and told by telephone
    QString sha256;     // hex, of the file
    Disclosure disclosure;
};

/// Its reader is not of this house: who gets it and for what is noted before it leaves, sealed or not.
[[nodiscard]] bool isHandedOver(BinderReader reader);
/// What is noted of a binder that leaves unsealed. Throws Error(RefusedByRule{"recipient-needed"}), {"purpose-needed"}.
[[nodiscard]] Disclosure unsealedHandOver(const Binder &binder);

/// Makes the binder with the originals inside, seals it with a new passphrase, and proves that it opens. Throws
/// Error(RefusedByRule{"recipient-needed"}), {"purpose-needed"}, {"hand-over-empty"}, Error(Cancelled), Error(Internal)
/// when the proof fails.
[[nodiscard]] SealedHandOver sealHandOver(BinderJob job, const Progress &progress);

/// Writes the file beside its place, then calls `note`, which records in the case what leaves and waits until that is
/// stored, and only then lets the file appear: whole or not at all, for its owner alone. For a worker thread. Throws
/// Error(WriteFailed), and what `note` throws; the file does not appear then.
void deliverFile(const QByteArray &bytes, const QString &path, const std::function<void()> &note);
/// The same for a hand-over.
void deliverHandOver(
    const SealedHandOver &handOver, const QString &path, const std::function<void(const Disclosure &)> &note);

} // namespace candor
