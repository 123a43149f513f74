// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor {

/// Sends messages of the program and of Qt to a rotating file in the data folder of the user. Nothing of a case is ever
/// logged: errors go in by their stable name only.
void startLogging();
void logEvent(const QString &what);

} // namespace candor
