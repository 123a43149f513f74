// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/OdtWriter.h"

#include "render/OdtStyles.h"
#include "render/PageFigure.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

const OdtAttributes keepWithNext{{"fo:keep-with-next", u"always"_s}};
constexpr qreal roomToSign = 36; // between the closing of a letter and the name

/// content.xml.
class ContentWriter {
public:
    ContentWriter(const DocumentModel &document, const OdtMeasures &measures)
        : m_document(document)
        , m_page(measures)
    {
    }

    [[nodiscard]] std::vector<OdtPart> takePictures() { return std::move(m_pictures); }

    QByteArray write()
    {
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            m_at = i;
            // Signature lines stay with what is before them.
            m_beforeSignatures = i + 1 < m_document.blocks.size() &&
                                 std::holds_alternative<Signatures>(m_document.blocks[i + 1].content);
            std::visit([this](const auto &block) { add(block); }, m_document.blocks[i].content);
        }
        OdtXml xml;
        xml.openRoot("office:document-content");
        writeOdtFontFaces(xml);
        xml.open("office:automatic-styles");
        for (const AutomaticStyle &style : m_automatic) {
            OdtAttributes names{{"style:name", style.name}, {"style:family", style.family}};
            if (!style.parent.isEmpty())
                names.emplace_back("style:parent-style-name", style.parent);
            xml.open("style:style", names);
            xml.leaf(style.element, style.properties);
            xml.close();
        }
        xml.close();
        xml.open("office:body");
        xml.open("office:text");
        xml.raw(m_body.written());
        return xml.finish();
    }

