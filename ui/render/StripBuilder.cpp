// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StripBuilder.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr QRgb black = 0xff111111U;
constexpr QRgb labelGrey = 0xff333333U; // the lightest text
constexpr QRgb frameGrey = 0xff555555U;
constexpr QRgb lineGrey = 0xff777777U; // the lightest line

/// The bundled or installed face, else what the platform uses.
QString family(Face face)
{
    if (face == Face::Fixed)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    const QString wanted = face == Face::Serif || face == Face::SerifBold ? u"Noto Serif"_s : u"Noto Sans"_s;
    return QFontDatabase::hasFamily(wanted) ? wanted : QGuiApplication::font().family();
}

QFont makeFont(Face face)
{
    QFont font(family(face));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Spacing too small to see turns ligatures off: the "fi" glyph of a PDF cannot be searched, copied or read aloud.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
    if (face == Face::SansBold || face == Face::SerifBold)
        font.setWeight(QFont::Bold);
    return font;
}

Mark line(qreal x1, qreal y1, qreal x2, qreal y2, qreal width, QRgb colour)
{
    return {Mark::Kind::Line, QRectF(QPointF(x1, y1), QPointF(x2, y2)), width, colour};
}

Mark dotted(qreal x1, qreal y, qreal x2)
{
    return {Mark::Kind::Dotted, QRectF(QPointF(x1, y), QPointF(x2, y)), 1, 0xff444444U};
}

Mark::Kind boxFor(CheckItem::State state)
{
    switch (state) {
    case CheckItem::State::Done: return Mark::Kind::CheckedBox;
    case CheckItem::State::NotApplicable: return Mark::Kind::DashedBox;
    case CheckItem::State::Open: break;
    }
    return Mark::Kind::OpenBox;
}

} // namespace

StripBuilder::StripBuilder(const DocumentModel &document, qreal width, qreal pageHeight, qreal larger, qreal tightness)
    : m_document(document)
    , m_width(width)
    , m_pageHeight(pageHeight)
    , m_larger(larger)
    , m_tightness(document.compact ? tightness : 0)
{
}

const QFont &StripBuilder::font(Face face, qreal size)
{
    const int pixels = static_cast<int>(std::lround(px(size) * textScale));
    const auto [found, isNew] = m_fonts.try_emplace({face, pixels});
    if (isNew) {
        found->second = makeFont(face);
        found->second.setPixelSize(pixels);
    }
    return found->second;
}

LaidText StripBuilder::lay(
    const QString &text, Face face, qreal size, qreal width, qreal lineFactor, Qt::Alignment alignment,
    const QList<QTextLayout::FormatRange> &formats)
{
    QString oneParagraph = text;
    oneParagraph.replace(u'\n', QChar::LineSeparator).replace(u'\t', u' ');
    auto layout = std::make_unique<QTextLayout>(oneParagraph, font(face, size));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine textLine = layout->createLine(); textLine.isValid(); textLine = layout->createLine()) {
        textLine.setLineWidth(std::max<qreal>(width, 1) * textScale);
        textLine.setPosition({0, 0});
    }
    layout->endLayout();
    const LaidText laid{layout.get(), layout->lineCount(), px(size) * lineFactor};
    m_layouts.push_back(std::move(layout));
    return laid;
}

void StripBuilder::put(Strip &strip, const LaidText &text, QPointF at, int firstLine, int lineCount)
{
    const int last = lineCount < 0 ? text.lines : std::min(text.lines, firstLine + lineCount);
    for (int i = firstLine; i < last; ++i) {
        const qreal natural = text.layout->lineAt(i).height() / textScale;
        const qreal y = at.y() + (i - firstLine) * text.lineHeight + (text.lineHeight - natural) / 2;
        strip.texts.push_back({text.layout, i, {at.x(), y}});
    }
}

