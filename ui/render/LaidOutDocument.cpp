// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/LaidOutDocument.h"

#include "render/PdfFile.h"
#include "render/StripBuilder.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

struct Margins {
    qreal side;
    qreal top;
    qreal bottom;
    qreal belowHeader;
};

/// Section 7 of the design: 0.67 in at the sides and 0.5 in above and below; letters and summaries get more air.
Margins marginsFor(const DocumentModel &document)
{
    return document.typeface == Typeface::Serif ? Margins{84, 56, 40, 20} : Margins{64, 48, 48, 8};
}

QSizeF sizeOf(PageSettings::Paper paper)
{
    return paper == PageSettings::Paper::A4 ? QSizeF(210 / 25.4 * 96, 297 / 25.4 * 96) : QSizeF(8.5 * 96, 11 * 96);
}

constexpr QRgb watermarkGrey = 0xffdcdcdcU; // lighter than any text: what is written over it stays easy to read

struct Placed {
    const Strip *strip;
    qreal y;
    bool again = false; // the titles of a table, repeated on the next page: read once only
};
using Page = std::vector<Placed>;

/// Distributes strips over pages. Strips that are tied together move together, as long as they fit on one page.
class Paginator {
public:
    Paginator(const StripBuilder &builder, qreal top, qreal bottom)
        : m_builder(builder)
        , m_top(top)
        , m_bottom(bottom)
        , m_y(top)
    {
    }

    [[nodiscard]] std::vector<Page> run()
    {
        const std::vector<Strip> &strips = m_builder.strips;
        for (size_t begin = 0; begin < strips.size();) {
            size_t end = begin;
            while (end + 1 < strips.size() && strips[end].keepWithNext)
                ++end;
            ++end;
            if (m_y + heightOf(begin, end) > m_bottom && !atTop() && heightOnNewPage(begin, end) <= m_bottom - m_top)
                newPage();
            for (size_t i = begin; i < end; ++i)
                place(strips[i]);
            begin = end;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }

    [[nodiscard]] qreal heightOf(size_t begin, size_t end) const
    {
        qreal height = 0;
        for (size_t i = begin; i < end; ++i) {
            const Strip &strip = m_builder.strips[i];
            height += strip.height + (i == begin && atTop() ? 0 : strip.before);
        }
        return height;
    }

    [[nodiscard]] qreal heightOnNewPage(size_t begin, size_t end) const
    {
        const Strip &first = m_builder.strips[begin];
        const qreal repeated = first.repeat >= 0 ? m_builder.headers[static_cast<size_t>(first.repeat)].height : 0;
        return heightOf(begin, end) - (atTop() ? 0 : first.before) + repeated;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_top;
    }

    void place(const Strip &strip)
    {
        if (!atTop() && m_y + strip.before + strip.height > m_bottom)
            newPage();
        if (atTop() && strip.repeat >= 0) {
            const Strip &header = m_builder.headers[static_cast<size_t>(strip.repeat)];
            m_pages.back().push_back({&header, m_y, true});
            m_y += header.height;
        } else if (!atTop()) {
            m_y += strip.before;
        }
        m_pages.back().push_back({&strip, m_y, false});
        m_y += strip.height;
    }

    const StripBuilder &m_builder;
    qreal m_top;
    qreal m_bottom;
    qreal m_y;
    std::vector<Page> m_pages{1};
};

void paintMark(QPainter &painter, const Mark &mark, QPointF offset)
{
    const QRectF rect(mark.rect.topLeft() * textScale + offset, mark.rect.size() * textScale);
    QPen pen(QColor::fromRgb(mark.colour), mark.width * textScale);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    switch (mark.kind) {
    case Mark::Kind::Line:
        painter.setPen(pen);
        painter.drawLine(rect.topLeft(), rect.bottomRight());
        return;
    case Mark::Kind::Dotted:
        pen.setDashPattern({1, 1.6});
        painter.setPen(pen);
        painter.drawLine(rect.topLeft(), rect.bottomRight());
        return;
    case Mark::Kind::Frame:
        painter.setPen(pen);
        painter.drawRect(rect);
        return;
    case Mark::Kind::OpenBox:
    case Mark::Kind::CheckedBox:
    case Mark::Kind::DashedBox: break;
    }
    const qreal inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
    const auto at = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x * rect.width(), y * rect.height()); };
    pen.setWidthF(pen.widthF() * 1.35);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    if (mark.kind == Mark::Kind::CheckedBox)
        painter.drawPolyline(QPolygonF({at(0.25, 0.54), at(0.43, 0.73), at(0.76, 0.28)}));
    else if (mark.kind == Mark::Kind::DashedBox)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void paintLine(QPainter &painter, const QTextLayout &layout, int line, QPointF at, int tag)
{
    if (auto *file = dynamic_cast<PdfFile *>(painter.device()))
        file->drawText(layout, line, at, painter.transform(), painter.pen().color(), tag);
    else
        layout.lineAt(line).draw(&painter, at);
}

