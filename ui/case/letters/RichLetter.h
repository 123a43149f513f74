// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>
#include <QTextFormat>

#include <functional>
#include <vector>

namespace candor {

// The text of a letter while somebody writes it: its markup as a text document and back. A field is one character that
// is drawn as a chip, so that it is taken away, copied and jumped over as a whole.

/// How a field is shown in the text.
struct ChipLook {
    QString text;        // its value, or what is to come, without brackets
    QString name;        // what it is, for the tooltip
    bool filled = true;  // false: shown in brackets, with a broken outline
    bool locked = false; // its value may not be seen by those the letter is for
};
/// By the tag as it stands in the markup, "{{patient.name}}".
using ChipLooks = std::function<ChipLook(const QString &tag)>;

/// A document that loads nothing, whatever its text names.
class DeafDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Makes chips be drawn in a document, by the looks given.
void drawChips(QTextDocument &document, ChipLooks looks);
/// The tag of the chip at a position; empty when there is none.
[[nodiscard]] QString chipAt(const QTextDocument &document, int position);
[[nodiscard]] QTextCharFormat chipFormat(const QString &tag, QTextCharFormat around = {});

/// What a paragraph of a letter can be.
enum class LetterShape { Body, Heading, Bullets, Numbers };
[[nodiscard]] LetterShape shapeOf(const QTextBlock &block);
void setShape(QTextCursor &cursor, LetterShape shape);

void fillLetter(QTextDocument &document, const QString &markup);
[[nodiscard]] QString letterMarkupOf(const QTextDocument &document);

/// A text as it is read, and for each character of it the position in the document.
struct ReadText {
    QString text;
    std::vector<int> places;

    [[nodiscard]] int placeOf(qsizetype at) const;
};
[[nodiscard]] ReadText readTextOf(const QTextDocument &document, const ChipLooks &looks);

/// What may be typed or pasted: no object that is no chip of ours.
[[nodiscard]] QString plainForLetter(QString text);

} // namespace candor
