// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform/SystemEvents.h"

#include <windows.h>
#include <wtsapi32.h>

namespace candor::platform {

namespace {

constexpr const wchar_t *className = L"CandorSystemEvents";

/// A hidden window of its own: the system tells each window that asks for it about sleep, the lock screen and another
/// user at the screen. Windows for messages only hear nothing of sleep.
class WindowMessages final : public SystemEvents {
public:
    WindowMessages()
    {
        WNDCLASSEXW kind{};
        kind.cbSize = sizeof(kind);
        kind.lpfnWndProc = &WindowMessages::receive;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = className;
        RegisterClassExW(&kind); // fails the second time, when it is known already
        m_window =
            CreateWindowExW(0, className, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    }

    ~WindowMessages() override
    {
        if (!m_window)
            return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        if (auto *self = reinterpret_cast<WindowMessages *>(GetWindowLongPtrW(window, GWLP_USERDATA))) {
            if (message == WM_POWERBROADCAST && what == PBT_APMSUSPEND)
                Q_EMIT self->goingToSleep();
            else if (
                message == WM_WTSSESSION_CHANGE &&
                (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT))
                Q_EMIT self->screenLocked();
        }
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
};

} // namespace

std::unique_ptr<SystemEvents> systemEvents()
{
    return std::make_unique<WindowMessages>();
}

} // namespace candor::platform
