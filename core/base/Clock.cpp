// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

namespace candor {

QDateTime toUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
}

QDateTime toZone(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return fromMillis(dateTime.toMSecsSinceEpoch());
}

QString toIso(Instant instant)
{
    return toUtc(instant).toString(toMillis(instant) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(QStringView text, const QTimeZone &zone)
{
    QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), zone);
    return fromDateTime(parsed);
}

Instant SystemClock::now() const
{
    return fromMillis(QDateTime::currentMSecsSinceEpoch());
}

} // namespace candor
