// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/FigureArea.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

constexpr int scrollStep = 40, revealMargin = 24;

} // namespace

FigureArea::FigureArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("accessibleRole", int(QAccessible::Graphic));
    horizontalScrollBar()->setSingleStep(scrollStep);
    verticalScrollBar()->setSingleStep(scrollStep);
    setMinimumHeight(80);
}

QUuid FigureArea::chosen() const
{
    return m_chosen >= 0 ? m_ids[static_cast<std::size_t>(m_chosen)] : QUuid();
}

void FigureArea::choose(const QUuid &id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    const int part = found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    if (part == m_chosen)
        return;
    m_chosen = part;
    describe();
    reveal(part);
    viewport()->update();
}

QRect FigureArea::partRect(const QUuid &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end())
        return {};
    return rectOf(static_cast<int>(found - m_ids.begin()))
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value())
        .toAlignedRect();
}

QSize FigureArea::sizeHint() const
{
    const QSizeF size = figureSize();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {static_cast<int>(size.width()), std::max(minimumHeight(), static_cast<int>(size.height()) + bar)};
}

void FigureArea::setParts(std::vector<QUuid> ids)
{
    const QUuid before = chosen();
    m_ids = std::move(ids);
    const auto found = std::find(m_ids.begin(), m_ids.end(), before);
    m_chosen = found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    describe();
}

void FigureArea::relayout()
{
    m_width = viewport()->width();
    layOut(m_width);
    fitBars();
    updateGeometry();
    viewport()->update();
    if (const double height = figureSize().height(); m_height != height) {
        m_height = height;
        Q_EMIT heightChanged();
    }
}

void FigureArea::fitBars()
{
    const QSizeF size = figureSize();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setPageStep(view.height());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) - view.width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.height())) - view.height()));
}

void FigureArea::chooseByHand(int part)
{
    if (part < 0 || part >= partCount())
        return;
    m_chosen = part;
    describe();
    reveal(part);
    viewport()->update();
    Q_EMIT chosenChanged(chosen());
}

void FigureArea::reveal(int part)
{
    if (part < 0)
        return;
    const QRectF rect = rectOf(part);
    const auto into = [](QScrollBar *bar, double from, double to) {
        if (from - revealMargin < bar->value())
            bar->setValue(static_cast<int>(from) - revealMargin);
        else if (to + revealMargin > bar->value() + bar->pageStep())
            bar->setValue(static_cast<int>(to) + revealMargin - bar->pageStep());
    };
    const QSizeF over = pinned();
    into(horizontalScrollBar(), rect.left() - over.width(), rect.right());
    into(verticalScrollBar(), rect.top() - over.height(), rect.bottom());
}

void FigureArea::describe()
{
    setAccessibleDescription(m_chosen >= 0 ? sentenceOf(m_chosen) : QString());
}

void FigureArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QSize view = viewport()->size();
    paintFigure(
        painter, QRectF(horizontalScrollBar()->value(), verticalScrollBar()->value(), view.width(), view.height()));
    if (hasFocus() && m_chosen < 0)
        paintFocusFrame(painter, QRectF(viewport()->rect()), 0, Theme::tokens());
}

void FigureArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (viewport()->width() != m_width)
        relayout();
    else
        fitBars();
}

void FigureArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void FigureArea::mousePressEvent(QMouseEvent *event)
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int part = partAt(event->position() + scrolled);
    if (event->button() == Qt::LeftButton && part >= 0)
        chooseByHand(part);
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void FigureArea::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (partAt(event->position() + scrolled) >= 0 && m_chosen >= 0)
        Q_EMIT opened(chosen());
}

void FigureArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert) {
        Q_EMIT addRequested();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) &&
        m_chosen >= 0) {
        Q_EMIT opened(chosen());
        return;
    }
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_chosen >= 0) {
        Q_EMIT removeRequested(chosen());
        return;
    }
    const int part = partFor(event->key());
    if (part >= 0)
        chooseByHand(part);
    else
        event->ignore();
}

void FigureArea::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FigureArea::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FigureArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int part =
            partAt(QPointF(help->pos()) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
        if (part >= 0)
            QToolTip::showText(help->globalPos(), sentenceOf(part), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace candor
