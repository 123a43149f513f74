// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace candor {

/// The steps of the type scale. Every size is a factor of the application font, which is the body size,
/// so that View > Text size scales everything at once.
enum class FontRole {
    Display, ///< numbers in Insights
    Title,   ///< page title
    Heading, ///< form title
    Strong,  ///< value in the answer strip
    Label,   ///< body size, half bold: section titles, chosen entries
    Body,
    Small, ///< second lines, labels
    Chip,  ///< small, medium weight
    Tiny   ///< stepper states and axis labels only
};

QFont themeFont(FontRole role);
QFont bold(QFont font);

/// The system font at body size: at least 10 pt, times percent (90 to 150).
QFont bodyFont(int percent);

/// How far body text of this font stands from the 10 pt at which measures are given.
double textScale(const QFont &body);

} // namespace candor
