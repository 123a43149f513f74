// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a risk manager at the window: a new case, the first conversation prepared, printed, held and logged, a lock
// in the middle of a sentence, a second conversation, one promise kept and one late.
#include "Desk.h"
#include "case/communications/ConversationEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "today/TodayPage.h"
#include "widgets/AnswerStrip.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTableView>

using namespace candor;
using namespace candor::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"five plain words in a row"_s;
const QString account = u"Heparin pump was running at ten times the ordered rate"_s;
const QString toldFirst = u"The pump ran too fast and was stopped"_s;
const QString callBack = u"Call with the scan result"_s;
const QString sendCard = u"Send the card with our numbers"_s;

} // namespace

class TestDay : public WindowTest {
    Q_OBJECT

public:
    explicit TestDay(const QString &folder)
        : WindowTest(folder, u"day"_s, at(u"2026-07-14T15:20:00Z"))
    {
    }

private Q_SLOTS:
    void initTestCase() { showWindow(); }
    void createsACasebook()
    {
        part(1, [this] {
            createCasebook(u"Harbor Point Hospital"_s, passphrase);
            unlock(passphrase);
            m_robot.picture(u"empty-today"_s);
        });
    }
    void startsACase()
    {
        part(2, [this] { start(); });
    }
    void preparesTheFirstConversation()
    {
        part(3, [this] { prepare(); });
    }
    void logsItWithTwoPromises()
    {
        part(4, [this] { firstConversation(); });
    }
    void locksInMidSentence()
    {
        part(5, [this] { lockInMidSentence(); });
    }
    void logsTheSecondConversation()
    {
        part(6, [this] { secondConversation(); });
    }
    void oneIsKeptAndOneIsLate()
    {
        part(7, [this] { lookAtToday(); });
    }
    void historyTellsIt()
    {
        part(8, [this] { history(); });
    }
    void cleanupTestCase() { closeWindow(); }

private:
    void start();
    void prepare();
    void firstConversation();
    void lockInMidSentence();
    void secondConversation();
    void lookAtToday();
    void history();
    [[nodiscard]] const Promise *promise(const QString &text) const
    {
        return store().file().first<Promise>([&](const Promise &each) { return each.text == text; });
    }
};

void TestDay::start()
{
    m_robot.click(u"newCaseButton"_s);
    auto *dialog = m_robot.find<NewCaseDialog>(u"newCaseDialog"_s);
    m_robot.type(u"reporter"_s, u"Ray Tamm"_s, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"account"_s, account, dialog);
    m_robot.click(u"harmMILD"_s, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"patientName"_s, u"Walter Brandvold"_s, dialog);
    m_robot.type(u"familyName"_s, u"Ingrid Brandvold"_s, dialog);
    m_robot.type(u"lead"_s, u"Dr. Helen Ruiz"_s, dialog);
    m_robot.click(u"next"_s, dialog);
    m_robot.type(u"caseTitle"_s, u"Heparin rate"_s, dialog);
    m_robot.picture(u"new-case"_s);
    m_robot.click(u"next"_s, dialog);
    m_robot.waitFor(
        [&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"The new case does not open."_s);
    m_robot.activate(m_window.get());
    expect(store().file().record.title == u"Heparin rate"_s, store().file().record.title);
    m_robot.picture(u"case"_s);
}

void TestDay::prepare()
{
    m_clock->advance(std::chrono::minutes(8));
    m_case->goToStep(u"prepare-first-conversation"_s);
    m_case->addPerson(u"people"_s, u"Ray Tamm"_s);
    const QString checklist = store().protocol().step(u"prepare-first-conversation"_s)->checklist;
    int ticked = 0;
    const QList<QAbstractButton *> boxes = form()->findChildren<QAbstractButton *>();
    for (QAbstractButton *box : boxes) {
        if (!box->objectName().startsWith(u"row.%1."_s.arg(checklist)) || ticked == 2)
            continue;
        m_robot.click(box);
        ++ticked;
        m_robot.waitFor(
            [&] { return store().isIdle() && store().file().all<RowState>().size() == static_cast<size_t>(ticked); },
            u"A ticked row is not stored."_s);
    }
    expect(ticked == 2, u"The step has no checklist."_s);
    m_robot.picture(u"prepared"_s);
    m_case->saveDocument(u"checklist/first-conversation"_s, u"pdf"_s, u"Walter Brandvold"_s);
    m_case->goToStep(u"prepare-first-conversation"_s);
    m_case->settleStep(u"prepare-first-conversation"_s);
}

void TestDay::firstConversation()
{
    m_clock->advance(std::chrono::minutes(30));
    m_robot.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.type(u"conversation.summary"_s, u"Told about the pump"_s, editor);
    m_robot.type(u"conversation.told"_s, toldFirst, editor);
    m_robot.type(u"conversation.question.0.text"_s, u"Will there be lasting harm"_s, editor);
    m_robot.type(u"conversation.promise.0.text"_s, callBack, editor);
    m_robot.type(u"conversation.promise.0.due"_s, u"5:00 PM"_s, editor);
    m_robot.type(u"conversation.promise.1.text"_s, sendCard, editor);
    m_robot.type(u"conversation.promise.1.due"_s, u"6:00 PM"_s, editor);
    m_robot.type(u"conversation.next"_s, u"tomorrow 10:00"_s, editor);
    m_robot.picture(u"conversation"_s);
    m_robot.press(Qt::Key_Return, Qt::ControlModifier);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Promise>().size() == 2; },
        u"The conversation with its promises is not stored."_s);
    const Due *first = store().pathway().clock(u"C2");
    expect(first && first->state == ClockState::Met, u"The clock of the first conversation is not met."_s);
    m_robot.picture(u"logged"_s);
}