void StripBuilder::build()
{
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &content) { add(content); }, block.content);
    if (!strips.empty())
        strips.back().keepWithNext = false;
}

/// Ties the last strips to what follows.
void StripBuilder::keepLast(int count)
{
    for (size_t i = strips.size(); i > 0 && count > 0; --i, --count)
        strips[i - 1].keepWithNext = true;
}

void StripBuilder::add(const Heading &heading)
{
    const bool title = heading.level == 1;
    const qreal size = title ? (serif() ? 25 : 22) : (serif() ? 15 : 14);
    const LaidText text =
        lay(heading.text, serif() ? Face::SerifBold : Face::SansBold, size, m_width, title ? 1.2 : 1.3);
    Strip strip;
    strip.before = title ? space(serif() ? 24 : 12, 6) : space(serif() ? 15 : 13, 8);
    strip.height = text.height() + px(title ? (serif() ? 4 : 1) : 2);
    strip.keepWithNext = true;
    put(strip, text, {});
    strips.push_back(std::move(strip));
}

void StripBuilder::add(const Paragraph &paragraph)
{
    using Style = Paragraph::Style;
    if (paragraph.style == Style::Marked) {
        addMarkedText(paragraph.text);
        return;
    }
    const bool small = paragraph.style == Style::Small;
    const bool quote = paragraph.style == Style::Quote;
    const qreal indent = quote ? px(12) : 0;
    const bool withSerif = serif() && !small;
    const LaidText text =
        lay(paragraph.text, withSerif ? Face::Serif : Face::Sans, small ? 12 : (serif() ? 14.4 : 13.3),
            m_width - indent, withSerif ? 1.47 : 1.3);
    for (int i = 0; i < text.lines; ++i) {
        Strip strip;
        strip.before = i == 0 ? space(1, 0.5) : 0;
        strip.height = text.lineHeight;
        // No single line of a paragraph alone on a page; what is quoted stays with its answer.
        strip.keepWithNext = text.lines > 1 && (i == 0 || i == text.lines - 2);
        strip.keepWithNext |= quote && i == text.lines - 1;
        put(strip, text, {indent, 0}, i, 1);
        if (quote)
            strip.marks.push_back(line(px(3), 0, px(3), strip.height, px(1.4), lineGrey));
        strips.push_back(std::move(strip));
    }
    if (!strips.empty())
        strips.back().height += space(serif() ? 2 : 3, 2);
}

void StripBuilder::addMarkedText(const QString &text)
{
    const LaidText laid = lay(text, Face::Fixed, 26, m_width - px(40), 1.6, Qt::AlignHCenter);
    Strip strip;
    strip.before = px(6);
    strip.height = laid.height() + px(28);
    strip.marks.push_back({Mark::Kind::Frame, QRectF(0, 0, m_width, laid.height() + px(22)), 1.4, black});
    put(strip, laid, {px(20), px(11)});
    strips.push_back(std::move(strip));
}

