// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "shell/AutoBackup.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QSignalSpy>

using namespace candor;
using namespace candor::shelltest;
using namespace std::chrono_literals;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class tst_autobackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void init()
    {
        QSettings().clear();
        m_backups = m_folder.filePath(u"backups%1"_s.arg(++m_count));
        QDir().mkpath(m_backups);
        m_path = m_folder.filePath(u"case book%1.candor"_s.arg(m_count));
        makeCasebook(m_path);
        m_clock = std::make_shared<FixedClock>(sampleNow);
        m_casebook = openCasebook(m_path, m_clock);
        setFolder(m_backups);
    }
    void cleanup()
    {
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
    }

    void dueTimes()
    {
        const Instant now = sampleNow;
        QCOMPARE(nextBackup({}, 24, now), now); // never made one
        QCOMPARE(nextBackup({now - 5h, now - 5h, {}}, 24, now), now + 19h);
        QCOMPARE(nextBackup({now - 30h, now - 30h, {}}, 24, now), now - 6h);
        // One that did not work is tried again after an hour, not every minute and not only tomorrow.
        QCOMPARE(nextBackup({now - 30h, now - 10min, u"x"_s}, 24, now), now + 50min);
        QCOMPARE(nextBackup({{}, now - 10min, u"x"_s}, 24, now), now + 50min);
        QCOMPARE(nextBackup({now + 400h, {}, {}}, 24, now), now); // the clock was wrong
    }

    void foldersThatDoNotServe()
    {
        QCOMPARE(folderProblem({}, m_path), FolderProblem::NotChosen);
        QCOMPARE(folderProblem(m_backups, m_path), FolderProblem::None);
        QCOMPARE(folderProblem(m_backups + u"/none"_s, m_path), FolderProblem::Missing);
        QCOMPARE(folderProblem(m_path, m_path), FolderProblem::InsideCasebook);
        QCOMPARE(folderProblem(m_path + u"/deep/er"_s, m_path), FolderProblem::InsideCasebook);
        QCOMPARE(
            folderProblem(m_path + u"/../"_s + QFileInfo(m_path).fileName(), m_path), FolderProblem::InsideCasebook);
        // A folder whose name only begins the same is another one.
        QDir().mkpath(m_path + u"-copies"_s);
        QCOMPARE(folderProblem(m_path + u"-copies"_s, m_path), FolderProblem::None);
#ifndef Q_OS_WIN
        const QString link = m_folder.filePath(u"link%1"_s.arg(m_count));
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(folderProblem(link, m_path), FolderProblem::InsideCasebook);
#endif
        QVERIFY(onSameDisk(m_backups, m_path));
    }

    void writesABackupThatOpens()
    {
        addCase(*m_casebook, u"Kept in the backup"_s);
        AutoBackup backup(backupDeskOf(*m_casebook));
        QSignalSpy finished(&backup, &AutoBackup::finished);
        backup.look();
        QVERIFY(backup.isRunning());
        QVERIFY(finished.wait(20000));
        QVERIFY2(finished.front().front().toBool(), qPrintable(finished.front().at(1).toString()));
        QVERIFY(!backup.isRunning());
        const QStringList files = AutoBackup::filesIn(m_backups, m_casebook->label().vaultId);
        QCOMPARE(files.size(), 1);
        const QString place = m_folder.filePath(u"restored.candor"_s);
        Casebook::restore(files.front(), place, {}).waitForFinished();
        const auto restored = openCasebook(place, m_clock);
        QCOMPARE(resultOf(restored->counts()).cases, 1);
        restored->lock().waitForFinished();

        // Not due again until the rhythm says so, in this session and in the next.
        finished.clear();
        AutoBackup later(backupDeskOf(*m_casebook));
        QCOMPARE(later.last().at, std::optional(sampleNow));
        QSignalSpy started(&later, &AutoBackup::started);
        m_clock->advance(23h);
        later.look();
        QVERIFY(!later.isRunning());
        m_clock->advance(1h);
        later.look();
        QCOMPARE(started.size(), 1);
        QSignalSpy again(&later, &AutoBackup::finished);
        QVERIFY(again.wait(20000));
        QCOMPARE(AutoBackup::filesIn(m_backups, m_casebook->label().vaultId).size(), 2);
    }

    void keepsTheNewestOfThisCasebookOnly()
    {
        const QString mark = m_casebook->label().vaultId.toString(QUuid::WithoutBraces).left(8);
        const auto own = [&](int day) {
            return m_backups + u"/old name-%1-202601%2-120000.candorbak"_s.arg(mark).arg(day, 2, 10, QLatin1Char('0'));
        };
        for (int day = 1; day <= 5; ++day)
            touch(own(day));
        const QString byHand = m_backups + u"/mine-2026-01-01.candorbak"_s;
        const QString other = m_backups + u"/other-00000000-20260101-120000.candorbak"_s;
        const QString note = m_backups + u"/%1-20260101-120000.txt"_s.arg(mark);
        for (const QString &each : {byHand, other, note})
            touch(each);
        Settings settings = m_casebook->settings();
        settings.backupKeep = 3;
        m_casebook->apply(SaveSettings{settings}).waitForFinished();

        AutoBackup backup(backupDeskOf(*m_casebook));
        QSignalSpy finished(&backup, &AutoBackup::finished);
        backup.backUpNow();
        QVERIFY(finished.wait(20000));
        const QStringList files = AutoBackup::filesIn(m_backups, m_casebook->label().vaultId);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.at(0).contains(u"20260714-155000"_s));
        QCOMPARE(files.at(1), own(5));
        QCOMPARE(files.at(2), own(4));
        for (const QString &each : {byHand, other, note})
            QVERIFY2(QFile::exists(each), qPrintable(each));
    }

    void saysWhatWentWrongAndKeepsWhatIsThere()
    {
        const QString mark = m_casebook->label().vaultId.toString(QUuid::WithoutBraces).left(8);
        touch(m_backups + u"/a-%1-20260101-120000.candorbak"_s.arg(mark));
        BackupDesk desk = backupDeskOf(*m_casebook);
        desk.backup = [](const QString &, const Progress &) {
            QPromise<void> promise;
            promise.start();
            promise.setException(Error(ErrorCode::NoSpace, {u"there"_s}));
            promise.finish();
            return promise.future();
        };
        AutoBackup backup(desk);
        QSignalSpy finished(&backup, &AutoBackup::finished);
        backup.look();
        QVERIFY(finished.wait());
        QVERIFY(!finished.front().front().toBool());
        QVERIFY(finished.front().at(1).toString().contains(u"The disk is full"_s));
        QVERIFY(!backup.last().at);
        QVERIFY(!backup.last().problem.isEmpty());
        QCOMPARE(AutoBackup::filesIn(m_backups, m_casebook->label().vaultId).size(), 1);
        finished.clear();
        backup.look(); // not at once again
        QVERIFY(!backup.isRunning());
        QCOMPARE(finished.size(), 0);
    }

    void folderThatIsGone()
    {
        setFolder(m_backups + u"/not there"_s);
        AutoBackup backup(backupDeskOf(*m_casebook));
        QSignalSpy finished(&backup, &AutoBackup::finished);
        backup.look();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.front().at(1).toString().contains(u"was not found"_s));
        setFolder({});
        QVERIFY(!backup.next());
        backup.look();
        QCOMPARE(finished.size(), 1); // no folder, no automatic backups, no complaint
        backup.backUpNow();
        QVERIFY(finished.at(1).at(1).toString().contains(u"no folder is chosen"_s));
    }

    void lockingStopsIt()
    {
        std::function<bool()> isCancelled;
        QPromise<void> promise;
        promise.start();
        BackupDesk desk = backupDeskOf(*m_casebook);
        desk.backup = [&](const QString &, const Progress &progress) {
            isCancelled = progress.isCancelled;
            return promise.future();
        };
        {
            AutoBackup backup(desk);
            backup.backUpNow();
            QVERIFY(!isCancelled());
        }
        QVERIFY(isCancelled());
        promise.finish();
    }

private:
    void setFolder(const QString &folder)
    {
        Settings settings = m_casebook->settings();
        settings.backupFolder = folder;
        m_casebook->apply(SaveSettings{settings}).waitForFinished();
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_backups;
    int m_count = 0;
    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<Casebook> m_casebook;
};

QTEST_MAIN(tst_autobackup)
#include "tst_autobackup.moc"
