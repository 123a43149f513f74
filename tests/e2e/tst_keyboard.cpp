// SPDX-License-Identifier: GPL-3.0-or-later
// The same day without a pointer: every field is reached by Tab, every command by its keys.
#include "Desk.h"
#include "case/communications/ConversationEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "intake/NewCaseDialog.h"
#include "today/TodayPage.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace candor;
using namespace candor::e2e;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"five plain words in a row"_s;
const QString promised = u"Call with the scan result"_s;
const QString later = u"Send the card with our numbers"_s;
constexpr int mostTabs = 250;

} // namespace

class TestKeyboard : public WindowTest {
    Q_OBJECT

public:
    explicit TestKeyboard(const QString &folder)
        : WindowTest(folder, u"keyboard"_s, at(u"2026-07-14T15:20:00Z"))
    {
    }

private Q_SLOTS:
    void initTestCase() { showWindow(); }
    void createsACasebook()
    {
        part(1, [this] { create(); });
    }
    void startsACase()
    {
        part(2, [this] { start(); });
    }
    void savesTheChecklist()
    {
        part(3, [this] { saveChecklist(); });
    }
    void logsTwoPromises()
    {
        part(4, [this] { firstConversation(); });
    }
    void locksInMidSentence()
    {
        part(5, [this] { lockInMidSentence(); });
    }
    void goesToWhatIsDue()
    {
        part(6, [this] { goToWhatIsDue(); });
    }
    void cleanupTestCase() { closeWindow(); }

private:
    void create();
    void start();
    void saveChecklist();
    void firstConversation();
    void lockInMidSentence();
    void goToWhatIsDue();

    /// Tab until the control of this name has the keyboard.
    void tabTo(const QString &name)
    {
        QStringList met;
        for (int i = 0; i < mostTabs; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return;
            if (focus && !met.contains(focus->objectName()))
                met += focus->objectName();
            m_robot.press(Qt::Key_Tab);
        }
        throw Stuck(u"Tab never comes to \"%1\", only to %2."_s.arg(name, met.join(u", "_s)));
    }
    void typeHere(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    void fill(const QString &name, const QString &text)
    {
        tabTo(name);
        m_robot.press(Qt::Key_A, Qt::ControlModifier);
        typeHere(text);
    }
    void pressButton(const QString &name)
    {
        tabTo(name);
        m_robot.press(Qt::Key_Space);
    }
    /// Waits for a window of this name and for the keyboard to be in it.
    QWidget *entered(const QString &name)
    {
        QWidget *window = m_robot.find(name);
        m_robot.activate(window->window());
        return window;
    }
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
    tabTo(m_window->unlockPage()->passphraseField()->objectName());
    typeHere(passphrase);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor([&] { return m_window->shell() != nullptr; }, u"The casebook does not open."_s, kdfMillis);
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

void TestKeyboard::saveChecklist()
{
    m_robot.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QFileDialog *dialog = nullptr;
    m_robot.waitFor(
        [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (auto *found = qobject_cast<QFileDialog *>(window); found && found->isVisible())
                    dialog = found;
            }
            return dialog != nullptr;
        },
        u"Ctrl+Shift+P asks for no file."_s);
    m_robot.activate(dialog);
    const QString path = m_folder + u"/files/checklist.pdf"_s;
    fill(u"fileNameEdit"_s, path);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor([&] { return QFile::exists(path); }, u"No PDF was saved."_s, 30000);
    m_robot.activate(m_window.get());
    m_robot.press(Qt::Key_1, Qt::AltModifier);
}

void TestKeyboard::firstConversation()
{
    m_clock->advance(std::chrono::minutes(38));
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
    tabTo(m_window->unlockPage()->passphraseField()->objectName());
    typeHere(passphrase);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor([&] { return m_window->shell() != nullptr; }, u"The casebook does not open."_s, kdfMillis);
    auto *told = m_robot.find<QPlainTextEdit>(u"conversation.told"_s);
    m_robot.waitFor(
        [&] { return told->toPlainText() == half; },
        u"Half-typed text came back as \"%1\"."_s.arg(told->toPlainText()));
    m_robot.waitFor([&] { return QApplication::focusWidget() == told; }, u"The cursor is not in the field again."_s);
    m_robot.press(Qt::Key_End, Qt::ControlModifier);
    typeHere(u"eed"_s);
    m_robot.press(Qt::Key_Return, Qt::ControlModifier);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Conversation>().size() == 2; }, u"Not stored."_s);
}

void TestKeyboard::goToWhatIsDue()
{
    m_clock->set(at(u"2026-07-14T20:30:00Z"));
    m_robot.press(Qt::Key_1, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_window->shell()->todayPage()->isVisible(); }, u"Ctrl+1 shows no Today."_s);
    m_robot.press(Qt::Key_J, Qt::ControlModifier);
    m_robot.waitFor([&] { return m_window->shell()->isInCase() && store().isOpen(); }, u"Ctrl+J goes nowhere."_s);
    m_robot.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(CaseWorkspace::History)), Qt::AltModifier);
    m_robot.waitFor(
        [&] { return m_case->workspace().currentTab() == CaseWorkspace::History; },
        u"Alt and the number of its tab show no history."_s);
    m_robot.press(Qt::Key_K, Qt::ControlModifier);
    entered(u"findAnything"_s);
    typeHere(u"heparin"_s);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor([&] { return !m_robot.seen(u"findAnything"_s); }, u"Ctrl+K does not choose."_s);
    m_robot.activate(m_window.get());
    m_robot.press(Qt::Key_2, Qt::ControlModifier);
    m_robot.waitFor([&] { return !m_window->shell()->isInCase(); }, u"Ctrl+2 shows no cases."_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest(argc, argv, [](const QString &folder) { return std::make_unique<TestKeyboard>(folder); });
}

#include "tst_keyboard.moc"
