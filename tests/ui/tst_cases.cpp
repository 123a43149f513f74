// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "cases/CasePreview.h"
#include "cases/CasesPage.h"
#include "cases/FilterBar.h"
#include "cases/ImportDialog.h"
#include "cases/Snippet.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace candor;
using namespace candor::shelltest;

namespace {

CaseRow row(int number)
{
    CaseRow row;
    row.caseId = QUuid::fromRfc4122(QByteArray::number(number).rightJustified(16, '0'));
    row.number = u"2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.title = u"Case %1"_s.arg(number);
    row.status = CaseStatus::Open;
    row.patient = u"R.Q., 58"_s;
    row.patientName = u"Rosa Quiroga"_s;
    row.unit = u"4 West"_s;
    row.owner = u"Dana Okafor"_s;
    row.stages = u"ddcnnnnn"_s;
    row.stage = 2;
    row.nextStep = u"Hold the conversation"_s;
    row.nextDue = sampleNow + std::chrono::hours(number);
    return row;
}

/// Pages of rows from memory, and searches that answer when the test says so.
struct FakeSource {
    std::vector<CaseRow> rows;
    std::vector<QPromise<std::vector<SearchHit>>> searches;
    QStringList asked;

    CaseSource source()
    {
        CaseSource source;
        source.list = [this](const CaseQuery &query) {
            const int from = query.after.toInt();
            const int to = std::min<int>(from + query.limit, static_cast<int>(rows.size()));
            CasePage page;
            page.rows.assign(rows.begin() + from, rows.begin() + to);
            if (to < static_cast<int>(rows.size()))
                page.next = QByteArray::number(to);
            return QtFuture::makeReadyFuture(page);
        };
        source.search = [this](const SearchQuery &query) {
            asked += query.text;
            searches.emplace_back();
            searches.back().start();
            return searches.back().future();
        };
        source.read = [this](const CaseRequest &request) {
            CaseView view;
            view.protocol = std::make_shared<const Protocol>();
            const auto found =
                std::find_if(rows.begin(), rows.end(), [&](const CaseRow &r) { return r.caseId == request.id.uuid(); });
            if (found == rows.end())
                return QtFuture::makeExceptionalFuture<CaseView>(Error(ErrorCode::NotFound, {u"case"_s}));
            view.file.record.id = request.id;
            view.file.record.number = found->number;
            view.file.record.title = found->title;
            view.file.record.status = found->status;
            view.file.record.unit = found->unit;
            view.surroundings.now = sampleNow;
            return QtFuture::makeReadyFuture(view);
        };
        source.counts = [this] {
            VaultCounts counts;
            counts.cases = counts.open = static_cast<qint64>(rows.size());
            return QtFuture::makeReadyFuture(counts);
        };
        source.surroundings = [] {
            Surroundings around;
            around.now = sampleNow;
            return around;
        };
        return source;
    }
};

} // namespace

class tst_cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesInPages();
    void rowIsASentence();
    void deadlinesSayHowLate();
    void namesAreHiddenUntilAsked();
    void staleSearchIsDropped();
    void changeKeepsSelection();
    void caseThatNoLongerFitsGoes();
    void marksOfASnippet();
    void noMatchOffersToClear();
    void realCasebook();
    void importsAFile();

private:
    QTemporaryDir m_folder;
};

void tst_cases::initTestCase()
{
    useOwnSettings(m_folder);
}

void tst_cases::comesInPages()
{
    FakeSource fake;
    for (int i = 0; i < 450; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    model.reload();
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.caseAt(449)->number, u"2026-0449"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload(); // the tester asks for all pages by itself
    QTRY_COMPARE(model.rowCount(), 450);
}

void tst_cases::rowIsASentence()
{
    FakeSource fake;
    fake.rows.push_back(row(3));
    CaseListModel model(fake.source());
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    const QString sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"2026-0003"_s, u"Case 3"_s, u"R.Q., 58"_s, u"phase 3 of 8"_s, u"Hold the conversation"_s,
          u"owner Dana Okafor"_s, u"family not told yet"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"Rosa"_s));
}

