// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>

namespace candor {

/// Of drafts that are being stored, in the order in which that was asked for: finished when all are, because the
/// casebook stores one after the other.
[[nodiscard]] inline QFuture<void> lastOf(const QList<QFuture<void>> &stored)
{
    for (auto it = stored.rbegin(); it != stored.rend(); ++it) {
        if (!it->isFinished())
            return *it;
    }
    return QtFuture::makeReadyFuture();
}

} // namespace candor
