// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"
#include "workflow/Pathway.h"

namespace candor {

/// A protocol text that cases which are being worked are pinned to.
struct PinnedProtocol {
    QString protocolId;
    QString version;
    QString digest;
    int cases = 0;
};

/// A case that is being worked, and the protocol it is pinned to.
struct PinnedCase {
    Id<Case> id;
    QString number;
    QString title;
    QString protocolId;
    QString version;
    QString digest;
};

/// Which cases that are being worked are pinned to a protocol text, by number.
struct PinnedQuery {
    QString digest;
    QString afterNumber; // of the last case of the page before; empty for the first page
    Id<Case> after;      // the same
    int limit = 200;
};

struct PinnedPage {
    std::vector<PinnedCase> cases;
    bool more = false;
};

/// The protocols of a casebook, for the library.
struct ProtocolOverview {
    ProtocolEdition current;               // what new cases start with; without reason when it came with the program
    QString digest;                        // of its text
    std::vector<ProtocolEdition> editions; // put in force here, newest first
    std::vector<PinnedProtocol> running;   // the one in force last
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
