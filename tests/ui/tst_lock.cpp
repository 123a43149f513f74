// SPDX-License-Identifier: GPL-3.0-or-later
// What a person was typing is there again after a lock: in its place, with the cursor.
#include "ShellWindow.h"
#include "case/CaseWorkspace.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsTab.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "shell/MainWindow.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "unlock/UnlockPage.h"
#include "widgets/Asked.h"
#include "widgets/PassphraseEdit.h"

#include <QBoxLayout>
#include <QSignalSpy>
#include <QTreeView>

using namespace candor;
using namespace candor::shelltest;

namespace {

/// The unlocked window, and what is typed into it.
struct TypingWindow : Window {
    explicit TypingWindow(const QString &path)
        : Window(path)
    {
        unlock();
    }

    void lockAndUnlock()
    {
        lock();
        unlock();
    }

    /// The field that is in sight, also in a window of its own.
    template <class Field>
    Field *find(const QString &name)
    {
        for (Field *each : shell().template findChildren<Field *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &name) { return find<QLineEdit>(name); }

    OpenShell &shell() { return *window.shell(); }
    CaseWorkspace &workspace() { return *shell().caseWorkspace(); }

    void openFirstCase()
    {
        QTRY_VERIFY(shell().casesPage()->model()->rowCount() > 0);
        shell().openCase(shell().casesPage()->currentCase());
        QTRY_VERIFY(workspace().store().isOpen());
    }
};

} // namespace

class tst_lock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void askedTextsWaitForTheirQuestion();
    void reasonOfASkippedStep();
    void cancelledReasonStaysAway();
    void newTimeOnToday();
    void nameOfASavedView();
    void whenAStepHappened();
    void whyAnActionIsDropped();
    void whyACaseGoesToCounsel();
    void fieldOfARecord();
    void fieldOfANewCase();
    void otherLanguageKeepsReasons();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void tst_lock::initTestCase()
{
    useOwnSettings(m_folder);
    m_path = m_folder.filePath(u"lock.candor"_s);
    makeCasebook(m_path);
    const auto casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
    CaseFile file = sampleFile(u"Retained sponge after surgery"_s);
    file.record.owner = u"Dana Okafor"_s;
    for (const QString &text : {u"Two people count"_s, u"A board for counts"_s}) {
        Action action;
        action.id = Id<Action>::create();
        action.text = text;
        file.put(action);
    }
    resultOf(casebook->apply(OpenCase{file, true, {}}));
    casebook->lock().waitForFinished();
}

/// What one test left open does not wait for the next.
void tst_lock::init()
{
    const auto casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
    casebook->dropDraft(u"asked"_s).waitForFinished();
    casebook->lock().waitForFinished();
}

void tst_lock::askedTextsWaitForTheirQuestion()
{
    const auto makePanel = [](QWidget &screens) {
        auto *panel = new QWidget(&screens);
        auto *field = new QLineEdit(panel);
        field->setObjectName(u"reason"_s);
        panel->hide();
        return std::pair(new Asked(panel), field);
    };
    QByteArray draft;
    {
        QWidget screens;
        AskedTexts texts(&screens);
        const auto [asked, field] = makePanel(screens);
        QVERIFY(texts.toDraft().isEmpty());
        field->parentWidget()->show();
        asked->begin(u"skip/one"_s);
        field->setText(u"The family is on the w"_s);
        draft = texts.toDraft();
        QVERIFY(!draft.isEmpty());
        field->parentWidget()->hide();
        QVERIFY(texts.toDraft().isEmpty());
    }
    QWidget screens;
    AskedTexts texts(&screens);
    texts.fromDraft(draft);
    const auto [asked, field] = makePanel(screens);
    field->parentWidget()->show();
    asked->begin(u"skip/another"_s);
    QVERIFY(field->text().isEmpty()); // a text never goes to another record
    QVERIFY(texts.toDraft().contains("The family is on the w"));
    asked->begin(u"skip/one"_s);
    QCOMPARE(field->text(), u"The family is on the w"_s);
    QVERIFY(texts.isEmpty());
}

void tst_lock::reasonOfASkippedStep()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().nextStep();
    const QString step = w.workspace().pathway().form().stepId();
    w.workspace().skipStep();
    QLineEdit *reason = w.line(u"reason.text"_s);
    QVERIFY(reason);
    QTest::keyClicks(reason, u"The family is away"_s);
    reason->setCursorPosition(4);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"reason.text"_s));
    QCOMPARE(w.workspace().pathway().form().stepId(), step);
    QTRY_COMPARE(w.line(u"reason.text"_s)->text(), u"The family is away"_s);
    QTRY_COMPARE(w.window.focusWidget(), static_cast<QWidget *>(w.line(u"reason.text"_s)));
    QTRY_COMPARE(w.line(u"reason.text"_s)->cursorPosition(), 4);
    // Also twice in a row, and with nothing typed in between.
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"reason.text"_s));
    QCOMPARE(w.line(u"reason.text"_s)->text(), u"The family is away"_s);
}

void tst_lock::cancelledReasonStaysAway()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().skipStep();
    QTest::keyClicks(w.line(u"reason.text"_s), u"Not today"_s);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"reason.text"_s));
    QTest::keyClick(w.line(u"reason.text"_s), Qt::Key_Escape);
    QTRY_VERIFY(!w.line(u"reason.text"_s));
    w.lockAndUnlock();
    QTRY_VERIFY(w.shell().isInCase() && w.workspace().store().isOpen());
    QTest::qWait(300);
    QVERIFY(!w.line(u"reason.text"_s));
    QVERIFY(!resultOf(w.session.casebook()->draftKeys()).contains(u"asked"_s));
}

