// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "case/CaseWorkspace.h"
#include "case/GrowingEdit.h"
#include "case/communications/CommunicationsTab.h"
#include "case/communications/ConversationEditor.h"
#include "case/communications/ConversationList.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Note.h"
#include "widgets/PhaseStepper.h"
#include "widgets/ToastLine.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    Page()
    {
        desk.view = heparinView();
        workspace = std::make_unique<CaseWorkspace>(desk.desk());
        workspace->resize(1256, 818);
        workspace->show();
        workspace->open({desk.view.file.record.id, {}});
    }
    void opened() const { QTRY_VERIFY(workspace->store().isOpen()); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return workspace->findChild<W *>(name);
    }

    FakeDesk desk;
    std::unique_ptr<CaseWorkspace> workspace;
};

} // namespace

class TestCasePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void opensOnWhatIsNext()
    {
        Page page;
        QSignalSpy opened(page.workspace.get(), &CaseWorkspace::opened);
        page.opened();
        QTRY_COMPARE(opened.size(), 1);
        const StepView *next = page.workspace->store().pathway().nextStep();
        QVERIFY(next);
        QCOMPARE(page.workspace->pathway().form().stepId(), next->step->id);
        QCOMPARE(page.workspace->pathway().list().currentStep(), next->step->id);
        QCOMPARE(page.find<AnswerStrip>(u"case.answers"_s)->count(), 5);
        QCOMPARE(page.find<QTabBar>(u"case.tabs"_s)->count(), static_cast<int>(CaseWorkspace::TabCount));
        QCOMPARE(page.workspace->pathway().stepper().count(), 8);
    }

    void keysAndMenus()
    {
        Page page;
        page.opened();
        CaseWorkspace &workspace = *page.workspace;
        const QString first = workspace.pathway().form().stepId();
        workspace.nextStep();
        QVERIFY(workspace.pathway().form().stepId() != first);
        workspace.previousStep();
        QCOMPARE(workspace.pathway().form().stepId(), first);
        workspace.activateWindow();
        QTest::keyClick(&workspace, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(workspace.currentTab(), CaseWorkspace::Communications);
        for (const auto tab :
             {CaseWorkspace::Investigation, CaseWorkspace::Actions, CaseWorkspace::Resolution, CaseWorkspace::Documents,
              CaseWorkspace::People, CaseWorkspace::History, CaseWorkspace::Pathway}) {
            workspace.nextTab();
            QCOMPARE(workspace.currentTab(), tab);
        }
        workspace.nextTab(-1);
        QCOMPARE(workspace.currentTab(), CaseWorkspace::History);
    }

    void everyPaneIsReached()
    {
        Page page;
        page.opened();
        QVERIFY(QTest::qWaitForWindowExposed(page.workspace.get()));
        page.workspace->activateWindow();
        QTRY_VERIFY(page.find<AnswerStrip>(u"case.answers"_s)->cell(0)->isVisible());
        QTRY_VERIFY(page.workspace->pathway().stepper().tab(0)->isVisible());
        QSet<const QWidget *> reached; // seven panes: header, answers, tabs, stepper, steps, form, context
        for (int i = 0; i < 7; ++i) {
            page.workspace->focusPane(1);
            reached.insert(page.workspace->focusWidget());
        }
        QVERIFY2(reached.size() == 7, qPrintable(QString::number(reached.size())));
    }

    void settlingGoesOnAndCanBeUndone()
    {
        Page page;
        page.opened();
        const QString first = page.workspace->pathway().form().stepId();
        page.workspace->finishStep();
        QTRY_COMPARE(page.desk.sent<SettleStep>().size(), 1u);
        QCOMPARE(page.desk.sent<SettleStep>()[0].step, first);
        auto *toast = page.workspace->findChild<ToastLine *>();
        QTRY_VERIFY(toast->isVisible());
        QTRY_VERIFY(toast->height() >= toast->heightForWidth(toast->width()));
        page.workspace->print(); // what happened in another part can still be taken back there
        Q_EMIT toast->undoRequested();
        QTRY_COMPARE(page.desk.sent<UndoCommit>().size(), 1u);
        QCOMPARE(page.desk.sent<UndoCommit>()[0].commit, 1);
    }

    void theDetailsCanBePutRight()
    {
        Page page;
        page.opened();
        auto *details = page.find<QWidget>(u"case.details"_s);
        QVERIFY(details->isHidden());
        page.workspace->editDetails();
        QVERIFY(details->isVisible());
        const auto lines = details->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 5);
        auto *title = qobject_cast<QLineEdit *>(page.workspace->focusWidget());
        QVERIFY(title);
        QCOMPARE(title->text(), page.desk.view.file.record.title);
        title->setText(u"Heparin ran too fast on 4 West"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(details->isHidden());
        QTRY_COMPARE(page.find<QLabel>(u"case.title"_s)->accessibleName(), u"Heparin ran too fast on 4 West"_s);
        QCOMPARE(page.desk.sent<EditRecords>().size(), 1u);
        QCOMPARE(kindOf(page.desk.sent<EditRecords>()[0].put.front()), RecordKind::Case);
    }

    void theFocusGoesOnWithTheSteps()
    {
        Page page;
        page.opened();
        StepForm &form = page.workspace->pathway().form();
        const QString first = form.stepId();
        page.find<QAbstractButton>(u"stepForm.primary"_s)->setFocus();
        StepState done;
        done.id = Id<StepState>::create();
        done.step = first;
        done.outcome = StepOutcome::Done;
        page.desk.view.file.put(done);
        page.desk.view.view = evaluate(*page.desk.view.protocol, page.desk.view.file, page.desk.view.surroundings);
        page.workspace->finishStep();
        QTRY_VERIFY(form.stepId() != first);
        QTRY_VERIFY(form.isAncestorOf(page.workspace->focusWidget()));
        QVERIFY(page.workspace->focusWidget()->isVisible());
    }

    void anErrorIsShownOnceAndStays()
    {
        Page page;
        page.opened();
        page.desk.refuse = Error(ErrorCode::NoSpace, {});
        page.workspace->finishStep();
        auto *note = page.find<QWidget>(u"case.error"_s);
        QTRY_VERIFY(note->isVisible());
    }

    void loggingAConversation()
    {
        Page page;
        page.opened();
        page.workspace->logConversation();
        ConversationEditor &editor = page.workspace->communications().editor();
        QVERIFY(editor.isVisible());
        QCOMPARE(page.find<QLineEdit>(u"conversation.with"_s)->text(), u"Walter Brandvold, Ingrid Brandvold"_s);
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.when"_s), u"10:45"_s);
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.summary"_s), u"The pump ran too fast"_s);
        const Fact *untold = page.desk.view.file.first<Fact>([](const Fact &f) { return f.known && !f.told; });
        page.find<QAbstractButton>(u"conversation.fact."_s + untold->id.toString())->click();
        auto *told = page.find<GrowingEdit>(u"conversation.told"_s);
        QTest::keyClicks(told, u"We are sorry"_s);
        QTest::keyClick(told, Qt::Key_Return);
        QTest::keyClicks(told, u"We will look into it"_s);
        QTest::keyClicks(page.find<GrowingEdit>(u"conversation.unknown"_s), u"Why it happened"_s);
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.question.0.text"_s), u"Will it happen again?"_s);
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.promise.0.text"_s), u"Call tomorrow"_s);
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.promise.0.due"_s), u"tomorrow 10:12"_s);
        const Promise &promise = page.desk.view.file.all<Promise>().front();
        page.find<QAbstractButton>(u"conversation.kept."_s + promise.id.toString())->click();
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.next"_s), u"tomorrow 9:00"_s);
        page.workspace->finishStep();
        QTRY_COMPARE(page.desk.sent<LogConversation>().size(), 1u);
        const LogConversation log = page.desk.sent<LogConversation>()[0];
        QVERIFY(!log.conversation.id.isNil());
        QVERIFY(!page.desk.view.file.find(log.conversation.id));
        QCOMPARE(toIso(log.conversation.at.value()), toIso(at(u"2026-07-14T10:45"_s)));
        QCOMPARE(log.conversation.summary, u"The pump ran too fast"_s);
        QCOMPARE(log.told.size(), 3u);
        QVERIFY(log.told[0].fact == untold->id);
        QVERIFY(log.told[1].fact.isNil());
        QCOMPARE(log.unknown.size(), 1u);
        QCOMPARE(log.questions.size(), 1u);
        QCOMPARE(log.promises.size(), 1u);
        QCOMPARE(toIso(log.promises[0].due.value()), toIso(at(u"2026-07-15T10:12"_s)));
        QCOMPARE(log.kept.size(), 1u);
        QVERIFY(log.answers.empty());
        QCOMPARE(toIso(log.conversation.nextContact.value()), toIso(at(u"2026-07-15T09:00"_s)));
        QCOMPARE(log.draft, u"conversation/"_s + page.desk.view.file.record.id.toString());
        QTRY_VERIFY(!editor.isVisible());

        // As soon as the list has it, the one just saved is shown; it need not be the latest talk.
        Conversation saved = log.conversation;
        saved.at = at(u"2026-07-14T09:00"_s);
        page.desk.view.file.put(saved);
        ChangeNotice notice;
        notice.commit = 99;
        notice.cases = {page.desk.view.file.record.id.uuid()};
        page.workspace->follow(notice);
        ConversationList &list = page.workspace->communications().list();
        QTRY_COMPARE(list.model()->rowCount(), 2);
        QVERIFY(list.conversations().idAt(list.currentIndex()) == saved.id);
    }

    void tasksLeadToTheirRecords()
    {
        Page page;
        page.opened();
        CaseWorkspace &workspace = *page.workspace;
        QVERIFY(QTest::qWaitForWindowExposed(&workspace));
        WorkItem item;
        item.caseId = page.desk.view.file.record.id.uuid();
        item.kind = WorkKind::Promise;
        item.subject = page.desk.view.file.all<Promise>().front().id.toString();
        workspace.showTask(item);
        QCOMPARE(workspace.currentTab(), CaseWorkspace::Communications);
        QTRY_VERIFY(workspace.focusWidget());
        QCOMPARE(workspace.focusWidget()->objectName(), u"promise.kept."_s + item.subject);
        // What is not known yet is answered in the step that asks for it.
        const Fact *unknown = page.desk.view.file.first<Fact>([](const Fact &fact) { return !fact.known; });
        item.kind = WorkKind::Answer;
        item.subject = unknown->id.toString();
        workspace.showTask(item);
        QCOMPARE(workspace.currentTab(), CaseWorkspace::Pathway);
        const Step *step = workspace.pathway().form().step();
        QVERIFY(step);
        QVERIFY(std::any_of(step->fields.begin(), step->fields.end(), [](const StepField &field) {
            return field.kind == FieldKind::KnownUnknown;
        }));
        // A record that no page shows has its history.
        workspace.showRecord(RecordKind::Conversation, QUuid::createUuid());
        QCOMPARE(workspace.currentTab(), CaseWorkspace::History);
    }

    void searchBeginsWhereThePageHasAField()
    {
        Page page;
        page.opened();
        CaseWorkspace &workspace = *page.workspace;
        workspace.showTab(CaseWorkspace::People);
        auto *field = new QLineEdit(u"typed before"_s, workspace.findChild<QWidget *>(u"peopleTab"_s));
        field->setObjectName(u"test.search"_s);
        workspace.startSearch(); // not shown, so not there
        QCOMPARE(workspace.currentTab(), CaseWorkspace::History);
        workspace.showTab(CaseWorkspace::People);
        field->show();
        workspace.startSearch();
        QCOMPARE(workspace.currentTab(), CaseWorkspace::People);
        QCOMPARE(workspace.focusWidget(), field);
        QCOMPARE(field->selectedText(), u"typed before"_s);
    }

    void whatDoesNotFitBesideTheFormCanBeAskedFor()
    {
        Page page;
        page.opened();
        for (int i = 0; i < 10; ++i) {
            Fact told;
            told.id = Id<Fact>::create();
            told.text = u"Told %1"_s.arg(i);
            told.told = true;
            page.desk.view.file.put(told);
            Promise promise;
            promise.id = Id<Promise>::create();
            promise.text = u"Promise %1"_s.arg(i);
            promise.due = at(u"2026-07-14T12:00"_s);
            page.desk.view.file.put(promise);
        }
        page.desk.view = viewOf(page.desk.view.file, page.desk.view.protocol);
        ChangeNotice notice;
        notice.commit = 99;
        notice.cases = {page.desk.view.file.record.id.uuid()};
        page.workspace->follow(notice);
        const auto more = [&](const char *name) {
            return page.find<QAbstractButton>(u"context.more."_s + QString::fromLatin1(name));
        };
        QTRY_VERIFY(more("told") && more("deadlines"));
        QVERIFY(more("told")->text().contains(u'4')); // twelve were told, eight fit
        QVERIFY(!more("open"));
        const auto clocks = [&] {
            int count = 0;
            for (const QWidget *each : page.workspace->findChildren<QWidget *>())
                count += each->objectName().startsWith(u"deadline."_s) ? 1 : 0;
            return count;
        };
        QCOMPARE(clocks(), 6);
        more("told")->click();
        QTRY_VERIFY(!more("told"));
        more("deadlines")->click();
        QTRY_VERIFY(!more("deadlines"));
        QVERIFY(clocks() > 10);
    }

    void aConversationHalfTypedComesBack()
    {
        Page page;
        page.opened();
        page.workspace->logConversation();
        QTest::keyClicks(page.find<QLineEdit>(u"conversation.summary"_s), u"Half"_s);
        const QFuture<void> parked = page.workspace->park();
        QTRY_VERIFY(parked.isFinished());
        QVERIFY(page.desk.drafts.contains(u"conversation/"_s + page.desk.view.file.record.id.toString()));
        page.find<QAbstractButton>(u"conversation.later"_s)->click();
        page.workspace->logConversation();
        QTRY_COMPARE(page.find<QLineEdit>(u"conversation.summary"_s)->text(), u"Half"_s);
        page.find<QAbstractButton>(u"conversation.discard"_s)->click();
        QTRY_VERIFY(page.desk.drafts.empty());
    }

    void aLockedConversationIsCorrectedByANewOne()
    {
        Page page;
        page.opened();
        const Conversation talk = page.desk.view.file.all<Conversation>().front();
        ConversationEditor &editor = page.workspace->communications().editor();
        page.workspace->showTab(CaseWorkspace::Communications);
        editor.correct(talk);
        editor.save();
        QTRY_COMPARE(page.desk.sent<LogConversation>().size(), 1u);
        QVERIFY(page.desk.sent<LogConversation>()[0].conversation.id == talk.id);
        Conversation old = talk;
        old.recordedAt = *talk.recordedAt - 48h;
        editor.correct(old);
        editor.save();
        QTRY_COMPARE(page.desk.sent<LogConversation>().size(), 2u);
        QVERIFY(page.desk.sent<LogConversation>()[1].conversation.id != talk.id);
        QVERIFY(page.desk.sent<LogConversation>()[1].conversation.corrects == talk.id);
    }

    void printingGoesToTheDocuments()
    {
        Page page;
        page.opened();
        page.workspace->pathway().goTo(u"prepare-first-conversation"_s);
        page.workspace->print();
        QCOMPARE(page.workspace->currentTab(), CaseWorkspace::Documents);
        DocumentsTab &documents = page.workspace->documents();
        QCOMPARE(documents.list().chosenId(), u"checklist/first-conversation"_s);
        QVERIFY(!page.find<QWidget>(u"case.print"_s)->isVisible()); // it has a button of its own
        QTRY_VERIFY(page.find<QWidget>(u"documents.pages"_s)->accessibleDescription().contains(u"Brandvold"_s));
        page.workspace->showTab(CaseWorkspace::Pathway);
        QVERIFY(page.find<QWidget>(u"case.print"_s)->isVisible());
        page.workspace->print(u"resolution/family"_s);
        QCOMPARE(documents.list().chosenId(), u"resolution/family"_s);
        const Id<Conversation> talk = page.desk.view.file.all<Conversation>().front().id;
        page.workspace->print(u"chart-note/"_s + talk.toString());
        QTRY_VERIFY(page.find<QWidget>(u"documents.pages"_s)->accessibleDescription().contains(u"medical record"_s));
        QCOMPARE(page.workspace->helpScreen(), u"documents"_s);
    }
};

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"
