// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "render/LaidOutDocument.h"

class QWidget;

namespace candor {

/// Fills the wording of a document: locale and translation for "en" or "es".
void setLanguage(DocumentContext &context, const QString &language);

/// Opens the print dialog of the system over `parent`; prints when it is accepted.
void printDocument(QWidget *parent, const FilteredDocument &document, const PageSettings &settings = {});
/// Asks for a place and writes a PDF. `baseName` is the file name offered, without suffix and without case text.
/// Problems are told in a message at `parent`.
void savePdf(
    QWidget *parent, const FilteredDocument &document, const QString &baseName, const PageSettings &settings = {});

} // namespace candor
