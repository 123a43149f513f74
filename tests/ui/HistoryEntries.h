// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseFixture.h"
#include "model/Codec.h"

// Entries of a history made by hand.
namespace candor::casetest {

inline HistoryEntry
entryOf(const std::optional<AnyRecord> &before, const std::optional<AnyRecord> &after, qint64 sequence = 0)
{
    HistoryEntry entry;
    entry.sequence = entry.commit = sequence;
    entry.user = u"Dana Okafor"_s;
    entry.at = sampleNow();
    entry.kind = kindOf(after ? *after : *before);
    entry.recordId = idOf(after ? *after : *before);
    if (before)
        entry.before = toJson(*before);
    if (after)
        entry.after = toJson(*after);
    return entry;
}

} // namespace candor::casetest
