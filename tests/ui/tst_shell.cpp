// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "ShellWindow.h"
#include "case/CaseWorkspace.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsTab.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "library/LibraryPage.h"
#include "plans/PlanActionsList.h"
#include "plans/PlanSheet.h"
#include "plans/PlansPage.h"
#include "shell/BlankForms.h"
#include "shell/HelpDialogs.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "unlock/UnlockPage.h"
#include "widgets/Button.h"
#include "widgets/NavSidebar.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace candor;
using namespace candor::shelltest;

namespace {

void collect(const QMenu &menu, QList<QAction *> &into)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu())
            collect(*action->menu(), into);
        else if (!action->isSeparator())
            into += action;
    }
}

} // namespace

class tst_shell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shortcutsDoNotClash();
    void mnemonicsDoNotClash();
    void everyErrorHasItsSentence();
    void lockedWindowTellsNothing();
    void screensGoBeforeTheCasebookCloses();
    void halfTypedTextSurvivesLocking();
    void libraryKeepsHalfTypedReasons();
    void comesBackToTheSameCase();
    void lockingHidesNames();
    void nextIsWhatThisPersonHasToDo();
    void idleTimeLocks();
    void textThatCannotBeParkedStopsTheLock();
    void ownClipboardIsCleared();
    void changesAreTakenBack();
    void plansLeadToTheirCasesAndBack();
    void menusLeadWhereButtonsDo();
    void narrowWindowHasTheRail();
    void everythingHasAName();
    void keyboardMapListsShortcuts();
    void blankFormsNeedNoCasebook();
    void blankFormsUseThePaperOfTheSettings();
    void closingLocksFirst();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_number;
};

void tst_shell::initTestCase()
{
    useOwnSettings(m_folder);
    m_path = m_folder.filePath(u"window.candor"_s);
    makeCasebook(m_path);
    const auto casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
    m_number = addCase(*casebook, u"Retained sponge after surgery"_s).number;
    casebook->lock().waitForFinished();
}

void tst_shell::shortcutsDoNotClash()
{
    Actions actions;
    QHash<QKeySequence, QString> used;
    for (const auto &[what, action] : actions.all()) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!used.contains(keys), qPrintable(action->text() + u" and "_s + used.value(keys)));
        used.insert(keys, action->text());
#ifndef Q_OS_MACOS
        const auto modifiers = keys[0].keyboardModifiers();
        QVERIFY(!(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)));
#endif
    }
    for (const Qt::Key free : {Qt::Key_B, Qt::Key_I, Qt::Key_U})
        QVERIFY(!used.contains(QKeySequence(Qt::ControlModifier | free)));
    QVERIFY(used.contains(QKeySequence(Qt::ControlModifier | Qt::Key_N)));
}

void tst_shell::mnemonicsDoNotClash()
{
    Actions actions;
    QMenuBar bar;
    actions.fill(&bar);
    QList<QAction *> all;
    const auto check = [](const QList<QAction *> &entries) {
        QHash<QChar, QString> used;
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const qsizetype at = entry->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(entry->text()));
            const QChar letter = entry->text().at(at + 1).toLower();
            QVERIFY2(!used.contains(letter), qPrintable(entry->text() + u" and "_s + used.value(letter)));
            used.insert(letter, entry->text());
        }
    };
    check(bar.actions());
    for (QAction *top : bar.actions()) {
        check(top->menu()->actions());
        collect(*top->menu(), all);
    }
    QCOMPARE(static_cast<size_t>(all.size()), actions.all().size());
}

void tst_shell::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = errorText(Error(static_cast<ErrorCode>(code), {u"one"_s, u"two"_s, u"three"_s}));
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(!text.contains(u'!'));
        QVERIFY(!text.contains(u'%'));
        for (const QString &avoided : {u"please"_s, u"successful"_s, u"invalid"_s, u"failed"_s})
            QVERIFY2(!text.contains(avoided, Qt::CaseInsensitive), qPrintable(text));
        sentences += text;
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::Internal) + 1);
}

