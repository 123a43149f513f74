// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PdfFile.h"

#include "render/PdfFont.h"

#include <QCryptographicHash>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <deque>

namespace candor {

namespace {

constexpr double pointsPerUnit = 0.75; // of 1/96 inch

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray textString(const QString &text)
{
    QByteArray units("\xfe\xff", 2);
    for (const QChar c : text) {
        units += static_cast<char>(c.unicode() >> 8);
        units += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + units.toHex() + '>';
}

QByteArray grey(const QColor &colour)
{
    return number(qGray(colour.rgb()) / 255.0);
}

} // namespace

class PdfFile::Engine final : public QPaintEngine {
public:
    explicit Engine(QSizeF page)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_height(page.height() * pointsPerUnit)
    {
        newPage();
    }

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void newPage()
    {
        m_pages.emplace_back();
        m_marked.emplace_back();
    }

    void open(int tag)
    {
        if (m_depth++ > 0)
            return;
        if (tag == noTag) {
            content() += "/Artifact BMC\n";
            return;
        }
        content() += "/P << /MCID " + QByteArray::number(static_cast<int>(m_marked.back().size())) + " >> BDC\n";
        m_marked.back().push_back(tag);
    }
    void close()
    {
        if (--m_depth == 0)
            content() += "EMC\n";
    }

    void updateState(const QPaintEngineState &next) override
    {
        const DirtyFlags dirty = next.state();
        if (dirty & DirtyTransform)
            m_transform = next.transform();
        if (dirty & DirtyPen)
            m_pen = next.pen();
        if (dirty & DirtyBrush)
            m_brush = next.brush();
    }

    void drawPath(const QPainterPath &path) override { paint(path, m_brush.style() != Qt::NoBrush); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        paint(path, mode != PolylineMode && m_brush.style() != Qt::NoBrush);
    }
    void drawPixmap(const QRectF & /*r*/, const QPixmap & /*pm*/, const QRectF & /*sr*/) override {}

    /// What a figure writes: shaped here, since an item does not give its glyphs away.
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QTextLayout layout(item.text(), item.font());
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(item.width() * 2 + 1);
        layout.endLayout();
        draw(layout, 0, {at.x(), at.y() - line.ascent()}, m_transform, m_pen.color(), noTag);
    }

    void
    draw(const QTextLayout &layout, int line, QPointF at, const QTransform &transform, const QColor &colour, int tag)
    {
        const QTextLine textLine = layout.lineAt(line);
        const QString text = layout.text().mid(textLine.textStart(), textLine.textLength());
        open(tag);
        for (const QGlyphRun &run : textLine.glyphRuns())
            draw(run, text, at, transform, colour);
        close();
    }

    std::optional<QByteArray> finish(const PdfInfo &info, QSizeF page);

private:
    struct UsedFont {
        QRawFont raw;
        PdfFont font;
        int index = 0;
        QSet<char32_t> learnt;            // characters
        QHash<quint32, QString> meanings; // of glyphs

        void learn(const QString &text);
    };

    QByteArray &content() { return m_pages.back(); }
    [[nodiscard]] QByteArray point(const QTransform &transform, QPointF at) const
    {
        const QPointF mapped = transform.map(at);
        return number(mapped.x() * pointsPerUnit) + ' ' + number(m_height - mapped.y() * pointsPerUnit) + ' ';
    }

    UsedFont &fontOf(const QRawFont &raw);
    void draw(const QGlyphRun &run, const QString &text, QPointF at, const QTransform &transform, const QColor &colour);
    void paint(const QPainterPath &path, bool filled);

    double m_height;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    std::vector<QByteArray> m_pages;
    std::vector<std::vector<int>> m_marked; // on each page, the tags of what is marked there
    int m_depth = 0;
    std::deque<UsedFont> m_fonts;
    std::vector<std::pair<QRawFont, std::size_t>> m_sizes; // every size of a font is one of its own for Qt
    bool m_usable = true;
};

/// Which glyph stands for which character, so that text can be found, copied and read aloud.
void PdfFile::Engine::UsedFont::learn(const QString &text)
{
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (learnt.contains(character))
            continue;
        learnt.insert(character);
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (glyphs.size() != 1 || glyphs.front() == 0)
            continue;
        constexpr char32_t noBreakSpace = 0xa0, softHyphen = 0xad;
        const char32_t meant = character == noBreakSpace ? U' ' : character == softHyphen ? U'-' : character;
        if (!meanings.contains(glyphs.front()))
            meanings.insert(glyphs.front(), QString::fromUcs4(&meant, 1));
    }
}