void TestDay::lockInMidSentence()
{
    const QString half = u"The scan shows no bleed"_s;
    m_clock->advance(std::chrono::hours(1));
    m_robot.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.type(u"conversation.told"_s, half, editor);
    m_robot.press(Qt::Key_L, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_session->casebook() == nullptr; }, u"The casebook does not lock."_s, kdfMillis);
    expect(!m_window->shell(), u"The case is still there behind the lock."_s);
    m_robot.picture(u"locked"_s);
    unlock(passphrase);
    m_robot.waitFor([&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"The case does not return."_s);
    auto *told = m_robot.find<QPlainTextEdit>(u"conversation.told"_s);
    m_robot.waitFor(
        [&] { return told->toPlainText() == half; },
        u"Half-typed text came back as \"%1\"."_s.arg(told->toPlainText()));
    m_robot.waitFor([&] { return QApplication::focusWidget() == told; }, u"The cursor is not in the field again."_s);
    m_robot.picture(u"unlocked"_s);
}

void TestDay::secondConversation()
{
    auto *editor = m_robot.find(u"conversationEditor"_s);
    m_robot.type(u"conversation.summary"_s, u"The scan shows no bleed"_s, editor);
    m_robot.click(u"conversation.kept."_s + promise(callBack)->id.toString(), editor);
    m_robot.click(u"conversation.save"_s, editor);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Conversation>().size() == 2; }, u"Not stored."_s);
    expect(promise(callBack)->state == PromiseState::Kept, u"The promise is still open."_s);
    expect(promise(sendCard)->state == PromiseState::Open, u"The other promise is not open."_s);
}

void TestDay::lookAtToday()
{
    m_clock->set(at(u"2026-07-14T20:30:00Z")); // past the promise of 6 PM in the zone of this machine, UTC
    m_robot.press(Qt::Key_1, Qt::ControlModifier);
    auto *page = m_window->shell()->todayPage();
    m_robot.waitFor([&] { return page->isVisible(); }, u"Today does not come."_s);
    m_window->shell()->refreshTimes();
    const auto lateRow = [&] {
        const QAbstractItemModel *model = m_robot.find<QAbstractItemView>(u"taskList"_s)->model();
        const QModelIndex group = model->index(0, 0);
        for (int row = 0; row < model->rowCount(group); ++row) {
            if (model->index(row, 0, group).data(Qt::AccessibleTextRole).toString().contains(sendCard))
                return true;
        }
        return false;
    };
    m_robot.waitFor(lateRow, u"The late promise is not in the first group of Today."_s);
    m_robot.picture(u"today-late"_s);
    m_robot.press(Qt::Key_J, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"Ctrl+J goes nowhere."_s);
}

void TestDay::history()
{
    m_case->workspace().showTab(CaseWorkspace::History);
    auto *table = m_robot.find<QAbstractItemView>(u"history.list"_s);
    const auto says = [&](const QString &words) {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(words))
                    return true;
            }
        }
        return false;
    };
    m_robot.waitFor([&] { return says(callBack); }, u"History does not tell of the promise."_s);
    m_robot.picture(u"history"_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest(argc, argv, [](const QString &folder) { return std::make_unique<TestDay>(folder); });
}

#include "tst_day.moc"
