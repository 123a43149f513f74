// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/platform/Contrast.h"

namespace candor::platform {

bool highContrast()
{
    return false;
}

} // namespace candor::platform
