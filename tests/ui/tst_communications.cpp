// SPDX-License-Identifier: GPL-3.0-or-later
// The conversations of a case: logging by keyboard, the draft that comes back, corrections, what was told, silence.
#include "CommunicationsBench.h"
#include "case/GrowingEdit.h"
#include "case/communications/ChartNotePanel.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationList.h"
#include "case/communications/ConversationReader.h"
#include "case/communications/SilenceBar.h"
#include "case/communications/TalkTimes.h"
#include "case/communications/ToldModel.h"
#include "case/communications/ToldPane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

// Only what a keyboard can do: keys go to whatever has the focus.

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

bool tabTo(const QString &name)
{
    QCoreApplication::processEvents(); // rows that grew by themselves show themselves
    for (int i = 0; i < 150 && focusName() != name; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return focusName() == name;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void typeText(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString allText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

words::Moment moment()
{
    return words::momentOf(sampleSurroundings(), QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

class TestCommunications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_plurals.load(u":/i18n/candor_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void aConversationIsLoggedByKeyboardAlone()
    {
        CommunicationsBench tab;
        QVERIFY(QTest::qWaitForWindowActive(tab.tab.get()));
        tab.tab->logConversation();
        QTRY_COMPARE(focusName(), u"conversation.channel"_s);
        typeText(u"P"_s); // Phone
        QVERIFY(tabTo(u"conversation.when"_s));
        typeText(u"10 min ago"_s);
        QVERIFY(tabTo(u"conversation.minutes"_s));
        typeText(u"8"_s);
        QVERIFY(tabTo(u"conversation.with.person.0"_s));
        press(Qt::Key_Space); // not the patient
        const Fact untold = *tab.file().first<Fact>([](const Fact &f) { return f.known && !f.told; });
        QVERIFY(tabTo(u"conversation.fact."_s + untold.id.toString()));
        press(Qt::Key_Space);
        QVERIFY(tabTo(u"conversation.told"_s));
        typeText(u"We repeat the test"_s);
        QVERIFY(tabTo(u"conversation.topic."_s + QString::number(static_cast<int>(ToldTopic::ContactPerson))));
        press(Qt::Key_Space);
        QVERIFY(tabTo(u"conversation.question.0.text"_s));
        typeText(u"Who decides?"_s);
        QVERIFY(tabTo(u"conversation.question.0.answer"_s));
        typeText(u"The team does"_s);
        QVERIFY(tabTo(u"conversation.question.1.text"_s));
        typeText(u"When can he go home?"_s);
        const Question open = tab.file().all<Question>().front();
        QVERIFY(tabTo(u"conversation.answer."_s + open.id.toString()));
        typeText(u"We watch for it"_s);
        QVERIFY(tabTo(u"conversation.promise.0.text"_s));
        typeText(u"Call with the result"_s);
        QVERIFY(tabTo(u"conversation.promise.0.quick.0"_s));
        press(Qt::Key_Space); // today 5 PM
        QVERIFY(tabTo(u"conversation.promise.1.text"_s));
        typeText(u"Send the report"_s);
        QVERIFY(tabTo(u"conversation.promise.1.owner"_s));
        typeText(u"Dr. Helen Ruiz"_s);
        QVERIFY(tabTo(u"conversation.promise.1.due"_s));
        typeText(u"in a week"_s);
        const Promise old = tab.file().all<Promise>().front();
        QVERIFY(tabTo(u"conversation.kept."_s + old.id.toString()));
        press(Qt::Key_Space);
        QVERIFY(tabTo(u"conversation.apology"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"conversation.apologyWords"_s));
        typeText(u"We are sorry"_s);
        QVERIFY(tabTo(u"conversation.next"_s));
        typeText(u"tomorrow"_s);
        tab.tab->editor().save(); // Ctrl+Enter of the window

        QTRY_COMPARE(tab.file().all<Conversation>().size(), 2u);
        const Conversation &talk = tab.file().all<Conversation>().back();
        QCOMPARE(talk.channel, Channel::Phone);
        QCOMPARE(talk.at, sampleNow() - 10min);
        QCOMPARE(talk.minutes, 8);
        QCOMPARE(talk.with, QStringList{u"Ingrid Brandvold"_s});
        QVERIFY(talk.topics == std::vector{ToldTopic::ContactPerson});
        QCOMPARE(talk.notesBy, u"Dana Okafor"_s);
        QVERIFY(tab.file().find(untold.id)->toldIn == talk.id);
        QVERIFY(talk.told.contains(u"We repeat the test"_s));
        const auto &questions = tab.file().all<Question>();
        QCOMPARE(questions.size(), 3u);
        QCOMPARE(questions[0].answer, u"We watch for it"_s);
        QCOMPARE(questions[0].state, QuestionState::Answered);
        QCOMPARE(questions[1].answer, u"The team does"_s);
        QCOMPARE(questions[1].state, QuestionState::Answered);
        QCOMPARE(questions[2].state, QuestionState::Open);
        const auto &promises = tab.file().all<Promise>();
        QCOMPARE(promises.size(), 3u);
        QCOMPARE(promises[0].state, PromiseState::Kept);
        QCOMPARE(toIso(*promises[1].due), toIso(at(u"2026-07-14T17:00"_s)));
        QCOMPARE(promises[1].owner, u"Dana Okafor"_s);
        QCOMPARE(toIso(*promises[2].due), toIso(at(u"2026-07-21T17:00"_s)));
        QCOMPARE(promises[2].owner, u"Dr. Helen Ruiz"_s);
        QCOMPARE(tab.file().all<Apology>().size(), 1u);
        QCOMPARE(toIso(*talk.nextContact), toIso(at(u"2026-07-15T17:00"_s)));
        QTRY_COMPARE(tab.tab->page()->objectName(), u"conversationReader"_s);
        QTRY_VERIFY(allText(tab.tab->page()).contains(u"Phone"_s));
        QVERIFY(tab.fake.drafts.empty());
    }

    void timesAreQuickToGive()
    {
        const words::Moment now = moment();
        const auto local = [](const QString &text) { return std::optional(at(text)); };
        QCOMPARE(talktimes::read(u"10 min ago"_s, now, false), std::optional(sampleNow() - 10min));
        QCOMPARE(talktimes::read(u"hace 2 horas"_s, now, false), std::optional(sampleNow() - 2h));
        QCOMPARE(talktimes::read(u"-30 m"_s, now, false), std::optional(sampleNow() - 30min));
        QCOMPARE(talktimes::read(u"an hour ago"_s, now, false), std::optional(sampleNow() - 1h));
        QCOMPARE(talktimes::read(u"in 2 weeks"_s, now, true), local(u"2026-07-28T17:00"_s));
        QCOMPARE(talktimes::read(u"en 3 días"_s, now, true), local(u"2026-07-17T17:00"_s));
        QCOMPARE(talktimes::read(u"tomorrow"_s, now, true), local(u"2026-07-15T17:00"_s));
        QCOMPARE(talktimes::read(u"tomorrow 9:30"_s, now, true), local(u"2026-07-15T09:30"_s));
        QCOMPARE(talktimes::read(u"10:45"_s, now, false), local(u"2026-07-14T10:45"_s));
        QVERIFY(!talktimes::read(u"soon"_s, now, true));
        QVERIFY(!talktimes::read(u"yesterday"_s, now, false)); // a day alone says too little about what happened
        QVERIFY(!talktimes::read(u"in 2 weeks"_s, now, false));
        QCOMPARE(talktimes::soon(now).size(), 3u);
        words::Moment evening = now;
        evening.now = at(u"2026-07-14T18:00"_s);
        QCOMPARE(talktimes::soon(evening).size(), 2u); // 5 PM has gone by
    }

    void aTimeThatCannotBeReadIsMarkedAndNothingIsLost()
    {
        CommunicationsBench tab;
        tab.tab->logConversation();
        tab.find<QLineEdit>(u"conversation.promise.0.text"_s)->setText(u"Call"_s);
        tab.find<QLineEdit>(u"conversation.promise.0.due"_s)->setText(u"when I can"_s);
        tab.tab->editor().save();
        QVERIFY(tab.fake.commands.empty());
        QVERIFY(tab.tab->editor().isOpen());
        QVERIFY(!tab.find<QLineEdit>(u"conversation.promise.0.due"_s)->accessibleDescription().isEmpty());
    }

    void minutesAreReadAsPeopleWriteThem()
    {
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const std::pair<QString, int> said[] = {{u"45"_s, 45},       {u"45 min"_s, 45},           {u" 8 minutos "_s, 8},
                                                {u"1 h"_s, 60},      {u"1 h 30 min"_s, 90},       {u"1h30"_s, 90},
                                                {u"2 horas"_s, 120}, {u"1 hour 5 minutes"_s, 65}, {u"1,200 "_s, 1200}};
        for (const auto &[text, minutes] : said)
            QCOMPARE(talktimes::readMinutes(text, us), std::optional(minutes));
        for (const QString &text : {QString(), u"a while"_s, u"-5"_s, u"1:30"_s, u"1.5 h"_s, u"45 days"_s})
            QVERIFY2(!talktimes::readMinutes(text, us), qPrintable(text));

        CommunicationsBench tab;
        tab.tab->logConversation();
        auto *minutes = tab.find<QLineEdit>(u"conversation.minutes"_s);
        minutes->setText(u"a while"_s);
        tab.tab->editor().save();
        QVERIFY(tab.fake.commands.empty());
        QVERIFY(!minutes->accessibleDescription().isEmpty());
        minutes->setText(u"1 h 15 min"_s);
        tab.tab->editor().save();
        QTRY_COMPARE(tab.fake.commands.size(), 1u);
        QCOMPARE(std::get<LogConversation>(tab.fake.commands.front()).conversation.minutes, 75);
    }

    void aPromiseNeedsATime()
    {
        CommunicationsBench tab;
        tab.tab->logConversation();
        tab.find<QLineEdit>(u"conversation.promise.0.text"_s)->setText(u"Call"_s);
        tab.tab->editor().save();
        QVERIFY(tab.fake.commands.empty());
        QVERIFY(tab.tab->editor().isOpen());
        auto *due = tab.find<QLineEdit>(u"conversation.promise.0.due"_s);
        QVERIFY(!due->accessibleDescription().isEmpty());
        due->setText(u"tomorrow 9:00"_s);
        tab.tab->editor().save();
        QTRY_COMPARE(tab.fake.commands.size(), 1u);
        QVERIFY(due->accessibleDescription().isEmpty());
    }

    void recordsAreFound()
    {
        CaseView view = heparinView();
        Conversation second = view.file.all<Conversation>().front();
        const Id<Conversation> first = second.id;
        second.id = Id<Conversation>::create();
        second.at = *second.at + 5min;
        second.channel = Channel::Phone;
        view.file.put(second);
        Promise open = view.file.all<Promise>().front();
        Promise kept = open;
        kept.id = Id<Promise>::create();
        kept.madeIn = first;
        kept.state = PromiseState::Kept;
        view.file.put(kept);
        Question asked = view.file.all<Question>().front();
        asked.askedIn = first;
        view.file.put(asked);
        CommunicationsBench tab(viewOf(view.file, view.protocol));
        QVERIFY(QTest::qWaitForWindowActive(tab.tab.get()));
        const auto shown = [&] { return tab.tab->list().conversations().idAt(tab.tab->list().currentIndex()); };
        QVERIFY(tab.tab->showRecord(RecordKind::Conversation, second.id.uuid()));
        QVERIFY(shown() == second.id);
        QVERIFY(tab.tab->showRecord(RecordKind::Question, asked.id.uuid()));
        QVERIFY(shown() == first);
        // The form that is open gives way, and a filter that hides it.
        QVERIFY(tab.tab->showRecord(RecordKind::Conversation, second.id.uuid()));
        tab.tab->logConversation();
        auto *filter = tab.find<QComboBox>(u"communications.filter"_s);
        filter->setCurrentIndex(filter->findData(static_cast<int>(Channel::Phone)));
        QVERIFY(tab.tab->showRecord(RecordKind::Promise, kept.id.uuid()));
        QVERIFY(shown() == first);
        QCOMPARE(filter->currentIndex(), 0);
        QCOMPARE(tab.tab->page()->objectName(), u"conversationReader"_s);
        // What is open, told and not told stands at the right.
        QVERIFY(tab.tab->showRecord(RecordKind::Promise, open.id.uuid()));
        QTRY_COMPARE(focusName(), u"promise.kept."_s + open.id.toString());
        const Fact *fact = tab.file().first<Fact>([](const Fact &each) { return each.known; });
        QVERIFY(tab.tab->showRecord(RecordKind::Fact, fact->id.uuid()));
        QTRY_COMPARE(focusName(), u"toldList"_s);
        QCOMPARE(tab.find<QListView>(u"toldList"_s)->currentIndex().data().toString(), fact->text);
        QVERIFY(!tab.tab->showRecord(RecordKind::Fact, Id<Fact>::create().uuid()));
        QVERIFY(!tab.tab->showRecord(RecordKind::Conversation, Id<Conversation>::create().uuid()));
    }

    void theDraftComesBackWithFocusAndCursor()
    {
        std::map<QString, QByteArray> drafts;
        CaseView view = heparinView();
        {
            CommunicationsBench tab(view);
            QVERIFY(QTest::qWaitForWindowActive(tab.tab.get()));
            tab.tab->logConversation();
            QVERIFY(tabTo(u"conversation.summary"_s));
            typeText(u"Half typed"_s);
            QVERIFY(tabTo(u"conversation.promise.0.text"_s));
            typeText(u"Call"_s);
            QVERIFY(tabTo(u"conversation.question.0.text"_s) || focusName().startsWith(u"conversation."_s));
            auto *told = tab.find<GrowingEdit>(u"conversation.told"_s);
            told->setFocus();
            typeText(u"We are sorry"_s);
            press(Qt::Key_Left);
            press(Qt::Key_Left);
            QVERIFY(tab.tab->editor().keepDraft().isFinished()); // what a lock waits for
            drafts = tab.fake.drafts;
        }
        CommunicationsBench again(view, drafts);
        QVERIFY(QTest::qWaitForWindowActive(again.tab.get()));
        QTRY_COMPARE(again.tab->page()->objectName(), u"conversationEditor"_s);
        QTRY_COMPARE(again.find<QLineEdit>(u"conversation.summary"_s)->text(), u"Half typed"_s);
        QCOMPARE(again.find<QLineEdit>(u"conversation.promise.0.text"_s)->text(), u"Call"_s);
        auto *told = again.find<GrowingEdit>(u"conversation.told"_s);
        QCOMPARE(told->toPlainText(), u"We are sorry"_s);
        QTRY_VERIFY(told->hasFocus());
        QCOMPARE(told->textCursor().position(), 10);

        // Put aside, it waits in the list and does not open by itself.
        again.find<QAbstractButton>(u"conversation.later"_s)->click();
        ConversationListModel &model = again.tab->list().conversations();
        QTRY_COMPARE(model.sortAt(model.index(0)), ConversationListModel::Sort::Draft);
        CommunicationsBench third(view, again.fake.drafts);
        QTRY_COMPARE(third.tab->list().conversations().rowCount(), 2);
        QCOMPARE(third.tab->page()->objectName(), u"conversationReader"_s);
    }

    void beforeTheLockItIsChangedInPlace()
    {
        CommunicationsBench tab;
        const Conversation talk = tab.file().all<Conversation>().front();
        tab.find<QAbstractButton>(u"conversation.correct"_s)->click();
        tab.find<QLineEdit>(u"conversation.summary"_s)->setText(u"Other words"_s);
        tab.tab->editor().save();
        QTRY_COMPARE(tab.file().find(talk.id)->summary, u"Other words"_s);
        QCOMPARE(tab.file().all<Conversation>().size(), 1u);
    }

    void afterTheLockACorrectionKeepsTheOriginal()
    {
        CommunicationsBench tab(lockedView());
        const Conversation talk = tab.file().all<Conversation>().front();
        tab.find<QAbstractButton>(u"conversation.correct"_s)->click();
        tab.find<QLineEdit>(u"conversation.with"_s)->setText(u"Karl Brandvold"_s);
        tab.find<GrowingEdit>(u"conversation.told"_s)->setPlainText(u"Heparin ran ten times too fast"_s);
        tab.tab->editor().save();
        QTRY_COMPARE(tab.file().all<Conversation>().size(), 2u);
        QVERIFY(*tab.file().find(talk.id) == talk);
        QTRY_COMPARE(tab.tab->page()->objectName(), u"conversationReader"_s);
        // Original and correction stand there, with who and when; the list has one card that says so.
        QTRY_VERIFY(tab.find<QWidget>(u"conversation.correction"_s));
        const QString said = allText(tab.tab->page());
        for (const char *has :
             {"Corrected by Dana Okafor", "Original: Walter Brandvold and Ingrid Brandvold", "Now: Karl Brandvold",
              "Original: Heparin ran too fast", "Now: Heparin ran ten times too fast"})
            QVERIFY2(said.contains(QString::fromLatin1(has)), qPrintable(QString::fromLatin1(has) + u'\n' + said));
        ConversationListModel &model = tab.tab->list().conversations();
        int talks = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            talks += model.sortAt(model.index(row)) == ConversationListModel::Sort::Talk ? 1 : 0;
        QCOMPARE(talks, 1);
        const QModelIndex card = model.index(model.rowOf(talk.id));
        QVERIFY(card.data(ConversationListModel::WhoRole).toString().contains(u"Corrected"_s));
        // What is corrected next begins with what was corrected before.
        tab.find<QAbstractButton>(u"conversation.correct"_s)->click();
        QCOMPARE(tab.find<QLineEdit>(u"conversation.with"_s)->text(), u"Karl Brandvold"_s);
    }

    void theListShowsLatePromisesAndFilters()
    {
        CaseView view = lockedView();
        Conversation letter;
        letter.id = Id<Conversation>::create();
        letter.channel = Channel::Letter;
        letter.at = sampleNow() + 10h;
        view.file.put(letter);
        ConversationListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const words::Moment now = words::momentOf(view.surroundings);
        model.show(view.file, now);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.sortAt(model.index(0)), ConversationListModel::Sort::LatePromise);
        const QString late = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(late.contains(u"Come back with what is known"_s) && late.contains(u"late"_s), qPrintable(late));
        QVERIFY(model.idAt(model.index(0)) == view.file.all<Promise>().front().madeIn);
        model.setChannel(Channel::Letter);
        model.setDraft(true);
        model.show(view.file, now);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.sortAt(model.index(1)), ConversationListModel::Sort::Draft);
        QVERIFY(model.idAt(model.index(2)) == letter.id);
        model.setChannel(Channel::Video);
        model.setDraft(false);
        model.show(view.file, now);
        QCOMPARE(model.rowCount(), 1);

        CommunicationsBench tab(view);
        auto *filter = tab.find<QComboBox>(u"communications.filter"_s);
        filter->setCurrentIndex(filter->findData(static_cast<int>(Channel::Video)));
        QCOMPARE(tab.tab->list().model()->rowCount(), 1);
    }

    void theMatrixIsShownAndSet()
    {
        CommunicationsBench tab;
        auto *pane = tab.find<ToldPane>(u"toldPane"_s);
        QAbstractItemModelTester tester(&pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rowOf = [&](ToldTopic topic) {
            for (int row = 0; row < pane->model().rowCount(); ++row) {
                if (pane->model().rowAt(pane->model().index(row))->topic == topic)
                    return pane->model().index(row);
            }
            return QModelIndex();
        };
        QCOMPARE(
            rowOf(ToldTopic::WhyItHappened).data(Qt::AccessibleTextRole).toString(),
            u"Why it happened, not told yet"_s);
        pane->list().setCurrentIndex(rowOf(ToldTopic::WhyItHappened));
        auto *doNotTell = tab.find<QAbstractButton>(u"told.doNotTell"_s);
        QVERIFY(doNotTell->isVisible());
        doNotTell->click();
        auto *reason = pane->findChild<QLineEdit *>(u"reason.text"_s);
        reason->setText(u"Counsel asked to wait"_s);
        pane->findChild<QAbstractButton *>(u"reason.confirm"_s)->click();
        QTRY_VERIFY(rowOf(ToldTopic::WhyItHappened)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"Counsel asked to wait"_s));
        QTRY_VERIFY(!doNotTell->isVisible());
        tab.find<QAbstractButton>(u"told.now"_s)->click();
        QTRY_VERIFY(rowOf(ToldTopic::WhyItHappened).data(Qt::AccessibleTextRole).toString().contains(u"told 10:50"_s));
        tab.find<QAbstractButton>(u"told.notYet"_s)->click();
        QTRY_VERIFY(rowOf(ToldTopic::WhyItHappened).data(Qt::AccessibleTextRole).toString().contains(u"not told"_s));
        // What a conversation shows is not taken back here.
        pane->list().setCurrentIndex(rowOf(ToldTopic::WhatHappened));
        QVERIFY(!tab.find<QAbstractButton>(u"told.notYet"_s)->isVisible());
    }

    void promisesAreKeptMovedAndReleased()
    {
        CommunicationsBench tab;
        const Promise promise = tab.file().all<Promise>().front();
        const QString id = promise.id.toString();
        tab.find<QAbstractButton>(u"promise.move."_s + id)->click();
        auto *pane = tab.find<QWidget>(u"promisePane"_s);
        pane->findChild<QLineEdit *>(u"reason.time"_s)->setText(u"tomorrow 9:00"_s);
        pane->findChild<QAbstractButton *>(u"reason.confirm"_s)->click();
        QVERIFY(tab.fake.commands.empty()); // not without a reason
        pane->findChild<QLineEdit *>(u"reason.text"_s)->setText(u"The scan was moved"_s);
        pane->findChild<QLineEdit *>(u"reason.time"_s)->setText(u"yesterday 9:00"_s);
        pane->findChild<QAbstractButton *>(u"reason.confirm"_s)->click();
        QTest::qWait(50);
        QVERIFY(tab.fake.commands.empty()); // not a time that has gone by
        pane->findChild<QLineEdit *>(u"reason.time"_s)->setText(u"tomorrow 9:00"_s);
        pane->findChild<QAbstractButton *>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(toIso(*tab.file().find(promise.id)->due), toIso(at(u"2026-07-15T09:00"_s)));
        QCOMPARE(tab.file().find(promise.id)->firstDue, promise.due);
        QCOMPARE(tab.file().find(promise.id)->movedReason, u"The scan was moved"_s);
        QTRY_VERIFY(tab.store->isIdle());
        QSignalSpy stored(tab.store.get(), &CaseStore::stored);
        QTRY_VERIFY(tab.find<QAbstractButton>(u"promise.kept."_s + id));
        tab.find<QAbstractButton>(u"promise.kept."_s + id)->click();
        QTRY_COMPARE(tab.file().find(promise.id)->state, PromiseState::Kept);
        QTRY_COMPARE(stored.size(), 1); // with Undo
        QTRY_VERIFY(!tab.find<QAbstractButton>(u"promise.kept."_s + id));
    }

    void silenceIsSaidAndPlanned()
    {
        CaseView view = heparinView();
        view = viewOf(view.file, view.protocol, sampleNow() + 24h * 9);
        CommunicationsBench tab(view);
        auto *note = tab.find<QWidget>(u"silence.note"_s);
        QVERIFY(note->isVisible());
        QVERIFY2(note->accessibleName().startsWith(u"No contact for 9 days."_s), qPrintable(note->accessibleName()));
        auto *bar = tab.find<SilenceBar>(u"silenceBar"_s);
        bar->planNextContact();
        auto *when = tab.find<QLineEdit>(u"silence.when"_s);
        when->setText(u"sometime"_s);
        tab.find<QAbstractButton>(u"silence.set"_s)->click();
        QVERIFY(tab.fake.commands.empty());
        when->setText(u"tomorrow 9:00"_s);
        tab.find<QAbstractButton>(u"silence.set"_s)->click();
        QTRY_VERIFY(!note->isVisible());
        QCOMPARE(toIso(*tab.file().all<Conversation>().front().nextContact), toIso(at(u"2026-07-24T09:00"_s)));

        Silence soon;
        soon.kind = Silence::Kind::NotPlanned;
        soon.due = sampleNow() + 24h;
        QVERIFY(!silenceText(soon, moment()).late);
        QVERIFY(silenceText({}, moment()).lead.isEmpty());
    }

    void theChartNoteIsCheckedAndEntered()
    {
        CommunicationsBench tab;
        tab.find<QAbstractButton>(u"conversation.chartNote"_s)->click();
        auto *panel = tab.find<ChartNotePanel>(u"chartNotePanel"_s);
        QCOMPARE(tab.tab->page(), static_cast<QWidget *>(panel));
        auto *text = tab.find<GrowingEdit>(u"chartNote.text"_s);
        QVERIFY(text->toPlainText().contains(u"Heparin ran too fast and was stopped"_s));
        QVERIFY(!text->toPlainText().contains(u"worried about bleeding"_s)); // how it went stays in the log
        QVERIFY(panel->findings().empty());
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" It was the fault of the nurse."_s);
        QCOMPARE(panel->findings().size(), 1u);
        auto *list = tab.find<QWidget>(u"chartNote.findings"_s);
        QVERIFY(list && allText(list).contains(u"“fault”"_s));
        QCOMPARE(text->extraSelections().size(), 1);
        tab.find<QAbstractButton>(u"chartNote.show.0"_s)->click();
        QCOMPARE(text->textCursor().selectedText(), u"fault"_s);
        QTest::keyClicks(text, u"pump"_s);
        QVERIFY(panel->findings().empty());

        QSignalSpy print(tab.tab.get(), &CommunicationsTab::printRequested);
        tab.find<QAbstractButton>(u"chartNote.print"_s)->click();
        QTRY_COMPARE(print.size(), 1);
        QVERIFY(print[0][0].toString().startsWith(u"chart-note/"_s));
        QVERIFY(tab.file().all<Conversation>().front().chartNote.contains(u"pump of the nurse"_s));
        tab.find<QAbstractButton>(u"chartNote.record"_s)->click();
        QTRY_VERIFY(tab.file().all<Conversation>().front().chartNoteAt);
        QCOMPARE(tab.file().all<Conversation>().front().chartNoteBy, u"Dana Okafor"_s);
        QVERIFY(tab.file().anchor(u"t_chart_note")); // the clock of the note stops
        QTRY_VERIFY(text->isReadOnly());
        tab.find<QAbstractButton>(u"chartNote.back"_s)->click();
        QCOMPARE(tab.tab->page()->objectName(), u"conversationReader"_s);
        QVERIFY(tab.find<QWidget>(u"conversation.chartNoteBox"_s)->accessibleName().contains(u"Dana Okafor"_s));
    }

    void halfTypedChartNotesComeBack()
    {
        std::map<QString, QByteArray> drafts;
        const CaseView view = heparinView();
        {
            CommunicationsBench tab(view);
            tab.find<QAbstractButton>(u"conversation.chartNote"_s)->click();
            tab.find<GrowingEdit>(u"chartNote.text"_s)->setPlainText(u"Half a note"_s);
            QVERIFY(tab.tab->editor().keepDraft().isFinished());
            drafts = tab.fake.drafts;
        }
        CommunicationsBench again(view, drafts);
        again.find<QAbstractButton>(u"conversation.chartNote"_s)->click();
        QTRY_COMPARE(again.find<GrowingEdit>(u"chartNote.text"_s)->toPlainText(), u"Half a note"_s);
    }

    void typingSurvivesAChangeFromElsewhere()
    {
        CommunicationsBench tab;
        tab.tab->logConversation();
        auto *summary = tab.find<QLineEdit>(u"conversation.summary"_s);
        QTest::keyClicks(summary, u"Mine"_s);
        Promise late = tab.file().all<Promise>().front();
        late.due = sampleNow() - 1h;
        tab.fake.view.file.put(late);
        tab.store->show(viewOf(tab.fake.view.file, tab.fake.view.protocol));
        QCOMPARE(tab.tab->page()->objectName(), u"conversationEditor"_s);
        QCOMPARE(tab.find<QLineEdit>(u"conversation.summary"_s)->text(), u"Mine"_s);
    }

private:
    QTranslator m_plurals;
};

QTEST_MAIN(TestCommunications)
#include "tst_communications.moc"
