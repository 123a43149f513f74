// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <memory>

namespace candor {

/// Slows down guessing at the keyboard: the first three wrong tries cost nothing, then 1, 2, 4, … seconds, 30 at most.
/// What stops a machine is the cost of the key derivation.
class WrongTries {
public:
    explicit WrongTries(std::shared_ptr<const Clock> clock);

    void note();
    void forget();
    /// Whole seconds until the next try; 0: now.
    [[nodiscard]] int secondsLeft() const;

    [[nodiscard]] static std::chrono::seconds waitAfter(int wrongTries);

private:
    std::shared_ptr<const Clock> m_clock;
    int m_count = 0;
    Instant m_from{};
    std::chrono::seconds m_wait{0};
};

} // namespace candor