void StripBuilder::add(const FieldGrid &grid)
{
    const auto columns = static_cast<size_t>(std::max(1, grid.columns));
    const qreal columnWidth = m_width / static_cast<qreal>(columns);
    const qreal side = px(9);
    const qreal top = space(4, 2);
    for (size_t begin = 0; begin < grid.cells.size(); begin += columns) {
        const size_t end = std::min(begin + columns, grid.cells.size());
        std::vector<LaidText> labels, values;
        qreal height = 0;
        for (size_t i = begin; i < end; ++i) {
            const FieldCell &cell = grid.cells[i];
            labels.push_back(lay(cell.label, Face::Sans, 11, columnWidth - 2 * side, 1.25));
            // An empty cell keeps the height of a line to write on.
            values.push_back(
                lay(cell.value.isEmpty() ? u" "_s : cell.value, cell.strong ? Face::SansBold : Face::Sans, 13.3,
                    columnWidth - 2 * side, 1.3));
            height = std::max(
                height, top + labels.back().height() + values.back().height() + space(5, 3) +
                            (cell.value.isEmpty() ? space(3, 1) : 0));
        }
        Strip strip;
        strip.before = begin == 0 ? space(9, 4) : 0;
        strip.height = height;
        strip.keepWithNext = end < grid.cells.size();
        for (size_t i = begin; i < end; ++i) {
            const qreal x = static_cast<qreal>(i - begin) * columnWidth;
            const LaidText &label = labels[i - begin];
            put(strip, label, {x + side, top});
            if (grid.cells[i].value.isEmpty())
                strip.marks.push_back(dotted(x + side, height - px(6), x + columnWidth - side));
            else
                put(strip, values[i - begin], {x + side, top + label.height()});
            if (i > begin)
                strip.marks.push_back(line(x, 0, x, height, 1, lineGrey));
        }
        strip.marks.push_back({Mark::Kind::Frame, QRectF(0, 0, m_width, height), 1, frameGrey});
        strips.push_back(std::move(strip));
    }
    if (!grid.cells.empty())
        strips.back().height += space(4, 1);
}

void StripBuilder::add(const SideBySide &lists)
{
    if (lists.columns.empty())
        return;
    const qreal columnWidth = m_width / static_cast<qreal>(lists.columns.size());
    const qreal side = px(9);
    const qreal bullet = px(12);
    struct Row {
        const QTextLayout *layout;
        int lineIndex;
        bool first;
    };
    // Each column flows on its own; all lines are of one height, so that a strip holds one line of every column.
    std::vector<std::vector<Row>> columns;
    std::vector<LaidText> titles;
    size_t rows = static_cast<size_t>(std::max(0, lists.minimumRows));
    for (const ListColumn &column : lists.columns) {
        titles.push_back(lay(column.title, Face::SansBold, 13.3, columnWidth - 2 * side));
        std::vector<Row> lines;
        for (const ListItem &item : column.items) {
            const LaidText text = lay(item.text, Face::Sans, 12.7, columnWidth - 2 * side - bullet);
            for (int i = 0; i < text.lines; ++i)
                lines.push_back({text.layout, i, i == 0});
        }
        rows = std::max(rows, lines.size());
        columns.push_back(std::move(lines));
    }
    const LaidText dot = lay(u"•"_s, Face::Sans, 12.7, bullet);
    const qreal titleHeight = titles.front().height() + space(6, 3);
    const qreal bottom = space(7, 4);
    const bool fits = static_cast<qreal>(rows) * dot.lineHeight < m_pageHeight / 2;
    for (size_t row = 0; row <= rows; ++row) {
        Strip strip;
        const bool last = row == rows;
        strip.before = row == 0 ? space(6, 3) : 0;
        const qreal lineHeight = row == 0 ? titleHeight : dot.lineHeight;
        strip.height = lineHeight + (last ? bottom : 0);
        strip.keepWithNext = !last && (fits || row == 0);
        for (size_t i = 0; i < columns.size(); ++i) {
            const qreal x = static_cast<qreal>(i) * columnWidth;
            strip.marks.push_back(line(x, 0, x, strip.height, 1, i == 0 ? frameGrey : lineGrey));
            if (row == 0) {
                put(strip, titles[i], {x + side, space(6, 3)});
                continue;
            }
            if (row > columns[i].size()) {
                if (columns[i].empty())
                    strip.marks.push_back(dotted(x + side, lineHeight - px(2), x + columnWidth - side));
                continue;
            }
            const Row &text = columns[i][row - 1];
            if (text.first)
                put(strip, dot, {x + side, 0});
            put(strip, {text.layout, text.lineIndex + 1, dot.lineHeight}, {x + side + bullet, 0}, text.lineIndex, 1);
        }
        strip.marks.push_back(line(m_width, 0, m_width, strip.height, 1, frameGrey));
        if (row == 0)
            strip.marks.push_back(line(0, 0, m_width, 0, 1, frameGrey));
        if (last)
            strip.marks.push_back(line(0, strip.height, m_width, strip.height, 1, frameGrey));
        strips.push_back(std::move(strip));
    }
}

