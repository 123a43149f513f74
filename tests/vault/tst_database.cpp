// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CaseList.h"
#include "vault/CaseProtocols.h"
#include "vault/Drafts.h"
#include "vault/VaultFixture.h"

#include <cerrno>

using namespace candor;
using namespace candor::test;

/// The connection: what it insists on, how errors are told, and that damage of any page is found.
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insistsOnSafeSettings();
    void makesEncryptedFilesOnly();
    void keepsPlainTextOffTheDisk();
    void tellsErrorsApart();
    void survivesAFullDisk();
    void rollsBackWhatIsNotCommitted();
    void allowsOneConnection();
    void findsEveryFlippedBit();
    void findsFlippedHeaderBits();
    void listsFromTheIndex();
    void bringsOldListsUpToDate();
    void knowsWhichCasesFollowAProtocol();

private:
    static QString newDatabase(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"vault.db"_s);
        createDatabase(path, fixedKey(), newUuid());
        return path;
    }
};

void DatabaseTest::insistsOnSafeSettings()
{
    const QTemporaryDir folder;
    Connection db(newDatabase(folder), fixedKey());
    const QList<std::pair<const char *, QString>> settings = {
        {"PRAGMA journal_mode", u"wal"_s}, {"PRAGMA synchronous", u"2"_s},   {"PRAGMA temp_store", u"2"_s},
        {"PRAGMA page_size", u"4096"_s},   {"PRAGMA secure_delete", u"1"_s}, {"PRAGMA trusted_schema", u"0"_s},
        {"PRAGMA foreign_keys", u"1"_s},   {"PRAGMA auto_vacuum", u"0"_s},   {"PRAGMA locking_mode", u"exclusive"_s},
    };
    for (const auto &[pragma, value] : settings)
        QCOMPARE(db.list(pragma), QStringList(value));
    VERIFY_ERROR(db.execute("SELECT load_extension('x')"), ErrorCode::Damaged);
    VERIFY_ERROR(db.execute("SELECT \"a text in double quotes\""), ErrorCode::Damaged);
    VERIFY_ERROR(db.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"), ErrorCode::Damaged);
    VERIFY_ERROR(db.execute("UPDATE search_index_data SET block = x'00'"), ErrorCode::Damaged);
}

void DatabaseTest::makesEncryptedFilesOnly()
{
    const QTemporaryDir folder;
    const QString path = newDatabase(folder);
    const QByteArray bytes = fileBytes(path);
    QCOMPARE(bytes.left(16), QByteArray(16, 's'));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    VERIFY_ERROR(Connection(path, fixedKey('x')), ErrorCode::Damaged);
    VERIFY_ERROR(Connection(path, fixedKey(), Connection::Mode::Create), ErrorCode::AlreadyExists);
    VERIFY_ERROR(Connection(folder.filePath(u"none.db"_s), fixedKey()), ErrorCode::ReadOnlyPlace);
    QVERIFY(!QFile::exists(folder.filePath(u"none.db"_s)));
    const QString link = folder.filePath(u"link.db"_s);
    if (QFile::link(path, link) && QFileInfo(link).isSymbolicLink())
        VERIFY_ERROR(Connection(link, fixedKey()), ErrorCode::ReadOnlyPlace);
}

void DatabaseTest::keepsPlainTextOffTheDisk()
{
    TestVault casebook;
    const auto vault = casebook.open();
    vault->commit(change(newUuid(), noteOf(u"zzcanary in plain words"_s)));
    vault->saveDraft(u"d"_s, "zzcanary");
    const auto check = [&] {
        const QDir folder(casebook.path());
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() >= 4);
        for (const QString &name : names)
            QVERIFY(!fileBytes(folder.filePath(name)).contains("zzcanary"));
    };
    check();
    vault->close();
    check();
}

