// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Planning.h"

namespace candor {

/// Adds to a plan that an anchor happened at `at`; an earlier entry for it is corrected, its old value stays in
/// history.
void stampAnchor(
    Plan &plan, const CaseFile &file, QStringView anchor, Instant at, const QString &source,
    const PlanContext &context);

} // namespace candor
