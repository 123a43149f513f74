// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/HarmText.h"

#include <QCoreApplication>

namespace candor {

namespace {

struct HarmText {
    Q_DECLARE_TR_FUNCTIONS(HarmText)
};

} // namespace

QString harmText(const QString &degree)
{
    if (degree == QLatin1StringView("NONE"))
        return HarmText::tr("No harm");
    if (degree == QLatin1StringView("MILD"))
        return HarmText::tr("Mild harm");
    if (degree == QLatin1StringView("MODERATE"))
        return HarmText::tr("Moderate harm");
    if (degree == QLatin1StringView("SEVERE"))
        return HarmText::tr("Severe harm");
    if (degree == QLatin1StringView("DEATH"))
        return HarmText::tr("Death");
    return degree.isEmpty() ? QString() : HarmText::tr("Harm not known yet");
}

QString harmFilterText(int minRank)
{
    switch (minRank) {
    case 2: return HarmText::tr("Mild or worse");
    case 3: return HarmText::tr("Moderate or worse");
    case 4: return HarmText::tr("Severe harm or death");
    case 5: return HarmText::tr("Death");
    default: return HarmText::tr("Any harm");
    }
}

} // namespace candor
