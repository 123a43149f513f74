// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// What happened, event by event, and why, cause by cause: work product of the review, so only for the patient safety
/// organization and never together with money or counsel.
[[nodiscard]] DocumentModel timelineDocument(const CaseFile &file, const DocumentContext &context);
[[nodiscard]] DocumentModel causesDocument(const CaseFile &file, const DocumentContext &context);

} // namespace candor
