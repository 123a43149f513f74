// SPDX-License-Identifier: GPL-3.0-or-later
// Planning of what people do with the steps of the protocol.
#include "base/Error.h"
#include "casebook/Planning.h"
#include "casebook/Stamp.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "model/ResolutionRules.h"
#include "model/ReviewRules.h"

namespace candor {

using namespace Qt::StringLiterals;

void stampAnchor(
    Plan &plan, const CaseFile &file, QStringView anchor, Instant at, const QString &source, const PlanContext &context)
{
    AnchorTime time;
    const AnchorTime *known = file.first<AnchorTime>([&](const AnchorTime &a) { return a.anchor == anchor; });
    if (known)
        time = *known;
    else
        time.id = Id<AnchorTime>::create();
    time.anchor = anchor.toString();
    time.at = at;
    time.enteredBy = context.user;
    time.source = source;
    time.recordedAt = context.around.now;
    plan.put.emplace_back(time);
}

namespace {

const Step &needStep(const Protocol &protocol, const QString &id)
{
    const Step *step = protocol.step(id);
    if (!step)
        throw Error(ErrorCode::NotFound, {id});
    return *step;
}

Instant needInstant(const QString &field, const QString &text, const PlanContext &context)
{
    const auto at = instantFromIso(text, context.around.zone);
    if (!at)
        throw Error(ErrorCode::InvalidValue, {field, text, u"a time like 2026-07-14T10:12"_s});
    return *at;
}

/// Puts a record into a plan, in place of one with the same id that is in it already.
void putOnce(Plan &plan, const AnyRecord &record)
{
    for (AnyRecord &planned : plan.put) {
        if (kindOf(planned) == kindOf(record) && idOf(planned) == idOf(record)) {
            planned = record;
            return;
        }
    }
    plan.put.push_back(record);
}

/// The record a bound field lives in, as planned so far; a new one when the case has none of the kind yet.
AnyRecord plannedRecord(RecordKind kind, const CaseFile &file, const Plan &plan)
{
    for (const AnyRecord &planned : plan.put) {
        if (kindOf(planned) == kind)
            return planned;
    }
    // Ratings of harm are added, never overwritten: raters disagree, and harm changes with time.
    const auto known = kind == RecordKind::Harm ? std::nullopt : boundRecord(kind, file);
    if (known)
        return *known;
    AnyRecord created = makeRecord(kind);
    std::visit([]<class R>(R &r) { r.id = Id<R>::create(); }, created);
    return created;
}

/// What a record made by a form gets besides the fields of the form.
void complete(AnyRecord &record, const CaseFile &file, const PlanContext &context)
{
    if (auto *harm = std::get_if<Harm>(&record)) {
        harm->rater = context.user;
        harm->at = context.around.now;
    } else if (auto *action = std::get_if<Action>(&record); action && action->causes.empty()) {
        // The form knows one action; it answers the causes found so far.
        for (const Cause &cause : file.all<Cause>()) {
            if (cause.state != CauseState::RuledOut)
                action->causes.push_back(cause.id);
        }
    }
    stampMade(record, file);
    if (auto *payment = std::get_if<Payment>(&record))
        *payment = withReportFiled(*payment);
    stampDone(record, context.around.now);
}

void fillBound(
    Plan &plan, const StepField &field, const QString &value, const CaseFile &file, const PlanContext &context)
{
    const Binding binding = *findBinding(field.binds); // the protocol check has proved it
    if (value == boundText(binding, file))
        return;
    AnyRecord record = plannedRecord(binding.kind, file, plan);
    setFieldText(record, *binding.field, value);
    complete(record, file, context);
    putOnce(plan, record);
}

void fillDecision(
    Plan &plan, const StepField &field, const QString &answer, const SettleStep &command, const PlanContext &context)
{
    const ProtocolDecision *decision = context.protocol.decision(field.subject);
    const bool known =
        std::any_of(decision->answers.begin(), decision->answers.end(), [&](const auto &a) { return a.key == answer; });
    if (!known) {
        QStringList keys;
        for (const DecisionAnswer &a : decision->answers)
            keys += a.key;
        throw Error(ErrorCode::InvalidValue, {field.id, answer, keys.join(u", "_s)});
    }
    Decision record;
    record.id = Id<Decision>::create();
    record.decision = field.subject;
    record.answer = answer;
    record.deciders = {command.by.isEmpty() ? context.user : command.by};
    record.at = command.at.value_or(context.around.now);
    record.rationale = command.reason;
    plan.put.emplace_back(record);
}

void fillValue(
    Plan &plan, const Step &step, const StepField &field, const QString &value, const CaseFile &file,
    const PlanContext &context)
{
    if (field.kind == FieldKind::Choice && !value.isEmpty()) {
        const bool known =
            std::any_of(field.options.begin(), field.options.end(), [&](const auto &o) { return o.key == value; });
        if (!known) {
            QStringList keys;
            for (const DecisionAnswer &o : field.options)
                keys += o.key;
            throw Error(ErrorCode::InvalidValue, {field.id, value, keys.join(u", "_s)});
        }
    }
    if (!field.binds.isEmpty()) {
        const bool isTime = field.kind == FieldKind::Time && !value.isEmpty();
        fillBound(plan, field, isTime ? toIso(needInstant(field.id, value, context)) : value, file, context);
        return;
    }
    FormValue record;
    const auto *known =
        file.first<FormValue>([&](const FormValue &v) { return v.step == step.id && v.field == field.id; });
    if (known)
        record = *known;
    else
        record.id = Id<FormValue>::create();
    if (known && known->value == value)
        return;
    record.step = step.id;
    record.field = field.id;
    record.value = value;
    // Another edition of the protocol may say less: what is work product stays so while it is there.
    const bool isWorkProduct = known && known->lane == Lane::Pswp && !known->value.isEmpty();
    record.lane = isWorkProduct ? Lane::Pswp : field.lane;
    putOnce(plan, record);
}

/// What the step of the data bank says of the payment that its form means.
constexpr QStringView reportableField = u"reportable";

void noteDataBankAnswer(
    Plan &plan, const Step &step, const SettleStep &command, const CaseFile &file, const PlanContext &context)
{
    if (step.sets != dataBankAnchor || command.values.empty())
        return;
    const CaseFile filled = applied(file, plan);
    const QString answer = filled.formValue(step.id, reportableField);
    const auto meant = boundRecord(RecordKind::Payment, filled);
    if (!meant || !std::get<Payment>(*meant).paidAt)
        return;
    const auto &payment = std::get<Payment>(*meant);
    Payment answered = payment;
    const bool reportable = answer == "yes"_L1;
    const ReportDecision other = reportable ? ReportDecision::NotReportable : ReportDecision::ToReport;
    if (command.values.contains(reportableField.toString()) && answered.dataBank == other) {
        answered.dataBank = ReportDecision::Undecided; // the answer was changed
        answered.dataBankBy.clear();
    }
    if (reportable || (answer == "no"_L1 && !answered.dataBankReason.trimmed().isEmpty()))
        answered = withDataBankAnswer(answered, reportable, command.by.isEmpty() ? context.user : command.by);
    if (!(answered == payment))
        putOnce(plan, answered);
}

/// The question is over when every report that somebody decided to make is filed, and the rest is not reportable.
/// Until then the clock runs.
void refuseOpenReport(const Step &step, const CaseFile &filled)
{
    if (step.sets != dataBankAnchor)
        return;
    const QString answer = filled.formValue(step.id, reportableField);
    const auto &payments = filled.all<Payment>();
    const bool reasoned = std::any_of(payments.begin(), payments.end(), [](const Payment &payment) {
        return !payment.dataBankReason.trimmed().isEmpty();
    });
    for (const Payment &payment : payments) {
        if (!payment.paidAt || dataBankSettled(payment))
            continue;
        const bool undecided = payment.dataBank == ReportDecision::Undecided;
        if (undecided && answer.isEmpty())
            throw Error(ErrorCode::RefusedByRule, {u"data-bank-answer-needed"_s});
        if (undecided ? answer == "yes"_L1 : dataBankReportOpen(payment))
            throw Error(ErrorCode::RefusedByRule, {u"report-not-filed"_s});
        if (!undecided || !reasoned) // answered once for all that were paid until now
            throw Error(ErrorCode::RefusedByRule, {u"not-reportable-reason-needed"_s});
    }
}

/// Whoever says that the offer was made says so of the newest one.
void makeOffer(Plan &plan, const Step &step, Instant at, const CaseFile &file)
{
    if (step.sets != offerAnchor)
        return;
    const CaseFile filled = applied(file, plan);
    const auto meant = boundRecord(RecordKind::Offer, filled);
    if (!meant)
        return;
    const auto &offer = std::get<Offer>(*meant);
    const bool open = offer.state == OfferState::Draft || offer.state == OfferState::Approved;
    if (!open)
        return;
    putOnce(plan, asMade(offer, at));
    refuseByRule(plan, file);
}

/// Whoever says that an offer was made has one on record, unless it is decided that none is due. What was settled
/// before stays open to corrections.
void refuseWithoutOffer(const Step &step, const CaseFile &before, const CaseFile &after)
{
    if (step.sets != offerAnchor || wasOffered(after) || offersNothing(after))
        return;
    const StepState *known = before.step(step.id);
    if (!before.anchor(offerAnchor) && !(known && known->outcome == StepOutcome::Done))
        throw Error(ErrorCode::RefusedByRule, {u"offer-needed"_s});
}

void fillFields(
    Plan &plan, const Step &step, const SettleStep &command, const CaseFile &file, const PlanContext &context)
{
    for (const auto &[id, value] : command.values) {
        const auto field =
            std::find_if(step.fields.begin(), step.fields.end(), [&](const StepField &f) { return f.id == id; });
        if (field == step.fields.end())
            throw Error(ErrorCode::InvalidValue, {id, value, u"a field of the step"_s});
        switch (field->kind) {
        case FieldKind::Decision:
            if (!value.isEmpty())
                fillDecision(plan, *field, value, command, context);
            break;
        case FieldKind::Anchor:
            if (!value.isEmpty())
                stampAnchor(plan, file, field->subject, needInstant(id, value, context), step.id, context);
            break;
        case FieldKind::People:
        case FieldKind::KnownUnknown:
        case FieldKind::Evidence:
        case FieldKind::Caregivers:
        case FieldKind::Conversation: throw Error(ErrorCode::InvalidValue, {id, value, u"records, not a value"_s});
        default: fillValue(plan, step, *field, value, file, context);
        }
    }
    noteDataBankAnswer(plan, step, command, file, context);
    // Only now: what a form says together may be filled in in any order.
    for (const AnyRecord &record : plan.put)
        refuseIncomplete(record, file);
    refuseByRule(plan, file);
}

/// The answer the step's own decision has after the plan, empty when it has no decision field. Where the sides differ,
/// the hospital has answered for itself all the same.
std::optional<QString> answerOf(const Step &step, const CaseFile &after)
{
    for (const StepField &field : step.fields) {
        if (field.kind != FieldKind::Decision)
            continue;
        const Decision *decision = ownAnswer(after, field.subject);
        return decision ? decision->answer : QString();
    }
    return std::nullopt;
}

/// When the step was done, as its form says: money is paid on its day, not when somebody records it.
std::optional<Instant> timeInForm(const Step &step, const CaseFile &filled, const PlanContext &context)
{
    for (const StepField &field : step.fields) {
        if (field.kind != FieldKind::Time || field.binds.isEmpty())
            continue;
        if (const auto at = instantFromIso(boundText(*findBinding(field.binds), filled), context.around.zone))
            return at;
    }
    return std::nullopt;
}

void refuseFuture(const std::optional<Instant> &at, const PlanContext &context)
{
    if (at && *at > context.around.now + std::chrono::minutes(5))
        throw Error(ErrorCode::InvalidValue, {u"at"_s, toIso(*at), u"a time that is not in the future"_s});
}

StepState stepState(const SettleStep &command, const CaseFile &file, const PlanContext &context)
{
    StepState state;
    if (const StepState *known = file.step(command.step))
        state = *known;
    else
        state.id = Id<StepState>::create();
    const bool settled = command.outcome != StepOutcome::Open;
    state.step = command.step;
    state.outcome = command.outcome;
    state.at = settled ? std::optional(command.at.value_or(context.around.now)) : std::nullopt;
    state.by = settled ? (command.by.isEmpty() ? context.user : command.by) : QString();
    state.reason = command.reason;
    state.recordedAt = context.around.now;
    return state;
}

void placeBillingHold(Plan &plan, const CaseFile &file, Instant at, const QString &by)
{
    if (holds(CaseTest::BillingHoldPlaced, file))
        return;
    Hold hold = std::get<Hold>(plannedRecord(RecordKind::Hold, file, plan));
    hold.placedAt = at;
    hold.placedBy = by;
    putOnce(plan, hold);
}

/// What a step that is done means for the case as a whole.
void settleCase(
    Plan &plan, const Step &step, const StepState &state, bool explicitTime, const QString &answer,
    const CaseFile &file, const PlanContext &context)
{
    // "No, not a case of this protocol" is an answer too, but nothing was identified then.
    const bool refused = step.sets == anchors::identified && answer == "no"_L1;
    // The step is over, too, where nothing is offered; the family got no offer then.
    const bool nothingOffered =
        step.sets == offerAnchor && !file.anchor(offerAnchor) && !wasOffered(applied(file, plan));
    if (!step.sets.isEmpty() && !refused && !nothingOffered) {
        // A time that stands already is corrected only by somebody who says when it really was.
        if (explicitTime || !file.anchor(step.sets))
            stampAnchor(plan, file, step.sets, *state.at, step.id, context);
    }
    Case head = std::get<Case>(plannedRecord(RecordKind::Case, file, plan));
    if (refused) {
        head.status = CaseStatus::NotCandor;
        head.closingReason = state.reason;
        putOnce(plan, head);
    } else if (step.sets == anchors::identified && head.status == CaseStatus::Intake) {
        head.status = CaseStatus::Open;
        putOnce(plan, head);
    }
    if (step.sets == anchors::billingHold)
        placeBillingHold(plan, file, *state.at, state.by);
}

Plan planClosing(const Step &step, const SettleStep &command, const CaseFile &file, const PlanContext &context)
{
    Plan all;
    fillFields(all, step, command, file, context);
    const CaseFile filled = applied(file, all);
    const QString reason = command.reason.isEmpty() ? filled.record.closingReason : command.reason;
    for (const AnyRecord &record : plan(CloseCase{command.caseId, CaseStatus::Closed, reason}, filled, context).put)
        putOnce(all, record);
    all.put.emplace_back(stepState(command, file, context));
    return all;
}

} // namespace

void followCaseFile(Plan &plan, const CaseFile &file, const PlanContext &context)
{
    const QString source = u"shown by the case"_s;
    CaseFile after = applied(file, plan);
    const auto stampOf = [&](const Step &step) {
        return after.first<AnchorTime>(
            [&](const AnchorTime &time) { return time.anchor == step.sets && time.source == source; });
    };
    // Without the times that were stamped here before, or a step would prove itself.
    CaseFile bare = after;
    for (const Step &step : context.protocol.steps) {
        if (const AnchorTime *stamp = stampOf(step))
            bare.remove(RecordKind::AnchorTime, stamp->id.uuid());
    }
    for (const Step &step : context.protocol.steps) {
        // Whether something is a case of the protocol is decided by people, not by data.
        if (step.sets.isEmpty() || !step.doneWhen || step.sets == anchors::identified || step.sets == anchors::closed)
            continue;
        const StepState *state = after.step(step.id);
        if (state && state->outcome != StepOutcome::Open)
            continue;
        const bool shown = holds(*step.doneWhen, context.protocol, bare, context.around);
        const AnchorTime *stamp = stampOf(step);
        if (stamp && shown) {
            bare.put(*stamp);
        } else if (stamp) {
            plan.remove.emplace_back(*stamp);
        } else if (shown && !after.anchor(step.sets)) {
            Instant at = context.around.now;
            if (step.sets == anchors::billingHold) {
                for (const Hold &hold : after.all<Hold>()) {
                    if (hold.kind == HoldKind::Billing && hold.placedAt)
                        at = std::min(at, *hold.placedAt);
                }
            }
            stampAnchor(plan, after, step.sets, at, source, context);
            bare.put(plan.put.back());
        }
    }
}

Plan plan(const SettleStep &command, const CaseFile &file, const PlanContext &context)
{
    const Step &step = needStep(context.protocol, command.step);
    const bool needsReason = command.outcome == StepOutcome::Skipped || command.outcome == StepOutcome::NotApplicable;
    if (needsReason && command.reason.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    if (step.sets == anchors::closed && command.outcome == StepOutcome::Done) {
        refuseFuture(command.at, context);
        return planClosing(step, command, file, context);
    }

    Plan plan;
    fillFields(plan, step, command, file, context);
    SettleStep timed = command;
    if (!timed.at && command.outcome == StepOutcome::Done)
        timed.at = timeInForm(step, applied(file, plan), context);
    refuseFuture(timed.at, context);
    const StepState state = stepState(timed, file, context);
    if (command.outcome == StepOutcome::Done) {
        const auto answer = answerOf(step, applied(file, plan));
        if (answer && answer->isEmpty())
            throw Error(ErrorCode::RefusedByRule, {u"decision-needed"_s, step.title});
        refuseOpenReport(step, applied(file, plan));
        makeOffer(plan, step, *state.at, file);
        refuseWithoutOffer(step, file, applied(file, plan));
        settleCase(plan, step, state, timed.at.has_value(), answer.value_or(QString()), file, context);
    }
    plan.put.emplace_back(state);
    return plan;
}

Plan plan(const FillForm &command, const CaseFile &file, const PlanContext &context)
{
    const Step &step = needStep(context.protocol, command.step);
    SettleStep values;
    values.caseId = command.caseId;
    values.step = command.step;
    values.values = command.values;
    Plan plan;
    fillFields(plan, step, values, file, context);
    return plan;
}

namespace {

Promise movedPromise(const MoveDeadline &command, const CaseFile &file)
{
    const Promise *known = file.find(command.promise);
    if (!known || known->state != PromiseState::Open || !known->due)
        throw Error(ErrorCode::NotFound, {u"promise"_s});
    Promise promise = *known;
    promise.firstDue = known->firstDue ? known->firstDue : known->due;
    promise.due = command.newDue;
    promise.movedReason = command.reason;
    return promise;
}

Conversation movedContact(const MoveDeadline &command, const CaseFile &file)
{
    const Conversation *known = file.find(command.contact);
    if (!known || !known->nextContact)
        throw Error(ErrorCode::NotFound, {u"conversation"_s});
    // What was said stays as it was recorded; only the plan moves, and that may happen after the record is locked.
    Conversation conversation = *known;
    conversation.firstNextContact = known->firstNextContact ? known->firstNextContact : known->nextContact;
    conversation.nextContact = command.newDue;
    conversation.movedReason = command.reason;
    return conversation;
}

} // namespace

Plan plan(const MoveDeadline &command, const CaseFile &file, const PlanContext &context)
{
    if (command.reason.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    if (command.newDue <= context.around.now)
        throw Error(ErrorCode::InvalidValue, {u"newDue"_s, toIso(command.newDue), u"a time to come"_s});
    if (!command.promise.isNil())
        return {{movedPromise(command, file)}, {}};
    if (!command.contact.isNil())
        return {{movedContact(command, file)}, {}};
    needStep(context.protocol, command.step);
    StepState state;
    if (const StepState *known = file.step(command.step))
        state = *known;
    else
        state.id = Id<StepState>::create();
    state.step = command.step;
    state.newDue = command.newDue;
    state.newDueReason = command.reason;
    state.recordedAt = context.around.now;
    return {{state}, {}};
}

} // namespace candor
