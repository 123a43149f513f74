// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "case/pathway/ContextPane.h"
#include "case/pathway/DensePage.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "widgets/PhaseStepper.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

const auto prepare = u"prepare-first-conversation"_s;

/// The pathway of the sample case, on its dense page.
struct Bench {
    explicit Bench(CaseView view = heparinView(), QSize size = {1256, 640})
    {
        QSettings().clear();
        desk.view = std::move(view);
        store = std::make_unique<CaseStore>(desk.desk());
        tab = std::make_unique<PathwayTab>(*store);
        tab->resize(size);
        store->show(desk.view);
        tab->show();
        tab->activateWindow();
        if (!QTest::qWaitForWindowActive(tab.get()))
            qFatal("the window did not become active");
        tab->goTo(prepare);
        tab->setDense(true);
        table().setFocus();
    }
    ~Bench() { QSettings().clear(); }
    [[nodiscard]] DenseTable &table() const { return tab->dense().table(); }
    [[nodiscard]] DenseModel &model() const { return tab->dense().model(); }
    void choose(const QString &step, const QString &check = {}) const
    {
        const QModelIndex index = model().find(step, check);
        QVERIFY2(index.isValid(), qPrintable(step));
        table().setCurrentIndex(index);
    }
    void key(Qt::Key key) const { QTest::keyClick(&table(), key); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<PathwayTab> tab;
};

QString firstCheck(const DenseModel &model, const QString &step, StepOutcome outcome)
{
    const QModelIndex at = model.find(step);
    for (int row = 0; row < model.rowCount(at); ++row) {
        const QModelIndex check = model.index(row, 0, at);
        if (check.data(DenseModel::OutcomeRole).toInt() == static_cast<int>(outcome))
            return check.data(DenseModel::CheckIdRole).toString();
    }
    return {};
}

} // namespace