void DatabaseTest::tellsErrorsApart()
{
    const QString path = u"/folder/vault.db"_s;
    const QList<std::tuple<int, int, ErrorCode>> codes = {
        {13, 0, ErrorCode::NoSpace},
        {8, 0, ErrorCode::ReadOnlyPlace},
        {3, 0, ErrorCode::ReadOnlyPlace},
        {14, 0, ErrorCode::ReadOnlyPlace},
        {11, 0, ErrorCode::Damaged},
        {26, 0, ErrorCode::Damaged},
        {5, 0, ErrorCode::InUse},
        {10, 0, ErrorCode::WriteFailed},
        {10, ENOSPC, ErrorCode::NoSpace},
        {778, 0, ErrorCode::WriteFailed},
        {7, 0, ErrorCode::NoMemory},
        {9, 0, ErrorCode::Cancelled},
        {1032, 0, ErrorCode::ReadOnlyPlace},
        {779, 0, ErrorCode::Damaged},
        {1, 0, ErrorCode::Damaged}, // the SQL is fixed: a schema that makes no sense is damaged
        {21, 0, ErrorCode::Internal},
    };
    for (const auto &[code, system, expected] : codes)
        QCOMPARE(errorName(engineError(code, system, path).code()), errorName(expected));
}

void DatabaseTest::survivesAFullDisk()
{
    const QTemporaryDir folder;
    Connection db(newDatabase(folder), fixedKey());
    const Secret macKey = crypto::randomSecret(32);
    const auto commit = [&](const ChangeSet &set, qint64 fillerBytes = 0) {
        Transaction transaction(db);
        putDraft(db, u"filler"_s, QByteArray(fillerBytes, 'f'), Instant{});
        LedgerWriter ledger(db, readLedgerHead(db), macKey, {"u", "s", "a", Instant{}, 0});
        writeChanges(db, ledger, set.changes);
        transaction.commit();
    };
    Maker maker;
    const ChangeSet first = maker.bigCase(1);
    commit(first);
    for (int round = 0; round < 20; ++round) {
        // The engine's own limit gives the same code as a full disk, at a place that moves with each round.
        const qint64 pages = db.integer("PRAGMA page_count") + round % 8;
        (void)db.list(("PRAGMA max_page_count = " + QByteArray::number(pages)).constData());
        ChangeSet next = maker.bigCase(2 + round);
        for (int more = 0; more < 4; ++more) { // more than fits into half-empty pages
            const ChangeSet other = maker.bigCase(100 + round);
            next.changes.insert(next.changes.end(), other.changes.begin(), other.changes.end());
        }
        const qint64 freePages = db.integer("PRAGMA freelist_count");
        VERIFY_ERROR(commit(next, freePages * databasePageBytes), ErrorCode::NoSpace);
        QVERIFY(readCase(db, first.changes[0].caseId).all<Note>().size() == 40);
        VERIFY_ERROR(readCase(db, next.changes[0].caseId), ErrorCode::NotFound);
        (void)db.list("PRAGMA max_page_count = 1000000");
        commit(next);
        QVERIFY(readCase(db, next.changes[0].caseId).all<Note>().size() == 40);
    }
    VerifyReport report;
    verifyChain(db, macKey, {}, report);
    QVERIFY(report.ok());
    QCOMPARE(report.ledgerEntries, (1 + 20 * 5) * 51);
    QCOMPARE(db.list("PRAGMA integrity_check"), QStringList(u"ok"_s));
}

void DatabaseTest::rollsBackWhatIsNotCommitted()
{
    const QTemporaryDir folder;
    const QString path = newDatabase(folder);
    Connection db(path, fixedKey());
    {
        const Transaction transaction(db);
        run(db, "INSERT INTO draft (key, content, at_ms) VALUES (?, ?, ?)", u"k"_s, QByteArray("c"), 1);
    }
    QCOMPARE(db.integer("SELECT count(*) FROM draft"), 0);
}

void DatabaseTest::allowsOneConnection()
{
    const QTemporaryDir folder;
    const QString path = newDatabase(folder);
    Connection db(path, fixedKey());
    run(db, "INSERT INTO draft (key, content, at_ms) VALUES (?, ?, ?)", u"k"_s, QByteArray("c"), 1);
    VERIFY_ERROR(Connection(path, fixedKey()), ErrorCode::InUse);
    db.close();
    Connection again(path, fixedKey());
    QCOMPARE(again.integer("SELECT count(*) FROM draft"), 1);
}

/// Opening or the full check must notice; which of them depends on the page.
static bool isNoticed(TestVault &casebook)
{
    try {
        const auto vault = casebook.open();
        const bool told = !vault->openingNotices().isEmpty();
        return !vault->verify(VerifyDepth::Full, {}).ok() || told;
    } catch (const Error &error) {
        return error.code() == ErrorCode::Damaged;
    }
}

