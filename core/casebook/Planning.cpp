// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/Planning.h"

#include "base/Error.h"
#include "casebook/AttachmentRules.h"
#include "casebook/Stamp.h"
#include "casebook/WorkProduct.h"
#include "documents/Builders.h"
#include "model/ActionRules.h"
#include "model/Codec.h"
#include "model/ResolutionRules.h"

namespace candor {

using namespace Qt::StringLiterals;

CaseFile applied(CaseFile file, const Plan &plan)
{
    for (const AnyRecord &record : plan.put)
        file.put(record);
    for (const AnyRecord &record : plan.remove)
        file.remove(kindOf(record), idOf(record));
    return file;
}

namespace {

/// The lock keeps what was said. What comes after it stays open: the plan for the next contact, and the note for the
/// medical record until it was entered there.
void refuseLockedConversation(const Conversation &before, Conversation after, const PlanContext &context)
{
    const auto length = std::chrono::hours(context.lockHours);
    const bool locked = before.recordedAt && context.around.now - *before.recordedAt > length;
    after.nextContact = before.nextContact;
    after.nextContactBy = before.nextContactBy;
    after.firstNextContact = before.firstNextContact;
    after.movedReason = before.movedReason;
    if (!before.chartNoteAt) {
        after.chartNote = before.chartNote;
        after.chartNoteAt = before.chartNoteAt;
        after.chartNoteBy = before.chartNoteBy;
    }
    if (locked && !(before == after))
        throw Error(ErrorCode::RefusedByRule, {u"conversation-locked"_s, QString::number(context.lockHours)});
}

/// An exception is made by whoever records it, now, unless somebody says otherwise.
AnyRecord completed(AnyRecord record, const CaseFile &file, const PlanContext &context)
{
    if (auto *item = std::get_if<EvidenceItem>(&record)) {
        const EvidenceItem *before = file.find(item->id);
        const bool takenBack =
            before && before->state == EvidenceState::Released && item->state != EvidenceState::Released;
        if (takenBack && item->releasedAt == before->releasedAt)
            item->releasedAt.reset();
    }
    if (auto *payment = std::get_if<Payment>(&record))
        *payment = withReportFiled(*payment);
    if (auto *exception = std::get_if<LoopException>(&record)) {
        if (exception->by.trimmed().isEmpty())
            exception->by = context.user;
        if (!exception->at)
            exception->at = context.around.now;
    }
    if (auto *letter = std::get_if<Letter>(&record);
        letter && (letter->state == LetterState::Draft || letter->state == LetterState::ToRead))
        letter->signedText.clear(); // whoever signs it off reads it again
    stampMade(record, file);
    stampDone(record, context.around.now);
    return record;
}

/// Whoever records an approval approves the offer as it stands after the change.
void noteTerms(Plan &plan, const CaseFile &file)
{
    const bool any = std::any_of(plan.put.begin(), plan.put.end(), [](const AnyRecord &record) {
        return std::holds_alternative<Approval>(record);
    });
    if (!any)
        return;
    const CaseFile after = applied(file, plan);
    for (AnyRecord &record : plan.put) {
        auto *approval = std::get_if<Approval>(&record);
        if (!approval || approval->state != ApprovalState::Approved || !approval->terms.isEmpty())
            continue;
        const Approval *before = file.find(approval->id);
        const Offer *offer = after.find(approval->offer);
        if (offer && !(before && before->state == ApprovalState::Approved))
            approval->terms = offerTerms(after, *offer);
    }
}

/// The report of the one payment that was to be reported.
void notePaymentReported(Plan &plan, const RegulatoryClock &duty, const CaseFile &file)
{
    const CaseFile after = applied(file, plan);
    const Payment *reported = nullptr;
    for (const Payment &payment : after.all<Payment>()) {
        if (!payment.paidAt || !dataBankReportOpen(payment))
            continue;
        if (reported)
            return; // of several a person says which one
        reported = &payment;
    }
    if (!reported)
        return;
    Payment filed = *reported;
    filed.dataBankFiledAt = duty.filedAt;
    filed.dataBankProof = duty.proof;
    filed = withReportFiled(filed);
    std::erase_if(plan.put, [&](const AnyRecord &put) {
        const auto *same = std::get_if<Payment>(&put);
        return same && same->id == filed.id;
    });
    plan.put.emplace_back(filed);
}

/// A report that is filed under its rule is filed in the protocol, too: one duty, one act. When it turns out not to be
/// filed, the clock runs again.
void followFiling(Plan &plan, const CaseFile &file, const PlanContext &context)
{
    const QString source = u"report filed"_s;
    const std::vector<AnyRecord> put = plan.put;
    QStringList stamped;
    for (const AnyRecord &record : put) {
        const auto *duty = std::get_if<RegulatoryClock>(&record);
        if (!duty || duty->rule.isEmpty())
            continue;
        const bool filed = duty->state == RegulatoryState::Filed && duty->filedAt;
        for (const ProtocolClock &clock : context.protocol.clocks) {
            if (clock.rule != duty->rule || clock.to.isEmpty() || stamped.contains(clock.to))
                continue;
            const AnchorTime *stamp =
                file.first<AnchorTime>([&](const AnchorTime &time) { return time.anchor == clock.to; });
            const bool unset = !stamp || !stamp->at || (stamp->source == source && stamp->at != duty->filedAt);
            if (filed && unset) {
                stampAnchor(plan, file, clock.to, *duty->filedAt, source, context);
                stamped += clock.to;
            } else if (duty->state != RegulatoryState::Filed && stamp && stamp->source == source) {
                plan.remove.emplace_back(*stamp);
                stamped += clock.to;
            }
        }
        if (filed && duty->rule == dataBankRule)
            notePaymentReported(plan, *duty, file);
    }
}

/// An open link as the closing of a case names it: what kind of link, and the question, cause or action it starts from.
QString openLink(const LoopItem &item, const CaseFile &file)
{
    constexpr qsizetype shown = 90;
    QString text = loopText(item, file).simplified();
    if (text.size() > shown)
        text = text.left(shown - 1).trimmed() + u'…';
    return keyOf(item.link) + u": "_s + text;
}

} // namespace

void stampDone(AnyRecord &record, Instant now)
{
    if (auto *action = std::get_if<Action>(&record); action && isInPlace(*action))
        *action = withState(*action, action->state, now);
    if (auto *item = std::get_if<EvidenceItem>(&record);
        item && item->state == EvidenceState::Released && !item->releasedAt)
        item->releasedAt = now;
}

void stampMade(AnyRecord &record, const CaseFile &before)
{
    auto *offer = std::get_if<Offer>(&record);
    if (!offer || offer->side != OfferSide::Hospital || !offer->madeAt)
        return;
    const Offer *known = before.find(offer->id);
    if (!known || !known->madeAt)
        *offer = asMade(*offer, *offer->madeAt);
}

Plan plan(const EditRecords &command, const CaseFile &file, const PlanContext &context)
{
    Plan plan;
    for (const AnyRecord &given : command.put) {
        const AnyRecord record = completed(given, file, context);
        refuseIncomplete(record, file);
        const bool changed = std::visit(
            [&]<class R>(const R &r) {
                if constexpr (std::is_same_v<R, Case>) {
                    return !(file.record == r);
                } else {
                    const R *before = file.find(r.id);
                    if constexpr (std::is_same_v<R, Conversation>) {
                        if (before)
                            refuseLockedConversation(*before, r, context);
                    }
                    if constexpr (std::is_same_v<R, Attachment>)
                        refuseAttachmentChange(before, r);
                    if constexpr (std::is_same_v<R, Letter>)
                        refuseLetterChange(before, r);
                    if constexpr (std::is_same_v<R, Disclosure>)
                        throw Error(ErrorCode::RefusedByRule, {u"disclosure-stays"_s});
                    if (before)
                        refuseLosingWorkProduct(*before, r);
                    return !before || !(*before == r);
                }
            },
            record);
        if (changed)
            plan.put.push_back(record);
    }
    for (const AnyRecord &record : command.remove) {
        if (kindOf(record) == RecordKind::Case)
            throw Error(ErrorCode::RefusedByRule, {u"case-head-stays"_s});
        if (kindOf(record) == RecordKind::Conversation)
            throw Error(ErrorCode::RefusedByRule, {u"conversation-stays"_s});
        if (kindOf(record) == RecordKind::Action)
            throw Error(ErrorCode::RefusedByRule, {u"action-stays"_s});
        if (kindOf(record) == RecordKind::Disclosure)
            throw Error(ErrorCode::RefusedByRule, {u"disclosure-stays"_s});
        if (kindOf(record) == RecordKind::Attachment)
            refuseAttachmentRemoval(file);
        if (const auto *letter = std::get_if<Letter>(&record)) {
            const Letter *known = file.find(letter->id);
            if (known && known->state == LetterState::Sent)
                throw Error(ErrorCode::RefusedByRule, {u"letter-sent"_s});
        }
        plan.remove.push_back(record);
    }
    noteTerms(plan, file);
    refuseByRule(plan, file);
    followFiling(plan, file, context);
    return plan;
}

Plan plan(const EditCases &command, const CaseFile &file, const PlanContext &)
{
    Case head = file.record;
    if (command.owner)
        head.owner = command.owner->simplified();
    for (const QString &tag : command.removeTags) {
        head.tags.removeIf([&](const QString &own) { return own.compare(tag.simplified(), Qt::CaseInsensitive) == 0; });
    }
    for (const QString &tag : command.addTags) {
        const QString added = tag.simplified();
        if (added.isEmpty())
            throw Error(ErrorCode::InvalidValue, {u"tags"_s, QString(), u"a word or two"_s});
        if (!head.tags.contains(added, Qt::CaseInsensitive))
            head.tags += added;
    }
    return head == file.record ? Plan{} : Plan{{head}, {}};
}

Plan plan(const TickRow &command, const CaseFile &file, const PlanContext &context)
{
    const Checklist *checklist = context.protocol.checklist(command.checklist);
    if (!checklist || !checklist->row(command.row))
        throw Error(ErrorCode::NotFound, {command.checklist + u'/' + command.row});
    if (command.outcome == StepOutcome::NotApplicable && command.note.isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});

