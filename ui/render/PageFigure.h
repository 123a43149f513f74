// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"
#include "render/FishboneFigure.h"
#include "render/TimelineFigure.h"

#include <variant>

namespace candor {

/// A part of a figure that is as large as paper allows and still readable. Its measures are tenths of 1/96 inch.
struct PagePicture {
    std::variant<TimelineLayout, FishboneLayout> layout;
    FigureStyle style;
    [[nodiscard]] QSizeF size() const; // in 1/96 inch
};

/// The pictures of a figure for a column of paper of this size in 1/96 inch, in black and grey. What is too much for
/// one picture goes into several: never into smaller letters.
[[nodiscard]] std::vector<PagePicture> pagePictures(const Figure &figure, QSizeF room, double larger);
/// Paints with its corner at the origin, in tenths of 1/96 inch.
void paintPicture(QPainter &painter, const PagePicture &picture);
/// The picture in grey at 200 dots an inch.
[[nodiscard]] QByteArray pictureAsPng(const PagePicture &picture);

} // namespace candor
