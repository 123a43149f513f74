// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "PseudoLanguage.h"
#include "ShellFixture.h"
#include "case/LinkPicker.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionWords.h"
#include "case/actions/ActionsList.h"
#include "case/actions/ActionsTab.h"
#include "case/actions/MeasureReadings.h"
#include "case/actions/RunChart.h"
#include "theme/Theme.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "workflow/Taxonomy.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The case that the design drawing of the actions shows.
CaseView spongeView()
{
    CaseView view = heparinView();
    CaseFile &file = view.file;
    file.record.number = u"2026-0118"_s;
    file.record.title = u"Retained sponge after abdominal surgery"_s;
    std::vector<Id<Cause>> causes;
    for (const QString &statement :
         {u"Policy allows a one-person count"_s, u"Sponges without detection tags"_s,
          u"Extra sponges told by voice only"_s, u"No pause for a relief count"_s}) {
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = statement;
        cause.state = CauseState::Confirmed;
        causes.push_back(cause.id);
        file.put(cause);
    }
    const auto action = [&](const QString &text, const QString &kind, int cause, Strength strength,
                            const QString &owner, QDate due, ActionState state) {
        Action made;
        made.id = Id<Action>::create();
        made.text = text;
        made.kind = kind;
        made.causes = {causes[static_cast<size_t>(cause) - 1]};
        made.strength = strength;
        made.owner = owner;
        made.due = due;
        made.state = state;
        return made;
    };
    Action stop = action(
        u"Remove the one-person exception; system blocks closing without two names"_s,
        u"Software hard stop in the OR record"_s, 1, Strength::Stronger, u"Marcus Shaw"_s, {2026, 8, 31},
        ActionState::InProgress);
    stop.nextStep = u"Test in room 3 by Jul 24"_s;
    stop.measure = u"Closings with two names recorded, percent per month"_s;
    stop.target = u"100"_s;
    stop.baseline = u"45"_s;
    file.put(stop);
    int month = 5;
    for (const int count : {14, 16, 22}) {
        Measurement reading;
        reading.id = Id<Measurement>::create();
        reading.action = stop.id;
        reading.on = QDate(2026, month++, 12);
        reading.numerator = count;
        reading.denominator = 30;
        file.put(reading);
    }
    Action policy = action(
        u"Rewrite count policy in one page"_s, u"Policy change"_s, 1, Strength::Weaker, u"Lena Park"_s, {2026, 7, 8},
        ActionState::Done);
    policy.doneAt = at(u"2026-07-08T09:00"_s);
    file.put(policy);
    file.put(action(
        u"Buy tagged sponges and two detectors for all 9 rooms"_s, u"Equipment change"_s, 2, Strength::Stronger,
        u"Jo Ferro"_s, {2026, 9, 30}, ActionState::Approved));
    file.put(action(
        u"Move whiteboard into nurse’s line of sight, read back extra items"_s, u"Checklist and read back"_s, 3,
        Strength::Intermediate, u"Lena Park"_s, {2026, 7, 10}, ActionState::InProgress));
    file.put(action(
        u"No relief in the last 30 minutes; full recount if unavoidable"_s, u"Scheduling rule"_s, 4,
        Strength::Intermediate, u"Marcus Shaw"_s, {2026, 8, 14}, ActionState::Proposed));
    file.put(action(
        u"Refresher at skills day"_s, u"Training"_s, 4, Strength::Weaker, u"Lena Park"_s, {2026, 9, 12},
        ActionState::Proposed));
    return view;
}

