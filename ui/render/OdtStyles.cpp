// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/OdtStyles.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace candor {

OdtMeasures::OdtMeasures(const DocumentModel &document, const PageSettings &settings)
    : larger(settings.largerText ? 1.2 : 1)
{
    if (settings.paper == PageSettings::Paper::A4) {
        width = 210 / 25.4;
        height = 297 / 25.4;
    }
    if (document.typeface == Typeface::Serif) {
        side = 0.875;
        top = 56 / 96.0;
        bottom = 40 / 96.0;
        belowHeader = 20 / 96.0;
    }
}

QString OdtMeasures::inch(qreal inches)
{
    return QString::number(inches, 'f', 4) + u"in"_s;
}

QString OdtMeasures::pt(qreal points) const
{
    return QString::number(points * larger, 'f', 2) + u"pt"_s;
}

void writeOdtFontFaces(OdtXml &xml)
{
    const auto face = [&](const QString &name, const QString &list, const QString &generic, const QString &pitch) {
        xml.leaf(
            "style:font-face", {{"style:name", name},
                                {"svg:font-family", list},
                                {"style:font-family-generic", generic},
                                {"style:font-pitch", pitch}});
    };
    xml.open("office:font-face-decls");
    face(u"Noto Serif"_s, u"'Noto Serif', Georgia, serif"_s, u"roman"_s, u"variable"_s);
    face(u"Noto Sans"_s, u"'Noto Sans', Arial, sans-serif"_s, u"swiss"_s, u"variable"_s);
    face(u"Noto Sans Mono"_s, u"'Noto Sans Mono', 'Courier New', monospace"_s, u"modern"_s, u"fixed"_s);
    xml.close();
}

namespace {

const OdtAttributes keepWithNext{{"fo:keep-with-next", u"always"_s}};

class StylesWriter {
public:
    StylesWriter(const DocumentModel &document, const OdtMeasures &measures)
        : m_document(document)
        , m_page(measures)
        , m_rightToLeft(QLocale(document.language).textDirection() == Qt::RightToLeft)
    {
    }

    [[nodiscard]] QByteArray write() const
    {
        OdtXml xml;
        xml.openRoot("office:document-styles");
        writeOdtFontFaces(xml);
        xml.open("office:styles");
        writeDefaults(xml);
        writeNamedStyles(xml);
        writeLists(xml);
        xml.close();
        writePages(xml);
        return xml.finish();
    }

private:
    [[nodiscard]] bool serif() const { return m_document.typeface == Typeface::Serif; }
    [[nodiscard]] qreal readingSize() const { return serif() ? 10.8 : 10; }

    /// Once for each group of scripts, or Arabic and Chinese would come in another size.
    static OdtAttributes forAllScripts(const std::string_view (&names)[3], const QString &value)
    {
        return {{names[0], value}, {names[1], value}, {names[2], value}};
    }
    static OdtAttributes family(const QString &name)
    {
        return forAllScripts({"style:font-name", "style:font-name-asian", "style:font-name-complex"}, name);
    }
    [[nodiscard]] OdtAttributes reading() const { return family(serif() ? u"Noto Serif"_s : u"Noto Sans"_s); }
    [[nodiscard]] OdtAttributes size(qreal points) const
    {
        return forAllScripts({"fo:font-size", "style:font-size-asian", "style:font-size-complex"}, pt(points));
    }
    static OdtAttributes bold()
    {
        return forAllScripts({"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"}, u"bold"_s);
    }

    void writeDefaults(OdtXml &xml) const
    {
        const QStringList tag = QString(m_document.language).replace(u'_', u'-').split(u'-');
        const QString country = tag.size() > 1 && tag.last().size() == 2 ? tag.last().toUpper() : u"none"_s;
        OdtAttributes text = family(u"Noto Sans"_s) + size(10);
        text.emplace_back("fo:color", u"#111111"_s);
        text.emplace_back("fo:language", tag.first());
        text.emplace_back("fo:country", country);
        if (m_rightToLeft) {
            text.emplace_back("style:language-complex", tag.first());
            text.emplace_back("style:country-complex", country);
        }
        xml.open("style:default-style", {{"style:family", u"paragraph"_s}});
        xml.leaf(
            "style:paragraph-properties", {{"fo:orphans", u"2"_s},
                                           {"fo:widows", u"2"_s},
                                           {"fo:text-align", u"start"_s},
                                           {"style:writing-mode", writingMode()}});
        xml.leaf("style:text-properties", text);
        xml.close();
    }
    [[nodiscard]] QString writingMode() const { return m_rightToLeft ? u"rl-tb"_s : u"lr-tb"_s; }

