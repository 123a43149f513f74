// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/FamilyContact.h"

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// Stops the clock of the follow-up that comes soon after the first conversation.
constexpr QStringView followUp = u"t_follow_up";
// Where what a person sets here by hand is kept. Neither name is one of a protocol.
constexpr QStringView handList = u"told", handStep = u"told";

/// What in a checklist or among the times of a case shows that a topic was told.
struct TopicSigns {
    ToldTopic topic;
    std::array<const char *, 4> rows; // "checklist/row"
    std::array<const char *, 2> anchors;
};

constexpr auto signs = std::to_array<TopicSigns>({
    {ToldTopic::WhatHappened, {"conversation/W2", "first-conversation/F3"}, {}},
    {ToldTopic::Sorry, {"conversation/W5", "conversation/X-apology", "first-conversation/X-sorry"}, {}},
    {ToldTopic::CarePlan, {"conversation/Q1", "first-conversation/I3"}, {}},
    {ToldTopic::BillsOnHold, {}, {}},
    {ToldTopic::ContactPerson, {"first-conversation/I5"}, {}},
    {ToldTopic::WhyItHappened, {"conversation/W3"}, {"t_findings_shared"}},
    {ToldTopic::WhatChanges, {"conversation/W4", "conversation/X-prevention"}, {"t_improvement_told"}},
    {ToldTopic::Lawyer, {"resolution/RS6", "resolution/RS12", "say-avoid/Y6"}, {}},
    {ToldTopic::Offer, {}, {"t_offer"}},
});

QString keyOfTopic(ToldTopic topic)
{
    for (const auto &each : enumNames<ToldTopic>) {
        if (each.value == topic)
            return QString::fromLatin1(each.key);
    }
    return {};
}

/// Keeps the earliest time that shows the row as told.
void shows(ToldRow &row, const std::optional<Instant> &at, const Id<Conversation> &in = {}, bool byHand = false)
{
    if (!at || (row.state == TopicState::Told && row.at <= at))
        return;
    row.state = TopicState::Told;
    row.at = at;
    row.in = in;
    row.byHand = byHand;
}

bool heldTalk(const Conversation &talk)
{
    return talk.outcome == ContactOutcome::Held && talk.at.has_value();
}

const RowState *handRow(const CaseFile &file, ToldTopic topic)
{
    return file.row(handList, keyOfTopic(topic));
}

const FormValue *handReason(const CaseFile &file, ToldTopic topic)
{
    const QString key = keyOfTopic(topic);
    return file.first<FormValue>([&](const FormValue &v) { return v.step == handStep && v.field == key; });
}

void lookAtRecords(ToldRow &row, const CaseFile &file)
{
    const ToldTopic topic = *row.topic;
    for (const Conversation &talk : file.all<Conversation>()) {
        if (!heldTalk(talk))
            continue;
        const Id<Conversation> shown = talk.corrects.isNil() ? talk.id : talk.corrects;
        const bool named = std::find(talk.topics.begin(), talk.topics.end(), topic) != talk.topics.end();
        const bool care = topic == ToldTopic::CarePlan && !talk.nextCare.isEmpty();
        const bool sorry = topic == ToldTopic::Sorry && talk.apology != ApologyKind::None;
        if (named || care || sorry)
            shows(row, talk.at, shown);
    }
    switch (topic) {
    case ToldTopic::WhatHappened:
        for (const Fact &fact : file.all<Fact>()) {
            if (fact.told && fact.known)
                shows(row, fact.toldAt, fact.toldIn);
        }
        break;
    case ToldTopic::Sorry:
        for (const Apology &apology : file.all<Apology>()) {
            if (apology.kind != ApologyKind::None)
                shows(row, apology.at, apology.inConversation);
        }
        break;
    case ToldTopic::BillsOnHold:
        for (const Hold &hold : file.all<Hold>()) {
            if (hold.kind == HoldKind::Billing && hold.placedAt && !hold.releasedAt)
                row.billsHeldSince = hold.placedAt;
        }
        break;
    case ToldTopic::WhatChanges:
        for (const Action &action : file.all<Action>())
            shows(row, action.toldAt, action.toldIn);
        break;
    case ToldTopic::Offer:
        for (const Offer &offer : file.all<Offer>()) {
            if (offer.side == OfferSide::Hospital)
                shows(row, offer.madeAt);
        }
        break;
    case ToldTopic::CarePlan:
    case ToldTopic::ContactPerson:
    case ToldTopic::WhyItHappened:
    case ToldTopic::Lawyer: break;
    }
}

