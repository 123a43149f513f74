// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/OutsideCopies.h"

#include "base/Error.h"
#include "exchange/AttachmentFile.h"
#include "exchange/platform/Elsewhere.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
const auto lockSuffix = u".lock"_s;

/// Files that can only be read are not removed on every system.
bool removeAll(const QString &directory)
{
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext())
        QFile::setPermissions(files.next(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return QDir(directory).removeRecursively();
}

void makePrivate(const QString &directory)
{
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, onlyOwner))
        throw Error(ErrorCode::WriteFailed, {directory, QString()});
}

} // namespace

OutsideCopies::OutsideCopies(const QString &base)
    : m_base(base)
{
}

OutsideCopies::~OutsideCopies()
{
    wipe();
}

QString OutsideCopies::defaultBase()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!place.isEmpty())
        return place + u"/candor-casebook-open"_s;
#endif
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/open"_s;
}

QString OutsideCopies::place(const QString &name)
{
    if (m_directory.isEmpty()) {
        makePrivate(m_base);
        const QString directory = m_base + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        // The lock first: a directory without one is taken for left behind.
        m_lock = std::make_unique<QLockFile>(directory + lockSuffix);
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock())
            throw Error(ErrorCode::WriteFailed, {directory, QString()});
        makePrivate(directory);
        m_directory = directory;
    }
    const QString safe = safeFileName(name, m_names);
    m_names += safe;
    return m_directory + u'/' + safe;
}

void OutsideCopies::protect(const QString &path)
{
    markAsFromElsewhere(path);
    QFile::setPermissions(path, QFileDevice::ReadOwner);
}

void OutsideCopies::wipe()
{
    if (m_directory.isEmpty() || !removeAll(m_directory))
        return;
    m_directory.clear();
    m_names.clear();
    m_lock.reset();
}

bool OutsideCopies::wipeLeftBehind(const QString &base)
{
    bool isGone = true;
    for (const QFileInfo &each : QDir(base).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QLockFile lock(each.absoluteFilePath() + lockSuffix);
        lock.setStaleLockTime(0);
        if (lock.tryLock())
            isGone &= removeAll(each.absoluteFilePath());
        else
            isGone &= lock.error() == QLockFile::LockFailedError; // a session that is still running
    }
    return isGone;
}

} // namespace candor
