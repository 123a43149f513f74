// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PdfFont.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor {

namespace {

// Tables of a font hold their numbers with the highest byte first.
quint16 number16(const QByteArray &table, qsizetype at)
{
    return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}
qint16 signed16(const QByteArray &table, qsizetype at)
{
    return static_cast<qint16>(number16(table, at));
}
quint32 number32(const QByteArray &table, qsizetype at)
{
    return at >= 0 && at + 4 <= table.size() ? qFromBigEndian<quint32>(table.constData() + at) : 0;
}
void put16(QByteArray &table, qsizetype at, quint16 value)
{
    qToBigEndian(value, table.data() + at);
}
void append32(QByteArray &bytes, quint32 value)
{
    std::array<char, 4> four{};
    qToBigEndian(value, four.data());
    bytes.append(four.data(), 4);
}
void append16(QByteArray &bytes, quint16 value)
{
    std::array<char, 2> two{};
    qToBigEndian(value, two.data());
    bytes.append(two.data(), 2);
}

void pad(QByteArray &bytes)
{
    while (bytes.size() % 4 != 0)
        bytes += '\0';
}

quint32 checksum(QByteArray table)
{
    pad(table);
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += number32(table, at);
    return sum;
}

constexpr quint16 argumentsAreWords = 0x1, hasScale = 0x8, moreComponents = 0x20, hasTwoScales = 0x40, hasMatrix = 0x80,
                  hasInstructions = 0x100;

} // namespace

PdfFont::PdfFont(const QRawFont &font)
    : m_font(font)
    , m_head(font.fontTable("head"))
    , m_hhea(font.fontTable("hhea"))
    , m_hmtx(font.fontTable("hmtx"))
    , m_maxp(font.fontTable("maxp"))
    , m_loca(font.fontTable("loca"))
    , m_glyf(font.fontTable("glyf"))
    // Variable fonts would need their variations applied.
    , m_usable(
          m_head.size() >= 54 && m_hhea.size() >= 36 && m_maxp.size() >= 32 && !m_hmtx.isEmpty() && !m_loca.isEmpty() &&
          !m_glyf.isEmpty() && number16(m_head, 18) > 0 && font.fontTable("fvar").isEmpty())
{
    use(0, {}); // the sign for what is missing has number 0 in every font
}

int PdfFont::widthOf(quint32 glyph) const
{
    const quint32 metrics = std::max<quint32>(number16(m_hhea, 34), 1);
    const double advance = number16(m_hmtx, std::min(glyph, metrics - 1) * 4);
    return static_cast<int>(std::lround(advance * 1000 / std::max<double>(number16(m_head, 18), 1)));
}

quint16 PdfFont::use(quint32 glyph, const QString &text)
{
    const auto known = m_numbers.constFind(glyph);
    if (known != m_numbers.constEnd()) {
        QString &meaning = m_glyphs[*known].text;
        if (meaning.isEmpty())
            meaning = text;
        return *known;
    }
    const auto number = static_cast<quint16>(m_glyphs.size());
    m_numbers.insert(glyph, number);
    m_glyphs.push_back({glyph, widthOf(glyph), text});
    return number;
}

QByteArray PdfFont::name() const
{
    QByteArray result;
    for (const QChar c : m_font.familyName() + QChar(u'-') + m_font.styleName()) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            result += c.toLatin1();
    }
    return result;
}

