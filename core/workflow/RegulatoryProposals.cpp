// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/RegulatoryProposals.h"

#include "model/SettingsLists.h"

namespace candor {

using namespace std::chrono_literals;

bool isVerified(const DeadlineRule &rule, const Settings &settings)
{
    return rule.verified || ruleConfirmation(settings, rule.id).has_value();
}

Instant endOf(const DeadlineRule &rule, Instant startsAt, const Surroundings &around)
{
    return addSpan(startsAt, rule.offset, around.zone, around.calendar);
}

std::vector<RegulatoryProposal>
proposals(const DeadlineRules &rules, const CaseFile &file, const Surroundings &around, const Settings &settings)
{
    std::vector<RegulatoryProposal> found;
    for (const DeadlineRule *rule : rules.forJurisdictions(around.jurisdictions)) {
        if (file.first<RegulatoryClock>([&](const RegulatoryClock &clock) { return clock.rule == rule->id; }))
            continue;
        const auto trigger = rules.triggers.find(rule->trigger);
        const bool byPerson = trigger == rules.triggers.end() || trigger->second.isEmpty();
        RegulatoryProposal proposal;
        proposal.rule = rule;
        proposal.verified = isVerified(*rule, settings);
        if (!byPerson) {
            proposal.startsAt = file.anchor(trigger->second);
            if (!proposal.startsAt)
                continue;
            proposal.ends = endOf(*rule, *proposal.startsAt, around);
            if (rule->isDueDate())
                proposal.dueAt = proposal.ends;
        }
        found.push_back(proposal);
    }
    std::stable_sort(found.begin(), found.end(), [](const RegulatoryProposal &a, const RegulatoryProposal &b) {
        return a.ends && (!b.ends || *a.ends < *b.ends);
    });
    return found;
}

RegulatoryClock clockFor(const DeadlineRule &rule, std::optional<Instant> startsAt, const Surroundings &around)
{
    RegulatoryClock clock;
    clock.id = Id<RegulatoryClock>::create();
    clock.rule = rule.id;
    clock.startsAt = startsAt;
    if (startsAt && rule.isDueDate())
        clock.dueAt = endOf(rule, *startsAt, around);
    return clock;
}

Instant soonFrom(const DeadlineRule *rule, Instant dueAt)
{
    const bool inHours = rule && (rule->offset.unit == TimeUnit::Minutes || rule->offset.unit == TimeUnit::Hours);
    return dueAt - (inHours ? std::chrono::hours(4) : std::chrono::hours(72));
}

RegulatoryStanding
regulatoryStanding(const RegulatoryClock &clock, const DeadlineRule *rule, bool verified, Instant now)
{
    using S = RegulatoryStanding;
    if (clock.state == RegulatoryState::Dismissed)
        return S::Dismissed;
    if (clock.state == RegulatoryState::Filed)
        return clock.dueAt && clock.filedAt && *clock.filedAt > *clock.dueAt ? S::FiledLate : S::FiledOnTime;
    if (rule && !rule->isDueDate())
        return S::Waiting;
    if (!verified)
        return S::Unverified;
    if (clock.state == RegulatoryState::Proposed)
        return S::Proposed;
    if (!clock.dueAt)
        return S::Due;
    if (now > *clock.dueAt)
        return S::Late;
    return now >= soonFrom(rule, *clock.dueAt) ? S::Soon : S::Due;
}

} // namespace candor