    struct TabStop {
        qreal position; // in inches
        QString type;
        bool dots = false;
    };

    void writeNamedStyle(
        OdtXml &xml, const QString &name, const QString &parent, const OdtAttributes &paragraph,
        const OdtAttributes &text = {}, const OdtAttributes &style = {}, const std::vector<TabStop> &tabs = {}) const
    {
        OdtAttributes names{
            {"style:name", name},
            {"style:display-name", QString(name).replace(u"_20_"_s, u" "_s)},
            {"style:family", u"paragraph"_s}};
        if (!parent.isEmpty())
            names.emplace_back("style:parent-style-name", parent);
        xml.open("style:style", names + style);
        xml.open("style:paragraph-properties", paragraph);
        if (!tabs.empty()) {
            xml.open("style:tab-stops");
            for (const TabStop &tab : tabs) {
                OdtAttributes look{{"style:position", inch(tab.position)}, {"style:type", tab.type}};
                if (tab.dots)
                    look = look + OdtAttributes{{"style:leader-style", u"dotted"_s}, {"style:leader-text", u"."_s}};
                xml.leaf("style:tab-stop", look);
            }
            xml.close();
        }
        xml.close();
        if (!text.empty())
            xml.leaf("style:text-properties", text);
        xml.close();
    }

    void writeNamedStyles(OdtXml &xml) const
    {
        const auto space = [&](qreal above, qreal below) {
            return OdtAttributes{{"fo:margin-top", pt(above)}, {"fo:margin-bottom", pt(below)}};
        };
        const auto indent = [&](qreal left, qreal first) {
            return OdtAttributes{
                {"fo:margin-left", inch(left * m_page.larger)}, {"fo:text-indent", inch(first * m_page.larger)}};
        };
        const OdtAttributes heading{
            {"style:default-outline-level", u"1"_s}, {"style:next-style-name", u"Text_20_body"_s}};
        const OdtAttributes whole{{"fo:keep-together", u"always"_s}};
        const OdtAttributes lineHeight{{"fo:line-height", serif() ? u"108%"_s : u"100%"_s}};
        const bool tight = m_document.compact;
        const qreal width = m_page.textWidth();

        writeNamedStyle(xml, u"Standard"_s, {}, {});
        writeNamedStyle(
            xml, u"Title"_s, u"Standard"_s, space(tight ? 0 : 6, tight ? 1 : 4) + keepWithNext,
            reading() + size(serif() ? 18.75 : 16.5) + bold(), {{"style:next-style-name", u"Text_20_body"_s}});
        writeNamedStyle(
            xml, u"Heading_20_1"_s, u"Standard"_s, space(tight ? 4 : 10, 1.5) + keepWithNext,
            reading() + size(serif() ? 11.25 : 10.5) + bold(), heading);
        writeNamedStyle(
            xml, u"Checklist_20_Heading"_s, u"Heading_20_1"_s,
            OdtAttributes{{"fo:border-bottom", odtThickLine}, {"fo:padding-bottom", pt(1)}},
            family(u"Noto Sans"_s) + size(10), heading);
        writeNamedStyle(
            xml, u"Text_20_body"_s, u"Standard"_s,
            space(
                0, tight               ? 2
                   : m_document.letter ? 8
                                       : 3) +
                lineHeight,
            reading() + size(readingSize()));
        writeNamedStyle(xml, u"Small"_s, u"Standard"_s, space(0, 3), size(9));
        writeNamedStyle(
            xml, u"Quotations"_s, u"Text_20_body"_s,
            space(4, 3) + indent(0.125, 0) + keepWithNext +
                OdtAttributes{{"fo:border-left", u"1.1pt solid #777777"_s}, {"fo:padding-left", pt(5)}});
        writeNamedStyle(
            xml, u"Marked"_s, u"Standard"_s,
            space(6, 6) + whole +
                OdtAttributes{{"fo:text-align", u"center"_s}, {"fo:border", odtThickLine}, {"fo:padding", pt(8)}},
            family(u"Noto Sans Mono"_s) + size(19.5));
        writeNamedStyle(
            xml, u"Field_20_Label"_s, u"Standard"_s, keepWithNext,
            size(8.25) + OdtAttributes{{"fo:color", u"#333333"_s}});
        writeNamedStyle(xml, u"Table_20_Contents"_s, u"Standard"_s, space(0, 0), size(9.5));
        writeNamedStyle(xml, u"Table_20_Heading"_s, u"Table_20_Contents"_s, keepWithNext, size(9) + bold());
        writeNamedStyle(
            xml, u"List_20_Bullet"_s, u"Table_20_Contents"_s, {}, {}, {{"style:list-style-name", u"Bullets"_s}});
        writeNamedStyle(
            xml, u"List_20_1"_s, u"Text_20_body"_s, space(0, tight ? 2 : 3), {},
            {{"style:list-style-name", u"Bulleted"_s}});
        writeNamedStyle(
            xml, u"Numbering_20_1"_s, u"Text_20_body"_s, space(0, tight ? 2 : 3), {},
            {{"style:list-style-name", u"Numbered"_s}});
        writeNamedStyle(xml, u"Caption"_s, u"Standard"_s, space(6, 3) + keepWithNext, size(9.5) + bold());
        writeNamedStyle(xml, u"Figure"_s, u"Standard"_s, space(2, 4));
        writeNamedStyle(
            xml, u"Handling_20_Mark"_s, u"Standard"_s, space(0, 3) + OdtAttributes{{"fo:text-align", u"center"_s}},
            size(9) + bold(), {{"style:class", u"extra"_s}});
        writeNamedStyle(
            xml, u"Checklist_20_Item"_s, u"Standard"_s,
            space(tight ? 0.3 : 1.5, tight ? 0.3 : 1.5) + indent(0.27, -0.27) + whole +
                OdtAttributes{{"fo:line-height", pt(13)}},
            {}, {}, {{0.27 * m_page.larger, u"left"_s}, {width - 0.27 * m_page.larger, u"right"_s, true}});
        writeNamedStyle(
            xml, u"Checklist_20_Note"_s, u"Small"_s, indent(0.27, 0) + whole,
            size(8.6) + OdtAttributes{{"fo:color", u"#333333"_s}});
        writeNamedStyle(xml, u"Time_20_Column"_s, u"Field_20_Label"_s, {{"fo:text-align", u"end"_s}});
        writeNamedStyle(
            xml, u"Signature"_s, u"Standard"_s,
            OdtAttributes{{"fo:border-top", u"0.75pt solid #111111"_s}, {"fo:padding-top", pt(3)}} + whole, size(9.5));
        // Joined, a run of writing lines would have a single line at its end.
        writeNamedStyle(
            xml, u"Writing_20_Line"_s, u"Standard"_s,
            space(0, 0) + OdtAttributes{
                              {"fo:line-height", pt(tight ? 16 : 18)},
                              {"fo:border-bottom", odtGreyLine},
                              {"style:join-border", u"false"_s}});
        writeNamedStyle(
            xml, u"Header"_s, u"Standard"_s, {{"fo:border-bottom", odtThickLine}, {"fo:padding-bottom", pt(4)}},
            size(9), {{"style:class", u"extra"_s}}, {{width, u"right"_s}});
        writeNamedStyle(
            xml, u"Footer"_s, u"Standard"_s, {{"fo:border-top", odtGreyLine}, {"fo:padding-top", pt(3)}}, size(8),
            {{"style:class", u"extra"_s}}, {{width * 0.655, u"center"_s}, {width, u"right"_s}});
        const auto textStyle = [&](const QString &name, const OdtAttributes &look) {
            xml.open(
                "style:style", {{"style:name", name},
                                {"style:display-name", QString(name).replace(u"_20_"_s, u" "_s)},
                                {"style:family", u"text"_s}});
            xml.leaf("style:text-properties", look);
            xml.close();
        };
        textStyle(u"Strong_20_Emphasis"_s, bold());
        textStyle(
            u"Emphasis"_s,
            forAllScripts({"fo:font-style", "style:font-style-asian", "style:font-style-complex"}, u"italic"_s));
    }

