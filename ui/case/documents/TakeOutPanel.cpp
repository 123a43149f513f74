// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/TakeOutPanel.h"

#include "case/Wording.h"
#include "casebook/WorkProduct.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

TakeOutPanel::TakeOutPanel(QWidget *parent)
    : QWidget(parent)
    , m_begin(button(tr("Take it out of work product…"), ButtonKind::Normal, u"unlock"_s, {}, this))
    , m_form(new QWidget(this))
    , m_problem(new NoteBox(m_form))
    , m_lane(new QComboBox(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_reasonFrame(new FieldFrame(tr("Reason"), m_reason, m_form))
    , m_asked(new Asked(m_form))
{
    setObjectName(u"takeOut"_s);
    m_begin->setObjectName(u"takeOut.begin"_s);
    m_form->setObjectName(u"takeOut.form"_s);
    m_problem->setObjectName(u"takeOut.problem"_s);
    m_lane->setObjectName(u"takeOut.lane"_s);
    m_reason->setObjectName(u"takeOut.reason"_s);
    for (const Lane lane : lanesAfterWorkProduct)
        m_lane->addItem(words::choiceText(lane), static_cast<int>(lane));

    auto *rule = new NoteBox(m_form);
    rule->setObjectName(u"takeOut.rule"_s);
    rule->set(
        Status::Privileged, tr("Only what was gathered and not yet reported."),
        tr("It is then no work product and may not be used to deliberate or analyze; what was deliberated or analyzed "
           "cannot be taken out (42 CFR 3.20). Day, person and reason are noted, and it cannot be undone."));
    auto *confirmButton = button(tr("Take it out"), ButtonKind::Normal, {}, {}, m_form);
    confirmButton->setObjectName(u"takeOut.confirm"_s);
    auto *cancelButton = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, m_form);
    cancelButton->setObjectName(u"takeOut.cancel"_s);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(confirmButton);
    answers->addWidget(cancelButton);
    answers->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(rule);
    form->addWidget(new FieldFrame(tr("What it is from now on"), m_lane, m_form));
    form->addWidget(m_reasonFrame);
    form->addWidget(m_problem);
    form->addLayout(answers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    column->addWidget(m_form);

    connect(m_begin, &QPushButton::clicked, this, [this] {
        unfold(true);
        m_lane->setFocus();
        m_asked->begin(askKey());
    });
    const auto cancel = [this] {
        unfold(false);
        m_begin->setFocus();
    };
    connect(cancelButton, &QPushButton::clicked, this, cancel);
    connect(confirmButton, &QPushButton::clicked, this, &TakeOutPanel::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &TakeOutPanel::confirm);
    connect(m_reason, &QLineEdit::textEdited, m_reasonFrame, &FieldFrame::clearError);
    m_asked->setAgain([this](const QString &key) {
        if (key == askKey() && m_begin->isVisible())
            m_begin->click();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, cancel);
    withdraw();
}

QString TakeOutPanel::askKey() const
{
    return u"take-out/"_s + m_record.toString(QUuid::WithoutBraces);
}

void TakeOutPanel::unfold(bool open)
{
    m_begin->setVisible(!open);
    m_form->setVisible(open);
    m_problem->hide();
    m_reasonFrame->clearError();
}

void TakeOutPanel::offer(RecordKind kind, const QUuid &record)
{
    if (m_record != record || m_kind != kind) {
        m_kind = kind;
        m_record = record;
        m_reason->clear();
        m_lane->setCurrentIndex(0);
        unfold(false);
    }
    show();
}

void TakeOutPanel::withdraw()
{
    m_record = {};
    m_reason->clear();
    unfold(false);
    hide();
}

void TakeOutPanel::showProblem(const QString &sentence)
{
    m_problem->set(Status::Late, {}, sentence);
    m_problem->show();
}

void TakeOutPanel::confirm()
{
    m_problem->hide();
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonFrame->setError(tr("Write why it is taken out."));
        m_reason->setFocus();
        return;
    }
    TakeOutOfWorkProduct command;
    command.kind = m_kind;
    command.record = m_record;
    command.lane = static_cast<Lane>(m_lane->currentData().toInt());
    command.reason = reason;
    Q_EMIT requested(command);
}

} // namespace candor
