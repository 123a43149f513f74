// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Condition.h"

#include "base/Error.h"
#include "model/Codec.h"
#include "model/ResolutionRules.h"
#include "model/ReviewRules.h"
#include "workflow/Deadlines.h"
#include "workflow/Loop.h"

#include <QJsonArray>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        list += item.toString();
    return list;
}

[[noreturn]] void refuse(const QString &what)
{
    throw Error(ErrorCode::InvalidProtocol, {u"condition: "_s + what});
}

Condition subjectCondition(Condition::Kind kind, const QJsonObject &json, const QString &key, bool withValues)
{
    Condition condition;
    condition.kind = kind;
    condition.subject = json.value(key).toString();
    condition.values = strings(json.value("is"_L1));
    if (condition.subject.isEmpty() || condition.values.isEmpty() == withValues || json.size() != (withValues ? 2 : 1))
        refuse(key);
    return condition;
}

Condition listCondition(Condition::Kind kind, const QJsonObject &json, const QString &key)
{
    Condition condition;
    condition.kind = kind;
    const QJsonValue value = json.value(key);
    if (kind == Condition::Kind::All || kind == Condition::Kind::Any) {
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            condition.parts.push_back(Condition::fromJson(part));
        if (condition.parts.empty())
            refuse(key);
    } else {
        condition.values = strings(value);
        if (condition.values.isEmpty())
            refuse(key);
    }
    return condition;
}

} // namespace

Condition Condition::fromJson(const QJsonValue &json)
{
    using K = Condition::Kind;
    const QJsonObject o = json.toObject();
    const auto has = [&](QLatin1StringView key) { return o.contains(key); };
    if (has("anchor"_L1))
        return subjectCondition(K::AnchorSet, o, u"anchor"_s, false);
    if (has("decision"_L1))
        return subjectCondition(K::DecisionIs, o, u"decision"_s, true);
    if (has("step"_L1))
        return subjectCondition(K::StepSettled, o, u"step"_s, false);
    if (has("step_done"_L1))
        return subjectCondition(K::StepDone, o, u"step_done"_s, false);
    if (has("row"_L1))
        return subjectCondition(K::RowTicked, o, u"row"_s, false);
    if (has("field"_L1))
        return subjectCondition(K::FieldIs, o, u"field"_s, true);
    if (has("jurisdiction"_L1))
        return listCondition(K::Jurisdiction, o, u"jurisdiction"_s);
    if (has("status"_L1))
        return listCondition(K::StatusIs, o, u"status"_s);
    if (has("all"_L1))
        return listCondition(K::All, o, u"all"_s);
    if (has("any"_L1))
        return listCondition(K::Any, o, u"any"_s);

    Condition condition;
    if (has("not"_L1)) {
        condition.kind = K::Not;
        condition.parts.push_back(fromJson(o.value("not"_L1)));
    } else if (has("harm_at_least"_L1)) {
        condition.kind = K::HarmAtLeast;
        condition.rank = o.value("harm_at_least"_L1).toInt();
        if (condition.rank < 1 || condition.rank > 5)
            refuse(u"harm_at_least"_s);
    } else if (has("test"_L1)) {
        condition.kind = K::Test;
        const auto test = enumFromKey<CaseTest>(o.value("test"_L1).toString());
        if (!test)
            refuse(o.value("test"_L1).toString());
        condition.test = *test;
    } else {
        refuse(o.isEmpty() ? u"empty"_s : o.keys().constFirst());
    }
    return condition;
}