void tst_shell::lockedWindowTellsNothing()
{
    Window w(m_path);
    QCOMPARE(w.window.windowTitle(), u"Candor Casebook"_s);
    w.unlock();
    QCOMPARE(w.window.windowTitle(), u"Lakeview Test Hospital – Candor Casebook"_s);
    QTRY_COMPARE(w.window.shell()->casesPage()->model()->rowCount(), 1);
    w.window.shell()->openCase(w.window.shell()->casesPage()->currentCase());
    QVERIFY(!w.window.windowTitle().contains(m_number));
    w.lock();
    QVERIFY(!w.window.shell());
    QVERIFY(!w.session.casebook());
    QVERIFY(w.window.unlockPage()->isVisible());
    QCOMPARE(w.window.windowTitle(), u"Candor Casebook"_s);
    QVERIFY(!w.window.actionTable()[Do::NewCase]->isEnabled());
}

void tst_shell::screensGoBeforeTheCasebookCloses()
{
    Window w(m_path);
    w.unlock();
    const QPointer<OpenShell> shell = w.window.shell();
    QTRY_COMPARE(shell->casesPage()->model()->rowCount(), 1);
    shell->openCase(shell->casesPage()->currentCase());
    QTRY_VERIFY(shell->caseWorkspace()->store().isOpen());
    for (int tab = CaseWorkspace::Pathway; tab < CaseWorkspace::TabCount; ++tab)
        shell->caseWorkspace()->showTab(static_cast<CaseWorkspace::Tab>(tab));
    shell->showSection(OpenShell::Section::Plans);
    shell->showSection(OpenShell::Section::Library);
    bool hiddenAtOnce = false;
    bool casebookStayed = false;
    connect(&w.session, &Session::locking, this, [&] { hiddenAtOnce = shell && !shell->isVisible(); });
    connect(shell, &QObject::destroyed, this, [&] { casebookStayed = w.session.casebook() != nullptr; });
    w.lock();
    QVERIFY(hiddenAtOnce);
    QVERIFY(casebookStayed);
    QVERIFY(!shell);
}

void tst_shell::halfTypedTextSurvivesLocking()
{
    Window w(m_path);
    w.unlock();
    w.window.perform(Do::NewCase);
    NewCaseDialog *dialog = w.window.shell()->newCaseDialog();
    QSignalSpy ready(dialog, &NewCaseDialog::ready);
    QVERIFY(ready.wait());
    dialog->goToPage(1);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"account"_s), u"Typed up to h"_s);
    w.lock();
    w.unlock();
    dialog = w.window.shell()->newCaseDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->page(), 1);
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>(u"account"_s)->toPlainText(), u"Typed up to h"_s);
}

void tst_shell::libraryKeepsHalfTypedReasons()
{
    Window w(m_path);
    w.unlock();
    const auto field = [&w](const char *name) {
        return w.window.shell()->libraryPage()->findChild<QLineEdit *>(QLatin1StringView(name));
    };
    const auto day = [&w] { return w.window.shell()->libraryPage()->findChild<QDateEdit *>(u"holidayDate"_s); };
    w.window.shell()->showSection(OpenShell::Section::Library);
    w.window.shell()->libraryPage()->showSection(LibrarySection::Holidays);
    field("editionReason")->setText(u"Because of the new la"_s);
    field("holidayName")->setText(u"Founder's d"_s);
    day()->setDate(QDate(2026, 10, 1));
    w.lock();
    w.unlock();
    QTRY_COMPARE(field("editionReason")->text(), u"Because of the new la"_s);
    QCOMPARE(field("holidayName")->text(), u"Founder's d"_s);
    QCOMPARE(day()->date(), QDate(2026, 10, 1));
    QVERIFY(field("moveReason")->text().isEmpty());
    // What was emptied does not come back.
    field("editionReason")->clear();
    field("holidayName")->clear();
    w.lock();
    w.unlock();
    QTest::qWait(50);
    QVERIFY(field("holidayName")->text().isEmpty());
}

