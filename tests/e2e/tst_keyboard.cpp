// SPDX-License-Identifier: GPL-3.0-or-later
// The same day without a pointer: every field is reached by Tab, every command by its keys.
#include "Desk.h"
#include "case/communications/ConversationEditor.h"
#include "case/documents/DocumentsList.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "today/TodayPage.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>

using namespace candor;
using namespace candor::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"five plain words in a row"_s;
const QString promised = u"Call with the scan result"_s;
const QString later = u"Send the card with our numbers"_s;
const QString firstStep = u"prepare-first-conversation"_s;

} // namespace

class TestKeyboard : public WindowTest {
    Q_OBJECT

public:
    explicit TestKeyboard(const QString &folder)
        : WindowTest(folder, u"keyboard"_s, at(u"2026-07-14T15:20:00Z"))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->installEventFilter(this);
        showWindow();
    }
    void createsACasebook()
    {
        part(1, [this] { create(); });
    }
    void startsACase()
    {
        part(2, [this] { start(); });
    }
    void preparesTheFirstConversation()
    {
        part(3, [this] { prepare(); });
    }
    void printsTheChecklist()
    {
        part(4, [this] { printChecklist(); });
    }
    void logsTwoPromises()
    {
        part(5, [this] { firstConversation(); });
    }
    void locksInMidSentence()
    {
        part(6, [this] { lockInMidSentence(); });
    }
    void keepsAPromise()
    {
        part(7, [this] { secondConversation(); });
    }
    void seesTheLatePromise()
    {
        part(8, [this] { lookAtToday(); });
    }
    void checksTheHistory()
    {
        part(9, [this] { history(); });
    }
    void sortsTheCases()
    {
        part(10, [this] { listOfCases(); });
    }
    void cleanupTestCase()
    {
        closeWindow();
        QCOMPARE(m_clicks, 0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            ++m_clicks;
        return WindowTest::eventFilter(watched, event);
    }

private:
    void create();
    void start();
    void prepare();
    void printChecklist();
    void firstConversation();
    void lockInMidSentence();
    void secondConversation();
    void lookAtToday();
    void history();
    void listOfCases();

    [[nodiscard]] const Promise *promise(const QString &text) const
    {
        return store().file().first<Promise>([&](const Promise &each) { return each.text == text; });
    }
    void pressTab(CaseWorkspace::Tab tab)
    {
        m_robot.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(tab)), Qt::AltModifier);
        m_robot.waitFor(
            [&] { return m_case->workspace().currentTab() == tab; }, u"Alt and the number of a tab do not show it."_s);
    }
    /// Through "find anything".
    void goTo(const QString &words)
    {
        m_robot.press(Qt::Key_K, Qt::ControlModifier);
        entered(u"findAnything"_s);
        typeHere(words);
        m_robot.press(Qt::Key_Return);
        m_robot.waitFor([&] { return !m_robot.seen(u"findAnything"_s); }, u"Ctrl+K does not choose."_s);
        m_robot.activate(m_window.get());
    }
    void unlockByKeys()
    {
        m_robot.tabTo(m_window->unlockPage()->passphraseField()->objectName());
        typeHere(passphrase);
        m_robot.press(Qt::Key_Return);
        m_robot.waitFor([&] { return m_window->shell() != nullptr; }, u"The casebook does not open."_s, kdfMillis);
    }
    void typeHere(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    void fill(const QString &name, const QString &text)
    {
        m_robot.tabTo(name);
        m_robot.press(Qt::Key_A, Qt::ControlModifier);
        typeHere(text);
    }
    void pressButton(const QString &name)
    {
        m_robot.tabTo(name);
        m_robot.press(Qt::Key_Space);
    }
    /// Waits for a window of this name and for the keyboard to be in it.
    QWidget *entered(const QString &name)
    {
        QWidget *window = m_robot.find(name);
        m_robot.activate(window->window());
        m_robot.waitFor(
            [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == window->window(); },
            u"The keyboard is not in \"%1\"."_s.arg(name));
        return window;
    }

    int m_clicks = 0;
};

void TestKeyboard::create()
{
    m_robot.activate(m_window.get());
    m_robot.press(Qt::Key_F, Qt::AltModifier);
    m_robot.waitFor([] { return QApplication::activePopupWidget() != nullptr; }, u"Alt+F opens no menu."_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_C);
    auto *dialog = entered(u"createDialog"_s);
    fill(u"hospital"_s, u"Harbor Point Hospital"_s);
    fill(u"userName"_s, user);
    const QString place = m_robot.find<QLineEdit>(u"place"_s, dialog)->text();
    m_book = QDir::fromNativeSeparators(place);
    expect(m_book.startsWith(m_folder), u"The place proposed is "_s + place);
    fill(u"newPassphrase"_s, passphrase);
    fill(u"passphraseAgain"_s, passphrase);
    pressButton(u"createNext"_s);
    m_robot.waitFor([&] { return m_robot.seen(u"keyGroups"_s, dialog); }, u"No recovery key comes."_s, kdfMillis);
    const QStringList groups = m_robot.find(u"keyGroups"_s)->accessibleDescription().split(u", "_s);
    for (const QString &name : {u"recoveryGroup0"_s, u"recoveryGroup1"_s}) {
        const auto *field = m_robot.find<QLineEdit>(name, dialog);
        const int group = field->accessibleName().split(u' ').value(1).toInt();
        fill(name, groups.value(group - 1).toLower());
    }
    pressButton(u"createNext"_s);
    m_robot.waitFor([&] { return !m_robot.seen(u"createDialog"_s); }, u"The dialog does not close."_s);
    m_robot.activate(m_window.get());
    unlockByKeys();
}

