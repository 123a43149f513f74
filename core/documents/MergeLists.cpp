// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ActionPlan.h"
#include "documents/Parts.h"
#include "documents/internal/MergeCollector.h"
#include "model/ActionRules.h"
#include "model/PeopleRules.h"
#include "model/ReviewRules.h"
#include "model/TimelineRules.h"
#include "workflow/Deadlines.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

void collectFacts(MergeCollector &values)
{
    const Letter *letter = values.source().letter;
    const auto tellsIt = [&](const Fact &fact) {
        return letter && std::find(letter->tells.begin(), letter->tells.end(), fact.id) != letter->tells.end();
    };
    for (const Fact &fact : values.file().all<Fact>()) {
        if (!fact.withheld.trimmed().isEmpty() && !fact.told)
            continue;
        if (fact.known && (fact.told || tellsIt(fact)))
            values.addRow("facts_told", {{"fact", fact.text}, {"date", values.date(fact.toldAt)}});
        if (fact.known)
            values.addRow("facts_known", {{"fact", fact.text}, {"source", fact.source}});
        else
            values.addRow(
                "facts_unknown", {{"fact", fact.text}, {"expected_by", values.promisedDate(fact.expectedBy)}});
    }
}

void collectQuestions(MergeCollector &values)
{
    for (const Question &question : values.file().all<Question>()) {
        const bool open = question.state == QuestionState::Open || question.state == QuestionState::AnsweredInPart;
        const bool notKnowable = question.state == QuestionState::NotKnowable;
        values.addRow(
            "questions",
            {{"question", question.text},
             {"asked_by", question.askedBy},
             {"asked_on", values.date(question.askedAt)},
             {"answer", question.answer},
             {"answered_on", values.date(question.answeredAt)},
             {"state", values.words().choice(question.state)}},
            {{"open", open}, {"not_knowable", notKnowable}});
        if (open)
            values.addRow(
                "questions_open",
                {{"question", question.text}, {"asked_by", question.askedBy}, {"owner", question.owner}});
        else
            values.addRow(
                "questions_answered",
                {{"question", question.text},
                 {"answer", question.answer},
                 {"answered_on", values.date(question.answeredAt)}},
                {{"not_knowable", notKnowable}});
    }
}

void collectPromises(MergeCollector &values)
{
    for (const Promise &promise : values.file().all<Promise>()) {
        if (promise.state == PromiseState::Released)
            continue;
        const QString due = values.date(promise.due);
        values.addRow(
            "promises", {{"promise", promise.text},
                         {"due", due},
                         {"owner", promise.owner},
                         {"state", values.words().choice(promise.state)},
                         {"kept_on", values.date(promise.keptAt)}});
        if (promise.state == PromiseState::Open)
            values.addRow("promises_open", {{"promise", promise.text}, {"due", due}, {"owner", promise.owner}});
    }
}

QString partOf(const MergeCollector &values, const QString &name)
{
    const Person *person = values.file().first<Person>([&](const Person &each) { return sameName(each.name, name); });
    if (!person)
        return {};
    const QString part = person->relationship.isEmpty() ? person->profession : person->relationship;
    return part.isEmpty() && hasRole(*person, PersonRole::Patient) ? values.words().choice(PersonRole::Patient) : part;
}

void collectConversation(MergeCollector &values)
{
    const CaseFile &file = values.file();
    const Conversation *talk = file.lastConversation();
    if (!talk)
        return;
    for (const QString &name : talk->with + talk->forHospital)
        values.addRow("conversation_people", {{"name", name}, {"part", partOf(values, name)}});
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.told && fact.toldIn == talk->id)
            values.addRow("conversation_facts", {{"fact", fact.text}});
    }
    for (const Question &question : file.all<Question>()) {
        const bool answeredHere = question.answeredIn == talk->id;
        if (question.askedIn == talk->id || answeredHere)
            values.addRow(
                "conversation_questions",
                {{"question", question.text}, {"answer", answeredHere ? question.answer : QString()}},
                {{"not_knowable", question.state == QuestionState::NotKnowable}});
    }
    for (const Promise &promise : file.all<Promise>()) {
        if (promise.madeIn == talk->id)
            values.addRow(
                "conversation_promises",
                {{"promise", promise.text}, {"due", values.date(promise.due)}, {"owner", promise.owner}});
    }
}

