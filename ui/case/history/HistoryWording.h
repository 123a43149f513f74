// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Listing.h"

#include <QJsonValue>

namespace candor {

/// One value that changed, in words.
struct HistoryChange {
    QString field; // its name in the field table
    QString label;
    QString before; // empty: there was nothing
    QString after;
    Lane lane = Lane::Fact;
};

/// An entry of the history in words.
struct HistoryLine {
    QString sentence; // "Dana Okafor changed the due time of the promise “Weekly call” from … to …"
    QString subject;  // "the promise “Weekly call”"; empty for notes
    QString icon;
    std::vector<HistoryChange> changes;
    Lane lane = Lane::Fact; // the strictest of what it shows
};

/// Names are looked up in the case file and the protocol where they can be: step and row titles instead of ids, names
/// of people instead of references.
[[nodiscard]] HistoryLine
historyLine(const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment);

/// A record in the middle of a sentence: "the promise “Weekly call”", "Ingrid Brandvold".
[[nodiscard]] QString
recordPhrase(const AnyRecord &record, const CaseFile &file, const Protocol &protocol, const words::Moment &moment);

/// One line for a change: "Due: Mon, Jul 13, 4:30 PM → Tue, Jul 14, 9:00 AM".
[[nodiscard]] QString changeText(const HistoryChange &change);

/// Kinds of records as a filter offers them; "Printed, exported, unlocked" for notes.
[[nodiscard]] QString historyKindText(std::optional<RecordKind> kind);

} // namespace candor
