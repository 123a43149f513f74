// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Pathway.h"

namespace candor {

enum class TopicState { NotYet, Told, DoNotTell };

/// One row of what a family should hear, or one fact of the case.
struct ToldRow {
    std::optional<ToldTopic> topic; // empty: a fact of the case
    Id<Fact> fact;
    QString text; // of the fact
    TopicState state = TopicState::NotYet;
    std::optional<Instant> at;
    Id<Conversation> in; // where it was told, as far as that is known
    QString reason;      // for not telling it
    bool byHand = false; // a person set it here, so that a person can take it back here
    std::optional<Instant> billsHeldSince;

    friend bool operator==(const ToldRow &, const ToldRow &) = default;
};

/// What the family has heard and what not yet: the rows that belong in every case, then the case's own facts that are
/// known. A row counts as told at the first time that anything in the case file shows it: a conversation, a fact, an
/// apology, a ticked row of a conversation checklist, an action or an offer.
[[nodiscard]] std::vector<ToldRow> toldMatrix(const CaseFile &file);

/// When the family was last told something: in a conversation, or a fact by itself.
[[nodiscard]] std::optional<Instant> lastTold(const CaseFile &file);

/// The records that set a row by hand: told at a time, not to be told for a reason, or neither again. What the case
/// file shows by itself is not touched.
struct ToldChange {
    std::vector<AnyRecord> put;
    std::vector<AnyRecord> remove;
};
[[nodiscard]] ToldChange setTold(const ToldRow &row, const CaseFile &file, Instant at, const QString &by);
[[nodiscard]] ToldChange setDoNotTell(const ToldRow &row, const CaseFile &file, const QString &reason);
[[nodiscard]] ToldChange setNotYetTold(const ToldRow &row, const CaseFile &file);

/// How long the family has heard nothing.
struct Silence {
    enum class Kind {
        None,       // the next contact has a date that lies ahead, or the case does not ask for contact
        NeverYet,   // no conversation was held
        NotPlanned, // within the usual interval, but the next contact has no date
        Missed,     // the date of the next contact went by
        TooLong,    // no date, and longer than the program's rule allows
    };
    Kind kind = Kind::None;
    std::optional<Instant> last; // the end of the last contact
    std::optional<Instant> due;  // of the next one
    int days = 0;                // whole days since the last contact

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// The rule is the protocol's clock that starts with the last contact; for the first contact the clock that the first
/// contact stops, and after it the clock of the follow-up. Without a planned contact no silence is longer than the
/// surroundings allow. A case that left the process is quiet.
[[nodiscard]] Silence silence(const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings);

} // namespace candor
