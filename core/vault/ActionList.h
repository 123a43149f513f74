// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// Actions of all cases, without opening a case.

/// Keeps the list of those that still have to be followed, within the caller's transaction. Null for an action that was
/// not there before, or is no longer.
void keepOpenAction(Connection &connection, const QUuid &caseId, const Action *before, const Action *after);

/// Error InvalidValue{"cursor"}.
[[nodiscard]] ActionPage listActions(Connection &connection, const ActionQuery &query);
/// In the order asked for; unknown ids are left out.
[[nodiscard]] std::vector<ActionRow> findActions(Connection &connection, const std::vector<Id<Action>> &ids);

} // namespace candor
