// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Deadlines.h"

#include "base/Error.h"
#include "model/Codec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// The rules name their units as lawyers do.
TimeUnit readUnit(const QString &unit, const QString &rule)
{
    if (unit == "calendar_days"_L1)
        return TimeUnit::Days;
    const auto known = enumFromKey<TimeUnit>(unit);
    if (!known)
        throw Error(
            ErrorCode::InvalidValue, {rule + u".offset_unit"_s, unit, u"hours, calendar_days, business_days"_s});
    return *known;
}

DeadlineRule readRule(const QJsonObject &o)
{
    const auto text = [&](QLatin1StringView key) { return o.value(key).toString(); };
    DeadlineRule rule;
    rule.id = text("id"_L1);
    rule.title = text("title"_L1);
    rule.jurisdiction = text("jurisdiction"_L1);
    rule.trigger = text("trigger"_L1);
    rule.offset = {o.value("offset_value"_L1).toInt(-1), readUnit(text("offset_unit"_L1), rule.id)};
    rule.appliesWhen = text("applies_when"_L1);
    rule.citation = text("citation"_L1);
    rule.url = text("url"_L1);
    rule.asOf = QDate::fromString(text("as_of"_L1), Qt::ISODate);
    rule.verified = o.value("verified"_L1).toBool(false);
    rule.sourceTier = text("source_tier"_L1);
    rule.note = text("note"_L1);
    const auto kind = enumFromKey<DeadlineRule::Kind>(text("kind"_L1));
    if (!kind)
        throw Error(ErrorCode::InvalidValue, {rule.id + u".kind"_s, text("kind"_L1), u"a kind of deadline"_s});
    rule.kind = *kind;
    if (rule.id.isEmpty() || rule.title.isEmpty() || rule.trigger.isEmpty() || rule.offset.amount < 0)
        throw Error(ErrorCode::InvalidValue, {rule.id, QString(), u"id, title, trigger and length"_s});
    return rule;
}

} // namespace

const DeadlineRule *DeadlineRules::rule(QStringView id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const DeadlineRule &r) { return r.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

std::vector<const DeadlineRule *> DeadlineRules::forJurisdictions(const QStringList &jurisdictions) const
{
    std::vector<const DeadlineRule *> found;
    for (const DeadlineRule &rule : rules) {
        if (rule.jurisdiction == "US"_L1 || jurisdictions.contains(rule.jurisdiction))
            found.push_back(&rule);
    }
    return found;
}

DeadlineRules parseDeadlines(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    DeadlineRules result;
    const QJsonArray rules = document.value("rules"_L1).toArray();
    for (const auto &rule : rules)
        result.rules.push_back(readRule(rule.toObject()));
    const QJsonObject triggers = document.value("triggers"_L1).toObject();
    for (auto it = triggers.constBegin(); it != triggers.constEnd(); ++it)
        result.triggers[it.key()] = it.value().toString();
    for (const DeadlineRule &rule : result.rules) {
        if (!result.triggers.contains(rule.trigger))
            throw Error(ErrorCode::InvalidValue, {rule.id + u".trigger"_s, rule.trigger, u"a trigger of the table"_s});
    }
    return result;
}

const DeadlineRules &builtInDeadlines()
{
    static const DeadlineRules rules = [] {
        QFile file(u":/deadlines/deadlines.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::NotFound, {file.fileName()});
        return parseDeadlines(file.readAll());
    }();
    return rules;
}

} // namespace candor
