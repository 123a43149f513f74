// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "workflow/Pathway.h"

namespace candor {

/// The number of the rules below. A casebook whose stored work follows older ones works all cases out anew.
inline constexpr qint64 workRules = 5;

/// All that has to be done in a case: due steps, contacts, promises, deadlines set by law and the decision whether they
/// apply, check-ins with staff, and whatever else has a date; and what waits for somebody outside the team. Pure, and
/// the same whatever the time is. Of a case on which work has ended only what goes on: promises, confirmed deadlines
/// and reports, check-ins with staff, and whether the actions work.
[[nodiscard]] std::vector<WorkItem>
workItems(const QUuid &caseId, const CaseFile &file, const PathwayView &view, const Surroundings &around);

/// Work on the case has ended.
[[nodiscard]] bool isFinished(CaseStatus status);

/// Work on such records goes on when work on the case has ended: what was promised, what the law asks for, care for the
/// staff and whether the actions work; with counsel, or stopped by the family, also what is kept and the family's
/// needs.
[[nodiscard]] bool outlivesCase(RecordKind kind, CaseStatus status);
/// The steps that the end of a case asks for are done after it: handing it to counsel, recording the wish to stop,
/// passing a report on.
[[nodiscard]] bool outlivesCase(const PathwayView &view, const Protocol &protocol, QStringView step);

} // namespace candor
