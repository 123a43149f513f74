// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor {

inline constexpr int passphraseWordCount = 6;

/// Six words drawn at random out of 7776, with a space between them: 77 bits. Short English words that are easy to say
/// on the telephone.
[[nodiscard]] QString makePassphrase();

} // namespace candor
