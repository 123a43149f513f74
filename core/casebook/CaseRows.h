// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "workflow/Pathway.h"

namespace candor {

/// The list row of a case, from the file and where it stands.
[[nodiscard]] CaseRow caseRow(const QUuid &caseId, const CaseFile &file, const PathwayView &view);

/// "Walter Brandvold" -> "W.B."
[[nodiscard]] QString initials(const QString &name);

} // namespace candor
