// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/FishboneFigure.h"
#include "render/TimelineFigure.h"

#include <QFuture>

#include <variant>

namespace candor {

/// A figure as it goes into a file: on white, with its head and the mark of a privileged record painted on it.
using FigureToWrite = std::variant<TimelineLayout, FishboneLayout>;

/// Draws an SVG or PNG picture; the ending of the path says which.
[[nodiscard]] QByteArray
drawFigure(const FigureToWrite &figure, const FigureHead &head, const FigureStyle &style, bool asSvg);
/// Writes the file on another thread; Error(WriteFailed) says why it could not.
[[nodiscard]] QFuture<void>
writeFigure(const FigureToWrite &figure, const FigureHead &head, const FigureStyle &style, const QString &path);

} // namespace candor
