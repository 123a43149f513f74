// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Ledger.h"

namespace candor {

/// Records as stored: the current state of each, its ledger entry and revision, its search text, and what else follows
/// from it. Revisions count from 1.

/// Writes all changes within the caller's transaction. Error Conflict{kind, case number} when a record is not as its
/// author saw it, InvalidValue or RefusedByRule{"attachment-gone"} for an attachment whose content is
/// not there.
void writeChanges(Connection &connection, LedgerWriter &ledger, const std::vector<RecordChange> &changes);

/// Error NotFound{"case"}.
[[nodiscard]] CaseFile readCase(Connection &connection, const QUuid &caseId);
/// The head of the case only. Error NotFound{"case"}.
[[nodiscard]] Case readHead(Connection &connection, const QUuid &caseId);
[[nodiscard]] std::vector<AnyRecord> readProgramRecords(Connection &connection);
[[nodiscard]] std::vector<KnownSource>
readKnownSources(Connection &connection, const QString &system, const QStringList &sourceIds);

} // namespace candor