PdfFile::Engine::UsedFont &PdfFile::Engine::fontOf(const QRawFont &raw)
{
    const auto known =
        std::find_if(m_sizes.begin(), m_sizes.end(), [&](const auto &each) { return each.first == raw; });
    if (known != m_sizes.end())
        return m_fonts[known->second];
    const auto same = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const UsedFont &font) {
        return font.raw.familyName() == raw.familyName() && font.raw.styleName() == raw.styleName() &&
               font.raw.weight() == raw.weight() && font.raw.style() == raw.style();
    });
    const auto index = static_cast<std::size_t>(same - m_fonts.begin());
    m_sizes.emplace_back(raw, index);
    if (same == m_fonts.end()) {
        m_fonts.push_back({raw, PdfFont(raw), static_cast<int>(index), {}, {}});
        m_usable &= m_fonts.back().font.isUsable();
    }
    return m_fonts[index];
}

void PdfFile::Engine::draw(
    const QGlyphRun &run, const QString &text, QPointF at, const QTransform &transform, const QColor &colour)
{
    const QRawFont raw = run.rawFont();
    UsedFont &used = fontOf(raw);
    used.learn(text);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    const double scale = std::hypot(transform.m11(), transform.m12());
    const double perUnit = 1000 / raw.pixelSize();
    QByteArray &out = content();
    out += "BT " + grey(colour) + " g /F" + QByteArray::number(used.index) + ' ' +
           number(raw.pixelSize() * scale * pointsPerUnit) + " Tf\n";
    for (qsizetype from = 0; from < glyphs.size();) {
        qsizetype to = from;
        while (to < glyphs.size() && qFuzzyCompare(1 + places[to].y(), 1 + places[from].y()))
            ++to;
        for (const double each : {transform.m11(), -transform.m12(), -transform.m21(), transform.m22()})
            out += number(each / scale) + ' ';
        out += point(transform, at + places[from]) + "Tm [<";
        double reached = 0;
        for (qsizetype i = from; i < to; ++i) {
            const int shift = static_cast<int>(std::lround(reached - (places[i].x() - places[from].x()) * perUnit));
            if (shift != 0)
                out += '>' + QByteArray::number(shift) + '<';
            const quint16 glyph = used.font.use(glyphs[i], used.meanings.value(glyphs[i]));
            out += QByteArray::number(glyph, 16).rightJustified(4, '0');
            reached += used.font.width(glyph) - shift;
        }
        out += ">] TJ\n";
        from = to;
    }
    out += "ET\n";
}

void PdfFile::Engine::paint(const QPainterPath &path, bool filled)
{
    const bool stroked = m_pen.style() != Qt::NoPen;
    if (path.isEmpty() || (!filled && !stroked))
        return;
    open(noTag);
    QByteArray &out = content();
    if (filled)
        out += grey(m_brush.color()) + " g ";
    if (stroked) {
        const double width = m_pen.widthF() * std::hypot(m_transform.m11(), m_transform.m12()) * pointsPerUnit;
        out += grey(m_pen.color()) + " G " + number(width) + " w " +
               (m_pen.capStyle() == Qt::RoundCap    ? "1"
                : m_pen.capStyle() == Qt::SquareCap ? "2"
                                                    : "0") +
               " J " +
               (m_pen.joinStyle() == Qt::RoundJoin   ? "1"
                : m_pen.joinStyle() == Qt::BevelJoin ? "2"
                                                     : "0") +
               " j [";
        for (const double dash : m_pen.dashPattern())
            out += number(dash * width) + ' ';
        out += "] 0 d\n";
    }
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: out += point(m_transform, element) + "m\n"; break;
        case QPainterPath::LineToElement: out += point(m_transform, element) + "l\n"; break;
        case QPainterPath::CurveToElement:
            out += point(m_transform, element) + point(m_transform, path.elementAt(i + 1)) +
                   point(m_transform, path.elementAt(i + 2)) + "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
    }
    const bool closed =
        path.elementCount() > 2 && QPointF(path.elementAt(0)) == QPointF(path.elementAt(path.elementCount() - 1));
    if (closed)
        out += "h ";
    out += filled && stroked ? "B\n" : filled ? "f\n" : "S\n";
    close();
}

