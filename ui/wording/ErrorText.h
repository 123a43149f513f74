// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <exception>

namespace candor {

/// The sentences a person reads for an error: what happened, that nothing was lost, what to do. The one place that has
/// them, for every screen and for the command line; pure, in the language of the program.
[[nodiscard]] QString errorText(const Error &error);

/// The same for anything that was thrown, for the outermost handlers.
[[nodiscard]] QString errorText(const std::exception_ptr &thrown);

} // namespace candor