void paintStrip(QPainter &painter, const Strip &strip, QPointF at, bool read)
{
    const QPointF offset = at * textScale;
    for (const Mark &mark : strip.marks)
        paintMark(painter, mark, offset);
    painter.setPen(QColor::fromRgb(0xff111111U));
    for (const LineOfText &text : strip.texts)
        paintLine(painter, *text.layout, text.line, text.at * textScale + offset, read ? text.tag : noTag);
    if (strip.picture) {
        painter.save();
        painter.translate(offset);
        auto *file = dynamic_cast<PdfFile *>(painter.device());
        if (file)
            file->open(strip.pictureTag);
        paintPicture(painter, *strip.picture);
        if (file)
            file->close();
        painter.restore();
    }
}

/// Across the page from the lower left to the upper right, under everything else.
void paintWatermark(QPainter &painter, const LaidText &text, QSizeF page)
{
    if (!text.layout)
        return;
    painter.save();
    painter.translate(page.width() * textScale / 2, page.height() * textScale / 2);
    painter.rotate(-45);
    painter.setPen(QColor::fromRgb(watermarkGrey));
    for (int i = 0; i < text.lines; ++i) {
        const qreal y = (i * text.lineHeight - text.height() / 2) * textScale;
        paintLine(painter, *text.layout, i, {-text.layout->lineAt(i).width() / 2, y}, noTag);
    }
    painter.restore();
}

} // namespace

struct LaidOutDocument::Layout {
    Layout(const FilteredDocument &filtered, const PageSettings &settings)
        : document(filtered.document())
        , size(sizeOf(settings.paper))
        , margins(marginsFor(document))
        , width(size.width() - 2 * margins.side)
        , larger(settings.largerText ? 1.2 : 1)
        , frame(document, width, size.height(), larger, 0)
        , header(makeHeader())
        , footerHeight(makeFooter(99, 99).height)
        , watermark(makeWatermark())
    {
        // A checklist belongs on one page: first with air, then with less.
        for (qreal tightness : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            layOut(tightness);
            if (!document.compact || pages.size() <= 1)
                break;
        }
        if (document.compact && pages.size() > 1)
            layOut(0);
        for (size_t i = 0; i < pages.size(); ++i)
            footers.push_back(makeFooter(static_cast<int>(i) + 1, static_cast<int>(pages.size())));
    }

    void layOut(qreal tightness)
    {
        const qreal top = margins.top + header.height + margins.belowHeader * (1 - tightness / 2);
        const qreal bottom = size.height() - margins.bottom - footerHeight - 6;
        body = std::make_unique<StripBuilder>(document, width, bottom - top, larger, tightness);
        body->build();
        pages = Paginator(*body, top, bottom).run();
    }

    [[nodiscard]] Strip makeHeader()
    {
        const LaidText right = frame.lay(
            document.headerRight, Face::Sans, 12, width * (document.headerLeft.isEmpty() ? 1 : 0.62), 1.3,
            Qt::AlignRight);
        const qreal rightWidth = right.lines > 0 ? right.layout->maximumWidth() / textScale : 0;
        const LaidText left = frame.lay(
            document.headerLeft, Face::SansBold, 12, std::max(width * 0.36, width - rightWidth - 16 * larger));
        Strip strip;
        const LaidText mark = makeMark();
        const qreal below = mark.lines > 0 ? mark.height() + 4 * larger : 0;
        StripBuilder::put(strip, mark, {});
        strip.height = below + std::max(left.height(), right.height()) + 7 * larger;
        StripBuilder::put(strip, left, {0, below});
        StripBuilder::put(strip, right, {width * (document.headerLeft.isEmpty() ? 0 : 0.38), below});
        strip.marks.push_back(
            {Mark::Kind::Line, QRectF(QPointF(0, strip.height), QPointF(width, strip.height)), 1.5, 0xff111111U});
        strip.height += 2;
        return strip;
    }

