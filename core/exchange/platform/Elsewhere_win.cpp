// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/platform/Elsewhere.h"

#include <QFile>

namespace candor {

void markAsFromElsewhere(const QString &path)
{
    // The "mark of the web", a stream beside the content. Zone 3 is the internet.
    QFile mark(path + QStringLiteral(":Zone.Identifier"));
    if (mark.open(QIODevice::WriteOnly))
        mark.write("[ZoneTransfer]\r\nZoneId=3\r\n");
}

} // namespace candor
