// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// What the figures of a review are drawn with, on the screen and in files alike.
namespace candor {

struct FigureStyle {
    QFont strong; // titles of boxes and lanes
    QFont text;
    double scale = 1.0;   // of all measures
    bool onPaper = false; // the paper itself is the ground

    QColor surface;
    QColor window;
    QColor ink;
    QColor muted;
    QColor border;
    QColor borderStrong;
    QColor late;
    QColor lateLine;
    QColor soon;
    QColor sel;
    QColor selInk;
    QColor accent;
    QColor privileged;
    QColor privilegedSoft;
};

enum class FigureSign { Gap, Flag, Lock };
void paintFigureSign(QPainter &painter, const QRectF &rect, FigureSign sign, const QColor &color);

/// What stands above a figure that leaves the window: whose it is, what it shows, and what kind of record it is.
struct FigureHead {
    QString place; // "St. Brendan Valley Hospital, case 2026-0118"
    QString title; // "What happened, Thu, May 7"
    QString mark;  // "Privileged"
    QString markMeaning;
};
[[nodiscard]] double figureHeadHeight(const FigureStyle &style);
void paintFigureHead(QPainter &painter, const QRectF &rect, const FigureHead &head, const FigureStyle &style);

} // namespace candor