    [[nodiscard]] Strip makeFooter(int page, int count)
    {
        constexpr qreal size8pt = 8 / 0.75;
        const LaidText right =
            frame.lay(document.words.page.arg(page).arg(count), Face::Sans, size8pt, width * 0.18, 1.3, Qt::AlignRight);
        const LaidText left = frame.lay(document.footerLeft, Face::Sans, size8pt, width * 0.49);
        const LaidText center =
            frame.lay(document.footerCenter, Face::Sans, size8pt, width * 0.31, 1.3, Qt::AlignHCenter);
        Strip strip;
        strip.height = 5 * larger + std::max({left.height(), center.height(), right.height()});
        StripBuilder::put(strip, left, {0, 5 * larger});
        StripBuilder::put(strip, center, {width * 0.5, 5 * larger});
        StripBuilder::put(strip, right, {width * 0.82, 5 * larger});
        strip.marks.push_back({Mark::Kind::Line, QRectF(QPointF(0, 0), QPointF(width, 0)), 1, 0xff777777U});
        if (const LaidText mark = makeMark(); mark.lines > 0) {
            StripBuilder::put(strip, mark, {0, strip.height + 3 * larger});
            strip.height += 3 * larger + mark.height();
        }
        return strip;
    }

    [[nodiscard]] LaidText makeMark()
    {
        return document.mark.isEmpty() ? LaidText()
                                       : frame.lay(document.mark, Face::SansBold, 12, width, 1.3, Qt::AlignHCenter);
    }

    /// In letters as large as the diagonal allows, in several lines before they get small.
    [[nodiscard]] LaidText makeWatermark()
    {
        if (document.watermark.isEmpty())
            return {};
        const qreal room = size.width() * 1.15;
        const qreal natural =
            QFontMetricsF(frame.font(Face::SansBold, 100 / larger)).horizontalAdvance(document.watermark) / textScale;
        const qreal letters = std::clamp(100 * room * 0.98 / std::max<qreal>(natural, 1), 40.0, 170.0);
        return frame.lay(document.watermark, Face::SansBold, letters / larger, room, 1.25, Qt::AlignHCenter);
    }

    DocumentModel document;
    QSizeF size;
    Margins margins;
    qreal width;
    qreal larger;
    StripBuilder frame; // owns the texts of headers and footers
    Strip header;
    qreal footerHeight;
    LaidText watermark;
    std::unique_ptr<StripBuilder> body;
    std::vector<Page> pages;
    std::vector<Strip> footers;
};

LaidOutDocument::LaidOutDocument(const FilteredDocument &document, const PageSettings &settings)
    : m_layout(std::make_unique<Layout>(document, settings))
{
}

LaidOutDocument::LaidOutDocument(LaidOutDocument &&) noexcept = default;
LaidOutDocument &LaidOutDocument::operator=(LaidOutDocument &&) noexcept = default;
LaidOutDocument::~LaidOutDocument() = default;

int LaidOutDocument::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

const std::vector<PageTag> &LaidOutDocument::tags() const
{
    return m_layout->body->tags;
}

QSizeF LaidOutDocument::pageSize() const
{
    return m_layout->size;
}

void LaidOutDocument::paintPage(QPainter &painter, int page) const
{
    const Layout &layout = *m_layout;
    const auto index = static_cast<size_t>(page);
    const qreal left = layout.margins.side;
    painter.save();
    painter.scale(1 / textScale, 1 / textScale);
    painter.setBrush(Qt::NoBrush);
    paintWatermark(painter, layout.watermark, layout.size);
    paintStrip(painter, layout.header, {left, layout.margins.top}, false);
    for (const Placed &placed : layout.pages.at(index))
        paintStrip(painter, *placed.strip, {left, placed.y}, !placed.again);
    paintStrip(
        painter, layout.footers.at(index), {left, layout.size.height() - layout.margins.bottom - layout.footerHeight},
        false);
    painter.restore();
}

void LaidOutDocument::paintAll(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(painter, page);
    }
}

} // namespace candor