void tst_cases::deadlinesSayHowLate()
{
    FakeSource fake;
    for (const int hours : {-18, 0, 30})
        fake.rows.push_back(row(hours + 20));
    fake.rows[0].nextDue = sampleNow - std::chrono::hours(18);
    fake.rows[1].nextDue = sampleNow + std::chrono::minutes(22);
    fake.rows[2].nextDue.reset();
    CaseListModel model(fake.source());
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    const auto cell = [&](int r, int role) { return model.index(r, CaseListModel::DeadlineColumn).data(role); };
    QCOMPARE(cell(0, Qt::DisplayRole).toString(), u"18 h late"_s);
    QCOMPARE(cell(0, CaseListModel::DueRole).toInt(), static_cast<int>(CaseListModel::DueLook::Late));
    QCOMPARE(cell(1, Qt::DisplayRole).toString(), u"22 min left"_s);
    QCOMPARE(cell(1, CaseListModel::DueRole).toInt(), static_cast<int>(CaseListModel::DueLook::Soon));
    QCOMPARE(cell(2, Qt::DisplayRole).toString(), u"No deadline"_s);
}

void tst_cases::namesAreHiddenUntilAsked()
{
    FakeSource fake;
    fake.rows.push_back(row(1));
    CaseListModel model(fake.source());
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
    const auto second = [&] { return model.index(0, 0).data(CaseListModel::SecondLineRole).toString(); };
    QCOMPARE(second(), u"R.Q., 58"_s);
    model.setNamesShown(true);
    QCOMPARE(second(), u"Rosa Quiroga, 58"_s);
}

void tst_cases::staleSearchIsDropped()
{
    FakeSource fake;
    fake.rows = {row(1), row(2)};
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &CaseListModel::loaded);
    model.setSearch(u"c"_s);
    QVERIFY(!model.isSearch()); // one letter is not a search
    model.setSearch(u"cl"_s);
    model.setSearch(u"closing"_s);
    QCOMPARE(fake.asked, QStringList({u"cl"_s, u"closing"_s}));
    const auto answer = [&](size_t search, int found) {
        SearchHit hit;
        hit.caseId = row(found).caseId;
        hit.kind = RecordKind::Fact;
        hit.lane = Lane::Pswp;
        hit.snippet = u"the %1closing%2 count"_s.arg(QChar(2)).arg(QChar(3));
        fake.searches[search].addResult(std::vector<SearchHit>{hit});
        fake.searches[search].finish();
    };
    answer(1, 2);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.caseAt(0)->title, u"Case 2"_s);
    QVERIFY(model.index(0, CaseListModel::TitleColumn).data(CaseListModel::PrivilegedRole).toBool());
    loaded.clear();
    answer(0, 1); // the older question answers late
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(model.caseAt(0)->title, u"Case 2"_s);
}

void tst_cases::changeKeepsSelection()
{
    FakeSource fake;
    for (int i = 0; i < 30; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseQuery byTitle;
    byTitle.order = CaseOrder::Number;
    model.setQuery(byTitle);
    QTRY_COMPARE(model.rowCount(), 30);
    QTableView view;
    view.setModel(&model);
    view.setCurrentIndex(model.index(5, 0));
    fake.rows[5].title = u"Renamed"_s;
    fake.rows[5].number = u"2026-0099"_s; // belongs to the end of the list now
    ChangeNotice notice;
    notice.cases = {fake.rows[5].caseId};
    model.follow(notice);
    QTRY_COMPARE(model.caseAt(29)->title, u"Renamed"_s);
    QCOMPARE(view.currentIndex().row(), 29);
    QCOMPARE(model.rowCount(), 30);
}

void tst_cases::caseThatNoLongerFitsGoes()
{
    FakeSource fake;
    fake.rows = {row(1), row(2)};
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 2);
    fake.rows[0].status = CaseStatus::Closed;
    ChangeNotice notice;
    notice.cases = {fake.rows[0].caseId};
    model.follow(notice);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.caseAt(0)->title, u"Case 2"_s);
}

