// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Commands.h"
#include "workflow/Pathway.h"

namespace candor {

/// Hours after which a conversation is locked and only corrected, unless the settings say otherwise.
inline constexpr int conversationLockHours = 24;

/// What planning a command may know besides the case file.
struct PlanContext {
    const Protocol &protocol;
    Surroundings around;
    QString user;
    int lockHours = conversationLockHours;
    QStringList onCards = {}; // names on the contact cards that families get
};

/// The records a command writes and removes. Planning is pure: no storage, no clock, the same input gives the same plan
/// (new ids apart).
struct Plan {
    std::vector<AnyRecord> put;
    std::vector<AnyRecord> remove;
};

// Each throws Error(RefusedByRule{rule, details…}) when the rules of the process do not allow the command, InvalidValue
// when a value does not fit, NotFound when it names something that is not there.
[[nodiscard]] Plan plan(const EditRecords &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const SettleStep &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const FillForm &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const TickRow &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const MoveDeadline &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const LogConversation &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const CloseCase &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const ReopenCase &command, const CaseFile &file, const PlanContext &context);
/// The protocol of the context is the one to move to.
[[nodiscard]] Plan plan(const MoveToProtocol &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const NoteDocument &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const SignLetter &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const SendLetter &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const NoteDisclosure &command, const CaseFile &file, const PlanContext &context);
[[nodiscard]] Plan plan(const TakeOutOfWorkProduct &command, const CaseFile &file, const PlanContext &context);

/// What may not be changed in a letter by editing it: what was sent never, what was signed off only by taking the
/// signature away. `before` is nullptr for a new one.
void refuseLetterChange(const Letter *before, const Letter &after);
/// What may not be taken back by undoing the commit that wrote `after`: what has left the house.
void refuseLetterUndo(const AnyRecord &after);
/// What undoing may not do to the offers of a case: change what is in one that was approved or made since, and make one
/// again that is not approved as it stands by now. That an offer was made can be taken back itself.
void refuseOfferUndo(const CaseFile &before, const CaseFile &after);

/// For one of its cases. Tags are compared without regard to upper and lower case, and white space is made simple.
[[nodiscard]] Plan plan(const EditCases &command, const CaseFile &file, const PlanContext &context);

/// A new case file, complete with ids, number, protocol and anchors.
[[nodiscard]] CaseFile planNewCase(const OpenCase &command, const QString &number, const PlanContext &context);

/// Adds to a plan the times of steps that the case file itself shows as done after it, so that their clocks stop; the
/// time of the plan is recorded, as the case does not say more. When the case does not show it any more, the time goes
/// again. What a person settled is left alone.
void followCaseFile(Plan &plan, const CaseFile &file, const PlanContext &context);

/// The case file after a plan.
[[nodiscard]] CaseFile applied(CaseFile file, const Plan &plan);

} // namespace candor