void lookAtSigns(ToldRow &row, const CaseFile &file)
{
    for (const TopicSigns &each : signs) {
        if (each.topic != *row.topic)
            continue;
        for (const char *name : each.rows) {
            if (!name)
                continue;
            const QString path = QString::fromLatin1(name);
            const RowState *ticked = file.row(path.section(u'/', 0, 0), path.section(u'/', 1));
            if (ticked && ticked->outcome == StepOutcome::Done)
                shows(row, ticked->at);
        }
        for (const char *name : each.anchors) {
            if (name)
                shows(row, file.anchor(QString::fromLatin1(name)));
        }
    }
}

ToldRow topicRow(ToldTopic topic, const CaseFile &file)
{
    ToldRow row;
    row.topic = topic;
    lookAtRecords(row, file);
    lookAtSigns(row, file);
    if (row.state == TopicState::Told)
        return row;
    const RowState *hand = handRow(file, topic);
    if (hand && hand->outcome == StepOutcome::Done) {
        shows(row, hand->at, {}, true);
    } else if (const FormValue *reason = handReason(file, topic); reason && !reason->value.isEmpty()) {
        row.state = TopicState::DoNotTell;
        row.reason = reason->value;
        row.byHand = true;
    }
    return row;
}

ToldRow factRow(const Fact &fact)
{
    ToldRow row;
    row.fact = fact.id;
    row.text = fact.text;
    row.at = fact.told ? fact.toldAt : std::nullopt;
    row.in = fact.told ? fact.toldIn : Id<Conversation>();
    row.state = fact.told ? TopicState::Told : fact.withheld.isEmpty() ? TopicState::NotYet : TopicState::DoNotTell;
    row.reason = fact.told ? QString() : fact.withheld;
    row.byHand = row.state == TopicState::DoNotTell || (fact.told && fact.toldIn.isNil());
    return row;
}

/// The fact of a row, changed; nothing when it is gone.
template <class Change>
ToldChange changeFact(const ToldRow &row, const CaseFile &file, Change change)
{
    const Fact *known = file.find(row.fact);
    if (!known)
        return {};
    Fact fact = *known;
    change(fact);
    return {{fact}, {}};
}

bool leftProcess(CaseStatus status)
{
    return status == CaseStatus::Closed || status == CaseStatus::NotCandor || status == CaseStatus::Litigation ||
           status == CaseStatus::Withdrawn;
}

const ProtocolClock *clockOf(const Protocol &protocol, bool (*fits)(const ProtocolClock &))
{
    const auto found = std::find_if(protocol.clocks.begin(), protocol.clocks.end(), [&](const ProtocolClock &clock) {
        return clock.enabled && clock.caseLevel && fits(clock);
    });
    return found == protocol.clocks.end() ? nullptr : &*found;
}

} // namespace

std::vector<ToldRow> toldMatrix(const CaseFile &file)
{
    std::vector<ToldRow> rows;
    for (const auto &topic : enumNames<ToldTopic>)
        rows.push_back(topicRow(topic.value, file));
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.known || fact.told)
            rows.push_back(factRow(fact));
    }
    return rows;
}

std::optional<Instant> lastTold(const CaseFile &file)
{
    const Conversation *talk = file.lastConversation();
    std::optional<Instant> last = talk ? talk->at : std::nullopt;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.told && fact.toldAt && (!last || *fact.toldAt > *last))
            last = fact.toldAt;
    }
    return last;
}

ToldChange setTold(const ToldRow &row, const CaseFile &file, Instant at, const QString &by)
{
    if (!row.topic)
        return changeFact(row, file, [&](Fact &fact) {
            fact.told = true;
            fact.toldAt = at;
            fact.toldIn = {};
            fact.withheld.clear();
        });
    ToldChange change = setNotYetTold(row, file);
    std::erase_if(change.remove, [](const AnyRecord &record) { return kindOf(record) == RecordKind::RowState; });
    RowState state;
    if (const RowState *known = handRow(file, *row.topic))
        state = *known;
    else
        state.id = Id<RowState>::create();
    state.checklist = handList.toString();
    state.row = keyOfTopic(*row.topic);
    state.outcome = StepOutcome::Done;
    state.at = at;
    state.by = by;
    change.put.emplace_back(state);
    return change;
}

