// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace candor {

/// What a coloured mark says. A status is never shown by colour alone: icon and word go with it.
enum class Status { Late, Soon, Ok, Wait, Privileged, Told, Neutral };

/// Ink is readable on soft, on surface and on the selection colour (4.5); line stands out from surface (3.0).
struct StatusColors {
    QColor ink;
    QColor soft;
    QColor line;
};

/// Every colour and measure of the design. Measures are device-independent pixels at a body text of 10 pt;
/// scaled() makes them follow the text size. Ratios of the colours are proved by tst_theme.
struct Tokens {
    bool dark = false;
    double scale = 1.0;

    QColor window;  ///< side panes and bars
    QColor surface; ///< content
    QColor sunken;  ///< title bars, read-only fields
    QColor raised;  ///< buttons
    QColor field;   ///< inputs
    QColor hover;
    QColor text;
    QColor muted; ///< second lines, labels, placeholders
    QColor disabled;
    QColor accent; ///< fill of the primary button and of ticked boxes
    QColor accentText;
    QColor accentInk; ///< links, focus, clocks
    QColor sel;
    QColor selText;
    QColor border;       ///< decoration only
    QColor borderStrong; ///< outline of inputs and buttons
    QColor ring;         ///< track of a clock, decoration only
    QColor mark;         ///< search hit
    QColor markText;
    QColor page; ///< backdrop of the print preview

    StatusColors late;
    StatusColors soon;
    StatusColors ok;
    StatusColors wait;
    StatusColors privileged;
    StatusColors told;

    std::array<QColor, 5> chart;

    StatusColors status(Status status) const;
    /// A measure at the present text size, rounded to whole pixels.
    int scaled(int pixels) const;
};

namespace space {
inline constexpr int Xs = 4, S = 8, M = 12, L = 16, Xl = 20, Xxl = 24;
inline constexpr int FormColumn = 14, FormRow = 10;
} // namespace space

namespace radius {
inline constexpr int Checkbox = 3, Field = 4, Button = 5, Card = 6, Dialog = 8;
} // namespace radius

namespace height {
inline constexpr int Button = 32, ButtonSmall = 27, MinimumHit = 27, Field = 32, NavItem = 34, RailItem = 46, Tab = 34,
                     Chip = 22, Row = 34, RowTwoLines = 56, GroupHeader = 32, TableHeader = 30;
} // namespace height

namespace line {
inline constexpr int Focus = 2, FocusOffset = 2, SelectionBar = 3;
} // namespace line

Tokens lightTokens();
Tokens darkTokens();
/// Only the colours of a contrast theme of the system, whatever they are: all inks are its text colour, all grounds its
/// window colour, so that what we paint ourselves is as readable as the rest.
Tokens contrastTokens(const QPalette &palette);

/// Contrast of two opaque colours, 1 to 21, by the formula of WCAG 2.x.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace candor
