// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RecentCasebooks.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int remembered = 8;
const auto recentKey = u"recent"_s;

} // namespace

QStringList recentCasebooks()
{
    return QSettings().value(recentKey).toStringList();
}

void rememberCasebook(const QString &path)
{
    QStringList paths = recentCasebooks();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, remembered));
}

void forgetCasebook(const QString &path)
{
    QStringList paths = recentCasebooks();
    paths.removeAll(path);
    QSettings().setValue(recentKey, paths);
}

QString casebookFolder(const QString &chosen)
{
    const QFileInfo info(chosen);
    const QString folder = info.isFile() ? info.absolutePath() : info.absoluteFilePath();
    return QDir::cleanPath(folder);
}

} // namespace candor
