// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ReportDigest.h"
#include "vault/VaultFixture.h"

#include <set>

using namespace candor;
using namespace candor::test;

/// A casebook from creation to closing: what is written is what is read, and what is refused is refused in the right
/// words.
class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsACase();
    void refusesConflicts();
    void pagesThroughEveryOrder();
    void filtersTheList();
    void marksThePages();
    void choicesFollowTheRows();
    void countsCases();
    void keepsDraftsAndCounters();
    void keepsAttachments();
    void knowsImportedReports();
    void keepsRecordsOfTheCasebook();
    void opensInOnePlaceOnly();
    void tellsWhyItDoesNotOpen();
    void changesThePassphrase();
    void closesCleanly();
    void recoversFromAnUncleanEnd();
    void refusesForeignAndOldParts();
};

void VaultTest::keepsACase()
{
    TestVault casebook;
    Maker maker;
    const ChangeSet set = maker.bigCase(1);
    QCOMPARE(set.changes.size(), size_t(51));
    CaseFile expected;
    for (const RecordChange &one : set.changes) {
        AnyRecord stored = one.record;
        std::visit([](auto &r) { r.revision = 1; }, stored);
        expected.put(stored);
    }
    {
        const auto vault = casebook.open();
        QCOMPARE(vault->openingNotices(), QStringList());
        vault->commit(set);
        QVERIFY(vault->loadCase(set.changes[0].caseId) == expected);
    }
    const auto vault = casebook.open();
    QVERIFY(vault->loadCase(set.changes[0].caseId) == expected);
    QCOMPARE(vault->caseByNumber(u"2026-0001"_s), std::optional(set.changes[0].caseId));
    QCOMPARE(vault->caseByNumber(u"2026-0002"_s), std::nullopt);
    VERIFY_ERROR(vault->loadCase(newUuid()), ErrorCode::NotFound);
    VERIFY_ERROR(vault->loadCase(QUuid()), ErrorCode::NotFound);
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void VaultTest::refusesConflicts()
{
    TestVault casebook;
    Maker maker;
    const auto vault = casebook.open();
    const ChangeSet set = maker.bigCase(1);
    vault->commit(set);
    const QUuid caseId = set.changes[0].caseId;
    VERIFY_ERROR(vault->commit(set), ErrorCode::Conflict); // already there

    Note note = noteOf(u"first"_s);
    vault->commit(change(caseId, note));
    note.revision = 1;
    note.text = u"second"_s;
    vault->commit(change(caseId, note));
    const qint64 entries = vault->counts().ledgerEntries;
    const CaseFile before = vault->loadCase(caseId);
    for (const qint64 wrong : {qint64(0), qint64(1), qint64(3)}) {
        note.revision = wrong;
        VERIFY_ERROR(vault->commit(change(caseId, note)), ErrorCode::Conflict);
        VERIFY_ERROR(vault->commit(change(caseId, note, true)), ErrorCode::Conflict);
        ChangeSet half = change(caseId, noteOf(u"goes with the other"_s));
        half.changes.push_back({caseId, note, false});
        VERIFY_ERROR(vault->commit(half), ErrorCode::Conflict); // all or nothing
    }
    try {
        vault->commit(change(caseId, note));
        QFAIL("no conflict");
    } catch (const Error &error) {
        QCOMPARE(error.arguments(), QStringList({u"note"_s, u"2026-0001"_s}));
    }
    QCOMPARE(vault->counts().ledgerEntries, entries);
    QVERIFY(vault->loadCase(caseId) == before);
    note.revision = 2;
    vault->commit(change(caseId, note, true));
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void VaultTest::pagesThroughEveryOrder()
{
    TestVault casebook;
    const auto vault = casebook.open();
    constexpr int total = 10000;
    vault->commit(importOf(total));
    for (const CaseOrder order : {CaseOrder::NextDeadline, CaseOrder::Number, CaseOrder::Newest, CaseOrder::Title}) {
        const auto key = [&](const CaseRow &row) -> std::pair<qint64, QString> {
            constexpr qint64 last = std::numeric_limits<qint64>::max();
            switch (order) {
            case CaseOrder::NextDeadline: return {row.nextDue ? toMillis(*row.nextDue) : last, {}};
            case CaseOrder::Newest: return {row.opened ? -toMillis(*row.opened) : last, {}};
            case CaseOrder::Number: return {0, row.number};
            default: return {0, row.title.toCaseFolded()};
            }
        };
        CaseQuery query;
        query.order = order;
        query.state = CaseQuery::State::All;
        query.limit = 173;
        std::set<QUuid> seen;
        std::optional<std::pair<qint64, QString>> before;
        do {
            const CasePage page = vault->listCases(query);
            for (const CaseRow &row : page.rows) {
                QVERIFY(seen.insert(row.caseId).second);
                const auto now = key(row);
                QVERIFY(!before || !(now < *before));
                before = now;
            }
            query.after = page.next;
        } while (!query.after.isEmpty());
        QCOMPARE(seen.size(), size_t(total));
    }
    CaseQuery query;
    query.limit = 1;
    query.after = vault->listCases(query).next;
    query.order = CaseOrder::Title;
    VERIFY_ERROR(vault->listCases(query), ErrorCode::InvalidValue);
}

void VaultTest::filtersTheList()
{
    TestVault casebook;
    const auto vault = casebook.open();
    const ChangeSet set = importOf(500, 7);
    vault->commit(set);
    Maker maker(3);
    for (int round = 0; round < 100; ++round) {
        CaseQuery query;
        query.limit = 1000;
        query.order = static_cast<CaseOrder>(maker.below(4));
        query.state = static_cast<CaseQuery::State>(maker.below(4));
        if (maker.below(3) == 0)
            query.unit = maker.word();
        if (maker.below(3) == 0)
            query.owner = maker.word();
        if (maker.below(3) == 0)
            query.stage = maker.below(6);
        query.minHarmRank = maker.below(3);
        if (maker.below(3) == 0)
            query.tag = maker.below(2) == 0 ? u"Café 100%"_s : maker.word();
        query.lateOnly = maker.below(4) == 0;
        query.notToldOnly = maker.below(4) == 0;
        query.now = fromMillis(1'790'000'000'000 + 10 * 3'600'000LL);
        const auto matches = [&](const CaseRow &row) {
            const bool isIntake = row.status == CaseStatus::Intake;
            const bool isOpen = row.status == CaseStatus::Open || row.status == CaseStatus::Reopened;
            const bool inState = query.state == CaseQuery::State::All ||
                                 (query.state == CaseQuery::State::Open && isOpen) ||
                                 (query.state == CaseQuery::State::Intake && isIntake) ||
                                 (query.state == CaseQuery::State::Closed && !isOpen && !isIntake);
            return inState && (query.unit.isEmpty() || row.unit == query.unit) &&
                   (query.owner.isEmpty() || row.owner == query.owner) && (!query.stage || row.stage == *query.stage) &&
                   row.harmRank >= query.minHarmRank && (query.tag.isEmpty() || row.tags.contains(query.tag)) &&
                   (!query.lateOnly || ((isOpen || isIntake) && row.nextDue && *row.nextDue < query.now)) &&
                   (!query.notToldOnly || !row.lastTold);
        };
        const CasePage page = vault->listCases(query);
        QVERIFY(std::all_of(page.rows.begin(), page.rows.end(), matches));
        QCOMPARE(qint64(page.rows.size()), qint64(std::count_if(set.rows.begin(), set.rows.end(), matches)));
        for (const CaseRow &row : set.rows)
            QCOMPARE(candor::matches(query, row), matches(row)); // what the screen goes by
        for (const CaseRow &row : page.rows)
            QVERIFY(std::find(set.rows.begin(), set.rows.end(), row) != set.rows.end());
    }
}

void VaultTest::marksThePages()
{
    TestVault casebook;
    const auto vault = casebook.open();
    vault->commit(importOf(333, 5));
    for (const CaseOrder order : {CaseOrder::NextDeadline, CaseOrder::Number, CaseOrder::Newest, CaseOrder::Title}) {
        CaseQuery query;
        query.state = CaseFilter::State::All;
        query.order = order;
        query.limit = 20;
        std::vector<QUuid> ends;
        int rows = 0;
        CaseQuery pages = query;
        do {
            const CasePage page = vault->listCases(pages);
            for (size_t i = 1; i < page.rows.size(); ++i)
                QVERIFY(isBefore(keyOf(page.rows[i - 1], order), keyOf(page.rows[i], order)));
            ends.push_back(page.rows.back().caseId);
            rows += int(page.rows.size());
            pages.after = page.next;
        } while (!pages.after.isEmpty());

        std::vector<QUuid> marked;
        int markedRows = 0;
        bool complete = false;
        for (CaseQuery at = query; !complete;) {
            const CaseMarks marks = vault->markCases(at, 3);
            QVERIFY(marks.ends.size() <= 3);
            for (const CaseKey &end : marks.ends)
                marked.push_back(end.caseId);
            markedRows += marks.rows;
            complete = marks.complete;
            at.after = marks.ends.back();
        }
        QVERIFY(marked == ends);
        QCOMPARE(markedRows, rows);
    }
    CaseQuery none;
    none.unit = u"no such unit"_s;
    const CaseMarks marks = vault->markCases(none, 3);
    QVERIFY(marks.ends.empty() && marks.rows == 0 && marks.complete);
}

void VaultTest::choicesFollowTheRows()
{
    TestVault casebook;
    const auto vault = casebook.open();
    ChangeSet set = importOf(40, 9);
    vault->commit(set);
    const auto expected = [&] {
        CaseChoices choices;
        for (const CaseRow &row : set.rows) {
            choices.units += row.unit;
            choices.owners += row.owner;
            choices.tags += row.tags;
        }
        for (QStringList *list : {&choices.units, &choices.owners, &choices.tags}) {
            list->removeDuplicates();
            list->removeAll(QString());
            list->sort();
        }
        return choices;
    };
    const auto same = [](const CaseChoices &a, const CaseChoices &b) {
        return a.units == b.units && a.owners == b.owners && a.tags == b.tags;
    };
    QVERIFY(same(vault->choices(), expected()));
    ChangeSet touched = Maker::changes(u"edit"_s);
    for (CaseRow &row : set.rows) {
        row.owner = u"Dana Ruiz"_s;
        row.unit.clear();
        row.tags = {u"only one"_s};
    }
    touched.rows = set.rows;
    vault->commit(touched);
    QVERIFY(same(vault->choices(), expected()));
    QVERIFY(
        vault->caseRows({set.rows[3].caseId, newUuid(), set.rows[1].caseId}) ==
        std::vector<CaseRow>({set.rows[3], set.rows[1]}));
}

void VaultTest::countsCases()
{
    TestVault casebook;
    const auto vault = casebook.open();
    ChangeSet set = importOf(200);
    vault->commit(set);
    Maker maker;
    for (int round = 0; round < 50; ++round) {
        ChangeSet touched = Maker::changes(u"edit"_s);
        const size_t at = size_t(maker.below(200));
        set.rows[at].status = static_cast<CaseStatus>(maker.below(7));
        set.rows[at].nextStep = maker.word();
        if (maker.below(2) == 0)
            set.rows[at].title = maker.word();
        touched.rows.push_back(set.rows[at]);
        vault->commit(touched);
    }
    CaseQuery open;
    open.limit = 1000;
    QCOMPARE(vault->counts().cases, 200);
    QCOMPARE(vault->counts().open, qint64(vault->listCases(open).rows.size()));
    open.state = CaseQuery::State::All;
    open.order = CaseOrder::Number;
    QVERIFY(vault->listCases(open).rows == set.rows);

    ChangeSet gone = Maker::changes(u"undo-import"_s);
    for (const RecordChange &one : set.changes) {
        gone.changes.push_back({one.caseId, one.record, true});
        std::visit([](auto &r) { r.revision = 1; }, gone.changes.back().record);
        gone.removedRows.push_back(one.caseId);
    }
    vault->commit(gone);
    QCOMPARE(vault->counts().cases, 0);
    QCOMPARE(vault->counts().open, 0);
    QCOMPARE(vault->counts().records, 0);
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void VaultTest::keepsDraftsAndCounters()
{
    TestVault casebook;
    {
        const auto vault = casebook.open();
        vault->saveDraft(u"note/1"_s, "half a sentence");
        vault->saveDraft(u"note/1"_s, "half a sentence more");
        vault->saveDraft(u"note/2"_s, {});
        vault->saveDraft(u"note/3"_s, "x");
        vault->dropDraft(u"note/3"_s);
        ChangeSet set = Maker::changes(u"number"_s);
        set.counters[u"number/2026"_s] = 147;
        vault->commit(set);
    }
    const auto vault = casebook.open();
    QCOMPARE(vault->draftKeys(), QStringList({u"note/1"_s, u"note/2"_s}));
    QCOMPARE(vault->draft(u"note/1"_s), std::optional(QByteArray("half a sentence more")));
    QCOMPARE(vault->draft(u"note/2"_s), std::optional(QByteArray("")));
    QCOMPARE(vault->draft(u"note/3"_s), std::nullopt);
    QCOMPARE(vault->counter(u"number/2026"_s), 147);
    QCOMPARE(vault->counter(u"number/2027"_s), 0);
    ChangeSet set = change(newUuid(), noteOf(u"finished"_s));
    set.dropDraft = u"note/1"_s;
    vault->commit(set);
    QCOMPARE(vault->draftKeys(), QStringList(u"note/2"_s));
}

void VaultTest::keepsAttachments()
{
    TestVault casebook;
    const QUuid caseId = newUuid();
    Attachment attachment;
    attachment.id = Id<Attachment>::create();
    attachment.state = AttachmentState::Complete;
    const QList<QByteArray> chunks{QByteArray(1024 * 1024, 'a'), QByteArray(1024 * 1024, 'b'), QByteArray(17, 'c')};
    const QUuid unfinished = newUuid();
    {
        const auto vault = casebook.open();
        for (int i = 0; i < chunks.size(); ++i) {
            vault->writeAttachmentChunks(attachment.id.uuid(), i, {chunks[i]});
            vault->writeAttachmentChunks(unfinished, i, {chunks[i]});
        }
        attachment.size = 5;
        VERIFY_ERROR(vault->commit(change(caseId, attachment)), ErrorCode::InvalidValue);
        attachment.size = 2 * 1024 * 1024 + 17;
        attachment.digest = QString::fromLatin1(crypto::hash(chunks.join()).toHex());
        vault->commit(change(caseId, attachment));
        VERIFY_ERROR(vault->writeAttachmentChunks(attachment.id.uuid(), 0, {"other"}), ErrorCode::Conflict);
        VERIFY_ERROR(vault->writeAttachmentChunks(newUuid(), 0, {QByteArray()}), ErrorCode::InvalidValue);
        VERIFY_ERROR(
            vault->writeAttachmentChunks(newUuid(), 0, {QByteArray(1024 * 1024 + 1, 'x')}), ErrorCode::InvalidValue);
    }
    {
        const auto vault = casebook.open();
        for (int i = 0; i < chunks.size(); ++i)
            QCOMPARE(vault->readAttachmentChunk(attachment.id.uuid(), i), chunks[i]);
        VERIFY_ERROR(vault->readAttachmentChunk(attachment.id.uuid(), 3), ErrorCode::NotFound);
        VERIFY_ERROR(vault->readAttachmentChunk(unfinished, 0), ErrorCode::NotFound);
        QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
    }
    casebook.raw()->execute("UPDATE attachment_chunk SET data = zeroblob(17) WHERE seq = 2");
    const VerifyReport report = casebook.open()->verify(VerifyDepth::Full, {});
    QCOMPARE(report.findings.size(), size_t(1));
    QCOMPARE(report.findings[0].what, u"attachment"_s);
}

void VaultTest::knowsImportedReports()
{
    TestVault casebook;
    const auto vault = casebook.open();
    Report report;
    report.id = Id<Report>::create();
    report.sourceSystem = u"incident"_s;
    report.sourceId = u"A-1"_s;
    report.narrative = u"as imported"_s;
    const QByteArray digest = reportDigest(report);
    const QUuid caseId = newUuid();
    vault->commit(change(caseId, report));
    report.revision = 1;
    report.narrative = u"edited by a person"_s;
    vault->commit(change(caseId, report));

    auto known = vault->knownSources(u"incident"_s, {u"A-0"_s, u"A-1"_s});
    QCOMPARE(known.size(), size_t(1));
    QCOMPARE(known[0].caseId, caseId);
    QCOMPARE(known[0].reportId, report.id.uuid());
    QCOMPARE(known[0].digest, digest);
    QVERIFY(vault->knownSources(u"other"_s, {u"A-1"_s}).empty());

    report.revision = 2;
    report.sourceFile = u"another file"_s;
    vault->commit(change(caseId, report));
    known = vault->knownSources(u"incident"_s, {u"A-1"_s});
    QCOMPARE(known.at(0).digest, reportDigest(report));
    report.revision = 3;
    vault->commit(change(caseId, report, true));
    QVERIFY(vault->knownSources(u"incident"_s, {u"A-1"_s}).empty());
}

void VaultTest::keepsRecordsOfTheCasebook()
{
    TestVault casebook;
    const auto vault = casebook.open();
    User user;
    user.id = Id<User>::create();
    vault->commit(change({}, user));
    user.revision = 1;
    QVERIFY(vault->loadProgram() == std::vector<AnyRecord>{user});
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void VaultTest::opensInOnePlaceOnly()
{
    TestVault casebook;
    const auto vault = casebook.open();
    try {
        (void)casebook.open();
        QFAIL("opened twice");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::InUse);
        QCOMPARE(error.arguments().size(), 3);
        QVERIFY(!error.arguments().at(1).isEmpty());
        QCOMPARE(error.arguments().at(2), toIso(casebook.clock.now()));
    }
    vault->commit(change(newUuid(), noteOf(u"still works"_s)));
    vault->close();
    QVERIFY(casebook.open());
}

void VaultTest::tellsWhyItDoesNotOpen()
{
    TestVault casebook;
    const QString database = casebook.database();
    const QByteArray good = fileBytes(database);
    VERIFY_ERROR(
        Vault::open(casebook.path(), passphrase(u"not the right words"_s), casebook.clock), ErrorCode::WrongPassphrase);
    VERIFY_ERROR(Vault::open(casebook.folder.path(), passphrase(), casebook.clock), ErrorCode::NotACasebook);
    VERIFY_ERROR(Vault::open(casebook.path(u"nothing"_s), passphrase(), casebook.clock), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(casebook.path(u"vault.lock"_s)));

    const auto opensAs = [&](const QByteArray &bytes, ErrorCode expected) {
        setFileBytes(database, bytes);
        VERIFY_ERROR(casebook.open(), expected);
        QCOMPARE(fileBytes(database), bytes); // never made worse
    };
    opensAs({}, ErrorCode::Damaged);
    opensAs(QByteArray("SQLite format 3\0", 16) + good.mid(16), ErrorCode::Damaged);
    QByteArray flipped = good;
    flipped[100] = char(flipped[100] ^ 1);
    opensAs(flipped, ErrorCode::Damaged);
    for (qsizetype size = 4096; size < good.size(); size += 4096)
        opensAs(good.left(size), ErrorCode::Damaged);
    Maker maker;
    for (int i = 0; i < 50; ++i)
        opensAs(good.left(maker.below(int(good.size()))), ErrorCode::Damaged);
    opensAs(good + QByteArray(4096, 'x'), ErrorCode::Damaged);
    opensAs(good + "x", ErrorCode::Damaged);
    setFileBytes(database, good);
    QVERIFY(casebook.open());

    casebook.raw()->execute("PRAGMA user_version = 999; UPDATE meta SET program = '9.9.0'");
    try {
        (void)casebook.open();
        QFAIL("opened a newer schema");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NewerVersion);
        QCOMPARE(error.arguments().at(0), u"9.9.0"_s);
    }
}

void VaultTest::changesThePassphrase()
{
    TestVault casebook;
    {
        const auto vault = casebook.open();
        for (int i = 0; i < 3; ++i) {
            vault->changePassphrase(passphrase(), passphrase(u"four lanterns on the pier"_s));
            vault->changePassphrase(passphrase(u"four lanterns on the pier"_s), passphrase());
        }
        VERIFY_ERROR(vault->changePassphrase(passphrase(), passphrase(u"short"_s)), ErrorCode::WeakPassphrase);
        VERIFY_ERROR(
            vault->changePassphrase(passphrase(u"somebody else's guess"_s), passphrase()), ErrorCode::WrongPassphrase);
        vault->changePassphrase(passphrase(casebook.created.recoveryKey), passphrase(u"four lanterns on the pier"_s));
        // The one of today is known, the one of yesterday is not.
        vault->confirmPassphrase(passphrase(u"four lanterns on the pier"_s));
        vault->confirmPassphrase(passphrase(casebook.created.recoveryKey));
        VERIFY_ERROR(vault->confirmPassphrase(passphrase()), ErrorCode::WrongPassphrase);
        VERIFY_ERROR(vault->confirmPassphrase({}), ErrorCode::WrongPassphrase);
        QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
    }
    VERIFY_ERROR(casebook.open(), ErrorCode::WrongPassphrase);
    QVERIFY(Vault::open(casebook.path(), passphrase(u"four lanterns on the pier"_s), casebook.clock));
    QVERIFY(Vault::open(casebook.path(), passphrase(casebook.created.recoveryKey), casebook.clock));
}

void VaultTest::closesCleanly()
{
    TestVault casebook;
    const auto vault = casebook.open();
    vault->commit(Maker().bigCase(1));
    QVERIFY(QFileInfo(casebook.database() + u"-wal"_s).size() > 0);
    QVERIFY(!QFile::exists(casebook.database() + u"-shm"_s));
    vault->close();
    QCOMPARE(QFileInfo(casebook.database() + u"-wal"_s).size(), 0);
    vault->close(); // twice is no harm
    VERIFY_ERROR(vault->counts(), ErrorCode::Internal);
    const VaultLabel label = Vault::peek(casebook.path());
    QCOMPARE(label.name, u"Harbor View Hospital"_s);
    QCOMPARE(label.users, QStringList(u"Dana Ruiz"_s));
    QCOMPARE(label.vaultId, casebook.created.vaultId);
}

void VaultTest::recoversFromAnUncleanEnd()
{
    TestVault casebook;
    const ChangeSet set = Maker().bigCase(1);
    QByteArray database;
    QByteArray log;
    {
        const auto vault = casebook.open();
        vault->commit(set);
        log = fileBytes(casebook.database() + u"-wal"_s);
        database = fileBytes(casebook.database());
    }
    setFileBytes(casebook.database(), database); // as a power cut leaves it
    setFileBytes(casebook.database() + u"-wal"_s, log);
    const auto vault = casebook.open();
    QCOMPARE(vault->openingNotices(), QStringList(u"unclean-end"_s));
    QCOMPARE(vault->loadCase(set.changes[0].caseId).all<Note>().size(), size_t(40));
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

void VaultTest::refusesForeignAndOldParts()
{
    TestVault casebook;
    TestVault other;
    const QByteArray good = fileBytes(casebook.database());
    setFileBytes(casebook.database(), fileBytes(other.database()));
    VERIFY_ERROR(casebook.open(), ErrorCode::Damaged);
    setFileBytes(casebook.database(), good);

    const ContainerPaths paths{casebook.path()};
    const QByteArray oldHeader = fileBytes(paths.header());
    {
        const auto vault = casebook.open();
        vault->changePassphrase(passphrase(), passphrase(u"four lanterns on the pier"_s));
    }
    const QByteArray newHeader = fileBytes(paths.header());
    const auto setHeader = [&](const QByteArray &bytes) {
        setFileBytes(paths.header(), bytes);
        setFileBytes(paths.headerCopy(), bytes);
    };
    setHeader(oldHeader);
    VERIFY_ERROR(casebook.open(), ErrorCode::Damaged); // the old passphrase must not come back
    setHeader(newHeader);
    setFileBytes(casebook.database(), good); // one behind: a change that was cut off before its last step
    QVERIFY(Vault::open(casebook.path(), passphrase(u"four lanterns on the pier"_s), casebook.clock));

    QByteArray flipped = newHeader;
    flipped[200] = char(flipped[200] ^ 4);
    setFileBytes(paths.header(), flipped);
    const auto vault = Vault::open(casebook.path(), passphrase(u"four lanterns on the pier"_s), casebook.clock);
    QCOMPARE(vault->openingNotices(), QStringList(u"header-copy-repaired"_s));
    QCOMPARE(fileBytes(paths.header()), newHeader);
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
