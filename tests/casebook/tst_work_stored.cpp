// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done, in a casebook: stored with each change, listed by pages, brought along by old casebooks.
#include "WorkSamples.h"
#include "model/Codec.h"
#include "vault/VaultFixture.h"

#include <QSignalSpy>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorkStored : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(at("2026-07-14T10:50"));
    int m_count = 0;

    std::shared_ptr<Casebook> fresh() { return newCasebook(m_dir.filePath(u"w%1.candor"_s.arg(++m_count)), m_clock); }

    static std::vector<WorkItem> stored(Casebook &casebook) { return casebook.read(WorkQuery()).result().items; }

private Q_SLOTS:
    void everyChangeIsStoredAndUndone()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"Heparin rate"_s).caseId;
        auto items = stored(*casebook);
        QVERIFY(find(items, WorkKind::Step, u"hold-bills"_s));
        SettleStep step;
        step.caseId = id;
        step.step = u"hold-bills"_s;
        const qint64 commit = casebook->apply(step).result().commit;
        QVERIFY(!find(stored(*casebook), WorkKind::Step, u"hold-bills"_s));
        casebook->apply(UndoCommit{commit}).waitForFinished();
        QCOMPARE(stored(*casebook), items);

        LogConversation talk;
        talk.caseId = id;
        talk.conversation.at = m_clock->now();
        talk.promises = {promiseDue(m_clock->now() + 3h)};
        casebook->apply(talk).waitForFinished();
        items = stored(*casebook);
        QVERIFY(std::any_of(items.begin(), items.end(), [](const auto &i) { return i.kind == WorkKind::Promise; }));
        QVERIFY(std::all_of(items.begin(), items.end(), [&](const auto &i) { return i.lastTold == m_clock->now(); }));

        casebook->apply(CloseCase{id, CaseStatus::Withdrawn, u"The family asked for it"_s}).waitForFinished();
        const auto left = stored(*casebook);
        QCOMPARE(left.size(), 1U); // a promise stays one
        QCOMPARE(left.front().kind, WorkKind::Promise);
        casebook->apply(ReopenCase{id, u"They came back"_s}).waitForFinished();
        QCOMPARE(stored(*casebook).size(), items.size());
    }

    void whatGoesOnIsSettledInAnEndedCase()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"Heparin rate"_s).caseId;
        LogConversation talk;
        talk.caseId = id;
        talk.conversation.at = m_clock->now();
        talk.promises = {promiseDue(m_clock->now() + 3h)};
        casebook->apply(talk).waitForFinished();
        casebook->apply(CloseCase{id, CaseStatus::Litigation, u"A claim was filed"_s}).waitForFinished();
        const CaseFile file = casebook->read(CaseRequest{id, {}}).result().file;
        Promise kept = file.all<Promise>().front();
        MoveDeadline move;
        move.caseId = id;
        move.promise = kept.id;
        move.newDue = m_clock->now() + 5h;
        move.reason = u"The result is not in"_s;
        QVERIFY(casebook->apply(move).result().commit != 0);
        kept = casebook->read(CaseRequest{id, {}}).result().file.all<Promise>().front();
        kept.state = PromiseState::Kept;
        // With anything else beside it, it is work on the case, which has ended.
        Fact fact = with(Fact{});
        fact.text = u"Found later"_s;
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->apply(EditRecords{id, {kept, fact}, {}, {}}).result());
            }),
            ErrorCode::CaseClosed);
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->apply(EditRecords{id, {}, {kept}, {}}).result());
            }),
            ErrorCode::CaseClosed);
        QVERIFY(casebook->apply(EditRecords{id, {kept}, {}, {}}).result().commit != 0);
        QVERIFY(stored(*casebook).empty());
    }

    void undoOfAnOpenedCaseTakesItsWork()
    {
        const auto casebook = fresh();
        const Outcome outcome = openCase(*casebook, u"A slip"_s);
        QVERIFY(!stored(*casebook).empty());
        casebook->apply(UndoCommit{outcome.commit}).waitForFinished();
        QVERIFY(stored(*casebook).empty());
    }

    void otherSettingsMoveDeadlines()
    {
        const auto casebook = fresh();
        Settings settings = casebook->settings();
        settings.timeZone = u"America/Chicago"_s;
        casebook->apply(SaveSettings{settings}).waitForFinished();
        openCase(*casebook, u"Heparin rate"_s);
        const auto before = *find(stored(*casebook), WorkKind::Step, u"hold-bills"_s)->due;
        QSignalSpy changed(casebook.get(), &Casebook::changed);
        settings = casebook->settings();
        settings.timeZone = u"America/New_York"_s;
        casebook->apply(SaveSettings{settings}).waitForFinished();
        QTRY_VERIFY(std::any_of(changed.begin(), changed.end(), [](const auto &arguments) {
            return arguments.first().template value<ChangeNotice>().command == u"work"_s;
        }));
        QCOMPARE(*find(stored(*casebook), WorkKind::Step, u"hold-bills"_s)->due, before - 1h);
    }

    void pagesPeopleAndLater()
    {
        test::TestVault made;
        const auto vault = made.open();
        std::vector<CaseWork> all;
        for (int n = 0; n < 40; ++n) {
            CaseWork each{newUuid(), {}};
            for (int i = 0; i < 3; ++i) {
                WorkItem item;
                item.caseId = each.caseId;
                item.subject = u"s%1"_s.arg(i);
                item.title = u"Task"_s;
                item.owner = i == 0 ? u"Ann"_s : i == 1 ? u"Ben"_s : QString();
                item.caseOwner = n % 2 == 0 ? u"Ann"_s : u"Cyd"_s;
                item.waiting = i == 1 && n % 10 == 0;
                item.due = fromMillis(1'000'000LL * (n % 7) + i); // many ties
                each.items.push_back(item);
            }
            all.push_back(each);
        }
        vault->storeWork(all, workRules);
        const auto collect = [&](WorkQuery query) {
            std::vector<WorkItem> items;
            do {
                const WorkPage page = vault->listWork(query);
                items.insert(items.end(), page.items.begin(), page.items.end());
                query.after = page.next;
            } while (!query.after.isEmpty());
            return items;
        };
        WorkQuery query;
        query.limit = 7;
        const auto items = collect(query);
        QCOMPARE(items.size(), 120U);
        QVERIFY(std::is_sorted(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) {
            return std::tie(a.waiting, a.due) < std::tie(b.waiting, b.due);
        }));
        for (size_t i = 1; i < items.size(); ++i)
            QVERIFY(!(items[i] == items[i - 1]));

        // Ann: her own tasks, and all in her cases; those nobody has, too, when asked for.
        query.people = {u"Ann"_s};
        QCOMPARE(collect(query).size(), 40U + 20U * 2U);
        query.people = {u"Ann"_s, QString()};
        QCOMPARE(collect(query).size(), 40U + 20U * 2U + 20U);

        query.people.clear();
        query.until = fromMillis(3'500'000);
        query.limit = 500;
        const WorkPage page = vault->listWork(query);
        const auto waiting = std::count_if(items.begin(), items.end(), [](const auto &i) { return i.waiting; });
        const auto soon = std::count_if(
            items.begin(), items.end(), [&](const WorkItem &i) { return !i.waiting && *i.due <= *query.until; });
        QCOMPARE(static_cast<qsizetype>(page.items.size()), soon + waiting);
        QCOMPARE(page.later, 120 - soon - waiting);
        query.people = {u"Ben"_s};
        QCOMPARE(static_cast<size_t>(vault->listWork(query).later) + vault->listWork(query).items.size(), 40U);

        // What is due by a moment is counted beyond the first page, for the same people.
        const auto dueBy = [&](const QStringList &people, int limit) {
            WorkQuery counted;
            counted.people = people;
            counted.limit = limit;
            counted.countBy = {fromMillis(0), fromMillis(3'500'000)};
            return vault->listWork(counted).dueBy;
        };
        const auto ofAll = dueBy({}, 7);
        QCOMPARE(ofAll.size(), 2U);
        QCOMPARE(ofAll[1].own, static_cast<int>(soon));
        const auto lateWaiting = std::count_if(items.begin(), items.end(), [&](const WorkItem &i) {
            return i.waiting && *i.due <= fromMillis(3'500'000);
        });
        QCOMPARE(ofAll[1].waiting, static_cast<int>(lateWaiting));
        QVERIFY(ofAll[1].own > 7);
        const auto ofBen = dueBy({u"Ben"_s}, 7);
        const auto bens = std::count_if(items.begin(), items.end(), [&](const WorkItem &i) {
            return i.owner == u"Ben"_s && !i.waiting && *i.due <= fromMillis(3'500'000);
        });
        QCOMPARE(ofBen[1].own, static_cast<int>(bens));
        QVERIFY(dueBy({}, 500).empty()); // all are on the page

        // Stored anew, unchanged rows stay, others go.
        CaseWork fewer = all.front();
        fewer.items.resize(1);
        vault->storeWork({fewer, {all[1].caseId, {}}}, workRules);
        QCOMPARE(collect(WorkQuery()).size(), 120U - 2U - 3U);
        WorkQuery broken;
        broken.after = "no cursor";
        QCOMPARE(failure([&] { static_cast<void>(vault->listWork(broken)); }), ErrorCode::InvalidValue);
    }

    /// A casebook of the first release is copied, brought up to date, and shows its work.
    void oldCasebookShowsItsWork()
    {
        const QString path = m_dir.filePath(u"old.candor"_s);
        const Secret secret = test::passphrase();
        const NewContainerIds ids;
        CaseFile file = heparinCase();
        const Promise promise = promiseDue(at("2026-07-13T16:30"));
        file.put(promise);
        const CaseFile ended = [] {
            CaseFile made = heparinCase();
            made.record.number = u"2026-0100"_s;
            made.record.status = CaseStatus::Withdrawn;
            return made;
        }();
        static_cast<void>(createContainer(
            path, u"Old Hospital"_s, u"Dana Okafor"_s, secret, {8192, 1},
            [&](const std::filesystem::path &databaseFile, const DatabaseKey &key) {
                Connection connection(QString::fromStdWString(databaseFile.wstring()), key, Connection::Mode::Create);
                migrate(connection, 1);
                writeIdentity(connection, {ids.vault.uuid(), 1});
                for (const CaseFile *each : {static_cast<const CaseFile *>(&file), &ended})
                    insertAsBefore(connection, *each);
                QCOMPARE(schemaOf(connection), 1);
                connection.close();
            },
            ids, m_clock->now()));

        const auto casebook = Casebook::open(path, test::passphrase(), m_clock).result();
        QVERIFY(casebook->openingNotices().contains(u"upgraded"_s));
        const auto items = stored(*casebook);
        QVERIFY(find(items, WorkKind::Promise, promise.id.toString()));
        QVERIFY(find(items, WorkKind::Step, u"hold-first-conversation"_s));
        QVERIFY(std::all_of(
            items.begin(), items.end(), [&](const WorkItem &item) { return item.number == file.record.number; }));
        casebook->lock().waitForFinished();
        const QStringList copies = QDir(path).entryList({u"before-schema-*.candorbak"_s});
        QCOMPARE(copies.size(), 1);
        // The copy is a casebook of its own, which opens with the same passphrase.
        const QString restored = m_dir.filePath(u"restored.candor"_s);
        Casebook::restore(QDir(path).filePath(copies.front()), restored, {}).waitForFinished();
        const auto again = Casebook::open(restored, test::passphrase(), m_clock).result();
        QCOMPARE(stored(*again).size(), items.size());
        again->lock().waitForFinished();
        // Opened once more, nothing has to be worked out again.
        const auto third = Casebook::open(path, test::passphrase(), m_clock).result();
        QVERIFY(!third->openingNotices().contains(u"upgraded"_s));
        QCOMPARE(stored(*third), items);
    }

