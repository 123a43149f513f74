// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Container.h"

#include "vault/LockFile.h"
#include "vault/platform/Platform.h"

#include <QDir>
#include <QFileInfo>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString inFolder(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

bool isPresent(const QFileInfo &info)
{
    return info.exists() || info.isSymLink(); // a link into nowhere is there, too
}

/// Folders of creations that were cut off. One still being filled is locked by its maker and stays.
void removeCutOff(const QFileInfo &target)
{
    const QDir parent = target.absoluteDir();
    const QStringList names = parent.entryList(
        {target.fileName() + u".tmp-????????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const ContainerPaths paths{parent.filePath(name)};
        if (!QFileInfo::exists(paths.lock()))
            continue; // not one of ours, or just begun
        try {
            const LockFile lock(paths.lock());
        } catch (const Error &) {
            continue; // somebody is at work in there, or it is not ours to touch
        }
        QDir(paths.folder).removeRecursively();
    }
}

/// Removes the folder of an unfinished creation unless told that it is finished.
class BuildFolder {
public:
    explicit BuildFolder(const QString &target)
        : m_paths{target + u".tmp-"_s + QString::fromLatin1(crypto::randomBytes(4).toHex())}
    {
        platform::createPrivateDirectory(m_paths.folder);
    }
    BuildFolder(const BuildFolder &) = delete;
    BuildFolder &operator=(const BuildFolder &) = delete;
    ~BuildFolder()
    {
        if (!m_paths.folder.isEmpty())
            QDir(m_paths.folder).removeRecursively();
    }

    [[nodiscard]] const ContainerPaths &paths() const { return m_paths; }
    void moveTo(const QString &target)
    {
        platform::renameNew(m_paths.folder, target);
        m_paths.folder.clear();
    }

private:
    ContainerPaths m_paths;
};

void checkDatabaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!isPresent(info))
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"database file is missing"_s);
    if (info.isSymLink() || !info.isFile())
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"database is not a plain file"_s);
    if (info.size() == 0)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"database file is empty"_s);
}

} // namespace

QString ContainerPaths::header() const
{
    return inFolder(folder, headerFileName);
}

QString ContainerPaths::headerCopy() const
{
    return inFolder(folder, headerCopyFileName);
}

QString ContainerPaths::database() const
{
    return inFolder(folder, u"vault.db"_s);
}

QString ContainerPaths::lock() const
{
    return inFolder(folder, u"vault.lock"_s);
}

CreatedContainer createContainer(
    const QString &path, const QString &name, const QString &userDisplay, const Secret &passphrase,
    const KdfParams &kdf, const MakeDatabase &makeDatabase, const NewContainerIds &ids, Instant now)
{
    const QFileInfo target(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (isPresent(target))
        throw Error(ErrorCode::AlreadyExists, {target.filePath()});
    if (!target.absoluteDir().exists())
        throw Error(ErrorCode::NotFound, {target.absolutePath()});

    Secret mainKey = crypto::randomSecret(crypto::keyBytes);
    RecoveryKey recoveryKey = RecoveryKey::generate();
    const Header header = makeHeader(
        ids.vault, name, mainKey, SlotUser{ids.user, userDisplay, u"manager"_s}, passphrase, recoveryKey, kdf, now);

    removeCutOff(target);
    BuildFolder build(target.filePath());
    {
        const LockFile lock(build.paths().lock(), now);
        // UTF-16, not wide characters: those go through the C++ locale, which refuses names beyond ASCII.
        makeDatabase(std::filesystem::path(build.paths().database().toStdU16String()), databaseKey(header, mainKey));
        checkDatabaseFile(build.paths().database());
        platform::restrictToOwner(build.paths().database()); // the folder is private already; content is encrypted
        platform::syncFile(build.paths().database());
        writeHeader(build.paths().folder, header);
    }
    platform::syncDirectory(build.paths().folder);
    build.moveTo(target.filePath());
    platform::syncDirectory(target.absolutePath());

    const QUuid slotId = header.keySlots.constFirst().id;
    return {
        ContainerPaths{target.filePath()},
        ids.vault,
        header,
        std::move(recoveryKey),
        Unlocked{std::move(mainKey), slotId, KeySlot::Type::Passphrase, ids.user},
    };
}

OpenedContainer openContainer(const QString &path)
{
    const QFileInfo given(path);
    if (!isPresent(given))
        throw Error(ErrorCode::NotFound, {path});
    const ContainerPaths paths{given.isDir() ? QDir::cleanPath(given.absoluteFilePath()) : given.absolutePath()};
    const bool isPart = given.isDir() || given.absoluteFilePath() == paths.header() ||
                        given.absoluteFilePath() == paths.headerCopy() || given.absoluteFilePath() == paths.database();
    if (!isPart)
        throw Error(ErrorCode::NotACasebook, {path});
    HeaderCopies copies = readHeader(paths.folder);
    checkDatabaseFile(paths.database());
    return {paths, std::move(copies)};
}

} // namespace candor
