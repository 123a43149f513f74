// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/RichLetter.h"

#include "documents/LetterSections.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipType = QTextFormat::UserObject + 1;
constexpr int tagProperty = QTextFormat::UserProperty + 1;
constexpr int startProperty = QTextFormat::UserProperty + 2; // of a numbered list
constexpr char16_t firstStandIn = 0xE000, lastStandIn = 0xF8FF;
constexpr double pad = 5, iconSide = 13;

/// Draws chips. Its own look is asked for each time, so that a value that changes needs no change of the text.
class ChipPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ChipPainter(QTextDocument *document, ChipLooks looks)
        : QObject(document)
        , m_looks(std::move(looks))
    {
    }

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const ChipLook look = m_looks(format.stringProperty(tagProperty));
        const QFontMetricsF metrics(fontOf(*document, format, look));
        const double icon = look.locked || !look.filled ? iconSide + 3 : 0;
        double width = metrics.horizontalAdvance(shown(look)) + 2 * pad + icon + 2;
        // A long value is shown as far as a line goes; the pages show all of it.
        if (document->textWidth() > 0)
            width = std::min(width, document->textWidth() * 0.85);
        return {width, metrics.ascent()}; // stands on the line of the text; the box reaches below it
    }

    void
    drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format) override
    {
        const Tokens &t = Theme::tokens();
        const ChipLook look = m_looks(format.stringProperty(tagProperty));
        const bool open = look.locked || !look.filled;
        const StatusColors colors = look.locked ? t.privileged : look.filled ? t.told : t.soon;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPen outline(colors.line, 1, open ? Qt::DashLine : Qt::SolidLine);
        painter->setPen(outline);
        painter->setBrush(colors.soft);
        const QFont font = fontOf(*document, format, look);
        const QFontMetricsF metrics(font);
        const QRectF box = rect.adjusted(1.5, 0.5, -1.5, metrics.descent() - 0.5);
        painter->drawRoundedRect(box, radius::Field, radius::Field);
        QRectF inner = box.adjusted(pad - 1, 0, 1 - pad, 0);
        if (open) {
            const QRectF icon(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide);
            paintIcon(*painter, icon, look.locked ? u"lock"_s : u"pencil"_s, colors.ink);
            inner.setLeft(icon.right() + 3);
        }
        painter->setFont(font);
        painter->setPen(colors.ink);
        const QString text = metrics.elidedText(shown(look), Qt::ElideRight, inner.width() + 1);
        painter->drawText(QPointF(inner.left(), rect.bottom()), text);
        painter->restore();
    }

    [[nodiscard]] const ChipLooks &looks() const { return m_looks; }

private:
    static QFont fontOf(const QTextDocument &document, const QTextFormat &format, const ChipLook &look)
    {
        QFont font = format.toCharFormat().font().resolve(document.defaultFont());
        if (!look.filled)
            font.setWeight(QFont::DemiBold);
        return font;
    }

    static QString shown(const ChipLook &look)
    {
        const QString line = look.text.simplified();
        return look.filled ? line : u'[' + line + u']';
    }

    ChipLooks m_looks;
};

QTextCharFormat runFormat(bool strong, bool emphasis)
{
    QTextCharFormat format;
    if (strong)
        format.setFontWeight(QFont::Bold);
    if (emphasis)
        format.setFontItalic(true);
    return format;
}

bool isStrong(const QTextCharFormat &format)
{
    return format.fontWeight() >= QFont::DemiBold;
}

QTextBlockFormat blockFormat(LetterShape shape)
{
    QTextBlockFormat format;
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(shape == LetterShape::Bullets || shape == LetterShape::Numbers ? 3 : 9);
    if (shape == LetterShape::Heading) {
        format.setHeadingLevel(2);
        format.setTopMargin(10);
        format.setBottomMargin(4);
    }
    return format;
}

