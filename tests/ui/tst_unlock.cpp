// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "unlock/CreateDialog.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/RecoverySheetPage.h"
#include "unlock/RestoreDialog.h"
#include "unlock/UnlockPage.h"
#include "unlock/WrongTries.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace candor;
using namespace candor::shelltest;

Q_DECLARE_METATYPE(std::shared_ptr<candor::Casebook>)

namespace {

bool shows(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&root) && label->text().contains(text);
    });
}

} // namespace

class tst_unlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongPassphraseSaysWhatToCheck();
    void rightPassphraseOpens();
    void recoveryKeyOpens();
    void guessingGetsSlower();
    void recentCasebooksCanBeChosenAndRemoved();
    void foldersAndBackupsCanBeDropped();
    void capsLockIsToldBeforeTyping();
    void formsInBothLanguages();
    void folderThatIsNoCasebook();
    void casebookInUseCanBeTriedAgain();
    void withoutACasebookItOffersToCreate();
    void everythingHasAName();
    void createsACasebook();
    void weakAndDifferentPassphrases();
    void placeMustExist();
    void recoverySheetIsNotSkippedByEsc();
    void backupIsRestored();

private:
    void type(UnlockPage &page, const QString &text)
    {
        page.passphraseField()->setText(text);
        page.findChild<Button *>(u"unlock"_s)->click();
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_recoveryKey;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FixedClock>(sampleNow);
};

void tst_unlock::initTestCase()
{
    useOwnSettings(m_folder);
    m_path = m_folder.filePath(u"sample.candor"_s);
    m_recoveryKey = makeCasebook(m_path).recoveryKey;
}

void tst_unlock::wrongPassphraseSaysWhatToCheck()
{
    UnlockPage page(m_clock);
    page.show();
    page.setCasebook(m_path);
    type(page, u"not the passphrase at all"_s);
    QTRY_VERIFY(shows(page, u"That passphrase did not open this casebook. Check Caps Lock and keyboard language."_s));
    QVERIFY(page.passphraseField()->isEnabled());
    QVERIFY(page.passphraseField()->text().isEmpty());
    QTRY_VERIFY(shows(page, u"Lakeview Test Hospital"_s));
}

void tst_unlock::rightPassphraseOpens()
{
    UnlockPage page(m_clock);
    page.show();
    page.setCasebook(m_path);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.passphraseField()->setText(samplePassphrase());
    QTest::keyClick(page.passphraseField(), Qt::Key_Return);
    QVERIFY(unlocked.wait());
    const auto casebook = unlocked.front().front().value<std::shared_ptr<Casebook>>();
    QVERIFY(casebook);
    casebook->lock().waitForFinished();
    QCOMPARE(recentCasebooks().value(0), m_path);
}

void tst_unlock::recoveryKeyOpens()
{
    UnlockPage page(m_clock);
    page.show();
    page.setCasebook(m_path);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.findChild<Button *>(u"cannotUnlock"_s)->click();
    QVERIFY(page.passphraseField()->isShown());
    type(page, m_recoveryKey.toLower().replace(u'-', u' '));
    QVERIFY(unlocked.wait());
    unlocked.front().front().value<std::shared_ptr<Casebook>>()->lock().waitForFinished();
}

void tst_unlock::guessingGetsSlower()
{
    const int waits[] = {0, 0, 0, 1, 2, 4, 8, 16, 30, 30};
    for (int i = 0; i < 10; ++i)
        QCOMPARE(WrongTries::waitAfter(i + 1), std::chrono::seconds(waits[i]));

    const auto wall = std::make_shared<FixedClock>(sampleNow);
    UnlockPage page(m_clock);
    page.setWaitClock(wall);
    page.show();
    page.setCasebook(m_path);
    auto *unlock = page.findChild<Button *>(u"unlock"_s);
    const auto guess = [&](int number) {
        type(page, u"guess number %1 of some"_s.arg(number));
        QTRY_VERIFY(page.passphraseField()->isEnabled());
    };
    for (int i = 0; i < 3; ++i) {
        guess(i);
        QVERIFY(unlock->isEnabled());
    }
    guess(3);
    QVERIFY(!unlock->isEnabled());
    QVERIFY(shows(page, u"You can try again in 1"_s));
    wall->advance(std::chrono::milliseconds(999));
    QTest::qWait(400); // the page looks again
    QVERIFY(!unlock->isEnabled());
    // Enter does not get round it, and neither does setting the clock back.
    page.passphraseField()->setText(samplePassphrase());
    QTest::keyClick(page.passphraseField(), Qt::Key_Return);
    QVERIFY(page.passphraseField()->isEnabled());
    wall->advance(std::chrono::milliseconds(1));
    QTRY_VERIFY(unlock->isEnabled());
    guess(4);
    QVERIFY(shows(page, u"You can try again in 2"_s));
    wall->advance(std::chrono::hours(-5));
    QTest::qWait(400);
    QVERIFY(shows(page, u"You can try again in 2"_s));
}

