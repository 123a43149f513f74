// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ContainerSamples.h"
#include "vault/LockFile.h"
#include "vault/platform/Platform.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

#if defined(__SANITIZE_ADDRESS__)
#define CANDOR_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CANDOR_ADDRESS_SANITIZER
#endif
#endif

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

void makeDatabase(const std::filesystem::path &file, const DatabaseKey &key)
{
    const QByteArray keyBytes(reinterpret_cast<const char *>(key.key.bytes().data()), key.key.size());
    samples::write(QString::fromStdU16String(file.u16string()), "database for " + crypto::hash(keyBytes) + key.salt);
}

CreatedContainer create(const QString &path, const MakeDatabase &make = makeDatabase)
{
    return createContainer(path, u"Mercy Hospital"_s, u"Dana Okafor"_s, passphrase(), quickKdf, make);
}

QString createFailure(const QString &path, const MakeDatabase &make = makeDatabase)
{
    return failure([&] { static_cast<void>(create(path, make)); });
}

QString openFailure(const QString &path)
{
    return failure([&] { static_cast<void>(openContainer(path)); });
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void startSelf(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

/// The next line the other process writes.
QString lineFrom(QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine() && timer.elapsed() < 20000) {
        if (!process.waitForReadyRead(1000) && process.state() == QProcess::NotRunning)
            break;
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

class ContainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createAndUnlock();
    void openByAnyOfItsFiles();
    void wrongPassphraseChangesNothing();
    void openErrors();
    void createErrors();
    void failedCreationLeavesNothing();
    void killedCreationLeavesNoTarget();
    void killedHeaderWrites();
    void lockSaysWhoAndSince();
    void lockHeldByAnotherProcess();
    void writeWholeFile();
    void platformFunctions();
    void outOfMemory();
    void fullDisk();
    void readOnlyDisk();
};

void ContainerTest::createAndUnlock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Fälle 2026.candor"_s);
    const NewContainerIds ids;
    QString seenFolder;
    const CreatedContainer created = createContainer(
        path, u"Mercy Hospital"_s, u"Dana Okafor"_s, passphrase(), quickKdf,
        [&](const std::filesystem::path &file, const DatabaseKey &key) {
            seenFolder = QString::fromStdU16String(file.parent_path().filename().u16string());
            QVERIFY(!QFileInfo::exists(path));
            makeDatabase(file, key);
        },
        ids, fromMillis(1782000000000));
    QVERIFY(seenFolder.startsWith(u"Fälle 2026.candor.tmp-"_s));
    QCOMPARE(created.paths.folder, path);
    QCOMPARE(created.vaultId, ids.vault);
    QCOMPARE(created.unlocked.userId, ids.user);
    QCOMPARE(namesIn(folder.path()), QStringList{u"Fälle 2026.candor"_s});
    QCOMPARE(namesIn(path), (QStringList{u"vault.db"_s, u"vault.json"_s, u"vault.json.2"_s, u"vault.lock"_s}));
    QCOMPARE(samples::read(created.paths.lock()), QByteArray());

    const OpenedContainer opened = openContainer(path);
    QVERIFY(!opened.copies.needsRepair());
    QCOMPARE(opened.copies.header.name, u"Mercy Hospital"_s);
    QCOMPARE(opened.copies.header.vaultId, ids.vault);
    const Unlocked unlocked = unlock(opened.copies.header, passphrase());
    QVERIFY(std::ranges::equal(unlocked.mainKey.bytes(), created.unlocked.mainKey.bytes()));
    const Unlocked recovered = unlock(opened.copies.header, passphrase(created.recoveryKey.text()));
    QVERIFY(std::ranges::equal(recovered.mainKey.bytes(), unlocked.mainKey.bytes()));
    // The database was made with the key that unlocking leads to.
    const DatabaseKey key = databaseKey(opened.copies.header, unlocked.mainKey);
    const QByteArray keyBytes(reinterpret_cast<const char *>(key.key.bytes().data()), key.key.size());
    QCOMPARE(samples::read(opened.paths.database()), "database for " + crypto::hash(keyBytes) + key.salt);
#ifndef Q_OS_WIN
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    for (const QString &name : namesIn(path))
        QCOMPARE(QFile::permissions(path + u'/' + name) & others, QFile::Permissions());
#endif
}

void ContainerTest::openByAnyOfItsFiles()
{
    const QTemporaryDir folder;
    const CreatedContainer created = create(folder.filePath(u"A.candor"_s));
    for (const QString &path :
         {created.paths.folder, created.paths.folder + u'/', created.paths.header(), created.paths.headerCopy(),
          created.paths.database()})
        QCOMPARE(openContainer(path).paths.folder, created.paths.folder);
    QCOMPARE(openFailure(created.paths.lock()), u"not-a-casebook|"_s + created.paths.lock());
}

void ContainerTest::wrongPassphraseChangesNothing()
{
    const QTemporaryDir folder;
    const CreatedContainer created = create(folder.filePath(u"A.candor"_s));
    const auto before = contentOf(created.paths.folder);
    const QDateTime changed = QFileInfo(created.paths.header()).lastModified();
    for (const QString &text :
         {u"wrong horse battery staple"_s, u"correct horse battery staple "_s, u" "_s, u"\U0001F40E\U0001F50B"_s,
          QString(1024, u'a'), RecoveryKey::generate().text()}) {
        QCOMPARE(
            failure([&] {
                static_cast<void>(unlock(openContainer(created.paths.folder).copies.header, passphrase(text)));
            }),
            u"wrong-passphrase"_s);
    }
    QCOMPARE(contentOf(created.paths.folder), before);
    QCOMPARE(QFileInfo(created.paths.header()).lastModified(), changed);
}

void ContainerTest::openErrors()
{
    const QTemporaryDir folder;
    QCOMPARE(openFailure(folder.filePath(u"none"_s)), u"not-found|"_s + folder.filePath(u"none"_s));
    QCOMPARE(openFailure(folder.path()), u"not-a-casebook|"_s + folder.path());
    samples::write(folder.filePath(u"letter.txt"_s), "text");
    QCOMPARE(openFailure(folder.filePath(u"letter.txt"_s)), u"not-a-casebook|"_s + folder.filePath(u"letter.txt"_s));

    const CreatedContainer created = create(folder.filePath(u"A.candor"_s));
    const QString database = created.paths.database();
    const QString elsewhere = folder.filePath(u"moved.db"_s);
    QVERIFY(QFile::rename(database, elsewhere));
    QCOMPARE(openFailure(created.paths.folder), u"damaged|database"_s);
    samples::write(database, QByteArray());
    QCOMPARE(openFailure(created.paths.folder), u"damaged|database"_s);
    QVERIFY(QFile::remove(database));
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(elsewhere, database));
    QCOMPARE(openFailure(created.paths.folder), u"damaged|database"_s);
    QVERIFY(QFile::remove(database));
#endif
    QVERIFY(QFile::rename(elsewhere, database));
    QCOMPARE(openFailure(created.paths.folder), QString());

    samples::write(created.paths.header(), "x");
    QCOMPARE(openContainer(created.paths.folder).copies.firstState, CopyState::Damaged);
    samples::write(created.paths.headerCopy(), "x");
    QCOMPARE(openFailure(created.paths.folder), u"damaged|header"_s);
}

