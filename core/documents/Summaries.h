// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// The two variants of the resolution summary.
[[nodiscard]] DocumentModel familySummary(const CaseFile &file, const DocumentContext &context);
[[nodiscard]] DocumentModel
internalSummary(const Protocol &protocol, const CaseFile &file, Audience audience, const DocumentContext &context);

} // namespace candor
