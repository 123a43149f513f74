// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

namespace candor {

// Changes of the resolution that touch several records at once. Pure functions of the case file; nullopt when there is
// nothing to change any more.

/// Who changes something, when, and under which protocol.
struct Author {
    std::shared_ptr<const Protocol> protocol;
    QString name;
    Instant now{};
};
[[nodiscard]] Author authorOf(const CaseStore &store);

/// The time of the process that goes with a change, so that the pathway knows it, too: a new entry, or the one there is
/// with another time. nullopt when the protocol has no such time.
[[nodiscard]] std::optional<AnyRecord>
stampOf(const CaseFile &file, QStringView anchor, Instant at, const Author &author);

/// Takes an offer to the next state, with the time it stands for. The hospital binds itself only to what was approved
/// as it stands, within the authority.
[[nodiscard]] std::optional<Command>
moveOffer(const CaseFile &file, const Id<Offer> &id, OfferState state, Instant at, const Author &author);
/// The family answered with an offer of their own, `counter`.
[[nodiscard]] std::optional<Command>
counterOffer(const CaseFile &file, const Id<Offer> &id, const Id<Offer> &counter, Instant at, const Author &author);
/// A new draft, `next`, that begins with what the hospital offered last. A counter-offer it answers is declined.
[[nodiscard]] std::optional<Command> nextOffer(const CaseFile &file, const Id<Offer> &next, const Author &author);
[[nodiscard]] std::optional<Command>
answerApproval(const CaseFile &file, const Id<Approval> &id, ApprovalState answer, Instant at, const QString &note);
/// Whoever refused, or approved something else than is offered now, is asked again.
[[nodiscard]] std::optional<Command> askAgain(const CaseFile &file, const Id<Offer> &offer, Instant at);
/// The family was told, with this offer, that they may bring a lawyer.
[[nodiscard]] std::optional<Command> lawyerToldWith(const CaseFile &file, const Id<Offer> &offer);

/// What follows from a change of an approval, a payment, an agreement, a decision on bills or a deadline set by law;
/// see RecordForm::Follow.
void followApproval(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author);
[[nodiscard]] std::vector<AnyRecord>
followPayment(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author);
[[nodiscard]] std::vector<AnyRecord>
followAgreement(AnyRecord &changed, const AnyRecord &before, const CaseFile &file, const Author &author);
void followBilling(AnyRecord &changed, const AnyRecord &before, const Author &author);
void followClock(AnyRecord &changed, const AnyRecord &before, const Surroundings &around);

} // namespace candor
