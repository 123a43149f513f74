// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace candor::platform {

/// What the system tells about the keyboard before a key is pressed.
struct KeyboardState {
    std::optional<bool> capsLock; // empty: not told; the letters typed tell it then
    QString layout;               // "English (United States)"; empty: not told
};

[[nodiscard]] KeyboardState keyboardState();

} // namespace candor::platform
