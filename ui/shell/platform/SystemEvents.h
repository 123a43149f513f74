// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace candor::platform {

/// What the operating system says about sleep, its own lock screen and another user at the screen. A system that tells
/// nothing never emits; the idle time then locks the casebook, since sleep counts as idle.
class SystemEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void goingToSleep();
    void screenLocked(); ///< or another user has the screen
};

[[nodiscard]] std::unique_ptr<SystemEvents> systemEvents();

} // namespace candor::platform
