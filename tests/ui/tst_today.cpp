// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "TodayBench.h"
#include "widgets/CheckRow.h"
#include "widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace candor;
using namespace candor::todaytest;

namespace {

QStringList shown(const TaskModel &model, tasks::Group group)
{
    QStringList subjects;
    const QModelIndex parent = model.index(static_cast<int>(group), 0);
    for (int row = 0; row < model.rowCount(parent); ++row)
        subjects += model.itemAt(model.index(row, 0, parent))->subject;
    return subjects;
}

words::Moment moment(Instant now = sampleNow())
{
    return {now, sampleZone(), QLocale(QLocale::English, QLocale::UnitedStates)};
}

} // namespace

class tst_today : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void groupsAtTheirLimits();
    void midnightAndSummerTime();
    void timesReadWell();
    void modelMovesRowsWithTheClock();
    void modelPages();
    void countsWhatHasNotComeIn();
    void nobodysTasksAreForWhoIsOnCall();
    void endedCasesOfferNoConversation();
    void filterAndWholeTeam();
    void headSaysWhatIsThere();
    void keyboard();
    void checksAreTicked();
    void promiseIsKept();
    void deadlineIsMoved();
    void contactIsLogged();
    void minuteKeepsSelectionAndScroll();
    void emptyStates();
    void namesAreHiddenUntilAsked();
    void refusalIsSaidInPlace();
    void comesBackToItsPlace();
    void everyPartHasAName();

private:
    QTemporaryDir m_folder;
};

void tst_today::initTestCase()
{
    shelltest::useOwnSettings(m_folder);
}

void tst_today::init()
{
    QSettings().clear();
}

void tst_today::groupsAtTheirLimits()
{
    const Instant now = sampleNow();
    const auto group = [&](Instant due) { return tasks::groupOf(task(u"x"_s, due), moment()); };
    QCOMPARE(group(now - 1ms), tasks::Group::Late);
    QCOMPARE(group(now), tasks::Group::NextHour);
    QCOMPARE(group(now + 60min), tasks::Group::NextHour);
    QCOMPARE(group(now + 60min + 1ms), tasks::Group::Today);
    QCOMPARE(group(at(u"2026-07-14T23:59"_s)), tasks::Group::Today);
    QCOMPARE(group(at(u"2026-07-15T00:00"_s)), tasks::Group::Week);
    QCOMPARE(group(at(u"2026-07-20T23:59"_s)), tasks::Group::Week);
    QVERIFY(!group(at(u"2026-07-21T00:00"_s)));
    WorkItem waiting = waitingTask(u"x"_s, now - 96h);
    QCOMPARE(tasks::groupOf(waiting, moment()), tasks::Group::Waiting);
    waiting.due = now + 24h * 90;
    QCOMPARE(tasks::groupOf(waiting, moment()), tasks::Group::Waiting);
    waiting.due = now - 1min; // late is late, whoever has to act
    QCOMPARE(tasks::groupOf(waiting, moment()), tasks::Group::Late);
}

void tst_today::midnightAndSummerTime()
{
    // Twenty minutes to midnight, what is due at ten past is due within the hour, not "tomorrow".
    const words::Moment late = moment(at(u"2026-07-14T23:40"_s));
    const WorkItem soon = task(u"x"_s, at(u"2026-07-15T00:10"_s));
    QCOMPARE(tasks::groupOf(soon, late), tasks::Group::NextHour);
    QCOMPARE(tasks::timeText(soon, late), u"30 min left"_s);
    // Clocks go back on Nov 1, 2026: that day has 25 hours, the week is still seven days.
    const words::Moment autumn = moment(at(u"2026-10-31T12:00"_s));
    QCOMPARE(tasks::endOfWeek(autumn), at(u"2026-11-07T00:00"_s));
    QCOMPARE(tasks::endOfWeek(autumn) - autumn.now, std::chrono::milliseconds(24h * 6 + 13h));
    const words::Moment before = moment(at(u"2026-11-01T00:30"_s));
    QCOMPARE(tasks::groupOf(task(u"x"_s, at(u"2026-11-01T23:59"_s)), before), tasks::Group::Today);
    QCOMPARE(tasks::groupOf(task(u"x"_s, at(u"2026-11-02T00:01"_s)), before), tasks::Group::Week);
    QCOMPARE(tasks::timeText(task(u"x"_s, at(u"2026-11-02T09:00"_s)), before), u"Tomorrow"_s);
    // And forward on Mar 8, 2026: half past one is 30 minutes before three.
    const words::Moment spring = moment(at(u"2026-03-08T01:30"_s));
    QCOMPARE(tasks::timeText(task(u"x"_s, at(u"2026-03-08T03:00"_s)), spring), u"30 min left"_s);
}

