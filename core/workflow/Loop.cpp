// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Loop.h"

#include "model/PeopleRules.h"

namespace candor {

namespace {

bool isAnswered(const Question &question)
{
    switch (question.state) {
    case QuestionState::Answered: return !question.answer.trimmed().isEmpty(); // nobody can be told an empty answer
    case QuestionState::NotKnowable: return true;
    case QuestionState::Open:
    case QuestionState::AnsweredInPart: break;
    }
    return false;
}

bool isActedOn(const Cause &cause, const CaseFile &file)
{
    const auto &actions = file.all<Action>();
    return std::any_of(actions.begin(), actions.end(), [&](const Action &action) {
        return action.state != ActionState::Dropped &&
               std::find(action.causes.begin(), action.causes.end(), cause.id) != action.causes.end();
    });
}

bool isTold(const Action &action)
{
    return action.toldAt.has_value() || !action.toldIn.isNil();
}

std::optional<Instant> timeOf(const std::optional<Instant> &at, const Id<Conversation> &in, const CaseFile &file)
{
    if (at)
        return at;
    const Conversation *talk = in.isNil() ? nullptr : file.find(in);
    return talk ? talk->at : std::nullopt;
}

// The oldest one that counts, whatever the order of the list.
std::optional<LoopException> exceptionFor(LoopLink link, const QUuid &record, const CaseFile &file)
{
    const LoopException *oldest = nullptr;
    for (const LoopException &exception : file.all<LoopException>()) {
        if (exception.link == link && QUuid::fromString(exception.record) == record && isAgreed(exception) &&
            (!oldest || exception.id < oldest->id))
            oldest = &exception;
    }
    return oldest ? std::optional(*oldest) : std::nullopt;
}

/// Calls the visitor with each link and whether it is closed, in the order of loopItems.
template <class Visitor>
void visitLinks(const CaseFile &file, Visitor visit)
{
    for (const Question &question : file.all<Question>())
        visit(LoopLink::AnswerQuestion, question.id.uuid(), isAnswered(question));
    for (const Cause &cause : file.all<Cause>()) {
        if (cause.state == CauseState::Confirmed)
            visit(LoopLink::ActOnCause, cause.id.uuid(), isActedOn(cause, file));
    }
    for (const Action &action : file.all<Action>()) {
        if (action.state != ActionState::Dropped)
            visit(LoopLink::TellAction, action.id.uuid(), isTold(action));
    }
}

/// By time, what has none last.
void sortByTime(std::vector<LoopStoryRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const LoopStoryRow &a, const LoopStoryRow &b) {
        return a.toldAt && (!b.toldAt || *a.toldAt < *b.toldAt);
    });
}

} // namespace

bool isAgreed(const LoopException &exception)
{
    return !exception.reason.trimmed().isEmpty() && !exception.by.trimmed().isEmpty() &&
           !exception.secondName.trimmed().isEmpty() && !sameName(exception.by, exception.secondName);
}

std::vector<LoopItem> loopItems(const CaseFile &file)
{
    std::vector<LoopItem> items;
    visitLinks(file, [&](LoopLink link, const QUuid &record, bool closed) {
        items.push_back({link, record, closed, exceptionFor(link, record, file)});
    });
    return items;
}

bool isOpen(LoopLink link, const CaseFile &file)
{
    bool open = false;
    visitLinks(file, [&](LoopLink each, const QUuid &record, bool closed) {
        open = open || (each == link && !closed && !exceptionFor(link, record, file));
    });
    return open;
}

std::vector<LoopStoryRow> loopStory(const CaseFile &file)
{
    std::vector<const Question *> questions;
    for (const Question &question : file.all<Question>()) {
        if (!question.text.isEmpty())
            questions.push_back(&question);
    }
    std::stable_sort(questions.begin(), questions.end(), [](const Question *a, const Question *b) {
        return a->askedAt < b->askedAt;
    });

    std::vector<LoopStoryRow> rows;
    for (const Question *question : questions) {
        LoopStoryRow row;
        row.asked = question->text;
        row.found = question->answer;
        row.cannotBeKnown = question->state == QuestionState::NotKnowable;
        if (!row.found.isEmpty() || row.cannotBeKnown)
            row.toldAt = timeOf(question->answeredAt, question->answeredIn, file);
        rows.push_back(row);
    }
    std::vector<LoopStoryRow> facts, changes;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.known && fact.told && !fact.text.isEmpty())
            facts.push_back({{}, fact.text, false, {}, timeOf(fact.toldAt, fact.toldIn, file)});
    }
    for (const Action &action : file.all<Action>()) {
        const bool onlyProposed = action.state == ActionState::Proposed && !isTold(action);
        if (action.state != ActionState::Dropped && !onlyProposed && !action.familyText.isEmpty())
            changes.push_back({{}, {}, false, action.familyText, timeOf(action.toldAt, action.toldIn, file)});
    }
    sortByTime(facts);
    sortByTime(changes);
    rows.insert(rows.end(), facts.begin(), facts.end());
    rows.insert(rows.end(), changes.begin(), changes.end());
    return rows;
}

std::vector<const Action *> untellableActions(const CaseFile &file)
{
    std::vector<const Action *> found;
    for (const Action &action : file.all<Action>()) {
        if (action.state != ActionState::Dropped && action.familyText.trimmed().isEmpty())
            found.push_back(&action);
    }
    return found;
}

QString loopText(const LoopItem &item, const CaseFile &file)
{
    switch (item.link) {
    case LoopLink::AnswerQuestion:
        if (const Question *question = file.find(Id<Question>(item.record)))
            return question->text;
        break;
    case LoopLink::ActOnCause:
        if (const Cause *cause = file.find(Id<Cause>(item.record)))
            return cause->statement;
        break;
    case LoopLink::TellAction:
        if (const Action *action = file.find(Id<Action>(item.record)))
            return action->text.isEmpty() ? action->familyText : action->text;
        break;
    }
    return {};
}

} // namespace candor
