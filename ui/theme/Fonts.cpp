// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

constexpr double designBodyPixels = 13.0;
constexpr double smallestBodyPoints = 10.0;

double pixels(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

} // namespace

QFont themeFont(FontRole role)
{
    QFont font = QGuiApplication::font();
    const auto step = [&font](double designPixels, QFont::Weight weight) {
        const double factor = designPixels / designBodyPixels;
        if (font.pixelSize() > 0)
            font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
        else
            font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        font.setFeature("tnum", 1);
#endif
        return font;
    };
    switch (role) {
    case FontRole::Display: return step(25, QFont::DemiBold);
    case FontRole::Title: return step(20, QFont::DemiBold);
    case FontRole::Heading: return step(16, QFont::DemiBold);
    case FontRole::Strong: return step(13.5, QFont::DemiBold);
    case FontRole::Label: return step(13, QFont::DemiBold);
    case FontRole::Body: break;
    case FontRole::Small: return step(12, QFont::Normal);
    case FontRole::Chip: return step(12, QFont::Medium);
    case FontRole::Tiny: return step(11, QFont::Normal);
    }
    return step(13, QFont::Normal);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont bodyFont(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double system = QFontInfo(font).pointSizeF();
    font.setPointSizeF(std::max(system, smallestBodyPoints) * std::clamp(percent, 90, 150) / 100.0);
    return font;
}

double textScale(const QFont &body)
{
    // 10 pt are 13.3 px on most screens; macOS counts 13 pt as 13 px. Both count as 1.
    const double scale = pixels(body) / (smallestBodyPoints * 96.0 / 72.0);
    return std::abs(scale - 1.0) < 0.03 ? 1.0 : scale;
}

} // namespace candor