void ContainerTest::createErrors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"A.candor"_s);
    const auto creating = [&](const QString &name, const QString &user, const Secret &secret, const KdfParams &kdf) {
        return failure([&] { static_cast<void>(createContainer(path, name, user, secret, kdf, makeDatabase)); });
    };
    QCOMPARE(creating(u"Mercy"_s, u"Dana"_s, passphrase(u"too short"_s), quickKdf), u"weak-passphrase|15"_s);
    QVERIFY(creating(QString(), u"Dana"_s, passphrase(), quickKdf).startsWith(u"invalid-value|name"_s));
    QVERIFY(creating(u"Mercy"_s, u"Da\tna"_s, passphrase(), quickKdf).startsWith(u"invalid-value|user"_s));
    QVERIFY(creating(u"Mercy"_s, u"Dana"_s, passphrase(), {1024, 1}).startsWith(u"invalid-value|kdf"_s));
    QCOMPARE(createFailure(folder.filePath(u"none/A.candor"_s)), u"not-found|"_s + folder.filePath(u"none"_s));
    QCOMPARE(namesIn(folder.path()), QStringList());

    samples::write(path, "a file of somebody else");
    QCOMPARE(createFailure(path), u"already-exists|"_s + path);
    QCOMPARE(samples::read(path), "a file of somebody else"_ba);
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(createFailure(path), u"already-exists|"_s + path);
    // Even an empty folder that appears while the casebook is being built is not replaced.
    QVERIFY(QDir().rmdir(path));
    QCOMPARE(
        createFailure(
            path,
            [&](const std::filesystem::path &file, const DatabaseKey &key) {
                makeDatabase(file, key);
                QVERIFY(QDir().mkdir(path));
            }),
        u"already-exists|"_s + path);
    QCOMPARE(namesIn(path), QStringList());
    QCOMPARE(namesIn(folder.path()), QStringList{u"A.candor"_s});
}

