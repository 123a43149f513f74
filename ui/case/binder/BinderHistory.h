// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "case/Wording.h"
#include "documents/HistoryExtract.h"
#include "model/Listing.h"

#include <QFuture>

namespace candor {

/// An entry of the history as rows of a binder: what is protected in different ways stands in rows of its own, each
/// with the lane of the strictest it shows, so that each is let in or kept out by itself. None for notes, and none for
/// what one person did: that is in no document about the case.
[[nodiscard]] std::vector<HistoryExtractRow> binderHistoryRows(
    const HistoryEntry &entry, const CaseFile &file, const Protocol &protocol, const words::Moment &moment);

/// All of the history, oldest first, read in pages. Waits for them, so it is for a worker thread. Throws
/// Error(Cancelled), and what reading throws.
[[nodiscard]] std::vector<HistoryExtractRow> readBinderHistory(
    const std::function<QFuture<std::vector<HistoryEntry>>(const HistoryQuery &)> &read, const CaseFile &file,
    const Protocol &protocol, const words::Moment &moment, const Progress &progress);

} // namespace candor
