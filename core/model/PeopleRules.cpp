// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PeopleRules.h"

#include "model/Codec.h"
#include "model/Describe.h"

#include <QJsonArray>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

bool hasRole(const Person &person, PersonRole role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

PersonGroup groupOf(PersonRole role)
{
    switch (role) {
    case PersonRole::Patient: return PersonGroup::Patient;
    case PersonRole::Family:
    case PersonRole::Representative: return PersonGroup::Family;
    case PersonRole::Staff: return PersonGroup::Staff;
    case PersonRole::DisclosureLead:
    case PersonRole::CommunicationLead:
    case PersonRole::ReviewLead:
    case PersonRole::CaregiverLead:
    case PersonRole::ContactPerson:
    case PersonRole::PeerSupporter:
    case PersonRole::Executive: return PersonGroup::Leads;
    case PersonRole::ReviewTeam: return PersonGroup::ReviewTeam;
    case PersonRole::Insurer: return PersonGroup::Insurer;
    case PersonRole::Counsel: return PersonGroup::Counsel;
    case PersonRole::Interpreter:
    case PersonRole::Other: break;
    }
    return PersonGroup::Other;
}

std::vector<PersonGroup> groupsOf(const Person &person)
{
    std::vector<PersonGroup> groups;
    for (const PersonGroup group : personGroups) {
        if (std::any_of(
                person.roles.begin(), person.roles.end(), [&](PersonRole role) { return groupOf(role) == group; }))
            groups.push_back(group);
    }
    if (groups.empty())
        groups.push_back(person.directlyInvolved ? PersonGroup::Staff : PersonGroup::Other);
    return groups;
}

bool isInvolvedStaff(const Person &person)
{
    return hasRole(person, PersonRole::Staff) || person.directlyInvolved;
}

std::vector<const Person *> speakersFor(const CaseFile &file)
{
    std::vector<const Person *> speakers;
    for (const Person &person : file.all<Person>()) {
        if (person.maySpeak == YesNo::Yes && !hasRole(person, PersonRole::Patient))
            speakers.push_back(&person);
    }
    std::stable_partition(
        speakers.begin(), speakers.end(), [](const Person *person) { return !person->authority.isEmpty(); });
    return speakers;
}

bool sameName(const QString &a, const QString &b)
{
    const QString name = a.simplified();
    return !name.isEmpty() && name.compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

std::vector<PeopleRemark> peopleRemarks(const CaseFile &file)
{
    using Kind = PeopleRemark::Kind;
    const auto &people = file.all<Person>();
    const auto those = [&](const auto &condition) {
        std::vector<Id<Person>> found;
        for (const Person &person : people) {
            if (condition(person))
                found.push_back(person.id);
        }
        return found;
    };
    std::vector<PeopleRemark> remarks;
    const auto say = [&](Kind kind, std::vector<Id<Person>> about) { remarks.push_back({kind, std::move(about)}); };
    const auto sayIfAny = [&](Kind kind, std::vector<Id<Person>> about) {
        if (!about.empty())
            say(kind, std::move(about));
    };

    const auto patients = those([](const Person &p) { return hasRole(p, PersonRole::Patient); });
    if (patients.empty())
        say(Kind::NoPatient, {});
    else if (patients.size() > 1)
        say(Kind::SeveralPatients, patients);
    if (those([](const Person &p) { return hasRole(p, PersonRole::ContactPerson); }).empty())
        say(Kind::NoContactPerson, {});
    if (speakersFor(file).empty())
        say(Kind::NobodySpeaks, {});
    sayIfAny(Kind::SpeaksWithoutPaper, those([](const Person &p) {
                 return p.maySpeak == YesNo::Yes && p.authority.isEmpty() && !hasRole(p, PersonRole::Patient);
             }));
    sayIfAny(Kind::RepresentativeUnsure, those([](const Person &p) {
                 return hasRole(p, PersonRole::Representative) && p.maySpeak == YesNo::Unknown;
             }));
    sayIfAny(Kind::InvolvedLeadsDisclosure, those([](const Person &p) {
                 return isInvolvedStaff(p) && hasRole(p, PersonRole::DisclosureLead);
             }));
    sayIfAny(Kind::InvolvedReviews, those([](const Person &p) {
                 return isInvolvedStaff(p) &&
                        (hasRole(p, PersonRole::ReviewLead) || hasRole(p, PersonRole::ReviewTeam));
             }));
    // One remark for each name, however many have it.
    for (auto person = people.begin(); person != people.end(); ++person) {
        const auto same = [&](const Person &p) { return sameName(p.name, person->name); };
        if (std::none_of(people.begin(), person, same) && std::any_of(std::next(person), people.end(), same))
            say(Kind::SameName, those(same));
    }
    return remarks;
}

namespace {

/// Who typed or made something: a stamp of the user, not a part in the case.
bool isStamp(QLatin1StringView field)
{
    return field == "enteredBy"_L1 || field == "recordedBy"_L1 || field == "madeBy"_L1 || field == "addedBy"_L1;
}

bool refersTo(const AnyRecord &record, const QString &id, const QString &name)
{
    const QJsonObject json = toJson(record);
    for (const FieldInfo &field : fieldsOf(kindOf(record))) {
        const QLatin1StringView key(field.name);
        const auto names = [&](const QString &text) {
            return text == id || (!name.isEmpty() && field.phi == Phi::Name && !isStamp(key) && sameName(text, name));
        };
        const QJsonValue value = json.value(key);
        if (value.isString() && names(value.toString()))
            return true;
        if (!value.isArray())
            continue;
        for (const auto &each : value.toArray()) {
            if (names(each.toString()))
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<PersonReference> referencesTo(const CaseFile &file, const Person &person)
{
    const auto &people = file.all<Person>();
    const bool alone = std::none_of(people.begin(), people.end(), [&](const Person &other) {
        return other.id != person.id && sameName(other.name, person.name);
    });
    const QString id = person.id.toString(), name = alone ? person.name : QString();
    std::vector<PersonReference> found;
    if (refersTo(file.record, id, name))
        found.push_back({RecordKind::Case, file.record.id.uuid()});
    const auto lookInto = [&]<class R>(const std::vector<R> &list) {
        if constexpr (!std::is_same_v<R, Person>) {
            for (const R &record : list) {
                if (refersTo(record, id, name))
                    found.push_back({RecordType<R>::kind, record.id.uuid()});
            }
        }
    };
    [&]<class... R>(RecordList<R...>) { (lookInto(file.all<R>()), ...); }(AllRecords{});
    return found;
}

SupportChecks supportChecksOf(const Settings &settings)
{
    SupportChecks checks{
        std::chrono::hours(settings.caregiverFirstHours), std::chrono::hours(settings.caregiverSecondHours),
        std::chrono::hours(24 * settings.caregiverLaterDays)};
    std::sort(checks.begin(), checks.end());
    return checks;
}

std::optional<Instant> nextSupportCheck(Instant offeredAt, Instant after, const SupportChecks &checks)
{
    for (const auto length : checks) {
        if (offeredAt + length > after)
            return offeredAt + length;
    }
    return std::nullopt;
}

std::vector<const CaregiverSupport *> supportFor(const CaseFile &file, const Id<Person> &person)
{
    std::vector<const CaregiverSupport *> found;
    for (const CaregiverSupport &support : file.all<CaregiverSupport>()) {
        if (support.person == person)
            found.push_back(&support);
    }
    return found;
}

SupportCheck supportCheck(const CaregiverSupport &support, Instant now)
{
    if (support.closedAt)
        return SupportCheck::Closed;
    if (!support.nextCheck)
        return SupportCheck::None;
    if (*support.nextCheck < now)
        return SupportCheck::Late;
    return *support.nextCheck - now <= supportSoon ? SupportCheck::Soon : SupportCheck::Planned;
}

SupportStanding supportStanding(const CaseFile &file, Instant now)
{
    SupportStanding standing;
    for (const Person &person : file.all<Person>()) {
        const auto offers = supportFor(file, person.id);
        if (!isInvolvedStaff(person) && offers.empty())
            continue;
        ++standing.involved;
        standing.offered += offers.empty() ? 0 : 1;
        for (const CaregiverSupport *offer : offers) {
            const SupportCheck check = supportCheck(*offer, now);
            standing.late += check == SupportCheck::Late ? 1 : 0;
            if (check != SupportCheck::Closed && offer->nextCheck)
                standing.next = standing.next ? std::min(*standing.next, *offer->nextCheck) : offer->nextCheck;
        }
    }
    return standing;
}

} // namespace candor