void ContainerTest::failedCreationLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"A.candor"_s);
    QCOMPARE(
        createFailure(
            path,
            [](const std::filesystem::path &file, const DatabaseKey &key) {
                makeDatabase(file, key);
                throw Error(ErrorCode::NoSpace, {u"disk"_s});
            }),
        u"no-space|disk"_s);
    QCOMPARE(namesIn(folder.path()), QStringList());
    QCOMPARE(createFailure(path, [](const std::filesystem::path &, const DatabaseKey &) {}), u"damaged|database"_s);
    QCOMPARE(namesIn(folder.path()), QStringList());
    QCOMPARE(createFailure(path), QString());
}

void ContainerTest::killedCreationLeavesNoTarget()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"A.candor"_s);
    QProcess maker;
    startSelf(maker, {u"--create"_s, path});
    QCOMPARE(lineFrom(maker), u"building"_s);

    // A folder that is still being built is not taken for a leftover.
    QCOMPARE(namesIn(folder.path()).size(), 1);
    QCOMPARE(createFailure(folder.filePath(u"B.candor"_s)), QString());
    const QString building = namesIn(folder.path()).filter(u".tmp-"_s).value(0);
    QVERIFY(building.startsWith(u"A.candor.tmp-"_s));

    maker.kill();
    QVERIFY(maker.waitForFinished());
    QCOMPARE(namesIn(folder.path()), (QStringList{building, u"B.candor"_s}));
    QCOMPARE(openFailure(path), u"not-found|"_s + path);
    QCOMPARE(createFailure(path), QString());
    QCOMPARE(namesIn(folder.path()), (QStringList{u"A.candor"_s, u"B.candor"_s}));
}

void ContainerTest::killedHeaderWrites()
{
    const QTemporaryDir folder;
    const CreatedContainer created = create(folder.filePath(u"A.candor"_s));
    constexpr int kills = 60;
    qint64 acknowledged = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        startSelf(writer, {u"--rewrite"_s, created.paths.folder});
        acknowledged = lineFrom(writer).toLongLong();
        QVERIFY(acknowledged > 0);
        QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(40)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QByteArrayList lines = writer.readAll().split('\n');
        // The last element follows the last line feed: a line cut short, or nothing.
        for (qsizetype line = 0; line + 1 < lines.size(); ++line)
            acknowledged = lines[line].toLongLong();
        const HeaderCopies copies = openContainer(created.paths.folder).copies;
        QVERIFY(copies.firstState != CopyState::Damaged && copies.firstState != CopyState::Missing);
        QVERIFY(copies.secondState != CopyState::Damaged && copies.secondState != CopyState::Missing);
        QVERIFY(copies.header.generation >= acknowledged);
        QVERIFY(copies.header.generation <= acknowledged + 1);
        acknowledged = copies.header.generation;
    }
    QVERIFY(acknowledged > kills);
    // One more write that is not cut off also takes away what the others left.
    writeHeader(created.paths.folder, openContainer(created.paths.folder).copies.header);
    QCOMPARE(namesIn(created.paths.folder).size(), 4);
}

void ContainerTest::lockSaysWhoAndSince()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.lock"_s);
    const Instant since = fromMillis(1782000000000);
    const QString expected =
        QStringList{u"in-use"_s, platform::userName(), QSysInfo::machineHostName(), u"2026-06-21T00:00:00Z"_s}.join(
            u'|');
    {
        LockFile first(path, since);
        QCOMPARE(failure([&] { const LockFile second(path); }), expected);
        LockFile moved = std::move(first);
        // A refused opener neither drops the lock nor changes what it says.
        QCOMPARE(failure([&] { const LockFile second(path); }), expected);
        QVERIFY(samples::read(path).contains(QByteArray::number(QCoreApplication::applicationPid())));
    }
    QCOMPARE(samples::read(path), QByteArray());
    QCOMPARE(failure([&] { const LockFile again(path); }), QString());
    QCOMPARE(
        failure([&] { const LockFile nowhere(folder.filePath(u"none/vault.lock"_s)); }),
        u"not-found|"_s + folder.filePath(u"none/vault.lock"_s));
    QVERIFY(!platform::userName().isEmpty());
}

