// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

namespace candor {

/// Proves a protocol sound: every name it uses exists, ids are unique, steps form no cycle and every step can be
/// reached, answers and rows named in conditions exist. Empty when it is sound; else one finding a line, for whoever
/// edits protocols.
[[nodiscard]] QStringList checkProtocol(const Protocol &protocol);

} // namespace candor
