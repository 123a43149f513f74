// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/platform/Elsewhere.h"

#include <QDateTime>
#include <QFile>

#include <sys/xattr.h>

namespace candor {

void markAsFromElsewhere(const QString &path)
{
    // Flags (downloaded, not looked at yet), seconds in hexadecimal, the program; no address it came from.
    const QByteArray value = "0081;" + QByteArray::number(QDateTime::currentSecsSinceEpoch(), 16) + ";Candor Casebook;";
    static_cast<void>(setxattr(
        QFile::encodeName(path).constData(), "com.apple.quarantine", value.constData(),
        static_cast<size_t>(value.size()), 0, 0));
}

} // namespace candor