void tst_shell::comesBackToTheSameCase()
{
    Window w(m_path);
    w.unlock();
    QTRY_COMPARE(w.window.shell()->casesPage()->model()->rowCount(), 1);
    w.window.shell()->openCase(w.window.shell()->casesPage()->currentCase());
    const auto workspace = [&w] { return w.window.shell()->caseWorkspace(); };
    QTRY_VERIFY(workspace()->store().isOpen());
    const QString first = workspace()->pathway().form().stepId();
    workspace()->nextStep();
    const QString step = workspace()->pathway().form().stepId();
    QVERIFY(step != first);
    workspace()->showTab(CaseWorkspace::History);
    w.lock();
    w.unlock();
    QVERIFY(w.window.shell()->isInCase());
    QTRY_VERIFY(workspace()->store().isOpen());
    QCOMPARE(workspace()->store().file().record.number, m_number);
    QCOMPARE(workspace()->pathway().form().stepId(), step);
    QCOMPARE(workspace()->currentTab(), CaseWorkspace::History);
}

void tst_shell::lockingHidesNames()
{
    Window w(m_path);
    w.unlock();
    QVERIFY(!w.window.shell()->namesShown());
    w.window.shell()->setNamesShown(true);
    Q_EMIT w.language.changed(); // the screens are made anew for the same person
    QVERIFY(w.window.shell()->namesShown());
    QVERIFY(!w.window.actionTable()[Do::HideNames]->isChecked());
    w.lock();
    w.unlock();
    QVERIFY(!w.window.shell()->namesShown());
    QVERIFY(w.window.actionTable()[Do::HideNames]->isChecked());
}

void tst_shell::nextIsWhatThisPersonHasToDo()
{
    const QString path = m_folder.filePath(u"next.candor"_s);
    makeCasebook(path);
    QString lenas, danas;
    {
        const auto clock = std::make_shared<FixedClock>(sampleNow - std::chrono::minutes(30));
        const auto casebook = openCasebook(path, clock);
        User lena;
        lena.id = Id<User>::create();
        lena.name = u"Lena Park"_s;
        lena.onCall = true; // what nobody has is hers
        resultOf(casebook->apply(SaveProgramRecord{lena, false}));
        CaseFile file = sampleFile(u"Fall from bed"_s);
        file.record.owner = lena.name;
        lenas = resultOf(casebook->apply(OpenCase{file, true, {}})).number;
        clock->set(sampleNow);
        file = sampleFile(u"Retained sponge after surgery"_s);
        file.record.owner = u"Dana Okafor"_s;
        danas = resultOf(casebook->apply(OpenCase{file, true, {}})).number;
        casebook->lock().waitForFinished();
    }
    Window w(path);
    w.unlock();
    OpenShell *shell = w.window.shell();
    shell->perform(Do::JumpToNext); // hers is due half an hour before
    QTRY_VERIFY(shell->isInCase() && shell->caseWorkspace()->store().isOpen());
    QCOMPARE(shell->caseWorkspace()->store().file().record.number, danas);
    // With nothing of one's own, what the team has to do.
    w.session.casebook()->setUser(u"Mia Castell"_s);
    shell->perform(Do::JumpToNext);
    QTRY_COMPARE(shell->caseWorkspace()->store().file().record.number, lenas);
}

void tst_shell::idleTimeLocks()
{
    Window w(m_path);
    w.unlock();
    QSignalSpy locked(&w.session, &Session::locked);
    w.session.setIdleLimit(std::chrono::milliseconds(200));
    QVERIFY(locked.wait());
    QCOMPARE(locked.front().front().value<LockReason>(), LockReason::Idle);
}

void tst_shell::textThatCannotBeParkedStopsTheLock()
{
    Window w(m_path);
    w.unlock();
    QObject owner;
    w.session.addParker(&owner, [] { return QtFuture::makeExceptionalFuture<void>(Error(ErrorCode::NoSpace)); });
    QSignalSpy refused(&w.session, &Session::parkingRefused);
    w.window.perform(Do::Lock);
    QVERIFY(refused.wait());
    QVERIFY(w.session.isOpen());
    // Privacy comes first when nobody asked.
    QSignalSpy lost(&w.session, &Session::textLost);
    QSignalSpy locked(&w.session, &Session::locked);
    w.session.lock(LockReason::Sleep);
    QVERIFY(locked.wait());
    QCOMPARE(lost.size(), 1);
}

