// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "model/Field.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace candor {

/// How 01/02/2023 is meant.
enum class DateOrder { MonthFirst, DayFirst };

template <>
inline constexpr auto enumNames<DateOrder> = std::to_array<EnumName<DateOrder>>({
    {DateOrder::MonthFirst, "mdy", QT_TRANSLATE_NOOP("Choice", "Month first")},
    {DateOrder::DayFirst, "dmy", QT_TRANSLATE_NOOP("Choice", "Day first")},
});

/// A date as somebody typed it.
struct TypedDate {
    QDate date;
    std::optional<QTime> time;       // empty: only the day is known
    std::optional<int> offset;       // seconds east of UTC, when the text gives it
    std::optional<DateOrder> proves; // numbers that allow one order only: 13/02/2023
    bool orderDecided = false;       // day and month could be exchanged; the order given decided
    bool shortYear = false;          // two digits: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068
};

/// Reads the styles that files of events are found to use, each with or without a time (24 hours or AM/PM):
/// 2023-01-04, 2023/01/04, 20230104, 4-Jan-23, 4 January 2023, Jan 4, 2023, 1/4/2023, 1-4-23, and with dots, which are
/// always day first. `order` decides numbers that could be either; without it, they are read month first.
/// Empty for anything else and for days that do not exist.
[[nodiscard]] std::optional<TypedDate> readTypedDate(const QString &text, std::optional<DateOrder> order = {});

/// The time meant: at the offset given, else local time in `zone`; the start of the day there when only a day is known.
[[nodiscard]] Instant instantOf(const TypedDate &typed, const QTimeZone &zone);

} // namespace candor
