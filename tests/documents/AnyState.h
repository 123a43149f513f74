// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Canaries.h"

#include <rapidcheck.h>

// Cases in whatever state, for properties that hold of all of them.
namespace candor::canary {

template <class E>
E anyOf()
{
    return enumNames<E>[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(enumNames<E>.size())))].value;
}

inline bool maybe()
{
    return *rc::gen::inRange(0, 2) == 1;
}

/// Two of each kind of record with a canary in every field, then the states that builders ask for set at will, and the
/// records linked to each other as they are in a worked case.
inline CaseFile anyState(const DocumentContext &context, std::vector<Canary> &canaries)
{
    CaseFile file = caseFullOfCanaries(context, canaries, AllRecords());
    std::vector<Canary> second;
    const CaseFile more = caseFullOfCanaries(context, second, AllRecords());
    // The second set says the same words; only its ids are new.
    [&]<class... R>(RecordList<R...>) {
        const auto add = [&]<class T>(const std::vector<T> &list) {
            for (T record : list) {
                record.id = Id<T>::create();
                file.put(record);
            }
        };
        (add(more.all<R>()), ...);
    }(AllRecords());

    file.record.status = anyOf<CaseStatus>();
    if (maybe())
        sample::setAnchor(file, u"t_identified"_s, "2026-03-18T21:30");
    if (maybe())
        sample::setAnchor(file, u"t_payment"_s, "2026-08-19T11:00");
    const Id<Conversation> talk = file.all<Conversation>().front().id;
    for (Question &question : file.all<Question>()) {
        question.state = anyOf<QuestionState>();
        question.answeredIn = maybe() ? talk : Id<Conversation>();
    }
    for (Fact &fact : file.all<Fact>()) {
        fact.known = maybe();
        fact.told = maybe();
        fact.toldIn = maybe() ? talk : Id<Conversation>();
    }
    for (Cause &cause : file.all<Cause>())
        cause.state = anyOf<CauseState>();
    for (Action &action : file.all<Action>()) {
        action.state = anyOf<ActionState>();
        action.causes = {file.all<Cause>().front().id};
        action.toldIn = maybe() ? talk : Id<Conversation>();
        if (maybe())
            action.familyText.clear();
        if (maybe())
            action.toldAt.reset();
    }
    for (TimelineEntry &entry : file.all<TimelineEntry>()) {
        entry.causes = {file.all<Cause>().front().id};
        entry.fact = file.all<Fact>().front().id;
    }
    for (LoopException &exception : file.all<LoopException>()) {
        exception.link = anyOf<LoopLink>();
        exception.record = exception.link == LoopLink::AnswerQuestion ? file.all<Question>().front().id.toString()
                           : exception.link == LoopLink::ActOnCause   ? file.all<Cause>().front().id.toString()
                                                                      : file.all<Action>().front().id.toString();
    }
    for (Promise &promise : file.all<Promise>())
        promise.state = anyOf<PromiseState>();
    for (Apology &apology : file.all<Apology>())
        apology.kind = anyOf<ApologyKind>();
    for (Offer &offer : file.all<Offer>())
        offer.state = anyOf<OfferState>();
    for (OfferElement &element : file.all<OfferElement>())
        element.offer = file.all<Offer>().front().id;
    for (Payment &payment : file.all<Payment>()) {
        payment.tellFamily = maybe();
        if (maybe())
            payment.familyAmount.reset();
    }
    for (BillingDecision &bill : file.all<BillingDecision>()) {
        bill.outcome = anyOf<BillingOutcome>();
        if (maybe())
            bill.familyText.clear();
    }
    for (BehaviorReview &review : file.all<BehaviorReview>()) {
        review.behavior = anyOf<Behavior>();
        review.person = file.all<Person>().front().id;
    }
    return file;
}

/// All that a document gives away: its words and what it says was left out.
inline QString everythingIn(const FilteredDocument &document)
{
    QString text = plainText(document);
    for (const LeftOut &left : document.leftOut())
        text += u'\n' + left.about;
    return text;
}

} // namespace candor::canary
