// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpokenParts.h"
#include "widgets/Accessibility.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/DeadlineClock.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/NavSidebar.h"
#include "widgets/Note.h"
#include "widgets/PersonChip.h"
#include "widgets/PhaseStepper.h"
#include "widgets/SectionHeader.h"
#include "widgets/Splitter.h"
#include "widgets/ToastLine.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::widgettest;
using namespace Qt::StringLiterals;

namespace {

std::vector<Answer> answers()
{
    return {
        {u"Next"_s, u"flag"_s, u"Prepare the first conversation"_s, u"Then: meet the family"_s},
        {u"By"_s, u"clock"_s, u"11:12 AM, in 22 min"_s, u"60 minutes from 10:12 AM"_s, AnswerState::Soon,
         u"11:12 AM, 22 minutes left"_s},
        {u"Who"_s, u"people"_s, u"Nobody yet"_s, {}, AnswerState::Empty}};
}

std::vector<PhaseEntry> phases()
{
    return {
        {u"Intake"_s, u"Done 10:21 AM"_s, PhaseState::Done},
        {u"Activation"_s, u"Done 10:31 AM"_s, PhaseState::Done},
        {u"Initial disclosure"_s, u"due 11:12 AM"_s, PhaseState::Current},
        {u"Caregiver support"_s, u"Started"_s, PhaseState::Running}};
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        installAccessibility();
        m_theme = lightTheme();
    }

    void cleanupTestCase() { m_theme.reset(); }

    // The heights that a label remembers are those that a plain one works out, whatever changed since.
    void labelsKnowTheirHeight()
    {
        const std::unique_ptr<QLabel> made(label(u"The pump ran at ten times the ordered rate for fifty minutes."_s));
        QLabel plain;
        plain.setTextFormat(Qt::PlainText);
        const auto compare = [&] {
            plain.setWordWrap(made->wordWrap());
            plain.setText(made->text());
            plain.setFont(made->font());
            plain.setContentsMargins(made->contentsMargins());
            for (const int width : {400, 60, 120, 400, 60})
                QCOMPARE(made->heightForWidth(width), plain.heightForWidth(width));
        };
        compare();
        made->setText(u"It was stopped."_s);
        compare();
        QFont larger = made->font();
        larger.setPointSize(larger.pointSize() + 9);
        made->setFont(larger);
        compare();
        made->setContentsMargins(20, 7, 20, 3);
        compare();
        made->setWordWrap(false);
        compare();
    }

    void splitterIsMovedWithKeys()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto *splitter = new Splitter({});
        column->addWidget(splitter);
        auto *left = new QLineEdit, *right = new QLineEdit;
        for (QLineEdit *each : {left, right}) {
            each->setMinimumWidth(100);
            splitter->addWidget(each);
        }
        window.resize(801, 60);
        splitter->setFirstSizes({400, 400});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const int first = splitter->sizes().front();

