// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform/SystemEvents.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace candor::platform {

namespace {

/// Power messages reach every top-level window; the screen lock would need a session notification of its own.
class PowerMessages final : public SystemEvents, public QAbstractNativeEventFilter {
public:
    PowerMessages() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~PowerMessages() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *native = static_cast<const MSG *>(message);
        if (native->message == WM_POWERBROADCAST && native->wParam == PBT_APMSUSPEND)
            Q_EMIT goingToSleep();
        return false;
    }
};

} // namespace

std::unique_ptr<SystemEvents> systemEvents()
{
    return std::make_unique<PowerMessages>();
}

} // namespace candor::platform
