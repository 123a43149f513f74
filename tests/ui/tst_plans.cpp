// SPDX-License-Identifier: GPL-3.0-or-later
// The improvement plans: what a person sees and does there.
#include "CaseFixture.h"
#include "ShellFixture.h"
#include "case/actions/ActionsModel.h"
#include "case/actions/RunChart.h"
#include "plans/LooseActions.h"
#include "plans/PlanActionsList.h"
#include "plans/PlanPane.h"
#include "plans/PlanSheet.h"
#include "plans/PlanWords.h"
#include "plans/PlansList.h"
#include "plans/PlansPage.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 14);

/// A casebook's records of plans, and actions of its cases, kept in memory.
struct FakePlans {
    std::vector<AnyRecord> stored;
    std::vector<ActionRow> rows;
    std::vector<SaveProgramRecord> commands;
    std::optional<Error> refuse;
    int pageSize = 200;

    PlansSource source()
    {
        PlansSource made;
        made.records = [this] { return QtFuture::makeReadyFuture(stored); };
        made.actions = [this](const std::vector<Id<Action>> &ids) {
            std::vector<ActionRow> found;
            for (const ActionRow &row : rows) {
                if (std::find(ids.begin(), ids.end(), row.action.id) != ids.end())
                    found.push_back(row);
            }
            return QtFuture::makeReadyFuture(found);
        };
        made.list = [this](const ActionQuery &query) {
            ActionPage page;
            int place = 0;
            for (const ActionRow &row : rows) {
                const bool excepted =
                    std::find(query.except.begin(), query.except.end(), row.action.id) != query.except.end();
                if (excepted || !isFollowed(row.action) || !row.action.text.contains(query.text) ||
                    place++ < query.after.toInt())
                    continue;
                if (static_cast<int>(page.rows.size()) == pageSize) {
                    page.next = QByteArray::number(place - 1);
                    break;
                }
                page.rows.push_back(row);
            }
            return QtFuture::makeReadyFuture(page);
        };
        made.apply = [this](const Command &command) {
            if (refuse) {
                QPromise<Outcome> promise;
                promise.start();
                promise.setException(*std::exchange(refuse, std::nullopt));
                promise.finish();
                return promise.future();
            }
            const auto &save = std::get<SaveProgramRecord>(command);
            commands.push_back(save);
            AnyRecord next = save.record;
            const auto known = std::find_if(
                stored.begin(), stored.end(), [&](const AnyRecord &each) { return idOf(each) == idOf(next); });
            if (known != stored.end() && revisionOf(*known) != revisionOf(next))
                qFatal("stored with an old revision");
            std::visit([](auto &record) { ++record.revision; }, next);
            if (save.remove)
                stored.erase(known);
            else if (known == stored.end())
                stored.push_back(next);
            else
                *known = next;
            return QtFuture::makeReadyFuture(Outcome{static_cast<qint64>(commands.size()), {}, {}, 1});
        };
        made.note = [](const QString &, const QString &) { return QtFuture::makeReadyFuture(); };
        made.settings = [] { return Settings(); };
        made.surroundings = [] { return sampleSurroundings(sampleNow()); };
        made.user = [] { return u"Marcus Shaw"_s; };
        return made;
    }

    ActionRow &addAction(const QString &text, Strength strength = Strength::Stronger, QDate due = {})
    {
        ActionRow row;
        row.caseId = Id<Case>::create().uuid();
        row.number = u"2026-01%1"_s.arg(rows.size(), 2, 10, QLatin1Char('0'));
        row.caseTitle = u"Retained sponge"_s;
        row.patient = u"R.Q., 58"_s;
        row.action.id = Id<Action>::create();
        row.action.text = text;
        row.action.strength = strength;
        row.action.due = due;
        row.action.state = ActionState::InProgress;
        row.action.owner = u"Lena Park"_s;
        rows.push_back(row);
        return rows.back();
    }

