// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "case/CaseAnswers.h"
#include "case/communications/ConversationListModel.h"
#include "case/communications/ConversationReader.h"
#include "case/pathway/ContextPane.h"
#include "case/pathway/StepList.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

class TestCaseSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void groupsAndSentences()
    {
        StepListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CaseView view = viewOf(plainCase(), everyKindProtocol());
        model.show(view, 0, words::momentOf(view.surroundings));
        QVERIFY(model.index(0).data(StepListModel::IsGroupRole).toBool());
        QCOMPARE(model.index(0).data(StepListModel::StatusRole).toString(), u"0/2"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
        QCOMPARE(model.index(1).data(StepListModel::StepIdRole).toString(), u"all"_s);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"current"_s));
        QVERIFY(model.stepIds().startsWith(u"all"_s));
        QCOMPARE(model.rowOf(u"not there"_s), -1);
    }

    void choiceSurvivesChanges()
    {
        StepList list;
        const auto protocol = everyKindProtocol();
        CaseFile file = plainCase();
        CaseView view = viewOf(file, protocol);
        const words::Moment moment = words::momentOf(view.surroundings);
        list.steps().show(view, 0, moment);
        QSignalSpy chosen(&list, &StepList::chosen);
        QVERIFY(list.choose(u"after"_s));
        QCOMPARE(chosen.size(), 1);

        // The row before goes away: the list is made anew, the choice stays and says nothing.
        StepState skipped;
        skipped.id = Id<StepState>::create();
        skipped.step = u"all"_s;
        skipped.outcome = StepOutcome::Done;
        skipped.at = sampleNow();
        file.put(skipped);
        view = viewOf(file, protocol);
        QSignalSpy changed(&list.steps(), &QAbstractItemModel::dataChanged);
        list.steps().show(view, 0, moment);
        QCOMPARE(list.currentStep(), u"after"_s);
        QVERIFY(!changed.isEmpty());
        list.steps().show(view, 1, moment);
        list.steps().show(view, 0, moment);
        QCOMPARE(list.currentStep(), u"after"_s);
        QCOMPARE(chosen.size(), 1);
        list.move(-1);
        QCOMPARE(list.currentStep(), u"all"_s);
        list.move(-1);
        QCOMPARE(list.currentStep(), u"all"_s);
    }

    void shippedProtocol()
    {
        const CaseView view = heparinView();
        StepListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int stage = 0; stage < static_cast<int>(view.view.stages.size()); ++stage) {
            model.show(view, stage, words::momentOf(view.surroundings));
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        QCOMPARE(view.view.currentStage, 2);
        const auto answers = caseAnswers(
            view, RecordSort::CaseRecord,
            words::momentOf(view.surroundings, QLocale(QLocale::English, QLocale::UnitedStates)));
        QCOMPARE(answers.size(), 5u);
        for (const Answer &answer : answers)
            QVERIFY2(!answer.value.isEmpty(), qPrintable(answer.caption));
        QCOMPARE(casePhases(view, words::momentOf(view.surroundings)).size(), view.view.stages.size());
        const auto running = runningDeadlines(view.view);
        QVERIFY(running.size() >= 2);
        for (size_t i = 1; i < running.size(); ++i)
            QVERIFY(*running[i - 1].at <= *running[i].at);
    }

    void conversations()
    {
        const CaseView view = heparinView();
        ConversationListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(view.file, words::momentOf(view.surroundings));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Too much heparin"_s));
        const Conversation &talk = view.file.all<Conversation>().front();
        QVERIFY(!isLocked(talk, *talk.recordedAt + 23h, 24));
        QVERIFY(isLocked(talk, *talk.recordedAt + 25h, 24));
    }

    void whatWasToldIsShownOnce()
    {
        const CaseView view = heparinView();
        Conversation talk = view.file.all<Conversation>().front();
        talk.told = u"Heparin ran too fast and was stopped\nWe are watching for bleeding\nWe are sorry"_s;
        ConversationReader reader;
        reader.show(view.file, talk, words::momentOf(view.surroundings), 24);
        QCOMPARE(reader.findChildren<QWidget *>(u"conversation.toldLine"_s).size(), 3);
    }

    void aFinishedCaseSaysSo()
    {
        const words::Moment moment = words::momentOf(sampleSurroundings(), QLocale(u"en_US"_s));
        const std::pair<CaseStatus, QString> states[] = {
            {CaseStatus::Closed, u"Closed"_s}, {CaseStatus::Litigation, u"In litigation"_s}};
        for (const auto &[status, said] : states) {
            const CaseView view = viewOf(finishedCase(status), closingProtocol());
            const auto answers = caseAnswers(view, RecordSort::CaseRecord, moment);
            QCOMPARE(answers[static_cast<size_t>(CaseQuestion::Next)].value, said);
            QCOMPARE(answers[static_cast<size_t>(CaseQuestion::Next)].detail, u"Mon, Jul 13"_s);
            QCOMPARE(answers[static_cast<size_t>(CaseQuestion::By)].value, u"No deadline"_s);
            QVERIFY(answers[static_cast<size_t>(CaseQuestion::By)].detail.isEmpty());
        }
        QVERIFY(!isFinished(plainCase()));
    }
};

QTEST_MAIN(TestCaseSteps)
#include "tst_case_steps.moc"
