// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "model/PlanRules.h"

namespace candor {

/// An improvement plan with its readings, its tests of change and its actions, for inside the hospital. Cases are named
/// by their number only, and what caused the harm is not in it.
[[nodiscard]] DocumentModel improvementPlan(
    const ImprovementPlan &plan, const PlanBook &book, const std::vector<ActionRow> &actions,
    const DocumentContext &context);

} // namespace candor
