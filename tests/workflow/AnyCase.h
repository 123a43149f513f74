// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Samples.h"
#include "workflow/RegulatoryProposals.h"

#include <rapidcheck.h>

// Cases in which people did all sorts of things, for properties that hold of all of them.
namespace candor::samples {

using namespace Qt::StringLiterals;

inline const Instant start = at("2026-07-14T10:12");

inline const std::vector<Protocol> &protocols()
{
    static const std::vector<Protocol> all = [] {
        std::vector<Protocol> list;
        for (const QString &id : builtInProtocolIds())
            list.push_back(parseProtocol(builtInProtocolText(id)));
        return list;
    }();
    return all;
}

template <class T>
const T &pick(const std::vector<T> &list)
{
    return list[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(list.size())))];
}

/// A case in which people did all sorts of things, in no sensible order.
inline CaseFile anyCase(const Protocol &protocol)
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.status =
        *rc::gen::element(CaseStatus::Intake, CaseStatus::Open, CaseStatus::Reopened, CaseStatus::Closed);
    const auto when = [] { return start + std::chrono::minutes(*rc::gen::inRange(-200000, 200000)); };
    const int anchors = *rc::gen::inRange(0, 12);
    for (int i = 0; i < anchors; ++i)
        stamp(file, pick(protocol.anchors).id.toLatin1().constData(), when());
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i) {
        const Step &step = pick(protocol.steps);
        auto outcome = *rc::gen::element(
            StepOutcome::Open, StepOutcome::Done, StepOutcome::Done, StepOutcome::Skipped, StepOutcome::NotApplicable);
        // As commands leave it: a step that is done has stamped its anchor, and nothing else opens the phases behind
        // it.
        if (!step.sets.isEmpty() && outcome != StepOutcome::Open) {
            outcome = StepOutcome::Done;
            stamp(file, step.sets.toLatin1().constData(), when());
        }
        settle(file, step.id, when(), outcome);
    }
    for (const ProtocolDecision &decision : protocol.decisions) {
        if (*rc::gen::inRange(0, 2) == 1)
            decide(file, decision.id, pick(decision.answers).key, when());
    }
    const int talks = *rc::gen::inRange(0, 5);
    for (int i = 0; i < talks; ++i) {
        Conversation conversation = with(Conversation{});
        conversation.at = when();
        conversation.outcome = *rc::gen::element(ContactOutcome::Held, ContactOutcome::NotReached);
        conversation.apology = *rc::gen::element(ApologyKind::None, ApologyKind::Sorrow);
        file.put(conversation);
        Question question = with(Question{});
        question.state = *rc::gen::element(
            QuestionState::Open, QuestionState::AnsweredInPart, QuestionState::Answered, QuestionState::NotKnowable);
        question.answer = *rc::gen::element(u""_s, u"  "_s, u"The alarm was off."_s);
        file.put(question);
        Promise promise = with(Promise{});
        promise.due = when();
        promise.state = *rc::gen::element(PromiseState::Open, PromiseState::Kept);
        file.put(promise);
    }
    if (*rc::gen::inRange(0, 2) == 1) {
        Harm harm = with(Harm{});
        harm.degree.code = *rc::gen::element(u"NONE"_s, u"MILD"_s, u"MODERATE"_s, u"SEVERE"_s, u"DEATH"_s);
        harm.at = when();
        file.put(harm);
        Person staff = with(Person{});
        staff.roles = {PersonRole::Staff};
        file.put(staff);
    }
    const int causes = *rc::gen::inRange(0, 3);
    for (int i = 0; i < causes; ++i) {
        Cause cause = with(Cause{});
        cause.state = *rc::gen::element(CauseState::Possible, CauseState::Confirmed, CauseState::RuledOut);
        file.put(cause);
        if (*rc::gen::inRange(0, 2) == 1) {
            Action action = with(Action{});
            action.causes = {cause.id};
            action.state = *rc::gen::element(ActionState::Proposed, ActionState::Verified, ActionState::Dropped);
            if (*rc::gen::inRange(0, 2) == 1)
                action.toldAt = when();
            file.put(action);
        }
    }
    const int exceptions = *rc::gen::inRange(0, 4);
    for (int i = 0; i < exceptions; ++i) {
        LoopException exception = with(LoopException{});
        exception.link = *rc::gen::element(LoopLink::AnswerQuestion, LoopLink::ActOnCause, LoopLink::TellAction);
        if (exception.link == LoopLink::AnswerQuestion && !file.all<Question>().empty())
            exception.record = pick(file.all<Question>()).id.toString();
        else if (exception.link == LoopLink::ActOnCause && !file.all<Cause>().empty())
            exception.record = pick(file.all<Cause>()).id.toString();
        else if (exception.link == LoopLink::TellAction && !file.all<Action>().empty())
            exception.record = pick(file.all<Action>()).id.toString();
        exception.reason = *rc::gen::element(u""_s, u"They asked us not to call again"_s);
        exception.by = u"Dana Okafor"_s;
        exception.secondName = *rc::gen::element(u""_s, u"dana okafor"_s, u"Dr. Yusuf Kalla"_s);
        file.put(exception);
    }
    return file;
}

inline Surroundings anySurroundings()
{
    Surroundings around = surroundings(start + std::chrono::minutes(*rc::gen::inRange(-300000, 300000)));
    around.jurisdictions =
        *rc::gen::element(QStringList{}, QStringList{u"US-MA"_s}, QStringList{u"US-PA"_s, u"US-CO"_s});
    return around;
}

} // namespace candor::samples
