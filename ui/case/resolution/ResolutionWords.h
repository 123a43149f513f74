// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/ResolutionRules.h"
#include "theme/PaintKit.h"
#include "workflow/RegulatoryProposals.h"

namespace candor {

/// The parts of a resolution, in the order in which they are listed, and the legal checks beside them.
enum class ResolutionPart {
    Decision,
    Apology,
    Needs,
    Offer,
    Agreement,
    Billing,
    Improvement,
    Loop,
    ApologyLaw,
    Medicare,
    DataBank,
    Clock, // a deadline set by law, or all of them
};

/// Where a part stands, as the list and the head of its card say it.
struct PartState {
    ResolutionPart part = ResolutionPart::Decision;
    QString id; // of the record, for a Clock
    QString title;
    QString line; // "Waiting for the insurer"
    QString chip; // "Waiting for the insurer, 4 days"; empty: the same as the line
    StepMark mark = StepMark::ToDo;
    bool soon = false;

    friend bool operator==(const PartState &, const PartState &) = default;
    [[nodiscard]] QString chipText() const { return chip.isEmpty() ? line : chip; }
};

[[nodiscard]] std::vector<PartState>
resolutionParts(const CaseFile &file, const PathwayView &view, const words::Moment &moment);
[[nodiscard]] std::vector<PartState> legalParts(
    const CaseFile &file, const DeadlineRules &rules, const Surroundings &around, const Settings &settings,
    const words::Moment &moment);
/// How a mark is shown as a chip.
[[nodiscard]] Status statusOf(const PartState &state);
[[nodiscard]] QString partTitle(ResolutionPart part);
/// Stable, for object names and for jumping.
[[nodiscard]] QString partKey(ResolutionPart part);
/// The step of the protocol whose guidance goes with a part.
[[nodiscard]] QString guidanceStep(ResolutionPart part);

/// What is to be done next about an offer.
enum class OfferStep {
    Prepare,
    AddElement,
    AskApproval,
    RecordApproval,
    Revise, // somebody refused, or approved something else
    Approve,
    RaiseAuthority, // it comes to more than is allowed
    Make,
    RecordAnswer,
    AnswerCounter,
    PrepareNext,
    None
};
/// The offer that counts now: the accepted one, else the last of the negotiation. nullptr when there is none.
[[nodiscard]] const Offer *currentOffer(const CaseFile &file);
[[nodiscard]] OfferStep nextOfferStep(const CaseFile &file, const Offer *offer);
/// "Record the insurer's answer"
[[nodiscard]] QString offerStepText(OfferStep step, const CaseFile &file, const Offer *offer);
/// Is the one who was asked the insurer of the case?
[[nodiscard]] bool isInsurer(const CaseFile &file, const Approval &approval);

/// When the family was told that they may bring a lawyer; by whom and in which words, where a conversation says so.
struct LawyerTold {
    bool told = false;
    QDate on;
    QString by;
    QString words;
};
[[nodiscard]] LawyerTold lawyerTold(const CaseFile &file, const words::Moment &moment);

/// Who has read the law of the state on apologies, and when; nullptr when nobody did.
inline constexpr QStringView legalChecks(u"legal-checks"), apologyLawRow(u"apology-law");
[[nodiscard]] const RowState *apologyLawRead(const CaseFile &file);

/// What families often need, from the protocol's list, by groups.
struct UsualNeeds {
    QString group;
    QStringList needs;
};
[[nodiscard]] std::vector<UsualNeeds> usualNeeds(const Protocol &protocol);
/// Remedies that are no money, and the usual elements that are.
[[nodiscard]] QStringList usualRemedies();
[[nodiscard]] QStringList usualElements();

namespace words {

[[nodiscard]] QString dayOf(Instant at, const Moment &moment); // "Tue, Jun 30"
[[nodiscard]] QString apologySentence(ApologyKind kind);
[[nodiscard]] QString money(Cents amount, const Moment &moment);
[[nodiscard]] QString
standingText(const RegulatoryClock &clock, const DeadlineRule *rule, bool verified, const Moment &moment);
[[nodiscard]] QString conditionText(DataBankCondition condition);
[[nodiscard]] QString conditionStateText(ConditionState state);
[[nodiscard]] QString screenText(const DataBankScreen &screen);
/// "Offer of the hospital, $238,600"
[[nodiscard]] QString offerTitle(const CaseFile &file, const Offer &offer, const Moment &moment);

} // namespace words

} // namespace candor
