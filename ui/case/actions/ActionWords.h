// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/ActionRules.h"
#include "theme/Tokens.h"

/// The sentences about improvements. Pure functions.
namespace candor::words {

/// One kind of action with how far it carries, in our words; the codes are those of the list "rca2_actions".
struct ActionKind {
    const char *code;
    Strength strength;
    const char *text; // English, translated in context "ActionKind"
};
[[nodiscard]] const std::vector<ActionKind> &actionKinds();
[[nodiscard]] QString kindText(const ActionKind &kind);

[[nodiscard]] int bars(Strength strength); // 1 to 3
/// What makes an action of this strength hold, or not.
[[nodiscard]] QString strengthMeaning(Strength strength);
/// "Design, forcing function, leadership"
[[nodiscard]] QString strengthExamples(Strength strength);

[[nodiscard]] QString standingText(CauseStanding standing);
[[nodiscard]] Status standingStatus(CauseStanding standing);
/// Short, for a column: "Handed over".
[[nodiscard]] QString stateWord(ActionState state);
/// What the button says that goes on to this state.
[[nodiscard]] QString stepToText(ActionState from, ActionState to);

/// "Aug 31"; with the year when it is another one.
[[nodiscard]] QString tableDay(QDate day, const Moment &moment);
/// "in 48 days", "4 days late", "Done on time", "Surgical safety program"
[[nodiscard]] QString timingText(const Action &action, const ActionTiming &timing);
[[nodiscard]] Status timingStatus(const ActionTiming &timing);

[[nodiscard]] QString gapText(ActionGap gap);
/// "73%"
[[nodiscard]] QString percentText(double percent, const Moment &moment);
/// "3 readings, the last one 73%, below the goal of 100%."
[[nodiscard]] QString readingsSentence(const CaseFile &file, const Action &action, const Moment &moment);

/// How the review stands to its minimum: what weighs, and what else to know.
struct MinimumText {
    QString lead;
    QString text;
    Status status = Status::Wait;
};
[[nodiscard]] MinimumText minimumText(const ReviewMinimum &minimum, const Moment &moment);

} // namespace candor::words
