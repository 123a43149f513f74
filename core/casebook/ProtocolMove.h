// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "workflow/Pathway.h"

namespace candor {

/// A case that is being worked, and the protocol it is pinned to.
struct PinnedCase {
    Id<Case> id;
    QString number;
    QString title;
    QString protocolId;
    QString version;
    QString digest;
};

/// The protocols of a casebook, for the library.
struct ProtocolOverview {
    ProtocolEdition current;               // what new cases start with; without reason when it came with the program
    QString digest;                        // of its text
    std::vector<ProtocolEdition> editions; // put in force here, newest first
    std::vector<PinnedCase> running;
};

/// What moving a case to another protocol would change for it.
struct MoveChange {
    enum class Kind {
        StepAdded,   // a step that the case did not have
        StepDropped, // an open step that no longer applies
        StepOpens,   // a step that no longer waits
        StepWaits,   // a step that was open and now waits
        DueAdded,
        DueDropped,
        DueMoves,
        RowsAdded, // of the checklists of open steps
        RowsDropped,
    };
    Kind kind = Kind::StepAdded;
    QString title;
    std::optional<Instant> before;
    std::optional<Instant> after;
    int rows = 0;

    friend bool operator==(const MoveChange &, const MoveChange &) = default;
};

/// Pure. What was done keeps its state under its id, so only what is still to do is compared.
[[nodiscard]] std::vector<MoveChange>
changesOfMove(const CaseFile &file, const Protocol &from, const Protocol &to, const Surroundings &surroundings);

} // namespace candor