void collectContacts(MergeCollector &values)
{
    std::vector<const Conversation *> held;
    for (const Conversation &talk : values.file().all<Conversation>()) {
        if (talk.outcome == ContactOutcome::Held && talk.at && talk.corrects.isNil())
            held.push_back(&talk);
    }
    std::stable_sort(held.begin(), held.end(), [](const auto *a, const auto *b) { return *a->at < *b->at; });
    for (const Conversation *talk : held)
        values.addRow(
            "conversations", {{"date", values.date(talk->at)},
                              {"channel", values.words().choice(talk->channel)},
                              {"with", values.names(talk->with)},
                              {"summary", talk->summary}});
    for (const Letter &letter : values.file().all<Letter>()) {
        if (letter.audience == Audience::Family && letter.state == LetterState::Sent)
            values.addRow("letters_sent", {{"date", values.date(letter.sentAt)}, {"title", letter.title}});
    }
}

void collectActions(MergeCollector &values)
{
    const CaseFile &file = values.file();
    for (const Action &action : file.all<Action>()) {
        if (action.state == ActionState::Dropped)
            continue;
        const QString due = values.date(action.due);
        const QString done = values.date(action.doneAt);
        if (!action.familyText.trimmed().isEmpty())
            values.addRow(
                "changes", {{"change", action.familyText}, {"due", due}, {"done_on", done}},
                {{"done", action.doneAt.has_value()}});
        QStringList causes;
        for (const int number : causeNumbers(file, action))
            causes += values.source().context.locale.toString(number);
        values.addRow(
            "actions", {{"action", action.text},
                        {"family_text", action.familyText},
                        {"strength", values.words().choice(action.strength)},
                        {"kind", action.kind},
                        {"owner", action.owner},
                        {"due", due},
                        {"state", values.words().choice(action.state)},
                        {"done_on", done},
                        {"measure", action.measure},
                        {"target", action.target},
                        {"result", newestReading(file, action, values.source().context)},
                        {"causes", causes.join(u", "_s)},
                        {"program", action.program},
                        {"told_on", values.date(action.toldAt)}});
    }
}

void collectNeeds(MergeCollector &values)
{
    for (const Need &need : values.file().all<Need>())
        values.addRow(
            "needs", {{"need", need.what},
                      {"category", need.category},
                      {"owner", need.owner},
                      {"state", values.words().choice(need.state)},
                      {"due", values.date(need.due)}});
}

void collectPeople(MergeCollector &values)
{
    constexpr auto leads = std::to_array(
        {PersonRole::Executive, PersonRole::CommunicationLead, PersonRole::DisclosureLead, PersonRole::ReviewLead,
         PersonRole::CaregiverLead, PersonRole::ContactPerson});
    const auto &people = values.file().all<Person>();
    for (const Person &person : people) {
        if (hasRole(person, PersonRole::Family) || hasRole(person, PersonRole::Representative))
            values.addRow(
                "family", {{"name", person.name}, {"relationship", person.relationship}, {"phone", person.phone}},
                {{"may_speak", person.maySpeak == YesNo::Yes}});
        if (isInvolvedStaff(person))
            values.addRow(
                "staff_involved",
                {{"name", person.name}, {"profession", person.profession}, {"organization", person.organization}});
    }
    for (const Person *member : reviewTeam(values.file()).members)
        values.addRow("review_team", {{"name", member->name}, {"profession", member->profession}});
    for (const PersonRole role : leads) {
        for (const Person &person : people) {
            if (hasRole(person, role))
                values.addRow(
                    "team", {{"name", person.name}, {"role", values.words().choice(role)}, {"phone", person.phone}});
        }
    }
    for (const ContactCard &card : values.source().contacts) {
        const QString what = values.words().choice(card.kind);
        if (card.forFamilies && card.kind != ContactKind::ContactPerson)
            values.addRow(
                "helpers", {{"what", what == card.name ? QString() : what},
                            {"name", card.name},
                            {"organization", card.organization},
                            {"phone", card.phone},
                            {"email", card.email},
                            {"hours", card.hours}});
        if (card.kind == ContactKind::PeerSupport)
            values.addRow("peer_support", {{"name", card.name}, {"phone", card.phone}, {"hours", card.hours}});
    }
}

