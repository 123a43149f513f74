// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/LearningTexts.h"

#include "case/learning/ReplacementsModel.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QTextTable>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemProperty = QTextFormat::UserProperty + 1;
constexpr int cellPadding = 6;
constexpr int inCase = 0, asRead = 1; // columns

void emptyCell(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

QTextCharFormat plainFormat(const QColor &ink)
{
    QTextCharFormat format;
    format.setForeground(ink);
    return format;
}

} // namespace

LearningTexts::LearningTexts(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"learning.texts"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("The text of the case, and how it will read"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_filling || textCursor().hasSelection())
            return;
        if (const int item = itemAt(textCursor().position()); item >= 0)
            Q_EMIT itemChosen(item);
    });
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        if (!m_filling)
            Q_EMIT partSelected();
    });
}

void LearningTexts::show(std::shared_ptr<const LearningReview> review)
{
    m_review = std::move(review);
    m_current = -1;
    build();
}

void LearningTexts::build()
{
    m_filling = true;
    setExtraSelections({});
    clear();
    m_rows.clear();
    m_table = nullptr;
    const Tokens &t = Theme::tokens();
    QTextFrameFormat paper = document()->rootFrame()->frameFormat();
    paper.setBackground(t.surface); // to be read like other content, although it cannot be edited
    document()->rootFrame()->setFrameFormat(paper);
    if (m_review && !m_review->draft.texts.empty()) {
        const auto &texts = m_review->draft.texts;
        // A row for the heads of the columns, one per part of the document, one per text.
        std::vector<QString> parts; // empty: a text
        QString about;
        for (const ReviewedText &text : texts) {
            if (text.about != about)
                parts.push_back(text.about);
            about = text.about;
            m_rows.push_back(static_cast<int>(parts.size()) + 1);
            parts.push_back({});
        }
        QTextTableFormat format;
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(t.border);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        m_table = cursor.insertTable(static_cast<int>(parts.size()) + 1, 2, format);
        QTextCharFormat strong = plainFormat(t.text);
        strong.setFontWeight(QFont::DemiBold);
        const auto head = [&](int row, int column, const QString &text) {
            QTextTableCell cell = m_table->cellAt(row, column);
            QTextCharFormat ground = cell.format();
            ground.setBackground(t.sunken);
            cell.setFormat(ground);
            cell.firstCursorPosition().insertText(text, strong);
        };
        head(0, inCase, tr("In the case"));
        head(0, asRead, tr("As it will read"));
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].isEmpty())
                continue;
            const int row = static_cast<int>(i) + 1;
            m_table->mergeCells(row, 0, 1, 2);
            head(row, 0, parts[i]);
        }
        for (size_t i = 0; i < texts.size(); ++i)
            fillText(i);
        cursor.endEditBlock();
        QTextCursor first(document());
        setTextCursor(first);
    }
    m_filling = false;
    highlight(false);
}

int LearningTexts::firstItemOf(size_t text) const
{
    const auto &items = m_review->items;
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const LearningItem &item) { return item.text == text; });
    return static_cast<int>(found - items.begin());
}

/// On a ground and underlined, so that nothing is said by colour alone: a wave where a person should look, dashes where
/// something stays in.
QTextCharFormat LearningTexts::formatOf(int item, bool after) const
{
    const Tokens &t = Theme::tokens();
    const auto number = static_cast<size_t>(item);
    const LearningItem &each = m_review->items[number];
    const Replacement &replacement = m_review->replacement(number);
    Status status = Status::Told;
    auto underline = QTextCharFormat::SingleUnderline;
    if (replacement.choice == ReplacementChoice::Keep) {
        status = isDirect(replacement) ? Status::Late : Status::Soon;
        underline = QTextCharFormat::DashUnderline;
    } else if (replacement.unsure && !each.looked) {
        status = Status::Soon;
        underline = QTextCharFormat::WaveUnderline;
    } else if (each.looked) {
        status = Status::Ok;
    }
    const StatusColors colors = t.status(status);
    QTextCharFormat format;
    format.setForeground(colors.ink);
    format.setBackground(colors.soft);
    format.setUnderlineStyle(
        after && replacement.choice != ReplacementChoice::Keep ? QTextCharFormat::DotLine : underline);
    format.setUnderlineColor(colors.ink);
    format.setProperty(itemProperty, item);
    format.setToolTip(replacementSentence(each, replacement));
    return format;
}

