// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/PageTags.h"

#include <QByteArray>
#include <QColor>
#include <QPaintDevice>
#include <QPointF>
#include <QSizeF>
#include <QTransform>

#include <memory>
#include <optional>
#include <vector>

class QTextLayout;

namespace candor {

/// What a PDF says about itself.
struct PdfInfo {
    QString title;
    QString creator;
    QByteArray language;
    QByteArray xmp;
    std::vector<PageTag> tags; // what is on the pages, for programs that read aloud
};

/// Pages of text and lines as a PDF, painted on like any device, in 1/96 inch. Text stays text, in embedded fonts. No
/// pictures of dots, no clipping, no transparency: documents have none. Equal pages make equal files.
class PdfFile final : public QPaintDevice {
public:
    explicit PdfFile(QSizeF page);
    ~PdfFile() override;

    void newPage();
    /// A line of text where it was laid out, without shaping it again.
    void drawText(
        const QTextLayout &layout, int line, QPointF at, const QTransform &transform, const QColor &colour, int tag);
    /// What is painted until `close` is one thing to a program that reads aloud.
    void open(int tag);
    void close();
    /// Nothing when a font of the pages cannot be embedded.
    [[nodiscard]] std::optional<QByteArray> finish(const PdfInfo &info);

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_page;
    std::unique_ptr<Engine> m_engine;
};

} // namespace candor
