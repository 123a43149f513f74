// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/PagePictures.h"

#include "shell/Await.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 14, sideGap = 10, step = 40, overlap = 40;
constexpr size_t mostKept = 8;
constexpr double mostPixels = 16'000'000; // of one page: a page of ten metres must not take gigabytes
constexpr int smallestSide = 8, largestSide = 100'000;

} // namespace

PagePictures::PagePictures(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setProperty("accessibleRole", int(QAccessible::Document));
    setObjectName(u"attachment.pages"_s);
    setAccessibleName(tr("Pages of the file"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_work.setMaxThreadCount(1);
}

PagePictures::~PagePictures()
{
    m_work.clear();
    m_work.waitForDone();
}

void PagePictures::setPages(std::shared_ptr<const DrawnPages> pages)
{
    m_pages = std::move(pages);
    m_drawn.clear();
    m_toldPage = -1;
    arrange();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    tell();
}

void PagePictures::arrange()
{
    // As if there were a scroll bar: pages whose size decides whether there is one would never come to rest.
    const int beside = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    const double room = std::max(beside - 2 * sideGap, 1);
    m_places.clear();
    int top = gap;
    for (int i = 0; i < pageCount(); ++i) {
        const QSizeF size = m_pages->sizes[static_cast<size_t>(i)];
        const double scale = std::min(m_pages->largest, room / std::max(size.width(), 1.0));
        const auto side = [](double length) {
            return static_cast<int>(std::lround(std::clamp(length, double{smallestSide}, double{largestSide})));
        };
        const QSize fitted(side(size.width() * scale), side(size.height() * scale));
        m_places.emplace_back(QPoint((viewport()->width() - fitted.width()) / 2, top), fitted);
        top += fitted.height() + gap;
    }
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setSingleStep(step);
    verticalScrollBar()->setPageStep(std::max(step, viewport()->height() - overlap));
}

QRect PagePictures::placeOf(int page) const
{
    return m_places[static_cast<size_t>(page)];
}

QRect PagePictures::seen() const
{
    return viewport()->rect().translated(0, verticalScrollBar()->value());
}

QSize PagePictures::pixelsOf(int page) const
{
    const QSizeF wanted = QSizeF(placeOf(page).size()) * devicePixelRatioF();
    const double area = wanted.width() * wanted.height();
    return (area > mostPixels ? wanted * std::sqrt(mostPixels / area) : wanted).toSize().expandedTo({1, 1});
}

QImage PagePictures::picture(int page) const
{
    const auto found = m_drawn.find(page);
    return found == m_drawn.end() || found->second.size() != pixelsOf(page) ? QImage() : found->second;
}

int PagePictures::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto below = std::find_if(
        m_places.begin(), m_places.end(), [middle](const QRect &place) { return place.bottom() + gap >= middle; });
    return static_cast<int>(std::min(below, m_places.empty() ? below : m_places.end() - 1) - m_places.begin());
}

void PagePictures::tell()
{
    const int page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    Q_EMIT pageShown(page, pageCount());
}

/// One after the other, what is visible now first: whoever scrolls on does not wait for what went by.
void PagePictures::drawNext()
{
    if (m_drawing || !m_pages || !isVisible())
        return;
    const QRect visible = seen();
    int page = 0;
    while (page < pageCount() && !(placeOf(page).intersects(visible) && picture(page).isNull()))
        ++page;
    if (page == pageCount())
        return;
    m_drawing = true;
    await(
        QtConcurrent::task([pages = m_pages, page, pixels = pixelsOf(page)] {
            QImage drawn = pages->draw(page, pixels);
            return drawn.size() == pixels ? drawn : drawn.scaled(pixels);
        })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this, of = m_pages, page, pixels = pixelsOf(page)](const QImage &image) {
            m_drawing = false;
            if (of == m_pages) {
                QImage shown = image;
                if (shown.isNull()) { // could not be drawn; stays white, and is not asked for again
                    shown = QImage(pixels, QImage::Format_RGB32);
                    shown.fill(Qt::white);
                }
                keep(page, shown);
            }
            drawNext();
        },
        [this](const Error &) { m_drawing = false; });
}

void PagePictures::keep(int page, const QImage &image)
{
    m_drawn[page] = image;
    const QRect visible = seen();
    while (m_drawn.size() > mostKept) {
        const int here = currentPage();
        const bool first = here - m_drawn.begin()->first > m_drawn.rbegin()->first - here;
        const auto farthest = first ? m_drawn.begin() : std::prev(m_drawn.end());
        if (placeOf(farthest->first).intersects(visible))
            break; // many small pages: all that is visible stays
        m_drawn.erase(farthest);
    }
    viewport()->update();
}

void PagePictures::paintEvent(QPaintEvent *event)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), t.page);
    for (int i = 0; i < pageCount(); ++i) {
        const QRect place = placeOf(i).translated(0, -verticalScrollBar()->value());
        if (!place.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.setPen(QPen(t.borderStrong, 1));
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
        if (const auto drawn = m_drawn.find(i); drawn != m_drawn.end())
            painter.drawImage(place, drawn->second);
    }
    if (hasFocus())
        paintFocusFrame(painter, QRectF(viewport()->rect()), 0, t);
    drawNext();
}

void PagePictures::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void PagePictures::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    const bool moved = verticalScrollBar()->value() > 0;
    arrange();
    if (moved && page < pageCount())
        verticalScrollBar()->setValue(placeOf(page).top() - gap);
    tell();
}

void PagePictures::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar.setValue(0); return;
    case Qt::Key_End: bar.setValue(bar.maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePictures::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePictures::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace candor
