// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Pathway.h"

namespace candor {

// How closely a case followed its protocol: the required steps that apply to it, and each step's deadline. What a
// person marked as not applying is no part of the score, but it is named.

enum class FidelityState {
    Met,               // done, and not after its deadline
    Late,              // done after its deadline
    SkippedWithReason, // and the reason is recorded
    Missing,           // not done, and its deadline is over or the case is closed
    NotYetDue,
    SaidNotToApply, // by a person, with the reason; what the protocol itself leaves out is in no list
};

template <>
inline constexpr auto enumNames<FidelityState> = std::to_array<EnumName<FidelityState>>({
    {FidelityState::Met, "met", QT_TRANSLATE_NOOP("Choice", "On time")},
    {FidelityState::Late, "late", QT_TRANSLATE_NOOP("Choice", "Late")},
    {FidelityState::SkippedWithReason, "skipped", QT_TRANSLATE_NOOP("Choice", "Skipped with reason")},
    {FidelityState::Missing, "missing", QT_TRANSLATE_NOOP("Choice", "Missing")},
    {FidelityState::NotYetDue, "not_yet_due", QT_TRANSLATE_NOOP("Choice", "Not due yet")},
    {FidelityState::SaidNotToApply, "said_not_to_apply", QT_TRANSLATE_NOOP("Choice", "Marked as not applying")},
});

struct FidelityStep {
    const Step *step = nullptr;
    FidelityState state = FidelityState::NotYetDue;
    std::optional<Instant> due; // the first deadline, when it was moved; empty: the step has none
    std::optional<Instant> at;  // done, skipped or marked at
    std::chrono::milliseconds lateBy{0};
    QString reason; // of skipping, or why it does not apply

    friend bool operator==(const FidelityStep &, const FidelityStep &) = default;
};

/// Holds pointers into the protocol of the view it was made of.
struct Fidelity {
    std::vector<FidelityStep> steps; // in the order of the protocol

    [[nodiscard]] int count(FidelityState state) const;
    /// All that could have been done by now: everything but what is not due yet or was marked as not applying.
    [[nodiscard]] int due() const
    {
        return static_cast<int>(steps.size()) - count(FidelityState::NotYetDue) - count(FidelityState::SaidNotToApply);
    }

    friend bool operator==(const Fidelity &, const Fidelity &) = default;
};

/// The step that closes the case does not count: it cannot be missing.
[[nodiscard]] Fidelity fidelity(const PathwayView &view);

} // namespace candor
