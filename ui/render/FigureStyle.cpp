// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FigureStyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace candor {

namespace {

constexpr double padding = 14, bandPadding = 6, sign = 14;

QPainterPath signPath(FigureSign which)
{
    QPainterPath path;
    switch (which) {
    case FigureSign::Gap:
        path.moveTo(8, 2);
        path.lineTo(14.5, 13.5);
        path.lineTo(1.5, 13.5);
        path.closeSubpath();
        path.moveTo(8, 6.5);
        path.lineTo(8, 9.7);
        path.moveTo(8, 11.4);
        path.lineTo(8, 11.9);
        break;
    case FigureSign::Flag:
        path.moveTo(4, 14);
        path.lineTo(4, 2.5);
        path.lineTo(12.5, 2.5);
        path.lineTo(10.5, 5.5);
        path.lineTo(12.5, 8.5);
        path.lineTo(4, 8.5);
        break;
    case FigureSign::Lock:
        path.addRoundedRect(QRectF(3, 7, 10, 7), 1.3, 1.3);
        path.moveTo(5.2, 7);
        path.lineTo(5.2, 5);
        path.arcTo(QRectF(5.2, 2.2, 5.6, 5.6), 180, -180);
        path.lineTo(10.8, 7);
        break;
    }
    return path;
}

} // namespace

void paintFigureSign(QPainter &painter, const QRectF &rect, FigureSign which, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signPath(which));
    painter.restore();
}

double figureHeadHeight(const FigureStyle &style)
{
    const double band = QFontMetricsF(style.strong).height() + 2 * bandPadding * style.scale;
    const double lines = QFontMetricsF(style.text).height() + QFontMetricsF(style.strong).height();
    return band + lines + 2 * padding * style.scale;
}

void paintFigureHead(QPainter &painter, const QRectF &rect, const FigureHead &head, const FigureStyle &style)
{
    const QFontMetricsF strong(style.strong), text(style.text);
    const double pad = padding * style.scale, side = sign * style.scale;
    painter.save();
    QRectF band(rect.left(), rect.top(), rect.width(), strong.height() + 2 * bandPadding * style.scale);
    painter.fillRect(band, style.privilegedSoft);
    paintFigureSign(
        painter, {band.left() + pad, band.center().y() - side / 2, side, side}, FigureSign::Lock, style.privileged);
    painter.setPen(style.privileged);
    painter.setFont(style.strong);
    QRectF words = band.adjusted(pad + side + 6, 0, -pad, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.mark);
    words.adjust(strong.horizontalAdvance(head.mark) + 10, 0, 0, 0);
    painter.setFont(style.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.markMeaning);
    QRectF line(rect.left() + pad, band.bottom() + pad, rect.width() - 2 * pad, text.height());
    painter.setPen(style.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.place);
    line = QRectF(line.left(), line.bottom(), line.width(), strong.height());
    painter.setFont(style.strong);
    painter.setPen(style.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.title);
    painter.restore();
}

} // namespace candor
