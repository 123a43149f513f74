// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Program.h"

namespace candor {

// Two lists of the settings whose entries say more than one thing, in a form that history shows as it is.

/// A holiday of the hospital: "2026-12-24 Christmas Eve".
struct SiteHoliday {
    QDate day;
    QString name;
    friend bool operator==(const SiteHoliday &, const SiteHoliday &) = default;
};

/// By day; entries without a valid date are left out.
[[nodiscard]] std::vector<SiteHoliday> siteHolidays(const Settings &settings);
/// Adds the holiday, or gives the day another name.
[[nodiscard]] Settings withHoliday(Settings settings, const SiteHoliday &holiday);
[[nodiscard]] Settings withoutHoliday(Settings settings, const QDate &day);

/// Somebody at the hospital read an unverified deadline rule in its source: "MA-SRE-7D 2026-11-25 Dana Okafor".
struct RuleConfirmation {
    QString rule;
    QDate on;   // invalid where it was not written down
    QString by; // empty where it was not written down
    friend bool operator==(const RuleConfirmation &, const RuleConfirmation &) = default;
};

[[nodiscard]] std::optional<RuleConfirmation> ruleConfirmation(const Settings &settings, QStringView rule);
[[nodiscard]] Settings withConfirmation(Settings settings, const RuleConfirmation &confirmation);
[[nodiscard]] Settings withoutConfirmation(Settings settings, QStringView rule);

} // namespace candor
