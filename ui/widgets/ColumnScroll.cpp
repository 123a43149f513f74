// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColumnScroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace candor {

ColumnScroll::ColumnScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnScroll::setAsHighAsContent()
{
    m_asHigh = true;
    setFrameShape(QFrame::NoFrame);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus);
    });
}

QSize ColumnScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const int held = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    const int beside = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {std::max(least.width(), held + beside), least.height()};
}

int ColumnScroll::heightForWidth(int width) const
{
    const int inner = width - 2 * frameWidth();
    return widget() ? widget()->heightForWidth(inner) + 2 * frameWidth() : -1;
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    // What it holds has other words: the layout around asks again.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace candor
