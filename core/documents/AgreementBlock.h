// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// What was agreed with the family, and what was said about a lawyer before: counsel's. Nothing when neither is
/// recorded.
[[nodiscard]] std::optional<Block> agreementBlock(const CaseFile &file, const DocumentContext &context);

} // namespace candor
