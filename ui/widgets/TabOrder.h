// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace candor {

/// What the Tab key stops at in a window or page, in the order it is read: as its layouts have it.
[[nodiscard]] QList<QWidget *> readingOrder(QWidget *root);

/// Lets the Tab key follow the reading order in every window. Qt goes by when widgets were made, and many of ours are
/// made anew with what they show. Call once after QApplication is made; further calls do nothing.
void installTabOrder();

} // namespace candor
