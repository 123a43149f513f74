// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

namespace candor {

/// The schema's history: numbered scripts compiled into the program (":/sql/0001_initial.sql", …). The number of the
/// last one that ran is the database's user_version.
inline constexpr int applicationId = 0x434E4452; // "CNDR"

/// What a database says about itself.
struct DatabaseIdentity {
    QUuid vaultId;
    qint64 generation = 0; ///< of the header it was last used with
};

[[nodiscard]] int newestSchema();
[[nodiscard]] int schemaOf(Connection &connection);

/// Error Damaged{"database"} when it is the database of another program or lacks its own data, NewerVersion{needed,
/// ours}.
void checkSchema(Connection &connection);
/// Runs the scripts that are missing, all in one transaction; up to an older schema for tests of the way here.
void migrate(Connection &connection, int to = newestSchema());
[[nodiscard]] DatabaseIdentity readIdentity(Connection &connection);
void writeIdentity(Connection &connection, const DatabaseIdentity &identity);

/// An empty database of the newest schema, on the disk and closed when this returns.
void createDatabase(const QString &path, const DatabaseKey &key, const QUuid &vaultId);

} // namespace candor
