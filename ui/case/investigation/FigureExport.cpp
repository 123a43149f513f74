// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/FigureExport.h"

#include "base/Error.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastWidth = 640, sharpness = 2, largestSide = 12000, edge = 12;

QSizeF sizeOf(const FigureToWrite &figure)
{
    return std::visit([](const auto &layout) { return layout.size; }, figure);
}

void paint(
    QPainter &painter, const FigureToWrite &figure, const FigureHead &head, const FigureStyle &style, QSizeF page)
{
    const double top = figureHeadHeight(style);
    painter.fillRect(QRectF(QPointF(0, 0), page), style.surface);
    paintFigureHead(painter, {0, 0, page.width(), top}, head, style);
    painter.translate(edge, top);
    const QRectF whole(QPointF(0, 0), sizeOf(figure));
    if (const auto *timeline = std::get_if<TimelineLayout>(&figure))
        paintTimeline(painter, *timeline, style, whole);
    else
        paintFishbone(painter, std::get<FishboneLayout>(figure), style, whole);
}

} // namespace

QByteArray drawFigure(const FigureToWrite &figure, const FigureHead &head, const FigureStyle &style, bool asSvg)
{
    const QSizeF size = sizeOf(figure);
    const QSizeF page(
        std::ceil(std::max(size.width() + 2 * edge, leastWidth)),
        std::ceil(size.height() + figureHeadHeight(style) + edge));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (asSvg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(page.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), page));
        svg.setTitle(head.mark);
        QPainter painter(&svg);
        paint(painter, figure, head, style, page);
        painter.end();
    } else {
        const double scale = std::min(sharpness, largestSide / std::max(page.width(), page.height()));
        QImage image((page * scale).toSize(), QImage::Format_RGB32);
        image.fill(style.surface);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, figure, head, style, page);
        painter.end();
        image.save(&buffer, "PNG");
    }
    return bytes;
}

QFuture<void>
writeFigure(const FigureToWrite &figure, const FigureHead &head, const FigureStyle &style, const QString &path)
{
    return QtConcurrent::run([figure, head, style, path] {
        const QByteArray bytes = drawFigure(figure, head, style, path.endsWith(u".svg"_s, Qt::CaseInsensitive));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
    });
}

} // namespace candor