private:
    /// Rows as the first schema held them.
    static void insertAsBefore(Connection &connection, const CaseFile &file)
    {
        const QUuid caseId = file.record.id.uuid();
        const auto insert = [&](const AnyRecord &record) {
            run(connection, "INSERT INTO record (case_id, kind, id, revision, body) VALUES (?, ?, ?, 1, ?)", caseId,
                static_cast<int>(kindOf(record)), idOf(record), Utf8{encodeRecord(record)});
        };
        insert(file.record);
        const auto insertAll = [&]<class R>(const std::vector<R> &records) {
            for (const R &record : records)
                insert(record);
        };
        [&]<class... R>(RecordList<R...>) { (insertAll(file.all<R>()), ...); }(AllRecords{});
        const bool open = file.record.status == CaseStatus::Open;
        run(connection,
            "INSERT INTO case_row VALUES (?, ?, 1, 1, ?, ?, ?, ?, '', '', '', '', '', 0, 0, 'c', '', '', NULL, NULL, "
            "NULL, NULL, '')",
            caseId, open ? 1 : 2, file.record.title.toCaseFolded(), file.record.number, file.record.title,
            keyOf(file.record.status));
    }
};

QTEST_GUILESS_MAIN(TestWorkStored)
#include "tst_work_stored.moc"