    RowState row;
    if (const RowState *known = file.row(command.checklist, command.row))
        row = *known;
    else
        row.id = Id<RowState>::create();
    row.checklist = command.checklist;
    row.row = command.row;
    row.outcome = command.outcome;
    const bool settled = command.outcome != StepOutcome::Open;
    row.at = settled ? std::optional(command.at.value_or(context.around.now)) : std::nullopt;
    row.by = settled ? (command.by.isEmpty() ? context.user : command.by) : QString();
    row.note = command.note;
    return {{row}, {}};
}

Plan plan(const NoteDocument &command, const CaseFile &file, const PlanContext &context)
{
    Document document = command.document;
    document.id = Id<Document>::create();
    document.revision = 0;
    document.number = nextDocumentNumber(file);
    document.madeAt = context.around.now;
    document.madeBy = context.user;
    return {{document}, {}};
}

Plan plan(const CloseCase &command, const CaseFile &file, const PlanContext &context)
{
    if (command.status == CaseStatus::Open || command.status == CaseStatus::Intake ||
        command.status == CaseStatus::Reopened)
        throw Error(ErrorCode::InvalidValue, {u"status"_s, QString(), u"closed, litigation, withdrawn, not_candor"_s});
    if (command.reason.isEmpty() && command.status != CaseStatus::Closed)
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});

    if (command.status == CaseStatus::Closed) {
        const PathwayView view = evaluate(context.protocol, file, context.around);
        if (!view.closable()) {
            QStringList arguments{u"not-closable"_s};
            for (const StepView *step : view.openRequired())
                arguments += step->step->title;
            for (const ClosingView &check : view.closing) {
                if (check.applies && !check.holds)
                    arguments += check.check->text;
            }
            for (const LoopItem *item : view.openLoop())
                arguments += openLink(*item, file);
            throw Error(ErrorCode::RefusedByRule, arguments);
        }
    }
    Case head = file.record;
    head.status = command.status;
    head.closingReason = command.reason;
    Plan plan{{head}, {}};
    stampAnchor(plan, file, anchors::closed, context.around.now, u"closing"_s, context);
    return plan;
}

