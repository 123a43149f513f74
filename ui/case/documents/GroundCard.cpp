// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/GroundCard.h"

#include "case/documents/DisclosureGrounds.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

GroundCard::GroundCard(QWidget *parent)
    : QWidget(parent)
    , m_ground(new QComboBox(this))
    , m_groundFrame(new FieldFrame(tr("Ground"), m_ground, this))
    , m_recipient(new QLineEdit(this))
    , m_recipientFrame(new FieldFrame(tr("To whom"), m_recipient, this))
    , m_purpose(new QLineEdit(this))
    , m_confirm(button({}, ButtonKind::Primary, {}, {}, this))
{
    setObjectName(u"groundCard"_s);
    m_ground->setObjectName(u"ground.ground"_s);
    m_ground->setPlaceholderText(tr("Choose the ground"));
    for (const DisclosureGround &ground : disclosureGrounds())
        m_ground->addItem(ground.text(), ground.citation());
    m_ground->setCurrentIndex(-1);
    m_recipient->setObjectName(u"ground.recipient"_s);
    m_purpose->setObjectName(u"ground.purpose"_s);
    m_confirm->setObjectName(u"ground.confirm"_s);
    auto *cancelButton = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this);
    cancelButton->setObjectName(u"ground.cancel"_s);

    auto *question = new NoteBox(this);
    question->set(
        Status::Privileged, tr("Patient safety work product."),
        tr("It may leave only as the law permits. The ground is recorded in the case before it leaves."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(m_groundFrame);
    column->addWidget(m_recipientFrame);
    column->addWidget(new FieldFrame(tr("What for"), m_purpose, this));
    column->addWidget(m_confirm);
    column->addWidget(cancelButton, 0, Qt::AlignHCenter);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &GroundCard::showNote);
    connect(m_recipient, &QLineEdit::textEdited, this, [this] { m_recipientFrame->clearError(); });
    connect(m_confirm, &QPushButton::clicked, this, &GroundCard::confirm);
    connect(cancelButton, &QPushButton::clicked, this, &GroundCard::cancel);
    for (QLineEdit *edit : {m_recipient, m_purpose})
        connect(edit, &QLineEdit::returnPressed, this, &GroundCard::confirm);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &GroundCard::cancel);
    hide();
}

void GroundCard::showNote()
{
    m_groundFrame->clearError();
    const int row = m_ground->currentIndex();
    m_groundFrame->setHint(
        row < 0
            ? QString()
            : tr("%1. %2", "citation, what goes with it")
                  .arg(m_ground->itemData(row).toString(), disclosureGrounds()[static_cast<size_t>(row)].noteText()));
}

void GroundCard::ask(const QString &confirmText, std::function<void(const Disclosure &)> answer)
{
    m_answer = std::move(answer);
    m_before = window()->focusWidget();
    m_confirm->setText(confirmText);
    m_groundFrame->clearError();
    m_recipientFrame->clearError();
    show();
    Q_EMIT asking(true);
    m_ground->setFocus();
}

void GroundCard::propose(const QString &recipient, const QString &purpose)
{
    m_recipient->setText(recipient);
    m_purpose->setText(purpose);
}

void GroundCard::confirm()
{
    const QString recipient = m_recipient->text().trimmed();
    if (recipient.isEmpty()) {
        m_recipientFrame->setError(tr("Write who gets it."));
        m_recipient->setFocus();
    }
    if (m_ground->currentIndex() < 0) {
        m_groundFrame->setError(tr("Choose the ground on which it may leave."));
        m_ground->setFocus();
    }
    if (recipient.isEmpty() || m_ground->currentIndex() < 0)
        return;
    Disclosure disclosure;
    disclosure.kind = DisclosureKind::PermittedDisclosure;
    disclosure.recipient = recipient;
    disclosure.purpose = m_purpose->text().trimmed();
    disclosure.basis = m_ground->currentData().toString();
    disclosure.confirmed = m_confirm->text();
    const auto answer = std::exchange(m_answer, {});
    cancel();
    if (answer)
        answer(disclosure);
}

void GroundCard::cancel()
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_answer = {};
    hide();
    Q_EMIT asking(false);
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

void GroundCard::forget()
{
    cancel();
    m_ground->setCurrentIndex(-1);
    m_recipient->clear();
    m_purpose->clear();
}

} // namespace candor
