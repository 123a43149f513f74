// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QWidget>

namespace candor {

/// What a clock says, in words and as a ring. Empty texts take no room.
struct ClockFace {
    ClockLook state = ClockLook::NotStarted;
    double fraction = 0; ///< of the time that is left, 0 to 1
    QString title{};     ///< what is due: "First conversation"
    QString time{};      ///< "22 min left" or "11:12 AM, in 22 min"
    QString note{};      ///< "Due soon", "60 minutes"
    QString spoken{};    ///< "22 minutes left, due 11:12 AM, due soon"
};

/// Ring with a title of up to two lines, the time and a note beside it. Changes once a minute at most; a change of
/// state to soon or late is announced.
class DeadlineClock : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit DeadlineClock(QWidget *parent = nullptr);

    const ClockFace &face() const { return m_face; }
    void setFace(const ClockFace &face);
    void setRingSize(int pixels); ///< 28, 34, 36 or 46
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockFace m_face;
    int m_ring = 36;
};

} // namespace candor
