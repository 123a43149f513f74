// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/DesktopClock.h"

#include <algorithm>

namespace candor {

namespace {

constexpr qint64 minute = 60'000, longestWait = 15'000;

}

DesktopClock::DesktopClock(std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_minute(toMillis(m_now()) / minute)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DesktopClock::check);
    arm();
}

void DesktopClock::check()
{
    const qint64 current = toMillis(m_now()) / minute;
    arm();
    if (current == m_minute)
        return;
    m_minute = current;
    Q_EMIT minuteChanged();
}

void DesktopClock::arm()
{
    const qint64 rest = minute - toMillis(m_now()) % minute;
    m_timer.start(static_cast<int>(std::min(rest, longestWait)));
}

} // namespace candor