qreal StripBuilder::timeColumnWidth()
{
    qreal widest = px(64);
    const QFontMetricsF metrics(font(Face::Sans, 12));
    for (const Block &block : m_document.blocks) {
        const auto *section = std::get_if<CheckSection>(&block.content);
        if (!section || !section->timeColumn)
            continue;
        for (const CheckItem &item : section->items)
            widest = std::max(widest, metrics.horizontalAdvance(item.time) / textScale + px(6));
    }
    return std::min(widest, m_width * 0.3);
}

void StripBuilder::addSectionTitle(const QString &title, qreal timeWidth)
{
    const LaidText text = lay(title, Face::SansBold, 13.3, m_width - timeWidth - px(9));
    Strip strip;
    strip.before = space(7, 3);
    strip.height = text.height() + px(2);
    strip.keepWithNext = true;
    put(strip, text, {});
    if (timeWidth > 0 && !m_timeTitleShown) {
        m_timeTitleShown = true;
        put(strip, lay(m_document.words.time, Face::Sans, 11, timeWidth, 1.5, Qt::AlignHCenter),
            {m_width - timeWidth, 0});
    }
    strip.marks.push_back(line(0, strip.height, m_width, strip.height, 1, black));
    strip.height += px(2);
    strips.push_back(std::move(strip));
}

void StripBuilder::addCheckItem(const CheckItem &item, qreal timeWidth, bool timeColumn, bool keep)
{
    const qreal box = px(14);
    const qreal indent = px(26);
    const qreal padding = space(2, 0.4);
    const qreal textWidth = m_width - indent - timeWidth - px(9);

    QString text = item.text;
    QList<QTextLayout::FormatRange> formats;
    if (item.unverified) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        text += u"  "_s + m_document.words.unverified;
        range.length = static_cast<int>(text.size()) - range.start;
        range.format.setFont(font(Face::Sans, 10));
        range.format.setForeground(QColor::fromRgb(labelGrey));
        formats.append(range);
    }
    const LaidText body = lay(text, Face::Sans, 13.3, textWidth, 1.3, Qt::AlignLeft, formats);
    QString time = item.time;
    if (timeColumn && time.isEmpty() && item.state == CheckItem::State::NotApplicable)
        time = m_document.words.notApplicable;

    std::vector<Mark> marks;
    const qreal boxTop = padding + (body.lineHeight - box) / 2;
    marks.push_back({boxFor(item.state), QRectF(0, boxTop, box, box), px(1.4), black});
    if (timeColumn)
        marks.push_back(dotted(m_width - timeWidth, padding + body.lineHeight + px(1), m_width));
    std::vector<Placed> cells{{body, indent}};
    if (timeColumn && !time.isEmpty())
        cells.push_back({lay(time, Face::Sans, 12, timeWidth, 1.3 * 13.3 / 12, Qt::AlignHCenter), m_width - timeWidth});
    addRow(cells, padding, marks, 0, nullptr, -1);
    if (!item.note.isEmpty() || (item.state == CheckItem::State::NotApplicable && !item.time.isEmpty())) {
        QStringList parts;
        if (item.state == CheckItem::State::NotApplicable && !item.time.isEmpty())
            parts += m_document.words.notApplicable;
        if (!item.note.isEmpty())
            parts += item.note;
        strips.back().keepWithNext = true;
        addRow({{lay(parts.join(u": "_s), Face::Sans, 11.5, textWidth), indent}}, 0, {}, 0, nullptr, -1);
    }
    strips.back().keepWithNext = keep;
}

