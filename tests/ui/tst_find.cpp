// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "shell/FindAnything.h"
#include "widgets/Splitter.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>
#include <QSplitterHandle>

using namespace candor;
using namespace candor::shelltest;

namespace {

SearchHit hit(const QUuid &caseId, RecordKind kind, const QString &snippet, Lane lane = Lane::Fact)
{
    SearchHit made;
    made.caseId = caseId;
    made.number = u"2026-0118"_s;
    made.title = u"Retained sponge"_s;
    made.kind = kind;
    made.recordId = QUuid::createUuid();
    made.lane = lane;
    made.snippet = snippet;
    return made;
}

WorkItem due(const QString &title, const QUuid &caseId, const QString &subject, WorkKind kind = WorkKind::Step)
{
    WorkItem item;
    item.caseId = caseId;
    item.kind = kind;
    item.subject = subject;
    item.number = u"2026-0118"_s;
    item.caseTitle = u"Retained sponge"_s;
    item.patient = u"R.Q., 58"_s;
    item.patientName = u"Rosa Quiroga"_s;
    item.title = title;
    item.due = sampleNow + std::chrono::minutes(22);
    return item;
}

/// Answers at once, or when the test says so.
struct Desk {
    FindSource source()
    {
        FindSource made;
        made.list = [this](const CaseQuery &) { return QtFuture::makeReadyFuture(page); };
        made.search = [this](const SearchQuery &query) {
            asked += query.text;
            if (!waits)
                return QtFuture::makeReadyFuture(hits);
            auto &promise = *promises.emplace_back(std::make_unique<QPromise<std::vector<SearchHit>>>());
            promise.start();
            return promise.future();
        };
        made.actions = {&newCase, &greyed};
        Finding step;
        step.kind = Finding::Kind::Step;
        step.title = u"Hold the conversation"_s;
        step.step = u"hold"_s;
        step.caseId = openCase;
        made.steps = {step};
        made.due = [this](const WorkQuery &query) {
            WorkPage answer;
            for (const WorkItem &item : work) {
                if (answer.items.size() < static_cast<size_t>(query.limit))
                    answer.items.push_back(item);
            }
            return QtFuture::makeReadyFuture(answer);
        };
        made.around.now = sampleNow;
        return made;
    }

    Desk()
    {
        greyed.setEnabled(false);
        newCase.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        CaseRow row;
        row.caseId = QUuid::createUuid();
        row.number = u"2026-0147"_s;
        row.title = u"Heparin rate"_s;
        row.patient = u"W.B., 67"_s;
        page.rows = {row};
    }

    CasePage page;
    std::vector<SearchHit> hits;
    std::vector<WorkItem> work;
    QUuid openCase = QUuid::createUuid();
    QStringList asked;
    bool waits = false;
    std::vector<std::unique_ptr<QPromise<std::vector<SearchHit>>>> promises;
    QAction newCase{u"&New case…"_s};
    QAction greyed{u"New thing that cannot be done here"_s};
};

} // namespace

class tst_find : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void wordsAreMatchedByTheirBeginning();
    void withoutATextTheNextCasesAreOffered();
    void everythingIsFoundInOrder();
    void dueStepsOfOtherCasesAreFound();
    void namesStayHidden();
    void oldAnswersAreDropped();
    void aCaseIsChosenOnce();
    void enterWaitsForTheAnswer();
    void escapeClosesIt();
    void splitterRemembersAndComesBack();
    void splitterRemembersWhatKeysDid();

private:
    QTemporaryDir m_folder;
};

void tst_find::wordsAreMatchedByTheirBeginning()
{
    QVERIFY(matchesWords(u"Hold the conversation"_s, u"conv hold"_s));
    QVERIFY(matchesWords(u"Comunicación inicial"_s, u"comunicacion"_s));
    QVERIFY(matchesWords(u"Print or export…"_s, u"EXP"_s));
    QVERIFY(!matchesWords(u"Hold the conversation"_s, u"old"_s));
    QVERIFY(!matchesWords(u"Hold"_s, u"  "_s));
}

void tst_find::withoutATextTheNextCasesAreOffered()
{
    Desk desk;
    FindModel model(desk.source(), FindModel::Scope::Anything);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Heparin rate"_s);
    QCOMPARE(model.index(0).data(FindModel::DetailRole).toString(), u"2026-0147 · W.B., 67"_s);
    model.setText(u"x"_s);
    QTRY_COMPARE(desk.asked, QStringList{u"x"_s});
    model.setText({});
    QTRY_COMPARE(model.rowCount(), 1);
}

