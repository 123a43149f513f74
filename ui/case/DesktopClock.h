// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace candor {

/// Says when the minute changes. Looks a few times a minute, so that it is right at once after the computer slept.
class DesktopClock final : public QObject {
    Q_OBJECT

public:
    explicit DesktopClock(std::function<Instant()> now, QObject *parent = nullptr);

    /// Looks at the time now; emits when the minute is another one than at the last look.
    void check();

Q_SIGNALS:
    void minuteChanged();

private:
    void arm();

    std::function<Instant()> m_now;
    qint64 m_minute = 0;
    QTimer m_timer;
};

} // namespace candor
