// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Ledger.h"

#include <QtEndian>

#include <sodium.h>

#include <chrono>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr char chainLabel[] = "candor-audit-v1";

void addInteger(QByteArray &to, qint64 value)
{
    const qint64 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void addBytes(QByteArray &to, const QByteArray &bytes)
{
    const quint32 little = qToLittleEndian(static_cast<quint32>(bytes.size()));
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
    to.append(bytes);
}

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

LedgerEntry readEntry(const Query &row)
{
    LedgerEntry entry;
    entry.sequence = row.integer(0);
    entry.commit = row.integer(1);
    entry.author.at = fromMillis(row.integer(2));
    entry.monotonicMs = row.integer(3);
    entry.author.user = row.bytes(4);
    entry.author.session = row.bytes(5);
    entry.author.action = row.bytes(6);
    entry.subject.caseId = row.bytes(7);
    entry.subject.kind = static_cast<int>(row.integer(8));
    entry.subject.recordId = row.bytes(9);
    entry.subject.object = row.bytes(10);
    entry.author.undoes = row.integer(11);
    entry.digest = row.bytes(12);
    return entry;
}

} // namespace

QByteArray entryHash(const LedgerEntry &entry, const QByteArray &previous)
{
    QByteArray canonical;
    canonical.reserve(512);
    canonical.append(chainLabel);
    addInteger(canonical, entry.sequence);
    canonical.append(previous);
    addInteger(canonical, entry.commit);
    addInteger(canonical, toMillis(entry.author.at));
    addInteger(canonical, entry.monotonicMs);
    addInteger(canonical, entry.subject.kind);
    addInteger(canonical, entry.author.undoes);
    addBytes(canonical, entry.author.user);
    addBytes(canonical, entry.author.session);
    addBytes(canonical, entry.author.action);
    addBytes(canonical, entry.subject.caseId);
    addBytes(canonical, entry.subject.recordId);
    addBytes(canonical, entry.subject.object);
    addBytes(canonical, entry.digest);
    return crypto::hash(canonical);
}

QByteArray revisionDigest(const Revision &revision)
{
    QByteArray canonical;
    canonical.reserve(revision.before.size() + revision.after.size() + 32);
    addInteger(canonical, revision.number);
    for (const QByteArray &state : {revision.before, revision.after}) {
        canonical.append(state.isNull() ? '\0' : '\1');
        if (!state.isNull())
            addBytes(canonical, state);
    }
    QByteArray digest(crypto::hashBytes, Qt::Uninitialized);
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); };
    crypto_generichash(
        reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()), bytes(canonical),
        static_cast<size_t>(canonical.size()), bytes(revision.salt), static_cast<size_t>(revision.salt.size()));
    return digest;
}

LedgerHead readLedgerHead(Connection &connection)
{
    Query last(connection, "SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1");
    return last.next() ? LedgerHead{last.integer(0), last.bytes(1)} : LedgerHead{};
}

LedgerWriter::LedgerWriter(Connection &connection, LedgerHead head, const Secret &macKey, LedgerAuthor author)
    : m_connection(connection)
    , m_head(std::move(head))
    , m_macKey(macKey)
{
    m_entry.commit = m_head.sequence + 1;
    m_entry.author = std::move(author);
    m_entry.monotonicMs = monotonicMs();
}

void LedgerWriter::addChange(const LedgerSubject &subject, Revision revision)
{
    revision.salt = crypto::randomBytes(crypto::saltBytes);
    m_entry.subject = subject;
    m_entry.digest = revisionDigest(revision);
    append();
    const auto text = [](const QByteArray &state) {
        return state.isNull() ? std::nullopt : std::optional(Utf8{state});
    };
    run(m_connection, "INSERT INTO revision (seq, number, before, after, salt) VALUES (?, ?, ?, ?, ?)", m_head.sequence,
        revision.number, text(revision.before), text(revision.after), revision.salt);
}

void LedgerWriter::addNote(const LedgerSubject &subject)
{
    m_entry.subject = subject;
    m_entry.digest = QByteArray("");
    append();
}

void LedgerWriter::append()
{
    m_entry.sequence = m_head.sequence + 1;
    const QByteArray hash = entryHash(m_entry, m_head.hash);
    run(m_connection,
        "INSERT INTO ledger (seq, commit_no, at_ms, mono_ms, user, session, action, case_id, kind, record_id, object, "
        "undoes, "
        "digest, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_entry.sequence, m_entry.commit, toMillis(m_entry.author.at), m_entry.monotonicMs, Utf8{m_entry.author.user},
        Utf8{m_entry.author.session}, Utf8{m_entry.author.action}, m_entry.subject.caseId, m_entry.subject.kind,
        m_entry.subject.recordId, Utf8{m_entry.subject.object}, m_entry.author.undoes, m_entry.digest, hash,
        crypto::mac(m_macKey, hash));
    m_head = {m_entry.sequence, hash};
}

void verifyChain(Connection &connection, const Secret &macKey, const Progress &progress, VerifyReport &report)
{
    constexpr qint64 entriesBetweenReports = 1000;
    const qint64 total = readLedgerHead(connection).sequence;
    const auto broken = [&](qint64 sequence) {
        report.findings.push_back({u"ledger-chain"_s, QString::number(sequence)});
    };

    LedgerHead head;
    Query rows(
        connection, "SELECT seq, commit_no, at_ms, mono_ms, user, session, action, case_id, kind, record_id, object, "
                    "undoes, digest, hash, "
                    "mac FROM ledger ORDER BY seq");
    while (rows.next()) {
        const LedgerEntry entry = readEntry(rows);
        const QByteArray hash = rows.bytes(13);
        const bool fits = entry.sequence == head.sequence + 1 && entryHash(entry, head.hash) == hash &&
                          crypto::mac(macKey, hash) == rows.bytes(14);
        if (!fits)
            broken(entry.sequence);
        head = {entry.sequence, hash}; // one broken link is reported once
        if (head.sequence % entriesBetweenReports == 0) {
            progress.throwIfCancelled();
            progress.at(head.sequence, total);
        }
    }
    report.ledgerEntries = head.sequence;
    report.ledgerHead = head.hash;
}

} // namespace candor
