// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "settings/JurisdictionModel.h"
#include "settings/Pages.h"
#include "settings/SettingsDialog.h"
#include "settings/UserModel.h"
#include "shell/AutoBackup.h"
#include "shell/Notifier.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "theme/RecordWords.h"
#include "unlock/PassphraseStrength.h"
#include "widgets/Button.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "widgets/ToastLine.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace candor;
using namespace candor::shelltest;
using Page = SettingsDialog::Page;

namespace {

bool shows(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) {
        return each->isVisibleTo(&root) && each->text().contains(text);
    });
}

} // namespace

class tst_settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_folder);
        m_theme.apply();
    }
    void init()
    {
        QSettings().clear();
        m_path = m_folder.filePath(u"s%1.candor"_s.arg(++m_count));
        makeCasebook(m_path);
        m_casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
        m_language.start(u"en"_s);
        make();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_backup.reset();
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
        dropRecordWords();
    }

    void whatIsTypedIsStoredAndCanBeTakenBack()
    {
        type(u"settings.hospital"_s, u"Brook Valley Hospital"_s);
        QTRY_COMPARE(m_casebook->settings().hospital, u"Brook Valley Hospital"_s);
        auto *toast = m_dialog->findChild<ToastLine *>();
        QTRY_VERIFY(toast->isVisible());
        QSignalSpy undo(m_dialog.get(), &SettingsDialog::undoRequested);
        Q_EMIT toast->undoRequested();
        QCOMPARE(undo.size(), 1);
        const qint64 commit = resultOf(m_casebook->read(HistoryQuery{})).front().commit;
        m_casebook->apply(UndoCommit{commit}).waitForFinished();
        m_dialog->refresh();
        QCOMPARE(field<QLineEdit>(u"settings.hospital"_s)->text(), u"Lakeview Test Hospital"_s);
        QCOMPARE(m_casebook->settings().hospital, u"Lakeview Test Hospital"_s);
    }

    void quickChangesDoNotCollide()
    {
        type(u"settings.hospital"_s, u"One"_s);
        type(u"settings.contactPerson"_s, u"Two"_s);
        type(u"settings.contactPhone"_s, u"Three"_s);
        m_dialog->showPage(Page::Printing);
        field<QCheckBox>(u"settings.largerPrint"_s)->click();
        QTRY_VERIFY(m_casebook->settings().largerPrint);
        const Settings settings = m_casebook->settings();
        QCOMPARE(settings.hospital, u"One"_s);
        QCOMPARE(settings.contactPerson, u"Two"_s);
        QCOMPARE(settings.contactPhone, u"Three"_s);
    }

    void halfTypedIsKeptOnLocking()
    {
        auto *name = field<QLineEdit>(u"settings.hospital"_s);
        name->clear();
        QTest::keyClicks(name, u"Half typed"_s);
        auto *lines = field<QPlainTextEdit>(u"settings.contactAddress"_s);
        QTest::keyClicks(lines, u"1 River Road"_s);
        QCOMPARE(m_casebook->settings().hospital, u"Lakeview Test Hospital"_s);
        QFuture<void> parked = m_dialog->park();
        QTRY_VERIFY(parked.isFinished());
        QCOMPARE(m_casebook->settings().hospital, u"Half typed"_s);
        QCOMPARE(m_casebook->settings().contactAddress, u"1 River Road"_s);
    }

    void timeZoneMustExist()
    {
        auto *zones = field<QComboBox>(u"settings.timeZone"_s);
        QVERIFY(zones->count() > 300);
        QVERIFY(shows(*m_dialog, u"there now"_s));
        zones->setEditText(u"Atlantis/Deep"_s);
        QTest::keyClick(zones->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(shows(*m_dialog, u"There is no time zone of this name."_s));
        zones->setEditText(u"America/Los_Angeles"_s);
        QTest::keyClick(zones->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(m_casebook->settings().timeZone, u"America/Los_Angeles"_s);
        QTRY_VERIFY(shows(*m_dialog, u"8:50"_s)); // 15:50 in UTC
    }

    void jurisdictionsSayWhatTheyBring()
    {
        JurisdictionModel model(jurisdictions(builtInDeadlines()));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 51);
        const auto before = model.ruleCount();
        QVERIFY(before.first > 0 && before.second < before.first);
        QVERIFY(!model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole)); // federal law stays
        // Every rule of the table belongs to a place that can be chosen.
        int all = 0;
        for (const Jurisdiction &place : jurisdictions(builtInDeadlines()))
            all += place.rules;
        QCOMPARE(all, static_cast<int>(builtInDeadlines().rules.size()));

        m_dialog->showPage(Page::Jurisdictions);
        auto *find = field<QLineEdit>(u"settings.findJurisdiction"_s);
        auto *list = field<QAbstractItemView>(u"settings.jurisdictions"_s);
        const QAbstractItemModelTester shown(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        find->setText(u"massa"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QTRY_COMPARE(m_casebook->settings().jurisdictions, QStringList{u"US-MA"_s});
        const size_t bound = builtInDeadlines().forJurisdictions({u"US-MA"_s}).size();
        QTRY_VERIFY(field<NoteBox>(u"settings.ruleCount"_s)->accessibleName().contains(QString::number(bound)));
        QCOMPARE(m_casebook->surroundings().jurisdictions, QStringList{u"US-MA"_s});
    }

    void rulesOfTheProgram()
    {
        m_dialog->showPage(Page::Rules);
        auto *lock = field<QSpinBox>(u"settings.conversationLockHours"_s);
        QCOMPARE(lock->value(), 24);
        QVERIFY(lock->text().startsWith(u"24 hour"_s));
        const qint64 before = resultOf(m_casebook->counts()).ledgerEntries;
        for (int i = 0; i < 4; ++i)
            lock->stepUp();
        QTRY_COMPARE(m_casebook->settings().conversationLockHours, 28);
        QCOMPARE(resultOf(m_casebook->counts()).ledgerEntries - before, 1); // four clicks are one change
        auto *silence = field<QSpinBox>(u"settings.silenceDays"_s);
        silence->setFocus();
        silence->selectAll();
        QTest::keyClicks(silence, u"10"_s);
        QTest::keyClick(silence, Qt::Key_Return);
        QTRY_COMPARE(m_casebook->settings().silenceDays, 10);
        QSignalSpy library(m_dialog.get(), &SettingsDialog::libraryRequested);
        Q_EMIT field<NoteBox>(u"settings.toLibrary"_s)->actionTriggered();
        QCOMPARE(library.size(), 1);
        QSignalSpy history(m_dialog.get(), &SettingsDialog::historyRequested);
        QTest::keyClick(field<QPushButton>(u"settings.history"_s), Qt::Key_Space);
        QCOMPARE(history.size(), 1);
    }

    void lockHoursAreKeptByTheCasebook()
    {
        const auto opened = addCase(*m_casebook, u"A case"_s);
        LogConversation log;
        log.caseId = opened.caseId;
        log.conversation.summary = u"First version"_s;
        m_casebook->apply(log).waitForFinished();
        m_dialog.reset();
        m_casebook->lock().waitForFinished();
        const auto clock = std::make_shared<FixedClock>(sampleNow + std::chrono::hours(30));
        m_casebook = openCasebook(m_path, clock);
        const auto change = [&](const QString &text) {
            const CaseFile file = resultOf(m_casebook->read(CaseRequest{opened.caseId, {}})).file;
            EditRecords edit;
            edit.caseId = opened.caseId;
            Conversation conversation = file.all<Conversation>().front();
            conversation.summary = text;
            edit.put = {conversation};
            return m_casebook->apply(edit);
        };
        try {
            change(u"Too late"_s).waitForFinished();
            QFAIL("a locked conversation was changed");
        } catch (const Error &error) {
            QCOMPARE(error.arguments().value(0), u"conversation-locked"_s);
        }
        Settings settings = m_casebook->settings();
        settings.conversationLockHours = 48;
        m_casebook->apply(SaveSettings{settings}).waitForFinished();
        change(u"In time now"_s).waitForFinished();
    }

    void users()
    {
        UserModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUsers(m_casebook->users());
        QCOMPARE(model.rowCount(), 1);

        m_dialog->showPage(Page::Users);
        auto *deactivate = field<Button>(u"settings.toggleActive"_s);
        deactivate->click(); // the only one who manages
        QTRY_VERIFY(m_dialog->findChild<ToastLine *>()->text().contains(u"Somebody must stay who manages"_s));
        QVERIFY(m_casebook->users().front().active);

        field<Button>(u"settings.addUser"_s)->click();
        type(u"settings.userName"_s, u"Mia Shaw"_s);
        QTRY_COMPARE(m_casebook->users().size(), 2U);
        type(u"settings.userTitle"_s, u"Patient safety officer"_s);
        const auto mia = [&] {
            for (const User &user : m_casebook->users()) {
                if (user.name == u"Mia Shaw"_s)
                    return user;
            }
            return User();
        };
        QTRY_COMPARE(mia().title, u"Patient safety officer"_s);
        QCOMPARE(mia().role, UserRole::Editor);
        auto *role = field<QComboBox>(u"settings.userRole"_s);
        role->setCurrentIndex(role->findData(static_cast<int>(UserRole::Manager)));
        Q_EMIT role->activated(role->currentIndex());
        QTRY_COMPARE(mia().role, UserRole::Manager);
        field<QCheckBox>(u"settings.userOnCall"_s)->click();
        QTRY_VERIFY(mia().onCall);

        // I am Mia, here and the next time.
        auto *me = field<QComboBox>(u"settings.me"_s);
        QCOMPARE(me->count(), 2);
        me->setCurrentIndex(me->findText(u"Mia Shaw"_s));
        Q_EMIT me->activated(me->currentIndex());
        QCOMPARE(m_casebook->user(), u"Mia Shaw"_s);
        m_dialog.reset();
        m_casebook->lock().waitForFinished();
        m_casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
        QCOMPARE(m_casebook->user(), u"Dana Okafor"_s);
        becomeRememberedUser(settingsDeskOf(*m_casebook));
        QCOMPARE(m_casebook->user(), u"Mia Shaw"_s);

        // Now that two manage, one may go; the other may not, and undo cannot bring that about either.
        make();
        m_dialog->showPage(Page::Users);
        auto *table = field<QTableView>(u"settings.users"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(field<QLineEdit>(u"settings.userName"_s)->text(), u"Dana Okafor"_s);
        field<Button>(u"settings.toggleActive"_s)->click();
        QTRY_COMPARE(field<Button>(u"settings.toggleActive"_s)->text(), u"Activate again"_s);
        QCOMPARE(field<QComboBox>(u"settings.me"_s)->count(), 1);
        User user = mia();
        user.role = UserRole::Reader;
        try {
            m_casebook->apply(SaveProgramRecord{user}).waitForFinished();
            QFAIL("nobody manages the casebook any more");
        } catch (const Error &error) {
            QCOMPARE(error.arguments(), QStringList{u"last-manager"_s});
        }
    }

    void renamingMyselfKeepsMe()
    {
        m_dialog->showPage(Page::Users);
        type(u"settings.userName"_s, u"Dana Okafor-Hale"_s);
        QTRY_COMPARE(m_casebook->users().front().name, u"Dana Okafor-Hale"_s);
        QCOMPARE(m_casebook->user(), u"Dana Okafor-Hale"_s);
        type(u"settings.userName"_s, u"  "_s);
        QTRY_VERIFY(shows(*m_dialog, u"Type a name"_s));
        QCOMPARE(m_casebook->users().front().name, u"Dana Okafor-Hale"_s);
    }

    void passphraseIsChanged()
    {
        m_dialog->showPage(Page::Locking);
        const QString next = u"seven bridges over a loud river"_s;
        auto *change = field<Button>(u"settings.changePassphrase"_s);
        const auto fill = [&](const QString &current, const QString &first, const QString &second) {
            field<QLineEdit>(u"settings.currentPassphrase"_s)->setText(current);
            field<QLineEdit>(u"settings.newPassphrase"_s)->setText(first);
            field<QLineEdit>(u"settings.passphraseAgain"_s)->setText(second);
            change->click();
        };
        fill(samplePassphrase(), u"short"_s, u"short"_s);
        QVERIFY(shows(*m_dialog, u"at least 15"_s));
        fill(samplePassphrase(), next, next + u"x"_s);
        QVERIFY(shows(*m_dialog, u"The two passphrases differ."_s));
        fill(u"not the passphrase at all"_s, next, next);
        QVERIFY(!change->isEnabled());
        QTRY_VERIFY(shows(*m_dialog, u"That is not the passphrase of this casebook."_s));
        fill(samplePassphrase(), next, next);
        QTRY_VERIFY(shows(*m_dialog, u"The passphrase was changed."_s));
        QVERIFY(field<QLineEdit>(u"settings.newPassphrase"_s)->text().isEmpty());
        m_dialog.reset();
        m_casebook->lock().waitForFinished();
        QString typed = next;
        typed.detach();
        m_casebook = resultOf(
            Casebook::open(m_path, Secret::fromPassphrase(std::move(typed)), std::make_shared<FixedClock>(sampleNow)));
    }

    void strengthOfAPassphrase()
    {
        QCOMPARE(strengthOf(u"too short"_s), PassphraseStrength::TooShort);
        QCOMPARE(strengthOf(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s), PassphraseStrength::Guessable);
        QCOMPARE(strengthOf(u"123456789012345678"_s), PassphraseStrength::Guessable);
        QCOMPARE(strengthOf(u"lantern harbour"_s), PassphraseStrength::Good);
        QCOMPARE(strengthOf(samplePassphrase()), PassphraseStrength::Strong);
        QVERIFY(strengthText({}).isEmpty());
        QVERIFY(strengthText(u"too short"_s).startsWith(u"6 "_s));
    }

    void backupFolderAndNow()
    {
        m_dialog->showPage(Page::Backup);
        type(u"settings.backupFolder"_s, m_path);
        QTRY_VERIFY(shows(*m_dialog, u"lies inside the casebook"_s));
        type(u"settings.backupFolder"_s, m_folder.filePath(u"no such"_s));
        QTRY_VERIFY(shows(*m_dialog, u"There is no such folder now."_s));
        QVERIFY(m_casebook->settings().backupFolder.isEmpty());
        const QString folder = m_folder.filePath(u"copies%1"_s.arg(m_count));
        QDir().mkpath(folder);
        type(u"settings.backupFolder"_s, folder);
        QTRY_COMPARE(m_casebook->settings().backupFolder, folder);
        QTRY_VERIFY(field<NoteBox>(u"settings.sameDisk"_s)->isVisibleTo(m_dialog.get()));
        field<Button>(u"settings.backUpNow"_s)->click();
        QTRY_COMPARE(AutoBackup::filesIn(folder, m_casebook->label().vaultId).size(), 1);
        QTRY_VERIFY(field<QLabel>(u"settings.lastBackup"_s)->text().contains(u"Last backup:"_s));
    }

    void recordTypesGetTheirOwnWords()
    {
        QCOMPARE(recordName(RecordSort::Privileged), u"Privileged"_s);
        m_dialog->showPage(Page::RecordWords);
        QCOMPARE(field<QLineEdit>(u"settings.privileged.name"_s)->placeholderText(), u"Privileged"_s);
        type(u"settings.privileged.name"_s, u"PSWP"_s);
        type(u"settings.privileged.meaning"_s, u"Protected by our state's peer review act"_s);
        QTRY_COMPARE(recordMeaning(RecordSort::Privileged), u"Protected by our state's peer review act"_s);
        QCOMPARE(recordName(RecordSort::Privileged), u"PSWP"_s);
        QCOMPARE(recordName(RecordSort::Told), u"Told"_s);
        field<Button>(u"settings.resetWords"_s)->click();
        QTRY_COMPARE(recordName(RecordSort::Privileged), u"Privileged"_s);
        QTRY_VERIFY(field<QLineEdit>(u"settings.privileged.name"_s)->text().isEmpty());
        QVERIFY(m_casebook->settings().privilegedMeaning.isEmpty());
    }

    void languageChangesInPlace()
    {
        m_dialog->showPage(Page::Device);
        auto *languages = field<QComboBox>(u"settings.language"_s);
        languages->setFocus();
        languages->setCurrentIndex(languages->findText(u"Español"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        const QPointer<QComboBox> old(languages);
        QTRY_VERIFY(!old); // the pages are made anew
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QCOMPARE(m_dialog->page(), Page::Device);
        QCOMPARE(field<QComboBox>(u"settings.language"_s)->currentText(), u"Español"_s);
        m_language.setChoice(Language::Choice::English);
        QTRY_VERIFY(shows(*m_dialog, u"This computer"_s));
    }

    void themeTextSizeAndNames()
    {
        m_dialog->showPage(Page::Device);
        const auto choose = [&](const QString &name, int value) {
            auto *box = field<QComboBox>(name);
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(u"settings.theme"_s, static_cast<int>(Theme::Mode::Dark));
        QVERIFY(Theme::tokens().dark);
        const int before = field<QComboBox>(u"settings.theme"_s)->sizeHint().height();
        choose(u"settings.textSize"_s, 150);
        QCOMPARE(m_theme.textSize(), 150);
        QVERIFY(field<QComboBox>(u"settings.theme"_s)->sizeHint().height() >= before * 14 / 10);
        Theme other;
        other.restore();
        QCOMPARE(other.textSize(), 150);
        QCOMPARE(other.mode(), Theme::Mode::Dark);
        QVERIFY(namesHiddenAtFirst());
        field<QAbstractButton>(u"settings.namesHidden"_s)->click();
        QVERIFY(!namesHiddenAtFirst());
        QVERIFY(Notifier::isOn());
        field<QAbstractButton>(u"settings.notify"_s)->click();
        QVERIFY(!Notifier::isOn());
        m_theme.chooseTextSize(100);
        m_theme.chooseMode(Theme::Mode::Light);
    }

    void withoutACasebookOnlyTheComputer()
    {
        SettingsDialog dialog({std::nullopt, m_theme, m_language});
        dialog.show();
        QCOMPARE(dialog.page(), Page::Device);
        QCOMPARE(dialog.findChild<QListWidget *>(u"settings.subjects"_s)->count(), 1);
        QVERIFY(dialog.park().isFinished());
    }

    void closingKeepsWhatWasHalfTyped()
    {
        for (const QString &name : {u"settings.hospital"_s, u"settings.contactPerson"_s, u"settings.contactPhone"_s}) {
            auto *into = field<QLineEdit>(name);
            into->setText(u"typed before closing"_s);
            into->setModified(true);
        }
        m_dialog->close();
        m_dialog.reset(); // before the second is on its way
        QTRY_COMPARE(m_casebook->settings().contactPhone, u"typed before closing"_s);
        QCOMPARE(m_casebook->settings().contactPerson, u"typed before closing"_s);
        QCOMPARE(m_casebook->settings().hospital, u"typed before closing"_s);
    }

    void idleMinutesCountWithoutUnlockingAgain()
    {
        Session session(std::make_shared<FixedClock>(sampleNow));
        session.begin(m_casebook);
        QCOMPARE(session.idleLimit(), std::chrono::minutes(10));
        m_dialog->showPage(Page::Locking);
        auto *minutes = field<QSpinBox>(u"settings.idleMinutes"_s);
        minutes->setValue(3);
        QTRY_COMPARE(session.idleLimit(), std::chrono::minutes(3));
        QSignalSpy locked(&session, &Session::locked);
        m_dialog.reset();
        session.lock(LockReason::Asked);
        QVERIFY(locked.wait());
        m_casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
    }

    void everyPartHasAName()
    {
        for (int page = 0; page <= static_cast<int>(Page::Device); ++page) {
            m_dialog->showPage(static_cast<Page>(page));
            QCOMPARE(namelessParts(*m_dialog), QStringList());
        }
    }

private:
    void make()
    {
        m_dialog.reset();
        m_backup = std::make_unique<AutoBackup>(backupDeskOf(*m_casebook));
        m_dialog = std::make_unique<SettingsDialog>(
            SettingsDialog::Parts{settingsDeskOf(*m_casebook), m_theme, m_language, m_backup.get()});
        m_dialog->show();
    }
    template <class W>
    W *field(const QString &name)
    {
        W *found = m_dialog->findChild<W *>(name);
        if (!found)
            qFatal("no field %s", qPrintable(name));
        return found;
    }
    void type(const QString &name, const QString &text)
    {
        auto *into = field<QLineEdit>(name);
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, text);
        Q_EMIT into->editingFinished();
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
    Theme m_theme;
    Language m_language;
    std::shared_ptr<Casebook> m_casebook;
    std::unique_ptr<AutoBackup> m_backup;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
