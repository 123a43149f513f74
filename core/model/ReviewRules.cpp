// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ReviewRules.h"

#include "model/PeopleRules.h"

namespace candor {

std::vector<const CustodyEvent *> custodyOf(const CaseFile &file, const Id<EvidenceItem> &item)
{
    std::vector<const CustodyEvent *> chain;
    for (const CustodyEvent &event : file.all<CustodyEvent>()) {
        if (event.item == item)
            chain.push_back(&event);
    }
    const auto when = [](const CustodyEvent *event) { return event->at.value_or(Instant::max()); };
    std::stable_sort(
        chain.begin(), chain.end(), [&](const CustodyEvent *a, const CustodyEvent *b) { return when(a) < when(b); });
    return chain;
}

std::vector<Id<CustodyEvent>> custodyGaps(const CaseFile &file, const Id<EvidenceItem> &item)
{
    std::vector<Id<CustodyEvent>> gaps;
    const auto chain = custodyOf(file, item);
    for (size_t i = 1; i < chain.size(); ++i) {
        if (!sameName(chain[i]->from, chain[i - 1]->to))
            gaps.push_back(chain[i]->id);
    }
    return gaps;
}

bool isOpen(const Hold &hold)
{
    return !hold.releasedAt;
}

bool staysInCase(const Hold &hold)
{
    return hold.kind == HoldKind::Litigation && hold.placedAt.has_value();
}

ReleaseGap releaseGap(const Hold &hold)
{
    if (hold.releasedBy.trimmed().isEmpty())
        return ReleaseGap::Who;
    return hold.reason.trimmed().isEmpty() ? ReleaseGap::Why : ReleaseGap::None;
}

ReleaseGap releaseGap(const EvidenceItem &item)
{
    return item.releaseAuthority.trimmed().isEmpty() ? ReleaseGap::Who : ReleaseGap::None;
}

const Hold *openLitigationHold(const CaseFile &file)
{
    return file.first<Hold>([](const Hold &hold) { return hold.kind == HoldKind::Litigation && isOpen(hold); });
}

std::vector<EvidenceRemark> evidenceRemarks(const CaseFile &file, const EvidenceItem &item)
{
    std::vector<EvidenceRemark> remarks;
    if (item.state == EvidenceState::Secured && item.custodian.isEmpty())
        remarks.push_back(EvidenceRemark::NoCustodian);
    if (item.state == EvidenceState::Released) {
        if (item.releaseAuthority.isEmpty())
            remarks.push_back(EvidenceRemark::NoReleaseAuthority);
        if (!item.releasedAt)
            remarks.push_back(EvidenceRemark::NoReleaseTime);
    }
    if (!custodyGaps(file, item.id).empty())
        remarks.push_back(EvidenceRemark::CustodyGap);
    if (item.state != EvidenceState::Lost && openLitigationHold(file))
        remarks.push_back(EvidenceRemark::LitigationHold);
    return remarks;
}

int referencesTo(const CaseFile &file, const Id<EvidenceItem> &item)
{
    const auto names = [&](const auto &record) {
        return std::find(record.evidence.begin(), record.evidence.end(), item) != record.evidence.end();
    };
    const auto &causes = file.all<Cause>();
    const auto &events = file.all<TimelineEntry>();
    return static_cast<int>(
        std::count_if(causes.begin(), causes.end(), names) + std::count_if(events.begin(), events.end(), names) +
        static_cast<std::ptrdiff_t>(custodyOf(file, item).size()));
}

bool familyWasAsked(const CaseFile &file)
{
    return file.first<Interview>([](const Interview &interview) { return interview.family; }) != nullptr;
}

bool representsPatients(const Person &person)
{
    return hasRole(person, PersonRole::ReviewTeam) && hasRole(person, PersonRole::Representative) &&
           person.maySpeak == YesNo::No && !isInvolvedStaff(person);
}

ReviewTeam reviewTeam(const CaseFile &file)
{
    ReviewTeam team;
    for (const Person &person : file.all<Person>()) {
        const bool leads = hasRole(person, PersonRole::ReviewLead);
        if (!leads && !hasRole(person, PersonRole::ReviewTeam))
            continue;
        if (leads && !team.lead) {
            team.lead = &person;
            team.members.insert(team.members.begin(), &person);
        } else {
            team.members.push_back(&person);
        }
        if (isInvolvedStaff(person))
            team.involved.push_back(&person);
        if (!team.forPatients && representsPatients(person))
            team.forPatients = &person;
    }
    return team;
}

std::size_t domainRank(QStringView key)
{
    for (std::size_t i = 0; i < reviewDomains.size(); ++i) {
        if (key == QLatin1StringView(reviewDomains[i].key))
            return i;
    }
    return reviewDomains.size();
}

WorksheetStanding worksheetStanding(const CaseFile &file)
{
    WorksheetStanding standing;
    for (const ReviewQuestion &question : file.all<ReviewQuestion>()) {
        ++standing.questions;
        standing.answered += question.answer != YesNo::Unknown;
        standing.contributed += question.contributed == YesNo::Yes;
    }
    return standing;
}

Cause causeFrom(const ReviewQuestion &question)
{
    Cause cause;
    cause.statement = question.comment.trimmed().isEmpty() ? question.text.trimmed() : question.comment.trimmed();
    cause.state = CauseState::Possible;
    return cause;
}

const Cause *knownCause(const CaseFile &file, const ReviewQuestion &question)
{
    const QString statement = causeFrom(question).statement;
    return file.first<Cause>([&](const Cause &cause) { return cause.statement.trimmed() == statement; });
}

std::vector<const Cause *> confirmedCauses(const CaseFile &file)
{
    std::vector<const Cause *> confirmed;
    for (const Cause &cause : file.all<Cause>()) {
        if (cause.state == CauseState::Confirmed)
            confirmed.push_back(&cause);
    }
    return confirmed;
}

std::vector<const Decision *> answersOf(const CaseFile &file, QStringView decision, DecisionParty party)
{
    std::vector<const Decision *> answers;
    for (const Decision &each : file.all<Decision>()) {
        if (each.decision == decision && each.party == party)
            answers.push_back(&each);
    }
    // Recorded later counts as newer where the times are the same.
    std::reverse(answers.begin(), answers.end());
    std::stable_sort(
        answers.begin(), answers.end(), [](const Decision *a, const Decision *b) { return a->at > b->at; });
    return answers;
}

const Decision *ownAnswer(const CaseFile &file, QStringView decision)
{
    if (const Decision *counts = file.decision(decision))
        return counts;
    for (const Decision *said : answersOf(file, decision, DecisionParty::Hospital)) {
        if (said->isFinal)
            return said;
    }
    return nullptr;
}

bool sidesDisagree(const CaseFile &file, QStringView decision)
{
    QString said;
    bool differ = false;
    for (const auto &party : enumNames<DecisionParty>) {
        const auto answers = answersOf(file, decision, party.value);
        const auto found = std::find_if(answers.begin(), answers.end(), [](const Decision *d) { return d->isFinal; });
        if (found == answers.end() || (*found)->answer.isEmpty())
            continue;
        if (party.value == DecisionParty::Agreed)
            return false;
        differ = differ || (!said.isEmpty() && said != (*found)->answer);
        said = (*found)->answer;
    }
    return differ;
}

bool sidesDisagree(const CaseFile &file)
{
    const auto &all = file.all<Decision>();
    return std::any_of(
        all.begin(), all.end(), [&](const Decision &each) { return sidesDisagree(file, each.decision); });
}

} // namespace candor
