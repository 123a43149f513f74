// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace candor {

/// Teaches assistive technology the roles of our painted widgets. Call once after QApplication is made;
/// further calls do nothing.
void installAccessibility();

/// Lets a screen reader say the text politely. For changes of state, saving, locking and errors only.
void announce(QWidget *widget, const QString &text);

} // namespace candor
