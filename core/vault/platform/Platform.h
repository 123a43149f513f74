// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The few things the vault needs of the operating system that Qt does not offer. One source file per system.
/// Every failure is thrown as what fromSystem() makes of it: NoSpace, ReadOnlyPlace, NotFound, AlreadyExists, NoMemory
/// or WriteFailed, each with the path.
namespace candor::platform {

/// The one place where numbers of the system (errno, GetLastError) become errors of the program.
[[nodiscard]] Error fromSystem(int systemCode, const QString &path);

/// Returns when the content of the file is on the disk itself, not in a cache.
void syncFile(const QString &path);
/// The same for the names in a folder: needed after every rename. Does nothing where the system does it on its own.
void syncDirectory(const QString &path);

/// Moves within a folder in one step; what was at `to` is replaced.
void renameReplacing(const QString &from, const QString &to);
/// Error AlreadyExists{to} when there is something at `to`.
void renameNew(const QString &from, const QString &to);

/// The file is there whole with the new content, or as it was before. On the disk when this returns.
void writeWholeFile(const QString &path, const QByteArray &bytes);

/// A new folder only its owner can enter. Error AlreadyExists{path}.
void createPrivateDirectory(const QString &path);
/// Takes away the rights of other people. False where the file system knows no owners (a memory stick, for example).
bool restrictToOwner(const QString &path);

/// From now on a crash of this process leaves no image of its memory. False when the system refuses.
bool disableCoreDumps();

/// Bytes an ordinary user can still write to the disk that holds the path.
[[nodiscard]] qint64 freeSpace(const QString &path);
/// Whether the path is on another computer, where locks and syncing cannot be relied on.
[[nodiscard]] bool isNetworkFileSystem(const QString &path);

/// Login name of the person running the program.
[[nodiscard]] QString userName();

/// An open file with an exclusive lock of the system on it. The system drops the lock when the process ends in any way.
using LockHandle = qintptr;
/// Creates the file if need be. Empty when somebody else holds the lock.
[[nodiscard]] std::optional<LockHandle> lockFile(const QString &path);
/// Replaces the content of the locked file. False when the disk is full.
bool writeLockedFile(LockHandle handle, const QByteArray &bytes);
void unlockFile(LockHandle handle);

} // namespace candor::platform
