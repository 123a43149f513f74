// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor {

/// Marks a file as one that came from somebody else, as browsers and mail programs do, so that other programs open it
/// guarded: Windows Office in its protected view, macOS after asking. Where the disk keeps no such marks, nothing
/// happens. To be called while the file can be written.
void markAsFromElsewhere(const QString &path);

} // namespace candor