namespace {

/// The objects of a file, numbered from 1 in the order in which their numbers are taken.
class Objects {
public:
    int take()
    {
        m_bodies.emplace_back();
        return static_cast<int>(m_bodies.size());
    }
    void put(int object, const QByteArray &body) { m_bodies[static_cast<std::size_t>(object) - 1] = body; }
    void putStream(int object, const QByteArray &data, const QByteArray &entries = {}, bool packed = true)
    {
        const QByteArray bytes = packed ? qCompress(data).mid(4) : data; // Qt puts the length before it
        put(object, "<< /Length " + QByteArray::number(bytes.size()) + (packed ? " /Filter /FlateDecode" : "") + ' ' +
                        entries + " >>\nstream\n" + bytes + "\nendstream");
    }

    [[nodiscard]] QByteArray file(int catalog, int info) const
    {
        QByteArray result = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", table;
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            table += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
            result += QByteArray::number(static_cast<int>(i) + 1) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
        }
        const QByteArray count = QByteArray::number(static_cast<int>(m_bodies.size()) + 1);
        const QByteArray id = '<' + QCryptographicHash::hash(result, QCryptographicHash::Sha256).left(16).toHex() + '>';
        const QByteArray start = QByteArray::number(result.size());
        result += "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root " +
                  reference(catalog) + " /Info " + reference(info) + " /ID [" + id + id + "] >>\nstartxref\n" + start +
                  "\n%%EOF\n";
        return result;
    }

    [[nodiscard]] static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

private:
    std::vector<QByteArray> m_bodies;
};

/// The tree of what is read, from the tags and from where on the pages each of them stands.
int putStructure(
    Objects &objects, const std::vector<PageTag> &tags, const std::vector<std::vector<int>> &marked,
    const std::vector<int> &pages)
{
    const auto reference = &Objects::reference;
    const int root = objects.take(), document = objects.take(), places = objects.take();
    std::vector<int> nodes;
    for (std::size_t i = 0; i < tags.size(); ++i)
        nodes.push_back(objects.take());
    const auto nodeOf = [&](int tag) { return tag == noTag ? document : nodes[static_cast<std::size_t>(tag)]; };

    std::vector<QByteArray> kids(tags.size());
    QByteArray nums, top;
    for (std::size_t page = 0; page < marked.size(); ++page) {
        nums += QByteArray::number(static_cast<int>(page)) + " [";
        for (std::size_t id = 0; id < marked[page].size(); ++id) {
            const auto tag = static_cast<std::size_t>(marked[page][id]);
            nums += reference(nodes[tag]) + ' ';
            kids[tag] += "<< /Type /MCR /Pg " + reference(pages[page]) + " /MCID " +
                         QByteArray::number(static_cast<int>(id)) + " >> ";
        }
        nums += "] ";
    }
    for (std::size_t i = 0; i < tags.size(); ++i)
        (tags[i].parent == noTag ? top : kids[static_cast<std::size_t>(tags[i].parent)]) += reference(nodes[i]) + ' ';
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const QByteArray role = tags[i].role;
        QByteArray more;
        if (!tags[i].description.isEmpty())
            more += " /Alt " + textString(tags[i].description);
        if (role == "TH")
            more += " /A << /O /Table /Scope /Column >>";
        objects.put(
            nodes[i], "<< /Type /StructElem /S /" + role + " /P " + reference(nodeOf(tags[i].parent)) + more + " /K [" +
                          kids[i] + "] >>");
    }
    objects.put(document, "<< /Type /StructElem /S /Document /P " + reference(root) + " /K [" + top + "] >>");
    objects.put(places, "<< /Nums [" + nums + "] >>");
    objects.put(
        root, "<< /Type /StructTreeRoot /K " + reference(document) + " /ParentTree " + reference(places) +
                  " /ParentTreeNextKey " + QByteArray::number(static_cast<int>(marked.size())) + " >>");
    return root;
}

} // namespace

