// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/RunChart.h"

#include "case/actions/ActionWords.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 66, top = 8, markGap = 7;

} // namespace

RunChart::RunChart(QWidget *parent)
    : Painted<QWidget>(parent)
{
    setObjectName(u"action.chart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunChart::set(
    const QString &title, const std::vector<Point> &points, std::optional<double> goal, const words::Moment &moment)
{
    m_points = points;
    m_goal = goal;
    m_moment = moment;
    setAccessibleName(title.isEmpty() ? tr("Readings over time") : tr("Readings over time: %1").arg(title));
    QStringList parts;
    for (const Point &each : points)
        parts += tr("%1: %2", "date and percent")
                     .arg(words::shortDay(each.on, moment), words::percentText(each.percent, moment));
    if (goal)
        parts += tr("Goal %1").arg(words::percentText(*goal, moment));
    setAccessibleDescription(parts.join(u". "_s));
    setToolTip(parts.join(u'\n'));
    updateGeometry();
    update();
}

QSize RunChart::sizeHint() const
{
    const QFontMetrics tiny(themeFont(FontRole::Tiny));
    return {280, top + Theme::tokens().scaled(plotHeight) + tiny.height() + 6};
}

QSize RunChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QString RunChart::axisText(QDate day, bool sameMonths) const
{
    return sameMonths ? words::tableDay(day, m_moment)
                      : m_moment.locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

void RunChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont tiny = themeFont(FontRole::Tiny), strong = bold(themeFont(FontRole::Small));
    const QFontMetricsF small(tiny);
    const QString full = m_moment.locale.toString(100), none = m_moment.locale.toString(0);
    const double axis = small.horizontalAdvance(full) + 6;
    const QRectF plot(axis, top, width() - axis - 4, t.scaled(plotHeight));
    const auto y = [&](double percent) {
        return plot.bottom() - plot.height() * std::clamp(percent, 0.0, 100.0) / 110;
    };

    painter.setPen(QPen(t.borderStrong, 1));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setFont(tiny);
    painter.setPen(t.muted);
    const auto atAxis = [&](double percent, const QString &text) {
        painter.drawText(
            QRectF(0, y(percent) - small.height() / 2, axis - 4, small.height()), Qt::AlignRight | Qt::AlignVCenter,
            text);
    };
    atAxis(100, full);
    atAxis(0, none);

    QRectF goalBox;
    if (m_goal) {
        QPen dashed(t.accentInk, 1.3);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plot.left(), y(*m_goal)), QPointF(plot.right(), y(*m_goal)));
        const QString text = tr("Goal %1").arg(words::percentText(*m_goal, m_moment));
        const double wide = small.horizontalAdvance(text) + 2;
        // Below the line where there is room, else above it.
        const double above = y(*m_goal) + small.height() + 3 > plot.bottom() ? -small.height() - 2 : 2;
        goalBox = QRectF(plot.right() - wide, y(*m_goal) + above, wide, small.height());
        painter.setPen(t.accentInk);
        painter.drawText(goalBox, Qt::AlignRight | Qt::AlignVCenter, text);
    }
    if (m_points.empty())
        return;

    // Even steps while they are few: a run chart shows the order of readings, and the axis their months.
    const double step = std::min<double>(t.scaled(44), (plot.width() - 60) / std::max<size_t>(1, m_points.size()));
    const auto x = [&](size_t i) { return plot.left() + step * 0.55 + step * static_cast<double>(i); };
    QPolygonF lineOf;
    for (size_t i = 0; i < m_points.size(); ++i)
        lineOf << QPointF(x(i), y(m_points[i].percent));
    painter.setPen(QPen(t.chart[0], 2));
    painter.drawPolyline(lineOf);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.chart[0]);
    for (const QPointF &point : lineOf)
        painter.drawEllipse(point, 3.5, 3.5);

    bool sameMonths = false;
    for (size_t i = 1; i < m_points.size(); ++i)
        sameMonths = sameMonths || (m_points[i].on.month() == m_points[i - 1].on.month());
    painter.setFont(tiny);
    painter.setPen(t.muted);
    double free = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QString text = axisText(m_points[i].on, sameMonths);
        const double wide = small.horizontalAdvance(text);
        const double left = std::max(x(i) - wide / 2, plot.left() - 2);
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRectF(left, plot.bottom() + 3, wide + 2, small.height()), Qt::AlignLeft, text);
        free = left + wide + 6;
    }

    const QFontMetricsF metrics(strong);
    const QString last = words::percentText(m_points.back().percent, m_moment);
    QRectF box(
        lineOf.back().x() + markGap, lineOf.back().y() - metrics.height() / 2, metrics.horizontalAdvance(last) + 2,
        metrics.height());
    if (box.bottom() > plot.bottom())
        box.moveBottom(plot.bottom());
    if (box.top() < 0)
        box.moveTop(0);
    if (box.intersects(goalBox))
        box.moveTop(goalBox.bottom());
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, last);
}

} // namespace candor