void tst_find::everythingIsFoundInOrder()
{
    Desk desk;
    const QUuid id = QUuid::createUuid();
    desk.hits = {
        hit(id, RecordKind::TimelineEntry, u"the \2new\3 nurse counted"_s, Lane::Pswp),
        hit(id, RecordKind::Person, u"\2New\3ton"_s), hit(id, RecordKind::Case, u"\2new\3"_s)};
    FindModel model(desk.source(), FindModel::Scope::Anything);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(u"new"_s);
    QTRY_COMPARE(model.rowCount(), 4);
    QList<Finding::Kind> kinds;
    for (int row = 0; row < model.rowCount(); ++row)
        kinds += model.at(row)->kind;
    QCOMPARE(
        kinds,
        (QList<Finding::Kind>{Finding::Kind::Case, Finding::Kind::Person, Finding::Kind::Text, Finding::Kind::Action}));
    QVERIFY(model.at(2)->privileged);
    QCOMPARE(model.at(2)->title, u"the new nurse counted"_s);
    QCOMPARE(model.at(2)->marks.size(), size_t(1));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"privileged"_s));
    // What is greyed in the menus is not offered.
    QCOMPARE(model.at(3)->action, &desk.newCase);
    QCOMPARE(model.at(3)->title, u"New case"_s);
    model.setText(u"hold"_s);
    QTRY_COMPARE(desk.asked.last(), u"hold"_s);
    QTRY_VERIFY(!model.isLooking());
    QCOMPARE(model.at(1)->step, u"hold"_s);
}

