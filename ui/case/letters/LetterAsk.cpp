// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterAsk.h"

#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

LetterAsk::LetterAsk(QWidget *parent)
    : QWidget(parent)
    , m_question(label({}, FontRole::Label, Ink::Text, this))
    , m_detail(label({}, FontRole::Small, Ink::Muted, this))
    , m_row(new QHBoxLayout)
    , m_confirm(button({}, ButtonKind::Normal, {}, {}, this))
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this))
    , m_asked(new Asked(this))
{
    setObjectName(u"letter.ask"_s);
    m_question->setObjectName(u"letter.askQuestion"_s);
    m_confirm->setObjectName(u"letter.askConfirm"_s);
    m_cancel->setObjectName(u"letter.askCancel"_s);
    m_row->setSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_detail);
    column->addLayout(m_row);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &LetterAsk::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &LetterAsk::cancel);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LetterAsk::cancel);
    hide();
}

void LetterAsk::clearFields()
{
    for (const Line &each : m_lines) {
        each.frame->hide();
        each.frame->deleteLater();
    }
    m_lines.clear();
}

void LetterAsk::ask(const Question &question, Answer answer)
{
    if (!isAsking())
        m_before = window()->focusWidget();
    clearFields();
    m_answer = std::move(answer);
    m_question->setText(question.text);
    m_detail->setText(question.detail);
    m_detail->setVisible(!question.detail.isEmpty());
    m_confirm->setText(question.confirm);
    QWidget *after = nullptr;
    for (const Field &field : question.fields) {
        auto *edit = new QLineEdit(field.initial);
        edit->setObjectName(u"letter.ask."_s + field.name);
        edit->setAccessibleName(field.label);
        if (!field.known.isEmpty()) {
            auto *completer = new QCompleter(field.known, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            edit->setCompleter(completer);
        }
        auto *frame = new FieldFrame(field.label, edit);
        connect(edit, &QLineEdit::returnPressed, this, &LetterAsk::confirm);
        m_row->addWidget(frame, 1);
        m_lines.push_back({edit, frame, field.missing});
        if (after)
            setTabOrder(after, edit);
        after = edit;
    }
    if (after)
        setTabOrder(after, m_cancel);
    show();
    if (m_lines.empty())
        m_confirm->setFocus();
    else
        m_lines.front().edit->setFocus();
    m_asked->begin(question.key);
}

void LetterAsk::confirm()
{
    if (!m_answer)
        return;
    QStringList values;
    for (const Line &each : m_lines) {
        each.frame->clearError();
        values += each.edit->text().trimmed();
    }
    for (const Line &each : m_lines) {
        if (each.edit->text().trimmed().isEmpty() && !each.missing.isEmpty()) {
            each.frame->setError(each.missing);
            each.edit->setFocus();
            return;
        }
    }
    const Answer answer = m_answer;
    if (const auto wrong = answer(values)) {
        if (wrong->field < m_lines.size()) {
            m_lines[wrong->field].frame->setError(wrong->sentence);
            m_lines[wrong->field].edit->setFocus();
        }
        return;
    }
    cancel();
}

void LetterAsk::cancel()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_answer = {};
    hide();
    if (hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

} // namespace candor