namespace {

template <class R, class Predicate>
bool any(const CaseFile &file, Predicate predicate)
{
    const auto &list = file.all<R>();
    return std::any_of(list.begin(), list.end(), predicate);
}

bool hasRole(const Person &person, PersonRole role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

bool isInvolved(const Person &person)
{
    return hasRole(person, PersonRole::Staff);
}

bool nextContactPlanned(const CaseFile &file)
{
    const Conversation *last = file.lastConversation();
    return last && last->nextContact && last->at && *last->nextContact > *last->at;
}

/// There are actions, and the family was told of none. Exceptions leave links open for good reasons; they do not make
/// it true, and dated, that the family knows what changed.
bool toldOfNothing(const CaseFile &file)
{
    bool any = false;
    for (const LoopItem &item : loopItems(file)) {
        if (item.link != LoopLink::TellAction)
            continue;
        if (item.closed)
            return false;
        any = true;
    }
    return any;
}

/// A waiting period, time that stands still and a condition of protection ask for nothing that could be filed.
bool isOpenDuty(const RegulatoryClock &clock)
{
    const DeadlineRule *rule = builtInDeadlines().rule(clock.rule);
    return clock.state == RegulatoryState::Confirmed && (!rule || rule->isDueDate());
}

/// The question is put for every payment. Whoever answered it in its step answered for what was paid until then.
bool isDataBankOpen(const Payment &payment, const CaseFile &file)
{
    if (!payment.paidAt || dataBankSettled(payment))
        return false;
    const auto answered = file.anchor(u"t_npdb_answered");
    const bool covered = answered && *answered >= *payment.paidAt &&
                         file.formValue(u"answer-npdb", u"reportable") != "yes"_L1; // that is a report to be filed
    return payment.dataBank != ReportDecision::Undecided || !covered;
}

bool isFinished(ActionState state)
{
    return state == ActionState::Verified || state == ActionState::Transferred || state == ActionState::Dropped;
}

} // namespace

bool holds(CaseTest test, const CaseFile &file)
{
    switch (test) {
    case CaseTest::PatientRecorded: return file.patient() != nullptr;
    case CaseTest::FamilyRecorded:
        return any<Person>(file, [](const Person &p) {
            return hasRole(p, PersonRole::Family) || hasRole(p, PersonRole::Representative);
        });
    case CaseTest::InvolvedStaffRecorded: return any<Person>(file, isInvolved);
    case CaseTest::ConversationHeld: return file.lastConversation() != nullptr;
    case CaseTest::ContactAttemptFailed:
        return any<Conversation>(file, [](const Conversation &c) { return c.outcome != ContactOutcome::Held; });
    case CaseTest::NextContactPlanned: return nextContactPlanned(file);
    case CaseTest::OpenQuestions: return isOpen(LoopLink::AnswerQuestion, file);
    case CaseTest::OpenPromises:
        return any<Promise>(file, [](const Promise &p) { return p.state == PromiseState::Open; });
    case CaseTest::OpenNeeds:
        return any<Need>(
            file, [](const Need &n) { return n.state == NeedState::Open || n.state == NeedState::InProgress; });
    case CaseTest::CaregiverWithoutOffer:
        return any<Person>(file, [&](const Person &p) {
            return isInvolved(p) && !any<CaregiverSupport>(file, [&](const CaregiverSupport &s) {
                       return s.person == p.id && s.offeredAt.has_value();
                   });
        });
    case CaseTest::OpenCaregiverSupport:
        return any<CaregiverSupport>(
            file, [](const CaregiverSupport &s) { return s.response == SupportResponse::Accepted && !s.closedAt; });
    case CaseTest::EvidenceSecured:
        return any<EvidenceItem>(file, [](const EvidenceItem &e) { return e.state != EvidenceState::Expected; });
    case CaseTest::EvidenceNotReleased:
        return any<EvidenceItem>(file, [](const EvidenceItem &e) { return e.state == EvidenceState::Secured; });
    case CaseTest::BillingHoldPlaced:
        return any<Hold>(file, [](const Hold &h) { return h.kind == HoldKind::Billing && h.placedAt.has_value(); });
    case CaseTest::HoldNotReleased: return any<Hold>(file, [](const Hold &h) { return h.placedAt && !h.releasedAt; });
    case CaseTest::ReviewTeamNamed:
        return any<Person>(file, [](const Person &p) { return hasRole(p, PersonRole::ReviewTeam); });
    case CaseTest::TimelineRecorded: return !file.all<TimelineEntry>().empty();
    case CaseTest::FamilyInterviewed: return any<Interview>(file, [](const Interview &i) { return i.family; });
    case CaseTest::CauseConfirmed:
        return any<Cause>(file, [](const Cause &c) { return c.state == CauseState::Confirmed; });
    case CaseTest::CauseWithoutAction: return isOpen(LoopLink::ActOnCause, file);
    case CaseTest::ActionPlanned: return !file.all<Action>().empty();
    case CaseTest::ActionNotVerified: return any<Action>(file, [](const Action &a) { return !isFinished(a.state); });
    case CaseTest::ActionNotTold: return isOpen(LoopLink::TellAction, file) || toldOfNothing(file);
    case CaseTest::ApologyRecorded:
        return !file.all<Apology>().empty() ||
               any<Conversation>(file, [](const Conversation &c) { return c.apology != ApologyKind::None; });
    case CaseTest::OfferMade: return any<Offer>(file, [](const Offer &o) { return o.madeAt.has_value(); });
    case CaseTest::OfferPending: return any<Offer>(file, [](const Offer &o) { return o.state == OfferState::Made; });
    case CaseTest::OfferAccepted:
        return any<Offer>(file, [](const Offer &o) { return o.state == OfferState::Accepted; });
    case CaseTest::PaymentMade: return any<Payment>(file, [](const Payment &p) { return p.paidAt.has_value(); });
    case CaseTest::BillingDecided:
        return any<BillingDecision>(
            file, [](const BillingDecision &b) { return b.outcome != BillingOutcome::Undecided; });
    case CaseTest::BillingNotCarriedOut: return any<BillingDecision>(file, isToCarryOut);
    case CaseTest::AgreedNotPaid: return moneyStanding(file).owes();
    case CaseTest::DataBankOpen: return any<Payment>(file, [&](const Payment &p) { return isDataBankOpen(p, file); });
    case CaseTest::Section111Open:
        return any<Payment>(
            file, [](const Payment &p) { return p.paidAt && section111(p) == candor::Section111::ToReport; });
    case CaseTest::RegulatoryClockOpen: return any<RegulatoryClock>(file, isOpenDuty);
    case CaseTest::FactsNotTold:
        return any<Fact>(file, [](const Fact &f) { return f.known && !f.told && f.withheld.isEmpty(); });
    case CaseTest::SidesDisagree: return sidesDisagree(file);
    }
    return false;
}

} // namespace candor