std::optional<QByteArray> PdfFile::Engine::finish(const PdfInfo &info, QSizeF page)
{
    if (!m_usable)
        return {};
    const auto reference = &Objects::reference;
    Objects objects;
    const int catalog = objects.take(), tree = objects.take(), about = objects.take(), metadata = objects.take();

    QByteArray fonts;
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        PdfFont &font = m_fonts[i].font;
        const int composite = objects.take(), descendant = objects.take(), descriptor = objects.take(),
                  file = objects.take(), unicode = objects.take();
        const QByteArray data = font.file(); // may use more glyphs, so it comes before their widths
        QByteArray tag = "CANDAA+";
        tag[4] = static_cast<char>('A' + i / 26 % 26);
        tag[5] = static_cast<char>('A' + i % 26);
        const QByteArray name = tag + font.name();
        objects.put(
            composite, "<< /Type /Font /Subtype /Type0 /BaseFont /" + name +
                           " /Encoding /Identity-H /DescendantFonts [" + reference(descendant) + "] /ToUnicode " +
                           reference(unicode) + " >>");
        objects.put(
            descendant, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name +
                            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                            " /CIDToGIDMap /Identity /FontDescriptor " +
                            reference(descriptor) + " /W " + font.widths() + " >>");
        objects.put(
            descriptor, "<< /Type /FontDescriptor /FontName /" + name + ' ' + font.descriptor() + " /FontFile2 " +
                            reference(file) + " >>");
        objects.putStream(file, data, "/Length1 " + QByteArray::number(data.size()));
        objects.putStream(unicode, font.toUnicode());
        fonts += "/F" + QByteArray::number(static_cast<int>(i)) + ' ' + reference(composite) + ' ';
    }

    QByteArray kids;
    const QByteArray box = number(page.width() * pointsPerUnit) + ' ' + number(page.height() * pointsPerUnit);
    std::vector<int> leaves;
    for (const QByteArray &each : m_pages) {
        const int leaf = objects.take(), text = objects.take();
        objects.put(
            leaf, "<< /Type /Page /Parent " + reference(tree) + " /MediaBox [0 0 " + box +
                      "] /Tabs /S /StructParents " + QByteArray::number(static_cast<int>(leaves.size())) +
                      " /Resources << /ProcSet [/PDF /Text] /Font << " + fonts + ">> >> /Contents " + reference(text) +
                      " >>");
        objects.putStream(text, each);
        kids += reference(leaf) + ' ';
        leaves.push_back(leaf);
    }
    const int structure = putStructure(objects, info.tags, m_marked, leaves);
    objects.put(
        tree,
        "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(static_cast<int>(m_pages.size())) + " >>");
    objects.put(
        catalog, "<< /Type /Catalog /Pages " + reference(tree) + " /Lang (" + info.language +
                     ") /ViewerPreferences << /DisplayDocTitle true >> /Metadata " + reference(metadata) +
                     " /MarkInfo << /Marked true >> /StructTreeRoot " + reference(structure) + " >>");
    objects.put(about, "<< /Title " + textString(info.title) + " /Creator " + textString(info.creator) + " >>");
    // Not packed, so that programs which know nothing of PDF find it.
    objects.putStream(metadata, info.xmp, "/Type /Metadata /Subtype /XML", false);
    return objects.file(catalog, about);
}

PdfFile::PdfFile(QSizeF page)
    : m_page(page)
    , m_engine(std::make_unique<Engine>(page))
{
}

PdfFile::~PdfFile() = default;

void PdfFile::newPage()
{
    m_engine->newPage();
}

void PdfFile::drawText(
    const QTextLayout &layout, int line, QPointF at, const QTransform &transform, const QColor &colour, int tag)
{
    m_engine->draw(layout, line, at, transform, colour, tag);
}

void PdfFile::open(int tag)
{
    m_engine->open(tag);
}

void PdfFile::close()
{
    m_engine->close();
}

std::optional<QByteArray> PdfFile::finish(const PdfInfo &info)
{
    return m_engine->finish(info, m_page);
}

QPaintEngine *PdfFile::paintEngine() const
{
    return m_engine.get();
}

int PdfFile::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth: return static_cast<int>(std::lround(m_page.width()));
    case PdmHeight: return static_cast<int>(std::lround(m_page.height()));
    case PdmWidthMM: return static_cast<int>(std::lround(m_page.width() / dotsPerInch * 25.4));
    case PdmHeightMM: return static_cast<int>(std::lround(m_page.height() / dotsPerInch * 25.4));
    case PdmNumColors: return 256;
    case PdmDepth: return 8;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace candor
