// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/AttachmentFile.h"

namespace candor {

/// What may be inside an archive that is looked into. (An archive in an archive stays closed.)
struct ZipLimits {
    qint64 entries = 5'000;
    qint64 ratio = 200; // unpacked to packed
    qint64 unpackedBytes = 1024LL * 1024 * 1024;
};

/// What an archive is: a document of an office program, an installer, or just an archive. Danger Archive when it goes
/// beyond the limits or when names in it lead out of the folder it would be unpacked to; then nothing of it is read.
/// Only the directory of the archive is read, and the parts of a document that hold its text; never to a file.
[[nodiscard]] FileFacts inspectZip(QIODevice &content, const ZipLimits &limits = {});

} // namespace candor
