// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>
#include <vector>

namespace candor {

// What lists, search, history and the unlock page show: questions to a casebook and their answers, as plain values.

struct NewVault {
    QUuid vaultId;
    QString recoveryKey; // eight groups of four characters and a check group
};

/// What the header tells without a key.
struct VaultLabel {
    QUuid vaultId;
    QString path;
    QString name;
    QDateTime created;
    QStringList users;
};

/// The row of a case in lists: everything the list shows, so that showing it never opens a case.
/// Written by the casebook with each change; times that depend on "now" are kept as instants.
struct CaseRow {
    QUuid caseId;
    QString number;
    QString title;
    CaseStatus status = CaseStatus::Intake;
    QString patient;     // initials and age, "R.Q., 58"
    QString patientName; // shown only when names are on
    QString unit;
    QString owner;
    QString harm; // key of the AHRQ degree, empty when not rated
    int harmRank = 0;
    int stage = 0;    // index of the stage that is current, 0-based
    QString stages;   // one letter per stage: d(one) c(urrent) r(unning) n(ot started) s(kipped)
    QString nextStep; // title of the next step
    std::optional<Instant> nextDue;
    QString nextWho;
    std::optional<Instant> lastTold;
    std::optional<Instant> opened;
    std::optional<Instant> identified;
    std::optional<Instant> closed;
    QString source; // "system/id" of the first report
    bool late(Instant now) const { return nextDue && *nextDue < now; }

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

enum class CaseOrder { NextDeadline, Number, Newest, Title };

struct CaseQuery {
    enum class State { Open, Intake, Closed, All };
    State state = State::Open; // Open: everything that is being worked, intake not included
    CaseOrder order = CaseOrder::NextDeadline;
    QString unit;
    QString owner;
    std::optional<int> stage;
    int minHarmRank = 0;
    int limit = 200;
    QByteArray after; // the cursor of the page before; empty for the first
};

struct CasePage {
    std::vector<CaseRow> rows;
    QByteArray next; // empty: no more rows
};

struct SearchQuery {
    QString text; // words; the last one matches as a prefix; "…" is a phrase
    enum class Order { Newest, Relevance };
    Order order = Order::Newest;
    QUuid caseId; // nil: all cases
    int limit = 50;
};

struct SearchHit {
    QUuid caseId;
    QString number;
    QString title;
    RecordKind kind = RecordKind::Case;
    QUuid recordId;
    Lane lane = Lane::Fact;
    QString snippet; // hits between U+0002 and U+0003
};

struct HistoryQuery {
    QUuid caseId;       // nil: the whole casebook
    QUuid recordId;     // nil: all records
    bool notes = false; // also what was noted of the casebook itself: unlocked, backed up, checked
    qint64 before = 0;  // entries with a smaller number; 0: the newest
    int limit = 200;
};

struct HistoryEntry {
    qint64 sequence = 0;
    qint64 commit = 0;
    Instant at{};
    QString user;
    QString action;
    QUuid caseId;
    std::optional<RecordKind> kind; // empty for notes
    QUuid recordId;
    QString object;     // of notes
    QJsonObject before; // stored forms; empty when created or removed
    QJsonObject after;
    qint64 undoes = 0;
};

struct VaultCounts {
    qint64 cases = 0;
    qint64 open = 0;
    qint64 records = 0;
    qint64 ledgerEntries = 0;
    qint64 bytes = 0;
};

enum class VerifyDepth {
    Chain, // the ledger chain and the row counts: at every opening, in the background
    Full,  // every page, every index, the search index and both headers as well
};

struct VerifyFinding {
    QString what; // stable key: "page", "index", "ledger-chain", "ledger-digest", "header-copy", "size", "search-index"
    QString detail;
};

struct VerifyReport {
    std::vector<VerifyFinding> findings;
    qint64 ledgerEntries = 0;
    QByteArray ledgerHead; // 32 bytes
    [[nodiscard]] bool ok() const { return findings.empty(); }
};

} // namespace candor