void DatabaseTest::findsEveryFlippedBit()
{
    TestVault casebook;
    Maker maker;
    casebook.open()->commit(maker.bigCase(1));
    const QByteArray good = fileBytes(casebook.database());
    QVERIFY(!isNoticed(casebook));
    QList<qsizetype> places;
    for (qsizetype i = 0; i < 16; ++i)
        places += i;
    for (qsizetype page = 0; page < good.size(); page += databasePageBytes)
        places += page + maker.below(databasePageBytes);
    for (const qsizetype place : places) {
        QByteArray bad = good;
        bad[place] = char(bad[place] ^ (1 << maker.below(8)));
        setFileBytes(casebook.database(), bad);
        QVERIFY2(isNoticed(casebook), qPrintable(u"byte %1"_s.arg(place)));
    }
    setFileBytes(casebook.database(), good);
    QVERIFY(!isNoticed(casebook));
}

void DatabaseTest::findsFlippedHeaderBits()
{
    TestVault casebook;
    const ContainerPaths paths{casebook.path()};
    const QByteArray good = fileBytes(paths.header());
    const auto vault = casebook.open();
    Maker maker;
    for (qsizetype place = 0; place < good.size(); place += 1 + maker.below(40)) {
        QByteArray bad = good;
        bad[place] = char(bad[place] ^ (1 << maker.below(8)));
        for (const QString &copy : {paths.header(), paths.headerCopy()}) {
            setFileBytes(copy, bad);
            const VerifyReport report = vault->verify(VerifyDepth::Full, {});
            QVERIFY(!report.ok() && report.findings[0].what == u"header-copy"_s);
            setFileBytes(copy, good);
        }
    }
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void DatabaseTest::listsFromTheIndex()
{
    const QTemporaryDir folder;
    Connection db(newDatabase(folder), fixedKey());
    Maker maker;
    Case head;
    head.id = Id<Case>::create();
    head.status = CaseStatus::Open;
    putCaseRow(db, maker.row(head));
    Query plan(
        db, "EXPLAIN QUERY PLAN SELECT case_id, number, title, status, patient, patient_name, unit, owner, harm, "
            "harm_rank, stage, "
            "stages, next_step, next_who, last_told, opened, identified, closed, source, tags FROM case_row INDEXED BY "
            "case_row_due "
            "WHERE group_no = 1 AND (due_key, case_id) > (1, x'00') ORDER BY due_key, case_id");
    QVERIFY(plan.next());
    QVERIFY(plan.text(3).contains(u"COVERING INDEX"_s));
    QVERIFY(!plan.next()); // no sorting
}

/// A casebook of the first version has tags in its cases, but not in its list.
void DatabaseTest::bringsOldListsUpToDate()
{
    const QTemporaryDir folder;
    QVERIFY(newestSchema() >= 3);
    Connection db(folder.filePath(u"vault.db"_s), fixedKey(), Connection::Mode::Create);
    QFile first(u":/sql/0001_initial.sql"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    db.execute(first.readAll().constData());
    db.execute("PRAGMA user_version = 1");
    const std::vector<QStringList> tags{{}, {u"falls"_s}, {u"falls"_s, u"Café, 100% \"night\""_s}};
    std::vector<QUuid> ids;
    for (const QStringList &each : tags) {
        Case head;
        head.id = Id<Case>::create();
        head.number = u"2026-%1"_s.arg(ids.size());
        head.tags = each;
        ids.push_back(head.id.uuid());
        run(db, "INSERT INTO record (case_id, kind, id, revision, body) VALUES (?1, 1, ?1, 1, ?2)", head.id.uuid(),
            Utf8{encodeRecord(head)});
        run(db,
            "INSERT INTO case_row VALUES (?, 1, 5, 5, 't', ?, 't', 'open', 'R.Q., 58', 'Rosa', '4 West', 'Dana Ruiz', "
            "'', 0, 2, 'ddcnnn', 'Call', '', NULL, NULL, NULL, NULL, '')",
            head.id.uuid(), head.number);
    }
    migrate(db);
    QCOMPARE(schemaOf(db), newestSchema());
    CaseQuery query;
    query.order = CaseOrder::Number;
    const CasePage page = listCases(db, query);
    QCOMPARE(page.rows.size(), tags.size());
    for (size_t i = 0; i < tags.size(); ++i) {
        QCOMPARE(page.rows[i].caseId, ids[i]);
        QCOMPARE(page.rows[i].tags, tags[i]);
    }
    const CaseChoices choices = readChoices(db);
    QCOMPARE(choices.units, QStringList{u"4 West"_s});
    QCOMPARE(choices.owners, QStringList{u"Dana Ruiz"_s});
    QCOMPARE(choices.tags, QStringList({tags[2][1], u"falls"_s}));
    // Counting goes on from there.
    for (CaseRow row : page.rows) {
        row.unit = u"ICU"_s;
        putCaseRow(db, row);
    }
    QCOMPARE(readChoices(db).units, QStringList{u"ICU"_s});
}

/// Which running cases follow a protocol text is answered from a table of its own: kept with each change of a case,
/// filled once for casebooks from before it, and read without a case or a sort.
void DatabaseTest::knowsWhichCasesFollowAProtocol()
{
    const QTemporaryDir folder;
    Connection db(folder.filePath(u"vault.db"_s), fixedKey(), Connection::Mode::Create);
    migrate(db, 5);
    const auto head = [](const QString &number, const QString &digest, CaseStatus status) {
        Case made;
        made.id = Id<Case>::create();
        made.number = number;
        made.protocolDigest = digest;
        made.status = status;
        return made;
    };
    const std::vector<Case> cases{
        head(u"2026-0002"_s, u"aa"_s, CaseStatus::Open), head(u"2026-0001"_s, u"aa"_s, CaseStatus::Intake),
        head(u"2026-0003"_s, u"aa"_s, CaseStatus::Withdrawn), head(u"2026-0004"_s, u"bb"_s, CaseStatus::Reopened),
        head(u"2026-0005"_s, {}, CaseStatus::Closed)};
    for (const Case &each : cases)
        run(db, "INSERT INTO record (case_id, kind, id, revision, body) VALUES (?1, 1, ?1, 1, ?2)", each.id.uuid(),
            Utf8{encodeRecord(each)});
    migrate(db);
    const auto running = [&] {
        QStringList texts;
        for (const ProtocolUse &use : protocolsInUse(db))
            texts += u"%1 %2"_s.arg(use.digest).arg(use.running);
        return texts;
    };
    QCOMPARE(running(), QStringList({u"aa 2"_s, u"bb 1"_s}));
    const auto numbers = [&](const CaseOnProtocol &after, int limit) {
        QStringList found;
        for (const CaseOnProtocol &each : casesOn(db, u"aa"_s, after, limit))
            found += each.number;
        return found;
    };
    QCOMPARE(numbers({}, 10), QStringList({u"2026-0001"_s, u"2026-0002"_s}));
    QCOMPARE(numbers({}, 1), QStringList{u"2026-0001"_s});
    QCOMPARE(numbers({u"2026-0001"_s, cases[1].id.uuid()}, 10), QStringList{u"2026-0002"_s});
    QVERIFY(anyCaseOn(db, {}).has_value()); // closed, but it needs its text
    QVERIFY(!anyCaseOn(db, u"cc"_s).has_value());

    Case moved = cases[0];
    moved.protocolDigest = u"bb"_s;
    keepCaseProtocol(db, moved.id.uuid(), &cases[0], &moved);
    QCOMPARE(running(), QStringList({u"aa 1"_s, u"bb 2"_s}));
    Case closed = moved;
    closed.status = CaseStatus::Closed;
    keepCaseProtocol(db, closed.id.uuid(), &moved, &closed);
    keepCaseProtocol(db, cases[1].id.uuid(), &cases[1], nullptr);
    QCOMPARE(running(), QStringList{u"bb 1"_s});

    Query plan(
        db, "EXPLAIN QUERY PLAN SELECT number, case_id FROM case_protocol WHERE digest = 'aa' AND running = 1 "
            "AND (number, case_id) > ('', x'') ORDER BY number, case_id LIMIT 200");
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(u"SEARCH case_protocol USING PRIMARY KEY"_s), qPrintable(plan.text(3)));
    QVERIFY(!plan.next()); // no sorting
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
