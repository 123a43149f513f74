// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/PlanRules.h"
#include "theme/Tokens.h"

/// The sentences about improvement plans. Pure functions.
namespace candor::words {

/// The name, or that it has none yet.
[[nodiscard]] QString planTitle(const ImprovementPlan &plan);
[[nodiscard]] QString themeTitle(const QString &theme);
/// "1 testing, 2 in use"; in the order of PlanState.
[[nodiscard]] QString stateCounts(const std::array<int, 5> &counts);
/// "3 plans: 1 testing, 2 in use. 1 is late."
[[nodiscard]] QString plansSentence(const PlanBook &book, const Moment &moment);
/// State, owner and date, as far as there are any: "Testing, Marcus Shaw, due Aug 31".
[[nodiscard]] QString planLine(const ImprovementPlan &plan, const Moment &moment);
[[nodiscard]] Status planStatus(PlanState state);

/// What has to be said about a plan before its details; no lead when there is nothing.
struct PlanWarning {
    QString lead;
    QString text;
    Status status = Status::Soon;
};
[[nodiscard]] PlanWarning planWarning(const ImprovementPlan &plan, const ActionCounts &counts, const Moment &moment);
[[nodiscard]] QString gapText(PlanGap gap);
/// "3 readings, the last one 73%: the goal of 100% is not reached."
[[nodiscard]] QString
readingsSentence(const ImprovementPlan &plan, const std::vector<PlanReading> &readings, const Moment &moment);
/// "2 actions put into the plan"
[[nodiscard]] QString gatheredText(int actions);
[[nodiscard]] QString takenOutText(int actions);

} // namespace candor::words
