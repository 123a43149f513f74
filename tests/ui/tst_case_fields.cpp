// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormBench.h"
#include "case/CaseAnswers.h"
#include "case/GrowingEdit.h"
#include "case/pathway/FieldEditor.h"
#include "case/pathway/PeopleEditors.h"
#include "widgets/CheckRow.h"
#include "widgets/PersonChip.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

/// What people keep in the fields and checks of a step, and where they come back to.
class TestCaseFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theRoomIsProposedAndThenAListOfItsOwn()
    {
        CaseFile file = plainCase();
        const auto person = [&](const QString &name, PersonRole role, YesNo maySpeak = YesNo::Unknown) {
            Person record;
            record.id = Id<Person>::create();
            record.name = name;
            record.roles = {role};
            record.maySpeak = maySpeak;
            file.put(record);
            return record;
        };
        person(u"Walter Brandvold"_s, PersonRole::Patient);
        person(u"Ingrid Brandvold"_s, PersonRole::Family, YesNo::Yes);
        person(u"Olaf Brandvold"_s, PersonRole::Family);
        person(u"Dr. Helen Ruiz"_s, PersonRole::DisclosureLead);
        person(u"Ray Tamm RN"_s, PersonRole::Staff);
        person(u"Insurer Inc."_s, PersonRole::Insurer);
        person(u"Eva Lind"_s, PersonRole::Interpreter);
        // Not everybody of the case: leads, patient, who may speak, interpreter.
        const QStringList proposed{u"Dr. Helen Ruiz"_s, u"Walter Brandvold"_s, u"Ingrid Brandvold"_s, u"Eva Lind"_s};
        QCOMPARE(proposedRoom(file), proposed);

        Bench bench(file);
        const auto chips = [&] { return bench.find<FieldEditor>(u"field.people"_s)->findChildren<PersonChip *>(); };
        QCOMPARE(chips().size(), 4);
        QVERIFY(bench.find<QLabel>(u"field.people.proposed"_s)->isVisible());
        QTest::keyClick(bench.find<PersonChip>(u"person.Eva Lind"_s), Qt::Key_Delete);
        QTRY_COMPARE(bench.store->file().formValue(u"all", u"people").split(u'\n').size(), 3);
        QVERIFY(!bench.find<QLabel>(u"field.people.proposed"_s)->isVisible());
        QCOMPARE(bench.store->file().all<Person>().size(), 7u); // nobody left the case

        bench.find<QPushButton>(u"input.people.add"_s)->click();
        auto *name = bench.find<QLineEdit>(u"input.people.name"_s);
        QTest::keyClicks(name, u"ray tamm rn\r"_s); // somebody of the case
        QTRY_VERIFY(bench.store->file().formValue(u"all", u"people").contains(u"Ray Tamm RN"_s));
        QCOMPARE(bench.store->file().all<Person>().size(), 7u);
        QTest::keyClicks(name, u"Sister Ann\r"_s); // and somebody new
        QTRY_COMPARE(bench.store->file().all<Person>().size(), 8u);
        QTRY_VERIFY(bench.find<PersonChip>(u"person.Sister Ann"_s));
    }

    void theInterpreterAnswerSaysWhenItWasAsked()
    {
        auto protocol = std::make_shared<Protocol>(*everyKindProtocol());
        for (StepField &field : protocol->steps.front().fields) {
            if (field.kind == FieldKind::Choice)
                field.id = u"interpreter"_s;
        }
        CaseFile file = plainCase();
        Person patient;
        patient.id = Id<Person>::create();
        patient.roles = {PersonRole::Patient};
        file.put(patient);
        Bench bench(file, protocol);
        auto *asked = bench.find<QLabel>(u"field.interpreter.asked"_s);
        QCOMPARE(asked->text(), u"Not asked yet"_s);
        auto *box = bench.find<QComboBox>(u"input.interpreter"_s);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QTRY_COMPARE(asked->text(), u"Asked 10:50 AM"_s);
        bench.type(u"input.interpreter.language"_s, u"Norwegian"_s);
        bench.find<QLineEdit>(u"input.line"_s)->setFocus();
        QTRY_COMPARE(bench.store->file().patient()->language, u"Norwegian"_s);
    }

    void factsHaveASourceAndAnExpectedAnswer()
    {
        Bench bench;
        const auto write = [&](const QString &list, const QString &text) {
            auto *edit = bench.find<QWidget>(list);
            edit->setFocus();
            QTest::keyClicks(edit, text);
        };
        write(u"input.known_unknown.unknown"_s, u"CT scan result"_s);
        auto *detail = bench.find<QLineEdit>(u"input.known_unknown.detail"_s);
        QTRY_VERIFY(detail->isVisible());
        detail->setFocus();
        QTest::keyClicks(detail, u"12:75\r"_s);
        QTRY_VERIFY(detail->property("error").toBool());
        bench.type(u"input.known_unknown.detail"_s, u"12:30 PM\r"_s);
        QTRY_VERIFY(!bench.store->file().all<Fact>().empty() && bench.store->file().all<Fact>()[0].expectedBy);
        QCOMPARE(*bench.store->file().all<Fact>()[0].expectedBy, at(u"2026-07-14T12:30"_s));
        QTRY_COMPARE(
            bench.find<QLabel>(u"field.known_unknown.summary"_s)->text(), u"CT scan result Answer expected 12:30 PM"_s);
        write(u"input.known_unknown.known"_s, u"The pump ran at 120"_s);
        bench.type(u"input.known_unknown.detail"_s, u"Pump log\r"_s);
        QTRY_COMPARE(bench.store->file().all<Fact>().size(), 2u);
        QTRY_COMPARE(bench.store->file().all<Fact>()[1].source, u"Pump log"_s);
        QCOMPARE(bench.store->file().all<Fact>()[1].text, u"The pump ran at 120"_s);
    }

    void checksHaveNotesAndCanBeUndone()
    {
        CaseFile file = plainCase();
        RowState ticked;
        ticked.id = Id<RowState>::create();
        ticked.checklist = u"list"_s;
        ticked.row = u"a"_s;
        ticked.outcome = StepOutcome::Done;
        ticked.at = at(u"2026-07-14T10:20"_s);
        ticked.by = u"Ray Tamm RN"_s;
        file.put(ticked);
        Bench bench(file);
        QSignalSpy stored(bench.store.get(), &CaseStore::stored);
        auto *row = bench.find<CheckRow>(u"row.list.a"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_N);
        auto *note = bench.find<QLineEdit>(u"reason.text"_s);
        QVERIFY(note->isVisible());
        QTest::keyClicks(note, u"Her sister is with her\r"_s);
        QTRY_COMPARE(bench.desk.sent<TickRow>().size(), 1u);
        const TickRow kept = bench.desk.sent<TickRow>()[0];
        QCOMPARE(kept.note, u"Her sister is with her"_s);
        QCOMPARE(kept.outcome, StepOutcome::Done);
        QCOMPARE(kept.by, u"Ray Tamm RN"_s); // not who wrote the note
        QCOMPARE(*kept.at, *ticked.at);
        QVERIFY(row->hasFocus());
        QVERIFY(stored.isEmpty());
        QTest::keyClick(row, Qt::Key_Space);
        QTRY_COMPARE(stored.size(), 1); // with Undo
        // Ticking keeps the note.
        CaseFile noted = file;
        ticked.note = u"Kept"_s;
        noted.put(ticked);
        QCOMPARE(tickCommand(noted, u"list"_s, u"a"_s, StepOutcome::Open).note, u"Kept"_s);
    }

    void aDeadlineIsMovedFromTheForm()
    {
        Bench bench;
        auto *cannot = bench.find<QPushButton>(u"stepForm.moveDeadline"_s);
        QVERIFY(cannot->isVisible()); // before it is late
        cannot->click();
        QTest::keyClicks(bench.find<QLineEdit>(u"reason.time"_s), u"1:00 PM"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"reason.text"_s), u"The family is on the way\r"_s);
        QTRY_COMPARE(bench.desk.sent<MoveDeadline>().size(), 1u);
        const MoveDeadline moved = bench.desk.sent<MoveDeadline>()[0];
        QCOMPARE(moved.newDue, at(u"2026-07-14T13:00"_s));
        StepState state;
        state.id = Id<StepState>::create();
        state.step = u"all"_s;
        state.newDue = moved.newDue;
        state.newDueReason = moved.reason;
        bench.store->apply(EditRecords{bench.store->caseId(), {state}, {}, {}});
        const auto text = [&] { return bench.find<QLabel>(u"stepForm.due"_s)->text(); };
        QTRY_VERIFY2(text().contains(u"first was 11:12 AM"_s), qPrintable(text()));
        QVERIFY(text().contains(u"The family is on the way"_s));
    }

    void returningLandsOnTheSameField()
    {
        Bench bench;
        bench.form->resize(760, 260); // so that it has to scroll
        bench.type(u"input.line"_s, u"Family room"_s);
        auto *line = bench.find<QLineEdit>(u"input.line"_s);
        line->setCursorPosition(6);
        bench.find<QWidget>(u"input.text"_s)->setFocus();
        QTest::keyClicks(bench.find<GrowingEdit>(u"input.text"_s), u"I am sorry"_s);
        QTextCursor cursor = bench.find<GrowingEdit>(u"input.text"_s)->textCursor();
        cursor.setPosition(4);
        bench.find<GrowingEdit>(u"input.text"_s)->setTextCursor(cursor);
        auto *bar = bench.find<QScrollArea>(u"stepForm.scroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 60);
        bar->setValue(55);

        // To another step and back.
        bench.form->showStep(u"after"_s);
        bench.form->showStep(u"all"_s);
        bench.form->focusStart();
        auto *text = bench.find<GrowingEdit>(u"input.text"_s);
        QTRY_VERIFY(text->hasFocus());
        QTRY_COMPARE(bar->value(), 55);
    }
};

QTEST_MAIN(TestCaseFields)
#include "tst_case_fields.moc"
