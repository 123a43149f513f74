// SPDX-License-Identifier: GPL-3.0-or-later
#include "CasesFixture.h"
#include "cases/CasesPage.h"
#include "cases/FilterBar.h"
#include "cases/ImportDialog.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace candor;
using namespace candor::shelltest;

class tst_cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selectsFarAway();
    void changesSeveralAtOnce();
    void tagsAreShown();
    void isSortedWithKeys();
    void viewsAreSaved();
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
