// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace candor {

/// Keeps a window high enough for its texts, which get higher where they wrap: the layout of a window does not see to
/// that by itself. It never gets higher than its screen.
void keepHighEnough(QWidget *window);

} // namespace candor
