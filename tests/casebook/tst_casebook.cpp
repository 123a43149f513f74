// SPDX-License-Identifier: GPL-3.0-or-later
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/ListView.h"
#include "casebook/SimilarCases.h"
#include "support/Demonstration.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

template <class Work>
ErrorCode failure(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal; // none of the tests expects this one
}

} // namespace

class TestCasebook : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(found);
    int m_count = 0;

    std::shared_ptr<Casebook> fresh() { return newCasebook(m_dir.filePath(u"c%1.candor"_s.arg(++m_count)), m_clock); }

private Q_SLOTS:
    void similarCasesAreFound()
    {
        const auto casebook = fresh();
        const auto add = [&](const QString &name, const QString &recordNumber, const QString &sourceId, Instant when) {
            OpenCase open;
            open.file.record.title = u"Heparin rate"_s;
            Person patient = with(Person{});
            patient.name = name;
            patient.recordNumber = recordNumber;
            patient.roles = {PersonRole::Patient};
            open.file.put(patient);
            Report report = with(Report{});
            report.sourceSystem = u"rl"_s;
            report.sourceId = sourceId;
            open.file.put(report);
            stamp(open.file, "t_discovered", when);
            stamp(open.file, "t_reported", when);
            return casebook->apply(open).result().caseId;
        };
        const auto first = add(u"Núria Brandvold"_s, u"MRN 00-417"_s, u"EV-2291"_s, found);
        add(u"Walter Brandvold"_s, u"MRN 00-418"_s, u"EV-2292"_s, found);
        const auto old = add(u"Nuria Brandvold"_s, u"MRN 00-417"_s, u"EV-1000"_s, found - 24h * 60);

        const auto ask = [&](const SimilarQuery &query) { return similarCases(*casebook, query).result(); };
        SimilarQuery query;
        query.patientName = u"BRANDVOLD, nuria"_s;
        query.at = found + 24h * 2;
        auto same = ask(query);
        QCOMPARE(same.size(), size_t(1));
        QCOMPARE(same[0].id, first);
        QVERIFY(same[0].samePatient && !same[0].sameRecordNumber && !same[0].sameSource);
        QCOMPARE(same[0].at, found);
        QVERIFY(!same[0].number.isEmpty());

        query.patientName = u"Brandvold"_s; // half a name is no match
        QVERIFY(ask(query).empty());
        query.patientName.clear();
        query.recordNumber = u"mrn 00-417"_s;
        QCOMPARE(ask(query).size(), size_t(1));
        query.at = found - 24h * 58;
        QCOMPARE(ask(query).front().id, old);
        query = {};
        query.sourceId = u"EV-1000"_s; // whenever it was
        query.at = found;
        QCOMPARE(ask(query).front().id, old);
        query.except = old;
        QVERIFY(ask(query).empty());
        QVERIFY(ask({}).empty());
    }

    void createAndOpen()
    {
        const auto casebook = fresh();
        QCOMPARE(casebook->label().name, u"St. Brendan Valley Hospital"_s);
        QCOMPARE(casebook->user(), u"Dana Okafor"_s);
        QCOMPARE(casebook->settings().hospital, u"St. Brendan Valley Hospital"_s);
        QCOMPARE(casebook->currentProtocol()->id, u"candor"_s);
        const QString path = casebook->label().path;
        QCOMPARE(
            failure([&] { static_cast<void>(Casebook::open(path, secret(), m_clock).result()); }), ErrorCode::InUse);
        casebook->lock().waitForFinished();
        QCOMPARE(failure([&] { static_cast<void>(casebook->counts().result()); }), ErrorCode::Cancelled);
        QCOMPARE(
            failure([&] {
                static_cast<void>(Casebook::open(path, secret(u"not the right passphrase"_s), m_clock).result());
            }),
            ErrorCode::WrongPassphrase);
        QVERIFY(Casebook::open(path, secret(), m_clock).result());
    }

    void numbersRunPerYear()
    {
        const auto casebook = fresh();
        openCase(*casebook, u"One"_s);
        openCase(*casebook, u"Two"_s);
        QCOMPARE(casebook->read(CaseRequest{{}, u"2026-0002"_s}).result().file.record.title, u"Two"_s);
        const Instant before = m_clock->now();
        m_clock->set(at("2027-01-02T09:00"));
        openCase(*casebook, u"Three"_s);
        m_clock->set(before);
        QCOMPARE(casebook->read(CaseRequest{{}, u"2027-0001"_s}).result().file.record.title, u"Three"_s);
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->read(CaseRequest{{}, u"2026-0009"_s}).result());
            }),
            ErrorCode::NotFound);
    }

    void changesAreNoticed()
    {
        const auto casebook = fresh();
        QSignalSpy spy(casebook.get(), &Casebook::changed);
        const auto id = openCase(*casebook, u"One"_s).caseId;
        QVERIFY(spy.wait(2000));
        const auto notice = spy.first().first().value<ChangeNotice>();
        QCOMPARE(notice.cases, std::vector<QUuid>{id.uuid()});
        QCOMPARE(notice.command, u"open-case"_s);
    }

    void oldRevisionsAreRefused()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"One"_s).caseId;
        Case mine = casebook->read(CaseRequest{id, {}}).result().file.record;
        Case yours = mine;
        yours.unit = u"4 West"_s;
        QVERIFY(casebook->apply(EditRecords{id, {yours}, {}, {}}).result().commit > 0);
        mine.unit = u"6 North"_s;
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->apply(EditRecords{id, {mine}, {}, {}}).result());
            }),
            ErrorCode::Conflict);
        QCOMPARE(casebook->read(CaseRequest{id, {}}).result().file.record.unit, u"4 West"_s);
    }

    void severalCasesAtOnce()
    {
        const auto casebook = fresh();
        EditCases edit;
        for (int i = 0; i < 3; ++i)
            edit.cases.push_back(openCase(*casebook, u"Case %1"_s.arg(i)).caseId);
        const auto rows = [&] {
            CaseQuery all;
            all.state = CaseFilter::State::All;
            all.order = CaseOrder::Number;
            return casebook->read(all).result().rows;
        };
        const std::vector<CaseRow> before = rows();
        edit.owner = u" Marcus  Shaw "_s;
        edit.addTags = {u"falls"_s, u"Night shift"_s};
        const Outcome outcome = casebook->apply(edit).result();
        QCOMPARE(outcome.changed, 3);
        for (const CaseRow &row : rows()) {
            QCOMPARE(row.owner, u"Marcus Shaw"_s);
            QCOMPARE(row.tags, QStringList({u"falls"_s, u"Night shift"_s}));
        }
        QCOMPARE(casebook->choices().result().tags, QStringList({u"Night shift"_s, u"falls"_s}));
        QCOMPARE(casebook->apply(edit).result().commit, 0);            // it is so already
        casebook->apply(UndoCommit{outcome.commit}).waitForFinished(); // one undo for all
        QVERIFY(rows() == before);
        QVERIFY(casebook->choices().result().tags.empty());
        QCOMPARE(casebook->apply(edit).result().changed, 3);
        edit.owner.reset();
        edit.addTags = {u"FALLS"_s};
        edit.removeTags = {u"night shift"_s};
        QCOMPARE(casebook->apply(edit).result().changed, 3);
        QCOMPARE(rows().front().tags, QStringList{u"falls"_s}); // upper case makes no other tag
        edit.addTags = {u"  "_s};
        QCOMPARE(failure([&] { static_cast<void>(casebook->apply(edit).result()); }), ErrorCode::InvalidValue);
    }

    void savedViewsAreKept()
    {
        const auto casebook = fresh();
        ListView view;
        view.filter.state = CaseFilter::State::All;
        view.filter.unit = u"4 West"_s;
        view.filter.tag = u"falls"_s;
        view.filter.stage = 2;
        view.filter.minHarmRank = 4;
        view.filter.lateOnly = true;
        view.filter.notToldOnly = true;
        view.order = CaseOrder::Title;
        view.search = u"closing \"count\""_s;
        view.searchOrder = SearchQuery::Order::Relevance;
        QCOMPARE(toText(listViewFrom(toText(view))), toText(view));
        QCOMPARE(toText(listViewFrom(u"{\"state\": \"no such\", \"later\": 1}"_s)), toText({}));
        SavedView saved;
        saved.id = Id<SavedView>::create();
        saved.name = u"Falls"_s;
        saved.filter = toText(view);
        casebook->apply(SaveProgramRecord{saved}).waitForFinished();
        const std::vector<SavedView> views = casebook->savedViews().result();
        QCOMPARE(views.size(), 1U);
        QVERIFY(views.front().name == saved.name && views.front().filter == saved.filter);
        casebook->apply(SaveProgramRecord{views.front(), true}).waitForFinished();
        QVERIFY(casebook->savedViews().result().empty());
    }

    void undoWritesTheValuesBefore()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"One"_s).caseId;
        const CaseFile before = casebook->read(CaseRequest{id, {}}).result().file;
        SettleStep step;
        step.caseId = id;
        step.step = u"hold-bills"_s;
        const qint64 commit = casebook->apply(step).result().commit;
        QCOMPARE(casebook->read(CaseRequest{id, {}}).result().file.all<Hold>().size(), 1U);
        casebook->apply(UndoCommit{commit}).waitForFinished();
        const CaseFile after = casebook->read(CaseRequest{id, {}}).result().file;
        QCOMPARE(after.all<Hold>().size(), 0U);
        QVERIFY(!after.anchor(anchors::billingHold));
        QVERIFY(!after.step(u"hold-bills"));
        // Both, the change and its undoing, stay in history.
        const auto history = casebook->read(HistoryQuery{id.uuid(), {}}).result();
        QVERIFY(std::any_of(history.begin(), history.end(), [&](const HistoryEntry &e) { return e.undoes == commit; }));
        QVERIFY(std::any_of(history.begin(), history.end(), [&](const HistoryEntry &e) { return e.commit == commit; }));
    }

    void undoIsRefusedWhenChangedSince()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"One"_s).caseId;
        Case head = casebook->read(CaseRequest{id, {}}).result().file.record;
        head.unit = u"4 West"_s;
        const qint64 commit = casebook->apply(EditRecords{id, {head}, {}, {}}).result().commit;
        head = casebook->read(CaseRequest{id, {}}).result().file.record;
        head.unit = u"6 North"_s;
        casebook->apply(EditRecords{id, {head}, {}, {}}).waitForFinished();
        QCOMPARE(
            failure([&] { static_cast<void>(casebook->apply(UndoCommit{commit}).result()); }), ErrorCode::Conflict);
    }

    void changesOfOneRecordAreTakenBackOneAfterTheOther()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"One"_s).caseId;
        const auto head = [&] { return casebook->read(CaseRequest{id, {}}).result().file.record; };
        const auto moveTo = [&](const QString &unit) {
            Case changed = head();
            changed.unit = unit;
            return casebook->apply(EditRecords{id, {changed}, {}, {}}).result().commit;
        };
        const QString first = head().unit;
        const qint64 one = moveTo(u"4 West"_s);
        const qint64 two = moveTo(u"6 North"_s);
        const qint64 three = moveTo(u"7 South"_s);
        const qint64 undoneThree = casebook->apply(UndoCommit{three}).result().commit;
        QCOMPARE(head().unit, u"6 North"_s);
        casebook->apply(UndoCommit{two}).waitForFinished();
        QCOMPARE(head().unit, u"4 West"_s);
        // Not in another order: the later change that was taken back does not come again over the earlier state.
        QCOMPARE(
            failure([&] { static_cast<void>(casebook->apply(UndoCommit{undoneThree}).result()); }),
            ErrorCode::Conflict);
        casebook->apply(UndoCommit{one}).waitForFinished();
        QCOMPARE(head().unit, first);
    }

    void undoOfAnOpenedCaseRemovesIt()
    {
        const auto casebook = fresh();
        OpenCase open;
        open.file.record.title = u"A slip"_s;
        const Outcome outcome = casebook->apply(open).result();
        casebook->apply(UndoCommit{outcome.commit}).waitForFinished();
        CaseQuery all;
        all.state = CaseQuery::State::All;
        QCOMPARE(casebook->read(all).result().rows.size(), 0U);
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->read(CaseRequest{{}, outcome.number}).result());
            }),
            ErrorCode::NotFound);
        // Its number is not given out again.
        open.file.record.id = {};
        QCOMPARE(casebook->apply(open).result().number, u"2026-0002"_s);
    }

    void draftsSurviveClosing()
    {
        QString path;
        {
            const auto casebook = fresh();
            path = casebook->label().path;
            casebook->saveDraft(u"step/x"_s, QByteArrayLiteral("half a sent")).waitForFinished();
            casebook->lock().waitForFinished();
        }
        const auto casebook = Casebook::open(path, secret(), m_clock).result();
        QCOMPARE(casebook->draft(u"step/x"_s).result().value_or(QByteArray()), QByteArrayLiteral("half a sent"));
        OpenCase open;
        open.file.record.title = u"Done typing"_s;
        open.draft = u"step/x"_s;
        casebook->apply(open).waitForFinished();
        QVERIFY(!casebook->draft(u"step/x"_s).result());
    }

    void theProtocolOfACaseIsKept()
    {
        const auto casebook = fresh();
        const auto id = openCase(*casebook, u"One"_s).caseId;
        const CaseView view = casebook->read(CaseRequest{id, {}}).result();
        QCOMPARE(view.file.record.protocolDigest, view.protocol->digest);
        OpenCase other;
        other.file.record.title = u"A complaint"_s;
        other.file.record.protocolId = u"acknowledge"_s;
        const auto second = casebook->apply(other).result().caseId;
        QCOMPARE(casebook->read(CaseRequest{second, {}}).result().protocol->id, u"acknowledge"_s);
    }

    void verifyInTheBackground()
    {
        const auto casebook = fresh();
        QSignalSpy spy(casebook.get(), &Casebook::verified);
        casebook->verifyWhenIdle().waitForFinished();
        QVERIFY(spy.wait(3000));
        QVERIFY(spy.first().first().value<VerifyReport>().ok());
    }

    void demonstration()
    {
        const Instant now = at("2026-07-14T10:50");
        const auto casebook = openDemonstration(m_dir.filePath(u"demo.candor"_s), now);

        CaseQuery all;
        all.state = CaseQuery::State::All;
        const CasePage page = casebook->read(all).result();
        QCOMPARE(page.rows.size(), 14U);
        const CaseView closed = casebook->read(CaseRequest{{}, u"2026-0001"_s}).result();
        QCOMPARE(closed.file.record.status, CaseStatus::Closed);
        QVERIFY(!closed.file.record.whatWeFound.isEmpty());
        const auto heparin = std::find_if(
            page.rows.begin(), page.rows.end(), [](const CaseRow &row) { return row.title.startsWith(u"Heparin"); });
        QVERIFY(heparin != page.rows.end());
        QCOMPARE(heparin->nextDue, now + 22min);
        QCOMPARE(heparin->patient, u"W.B., 67"_s);
        QVERIFY(casebook->verify(VerifyDepth::Full, {}).result().ok());
    }
};

QTEST_GUILESS_MAIN(TestCasebook)
#include "tst_casebook.moc"
