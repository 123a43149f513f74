// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Container.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

/// Shared by the tests of the container: cheap casebooks, and a way to name the error a call ends with.
namespace candor::samples {

using namespace Qt::StringLiterals;

/// The least the format allows, so that tests are quick.
inline constexpr KdfParams quickKdf{8 * 1024, 1};

inline Secret passphrase(const QString &text = u"correct horse battery staple"_s)
{
    return Secret::fromPassphrase(QString(text.constData(), text.size()));
}

inline Header header(const Secret &mainKey, const QString &name = u"St. Brendan Regional \"North\" \\ Ärzte"_s)
{
    return makeHeader(
        VaultId::create(), name, mainKey, SlotUser{newUuid(), u"Dana Okafor"_s, u"manager"_s}, passphrase(),
        RecoveryKey::generate(), quickKdf, fromMillis(1782000000000));
}

inline std::optional<Error> errorOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

/// Name of the error and its arguments, "" when there is none.
inline QString failure(const std::function<void()> &call)
{
    const auto error = errorOf(call);
    return error ? (QStringList{errorName(error->code())} + error->arguments()).join(u'|') : QString();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write a file of the test");
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)");
}

/// Every file in a folder with its content.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System))
        files.insert(name, read(dir.filePath(name)));
    return files;
}

} // namespace candor::samples