QTextListFormat listFormat(LetterShape shape, int start = 1)
{
    QTextListFormat format;
    format.setStyle(shape == LetterShape::Numbers ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    if (start > 1)
        format.setProperty(startProperty, start);
    return format;
}

/// Markup in which one character stands for each tag, so that nothing in a tag is taken for markup.
struct StandIns {
    QString markup;
    QStringList tags;
};

StandIns withStandIns(const QString &markup)
{
    StandIns result;
    qsizetype at = 0;
    for (const TextTag &tag : tagsIn(markup)) {
        if (result.tags.size() > lastStandIn - firstStandIn)
            break;
        result.markup += markup.mid(at, tag.start - at);
        result.markup += QChar(static_cast<char16_t>(firstStandIn + result.tags.size()));
        result.tags += markup.mid(tag.start, tag.length);
        at = tag.start + tag.length;
    }
    result.markup += markup.sliced(at);
    return result;
}

bool isStandIn(QChar c)
{
    return c.unicode() >= firstStandIn && c.unicode() <= lastStandIn;
}

void insertRun(QTextCursor &cursor, const Run &run, const QStringList &tags, bool heading)
{
    const QTextCharFormat format = runFormat(run.strong || heading, run.emphasis);
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            cursor.insertText(std::exchange(plain, {}), format);
    };
    for (const QChar c : run.text) {
        const qsizetype tag = isStandIn(c) ? c.unicode() - firstStandIn : -1;
        if (tag >= 0 && tag < tags.size()) {
            flush();
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(tags[tag], format));
        } else {
            plain += c == u'\n' ? QChar(QChar::LineSeparator) : c;
        }
    }
    flush();
}

Block blockOf(const QTextBlock &from, QStringList &tags)
{
    Paragraph paragraph;
    for (auto it = from.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        Run run{{}, isStrong(format), format.fontItalic()};
        for (const QChar c : it.fragment().text()) {
            if (c == QChar::ObjectReplacementCharacter) {
                if (const QString tag = format.stringProperty(tagProperty); !tag.isEmpty()) {
                    run.text += QChar(static_cast<char16_t>(firstStandIn + tags.size()));
                    tags += tag;
                }
            } else {
                run.text += c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u'\n') : c;
            }
        }
        paragraph.text += run.text;
        paragraph.runs.push_back(run);
    }
    switch (shapeOf(from)) {
    case LetterShape::Heading: return {Heading{paragraph.text, 2}, Lane::Fact, {}};
    case LetterShape::Bullets: paragraph.style = Paragraph::Style::Bullet; break;
    case LetterShape::Numbers:
        paragraph.style = Paragraph::Style::Numbered;
        paragraph.number =
            std::max(1, from.textList()->format().intProperty(startProperty)) + from.textList()->itemNumber(from);
        break;
    case LetterShape::Body: break;
    }
    return {std::move(paragraph), Lane::Fact, {}};
}

} // namespace

void drawChips(QTextDocument &document, ChipLooks looks)
{
    document.documentLayout()->registerHandler(chipType, new ChipPainter(&document, std::move(looks)));
}

QTextCharFormat chipFormat(const QString &tag, QTextCharFormat around)
{
    around.setObjectType(chipType);
    around.setProperty(tagProperty, tag);
    return around;
}

