// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Crypto.h"
#include "vault/VaultTypes.h"

#include <map>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace candor::bench {

/// A record with everything that storing it needs, worked out beforehand.
struct RawRecord {
    QByteArray caseId;
    int kind = 0;
    QByteArray id;
    QByteArray body;
    QByteArray lane;
    QByteArray text;
};
[[nodiscard]] RawRecord rawRecord(const QUuid &caseId, const AnyRecord &record);

/// The engine's C interface and nothing else: the same settings and the same statements as the vault, no values made of
/// what comes back, no checks. What the vault is compared with. Ends the program when anything does not work.
class RawEngine {
public:
    RawEngine(const QString &path, const DatabaseKey &key);
    RawEngine(const RawEngine &) = delete;
    RawEngine &operator=(const RawEngine &) = delete;
    ~RawEngine();

    // Each returns how many values it looked at.
    qint64 list(int limit);
    qint64 listAfter(const CaseKey &key, int limit);
    qint64 walk(int rows);
    qint64 openCase(const QByteArray &caseId);
    qint64 search(const QByteArray &expression, int limit);
    qint64 findCases(const QByteArray &expression, int limit);
    qint64 findBest(const QByteArray &expression, int newest, int limit);
    void append(const RawRecord &record, const CaseRow &row);
    void addCases(const std::vector<RawRecord> &records, const std::vector<CaseRow> &rows);
    /// sqlite3_backup into a new file with the same key.
    void backup(const QString &path, const DatabaseKey &key);

private:
    class Run;
    void addRecord(const RawRecord &record);
    void putRow(const CaseRow &row, bool isNew);

    sqlite3 *m_database = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
    qint64 m_sequence = 0;
    qint64 m_commit = 0;
};

} // namespace candor::bench
