// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Label.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QVariant>

namespace candor {

using namespace Qt::StringLiterals;

QLabel *label(const QString &text, FontRole role, Ink ink, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    switch (role) {
    case FontRole::Title: made->setProperty("type", u"title"_s); break;
    case FontRole::Heading: made->setProperty("type", u"heading"_s); break;
    case FontRole::Label: made->setProperty("type", u"label"_s); break;
    case FontRole::Small: made->setProperty("type", u"small"_s); break;
    case FontRole::Tiny: made->setProperty("type", u"tiny"_s); break;
    case FontRole::Display:
    case FontRole::Strong:
    case FontRole::Chip:
    case FontRole::Body: break;
    }
    switch (ink) {
    case Ink::Muted: made->setProperty("ink", u"muted"_s); break;
    case Ink::Late: made->setProperty("ink", u"late"_s); break;
    case Ink::Soon: made->setProperty("ink", u"soon"_s); break;
    case Ink::Text: break;
    }
    return made;
}

IconMark::IconMark(const QString &name, IconColor color, int side, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_name(name)
    , m_color(color)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::set(const QString &name, IconColor color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::tokens().scaled(m_side);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    paintIcon(painter, centered(QRectF(rect()), t.scaled(m_side)), m_name, iconTint(m_color, t));
}

} // namespace candor
