// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

namespace candor {

/// A casebook with fourteen invented cases, as they would stand at `now`, told in English or Spanish ("es"): every
/// phase of the process, every degree of harm, five months of history by several people. The stories are data
/// (resources/demo) and go through the same commands as a person's work. Blocks for as long as key derivation and some
/// hundred commands take.
CreatedCasebook
createDemonstration(const NewCasebook &request, Instant now, const QString &language = QStringLiteral("en"));

/// The published passphrase of demonstrations. It protects nothing.
[[nodiscard]] QString demonstrationPassphrase();

} // namespace candor
