// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"
#include "render/PageFigure.h"
#include "render/PageTags.h"
#include "render/PaperFonts.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <map>
#include <memory>
#include <vector>

namespace candor {

// All measures are in 1/96 inch ("px").

struct LineOfText {
    const QTextLayout *layout;
    int line;
    QPointF at; // top left, in the strip
    int tag = noTag;
};

struct Mark {
    enum class Kind { Line, Dotted, Frame, OpenBox, CheckedBox, DashedBox } kind;
    QRectF rect; // of a line: from top left to bottom right
    qreal width = 1;
    QRgb colour = 0xff000000U;
};

namespace paper {

inline constexpr QRgb black = 0xff111111U;
inline constexpr QRgb labelGrey = 0xff333333U; // the lightest text
inline constexpr QRgb frameGrey = 0xff555555U;
inline constexpr QRgb lineGrey = 0xff777777U; // the lightest line

inline Mark line(qreal x1, qreal y1, qreal x2, qreal y2, qreal width, QRgb colour)
{
    return {Mark::Kind::Line, QRectF(QPointF(x1, y1), QPointF(x2, y2)), width, colour};
}

inline Mark dotted(qreal x1, qreal y, qreal x2)
{
    return {Mark::Kind::Dotted, QRectF(QPointF(x1, y), QPointF(x2, y)), 1, 0xff444444U};
}

} // namespace paper

/// A piece of a page that is never split: a line of a paragraph, a row of a table, an item of a checklist.
struct Strip {
    qreal before = 0; // space above, dropped at the top of a page
    qreal height = 0;
    bool keepWithNext = false;
    int repeat = -1; // index into StripBuilder::headers, shown again when a page begins with this strip
    std::vector<LineOfText> texts;
    std::vector<Mark> marks;
    const PagePicture *picture = nullptr;
    int pictureTag = noTag;
};

/// A text broken into lines of a given width.
struct LaidText {
    const QTextLayout *layout = nullptr;
    int lines = 0;
    qreal lineHeight = 0;
    int tag = noTag;
    [[nodiscard]] qreal height() const { return lines * lineHeight; }
};

/// Turns the blocks of a document into strips of the width of the page.
class StripBuilder {
public:
    /// `tightness` 0 to 1 takes space (never letter size) out of compact documents.
    StripBuilder(const DocumentModel &document, qreal width, qreal pageHeight, qreal larger, qreal tightness);

    void build();
    [[nodiscard]] LaidText
    lay(const QString &text, Face face, qreal size, qreal width, qreal lineFactor = 1.3,
        Qt::Alignment alignment = Qt::AlignLeft, const QList<QTextLayout::FormatRange> &formats = {});
    static void put(Strip &strip, const LaidText &text, QPointF at, int firstLine = 0, int lineCount = -1);
    [[nodiscard]] const QFont &font(Face face, qreal size);

    std::vector<Strip> strips;
    std::vector<Strip> headers;
    std::vector<PageTag> tags;

private:
    /// A text at its place in a row.
    struct Placed {
        LaidText text;
        qreal x = 0;
    };

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const FieldGrid &grid);
    void add(const SideBySide &lists);
    void add(const CheckSection &section);
    void add(const Table &table);
    void add(const Figure &figure);
    void add(const Signatures &signatures);
    void add(const WritingLines &writing);
    void addChoices(const CheckSection &section);
    void addCheckItem(const CheckItem &item, qreal timeWidth, bool timeColumn, bool keep);
    void addSectionTitle(const QString &title, qreal timeWidth);
    void addMarkedText(const QString &text);
    /// What is laid out from now on belongs to a new node.
    int tag(const char *role, int parent = noTag, const QString &description = {});
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const std::vector<Run> &runs, Face face, qreal size);
    /// One strip; several only when the row is higher than a page.
    void addRow(
        const std::vector<Placed> &cells, qreal padding, const std::vector<Mark> &marksOfFirst, qreal before,
        const Mark *lineBelow, int repeat);
    [[nodiscard]] std::vector<Placed>
    tableCells(const Table &table, const TableRow &row, const std::vector<qreal> &x, const std::vector<qreal> &widths);
    [[nodiscard]] std::vector<qreal> columnShares(const Table &table);
    [[nodiscard]] qreal gapAfter(const Table::Column &column) const;
    [[nodiscard]] qreal timeColumnWidth();
    [[nodiscard]] bool serif() const { return m_document.typeface == Typeface::Serif; }
    [[nodiscard]] qreal space(qreal roomy, qreal tight) const
    {
        return m_larger * (roomy + (tight - roomy) * m_tightness);
    }
    [[nodiscard]] qreal px(qreal size) const { return size * m_larger; }
    void keepLast(int count);

    const DocumentModel &m_document;
    qreal m_width;
    qreal m_pageHeight;
    qreal m_larger;
    qreal m_tightness;
    bool m_timeTitleShown = false;
    int m_tag = noTag;  // of what is laid out
    int m_list = noTag; // that is open
    int m_table = noTag;
    std::map<std::pair<Face, int>, QFont> m_fonts; // looking a family up takes longer than laying out a line
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<std::unique_ptr<PagePicture>> m_pictures;
};

} // namespace candor
