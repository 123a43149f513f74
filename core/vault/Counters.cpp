// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Counters.h"

namespace candor {

qint64 readCounter(Connection &connection, QAnyStringView name)
{
    Query row(connection, "SELECT value FROM counter WHERE name = ?", name.toString());
    return row.next() ? row.integer(0) : 0;
}

void setCounter(Connection &connection, QAnyStringView name, qint64 value)
{
    run(connection, "REPLACE INTO counter (name, value) VALUES (?, ?)", name.toString(), value);
}

void addToCounter(Connection &connection, QAnyStringView name, qint64 change)
{
    if (change == 0)
        return;
    run(connection,
        "INSERT INTO counter (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = value + ?2",
        name.toString(), change);
}

} // namespace candor
