// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/PdfTools.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>

// How a PDF file that somebody else made is let in. Only for PdfTools.
namespace candor::pdfdoor {

/// A file that was looked through and whose pages may be taken over. The bytes are read as long as it lives.
struct OpenPdf {
    QByteArray bytes;
    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages{};
    bool active = false;
};

/// Nothing, and the trouble, when its pages cannot be taken over.
[[nodiscard]] std::unique_ptr<OpenPdf> openUsable(const QByteArray &pdf, PdfTrouble &trouble);

/// Forms and notes become part of what is drawn; those that are not shown are gone.
void flatten(OpenPdf &opened);

struct Page {
    int index = 0;
    QPDFObjectHandle::Rectangle shown{}; // the part of it that is seen, in its own units
    int rotate = 0;                      // 0, 90, 180 or 270, clockwise
    double unit = 1;                     // of 1/72 inch

    /// The sheet with room above and below, as it is seen; in its own units.
    [[nodiscard]] QPDFObjectHandle::Rectangle sheet(double room) const;
    /// Its size as seen, in points.
    [[nodiscard]] QSizeF seen(double room) const;
};
[[nodiscard]] Page pageOf(OpenPdf &opened, int index);

} // namespace candor::pdfdoor
