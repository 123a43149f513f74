// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/PageView.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 14, sideGap = 6, step = 40, overlap = 40, shortGlideMs = 140;
constexpr double smallest = 0.15;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_glide(new QVariantAnimation(this))
{
    setProperty("accessibleRole", int(QAccessible::Document));
    setObjectName(u"documents.pages"_s);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    m_glide->setDuration(shortGlideMs);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        verticalScrollBar()->setValue(value.toInt());
    });
}

QSize PageView::sizeHint() const
{
    return {640, 720};
}

double PageView::scale() const
{
    if (m_zoom == Zoom::Full)
        return 1;
    if (m_zoom == Zoom::ThreeQuarters || !m_document)
        return 0.75;
    const QSizeF page = m_document->pageSize();
    const double across = (viewport()->width() - 2 * sideGap) / page.width();
    const double down = (viewport()->height() - 2 * gap) / page.height();
    return std::max(smallest, std::min(across, down));
}

QSizeF PageView::pageSize() const
{
    return m_document ? m_document->pageSize() * scale() : QSizeF();
}

void PageView::setDocument(std::shared_ptr<const LaidOutDocument> document, const QString &text, bool keepPlace)
{
    m_document = std::move(document);
    setAccessibleDescription(text);
    arrange();
    if (!keepPlace) {
        m_glide->stop();
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
    tell();
}

void PageView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    const int page = currentPage();
    const double before = pageSize().height() + gap;
    const double within = before > gap ? (verticalScrollBar()->value() - page * before) / before : 0;
    m_glide->stop();
    m_zoom = zoom;
    arrange();
    // The same place of the same page is at the top again.
    verticalScrollBar()->setValue(static_cast<int>(std::lround((page + within) * (pageSize().height() + gap))));
    viewport()->update();
    tell();
}

void PageView::arrange()
{
    const QSizeF page = pageSize();
    const int high = static_cast<int>(std::ceil(pageCount() * (page.height() + gap))) + gap;
    const int wide = static_cast<int>(std::ceil(page.width())) + 2 * sideGap;
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, high - room.height()));
    verticalScrollBar()->setSingleStep(step);
    verticalScrollBar()->setPageStep(
        m_zoom == Zoom::WholePage ? static_cast<int>(std::lround(page.height() + gap))
                                  : std::max(step, room.height() - overlap));
    horizontalScrollBar()->setRange(0, std::max(0, wide - room.width()));
    horizontalScrollBar()->setSingleStep(step);
    horizontalScrollBar()->setPageStep(room.width());
}

int PageView::currentPage() const
{
    if (!m_document)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - gap;
    return std::clamp(static_cast<int>(middle / (pageSize().height() + gap)), 0, std::max(0, pageCount() - 1));
}

void PageView::goToPage(int page)
{
    glideTo(static_cast<int>(std::lround(page * (pageSize().height() + gap))));
}

// On a system that wants no movement it is there at once.
void PageView::glideTo(int value)
{
    m_glide->stop();
    const int target = std::clamp(value, verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        verticalScrollBar()->setValue(target);
        return;
    }
    m_glide->setStartValue(verticalScrollBar()->value());
    m_glide->setEndValue(target);
    m_glide->start();
}

void PageView::tell()
{
    const int page = currentPage(), count = pageCount();
    if (page == m_toldPage && count == m_toldCount)
        return;
    m_toldPage = page;
    m_toldCount = count;
    Q_EMIT pageShown(page, count);
}

void PageView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), t.page);
    const QSizeF page = pageSize();
    const double wide = page.width() + 2 * sideGap;
    const double left = wide <= viewport()->width() ? (viewport()->width() - page.width()) / 2
                                                    : sideGap - horizontalScrollBar()->value();
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF place(
            QPointF(std::round(left), std::round(gap + i * (page.height() + gap) - verticalScrollBar()->value())),
            page);
        if (!place.adjusted(-1, -1, 1, 1).intersects(QRectF(event->rect())))
            continue;
        painter.setPen(QPen(t.borderStrong, 1));
        painter.setBrush(Qt::white);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(place.intersected(QRectF(event->rect())));
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_document->paintPage(painter, i);
        painter.restore();
    }
    if (hasFocus())
        paintFocusFrame(painter, QRectF(viewport()->rect()), 0, t);
}

void PageView::scrollContentsBy(int, int)
{
    // The frame of the focus does not move along, so that all of it is painted again.
    viewport()->update();
    tell();
}

void PageView::resizeEvent(QResizeEvent *)
{
    arrange();
    tell();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    // Where it is going counts, so that keys pressed quickly add up.
    const int from = m_glide->state() == QAbstractAnimation::Running ? m_glide->endValue().toInt() : bar.value();
    switch (event->key()) {
    case Qt::Key_PageDown: glideTo(from + bar.pageStep()); return;
    case Qt::Key_PageUp: glideTo(from - bar.pageStep()); return;
    case Qt::Key_Home: glideTo(0); return;
    case Qt::Key_End: glideTo(bar.maximum()); return;
    case Qt::Key_Down:
    case Qt::Key_Up: m_glide->stop(); break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace candor
