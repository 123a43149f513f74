// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/GroundCard.h"

#include "case/documents/DisclosureGrounds.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Where the rule says what a disclosure is: not what colleagues read of it.
constexpr auto useInside = "42 CFR 3.20"_L1;

} // namespace

GroundCard::GroundCard(QWidget *parent)
    : QWidget(parent)
    , m_ground(new QComboBox(this))
    , m_groundFrame(new FieldFrame(tr("Ground"), m_ground, this))
    , m_recipient(new QLineEdit(this))
    , m_recipientFrame(new FieldFrame(tr("To whom"), m_recipient, this))
    , m_purpose(new QLineEdit(this))
    , m_confirm(button({}, ButtonKind::Primary, {}, {}, this))
    , m_asked(new Asked(this))
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

void GroundCard::offerUse()
{
    m_ground->addItem(tr("Used inside the organization, not disclosed"), QString(useInside));
}

bool GroundCard::isUse() const
{
    return m_ground->currentData().toString() == useInside;
}

void GroundCard::showNote()
{
    m_groundFrame->clearError();
    const QString citation = m_ground->currentData().toString();
    const auto grounds = disclosureGrounds();
    const auto ground = std::find_if(
        grounds.begin(), grounds.end(), [&](const DisclosureGround &each) { return each.citation() == citation; });
    QString note;
    if (isUse())
        note = tr("For readers who belong to the hospital’s own review team. It does not count as reported.");
    else if (ground != grounds.end())
        note = ground->noteText();
    m_groundFrame->setHint(
        note.isEmpty() ? QString() : tr("%1. %2", "citation, what goes with it").arg(citation, note));
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
    m_asked->begin(std::exchange(m_key, {}));
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
    disclosure.kind = isUse() ? DisclosureKind::UsedInside : DisclosureKind::PermittedDisclosure;
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
