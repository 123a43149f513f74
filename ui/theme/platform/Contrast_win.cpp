// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/platform/Contrast.h"

#include <windows.h>

namespace candor::platform {

bool highContrast()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON);
}

} // namespace candor::platform
