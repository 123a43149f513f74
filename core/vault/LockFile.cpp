// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/LockFile.h"

#include "vault/platform/Platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <utility>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readOwner(const QString &path)
{
    constexpr qint64 limit = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(limit)).object();
}

Error inUse(const QString &path)
{
    // The other one may hold the lock already and be about to write who it is.
    constexpr int attempts = 20;
    constexpr int pauseMs = 10;
    QJsonObject owner = readOwner(path);
    for (int i = 0; owner.isEmpty() && i < attempts; ++i) {
        QThread::msleep(pauseMs);
        owner = readOwner(path);
    }
    return Error(ErrorCode::InUse, {owner[u"user"].toString(), owner[u"host"].toString(), owner[u"since"].toString()});
}

} // namespace

LockFile::LockFile(const QString &path, Instant now)
{
    const std::optional<platform::LockHandle> handle = platform::lockFile(path);
    if (!handle)
        throw inUse(path);
    m_handle = *handle;
    const QJsonObject owner{
        {u"host"_s, QSysInfo::machineHostName()},
        {u"user"_s, platform::userName()},
        {u"pid"_s, QCoreApplication::applicationPid()},
        {u"since"_s, toIso(now)},
    };
    // The lock holds whatever the file says. On a full disk a casebook must still open, so that cases can be read.
    platform::writeLockedFile(m_handle, QJsonDocument(owner).toJson(QJsonDocument::Compact));
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

LockFile::~LockFile()
{
    if (m_handle == -1)
        return;
    // The file stays: removing it would let two openers lock two different files of the same name.
    platform::writeLockedFile(m_handle, {});
    platform::unlockFile(m_handle);
}

} // namespace candor
