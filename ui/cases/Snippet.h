// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"

#include <QString>

#include <vector>

class QFontMetricsF;

namespace candor {

/// A text with search hits: the hits stand between U+0002 and U+0003 in what the search gives.
struct Snippet {
    QString text;
    std::vector<TextRange> marks;
};

[[nodiscard]] Snippet parseSnippet(const QString &marked);

/// Words before the first hit left out, as many as it takes for the hit to end within `width` in one line of this font.
/// What stands before an opening quotation mark (the kind of record) stays.
[[nodiscard]] Snippet showingFirstHit(Snippet snippet, const QFontMetricsF &metrics, double width);

} // namespace candor