    /// A list with a hanging sign: a bullet, or a number with a stop.
    void writeList(OdtXml &xml, const QString &name, bool numbered, qreal indent) const
    {
        const qreal hang = indent * m_page.larger;
        xml.open("text:list-style", {{"style:name", name}});
        if (numbered)
            xml.open(
                "text:list-level-style-number",
                {{"text:level", u"1"_s}, {"style:num-format", u"1"_s}, {"style:num-suffix", u"."_s}});
        else
            xml.open("text:list-level-style-bullet", {{"text:level", u"1"_s}, {"text:bullet-char", u"•"_s}});
        xml.open("style:list-level-properties", {{"text:list-level-position-and-space-mode", u"label-alignment"_s}});
        xml.leaf(
            "style:list-level-label-alignment", {{"text:label-followed-by", u"listtab"_s},
                                                 {"text:list-tab-stop-position", inch(hang)},
                                                 {"fo:text-indent", inch(-hang)},
                                                 {"fo:margin-left", inch(hang)}});
        xml.close();
        xml.leaf("style:text-properties", numbered ? reading() : family(u"Noto Sans"_s));
        xml.close();
        xml.close();
    }

    void writeLists(OdtXml &xml) const
    {
        writeList(xml, u"Bullets"_s, false, 0.125); // in the cell of a table
        writeList(xml, u"Bulleted"_s, false, 0.23);
        writeList(xml, u"Numbered"_s, true, 0.25);
    }

