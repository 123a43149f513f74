// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace candor {

/// What the command line of the desktop program asks for.
struct Options {
    QString casebook;           // the folder to unlock
    QString demo;               // folder of the demonstration casebook; made when it is missing
    std::optional<Instant> now; // a fixed clock, for demonstrations and pictures
    QString grab;               // folder for pictures of all screens; the program ends after them
    QString theme;              // "light", "dark" or empty
    QString language;           // "en", "es" or empty: of the system
    std::optional<QSize> size;
};

/// Reads the arguments. Ends the process with a message for --help, --version and what cannot be understood.
[[nodiscard]] Options readOptions(const QStringList &arguments);

} // namespace candor
