// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QtGlobal>

#include <functional>

namespace candor {

/// Passed into long work: reports how far it is, and asks whether to stop. Both may be empty.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report;
    std::function<bool()> isCancelled;

    void at(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    /// Throws Error(Cancelled) when somebody asked to stop.
    void throwIfCancelled() const
    {
        if (isCancelled && isCancelled())
            throw Error(ErrorCode::Cancelled);
    }
};

} // namespace candor
