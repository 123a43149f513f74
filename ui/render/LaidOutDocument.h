// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DocumentModel.h"
#include "render/PageTags.h"

#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace candor {

struct PageSettings {
    enum class Paper { Letter, A4 };
    Paper paper = Paper::Letter;
    bool largerText = false; // 20 % larger; may take another page
};

/// A document laid out on pages once, to be painted any number of times: on screen, into a PDF, on a printer.
/// Needs a QGuiApplication. Usable in any thread, in one at a time.
class LaidOutDocument {
public:
    LaidOutDocument(const FilteredDocument &document, const PageSettings &settings);
    LaidOutDocument(LaidOutDocument &&) noexcept;
    LaidOutDocument &operator=(LaidOutDocument &&) noexcept;
    ~LaidOutDocument();

    [[nodiscard]] int pageCount() const;
    /// The tree of headings, paragraphs, lists and tables, for a PDF that can be read aloud.
    [[nodiscard]] const std::vector<PageTag> &tags() const;
    /// In 1/96 inch, the unit of all painting.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints a page (0-based) with its top left corner at the origin of the painter, one unit being 1/96 inch.
    /// Paints black and grey only and no background.
    void paintPage(QPainter &painter, int page) const;
    /// All pages on a printer or PDF writer whose page size is `pageSize` and whose margins are none.
    void paintAll(QPagedPaintDevice &device) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace candor