QString chipAt(const QTextDocument &document, int position)
{
    if (position < 0 || document.characterAt(position) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor cursor(const_cast<QTextDocument *>(&document));
    cursor.setPosition(position + 1);
    return cursor.charFormat().stringProperty(tagProperty);
}

LetterShape shapeOf(const QTextBlock &block)
{
    if (const QTextList *list = block.textList()) {
        return list->format().style() == QTextListFormat::ListDecimal ? LetterShape::Numbers : LetterShape::Bullets;
    }
    return block.blockFormat().headingLevel() > 0 ? LetterShape::Heading : LetterShape::Body;
}

void setShape(QTextCursor &cursor, LetterShape shape)
{
    cursor.beginEditBlock();
    QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    QTextList *list = nullptr;
    // A list goes on in the one before it.
    if (shape == LetterShape::Bullets || shape == LetterShape::Numbers) {
        if (block.previous().isValid() && shapeOf(block.previous()) == shape)
            list = block.previous().textList();
    }
    for (; block.isValid() && block.position() <= last.position(); block = block.next()) {
        QTextCursor each(block);
        const bool wasHeading = shapeOf(block) == LetterShape::Heading;
        if (QTextList *old = block.textList(); old && old != list)
            old->remove(block);
        each.setBlockFormat(blockFormat(shape));
        if (list)
            list->add(block);
        else if (shape == LetterShape::Bullets || shape == LetterShape::Numbers)
            list = each.createList(listFormat(shape));
        if (wasHeading != (shape == LetterShape::Heading)) {
            each.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat weight;
            weight.setFontWeight(wasHeading ? QFont::Normal : QFont::Bold);
            each.mergeCharFormat(weight);
            each.mergeBlockCharFormat(weight);
        }
    }
    cursor.endEditBlock();
}

void fillLetter(QTextDocument &document, const QString &markup)
{
    const StandIns given = withStandIns(markup);
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setBlockFormat(blockFormat(LetterShape::Body));
    QTextList *list = nullptr;
    bool first = true;
    for (const Block &block : letterBlocks(given.markup)) {
        LetterShape shape = LetterShape::Body;
        std::vector<Run> runs;
        int number = 1;
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            shape = LetterShape::Heading;
            runs = {{heading->text}};
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            runs = runsOf(*paragraph);
            number = paragraph->number;
            if (paragraph->style == Paragraph::Style::Bullet)
                shape = LetterShape::Bullets;
            else if (paragraph->style == Paragraph::Style::Numbered)
                shape = LetterShape::Numbers;
        }
        const bool goesOn = list && shapeOf(cursor.block()) == shape;
        if (!std::exchange(first, false))
            cursor.insertBlock(blockFormat(shape), QTextCharFormat());
        else
            cursor.setBlockFormat(blockFormat(shape));
        if (cursor.block().textList() && !goesOn)
            cursor.block().textList()->remove(cursor.block());
        if (shape == LetterShape::Bullets || shape == LetterShape::Numbers) {
            if (goesOn)
                list->add(cursor.block());
            else
                list = cursor.createList(listFormat(shape, number));
        } else {
            list = nullptr;
            cursor.setBlockFormat(blockFormat(shape));
        }
        if (shape == LetterShape::Heading)
            cursor.setBlockCharFormat(runFormat(true, false));
        for (const Run &run : runs)
            insertRun(cursor, run, given.tags, shape == LetterShape::Heading);
    }
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

QString letterMarkupOf(const QTextDocument &document)
{
    std::vector<Block> blocks;
    QStringList tags;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        blocks.push_back(blockOf(block, tags));
    QString markup;
    for (const QChar c : letterMarkup(blocks)) {
        if (!isStandIn(c))
            markup += c;
        else if (const qsizetype tag = c.unicode() - firstStandIn; tag < tags.size())
            markup += tags[tag];
    }
    return markup;
}

int ReadText::placeOf(qsizetype at) const
{
    if (places.empty())
        return 0;
    return places[static_cast<size_t>(std::clamp<qsizetype>(at, 0, static_cast<qsizetype>(places.size()) - 1))];
}

ReadText readTextOf(const QTextDocument &document, const ChipLooks &looks)
{
    ReadText read;
    const auto add = [&](const QString &text, int place) {
        read.text += text;
        read.places.insert(read.places.end(), static_cast<size_t>(text.size()), place);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString text = it.fragment().text();
            for (qsizetype i = 0; i < text.size(); ++i) {
                const int place = it.fragment().position() + static_cast<int>(i);
                if (text[i] == QChar::ObjectReplacementCharacter) {
                    const ChipLook look = looks(it.fragment().charFormat().stringProperty(tagProperty));
                    add(look.filled ? look.text : u'[' + look.text + u']', place);
                } else {
                    add(text[i] == QChar::LineSeparator ? u"\n"_s : QString(text[i]), place);
                }
            }
        }
        add(u"\n"_s, block.position() + block.length() - 1);
    }
    return read;
}

QString plainForLetter(QString text)
{
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(u'\t', u' ');
    text.removeIf([](QChar c) { return isStandIn(c) || (c.category() == QChar::Other_Control && c != u'\n'); });
    return text;
}

} // namespace candor

#include "RichLetter.moc"
