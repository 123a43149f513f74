// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind the list of cases: their order, their words, what a search finds and what is exported.
#include "CasesFixture.h"
#include "cases/CaseListModel.h"
#include "cases/ExportStrip.h"
#include "cases/Snippet.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace candor;
using namespace candor::shelltest;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_case_list : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasItsWholeLength();
    void longListFollowsChanges();
    void rowIsASentence();
    void deadlinesSayHowLate();
    void namesAreHiddenUntilAsked();
    void staleSearchIsDropped();
    void hitIsAmongTheFirstWords();
    void searchGoesOn();
    void exportsWhatIsShown();
    void exportsAllThatASearchFinds();
    void changeKeepsSelection();
    void caseThatNoLongerFitsGoes();
    void marksOfASnippet();

private:
    QTemporaryDir m_folder;
};

void tst_case_list::initTestCase()
{
    useOwnSettings(m_folder);
}

void tst_case_list::hasItsWholeLength()
{
    FakeSource fake;
    for (int i = 0; i < 15'450; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    model.setQuery({}); // by deadline, as the rows are made
    QTRY_COMPARE(model.rowCount(), 15'450);
    QVERIFY(!model.hasMore());
    // The end is there without what lies before it.
    const int before = fake.pagesRead;
    QVERIFY(model.index(15'449, 0).data().isNull());
    QTRY_COMPARE(model.index(15'449, 0).data().toString(), u"2026-15449"_s);
    QCOMPARE(fake.pagesRead, before + 1);
    QVERIFY(model.index(9'000, 0).data().isNull());
    QTRY_COMPARE(model.caseAt(9'000)->number, u"2026-9000"_s);
    // From here on the tester looks at rows, too.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Looked at all over, it keeps what was looked at last.
    for (int page = 0; page < 75; ++page) {
        static_cast<void>(model.index(page * 200 + 7, 0).data());
        QTRY_VERIFY(!model.index(page * 200 + 7, 0).data().isNull());
    }
    QVERIFY(model.caseAt(2 * 200)->caseId.isNull());
    QVERIFY(!model.caseAt(74 * 200)->caseId.isNull());
}

void tst_case_list::longListFollowsChanges()
{
    FakeSource fake;
    for (int i = 0; i < 1'000; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(byNumber());
    QTRY_COMPARE(model.rowCount(), 1'000);
    const auto change = [&](size_t at, const QString &number) {
        fake.rows[at].number = number;
        ChangeNotice notice;
        notice.cases = {fake.rows[at].caseId};
        model.follow(notice);
    };
    const auto inOrder = [&] {
        const std::vector<CaseRow> list = fake.listed(byNumber());
        for (int i = 0; i < model.rowCount(); i += 37) {
            static_cast<void>(model.index(i, 0).data());
            QTRY_VERIFY(!model.caseAt(i)->caseId.isNull());
            QCOMPARE(model.caseAt(i)->number, list[static_cast<size_t>(i)].number);
        }
        QCOMPARE(model.rowCount(), static_cast<int>(list.size()));
    };
    change(3, u"2026-0500a"_s); // into a page that is not here
    QTRY_COMPARE(model.rowOf(fake.rows[3].caseId), -1);
    inOrder();
    change(3, u"2026-0003"_s); // back again, both pages are here
    QTRY_COMPARE(model.rowOf(fake.rows[3].caseId), 3);
    inOrder();
    fake.rows[700].status = CaseStatus::Closed;
    change(700, u"2026-0700"_s);
    QTRY_COMPARE(model.rowCount(), 999);
    inOrder();
    fake.rows.push_back(row(2'000));
    ChangeNotice opened;
    opened.command = QLatin1StringView(OpenCase::name);
    opened.cases = {fake.rows.back().caseId};
    model.follow(opened);
    QTRY_COMPARE(model.rowCount(), 1'000);
    inOrder();
}

void tst_case_list::rowIsASentence()
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

void tst_case_list::deadlinesSayHowLate()
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

void tst_case_list::namesAreHiddenUntilAsked()
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

void tst_case_list::staleSearchIsDropped()
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
    QCOMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[1].text, u"closing"_s);
    fake.answer(1, {{found(fake.rows[1])}, {}});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.caseAt(0)->title, u"Case 2"_s);
    QVERIFY(model.index(0, CaseListModel::TitleColumn).data(CaseListModel::PrivilegedRole).toBool());
    loaded.clear();
    fake.answer(0, {{found(fake.rows[0])}, {}}); // the older question answers late
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(model.caseAt(0)->title, u"Case 2"_s);
}

void tst_case_list::hitIsAmongTheFirstWords()
{
    RowWords words;
    SearchHit hit;
    hit.snippet = u"a long beginning of the note before the %1count%2 was done"_s.arg(QChar(2)).arg(QChar(3));
    const QString line = words.hit(hit);
    QVERIFY2(line.contains(u"“…"_s) && line.indexOf(QChar(2)) < 40, qPrintable(line));
    QVERIFY(line.endsWith(u"was done”"_s));
    hit.snippet = u"the %1count%2"_s.arg(QChar(2)).arg(QChar(3));
    QVERIFY(words.hit(hit).contains(hit.snippet));
}

void tst_case_list::searchGoesOn()
{
    FakeSource fake;
    fake.rows = {row(1), row(2), row(3)};
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseQuery filter;
    filter.unit = u"4 West"_s;
    model.setQuery(filter);
    model.setSearch(u"closing"_s);
    QCOMPARE(fake.asked[0].filter.unit, u"4 West"_s);
    fake.answer(0, {{}, {77, true}}); // nothing yet, but not at the end
    QTRY_COMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[1].after.row, 77);
    QVERIFY(fake.asked[1].after.wholeWord);
    fake.answer(1, {{found(fake.rows[0])}, {55, true}});
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.hasMore());
    if (fake.asked.size() == 2) // the tester asks for all there is by itself
        model.fetchMore({});
    QTRY_COMPARE(fake.asked.size(), size_t(3));
    fake.answer(2, {{found(fake.rows[0]), found(fake.rows[2])}, {}});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.hitsAt(0).size(), size_t(2)); // of the same case
    QVERIFY(!model.hasMore());
    model.setSearch(u"closing"_s, SearchQuery::Order::Relevance);
    QCOMPARE(fake.asked.back().order, SearchQuery::Order::Relevance);
}

void tst_case_list::exportsWhatIsShown()
{
    FakeSource fake;
    for (int i = 0; i < 2'345; ++i)
        fake.rows.push_back(row(i));
    fake.rows[0].title = u"=cmd, \"x\""_s;
    fake.rows[1].unit = u"ICU"_s;
    CaseListModel model(fake.source());
    CaseQuery query = byNumber();
    query.unit = u"4 West"_s;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 2'344);
    ExportStrip strip(fake.source());
    QSignalSpy done(&strip, &ExportStrip::done);
    const QString path = m_folder.filePath(u"list.csv"_s);
    ListExport::What what;
    what.query = model.query();
    what.words = model.wording();
    what.count = model.rowCount();
    strip.write(what, path);
    QVERIFY(strip.isBusy());
    QVERIFY(done.wait());
    QVERIFY(!strip.isBusy());
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 2'346); // with the titles and the end of the last line
    QVERIFY(lines[1].startsWith("2026-0000,\"R.Q., 58\",\"'=cmd, \"\"x\"\"\",4 West,"));
    QVERIFY(lines[2].startsWith("2026-0002,")); // the other unit is left out
    QVERIFY(!contentOf(path).contains("Rosa"));
    QCOMPARE(fake.notes, QStringList{u"export case-list/csv/2344/initials"_s});

    model.setNamesShown(true);
    what.words = model.wording();
    strip.write(what, path);
    QVERIFY(done.wait());
    QVERIFY(contentOf(path).contains("Rosa Quiroga, 58"));

    const QString stopped = m_folder.filePath(u"stopped.xlsx"_s);
    strip.write(what, stopped);
    strip.findChild<Button *>(u"stopExport"_s)->click();
    QVERIFY(done.wait());
    QVERIFY(!QFile::exists(stopped));
    QCOMPARE(fake.notes.size(), 2);
}

void tst_case_list::exportsAllThatASearchFinds()
{
    FakeSource fake;
    for (int i = 0; i < 5; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    model.setQuery(byNumber());
    QVERIFY(!model.searchQuery());
    model.setSearch(u"closing"_s, SearchQuery::Order::Relevance);
    fake.answer(0, {{found(fake.rows[1])}, {}});
    ListExport::What what;
    what.query = model.query();
    what.search = model.searchQuery();
    QVERIFY(what.search);
    what.words = model.wording();
    ExportStrip strip(fake.source());
    QSignalSpy done(&strip, &ExportStrip::done);
    const QString path = m_folder.filePath(u"found.csv"_s);
    strip.write(what, path);
    // The best matches in their order, then all others, each case once.
    QTRY_COMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[1].order, SearchQuery::Order::Relevance);
    QCOMPARE(fake.asked[1].text, u"closing"_s);
    fake.answer(1, {{found(fake.rows[3]), found(fake.rows[1])}, {}});
    QTRY_COMPARE(fake.asked.size(), size_t(3));
    QCOMPARE(fake.asked[2].order, SearchQuery::Order::Newest);
    QVERIFY(fake.asked[2].after.isEmpty());
    fake.answer(2, {{found(fake.rows[1]), found(fake.rows[2])}, {77, false}});
    QTRY_COMPARE(fake.asked.size(), size_t(4));
    QCOMPARE(fake.asked[3].after.row, 77);
    fake.answer(3, {{found(fake.rows[2]), found(fake.rows[4])}, {}});
    QVERIFY(done.wait());
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 6);
    for (const auto &[line, number] :
         {std::pair(1, "2026-0003,"), {2, "2026-0001,"}, {3, "2026-0002,"}, {4, "2026-0004,"}})
        QVERIFY2(lines[line].startsWith(number), lines[line].constData());
    QCOMPARE(fake.notes, QStringList{u"export case-list/csv/4/initials"_s});
}

void tst_case_list::changeKeepsSelection()
{
    FakeSource fake;
    for (int i = 0; i < 30; ++i)
        fake.rows.push_back(row(i));
    CaseListModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(byNumber());
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

void tst_case_list::caseThatNoLongerFitsGoes()
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

void tst_case_list::marksOfASnippet()
{
    const Snippet snippet = parseSnippet(u"no %1closing%2 %1count%2\nrecorded"_s.arg(QChar(2)).arg(QChar(3)));
    QCOMPARE(snippet.text, u"no closing count recorded"_s);
    QCOMPARE(snippet.marks.size(), size_t(2));
    QCOMPARE(snippet.marks[0].start, 3);
    QCOMPARE(snippet.marks[0].length, 7);
    QCOMPARE(snippet.marks[1].start, 11);

    // In a narrow column the words before the hit go, and the kind of record stays.
    const Snippet whole =
        parseSnippet(u"Note: \u201cit helps to write the %1count%2 down\u201d"_s.arg(QChar(2)).arg(QChar(3)));
    const QFontMetricsF metrics(themeFont(FontRole::Small));
    const Snippet wide = showingFirstHit(whole, metrics, 2000);
    QCOMPARE(wide.text, whole.text);
    for (const QString &shown : {u"Note: \u201c\u2026the count"_s, u"Note: \u201c\u2026count"_s}) {
        const Snippet cut = showingFirstHit(whole, metrics, metrics.horizontalAdvance(shown + u'\u2026') + 0.5);
        QCOMPARE(cut.text, shown + u" down\u201d"_s);
        QCOMPARE(cut.text.mid(cut.marks[0].start, cut.marks[0].length), u"count"_s);
    }
    QCOMPARE(showingFirstHit(whole, metrics, 1).text, u"Note: \u201c\u2026count down\u201d"_s);
}

QTEST_MAIN(tst_case_list)
#include "tst_case_list.moc"
