// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Output.h"
#include "documents/Builders.h"
#include "render/LaidOutDocument.h"

namespace candor::cli {

/// pdf, odt, txt
[[nodiscard]] QStringList documentSuffixes();
/// Throws WrongUse for a file of another kind.
void checkSuffix(const QString &path, const QStringList &suffixes);
/// The document in the format of the file's suffix.
[[nodiscard]] QByteArray render(const FilteredDocument &document, const QString &path, const PageSettings &page);

/// Who prints, where and when.
[[nodiscard]] DocumentContext contextOf(Casebook &casebook, const CaseView &view);
[[nodiscard]] PageSettings pageOf(const Settings &settings);
/// Writes the file and notes it in the case. What is not noted must not lie about, so then the file goes away again.
[[nodiscard]] Result
hand(Casebook &casebook, const CaseView &view, const QString &path, const QByteArray &bytes, Document document);

} // namespace candor::cli