    Id<ImprovementPlan> addPlan(const QString &name, const QString &theme = {}, std::vector<Id<Action>> actions = {})
    {
        ImprovementPlan plan;
        plan.id = Id<ImprovementPlan>::create();
        plan.revision = 1;
        plan.name = name;
        plan.theme = theme;
        plan.state = PlanState::Testing;
        plan.actions = std::move(actions);
        stored.push_back(plan);
        return plan.id;
    }

    [[nodiscard]] ImprovementPlan plan(const Id<ImprovementPlan> &id) const { return *planBook(stored).find(id); }
};

struct Bench {
    FakePlans fake;
    std::unique_ptr<PlansPage> page;

    void open(QSize size = {1256, 818})
    {
        page = std::make_unique<PlansPage>(fake.source());
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_VERIFY(page->plans().model()->rowCount() > 0);
        QTRY_VERIFY(!page->loose().countText().isEmpty());
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList lines;
        for (int row = 0; row < page->plans().model()->rowCount(); ++row)
            lines += page->plans().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
    [[nodiscard]] QStringList texts(const PlanActionsList &list) const
    {
        QStringList lines;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            lines += list.model()->index(row, 0).data().toString();
        return lines;
    }
};

} // namespace

class TestPlans : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_folder);
        installAccessibility();
        static Theme theme;
        theme.apply();
    }

    void plansStandUnderTheirThemesWithCountsInWords()
    {
        Bench t;
        t.fake.addPlan(u"Counts by two"_s, u"Counts"_s);
        const auto late = t.fake.addPlan(u"Tags"_s, u"Counts"_s);
        std::get<ImprovementPlan>(t.fake.stored.back()).due = today.addDays(-3);
        std::get<ImprovementPlan>(t.fake.stored.back()).state = PlanState::InUse;
        t.fake.addPlan(u"Red frame"_s);
        t.fake.addAction(u"Loose one"_s);
        t.open();
        const QStringList lines = t.listed();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], u"Counts: 1 testing, 1 in use"_s);
        QVERIFY2(lines[1].startsWith(u"Counts by two, Testing, Nobody yet"), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"Tags, In use") && lines[2].endsWith(u"Late"), qPrintable(lines[2]));
        QCOMPARE(lines[3], u"Without a theme: 1 testing"_s);
        QCOMPARE(lines.last(), u"Not in a plan, 1 open action(s)"_s);
        QCOMPARE(t.text(u"plans.sentence"_s), u"3 plan(s): 2 testing, 1 in use. 1 late."_s);
        // The first plan is looked at first.
        QCOMPARE(t.text(u"plan.title"_s), u"Counts by two"_s);
        t.page->showPlan(late.uuid());
        QTRY_COMPARE(t.text(u"plan.title"_s), u"Tags"_s);
        QVERIFY(t.find<QWidget>(u"plan.warning"_s)->isVisible());
    }

    void theSheetShowsHowItsActionsStand()
    {
        Bench t;
        const Id<Action> late = t.fake.addAction(u"Late one"_s, Strength::Weaker, today.addDays(-2)).action.id;
        ActionRow &done = t.fake.addAction(u"Done one"_s, Strength::Stronger, today.addDays(-9));
        done.action.state = ActionState::Done;
        t.fake.addPlan(u"Counts"_s, u"Counts"_s, {done.action.id, late});
        t.open();
        PlanActionsList &list = t.page->sheet().list();
        QTRY_COMPARE(t.texts(list), QStringList({u"Late one"_s, u"Done one"_s})); // what is to do comes first
        QCOMPARE(t.text(u"plan.done"_s), u"1 of 2 done"_s);
        QCOMPARE(t.text(u"plan.late"_s), u"1 action(s)"_s);
        QCOMPARE(t.text(u"plan.told"_s), u"1 done, not told yet"_s);
        const QModelIndex first = list.model()->index(0, ActionsModel::Text);
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"2026-0100, Retained sponge, R.Q., 58"), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"2 day(s) late") && spoken.contains(u"was not told yet"), qPrintable(spoken));
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        t.page->follow({});
        // To the action in its case.
        QSignalSpy opened(t.page.get(), &PlansPage::openActionRequested);
        list.setFocus();
        list.setCurrentIndex(first);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toUuid(), t.fake.rows[0].caseId);
        QCOMPARE(opened[0][1].toUuid(), late.uuid());
    }

    void onlyWeakerActionsArePointedOut()
    {
        Bench t;
        const Id<Action> weak = t.fake.addAction(u"Training"_s, Strength::Weaker).action.id;
        const auto id = t.fake.addPlan(u"Counts"_s, {}, {weak});
        t.open();
        const auto warning = words::planWarning(
            t.fake.plan(id), countActions(t.fake.rows, today), words::momentOf(sampleSurroundings(sampleNow())));
        QCOMPARE(warning.lead, u"This plan has only weaker actions."_s);
        QVERIFY(t.find<QWidget>(u"plan.warning"_s)->isVisible());
    }

    void actionsArePutIntoAPlanByKeyButtonAndDrag()
    {
        Bench t;
        const Id<Action> first = t.fake.addAction(u"One"_s).action.id, second = t.fake.addAction(u"Two"_s).action.id,
                         third = t.fake.addAction(u"Three"_s).action.id;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        const auto other = t.fake.addPlan(u"Tags"_s);
        t.open();
        t.find<Button>(u"plan.addFirst"_s)->click(); // from the plan to what it can take
        PlanActionsList &list = t.page->loose().list();
        QTRY_COMPARE(t.texts(list), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
        QVERIFY(list.isVisible());
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Insert);
        QTRY_COMPARE(t.fake.plan(plan).actions, std::vector{first});
        QTRY_COMPARE(t.texts(list), QStringList({u"Two"_s, u"Three"_s}));
        list.setCurrentIndex(list.model()->index(0, 0));
        t.find<Button>(u"loose.put"_s)->click();
        QTRY_COMPARE(t.fake.plan(plan).actions, (std::vector{first, second}));
        QTRY_COMPARE(t.texts(list), QStringList{u"Three"_s});

        // What is dragged holds ids alone.
        const std::unique_ptr<QMimeData> data(list.model()->mimeData({list.model()->index(0, 0)}));
        QCOMPARE(data->formats(), QStringList{PlanActionsModel::mimeType()});
        QCOMPARE(PlanActionsModel::actionsIn(*data), std::vector{third});
        PlansList &plans = t.page->plans();
        const QAbstractItemModelTester ofPlans(plans.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto drop = [&](const QString &title) {
            const QModelIndexList found = plans.model()->match(plans.model()->index(0, 0), Qt::DisplayRole, title);
            QVERIFY(!found.isEmpty());
            const QPointF place = plans.visualRect(found.front()).center();
            QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(plans.viewport(), &enter);
            QDragMoveEvent move(place.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(plans.viewport(), &move);
            QDropEvent event(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(plans.viewport(), &event);
        };
        drop(u"Tags"_s);
        QTRY_COMPARE(t.fake.plan(other).actions, std::vector{third});
        // Dropped onto another plan, it leaves the first one.
        drop(u"Counts"_s);
        QTRY_COMPARE(t.fake.plan(plan).actions, (std::vector{first, second, third}));
        QTRY_VERIFY(t.fake.plan(other).actions.empty());
        QTRY_COMPARE(t.page->loose().countText(), u"0 open action(s)"_s);
        drop(u"Not in a plan"_s); // no plan: nothing happens
        QCOMPARE(t.fake.plan(plan).actions.size(), 3U);
    }

    void anActionIsTakenOutOfAPlan()
    {
        Bench t;
        const Id<Action> first = t.fake.addAction(u"One"_s).action.id, second = t.fake.addAction(u"Two"_s).action.id;
        const auto plan = t.fake.addPlan(u"Counts"_s, {}, {first, second});
        t.open();
        PlanActionsList &list = t.page->sheet().list();
        QTRY_COMPARE(list.model()->rowCount(), 2);
        QSignalSpy toasts(t.page.get(), &PlansPage::toast);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(t.fake.plan(plan).actions, std::vector{second});
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(toasts[0][0].toString(), u"1 action(s) taken out of the plan"_s);
        QVERIFY(toasts[0][1].toBool());
        QTRY_COMPARE(t.listed().last(), u"Not in a plan, 1 open action(s)"_s);
    }

    void aNewPlanOfChosenActions()
    {
        Bench t;
        const Id<Action> only = t.fake.addAction(u"One"_s).action.id;
        t.open();
        QVERIFY(!t.find<QWidget>(u"loose.put"_s)->isVisible()); // there is no plan to put it into
        t.page->loose().list().setCurrentIndex(t.page->loose().list().model()->index(0, 0));
        t.find<Button>(u"loose.newPlan"_s)->click();
        QTRY_COMPARE(planBook(t.fake.stored).plans.size(), 1U);
        const ImprovementPlan made = planBook(t.fake.stored).plans.front();
        QCOMPARE(made.actions, std::vector{only});
        QCOMPARE(made.owner, u"Marcus Shaw"_s);
        QCOMPARE(made.start, today);
        QTRY_COMPARE(t.text(u"plan.title"_s), u"Plan without a name"_s);
        auto *name = t.find<QLineEdit>(u"plan.name"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Counts by two"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(t.fake.plan(made.id).name, u"Counts by two"_s);
        QTRY_COMPARE(t.text(u"plan.title"_s), u"Counts by two"_s);
    }

    void fieldsAreStoredWhenTheyAreLeft()
    {
        Bench t;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        t.open();
        t.type(u"plan.theme"_s, u"Counts"_s);
        t.type(u"plan.owner"_s, u"Dana Okafor"_s);
        t.type(u"plan.due"_s, u"8/31/2026"_s);
        auto *aim = t.find<QPlainTextEdit>(u"plan.aim"_s);
        aim->setFocus();
        QTest::keyClicks(aim, u"Everywhere by fall"_s);
        t.find<QLineEdit>(u"plan.name"_s)->setFocus();
        QTRY_COMPARE(t.fake.plan(plan).aim, u"Everywhere by fall"_s);
        QCOMPARE(t.fake.plan(plan).theme, u"Counts"_s);
        QCOMPARE(t.fake.plan(plan).owner, u"Dana Okafor"_s);
        QCOMPARE(t.fake.plan(plan).due, QDate(2026, 8, 31));
        // What cannot be read stays, and is not stored.
        t.type(u"plan.due"_s, u"soon"_s);
        QCOMPARE(t.find<QLineEdit>(u"plan.due"_s)->text(), u"soon"_s);
        QCOMPARE(t.fake.plan(plan).due, QDate(2026, 8, 31));
    }

    void whatWasRefusedIsOfferedAgain()
    {
        Bench t;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        t.open();
        t.fake.refuse = Error(ErrorCode::NoSpace);
        t.type(u"plan.theme"_s, u"Surgery"_s);
        QTRY_VERIFY(t.find<QWidget>(u"plans.problem"_s)->isVisible());
        QCOMPARE(t.find<QLineEdit>(u"plan.theme"_s)->text(), u"Surgery"_s);
        const QFuture<void> parked = t.page->park();
        QTRY_VERIFY(parked.isFinished());
        QCOMPARE(t.fake.plan(plan).theme, u"Surgery"_s);
    }

    void stoppingAsksWhy()
    {
        Bench t;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        t.open();
        auto *state = t.find<QComboBox>(u"plan.state"_s);
        const int stopped = state->findData(static_cast<int>(PlanState::Stopped));
        state->setCurrentIndex(stopped);
        Q_EMIT state->activated(stopped);
        QVERIFY(t.fake.commands.empty());
        auto *ask = t.page->pane().findChild<QLineEdit *>(u"ask.line"_s);
        QVERIFY(ask && ask->isVisible());
        QTest::keyClicks(ask, u"Merged with tags"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_COMPARE(t.fake.plan(plan).state, PlanState::Stopped);
        QCOMPARE(t.fake.plan(plan).stopReason, u"Merged with tags"_s);
        const int testing = state->findData(static_cast<int>(PlanState::Testing));
        QTRY_COMPARE(state->currentIndex(), stopped);
        state->setCurrentIndex(testing);
        Q_EMIT state->activated(testing);
        QTRY_COMPARE(t.fake.plan(plan).state, PlanState::Testing);
        QVERIFY(t.fake.plan(plan).stopReason.isEmpty());
    }

    void readingsAreAddedDrawnAndRemoved()
    {
        Bench t;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        std::get<ImprovementPlan>(t.fake.stored.back()).target = u"100"_s;
        t.open();
        auto *chart = t.find<RunChart>(u"planReading.chart"_s);
        QVERIFY(!chart->isVisible());
        t.type(u"planReading.count"_s, u"22"_s); // not two numbers
        QVERIFY(t.fake.commands.empty());
        t.type(u"planReading.count"_s, u"22 of 30"_s);
        QTRY_COMPARE(planBook(t.fake.stored).readings.size(), 1U);
        const PlanReading reading = planBook(t.fake.stored).readings.front();
        QCOMPARE(reading.plan, plan);
        QCOMPARE(reading.on, today);
        QCOMPARE(reading.numerator, 22);
        QCOMPARE(reading.denominator, 30);
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->points().size(), 1U);
        QCOMPARE(
            t.text(u"planReading.sentence"_s), u"1 reading(s), the last one 73%: the target of 100% is not reached."_s);
        t.find<Button>(u"planReading.table"_s)->click();
        auto *table = t.find<QTableWidget>(u"planReading.list"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 1)->text(), u"22 of 30"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(planBook(t.fake.stored).readings.empty());
        QTRY_VERIFY(!chart->isVisible());
    }

    void testsOfChangeAreWrittenDown()
    {
        Bench t;
        const auto plan = t.fake.addPlan(u"Counts"_s);
        t.open();
        const QAbstractItemModelTester tester(
            t.find<QListView>(u"planTest.list"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        t.find<Button>(u"planTest.add"_s)->click();
        auto *tried = t.find<QPlainTextEdit>(u"planTest.tried"_s);
        QTRY_VERIFY(tried->hasFocus());
        QTest::keyClicks(tried, u"Two names in room 3"_s);
        t.find<QPlainTextEdit>(u"planTest.seen"_s)->setFocus();
        const auto stored = [&] { return planBook(t.fake.stored).testsOf(plan).front(); };
        QTRY_COMPARE(stored().tried, u"Two names in room 3"_s);
        QCOMPARE(stored().on, today);
        auto *result = t.find<QComboBox>(u"planTest.result"_s);
        const int adapted = result->findData(static_cast<int>(TestResult::Adapted));
        result->setCurrentIndex(adapted);
        Q_EMIT result->activated(adapted);
        QTRY_COMPARE(stored().result, TestResult::Adapted);
        auto *list = t.find<QListView>(u"planTest.list"_s);
        QTRY_VERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Adapted"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(planBook(t.fake.stored).tests.empty());
    }

    void aPlanIsRemovedOnlyWhileNothingIsInIt()
    {
        Bench t;
        const Id<Action> action = t.fake.addAction(u"One"_s).action.id;
        const auto full = t.fake.addPlan(u"A full one"_s, {}, {action});
        const auto empty = t.fake.addPlan(u"Empty"_s);
        t.open();
        auto *remove = t.find<Button>(u"plan.remove"_s);
        QTRY_COMPARE(t.page->shownPlan(), full.uuid());
        QVERIFY(!remove->isVisible());
        t.page->showPlan(empty.uuid());
        QVERIFY(remove->isVisible());
        remove->click();
        QTRY_COMPARE(planBook(t.fake.stored).plans.size(), 1U);
        QTRY_VERIFY(t.page->shownPlan().isNull()); // to what no plan holds
    }

    void theListOfLooseActionsGoesOnAndIsSearched()
    {
        Bench t;
        t.fake.pageSize = 3;
        for (int i = 0; i < 7; ++i)
            t.fake.addAction(u"Action %1"_s.arg(i));
        t.open();
        QCOMPARE(t.page->loose().countText(), u"3 or more open actions"_s);
        PlanActionsList &list = t.page->loose().list();
        QCOMPARE(list.model()->rowCount(), 3);
        auto *more = t.find<Button>(u"loose.more"_s);
        more->click();
        QTRY_COMPARE(list.model()->rowCount(), 6);
        more->click();
        QTRY_COMPARE(list.model()->rowCount(), 7);
        QVERIFY(!more->isVisible());
        QCOMPARE(t.page->loose().countText(), u"7 open action(s)"_s);
        t.page->startSearch();
        auto *filter = t.find<QLineEdit>(u"loose.filter"_s);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"Action 4"_s);
        QTRY_COMPARE(t.texts(list), QStringList{u"Action 4"_s});
        QCOMPARE(t.page->loose().countText(), u"7 open action(s)"_s); // of all
        QTest::keyClicks(filter, u"9"_s);
        QTRY_VERIFY(!list.isVisible());
    }

    void aPlanIsSavedAsADocument()
    {
        Bench t;
        ActionRow &row = t.fake.addAction(u"Two people count"_s, Strength::Weaker, today.addDays(-2));
        row.action.causes = {Id<Cause>::create()};
        t.fake.addPlan(u"Counts by two"_s, u"Counts"_s, {row.action.id});
        auto &plan = std::get<ImprovementPlan>(t.fake.stored.back());
        plan.aim = u"Everywhere by fall"_s;
        PlanTest test;
        test.id = Id<PlanTest>::create();
        test.plan = plan.id;
        test.tried = u"Two names in room 3"_s;
        t.fake.stored.push_back(test);
        t.open();
        QSignalSpy toasts(t.page.get(), &PlansPage::toast);
        const QString path = m_folder.filePath(u"plan.txt"_s);
        t.page->exportTo(path);
        QTRY_COMPARE(toasts.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &part :
             {u"Counts by two"_s, u"Everywhere by fall"_s, u"Two names in room 3"_s, u"2026-0100"_s,
              u"Two people count"_s, u"Family not told"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"R.Q."));
        QVERIFY(!text.contains(u"Retained sponge")); // cases are named by their number
        // Where it cannot be written, nothing is said to be there.
        t.page->exportTo(m_folder.filePath(u"missing/plan.pdf"_s));
        QTRY_VERIFY(t.find<QWidget>(u"plans.problem"_s)->isVisible());
        QCOMPARE(toasts.size(), 1);
    }

    void everythingIsNamedForAssistiveTechnology()
    {
        Bench t;
        const Id<Action> action = t.fake.addAction(u"One"_s).action.id;
        t.fake.addAction(u"Two"_s);
        t.fake.addPlan(u"Counts"_s, {}, {action});
        t.open();
        QCOMPARE(shelltest::namelessParts(*t.page), QStringList());
        t.page->showPlan({});
        QCOMPARE(shelltest::namelessParts(*t.page), QStringList());
        for (QWidget *pane : t.page->panes())
            QVERIFY(pane);
    }
};

QTEST_MAIN(TestPlans)
#include "tst_plans.moc"
