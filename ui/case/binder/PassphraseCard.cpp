// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/PassphraseCard.h"

#include "shell/Await.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

PassphraseCard::PassphraseCard(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new PassphraseEdit(this))
    , m_frame(new FieldFrame(tr("Passphrase of this casebook"), m_passphrase, this))
    , m_checking(label(tr("The passphrase is being checked"), FontRole::Small, Ink::Muted))
    , m_confirm(button(tr("Go on"), ButtonKind::Primary, {}, {}, this))
{
    setObjectName(u"passphraseCard"_s);
    m_passphrase->setObjectName(u"leaving.passphrase"_s);
    m_confirm->setObjectName(u"leaving.confirm"_s);
    m_checking->setObjectName(u"leaving.checking"_s);
    m_checking->hide();
    auto *cancelButton = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this);
    cancelButton->setObjectName(u"leaving.cancel"_s);
    auto *question = new NoteBox(this);
    question->set(
        Status::Wait, tr("It leaves the hospital."),
        tr("Type the passphrase you unlock this casebook with, so that nobody else sends it out."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(m_frame);
    column->addWidget(m_passphrase->makeCapsLockHint(this));
    column->addWidget(m_checking);
    column->addWidget(m_confirm);
    column->addWidget(cancelButton, 0, Qt::AlignHCenter);
    connect(m_passphrase, &QLineEdit::textEdited, m_frame, &FieldFrame::clearError);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphraseCard::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PassphraseCard::confirm);
    connect(cancelButton, &QPushButton::clicked, this, &PassphraseCard::cancel);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PassphraseCard::cancel);
    hide();
}

void PassphraseCard::ask(std::function<QFuture<void>(Secret)> check, std::function<void()> then)
{
    ++m_turn;
    m_check = std::move(check);
    m_then = std::move(then);
    m_before = window()->focusWidget();
    m_passphrase->clear();
    m_frame->clearError();
    setChecking(false);
    show();
    Q_EMIT asking(true);
    m_passphrase->setFocus();
}

void PassphraseCard::confirm()
{
    if (!isAsking() || !m_confirm->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        refused(tr("Type the passphrase that opens this casebook."));
        return;
    }
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    m_frame->clearError();
    setChecking(true);
    announce(this, m_checking->text());
    const int turn = m_turn;
    await(
        m_check(Secret::fromPassphrase(std::move(typed))), this,
        [this, turn] {
            if (turn != m_turn)
                return;
            const auto then = m_then;
            cancel();
            then();
        },
        [this, turn](const Error &error) {
            if (turn != m_turn)
                return;
            setChecking(false);
            refused(
                error.code() == ErrorCode::WrongPassphrase
                    ? tr("That is not the passphrase of this casebook. Nothing left it. Check Caps Lock and keyboard "
                         "language.")
                    : errorText(error));
        });
}

void PassphraseCard::setChecking(bool checking)
{
    m_checking->setVisible(checking);
    m_passphrase->setEnabled(!checking);
    m_confirm->setEnabled(!checking);
}

void PassphraseCard::refused(const QString &sentence)
{
    m_frame->setError(sentence);
    m_passphrase->setFocus();
}

void PassphraseCard::cancel()
{
    if (!isAsking())
        return;
    const QWidget *focused = window()->focusWidget();
    // While it is checked nothing in here can have the focus.
    const bool hadFocus = !m_confirm->isEnabled() || (focused && isAncestorOf(focused));
    ++m_turn;
    m_then = nullptr;
    m_check = nullptr;
    m_passphrase->clear();
    m_frame->clearError();
    hide();
    Q_EMIT asking(false);
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

} // namespace candor
