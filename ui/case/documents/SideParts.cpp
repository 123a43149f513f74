// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/SideParts.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace candor {

SideSection::SideSection(bool lined, QWidget *parent)
    : Painted<QWidget>(parent)
    , m_column(new QVBoxLayout(this))
    , m_lined(lined)
{
    m_column->setContentsMargins(16, 12, 16, 13);
    m_column->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SideSection::paintEvent(QPaintEvent *)
{
    if (!m_lined)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokens().border);
}

SideScroll::SideScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(80);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize SideScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), widget()->heightForWidth(std::max(viewport()->width(), 1))};
}

// By hand: a resizable content would never be lower than what its wrapped texts ask for before they know their width.
void SideScroll::fit()
{
    const int across = std::max(viewport()->width(), 1);
    widget()->resize(across, widget()->heightForWidth(across));
    updateGeometry();
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace candor