void StripBuilder::add(const CheckSection &section)
{
    const qreal timeWidth = section.timeColumn ? timeColumnWidth() : 0;
    if (!section.title.isEmpty())
        addSectionTitle(section.title, timeWidth);
    if (section.columns > 1) {
        addChoices(section);
        return;
    }
    for (size_t i = 0; i < section.items.size(); ++i)
        addCheckItem(section.items[i], timeWidth, section.timeColumn, i == 0 && section.items.size() > 1);
}

void StripBuilder::addChoices(const CheckSection &section)
{
    const auto columns = static_cast<size_t>(section.columns);
    const qreal columnWidth = m_width / static_cast<qreal>(columns);
    const qreal box = px(14);
    const qreal indent = px(22);
    for (size_t begin = 0; begin < section.items.size(); begin += columns) {
        std::vector<Placed> cells;
        std::vector<Mark> marks;
        const qreal padding = space(2, 0.4);
        for (size_t i = begin; i < std::min(begin + columns, section.items.size()); ++i) {
            const qreal x = static_cast<qreal>(i - begin) * columnWidth;
            const LaidText text = lay(section.items[i].text, Face::Sans, 13.3, columnWidth - indent - px(8));
            marks.push_back(
                {boxFor(section.items[i].state), QRectF(x, padding + (text.lineHeight - box) / 2, box, box), px(1.4),
                 black});
            cells.push_back({text, x + indent});
        }
        addRow(cells, padding, marks, 0, nullptr, -1);
        strips.back().keepWithNext = begin == 0 && section.items.size() > columns;
    }
}

void StripBuilder::addRow(
    const std::vector<Placed> &cells, qreal padding, const std::vector<Mark> &marksOfFirst, qreal before,
    const Mark *lineBelow, int repeat)
{
    int lines = 0;
    qreal lineHeight = 1;
    for (const Placed &cell : cells) {
        lines = std::max(lines, cell.text.lines);
        lineHeight = std::max(lineHeight, cell.text.lineHeight);
    }
    const int fitting = std::max(1, static_cast<int>((m_pageHeight * 0.8 - 2 * padding) / lineHeight));
    for (int from = 0; from < std::max(lines, 1); from += fitting) {
        const int count = std::min(fitting, lines - from);
        const bool last = from + fitting >= lines;
        const qreal top = from == 0 ? padding : 0;
        Strip strip;
        strip.before = from == 0 ? before : 0;
        strip.height = top + count * lineHeight + (last ? padding : 0);
        strip.repeat = repeat;
        for (const Placed &cell : cells) {
            if (cell.text.lines > from)
                put(strip, cell.text, {cell.x, top}, from, count);
        }
        if (from == 0)
            strip.marks = marksOfFirst;
        if (last && lineBelow) {
            Mark below = *lineBelow;
            below.rect.translate(0, strip.height);
            strip.marks.push_back(below);
        }
        strips.push_back(std::move(strip));
    }
}

std::vector<StripBuilder::Placed> StripBuilder::tableCells(
    const Table &table, const TableRow &row, const std::vector<qreal> &x, const std::vector<qreal> &widths)
{
    std::vector<Placed> cells;
    for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
        const bool right = table.columns[i].align == Table::Align::Right;
        cells.push_back(
            {lay(row.cells[i].text, row.cells[i].strong ? Face::SansBold : Face::Sans, 12.7, widths[i], 1.45,
                 right ? Qt::AlignRight : Qt::AlignLeft),
             x[i]});
    }
    return cells;
}

qreal StripBuilder::gapAfter(const Table::Column &column) const
{
    return px(column.align == Table::Align::Right ? 24 : 8); // more after numbers, which end at the edge
}