void tst_unlock::recentCasebooksCanBeChosenAndRemoved()
{
    const QString second = m_folder.filePath(u"second.candor"_s), gone = m_folder.filePath(u"gone.candor"_s);
    QDir().mkpath(second);
    rememberCasebook(gone);
    rememberCasebook(second);
    rememberCasebook(m_path);
    UnlockPage page(m_clock);
    page.resize(1280, 800);
    page.show();
    QCOMPARE(page.casebookPath(), m_path);
    page.findChild<Button *>(u"chooseAnother"_s)->click();
    auto *chooser = page.findChild<QWidget *>(u"casebookChooser"_s);
    QVERIFY(chooser->isVisible());
    QCOMPARE(namelessParts(page), QStringList());
    const auto named = [&](const QString &text) {
        const QList<Button *> buttons = chooser->findChildren<Button *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const Button *each) {
            return each->isVisibleTo(chooser) && each->accessibleName() == text;
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(shows(page, u"was not found"_s));
    QVERIFY(!named(u"Choose gone"_s)->isEnabled());
    named(u"Remove gone from this list"_s)->click();
    QVERIFY(!recentCasebooks().contains(gone));
    QVERIFY(!named(u"Choose gone"_s));
    named(u"Choose second"_s)->click();
    QCOMPARE(page.casebookPath(), second);
    QVERIFY(page.passphraseField()->isVisible());
    // The files of a casebook that is taken off the list stay.
    page.findChild<Button *>(u"chooseAnother"_s)->click();
    named(u"Remove second from this list"_s)->click();
    QVERIFY(QFileInfo::exists(second));
    named(u"Remove sample from this list"_s)->click();
    QVERIFY(page.findChild<Button *>(u"createCasebookButton"_s)->isVisible()); // none is left
    QVERIFY(recentCasebooks().isEmpty());
}

void tst_unlock::foldersAndBackupsCanBeDropped()
{
    UnlockPage page(m_clock);
    page.setCasebook({});
    page.show();
    QSignalSpy restore(&page, &UnlockPage::restoreFileRequested);
    const auto drop = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&page, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
        return true;
    };
    const QString text = m_folder.filePath(u"note.txt"_s), backup = m_folder.filePath(u"copy.candorbak"_s);
    for (const QString &each : {text, backup}) {
        QFile file(each);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(!drop(text));
    QVERIFY(drop(m_path));
    QCOMPARE(page.casebookPath(), m_path);
    QVERIFY(drop(backup));
    QCOMPARE(restore.size(), 1);
    QCOMPARE(restore.front().front().toString(), backup);
    RestoreDialog dialog;
    dialog.setBackup(backup);
    QVERIFY(dialog.findChild<QLineEdit *>(u"restorePlace"_s)->text().endsWith(u"copy.candor"_s));
    QFile::remove(backup);
}

void tst_unlock::capsLockIsToldBeforeTyping()
{
    UnlockPage page(m_clock);
    page.setCasebook(m_path);
    page.show();
    QVERIFY(!shows(page, u"Caps Lock is on"_s));
    page.passphraseField()->setCapsLock(true);
    QVERIFY(shows(page, u"Caps Lock is on"_s));
    page.passphraseField()->setCapsLock(false);
    QVERIFY(!shows(page, u"Caps Lock is on"_s));
}

void tst_unlock::formsInBothLanguages()
{
    UnlockPage page(m_clock);
    page.show();
    QSignalSpy requested(&page, &UnlockPage::formRequested);
    for (const QString &name : {u"printFirstConversation"_s, u"printIntake"_s}) {
        page.findChild<QAbstractButton *>(name)->click();
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        delete menu;
    }
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).toString(), u"first-conversation"_s);
    QCOMPARE(requested.at(1).at(0).toString(), u"intake"_s);
    QCOMPARE(requested.at(1).at(1).toString(), u"es"_s);
}

