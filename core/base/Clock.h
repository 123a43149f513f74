// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace candor {

/// A point in time, always UTC, to the millisecond. The time zone of the hospital is kept apart and only used to show
/// times and to count business days.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

[[nodiscard]] inline qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] inline Instant fromMillis(qint64 millis)
{
    return Instant(std::chrono::milliseconds(millis));
}
[[nodiscard]] QDateTime toUtc(Instant instant);
[[nodiscard]] QDateTime toZone(Instant instant, const QTimeZone &zone);
[[nodiscard]] Instant fromDateTime(const QDateTime &dateTime);
/// ISO 8601 in UTC, e.g. "2026-07-14T15:12:00Z"; milliseconds only when there are any.
[[nodiscard]] QString toIso(Instant instant);
/// Reads ISO 8601. A text without offset is local time in `zone`.
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text, const QTimeZone &zone = QTimeZone::utc());

/// Where "now" comes from: the system, or a fixed time in tests and demonstrations.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace candor
