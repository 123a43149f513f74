// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterEdit.h"

#include "shell/Await.h"
#include "theme/Theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QToolTip>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// Between letters of this program: with its fields.
const auto markupType = u"application/x-candor-letter"_s;
constexpr qsizetype mostPasted = 200'000;

/// The words of what is pasted. Pages of the web and of word processors are read without loading anything they name.
QString textIn(const QMimeData &data)
{
    QString text = data.text();
    if (text.isEmpty() && data.hasHtml()) {
        DeafDocument page;
        page.setHtml(data.html().left(mostPasted));
        text = page.toPlainText();
    }
    return plainForLetter(text.left(mostPasted));
}

QTextCharFormat lookOf(LetterEdit::Mark::Kind kind)
{
    const Tokens &t = Theme::tokens();
    QTextCharFormat format;
    switch (kind) {
    case LetterEdit::Mark::Kind::LongSentence:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(t.muted);
        break;
    case LetterEdit::Mark::Kind::Consider:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(t.soon.ink);
        format.setBackground(t.soon.soft);
        break;
    case LetterEdit::Mark::Kind::MustSolve:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(t.late.ink);
        format.setBackground(t.late.soft);
        break;
    case LetterEdit::Mark::Kind::Spelling:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(t.late.ink);
        break;
    }
    return format;
}

bool isShortcut(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Bold) || key.matches(QKeySequence::Italic);
}

} // namespace

LetterEdit::LetterEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_looks([](const QString &tag) {
        return ChipLook{tag, tag};
    })
{
    auto *document = new DeafDocument(this);
    setDocument(document);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAutoFormatting(QTextEdit::AutoNone);
    document->setDocumentMargin(18);
    drawChips(*document, [this](const QString &tag) { return m_looks(tag); });
    connect(document, &QTextDocument::contentsChanged, this, [this] {
        if (!m_filling)
            Q_EMIT typed();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &LetterEdit::tellWhere);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &LetterEdit::styleHere);
}

void LetterEdit::setMarkup(const QString &given)
{
    const QScopedValueRollback filling(m_filling, true);
    if (given == markup())
        return;
    m_marks.clear();
    fillLetter(*document(), given);
    moveCursor(QTextCursor::Start);
    showMarks();
}

QString LetterEdit::markup() const
{
    return letterMarkupOf(*document());
}

void LetterEdit::setLooks(ChipLooks looks)
{
    const QScopedValueRollback filling(m_filling, true);
    m_looks = std::move(looks);
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
    tellWhere();
}

// Shapes and styles

void LetterEdit::makeShape(LetterShape shape)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    setShape(cursor, shape == this->shape() ? LetterShape::Body : shape);
    Q_EMIT styleHere();
}

void LetterEdit::mergeStyle(const QTextCharFormat &format)
{
    if (isReadOnly() || shape() == LetterShape::Heading)
        return;
    mergeCurrentCharFormat(format);
    Q_EMIT styleHere();
}

bool LetterEdit::isStrong() const
{
    return shape() != LetterShape::Heading && currentCharFormat().fontWeight() >= QFont::DemiBold;
}

bool LetterEdit::isEmphasis() const
{
    return currentCharFormat().fontItalic();
}

void LetterEdit::toggleStrong()
{
    QTextCharFormat format;
    format.setFontWeight(isStrong() ? QFont::Normal : QFont::Bold);
    mergeStyle(format);
}

void LetterEdit::toggleEmphasis()
{
    QTextCharFormat format;
    format.setFontItalic(!isEmphasis());
    mergeStyle(format);
}

void LetterEdit::insertField(const QString &name)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    QTextCharFormat around;
    around.setFontWeight(currentCharFormat().fontWeight());
    around.setFontItalic(currentCharFormat().fontItalic());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(u"{{"_s + name + u"}}"_s, around));
    cursor.setCharFormat(around);
    setTextCursor(cursor);
    setFocus();
}

// Marks

void LetterEdit::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
}

void LetterEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> shown;
    const int last = document()->characterCount() - 1;
    for (const Mark &mark : m_marks) {
        QTextCursor cursor(document());
        cursor.setPosition(std::clamp(mark.begin, 0, last));
        cursor.setPosition(std::clamp(mark.end, 0, last), QTextCursor::KeepAnchor);
        shown.append({cursor, lookOf(mark.kind)});
    }
    setExtraSelections(shown);
}

