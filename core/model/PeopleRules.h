// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <array>
#include <chrono>

namespace candor {

// What the people of a case mean for the work: who may speak for the patient, what is worth a second look, who else
// holds on to a person, and when somebody who cares asks again. Pure functions of the case file.

/// How people are listed. Somebody with several roles is in several groups.
enum class PersonGroup { Patient, Family, Staff, Leads, ReviewTeam, Insurer, Counsel, Other };
inline constexpr auto personGroups = std::to_array(
    {PersonGroup::Patient, PersonGroup::Family, PersonGroup::Staff, PersonGroup::Leads, PersonGroup::ReviewTeam,
     PersonGroup::Insurer, PersonGroup::Counsel, PersonGroup::Other});

[[nodiscard]] bool hasRole(const Person &person, PersonRole role);
[[nodiscard]] PersonGroup groupOf(PersonRole role);
/// In the order of personGroups; Other for somebody without a role.
[[nodiscard]] std::vector<PersonGroup> groupsOf(const Person &person);
/// Somebody of the staff who was involved: the people that care for the caregiver is for.
[[nodiscard]] bool isInvolvedStaff(const Person &person);

/// The people who may speak for the patient, those with a paper first. The patient is not among them.
[[nodiscard]] std::vector<const Person *> speakersFor(const CaseFile &file);

/// Something about the people of a case that a person should look at. Nothing of it is an error, nothing is blocked.
struct PeopleRemark {
    enum class Kind {
        NoPatient,
        SeveralPatients,
        NobodySpeaks,         // nobody is recorded who may speak for the patient
        SpeaksWithoutPaper,   // may speak, but by what paper is not recorded
        RepresentativeUnsure, // a representative, but whether they may speak is not recorded
        NoContactPerson,
        InvolvedLeadsDisclosure, // allowed, and to be said
        InvolvedReviews,         // the review team is to be made of people who were not part of it
        SameName,
    };
    Kind kind;
    std::vector<Id<Person>> people;

    friend bool operator==(const PeopleRemark &, const PeopleRemark &) = default;
};
[[nodiscard]] std::vector<PeopleRemark> peopleRemarks(const CaseFile &file);
/// The same name, whatever the case of the letters and the spaces.
[[nodiscard]] bool sameName(const QString &a, const QString &b);

/// A record that names the person, or points to it. Names count only while nobody else of the case has the same one,
/// and not where they only say who typed.
struct PersonReference {
    RecordKind kind;
    QUuid id;
};
[[nodiscard]] std::vector<PersonReference> referencesTo(const CaseFile &file, const Person &person);

// Care for the caregiver

/// When to ask again, counted from the offer; what a person types instead counts.
using SupportChecks = std::array<std::chrono::hours, 3>;
inline constexpr SupportChecks supportChecks{
    std::chrono::hours(24), std::chrono::hours(72), std::chrono::hours(30 * 24)};
/// As the casebook has it, shortest first.
[[nodiscard]] SupportChecks supportChecksOf(const Settings &settings);
/// The first of them after `after`; nullopt when all are over.
[[nodiscard]] std::optional<Instant>
nextSupportCheck(Instant offeredAt, Instant after, const SupportChecks &checks = supportChecks);

[[nodiscard]] std::vector<const CaregiverSupport *> supportFor(const CaseFile &file, const Id<Person> &person);

enum class SupportCheck { None, Planned, Soon, Late, Closed };
inline constexpr auto supportSoon = std::chrono::hours(4);
[[nodiscard]] SupportCheck supportCheck(const CaregiverSupport &support, Instant now);

/// How care for the caregiver stands over the whole case.
struct SupportStanding {
    int involved = 0;
    int offered = 0;
    int late = 0;
    std::optional<Instant> next; // the next check of all
};
[[nodiscard]] SupportStanding supportStanding(const CaseFile &file, Instant now);

} // namespace candor
