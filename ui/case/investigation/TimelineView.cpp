// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/TimelineView.h"

#include "theme/Theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25, leastZoom = 0.2, mostZoom = 30;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : FigureArea(parent)
{
    setObjectName(u"timeline.view"_s);
}

void TimelineView::show(const CaseFile &file, const words::Moment &moment)
{
    m_picture = timelinePicture(file, moment);
    m_entries.clear();
    for (const TimelineEntry *each : timelineOrder(file)) {
        if (each->at)
            m_entries.push_back(*each);
    }
    m_moment = moment;
    m_day = timelineDay(file, moment.zone, toZone(moment.now, moment.zone).date());
    setAccessibleName(tr("Timeline, %n events. Use List for a table", "", static_cast<int>(m_picture.ids.size())));
    setParts(m_picture.ids);
    relayout();
}

void TimelineView::layOut(double width)
{
    m_layout = layOutTimeline(m_picture.content, figureStyle(Theme::tokens()), width, m_zoom);
}

void TimelineView::setZoom(double zoom, int keep)
{
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (m_zoom == before)
        return;
    const double at = keep >= 0 ? keep : viewport()->width() / 2.0;
    const double inFigure = at + horizontalScrollBar()->value() - m_layout.laneWidth;
    const double widthBefore = m_layout.size.width() - m_layout.laneWidth;
    relayout();
    // Stretches that are left out do not grow with the rest, so the share of the width is the nearest answer.
    const double share = widthBefore > 0 ? inFigure / widthBefore : 0;
    const double now = share * (m_layout.size.width() - m_layout.laneWidth) + m_layout.laneWidth;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(now - at)));
    if (keep < 0)
        reveal(chosenPart());
}

void TimelineView::paintFigure(QPainter &painter, const QRectF &visible)
{
    paintTimeline(painter, m_layout, figureStyle(Theme::tokens()), visible, chosenPart(), hasFocus());
}

int TimelineView::partAt(const QPointF &point) const
{
    const QPointF inWindow = point - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    // Lanes and axis lie over the boxes.
    if (inWindow.x() < m_layout.laneWidth || inWindow.y() < m_layout.axisHeight)
        return -1;
    return timelineEventAt(m_layout, point);
}

QRectF TimelineView::rectOf(int part) const
{
    return m_layout.boxes[static_cast<std::size_t>(part)].rect;
}

QString TimelineView::sentenceOf(int part) const
{
    return words::eventSentence(m_entries[static_cast<std::size_t>(part)], m_day, m_moment);
}

int TimelineView::partFor(int key) const
{
    const int last = partCount() - 1, now = chosenPart();
    if (last < 0)
        return -1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (now < 0)
            return 0;
        return std::clamp(now + ((key == Qt::Key_Right) != mirrored ? 1 : -1), 0, last);
    case Qt::Key_Up:
    case Qt::Key_Down: return now < 0 ? 0 : timelineNeighbour(m_layout, now, key == Qt::Key_Down ? 1 : -1);
    default: return -1;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * zoomStep); return;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); return;
    case Qt::Key_0: setZoom(1.0); return;
    default: FigureArea::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), static_cast<int>(event->position().x()));
        event->accept();
        return;
    }
    // A wheel with one direction moves along the time where there is nothing below.
    if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    FigureArea::wheelEvent(event);
}

} // namespace candor
