// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/VaultFixture.h"

using namespace candor;
using namespace candor::test;

/// The ledger: what is written into it stays, and whoever changes it behind the program's back is found out.
class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chainsEveryEntry();
    void tellsWhatACommitChanged();
    void readsWhatBelongsToNoCase();
    void refusesChanges();
    void findsTampering_data();
    void findsTampering();
    void findsASelfMadeChain();
    void digestsTellStatesApart();
    void verificationCanBeCancelled();
    void holdsNoCaseText();
};

void LedgerTest::chainsEveryEntry()
{
    TestVault casebook;
    const auto vault = casebook.open();
    QCOMPARE(vault->verify(VerifyDepth::Chain, {}).ledgerEntries, 0);
    vault->commit(Maker().bigCase(1));
    LedgerNote note{u"print"_s, newUuid(), u"checklist/first-conversation"_s, u"Dana Ruiz"_s, fromMillis(5)};
    QCOMPARE(vault->record(note), 52);
    QByteArray head;
    for (const VerifyDepth depth : {VerifyDepth::Chain, VerifyDepth::Full}) {
        const VerifyReport report = vault->verify(depth, {});
        QVERIFY(report.ok());
        QCOMPARE(report.ledgerEntries, 52);
        QCOMPARE(report.ledgerHead.size(), 32);
        QVERIFY(head.isEmpty() || head == report.ledgerHead);
        head = report.ledgerHead;
    }
    HistoryQuery query;
    query.caseId = note.caseId;
    const auto entries = vault->history(query);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].object, note.object);
    QCOMPARE(entries[0].action, note.action);
    QCOMPARE(entries[0].at, note.at);
    QVERIFY(!entries[0].kind);
    vault->record(note);
    QVERIFY(vault->verify(VerifyDepth::Chain, {}).ledgerHead != head);
}

void LedgerTest::tellsWhatACommitChanged()
{
    TestVault casebook;
    const auto vault = casebook.open();
    const QUuid caseId = newUuid();
    Note note = noteOf(u"one"_s);
    const qint64 created = vault->commit(change(caseId, note));
    note.revision = 1;
    note.text = u"two"_s;
    ChangeSet second = change(caseId, note);
    second.changes.push_back({caseId, noteOf(u"other"_s), false});
    const qint64 edited = vault->commit(second);
    note.revision = 2;
    const qint64 removed = vault->commit(change(caseId, note, true));
    QCOMPARE(QList({created, edited, removed}), QList<qint64>({1, 2, 4}));

    const auto first = vault->revisions(created);
    QCOMPARE(first.size(), size_t(1));
    QVERIFY(!first[0].before && std::get<Note>(*first[0].after).text == u"one"_s);
    const auto both = vault->revisions(edited);
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(std::get<Note>(*both[0].after).text, u"other"_s); // newest first
    QCOMPARE(std::get<Note>(*both[1].before).text, u"one"_s);
    QCOMPARE(std::get<Note>(*both[1].before).revision, 1);
    QCOMPARE(std::get<Note>(*both[1].after).revision, 2);
    const auto last = vault->revisions(removed);
    QVERIFY(last[0].before && !last[0].after);
    QCOMPARE(std::get<Note>(*last[0].before).text, u"two"_s);
    VERIFY_ERROR(vault->revisions(3), ErrorCode::NotFound); // inside a commit
    VERIFY_ERROR(vault->revisions(99), ErrorCode::NotFound);

    Note back = std::get<Note>(*last[0].before);
    back.revision = 0;
    ChangeSet undo = change(caseId, back);
    undo.undoes = removed;
    vault->commit(undo);
    HistoryQuery query;
    query.caseId = caseId;
    query.recordId = note.id.uuid();
    const auto history = vault->history(query);
    QCOMPARE(history.size(), size_t(4));
    QCOMPARE(history[0].undoes, removed);
    QCOMPARE(history[1].after, QJsonObject());
    QCOMPARE(history[2].before[u"text"].toString(), u"one"_s);
    QCOMPARE(history[3].action, u"edit"_s);
    query.before = history[1].sequence;
    query.limit = 1;
    QCOMPARE(vault->history(query).at(0).sequence, history[2].sequence);
}

