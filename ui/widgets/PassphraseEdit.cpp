// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PassphraseEdit.h"

#include "theme/Icons.h"
#include "widgets/Accessibility.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool changesHistory(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QToolButton(this))
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setProperty("quiet", true);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setCheckable(false);
    connect(m_show, &QToolButton::clicked, this, [this] { setShown(!isShown()); });
    setShown(false);
}

void PassphraseEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide passphrase") : tr("Show passphrase"));
    m_show->setIcon(themeIcon(shown ? u"eye-off"_s : u"eye"_s, IconColor::AccentInk));
    placeButton();
}

QWidget *PassphraseEdit::makeCapsLockHint(QWidget *parent)
{
    auto *hint = new QWidget(parent);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconMark(u"triangle-alert"_s, IconColor::Soon, 13, hint));
    row->addWidget(label(tr("Caps Lock is on"), FontRole::Small, Ink::Text, hint), 1);
    hint->setVisible(false);
    connect(this, &PassphraseEdit::capsLockChanged, hint, [hint](bool on) {
        hint->setVisible(on);
        if (on)
            announce(hint, PassphraseEdit::tr("Caps Lock is on"));
    });
    return hint;
}

bool PassphraseEdit::event(QEvent *event)
{
    // Accepting the override here keeps the undo of the window from acting while a passphrase is typed.
    if (event->type() == QEvent::ShortcutOverride && changesHistory(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    if (changesHistory(*event)) {
        event->accept();
        return;
    }
    noticeCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::noticeCapsLock(const QKeyEvent &event)
{
    bool on = m_capsLock;
    const QString typed = event.text();
    if (event.key() == Qt::Key_CapsLock) {
        on = false; // unknown until the next letter
    } else if (typed.size() == 1 && typed.front().toUpper() != typed.front().toLower()) {
        const bool shift = event.modifiers() & Qt::ShiftModifier;
        on = typed.front().isUpper() != shift;
    }
    setCapsLock(on);
}

void PassphraseEdit::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Clear"), this, &QLineEdit::clear)->setEnabled(!text().isEmpty() && !isReadOnly());
    menu->popup(event->globalPos());
}

void PassphraseEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeButton();
}

void PassphraseEdit::placeButton()
{
    const QSize size = m_show->sizeHint();
    const QRect box(width() - size.width() - 3, (height() - size.height()) / 2, size.width(), size.height());
    m_show->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    const bool mirrored = isRightToLeft();
    const int room = size.width() + 2;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

} // namespace candor
