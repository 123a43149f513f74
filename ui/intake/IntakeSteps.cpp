// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/IntakeSteps.h"

#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace candor {

namespace {

constexpr int circle = 20, gap = 10, side = 24;

} // namespace

IntakeSteps::IntakeSteps(const QStringList &titles, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_titles(titles)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("accessibleRole", int(QAccessible::PageTabList));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void IntakeSteps::setCurrent(int index)
{
    m_current = index;
    m_furthest = std::max(m_furthest, index);
    setAccessibleName(tr("Page %1 of %2, %3").arg(index + 1).arg(m_titles.size()).arg(m_titles.value(index)));
    update();
}

QSize IntakeSteps::sizeHint() const
{
    return {600, Theme::tokens().scaled(47)};
}

QRect IntakeSteps::cell(int index) const
{
    const int width = (this->width() - 2 * side) / static_cast<int>(m_titles.size());
    return QStyle::visualRect(layoutDirection(), rect(), QRect(side + index * width, 0, width, height()));
}

void IntakeSteps::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_titles.size(); ++i) {
        const QRect box = cell(i);
        const PhaseState state = i == m_current   ? PhaseState::Current
                                 : i < m_furthest ? PhaseState::Done
                                                  : PhaseState::NotStarted;
        const QRectF ring(
            mirrored ? box.right() - circle - 4 : box.left() + 4, box.center().y() - circle / 2.0, circle, circle);
        paintPhaseCircle(painter, ring, i + 1, state, t);
        painter.setFont(i == m_current ? themeFont(FontRole::Label) : themeFont(FontRole::Body));
        painter.setPen(i == m_current ? t.text : t.muted);
        const QRect text =
            mirrored ? box.adjusted(0, 0, -circle - gap - 6, 0) : box.adjusted(circle + gap + 6, 0, 0, 0);
        painter.drawText(
            text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(m_titles[i], Qt::ElideRight, text.width()));
    }
    if (hasFocus())
        paintFocusFrame(painter, QRectF(cell(m_current)).adjusted(0, 6, -8, -7), radius::Button, t);
}

void IntakeSteps::mouseReleaseEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_titles.size(); ++i) {
        if (cell(i).contains(event->pos()))
            Q_EMIT requested(i);
    }
}

void IntakeSteps::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right, back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward && m_current + 1 < m_titles.size())
        Q_EMIT requested(m_current + 1);
    else if (event->key() == back && m_current > 0)
        Q_EMIT requested(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace candor