QByteArray PdfFont::widths() const
{
    QByteArray result = "[0 [";
    for (const Glyph &glyph : m_glyphs)
        result += QByteArray::number(glyph.width) + ' ';
    return result + "]]";
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> lines;
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        if (m_glyphs[i].text.isEmpty())
            continue;
        QByteArray units, code;
        for (const QChar c : m_glyphs[i].text)
            append16(units, c.unicode());
        append16(code, static_cast<quint16>(i));
        lines += '<' + code.toHex() + "> <" + units.toHex() + '>';
    }
    constexpr qsizetype most = 100; // in one list, says the format
    for (qsizetype at = 0; at < lines.size(); at += most) {
        const QList<QByteArray> some = lines.mid(at, most);
        result += QByteArray::number(some.size()) + " beginbfchar\n" + some.join('\n') + "\nendbfchar\n";
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::descriptor() const
{
    const auto scaled = [this](int units) {
        return QByteArray::number(static_cast<int>(std::lround(units * 1000.0 / number16(m_head, 18))));
    };
    QByteArray box;
    for (qsizetype at = 36; at < 44; at += 2)
        box += scaled(signed16(m_head, at)) + ' ';
    const bool italic = m_font.style() != QFont::StyleNormal;
    return "/Flags " + QByteArray(italic ? "68" : "4") + " /FontBBox [" + box + "] /ItalicAngle " +
           (italic ? "-12" : "0") + " /Ascent " + scaled(signed16(m_hhea, 4)) + " /Descent " +
           scaled(signed16(m_hhea, 6)) + " /CapHeight " + scaled(static_cast<int>(number16(m_head, 18) * 0.7)) +
           " /StemV " + (m_font.weight() >= QFont::Bold ? "140" : "80");
}

QByteArray PdfFont::outline(quint32 glyph) const
{
    const bool isLong = number16(m_head, 50) != 0;
    const auto offset = [&](quint32 at) -> qsizetype {
        return isLong ? number32(m_loca, at * 4) : number16(m_loca, at * 2) * 2;
    };
    const qsizetype from = offset(glyph), to = offset(glyph + 1);
    return from < to && to <= m_glyf.size() ? m_glyf.mid(from, to - from) : QByteArray();
}

/// Without instructions, and the parts of a glyph that is put together from others under their new numbers.
QByteArray PdfFont::renumbered(QByteArray outline)
{
    if (outline.size() < 10)
        return {};
    const qint16 contours = signed16(outline, 0);
    if (contours >= 0) {
        const qsizetype length = 10 + contours * qsizetype(2);
        const quint16 instructions = number16(outline, length);
        if (length + 2 + instructions > outline.size())
            return {};
        put16(outline, length, 0);
        return outline.remove(length + 2, instructions);
    }
    qsizetype at = 10;
    for (quint16 flags = moreComponents; (flags & moreComponents) != 0 && at + 4 <= outline.size();) {
        flags = number16(outline, at);
        put16(outline, at, static_cast<quint16>(flags & ~hasInstructions));
        put16(outline, at + 2, use(number16(outline, at + 2), {}));
        at += 4 + ((flags & argumentsAreWords) != 0 ? 4 : 2);
        at += (flags & hasMatrix) != 0 ? 8 : (flags & hasTwoScales) != 0 ? 4 : (flags & hasScale) != 0 ? 2 : 0;
    }
    return outline.left(at);
}

QByteArray PdfFont::file()
{
    QByteArray glyf, loca;
    // Grows while it runs: parts of glyphs come to the end.
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        append32(loca, static_cast<quint32>(glyf.size()));
        glyf += renumbered(outline(m_glyphs[i].original));
        pad(glyf);
    }
    append32(loca, static_cast<quint32>(glyf.size()));
    const auto count = static_cast<quint16>(m_glyphs.size());
    const quint32 metrics = std::max<quint32>(number16(m_hhea, 34), 1);
    QByteArray hmtx;
    for (const Glyph &glyph : m_glyphs) {
        append16(hmtx, number16(m_hmtx, std::min(glyph.original, metrics - 1) * 4));
        const quint32 bearing =
            glyph.original < metrics ? glyph.original * 4 + 2 : metrics * 4 + (glyph.original - metrics) * 2;
        append16(hmtx, number16(m_hmtx, bearing));
    }
    QByteArray head = m_head, hhea = m_hhea, maxp = m_maxp;
    put16(head, 50, 1); // long offsets
    put16(head, 8, 0);
    put16(head, 10, 0); // checksum of the whole, which nothing in a PDF reads
    put16(hhea, 34, count);
    put16(maxp, 4, count);

    const std::array<std::pair<const char *, const QByteArray *>, 6> tables{
        {{"glyf", &glyf}, {"head", &head}, {"hhea", &hhea}, {"hmtx", &hmtx}, {"loca", &loca}, {"maxp", &maxp}}};
    QByteArray file;
    append32(file, 0x00010000);
    append16(file, static_cast<quint16>(tables.size()));
    append16(file, 64);
    append16(file, 2);
    append16(file, static_cast<quint16>(tables.size() * 16 - 64));
    auto at = static_cast<quint32>(12 + tables.size() * 16);
    for (const auto &[tag, table] : tables) {
        file.append(tag, 4);
        append32(file, checksum(*table));
        append32(file, at);
        append32(file, static_cast<quint32>(table->size()));
        at += static_cast<quint32>((table->size() + 3) / 4 * 4);
    }
    for (const auto &[tag, table] : tables) {
        file += *table;
        pad(file);
    }
    return file;
}

} // namespace candor