        // Tab comes to it between the panes, though it was made after both.
        left->setFocus();
        QTest::keyClick(left, Qt::Key_Tab);
        QWidget *handle = splitter->handle(1);
        QCOMPARE(QApplication::focusWidget(), handle);
        QVERIFY(handle->mask().isEmpty()); // the focus takes all of it
        QTest::keyClick(handle, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), right);
        QVERIFY(!handle->mask().isEmpty());

        QTest::keyClick(handle, Qt::Key_Right);
        QVERIFY(splitter->sizes().front() > first);
        QTest::keyClick(handle, Qt::Key_Left);
        QCOMPARE(splitter->sizes().front(), first);
        QTest::keyClick(handle, Qt::Key_Down); // does not belong to it
        QCOMPARE(splitter->sizes().front(), first);
        QTest::keyClick(handle, Qt::Key_Home);
        QCOMPARE(splitter->sizes().front(), 100);
        QTest::keyClick(handle, Qt::Key_End);
        QCOMPARE(splitter->sizes().back(), 100);
        QSignalSpy restored(splitter, &Splitter::restored);
        QTest::keyClick(handle, Qt::Key_Return);
        QCOMPARE(splitter->sizes().front(), first);
        QCOMPARE(restored.size(), 1);

        QCOMPARE(roleOf(handle), QAccessible::Splitter);
        QCOMPARE(nameOf(handle), u"Divider"_s);
        QAccessibleValueInterface *value = QAccessible::queryAccessibleInterface(handle)->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 50);
        QCOMPARE(value->minimumValue().toInt(), 12);
        QVERIFY(value->maximumValue().toInt() > 80);
        value->setCurrentValue(25);
        QCOMPARE(value->currentValue().toInt(), 25);
    }

    void splitterAboveEachOtherIsMovedUpAndDown()
    {
        Splitter splitter({});
        splitter.setOrientation(Qt::Vertical);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(60, 401);
        splitter.setFirstSizes({200, 200});
        splitter.show();
        QTest::keyClick(splitter.handle(1), Qt::Key_Up);
        QVERIFY(splitter.sizes().front() < 200);
        QTest::keyClick(splitter.handle(1), Qt::Key_Left);
        QTest::keyClick(splitter.handle(1), Qt::Key_Enter);
        QCOMPARE(splitter.sizes().front(), 200);
    }

    void answerStripSpeaks()
    {
        AnswerStrip strip;
        strip.setAnswers(answers());
        QCOMPARE(roleOf(&strip), QAccessible::Grouping);
        QCOMPARE(roleOf(strip.cell(1)), QAccessible::StaticText);
        QCOMPARE(nameOf(strip.cell(1)), u"By: 11:12 AM, 22 minutes left, 60 minutes from 10:12 AM"_s);
        QCOMPARE(nameOf(strip.cell(2)), u"Who: Nobody yet"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&strip)->childCount(), 3);
    }

    void answerStripIsOneTabStopWithArrows()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *strip = new AnswerStrip;
        auto *after = new QLineEdit;
        column->addWidget(strip);
        column->addWidget(after);
        strip->setAnswers(answers());
        QSignalSpy activated(strip, &AnswerStrip::activated);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        strip->cell(0)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(strip->cell(0), Qt::Key_Left);
        QVERIFY(strip->cell(0)->hasFocus());
        QTest::keyClick(strip->cell(0), Qt::Key_Right);
        QVERIFY(strip->cell(1)->hasFocus());
        QTest::keyClick(strip->cell(1), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
        QTest::keyClick(strip->cell(1), Qt::Key_End);
        QVERIFY(strip->cell(2)->hasFocus());
        QTest::keyClick(strip->cell(2), Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTest::keyClick(after, Qt::Key_Backtab);
        QVERIFY(strip->cell(2)->hasFocus());
        QTest::mouseClick(strip->cell(0), Qt::LeftButton);
        QCOMPARE(activated.takeFirst().constFirst().toInt(), 0);
        QAccessible::queryAccessibleInterface(strip->cell(1))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
    }

    void answerStripKeepsItsFirstTwoLinesWhole()
    {
        // Shares count where there is room; who needs more gets it from the others.
        QCOMPARE(sharedWidths({10, 10, 10}, {1, 2, 1}, 400), (std::vector<int>{100, 200, 100}));
        QCOMPARE(sharedWidths({160, 10, 10}, {1, 2, 1}, 400), (std::vector<int>{160, 160, 80}));
        QCOMPARE(sharedWidths({300, 10, 40}, {1, 1, 1}, 200), (std::vector<int>{150, 10, 40}));
        AnswerStrip strip;
        auto some = answers();
        some[0].value = u"Preparar la primera conversación con el paciente"_s;
        some[0].share = 1;
        strip.setAnswers(some);
        strip.resize(900, 67);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        for (int i = 0; i < strip.count(); ++i)
            QVERIFY2(strip.cell(i)->width() >= strip.cell(i)->neededWidth() - 1, qPrintable(QString::number(i)));
        // What the values leave goes to the last third line first, however small its share is.
        some[2].detail = u"May be requested by others"_s;
        some[2].share = 1;
        strip.setAnswers(some);
        QTRY_VERIFY(strip.cell(2)->width() >= strip.cell(2)->wholeWidth() - 1);
        QVERIFY2(strip.cell(2)->toolTip().isEmpty(), qPrintable(strip.cell(2)->toolTip()));
        some[1].detail = QString(u"a long explanation "_s).repeated(20);
        strip.setAnswers(some);
        QVERIFY(strip.cell(1)->toolTip().contains(some[1].detail));
        QCOMPARE(descriptionOf(strip.cell(1)), some[1].detail);
    }

    void answerStripTakesFewerAndMore()
    {
        AnswerStrip strip;
        strip.setAnswers(answers());
        strip.setAnswers({answers().front()});
        QCOMPARE(strip.count(), 1);
        strip.setAnswers(answers());
        QCOMPARE(strip.count(), 3);
    }

    void answerStripMirrors()
    {
        AnswerStrip strip;
        strip.setLayoutDirection(Qt::RightToLeft);
        strip.setAnswers(answers());
        strip.show();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        QVERIFY(strip.cell(0)->x() > strip.cell(1)->x());
        strip.cell(0)->setFocus();
        QTest::keyClick(strip.cell(0), Qt::Key_Left);
        QVERIFY(strip.cell(1)->hasFocus());
    }

    void stepperSpeaks()
    {
        PhaseStepper stepper;
        stepper.setPhases(phases());
        QCOMPARE(roleOf(&stepper), QAccessible::PageTabList);
        QCOMPARE(roleOf(stepper.tab(2)), QAccessible::PageTab);
        QCOMPARE(nameOf(stepper.tab(2)), u"Phase 3 of 4, Initial disclosure, due 11:12 AM, current"_s);
        stepper.setCurrentIndex(1);
        QVERIFY(QAccessible::queryAccessibleInterface(stepper.tab(1))->state().selected);
        QVERIFY(!QAccessible::queryAccessibleInterface(stepper.tab(2))->state().selected);
    }

    void stepperMovesByArrows()
    {
        PhaseStepper stepper;
        stepper.setPhases(phases());
        stepper.setCurrentIndex(2);
        QSignalSpy changed(&stepper, &PhaseStepper::currentChanged);
        stepper.show();
        QVERIFY(QTest::qWaitForWindowActive(&stepper));
        stepper.tab(2)->setFocus();
        QTest::keyClick(stepper.tab(2), Qt::Key_Right);
        QCOMPARE(stepper.currentIndex(), 3);
        QVERIFY(stepper.tab(3)->hasFocus());
        QTest::keyClick(stepper.tab(3), Qt::Key_Right);
        QCOMPARE(stepper.currentIndex(), 3);
        QTest::keyClick(stepper.tab(3), Qt::Key_Home);
        QCOMPARE(stepper.currentIndex(), 0);
        QTest::mouseClick(stepper.tab(1), Qt::LeftButton);
        QCOMPARE(stepper.currentIndex(), 1);
        QCOMPARE(changed.count(), 3);
    }

    void clockSpeaks()
    {
        DeadlineClock clock;
        clock.setFace(
            {ClockLook::Soon, 0.4, {}, u"22 min left"_s, u"Due soon"_s, u"22 minutes left, due 11:12 AM, due soon"_s});
        QCOMPARE(roleOf(&clock), QAccessible::StaticText);
        QCOMPARE(nameOf(&clock), u"22 minutes left, due 11:12 AM, due soon"_s);
        clock.setFace({ClockLook::Late, 0, u"First conversation"_s, u"18 h late"_s});
        QCOMPARE(nameOf(&clock), u"First conversation, 18 h late"_s);
    }

    void clockWrapsWhatIsDue()
    {
        DeadlineClock clock;
        clock.setFace({ClockLook::Soon, 0.4, u"Care for the caregivers started"_s, u"11:12 AM, in 22 min"_s});
        const QSize whole = clock.sizeHint();
        const int oneLine = clock.heightForWidth(whole.width() * 2);
        QCOMPARE(clock.heightForWidth(whole.width() + 20), oneLine);
        QVERIFY(clock.heightForWidth(whole.width() * 2 / 3) > oneLine);
        QCOMPARE(clock.heightForWidth(whole.width() / 2), clock.heightForWidth(whole.width() * 2 / 3)); // two at most
    }

    void chipsSpeak()
    {
        Chip chip(u"Waiting for insurer"_s, Status::Wait);
        QCOMPARE(roleOf(&chip), QAccessible::StaticText);
        QCOMPARE(nameOf(&chip), u"Waiting for insurer"_s);
        RecordMark mark(RecordSort::Privileged);
        QCOMPARE(nameOf(&mark), u"Privileged"_s);
        QCOMPARE(descriptionOf(&mark), u"Patient safety work product. Review team only"_s);
    }

    void noteIsAnAlertOnlyWhenLate()
    {
        NoteBox note;
        note.set(Status::Ok, u"Conversation saved."_s, u"It locks in 24 hours."_s, u"Undo"_s);
        QCOMPARE(roleOf(&note), QAccessible::StaticText);
        QCOMPARE(nameOf(&note), u"Conversation saved. It locks in 24 hours. Undo"_s);
        QSignalSpy triggered(&note, &NoteBox::actionTriggered);
        auto *text = note.findChild<QLabel *>();
        Q_EMIT text->linkActivated(u"action"_s);
        QCOMPARE(triggered.count(), 1);
        note.set(Status::Late, {}, u"a < b & c"_s);
        QCOMPARE(roleOf(&note), QAccessible::AlertMessage);
        QVERIFY(text->text().contains(u"a &lt; b &amp; c"_s));
        QCOMPARE(text->focusPolicy(), Qt::NoFocus);
    }

    void toastLeavesAndWaits()
    {
        QWidget window;
        window.resize(400, 100);
        auto *toast = new ToastLine(&window);
        toast->setGeometry(10, 55, 380, 40); // away from the pointer, which holds it too
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        toast->setDuration(60);
        toast->showText(u"Conversation saved."_s, true);
        QCOMPARE(nameOf(toast), u"Conversation saved."_s);
        QVERIFY(toast->isVisible());
        auto *undo = toast->findChild<QPushButton *>();
        undo->setFocus();
        QTest::qWait(150);
        QVERIFY(toast->isVisible()); // the focus holds it
        undo->clearFocus();
        QTRY_VERIFY(!toast->isVisible());
        QSignalSpy asked(toast, &ToastLine::undoRequested);
        toast->showText(u"Promise kept."_s, true);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!toast->isVisible());
    }

    void foldSectionFolds()
    {
        FoldSection section(u"Key facts"_s, u"page"_s);
        auto *content = new QLabel(u"4 West"_s);
        section.setContent(content);
        section.show();
        QVERIFY(QTest::qWaitForWindowActive(&section));
        QVERIFY(content->isVisible());
        QCOMPARE(nameOf(section.header()), u"Key facts"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(section.header())->state().expanded);
        QSignalSpy toggled(&section, &FoldSection::toggled);
        section.header()->setFocus();
        QTest::keyClick(section.header(), Qt::Key_Space);
        QVERIFY(!content->isVisible());
        QVERIFY(QAccessible::queryAccessibleInterface(section.header())->state().collapsed);
        QCOMPARE(toggled.count(), 1);
        SectionHeader heading(u"Promises"_s);
        QCOMPARE(roleOf(&heading), QAccessible::Heading);
    }

    void hitAreasAreLargeEnough()
    {
        AnswerStrip strip;
        strip.setAnswers(answers());
        PhaseStepper stepper;
        stepper.setPhases(phases());
        PersonChip chip(u"Ann"_s);
        CheckRow row(u"Ready"_s);
        ChoiceCard card(u"Death"_s, {});
        FoldSection section(u"Key facts"_s);
        NavEntry entry(u"Lock"_s, u"lock"_s, {});
        Button small(u"Go"_s, ButtonKind::Quiet);
        small.setSmall(true);
        Button plain({}, ButtonKind::Normal, u"close"_s);
        const QList<QWidget *> targets{strip.cell(0),    stepper.tab(0), &chip,  &row,  &card,
                                       section.header(), &entry,         &small, &plain};
        for (QWidget *target : targets) {
            const QSize size = target->sizeHint();
            QVERIFY2(
                size.width() >= height::MinimumHit && size.height() >= height::MinimumHit,
                target->metaObject()->className());
        }
    }

    void navSidebarSpeaksAndMoves()
    {
        NavSidebar nav;
        const QAbstractItemModelTester tester(
            nav.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        nav.setItems({{u"Today"_s, u"calendar-check"_s, u"1 late"_s, true}, {u"Cases"_s, u"folder"_s, u"12"_s}});
        QSignalSpy changed(&nav, &NavSidebar::currentChanged);
        nav.setCurrentIndex(0);
        QCOMPARE(changed.count(), 0);
        nav.show();
        QVERIFY(QTest::qWaitForWindowActive(&nav));
        QCOMPARE(nameOf(nav.list()), u"Sections"_s);
        const QModelIndex first = nav.list()->model()->index(0, 0);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Today, 1 late"_s);
        nav.list()->setFocus();
        QTest::keyClick(nav.list(), Qt::Key_Down);
        QCOMPARE(nav.currentIndex(), 1);
        QCOMPARE(changed.takeFirst().constFirst().toInt(), 1);
        const int wide = nav.width();
        nav.setMode(NavSidebar::Mode::Rail);
        QVERIFY(nav.width() < wide);
        nav.setCount(0, {});
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Today"_s);
    }

    void emptyStateOffersOneThing()
    {
        EmptyState empty;
        empty.set(u"bubble"_s, u"No conversation logged yet."_s, u"First one is due by 11:12 AM"_s);
        QVERIFY(!empty.actionButton());
        empty.setAction(u"Log a conversation"_s, u"plus"_s);
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        empty.actionButton()->click();
        QCOMPARE(triggered.count(), 1);
        empty.setAction({});
        QVERIFY(!empty.actionButton());
    }

    void buttonShowsItsShortcut()
    {
        std::unique_ptr<Button> with(button(u"New case"_s, ButtonKind::Primary, u"plus"_s, u"Ctrl+N"_s));
        std::unique_ptr<Button> without(button(u"New case"_s, ButtonKind::Primary, u"plus"_s));
        QVERIFY(with->sizeHint().width() > without->sizeHint().width());
        QCOMPARE(roleOf(with.get()), QAccessible::Button);
        QCOMPARE(nameOf(with.get()), u"New case"_s);
    }

    void flowWrapsAndGivesBack()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 6, 6);
        for (int i = 0; i < 6; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(212), 20 * 3 + 6 * 2);
        std::unique_ptr<QLayoutItem> taken(flow->takeAt(0));
        QVERIFY(taken);
        QCOMPARE(flow->count(), 5);
        QCOMPARE(flow->takeAt(99), nullptr);
        delete taken->widget();
    }

    void everythingFollowsTheTextSize()
    {
        AnswerStrip strip;
        strip.setAnswers(answers());
        CheckRow row(u"Ready"_s);
        const int cell = strip.cell(0)->sizeHint().height();
        const int line = row.heightForWidth(400);
        m_theme->setTextSize(150);
        QVERIFY(strip.cell(0)->sizeHint().height() > cell);
        QVERIFY(row.heightForWidth(400) > line);
        m_theme->setTextSize(100);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
