// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/LaidOutDocument.h"

#include <QByteArray>

#include <vector>

namespace candor {

/// A file inside an OpenDocument package.
struct OdtPart {
    QByteArray name; // "META-INF/manifest.xml"
    QByteArray data;
};

/// The files of a text in OpenDocument 1.2, the version that Word from 2013 on reads too, in the order of the package.
/// Every look has a named style, so that whoever edits the text changes it in one place. Control characters, which XML
/// cannot carry, are left out. Needs a QGuiApplication for a document with figures.
[[nodiscard]] std::vector<OdtPart> odtParts(const FilteredDocument &document, const PageSettings &settings);

/// With the type in front and the list of all files at the end.
[[nodiscard]] std::vector<OdtPart> asPackage(std::vector<OdtPart> parts);

/// Zips the files in memory, the first one uncompressed as the format asks, all with the same date: equal parts make
/// equal packages. Throws Error(Internal).
[[nodiscard]] QByteArray packOdt(const std::vector<OdtPart> &parts);

/// What a person can read in an XML file of a package.
struct OdtText {
    QByteArray name; // "content.xml"
    QString text;    // a line for each paragraph and heading
};
/// The texts of a finished package, read back from its bytes; nothing when it cannot be read whole.
[[nodiscard]] std::vector<OdtText> odtTexts(const QByteArray &package);

} // namespace candor
