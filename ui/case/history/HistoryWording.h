// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Listing.h"

#include <QJsonValue>

namespace candor {

/// A line of the history in words.
struct HistoryLine {
    QString what;    // "Fact added", "Checklist row changed"
    QString details; // "Text: … before → … after"
};

/// Names are looked up in the case file and the protocol where they can be: step and row titles instead of ids.
[[nodiscard]] HistoryLine
historyLine(const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment);

/// One stored value as people read it: choices in words, times in the zone of the hospital, lists with commas.
[[nodiscard]] QString historyValue(
    RecordKind kind, const QString &field, const QJsonValue &value, const CaseFile &file, const Protocol &protocol,
    const words::Moment &moment);

} // namespace candor
