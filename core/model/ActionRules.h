// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <array>
#include <span>

namespace candor {

// What can be said about the improvements of a case. Pure functions. Pointers point into the file that was given.

/// How far an improvement can carry: the best that is planned for a cause, dropped ones left out.
enum class CauseStanding { NoAction, Weaker, Intermediate, Stronger };

/// A confirmed cause with the actions that answer it. Causes are numbered in the order in which they were recorded.
struct CauseActions {
    const Cause *cause = nullptr;
    int number = 0;
    std::vector<const Action *> actions;
    CauseStanding standing = CauseStanding::NoAction;
};
[[nodiscard]] std::vector<CauseActions> actionsByCause(const CaseFile &file);
/// Those that answer no confirmed cause.
[[nodiscard]] std::vector<const Action *> actionsWithoutCause(const CaseFile &file);
/// The numbers of the confirmed causes that the action answers.
[[nodiscard]] std::vector<int> causeNumbers(const CaseFile &file, const Action &action);

/// Still to be done: proposed, approved or in progress.
[[nodiscard]] bool isToDo(const Action &action);
/// In place, whether or not it was shown to work.
[[nodiscard]] bool isInPlace(const Action &action);

/// How an action stands to its date.
struct ActionTiming {
    enum class Kind { NoDate, Ahead, Today, Late, Done, DoneOnTime, DoneLate, HandedOver, Dropped };
    Kind kind = Kind::NoDate;
    int days = 0; // ahead or late
    friend bool operator==(const ActionTiming &, const ActionTiming &) = default;
};
[[nodiscard]] ActionTiming timingOf(const Action &action, QDate today, const QTimeZone &zone);

/// Of all actions but the dropped ones.
struct ActionCounts {
    int all = 0;
    int inPlace = 0;
    int late = 0;
    int notTold = 0;                 // in place, and the family does not know
    std::array<int, 3> byStrength{}; // in the order of Strength
    /// All of them only ask people to remember.
    [[nodiscard]] bool weakOnly() const { return all > 0 && byStrength[static_cast<size_t>(Strength::Weaker)] == all; }
    friend bool operator==(const ActionCounts &, const ActionCounts &) = default;
};
[[nodiscard]] ActionCounts countActions(std::span<const Action> actions, QDate today);

/// A review needs at least one action that is stronger or intermediate.
struct ReviewMinimum {
    int actions = 0;             // but the dropped ones
    int strongEnough = 0;        // stronger or intermediate
    std::vector<int> onPeople;   // numbers of the causes that nothing stronger answers
    std::vector<int> unanswered; // numbers of the causes without any action
    [[nodiscard]] bool isMet() const { return strongEnough > 0; }
};
[[nodiscard]] ReviewMinimum reviewMinimum(const CaseFile &file);

/// What an action needs before somebody can carry it out and see whether it works.
enum class ActionGap { Cause, Owner, Due, Measure, FamilyText };
[[nodiscard]] std::vector<ActionGap> gapsOf(const CaseFile &file, const Action &action);

// Measuring

/// "100", "100 %", "95.5" or "10 / 10" as a percentage between 0 and 100.
[[nodiscard]] std::optional<double> percentFrom(const QString &text);
/// nullopt for a reading that is planned and has no numbers yet.
[[nodiscard]] std::optional<double> percentOf(const Measurement &reading);
[[nodiscard]] bool isPlanned(const Measurement &reading);
/// In the order of their days.
[[nodiscard]] std::vector<const Measurement *> readingsOf(const CaseFile &file, const Id<Action> &action);
/// The planned reading that numbers of this day belong to; nullptr when none was due by then.
[[nodiscard]] const Measurement *plannedReading(const CaseFile &file, const Id<Action> &action, QDate on);
/// Fewer is better: the goal lies below the baseline, or it is zero.
[[nodiscard]] bool isLessBetter(const Action &action);

enum class Effect { NotMeasured, NoGoal, BelowGoal, AtGoal };
/// How the newest reading stands to the goal. One reading proves nothing: people decide whether it works.
[[nodiscard]] Effect effectOf(const CaseFile &file, const Action &action);

/// The state that comes next, as the program proposes it; nullopt when there is nothing to propose.
[[nodiscard]] std::optional<ActionState> proposedState(const CaseFile &file, const Action &action);
/// The action in another state: done takes the time, and a step back gives it up.
[[nodiscard]] Action withState(Action action, ActionState state, Instant now);

/// Names of programs that actions of the case were handed to, each once.
[[nodiscard]] QStringList programsOf(const CaseFile &file);

} // namespace candor
