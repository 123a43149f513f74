// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "cases/CasePreview.h"
#include "cases/CasesPage.h"
#include "cases/ExportStrip.h"
#include "cases/FilterBar.h"
#include "cases/ImportDialog.h"
#include "cases/Snippet.h"
#include "theme/Fonts.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
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

QFuture<std::vector<CaseRow>> rowsOf(const std::vector<CaseRow> &all, const std::vector<QUuid> &ids)
{
    std::vector<CaseRow> rows;
    for (const CaseRow &row : all) {
        if (std::find(ids.begin(), ids.end(), row.caseId) != ids.end())
            rows.push_back(row);
    }
    return QtFuture::makeReadyFuture(rows);
}

/// Lists, filters and searches rows in memory as a casebook does; searches answer when the test says so.
struct FakeSource {
    std::vector<CaseRow> rows;
    std::vector<QPromise<FoundCases>> searches;
    std::vector<SearchQuery> asked;
    std::vector<EditCases> edits;
    QStringList notes;
    int pagesRead = 0;

    std::vector<CaseRow> listed(const CaseQuery &query) const
    {
        std::vector<CaseRow> list;
        for (const CaseRow &row : rows) {
            if (matches(query, row) && (query.after.isEmpty() || isBefore(query.after, keyOf(row, query.order))))
                list.push_back(row);
        }
        std::sort(list.begin(), list.end(), [&](const CaseRow &a, const CaseRow &b) {
            return isBefore(keyOf(a, query.order), keyOf(b, query.order));
        });
        return list;
    }

    CaseSource source()
    {
        CaseSource source;
        source.list = [this](const CaseQuery &query) {
            ++pagesRead;
            CasePage page{listed(query), {}};
            if (page.rows.size() > static_cast<size_t>(query.limit)) {
                page.rows.resize(static_cast<size_t>(query.limit));
                page.next = keyOf(page.rows.back(), query.order);
            }
            return QtFuture::makeReadyFuture(page);
        };
        source.mark = [this](const CaseQuery &query, int pages) {
            const std::vector<CaseRow> list = listed(query);
            CaseMarks marks;
            marks.rows = std::min(static_cast<int>(list.size()), query.limit * pages);
            marks.complete = static_cast<size_t>(marks.rows) == list.size();
            for (int end = query.limit; end < marks.rows + query.limit; end += query.limit)
                marks.ends.push_back(keyOf(list[static_cast<size_t>(std::min(end, marks.rows)) - 1], query.order));
            return QtFuture::makeReadyFuture(marks);
        };
        source.find = [this](const SearchQuery &query) {
            asked.push_back(query);
            searches.emplace_back();
            searches.back().start();
            return searches.back().future();
        };
        source.rows = [this](const std::vector<QUuid> &ids) { return rowsOf(rows, ids); };
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
        source.choices = [this] {
            CaseChoices choices;
            for (const CaseRow &row : rows) {
                choices.units += row.unit;
                choices.owners += row.owner;
                choices.tags += row.tags;
            }
            for (QStringList *list : {&choices.units, &choices.owners, &choices.tags})
                list->removeDuplicates();
            return QtFuture::makeReadyFuture(choices);
        };
        source.savedViews = [] { return QtFuture::makeReadyFuture(std::vector<SavedView>()); };
        source.apply = [this](const Command &command) {
            Outcome outcome;
            if (const auto *edit = std::get_if<EditCases>(&command)) {
                edits.push_back(*edit);
                outcome.commit = 1;
                outcome.changed = static_cast<qsizetype>(edit->cases.size());
            }
            return QtFuture::makeReadyFuture(outcome);
        };
        source.note = [this](const QString &action, const QString &object) {
            notes += action + u' ' + object;
            return QtFuture::makeReadyFuture();
        };
        source.surroundings = [] {
            Surroundings around;
            around.now = sampleNow;
            return around;
        };
        source.user = [] { return u"Dana Okafor"_s; };
        return source;
    }

    void answer(size_t search, const FoundCases &found)
    {
        searches[search].addResult(found);
        searches[search].finish();
    }
};

FoundCase found(const CaseRow &row, Lane lane = Lane::Pswp)
{
    SearchHit hit;
    hit.caseId = row.caseId;
    hit.kind = RecordKind::Fact;
    hit.lane = lane;
    hit.snippet = u"the %1closing%2 count"_s.arg(QChar(2)).arg(QChar(3));
    return {row, {hit}};
}