void tst_unlock::folderThatIsNoCasebook()
{
    UnlockPage page(m_clock);
    page.show();
    const QString folder = m_folder.filePath(u"nothing"_s);
    page.setCasebook(folder);
    QTRY_VERIFY(shows(page, u"Nothing was changed."_s));
}

void tst_unlock::casebookInUseCanBeTriedAgain()
{
    const auto other = openCasebook(m_path, m_clock);
    UnlockPage page(m_clock);
    page.show();
    page.setCasebook(m_path);
    type(page, samplePassphrase());
    QTRY_VERIFY(shows(page, u"is open"_s));
    QTRY_VERIFY(shows(page, u"Try again"_s));
    other->lock().waitForFinished();
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    type(page, samplePassphrase());
    QVERIFY(unlocked.wait());
    unlocked.front().front().value<std::shared_ptr<Casebook>>()->lock().waitForFinished();
}

void tst_unlock::withoutACasebookItOffersToCreate()
{
    UnlockPage page(m_clock);
    page.setCasebook({});
    page.show();
    QSignalSpy create(&page, &UnlockPage::createRequested);
    auto *button = page.findChild<Button *>(u"createCasebookButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(create.size(), 1);
    // Heading, text and buttons stay together, however tall the other side is.
    page.resize(1280, 800);
    const auto *restore = page.findChild<Button *>(u"restoreBackupButton"_s);
    QVERIFY(restore->mapTo(&page, QPoint()).y() - button->mapTo(&page, QPoint()).y() < 4 * button->height());
    for (const auto *each : page.findChildren<QLabel *>()) {
        if (each->isVisible() && each->text().startsWith(u"A casebook is an encrypted folder"_s))
            QVERIFY(each->height() <= each->heightForWidth(each->width()) + 2);
    }
}

void tst_unlock::everythingHasAName()
{
    UnlockPage page(m_clock);
    page.setCasebook(m_path);
    page.show();
    QCOMPARE(namelessParts(page), QStringList());
    CreateDialog create(m_clock);
    create.show();
    QCOMPARE(namelessParts(create), QStringList());
    RestoreDialog restore;
    restore.show();
    QCOMPARE(namelessParts(restore), QStringList());
}

void tst_unlock::createsACasebook()
{
    CreateDialog dialog(m_clock);
    dialog.setCost(8192, 1);
    dialog.show();
    const QString place = m_folder.filePath(u"created.candor"_s);
    const auto type = [&](const QString &field, const QString &text) {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    };
    type(u"hospital"_s, u"Brook Valley Hospital"_s);
    type(u"userName"_s, u"Mia Shaw"_s);
    type(u"place"_s, place);
    type(u"newPassphrase"_s, samplePassphrase());
    type(u"passphraseAgain"_s, samplePassphrase());
    auto *next = dialog.findChild<Button *>(u"createNext"_s);
    QSignalSpy created(&dialog, &CreateDialog::created);
    next->click();
    QTRY_VERIFY(dialog.sheetPage()->isVisible());
    QVERIFY(!next->isEnabled());
    QVERIFY(dialog.findChild<QLineEdit *>(u"newPassphrase"_s)->text().isEmpty());

    // Two groups read off the sheet prove that it was kept; the wrong ones do not.
    const QString keys = dialog.sheetPage()->findChild<QWidget *>(u"keyGroups"_s)->accessibleDescription();
    const QStringList groups = keys.split(u", "_s);
    QCOMPARE(groups.size(), 9);
    const auto asked = dialog.sheetPage()->askedGroups();
    QVERIFY(asked[0] < asked[1] && asked[1] < 9);
    const auto enter = [&](int which, const QString &text) {
        auto *field = dialog.findChild<QLineEdit *>(u"recoveryGroup%1"_s.arg(which));
        field->clear();
        QTest::keyClicks(field, text);
    };
    enter(0, groups[asked[0]].toLower());
    enter(1, u"WRNG"_s);
    QVERIFY(!next->isEnabled());
    enter(1, groups[asked[1]]);
    QVERIFY(next->isEnabled());
    next->click();
    QCOMPARE(created.size(), 1);
    const auto casebook = openCasebook(place, m_clock);
    QCOMPARE(casebook->label().name, u"Brook Valley Hospital"_s);
    casebook->lock().waitForFinished();
}

void tst_unlock::weakAndDifferentPassphrases()
{
    CreateDialog dialog(m_clock);
    dialog.show();
    const auto field = [&](const QString &name) { return dialog.findChild<QLineEdit *>(name); };
    field(u"hospital"_s)->setText(u"A"_s);
    field(u"userName"_s)->setText(u"B"_s);
    field(u"place"_s)->setText(m_folder.filePath(u"weak.candor"_s));
    field(u"newPassphrase"_s)->setText(u"too short"_s);
    auto *next = dialog.findChild<Button *>(u"createNext"_s);
    next->click();
    QVERIFY(shows(dialog, u"at least 15 characters"_s));
    field(u"newPassphrase"_s)->setText(samplePassphrase());
    field(u"passphraseAgain"_s)->setText(samplePassphrase() + u"x"_s);
    next->click();
    QVERIFY(shows(dialog, u"The two passphrases differ."_s));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"weak.candor"_s)));
}

