// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Planning.h"

namespace candor {

/// Adds to a plan that an anchor happened at `at`; an earlier entry for it is corrected, its old value stays in
/// history.
void stampAnchor(
    Plan &plan, const CaseFile &file, QStringView anchor, Instant at, const QString &source,
    const PlanContext &context);

/// An action that is done, or shown to work, has a time for it: now, unless somebody said another. It is what the
/// family reads.
void stampDone(AnyRecord &record, Instant now);

/// Throws Error(RefusedByRule) when a record says something that needs more beside it: an exception from closing the
/// loop its reason and two people, a dropped action its reason, a decision about a deadline set by law who decided, a
/// filed report when and with what proof. What was stored so before stays open to other changes.
void refuseIncomplete(const AnyRecord &record, const CaseFile &before);

} // namespace candor