CaseQuery byNumber()
{
    CaseQuery query;
    query.order = CaseOrder::Number;
    return query;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasItsWholeLength();
    void longListFollowsChanges();
    void selectsFarAway();
    void rowIsASentence();
    void deadlinesSayHowLate();
    void namesAreHiddenUntilAsked();
    void staleSearchIsDropped();
    void hitIsAmongTheFirstWords();
    void searchGoesOn();
    void changesSeveralAtOnce();
    void tagsAreShown();
    void exportsWhatIsShown();
    void exportsAllThatASearchFinds();
    void isSortedWithKeys();
    void viewsAreSaved();
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

void tst_cases::hasItsWholeLength()
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

void tst_cases::longListFollowsChanges()
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

void tst_cases::selectsFarAway()
{
    FakeSource fake;
    for (int i = 0; i < 3'000; ++i)
        fake.rows.push_back(row(i));
    CasesPage page(fake.source());
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 3'000);
    page.selectCase(fake.rows[2'500].caseId);
    QTRY_COMPARE(page.currentCase(), fake.rows[2'500].caseId);
    QTest::keyClick(page.table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(page.currentCase(), fake.rows[2'999].caseId);
    // The same case after a filter that changes the list.
    CaseFilter filter;
    filter.unit = u"4 West"_s;
    page.findChild<FilterBar *>()->set(filter);
    QTRY_COMPARE(page.currentCase(), fake.rows[2'999].caseId);
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

void tst_cases::hitIsAmongTheFirstWords()
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

void tst_cases::searchGoesOn()
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

void tst_cases::changesSeveralAtOnce()
{
    FakeSource fake;
    for (int i = 0; i < 1'500; ++i)
        fake.rows.push_back(row(i));
    CasesPage page(fake.source());
    page.resize(1250, 800);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1'500);
    auto *bar = page.findChild<QWidget *>(u"selectionBar"_s);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(page.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(page.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(page.findChild<QLabel *>(u"selectedCount"_s)->text(), u"3 selected"_s);
    QSignalSpy toasts(&page, &CasesPage::toast);
    page.findChild<Button *>(u"askTag"_s)->click();
    page.findChild<QComboBox *>(u"newTag"_s)->setEditText(u"falls"_s);
    page.findChild<Button *>(u"addTag"_s)->click();
    QTRY_COMPARE(fake.edits.size(), size_t(1));
    QCOMPARE(fake.edits[0].cases.size(), size_t(3));
    QCOMPARE(fake.edits[0].addTags, QStringList{u"falls"_s});
    QVERIFY(!fake.edits[0].owner);
    QTRY_COMPARE(toasts.size(), 1);
    QVERIFY(toasts[0][1].toBool());

    // A page that never was looked at is read for it.
    page.table()->selectionModel()->select(
        QItemSelection(page.model()->index(900, 0), page.model()->index(1'099, 5)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    page.findChild<Button *>(u"askOwner"_s)->click();
    page.findChild<QComboBox *>(u"newOwner"_s)->setEditText(u"Marcus Shaw"_s);
    QTest::keyClick(page.findChild<QComboBox *>(u"newOwner"_s)->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(fake.edits.size(), size_t(2));
    QCOMPARE(fake.edits[1].cases.size(), size_t(200));
    QCOMPARE(fake.edits[1].cases.back().uuid(), fake.rows[1'099].caseId);
    QCOMPARE(fake.edits[1].owner.value(), u"Marcus Shaw"_s);

    page.table()->selectAll();
    QVERIFY(!page.findChild<Button *>(u"askOwner"_s)->isEnabled());
    page.findChild<Button *>(u"clearSelection"_s)->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(namelessParts(page).isEmpty());
}

void tst_cases::tagsAreShown()
{
    FakeSource fake;
    fake.rows = {row(1), row(2)};
    fake.rows[0].tags = {u"falls"_s, u"night shift"_s};
    CasesPage page(fake.source());
    page.resize(1250, 800);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    const QModelIndex title = page.model()->index(0, CaseListModel::TitleColumn);
    QCOMPARE(title.data(CaseListModel::TagsRole).toStringList(), fake.rows[0].tags);
    QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"night shift"_s));
    auto *tags = page.findChild<FilterButton *>(u"tagFilter"_s);
    QTRY_VERIFY(tags->isVisible());
    CaseFilter filter;
    filter.tag = u"falls"_s;
    page.findChild<FilterBar *>()->set(filter);
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QVERIFY(tags->isActive());
    QTRY_COMPARE(page.findChild<QLabel *>(u"caseCount"_s)->text(), u"1 of 2 match"_s);
}

void tst_cases::exportsWhatIsShown()
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

void tst_cases::exportsAllThatASearchFinds()
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

void tst_cases::isSortedWithKeys()
{
    FakeSource fake;
    fake.rows = {row(1), row(2), row(3)};
    fake.rows[0].title = u"Wrong side"_s;
    fake.rows[1].title = u"Allergy missed"_s;
    for (size_t i = 0; i < fake.rows.size(); ++i)
        fake.rows[i].opened = sampleNow + std::chrono::hours(i);
    CasesPage page(fake.source());
    page.resize(1250, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.model()->rowCount(), 3);
    auto *order = page.findChild<FilterButton *>(u"caseOrder"_s);
    QVERIFY(order->isVisible());
    QVERIFY(order->focusPolicy() & Qt::TabFocus);
    QCOMPARE(order->accessibleName(), u"Order of the cases, By next deadline"_s);
    const QHeaderView *header = page.table()->horizontalHeader();
    const auto choose = [&](int entry) {
        page.startSort();
        QVERIFY(order->menu()->isVisible());
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(order->menu(), Qt::Key_Down);
        QTest::keyClick(order->menu(), Qt::Key_Return);
    };
    choose(3);
    QTRY_COMPARE(page.model()->caseAt(0)->title, u"Allergy missed"_s);
    QCOMPARE(order->accessibleName(), u"Order of the cases, By what happened"_s);
    QCOMPARE(header->sortIndicatorSection(), int(CaseListModel::TitleColumn));
    choose(1);
    QTRY_COMPARE(page.model()->query().order, CaseOrder::Newest);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(page.place().view.order, CaseOrder::Newest); // comes back after a lock, and in a saved view

    // The titles of the columns and the button say the same.
    Q_EMIT page.table()->horizontalHeader()->sectionClicked(CaseListModel::CaseColumn);
    QCOMPARE(order->text(), u"Oldest first"_s);
    CasesPage::Place place = page.place();
    place.view.order = CaseOrder::NextDeadline;
    page.goTo(place);
    QCOMPARE(order->text(), u"By next deadline"_s);

    // A search has its own order.
    page.findChild<QLineEdit *>(u"caseSearch"_s)->setText(u"sponge"_s);
    QTRY_COMPARE(fake.searches.size(), size_t(1));
    QVERIFY(!order->isVisible());
    page.startSort();
    auto *ofSearch = page.findChild<FilterButton *>(u"searchOrder"_s);
    QVERIFY(ofSearch->menu()->isVisible());
    QTest::keyClick(ofSearch->menu(), Qt::Key_Escape);
    Q_EMIT page.table()->horizontalHeader()->sectionClicked(CaseListModel::TitleColumn);
    QCOMPARE(order->text(), u"By next deadline"_s);
    QVERIFY(namelessParts(page).isEmpty());
}

void tst_cases::viewsAreSaved()
{
    makeCasebook(m_folder.filePath(u"views.candor"_s));
    const auto casebook = openCasebook(m_folder.filePath(u"views.candor"_s), std::make_shared<FixedClock>(sampleNow));
    addCase(*casebook, u"Retained sponge after surgery"_s);
    addCase(*casebook, u"Fall from bed"_s, false);
    CasesPage page(sourceOf(*casebook));
    connect(casebook.get(), &Casebook::changed, &page, &CasesPage::follow);
    page.resize(1250, 800);
    page.show();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    auto *save = page.findChild<Button *>(u"saveView"_s);
    auto *pick = page.findChild<QToolButton *>(u"savedViews"_s);
    auto *bar = page.findChild<FilterBar *>();
    QVERIFY(!save->isVisible() && !pick->isVisible());
    CaseFilter filter;
    filter.state = CaseFilter::State::Intake;
    bar->set(filter);
    QTRY_COMPARE(page.model()->caseAt(0)->title, u"Fall from bed"_s);
    save->click();
    auto *name = page.findChild<QLineEdit *>(u"viewName"_s);
    QVERIFY(name->isVisible());
    name->setText(u"To decide"_s);
    QSignalSpy toasts(&page, &CasesPage::toast);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(pick->isVisible());
    QCOMPARE(pick->text(), u"To decide"_s);
    QCOMPARE(toasts.size(), 1);

    bar->clear();
    QTRY_COMPARE(page.model()->caseAt(0)->title, u"Retained sponge after surgery"_s);
    QCOMPARE(pick->text(), u"Views"_s);
    pick->menu()->actions().front()->trigger();
    QTRY_COMPARE(page.model()->caseAt(0)->title, u"Fall from bed"_s);
    QCOMPARE(pick->text(), u"To decide"_s);

    pick->menu()->findChild<QAction *>(u"renameView"_s)->trigger();
    QCOMPARE(name->text(), u"To decide"_s);
    name->setText(u"Waiting"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(pick->text(), u"Waiting"_s);
    QCOMPARE(resultOf(casebook->savedViews()).size(), size_t(1));
    pick->menu()->findChild<QAction *>(u"deleteView"_s)->trigger();
    QTRY_VERIFY(!pick->isVisible());
    QVERIFY(resultOf(casebook->savedViews()).empty());
    QVERIFY(namelessParts(page).isEmpty());
}

void tst_cases::changeKeepsSelection()
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

void tst_cases::noMatchOffersToClear()
{
    FakeSource fake;
    CasesPage page(fake.source());
    page.resize(1200, 700);
    page.show();
    auto *bar = page.findChild<FilterBar *>();
    CaseFilter filters;
    filters.minHarmRank = 4;
    filters.unit = u"4 West"_s;
    bar->set(filters);
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
