// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Header.h"
#include "vault/Ledger.h"

namespace candor {

/// Checks of an open casebook. Each adds its findings to the report and goes on, so that one damage does not hide the
/// next. Error Cancelled.

/// The chain of the ledger, and the number of cases.
void verifyLedger(Connection &connection, const Secret &macKey, const Progress &progress, VerifyReport &report);
/// Every page, every index, the search index; then every revision against its digest in the ledger, every record
/// against its latest revision, and the content of every attachment.
void verifyContent(Connection &connection, const QByteArray &salt, const Progress &progress, VerifyReport &report);
/// Both copies of the header on the disk, against the one in use.
void verifyHeaderCopies(const QString &folder, const Header &inUse, VerifyReport &report);

} // namespace candor
