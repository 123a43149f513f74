// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/platform/Keyboard.h"

namespace candor::platform {

KeyboardState keyboardState()
{
    return {};
}

} // namespace candor::platform
