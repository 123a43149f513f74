// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseRecords.h"

#include <QByteArray>

namespace candor {

/// Tells whether two reports say the same: SHA-256 (32 bytes) over source system, source id, source date, narrative,
/// finding and facility. File, row and time of receipt are left out, so that the importer, which reads a file, and the
/// casebook, which holds the stored report, come to the same value.
[[nodiscard]] QByteArray reportDigest(const Report &report);

} // namespace candor
