// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// The ledger is a chain. With all integers in 64 bits little-endian, lengths in 32 bits, and text in UTF-8:
///
///   hash_n = BLAKE2b-256("candor-audit-v1" || n || hash_(n-1) || commit || at || mono || kind || undoes
///                        || for user, session, action, case id, record id, object, digest: length || bytes)
///   mac_n  = keyed BLAKE2b-256(hash_n), with the subkey AuditSeed of the casebook
///   digest = keyed BLAKE2b-256(number || for before, after: 0, or 1 || length || bytes), with the revision's random
///   salt
///
/// hash_0 is 32 zero bytes. The chain can be checked without any key. The MAC adds that nobody who only has the
/// database key can write a chain of his own; whoever can unlock the casebook can, which is why heads are printed and
/// kept elsewhere. The digest lets the ledger prove what a revision said without holding its text.
struct LedgerHead {
    qint64 sequence = 0;
    QByteArray hash = QByteArray(crypto::hashBytes, '\0');

    friend bool operator==(const LedgerHead &, const LedgerHead &) = default;
};

/// What an entry is about. Texts are UTF-8.
struct LedgerSubject {
    QByteArray caseId; ///< 16 bytes
    int kind = 0;      ///< RecordKind, 0 for a note
    QByteArray recordId;
    QByteArray object;
};

/// Who does what, the same for all entries of a commit.
struct LedgerAuthor {
    QByteArray user;
    QByteArray session;
    QByteArray action;
    Instant at{};
    qint64 undoes = 0;
};

struct LedgerEntry {
    qint64 sequence = 0;
    qint64 commit = 0;
    qint64 monotonicMs = 0;
    LedgerAuthor author;
    LedgerSubject subject;
    QByteArray digest;
};

/// A record before and after a change, as stored; null where there was none.
struct Revision {
    qint64 number = 0;
    QByteArray before;
    QByteArray after;
    QByteArray salt;
};

[[nodiscard]] QByteArray entryHash(const LedgerEntry &entry, const QByteArray &previous);
[[nodiscard]] QByteArray revisionDigest(const Revision &revision);

[[nodiscard]] LedgerHead readLedgerHead(Connection &connection);

/// Adds the entries of one commit. Made anew for each transaction, so that one that fails leaves nothing behind.
class LedgerWriter {
public:
    LedgerWriter(Connection &connection, LedgerHead head, const Secret &macKey, LedgerAuthor author);

    /// Gives the revision a salt and stores it with its entry.
    void addChange(const LedgerSubject &subject, Revision revision);
    void addNote(const LedgerSubject &subject);

    /// The sequence of the first entry.
    [[nodiscard]] qint64 commitNumber() const { return m_entry.commit; }
    [[nodiscard]] const LedgerHead &head() const { return m_head; }

private:
    void append();

    Connection &m_connection;
    LedgerHead m_head;
    const Secret &m_macKey;
    LedgerEntry m_entry;
};

/// Recomputes the whole chain and adds what does not fit to the report.
void verifyChain(Connection &connection, const Secret &macKey, const Progress &progress, VerifyReport &report);

} // namespace candor
