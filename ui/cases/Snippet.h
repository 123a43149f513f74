// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"

#include <QString>

#include <vector>

namespace candor {

/// A text with search hits: the hits stand between U+0002 and U+0003 in what the search gives.
struct Snippet {
    QString text;
    std::vector<TextRange> marks;
};

[[nodiscard]] Snippet parseSnippet(const QString &marked);

} // namespace candor
