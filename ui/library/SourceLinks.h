// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

class QLabel;

namespace candor {

/// Title and address, to read and copy; the address opens in the browser of the system, and only when clicked.
[[nodiscard]] QLabel *sourceLink(const QString &title, const QString &url);
/// The sources with these keys, one below the other; a sentence when there are none.
[[nodiscard]] QLabel *sourceLinks(const QStringList &keys, const Protocol &protocol);

} // namespace candor
