// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/ProtocolEdit.h"
#include "casebook/ProtocolMove.h"
#include "theme/Tokens.h"
#include "workflow/Deadlines.h"

/// Sentences of the library. Pure functions of their arguments.
namespace candor::words {

/// "Read in the source", "Unverified", or "Confirmed by Dana Okafor, Nov 25, 2026", and the status it is shown with.
[[nodiscard]] QString evidence(const Origin &origin);
[[nodiscard]] QString shortEvidence(const Origin &origin); // for chips: "Unverified", "Confirmed here"
[[nodiscard]] Status evidenceStatus(const Origin &origin);
[[nodiscard]] QString day(QDate date);

[[nodiscard]] QString difference(const ProtocolDifference &difference);
[[nodiscard]] QString consequence(const Consequence &consequence);
[[nodiscard]] QString moveChange(const MoveChange &change, const Moment &moment);

/// "60 minutes from “Identified as a CANDOR event”"
[[nodiscard]] QString clockLine(const ProtocolClock &clock, const Protocol &protocol);
[[nodiscard]] QString soonLine(const std::optional<Span> &soon);

/// "Massachusetts (US-MA)"
[[nodiscard]] QString jurisdiction(const QString &code);
/// "Payment made": the trigger of a deadline rule in words.
[[nodiscard]] QString trigger(const QString &name);
[[nodiscard]] QString calendarOf(const Span &span); // "Business days without federal and own holidays"
[[nodiscard]] QString sourceTier(const QString &key);

} // namespace candor::words
