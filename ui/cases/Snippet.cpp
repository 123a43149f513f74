// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/Snippet.h"

#include <QFontMetricsF>

namespace candor {

Snippet parseSnippet(const QString &marked)
{
    Snippet snippet;
    snippet.text.reserve(marked.size());
    int start = -1;
    for (const QChar letter : marked) {
        const int at = static_cast<int>(snippet.text.size());
        if (letter == QChar(2)) {
            start = at;
        } else if (letter == QChar(3)) {
            if (start >= 0)
                snippet.marks.push_back({start, at - start});
            start = -1;
        } else {
            snippet.text += letter == u'\n' ? u' ' : letter;
        }
    }
    return snippet;
}

Snippet showingFirstHit(Snippet snippet, const QFontMetricsF &metrics, double width)
{
    if (snippet.marks.empty())
        return snippet;
    const int from = static_cast<int>(snippet.text.indexOf(u'\u201c')) + 1;
    const auto tooWide = [&] {
        const TextRange hit = snippet.marks.front();
        // Room for the sign that ends the line where text follows, too.
        return metrics.horizontalAdvance(snippet.text.left(hit.start + hit.length) + u'\u2026') > width;
    };
    while (tooWide()) {
        const int start = snippet.marks.front().start;
        const qsizetype space = snippet.text.indexOf(u' ', from + 1);
        if (start <= from + 1 || space < 0 || space >= start)
            break;                                        // the hit is the first word already
        const int taken = static_cast<int>(space) - from; // the word goes, and the sign comes in its place
        snippet.text.replace(from, taken + 1, u'\u2026');
        for (TextRange &mark : snippet.marks)
            mark.start -= taken;
    }
    return snippet;
}

} // namespace candor
