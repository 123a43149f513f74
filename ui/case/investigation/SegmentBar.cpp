// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/SegmentBar.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10, iconSide = 13, iconGap = 5;

} // namespace

Segment::Segment(const QString &text, const QString &iconName, QWidget *parent)
    : Painted<QAbstractButton>(parent)
    , m_icon(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segment::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    // As wide as when it is the chosen one, so that nothing moves.
    int width = QFontMetrics(bold(themeFont(FontRole::Small))).horizontalAdvance(text()) + 2 * t.scaled(padding) + 1;
    if (!m_icon.isEmpty())
        width += t.scaled(iconSide + iconGap);
    return {width, t.scaled(height::ButtonSmall)};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool roundLeft = mirrored ? m_last : m_first, roundRight = mirrored ? m_first : m_last;
    const double corner = radius::Button;
    // One outline for the whole bar: each paints its own part, the inner lines are thinner.
    QRectF box = QRectF(rect()).adjusted(roundLeft ? 0.5 : -corner - 1, 0.5, roundRight ? -0.5 : corner + 1, -0.5);
    painter.setPen(QPen(t.borderStrong, 1));
    painter.setBrush(isChecked() ? t.sel : underMouse() && isEnabled() ? t.hover : t.raised);
    painter.drawRoundedRect(box, corner, corner);
    if (!roundRight) {
        painter.setPen(QPen(t.border, 1));
        painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, height() - 1));
    }
    const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.selText : t.text;
    QRect inner = rect().adjusted(t.scaled(padding), 0, -t.scaled(padding), 0);
    if (!m_icon.isEmpty()) {
        const int side = t.scaled(iconSide);
        const QRect place(inner.left(), (height() - side) / 2, side, side);
        paintIcon(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), place)), m_icon, ink);
        inner.setLeft(inner.left() + side + t.scaled(iconGap));
    }
    painter.setFont(isChecked() ? bold(themeFont(FontRole::Small)) : themeFont(FontRole::Small));
    painter.setPen(ink);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), inner), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusFrame(painter, QRectF(rect()), radius::Button, t);
}

SegmentBar::SegmentBar(const QString &objectName, const QString &accessible, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessible);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Segment *SegmentBar::add(const QString &text, const QString &iconName)
{
    const int index = static_cast<int>(m_segments.size());
    auto *segment = new Segment(text, iconName, this);
    segment->setObjectName(objectName() + u'.' + QString::number(index));
    m_segments.push_back(segment);
    layout()->addWidget(segment);
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setPlace(i == 0, i + 1 == m_segments.size());
    if (index == 0)
        segment->setChecked(true);
    connect(segment, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            Q_EMIT chosen(index);
    });
    return segment;
}

void SegmentBar::setText(int index, const QString &text)
{
    Segment *segment = m_segments[static_cast<std::size_t>(index)];
    if (segment->text() == text)
        return;
    segment->setText(text);
    segment->updateGeometry();
}

int SegmentBar::current() const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void SegmentBar::setCurrent(int index)
{
    m_segments[static_cast<std::size_t>(index)]->setChecked(true);
}

} // namespace candor