/// The width by weight, but no column so narrow that a word of its title would break.
std::vector<qreal> StripBuilder::columnShares(const Table &table)
{
    const int total = std::accumulate(
        table.columns.begin(), table.columns.end(), 0, [](int sum, const auto &c) { return sum + c.weight; });
    const QFontMetricsF metrics(font(Face::SansBold, 12));
    std::vector<qreal> shares;
    for (const Table::Column &column : table.columns)
        shares.push_back(m_width * column.weight / std::max(total, 1));
    for (size_t i = 0; i < shares.size(); ++i) {
        qreal needed = 0;
        for (const QString &word : table.columns[i].title.split(u' '))
            needed = std::max(needed, metrics.horizontalAdvance(word) / textScale + px(1));
        needed += gapAfter(table.columns[i]);
        const auto widest = std::max_element(shares.begin(), shares.end());
        if (needed > shares[i] && *widest - (needed - shares[i]) > needed) {
            *widest -= needed - shares[i];
            shares[i] = needed;
        }
    }
    return shares;
}

void StripBuilder::add(const Table &table)
{
    if (table.columns.empty())
        return;
    const std::vector<qreal> shares = columnShares(table);
    std::vector<qreal> x, widths;
    qreal at = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        x.push_back(at);
        widths.push_back(shares[i] - (i + 1 == shares.size() ? 0 : gapAfter(table.columns[i])));
        at += shares[i];
    }

    const Mark headLine = line(0, 0, m_width, 0, 1.2, black);
    const Mark rowLine = line(0, 0, m_width, 0, 0.8, lineGrey);
    std::vector<Placed> titles;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool right = table.columns[i].align == Table::Align::Right;
        titles.push_back(
            {lay(table.columns[i].title, Face::SansBold, 12, widths[i], 1.35, right ? Qt::AlignRight : Qt::AlignLeft),
             x[i]});
    }
    addRow(titles, px(3), {}, px(3), &headLine, -1);
    strips.back().keepWithNext = true;
    headers.push_back(strips.back());
    const int repeat = static_cast<int>(headers.size()) - 1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        // A total is nothing without the row before it.
        if (row.total && i > 0)
            keepLast(1);
        addRow(tableCells(table, row, x, widths), px(3.7), {}, 0, &rowLine, repeat);
        strips.back().keepWithNext = i == 0 && table.rows.size() > 1;
    }
    if (!table.rows.empty())
        strips.back().height += px(3);
}

void StripBuilder::add(const Signatures &signatures)
{
    if (signatures.names.empty())
        return;
    keepLast(2); // a signature never stands alone on a page
    const qreal gap = px(34);
    const qreal half = (m_width - gap) / 2;
    for (size_t i = 0; i < signatures.names.size(); i += 2) {
        Strip strip;
        strip.before = 0;
        const qreal room = space(34, 26);
        qreal height = 0;
        for (size_t k = 0; k < 2 && i + k < signatures.names.size(); ++k) {
            const qreal x = static_cast<qreal>(k) * (half + gap);
            const LaidText text = lay(signatures.names[i + k], Face::Sans, 12.7, half);
            strip.marks.push_back(line(x, room, x + half, room, 1, black));
            put(strip, text, {x, room + px(4)});
            height = std::max(height, text.height());
        }
        strip.height = room + px(4) + height + px(4);
        strip.keepWithNext = i + 2 < signatures.names.size();
        strips.push_back(std::move(strip));
    }
}

void StripBuilder::add(const WritingLines &writing)
{
    if (!writing.title.isEmpty()) {
        const LaidText text = lay(writing.title, Face::SansBold, 13.3, m_width);
        Strip strip;
        strip.before = space(9, 4);
        strip.height = text.height();
        strip.keepWithNext = true;
        put(strip, text, {});
        strips.push_back(std::move(strip));
    }
    for (int i = 0; i < writing.count; ++i) {
        Strip strip;
        strip.height = space(24, 20);
        strip.keepWithNext = i == 0 && writing.count > 1;
        strip.marks.push_back(line(0, strip.height, m_width, strip.height, 1, lineGrey));
        strips.push_back(std::move(strip));
    }
}

} // namespace candor
