// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace candor {

/// Text for paper is laid out ten times larger and scaled down when painted, since font sizes in pixels are whole
/// numbers.
inline constexpr double textScale = 10;

enum class Face { Sans, SansBold, SansItalic, SansBoldItalic, Serif, SerifBold, SerifItalic, SerifBoldItalic, Fixed };

/// The same face with or without these.
[[nodiscard]] Face faceWith(Face plain, bool strong, bool emphasis);
/// A face for paper, of no size yet: bundled or installed, else what the platform uses.
[[nodiscard]] QFont paperFont(Face face);

} // namespace candor
