// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Deadlines.h"
#include "workflow/Pathway.h"

namespace candor {

// Deadlines set by law, an accreditor or a program. The program only proposes: whether a rule applies is prose that a
// person reads and then confirms or dismisses.

/// A rule that may apply to the case and about which nothing is recorded in it yet.
struct RegulatoryProposal {
    const DeadlineRule *rule = nullptr;
    std::optional<Instant> startsAt; // empty: a person has to say from when it counts
    std::optional<Instant> ends;     // when the time is over
    std::optional<Instant> dueAt;    // the same, where the rule asks for something by then
    bool verified = false;           // read in its source, by us or by somebody at the hospital

    friend bool operator==(const RegulatoryProposal &, const RegulatoryProposal &) = default;
};

/// For the jurisdictions of the casebook: the rules whose time has begun, by the end of it, then those that need a date
/// from a person. Holds pointers into the rules.
[[nodiscard]] std::vector<RegulatoryProposal>
proposals(const DeadlineRules &rules, const CaseFile &file, const Surroundings &around, const Settings &settings);

/// Was the rule read in its source, or has somebody at the hospital confirmed it?
[[nodiscard]] bool isVerified(const DeadlineRule &rule, const Settings &settings);

/// When the time of a rule is over.
[[nodiscard]] Instant endOf(const DeadlineRule &rule, Instant startsAt, const Surroundings &around);

/// The record for a case: proposed, until a person decides. It has a due time only where the rule asks for something.
[[nodiscard]] RegulatoryClock
clockFor(const DeadlineRule &rule, std::optional<Instant> startsAt, const Surroundings &around);

enum class RegulatoryStanding {
    Proposed, // nobody has decided yet
    Due,
    Soon,
    Late,
    FiledOnTime,
    FiledLate,
    Dismissed,
    Waiting,    // a waiting period, time that stands still, a condition of protection: no duty of its own
    Unverified, // the rule has to be read in its source before it counts
};

/// `verified`: see isVerified. A rule that the program does not know any more counts as a duty.
[[nodiscard]] RegulatoryStanding
regulatoryStanding(const RegulatoryClock &clock, const DeadlineRule *rule, bool verified, Instant now);

/// From when on a duty counts as due soon.
[[nodiscard]] Instant soonFrom(const DeadlineRule *rule, Instant dueAt);

} // namespace candor