/// What belongs to no case, with and without what was only noted, page by page.
void LedgerTest::readsWhatBelongsToNoCase()
{
    TestVault casebook;
    const auto vault = casebook.open();
    vault->commit(Maker().bigCase(1));
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.idleMinutes = 5;
    ChangeSet changes;
    changes.command = u"save-settings"_s;
    changes.user = u"Dana Ruiz"_s;
    changes.changes = {{QUuid(), settings}};
    vault->commit(changes);
    vault->record({u"backup"_s, {}, {}, u"Dana Ruiz"_s, fromMillis(5)});
    vault->record({u"print"_s, newUuid(), {}, u"Dana Ruiz"_s, fromMillis(6)}); // of a case
    HistoryQuery query;
    query.ofCasebook = true;
    query.notes = true;
    auto entries = vault->history(query);
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].action, u"backup"_s);
    QVERIFY(entries[1].kind == RecordKind::Settings);
    QCOMPARE(entries[1].after.value(u"idleMinutes"_s).toInt(), 5);
    query.before = entries[0].sequence;
    QCOMPARE(vault->history(query).size(), size_t(1));
    query.before = 0;
    query.notes = false;
    entries = vault->history(query);
    QCOMPARE(entries.size(), size_t(1));
    QVERIFY(entries[0].kind == RecordKind::Settings);
}

void LedgerTest::refusesChanges()
{
    TestVault casebook;
    casebook.open()->commit(Maker().bigCase(1));
    const auto raw = casebook.raw();
    VERIFY_ERROR(raw->execute("UPDATE ledger SET user = 'x' WHERE seq = 3"), ErrorCode::Internal);
    VERIFY_ERROR(raw->execute("DELETE FROM ledger WHERE seq = 51"), ErrorCode::Internal);
    VERIFY_ERROR(raw->execute("UPDATE revision SET after = '{}' WHERE seq = 3"), ErrorCode::Internal);
}

void LedgerTest::findsTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("onlyFull");
    const auto row = [](const char *name, const char *sql, bool onlyFull) {
        QTest::newRow(name) << QByteArray(sql) << onlyFull;
    };
    row("user", "UPDATE ledger SET user = 'Somebody Else' WHERE seq = 7", false);
    row("time", "UPDATE ledger SET at_ms = at_ms + 1 WHERE seq = 7", false);
    row("case", "UPDATE ledger SET case_id = zeroblob(16) WHERE seq = 7", false);
    row("digest", "UPDATE ledger SET digest = zeroblob(32) WHERE seq = 7", false);
    row("hash", "UPDATE ledger SET hash = zeroblob(32) WHERE seq = 51", false);
    row("mac", "UPDATE ledger SET mac = zeroblob(32) WHERE seq = 7", false);
    row("first entry gone", "DELETE FROM ledger WHERE seq = 1", false);
    row("entry gone", "DELETE FROM ledger WHERE seq = 7", false);
    row("renumbered", "UPDATE ledger SET seq = 52 WHERE seq = 51", false);
    row("swapped",
        "UPDATE ledger SET seq = -7 WHERE seq = 7; UPDATE ledger SET seq = 7 WHERE seq = 8; "
        "UPDATE ledger SET seq = 8 WHERE seq = -7",
        false);
    row("case row gone", "DELETE FROM case_row", false);
    row("last entry gone", "DELETE FROM ledger WHERE seq = 51", true); // needs an earlier head, or the records
    row("revision after", "UPDATE revision SET after = replace(after, 'a', 'e') WHERE seq = 7", true);
    row("revision salt", "UPDATE revision SET salt = zeroblob(16) WHERE seq = 7", true);
    row("revision number", "UPDATE revision SET number = 2 WHERE seq = 7", true);
    row("revision gone", "DELETE FROM revision WHERE seq = 7", true);
    row("record", "UPDATE record SET body = '{}' WHERE kind = 1", true);
    row("record gone", "DELETE FROM record WHERE kind = 1", true);
    row("record moved", "UPDATE record SET case_id = zeroblob(16) WHERE kind = 1", true);
    row("search text", "UPDATE search_text SET text = 'harm was minor' WHERE id = 3", true);
}