void tst_find::dueStepsOfOtherCasesAreFound()
{
    Desk desk;
    const QUuid other = QUuid::createUuid();
    desk.work = {
        due(u"Hold the conversation"_s, other, u"hold"_s),
        due(u"Hold the conversation"_s, desk.openCase, u"hold"_s), // the open case has it among its steps
        due(u"Hold the line"_s, other, QUuid::createUuid().toString(), WorkKind::Promise), // found by its text
        due(u"Holding statement"_s, other, u"C9"_s, WorkKind::Clock)};
    FindModel model(desk.source(), FindModel::Scope::Anything);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(u"hold"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(!model.at(0)->task); // of the open case
    QCOMPARE(model.at(0)->caseId, desk.openCase);
    QVERIFY(model.at(1)->task);
    QCOMPARE(*model.at(1)->task, desk.work[0]);
    QCOMPARE(model.at(1)->kind, Finding::Kind::Step);
    QCOMPARE(model.at(1)->caseId, other);
    QCOMPARE(
        model.index(1).data(FindModel::DetailRole).toString(),
        u"2026-0118 · Retained sponge · R.Q., 58 · 22 min left"_s);
    QCOMPARE(model.at(2)->title, u"Holding statement"_s);
    model.setText(u"line"_s);
    QTRY_VERIFY(!model.isLooking());
    QCOMPARE(model.rowCount(), 0);

    // Where a case is wanted, steps are not.
    FindModel cases(desk.source(), FindModel::Scope::CasesOnly);
    cases.setText(u"hold"_s);
    QTRY_VERIFY(!cases.isLooking());
    QCOMPARE(cases.rowCount(), 0);

    // Many of them do not push everything else away.
    desk.work.clear();
    for (int i = 0; i < 50; ++i)
        desk.work.push_back(due(u"Hold the conversation"_s, QUuid::createUuid(), u"hold"_s));
    FindModel many(desk.source(), FindModel::Scope::Anything);
    many.setText(u"hold"_s);
    QTRY_COMPARE(many.rowCount(), 7);
}

void tst_find::namesStayHidden()
{
    Desk desk;
    desk.hits = {hit(QUuid::createUuid(), RecordKind::Person, u"Rosa \2Quiroga\3"_s)};
    FindSource source = desk.source();
    FindModel hidden(source, FindModel::Scope::Anything);
    hidden.setText(u"quiroga"_s);
    QTRY_COMPARE(hidden.rowCount(), 1);
    QTRY_VERIFY(!hidden.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Rosa"_s));
    source.namesShown = true;
    FindModel shown(source, FindModel::Scope::Anything);
    shown.setText(u"quiroga"_s);
    QTRY_COMPARE(shown.index(0).data().toString(), u"Rosa Quiroga"_s);
}

void tst_find::oldAnswersAreDropped()
{
    Desk desk;
    desk.waits = true;
    FindModel model(desk.source(), FindModel::Scope::Anything);
    model.setText(u"first"_s);
    model.setText(u"second"_s);
    QCOMPARE(desk.promises.size(), size_t(2));
    desk.promises[1]->addResult(std::vector{hit(QUuid::createUuid(), RecordKind::Note, u"second"_s)});
    desk.promises[1]->finish();
    QTRY_COMPARE(model.index(0).data().toString(), u"second"_s);
    desk.promises[0]->addResult(std::vector{hit(QUuid::createUuid(), RecordKind::Note, u"first"_s)});
    desk.promises[0]->finish();
    QTest::qWait(20);
    QCOMPARE(model.index(0).data().toString(), u"second"_s);
}

void tst_find::aCaseIsChosenOnce()
{
    Desk desk;
    const QUuid id = QUuid::createUuid();
    desk.hits = {hit(id, RecordKind::Note, u"one"_s), hit(id, RecordKind::Person, u"two"_s)};
    FindAnything find(desk.source(), FindModel::Scope::CasesOnly, nullptr);
    find.show();
    QVERIFY(namelessParts(find).isEmpty());
    QTest::keyClicks(find.field(), u"one"_s);
    QTRY_COMPARE(find.model()->rowCount(), 1);
    QTRY_COMPARE(find.model()->at(0)->kind, Finding::Kind::Case);
    QCOMPARE(find.model()->at(0)->title, u"Retained sponge"_s);
    QUuid chosen;
    connect(&find, &FindAnything::chosen, this, [&](const Finding &finding) { chosen = finding.caseId; });
    QTest::keyClick(find.field(), Qt::Key_Return);
    QCOMPARE(chosen, id);
    QVERIFY(!find.isVisible());
}

void tst_find::enterWaitsForTheAnswer()
{
    Desk desk;
    FindAnything find(desk.source(), FindModel::Scope::Anything, nullptr);
    find.show();
    QTRY_COMPARE(find.model()->rowCount(), 1);
    desk.waits = true;
    int chosen = 0;
    QString title;
    connect(&find, &FindAnything::chosen, this, [&](const Finding &finding) {
        ++chosen;
        title = finding.title;
    });
    find.field()->setText(u"note"_s);
    QTest::keyClick(find.field(), Qt::Key_Return);
    QCOMPARE(chosen, 0); // what is shown belongs to an older question
    desk.promises.back()->addResult(std::vector{hit(QUuid::createUuid(), RecordKind::Note, u"a \2note\3"_s)});
    desk.promises.back()->finish();
    QTRY_COMPARE(chosen, 1);
    QCOMPARE(title, u"a note"_s);
}

void tst_find::escapeClosesIt()
{
    Desk desk;
    FindAnything find(desk.source(), FindModel::Scope::Anything, nullptr);
    find.show();
    QTest::keyClick(find.field(), Qt::Key_Escape);
    QVERIFY(!find.isVisible());
}

void tst_find::splitterRemembersAndComesBack()
{
    const auto made = [](QWidget *a, QWidget *b) {
        auto splitter = std::make_unique<Splitter>(u"test"_s);
        splitter->resize(601, 200);
        splitter->addWidget(a);
        splitter->addWidget(b);
        splitter->setFirstSizes({400, 200});
        splitter->show();
        return splitter;
    };
    auto first = made(new QWidget, new QWidget);
    QCOMPARE(first->sizes(), (QList<int>{400, 200}));
    QTest::mousePress(first->handle(1), Qt::LeftButton);
    QTest::mouseMove(first->handle(1), QPoint(-100, 5));
    QTest::mouseRelease(first->handle(1), Qt::LeftButton, {}, QPoint(-100, 5));
    const QList<int> moved = first->sizes();
    QVERIFY(moved.front() < 400);
    QCOMPARE(made(new QWidget, new QWidget)->sizes(), moved);
    QTest::mouseDClick(first->handle(1), Qt::LeftButton);
    QCOMPARE(first->sizes(), (QList<int>{400, 200}));
    QCOMPARE(made(new QWidget, new QWidget)->sizes(), (QList<int>{400, 200}));
}

void tst_find::splitterRemembersWhatKeysDid()
{
    const auto made = [] {
        auto splitter = std::make_unique<Splitter>(u"keys"_s);
        splitter->resize(601, 200);
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        splitter->setFirstSizes({400, 200});
        splitter->show();
        return splitter;
    };
    auto first = made();
    QTest::keyClick(first->handle(1), Qt::Key_Left);
    const QList<int> moved = first->sizes();
    QVERIFY(moved.front() < 400);
    QCOMPARE(made()->sizes(), moved);
    QTest::keyClick(first->handle(1), Qt::Key_Return);
    QCOMPARE(made()->sizes(), (QList<int>{400, 200}));
}

QTEST_MAIN(tst_find)
#include "tst_find.moc"
