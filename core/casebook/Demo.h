// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

namespace candor {

/// A casebook with invented cases at different points of the process, as they would stand at `now`: one just found, one
/// with caregiver support under way, one in investigation with a late promise, one closed, and reports waiting in
/// intake. Everything in it is made up. Blocks for as long as key derivation and about a hundred commands take.
CreatedCasebook createDemonstration(const NewCasebook &request, Instant now);

/// The published passphrase of demonstrations. It protects nothing.
[[nodiscard]] QString demonstrationPassphrase();

} // namespace candor
