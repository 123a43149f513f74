// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/platform/Elsewhere.h"

namespace candor {

void markAsFromElsewhere(const QString &)
{
    // Linux has no mark that programs heed.
}

} // namespace candor
