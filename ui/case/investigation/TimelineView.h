// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/investigation/FigureArea.h"
#include "case/investigation/TimelineWords.h"

namespace candor {

/// The events of a review in swim lanes. Left and Right follow the time, Up and Down change the lane; plus, minus and
/// the wheel with Ctrl change the scale.
class TimelineView final : public FigureArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    using FigureArea::show;
    [[nodiscard]] const TimelineLayout &figure() const { return m_layout; }
    [[nodiscard]] const TimelinePicture &picture() const { return m_picture; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// The point of the figure at this place of the window stays where it is.
    void setZoom(double zoom, int keep = -1);

protected:
    void layOut(double width) override;
    [[nodiscard]] QSizeF figureSize() const override { return m_layout.size; }
    void paintFigure(QPainter &painter, const QRectF &visible) override;
    [[nodiscard]] int partAt(const QPointF &point) const override;
    [[nodiscard]] QRectF rectOf(int part) const override;
    [[nodiscard]] QString sentenceOf(int part) const override;
    [[nodiscard]] QSizeF pinned() const override { return {m_layout.laneWidth, m_layout.axisHeight}; }
    [[nodiscard]] int partFor(int key) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    TimelinePicture m_picture;
    std::vector<TimelineEntry> m_entries; // one per event of the picture
    words::Moment m_moment;
    QDate m_day; // the one that is not named
    TimelineLayout m_layout;
    double m_zoom = 1.0;
};

} // namespace candor