void LetterEdit::goTo(int begin, int end)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(begin, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void LetterEdit::replace(int begin, int end, const QString &text)
{
    if (isReadOnly())
        return;
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(begin, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    QTextCharFormat style;
    QTextCursor first(document());
    first.setPosition(std::min(cursor.selectionStart() + 1, last));
    style.setFontWeight(first.charFormat().fontWeight());
    style.setFontItalic(first.charFormat().fontItalic());
    cursor.insertText(plainForLetter(text), style);
    setTextCursor(cursor);
}

// Fields

QString LetterEdit::nameOfChip(int position) const
{
    const QString tag = chipAt(*document(), position);
    return tag.isEmpty() ? QString() : m_looks(tag).name;
}

void LetterEdit::tellWhere()
{
    const int at = textCursor().position();
    const QString before = nameOfChip(at - 1);
    Q_EMIT fieldHere(before.isEmpty() ? nameOfChip(at) : before);
    Q_EMIT styleHere();
}

// What comes in and goes out

QVariant LetterEdit::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *LetterEdit::createMimeDataFromSelection() const
{
    QTextDocument part;
    QTextCursor(&part).insertFragment(textCursor().selection());
    auto *taken = new QMimeData;
    taken->setText(readTextOf(part, m_looks).text.trimmed());
    taken->setData(markupType, letterMarkupOf(part).toUtf8());
    return taken;
}

bool LetterEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasText() || source->hasHtml());
}

void LetterEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const QString own = QString::fromUtf8(source->data(markupType)).left(mostPasted);
    if (!own.isEmpty()) {
        QTextDocument part;
        fillLetter(part, plainForLetter(own));
        cursor.insertFragment(QTextDocumentFragment(&part));
    } else {
        QTextCharFormat style;
        style.setFontWeight(currentCharFormat().fontWeight());
        style.setFontItalic(currentCharFormat().fontItalic());
        cursor.insertText(textIn(*source), style);
    }
    cursor.endEditBlock();
    ensureCursorVisible();
}

bool LetterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QPoint place = viewport()->mapFrom(this, help->pos());
        const int at = cursorForPosition(place).position();
        QString name = nameOfChip(at);
        if (name.isEmpty())
            name = nameOfChip(at - 1);
        QToolTip::showText(help->globalPos(), name, this);
        return true;
    }
    return QTextEdit::event(event);
}

void LetterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold)) {
        toggleStrong();
        return;
    }
    if (event->matches(QKeySequence::Italic)) {
        toggleEmphasis();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        const bool list = shape() == LetterShape::Bullets || shape() == LetterShape::Numbers;
        // An item that stays empty ends its list.
        if (list && cursor.block().text().isEmpty()) {
            setShape(cursor, LetterShape::Body);
            return;
        }
        if (shape() == LetterShape::Heading && cursor.atBlockEnd()) {
            cursor.beginEditBlock();
            cursor.insertBlock();
            setShape(cursor, LetterShape::Body);
            cursor.setCharFormat({});
            cursor.endEditBlock();
            setTextCursor(cursor);
            setCurrentCharFormat({});
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void LetterEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = viewport()->mapFrom(this, event->pos());
    const int at = byKey ? textCursor().position() : cursorForPosition(place).position();
    const QPoint where = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    QMenu *menu = createStandardContextMenu(place);
    menu->setObjectName(u"letter.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto marked = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Spelling && mark.begin <= at && at <= mark.end;
    });
    if (marked != m_marks.end() && m_spelling && !isReadOnly())
        offerWords(menu, *marked);
    menu->popup(where);
}

/// Looking for words that are like one takes a while: they come into the menu when they are there.
void LetterEdit::offerWords(QMenu *menu, const Mark &mark)
{
    QTextCursor word(document());
    word.setPosition(mark.begin);
    word.setPosition(mark.end, QTextCursor::KeepAnchor);
    const QString written = word.selectedText();
    QAction *before = menu->actions().isEmpty() ? nullptr : menu->actions().front();
    auto *wait = new QAction(tr("Looking for suggestions"), menu);
    wait->setEnabled(false);
    auto *accept = new QAction(tr("“%1” is right in this letter").arg(written), menu);
    connect(accept, &QAction::triggered, this, [this, written] { Q_EMIT wordAccepted(written); });
    menu->insertActions(before, {wait, accept});
    menu->insertSeparator(before);
    const QPointer<QMenu> open(menu);
    await(
        QtConcurrent::run([spelling = m_spelling, written] { return spelling->suggestions(written); }), menu,
        [this, open, wait, mark](const QStringList &words) {
            wait->setVisible(words.isEmpty());
            wait->setText(tr("No suggestion"));
            for (const QString &each : words) {
                auto *action = new QAction(each, open);
                QFont strong = action->font();
                strong.setBold(true);
                action->setFont(strong);
                connect(action, &QAction::triggered, this, [this, mark, each] { replace(mark.begin, mark.end, each); });
                open->insertAction(wait, action);
            }
        },
        [wait](const Error &) { wait->setVisible(false); });
}

void LetterEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    // The menu of the text is still the text.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void LetterEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showMarks();
}

} // namespace candor