void TestKeyboard::start()
{
    m_robot.press(Qt::Key_N, Qt::ControlModifier);
    entered(u"newCaseDialog"_s);
    fill(u"reporter"_s, u"Ray Tamm"_s);
    pressButton(u"next"_s);
    fill(u"account"_s, u"Heparin pump ran at ten times the ordered rate"_s);
    pressButton(u"next"_s);
    fill(u"patientName"_s, u"Walter Brandvold"_s);
    fill(u"familyName"_s, u"Ingrid Brandvold"_s);
    pressButton(u"next"_s);
    fill(u"caseTitle"_s, u"Heparin rate"_s);
    pressButton(u"next"_s);
    m_robot.waitFor(
        [&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"The new case does not open."_s);
    m_robot.activate(m_window.get());
    m_robot.press(Qt::Key_Down, Qt::ControlModifier); // the next step
    m_robot.press(Qt::Key_Up, Qt::ControlModifier);
}

void TestKeyboard::prepare()
{
    m_clock->advance(std::chrono::minutes(8));
    goTo(u"prepare the first conversation"_s);
    m_robot.waitFor(
        [&] { return m_case->workspace().pathway().form().stepId() == firstStep; },
        u"Ctrl+K does not go to the step that was typed."_s);
    fill(u"input.where"_s, u"Family room 2"_s);
    const QString row = u"row.%1."_s.arg(store().protocol().step(firstStep)->checklist);
    QStringList rows;
    const QList<QAbstractButton *> boxes = form()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *box : boxes) {
        if (box->objectName().startsWith(row) && rows.size() < 2)
            rows += box->objectName();
    }
    expect(rows.size() == 2, u"The step has no checklist."_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        pressButton(rows.at(i));
        m_robot.waitFor(
            [&] { return store().isIdle() && store().file().all<RowState>().size() == static_cast<size_t>(i + 1); },
            u"Space does not tick the row \"%1\"."_s.arg(rows.at(i)));
    }
    m_robot.picture(u"ticked"_s);
}

void TestKeyboard::printChecklist()
{
    const QString id = u"checklist/first-conversation"_s;
    pressButton(u"stepForm.print"_s);
    const auto *list = m_robot.find<DocumentsList>(u"documents.list"_s);
    m_robot.waitFor([&] { return list->chosenId() == id; }, u"The checklist of the step is not shown."_s);
    m_robot.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_robot.fileDialog();
    m_robot.tabTo(u"fileNameEdit"_s);
    const QString path = m_folder + u"/files/checklist.pdf"_s;
    m_robot.giveFile(path);
    m_robot.activate(m_window.get());
    m_robot.waitFor([&] { return QFile::exists(path); }, u"No PDF was saved."_s, 30000);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Document>().size() == 1; },
        u"The document is not noted in the case."_s);
    m_case->readBack(path, id, u"Walter Brandvold"_s);
    pressTab(CaseWorkspace::Pathway);
    expect(m_case->workspace().pathway().form().stepId() == firstStep, u"Another step is shown."_s);
    m_robot.press(Qt::Key_Return, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_case->isSettled(firstStep); }, u"Ctrl+Enter does not finish the step."_s);
}

void TestKeyboard::firstConversation()
{
    m_clock->advance(std::chrono::minutes(30));
    m_robot.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_robot.find(u"conversationEditor"_s);
    fill(u"conversation.summary"_s, u"Told about the pump"_s);
    fill(u"conversation.told"_s, u"The pump ran too fast"_s);
    fill(u"conversation.promise.0.text"_s, promised);
    fill(u"conversation.promise.0.due"_s, u"5:00 PM"_s);
    fill(u"conversation.promise.1.text"_s, later);
    fill(u"conversation.promise.1.due"_s, u"6:00 PM"_s);
    m_robot.press(Qt::Key_Return, Qt::ControlModifier);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Promise>().size() == 2; },
        u"The conversation with its promises is not stored."_s);
    const Due *first = store().pathway().clock(u"C2");
    expect(first && first->state == ClockState::Met, u"The clock of the first conversation is not met."_s);
}

