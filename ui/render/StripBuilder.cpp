// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/StripBuilder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace candor {

using namespace paper;

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
        found->second = paperFont(face);
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
    const LaidText laid{layout.get(), layout->lineCount(), px(size) * lineFactor, m_tag};
    m_layouts.push_back(std::move(layout));
    return laid;
}

void StripBuilder::put(Strip &strip, const LaidText &text, QPointF at, int firstLine, int lineCount)
{
    const int last = lineCount < 0 ? text.lines : std::min(text.lines, firstLine + lineCount);
    for (int i = firstLine; i < last; ++i) {
        const qreal natural = text.layout->lineAt(i).height() / textScale;
        const qreal y = at.y() + (i - firstLine) * text.lineHeight + (text.lineHeight - natural) / 2;
        strip.texts.push_back({text.layout, i, {at.x(), y}, text.tag});
    }
}

namespace {

constexpr qreal roomToSign = 44, betweenParagraphs = 8; // of letters

bool isItem(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    return paragraph &&
           (paragraph->style == Paragraph::Style::Bullet || paragraph->style == Paragraph::Style::Numbered);
}

bool sameList(const Block &one, const Block &other)
{
    return isItem(one) && isItem(other) &&
           std::get<Paragraph>(one.content).style == std::get<Paragraph>(other.content).style;
}

} // namespace

void StripBuilder::build()
{
    const std::vector<Block> &blocks = m_document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (i == 0 || !sameList(blocks[i - 1], blocks[i]))
            m_list = noTag;
        const bool closing = isClosing(m_document, i);
        if (closing)
            keepLast(1); // nor does a signature stand alone on a page
        const size_t first = strips.size();
        std::visit([this](const auto &content) { add(content); }, blocks[i].content);
        const bool inList = i + 1 < blocks.size() && isItem(blocks[i + 1]);
        // What announces a list stays with its first item.
        if (inList && !isItem(blocks[i]))
            keepLast(1);
        if (!m_document.letter || strips.size() == first)
            continue;
        if (closing) {
            strips.back().height += px(roomToSign);
            keepLast(1);
        } else if (!(inList && isItem(blocks[i]))) {
            strips.back().height += px(betweenParagraphs);
        }
        if (i > 0 && isClosing(m_document, i - 1)) {
            keepLast(static_cast<int>(strips.size() - first));
            strips.back().keepWithNext = false;
        }
    }
    if (!strips.empty())
        strips.back().keepWithNext = false;
}

int StripBuilder::tag(const char *role, int parent, const QString &description)
{
    tags.push_back({role, parent, description});
    m_tag = static_cast<int>(tags.size()) - 1;
    return m_tag;
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
    tag(title ? "H1" : "H2");
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

QList<QTextLayout::FormatRange> StripBuilder::formatsOf(const std::vector<Run> &runs, Face face, qreal size)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.strong || run.emphasis) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = length;
            range.format.setFont(font(faceWith(face, run.strong, run.emphasis), size));
            formats.append(range);
        }
        start += length;
    }
    return formats;
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
    const bool numbered = paragraph.style == Style::Numbered;
    const bool item = numbered || paragraph.style == Style::Bullet;
    const Face face = serif() && !small ? Face::Serif : Face::Sans;
    const qreal size = small ? 12 : (serif() ? 14.4 : 13.3);
    const qreal lineFactor = face == Face::Serif ? 1.47 : 1.3;
    // The sign of an item hangs before its text, numbers of two digits with the stops of the others above each other.
    const QString sign = numbered ? numberOf(paragraph) : u"•"_s;
    const auto widthOf = [&](const QString &text) {
        return QFontMetricsF(font(face, size)).horizontalAdvance(text) / textScale + px(1);
    };
    const qreal signWidth = numbered ? std::max(widthOf(u"00."_s), widthOf(sign)) : item ? px(16) : 0;
    const qreal indent = quote ? px(12) : item ? signWidth + px(numbered ? 8 : 6) : 0;
    LaidText signText;
    if (item) {
        if (m_list == noTag)
            m_list = tag("L");
        const int listItem = tag("LI", m_list);
        tag("Lbl", listItem);
        signText = lay(sign, face, size, signWidth, lineFactor, Qt::AlignRight);
        tag("LBody", listItem);
    } else {
        tag("P");
    }
    const LaidText text =
        lay(paragraph.text, face, size, m_width - indent, lineFactor, Qt::AlignLeft,
            formatsOf(runsOf(paragraph), face, size));
    for (int i = 0; i < text.lines; ++i) {
        Strip strip;
        strip.before = i == 0 ? space(1, 0.5) : 0;
        strip.height = text.lineHeight;
        // No single line of a paragraph alone on a page; what is quoted stays with its answer.
        strip.keepWithNext = text.lines > 1 && (i == 0 || i == text.lines - 2);
        strip.keepWithNext |= quote && i == text.lines - 1;
        if (item && i == 0)
            put(strip, signText, {});
        put(strip, text, {indent, 0}, i, 1);
        if (quote)
            strip.marks.push_back(line(px(3), 0, px(3), strip.height, px(1.4), lineGrey));
        strips.push_back(std::move(strip));
    }
    if (!strips.empty())
        strips.back().height += space(serif() ? 2 : 3, 2);
}

void StripBuilder::add(const Figure &figure)
{
    if (!figure.title.isEmpty()) {
        tag("P");
        const LaidText text = lay(figure.title, Face::SansBold, 12.7, m_width);
        Strip strip;
        strip.before = space(8, 4);
        strip.height = text.height() + px(4);
        strip.keepWithNext = true;
        put(strip, text, {});
        strips.push_back(std::move(strip));
    }
    for (PagePicture &picture : pagePictures(figure, {m_width, m_pageHeight * 0.85}, m_larger)) {
        m_pictures.push_back(std::make_unique<PagePicture>(std::move(picture)));
        Strip strip;
        strip.before = px(4);
        strip.height = m_pictures.back()->size().height() + px(6);
        strip.picture = m_pictures.back().get();
        strip.pictureTag = tag("Figure", noTag, figure.description.isEmpty() ? figure.title : figure.description);
        strips.push_back(std::move(strip));
    }
    add(figure.table);
}

void StripBuilder::addMarkedText(const QString &text)
{
    tag("P");
    const LaidText laid = lay(text, Face::Fixed, 26, m_width - px(40), 1.6, Qt::AlignHCenter);
    Strip strip;
    strip.before = px(6);
    strip.height = laid.height() + px(28);
    strip.marks.push_back({Mark::Kind::Frame, QRectF(0, 0, m_width, laid.height() + px(22)), 1.4, black});
    put(strip, laid, {px(20), px(11)});
    strips.push_back(std::move(strip));
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
            tag("P");
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
        tag("P");
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
