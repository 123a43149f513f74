// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/platform/Platform.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <limits>
#include <string>
#include <utility>

// The others need windows.h in front of them.
// clang-format off
#include <windows.h>
#include <aclapi.h>
#include <lmcons.h>
#include <sddl.h>
#include <werapi.h>
// clang-format on

namespace candor::platform {

namespace {

// Virus scanners hold new files open for a moment; moving and replacing them fails meanwhile.
constexpr int sharingRetries = 20;
constexpr DWORD sharingPauseMs = 50;
// Locked bytes cannot be read by others on Windows, so the lock lies far behind the content.
constexpr DWORD lockOffset = 0x40000000;

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

[[noreturn]] void fail(const QString &path)
{
    throw fromSystem(static_cast<int>(GetLastError()), path);
}

class File {
public:
    File(const QString &path, DWORD access, DWORD sharing, DWORD disposition)
        : m_handle(CreateFileW(
              native(path).c_str(), access, sharing, nullptr, disposition,
              FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr))
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { close(); }

    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }
    bool close() { return !isOpen() || CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE)) != 0; }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

bool writeAll(HANDLE file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto part = static_cast<DWORD>(qMin<qsizetype>(bytes.size() - done, 1 << 24));
        DWORD written = 0;
        if (WriteFile(file, bytes.constData() + done, part, &written, nullptr) == 0)
            return false;
        done += written;
    }
    return true;
}

bool move(const QString &from, const QString &to, DWORD flags)
{
    for (int attempt = 0;; ++attempt) {
        if (MoveFileExW(native(from).c_str(), native(to).c_str(), flags | MOVEFILE_WRITE_THROUGH) != 0)
            return true;
        const DWORD code = GetLastError();
        if ((code != ERROR_SHARING_VIOLATION && code != ERROR_ACCESS_DENIED) || attempt == sharingRetries)
            return false;
        Sleep(sharingPauseMs);
    }
}

} // namespace

Error fromSystem(int systemCode, const QString &path)
{
    const QString technical = QStringLiteral("system error %1").arg(systemCode);
    switch (systemCode) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: return Error(ErrorCode::NoSpace, {path}, technical);
    case ERROR_WRITE_PROTECT:
    case ERROR_ACCESS_DENIED: return Error(ErrorCode::ReadOnlyPlace, {path}, technical);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return Error(ErrorCode::NotFound, {path}, technical);
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return Error(ErrorCode::AlreadyExists, {path}, technical);
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY: return Error(ErrorCode::NoMemory, {QStringLiteral("1")}, technical);
    default: return Error(ErrorCode::WriteFailed, {path, qt_error_string(systemCode)}, technical);
    }
}

void syncFile(const QString &path)
{
    const File file(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, OPEN_EXISTING);
    if (!file.isOpen() || FlushFileBuffers(file.handle()) == 0)
        fail(path);
}

void syncDirectory(const QString &path)
{
    // Names are written through by MOVEFILE_WRITE_THROUGH; Windows has no call for a folder.
    if (!QFileInfo(path).isDir())
        throw fromSystem(ERROR_PATH_NOT_FOUND, path);
}

void renameReplacing(const QString &from, const QString &to)
{
    if (!move(from, to, MOVEFILE_REPLACE_EXISTING))
        fail(to);
}

void renameNew(const QString &from, const QString &to)
{
    if (!move(from, to, 0))
        fail(to);
}

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString temporary =
        path + QStringLiteral(".tmp-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    File file(temporary, GENERIC_WRITE, 0, CREATE_NEW);
    if (!file.isOpen())
        fail(path);
    const bool written = writeAll(file.handle(), bytes) && FlushFileBuffers(file.handle()) != 0 && file.close() &&
                         move(temporary, path, MOVEFILE_REPLACE_EXISTING);
    if (!written) {
        const auto code = static_cast<int>(GetLastError());
        file.close();
        DeleteFileW(native(temporary).c_str());
        throw fromSystem(code, path);
    }
}

void createPrivateDirectory(const QString &path)
{
    if (CreateDirectoryW(native(path).c_str(), nullptr) == 0)
        fail(path);
    restrictToOwner(path);
}

bool restrictToOwner(const QString &path)
{
    // Full control for the owner, the system and administrators, nothing inherited from the folder above.
    const wchar_t *rights = QFileInfo(path).isDir() ? L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
                                                    : L"D:P(A;;FA;;;OW)(A;;FA;;;SY)(A;;FA;;;BA)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(rights, SDDL_REVISION_1, &descriptor, nullptr) == 0)
        fail(path);
    const bool done =
        SetFileSecurityW(
            native(path).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor) != 0;
    const auto code = static_cast<int>(GetLastError());
    LocalFree(descriptor);
    if (!done && code != ERROR_INVALID_FUNCTION && code != ERROR_NOT_SUPPORTED && code != ERROR_ACCESS_DENIED)
        throw fromSystem(code, path);
    return done;
}

bool disableCoreDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return SUCCEEDED(WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_NO_UI));
}

qint64 freeSpace(const QString &path)
{
    const QFileInfo info(path);
    ULARGE_INTEGER available = {};
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    if (GetDiskFreeSpaceExW(native(folder).c_str(), &available, nullptr, nullptr) == 0)
        fail(path);
    return static_cast<qint64>(qMin<quint64>(available.QuadPart, std::numeric_limits<qint64>::max()));
}

bool isNetworkFileSystem(const QString &path)
{
    const std::wstring absolute = native(QFileInfo(path).absoluteFilePath());
    std::wstring root(absolute.size() + MAX_PATH, L'\0');
    if (GetVolumePathNameW(absolute.c_str(), root.data(), static_cast<DWORD>(root.size())) == 0)
        fail(path);
    return absolute.rfind(L"\\\\", 0) == 0 || GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

QString userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = static_cast<DWORD>(name.size());
    if (GetUserNameW(name.data(), &size) == 0)
        return qEnvironmentVariable("USERNAME");
    return QString::fromWCharArray(name.data());
}

std::optional<LockHandle> lockFile(const QString &path)
{
    File file(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, OPEN_ALWAYS);
    if (!file.isOpen())
        fail(path);
    OVERLAPPED where = {};
    where.Offset = lockOffset;
    if (LockFileEx(file.handle(), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where) == 0) {
        if (GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING)
            return std::nullopt;
        fail(path);
    }
    return reinterpret_cast<LockHandle>(file.release());
}

bool writeLockedFile(LockHandle handle, const QByteArray &bytes)
{
    auto *const file = reinterpret_cast<HANDLE>(handle);
    return SetFilePointer(file, 0, nullptr, FILE_BEGIN) != INVALID_SET_FILE_POINTER && SetEndOfFile(file) != 0 &&
           writeAll(file, bytes);
}

void unlockFile(LockHandle handle)
{
    auto *const file = reinterpret_cast<HANDLE>(handle);
    OVERLAPPED where = {};
    where.Offset = lockOffset;
    UnlockFileEx(file, 0, 1, 0, &where);
    CloseHandle(file);
}

} // namespace candor::platform
