// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

namespace candor {

// Money of a case, and the questions that a payment raises. Pure functions of the case file. Nothing here decides:
// whether a payment is reported is answered by a person.

/// What the elements of an offer come to.
[[nodiscard]] Cents offerTotal(const CaseFile &file, const Id<Offer> &offer);

/// All offers and counter-offers in the order in which they were made; those not made yet last.
[[nodiscard]] std::vector<const Offer *> negotiation(const CaseFile &file);
/// The offer that was accepted; the one made last when there are several. nullptr when none was.
[[nodiscard]] const Offer *acceptedOffer(const CaseFile &file);

/// What an approval stands for: the elements with their amounts and remedies, and how long the offer stands.
[[nodiscard]] QString offerTerms(const CaseFile &file, const Offer &offer);

/// How far the hospital may go: as recorded with the offer; for a counter-offer else with the offer it answers.
[[nodiscard]] std::optional<Cents> authorityFor(const CaseFile &file, const Offer &offer);
/// Does the offer come to more than the hospital may go? Empty while no authority is recorded.
[[nodiscard]] std::optional<bool> exceedsAuthority(const CaseFile &file, const Offer &offer);

struct ApprovalStanding {
    enum class Kind { NoneAsked, Waiting, AllApproved, Refused, Changed };
    Kind kind = Kind::NoneAsked;
    /// Waiting: the open ones, asked longest ago first; Refused: those refused; Changed: those who approved something
    /// else than is offered now.
    std::vector<Id<Approval>> approvals;
    std::optional<Instant> since; // Waiting: when the first of them was asked

    friend bool operator==(const ApprovalStanding &, const ApprovalStanding &) = default;
};
[[nodiscard]] ApprovalStanding approvalStanding(const CaseFile &file, const Id<Offer> &offer);
/// Did somebody approve the offer as it stands now?
[[nodiscard]] bool isCurrent(const CaseFile &file, const Approval &approval);
/// May the hospital make the offer, or accept the counter-offer: approved as it stands, and within the authority?
[[nodiscard]] bool mayBind(const CaseFile &file, const Offer &offer);

/// How far the word of the hospital is given: not at all, inside the house, or to the family.
enum class OfferWord { Open, Approved, Given };
[[nodiscard]] OfferWord offerWord(const Offer &offer);
/// Does the change give the word further than before? That takes mayBind. `before` is nullptr for a new offer.
[[nodiscard]] bool givesWord(const Offer *before, const Offer &after);
/// What was approved, made or answered stays as it is: its elements are changed in a draft that the family was not told
/// of, those of a counter-offer also while it waits for an answer.
[[nodiscard]] bool hasFixedElements(const Offer &offer);
/// Does the change make a draft again of what the family was told or what is answered, or forget that it was made?
/// Whoever offers something else makes another offer. `after` is nullptr when the offer is removed.
[[nodiscard]] bool takesWordBack(const Offer &before, const Offer *after);
/// The time of the process at which the offer is made.
inline constexpr QStringView offerAnchor = u"t_offer";
/// Did the hospital make an offer, or accept one of the family?
[[nodiscard]] bool wasOffered(const CaseFile &file);
/// Is it decided that no compensation is offered: care did not cause the harm (D5), it was reasonable (D6), or the harm
/// is below the threshold (D7)?
[[nodiscard]] bool offersNothing(const CaseFile &file);
/// The offer that the hospital makes, made at that time.
[[nodiscard]] Offer asMade(Offer offer, Instant at);

/// What a case comes to. Bills are apart from money that is paid.
struct MoneyStanding {
    std::optional<Cents> agreed; // what the accepted offer comes to
    Cents paid;
    Cents planned; // payments recorded and not made yet
    Cents toPay;   // agreed and not paid yet, never below zero; without an accepted offer what is planned
    Cents waived;
    Cents writtenOff;
    Cents reduced;

    [[nodiscard]] Cents notCharged() const { return waived + writtenOff + reduced; }
    /// A sum was agreed, and not all of it is paid.
    [[nodiscard]] bool owes() const { return agreed && *agreed > paid; }
    friend bool operator==(const MoneyStanding &, const MoneyStanding &) = default;
};
[[nodiscard]] MoneyStanding moneyStanding(const CaseFile &file);

/// Decided in favor of the family, and not carried out.
[[nodiscard]] bool isToCarryOut(const BillingDecision &bill);
/// May the family read of it? What was paid to them they know of, unless somebody said to leave it out.
[[nodiscard]] bool isForFamily(const Payment &payment);

/// What a payment has to be for a report to the National Practitioner Data Bank (42 U.S.C. 11131).
enum class DataBankCondition { MoneyPaid, WrittenDemand, PractitionerNamed, NotOwnFunds };
enum class ConditionState { Met, NotMet, Missing };

struct DataBankScreen {
    enum class Answer { SeemMet, NotMet, CannotTell };
    struct Item {
        DataBankCondition condition;
        ConditionState state;
        friend bool operator==(const Item &, const Item &) = default;
    };
    Answer answer = Answer::CannotTell;
    std::vector<Item> items; // all conditions, in order
    QDate reportBy;          // 30 days after the payment; not valid while nothing was paid

    /// The conditions in a state: those that are not met, or that nothing is recorded about.
    [[nodiscard]] std::vector<DataBankCondition> in(ConditionState state) const;
    friend bool operator==(const DataBankScreen &, const DataBankScreen &) = default;
};

/// Money paid, on a demand in writing, with the practitioner named in the demand and in the release, and not by the
/// practitioner out of their own pocket. The zone is that of the hospital, where the days are counted.
[[nodiscard]] DataBankScreen dataBankScreen(const Payment &payment, const CaseFile &file, const QTimeZone &zone);

/// The rule of that report among the deadlines set by law, and the time of the process at which its question is over.
inline constexpr QStringView dataBankRule = u"US-NPDB-MMPR";
inline constexpr QStringView dataBankAnchor = u"t_npdb_answered";
/// The last day for the report; not valid while nothing was paid.
inline constexpr int dataBankDays = 30;
[[nodiscard]] QDate dataBankDue(const Payment &payment, const QTimeZone &zone);
/// Decided to report, and not filed with a date and a proof.
[[nodiscard]] bool dataBankReportOpen(const Payment &payment);
/// Is the question over: reported, or not reportable for a reason that is written down?
[[nodiscard]] bool dataBankSettled(const Payment &payment);
/// To be reported, with the date on which it was filed and what shows it: reported.
[[nodiscard]] Payment withReportFiled(Payment payment);
/// The payment after its question was answered by somebody in a form: to be reported, or not for the reason it has. An
/// answer that was given before stays.
[[nodiscard]] Payment withDataBankAnswer(Payment payment, bool reportable, const QString &by);

/// Where the question of a Medicare Section 111 report stands.
enum class Section111 { BeneficiaryUnknown, NotBeneficiary, Undecided, ToReport, NotReportable, Reported };
[[nodiscard]] Section111 section111(const Payment &payment);

} // namespace candor
