// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor {

/// Characters that a new passphrase needs at least; the vault refuses fewer.
inline constexpr int leastPassphraseCharacters = 15;

enum class PassphraseStrength { TooShort, Guessable, Good, Strong };

/// A rough hint for a person who chooses a passphrase: length, variety and words. No promise against a guesser who
/// knows the person.
[[nodiscard]] PassphraseStrength strengthOf(const QString &passphrase);
/// "4 more characters are needed.", "Strong: 5 words."; empty for an empty text.
[[nodiscard]] QString strengthText(const QString &passphrase);

} // namespace candor
