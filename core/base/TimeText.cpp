// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeText.h"

namespace candor {

using namespace Qt::StringLiterals;

QString timeText(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.replace("AP"_L1, "Ap"_L1);
    return locale.toString(time, format);
}

} // namespace candor
