// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "model/People.h"
#include "model/Record.h"
#include "model/Values.h"

namespace candor {

enum class SupportTier { Unit, Peer, Professional };

template <>
inline constexpr auto enumNames<SupportTier> = std::to_array<EnumName<SupportTier>>({
    {SupportTier::Unit, "unit", QT_TRANSLATE_NOOP("Choice", "Tier 1: unit or manager")},
    {SupportTier::Peer, "peer", QT_TRANSLATE_NOOP("Choice", "Tier 2: trained peer")},
    {SupportTier::Professional, "professional", QT_TRANSLATE_NOOP("Choice", "Tier 3: professional help")},
});

enum class SupportResponse { NotReached, Accepted, Declined, Later };

template <>
inline constexpr auto enumNames<SupportResponse> = std::to_array<EnumName<SupportResponse>>({
    {SupportResponse::NotReached, "not_reached", QT_TRANSLATE_NOOP("Choice", "Not reached yet")},
    {SupportResponse::Accepted, "accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    {SupportResponse::Declined, "declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    {SupportResponse::Later, "later", QT_TRANSLATE_NOOP("Choice", "Later, perhaps")},
});

/// An offer of support to a person of the staff. Deliberately holds nothing of what was said.
struct CaregiverSupport {
    Id<CaregiverSupport> id;
    qint64 revision = 0;

    Id<Person> person;
    QString offeredBy;
    std::optional<Instant> offeredAt;
    SupportTier tier = SupportTier::Unit;
    SupportResponse response = SupportResponse::NotReached;
    bool relievedOfDuty = false;
    std::optional<Instant> lastCheck; // when somebody asked again how the person is
    std::optional<Instant> nextCheck;
    std::optional<Instant> closedAt;
    QString outcome;

    friend bool operator==(const CaregiverSupport &, const CaregiverSupport &) = default;
};

template <>
struct RecordType<CaregiverSupport> {
    static constexpr auto kind = RecordKind::CaregiverSupport;
    static constexpr auto fields = FieldTable(
        Field{"person", QT_TRANSLATE_NOOP("Field", "For whom"), &CaregiverSupport::person},
        Field{
            "offeredBy", QT_TRANSLATE_NOOP("Field", "Offered by"), &CaregiverSupport::offeredBy, Lane::PeerReview,
            Phi::Name},
        Field{
            "offeredAt", QT_TRANSLATE_NOOP("Field", "Offered at"), &CaregiverSupport::offeredAt, Lane::PeerReview,
            Phi::Date},
        Field{"tier", QT_TRANSLATE_NOOP("Field", "Tier"), &CaregiverSupport::tier, Lane::PeerReview},
        Field{"response", QT_TRANSLATE_NOOP("Field", "Response"), &CaregiverSupport::response, Lane::PeerReview},
        Field{
            "relievedOfDuty", QT_TRANSLATE_NOOP("Field", "Relieved of duty"), &CaregiverSupport::relievedOfDuty,
            Lane::PeerReview},
        Field{
            "lastCheck", QT_TRANSLATE_NOOP("Field", "Last check"), &CaregiverSupport::lastCheck, Lane::PeerReview,
            Phi::Date},
        Field{
            "nextCheck", QT_TRANSLATE_NOOP("Field", "Next check"), &CaregiverSupport::nextCheck, Lane::PeerReview,
            Phi::Date},
        Field{
            "closedAt", QT_TRANSLATE_NOOP("Field", "Closed at"), &CaregiverSupport::closedAt, Lane::PeerReview,
            Phi::Date},
        Field{
            "outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), &CaregiverSupport::outcome, Lane::PeerReview,
            Phi::Narrative});
};

} // namespace candor
