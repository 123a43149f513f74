// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/platform/Keyboard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

#include <windows.h>

namespace candor::platform {

KeyboardState keyboardState()
{
    KeyboardState state;
    state.capsLock = (GetKeyState(VK_CAPITAL) & 1) != 0;
    const QLocale layout = QGuiApplication::inputMethod()->locale();
    if (layout.language() != QLocale::C)
        state.layout = layout.nativeLanguageName();
    return state;
}

} // namespace candor::platform