void tst_lock::newTimeOnToday()
{
    TypingWindow w(m_path);
    const auto move = [&w] { return w.find<QAbstractButton>(u"moveTask"_s); };
    QTRY_VERIFY(move());
    move()->click();
    QVERIFY(w.line(u"reason.time"_s));
    QTest::keyClicks(w.line(u"reason.text"_s), u"The surgeon is away"_s);
    QTest::keyClicks(w.line(u"reason.time"_s), u"tomorrow 9"_s);
    w.line(u"reason.time"_s)->setFocus();
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"reason.time"_s));
    QTRY_COMPARE(w.line(u"reason.time"_s)->text(), u"tomorrow 9"_s);
    QCOMPARE(w.line(u"reason.text"_s)->text(), u"The surgeon is away"_s);
    QTRY_COMPARE(w.window.focusWidget(), static_cast<QWidget *>(w.line(u"reason.time"_s)));
}

void tst_lock::nameOfASavedView()
{
    TypingWindow w(m_path);
    w.shell().showSection(OpenShell::Section::Cases);
    CasesPage::Place place = w.shell().casesPage()->place();
    place.view.order = CaseOrder::Number;
    w.shell().casesPage()->goTo(place);
    const auto save = [&w] { return w.find<QAbstractButton>(u"saveView"_s); };
    QTRY_VERIFY(save());
    save()->click();
    QTest::keyClicks(w.line(u"viewName"_s), u"By num"_s);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"viewName"_s));
    QCOMPARE(w.line(u"viewName"_s)->text(), u"By num"_s);
}

void tst_lock::whenAStepHappened()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    QTRY_VERIFY(w.line(u"stepForm.by"_s));
    QTest::keyClicks(w.line(u"stepForm.by"_s), u"Mia Cas"_s);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"stepForm.by"_s));
    QTRY_COMPARE(w.line(u"stepForm.by"_s)->text(), u"Mia Cas"_s);
}

void tst_lock::whyAnActionIsDropped()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().showTab(CaseWorkspace::Actions);
    // The second one, which nobody would see by chance.
    const auto &actions = w.workspace().store().file().all<Action>();
    const Id<Action> id = actions.back().id;
    w.workspace().showRecord(RecordKind::Action, id.uuid());
    QCOMPARE(w.workspace().actions().pane().actionId(), id);
    w.workspace().actions().pane().askDrop();
    QVERIFY(w.line(u"ask.line"_s));
    QTest::keyClicks(w.line(u"ask.line"_s), u"Nobody needs it"_s);
    w.line(u"ask.line"_s)->setSelection(0, 6);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"ask.line"_s));
    QCOMPARE(w.workspace().actions().pane().actionId(), id);
    QCOMPARE(w.line(u"ask.line"_s)->text(), u"Nobody needs it"_s);
    QTRY_COMPARE(w.line(u"ask.line"_s)->selectedText(), u"Nobody"_s);
}

void tst_lock::whyACaseGoesToCounsel()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().askToEnd(CaseStatus::Litigation);
    QTest::keyClicks(w.line(u"reason.text"_s), u"A notice of cl"_s);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"reason.text"_s));
    QCOMPARE(w.line(u"reason.text"_s)->text(), u"A notice of cl"_s);
    QVERIFY(w.find<QWidget>(u"case.ending"_s));
}

void tst_lock::fieldOfARecord()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().editDetails(u"place"_s);
    QTRY_VERIFY(w.line(u"details.place"_s));
    QTest::keyClicks(w.line(u"details.place"_s), u"Room 12, bed B"_s);
    w.line(u"details.place"_s)->setCursorPosition(7);
    w.lockAndUnlock();
    QTRY_VERIFY(w.line(u"details.place"_s));
    QTRY_COMPARE(w.line(u"details.place"_s)->text(), u"Room 12, bed B"_s);
    QTRY_COMPARE(w.window.focusWidget(), static_cast<QWidget *>(w.line(u"details.place"_s)));
    QTRY_COMPARE(w.line(u"details.place"_s)->cursorPosition(), 7);
}

void tst_lock::fieldOfANewCase()
{
    TypingWindow w(m_path);
    w.window.perform(Do::NewCase);
    NewCaseDialog *dialog = w.shell().newCaseDialog();
    QSignalSpy ready(dialog, &NewCaseDialog::ready);
    QVERIFY(ready.wait());
    dialog->goToPage(2);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QLineEdit *phone = w.line(u"familyPhone"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"555 0100"_s);
    phone->setCursorPosition(3);
    w.lockAndUnlock();
    QTRY_VERIFY(w.shell().newCaseDialog());
    QTRY_VERIFY(w.line(u"familyPhone"_s));
    QTRY_COMPARE(w.line(u"familyPhone"_s)->text(), u"555 0100"_s);
    QTRY_COMPARE(w.shell().newCaseDialog()->focusWidget(), static_cast<QWidget *>(w.line(u"familyPhone"_s)));
    QTRY_COMPARE(w.line(u"familyPhone"_s)->cursorPosition(), 3);
}

void tst_lock::otherLanguageKeepsReasons()
{
    TypingWindow w(m_path);
    w.openFirstCase();
    w.workspace().skipStep();
    QTest::keyClicks(w.line(u"reason.text"_s), u"Half a rea"_s);
    Q_EMIT w.language.changed(); // the screens are made anew
    QTRY_VERIFY(w.shell().isInCase() && w.workspace().store().isOpen());
    QTRY_VERIFY(w.line(u"reason.text"_s));
    QCOMPARE(w.line(u"reason.text"_s)->text(), u"Half a rea"_s);
}

QTEST_MAIN(tst_lock)
#include "tst_lock.moc"
