// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/ReasonPanel.h"

#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 420;

}

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent)
    , m_question(label({}, FontRole::Label, Ink::Text, this))
    , m_fields(new QHBoxLayout)
    , m_time(new QLineEdit(this))
    , m_timeFrame(new FieldFrame(tr("New time"), m_time, this))
    , m_reason(new QLineEdit(this))
    , m_reasonFrame(new FieldFrame(tr("Reason"), m_reason, this))
    , m_confirm(button(tr("Go on"), ButtonKind::Normal, {}, {}, this))
    , m_alternative(button(tr("Does not apply"), ButtonKind::Normal, {}, {}, this))
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this))
    , m_asked(new Asked(this))
{
    m_time->setObjectName(u"reason.time"_s);
    m_reason->setObjectName(u"reason.text"_s);
    m_confirm->setObjectName(u"reason.confirm"_s);
    m_alternative->setObjectName(u"reason.alternative"_s);
    m_cancel->setObjectName(u"reason.cancel"_s);

    m_fields->addWidget(m_timeFrame, 1);
    m_fields->addWidget(m_reasonFrame, 3);
    auto *buttons = new FlowLayout;
    buttons->addFiller(new QWidget);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_alternative);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 10, 22, 10);
    column->addWidget(m_question);
    column->addLayout(m_fields);
    column->addLayout(buttons);

    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_alternative, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ReasonPanel::cancel);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { confirm(false); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReasonPanel::cancel);
    hide();
}

void ReasonPanel::ask(const Question &question, AnswerFunction answer)
{
    m_answer = std::move(answer);
    m_mayBeEmpty = question.mayBeEmpty;
    m_before = window()->focusWidget();
    m_question->setText(question.text);
    m_reason->setText(question.initial);
    m_reasonFrame->titleLabel()->setText(question.mayBeEmpty ? tr("Note") : tr("Reason"));
    m_time->clear();
    m_reasonFrame->clearError();
    m_reason->setAccessibleName(m_reasonFrame->titleLabel()->text());
    m_timeFrame->clearError();
    m_timeFrame->setVisible(question.asksTime);
    m_confirm->setText(question.confirm);
    m_alternative->setText(question.alternative);
    m_alternative->setVisible(!question.alternative.isEmpty());
    show();
    (question.asksTime ? m_time : m_reason)->setFocus();
    m_asked->begin(question.key);
}

void ReasonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a side pane the fields stand below each other.
    m_fields->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReasonPanel::confirm(bool alternative)
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() && !m_mayBeEmpty) {
        m_reasonFrame->setError(tr("A few words are enough"));
        m_reason->setFocus();
        return;
    }
    const QString wrong = m_answer(reason, m_time->text().trimmed(), alternative);
    m_timeFrame->setError(wrong);
    if (wrong.isEmpty())
        cancel();
}

void ReasonPanel::cancel()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_answer = {};
    hide();
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

} // namespace candor