/// The tab of a case, on a desk that keeps what it asks for.
struct Tab {
    explicit Tab(CaseView view = spongeView())
    {
        desk.view = std::move(view);
        store = std::make_unique<CaseStore>(desk.desk());
        tab = std::make_unique<ActionsTab>(*store);
        tab->resize(1256, 640);
        tab->show();
        tab->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(tab.get()));
        store->show(desk.view);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }
    [[nodiscard]] const CaseFile &file() const { return desk.view.file; }
    [[nodiscard]] const Action *action(const QString &begin) const
    {
        return file().first<Action>([&](const Action &a) { return a.text.startsWith(begin); });
    }
    void choose(const QString &begin) const { tab->showRecord(RecordKind::Action, action(begin)->id.uuid()); }
    [[nodiscard]] QModelIndex row(const QString &begin) const
    {
        return tab->list().actions().indexOf({action(begin)->id, {}});
    }
    /// Types into a line and leaves it.
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        // With names open below the line a key would go to them first.
        if (edit->completer())
            edit->completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void typeText(const QString &field, const QString &text) const
    {
        auto *edit = find<QPlainTextEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void chooseState(ActionState state) const
    {
        auto *box = find<QComboBox>(u"action.state"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(state)));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    void answer(const QString &text) const
    {
        find<QLineEdit>(u"ask.line"_s)->setText(text);
        press(u"ask.confirm"_s);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<ActionsTab> tab;
};

QModelIndex child(const ActionsModel &model, int group, int row, int column = 0)
{
    return model.index(row, column, model.index(group, 0));
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        shelltest::useOwnSettings(m_folder);
    }

    void underTheCausesTheyAnswer()
    {
        ActionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseView view = spongeView();
        const words::Moment moment = words::momentOf(view.surroundings);
        model.show(view.file, moment);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"Cause 1: Policy allows a one-person count"_s);
        QCOMPARE(model.index(0, 0).data(ActionsModel::LineRole).toString(), u"Has a stronger action"_s);
        QCOMPARE(model.index(2, 0).data(ActionsModel::LineRole).toString(), u"Intermediate at best"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"privileged"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(child(model, 0, 0, ActionsModel::Due).data().toString(), u"Aug 31"_s);
        QCOMPARE(child(model, 0, 0, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"in 48 day(s)"_s);
        QCOMPARE(child(model, 0, 1, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"Done on time"_s);
        QCOMPARE(child(model, 2, 0, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"4 day(s) late"_s);
        const QString spoken = child(model, 2, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"Move whiteboard"_s, u"Checklist and read back"_s, u"Intermediate"_s, u"Lena Park"_s, u"due Jul 10"_s,
              u"late"_s, u"In progress"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        // In place, and the family does not know.
        QVERIFY(child(model, 0, 1).data(Qt::AccessibleTextRole).toString().contains(u"not told"_s));

        // One for two causes stands under both; a change of a value moves nothing.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        Action tags = *view.file.first<Action>([](const Action &a) { return a.text.startsWith(u"Buy"_s); });
        tags.owner.clear();
        view.file.put(tags);
        model.show(view.file, moment);
        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(child(model, 1, 0, ActionsModel::Owner).data().toString(), u"Nobody yet"_s);
        tags.causes.push_back(view.file.all<Cause>()[3].id);
        view.file.put(tags);
        Action loose;
        loose.id = Id<Action>::create();
        loose.text = u"Something else"_s;
        view.file.put(loose);
        model.show(view.file, moment);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowCount(model.index(3, 0)), 3);
        QCOMPARE(model.index(4, 0).data().toString(), u"Without a confirmed cause"_s);
        QCOMPARE(model.indexOf({tags.id, view.file.all<Cause>()[3].id}).parent().row(), 3);
        QCOMPARE(model.indexOf({tags.id, {}}).parent().row(), 1);
        model.show(CaseFile(), moment);
        QCOMPARE(model.rowCount(), 0);
    }

    void theBandSaysHowItStands()
    {
        Tab t;
        QCOMPARE(t.find<QLabel>(u"actions.done"_s)->text(), u"1 of 6 done"_s);
        QCOMPARE(t.find<QWidget>(u"actions.strengths"_s)->accessibleName(), u"2 weaker, 2 intermediate, 2 stronger"_s);
        QCOMPARE(t.find<QLabel>(u"actions.late"_s)->text(), u"1 action(s)"_s);
        QCOMPARE(t.tab->count(), 6);
        auto *note = t.find<NoteBox>(u"actions.minimum"_s);
        QCOMPARE(note->kind(), Status::Wait);
        QVERIFY2(note->accessibleName().contains(u"meets the RCA² minimum"_s), qPrintable(note->accessibleName()));
        QVERIFY(note->accessibleName().contains(u"it has 4"_s));
        QVERIFY(note->accessibleName().contains(u"3 and 4 still rely on people"_s));
        for (const QString &each : {u"Remove"_s, u"Buy"_s, u"Move"_s, u"No relief"_s}) {
            Action weak = *t.action(each);
            weak.strength = Strength::Weaker;
            t.desk.view.file.put(weak);
        }
        t.store->show(t.desk.view);
        QCOMPARE(note->kind(), Status::Soon);
        QVERIFY2(note->accessibleName().contains(u"only weaker actions"_s), qPrintable(note->accessibleName()));
    }

    void kindsAreThoseOfTheList()
    {
        const Taxonomy *list = taxonomy(u"rca2_actions");
        QVERIFY(list);
        QStringList known, ours;
        for (const TaxonomyCode &code : list->codes)
            known += code.code;
        for (const words::ActionKind &kind : words::actionKinds()) {
            ours += QString::fromLatin1(kind.code);
            const QChar first = QLatin1Char(kind.code[0]);
            QCOMPARE(
                kind.strength, first == u'S'   ? Strength::Stronger
                               : first == u'I' ? Strength::Intermediate
                                               : Strength::Weaker);
        }
        QCOMPARE(ours, known);
    }

    void whatIsTypedIsKept()
    {
        Tab t;
        t.choose(u"Remove"_s);
        QCOMPARE(t.find<QLabel>(u"action.number"_s)->text(), u"Action 1, cause 1"_s);
        t.type(u"action.due"_s, u"9/1/2026"_s);
        QTRY_COMPARE(t.action(u"Remove"_s)->due, QDate(2026, 9, 1));
        t.type(u"action.due"_s, u"soon"_s); // kept as a draft, and said
        QCOMPARE(t.action(u"Remove"_s)->due, QDate(2026, 9, 1));
        QTRY_VERIFY(!t.desk.drafts.empty());
        t.type(u"action.due"_s, u"9/2/2026"_s);
        QTRY_COMPARE(t.action(u"Remove"_s)->due, QDate(2026, 9, 2));
        QTRY_COMPARE(t.row(u"Remove"_s).siblingAtColumn(ActionsModel::Due).data().toString(), u"Sep 2"_s);
        // Half typed when another one is chosen: stored with its own action.
        auto *next = t.find<QLineEdit>(u"action.nextStep"_s);
        next->setFocus();
        next->selectAll();
        QTest::keyClicks(next, u"Ask the vendor"_s);
        t.choose(u"Buy"_s);
        QTRY_COMPARE(t.action(u"Remove"_s)->nextStep, u"Ask the vendor"_s);
        QVERIFY(t.action(u"Buy"_s)->nextStep.isEmpty());
        t.type(u"action.owner"_s, u"Dana Okafor"_s);
        QTRY_COMPARE(t.action(u"Buy"_s)->owner, u"Dana Okafor"_s);
    }

    void typingIsNotDisturbed()
    {
        Tab t;
        t.choose(u"Move"_s);
        auto *owner = t.find<QLineEdit>(u"action.owner"_s);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"Som"_s);
        Action other = *t.action(u"Buy"_s);
        other.owner = u"Somebody"_s;
        t.desk.view.file.put(other);
        t.store->show(t.desk.view);
        QVERIFY(owner->hasFocus());
        QCOMPARE(owner->text(), u"Som"_s);
        QCOMPARE(t.tab->list().chosen(), t.action(u"Move"_s)->id);
        // What is folded stays folded, and what is chosen stays chosen, when rows are added.
        t.tab->list().collapse(t.tab->list().actions().index(0, 0));
        other.id = Id<Action>::create();
        t.desk.view.file.put(other);
        t.store->show(t.desk.view);
        QVERIFY(!t.tab->list().isExpanded(t.tab->list().actions().index(0, 0)));
        QVERIFY(t.tab->list().isExpanded(t.tab->list().actions().index(1, 0)));
        QCOMPARE(t.tab->list().chosen(), t.action(u"Move"_s)->id);
        QCOMPARE(owner->text(), u"Som"_s);
    }

    void aNewOneForACause()
    {
        Tab t;
        const Id<Cause> second = t.file().all<Cause>()[1].id;
        t.tab->addAction(second);
        QVERIFY(t.tab->pane().isNew());
        QVERIFY(t.find<QPlainTextEdit>(u"action.text"_s)->hasFocus());
        QCOMPARE(t.file().all<Action>().size(), 6u); // nothing yet
        t.find<QMenu>(u"action.hierarchy"_s)->findChild<QAction *>(u"kind.S1"_s)->trigger();
        t.typeText(u"action.text"_s, u"Shelf that holds ten"_s);
        QTRY_COMPARE(t.file().all<Action>().size(), 7u);
        const Action *made = t.action(u"Shelf"_s);
        QVERIFY(made);
        QCOMPARE(made->causes, std::vector<Id<Cause>>{second});
        QCOMPARE(made->strength, Strength::Stronger);
        QCOMPARE(made->kind, u"Change of the rooms or the building"_s);
        QTRY_COMPARE(t.tab->list().chosen(), made->id);
        QVERIFY(!t.tab->pane().isNew());
        t.type(u"action.owner"_s, u"Jo Ferro"_s);
        QTRY_COMPARE(t.action(u"Shelf"_s)->owner, u"Jo Ferro"_s);

        // Given up: nothing is left, and the one before is shown.
        t.tab->addAction();
        t.press(u"action.discard"_s);
        QVERIFY(!t.tab->pane().isNew());
        QCOMPARE(t.tab->pane().actionId(), t.action(u"Shelf"_s)->id);
        QCOMPARE(t.file().all<Action>().size(), 7u);
    }

    void aHalfTypedNewOneComesBack()
    {
        Tab t;
        t.tab->addAction();
        auto *owner = t.find<QLineEdit>(u"action.owner"_s);
        owner->setFocus();
        QTest::keyClicks(owner, u"Jo Ferro"_s);
        t.tab->keepDraft().waitForFinished();
        QVERIFY(!t.desk.drafts.empty());
        Tab again;
        again.desk.drafts = t.desk.drafts;
        again.desk.view = t.desk.view;
        again.store->show(again.desk.view);
        again.tab->addAction();
        QTRY_COMPARE(again.find<QLineEdit>(u"action.owner"_s)->text(), u"Jo Ferro"_s);
    }

    void statesTakeWhatTheyNeed()
    {
        Tab t;
        t.choose(u"Remove"_s);
        QCOMPARE(t.find<QPushButton>(u"action.next"_s)->text(), u"Mark as done"_s);
        t.press(u"action.next"_s);
        QTRY_COMPARE(t.action(u"Remove"_s)->state, ActionState::Done);
        QCOMPARE(t.action(u"Remove"_s)->doneAt, std::optional(sampleNow()));
        QTRY_VERIFY(t.find<QLineEdit>(u"action.doneAt"_s)->isVisibleTo(t.tab.get()));

        // Dropped needs a reason, and nothing can be deleted.
        t.choose(u"Refresher"_s);
        t.tab->list().setFocus();
        QTest::keyClick(&t.tab->list(), Qt::Key_Delete);
        QCOMPARE(t.action(u"Refresher"_s)->state, ActionState::Proposed);
        t.press(u"ask.confirm"_s); // without a reason
        QCOMPARE(t.action(u"Refresher"_s)->state, ActionState::Proposed);
        t.answer(u"The tags make it needless"_s);
        QTRY_COMPARE(t.action(u"Refresher"_s)->state, ActionState::Dropped);
        QCOMPARE(t.action(u"Refresher"_s)->note, u"The tags make it needless"_s);
        QTRY_COMPARE(t.find<QLabel>(u"actions.done"_s)->text(), u"2 of 5 done"_s);
        QTRY_VERIFY(t.row(u"Refresher"_s).data(ActionsModel::GoneRole).toBool()); // still in the list
        for (const EditRecords &edit : t.desk.sent<EditRecords>())
            QVERIFY(edit.remove.empty());

        // Handed over needs the name of the program.
        t.choose(u"No relief"_s);
        t.chooseState(ActionState::Transferred);
        QCOMPARE(t.action(u"No relief"_s)->state, ActionState::Proposed);
        t.answer(u"Surgical safety"_s);
        QTRY_COMPARE(t.action(u"No relief"_s)->state, ActionState::Transferred);
        QCOMPARE(t.action(u"No relief"_s)->program, u"Surgical safety"_s);
        // Escape leaves everything as it was.
        t.choose(u"Move"_s);
        t.chooseState(ActionState::Dropped);
        QTest::keyClick(t.find<QLineEdit>(u"ask.line"_s), Qt::Key_Escape);
        QCOMPARE(t.action(u"Move"_s)->state, ActionState::InProgress);
        QCOMPARE(
            t.find<QComboBox>(u"action.state"_s)->currentData().toInt(), static_cast<int>(ActionState::InProgress));
    }

    void readingsInOneLine()
    {
        Tab t;
        t.choose(u"Remove"_s);
        auto *chart = t.tab->findChild<RunChart *>();
        QCOMPARE(chart->points().size(), 3u);
        QVERIFY2(
            chart->accessibleDescription().contains(u"73%"_s) &&
                chart->accessibleDescription().contains(u"Goal 100%"_s),
            qPrintable(chart->accessibleDescription()));
        QCOMPARE(
            t.find<QLabel>(u"reading.sentence"_s)->text(),
            u"3 reading(s), the last one 73%: the goal of 100% is not reached."_s);
        auto *count = t.find<QLineEdit>(u"reading.count"_s);
        count->setFocus();
        QTest::keyClicks(count, u"31 of 30"_s);
        QTest::keyClick(count, Qt::Key_Return);
        QCOMPARE(readingsOf(t.file(), t.action(u"Remove"_s)->id).size(), 3u);
        QVERIFY(qobject_cast<FieldFrame *>(count->parentWidget())->hasError());
        count->selectAll();
        QTest::keyClicks(count, u"30 / 30"_s);
        QTest::keyClick(count, Qt::Key_Return);
        QTRY_COMPARE(readingsOf(t.file(), t.action(u"Remove"_s)->id).size(), 4u);
        const Measurement newest = *readingsOf(t.file(), t.action(u"Remove"_s)->id).back();
        QCOMPARE(newest.on, QDate(2026, 7, 14));
        QCOMPARE(newest.numerator, 30);
        QVERIFY(count->text().isEmpty() && count->hasFocus()); // for the next one
        QTRY_COMPARE(chart->points().size(), 4u);
        QVERIFY(t.find<QLabel>(u"reading.sentence"_s)->text().contains(u"is reached"_s));

        // A day ahead without a count is planned, and filled when it is due.
        t.find<QLineEdit>(u"reading.on"_s)->setText(u"8/14/2026"_s);
        t.press(u"reading.add"_s);
        QTRY_COMPARE(readingsOf(t.file(), newest.action).size(), 5u);
        QVERIFY(isPlanned(*readingsOf(t.file(), newest.action).back()));
        t.find<QLineEdit>(u"reading.on"_s)->setText(u"8/15/2026"_s);
        count->setText(u"29 of 30"_s);
        t.press(u"reading.add"_s);
        QTRY_COMPARE(readingsOf(t.file(), newest.action).back()->numerator, 29);
        QCOMPARE(readingsOf(t.file(), newest.action).size(), 5u);

        // The table says the same, and a wrong reading can be taken away.
        t.press(u"reading.table"_s);
        auto *table = t.find<QTableWidget>(u"reading.list"_s);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(2, 2)->text(), u"73%"_s);
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(readingsOf(t.file(), newest.action).size(), 4u);
    }

    void aHalfTypedReadingIsKept()
    {
        Tab t;
        t.choose(u"Remove"_s);
        t.find<QLineEdit>(u"reading.count"_s)->setText(u"22 of"_s);
        t.choose(u"Buy"_s);
        QVERIFY(t.find<QLineEdit>(u"reading.count"_s)->text().isEmpty());
        t.choose(u"Remove"_s);
        QTRY_COMPARE(t.find<QLineEdit>(u"reading.count"_s)->text(), u"22 of"_s);
        // A whole one is stored when the page goes away.
        t.find<QLineEdit>(u"reading.count"_s)->setText(u"22 of 30"_s);
        t.tab->leave();
        QTRY_COMPARE(readingsOf(t.file(), t.action(u"Remove"_s)->id).size(), 4u);
    }

    void readingsAsTyped()
    {
        using Pair = std::pair<int, int>;
        QCOMPARE(readingFrom(u"22 of 30"_s), std::optional(Pair(22, 30)));
        QCOMPARE(readingFrom(u" 0/12 "_s), std::optional(Pair(0, 12)));
        QCOMPARE(readingFrom(u"22 de 30"_s), std::optional(Pair(22, 30)));
        for (const QString &no : {QString(), u"22"_s, u"22 of"_s, u"31 of 30"_s, u"1 of 0"_s, u"a of b"_s})
            QVERIFY2(!readingFrom(no), qPrintable(no));
    }

    void toldTheFamily()
    {
        Tab t;
        t.choose(u"Rewrite"_s);
        QVERIFY(t.find<QLabel>(u"action.told"_s)->text().startsWith(u"Not yet"_s));
        QVERIFY(t.row(u"Rewrite"_s).data(ActionsModel::ToldRole).toBool());
        t.press(u"action.recordTold"_s);
        auto *talks = t.find<QMenu>(u"action.talks"_s);
        QCOMPARE(talks->actions().size(), 1);
        talks->actions().front()->trigger();
        talks->close();
        const Conversation *talk = t.file().lastConversation();
        QTRY_COMPARE(t.action(u"Rewrite"_s)->toldIn, talk->id);
        QCOMPARE(t.action(u"Rewrite"_s)->toldAt, talk->at);
        QTRY_VERIFY(t.find<QLabel>(u"action.told"_s)->text().contains(u"Bedside"_s));
        QVERIFY(!t.row(u"Rewrite"_s).data(ActionsModel::ToldRole).toBool());
        t.press(u"action.recordTold"_s);
        talks->findChild<QAction *>(u"action.notTold"_s)->trigger();
        talks->close();
        QTRY_VERIFY(!t.action(u"Rewrite"_s)->toldAt);
        QVERIFY(t.action(u"Rewrite"_s)->toldIn.isNil());

        // A sentence to begin with goes into the words, and can be edited there.
        t.press(u"action.sentences"_s);
        auto *menu = t.find<QMenu>(u"action.sentenceMenu"_s);
        const auto sentences = menu->findChildren<QAction *>(u"sentence.en"_s);
        QVERIFY(sentences.size() > 20);
        QCOMPARE(menu->findChildren<QAction *>(u"sentence.es"_s).size(), sentences.size());
        sentences.front()->trigger();
        menu->close();
        auto *words = t.find<QPlainTextEdit>(u"action.familyText"_s);
        QCOMPARE(words->toPlainText(), sentences.front()->text());
        t.tab->leave();
        QTRY_COMPARE(t.action(u"Rewrite"_s)->familyText, sentences.front()->text());
    }

    void strengthAndCauses()
    {
        Tab t;
        t.choose(u"Refresher"_s);
        QVERIFY(t.find<QLabel>(u"action.meaning"_s)->text().contains(u"remember"_s));
        t.find<QMenu>(u"action.hierarchy"_s)->findChild<QAction *>(u"kind.I5"_s)->trigger();
        QTRY_COMPARE(t.action(u"Refresher"_s)->strength, Strength::Intermediate);
        QCOMPARE(t.action(u"Refresher"_s)->kind, u"Simulation training, repeated"_s);
        QTRY_COMPARE(t.find<QLabel>(u"action.strength"_s)->text(), u"Intermediate"_s);
        auto *causes = t.tab->findChild<LinkPicker *>();
        QCOMPARE(causes->chosen().size(), 1u);
        causes->setChosen({});
        Q_EMIT causes->chosenChanged();
        QTRY_VERIFY(t.action(u"Refresher"_s)->causes.empty());
        QTRY_COMPARE(t.tab->list().actions().rowCount(), 5);
        QVERIFY(t.find<QLabel>(u"action.gaps"_s)->text().contains(u"a confirmed cause"_s));
    }

    void beforeTheFirstAction()
    {
        CaseView view = spongeView();
        view.file.all<Action>().clear();
        Tab t(std::move(view));
        QVERIFY(!t.tab->pane().isVisible());
        QVERIFY(t.find<QWidget>(u"actions.addFor.4"_s));
        QVERIFY(!t.find<QPushButton>(u"actions.export"_s)->isEnabled());
        t.press(u"actions.addFor.2"_s);
        QVERIFY(t.tab->pane().isVisible() && t.tab->pane().isNew());
        t.typeText(u"action.text"_s, u"Tags"_s);
        QTRY_COMPARE(t.file().all<Action>().size(), 1u);
        QCOMPARE(t.file().all<Action>()[0].causes, std::vector<Id<Cause>>{t.file().all<Cause>()[1].id});
        QTRY_COMPARE(t.find<QLabel>(u"actions.done"_s)->text(), u"0 of 1 done"_s);

        CaseView none = spongeView();
        none.file.all<Action>().clear();
        none.file.all<Cause>().clear();
        Tab without(std::move(none));
        QVERIFY(without.find<QLabel>(u"actions.emptyText"_s)->text().contains(u"none is confirmed yet"_s));
        QVERIFY(!without.find<QWidget>(u"actions.addFor.1"_s));
        QVERIFY(without.find<QPushButton>(u"actions.addFirst"_s)->isVisibleTo(without.tab.get()));
    }

    void aFinishedCaseIsReadOnly()
    {
        CaseView view = spongeView();
        view.file.record.status = CaseStatus::Closed;
        Tab t(std::move(view));
        t.choose(u"Remove"_s);
        QVERIFY(t.find<QLineEdit>(u"action.owner"_s)->isReadOnly());
        for (const QString &name : {u"actions.add"_s, u"action.changeStrength"_s, u"action.recordTold"_s})
            QVERIFY2(!t.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!t.find<QComboBox>(u"action.state"_s)->isEnabled());
        QVERIFY(!t.find<QPushButton>(u"reading.add"_s)->isVisibleTo(t.tab.get()));
        t.tab->addAction();
        QVERIFY(!t.tab->pane().isNew());
        QTest::keyClick(&t.tab->list(), Qt::Key_Delete);
        QVERIFY(!t.find<QWidget>(u"askLine"_s)->isVisible());
        QVERIFY(t.desk.commands.empty());
    }

    void byKeyboardAlone()
    {
        Tab t;
        ActionsList &list = t.tab->list();
        list.setFocus();
        list.setCurrentIndex(list.actions().index(1, 0));
        QTest::keyClick(&list, Qt::Key_Left);
        QVERIFY(!list.isExpanded(list.actions().index(1, 0)));
        QTest::keyClick(&list, Qt::Key_Right);
        QVERIFY(list.isExpanded(list.actions().index(1, 0)));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.chosen(), t.action(u"Buy"_s)->id);
        QCOMPARE(t.tab->pane().actionId(), t.action(u"Buy"_s)->id);
        QTest::keyClick(&list, Qt::Key_F2);
        QVERIFY(t.find<QPlainTextEdit>(u"action.text"_s)->hasFocus());
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Insert);
        QVERIFY(t.tab->pane().isNew());
        QCOMPARE(t.tab->findChild<LinkPicker *>()->chosen().front(), t.file().all<Cause>()[1].id.uuid());
        const QStringList nameless = shelltest::namelessParts(*t.tab);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QSignalSpy history(t.tab.get(), &ActionsTab::historyRequested);
        t.choose(u"Buy"_s);
        t.press(u"action.history"_s);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0][0].toUuid(), t.action(u"Buy"_s)->id.uuid());
    }

    void thePlanAsAFile()
    {
        QTemporaryDir folder;
        Tab t;
        for (const QString &suffix : {u"csv"_s, u"odt"_s, u"pdf"_s, u"xlsx"_s}) {
            const QString path = folder.filePath(u"plan."_s + suffix);
            const size_t before = t.desk.sent<NoteDocument>().size();
            t.tab->exportTo(path);
            QTRY_COMPARE(t.desk.sent<NoteDocument>().size(), before + 1);
            const Document noted = t.desk.sent<NoteDocument>().back().document;
            QCOMPARE(noted.what, u"action-plan"_s);
            QCOMPARE(noted.format, suffix);
            QCOMPARE(noted.audience, Audience::Internal);
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QFile table(folder.filePath(u"plan.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.contains("Refresher at skills day"));
        QVERIFY(!text.contains("one-person count")); // what the review found
        auto *result = t.find<NoteBox>(u"actions.result"_s);
        QVERIFY(result->isVisibleTo(t.tab.get()));
        t.tab->exportTo(folder.filePath(u"no/such/folder/plan.pdf"_s));
        QTRY_COMPARE(result->kind(), Status::Late);
    }

    void thousandsOfActions()
    {
        CaseView view = spongeView();
        const auto causes = view.file.all<Cause>();
        for (int i = 0; i < 4000; ++i) {
            Action more;
            more.id = Id<Action>::create();
            more.text = u"Improvement number %1 with a text that needs more than one line in the table"_s.arg(i);
            more.causes = {causes[static_cast<size_t>(i) % causes.size()].id};
            more.due = QDate(2026, 8, 1).addDays(i % 90);
            view.file.all<Action>().push_back(more);
        }
        Tab t(std::move(view));
        QCOMPARE(t.tab->count(), 4006);
        QElapsedTimer timer;
        timer.start();
        t.choose(u"Remove"_s);
        Action changed = *t.action(u"Improvement number 3000"_s);
        changed.owner = u"Somebody"_s;
        t.desk.view.file.put(changed);
        t.store->show(t.desk.view);
        t.tab->grab();
        const qint64 first = timer.restart();
        t.tab->list().verticalScrollBar()->setValue(20000);
        t.tab->grab();
        qInfo() << "change and paint" << first << "ms, scroll and paint" << timer.elapsed() << "ms";
        QVERIFY2(first < 3000, qPrintable(QString::number(first)));
    }

    void noWindowOfItsOwn()
    {
        // A part that is shown before it has a place would flash on the screen.
        struct Watch : QObject {
            QStringList windows;
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
                if (widget && widget->isWindow())
                    windows += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
                return false;
            }
        } watch;
        qApp->installEventFilter(&watch);
        CaseView none = spongeView();
        none.file.all<Action>().clear();
        Tab t;
        t.choose(u"Rewrite"_s);
        t.tab->addAction();
        t.store->show(none);
        QTest::qWait(30);
        QCOMPARE(watch.windows, QStringList{u"candor::ActionsTab actionsTab"_s});
    }

    void roomForLongerWords()
    {
        pseudo::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QDir().mkpath(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery"));
        Theme theme;
        theme.apply();
        {
            Tab t;
            for (const QSize &size : {QSize(1256, 640), QSize(1202, 540)}) {
                t.tab->resize(size);
                for (const QString &each : {u"Remove"_s, u"Rewrite"_s, u"Refresher"_s}) {
                    t.choose(each);
                    QTest::qWait(50);
                    const QString name = u"pseudo-%1-%2.png"_s.arg(size.width()).arg(each);
                    QVERIFY(t.tab->grab().save(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery/") + name));
                    QCOMPARE(t.tab->size(), size); // nothing makes the window wider
                    auto *scroll = t.find<QScrollArea>(u"action.scroll"_s);
                    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
                    QTRY_VERIFY2(pseudo::cutOff(*t.tab).isEmpty(), qPrintable(pseudo::cutOff(*t.tab).join(u'\n')));
                }
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void pictures()
    {
        // Drawn in both themes and sizes, so that a look at them costs nothing.
        const QDir out(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery"));
        QDir().mkpath(out.path());
        Theme theme;
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            theme.setMode(mode);
            theme.apply();
            Tab t;
            for (const auto &[size, width] :
                 {std::pair(QSize(1256, 670), u"1440"_s), std::pair(QSize(1202, 570), u"1280"_s)}) {
                t.tab->resize(size);
                t.choose(u"Remove"_s);
                QTest::qWait(60);
                QVERIFY(t.tab->grab().save(out.filePath(u"actions-%1-%2.png"_s.arg(width, name))));
            }
            t.press(u"reading.table"_s);
            t.tab->resize(1256, 1800);
            QTest::qWait(60);
            QVERIFY(t.tab->grab().save(out.filePath(u"actions-tall-%1.png"_s.arg(name))));
            CaseView none = spongeView();
            none.file.all<Action>().clear();
            Tab empty(std::move(none));
            QTest::qWait(60);
            QVERIFY(empty.tab->grab().save(out.filePath(u"actions-empty-%1.png"_s.arg(name))));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
