// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/AttachmentFile.h"

namespace candor {

/// The ending of a name as the systems see it: lower case, without invisible characters and dots behind it.
[[nodiscard]] QString endingOf(const QString &name);
/// The type that the ending of a name promises; empty when it promises nothing.
[[nodiscard]] QString typeOfName(const QString &name);

/// The size of a picture by its header; nothing is decoded.
[[nodiscard]] std::optional<QSize> pictureSize(QIODevice &content, const QString &mediaType);

} // namespace candor
