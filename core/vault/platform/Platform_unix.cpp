// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/platform/Platform.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/vfs.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

namespace candor::platform {

namespace {

class Descriptor {
public:
    Descriptor(const QByteArray &path, int flags)
        : m_fd(::open(path.constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }
    /// Some file systems report a failed write only here.
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

[[noreturn]] void fail(const QString &path)
{
    throw fromSystem(errno, path);
}

bool syncToDisk(int fd)
{
#ifdef Q_OS_MACOS
    // fsync() alone leaves the data in the cache of the drive. Not every file system there knows the stronger call.
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(fd) == 0;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    const char *from = bytes.constData();
    auto left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        const auto written = ::write(fd, from, left);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        from += written;
        left -= static_cast<size_t>(written);
    }
    return true;
}

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

} // namespace

Error fromSystem(int systemCode, const QString &path)
{
    const QString text = QString::fromStdString(std::generic_category().message(systemCode));
    const QString technical = QStringLiteral("errno %1").arg(systemCode);
    switch (systemCode) {
    case ENOSPC:
    case EDQUOT: return Error(ErrorCode::NoSpace, {path}, technical);
    case EROFS:
    case EACCES:
    case EPERM: return Error(ErrorCode::ReadOnlyPlace, {path}, technical);
    case ENOENT:
    case ENOTDIR: return Error(ErrorCode::NotFound, {path}, technical);
    case EEXIST:
    case ENOTEMPTY: return Error(ErrorCode::AlreadyExists, {path}, technical);
    case ENOMEM: return Error(ErrorCode::NoMemory, {QStringLiteral("1")}, technical);
    default: return Error(ErrorCode::WriteFailed, {path, text}, technical);
    }
}

void syncFile(const QString &path)
{
    const Descriptor file(native(path), O_RDONLY | O_NOFOLLOW);
    if (!file.isOpen() || !syncToDisk(file.fd()))
        fail(path);
}

void syncDirectory(const QString &path)
{
    const Descriptor folder(native(path), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        fail(path);
    // EINVAL: a file system that has no such operation because it needs none.
    if (!syncToDisk(folder.fd()) && errno != EINVAL && errno != ENOTSUP)
        fail(path);
}

void renameReplacing(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        fail(to);
}

void renameNew(const QString &from, const QString &to)
{
    const QByteArray source = native(from);
    const QByteArray target = native(to);
#if defined(Q_OS_LINUX)
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
#elif defined(Q_OS_MACOS)
    if (::renamex_np(source.constData(), target.constData(), RENAME_EXCL) == 0)
        return;
#else
    errno = ENOSYS;
#endif
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        fail(to);
    // The file system cannot do both in one step. A folder never replaces a file or a folder that is not empty anyway.
    struct stat found = {};
    if (::lstat(target.constData(), &found) == 0)
        throw fromSystem(EEXIST, to);
    renameReplacing(from, to);
}

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString temporary =
        path + QStringLiteral(".tmp-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    Descriptor file(native(temporary), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file.isOpen())
        fail(path);
    const bool written = writeAll(file.fd(), bytes) && syncToDisk(file.fd()) && file.close() &&
                         ::rename(native(temporary).constData(), native(path).constData()) == 0;
    if (!written) {
        const int code = errno;
        ::unlink(native(temporary).constData());
        throw fromSystem(code, path);
    }
    syncDirectory(QFileInfo(path).absolutePath());
}

void createPrivateDirectory(const QString &path)
{
    if (::mkdir(native(path).constData(), S_IRWXU) != 0)
        fail(path);
}

bool restrictToOwner(const QString &path)
{
    struct stat found = {};
    if (::lstat(native(path).constData(), &found) != 0)
        fail(path);
    const mode_t mode = S_ISDIR(found.st_mode) ? S_IRWXU : S_IRUSR | S_IWUSR;
    if (::chmod(native(path).constData(), mode) == 0)
        return true;
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
        fail(path);
    return false;
}

bool disableCoreDumps()
{
    const struct rlimit none = {0, 0};
    bool done = ::setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    // Also keeps other programs of the same user from reading this memory.
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

qint64 freeSpace(const QString &path)
{
    struct statvfs found = {};
    if (::statvfs(native(path).constData(), &found) != 0)
        fail(path);
    return static_cast<qint64>(found.f_bavail) * static_cast<qint64>(found.f_frsize);
}

bool isNetworkFileSystem(const QString &path)
{
    struct statfs found = {};
    if (::statfs(native(path).constData(), &found) != 0)
        fail(path);
#ifdef Q_OS_LINUX
    // Numbers from statfs(2) and linux/magic.h.
    switch (static_cast<quint32>(found.f_type)) {
    case 0x6969U:     // NFS
    case 0x517BU:     // SMB
    case 0xFF534D42U: // CIFS
    case 0xFE534D42U: // SMB 2 and later
    case 0x5346414FU: // AFS
    case 0x6B414653U: // kAFS
    case 0x73757245U: // Coda
    case 0x564CU:     // NCP
    case 0x01021997U: // 9P, folders of a host in a virtual machine
    case 0x00C36400U: // Ceph
        return true;
    case 0x65735546U: { // FUSE: local disks and remote ones; the name after the dot tells
        const QByteArray type = QStorageInfo(path).fileSystemType();
        constexpr std::array remote = {"sshfs", "rclone", "davfs", "gvfsd", "curlftpfs", "s3fs", "glusterfs"};
        for (const char *name : remote) {
            if (type.contains(name))
                return true;
        }
        return false;
    }
    default: return false;
    }
#else
    return (found.f_flags & MNT_LOCAL) == 0;
#endif
}

QString userName()
{
    struct passwd entry = {};
    struct passwd *found = nullptr;
    std::vector<char> buffer(16384);
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::geteuid());
}

std::optional<LockHandle> lockFile(const QString &path)
{
    Descriptor file(native(path), O_RDWR | O_CREAT | O_NOFOLLOW);
    if (!file.isOpen())
        fail(path);
    // flock(), not fcntl(): its lock belongs to this open file, so a second opener in the same process is refused too,
    // and reading the file elsewhere does not drop it.
    while (::flock(file.fd(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::nullopt;
        if (errno != EINTR)
            fail(path);
    }
    return file.release();
}

bool writeLockedFile(LockHandle handle, const QByteArray &bytes)
{
    const int fd = static_cast<int>(handle);
    return ::ftruncate(fd, 0) == 0 && ::lseek(fd, 0, SEEK_SET) == 0 && writeAll(fd, bytes);
}

void unlockFile(LockHandle handle)
{
    ::close(static_cast<int>(handle)); // drops the lock
}

} // namespace candor::platform
