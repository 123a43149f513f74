// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SettingsLists.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int isoLength = 10;

SiteHoliday readHoliday(const QString &entry)
{
    return {QDate::fromString(entry.left(isoLength), Qt::ISODate), entry.mid(isoLength).trimmed()};
}

bool isOf(const QString &entry, QStringView rule)
{
    return entry.section(u' ', 0, 0) == rule;
}

} // namespace

std::vector<SiteHoliday> siteHolidays(const Settings &settings)
{
    std::vector<SiteHoliday> holidays;
    for (const QString &entry : settings.holidays) {
        SiteHoliday holiday = readHoliday(entry);
        if (holiday.day.isValid())
            holidays.push_back(holiday);
    }
    std::sort(holidays.begin(), holidays.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return holidays;
}

Settings withHoliday(Settings settings, const SiteHoliday &holiday)
{
    settings = withoutHoliday(std::move(settings), holiday.day);
    settings.holidays += (holiday.day.toString(Qt::ISODate) + u' ' + holiday.name).trimmed();
    settings.holidays.sort();
    return settings;
}

Settings withoutHoliday(Settings settings, const QDate &day)
{
    settings.holidays.removeIf([&](const QString &entry) { return readHoliday(entry).day == day; });
    return settings;
}

std::optional<RuleConfirmation> ruleConfirmation(const Settings &settings, QStringView rule)
{
    for (const QString &entry : settings.confirmedRules) {
        if (isOf(entry, rule))
            return RuleConfirmation{
                rule.toString(), QDate::fromString(entry.section(u' ', 1, 1), Qt::ISODate), entry.section(u' ', 2)};
    }
    return std::nullopt;
}

Settings withConfirmation(Settings settings, const RuleConfirmation &confirmation)
{
    settings = withoutConfirmation(std::move(settings), confirmation.rule);
    settings.confirmedRules +=
        QStringList{confirmation.rule, confirmation.on.toString(Qt::ISODate), confirmation.by}.join(u' ').trimmed();
    return settings;
}

Settings withoutConfirmation(Settings settings, QStringView rule)
{
    settings.confirmedRules.removeIf([&](const QString &entry) { return isOf(entry, rule); });
    return settings;
}

} // namespace candor
