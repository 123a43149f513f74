// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"
#include "workflow/Pathway.h"

namespace candor {

/// An invented case in which nearly every field of a letter has a value, so that a template can be looked at without
/// anybody's case. Its times are counted from now.
[[nodiscard]] CaseFile sampleCase(const Surroundings &surroundings);

} // namespace candor