void tst_shell::ownClipboardIsCleared()
{
    Window w(m_path);
    w.unlock();
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QGuiApplication::clipboard()->setText(u"case text"_s);
    w.lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_shell::changesAreTakenBack()
{
    Window w(m_path);
    w.unlock();
    Casebook &casebook = *w.session.casebook();
    const CaseView view = resultOf(casebook.read(CaseRequest{{}, m_number}));
    const auto title = [&] { return resultOf(casebook.read(CaseRequest{{}, m_number})).file.record.title; };
    QSignalSpy changed(&w.session, &Session::changed);
    EditRecords edit;
    edit.caseId = view.file.record.id;
    Case head = view.file.record;
    head.title = u"Another title"_s;
    edit.put.emplace_back(head);
    casebook.apply(edit).waitForFinished();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(w.window.actionTable()[Do::Undo]->isEnabled());
    w.window.perform(Do::Undo);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(title(), view.file.record.title);
    QVERIFY(!w.session.canUndo());
    QVERIFY(w.session.canRedo());
    w.window.perform(Do::Redo);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(title(), u"Another title"_s);
    w.window.perform(Do::Undo);
    QTRY_COMPARE(changed.size(), 4);
    QCOMPARE(title(), view.file.record.title);
}

void tst_shell::plansLeadToTheirCasesAndBack()
{
    const QString path = m_folder.filePath(u"plans.candor"_s);
    makeCasebook(path);
    Action action;
    action.id = Id<Action>::create();
    action.text = u"Two people count"_s;
    ImprovementPlan plan;
    plan.id = Id<ImprovementPlan>::create();
    plan.name = u"Counts by two"_s;
    plan.actions = {action.id};
    {
        const auto casebook = openCasebook(path, std::make_shared<FixedClock>(sampleNow));
        CaseFile file = sampleFile(u"Retained sponge"_s);
        file.put(action);
        resultOf(casebook->apply(OpenCase{file, true, {}}));
        resultOf(casebook->apply(SaveProgramRecord{plan}));
        casebook->lock().waitForFinished();
    }
    Window w(path);
    w.unlock();
    w.window.perform(Do::ShowPlans);
    OpenShell *shell = w.window.shell();
    QTRY_COMPARE(shell->navigation()->currentIndex(), 2);
    QCOMPARE(shell->helpScreen(), u"plans"_s);
    QTRY_COMPARE(shell->plansPage()->shownPlan(), plan.id.uuid());
    PlanActionsList &list = shell->plansPage()->sheet().list();
    QTRY_COMPARE(list.model()->rowCount(), 1);
    Q_EMIT list.activated(list.model()->index(0, 0));
    QTRY_VERIFY(shell->isInCase() && shell->caseWorkspace()->store().isOpen());
    QTRY_COMPARE(shell->caseWorkspace()->currentTab(), static_cast<int>(CaseWorkspace::Actions));
    auto *pane = shell->caseWorkspace()->findChild<ActionPane *>(u"actionPane"_s);
    QTRY_COMPARE(pane->actionId(), action.id);
    auto *link = pane->findChild<Button *>(u"action.plan"_s);
    QTRY_VERIFY(link->isVisible());
    QVERIFY(link->accessibleName().contains(plan.name));
    link->click();
    QVERIFY(!shell->isInCase());
    QCOMPARE(shell->plansPage()->shownPlan(), plan.id.uuid());
    // After a lock, to the same plan.
    w.lock();
    w.unlock();
    QTRY_COMPARE(w.window.shell()->navigation()->currentIndex(), 2);
    QTRY_COMPARE(w.window.shell()->plansPage()->shownPlan(), plan.id.uuid());
}

void tst_shell::menusLeadWhereButtonsDo()
{
    Window w(m_path);
    w.unlock();
    OpenShell *shell = w.window.shell();
    QTRY_COMPARE(shell->casesPage()->model()->rowCount(), 1);
    shell->showSection(OpenShell::Section::Cases);
    auto *list = shell->casesPage()->findChild<QTableView *>();
    list->setCurrentIndex({});
    w.window.perform(Do::FindNext);
    QCOMPARE(list->currentIndex().row(), 0);
    w.window.perform(Do::FindNext); // there is no other
    QCOMPARE(list->currentIndex().row(), 0);
    shell->openCase(shell->casesPage()->currentCase());
    CaseWorkspace *workspace = shell->caseWorkspace();
    QTRY_VERIFY(workspace->store().isOpen());
    w.window.perform(Do::AddAction);
    QCOMPARE(workspace->currentTab(), CaseWorkspace::Actions);
    for (const Do each : {Do::AddCause, Do::AddEvent}) {
        workspace->showTab(CaseWorkspace::Pathway);
        w.window.perform(each);
        QCOMPARE(workspace->currentTab(), CaseWorkspace::Investigation);
    }
    w.window.perform(Do::Assign);
    QTRY_COMPARE(w.window.focusWidget()->objectName(), u"details.owner"_s);
}

void tst_shell::narrowWindowHasTheRail()
{
    Window w(m_path);
    w.unlock();
    QCOMPARE(w.window.shell()->navigation()->mode(), NavSidebar::Mode::Sidebar);
    w.window.resize(1280, 800);
    QTRY_COMPARE(w.window.shell()->navigation()->mode(), NavSidebar::Mode::Rail);
    auto *button = w.window.findChild<Button *>(u"newCaseButton"_s);
    QCOMPARE(button->accessibleName(), u"New case"_s);
    QVERIFY(button->width() <= w.window.shell()->navigation()->width());
}

void tst_shell::everythingHasAName()
{
    Window w(m_path);
    QCOMPARE(namelessParts(w.window), QStringList());
    w.unlock();
    QTRY_COMPARE(w.window.shell()->casesPage()->model()->rowCount(), 1);
    QCOMPARE(namelessParts(w.window), QStringList());
}

void tst_shell::keyboardMapListsShortcuts()
{
    Actions actions;
    const std::unique_ptr<QDialog> dialog(keyboardMap(actions, nullptr));
    auto *table = dialog->findChild<QTableWidget *>(u"shortcutTable"_s);
    QVERIFY(!table->findItems(u"New case"_s, Qt::MatchExactly).isEmpty());
}

void tst_shell::blankFormsNeedNoCasebook()
{
    const auto protocol = builtInProtocol();
    DocumentContext context;
    context.surroundings.now = sampleNow;
    const auto forms = blankForms(*protocol);
    QCOMPARE(forms.front().id, u"first-conversation"_s);
    for (const BlankForm &form : forms) {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const FilteredDocument document(blankForm(form.id, *protocol, context, language));
            QVERIFY2(!plainText(document).isEmpty(), qPrintable(form.id));
        }
    }
}