class TestDense : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"candor-tests"_s);
        QCoreApplication::setApplicationName(u"candor-dense"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_plurals.load(u":/i18n/candor_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void theModelIsATreeOfTheWholePathway()
    {
        const CaseView view = heparinView();
        const words::Moment moment = words::momentOf(view.surroundings);
        DenseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(view, moment);
        int steps = 0;
        for (int p = 0; p < model.rowCount(); ++p) {
            const QModelIndex phase = model.index(p, 0);
            QVERIFY(!phase.data(Qt::AccessibleTextRole).toString().isEmpty());
            for (int s = 0; s < model.rowCount(phase); ++s) {
                const QModelIndex step = model.index(s, 0, phase);
                QVERIFY(!step.data(Qt::AccessibleTextRole).toString().isEmpty());
                QCOMPARE(model.parent(step), phase);
                for (int c = 0; c < model.rowCount(step); ++c) {
                    QCOMPARE(model.parent(model.index(c, 1, step)), step);
                    QVERIFY(!model.index(c, 0, step).data(Qt::AccessibleTextRole).toString().isEmpty());
                }
                ++steps;
            }
        }
        QCOMPARE(steps, model.stepCount());
        const QModelIndex at = model.find(prepare);
        QCOMPARE(at.siblingAtColumn(DenseModel::ChecksColumn).data().toString(), u"2/5"_s);
        QVERIFY(at.data(Qt::AccessibleTextRole).toString().contains(u"2 of 5 checks done"_s));
        QVERIFY(model.find(u"hold-first-conversation"_s)
                    .siblingAtColumn(DenseModel::DueColumn)
                    .data()
                    .toString()
                    .contains(u"in "_s));
        QVERIFY(!model.find(u"no such step"_s).isValid());

        // The same lines with other words: nothing is made anew.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        CaseView later = view;
        StepState skipped;
        skipped.id = Id<StepState>::create();
        skipped.step = u"hold-first-conversation"_s;
        skipped.outcome = StepOutcome::Skipped;
        skipped.reason = u"Nobody can be reached"_s;
        later.file.put(skipped);
        later.view = evaluate(*later.protocol, later.file, later.surroundings);
        model.show(later, moment);
        QCOMPARE(reset.size(), 0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(
            model.find(skipped.step).siblingAtColumn(DenseModel::StateColumn).data().toString(),
            u"Skipped: Nobody can be reached"_s);

        // The filter leaves out what is settled, checks included.
        const int open = model.openCount();
        model.setOpenOnly(true);
        QCOMPARE(reset.size(), 1);
        QVERIFY(!model.find(skipped.step).isValid());
        QVERIFY(firstCheck(model, prepare, StepOutcome::Done).isEmpty());
        QVERIFY(!firstCheck(model, prepare, StepOutcome::Open).isEmpty());
        int shown = 0;
        for (int p = 0; p < model.rowCount(); ++p)
            shown += model.rowCount(model.index(p, 0));
        QCOMPARE(shown, open);
    }

    void spaceTicksAndSettles()
    {
        const Bench bench;
        bench.table().expand(bench.model().find(prepare));
        const QString open = firstCheck(bench.model(), prepare, StepOutcome::Open);
        bench.choose(prepare, open);
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.desk.sent<TickRow>().size(), 1u);
        QCOMPARE(bench.desk.sent<TickRow>()[0].row, open);
        QCOMPARE(bench.desk.sent<TickRow>()[0].outcome, StepOutcome::Done);
        const QString done = firstCheck(bench.model(), prepare, StepOutcome::Done);
        bench.choose(prepare, done);
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.desk.sent<TickRow>().size(), 2u);
        QCOMPARE(bench.desk.sent<TickRow>()[1].outcome, StepOutcome::Open);

        bench.choose(prepare);
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].step, prepare);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].outcome, StepOutcome::Done);
        bench.choose(u"secure-evidence"_s); // done by a person: open again
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 2u);
        QCOMPARE(bench.desk.sent<SettleStep>()[1].outcome, StepOutcome::Open);
    }

    void aDecisionIsTakenInItsForm()
    {
        const Bench bench;
        bench.choose(u"decide-causation"_s);
        bench.key(Qt::Key_Space);
        QVERIFY(!bench.tab->isDense());
        QCOMPARE(bench.tab->form().stepId(), u"decide-causation"_s);
        QVERIFY(bench.desk.sent<SettleStep>().empty());
    }

    void skippingAsksForAReason()
    {
        const Bench bench;
        bench.choose(prepare);
        bench.key(Qt::Key_S);
        auto *panel = bench.tab->dense().findChild<QWidget *>(u"dense.reason"_s);
        QVERIFY(panel->isVisible());
        QTest::keyClicks(panel->findChild<QLineEdit *>(u"reason.text"_s), u"Met at the bedside\r"_s);
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].outcome, StepOutcome::Skipped);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].reason, u"Met at the bedside"_s);
        QVERIFY(!panel->isVisible());
        QVERIFY(bench.table().hasFocus());
        // From the menu of the window, too.
        bench.tab->form().askSkipReason();
        QVERIFY(panel->isVisible());
        QTest::keyClick(panel->findChild<QLineEdit *>(u"reason.text"_s), Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());

        const QString open = firstCheck(bench.model(), prepare, StepOutcome::Open);
        bench.choose(prepare, open);
        bench.key(Qt::Key_S);
        QTest::keyClicks(panel->findChild<QLineEdit *>(u"reason.text"_s), u"No family\r"_s);
        QTRY_COMPARE(bench.desk.sent<TickRow>().size(), 1u);
        QCOMPARE(bench.desk.sent<TickRow>()[0].outcome, StepOutcome::NotApplicable);
        QCOMPARE(bench.desk.sent<TickRow>()[0].note, u"No family"_s);
    }

    void enterOpensTheGuidedStepAndBackAgain()
    {
        const Bench bench;
        bench.choose(u"chart-note"_s);
        QCOMPARE(bench.tab->form().stepId(), u"chart-note"_s); // the menus mean what is chosen
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.tab->isDense());
        QCOMPARE(bench.tab->list().currentStep(), u"chart-note"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"pathway.toDense"_s), Qt::LeftButton);
        QVERIFY(bench.tab->isDense());
        QCOMPARE(bench.table().currentIndex().data(DenseModel::StepIdRole).toString(), u"chart-note"_s);
        // The stepper goes to the phase.
        bench.tab->stepper().tab(7)->setFocus();
        QTest::mouseClick(bench.tab->stepper().tab(7), Qt::LeftButton);
        QCOMPARE(bench.table().currentIndex().parent(), bench.model().phase(7));
        QTest::mouseClick(bench.find<QPushButton>(u"dense.guided"_s), Qt::LeftButton);
        QVERIFY(!bench.tab->isDense());
    }

    void theModeIsRemembered()
    {
        const Bench bench;
        PathwayTab again(*bench.store);
        QVERIFY(again.isDense());
        again.setDense(false);
        const PathwayTab third(*bench.store);
        QVERIFY(!third.isDense());
    }

    void aSettledStepLeavesTheOpenOnes()
    {
        const Bench bench;
        bench.find<QCheckBox>(u"dense.openOnly"_s)->setChecked(true);
        bench.choose(prepare);
        const QModelIndex below = bench.table().indexBelow(bench.table().currentIndex());
        const QString next = below.data(DenseModel::StepIdRole).toString();
        StepState done;
        done.id = Id<StepState>::create();
        done.step = prepare;
        done.outcome = StepOutcome::Done;
        bench.store->apply(EditRecords{bench.store->caseId(), {done}, {}, {}});
        QTRY_VERIFY(!bench.model().find(prepare).isValid());
        // The keyboard goes on from the next one.
        QCOMPARE(bench.table().currentIndex().data(DenseModel::StepIdRole).toString(), next);
        QCOMPARE(bench.tab->form().stepId(), next);
        QVERIFY(bench.find<QLabel>(u"dense.count"_s)->text().contains(u"open"_s));
        // Somebody who goes to a settled step sees it.
        bench.tab->goTo(u"secure-evidence"_s);
        QVERIFY(!bench.model().isOpenOnly());
    }

    void whatWasUnfoldedStaysUnfolded()
    {
        const Bench bench;
        bench.table().expand(bench.model().find(prepare));
        bench.model().setOpenOnly(true); // makes all rows anew
        QVERIFY(bench.table().isExpanded(bench.model().find(prepare)));
        QVERIFY(!bench.table().isExpanded(bench.model().find(u"chart-note"_s)));
    }

    void theContextIsADrawerWhereThereIsNoRoom()
    {
        const Bench bench(heparinView(), {1120, 640});
        bench.tab->setDense(false);
        QVERIFY(!bench.tab->context().isVisible());
        auto *open = bench.find<QPushButton>(u"pathway.toContext"_s);
        QVERIFY(open->isVisible());
        const int formWidth = bench.tab->form().width();
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(bench.tab->context().isVisible());
        QCOMPARE(bench.tab->form().width(), formWidth); // over the form, not beside it
        QVERIFY(bench.tab->context().isAncestorOf(bench.tab->focusWidget()));
        QTest::keyClick(bench.tab->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.tab->context().isVisible());
        QVERIFY(open->hasFocus());
        bench.tab->resize(1300, 640);
        QTRY_VERIFY(bench.tab->context().isVisible());
        QVERIFY(!open->isVisible());
    }

    void deadlinesExplainThemselves()
    {
        const Bench bench;
        bench.tab->setDense(false);
        auto *why = bench.find<QAbstractButton>(u"deadlineWhy.C2"_s);
        auto *reasons = bench.find<QLabel>(u"deadlineReasons.C2"_s);
        QVERIFY(why && reasons && !reasons->isVisible());
        QVERIFY(!why->accessibleName().isEmpty());
        why->click();
        QVERIFY(reasons->isVisible());
        for (const QString &part : {u"60 minutes"_s, u"Counted from"_s, u"Source"_s})
            QVERIFY2(reasons->text().contains(part), qPrintable(reasons->text()));
    }

    void aFinishedCaseIsOnlyRead()
    {
        CaseView view = heparinView();
        view.file.record.status = CaseStatus::Litigation;
        view.view = evaluate(*view.protocol, view.file, view.surroundings);
        const Bench bench(view);
        bench.choose(u"secure-evidence"_s);
        bench.key(Qt::Key_Space);
        bench.key(Qt::Key_S);
        QTest::qWait(20);
        QVERIFY(bench.desk.commands.empty());
    }

private:
    QTranslator m_plurals;
};

QTEST_MAIN(TestDense)
#include "tst_dense.moc"
