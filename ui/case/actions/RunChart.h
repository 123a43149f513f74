// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "widgets/Painted.h"

#include <QWidget>

namespace candor {

/// Readings in percent over time, with the goal as a line. Small: the last value stands in words beside its point, and
/// all of it in the description; a table has the numbers.
class RunChart final : public Painted<QWidget> {
    Q_OBJECT

public:
    struct Point {
        QDate on;
        double percent = 0;
        friend bool operator==(const Point &, const Point &) = default;
    };

    explicit RunChart(QWidget *parent = nullptr);

    /// In the order of time; no more than one goal.
    void
    set(const QString &title, const std::vector<Point> &points, std::optional<double> goal,
        const words::Moment &moment);
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString axisText(QDate day, bool sameMonths) const;

    std::vector<Point> m_points;
    std::optional<double> m_goal;
    words::Moment m_moment;
};

} // namespace candor
