// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace candor {

/// A plain sentence for the family about a change, in one language.
struct FamilySentence {
    QString topic; // "Counting and checking"
    QString text;
};

/// The sentences of resources/actions, in their order; English where a language is not there. To begin with and to
/// edit: each says what is different from now on, never who did what.
[[nodiscard]] std::vector<FamilySentence> familySentences(const QString &language);

} // namespace candor