namespace {

/// The step that closes a case, and those of its phase that it waits for: the review of what is done.
QStringList closingSteps(const Protocol &protocol)
{
    QStringList ids;
    for (const Step &closing : protocol.steps) {
        if (closing.sets != anchors::closed)
            continue;
        ids += closing.id;
        for (const QString &before : closing.after) {
            const Step *step = protocol.step(before);
            if (step && step->phase == closing.phase)
                ids += before;
        }
    }
    return ids;
}

} // namespace

Plan plan(const ReopenCase &command, const CaseFile &file, const PlanContext &context)
{
    if (command.reason.isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    const CaseStatus status = file.record.status;
    if (status == CaseStatus::Intake || status == CaseStatus::Open || status == CaseStatus::Reopened)
        throw Error(ErrorCode::RefusedByRule, {u"not-closed"_s});

    Case head = file.record;
    head.status = CaseStatus::Reopened;
    Plan plan{{head}, {}};
    stampAnchor(plan, file, anchors::reopened, context.around.now, command.reason, context);
    // The step that closed the case is open again, and so is its time; what led to it has to be gone through anew.
    for (const QString &id : closingSteps(context.protocol)) {
        const StepState *state = file.step(id);
        if (!state || state->outcome == StepOutcome::Open)
            continue;
        StepState open = *state;
        open.outcome = StepOutcome::Open;
        open.reason = command.reason;
        open.recordedAt = context.around.now;
        plan.put.emplace_back(open);
    }
    for (const AnchorTime &time : file.all<AnchorTime>()) {
        if (time.anchor == anchors::closed)
            plan.remove.emplace_back(time);
    }
    return plan;
}

Plan plan(const MoveToProtocol &command, const CaseFile &file, const PlanContext &context)
{
    Case head = file.record;
    if (command.reason.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    if (head.status != CaseStatus::Intake && head.status != CaseStatus::Open && head.status != CaseStatus::Reopened)
        throw Error(ErrorCode::CaseClosed, {head.number});
    if (head.protocolDigest == context.protocol.digest)
        throw Error(ErrorCode::RefusedByRule, {u"same-protocol"_s, head.protocolVersion});
    if (head.protocolId != context.protocol.id)
        throw Error(ErrorCode::RefusedByRule, {u"other-protocol"_s, context.protocol.title});
    head.protocolVersion = context.protocol.version;
    head.protocolDigest = context.protocol.digest;
    Note note;
    note.id = Id<Note>::create();
    note.text = command.reason.trimmed();
    note.lane = Lane::Business;
    note.by = context.user;
    note.at = context.around.now;
    return {{head, note}, {}};
}

namespace {

/// Who begins a case as an identified one has answered the question of the step that identifies it.
void decideIdentified(Plan &plan, const CaseFile &file, const PlanContext &context)
{
    for (const Step &step : context.protocol.steps) {
        if (step.sets != anchors::identified)
            continue;
        for (const StepField &field : step.fields) {
            const ProtocolDecision *asked =
                field.kind == FieldKind::Decision ? context.protocol.decision(field.subject) : nullptr;
            if (!asked || file.decision(field.subject))
                continue;
            const auto yes = std::find_if(asked->answers.begin(), asked->answers.end(), [](const DecisionAnswer &each) {
                return each.key != "no"_L1;
            });
            if (yes == asked->answers.end())
                continue;
            Decision record;
            record.id = Id<Decision>::create();
            record.decision = field.subject;
            record.answer = yes->key;
            record.deciders = {context.user};
            record.at = file.anchor(anchors::identified).value_or(context.around.now);
            plan.put.emplace_back(record);
        }
    }
}

} // namespace

CaseFile planNewCase(const OpenCase &command, const QString &number, const PlanContext &context)
{
    CaseFile file = command.file;
    Case &head = file.record;
    if (head.id.isNil())
        head.id = Id<Case>::create();
    head.revision = 0;
    head.number = number;
    head.protocolId = context.protocol.id;
    head.protocolVersion = context.protocol.version;
    head.protocolDigest = context.protocol.digest;
    if (head.owner.isEmpty())
        head.owner = context.user;
    if (head.title.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidValue, {u"title"_s, QString(), u"a short neutral title"_s});

    Plan plan;
    if (context.protocol.anchor(anchors::reported) && !file.anchor(anchors::reported))
        stampAnchor(plan, file, anchors::reported, context.around.now, u"opening the case"_s, context);
    if (command.identified) {
        head.status = CaseStatus::Open;
        if (!file.anchor(anchors::identified))
            stampAnchor(plan, file, anchors::identified, context.around.now, u"opening the case"_s, context);
        decideIdentified(plan, file, context);
    }
    return applied(std::move(file), plan);
}

Plan plan(const LogConversation &command, const CaseFile &file, const PlanContext &context)
{
    const Instant now = context.around.now;
    Plan plan;

    Conversation conversation = command.conversation;
    const Conversation *before = conversation.id.isNil() ? nullptr : file.find(conversation.id);
    if (before) {
        refuseLockedConversation(*before, conversation, context);
    } else {
        if (conversation.id.isNil())
            conversation.id = Id<Conversation>::create();
        conversation.revision = 0;
        conversation.recordedAt = now;
        conversation.recordedBy = context.user;
    }
    if (!conversation.at)
        conversation.at = now;
    if (*conversation.at > now + std::chrono::minutes(5))
        throw Error(ErrorCode::InvalidValue, {u"at"_s, toIso(*conversation.at), u"a time that is not in the future"_s});
    const Instant at = *conversation.at;
    if (!conversation.corrects.isNil() && !file.find(conversation.corrects))
        throw Error(ErrorCode::NotFound, {u"conversation"_s});

    QStringList toldTexts;
    for (const LogConversation::ToldFact &told : command.told) {
        Fact fact;
        if (told.fact.isNil()) {
            fact.id = Id<Fact>::create();
            fact.text = told.text;
        } else if (const Fact *known = file.find(told.fact)) {
            fact = *known;
        } else {
            throw Error(ErrorCode::NotFound, {u"fact"_s});
        }
        fact.known = true;
        fact.told = true;
        fact.toldAt = at;
        fact.toldIn = conversation.id;
        toldTexts += fact.text;
        plan.put.emplace_back(fact);
    }
    const Conversation *original = conversation.corrects.isNil() ? nullptr : file.find(conversation.corrects);
    // In a change or a correction, what was told before stays, and what is added now comes to it.
    QStringList toldLines = conversation.told.split(u'\n', Qt::SkipEmptyParts);
    if (toldLines.isEmpty() || before || original) {
        for (const QString &text : toldTexts) {
            if (!toldLines.contains(text))
                toldLines += text;
        }
        conversation.told = toldLines.join(u'\n');
    }
    for (const QString &text : command.unknown) {
        Fact fact;
        fact.id = Id<Fact>::create();
        fact.text = text;
        fact.known = false;
        plan.put.emplace_back(fact);
    }
    for (Question question : command.questions) {
        question.id = Id<Question>::create();
        question.askedAt = at;
        question.askedIn = conversation.id;
        if (question.state != QuestionState::Open) {
            question.answeredAt = at;
            question.answeredIn = conversation.id;
        }
        plan.put.emplace_back(question);
    }
    for (const LogConversation::Answer &answer : command.answers) {
        const Question *known = file.find(answer.question);
        if (!known)
            throw Error(ErrorCode::NotFound, {u"question"_s});
        Question question = *known;
        question.answer = answer.text;
        question.state = answer.state;
        question.answeredAt = at;
        question.answeredIn = conversation.id;
        plan.put.emplace_back(question);
    }
    for (Promise promise : command.promises) {
        promise.id = Id<Promise>::create();
        promise.madeIn = conversation.id;
        if (promise.owner.isEmpty())
            promise.owner = context.user;
        plan.put.emplace_back(promise);
    }
    for (const Id<Promise> &kept : command.kept) {
        const Promise *known = file.find(kept);
        if (!known)
            throw Error(ErrorCode::NotFound, {u"promise"_s});
        Promise promise = *known;
        promise.state = PromiseState::Kept;
        promise.keptAt = at;
        plan.put.emplace_back(promise);
    }
    for (const Id<Action> &told : command.actionsTold) {
        const Action *known = file.find(told);
        if (!known)
            throw Error(ErrorCode::NotFound, {u"action"_s});
        Action action = *known;
        action.toldAt = at;
        action.toldIn = conversation.id;
        plan.put.emplace_back(action);
    }
    plan.put.emplace_back(conversation);
    const Conversation *earlier = before ? before : original;
    const bool apologyKnown = earlier && earlier->apology != ApologyKind::None;
    if (!apologyKnown && conversation.apology != ApologyKind::None && conversation.outcome == ContactOutcome::Held) {
        Apology apology;
        apology.id = Id<Apology>::create();
        apology.kind = conversation.apology;
        apology.by = conversation.apologyBy.isEmpty() ? conversation.forHospital.value(0) : conversation.apologyBy;
        apology.to = conversation.with.join(u", "_s);
        apology.at = at;
        apology.words = conversation.apologyWords;
        apology.inConversation = conversation.id;
        plan.put.emplace_back(apology);
    }

    const bool first = conversation.outcome == ContactOutcome::Held && !original;
    if (first && context.protocol.anchor(anchors::firstContact) && !file.anchor(anchors::firstContact))
        stampAnchor(plan, file, anchors::firstContact, at, u"conversation"_s, context);
    return plan;
}

} // namespace candor
