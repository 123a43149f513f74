// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTime>

namespace candor {

/// The time of day in the short format of the locale, with its own texts for the halves of the day in its own case:
/// "11:12 AM", "11:12 a. m.", "23:12". QLocale's own short format writes "A. M.".
[[nodiscard]] QString timeText(QTime time, const QLocale &locale);

} // namespace candor
