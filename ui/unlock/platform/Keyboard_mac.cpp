// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/platform/Keyboard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

#include <ApplicationServices/ApplicationServices.h>

namespace candor::platform {

KeyboardState keyboardState()
{
    KeyboardState state;
    const CGEventFlags flags = CGEventSourceFlagsState(kCGEventSourceStateCombinedSessionState);
    state.capsLock = (flags & kCGEventFlagMaskAlphaShift) != 0;
    const QLocale layout = QGuiApplication::inputMethod()->locale();
    if (layout.language() != QLocale::C)
        state.layout = layout.nativeLanguageName();
    return state;
}

} // namespace candor::platform