void collectEvidence(MergeCollector &values)
{
    std::vector<std::pair<QString, QStringList>> custodians;
    for (const EvidenceItem &item : values.file().all<EvidenceItem>()) {
        values.addRow(
            "evidence", {{"description", item.description},
                         {"serial", item.serial},
                         {"location", item.location},
                         {"custodian", item.custodian},
                         {"seal", item.seal},
                         {"state", values.words().choice(item.state)},
                         {"secured_on", values.date(item.securedAt)},
                         {"release_authority", item.releaseAuthority}});
        if (item.custodian.trimmed().isEmpty())
            continue;
        const auto known = std::find_if(custodians.begin(), custodians.end(), [&](const auto &each) {
            return sameName(each.first, item.custodian);
        });
        if (known == custodians.end())
            custodians.emplace_back(item.custodian, QStringList{item.description});
        else
            known->second += item.description;
    }
    for (const auto &[name, items] : custodians)
        values.addRow("custodians", {{"name", name}, {"items", items.join(u"; "_s)}});
    for (const Hold &hold : values.file().all<Hold>())
        values.addRow(
            "holds", {{"kind", values.words().choice(hold.kind)},
                      {"scope", hold.scope},
                      {"placed_on", values.date(hold.placedAt)},
                      {"placed_by", hold.placedBy},
                      {"authority", hold.releaseAuthority},
                      {"released_on", values.date(hold.releasedAt)}});
}

void collectReview(MergeCollector &values)
{
    const CaseFile &file = values.file();
    for (const TimelineEntry *entry : timelineOrder(file))
        values.addRow(
            "timeline",
            {{"time", values.words().dateTime(entry->at)},
             {"actor", entry->actor},
             {"happened", entry->happened},
             {"expected", entry->expected},
             {"why", entry->why}},
            {{"gap", entry->gap}});
    for (const CauseActions &each : actionsByCause(file))
        values.addRow(
            "causes", {{"number", values.source().context.locale.toString(each.number)},
                       {"statement", each.cause->statement},
                       {"category", values.words().code({each.cause->framework, {}, each.cause->category})}});
    for (const Cause &cause : file.all<Cause>()) {
        if (cause.state == CauseState::Possible)
            values.addRow(
                "possible_causes", {{"statement", cause.statement},
                                    {"category", values.words().code({cause.framework, {}, cause.category})}});
    }
    for (const ReviewQuestion &question : file.all<ReviewQuestion>()) {
        if (question.contributed != YesNo::Yes)
            continue;
        const auto domain = std::find_if(reviewDomains.begin(), reviewDomains.end(), [&](const ReviewDomain &each) {
            return question.domain == QLatin1StringView(each.key);
        });
        const QString part =
            domain == reviewDomains.end() ? question.domain : values.words().translated("Choice", domain->label);
        values.addRow("factors", {{"domain", part}, {"question", question.text}, {"comment", question.comment}});
    }
    for (const Interview &interview : file.all<Interview>()) {
        if (!interview.declined)
            values.addRow("interviews", {{"who", interview.who}, {"date", values.date(interview.at)}});
    }
}

void collectDeadlines(MergeCollector &values)
{
    for (const Due &due : values.pathway().clocks) {
        if (!due.clock || due.state == ClockState::NotApplicable || due.state == ClockState::NotStarted)
            continue;
        values.addRow(
            "timeliness", {{"clock", values.words().protocol(due.clock->title)},
                           {"due", values.words().dateTime(due.at)},
                           {"standing", timelinessWords(due, values.source().context)}});
    }
    for (const RegulatoryClock &clock : values.file().all<RegulatoryClock>()) {
        if (clock.state != RegulatoryState::Confirmed && clock.state != RegulatoryState::Filed)
            continue;
        const DeadlineRule *rule = builtInDeadlines().rule(clock.rule);
        values.addRow(
            "regulatory", {{"rule", rule ? values.words().protocol(rule->title) : clock.rule},
                           {"state", values.words().choice(clock.state)},
                           {"due", values.date(clock.dueAt)},
                           {"filed_on", values.date(clock.filedAt)}});
    }
}

void collectFiles(MergeCollector &values)
{
    for (const Attachment &attachment : values.file().all<Attachment>())
        values.addRow("attachments", {{"name", attachment.name}}, {}, attachment.lane);
    for (const Document &document : values.file().all<Document>())
        values.addRow("documents", {{"title", document.title}, {"date", values.date(document.madeAt)}});
}

} // namespace

void collectLists(MergeCollector &values)
{
    collectFacts(values);
    collectQuestions(values);
    collectPromises(values);
    collectConversation(values);
    collectContacts(values);
    collectActions(values);
    collectNeeds(values);
    collectPeople(values);
    collectEvidence(values);
    collectReview(values);
    collectDeadlines(values);
    collectFiles(values);
}

} // namespace candor
