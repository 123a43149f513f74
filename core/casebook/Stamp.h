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
/// family reads. So has an object that was given out.
void stampDone(AnyRecord &record, Instant now);

/// An offer of the hospital that gets a time at which it was made was made then.
void stampMade(AnyRecord &record, const CaseFile &before);

/// Throws Error(RefusedByRule) when a record says something that needs more beside it: an exception from closing the
/// loop its reason and two people, a dropped action its reason, a decision about a deadline set by law who decided, a
/// filed report when and with what proof, a hold or an object that is released on whose word, and a hold also why. What
/// was stored so before stays open to other changes.
void refuseIncomplete(const AnyRecord &record, const CaseFile &before);

/// Throws Error(RefusedByRule) when a plan removes a litigation hold or makes another one of it, takes a confirmed
/// cause back without a note that says why, gives the word of the hospital for an offer that is not approved as it
/// stands or is beyond the authority, or changes what was offered after that, removes it or makes a draft of it again.
void refuseByRule(const Plan &plan, const CaseFile &file);

} // namespace candor
