// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/Renderer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr qsizetype lineLength = 76;

/// Plain text in lines of limited length, for e-mail systems and for readers without an office program.
class TextWriter {
public:
    void paragraph(const QString &text, const QString &firstPrefix = {}, const QString &prefix = {})
    {
        for (const QString &part : text.split(u'\n')) {
            QString current = m_fresh ? firstPrefix : prefix;
            m_fresh = false;
            bool empty = true;
            for (QString word : part.split(u' ', Qt::SkipEmptyParts)) {
                if (!empty && current.size() + 1 + word.size() > lineLength) {
                    m_lines += current;
                    current = prefix;
                    empty = true;
                }
                // A word longer than a line is broken: nothing is cut.
                while (current.size() + word.size() > lineLength) {
                    const qsizetype room = lineLength - current.size();
                    m_lines += current + word.left(room);
                    word = word.mid(room);
                    current = prefix;
                }
                current += (empty ? QString() : u" "_s) + word;
                empty = false;
            }
            m_lines += current;
        }
        m_fresh = true;
    }

    void blank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines += QString();
    }

    void rule(QChar with) { m_lines += QString(lineLength, with); }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

    void add(const Heading &heading)
    {
        blank();
        paragraph(heading.text);
        m_lines += QString(std::min(heading.text.size(), lineLength), heading.level == 1 ? u'=' : u'-');
    }

    void add(const Paragraph &content)
    {
        switch (content.style) {
        case Paragraph::Style::Quote:
            blank();
            paragraph(content.text, u"> "_s, u"> "_s);
            return;
        case Paragraph::Style::Bullet: paragraph(content.text, u"  * "_s, u"    "_s); return;
        case Paragraph::Style::Numbered: {
            const QString sign = numberOf(content).rightJustified(4) + u' ';
            paragraph(content.text, sign, QString(sign.size(), u' '));
            return;
        }
        case Paragraph::Style::Body:
        case Paragraph::Style::Small:
        case Paragraph::Style::Marked: paragraph(content.text); return;
        }
    }

    void add(const FieldGrid &grid)
    {
        blank();
        for (const FieldCell &cell : grid.cells)
            paragraph(cell.label + u": "_s + (cell.value.isEmpty() ? QString(20, u'_') : cell.value), {}, u"  "_s);
        blank();
    }

    void add(const SideBySide &lists)
    {
        for (const ListColumn &column : lists.columns) {
            blank();
            paragraph(column.title + u':');
            for (const ListItem &item : column.items)
                paragraph(item.text, u"  * "_s, u"    "_s);
        }
    }

    void add(const CheckSection &section, const DocumentWords &words)
    {
        blank();
        if (!section.title.isEmpty())
            paragraph(section.title);
        for (const CheckItem &item : section.items) {
            const QString box = item.state == CheckItem::State::Done            ? u"[x] "_s
                                : item.state == CheckItem::State::NotApplicable ? u"[-] "_s
                                                                                : u"[ ] "_s;
            QString text = item.text;
            if (item.unverified)
                text += u" ("_s + words.unverified + u')';
            if (item.state == CheckItem::State::NotApplicable)
                text += u", "_s + words.notApplicable;
            if (!item.time.isEmpty())
                text += u", "_s + item.time;
            paragraph(text, box, u"    "_s);
            if (!item.note.isEmpty())
                paragraph(item.note, u"    "_s, u"    "_s);
        }
    }

    void add(const Table &table)
    {
        // A row as a small record, each value with the title of its column: readable at any width and when read aloud.
        for (const TableRow &row : table.rows) {
            QStringList values;
            for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
                if (!row.cells[i].text.isEmpty())
                    values += table.columns[i].title + u": "_s + QString(row.cells[i].text).replace(u'\n', u"; "_s);
            }
            for (qsizetype i = 0; i < values.size(); ++i)
                paragraph(values[i], i == 0 ? u"- "_s : u"    "_s, i == 0 ? u"  "_s : u"      "_s);
        }
    }

    void add(const Figure &figure)
    {
        blank();
        paragraph(figure.title);
        add(figure.table);
    }

    void add(const Signatures &signatures)
    {
        for (const QString &name : signatures.names) {
            blank();
            m_lines += QString(30, u'_');
            paragraph(name);
        }
    }

    void add(const WritingLines &writing)
    {
        blank();
        paragraph(writing.title);
        for (int i = 0; i < writing.count; ++i)
            rule(u'_');
    }

private:
    QStringList m_lines;
    bool m_fresh = true;
};

} // namespace

QString renderText(const FilteredDocument &filtered)
{
    const DocumentModel &document = filtered.document();
    TextWriter writer;
    for (const QString &line : {document.mark, document.watermark, document.headerLeft, document.headerRight}) {
        if (!line.isEmpty())
            writer.paragraph(line);
    }
    writer.rule(u'-');
    for (const Block &block : document.blocks) {
        std::visit(
            [&]<class C>(const C &content) {
                if constexpr (std::is_same_v<C, CheckSection>)
                    writer.add(content, document.words);
                else
                    writer.add(content);
            },
            block.content);
    }
    writer.blank();
    writer.rule(u'-');
    for (const QString &line : {document.footerLeft, document.footerCenter, document.mark}) {
        if (!line.isEmpty())
            writer.paragraph(line);
    }
    return writer.text();
}

} // namespace candor
