// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconMark(u"info"_s, IconColor::Muted, 24, this))
    , m_sentence(label({}, FontRole::Label, Ink::Text, this))
    , m_detail(label({}, FontRole::Small, Ink::Muted, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_detail->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    column->addLayout(texts);
    column->addStretch();
}

void EmptyState::set(const QString &iconName, const QString &sentence, const QString &detail, IconColor color)
{
    m_icon->set(iconName, color);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setAction(const QString &text, const QString &iconName)
{
    delete m_button;
    m_button = nullptr;
    if (text.isEmpty())
        return;
    m_button = button(text, ButtonKind::Normal, iconName, {}, this);
    m_button->setSmall(true);
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_button, 0, Qt::AlignHCenter);
}

} // namespace candor
