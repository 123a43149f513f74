// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

// Which protocol text each case is pinned to. Clustered by text and number, so that counting and listing the cases of a
// version reads no case.

/// Follows a case from one state to the next within the caller's transaction; nullptr: it is not there.
void keepCaseProtocol(Connection &connection, const QUuid &caseId, const Case *before, const Case *after);

/// Of cases that are being worked.
[[nodiscard]] std::vector<ProtocolUse> protocolsInUse(Connection &connection);
[[nodiscard]] std::vector<CaseOnProtocol>
casesOn(Connection &connection, const QString &digest, const CaseOnProtocol &after, int limit);
[[nodiscard]] std::optional<CaseOnProtocol> anyCaseOn(Connection &connection, const QString &digest);

} // namespace candor
