// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// Words, times and money of one document, in its language and locale and in the time zone of the hospital. English
/// texts stand in the builders as QT_TRANSLATE_NOOP("Document", "…").
class Wording {
public:
    explicit Wording(const DocumentContext &context);

    [[nodiscard]] QString operator()(const char *english) const { return translated("Document", english); }
    /// A text of the protocol or of a deadline rule.
    [[nodiscard]] QString protocol(const QString &english) const;
    /// The label of a code; the code itself when its list is not known.
    [[nodiscard]] QString code(const Code &code) const;
    /// The label of an enumeration value.
    template <NamedEnum E>
    [[nodiscard]] QString choice(E value) const
    {
        for (const auto &name : enumNames<E>) {
            if (name.value == value)
                return translated("Choice", name.label);
        }
        return {};
    }
    [[nodiscard]] QString translated(const char *context, const char *english) const;

    [[nodiscard]] QDate localDate(Instant at) const;
    [[nodiscard]] QDate today() const { return localDate(m_context.surroundings.now); }
    [[nodiscard]] QString time(Instant at) const;       // "10:12 AM"
    [[nodiscard]] QString longDate(QDate day) const;    // "Friday, August 21, 2026"
    [[nodiscard]] QString date(QDate day) const;        // "August 21, 2026"
    [[nodiscard]] QString dayAndMonth(QDate day) const; // "August 21"; with the year when it is not this year
    [[nodiscard]] QString dateTime(Instant at) const;   // "Tue, Jul 14, 2026, 10:12 AM"
    [[nodiscard]] QString dateTime(const std::optional<Instant> &at) const; // empty when there is none
    /// The time alone today, else day and time: for the time column of checklists.
    [[nodiscard]] QString shortTime(Instant at) const;
    /// "14 min", "18 h", "3 days"; the sign does not count.
    [[nodiscard]] QString duration(std::chrono::milliseconds length) const;
    /// Whole dollars, or with cents when asked; from integer cents, no rounding.
    [[nodiscard]] QString money(Cents amount, bool withCents) const;
    [[nodiscard]] QString money(Cents amount) const { return money(amount, amount.value % 100 != 0); }
    /// "Ann, Ben and Cyd" as the locale does it.
    [[nodiscard]] QString list(const QStringList &names) const;

private:
    const DocumentContext &m_context;
};

} // namespace candor