void ContainerTest::lockHeldByAnotherProcess()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.lock"_s);
    for (int i = 0; i < 5; ++i) {
        QProcess holder;
        startSelf(holder, {u"--hold-lock"_s, path});
        QCOMPARE(lineFrom(holder), u"locked"_s);
        const auto error = errorOf([&] { const LockFile mine(path); });
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::InUse);
        QCOMPARE(error->arguments()[0], platform::userName());
        QCOMPARE(error->arguments()[1], QSysInfo::machineHostName());
        QVERIFY(instantFromIso(error->arguments()[2]).has_value());
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(samples::read(path).contains("\"user\"")); // what it wrote is still there, the lock is not
        QCOMPARE(failure([&] { const LockFile mine(path); }), QString());
    }

    const LockFile mine(path);
    QProcess other;
    startSelf(other, {u"--hold-lock"_s, path});
    QVERIFY(lineFrom(other).startsWith(u"in-use|"_s + platform::userName()));
    QVERIFY(other.waitForFinished());
}

void ContainerTest::writeWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ü.bin"_s);
    platform::writeWholeFile(path, "one");
    QCOMPARE(samples::read(path), "one"_ba);
    platform::writeWholeFile(path, QByteArray(3'000'000, 'z'));
    QCOMPARE(samples::read(path), QByteArray(3'000'000, 'z'));
    platform::writeWholeFile(path, QByteArray());
    QCOMPARE(samples::read(path), QByteArray());
    QCOMPARE(namesIn(folder.path()), QStringList{u"ü.bin"_s});
    QCOMPARE(
        failure([&] { platform::writeWholeFile(folder.filePath(u"none/a"_s), "x"); }),
        u"not-found|"_s + folder.filePath(u"none/a"_s));
    // A folder in the way: nothing is lost and nothing is left behind.
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(!failure([&] { platform::writeWholeFile(folder.filePath(u"folder"_s), "x"); }).isEmpty());
    QCOMPARE(namesIn(folder.path()), (QStringList{u"folder"_s, u"ü.bin"_s}));
}

void ContainerTest::platformFunctions()
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(u"a"_s);
    const QString b = folder.filePath(u"b"_s);
    samples::write(a, "a");
    samples::write(b, "b");
    platform::syncFile(a);
    platform::syncDirectory(folder.path());
    QCOMPARE(failure([&] { platform::renameNew(a, b); }), u"already-exists|"_s + b);
    QCOMPARE(samples::read(b), "b"_ba);
    platform::renameReplacing(a, b);
    QCOMPARE(samples::read(b), "a"_ba);
    platform::renameNew(b, a);
    QCOMPARE(samples::read(a), "a"_ba);
    QCOMPARE(failure([&] { platform::syncFile(b); }), u"not-found|"_s + b);
    QCOMPARE(failure([&] { platform::renameReplacing(b, a); }).section(u'|', 0, 0), u"not-found"_s);
    QCOMPARE(failure([&] { platform::createPrivateDirectory(folder.path()); }), u"already-exists|"_s + folder.path());
    QVERIFY(platform::restrictToOwner(a));
    QVERIFY(platform::freeSpace(folder.path()) > 0);
    QVERIFY(!failure([&] { static_cast<void>(platform::freeSpace(b)); }).isEmpty());
    QVERIFY(!platform::isNetworkFileSystem(folder.path()));
#ifdef Q_OS_LINUX
    QVERIFY(platform::disableCoreDumps());
    const QByteArray limits = samples::read(u"/proc/self/limits"_s);
    const qsizetype at = limits.indexOf("Max core file size");
    QVERIFY(at >= 0);
    QCOMPARE(limits.mid(at).split('\n')[0].simplified(), "Max core file size 0 0 bytes"_ba);
#endif
}

void ContainerTest::outOfMemory()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no command that limits the memory of a process");
#elif defined(CANDOR_ADDRESS_SANITIZER)
    QSKIP("the address sanitizer itself needs more than the memory allowed here");
#else
    QProcess limited;
    limited.start(
        u"/bin/sh"_s,
        {u"-c"_s, u"ulimit -v 400000 && exec \"$0\" --derive"_s, QCoreApplication::applicationFilePath()});
    QCOMPARE(lineFrom(limited), u"no-memory|1024"_s);
    QVERIFY(limited.waitForFinished());
#endif
}

namespace {

/// Runs this program with the folder being a small disk of its own. Empty when the system lets nobody mount one.
QString onSmallDisk(const QString &mode, const QString &folder, const QString &afterwards)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        u"unshare"_s,
        {u"-rm"_s, u"/bin/sh"_s, u"-c"_s,
         u"mount -t tmpfs -o size=128k none \"$1\" && echo mounted && "_s + afterwards + u"exec \"$0\" \"$2\" \"$1\""_s,
         QCoreApplication::applicationFilePath(), folder, mode});
    if (lineFrom(process) != u"mounted"_s)
        return {};
    const QString line = lineFrom(process);
    process.waitForFinished();
    return line;
}

} // namespace