void TestKeyboard::lockInMidSentence()
{
    const QString half = u"The scan shows no bl"_s;
    m_clock->advance(std::chrono::hours(1));
    m_robot.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_robot.find(u"conversationEditor"_s);
    fill(u"conversation.told"_s, half);
    m_robot.press(Qt::Key_L, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_session->casebook() == nullptr; }, u"The casebook does not lock."_s, kdfMillis);
    unlockByKeys();
    auto *told = m_robot.find<QPlainTextEdit>(u"conversation.told"_s);
    m_robot.waitFor(
        [&] { return told->toPlainText() == half; },
        u"Half-typed text came back as \"%1\"."_s.arg(told->toPlainText()));
    m_robot.waitFor([&] { return QApplication::focusWidget() == told; }, u"The cursor is not in the field again."_s);
}

void TestKeyboard::secondConversation()
{
    m_robot.press(Qt::Key_End, Qt::ControlModifier);
    typeHere(u"eed"_s);
    fill(u"conversation.summary"_s, u"The scan shows no bleed"_s);
    pressButton(u"conversation.kept."_s + promise(promised)->id.toString());
    m_robot.picture(u"kept"_s);
    m_robot.press(Qt::Key_Return, Qt::ControlModifier);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Conversation>().size() == 2; },
        u"The second conversation is not stored."_s);
    expect(promise(promised)->state == PromiseState::Kept, u"The promise is still open."_s);
    expect(promise(later)->state == PromiseState::Open, u"The other promise is not open."_s);
    const auto &talks = store().file().all<Conversation>();
    expect(
        std::any_of(
            talks.begin(), talks.end(),
            [](const Conversation &talk) { return talk.told == u"The scan shows no bleed"_s; }),
        u"The sentence was not finished."_s);
}

void TestKeyboard::lookAtToday()
{
    m_clock->set(at(u"2026-07-14T20:30:00Z")); // past the promise of 6 PM in the zone of this machine, UTC
    m_robot.press(Qt::Key_1, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_window->shell()->todayPage()->isVisible(); }, u"Ctrl+1 shows no Today."_s);
    m_window->shell()->refreshTimes(); // as the clock does when the minute changes
    const auto *list = m_robot.find<QAbstractItemView>(u"taskList"_s);
    m_robot.waitFor([&] { return list->model()->rowCount() > 0; }, u"Nothing is due."_s);
    m_robot.tabTo(u"taskList"_s);
    m_robot.arrowTo(list, later);
    const QString row = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    expect(row.contains(u"late"_s), u"The promise is not said to be late: "_s + row);
    m_robot.picture(u"late"_s);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] {
            return m_window->shell()->isInCase() && store().isOpen() &&
                   m_case->workspace().currentTab() == CaseWorkspace::Communications;
        },
        u"Enter does not go to the promise."_s);
    m_robot.press(Qt::Key_1, Qt::ControlModifier);
    m_robot.waitFor([&] { return !m_window->shell()->isInCase(); }, u"Ctrl+1 does not leave the case."_s);
    m_robot.press(Qt::Key_J, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"Ctrl+J goes nowhere."_s);
}

void TestKeyboard::history()
{
    pressTab(CaseWorkspace::History);
    const auto *list = m_robot.find<QAbstractItemView>(u"history.list"_s);
    m_robot.waitFor([&] { return list->model()->rowCount() > 0; }, u"The history is empty."_s);
    m_robot.tabTo(u"history.list"_s);
    m_robot.arrowTo(list, promised);
    pressButton(u"history.check"_s);
    const auto *result = m_robot.find(u"verify.result"_s);
    QString said;
    const QList<QLabel *> labels = result->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text();
    expect(said.contains(u"Everything fits."_s), u"The check of the history says: "_s + said);
    m_robot.picture(u"history"_s);
}

void TestKeyboard::listOfCases()
{
    goTo(u"heparin"_s);
    m_robot.press(Qt::Key_2, Qt::ControlModifier);
    m_robot.waitFor([&] { return !m_window->shell()->isInCase(); }, u"Ctrl+2 shows no cases."_s);
    const QHeaderView *header = m_window->shell()->casesPage()->table()->horizontalHeader();
    m_robot.tabTo(u"caseOrder"_s);
    m_robot.chooseInMenuByKeys(u"Newest first"_s);
    expect(
        header->sortIndicatorSection() == CaseListModel::CaseColumn &&
            header->sortIndicatorOrder() == Qt::DescendingOrder,
        u"The list is not sorted as it was chosen."_s);
    m_robot.tabTo(
        [](const QWidget *focus) { return qobject_cast<const QSplitterHandle *>(focus) != nullptr; }, u"a divider"_s);
    const QSplitter *splitter = qobject_cast<QSplitterHandle *>(QApplication::focusWidget())->splitter();
    const QList<int> before = splitter->sizes();
    m_robot.press(Qt::Key_Left);
    expect(splitter->sizes() != before, u"The arrow keys do not move the divider."_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest(argc, argv, [](const QString &folder) { return std::make_unique<TestKeyboard>(folder); });
}

#include "tst_keyboard.moc"
