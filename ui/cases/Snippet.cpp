// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/Snippet.h"

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

} // namespace candor