    /// The drawing behind the text that office programs make of a watermark: letters in a shape across the page.
    void writeWatermark(OdtXml &xml) const
    {
        if (m_document.watermark.isEmpty())
            return;
        // The letters fill the shape, so it has the proportions of the text.
        const auto letters = static_cast<qreal>(m_document.watermark.size());
        const qreal most = 0.8 * m_page.width * std::sqrt(2.0);
        const qreal height = std::clamp(most / (0.6 * letters), 0.35, 1.5);
        const qreal length = std::min(most, 0.6 * letters * height);
        xml.open(
            "draw:custom-shape", {{"draw:name", u"PowerPlusWaterMarkObject1"_s},
                                  {"draw:style-name", u"Watermark"_s},
                                  {"draw:z-index", u"0"_s},
                                  {"text:anchor-type", u"char"_s},
                                  {"svg:width", inch(length)},
                                  {"svg:height", inch(height)},
                                  {"draw:transform", u"rotate (0.785398) translate (%1 %2)"_s.arg(
                                                         inch((m_page.width - length / std::sqrt(2.0)) / 2),
                                                         inch((m_page.height + length / std::sqrt(2.0)) / 2))}});
        xml.open("text:p");
        xml.text(m_document.watermark);
        xml.close();
        xml.leaf(
            "draw:enhanced-geometry", {{"svg:viewBox", u"0 0 21600 21600"_s},
                                       {"draw:type", u"fontwork-plain-text"_s},
                                       {"draw:text-path", u"true"_s},
                                       {"draw:text-path-mode", u"shape"_s},
                                       {"draw:text-path-scale", u"path"_s},
                                       {"draw:text-areas", u"0 0 21600 21600"_s},
                                       {"draw:enhanced-path", u"M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N"_s}});
        xml.close();
    }

