// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/AnswerPanel.h"

#include "case/TypedValues.h"
#include "case/resolution/SectionCard.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>

namespace candor {

using namespace Qt::StringLiterals;

AnswerPanel::AnswerPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_question(label({}, FontRole::Label, Ink::Text, this))
    , m_when(new QLineEdit)
    , m_whenFrame(new FieldFrame(tr("When"), m_when))
    , m_note(new QLineEdit)
    , m_noteFrame(new FieldFrame(tr("Note"), m_note))
    , m_asked(new Asked(this))
{
    setObjectName(name);
    m_when->setObjectName(name + u".when"_s);
    m_when->setPlaceholderText(tr("Now"));
    m_note->setObjectName(name + u".note"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_question);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(m_whenFrame, 1, Qt::AlignTop);
    fields->addWidget(m_noteFrame, 2, Qt::AlignTop);
    column->addLayout(fields);
    setFocusProxy(m_when);
    connect(m_when, &QLineEdit::textEdited, this, [this] { m_whenFrame->clearError(); });
    hide();
}

void AnswerPanel::ask(
    const QString &question, const std::vector<Choice> &choices, std::function<words::Moment()> moment,
    std::function<void(const Answer &)> use, bool withNote)
{
    m_before = QApplication::focusWidget();
    m_question->setText(question);
    m_when->clear();
    m_whenFrame->clearError();
    m_note->clear();
    m_noteFrame->setVisible(withNote);
    m_moment = std::move(moment);
    m_use = std::move(use);
    if (m_buttons)
        m_buttons->deleteLater();
    std::vector<QWidget *> buttons;
    for (const Choice &choice : choices) {
        auto *each = button(choice.text, ButtonKind::Normal);
        each->setObjectName(m_name + u'.' + choice.key);
        connect(each, &QPushButton::clicked, this, [this, key = choice.key] { take(key); });
        buttons.push_back(each);
    }
    auto *later = button(tr("Not now"), ButtonKind::Quiet);
    later->setObjectName(m_name + u".cancel"_s);
    connect(later, &QPushButton::clicked, this, &AnswerPanel::cancel);
    buttons.push_back(later);
    m_buttons = buttonRow(buttons);
    layout()->addWidget(m_buttons);
    m_buttons->show();
    show();
    m_when->setFocus();
    m_asked->begin(std::exchange(m_key, {}));
}

void AnswerPanel::cancel()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void AnswerPanel::take(const QString &key)
{
    const words::Moment moment = m_moment();
    const QString text = m_when->text().trimmed();
    const auto at = text.isEmpty() ? std::optional(moment.now) : typed::readTime(text, moment);
    if (!at) {
        m_whenFrame->setError(tr("Use a time like %1").arg(words::clockTime(moment.now, moment)));
        m_when->setFocus();
        return;
    }
    const Answer answer{key, *at, m_note->text().trimmed()};
    cancel();
    m_use(answer);
}

} // namespace candor
