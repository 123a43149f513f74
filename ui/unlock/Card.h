// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Painted.h"

#include <QPainter>
#include <QWidget>

namespace candor {

/// A box in surface colour with a line around it.
class Card : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        paintBox(painter, rect(), radius::Card, t.surface, t.border);
    }
};

} // namespace candor
