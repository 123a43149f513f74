// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Ids.h"
#include "model/Field.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace candor {

/// Money in integer cents of the casebook's currency. Never a floating-point number.
struct Cents {
    qint64 value = 0;

    friend auto operator<=>(const Cents &, const Cents &) = default;
    friend Cents operator+(Cents a, Cents b) { return {a.value + b.value}; }
    friend Cents operator-(Cents a, Cents b) { return {a.value - b.value}; }
    Cents &operator+=(Cents other)
    {
        value += other.value;
        return *this;
    }
};

/// A value of a code list, stored with list and version so that a later edition of the list never changes what was
/// recorded.
struct Code {
    QString scheme;  // id of the list, e.g. "ahrq_harm_v1_2"
    QString version; // e.g. "v1.2"
    QString code;    // e.g. "MILD"

    [[nodiscard]] bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Code &, const Code &) = default;
};

/// Answered, or not asked yet. An optional<bool> that reads well.
enum class YesNo { Unknown, Yes, No };

template <>
inline constexpr auto enumNames<YesNo> = std::to_array<EnumName<YesNo>>({
    {YesNo::Unknown, "unknown", QT_TRANSLATE_NOOP("Choice", "Not recorded yet")},
    {YesNo::Yes, "yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
    {YesNo::No, "no", QT_TRANSLATE_NOOP("Choice", "No")},
});

} // namespace candor
