// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform/SystemEvents.h"

namespace candor::platform {

std::unique_ptr<SystemEvents> systemEvents()
{
    return std::make_unique<SystemEvents>();
}

} // namespace candor::platform