    void writeWatermarkStyle(OdtXml &xml) const
    {
        xml.open("style:style", {{"style:name", u"Watermark"_s}, {"style:family", u"graphic"_s}});
        xml.leaf(
            "style:graphic-properties", {{"draw:stroke", u"none"_s},
                                         {"draw:fill", u"solid"_s},
                                         {"draw:fill-color", u"#dcdcdc"_s},
                                         {"style:run-through", u"background"_s},
                                         {"style:wrap", u"run-through"_s},
                                         {"style:number-wrapped-paragraphs", u"no-limit"_s},
                                         {"style:horizontal-pos", u"center"_s},
                                         {"style:horizontal-rel", u"page"_s},
                                         {"style:vertical-pos", u"middle"_s},
                                         {"style:vertical-rel", u"page"_s},
                                         {"draw:auto-grow-height", u"false"_s},
                                         {"draw:auto-grow-width", u"false"_s}});
        xml.leaf("style:text-properties", family(u"Noto Sans"_s) + bold());
        xml.close();
    }

    void writeMark(OdtXml &xml) const
    {
        if (m_document.mark.isEmpty())
            return;
        xml.open("text:p", {{"text:style-name", u"Handling_20_Mark"_s}});
        xml.text(m_document.mark);
        xml.close();
    }

    void writePages(OdtXml &xml) const
    {
        xml.open("office:automatic-styles");
        xml.open("style:page-layout", {{"style:name", u"Page"_s}});
        xml.leaf(
            "style:page-layout-properties", {{"fo:page-width", inch(m_page.width)},
                                             {"fo:page-height", inch(m_page.height)},
                                             {"style:print-orientation", u"portrait"_s},
                                             {"style:writing-mode", writingMode()},
                                             {"fo:margin-top", inch(m_page.top)},
                                             {"fo:margin-bottom", inch(m_page.bottom)},
                                             {"fo:margin-left", inch(m_page.side)},
                                             {"fo:margin-right", inch(m_page.side)}});
        const auto margin = [&](const char *element, std::string_view where, qreal inches) {
            xml.open(element);
            xml.leaf(
                "style:header-footer-properties",
                {{"fo:min-height", inch(0)}, {where, inch(inches)}, {"style:dynamic-spacing", u"false"_s}});
            xml.close();
        };
        margin("style:header-style", "fo:margin-bottom", m_page.belowHeader);
        margin("style:footer-style", "fo:margin-top", 6 / 96.0);
        xml.close();
        if (!m_document.watermark.isEmpty())
            writeWatermarkStyle(xml);
        xml.close();

        xml.open("office:master-styles");
        xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}});
        xml.open("style:header");
        writeMark(xml);
        xml.open("text:p", {{"text:style-name", u"Header"_s}});
        writeWatermark(xml);
        xml.open("text:span", {{"text:style-name", u"Strong_20_Emphasis"_s}});
        xml.text(m_document.headerLeft);
        xml.close();
        xml.leaf("text:tab");
        xml.text(m_document.headerRight);
        xml.close();
        xml.close();
        xml.open("style:footer");
        xml.open("text:p", {{"text:style-name", u"Footer"_s}});
        xml.text(m_document.footerLeft);
        xml.leaf("text:tab");
        xml.text(m_document.footerCenter);
        xml.leaf("text:tab");
        writePageOfPages(xml);
        xml.close();
        writeMark(xml);
        xml.close();
        xml.close();
        xml.close();
    }

    /// "Page %1 of %2", with fields, in the order of the language.
    void writePageOfPages(OdtXml &xml) const
    {
        const QString &words = m_document.words.page;
        qsizetype from = 0;
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            const bool isPage = words.sliced(i).startsWith(u"%1"_s);
            if (!isPage && !words.sliced(i).startsWith(u"%2"_s))
                continue;
            xml.text(words.sliced(from, i - from));
            xml.open(isPage ? "text:page-number" : "text:page-count");
            xml.text(u"1"_s); // until the office program has counted
            xml.close();
            from = i + 2;
        }
        xml.text(words.sliced(from));
    }

    [[nodiscard]] QString pt(qreal points) const { return m_page.pt(points); }
    [[nodiscard]] static QString inch(qreal inches) { return OdtMeasures::inch(inches); }

    const DocumentModel &m_document;
    const OdtMeasures &m_page;
    bool m_rightToLeft;
};

} // namespace

QByteArray odtStyles(const DocumentModel &document, const OdtMeasures &measures)
{
    return StylesWriter(document, measures).write();
}

} // namespace candor
