// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/Casebook.h"
#include "theme/PaintKit.h"
#include "widgets/AnswerStrip.h"
#include "widgets/DeadlineClock.h"
#include "widgets/PhaseStepper.h"

namespace candor {

/// The five answers that every page of a case gives, in this order.
enum class CaseQuestion { Next, By, Who, LastTold, Record };

/// What the painted parts of a case show, made from the model. Pure functions.
/// `shown` is the type of what the page shows.
[[nodiscard]] std::vector<Answer> caseAnswers(const CaseView &view, RecordSort shown, const words::Moment &moment);
[[nodiscard]] std::vector<PhaseEntry> casePhases(const CaseView &view, const words::Moment &moment);
[[nodiscard]] ClockFace
clockFace(const Due &due, const CaseFile &file, const Protocol &protocol, const words::Moment &moment);
[[nodiscard]] ClockLook clockLook(const Due &due);
/// How much of the time is left, 1 all, 0 none.
[[nodiscard]] double fractionLeft(const Due &due, Instant now);
[[nodiscard]] StepMark stepMark(const StepView &step, bool isNext);

/// The kind of record that the fields of a step make; a case record when there are none.
[[nodiscard]] RecordSort recordSort(const Step &step);
[[nodiscard]] RecordSort recordSort(Lane lane);

/// Closed, or left the process another way.
[[nodiscard]] bool isFinished(const CaseFile &file);
/// Such records change no more until the case is opened again. (What is still due of a closed case is settled in
/// Today.)
[[nodiscard]] bool isReadOnly(const CaseFile &file, RecordKind kind);
/// May a step be filled in and settled? In a finished case only what its end asks for.
[[nodiscard]] bool isReadOnly(const CaseView &view, QStringView step);
/// The step that closes the case, which also opens it again; nullptr when the protocol has none.
[[nodiscard]] const Step *closingStep(const Protocol &protocol);

/// What is said after a step was settled: "“Hold the conversation” is done".
[[nodiscard]] QString settledText(StepOutcome outcome, const QString &title);
/// The same after a check was ticked.
[[nodiscard]] QString tickedText(StepOutcome outcome);
/// Ticks a row of a checklist. A note that stands there stays; an empty one only replaces the reason why the row did
/// not apply.
[[nodiscard]] TickRow tickCommand(
    const CaseFile &file, const QString &checklist, const QString &row, StepOutcome outcome, const QString &note = {});

/// "Temporary harm, treated" with its weight; empty when not rated.
struct HarmChip {
    QString text;
    Status status = Status::Neutral;
};
[[nodiscard]] HarmChip harmChip(const CaseFile &file);

} // namespace candor
