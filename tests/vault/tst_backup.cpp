// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Backup.h"
#include "vault/VaultFixture.h"

using namespace candor;
using namespace candor::test;

/// Backups: what comes back is what was there, nothing half-made is ever left, and no damaged backup is taken for a
/// good one.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame();
    void replacesOnlyWhenItIsGood();
    void neverOverwrites();
    void findsEveryDamage();
    void canBeCancelled();

private:
    static QStringList leftovers(const TestVault &casebook)
    {
        return QDir(casebook.folder.path()).entryList({u"*.tmp*"_s}, QDir::AllEntries | QDir::Hidden);
    }
};

void BackupTest::comesBackTheSame()
{
    TestVault casebook;
    const QString file = casebook.path(u"cases.candorbak"_s);
    const auto vault = casebook.open();
    Maker maker;
    for (int i = 0; i < 20; ++i)
        vault->commit(maker.bigCase(i));
    vault->changePassphrase(passphrase(), passphrase());
    vault->saveDraft(u"d"_s, "unfinished");
    qint64 last = 0;
    const Progress progress{
        [&](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            last = done;
        },
        {}};
    vault->backup(file, progress);
    QVERIFY(last > 0);
    vault->commit(maker.bigCase(100)); // the lock of the engine is still ours, and this is not in the backup
    const QByteArray head = vault->verify(VerifyDepth::Chain, {}).ledgerHead;

    Vault::restore(file, casebook.path(u"Restored.candor"_s), {});
    const auto restored = Vault::open(casebook.path(u"Restored.candor"_s), passphrase(), casebook.clock);
    QCOMPARE(restored->openingNotices(), QStringList());
    QVERIFY(restored->verify(VerifyDepth::Full, {}).ok());
    QCOMPARE(restored->draft(u"d"_s), std::optional(QByteArray("unfinished")));
    restored->commit(maker.bigCase(101));
    QCOMPARE(restored->counts().cases, 21);

    Vault::restore(file, casebook.path(u"Second.candor"_s), {});
    const auto second = Vault::open(casebook.path(u"Second.candor"_s), passphrase(), casebook.clock);
    const QString again = casebook.path(u"again.candorbak"_s);
    const QByteArray dump = logicalDump(*second);
    second->backup(again, {});
    Vault::restore(again, casebook.path(u"Third.candor"_s), {});
    QCOMPARE(logicalDump(*Vault::open(casebook.path(u"Third.candor"_s), passphrase(), casebook.clock)), dump);
    QVERIFY(head != second->verify(VerifyDepth::Chain, {}).ledgerHead);
    QCOMPARE(leftovers(casebook), QStringList());
}

void BackupTest::replacesOnlyWhenItIsGood()
{
    TestVault casebook;
    const QString file = casebook.path(u"cases.candorbak"_s);
    const auto vault = casebook.open();
    vault->backup(file, {});
    const QByteArray first = fileBytes(file);
    const Progress stop{{}, [] { return true; }};
    VERIFY_ERROR(vault->backup(file, stop), ErrorCode::Cancelled);
    QCOMPARE(fileBytes(file), first);
    vault->commit(Maker().bigCase(1));
    vault->backup(file, {});
    QVERIFY(verifyBackupFile(file, {}).head.sequence == 51);
    QVERIFY(!fileBytes(file).contains("nurse"));
    VERIFY_ERROR(vault->backup(casebook.path(u"no such folder/x.candorbak"_s), {}), ErrorCode::ReadOnlyPlace);
    QCOMPARE(leftovers(casebook), QStringList());
}

void BackupTest::neverOverwrites()
{
    TestVault casebook;
    const QString file = casebook.path(u"cases.candorbak"_s);
    casebook.open()->backup(file, {});
    const QByteArray database = fileBytes(casebook.database());
    VERIFY_ERROR(Vault::restore(file, casebook.path(), {}), ErrorCode::AlreadyExists);
    QCOMPARE(fileBytes(casebook.database()), database);
    VERIFY_ERROR(Vault::restore(casebook.path(u"none"_s), casebook.path(u"New"_s), {}), ErrorCode::InputUnreadable);
    QVERIFY(!QFile::exists(casebook.path(u"New"_s)));
}

void BackupTest::findsEveryDamage()
{
    TestVault casebook;
    const QString file = casebook.path(u"cases.candorbak"_s);
    casebook.open()->backup(file, {});
    const QByteArray good = fileBytes(file);
    const QString bad = casebook.path(u"bad.candorbak"_s);
    const QString target = casebook.path(u"New.candor"_s);
    const auto refused = [&](const QByteArray &bytes) {
        setFileBytes(bad, bytes);
        VERIFY_ERROR(Vault::restore(bad, target, {}), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(target));
    };
    Maker maker;
    const int size = int(good.size());
    QList<int> places;
    for (int i = 0; i < 300; ++i)
        places += maker.below(size);
    for (int i = size - 900; i < size; ++i) // manifest, MAC, checksum, length and mark
        places += i;
    for (const int place : places) {
        QByteArray bytes = good;
        bytes[place] = char(bytes[place] ^ (1 << maker.below(8)));
        refused(bytes);
    }
    for (int i = 0; i < 100; ++i)
        refused(good.left(maker.below(size)));
    refused(good + "x");
    refused(good.mid(4096));
    refused({});
    QCOMPARE(leftovers(casebook), QStringList());
    Vault::restore(file, target, {});
}

void BackupTest::canBeCancelled()
{
    TestVault casebook;
    const QString file = casebook.path(u"cases.candorbak"_s);
    const auto vault = casebook.open();
    Maker maker;
    for (int i = 0; i < 60; ++i)
        vault->commit(maker.bigCase(i));
    const auto stopAfter = [](int questions) {
        return Progress{{}, [left = questions]() mutable { return left-- <= 0; }};
    };
    for (int questions = 0; questions < 4; ++questions) {
        VERIFY_ERROR(vault->backup(file, stopAfter(questions)), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(file));
    }
    vault->backup(file, {});
    for (int questions = 0; questions < 4; ++questions) {
        VERIFY_ERROR(Vault::restore(file, casebook.path(u"New.candor"_s), stopAfter(questions)), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(casebook.path(u"New.candor"_s)));
    }
    QCOMPARE(leftovers(casebook), QStringList());
    QVERIFY(vault->verify(VerifyDepth::Full, {}).ok());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
