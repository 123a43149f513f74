// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "workflow/Pathway.h"

namespace candor {

/// The number of the rules below. A casebook whose stored work follows older ones works all cases out anew.
inline constexpr qint64 workRules = 2;

/// All that has to be done in a case: due steps, contacts, promises, deadlines set by law, check-ins with staff, and
/// whatever else has a date; and what waits for somebody outside the team. Pure, and the same whatever the time is.
/// Nothing when work on the case has ended.
[[nodiscard]] std::vector<WorkItem>
workItems(const QUuid &caseId, const CaseFile &file, const PathwayView &view, const Surroundings &around);

/// Work on the case has ended.
[[nodiscard]] bool isFinished(CaseStatus status);

} // namespace candor
