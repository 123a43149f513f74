// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

// How merged values are told from what was typed, between MergeFields and LetterText: by noncharacters, which no text
// has and which Unicode keeps for such use inside a program. What stands between them is never read as markup.
namespace candor::mark {

inline constexpr QChar valueBegin(0xFDD0); // then a letter for the lane
inline constexpr QChar valueEnd(0xFDD1);
inline constexpr QChar blankBegin(0xFDD2); // then the name of the field, blankLabel and the label
inline constexpr QChar blankLabel(0xFDD4);
inline constexpr QChar blankEnd(0xFDD3);
inline constexpr QChar noLine(0xFDD5); // at the end of a line that goes once the text is merged

[[nodiscard]] inline bool isMark(QChar c)
{
    return c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF;
}

/// A text from outside without them.
[[nodiscard]] inline QString withoutMarks(QString text)
{
    for (QChar &c : text) {
        if (isMark(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace candor::mark
