// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/LinkEntry.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>

namespace candor {

namespace {

constexpr int iconSide = 18, iconGap = 12, padding = 10;

} // namespace

LinkEntry::LinkEntry(const QString &text, const QString &detail, const QString &iconName, QWidget *parent)
    : Painted<QAbstractButton>(parent)
    , m_detail(detail)
    , m_icon(iconName)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkEntry::sizeHint() const
{
    return {300, heightForWidth(300)};
}

int LinkEntry::heightForWidth(int width) const
{
    const double room = width - iconSide - iconGap;
    const QColor any = Theme::tokens().text;
    return qCeil(
        textHeight(text(), {themeFont(FontRole::Label), any, 0}, room) +
        textHeight(m_detail, {themeFont(FontRole::Small), any, 0}, room) + 2 * padding + 1);
}

void LinkEntry::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor ink = t.accentInk;
    paintIcon(painter, QRectF(mirrored ? width() - iconSide : 0, padding + 1, iconSide, iconSide), m_icon, ink);
    const int start = iconSide + iconGap;
    QRectF room(mirrored ? 0 : start, padding, width() - start, height() - 2 * padding);
    QFont font = themeFont(FontRole::Label);
    font.setUnderline(underMouse());
    room.setTop(room.top() + paintText(painter, room, text(), {font, ink, 0}, t));
    paintText(painter, room, m_detail, {themeFont(FontRole::Small), t.muted, 0}, t);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()).adjusted(0, 2, 0, -3), radius::Field, t);
}

} // namespace candor
