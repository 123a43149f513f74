// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::platform {

/// True when the person chose a contrast theme of the system, whose colours are to be left alone. False on systems that
/// have none.
[[nodiscard]] bool highContrast();

} // namespace candor::platform
