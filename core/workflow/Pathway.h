// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/BusinessCalendar.h"
#include "workflow/Loop.h"
#include "workflow/Protocol.h"

namespace candor {

/// What the evaluation needs besides protocol and case: the time and the place.
struct Surroundings {
    Instant now{};
    QTimeZone zone = QTimeZone::utc();
    BusinessCalendar calendar;
    QStringList jurisdictions;
    int promiseSoonMinutes = 60;
    int silenceDays = 7; // no family goes longer without hearing from the hospital
};

enum class ClockState {
    NotApplicable,
    NotStarted, // its anchor is missing: "starts when …"
    Running,
    Soon,
    Late,
    Met,     // stopped in time
    MetLate, // stopped, but after the due time
};

/// One deadline and the whole explanation of it.
struct Due {
    const ProtocolClock *clock = nullptr; // nullptr for promises and planned contacts
    QString subject;                      // id of the clock or record
    ClockState state = ClockState::NotStarted;
    QString fromAnchor;
    std::optional<Instant> from;
    std::optional<Instant> at;       // when it is due; empty when the anchor is missing
    std::optional<Instant> stopped;  // when it was met
    std::optional<Instant> firstDue; // the first due time, when a person set a new one
    int holidaysSkipped = 0;
    bool businessDays = false;
    int day = 0;                     // business-day clocks: "day 41 of 45"
    std::optional<Instant> soonFrom; // from when on it counts as due soon

    /// Positive: so much time was left or is left; negative: so late. Empty when not started.
    [[nodiscard]] std::optional<std::chrono::milliseconds> margin(Instant now) const;
};

enum class StepStatus { NotApplicable, Blocked, Open, InProgress, Done, Skipped };

/// Why a step is not open: what it waits for.
struct Blocker {
    enum class Kind { Step, Phase };
    Kind kind = Kind::Step;
    QString id;
};

struct StepView {
    const Step *step = nullptr;
    StepStatus status = StepStatus::Open;
    std::vector<Blocker> blockers;
    std::optional<Due> due;    // empty: no deadline
    QString who;               // the person, when one fills the role
    std::optional<Instant> at; // done or skipped at
    QString by;
    QString reason; // of skipping
    int rowsDone = 0;
    int rows = 0;

    [[nodiscard]] bool settled() const
    {
        return status == StepStatus::Done || status == StepStatus::Skipped || status == StepStatus::NotApplicable;
    }
};

enum class PhaseStatus { NotStarted, Current, Running, Done, Skipped };

struct StageView {
    const Stage *stage = nullptr;
    PhaseStatus status = PhaseStatus::NotStarted;
    std::optional<Instant> due;    // the nearest one in it
    std::optional<Instant> doneAt; // of its last step
    int done = 0;
    int total = 0;
};

struct ClosingView {
    const ClosingCheck *check = nullptr;
    bool applies = true;
    bool holds = false;
};

struct AnchorWarning {
    QString anchor;
    QString before; // the anchor that should not lie after it
};

/// The whole answer: where the case stands, what is next, by when and by whom, and what stands between it and closing.
/// Holds pointers into the protocol it was evaluated on, which must outlive it.
struct PathwayView {
    std::vector<StageView> stages;
    std::vector<StepView> steps;
    std::vector<Due> clocks;   // all case clocks that apply
    std::vector<Due> promises; // promises to the family and the next contact, by due time
    std::vector<ClosingView> closing;
    std::vector<AnchorWarning> warnings;
    std::vector<const Route *> routes; // that the decisions point to
    std::vector<LoopItem> loop;        // from what was asked to what was told
    bool loopApplies = true;           // false: not yet, or not at all, a case of this protocol
    bool closed = false;               // the case is; steps that are open now were not done
    int currentStage = 0;
    int next = -1;              // index into steps of what is next; -1: nothing
    std::optional<Due> nextDue; // by when: its own deadline, or that of the step in the same phase it leads to

    [[nodiscard]] const StepView *step(QStringView id) const;
    [[nodiscard]] const StepView *nextStep() const { return next < 0 ? nullptr : &steps[static_cast<size_t>(next)]; }
    [[nodiscard]] const Due *clock(QStringView id) const;
    /// May the case be closed: all required steps settled, all closing checks hold and the loop is closed?
    [[nodiscard]] bool closable() const;
    /// The links that keep the case from closing.
    [[nodiscard]] std::vector<const LoopItem *> openLoop() const;
    [[nodiscard]] std::vector<const StepView *> openRequired() const;
};

/// A pure function: the same input always gives the same answer, whatever the order of the records in the case file.
[[nodiscard]] PathwayView evaluate(const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings);

/// Does a condition hold?
[[nodiscard]] bool
holds(const Condition &condition, const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings);

/// Degree of harm 1 (none) to 5 (death) of the newest rating, 0 when not rated or unknown.
[[nodiscard]] int harmRank(const CaseFile &file);

} // namespace candor
