// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ComingBack.h"

#include "case/RecordForm.h"
#include "casebook/Casebook.h"
#include "shell/Await.h"
#include "widgets/Asked.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto askedKey = u"asked"_s;
constexpr int tryEvery = 100, mostTries = 50, mostWaits = 10;

/// The line that is typed into, also inside of a box.
QLineEdit *lineOf(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line;
    if (auto *box = qobject_cast<QComboBox *>(field))
        return box->lineEdit();
    if (auto *box = qobject_cast<QAbstractSpinBox *>(field))
        return box->findChild<QLineEdit *>();
    return nullptr;
}

struct Caret {
    int anchor = 0;
    int cursor = 0;
    qsizetype length = 0;
};

template <class Edit>
Caret caretOf(const Edit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    return {cursor.anchor(), cursor.position(), edit.toPlainText().trimmed().size()};
}

/// nullopt for what nobody types into.
std::optional<Caret> caretIn(QWidget *field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->isReadOnly() ? std::nullopt : std::optional(caretOf(*text));
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->isReadOnly() ? std::nullopt : std::optional(caretOf(*text));
    const QLineEdit *line = lineOf(field);
    if (!line || line->isReadOnly())
        return std::nullopt;
    const int cursor = line->cursorPosition();
    int anchor = cursor;
    if (line->hasSelectedText())
        anchor = cursor == line->selectionStart() ? line->selectionEnd() : line->selectionStart();
    return Caret{anchor, cursor, line->text().trimmed().size()};
}

template <class Edit>
void setCaret(Edit &edit, int anchor, int cursor)
{
    const int end = static_cast<int>(edit.toPlainText().size());
    QTextCursor caret = edit.textCursor();
    caret.setPosition(std::min(anchor, end));
    caret.setPosition(std::min(cursor, end), QTextCursor::KeepAnchor);
    edit.setTextCursor(caret);
}

void setCaret(QWidget *field, int anchor, int cursor)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        setCaret(*plain, anchor, cursor);
    } else if (auto *rich = qobject_cast<QTextEdit *>(field)) {
        setCaret(*rich, anchor, cursor);
    } else if (QLineEdit *line = lineOf(field)) {
        const int end = static_cast<int>(line->text().size());
        const int from = std::min(anchor, end), to = std::min(cursor, end);
        line->deselect();
        if (from == to)
            line->setCursorPosition(to);
        else
            line->setSelection(from, to - from);
    }
}

QString pathOf(const QWidget *field, const QWidget *screens)
{
    QStringList names;
    for (const QObject *each = field; each && each != screens; each = each->parent()) {
        if (!each->objectName().isEmpty())
            names.prepend(each->objectName());
    }
    return names.join(u'/');
}

bool isIn(const QWidget *screens, const QObject *part)
{
    while (part && part != screens)
        part = part->parent();
    return part != nullptr;
}

} // namespace

ComingBack::ComingBack(Casebook &casebook, QWidget *screens)
    : QObject(screens)
    , m_casebook(casebook)
    , m_screens(screens)
    , m_texts(new AskedTexts(screens))
{
    m_timer.setInterval(tryEvery);
    connect(&m_timer, &QTimer::timeout, this, &ComingBack::tryAgain);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    await(
        casebook.draft(askedKey), this,
        [this](const std::optional<QByteArray> &draft) {
            m_stored = draft.has_value();
            if (draft)
                m_texts->fromDraft(*draft);
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ComingBack::follow(QWidget *focus)
{
    // The focus is nowhere while another program or a menu has it, and on the entry that locks just before the lock.
    if (!focus || focus->objectName() == "lockEntry"_L1)
        return;
    m_typedIn = isIn(m_screens, focus) && caretIn(focus) ? focus : nullptr;
}

QFuture<void> ComingBack::park()
{
    const QByteArray draft = m_texts->toDraft();
    const bool stored = std::exchange(m_stored, !draft.isEmpty());
    if (!draft.isEmpty())
        return m_casebook.saveDraft(askedKey, draft);
    return stored ? m_casebook.dropDraft(askedKey) : QtFuture::makeReadyFuture();
}

TypingPlace ComingBack::place() const
{
    TypingPlace place;
    QWidget *field = m_typedIn && m_typedIn->isVisible() ? m_typedIn.data() : m_screens->window()->focusWidget();
    const auto caret = field && isIn(m_screens, field) && field->isVisible() ? caretIn(field) : std::nullopt;
    if (caret && !field->objectName().isEmpty())
        place = {{}, pathOf(field, m_screens), caret->anchor, caret->cursor, caret->length};
    // The record that is typed into; else the one that is shown, when it is only one.
    std::vector<const RecordForm *> shown;
    for (const RecordForm *form : m_screens->findChildren<RecordForm *>()) {
        if (caret && form->holds(field)) {
            place.record = {kindOf(form->record()), idOf(form->record())};
            return place;
        }
        if (form->isShown() && kindOf(form->record()) != RecordKind::Case)
            shown.push_back(form);
    }
    if (shown.size() == 1)
        place.record = {kindOf(shown.front()->record()), idOf(shown.front()->record())};
    return place;
}

void ComingBack::goTo(const TypingPlace &place)
{
    m_wanted = place;
    m_tries = 0;
    m_seen = 0;
    qApp->installEventFilter(this);
    m_timer.start();
}

void ComingBack::stop()
{
    m_timer.stop();
    m_wanted = {};
    qApp->removeEventFilter(this);
}

void ComingBack::tryAgain()
{
    m_texts->askAgain();
    if (!m_wanted.field.isEmpty()) {
        const QString name = m_wanted.field.section(u'/', -1);
        for (QWidget *field : m_screens->findChildren<QWidget *>(name)) {
            const auto caret = field->isVisible() ? caretIn(field) : std::nullopt;
            if (!caret || pathOf(field, m_screens) != m_wanted.field)
                continue;
            // The text of a draft comes in after its field.
            if (caret->length != m_wanted.length && ++m_seen < mostWaits)
                break;
            field->setFocus(Qt::OtherFocusReason);
            setCaret(field, m_wanted.anchor, m_wanted.cursor);
            m_wanted = {};
            break;
        }
    }
    const bool isDone = m_wanted.field.isEmpty() && m_texts->isEmpty() && m_tries > 0;
    if (++m_tries >= mostTries || isDone)
        stop();
}

bool ComingBack::eventFilter(QObject *watched, QEvent *event)
{
    const bool acts = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (acts && event->spontaneous())
        stop(); // from here on the person leads
    return QObject::eventFilter(watched, event);
}

} // namespace candor
