// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/LaidOutDocument.h"
#include "render/OdtXml.h"

namespace candor {

/// Page and letter sizes of an OpenDocument text, the same as on the pages that are printed (section 7 of the design).
struct OdtMeasures {
    OdtMeasures(const DocumentModel &document, const PageSettings &settings);

    [[nodiscard]] qreal textWidth() const { return width - 2 * side; }
    [[nodiscard]] static QString inch(qreal inches);
    /// Of letters and of the space around them: grows with "Larger text".
    [[nodiscard]] QString pt(qreal points) const;

    // In inches.
    qreal width = 8.5;
    qreal height = 11;
    qreal side = 64 / 96.0;
    qreal top = 0.5;
    qreal bottom = 0.5;
    qreal belowHeader = 8 / 96.0;
    qreal larger = 1;
};

// Lines are not lighter than #777: they must survive a fax.
inline const auto odtThickLine = QStringLiteral("1.1pt solid #111111");
inline const auto odtGreyLine = QStringLiteral("0.75pt solid #777777");
inline const auto odtFrameLine = QStringLiteral("0.75pt solid #555555");

void writeOdtFontFaces(OdtXml &xml);

/// styles.xml: named styles, bullets, page, header and footer. Styles are named as office programs name theirs
/// ("Text_20_body" is shown as "Text body"), so that templates and outlines work.
[[nodiscard]] QByteArray odtStyles(const DocumentModel &document, const OdtMeasures &measures);

} // namespace candor
