// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CaseProtocols.h"

#include "model/Listing.h"

namespace candor {

namespace {

bool isRunning(const Case &head)
{
    return groupOf(head.status) != CaseGroup::Closed;
}

bool isSame(const Case &a, const Case &b)
{
    return a.protocolDigest == b.protocolDigest && a.number == b.number && isRunning(a) == isRunning(b);
}

} // namespace

void keepCaseProtocol(Connection &connection, const QUuid &caseId, const Case *before, const Case *after)
{
    if (before && after && isSame(*before, *after))
        return;
    if (before)
        run(connection, "DELETE FROM case_protocol WHERE digest = ? AND running = ? AND number = ? AND case_id = ?",
            before->protocolDigest, isRunning(*before), before->number, caseId);
    if (after)
        run(connection, "REPLACE INTO case_protocol (digest, running, number, case_id) VALUES (?, ?, ?, ?)",
            after->protocolDigest, isRunning(*after), after->number, caseId);
}

std::vector<ProtocolUse> protocolsInUse(Connection &connection)
{
    std::vector<ProtocolUse> uses;
    Query rows(connection, "SELECT digest, sum(running) FROM case_protocol GROUP BY digest ORDER BY digest");
    while (rows.next()) {
        if (const qint64 running = rows.integer(1); running > 0)
            uses.push_back({rows.text(0), static_cast<int>(running)});
    }
    return uses;
}

std::vector<CaseOnProtocol>
casesOn(Connection &connection, const QString &digest, const CaseOnProtocol &after, int limit)
{
    std::vector<CaseOnProtocol> cases;
    Query rows(
        connection,
        "SELECT number, case_id FROM case_protocol WHERE digest = ? AND running = 1 AND (number, case_id) > (?, ?) "
        "ORDER BY number, case_id LIMIT ?",
        digest, after.number, after.caseId, limit);
    while (rows.next())
        cases.push_back({rows.text(0), rows.uuid(1)});
    return cases;
}

std::optional<CaseOnProtocol> anyCaseOn(Connection &connection, const QString &digest)
{
    Query row(connection, "SELECT number, case_id FROM case_protocol WHERE digest = ? LIMIT 1", digest);
    return row.next() ? std::optional(CaseOnProtocol{row.text(0), row.uuid(1)}) : std::nullopt;
}

} // namespace candor