void LedgerTest::findsTampering()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, onlyFull);
    TestVault casebook;
    casebook.open()->commit(Maker().bigCase(1));
    {
        const auto raw = casebook.raw();
        raw->execute("DROP TRIGGER ledger_never_updated; DROP TRIGGER ledger_never_deleted; DROP TRIGGER "
                     "revision_never_updated");
        raw->execute(sql.constData());
        raw->close();
    }
    const auto vault = casebook.open();
    QCOMPARE(vault->verify(VerifyDepth::Chain, {}).ok(), onlyFull);
    QVERIFY(!vault->verify(VerifyDepth::Full, {}).ok());
}

void LedgerTest::findsASelfMadeChain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    createDatabase(path, fixedKey(), newUuid());
    Connection db(path, fixedKey());
    const Secret forged = crypto::randomSecret(32);
    LedgerWriter writer(db, {}, forged, {"u", "s", "a", Instant{}, 0});
    for (int i = 0; i < 10; ++i)
        writer.addChange({QByteArray(16, 'c'), 31, QByteArray(16, char('a' + i)), {}}, {1, {}, "{}", {}});
    VerifyReport report;
    verifyChain(db, forged, {}, report);
    QVERIFY(report.ok());
    verifyChain(db, crypto::randomSecret(32), {}, report);
    QCOMPARE(report.findings.size(), size_t(10));
}

void LedgerTest::digestsTellStatesApart()
{
    const QByteArray salt(16, 's');
    const QList<Revision> revisions = {
        {1, {}, "a", salt},  {1, "", "a", salt},  {1, "a", {}, salt}, {1, "a", "", salt},
        {1, {}, "aa", salt}, {1, "a", "a", salt}, {2, {}, "a", salt}, {1, {}, "a", QByteArray(16, 't')},
    };
    QSet<QByteArray> digests;
    for (const Revision &revision : revisions)
        digests += revisionDigest(revision);
    QCOMPARE(digests.size(), revisions.size());
}

void LedgerTest::verificationCanBeCancelled()
{
    TestVault casebook;
    const auto vault = casebook.open();
    for (int i = 0; i < 25; ++i)
        vault->commit(Maker().bigCase(i));
    int reports = 0;
    const Progress stop{[&](qint64, qint64) { ++reports; }, [] { return true; }};
    VERIFY_ERROR(vault->verify(VerifyDepth::Chain, stop), ErrorCode::Cancelled);
    VERIFY_ERROR(vault->verify(VerifyDepth::Full, stop), ErrorCode::Cancelled);
    QCOMPARE(reports, 0);
    const Progress go{[&](qint64 done, qint64 total) { reports += done <= total ? 1 : 0; }, {}};
    QVERIFY(vault->verify(VerifyDepth::Full, go).ok());
    QVERIFY(reports > 1);
}

void LedgerTest::holdsNoCaseText()
{
    TestVault casebook;
    casebook.open()->commit(change(newUuid(), noteOf(u"zzcanary"_s)));
    const auto raw = casebook.raw();
    QCOMPARE(raw->integer("SELECT count(*) FROM revision WHERE after LIKE '%zzcanary%'"), 1);
    QCOMPARE(
        raw->integer(
            "SELECT count(*) FROM ledger WHERE user || session || action || object || hex(digest) LIKE '%zzcanary%'"),
        0);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
