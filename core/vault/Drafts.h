// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "vault/Connection.h"

#include <QStringList>

namespace candor {

/// Unfinished input, kept in the casebook so that locking loses nothing. Written within the caller's transaction.
void putDraft(Connection &connection, const QString &key, const QByteArray &content, Instant at);
void removeDraft(Connection &connection, const QString &key);
[[nodiscard]] std::optional<QByteArray> readDraft(Connection &connection, const QString &key);
[[nodiscard]] QStringList listDrafts(Connection &connection);

} // namespace candor
