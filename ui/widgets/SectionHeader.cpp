// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SectionHeader.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace candor {

SectionHeader::SectionHeader(const QString &title, const QString &iconName, const QString &trailing, QWidget *parent)
    : Painted<QWidget>(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set(title, iconName, trailing);
}

void SectionHeader::set(const QString &title, const QString &iconName, const QString &trailing)
{
    m_title = title;
    m_icon = iconName;
    m_trailing = trailing;
    setAccessibleName(title);
    setAccessibleDescription(trailing);
    updateGeometry();
    update();
}

QSize SectionHeader::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : Theme::tokens().scaled(14) + 7;
    const QFontMetrics strong(themeFont(FontRole::Label));
    const int trailing =
        m_trailing.isEmpty() ? 0 : QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_trailing) + 12;
    return {icon + strong.horizontalAdvance(m_title) + trailing + 1, strong.height()};
}

QSize SectionHeader::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    int x = 0;
    if (!m_icon.isEmpty()) {
        const int side = t.scaled(14);
        paintIcon(painter, QRectF(place(QRect(0, (height() - side) / 2, side, side))), m_icon, t.text);
        x = side + 7;
    }
    int end = width();
    // Where both do not fit, the title is the one that stays whole.
    const int titleWidth = QFontMetrics(themeFont(FontRole::Label)).horizontalAdvance(m_title);
    const int trailingWidth = QFontMetrics(themeFont(FontRole::Small)).horizontalAdvance(m_trailing);
    if (!m_trailing.isEmpty() && x + titleWidth + 12 + trailingWidth < end) {
        painter.setFont(themeFont(FontRole::Small));
        painter.setPen(t.muted);
        const int room = painter.fontMetrics().horizontalAdvance(m_trailing) + 1;
        end -= room;
        painter.drawText(place(QRect(end, 0, room, height())), Qt::AlignVCenter | Qt::AlignTrailing, m_trailing);
        end -= 12;
    }
    painter.setFont(themeFont(FontRole::Label));
    painter.setPen(t.text);
    painter.drawText(
        place(QRect(x, 0, end - x, height())), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, end - x));
}

} // namespace candor
