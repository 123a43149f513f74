// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "render/LaidOutDocument.h"

namespace candor::cli {

/// pdf, odt, txt
[[nodiscard]] QStringList documentSuffixes();
/// Throws WrongUse for a file of another kind.
void checkSuffix(const QString &path, const QStringList &suffixes);
/// The document in the format of the file's suffix.
[[nodiscard]] QByteArray render(const FilteredDocument &document, const QString &path, const PageSettings &page);

} // namespace candor::cli
