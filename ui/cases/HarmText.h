// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace candor {

/// A degree of the AHRQ harm scale v1.2 in words ("Severe harm"); empty for an empty key.
[[nodiscard]] QString harmText(const QString &degree);

/// The choices of the harm filter by least rank, from 1 (any) to 5 (death).
[[nodiscard]] QString harmFilterText(int minRank);

} // namespace candor