void tst_shell::blankFormsUseThePaperOfTheSettings()
{
    const auto locked = [](QLocale::Language language, QLocale::Territory territory) {
        return blankSetup(nullptr, sampleNow, QTimeZone::utc(), QLocale(language, territory)).page.paper;
    };
    QCOMPARE(locked(QLocale::English, QLocale::UnitedStates), PageSettings::Paper::Letter);
    QCOMPARE(locked(QLocale::Spanish, QLocale::Mexico), PageSettings::Paper::Letter);
    QCOMPARE(locked(QLocale::Spanish, QLocale::Spain), PageSettings::Paper::A4);

    const QString path = m_folder.filePath(u"paper.candor"_s);
    makeCasebook(path);
    const auto casebook = openCasebook(path, std::make_shared<FixedClock>(sampleNow));
    Settings settings = casebook->settings();
    settings.hospital = u"Lakeview Test Hospital"_s;
    settings.paper = u"A4"_s;
    settings.largerPrint = true;
    resultOf(casebook->apply(SaveSettings{settings}));
    const BlankSetup open =
        blankSetup(casebook.get(), sampleNow, QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(open.page.paper, PageSettings::Paper::A4);
    QVERIFY(open.page.largerText);
    QCOMPARE(open.context.hospital, settings.hospital);
    casebook->lock().waitForFinished();
}

void tst_shell::closingLocksFirst()
{
    Window w(m_path);
    w.unlock();
    QSignalSpy locked(&w.session, &Session::locked);
    w.window.close();
    QVERIFY(locked.wait());
    QTRY_VERIFY(!w.window.isVisible());
}

QTEST_MAIN(tst_shell)
#include "tst_shell.moc"
