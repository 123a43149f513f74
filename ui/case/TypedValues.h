// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Values.h"

/// What people type into fields, read and shown in their locale. A text that cannot be read gives nullopt; it is kept
/// as it stands, and the field says how to write it.
namespace candor::typed {

/// "10:12", "10:12 AM", "14:30", "7/14/2026 10:12 AM", "yesterday 4:30 PM", "now". A time without a day is the last
/// such time before now, or the next one when `future` is set.
[[nodiscard]] std::optional<Instant> readTime(const QString &text, const words::Moment &moment, bool future = false);
/// As readTime() understands it: the time alone today, else day and time.
[[nodiscard]] QString showTime(Instant at, const words::Moment &moment);

[[nodiscard]] QDate readDate(const QString &text, const words::Moment &moment);
[[nodiscard]] QString showDate(QDate date, const words::Moment &moment);

/// Integer cents from "$1,234.50", "1234.5", "1.234,50" as the locale writes numbers; no rounding, never through a
/// floating-point number.
[[nodiscard]] std::optional<Cents> readMoney(const QString &text, const QLocale &locale);
[[nodiscard]] QString showMoney(Cents amount, const QLocale &locale);

} // namespace candor::typed
