// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormBench.h"
#include "case/GrowingEdit.h"
#include "case/pathway/FactsEditor.h"
#include "widgets/CheckRow.h"
#include "widgets/ChoiceCard.h"
#include "widgets/KnownUnknown.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

class TestCaseForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyKindHasAnEditor()
    {
        const Bench bench;
        for (const auto &kind : enumNames<FieldKind>) {
            auto *editor = bench.find<FieldEditor>(u"field."_s + QString::fromLatin1(kind.key));
            QVERIFY2(editor, kind.key);
            QVERIFY2(!editor->accessibleName().isEmpty(), kind.key);
            QVERIFY2(editor->focusProxy(), kind.key);
        }
        // Everything that takes input can be found by name, by tests and by assistive technology.
        for (const QWidget *widget : bench.form->findChildren<QWidget *>()) {
            const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const GrowingEdit *>(widget);
            if (!input || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
        }
    }

    void settlingSendsWhatWasTyped()
    {
        Bench bench;
        bench.type(u"input.line"_s, u"Family room"_s);
        bench.type(u"input.date"_s, u"7/20/2026"_s);
        bench.type(u"input.time"_s, u"10:12 AM"_s);
        bench.type(u"input.money"_s, u"$1,234.50"_s);
        bench.type(u"input.number"_s, u"12"_s);
        QTest::keyClicks(bench.find<GrowingEdit>(u"input.text"_s), u"We are sorry"_s);
        auto *choice = bench.find<QComboBox>(u"input.choice"_s);
        choice->setCurrentIndex(2);
        Q_EMIT choice->activated(2);
        QTest::mouseClick(bench.find<QRadioButton>(u"input.yes_no.yes"_s), Qt::LeftButton);
        bench.find<ChoiceCard>(u"input.decision.yes"_s)->click();
        QTest::keyClicks(bench.find<GrowingEdit>(u"input.decision.reason"_s), u"It meets the rule"_s);
        bench.type(u"input.anchor"_s, u"10:25"_s);
        bench.type(u"stepForm.when"_s, u"10:40"_s);
        QSignalSpy settled(bench.form.get(), &StepForm::settled);
        bench.find<QPushButton>(u"stepForm.primary"_s)->click();
        QTRY_COMPARE(settled.size(), 1);
        const auto sent = bench.desk.sent<SettleStep>();
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent[0].step, u"all"_s);
        QCOMPARE(sent[0].outcome, StepOutcome::Done);
        QCOMPARE(toIso(sent[0].at.value()), toIso(at(u"2026-07-14T10:40"_s)));
        QCOMPARE(sent[0].reason, u"It meets the rule"_s);
        QCOMPARE(sent[0].by, u"Dana Okafor"_s);
        const std::map<QString, QString> expected{
            {u"line"_s, u"Family room"_s},
            {u"date"_s, u"2026-07-20"_s},
            {u"time"_s, toIso(at(u"2026-07-14T10:12"_s))},
            {u"money"_s, u"123450"_s},
            {u"number"_s, u"12"_s},
            {u"text"_s, u"We are sorry"_s},
            {u"choice"_s, u"two"_s},
            {u"yes_no"_s, u"yes"_s},
            {u"decision"_s, u"yes"_s},
            {u"anchor"_s, toIso(at(u"2026-07-14T10:25"_s))}};
        QCOMPARE(sent[0].values, expected);
    }

    void whatCannotBeReadStaysAndSaysSo()
    {
        Bench bench;
        bench.type(u"input.time"_s, u"11:75 AM"_s);
        bench.find<QLineEdit>(u"input.line"_s)->setFocus();
        auto *time = bench.find<QLineEdit>(u"input.time"_s);
        QTRY_VERIFY(time->property("error").toBool());
        QCOMPARE(time->text(), u"11:75 AM"_s);
        bench.find<QPushButton>(u"stepForm.primary"_s)->click();
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u); // never blocked
        QVERIFY(!bench.desk.sent<SettleStep>()[0].values.contains(u"time"_s));
    }

    void draftIsKeptAndComesBack()
    {
        Bench bench;
        const QString key = u"step/%1/all"_s.arg(bench.store->caseId().toString());
        bench.type(u"input.line"_s, u"Half a sen"_s);
        QVERIFY(bench.desk.drafts.empty());
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.drafts.contains(key), 3000);

        StepForm again(*bench.store);
        again.showStep(u"all"_s);
        QTRY_COMPARE(again.findChild<QLineEdit *>(u"input.line"_s)->text(), u"Half a sen"_s);

        // Leaving stores the values and then needs no draft any more.
        bench.form->showStep(u"after"_s);
        QTRY_COMPARE(bench.desk.sent<FillForm>().size(), 1u);
        QCOMPARE(bench.desk.sent<FillForm>()[0].values.at(u"line"_s), u"Half a sen"_s);
        QVERIFY(!bench.desk.sent<FillForm>()[0].values.contains(u"decision"_s));
        QTRY_VERIFY(!bench.desk.drafts.contains(key));
    }

    void aRefusedChangeKeepsTheText()
    {
        Bench bench;
        QSignalSpy failed(bench.store.get(), &CaseStore::failed);
        bench.type(u"input.line"_s, u"Important"_s);
        bench.desk.refuse = Error(ErrorCode::RefusedByRule, {u"decision-needed"_s});
        bench.form->settle();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(bench.find<QLineEdit>(u"input.line"_s)->text(), u"Important"_s);
        bench.form->settle();
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].values.at(u"line"_s), u"Important"_s);
    }

    void ticksAndReasons()
    {
        Bench bench;
        bench.find<CheckRow>(u"row.list.b"_s)->click();
        QTRY_COMPARE(bench.desk.sent<TickRow>().size(), 1u);
        const TickRow tick = bench.desk.sent<TickRow>()[0];
        QCOMPARE(tick.checklist, u"list"_s);
        QCOMPARE(tick.row, u"b"_s);
        QCOMPARE(tick.outcome, StepOutcome::Done);
        QVERIFY(bench.find<QLabel>(u"stepForm.checks"_s)->text().contains(u"0 of 2"_s));

        bench.find<QPushButton>(u"stepForm.skip"_s)->click();
        auto *reason = bench.find<QLineEdit>(u"reason.text"_s);
        QVERIFY(reason->isVisible());
        bench.find<QPushButton>(u"reason.confirm"_s)->click();
        QVERIFY(reason->isVisible()); // asks for a few words
        QTest::keyClicks(reason, u"No family known"_s);
        bench.find<QPushButton>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].outcome, StepOutcome::Skipped);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].reason, u"No family known"_s);
        QVERIFY(!reason->isVisible());
    }

    void factsKeepTheirIdentity()
    {
        CaseFile file = plainCase();
        const auto fact = [&](const QString &text, bool known, bool told) {
            Fact record;
            record.id = Id<Fact>::create();
            record.text = text;
            record.known = known;
            record.told = told;
            file.put(record);
            return record.id;
        };
        const auto a = fact(u"A"_s, true, false), b = fact(u"B"_s, true, false), told = fact(u"T"_s, true, true);
        const auto open = fact(u"U"_s, false, false);
        QVERIFY(factChanges(file, {u"A"_s, u"B"_s, u"T"_s}, {u"U"_s}).put.empty());

        // B is rewritten, U turns out to be known, a new question comes up; A stays as it is.
        EditRecords changes = factChanges(file, {u"A"_s, u"B2"_s, u"T"_s, u"U"_s}, {u"New"_s});
        QCOMPARE(changes.put.size(), 3u);
        QVERIFY(changes.remove.empty());
        const auto changed = [&](const Id<Fact> &id) -> const Fact * {
            for (const AnyRecord &record : changes.put) {
                if (idOf(record) == id.uuid())
                    return &std::get<Fact>(record);
            }
            return nullptr;
        };
        QVERIFY(!changed(a));
        QCOMPARE(changed(b)->text, u"B2"_s);
        QVERIFY(changed(open)->known);

        // What the family was told never goes away.
        changes = factChanges(file, {}, {});
        QCOMPARE(changes.remove.size(), 3u);
        for (const AnyRecord &record : changes.remove)
            QVERIFY(idOf(record) != told.uuid());
    }

    void recordFieldsStoreEachChange()
    {
        Bench bench;
        auto *edit = bench.find<QWidget>(u"input.known_unknown.known"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"The pump was set to 120"_s);
        bench.find<QLineEdit>(u"input.line"_s)->setFocus();
        QTRY_COMPARE(bench.store->file().all<Fact>().size(), 1u);
        QVERIFY(bench.store->file().all<Fact>()[0].known);

        bench.find<QPushButton>(u"input.people.add"_s)->click();
        QTest::keyClicks(bench.find<QLineEdit>(u"input.people.name"_s), u"Ray Tamm\r"_s);
        QTRY_COMPARE(bench.store->file().all<Person>().size(), 1u);

        QTest::keyClicks(bench.find<QLineEdit>(u"input.caregivers.name"_s), u"Ann Lee\r"_s);
        QTRY_COMPARE(bench.store->file().all<Person>().size(), 2u);
        const Id<Person> ann = bench.store->file().all<Person>()[1].id;
        auto *answer = bench.find<QComboBox>(u"input.caregivers.answer."_s + ann.toString());
        QVERIFY(answer);
        answer->setCurrentIndex(answer->findData(static_cast<int>(SupportResponse::Accepted)));
        Q_EMIT answer->activated(answer->currentIndex());
        QTRY_COMPARE(bench.store->file().all<CaregiverSupport>().size(), 1u);
        QCOMPARE(bench.store->file().all<CaregiverSupport>()[0].response, SupportResponse::Accepted);
        const QString closeName = u"input.caregivers.close."_s + ann.toString();
        QTRY_VERIFY(bench.find<QPushButton>(closeName));
        bench.find<QPushButton>(closeName)->click();
        QTRY_VERIFY(bench.store->file().all<CaregiverSupport>()[0].closedAt);
        QCOMPARE(*bench.store->file().all<CaregiverSupport>()[0].closedAt, sampleNow());
        QTRY_VERIFY(!bench.find<QPushButton>(closeName));
        const auto saysClosed = [&] {
            const auto labels = bench.form->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"Closed 10:50 AM"_s;
            });
        };
        QTRY_VERIFY(saysClosed());

        QTest::keyClicks(bench.find<QLineEdit>(u"input.evidence.what"_s), u"Infusion pump\r"_s);
        QTRY_COMPARE(bench.store->file().all<EvidenceItem>().size(), 1u);
        EvidenceItem pump = bench.store->file().all<EvidenceItem>()[0];
        QCOMPARE(pump.state, EvidenceState::Secured);
        // It is given out only once there is a name of who may allow it.
        const auto offersRelease = [&] {
            auto *state = bench.find<QComboBox>(u"input.evidence.state."_s + pump.id.toString());
            return state && state->findData(static_cast<int>(EvidenceState::Released)) >= 0;
        };
        QTRY_VERIFY(bench.find<QComboBox>(u"input.evidence.state."_s + pump.id.toString()));
        QVERIFY(!offersRelease());
        pump.releaseAuthority = u"Ruth Calder"_s;
        bench.store->apply(EditRecords{bench.store->caseId(), {pump}, {}, {}});
        QTRY_VERIFY(offersRelease());
    }

    void aFinishedCaseIsReadOnlyAndOpensAgain()
    {
        Bench bench(finishedCase(CaseStatus::Litigation), closingProtocol());
        QVERIFY(!bench.find<QLineEdit>(u"input.line"_s)->isEnabled());
        QVERIFY(!bench.find<CheckRow>(u"row.list.a"_s)->isEnabled());
        for (const QString &name : {u"stepForm.primary"_s, u"stepForm.skip"_s, u"stepForm.reopen"_s})
            QVERIFY(!bench.find<QPushButton>(name)->isVisible());
        QVERIFY(bench.find<QWidget>(u"stepForm.state"_s)->isVisible());
        bench.form->settle();
        bench.form->showStep(u"close"_s);
        bench.form->askSkipReason();
        auto *reason = bench.find<QLineEdit>(u"reason.text"_s);
        QVERIFY(!reason->isVisible());
        bench.find<QPushButton>(u"stepForm.reopen"_s)->click();
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"The family asked again"_s);
        bench.find<QPushButton>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(bench.desk.sent<ReopenCase>().size(), 1u);
        QCOMPARE(bench.desk.sent<ReopenCase>()[0].reason, u"The family asked again"_s);
        QCOMPARE(bench.desk.commands.size(), 1u);
    }

    void whatTheEndOfACaseAsksForIsDoneAfterIt()
    {
        auto protocol = closingProtocol();
        Phase end = protocol->phases.front();
        end.id = u"END"_s;
        end.kind = PhaseKind::Side;
        end.stage.clear();
        protocol->phases.push_back(end);
        Step handOver;
        handOver.id = u"hand-over"_s;
        handOver.title = u"Hand the case over"_s;
        handOver.phase = end.id;
        protocol->steps.push_back(handOver);
        Bench bench(finishedCase(CaseStatus::Litigation), protocol);
        bench.form->showStep(u"hand-over"_s);
        QVERIFY(bench.find<QPushButton>(u"stepForm.primary"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"stepForm.state"_s)->isVisible());
        bench.form->settle();
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(bench.desk.sent<SettleStep>()[0].step, u"hand-over"_s);
    }

    void aStepThatBecameDoneKeepsItsButton()
    {
        auto protocol = closingProtocol();
        Condition found;
        found.kind = Condition::Kind::AnchorSet;
        found.subject = u"t_discovered"_s;
        protocol->steps.front().doneWhen = found;
        Bench bench(plainCase(), protocol);
        QCOMPARE(bench.store->pathway().step(u"all")->status, StepStatus::Done);
        auto *primary = bench.find<QPushButton>(u"stepForm.primary"_s);
        auto *reopen = bench.find<QPushButton>(u"stepForm.reopen"_s);
        QVERIFY(primary->isVisible());
        QVERIFY(!reopen->isVisible());
        primary->setFocus();
        StepState done;
        done.id = Id<StepState>::create();
        done.step = u"all"_s;
        done.outcome = StepOutcome::Done;
        bench.desk.view.file.put(done);
        bench.desk.view.view = evaluate(*protocol, bench.desk.view.file, bench.desk.view.surroundings);
        primary->click();
        QTRY_COMPARE(bench.desk.sent<SettleStep>().size(), 1u);
        QTRY_VERIFY(!primary->isVisible());
        QVERIFY(reopen->isVisible());
        // The focus is not thrown out of the form.
        QCOMPARE(bench.form->focusWidget(), bench.find<FieldEditor>(u"field.line"_s)->focusProxy());
    }

    void aDeadlineMovesToATimeToCome()
    {
        Bench bench;
        bench.find<QPushButton>(u"stepForm.moveDeadline"_s)->click();
        bench.type(u"reason.time"_s, u"yesterday 1:00 PM"_s);
        bench.type(u"reason.text"_s, u"The family is on the way\r"_s);
        QTest::qWait(50);
        QVERIFY(bench.desk.sent<MoveDeadline>().empty());
        QVERIFY(!bench.find<QLineEdit>(u"reason.time"_s)->accessibleDescription().isEmpty());
        bench.type(u"reason.time"_s, u"1:00 PM"_s);
        bench.find<QPushButton>(u"reason.confirm"_s)->click();
        QTRY_COMPARE(bench.desk.sent<MoveDeadline>().size(), 1u);
        QCOMPARE(bench.desk.sent<MoveDeadline>()[0].newDue, at(u"2026-07-14T13:00"_s));
    }

    void changesFromElsewhereDoNotDisturbTyping()
    {
        Bench bench;
        bench.type(u"input.line"_s, u"Mine"_s);
        FormValue theirs;
        theirs.id = Id<FormValue>::create();
        theirs.step = u"all"_s;
        theirs.field = u"line"_s;
        theirs.value = u"Theirs"_s;
        bench.desk.view.file.put(theirs);
        theirs.id = Id<FormValue>::create();
        theirs.field = u"number"_s;
        theirs.value = u"7"_s;
        bench.desk.view.file.put(theirs);
        ChangeNotice notice;
        notice.commit = 99;
        notice.cases = {bench.store->caseId().uuid()};
        bench.store->follow(notice);
        QTRY_COMPARE(bench.find<QLineEdit>(u"input.number"_s)->text(), u"7"_s);
        QCOMPARE(bench.find<QLineEdit>(u"input.line"_s)->text(), u"Mine"_s);
    }

    void quickChangesAreStoredOneAfterTheOther()
    {
        FakeDesk desk;
        desk.view = viewOf(plainCase(), everyKindProtocol());
        CaseStore store(desk.desk());
        store.show(desk.view);
        Note note;
        note.id = Id<Note>::create();
        int seen = 0;
        for (int i = 1; i <= 5; ++i) {
            store.applyFrom([&, i](const CaseFile &file) -> std::optional<Command> {
                // Each maker sees what the one before left.
                const Note *known = file.find(note.id);
                if ((known ? known->text : u"0"_s) == QString::number(i - 1))
                    ++seen;
                Note next = note;
                next.text = QString::number(i);
                return EditRecords{file.record.id, {next}, {}, {}};
            });
        }
        QTRY_VERIFY(store.isIdle());
        QCOMPARE(seen, 5);
        QTRY_COMPARE(store.file().find(note.id)->text, u"5"_s);
    }

    void staleAnswersAreDropped()
    {
        FakeDesk desk;
        desk.view = viewOf(plainCase(), everyKindProtocol());
        std::vector<QPromise<CaseView>> promises(2);
        CaseDesk made = desk.desk();
        int asked = 0;
        made.read = [&](const CaseRequest &) {
            QPromise<CaseView> &promise = promises[static_cast<size_t>(asked++)];
            promise.start();
            return promise.future();
        };
        CaseStore store(made);
        store.open({{}, u"old"_s});
        store.open({{}, u"new"_s});
        CaseView older = desk.view, newer = desk.view;
        older.file.record.title = u"old"_s;
        newer.file.record.title = u"new"_s;
        promises[1].addResult(newer);
        promises[1].finish();
        QTRY_COMPARE(store.file().record.title, u"new"_s);
        promises[0].addResult(older);
        promises[0].finish();
        QTest::qWait(50);
        QCOMPARE(store.file().record.title, u"new"_s);
    }

    void theMinuteTicks()
    {
        Instant now = sampleNow();
        DesktopClock clock([&now] { return now; });
        QSignalSpy ticks(&clock, &DesktopClock::minuteChanged);
        now += 20s;
        clock.check();
        QCOMPARE(ticks.size(), 0);
        now += 45s;
        clock.check();
        QCOMPARE(ticks.size(), 1);
        now += 8h; // the computer slept
        clock.check();
        QCOMPARE(ticks.size(), 2);
    }
};

QTEST_MAIN(TestCaseForm)
#include "tst_case_form.moc"
