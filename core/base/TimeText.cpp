// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeText.h"

namespace candor {

using namespace Qt::StringLiterals;

QString timeText(QTime time, const QLocale &locale)
{
    // Tables write thousands of times in one language.
    thread_local QLocale of = QLocale::c();
    thread_local QString format;
    if (format.isEmpty() || of != locale) {
        of = locale;
        format = locale.timeFormat(QLocale::ShortFormat).replace("AP"_L1, "Ap"_L1);
    }
    return locale.toString(time, format);
}

} // namespace candor