void tst_cases::marksOfASnippet()
{
    const Snippet snippet = parseSnippet(u"no %1closing%2 %1count%2\nrecorded"_s.arg(QChar(2)).arg(QChar(3)));
    QCOMPARE(snippet.text, u"no closing count recorded"_s);
    QCOMPARE(snippet.marks.size(), size_t(2));
    QCOMPARE(snippet.marks[0].start, 3);
    QCOMPARE(snippet.marks[0].length, 7);
    QCOMPARE(snippet.marks[1].start, 11);
}

void tst_cases::noMatchOffersToClear()
{
    FakeSource fake;
    CasesPage page(fake.source());
    page.resize(1200, 700);
    page.show();
    auto *bar = page.findChild<FilterBar *>();
    CaseQuery filters;
    filters.minHarmRank = 4;
    filters.unit = u"4 West"_s;
    bar->setFilters(filters);
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const auto says = [&](const QString &text) {
        const QList<QLabel *> labels = empty->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(text); });
    };
    QTRY_VERIFY(says(u"No case matches."_s));
    QVERIFY(says(u"2"_s));
    fake.rows.push_back(row(1));
    empty->actionButton()->click();
    QCOMPARE(bar->activeCount(), 0);
    QTRY_VERIFY(page.table()->isVisible());
}

void tst_cases::realCasebook()
{
    makeCasebook(m_folder.filePath(u"list.candor"_s));
    const auto casebook = openCasebook(m_folder.filePath(u"list.candor"_s), std::make_shared<FixedClock>(sampleNow));
    addCase(*casebook, u"Retained sponge after surgery"_s, true, u"The closing count was called correct."_s);
    addCase(*casebook, u"Fall from bed"_s, false);
    CasesPage page(sourceOf(*casebook));
    connect(casebook.get(), &Casebook::changed, &page, &CasesPage::follow);
    page.resize(1250, 800);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QTRY_VERIFY(page.findChild<Button *>(u"openCase"_s));
    QSignalSpy opened(&page, &CasesPage::openRequested);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);

    const Outcome added = addCase(*casebook, u"Heparin at ten times the rate"_s);
    QTRY_COMPARE(page.model()->rowCount(), 2);
    QVERIFY(page.model()->rowOf(added.caseId.uuid()) >= 0);

    page.findChild<QLineEdit *>(u"caseSearch"_s)->setText(u"closing cou"_s);
    QTRY_VERIFY(page.model()->isSearch());
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QVERIFY(!page.model()->hitsAt(0).empty());
    QVERIFY(namelessParts(page).isEmpty());
}

void tst_cases::importsAFile()
{
    makeCasebook(m_folder.filePath(u"import.candor"_s));
    const auto casebook = openCasebook(m_folder.filePath(u"import.candor"_s), std::make_shared<FixedClock>(sampleNow));
    QFile file(m_folder.filePath(u"reports.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "INTAKEID,RECVDATE,AE_CATEGORY,AE_SHORT,ADVERSE_EVENT,FINDING_DETAIL,ASPEN_FACID,NAME,ASPEN_FACTYPE_LABEL\n"
        "T1,4-Jan-23,04 - Care,17: Pressure Ulcer,17: Pressure Ulcer,Z2_Missing,CA1,TEST HOSPITAL,Hospital\n"
        "T2,not a date,04 - Care,17: Pressure Ulcer,17: Pressure Ulcer,Z2_Missing,CA1,TEST HOSPITAL,Hospital\n");
    file.close();
    ImportDialog dialog(casebook, file.fileName());
    QSignalSpy planned(&dialog, &ImportDialog::planned);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.show();
    QVERIFY(planned.wait());
    QCOMPARE(resultOf(casebook->counts()).cases, 0);
    QCOMPARE(dialog.findChild<QTableWidget *>(u"refusedRows"_s)->rowCount(), 1);
    auto *import = dialog.findChild<Button *>(u"importNow"_s);
    QVERIFY(import->isEnabled());
    import->click();
    QVERIFY(imported.wait());
    QCOMPARE(resultOf(casebook->counts()).cases, 1);
    const qint64 commit = imported.front().front().toLongLong();
    casebook->apply(UndoCommit{commit}).waitForFinished();
    QCOMPARE(resultOf(casebook->counts()).cases, 0);
}

QTEST_MAIN(tst_cases)
#include "tst_cases.moc"