void LearningTexts::fillText(size_t text)
{
    const Tokens &t = Theme::tokens();
    const ReviewedText &reviewed = m_review->draft.texts[text];
    const int first = firstItemOf(text);
    const QTextCharFormat plain = plainFormat(t.text);
    for (const int column : {inCase, asRead}) {
        const QTextTableCell cell = m_table->cellAt(m_rows[text], column);
        emptyCell(cell);
        QTextCursor cursor = cell.firstCursorPosition();
        for (const LearningPiece &piece : piecesOf(reviewed)) {
            const QString words = column == asRead ? piece.words : reviewed.text.mid(piece.begin, piece.length);
            cursor.insertText(words, piece.place < 0 ? plain : formatOf(first + piece.place, column == asRead));
        }
    }
}

void LearningTexts::refreshText(size_t text)
{
    if (!m_table || text >= m_rows.size())
        return;
    m_filling = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    fillText(text);
    cursor.endEditBlock();
    m_filling = false;
    highlight(false);
}

void LearningTexts::refresh()
{
    if (!m_table)
        return;
    m_filling = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (size_t i = 0; i < m_rows.size(); ++i)
        fillText(i);
    cursor.endEditBlock();
    m_filling = false;
    highlight(false);
}

void LearningTexts::setCurrent(int item)
{
    m_current = item;
    highlight(true);
}

void LearningTexts::highlight(bool scroll)
{
    QList<ExtraSelection> shown;
    if (m_table && m_current >= 0 && static_cast<size_t>(m_current) < m_review->items.size()) {
        const Tokens &t = Theme::tokens();
        const LearningItem &item = m_review->items[static_cast<size_t>(m_current)];
        const ReviewedText &text = m_review->draft.texts[item.text];
        qsizetype read = 0;
        for (const LearningPiece &piece : piecesOf(text)) {
            if (piece.place == static_cast<int>(item.place)) {
                for (const int column : {inCase, asRead}) {
                    const int start = m_table->cellAt(m_rows[item.text], column).firstPosition();
                    QTextCursor cursor(document());
                    cursor.setPosition(start + static_cast<int>(column == inCase ? piece.begin : read));
                    cursor.setPosition(
                        cursor.position() + static_cast<int>(column == inCase ? piece.length : piece.words.size()),
                        QTextCursor::KeepAnchor);
                    QTextCharFormat format;
                    format.setBackground(t.sel);
                    format.setForeground(t.selText);
                    format.setFontWeight(QFont::Bold);
                    shown.append({cursor, format});
                }
                setAccessibleDescription(
                    replacementSentence(item, m_review->replacement(static_cast<size_t>(m_current))));
                break;
            }
            read += piece.words.size();
        }
    }
    setExtraSelections(shown);
    if (!scroll || shown.isEmpty())
        return;
    m_filling = true;
    QTextCursor place = shown.front().cursor;
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
    m_filling = false;
}

void LearningTexts::goTo(size_t text, qsizetype begin, qsizetype length)
{
    if (!m_table || text >= m_rows.size())
        return;
    QTextCursor cursor = m_table->cellAt(m_rows[text], inCase).firstCursorPosition();
    const int start = cursor.position();
    cursor.setPosition(start + static_cast<int>(std::max<qsizetype>(begin, 0)));
    cursor.setPosition(cursor.position() + static_cast<int>(std::max<qsizetype>(length, 0)), QTextCursor::KeepAnchor);
    m_filling = true;
    setTextCursor(cursor);
    ensureCursorVisible();
    m_filling = false;
    Q_EMIT partSelected();
}

std::optional<LearningTexts::Part> LearningTexts::selectedPart() const
{
    const QTextCursor cursor = textCursor();
    if (!m_table || !cursor.hasSelection())
        return std::nullopt;
    const QTextTableCell cell = m_table->cellAt(cursor.selectionStart());
    if (!cell.isValid() || cell.column() != inCase)
        return std::nullopt;
    const auto found = std::find(m_rows.begin(), m_rows.end(), cell.row());
    if (found == m_rows.end() || cursor.selectionEnd() > cell.lastPosition())
        return std::nullopt;
    return Part{
        static_cast<size_t>(found - m_rows.begin()), cursor.selectionStart() - cell.firstPosition(),
        cursor.selectionEnd() - cursor.selectionStart()};
}

int LearningTexts::itemAt(int position) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    for (const int place : {position, position + 1}) { // a format is that of the character before
        if (place < 1 || place > last)
            continue;
        cursor.setPosition(place);
        const QTextCharFormat format = cursor.charFormat();
        if (format.hasProperty(itemProperty))
            return format.intProperty(itemProperty);
    }
    return -1;
}

void LearningTexts::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        build();
}

} // namespace candor
