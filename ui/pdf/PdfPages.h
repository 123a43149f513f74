// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/PdfTools.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace candor {

/// The pages of a PDF, read from memory and never from a file. To be made, used and dropped away from the screen; one
/// thread at a time.
class PdfPages final {
public:
    /// Null when it cannot be read, needs a password, goes beyond the limits, or this program was built without Qt PDF.
    [[nodiscard]] static std::shared_ptr<PdfPages> read(const QByteArray &content);
    /// Why it was not read; None when there is no word for it.
    [[nodiscard]] static PdfTrouble whyNot(const QByteArray &content);
    ~PdfPages();

    /// In points.
    [[nodiscard]] const std::vector<QSizeF> &sizes() const;
    [[nodiscard]] QImage draw(int page, QSize pixels);
    [[nodiscard]] QString text(int page);
    /// What the file says about itself: title, subject, author and keywords, a line each.
    [[nodiscard]] QString about() const;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// This program was built with Qt PDF.
[[nodiscard]] bool canReadPdf();

/// What can be read in a PDF, for search; for NewAttachment::pdfText. Not more than search keeps, and no longer than a
/// person waits.
[[nodiscard]] QString pdfText(const QByteArray &content);

} // namespace candor