ToldChange setDoNotTell(const ToldRow &row, const CaseFile &file, const QString &reason)
{
    if (!row.topic)
        return changeFact(row, file, [&](Fact &fact) {
            fact.told = false;
            fact.toldAt.reset();
            fact.toldIn = {};
            fact.withheld = reason;
        });
    ToldChange change = setNotYetTold(row, file);
    std::erase_if(change.remove, [](const AnyRecord &record) { return kindOf(record) == RecordKind::FormValue; });
    FormValue value;
    if (const FormValue *known = handReason(file, *row.topic))
        value = *known;
    else
        value.id = Id<FormValue>::create();
    value.step = handStep.toString();
    value.field = keyOfTopic(*row.topic);
    value.value = reason;
    value.lane = Lane::AttorneyClient;
    change.put.emplace_back(value);
    return change;
}

ToldChange setNotYetTold(const ToldRow &row, const CaseFile &file)
{
    if (!row.topic)
        return changeFact(row, file, [](Fact &fact) {
            fact.told = false;
            fact.toldAt.reset();
            fact.toldIn = {};
            fact.withheld.clear();
        });
    ToldChange change;
    if (const RowState *known = handRow(file, *row.topic))
        change.remove.emplace_back(*known);
    if (const FormValue *known = handReason(file, *row.topic))
        change.remove.emplace_back(*known);
    return change;
}

Silence silence(const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings)
{
    Silence answer;
    const ProtocolClock *usual =
        clockOf(protocol, [](const ProtocolClock &clock) { return clock.from == anchors::lastContact; });
    if (leftProcess(file.record.status) || file.record.status == CaseStatus::Intake || !usual)
        return answer;
    const Instant now = surroundings.now;
    const Conversation *last = file.lastConversation();
    if (!last || !last->at) {
        const ProtocolClock *first =
            clockOf(protocol, [](const ProtocolClock &clock) { return clock.to == anchors::firstContact; });
        const auto from = first ? file.anchor(first->from) : std::nullopt;
        answer.kind = Silence::Kind::NeverYet;
        if (from)
            answer.due = addSpan(*from, first->offset, surroundings.zone, surroundings.calendar);
        return answer;
    }
    const Instant end = *last->at + std::chrono::minutes(last->minutes);
    answer.last = end;
    answer.days =
        static_cast<int>(std::max<qint64>(0, std::chrono::duration_cast<std::chrono::hours>(now - end).count() / 24));
    const bool planned = last->nextContact && *last->nextContact > end;
    answer.due = planned ? last->nextContact : addSpan(end, usual->offset, surroundings.zone, surroundings.calendar);
    const bool onlyFirst =
        std::count_if(file.all<Conversation>().begin(), file.all<Conversation>().end(), [](const auto &t) {
            return heldTalk(t) && t.corrects.isNil();
        }) == 1;
    if (!planned && onlyFirst && !file.anchor(followUp)) {
        const ProtocolClock *soon = clockOf(protocol, [](const ProtocolClock &clock) { return clock.to == followUp; });
        const auto from = soon ? file.anchor(soon->from) : std::nullopt;
        if (from)
            answer.due = std::min(*answer.due, addSpan(*from, soon->offset, surroundings.zone, surroundings.calendar));
    }
    // The hospital's own rule may be stricter than the protocol, never looser.
    if (!planned)
        answer.due = std::min(
            *answer.due,
            addSpan(end, {surroundings.silenceDays, TimeUnit::Days}, surroundings.zone, surroundings.calendar));
    const bool over = now > *answer.due;
    if (planned)
        answer.kind = over ? Silence::Kind::Missed : Silence::Kind::None;
    else
        answer.kind = over ? Silence::Kind::TooLong : Silence::Kind::NotPlanned;
    return answer;
}

} // namespace candor