void tst_today::timesReadWell()
{
    const tasks::Reading reading{moment(), {}, false};
    const auto texts = [&](const WorkItem &item) {
        return QStringList{tasks::timeText(item, reading.moment), tasks::whenText(item, reading)};
    };
    const auto simple = [](const QString &text) { return QString(text).replace(QChar(0x202f), u' '); };
    QCOMPARE(texts(task(u"x"_s, at(u"2026-07-13T16:30"_s))).first(), u"18 h late"_s);
    QCOMPARE(simple(texts(task(u"x"_s, at(u"2026-07-13T16:30"_s))).last()), u"Mon 4:30 PM"_s);
    QCOMPARE(texts(task(u"x"_s, at(u"2026-07-14T11:12"_s))).first(), u"22 min left"_s);
    QCOMPARE(texts(task(u"x"_s, at(u"2026-07-14T13:30"_s))).first(), u"2 h 40 min"_s);
    QCOMPARE(texts(task(u"x"_s, at(u"2026-07-16T13:30"_s))).first(), u"Thu, Jul 16"_s);
    WorkItem review = task(u"x"_s, at(u"2026-07-16T23:59"_s));
    review.from = at(u"2026-05-11T09:00"_s);
    review.wholeDay = true;
    review.ofDays = 45;
    QCOMPARE(texts(review).last(), u"Day 43 of 45"_s); // Memorial Day, Juneteenth and July 3 are left out
    QCOMPARE(
        texts(waitingTask(u"x"_s, sampleNow() - 97h)), QStringList({u"Waiting 4 day(s)"_s, u"Since Fri, Jul 10"_s}));
    WorkItem told = task(u"x"_s, sampleNow() + 22min);
    QCOMPARE(tasks::toldText(told, reading.moment), u"Not told yet"_s);
    told.told = ToldState::Told;
    told.lastTold = at(u"2026-07-06T15:00"_s);
    QCOMPARE(tasks::toldText(told, reading.moment), u"Last told Mon, Jul 6"_s);
    const QString sentence = tasks::sentence(told, reading);
    for (const QString &part :
         {u"22 minute(s) left"_s, u"Task x"_s, u"2026-0147"_s, u"Heparin rate"_s, u"W.B., 67"_s, u"Dana Okafor"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    WorkItem check = told;
    check.kind = WorkKind::CaregiverCheck;
    check.title = u"Nurse"_s;
    QCOMPARE(tasks::caseLine(check, true), u"2026-0147 · Care for the caregiver"_s);
}

void tst_today::modelMovesRowsWithTheClock()
{
    FakeToday fake;
    const Instant now = sampleNow();
    fake.items = {
        task(u"a"_s, now + 30min), task(u"b"_s, now + 2h), task(u"c"_s, now + 20h), task(u"d"_s, now + 24h * 10),
        waitingTask(u"w"_s, now - 24h)};
    TaskModel model(fake.source());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople({});
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(shown(model, tasks::Group::NextHour), QStringList{u"a"_s});
    QCOMPARE(shown(model, tasks::Group::Today), QStringList{u"b"_s});
    QCOMPARE(shown(model, tasks::Group::Week), QStringList{u"c"_s});
    QCOMPARE(shown(model, tasks::Group::Waiting), QStringList{u"w"_s});
    QCOMPARE(model.later(), 1);
    const QPersistentModelIndex b(model.indexOf(keyOf(fake.items[1])));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    fake.now = now + 90min;
    model.refreshTimes();
    QCOMPARE(shown(model, tasks::Group::Late), QStringList{u"a"_s});
    QCOMPARE(shown(model, tasks::Group::NextHour), QStringList{u"b"_s});
    QCOMPARE(model.itemAt(b)->subject, u"b"_s); // it moved, and is still the same
    // The next day the tenth day comes closer, and yesterday's "tomorrow" is today.
    fake.now = now + 24h * 4;
    model.refreshTimes();
    QTRY_COMPARE(shown(model, tasks::Group::Week), QStringList{u"d"_s});
    QCOMPARE(shown(model, tasks::Group::Late), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    // Changes: one done, one new at the beginning, one with a new time.
    fake.items.erase(fake.items.begin());
    fake.items[0].due = fake.now + 3h;
    fake.items.push_back(task(u"n"_s, now - 1h));
    model.reload();
    QTRY_COMPARE(shown(model, tasks::Group::Late), QStringList({u"n"_s, u"c"_s}));
    QCOMPARE(shown(model, tasks::Group::Today), QStringList{u"b"_s});
    QVERIFY(b.isValid());
    QCOMPARE(resets.size(), 0);
}

void tst_today::modelPages()
{
    FakeToday fake;
    for (int i = 0; i < 450; ++i)
        fake.items.push_back(task(QString::number(i), sampleNow() - 24h + i * 1min));
    TaskModel model(fake.source());
    model.setPeople({});
    QTRY_COMPARE(model.countOf(tasks::Group::Late), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.countOf(tasks::Group::Late), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.countOf(tasks::Group::Late), 450);
    QVERIFY(!model.canFetchMore({}));
    model.reload(); // as much as was shown
    QTRY_COMPARE(fake.asked.back().limit, 450);
    QTRY_COMPARE(model.countOf(tasks::Group::Late), 450);
}

void tst_today::countsWhatHasNotComeIn()
{
    const Instant now = sampleNow();
    std::vector<WorkItem> items;
    for (int i = 0; i < 450; ++i)
        items.push_back(task(QString::number(i), now - 24h + i * 1min));
    items.push_back(task(u"hour"_s, now + 2min));
    items.push_back(task(u"today"_s, now + 2h));
    FakeToday fake;
    fake.items = items;
    TaskModel model(fake.source());
    model.setPeople({});
    QTRY_COMPARE(model.items().size(), 200U);
    QCOMPARE(model.counts().late, 450);
    QCOMPARE(model.counts().hour, 1);
    QCOMPARE(model.counts().today, 1);
    // With the minute the numbers go on, without the list being read again.
    fake.now += 5min;
    model.refreshTimes();
    QTRY_COMPARE(model.counts().late, 451);
    QCOMPARE(fake.asked.back().limit, 1);
    QCOMPARE(model.items().size(), 200U);
    // When all has come in, what is there is counted.
    model.fetchMore({});
    QTRY_COMPARE(model.items().size(), 400U);
    QCOMPARE(model.counts().late, 451);
    model.fetchMore({});
    QTRY_COMPARE(model.items().size(), 452U);
    QCOMPARE(model.counts().late, 451);

    Page page(std::move(items));
    QSignalSpy late(page.page.get(), &TodayPage::lateCountChanged);
    QTRY_COMPARE(late.size(), 1);
    QCOMPARE(late.back().front().toInt(), 450);
    QVERIFY2(
        page.sentence().contains(u"450 late, 1 due in the next hour, 1 later today"_s), qPrintable(page.sentence()));
}

void tst_today::nobodysTasksAreForWhoIsOnCall()
{
    User dana, mia;
    dana.name = u"Dana Okafor"_s;
    mia.name = u"Mia Castell"_s;
    const QStringList own{u"Dana Okafor"_s}, ownAndNobodys{u"Dana Okafor"_s, QString()};
    QCOMPARE(tasksOf(dana.name, {}), ownAndNobodys);
    QCOMPARE(tasksOf(dana.name, {dana, mia}), ownAndNobodys); // nobody is on call: all look after them
    mia.onCall = true;
    QCOMPARE(tasksOf(dana.name, {dana, mia}), own);
    dana.onCall = true;
    QCOMPARE(tasksOf(dana.name, {dana, mia}), ownAndNobodys);
    dana.onCall = false;
    mia.active = false;
    QCOMPARE(tasksOf(dana.name, {dana, mia}), ownAndNobodys);

    WorkItem nobodys = task(u"nobody"_s, sampleNow() + 2h);
    nobodys.owner.clear();
    nobodys.caseOwner = u"Lena Park"_s;
    Page page({task(u"a"_s, sampleNow() + 20min), nobodys});
    QTRY_COMPARE(page.page->model()->items().size(), 2U);
    QCOMPARE(page.page->ownTasks().size(), 2U);
    page.fake.mine = own; // somebody else was set on call
    page.page->follow(ChangeNotice{1, u"save-program-record"_s, {}, false});
    QTRY_COMPARE(page.page->model()->items().size(), 1U);
    page.page->findChild<QAbstractButton *>(u"wholeTeam"_s)->click();
    QTRY_COMPARE(page.page->model()->items().size(), 2U);
    QCOMPARE(page.page->ownTasks().size(), 1U);
}

void tst_today::endedCasesOfferNoConversation()
{
    CaseFile file = plainCase();
    const WorkItem item = promisedIn(file, sampleNow() + 2h);
    {
        Page page({item}, file);
        QTRY_VERIFY(page.button("primaryTask"));
        QVERIFY(page.button("logTask"));
    }
    file.record.status = CaseStatus::Litigation;
    Page page({item}, file);
    QTRY_VERIFY(page.button("primaryTask"));
    QVERIFY(!page.button("logTask"));
    QVERIFY(page.button("moveTask")); // and yet it can be kept, or get a new time
    page.button("primaryTask")->click();
    QTRY_COMPARE(page.fake.desk.sent<EditRecords>().size(), 1U);
}

void tst_today::filterAndWholeTeam()
{
    WorkItem other = task(u"other"_s, sampleNow() + 2h, u"Put bills on hold"_s);
    other.owner = u"Patient accounts"_s;
    other.caseOwner = u"Lena Park"_s;
    WorkItem inMine = task(u"mine"_s, sampleNow() + 3h, u"Write to the family"_s);
    inMine.owner = u"Dr. Helen Ruiz"_s; // in a case of the user
    Page page({task(u"a"_s, sampleNow() + 20min, u"Call the family"_s), inMine, other});
    TaskModel &model = *page.page->model();
    QTRY_COMPARE(model.items().size(), 2U);
    QCOMPARE(page.fake.asked.back().people, QStringList({u"Dana Okafor"_s, QString()}));
    page.page->findChild<QAbstractButton *>(u"wholeTeam"_s)->click();
    QTRY_COMPARE(model.items().size(), 3U);
    QCOMPARE(page.page->ownTasks().size(), 2U);
    auto *search = page.page->findChild<QLineEdit *>(u"taskSearch"_s);
    page.page->startSearch();
    QVERIFY(page.page->focusWidget() == search);
    QTest::keyClicks(search, u"bills HOLD"_s);
    QCOMPARE(shown(model, tasks::Group::Today), QStringList{u"other"_s});
    QCOMPARE(model.countOf(tasks::Group::NextHour), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(model.countOf(tasks::Group::NextHour), 1);
}

void tst_today::headSaysWhatIsThere()
{
    const Instant now = sampleNow();
    Page page({});
    QSignalSpy late(page.page.get(), &TodayPage::lateCountChanged);
    QTRY_COMPARE(late.size(), 1);
    page.fake.items = {
        task(u"l"_s, now - 18h), task(u"a"_s, now + 22min), task(u"b"_s, now + 40min), task(u"c"_s, now + 2h),
        task(u"far"_s, now + 24h * 20)};
    page.changed();
    QTRY_COMPARE(late.size(), 2); // none, then one
    QCOMPARE(late.back().front().toInt(), 1);
    QCOMPARE(
        page.sentence().replace(QChar(0x202f), u' '),
        u"Tuesday, July 14, 10:50 AM. 1 late, 2 due in the next hour, 1 later today."_s);
    QCOMPARE(page.page->findChild<QLabel *>(u"laterCount"_s)->text(), u"1 later"_s);
    page.fake.items[0].due = now + 1h;
    page.changed();
    QTRY_COMPARE(late.back().front().toInt(), 0);
    QTRY_VERIFY(page.sentence().contains(u"Nothing is late"_s));
}

void tst_today::keyboard()
{
    const WorkItem step = task(u"all"_s, sampleNow() + 22min);
    const WorkItem second = task(u"after"_s, sampleNow() + 2h);
    Page page({step, second});
    QTRY_VERIFY(page.button("primaryTask"));
    QCOMPARE(page.page->pane()->item()->subject, u"all"_s); // the first is chosen
    QSignalSpy opened(page.page.get(), &TodayPage::openStepRequested);
    QSignalSpy toast(page.page.get(), &TodayPage::toast);
    QTest::keyClick(page.page->list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(1).toString(), u"all"_s);
    QTest::keyClick(page.page->list(), Qt::Key_Down); // over the header of the next group
    QCOMPARE(page.page->pane()->item()->subject, u"after"_s);
    QTest::keyClick(page.page->list(), Qt::Key_Left); // groups do not fold
    QCOMPARE(page.page->pane()->item()->subject, u"after"_s);
    QTest::keyClick(page.page->list(), Qt::Key_Up);
    QCOMPARE(page.page->pane()->item()->subject, u"all"_s);
    QTest::keyClick(page.page->list(), Qt::Key_Space);
    QTRY_COMPARE(page.fake.desk.sent<SettleStep>().size(), 1U);
    QCOMPARE(page.fake.desk.sent<SettleStep>().front().step, u"all"_s);
    QTRY_COMPARE(toast.size(), 1);
    QVERIFY(toast.front().at(1).toBool()); // with Undo
    page.fake.items.erase(page.fake.items.begin());
    page.changed();
    QTRY_COMPARE(page.page->pane()->item()->subject, u"after"_s); // the next one is chosen
    QCOMPARE(page.page->panes().size(), 3);
}

void tst_today::checksAreTicked()
{
    Page page({task(u"all"_s, sampleNow() + 22min)});
    QTRY_VERIFY(page.page->pane()->findChild<CheckRow *>(u"check.a"_s));
    QSignalSpy print(page.page.get(), &TodayPage::printRequested);
    page.page->pane()->findChild<CheckRow *>(u"check.a"_s)->click();
    QTRY_COMPARE(page.fake.desk.sent<TickRow>().size(), 1U);
    const TickRow tick = page.fake.desk.sent<TickRow>().front();
    QCOMPARE(tick.checklist, u"list"_s);
    QCOMPARE(tick.row, u"a"_s);
    QCOMPARE(tick.outcome, StepOutcome::Done);
    // As the casebook would have stored it: the pane shows it, and the focus stays on the row.
    page.page->pane()->findChild<CheckRow *>(u"check.a"_s)->setFocus();
    RowState row;
    row.id = Id<RowState>::create();
    row.checklist = u"list"_s;
    row.row = u"a"_s;
    row.outcome = StepOutcome::Done;
    page.fake.desk.view.file.put(row);
    page.changed();
    QTRY_VERIFY(page.page->pane()->findChild<CheckRow *>(u"check.a"_s)->isChecked());
    QCOMPARE(page.fake.desk.sent<TickRow>().size(), 1U);
    page.button("printTask")->click();
    QCOMPARE(print.front().at(1).toString(), u"checklist/list"_s);
}

void tst_today::promiseIsKept()
{
    CaseFile file = plainCase();
    const WorkItem item = promisedIn(file, sampleNow() - 1h);
    Page page({item}, file);
    QTRY_VERIFY(page.button("primaryTask"));
    QCOMPARE(page.button("primaryTask")->text(), u"Mark as kept"_s);
    QSignalSpy toast(page.page.get(), &TodayPage::toast);
    page.button("primaryTask")->click();
    QTRY_COMPARE(toast.size(), 1);
    const Promise kept = std::get<Promise>(page.fake.desk.sent<EditRecords>().front().put.front());
    QCOMPARE(kept.state, PromiseState::Kept);
    QCOMPARE(*kept.keptAt, sampleNow());
    QSignalSpy opened(page.page.get(), &TodayPage::openTaskRequested);
    QTest::keyClick(page.page->list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void tst_today::deadlineIsMoved()
{
    Page page({task(u"all"_s, sampleNow() - 18h)});
    QTRY_VERIFY(page.button("moveTask"));
    page.button("moveTask")->click();
    auto *time = page.page->pane()->findChild<QLineEdit *>(u"reason.time"_s);
    auto *reason = page.page->pane()->findChild<QLineEdit *>(u"reason.text"_s);
    auto *set = page.page->pane()->findChild<Button *>(u"reason.confirm"_s);
    QVERIFY(time->isVisible());
    set->click();
    QVERIFY(page.fake.desk.commands.empty()); // no reason
    reason->setText(u"The surgeon is in the operating room"_s);
    time->setText(u"yesterday 4:30 PM"_s);
    set->click();
    QVERIFY(page.fake.desk.commands.empty()); // not a time to come
    QVERIFY(time->isVisible());
    // The minute does not take away what is being typed.
    page.fake.now += 1min;
    page.page->refreshTimes();
    QVERIFY(time->isVisible());
    time->setText(u"2:30 PM"_s);
    set->click();
    QTRY_COMPARE(page.fake.desk.sent<MoveDeadline>().size(), 1U);
    const MoveDeadline move = page.fake.desk.sent<MoveDeadline>().front();
    QCOMPARE(move.step, u"all"_s);
    QCOMPARE(move.newDue, at(u"2026-07-14T14:30"_s));
    QCOMPARE(move.reason, u"The surgeon is in the operating room"_s);

    // Of a promise, and of a contact that was planned in a conversation; plans of staff care are simply changed.
    WorkItem item = task(QUuid::createUuid().toString(QUuid::WithoutBraces), sampleNow());
    const auto moved = [&](WorkKind kind) {
        item.kind = kind;
        const auto command = moveCommand(item, sampleNow(), u"why"_s);
        return command ? std::get<MoveDeadline>(*command) : MoveDeadline();
    };
    QCOMPARE(moved(WorkKind::Promise).promise.toString(), item.subject);
    QCOMPARE(moved(WorkKind::Contact).contact.toString(), item.subject);
    item.kind = WorkKind::CaregiverCheck;
    QVERIFY(!moveCommand(item, sampleNow(), u"why"_s));
}

void tst_today::contactIsLogged()
{
    WorkItem item = task(u"all"_s, sampleNow() + 22min, u"Next contact with the family"_s);
    item.kind = WorkKind::Contact;
    Page page({item});
    QTRY_VERIFY(page.button("primaryTask"));
    QCOMPARE(page.button("primaryTask")->text(), u"Log a conversation"_s);
    QSignalSpy log(page.page.get(), &TodayPage::logRequested);
    QTest::keyClick(page.page->list(), Qt::Key_Return);
    page.button("primaryTask")->click();
    QCOMPARE(log.size(), 2);
    QTest::keyClick(page.page->list(), Qt::Key_Space); // more has to be recorded than "done"
    QTest::qWait(20);
    QVERIFY(page.fake.desk.commands.empty());
}

void tst_today::minuteKeepsSelectionAndScroll()
{
    std::vector<WorkItem> items;
    for (int i = 0; i < 60; ++i)
        items.push_back(task(QString::number(i), sampleNow() + i * 3min));
    const WorkItem chosen = items[30];
    Page page(items);
    QTRY_COMPARE(page.page->model()->items().size(), 60U);
    page.select(chosen);
    QTest::qWait(20);
    QScrollBar *bar = page.page->list()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int scrolled = bar->value();
    QVERIFY(scrolled > 0);
    page.fake.now += 10min; // some are late now, others due within the hour
    page.page->refreshTimes();
    QTest::qWait(20);
    QCOMPARE(page.page->pane()->item()->subject, u"30"_s);
    QCOMPARE(page.page->model()->itemAt(page.page->list()->currentIndex())->subject, u"30"_s);
    QVERIFY(qAbs(bar->value() - scrolled) <= 40); // a header that appeared may push by its own height
    QCOMPARE(page.page->model()->countOf(tasks::Group::Late), 4);
}

void tst_today::emptyStates()
{
    WorkItem other = task(u"x"_s, sampleNow() + 2h);
    other.owner = other.caseOwner = u"Lena Park"_s;
    Page page({other});
    auto *empty = page.page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->actionButton());
    empty->actionButton()->click(); // shows the whole team
    QTRY_VERIFY(page.page->list()->isVisible());
    page.page->findChild<QLineEdit *>(u"taskSearch"_s)->setText(u"nowhere"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!page.page->pane()->item());
    empty->actionButton()->click();
    QTRY_VERIFY(page.page->list()->isVisible());
    QTRY_VERIFY(page.page->pane()->item());
}

void tst_today::namesAreHiddenUntilAsked()
{
    Page page({task(u"all"_s, sampleNow() + 22min)});
    QTRY_COMPARE(page.page->model()->items().size(), 1U);
    const auto sentence = [&] { return page.page->list()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(!sentence().contains(u"Brandvold"_s));
    page.page->setNamesShown(true);
    QVERIFY(sentence().contains(u"Walter Brandvold, 67"_s));
}

void tst_today::refusalIsSaidInPlace()
{
    Page page({task(u"all"_s, sampleNow() + 22min)});
    QTRY_VERIFY(page.button("settleTask"));
    QSignalSpy toast(page.page.get(), &TodayPage::toast);
    page.fake.desk.refuse = Error(ErrorCode::RefusedByRule, {u"decision-needed"_s, u"Every kind of field"_s});
    page.button("settleTask")->click();
    const auto notes = [&] {
        const auto labels = page.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *each) {
            return each->isVisible() && each->text().contains(u"Every kind of field"_s) &&
                   each->objectName() != u"taskTitle"_s;
        });
    };
    QTRY_VERIFY(notes());
    QCOMPARE(toast.size(), 0);
}

void tst_today::comesBackToItsPlace()
{
    const WorkItem second = task(u"after"_s, sampleNow() + 2h);
    Page page({task(u"all"_s, sampleNow() + 22min), second});
    QTRY_VERIFY(page.page->pane()->item());
    page.page->findChild<QAbstractButton *>(u"wholeTeam"_s)->click();
    page.select(second);
    const TodayPage::Place place = page.page->place();
    TodayPage again(page.fake.source());
    again.goTo(place);
    again.show();
    QTRY_VERIFY(again.pane()->item() && again.pane()->item()->subject == u"after"_s);
    QVERIFY(again.findChild<QAbstractButton *>(u"wholeTeam"_s)->isChecked());
}

void tst_today::everyPartHasAName()
{
    Page page({task(u"all"_s, sampleNow() + 22min)});
    QTRY_VERIFY(page.button("primaryTask"));
    QCOMPARE(shelltest::namelessParts(*page.page), QStringList());
}

QTEST_MAIN(tst_today)
#include "tst_today.moc"
