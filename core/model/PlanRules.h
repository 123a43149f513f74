// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ActionRules.h"
#include "model/Listing.h"

#include <map>

namespace candor {

// What can be said about improvement plans and the actions that they gather. Pure functions.

/// Somebody has to look after the action: it is to be done, or a program took it over.
[[nodiscard]] bool isFollowed(const Action &action);

/// Plans with what belongs to them, out of the records of the casebook.
struct PlanBook {
    std::vector<ImprovementPlan> plans; // by theme, then by name
    std::vector<PlanReading> readings;  // of all plans, in the order of their days
    std::vector<PlanTest> tests;        // likewise

    [[nodiscard]] const ImprovementPlan *find(const Id<ImprovementPlan> &id) const;
    /// The plan that an action is in; nullptr for none.
    [[nodiscard]] const ImprovementPlan *planOf(const Id<Action> &action) const;
    [[nodiscard]] std::vector<PlanReading> readingsOf(const Id<ImprovementPlan> &plan) const;
    [[nodiscard]] std::vector<PlanTest> testsOf(const Id<ImprovementPlan> &plan) const;
    /// Of all plans.
    [[nodiscard]] std::vector<Id<Action>> actions() const;

    friend bool operator==(const PlanBook &, const PlanBook &) = default;
};
[[nodiscard]] PlanBook planBook(const std::vector<AnyRecord> &programRecords);

/// Planned, testing or in use: not finished and not stopped.
[[nodiscard]] bool isRunning(const ImprovementPlan &plan);

/// How the date of a plan that runs, or its next look, stands to a day.
struct PlanTiming {
    bool late = false;      // not finished by the day it was due
    bool lookIsDue = false; // the day of the next look has come
    friend bool operator==(const PlanTiming &, const PlanTiming &) = default;
};
[[nodiscard]] PlanTiming timingOf(const ImprovementPlan &plan, QDate today);

/// The actions of a plan.
[[nodiscard]] ActionCounts countActions(const std::vector<ActionRow> &rows, QDate today);

/// Plans by theme, in the order of their names; the empty name holds those without one. The counts are in the order of
/// PlanState.
using ThemeCounts = std::map<QString, std::array<int, 5>>;
[[nodiscard]] ThemeCounts countByTheme(const std::vector<ImprovementPlan> &plans);

/// nullopt when there are no numbers.
[[nodiscard]] std::optional<double> percentOf(const PlanReading &reading);
/// How the newest reading stands to the target.
[[nodiscard]] Effect effectOf(const ImprovementPlan &plan, const std::vector<PlanReading> &readings);

enum class PlanGap { Aim, Theme, Owner, Due, Measure, Target, Actions };
/// What a plan needs before anybody can follow it.
[[nodiscard]] std::vector<PlanGap> gapsOf(const ImprovementPlan &plan);

} // namespace candor
