// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/WrongTries.h"

#include <algorithm>

namespace candor {

namespace {

constexpr int freeTries = 3, doublings = 5;
constexpr std::chrono::seconds longestWait{30};

} // namespace

WrongTries::WrongTries(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
{
}

std::chrono::seconds WrongTries::waitAfter(int wrongTries)
{
    const int beyond = wrongTries - freeTries;
    if (beyond <= 0)
        return std::chrono::seconds(0);
    return std::min(longestWait, std::chrono::seconds(1 << std::min(beyond - 1, doublings)));
}

void WrongTries::note()
{
    m_wait = waitAfter(++m_count);
    m_from = m_clock->now();
}

void WrongTries::forget()
{
    m_count = 0;
    m_wait = std::chrono::seconds(0);
}

int WrongTries::secondsLeft() const
{
    // A clock that was set back must not lock anybody out for longer than was said.
    const auto passed = std::max(std::chrono::milliseconds(0), m_clock->now() - m_from);
    if (passed >= m_wait)
        return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_wait - passed).count());
}

} // namespace candor
