// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Drafts.h"

namespace candor {

void putDraft(Connection &connection, const QString &key, const QByteArray &content, Instant at)
{
    run(connection, "REPLACE INTO draft (key, content, at_ms) VALUES (?, ?, ?)", key,
        content.isNull() ? QByteArray("") : content, toMillis(at));
}

void removeDraft(Connection &connection, const QString &key)
{
    run(connection, "DELETE FROM draft WHERE key = ?", key);
}

std::optional<QByteArray> readDraft(Connection &connection, const QString &key)
{
    Query row(connection, "SELECT content FROM draft WHERE key = ?", key);
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

QStringList listDrafts(Connection &connection)
{
    QStringList keys;
    Query rows(connection, "SELECT key FROM draft ORDER BY key");
    while (rows.next())
        keys += rows.text(0);
    return keys;
}

} // namespace candor
