// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.window = 0xF3F5F4;
    t.surface = 0xFFFFFF;
    t.sunken = 0xE9EDEB;
    t.raised = 0xFFFFFF;
    t.field = 0xFFFFFF;
    t.hover = 0xEDF2F2;
    t.text = 0x1B2322;
    t.muted = 0x54605D;
    t.disabled = 0x75807D;
    t.accent = 0x155E6E;
    t.accentText = 0xFFFFFF;
    t.accentInk = 0x155E6E;
    t.sel = 0xD3E7EA;
    t.selText = 0x0E3A45;
    t.border = 0xD3DAD7;
    t.borderStrong = 0x7C8884;
    t.ring = 0xC8D1CE;
    t.mark = 0xFFE59A;
    t.markText = 0x1B2322;
    t.page = 0xCBD2CF;
    t.late = {0xA3231A, 0xFCEAE7, 0xC9675F};
    t.soon = {0x7A4A00, 0xFFF1D1, 0xB5802A};
    t.ok = {0x2A5F3C, 0xE4F1E7, 0x5E9A70};
    t.wait = {0x47535C, 0xEAEEF1, 0x83909A};
    t.privileged = {0x553A8B, 0xF1ECF9, 0x8B73BD};
    t.told = {0x155E6E, 0xE0EEF0, 0x5A9AA8};
    t.chart = {QColor(0x155E6E), QColor(0xB5652B), QColor(0x6C59A6), QColor(0x8A9490), QColor(0x3F7F55)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = 0x15191B;
    t.surface = 0x1D2225;
    t.sunken = 0x111517;
    t.raised = 0x262C30;
    t.field = 0x15191B;
    t.hover = 0x262D31;
    t.text = 0xE5EAEA;
    t.muted = 0xA9B4B7;
    t.disabled = 0x839095;
    t.accent = 0x1F7186;
    t.accentText = 0xFFFFFF;
    t.accentInk = 0x82C8D8;
    t.sel = 0x1D434E;
    t.selText = 0xE2F4F8;
    t.border = 0x363E43;
    t.borderStrong = 0x7F8C93;
    t.ring = 0x3D474C;
    t.mark = 0x6B5410;
    t.markText = 0xFFF4D2;
    t.page = 0x0E1113;
    t.late = {0xFFA79D, 0x43211E, 0xC9655B};
    t.soon = {0xF2C46C, 0x3D3013, 0xA67F32};
    t.ok = {0x93D1A4, 0x1B3524, 0x4F8A61};
    t.wait = {0xB7C2C9, 0x293035, 0x74818A};
    t.privileged = {0xC9B5F2, 0x302745, 0x8C74C0};
    t.told = {0x82C8D8, 0x16343C, 0x3F8596};
    t.chart = {QColor(0x6DB9CB), QColor(0xE0A06C), QColor(0xB3A0E6), QColor(0x8E9A9F), QColor(0x86C79A)};
    return t;
}

Tokens contrastTokens(const QPalette &palette)
{
    Tokens t;
    const QColor ground = palette.color(QPalette::Window), ink = palette.color(QPalette::WindowText);
    t.dark = ground.lightness() < ink.lightness();
    t.window = t.surface = t.sunken = t.hover = t.page = ground;
    t.raised = palette.color(QPalette::Button);
    t.field = palette.color(QPalette::Base);
    t.text = t.muted = t.border = t.borderStrong = t.ring = ink;
    t.disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    t.accent = t.sel = t.mark = palette.color(QPalette::Highlight);
    t.accentText = t.selText = t.markText = palette.color(QPalette::HighlightedText);
    t.accentInk = palette.color(QPalette::Link);
    t.late = t.soon = t.ok = t.wait = t.privileged = t.told = {ink, ground, ink};
    t.chart.fill(ink);
    return t;
}

StatusColors Tokens::status(Status status) const
{
    switch (status) {
    case Status::Late: return late;
    case Status::Soon: return soon;
    case Status::Ok: return ok;
    case Status::Wait: return wait;
    case Status::Privileged: return privileged;
    case Status::Told: return told;
    case Status::Neutral: break;
    }
    return {text, Qt::transparent, borderStrong};
}

int Tokens::scaled(int pixels) const
{
    return static_cast<int>(std::lround(pixels * scale));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace candor
