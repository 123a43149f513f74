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
    QStringList tags;
    bool late(Instant now) const { return nextDue && *nextDue < now; }

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

/// Which list a status belongs to: intake, worked on, or done with. The numbers are stored.
enum class CaseGroup { Intake = 0, Open = 1, Closed = 2 };
[[nodiscard]] CaseGroup groupOf(CaseStatus status);

/// Which cases a list or a search shows.
struct CaseFilter {
    enum class State { Open, Intake, Closed, All };
    State state = State::Open; // Open: everything that is being worked, intake not included
    QString unit;
    QString owner;
    QString tag;
    std::optional<int> stage;
    int minHarmRank = 0;
    bool lateOnly = false;    // the next deadline has passed at `now`; cases that are done with have none
    bool notToldOnly = false; // no conversation with the family yet
    Instant now{};

    /// Nothing is left out.
    [[nodiscard]] bool isAll() const;
};
[[nodiscard]] bool matches(const CaseFilter &filter, const CaseRow &row);

enum class CaseOrder { NextDeadline, Number, Newest, Title };

/// The place of a row in an order: its sort key, then its id, so that no two rows share a place. Lists are paged by it:
/// the thousandth page costs as much as the first.
struct CaseKey {
    CaseOrder order = CaseOrder::NextDeadline;
    qint64 number = 0; // of deadlines and dates
    QString text;      // of numbers and titles
    QUuid caseId;

    [[nodiscard]] bool isEmpty() const { return caseId.isNull(); }
};
[[nodiscard]] CaseKey keyOf(const CaseRow &row, CaseOrder order);
/// Both of the same order. The newest cases come first; everything else ascends.
[[nodiscard]] bool isBefore(const CaseKey &a, const CaseKey &b);

struct CaseQuery : CaseFilter {
    CaseOrder order = CaseOrder::NextDeadline;
    int limit = 200;
    CaseKey after; // `next` of the page before; empty for the first
};

struct CasePage {
    std::vector<CaseRow> rows;
    CaseKey next; // empty: no more rows
};

/// Where the pages of a list end, without their rows: what it takes to jump to any of them.
struct CaseMarks {
    std::vector<CaseKey> ends; // the last row of each page; only the last page may be short
    int rows = 0;
    bool complete = false; // the list ends here
};

/// What occurs in the rows of all cases, for the choices of filters; sorted.
struct CaseChoices {
    QStringList units;
    QStringList owners;
    QStringList tags;
};

/// Where a search goes on: behind this text, with the last word as it was taken on the page before.
struct SearchCursor {
    qint64 row = 0; // 0: from the newest
    bool wholeWord = false;

    [[nodiscard]] bool isEmpty() const { return row == 0; }
};

/// What a piece of work is about. The numbers are stored in the vault: append, never renumber.
enum class WorkKind {
    Step = 1,           // of the protocol; subject: id of the step
    Contact = 2,        // with the family; subject: id of the step, or of the conversation in which it was planned
    Promise = 3,        // from here on, subject: id of the record
    Clock = 4,          // set by law, or of the protocol without a step of its own
    CaregiverCheck = 5, // title: profession of the person, never the name
    Need = 6,
    Answer = 7, // something not known yet that was to be found out by then
    Action = 8,
    Measurement = 9,
    Offer = 10, // answer to an offer
};

/// May the family know of the matter, and do they?
enum class ToldState { NotTold, Told, NotShared };

/// Something that has to be done in a case, with all that a list shows of it, so that showing it never opens a case.
/// Written by the casebook with each change; what depends on "now" is worked out when it is shown.
struct WorkItem {
    QUuid caseId;
    WorkKind kind = WorkKind::Step;
    QString subject;
    QString number;
    QString caseTitle;
    QString patient;     // initials and age
    QString patientName; // shown only when names are on
    QString caseOwner;
    QString title; // a text of the protocol for steps and contacts, else the words of the record
    QString owner; // empty: nobody yet
    std::optional<Instant> from;
    std::optional<Instant> due; // empty only while waiting for somebody else
    std::optional<Instant> soonFrom;
    std::optional<Instant> firstDue; // when a later time was agreed
    bool wholeDay = false;           // due at the end of a day
    int ofDays = 0;                  // length of a clock that counts business days
    bool waiting = false;            // somebody outside the team has to act; that is the owner then
    std::optional<Instant> waitingSince;
    ToldState told = ToldState::NotTold;
    std::optional<Instant> lastTold;

    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

struct WorkQuery {
    QStringList people; // own tasks and those in cases they own; an empty name stands for tasks nobody has. None: all
    std::optional<Instant> until; // due by then; what waits for somebody else comes in any case
    int limit = 200;
    QByteArray after;             // the cursor of the page before; empty for the first
    std::vector<Instant> countBy; // a first page that does not hold all tells how many are due by each of these
};

/// By due time, then what waits for somebody else.
struct WorkPage {
    struct DueBy {
        int own = 0;
        int waiting = 0; // due as well, and somebody else has to act
    };

    std::vector<WorkItem> items;
    QByteArray next; // empty: no more
    int later = 0;   // due after `until`; counted for the first page only, and not beyond `mostLater`
    std::vector<DueBy> dueBy;
    static constexpr int mostLater = 1000;
};

/// An action as lists over all cases show it: what caused the harm is left out, since that is for the review team only.
struct ActionRow {
    QUuid caseId;
    QString number;
    QString caseTitle;
    QString patient; // initials and age
    Action action;   // without its causes

    friend bool operator==(const ActionRow &, const ActionRow &) = default;
};

/// Actions that still have to be followed: to be done, or handed to a program. By due date, those without one last.
struct ActionQuery {
    std::vector<Id<Action>> except;
    QString text; // occurs in the action, its kind, owner or program, or in number or title of the case; empty: all
    int limit = 200;
    QByteArray after; // the cursor of the page before; empty for the first
};

struct ActionPage {
    std::vector<ActionRow> rows;
    QByteArray next; // empty: no more
};

struct SearchQuery {
    QString text; // words; the last one matches as a prefix; "…" is a phrase
    enum class Order { Newest, Relevance };
    Order order = Order::Newest;
    QUuid caseId; // nil: all cases
    int limit = 50;
    CaseFilter filter;  // of the cases found; hits alone are not filtered
    SearchCursor after; // newest first only
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

/// A case with the places in it that a search found; several when they are on the same page of the search.
struct FoundCase {
    CaseRow row;
    std::vector<SearchHit> hits;
};

struct FoundCases {
    std::vector<FoundCase> cases; // by their first hit
    SearchCursor next;            // empty: everything was looked at
};

struct HistoryQuery {
    QUuid caseId;            // nil: the whole casebook
    QUuid recordId;          // nil: all records
    bool notes = false;      // also what was noted of the casebook itself: unlocked, backed up, checked
    bool ofCasebook = false; // only what belongs to no case: settings, users, protocols, cards, templates, plans
    qint64 before = 0;       // entries with a smaller number; 0: the newest
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
