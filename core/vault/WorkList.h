// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// What has to be done, over all cases: one row per item with everything a list shows.

/// Takes the place of what was stored for the case, within the caller's transaction. Writes only what is different.
void putWork(Connection &connection, const QUuid &caseId, const std::vector<WorkItem> &items);

/// Error InvalidValue{"cursor"} for something that is no cursor of this list.
[[nodiscard]] WorkPage listWork(Connection &connection, const WorkQuery &query);

} // namespace candor