void ContainerTest::fullDisk()
{
    const QTemporaryDir folder;
    const QString line = onSmallDisk(u"--fill"_s, folder.path(), {});
    if (line.isEmpty())
        QSKIP("mounting a small disk is not permitted here");
    QCOMPARE(line, u"kept; no-space; no-space; header kept; lock works; works again"_s);
}

void ContainerTest::readOnlyDisk()
{
    const QTemporaryDir folder;
    const QString line = onSmallDisk(u"--read-only"_s, folder.path(), u"mount -o remount,ro \"$1\" && "_s);
    if (line.isEmpty())
        QSKIP("mounting a small disk is not permitted here");
    QCOMPARE(line, u"read-only-place; read-only-place; read-only-place"_s);
}

namespace {

QString codeOf(const std::function<void()> &call)
{
    const auto error = errorOf(call);
    return error ? errorName(error->code()) : u"no error"_s;
}

/// What happens on a disk with room for 128 KiB.
QString fill(const QString &disk)
{
    QStringList seen;
    const QString whole = disk + u"/whole"_s;
    const QString ballast = disk + u"/ballast"_s;
    platform::writeWholeFile(whole, "before");
    const CreatedContainer created = create(disk + u"/A.candor"_s);

    QString codes = codeOf([&] { platform::writeWholeFile(whole, QByteArray(1'000'000, 'x')); });
    seen << (samples::read(whole) == "before" && namesIn(disk).size() == 2 ? u"kept"_s : u"lost"_s) << codes;

    QFile filler(ballast);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return u"no ballast"_s;
    while (filler.write(QByteArray(512, 'x')) == 512) {
    }
    filler.close();
    Header next = created.header;
    ++next.generation;
    seen << codeOf([&] { writeHeader(created.paths.folder, next); });
    const HeaderCopies copies = openContainer(created.paths.folder).copies;
    seen << (copies.header.generation == 1 && !copies.needsRepair() ? u"header kept"_s : u"header lost"_s);
    seen
        << (codeOf([&] { const LockFile lock(created.paths.lock()); }) == u"no error"_s ? u"lock works"_s
                                                                                        : u"no lock"_s);

    QFile::remove(ballast);
    writeHeader(created.paths.folder, next);
    seen << (openContainer(created.paths.folder).copies.header.generation == 2 ? u"works again"_s : u"stuck"_s);
    return seen.join(u"; "_s);
}

QString onReadOnlyDisk(const QString &disk)
{
    return QStringList{
        codeOf([&] { static_cast<void>(create(disk + u"/A.candor"_s)); }),
        codeOf([&] { platform::writeWholeFile(disk + u"/a"_s, "x"); }),
        codeOf([&] { const LockFile lock(disk + u"/vault.lock"_s); })}
        .join(u"; "_s);
}

void waitToBeKilled()
{
    QTextStream(stdin).readAll(); // ends with the test program, should that be killed first
}

/// What this program does when the test starts it once more. False when it is the test itself.
bool helper(const QStringList &arguments)
{
    const QString mode = arguments.value(1);
    const QString path = arguments.value(2);
    QTextStream out(stdout);
    if (mode == u"--hold-lock"_s) {
        const QString refused = failure([&] {
            const LockFile lock(path);
            out << "locked\n";
            out.flush();
            waitToBeKilled();
        });
        out << refused << '\n';
    } else if (mode == u"--create"_s) {
        static_cast<void>(create(path, [&](const std::filesystem::path &file, const DatabaseKey &key) {
            makeDatabase(file, key);
            out << "building\n";
            out.flush();
            waitToBeKilled();
        }));
    } else if (mode == u"--rewrite"_s) {
        Header header = openContainer(path).copies.header;
        for (int i = 0; i < 100000; ++i) {
            ++header.generation;
            writeHeader(path, header);
            out << header.generation << '\n';
            out.flush();
        }
    } else if (mode == u"--derive"_s) {
        out << failure([] {
            static_cast<void>(crypto::argon2id(passphrase().bytes(), QByteArray(16, 's'), {1024 * 1024, 1}));
        }) << '\n';
    } else if (mode == u"--fill"_s) {
        out << fill(path) << '\n';
    } else if (mode == u"--read-only"_s) {
        out << onReadOnlyDisk(path) << '\n';
    } else {
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (helper(QCoreApplication::arguments()))
        return 0;
    ContainerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_container.moc"
