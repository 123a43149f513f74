// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to one action: typing, states, readings, telling the family.
#include "ActionsBench.h"
#include "ShellFixture.h"
#include "case/LinkPicker.h"
#include "case/actions/MeasureReadings.h"
#include "case/actions/RunChart.h"
#include "widgets/FieldFrame.h"

#include <QLabel>
#include <QMenu>
#include <QTableWidget>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

class TestActionPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        shelltest::useOwnSettings(m_folder);
    }

    void whatIsTypedIsKept()
    {
        ActionsBench t;
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
        ActionsBench t;
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
        ActionsBench t;
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
        ActionsBench t;
        t.tab->addAction();
        auto *owner = t.find<QLineEdit>(u"action.owner"_s);
        owner->setFocus();
        QTest::keyClicks(owner, u"Jo Ferro"_s);
        t.tab->keepDraft().waitForFinished();
        QVERIFY(!t.desk.drafts.empty());
        ActionsBench again;
        again.desk.drafts = t.desk.drafts;
        again.desk.view = t.desk.view;
        again.store->show(again.desk.view);
        again.tab->addAction();
        QTRY_COMPARE(again.find<QLineEdit>(u"action.owner"_s)->text(), u"Jo Ferro"_s);
    }

    void statesTakeWhatTheyNeed()
    {
        ActionsBench t;
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
        ActionsBench t;
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
        ActionsBench t;
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
        ActionsBench t;
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
        ActionsBench t;
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

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestActionPane)
#include "tst_action_pane.moc"
