// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/internal/BinderEdges.h"

#include "render/PaperFonts.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace candor::binderedges {

using namespace Qt::StringLiterals;

namespace {

// Device units are tenths of a point, since font sizes in pixels are whole numbers.
constexpr int resolution = 720;
constexpr double unit = 10;
constexpr double side = 30; // points
constexpr double lowestLine = 13;
constexpr double highestLine = 20;

QFont face(double points, bool bold)
{
    QFont font = paperFont(bold ? Face::SansBold : Face::Sans);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * unit))));
    return font;
}

/// The face at which the words fit into the width, no smaller than can be read.
QFont fitting(const QString &words, double width, double points, bool bold)
{
    constexpr double smallest = 4.5;
    QFont font = face(points, bold);
    const double needed = QFontMetricsF(font).horizontalAdvance(words);
    if (needed > width * unit)
        font = face(std::max(smallest, points * width * unit / needed), bold);
    return font;
}

void drawLine(
    QPainter &painter, const QFont &font, const QString &words, double from, double width, double base,
    Qt::Alignment at)
{
    const QFontMetricsF metrics(font);
    // Only the title is shortened: a mark or a number that is not whole is none.
    const QString shown = at == Qt::AlignLeft ? metrics.elidedText(words, Qt::ElideMiddle, width * unit) : words;
    const double left = width * unit - metrics.horizontalAdvance(shown);
    const double x = at == Qt::AlignLeft ? 0 : at == Qt::AlignRight ? left : left / 2;
    painter.setFont(font);
    painter.drawText(QPointF(from * unit + x, base * unit), shown);
}

void drawEdge(QPainter &painter, const Edge &edge, const QString &mark)
{
    const double width = edge.size.width() - 2 * side;
    const double below = edge.size.height() - lowestLine;
    painter.setPen(QColor(0x11, 0x11, 0x11));
    drawLine(painter, face(7.5, false), edge.title, side, width * 0.34, below, Qt::AlignLeft);
    drawLine(
        painter, fitting(edge.number, width * 0.2, 7.5, false), edge.number, side + width * 0.8, width * 0.2, below,
        Qt::AlignRight);
    if (mark.isEmpty())
        return;
    const QFont font = fitting(mark, width * 0.42, 7.5, true);
    drawLine(painter, font, mark, side + width * 0.36, width * 0.42, below, Qt::AlignHCenter);
    drawLine(painter, fitting(mark, width, 8, true), mark, side, width, highestLine, Qt::AlignHCenter);
}

QPageLayout layoutOf(QSizeF size)
{
    return {QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()};
}

QByteArray drawPages(const std::vector<QSizeF> &sizes, const std::function<void(QPainter &, size_t)> &drawPage)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(layoutOf(sizes.front()));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        for (size_t i = 0; i < sizes.size(); ++i) {
            if (i > 0) {
                if (sizes[i] != sizes[i - 1])
                    writer.setPageLayout(layoutOf(sizes[i]));
                writer.newPage();
            }
            drawPage(painter, i);
        }
    }
    return pdf;
}

void drawAcross(QPainter &painter, QSizeF size, const QStringList &lines)
{
    // From the lower left to the upper right corner, in letters that can be read on a copy of a copy and read through.
    const double angle = std::atan2(size.height(), size.width());
    const double room = std::hypot(size.width(), size.height()) * 0.72;
    const QFont font = face(100, true);
    const QFontMetricsF metrics(font);
    double widest = 1;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double scale = std::min(room * unit / widest, size.width() * unit * 0.16 / metrics.height());
    painter.save();
    painter.translate(size.width() * unit / 2, size.height() * unit / 2);
    painter.rotate(-angle * 180 / std::numbers::pi);
    painter.scale(scale, scale);
    const double height = metrics.height() * static_cast<double>(lines.size());
    QPainterPath path; // shapes, not words: searching and reading aloud finds the text of the page alone
    for (qsizetype i = 0; i < lines.size(); ++i)
        path.addText(
            QPointF(
                -metrics.horizontalAdvance(lines[i]) / 2,
                -height / 2 + metrics.height() * static_cast<double>(i) + metrics.ascent()),
            font, lines[i]);
    painter.fillPath(path, QColor(0x55, 0x55, 0x55, 44));
    painter.restore();
}

} // namespace

QByteArray draw(const std::vector<Edge> &edges, const QString &mark, const Progress &progress)
{
    std::vector<QSizeF> sizes;
    for (const Edge &edge : edges)
        sizes.push_back(edge.size);
    return drawPages(sizes, [&](QPainter &painter, size_t page) {
        progress.throwIfCancelled();
        drawEdge(painter, edges[page], mark);
    });
}

QByteArray drawWatermark(const std::vector<Edge> &edges, const QString &words)
{
    std::vector<QSizeF> sizes;
    for (const Edge &edge : edges) {
        if (std::find(sizes.begin(), sizes.end(), edge.size) == sizes.end())
            sizes.push_back(edge.size);
    }
    const QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    return drawPages(sizes, [&](QPainter &painter, size_t page) { drawAcross(painter, sizes[page], lines); });
}

} // namespace candor::binderedges
