// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

[[nodiscard]] std::vector<HistoryEntry> readHistory(Connection &connection, const HistoryQuery &query);
/// Newest first. Error NotFound{"commit"}.
[[nodiscard]] std::vector<RevisionPair> readRevisions(Connection &connection, qint64 commit);

} // namespace candor
