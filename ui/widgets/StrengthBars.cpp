// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StrengthBars.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace candor {

StrengthBars::StrengthBars(int strength, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_strength(strength)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StrengthBars::setStrength(int strength)
{
    m_strength = strength;
    update();
}

QSize StrengthBars::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    return {t.scaled(26), t.scaled(16)};
}

void StrengthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(painter, QRectF(rect()), m_strength, Theme::tokens());
}

QWidget *barsBeside(int strength, QLabel *word)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new StrengthBars(strength));
    row->addWidget(word);
    return pair;
}

} // namespace candor
