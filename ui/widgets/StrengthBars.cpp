// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StrengthBars.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

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

} // namespace candor