void tst_unlock::placeMustExist()
{
    CreateDialog dialog(m_clock);
    dialog.show();
    auto *place = dialog.findChild<QLineEdit *>(u"place"_s);
    QVERIFY(QFileInfo(QFileInfo(place->text()).absolutePath()).isDir());
    dialog.findChild<QLineEdit *>(u"hospital"_s)->setText(u"A"_s);
    dialog.findChild<QLineEdit *>(u"userName"_s)->setText(u"B"_s);
    dialog.findChild<QLineEdit *>(u"newPassphrase"_s)->setText(samplePassphrase());
    dialog.findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(samplePassphrase());
    place->setText(m_folder.filePath(u"missing/x.candor"_s));
    dialog.findChild<Button *>(u"createNext"_s)->click();
    QVERIFY(shows(dialog, u"does not exist. Choose another one."_s));
    QCOMPARE(dialog.focusWidget(), place);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"missing"_s)));
}

void tst_unlock::recoverySheetIsNotSkippedByEsc()
{
    CreateDialog dialog(m_clock);
    dialog.setCost(8192, 1);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"hospital"_s)->setText(u"A"_s);
    dialog.findChild<QLineEdit *>(u"userName"_s)->setText(u"B"_s);
    dialog.findChild<QLineEdit *>(u"place"_s)->setText(m_folder.filePath(u"declined.candor"_s));
    dialog.findChild<QLineEdit *>(u"newPassphrase"_s)->setText(samplePassphrase());
    dialog.findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(samplePassphrase());
    auto *next = dialog.findChild<Button *>(u"createNext"_s);
    next->click();
    QTRY_VERIFY(dialog.sheetPage()->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    auto *decline = dialog.findChild<QLineEdit *>(u"declineRecovery"_s);
    QTest::keyClicks(decline, RecoverySheetPage::declineSentence());
    QVERIFY(next->isEnabled());
}

void tst_unlock::backupIsRestored()
{
    const auto casebook = openCasebook(m_path, m_clock);
    addCase(*casebook, u"Kept in the backup"_s);
    const QString backup = m_folder.filePath(u"copy.candorbak"_s);
    casebook->backup(backup, {}).waitForFinished();
    casebook->lock().waitForFinished();
    RestoreDialog dialog;
    dialog.show();
    dialog.findChild<QLineEdit *>(u"backupFile"_s)->setText(backup);
    const QString place = m_folder.filePath(u"restored.candor"_s);
    dialog.findChild<QLineEdit *>(u"restorePlace"_s)->setText(m_path);
    auto *restore = dialog.findChild<Button *>(u"restoreNow"_s);
    restore->click();
    QVERIFY(shows(dialog, u"not taken yet"_s)); // never over an existing casebook
    QSignalSpy restored(&dialog, &RestoreDialog::restored);
    dialog.findChild<QLineEdit *>(u"restorePlace"_s)->setText(place);
    restore->click();
    QVERIFY(restored.wait(20000));
    const auto again = openCasebook(place, m_clock);
    QCOMPARE(resultOf(again->counts()).cases, 1);
    again->lock().waitForFinished();
}

QTEST_MAIN(tst_unlock)
#include "tst_unlock.moc"
