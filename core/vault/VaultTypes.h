// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "model/Listing.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace candor {

/// Cost of Argon2id. The defaults are what a new casebook gets; a smaller cost is for tests and imports of foreign
/// headers.
struct KdfCost {
    quint32 memoryKiB = 262144;
    quint32 iterations = 3;
};

struct NewVaultRequest {
    QString path;
    QString name; // shown before unlocking, e.g. the name of the hospital
    QString user; // display name of the first user
    const Secret *passphrase = nullptr;
    KdfCost cost;
};

/// One record written or removed.
struct RecordChange {
    QUuid caseId;     // nil for records of the casebook
    AnyRecord record; // its revision is the one the author saw; 0 for a new record
    bool remove = false;
};

/// All that is to be done in a case; takes the place of what was there.
struct CaseWork {
    QUuid caseId;
    std::vector<WorkItem> items;
};

/// Everything one command changes; stored in one transaction or not at all.
struct ChangeSet {
    QString command; // name for the ledger, e.g. "log-conversation"
    QString user;
    Instant at{};
    std::vector<RecordChange> changes;
    std::vector<CaseRow> rows;      // new list rows of the cases touched
    std::vector<CaseWork> work;     // of the same cases
    std::vector<QUuid> removedRows; // cases that disappear with this commit (undo of an import)
    std::map<QString, qint64> counters;
    QString dropDraft;
    qint64 undoes = 0; // the commit this one compensates
};

struct LedgerNote {
    QString action; // "print", "export", "unlock", "lock", "backup", "verify", "unlock-refused"
    QUuid caseId;
    QString object; // e.g. "checklist/first-conversation"; never case text
    QString user;
    Instant at{};
};

struct RevisionPair {
    QUuid caseId;
    std::optional<AnyRecord> before; // empty: the record was created by the commit
    std::optional<AnyRecord> after;  // empty: it was removed
};

/// How many cases that are being worked are pinned to a protocol text.
struct ProtocolUse {
    QString digest; // empty: to none
    int running = 0;
};

/// A case among those that are pinned to a protocol text.
struct CaseOnProtocol {
    QString number;
    QUuid caseId;
};

struct KnownSource {
    QString sourceId;
    QUuid caseId;
    QUuid reportId;
    QByteArray digest; // of the row as imported
};

} // namespace candor
