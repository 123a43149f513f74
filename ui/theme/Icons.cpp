// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <stdexcept>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const QByteArray &drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw std::invalid_argument("no icon " + name.toStdString());
        found = drawings.insert(name, file.readAll());
    }
    return *found;
}

void render(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

QPixmap tinted(const QString &name, const QColor &color, const QSize &devicePixels)
{
    const QString key = u"candor/%1/%2/%3x%4"_s.arg(
        name, color.name(), QString::number(devicePixels.width()), QString::number(devicePixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(devicePixels.width(), devicePixels.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(QPointF(), QSizeF(devicePixels)).center());
        render(painter, square, name, color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(const QString &name, IconColor color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, QRectF(rect), m_name, tint(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, tint(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(m_name, tint(mode), size);
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_color); }
    QString key() const override { return u"candor"_s; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const Tokens &tokens = Theme::tokens();
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        if (mode == QIcon::Selected && (m_color == IconColor::Text || m_color == IconColor::Muted))
            return tokens.selText;
        return iconTint(m_color, tokens);
    }

    QString m_name;
    IconColor m_color;
};

} // namespace

QIcon themeIcon(const QString &name, IconColor color)
{
    drawing(name);
    return QIcon(new TintedIcon(name, color));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    painter.save();
    const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (raster && painter.transform().type() <= QTransform::TxScale) {
        const qreal ratio = painter.device()->devicePixelRatio() * painter.transform().m11();
        const QSize pixels(qRound(rect.width() * ratio), qRound(rect.height() * ratio));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // On whole device pixels, else the strokes blur.
        QPointF corner = painter.transform().map(rect.topLeft()) * painter.device()->devicePixelRatio();
        corner = QPointF(qRound(corner.x()), qRound(corner.y())) / painter.device()->devicePixelRatio();
        const QRectF target(
            painter.transform().inverted().map(corner), QSizeF(pixels.width() / ratio, pixels.height() / ratio));
        const QPixmap image = tinted(name, color, pixels);
        painter.drawPixmap(target, image, QRectF(image.rect()));
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        render(painter, rect, name, color);
    }
    painter.restore();
}

QString iconName(Status status)
{
    switch (status) {
    case Status::Late: return u"triangle-alert"_s;
    case Status::Soon: return u"clock"_s;
    case Status::Ok: return u"check-circle"_s;
    case Status::Wait: return u"pause-bars"_s;
    case Status::Privileged: return u"lock"_s;
    case Status::Told: return u"bubble"_s;
    case Status::Neutral: break;
    }
    return {};
}

QColor iconTint(IconColor color, const Tokens &t)
{
    switch (color) {
    case IconColor::Text: return t.text;
    case IconColor::Muted: return t.muted;
    case IconColor::AccentInk: return t.accentInk;
    case IconColor::OnAccent: return t.accentText;
    case IconColor::Selected: return t.selText;
    case IconColor::Late: return t.late.ink;
    case IconColor::Soon: return t.soon.ink;
    case IconColor::Ok: return t.ok.ink;
    case IconColor::Wait: return t.wait.ink;
    case IconColor::Privileged: return t.privileged.ink;
    case IconColor::Told: return t.told.ink;
    }
    return t.text;
}

} // namespace candor