private:
    /// A style of one use that nobody picks by name: the widths of a table, a paragraph that keeps with the next.
    struct AutomaticStyle {
        QString name;
        QString family;
        QString parent;
        const char *element;
        OdtAttributes properties;
    };

    /// Equal looks share a style.
    QString
    automatic(const QString &family, const char *element, const OdtAttributes &properties, const QString &parent = {})
    {
        const auto found = std::find_if(m_automatic.begin(), m_automatic.end(), [&](const AutomaticStyle &style) {
            return style.family == family && style.parent == parent && style.properties == properties;
        });
        if (found != m_automatic.end())
            return found->name;
        const QString name = family + QString::number(m_automatic.size() + 1);
        m_automatic.push_back({name, family, parent, element, properties});
        return name;
    }
    QString paragraphStyle(const QString &parent, const OdtAttributes &properties)
    {
        return properties.empty() ? parent
                                  : automatic(u"paragraph"_s, "style:paragraph-properties", properties, parent);
    }

    void text(const QString &text, bool strong = false)
    {
        if (strong)
            m_body.open("text:span", {{"text:style-name", u"Strong_20_Emphasis"_s}});
        m_body.text(text);
        if (strong)
            m_body.close();
    }

    void paragraph(const QString &style, const QString &content, bool strong = false, const OdtAttributes &extra = {})
    {
        m_body.open("text:p", {{"text:style-name", paragraphStyle(style, extra)}});
        text(content, strong);
        m_body.close();
    }

    void heading(const QString &style, const QString &content)
    {
        m_body.open("text:h", {{"text:style-name", style}, {"text:outline-level", u"1"_s}});
        m_body.text(content);
        m_body.close();
    }

    void writingLines(int count)
    {
        for (int i = 0; i < count; ++i)
            m_body.leaf("text:p", {{"text:style-name", u"Writing_20_Line"_s}});
    }

    // Tables. Rows do not split; the header row repeats on every page.

    void openTable(const std::vector<qreal> &widths, qreal above = 3)
    {
        const QString number = QString::number(++m_tables);
        OdtAttributes look{
            {"style:width", inch(std::accumulate(widths.begin(), widths.end(), 0.0))},
            {"table:align", u"margins"_s},
            {"table:border-model", u"collapsing"_s},
            {"fo:margin-top", pt(above)},
            {"fo:margin-bottom", pt(3)}};
        if (m_beforeSignatures)
            look = look + keepWithNext;
        m_body.open(
            "table:table", {{"table:name", u"Table"_s + number},
                            {"table:style-name", automatic(u"table"_s, "style:table-properties", look)}});
        for (qreal width : widths) {
            const OdtAttributes column{{"style:column-width", inch(width)}};
            m_body.leaf(
                "table:table-column",
                {{"table:style-name", automatic(u"table-column"_s, "style:table-column-properties", column)}});
        }
    }
    void openRow(bool whole = true)
    {
        const OdtAttributes look{{"fo:keep-together", whole ? u"always"_s : u"auto"_s}};
        m_body.open(
            "table:table-row", {{"table:style-name", automatic(u"table-row"_s, "style:table-row-properties", look)}});
    }
    void openCell(const OdtAttributes &look, size_t span = 1)
    {
        OdtAttributes cell{
            {"table:style-name", automatic(u"table-cell"_s, "style:table-cell-properties", look)},
            {"office:value-type", u"string"_s}};
        if (span > 1)
            cell.emplace_back("table:number-columns-spanned", QString::number(span));
        m_body.open("table:table-cell", cell);
    }
    [[nodiscard]] std::vector<qreal> equalColumns(size_t count) const
    {
        return std::vector<qreal>(count, m_page.textWidth() / static_cast<qreal>(count));
    }

    void add(const Heading &content)
    {
        if (content.level == 1)
            paragraph(u"Title"_s, content.text);
        else
            heading(u"Heading_20_1"_s, content.text);
    }

    void add(const Paragraph &content)
    {
        const bool beforeList = !itemAt(m_at) && m_at + 1 < m_document.blocks.size() && itemAt(m_at + 1);
        const bool closing = isClosing(m_document, m_at);
        const bool together = m_beforeSignatures || beforeList || closing || isClosing(m_document, m_at + 1);
        OdtAttributes extra = together ? keepWithNext : OdtAttributes();
        if (closing)
            extra.emplace_back("fo:margin-bottom", pt(roomToSign));
        switch (content.style) {
        case Paragraph::Style::Body: return inRuns(u"Text_20_body"_s, content, extra);
        case Paragraph::Style::Small: return inRuns(u"Small"_s, content, extra);
        case Paragraph::Style::Quote: return inRuns(u"Quotations"_s, content, {});
        case Paragraph::Style::Marked: return paragraph(u"Marked"_s, content.text, false, extra);
        case Paragraph::Style::Bullet: return addItem(content, u"Bulleted"_s, u"List_20_1"_s, extra);
        case Paragraph::Style::Numbered: return addItem(content, u"Numbered"_s, u"Numbering_20_1"_s, extra);
        }
    }

    void inRuns(const QString &style, const Paragraph &content, const OdtAttributes &extra)
    {
        m_body.open("text:p", {{"text:style-name", paragraphStyle(style, extra)}});
        for (const Run &run : runsOf(content)) {
            if (run.emphasis)
                m_body.open("text:span", {{"text:style-name", u"Emphasis"_s}});
            text(run.text, run.strong);
            if (run.emphasis)
                m_body.close();
        }
        m_body.close();
    }

    /// The list item at a place of the document; nullptr for another block.
    [[nodiscard]] const Paragraph *itemAt(size_t at) const
    {
        const auto *found = std::get_if<Paragraph>(&m_document.blocks[at].content);
        const bool item =
            found && (found->style == Paragraph::Style::Bullet || found->style == Paragraph::Style::Numbered);
        return item ? found : nullptr;
    }

    /// Items that follow each other are one list, so that an office program goes on counting.
    void addItem(const Paragraph &content, const QString &list, const QString &style, const OdtAttributes &extra)
    {
        const auto sameList = [&](const Paragraph *other) { return other && other->style == content.style; };
        const Paragraph *before = m_at > 0 ? itemAt(m_at - 1) : nullptr;
        const Paragraph *after = m_at + 1 < m_document.blocks.size() ? itemAt(m_at + 1) : nullptr;
        if (!sameList(before))
            m_body.open("text:list", {{"text:style-name", list}});
        OdtAttributes start;
        if (content.style == Paragraph::Style::Numbered && (!sameList(before) || content.number != before->number + 1))
            start.emplace_back("text:start-value", QString::number(content.number));
        m_body.open("text:list-item", start);
        inRuns(style, content, extra);
        m_body.close();
        if (!sameList(after))
            m_body.close();
    }

    void add(const Figure &figure)
    {
        constexpr qreal inches = 96;
        if (!figure.title.isEmpty())
            paragraph(u"Caption"_s, figure.title);
        const QSizeF room(m_page.textWidth() * inches, (m_page.height - m_page.top - m_page.bottom - 1.5) * inches);
        for (const PagePicture &picture : pagePictures(figure, room, m_page.larger)) {
            const QString number = QString::number(m_pictures.size() + 1);
            const QString file = u"Pictures/figure"_s + number + u".png"_s;
            m_body.open("text:p", {{"text:style-name", u"Figure"_s}});
            m_body.open(
                "draw:frame", {{"draw:name", u"Figure "_s + number},
                               {"text:anchor-type", u"as-char"_s},
                               {"svg:width", inch(picture.size().width() / inches)},
                               {"svg:height", inch(picture.size().height() / inches)}});
            m_body.leaf(
                "draw:image", {{"xlink:href", file},
                               {"xlink:type", u"simple"_s},
                               {"xlink:show", u"embed"_s},
                               {"xlink:actuate", u"onLoad"_s}});
            for (const auto &[element, words] :
                 {std::pair{"svg:title", figure.title}, {"svg:desc", figure.description}}) {
                m_body.open(element);
                m_body.text(words);
                m_body.close();
            }
            m_body.close();
            m_body.close();
            m_pictures.push_back({file.toLatin1(), pictureAsPng(picture)});
        }
        add(figure.table);
    }

    void add(const FieldGrid &grid)
    {
        if (grid.cells.empty())
            return;
        const auto columns = static_cast<size_t>(std::max(1, grid.columns));
        openTable(equalColumns(columns));
        for (size_t i = 0; i < grid.cells.size(); ++i) {
            const FieldCell &field = grid.cells[i];
            if (i % columns == 0)
                openRow();
            const bool last = i + 1 == grid.cells.size();
            const size_t span = last ? columns - i % columns : 1; // the last one takes the rest of its row
            openCell({{"fo:border", odtFrameLine}, {"fo:padding", pt(3)}}, span);
            paragraph(u"Field_20_Label"_s, field.label);
            if (field.value.isEmpty())
                writingLines(1);
            else
                paragraph(u"Table_20_Contents"_s, field.value, field.strong);
            m_body.close();
            for (size_t k = 1; k < span; ++k)
                m_body.leaf("table:covered-table-cell");
            if (last || i % columns == columns - 1)
                m_body.close();
        }
        m_body.close();
    }

    void add(const SideBySide &lists)
    {
        if (lists.columns.empty())
            return;
        openTable(equalColumns(lists.columns.size()));
        m_body.open("table:table-header-rows");
        openRow();
        const OdtAttributes sides{
            {"fo:border-left", odtFrameLine},
            {"fo:border-right", odtFrameLine},
            {"fo:padding-left", pt(5)},
            {"fo:padding-right", pt(5)}};
        for (const ListColumn &column : lists.columns) {
            openCell(
                sides + OdtAttributes{
                            {"fo:border-top", odtFrameLine}, {"fo:padding-top", pt(3)}, {"fo:padding-bottom", pt(1)}});
            paragraph(u"Table_20_Heading"_s, column.title);
            m_body.close();
        }
        m_body.close();
        m_body.close();
        openRow(false); // lists may be longer than a page
        for (const ListColumn &column : lists.columns) {
            openCell(
                sides +
                OdtAttributes{
                    {"fo:border-bottom", odtFrameLine}, {"fo:padding-top", pt(1)}, {"fo:padding-bottom", pt(4)}});
            if (!column.items.empty()) {
                m_body.open("text:list", {{"text:style-name", u"Bullets"_s}});
                for (const ListItem &item : column.items) {
                    m_body.open("text:list-item");
                    paragraph(u"List_20_Bullet"_s, item.text);
                    m_body.close();
                }
                m_body.close();
            } else {
                writingLines(std::max(1, lists.minimumRows));
            }
            m_body.close();
        }
        m_body.close();
        m_body.close();
    }

    void add(const CheckItem &item, bool timeColumn, const OdtAttributes &extra = {})
    {
        QStringList stamp{item.time};
        if (item.state == CheckItem::State::NotApplicable)
            stamp.prepend(m_document.words.notApplicable);
        stamp.removeAll(QString());
        m_body.open("text:p", {{"text:style-name", paragraphStyle(u"Checklist_20_Item"_s, extra)}});
        m_body.text(item.state == CheckItem::State::Done ? u"\u2611"_s : u"\u2610"_s);
        m_body.leaf("text:tab");
        m_body.text(item.unverified ? item.text + u" ("_s + m_document.words.unverified + u')' : item.text);
        // Dots lead to the time, or are the place to write it.
        if (timeColumn || !stamp.isEmpty()) {
            m_body.text(u" "_s);
            m_body.leaf("text:tab");
        }
        if (!stamp.isEmpty())
            m_body.text(u' ' + stamp.join(u", "_s));
        m_body.close();
    }

    void add(const CheckSection &section)
    {
        if (!section.title.isEmpty())
            heading(u"Checklist_20_Heading"_s, section.title);
        if (section.columns > 1) {
            addChoices(section);
            return;
        }
        if (section.timeColumn && !m_timeTitleShown) {
            m_timeTitleShown = true;
            paragraph(u"Time_20_Column"_s, m_document.words.time);
        }
        for (size_t i = 0; i < section.items.size(); ++i) {
            const CheckItem &item = section.items[i];
            // A heading stays with its first two items, and an item with its note.
            const OdtAttributes keep = i == 0 && section.items.size() > 1 ? keepWithNext : OdtAttributes();
            add(item, section.timeColumn, item.note.isEmpty() ? keep : keepWithNext);
            if (!item.note.isEmpty())
                paragraph(u"Checklist_20_Note"_s, item.note, false, keep);
        }
    }

    void addChoices(const CheckSection &section)
    {
        const auto columns = static_cast<size_t>(section.columns);
        openTable(equalColumns(columns), 1);
        for (size_t begin = 0; begin < section.items.size(); begin += columns) {
            openRow();
            for (size_t i = begin; i < begin + columns; ++i) {
                openCell({{"fo:padding", pt(0)}, {"fo:border", u"none"_s}});
                if (i < section.items.size())
                    add(section.items[i], false);
                else
                    paragraph(u"Table_20_Contents"_s, {});
                m_body.close();
            }
            m_body.close();
        }
        m_body.close();
    }

    void add(const Table &table)
    {
        if (table.columns.empty())
            return;
        const int total = std::accumulate(
            table.columns.begin(), table.columns.end(), 0, [](int sum, const auto &c) { return sum + c.weight; });
        std::vector<qreal> widths;
        for (const Table::Column &column : table.columns)
            widths.push_back(m_page.textWidth() * column.weight / std::max(total, 1));
        openTable(widths, 0);
        const auto cell = [&](size_t i, const QString &style, const QString &content, bool strong, const QString &line,
                              const OdtAttributes &extra) {
            const bool right = table.columns[i].align == Table::Align::Right;
            openCell(
                {{"fo:padding-top", pt(2.5)},
                 {"fo:padding-bottom", pt(2.5)},
                 {"fo:padding-left", pt(0)},
                 {"fo:padding-right", pt(i + 1 == table.columns.size() ? 0
                                         : right                       ? 18
                                                                       : 6)},
                 {"fo:border-bottom", line}});
            const OdtAttributes align = right ? OdtAttributes{{"fo:text-align", u"end"_s}} : OdtAttributes();
            paragraph(style, content, strong, align + extra);
            m_body.close();
        };
        m_body.open("table:table-header-rows");
        openRow();
        for (size_t i = 0; i < table.columns.size(); ++i)
            cell(i, u"Table_20_Heading"_s, table.columns[i].title, false, odtThickLine, {});
        m_body.close();
        m_body.close();
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const TableRow &row = table.rows[r];
            // A total is nothing without the row before it.
            const bool beforeTotal = r + 1 < table.rows.size() && table.rows[r + 1].total;
            openRow();
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const TableCell empty;
                const TableCell &content = i < row.cells.size() ? row.cells[i] : empty;
                cell(
                    i, u"Table_20_Contents"_s, content.text, content.strong, odtGreyLine,
                    beforeTotal ? keepWithNext : OdtAttributes());
            }
            m_body.close();
        }
        m_body.close();
    }

    void add(const Signatures &signatures)
    {
        if (signatures.names.empty())
            return;
        openTable(equalColumns(2), 0);
        for (size_t i = 0; i < signatures.names.size(); i += 2) {
            openRow();
            for (size_t k = i; k < i + 2; ++k) {
                openCell(
                    {{"fo:padding-top", pt(26)},
                     {"fo:padding-bottom", pt(0)},
                     {"fo:padding-left", pt(k == i ? 0 : 13)},
                     {"fo:padding-right", pt(k == i ? 13 : 0)},
                     {"fo:border", u"none"_s}});
                if (k < signatures.names.size())
                    paragraph(u"Signature"_s, signatures.names[k]);
                else
                    paragraph(u"Table_20_Contents"_s, {});
                m_body.close();
            }
            m_body.close();
        }
        m_body.close();
    }

    void add(const WritingLines &writing)
    {
        if (!writing.title.isEmpty())
            heading(u"Heading_20_1"_s, writing.title);
        writingLines(writing.count);
    }

    [[nodiscard]] QString pt(qreal points) const { return m_page.pt(points); }
    [[nodiscard]] static QString inch(qreal inches) { return OdtMeasures::inch(inches); }

    const DocumentModel &m_document;
    const OdtMeasures &m_page;
    OdtXml m_body;
    std::vector<AutomaticStyle> m_automatic;
    std::vector<OdtPart> m_pictures;
    size_t m_at = 0; // the block that is written
    int m_tables = 0;
    bool m_timeTitleShown = false;
    bool m_beforeSignatures = false;
};

/// meta.xml: no author, no date, nothing of the case but the title of the document.
QByteArray odtMeta(const DocumentModel &document)
{
    OdtXml xml;
    xml.openRoot("office:document-meta");
    xml.open("office:meta");
    const auto element = [&](const char *name, const QString &value) {
        xml.open(name);
        xml.text(value);
        xml.close();
    };
    element("meta:generator", u"Candor Casebook"_s);
    element("dc:title", document.title.simplified());
    element("dc:language", document.language);
    return xml.finish();
}

} // namespace

std::vector<OdtPart> odtParts(const FilteredDocument &filtered, const PageSettings &settings)
{
    const DocumentModel &document = filtered.document();
    const OdtMeasures measures(document, settings);
    ContentWriter content(document, measures);
    const QByteArray text = content.write();
    std::vector<OdtPart> parts{
        {"content.xml", text}, {"styles.xml", odtStyles(document, measures)}, {"meta.xml", odtMeta(document)}};
    for (OdtPart &picture : content.takePictures())
        parts.push_back(std::move(picture));
    return asPackage(std::move(parts));
}

} // namespace candor
