// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/LaidOutDocument.h"

#include <QByteArray>

namespace candor {

// A filtered document as PDF, ODT or plain text, in memory: no temporary files.

/// Fonts embedded, title and language in the metadata; nothing of the case there.
[[nodiscard]] QByteArray renderPdf(const FilteredDocument &document, const PageSettings &settings);
/// For legal to edit and for screen readers: named styles, headings, tables with header rows. Fonts are named, not
/// embedded. Needs no QGuiApplication.
[[nodiscard]] QByteArray renderOdt(const FilteredDocument &document, const PageSettings &settings);
/// Lines of at most 76 characters; boxes as [ ], [x] and [-].
[[nodiscard]] QString renderText(const FilteredDocument &document);

/// Writes the document in the format of the suffix (pdf, odt, txt), whole or not at all.
/// Throws Error(InvalidValue) for another suffix, Error(WriteFailed{path, reason}).
void writeDocument(const FilteredDocument &document, const QString &path, const PageSettings &settings);

} // namespace candor
