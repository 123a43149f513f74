// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/FigureContent.h"
#include "render/FigureStyle.h"

namespace candor {

/// Where everything of the figure lies: swim lanes over a time axis that leaves out long stretches without events.
struct TimelineLayout {
    struct Lane {
        QString name;
        double top = 0;
        double height = 0;
        std::vector<int> events; // from left to right
    };
    struct Box {
        QRectF rect;
        QString title; // as it fits
        QString detail;
        bool gap = false;
        bool elided = false;
        int lane = 0;
    };
    struct Tick {
        double x = 0;
        QString text;
        QString day; // at the first tick of a day, when there are several
    };
    QSizeF size;
    double laneWidth = 0;
    double axisHeight = 0;
    double widestBox = 0;
    std::vector<Lane> lanes;
    std::vector<Box> boxes; // one per event
    std::vector<Tick> ticks;
    std::vector<double> breaks; // where time is left out
};

/// Zoom 1 fits the events into the width where they remain readable there.
[[nodiscard]] TimelineLayout
layOutTimeline(const TimelineContent &content, const FigureStyle &style, double width, double zoom = 1.0);

/// Paints the part that is visible, its corner at the origin; lanes and axis keep their place at the edges.
void paintTimeline(
    QPainter &painter, const TimelineLayout &layout, const FigureStyle &style, const QRectF &visible, int selected = -1,
    bool focused = false);

/// The event at a point of the figure; -1 for none.
[[nodiscard]] int timelineEventAt(const TimelineLayout &layout, const QPointF &point);
/// The nearest event of the next lane with events above (-1) or below (1); the same event when there is none.
[[nodiscard]] int timelineNeighbour(const TimelineLayout &layout, int event, int direction);

} // namespace candor
