// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/AskLine.h"

#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

AskLine::AskLine(QWidget *parent)
    : QWidget(parent)
    , m_question(label({}, FontRole::Label, Ink::Text, this))
    , m_line(new QLineEdit(this))
    , m_frame(new FieldFrame(u" "_s, m_line, this))
    , m_confirm(button({}, ButtonKind::Normal, {}, {}, this))
    , m_asked(new Asked(this))
{
    setObjectName(u"askLine"_s);
    m_line->setObjectName(u"ask.line"_s);
    m_confirm->setObjectName(u"ask.confirm"_s);
    m_confirm->setSmall(true);
    auto *cancelButton = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this);
    cancelButton->setObjectName(u"ask.cancel"_s);
    cancelButton->setSmall(true);
    auto *buttons = new FlowLayout;
    buttons->addFiller(new QWidget);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_frame);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &AskLine::confirm);
    connect(cancelButton, &QPushButton::clicked, this, &AskLine::cancel);
    connect(m_line, &QLineEdit::returnPressed, this, &AskLine::confirm);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AskLine::cancel);
    hide();
}

void AskLine::ask(const Question &question, std::function<void(const QString &)> answer)
{
    m_answer = std::move(answer);
    m_before = window()->focusWidget();
    m_missing = question.missing;
    m_question->setText(question.text);
    m_frame->titleLabel()->setText(question.field);
    m_frame->clearError();
    m_line->setAccessibleName(question.field);
    m_line->clear();
    auto *known = new QCompleter(question.known, m_line);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    delete m_line->completer();
    m_line->setCompleter(known);
    m_confirm->setText(question.confirm);
    show();
    m_line->setFocus();
    m_asked->begin(question.key);
}

void AskLine::confirm()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_frame->setError(m_missing);
        m_line->setFocus();
        return;
    }
    const auto answer = std::exchange(m_answer, {});
    cancel();
    if (answer)
        answer(text);
}

void AskLine::cancel()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_answer = {};
    hide();
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

} // namespace candor
