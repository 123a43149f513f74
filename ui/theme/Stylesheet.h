// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QString>

namespace candor {

/// The one stylesheet of the program; ask for it after the application font is set. Items of views are not styled here:
/// delegates paint from the tokens. Properties that widgets set for it: primary, quiet, small (buttons), error
/// (fields), bare (text and views without frame and ground), surface (panes; a plain QWidget needs
/// Qt::WA_StyledBackground too), type and ink (labels, see widgets/Label.h).
QString stylesheet(const Tokens &tokens);

} // namespace candor
