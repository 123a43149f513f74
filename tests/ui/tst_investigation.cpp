// SPDX-License-Identifier: GPL-3.0-or-later
#include "PseudoLanguage.h"
#include "TabBench.h"
#include "case/CaseAnswers.h"
#include "case/GrowingEdit.h"
#include "case/LinkPicker.h"
#include "case/investigation/CauseTree.h"
#include "case/investigation/EventPane.h"
#include "case/investigation/FishboneView.h"
#include "case/investigation/InvestigationTab.h"
#include "case/investigation/RowTable.h"
#include "case/investigation/SegmentBar.h"
#include "case/investigation/TimelinePage.h"
#include "case/investigation/TimelineView.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Chip.h"
#include "widgets/Note.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

TimelineEntry event(const QString &actor, const QString &happened, const QString &time = {}, bool gap = false)
{
    TimelineEntry made;
    made.id = Id<TimelineEntry>::create();
    made.actor = actor;
    made.happened = happened;
    made.gap = gap;
    if (!time.isEmpty())
        made.at = at(time);
    return made;
}

Cause cause(const QString &statement, const QString &category, CauseState state = CauseState::Possible)
{
    Cause made;
    made.id = Id<Cause>::create();
    made.statement = statement;
    made.framework = u"seips"_s;
    made.category = category;
    made.state = state;
    return made;
}

/// A short review: four events on two days and one without a time, three causes.
CaseView reviewed()
{
    CaseView view = heparinView();
    CaseFile &file = view.file;
    file.put(event(u"OR nurses"_s, u"First count: two nurses"_s, u"2026-07-13T12:40"_s));
    file.put(event(u"Surgeons"_s, u"First incision"_s, u"2026-07-13T12:52"_s));
    TimelineEntry gap = event(u"OR nurses"_s, u"Count called correct: one person"_s, u"2026-07-13T15:02"_s, true);
    gap.expected = u"Two people count out loud."_s;
    file.put(gap);
    file.put(event(u"Ward"_s, u"Fever noted"_s, u"2026-07-14T07:10"_s));
    file.put(event(u"Ward"_s, u"Pain since the second day"_s));
    const Cause policy = cause(u"The policy allows one person to count"_s, u"ORG"_s, CauseState::Confirmed);
    Cause why = cause(u"Staff is planned without a relief"_s, {});
    why.parent = policy.id;
    file.put(policy);
    file.put(why);
    file.put(cause(u"Noise in the room"_s, u"INT"_s, CauseState::RuledOut));
    EvidenceItem sheet;
    sheet.id = Id<EvidenceItem>::create();
    sheet.description = u"Count sheet"_s;
    file.put(sheet);
    return view;
}

struct Tab : TabBench<InvestigationTab> {
    explicit Tab(CaseView view = reviewed(), QSize size = {1202, 620})
        : TabBench(std::move(view), size)
    {
    }
    [[nodiscard]] TimelinePage &page() const { return tab->timeline(); }
    [[nodiscard]] const TimelineEntry *eventOf(const QString &text) const
    {
        return file().first<TimelineEntry>([&](const TimelineEntry &e) { return e.happened.startsWith(text); });
    }
    [[nodiscard]] const Cause *causeOf(const QString &text) const
    {
        return file().first<Cause>([&](const Cause &c) { return c.statement.startsWith(text); });
    }
    void typeText(const QString &field, const QString &text) const { typeInto<GrowingEdit>(field, text); }
};

} // namespace

class TestInvestigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qApp->setFont(bodyFont(100));
    }

    void causesAsATree()
    {
        CauseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseView view = reviewed();
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        model.show(view.file);
        QCOMPARE(model.rowCount(), 2); // two categories; the why is below its cause
        const auto &causes = view.file.all<Cause>();
        const QModelIndex policy = model.indexOf(causes[0].id.uuid());
        QCOMPARE(policy.siblingAtColumn(CauseModel::StateColumn).data().toString(), u"Confirmed"_s);
        QCOMPARE(policy.siblingAtColumn(CauseModel::ActionColumn).data().toString(), u"Needs an action"_s);
        QCOMPARE(model.parent(model.indexOf(causes[1].id.uuid())), policy);
        QVERIFY(model.idAt(model.parent(policy)).isNull());
        // The same rows keep their indexes, others make new ones.
        const QPersistentModelIndex kept(policy);
        view.file.all<Cause>()[0].state = CauseState::Possible;
        model.show(view.file);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.sibling(kept.row(), CauseModel::StateColumn).data().toString(), u"Possible"_s);
        view.file.all<Cause>()[1].parent = {};
        model.show(view.file);
        QCOMPARE(model.rowCount(), 3);
    }

    void bothFormsShowTheSameAndAreInStep()
    {
        Tab tab;
        auto &table = tab.page().eventTable();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // The first gap is open, because gaps are what a review is about.
        const QUuid gap = tab.eventOf(u"Count called"_s)->id.uuid();
        QCOMPARE(tab.page().timeline().chosen(), gap);
        QCOMPARE(tab.page().eventPane().eventId().uuid(), gap);
        QCOMPARE(tab.page().timeline().picture().ids.size(), 4U); // the undated one is aside
        QVERIFY(tab.find<QWidget>(u"timeline.undated"_s)->isVisible());
        tab.find<SegmentBar>(u"timeline.look"_s)->setCurrent(1);
        QCOMPARE(table.model()->rowCount(), 5);
        QVERIFY(table.isVisible());
        QVERIFY(!tab.page().timeline().isVisible());
        QCOMPARE(table.chosen(), gap);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        const QUuid fever = tab.eventOf(u"Fever"_s)->id.uuid();
        QCOMPARE(table.chosen(), fever);
        QCOMPARE(tab.page().eventPane().eventId().uuid(), fever);
        tab.find<SegmentBar>(u"timeline.look"_s)->setCurrent(0);
        QCOMPARE(tab.page().timeline().chosen(), fever);
    }

    void keysMoveByTimeAndByLane()
    {
        Tab tab;
        auto &view = tab.page().timeline();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.chosen(), tab.eventOf(u"First incision"_s)->id.uuid());
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.chosen(), tab.eventOf(u"First count"_s)->id.uuid());
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Left); // stays at the end
        QCOMPARE(view.chosen(), tab.eventOf(u"First count"_s)->id.uuid());
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.chosen(), tab.eventOf(u"Fever"_s)->id.uuid());
        QVERIFY(view.viewport()->rect().intersects(view.partRect(view.chosen())));
        const double before = view.figure().size.width();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.figure().size.width() > before);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.figure().size.width(), before);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(tab.find<GrowingEdit>(u"event.happened"_s)->hasFocus());
        const QRect first = view.partRect(tab.eventOf(u"First count"_s)->id.uuid());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(view.chosen(), tab.eventOf(u"First count"_s)->id.uuid());
        QVERIFY(view.accessibleDescription().contains(u"12:40 PM"_s));
    }

    void addByLine()
    {
        Tab tab;
        tab.tab->addEvent();
        auto *edit = tab.find<QLineEdit>(u"timeline.line.edit"_s);
        auto *reading = tab.find<QLabel>(u"timeline.line.reading"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"1456 or nurses: extra sponges not on board | expected: added"_s);
        QVERIFY(reading->text().contains(u"2:56 PM"_s));
        QTest::keyClick(edit, Qt::Key_Return);
        const TimelineEntry *added = tab.eventOf(u"extra sponges"_s);
        QVERIFY(added);
        QCOMPARE(added->at, std::optional(at(u"2026-07-13T14:56"_s))); // the day of the event that is open
        QCOMPARE(added->actor, u"OR nurses"_s);
        QCOMPARE(added->expected, u"added"_s);
        QVERIFY(added->gap);
        QVERIFY(edit->text().isEmpty());
        QVERIFY(edit->hasFocus()); // for the next one
        QTRY_COMPARE(tab.page().timeline().chosen(), tab.eventOf(u"extra sponges"_s)->id.uuid());
        // What cannot be read stays, with a sentence that says why.
        const auto before = tab.file().all<TimelineEntry>().size();
        QTest::keyClicks(edit, u"2575 Ward: fever"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(tab.file().all<TimelineEntry>().size(), before);
        QCOMPARE(edit->text(), u"2575 Ward: fever"_s);
        QVERIFY(reading->text().contains(u"2575"_s));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        // Half typed is kept, and comes back.
        QVERIFY(!tab.desk.drafts.empty());
        tab.tab->keepDraft().waitForFinished();
        auto again = std::make_unique<InvestigationTab>(*tab.store);
        again->show();
        tab.store->show(tab.desk.view);
        QTRY_COMPARE(again->findChild<QLineEdit *>(u"timeline.line.edit"_s)->text(), u"2575 Ward: fever"_s);
    }

    void editAndRemoveAnEvent()
    {
        Tab tab;
        QSignalSpy stored(tab.store.get(), &CaseStore::stored);
        tab.typeText(u"event.why"_s, u"Staff was short."_s);
        QTRY_COMPARE(tab.eventOf(u"Count called"_s)->why, u"Staff was short."_s);
        auto *gap = tab.find<QCheckBox>(u"event.gap"_s);
        gap->click();
        QTRY_VERIFY(!tab.eventOf(u"Count called"_s)->gap);
        auto *evidence = tab.find<LinkPicker>(u"event.evidence"_s);
        evidence->findChild<QPushButton *>(u"event.evidence.add"_s)->click();
        auto *menu = evidence->findChild<QMenu *>(u"event.evidence.menu"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        menu->hide();
        QTRY_COMPARE(tab.eventOf(u"Count called"_s)->evidence.size(), 1U);
        QTRY_COMPARE(evidence->chosen().size(), 1U);
        QTRY_VERIFY(tab.store->isIdle());
        const auto count = stored.count();
        tab.find<QPushButton>(u"event.remove"_s)->click();
        QTRY_VERIFY(!tab.eventOf(u"Count called"_s));
        QTRY_COMPARE(stored.count(), count + 1);           // with Undo
        QVERIFY(!tab.page().timeline().chosen().isNull()); // the next one is open
    }

    void halfTypedTextIsKept()
    {
        Tab tab;
        auto *why = tab.find<GrowingEdit>(u"event.why"_s);
        why->setFocus();
        QTest::keyClicks(why, u"half a th"_s);
        tab.tab->keepDraft().waitForFinished();
        const bool drafted = std::any_of(tab.desk.drafts.begin(), tab.desk.drafts.end(), [](const auto &draft) {
            return draft.second.contains("half a th");
        });
        QVERIFY(drafted);
        // A change from elsewhere does not disturb who is typing.
        tab.store->show(tab.desk.view);
        QCOMPARE(why->toPlainText(), u"half a th"_s);
        QVERIFY(why->hasFocus());
    }

    void aFactForTheFamilyIsWrittenByAPerson()
    {
        Tab tab;
        const auto facts = tab.file().all<Fact>().size();
        auto *text = tab.find<GrowingEdit>(u"event.newFact"_s);
        QVERIFY(!text->isVisible());
        tab.find<QPushButton>(u"event.beginFact"_s)->click();
        QVERIFY(text->isVisible());
        QCOMPARE(tab.file().all<Fact>().size(), facts); // nothing on its own
        text->selectAll();
        QTest::keyClicks(text, u"The count was not correct."_s);
        tab.find<QPushButton>(u"event.addFact"_s)->click();
        QTRY_COMPARE(tab.file().all<Fact>().size(), facts + 1);
        const Fact &fact = tab.file().all<Fact>().back();
        QCOMPARE(fact.text, u"The count was not correct."_s);
        QVERIFY(!fact.told);
        QCOMPARE(tab.eventOf(u"Count called"_s)->fact, fact.id);
        QTRY_COMPARE(tab.find<Chip>(u"event.told"_s)->text(), u"Not told yet"_s);
    }

    void causesAndTheirWhys()
    {
        Tab tab;
        const Id<Cause> policy = tab.causeOf(u"The policy"_s)->id;
        QVERIFY(tab.tab->showRecord(RecordKind::Cause, policy.uuid()));
        QCOMPARE(tab.page().fishbone().chosen(), policy.uuid());
        QVERIFY(tab.page().timeline().chosen().isNull());
        QCOMPARE(tab.find<QComboBox>(u"cause.category"_s)->currentData().toString(), u"ORG"_s);
        // What explains it cannot be explained by it.
        auto *parent = tab.find<QComboBox>(u"cause.parent"_s);
        QVERIFY(parent->findData(tab.causeOf(u"Staff is"_s)->id.toString()) < 0);
        QVERIFY(parent->findData(tab.causeOf(u"Noise"_s)->id.toString()) > 0);
        tab.find<QAbstractButton>(u"timeline.look.1"_s)->click();
        QCOMPARE(tab.page().causeTree().causes().idAt(tab.page().causeTree().currentIndex()), policy.uuid());
        tab.find<QAbstractButton>(u"timeline.look.0"_s)->click();
        QSignalSpy wanted(tab.tab.get(), &InvestigationTab::actionRequested);
        tab.find<QPushButton>(u"cause.addAction"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<Id<Cause>>(), policy);

        tab.find<QPushButton>(u"cause.addWhy"_s)->click();
        const auto before = tab.file().all<Cause>().size();
        tab.typeText(u"cause.statement"_s, u"Ray Tamm counted alone"_s);
        QVERIFY(tab.find<NoteBox>(u"cause.named"_s)->isVisible()); // a name of the case
        QTRY_COMPARE(tab.file().all<Cause>().size(), before + 1);
        const Cause *why = tab.causeOf(u"Ray Tamm"_s);
        QCOMPARE(why->parent, policy);
        QCOMPARE(why->framework, u"seips"_s);
        QTRY_COMPARE(tab.page().fishbone().chosen(), tab.causeOf(u"Ray Tamm"_s)->id.uuid());
        tab.typeText(u"cause.statement"_s, u"No second person was free"_s);
        QVERIFY(!tab.find<NoteBox>(u"cause.named"_s)->isVisible());

        QTRY_VERIFY(tab.causeOf(u"No second"_s));
        auto *framework = tab.find<QComboBox>(u"cause.framework"_s);
        framework->setCurrentIndex(framework->findData(u"ycff"_s));
        Q_EMIT framework->activated(framework->currentIndex());
        QTRY_COMPARE(tab.causeOf(u"No second"_s)->framework, u"ycff"_s);
        QVERIFY(tab.causeOf(u"No second"_s)->category.isEmpty());
    }

    void aRemovedCauseLeavesNoLinks()
    {
        CaseView view = reviewed();
        const Id<Cause> policy = view.file.all<Cause>()[0].id;
        view.file.all<TimelineEntry>()[0].causes = {policy};
        Action action;
        action.id = Id<Action>::create();
        action.causes = {policy};
        view.file.put(action);
        Tab tab(view);
        tab.tab->showRecord(RecordKind::Cause, policy.uuid());
        const auto sent = tab.desk.sent<EditRecords>().size();
        tab.find<QPushButton>(u"cause.remove"_s)->click();
        tab.find<QPushButton>(u"reason.confirm"_s)->click(); // it is confirmed: not without a reason
        QTest::qWait(10);
        QVERIFY(tab.file().find(policy));
        tab.find<QLineEdit>(u"reason.text"_s)->setText(u"Recorded twice"_s);
        tab.find<QPushButton>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(tab.desk.sent<EditRecords>().size(), sent + 1); // one change, one Undo
        QTRY_VERIFY(!tab.file().find(policy));
        const Note why = tab.file().all<Note>().back();
        QVERIFY2(why.text.contains(u"The policy allows one person to count"_s), qPrintable(why.text));
        QVERIFY(why.text.endsWith(u"Recorded twice"_s));
        QCOMPARE(why.lane, Lane::Pswp);
        QCOMPARE(why.by, u"Dana Okafor"_s);
        QVERIFY(tab.file().all<TimelineEntry>()[0].causes.empty());
        QVERIFY(tab.file().all<Action>().back().causes.empty());
        QVERIFY(tab.causeOf(u"Staff is"_s)->parent.isNil());
    }

    void aConfirmationIsTakenBackForAReason()
    {
        Tab tab;
        const Id<Cause> policy = tab.causeOf(u"The policy"_s)->id;
        tab.tab->showRecord(RecordKind::Cause, policy.uuid());
        auto *state = tab.find<QComboBox>(u"cause.state"_s);
        QCOMPARE(state->count(), 1); // no choice among others
        tab.find<QPushButton>(u"cause.takeBack"_s)->click();
        tab.find<QLineEdit>(u"reason.text"_s)->setText(u"The policy said two"_s);
        QCOMPARE(tab.file().find(policy)->state, CauseState::Confirmed);
        tab.find<QPushButton>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(tab.file().find(policy)->state, CauseState::Possible);
        QVERIFY(tab.file().all<Note>().back().text.endsWith(u"The policy said two"_s));
        QTRY_COMPARE(state->count(), static_cast<int>(enumNames<CauseState>.size()));
        QVERIFY(!tab.find<QPushButton>(u"cause.takeBack"_s)->isVisible());
    }

    void anUnwantedNewCauseIsForgotten()
    {
        Tab tab;
        const auto before = tab.file().all<Cause>().size();
        tab.tab->addCause();
        QVERIFY(tab.find<GrowingEdit>(u"cause.statement"_s)->hasFocus());
        QTest::keyClicks(tab.find<GrowingEdit>(u"cause.statement"_s), u"perhaps"_s);
        tab.find<QPushButton>(u"cause.remove"_s)->click();
        tab.tab->leave();
        QCOMPARE(tab.file().all<Cause>().size(), before);
        QTRY_COMPARE(tab.page().timeline().chosen(), tab.eventOf(u"Count called"_s)->id.uuid());
    }

    void nothingYet()
    {
        CaseView view = heparinView();
        Tab tab(view);
        QVERIFY(tab.find<QWidget>(u"timeline.empty"_s)->isVisible());
        QVERIFY(tab.find<QWidget>(u"causes.empty"_s)->isVisible());
        QVERIFY(!tab.page().timeline().isVisible());
        QVERIFY(!tab.find<QPushButton>(u"timeline.export"_s)->isEnabled());
        tab.tab->addEvent();
        QTest::keyClicks(tab.find<QLineEdit>(u"timeline.line.edit"_s), u"no time known\r"_s);
        QTRY_VERIFY(!tab.find<QWidget>(u"timeline.empty"_s)->isVisible());
        QVERIFY(tab.find<QWidget>(u"timeline.undated"_s)->isVisible());
    }

    void aFinishedCaseIsReadOnly()
    {
        CaseView view = reviewed();
        view.file.record.status = CaseStatus::Closed;
        Tab tab(view);
        QVERIFY(isFinished(tab.file()));
        QVERIFY(!tab.find<QPushButton>(u"timeline.addEvent"_s)->isVisible());
        QVERIFY(tab.find<GrowingEdit>(u"event.happened"_s)->isReadOnly());
        QVERIFY(!tab.find<QPushButton>(u"event.remove"_s)->isVisible());
        QVERIFY(!tab.find<QPushButton>(u"event.evidence.add"_s)->isVisible());
        tab.page().timeline().setFocus();
        QTest::keyClick(&tab.page().timeline(), Qt::Key_Delete);
        tab.tab->addEvent();
        tab.tab->addCause();
        QVERIFY(tab.desk.commands.empty());
        QVERIFY(!tab.find<QLineEdit>(u"timeline.line.edit"_s)->isVisible());
    }

    void picturesCarryTheMark()
    {
        Tab tab;
        QTemporaryDir folder;
        const QString svg = folder.filePath(u"t.svg"_s), png = folder.filePath(u"c.png"_s);
        tab.page().exportTimeline(svg);
        QTRY_COMPARE(tab.desk.sent<NoteDocument>().size(), 1U);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("Privileged"));
        QVERIFY(content.contains("Fever noted"));
        QVERIFY(!content.contains("Brandvold")); // nobody's name is on it unless an event says it
        // The same from the list, also when the diagram was never seen with what is in it now.
        tab.find<SegmentBar>(u"timeline.look"_s)->setCurrent(1);
        tab.desk.view.file.put(::event(u"Ward"_s, u"Went home"_s, u"2026-07-15T09:00"_s));
        tab.store->show(tab.desk.view);
        const QString later = folder.filePath(u"l.svg"_s);
        tab.page().exportTimeline(later);
        QTRY_COMPARE(tab.desk.sent<NoteDocument>().size(), 2U);
        QFile laterFile(later);
        QVERIFY(laterFile.open(QIODevice::ReadOnly));
        QVERIFY(laterFile.readAll().contains("Went home"));
        tab.page().exportCauses(png);
        QTRY_COMPARE(tab.desk.sent<NoteDocument>().size(), 3U);
        const QImage image(png);
        QVERIFY(image.width() >= 1000);
        // The band of the mark at the top.
        QCOMPARE(image.pixelColor(image.width() - 4, 4), lightTokens().privileged.soft);
        // A place that cannot be written says so.
        tab.page().exportCauses(folder.filePath(u"no/such/folder.png"_s));
        auto *note = tab.find<NoteBox>(u"timeline.exported"_s);
        QTRY_COMPARE(note->kind(), Status::Late);
    }

    void longWordsFit()
    {
        pseudo::PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        {
            // The room of the tab in the smallest window, with words that are 40 % longer.
            Tab tab(reviewed(), {1202, 570});
            QVERIFY2(
                tab.tab->minimumSizeHint().width() <= 1202,
                qPrintable(QString::number(tab.tab->minimumSizeHint().width())));
            for (const QString &name : {u"timeline.addEvent"_s, u"timeline.export"_s, u"investigation.pages.3"_s}) {
                auto *button = tab.find<QAbstractButton>(name);
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
                QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void linksInSpareSpace()
    {
        LinkPicker picker(u"p"_s);
        const QUuid a = newUuid(), b = newUuid(), gone = newUuid();
        picker.setChoices({{a, u"A & B"_s}, {b, u"Second"_s}});
        picker.setChosen({b, gone});
        QSignalSpy changed(&picker, &LinkPicker::chosenChanged);
        picker.resize(200, 200);
        picker.show();
        auto *chip = picker.findChild<QAbstractButton *>(u"p.chip."_s + gone.toString(QUuid::WithoutBraces));
        QCOMPARE(chip->text(), u"No longer in the case"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(picker.chosen(), std::vector<QUuid>{b});
        QCOMPARE(changed.count(), 1);
        picker.findChild<QPushButton *>(u"p.add"_s)->click();
        auto *menu = picker.findChild<QMenu *>(u"p.menu"_s);
        QCOMPARE(menu->actions().size(), 1); // only what is not linked yet
        QCOMPARE(menu->actions().front()->text(), u"A && B"_s);
        menu->actions().front()->trigger();
        menu->hide();
        QCOMPARE(picker.chosen(), (std::vector<QUuid>{b, a}));
        QVERIFY(!picker.findChild<QPushButton *>(u"p.add"_s)->isVisible()); // everything is linked
        picker.setChosen({});
        QCOMPARE(changed.count(), 2); // not by the program
    }
};

QTEST_MAIN(TestInvestigation)
#include "tst_investigation.moc"
