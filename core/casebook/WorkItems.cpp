// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/WorkItems.h"

#include "casebook/CaseRows.h"
#include "casebook/FamilyContact.h"
#include "model/ResolutionRules.h"
#include "workflow/RegulatoryProposals.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// For protocols that have no clock of their own for the contact that was promised.
constexpr const char *nextContactTitle = QT_TRANSLATE_NOOP("Protocol", "Next contact with the family");
constexpr const char *offerTitle = QT_TRANSLATE_NOOP("Protocol", "Answer to the offer");
constexpr const char *dataBankTitle = QT_TRANSLATE_NOOP("Protocol", "Data bank report");
constexpr QStringView proposalStep = u"confirm-duties"; // where each proposed deadline is confirmed or dismissed

bool countsDays(const ProtocolClock &clock)
{
    return clock.offset.unit != TimeUnit::Minutes && clock.offset.unit != TimeUnit::Hours;
}

bool isOutside(const Person &person)
{
    return std::any_of(person.roles.begin(), person.roles.end(), [](PersonRole role) {
        return role == PersonRole::Insurer || role == PersonRole::Family || role == PersonRole::Representative ||
               role == PersonRole::Patient;
    });
}

class Collector {
public:
    Collector(const QUuid &caseId, const CaseFile &file, const PathwayView &view, const Surroundings &around)
        : m_file(file)
        , m_view(view)
        , m_around(around)
    {
        const CaseRow row = caseRow(caseId, file, view);
        m_blank.caseId = caseId;
        m_blank.number = row.number;
        m_blank.caseTitle = row.title;
        m_blank.patient = row.patient;
        m_blank.patientName = row.patientName;
        m_blank.caseOwner = row.owner;
        m_blank.lastTold = lastTold(m_file);
        m_blank.told = m_blank.lastTold ? ToldState::Told : ToldState::NotTold;
    }

    std::vector<WorkItem> run()
    {
        if (!isFinished(m_file.record.status))
            addWorkOnTheCase();
        addWhatGoesOn();
        return std::move(m_items);
    }

private:
    void addWorkOnTheCase()
    {
        for (const StepView &step : m_view.steps)
            addStep(step);
        for (const Due &clock : m_view.clocks)
            addClock(clock);
        addPlannedContact();
        for (const Need &need : m_file.all<Need>()) {
            if (need.due && (need.state == NeedState::Open || need.state == NeedState::InProgress))
                addRecord(WorkKind::Need, need.id.toString(), need.what, need.owner, *need.due);
        }
        for (const Fact &fact : m_file.all<Fact>()) {
            if (!fact.known && fact.expectedBy)
                addRecord(WorkKind::Answer, fact.id.toString(), fact.text, {}, *fact.expectedBy);
        }
        for (const Action &action : m_file.all<Action>())
            addAction(action);
        for (const Offer &offer : m_file.all<Offer>())
            addOffer(offer);
        addProposals();
    }

    /// Also after the end of a case: what was promised, what the law asks, the care for staff, whether actions work.
    void addWhatGoesOn()
    {
        for (const Due &promise : m_view.promises)
            addPromise(promise);
        for (const RegulatoryClock &clock : m_file.all<RegulatoryClock>())
            addRegulatory(clock);
        for (const CaregiverSupport &support : m_file.all<CaregiverSupport>())
            addCaregiverCheck(support);
        for (const Action &action : m_file.all<Action>())
            addEffectCheck(action);
        for (const Measurement &reading : m_file.all<Measurement>())
            addReading(reading);
        for (const Payment &payment : m_file.all<Payment>())
            addDataBank(payment);
    }

    WorkItem item(WorkKind kind, const QString &subject, const QString &title, const QString &owner) const
    {
        WorkItem item = m_blank;
        item.kind = kind;
        item.subject = subject;
        item.title = title;
        item.owner = owner;
        return item;
    }

    static void take(WorkItem &item, const Due &due)
    {
        item.from = due.from;
        item.due = due.at;
        item.soonFrom = due.soonFrom;
        item.firstDue = due.firstDue;
        if (due.clock && !due.firstDue) {
            item.wholeDay = countsDays(*due.clock);
            item.ofDays = due.businessDays ? due.clock->offset.amount : 0;
        }
    }

    /// The person who has to act is not of the team: the team waits.
    void waitWhenOutside(WorkItem &item, std::optional<Instant> since) const
    {
        const Person *person = m_file.first<Person>([&](const Person &p) { return p.name == item.owner; });
        if (item.owner.isEmpty() || !person || !isOutside(*person))
            return;
        item.waiting = true;
        item.waitingSince = since;
    }

    void addStep(const StepView &step)
    {
        if (step.settled())
            return;
        const StepState *state = m_file.step(step.step->id);
        const bool runs = step.due && step.due->at && !step.due->stopped;
        const bool canBeDone = step.status == StepStatus::Open || step.status == StepStatus::InProgress;
        const bool assigned = canBeDone && state && !state->assignee.isEmpty();
        if (!assigned && (!runs || isRecorded(*step.due->clock)))
            return;
        const bool contact = step.due && step.due->clock && step.due->clock->from == anchors::lastContact;
        WorkItem made = item(
            contact ? WorkKind::Contact : WorkKind::Step, step.step->id,
            contact ? step.due->clock->title : step.step->title, step.who);
        if (runs)
            take(made, *step.due);
        if (contact) {
            // A contact at a time that was promised is due at that time, not at the end of the day.
            const Conversation *last = m_file.lastConversation();
            if (last && last->nextContact && made.due == last->nextContact)
                made.wholeDay = false;
            if (last && !last->nextContactBy.isEmpty() && !(state && !state->assignee.isEmpty()))
                made.owner = last->nextContactBy;
        }
        if (assigned)
            waitWhenOutside(made, state->recordedAt);
        if (!made.due && !made.waiting)
            return;
        m_items.push_back(made);
    }

    /// The same duty stands in the case as a deadline set by law, or as the report of a payment: that one is shown, and
    /// with it both are met.
    bool isRecorded(const ProtocolClock &clock) const
    {
        const auto *duty =
            clock.rule.isEmpty() ? nullptr : m_file.first<RegulatoryClock>([&](const RegulatoryClock &each) {
                return each.rule == clock.rule && each.state == RegulatoryState::Confirmed && dueOf(each);
            });
        const DeadlineRule *rule = duty ? builtInDeadlines().rule(duty->rule) : nullptr;
        if (duty && (!rule || rule->isDueDate()))
            return true;
        return clock.to == dataBankAnchor && m_file.first<Payment>([](const Payment &payment) {
            return payment.paidAt && dataBankReportOpen(payment);
        });
    }

    /// When a deadline set by law is due. What is confirmed stays due where its record has no time of its own: as its
    /// rule counts, else as the clock of the protocol for the same duty.
    std::optional<Instant> dueOf(const RegulatoryClock &duty) const
    {
        if (duty.dueAt || duty.state != RegulatoryState::Confirmed)
            return duty.dueAt;
        const DeadlineRule *rule = builtInDeadlines().rule(duty.rule);
        if (rule && duty.startsAt)
            return candor::endOf(*rule, *duty.startsAt, m_around);
        const auto same = std::find_if(m_view.clocks.begin(), m_view.clocks.end(), [&](const Due &due) {
            return !duty.rule.isEmpty() && due.clock->rule == duty.rule;
        });
        return same == m_view.clocks.end() ? std::nullopt : same->at;
    }

    /// Clocks of the protocol that belong to no step. (With a step, the step stands for its clock, also when it was
    /// skipped.)
    void addClock(const Due &due)
    {
        const bool ofStep = std::any_of(m_view.steps.begin(), m_view.steps.end(), [&](const StepView &step) {
            return step.step->clock == due.subject;
        });
        if (ofStep || !due.at || due.stopped || isRecorded(*due.clock))
            return;
        WorkItem made = item(WorkKind::Clock, due.subject, due.clock->title, m_file.record.owner);
        take(made, due);
        m_items.push_back(made);
    }

    /// The contact that was promised in the last conversation, where no clock watches over it any more.
    void addPlannedContact()
    {
        const Conversation *last = m_file.lastConversation();
        if (!last || !last->at || !last->nextContact || *last->nextContact <= *last->at)
            return;
        const bool watched = std::any_of(
            m_items.begin(), m_items.end(), [](const WorkItem &made) { return made.kind == WorkKind::Contact; });
        if (watched)
            return;
        const Person *contact = m_file.person(PersonRole::ContactPerson);
        const QString owner = !last->nextContactBy.isEmpty() ? last->nextContactBy
                              : contact                      ? contact->name
                                                             : m_file.record.owner;
        WorkItem made = item(WorkKind::Contact, last->id.toString(), QString::fromLatin1(nextContactTitle), owner);
        made.from = *last->at + std::chrono::minutes(last->minutes);
        made.due = last->nextContact;
        made.firstDue = last->firstNextContact;
        made.soonFrom = *made.due - 60min;
        m_items.push_back(made);
    }

    void addPromise(const Due &due)
    {
        const auto id = Id<Promise>::parse(due.subject);
        const Promise *promise = id ? m_file.find(*id) : nullptr;
        if (!promise)
            return;
        WorkItem made = item(WorkKind::Promise, due.subject, promise->text, promise->owner);
        take(made, due);
        if (const Conversation *madeIn = m_file.find(promise->madeIn))
            made.from = madeIn->at;
        waitWhenOutside(made, made.from);
        m_items.push_back(made);
    }

    void addRegulatory(const RegulatoryClock &clock)
    {
        const DeadlineRule *rule = builtInDeadlines().rule(clock.rule);
        // What nobody has read in its source counts once a person has confirmed it for the case.
        const bool proposed =
            clock.state == RegulatoryState::Proposed && !isFinished(m_file.record.status) && (!rule || rule->verified);
        const bool open = proposed || clock.state == RegulatoryState::Confirmed;
        const auto due = dueOf(clock);
        if (!open || !due || (rule && !rule->isDueDate()))
            return;
        WorkItem made =
            item(WorkKind::Clock, clock.id.toString(), rule ? rule->title : clock.rule, m_file.record.owner);
        made.from = clock.startsAt;
        made.due = due;
        made.soonFrom = soonFrom(rule, *due);
        made.wholeDay = isByDay(rule);
        if (rule && rule->offset.unit == TimeUnit::BusinessDays)
            made.ofDays = rule->offset.amount;
        made.told = ToldState::NotShared;
        m_items.push_back(made);
    }

    /// Deadlines that may apply and about which nobody has decided: one reminder for all of them, named as the step in
    /// which they are decided, by the end of the first. Such a deadline cannot be moved, so it is no step of Today.
    /// Those that had begun when somebody settled the step are decided.
    void addProposals()
    {
        const StepView *step = m_view.step(proposalStep);
        const bool settled = step && step->settled();
        if (!step || (settled && !step->at) || m_file.record.status == CaseStatus::Intake)
            return;
        std::optional<RegulatoryProposal> first;
        for (const RegulatoryProposal &each : proposals(builtInDeadlines(), m_file, m_around, Settings())) {
            const bool decided = settled && each.startsAt && *each.startsAt <= *step->at;
            if (each.verified && each.dueAt && !decided && !isWatched(*each.rule) &&
                (!first || *each.dueAt < *first->dueAt))
                first = each;
        }
        if (!first)
            return;
        const QString who = step->who.isEmpty() ? m_file.record.owner : step->who;
        WorkItem made = item(WorkKind::Clock, step->step->id, step->step->title, who);
        made.from = first->startsAt;
        made.due = first->dueAt;
        made.soonFrom = soonFrom(first->rule, *first->dueAt);
        made.wholeDay = isByDay(first->rule);
        made.told = ToldState::NotShared;
        m_items.push_back(made);
    }

    /// A clock of the protocol reminds of the same duty, or did until it was met. To skip its step is no decision about
    /// the law.
    bool isWatched(const DeadlineRule &rule) const
    {
        return std::any_of(m_view.clocks.begin(), m_view.clocks.end(), [&](const Due &due) {
            return due.clock->rule == rule.id && due.at && (due.stopped || !isPassedOver(*due.clock));
        });
    }

    /// Every step that the clock belongs to is skipped or does not apply.
    bool isPassedOver(const ProtocolClock &clock) const
    {
        bool any = false;
        for (const StepView &step : m_view.steps) {
            if (step.step->clock != clock.id)
                continue;
            if (step.status != StepStatus::Skipped && step.status != StepStatus::NotApplicable)
                return false;
            any = true;
        }
        return any;
    }

    static bool isByDay(const DeadlineRule *rule)
    {
        return !rule || (rule->offset.unit != TimeUnit::Minutes && rule->offset.unit != TimeUnit::Hours);
    }

    void addCaregiverCheck(const CaregiverSupport &support)
    {
        if (!support.nextCheck || support.closedAt)
            return;
        const Person *cared = m_file.find(support.person);
        const Person *lead = m_file.person(PersonRole::CaregiverLead);
        WorkItem made = item(
            WorkKind::CaregiverCheck, support.id.toString(), cared ? cared->profession : QString(),
            !support.offeredBy.isEmpty() ? support.offeredBy
            : lead                       ? lead->name
                                         : QString());
        made.from = support.offeredAt;
        made.due = support.nextCheck;
        made.soonFrom = *support.nextCheck - 60min;
        made.told = ToldState::NotShared;
        m_items.push_back(made);
    }

    void addRecord(WorkKind kind, const QString &subject, const QString &title, const QString &owner, Instant due)
    {
        WorkItem made = item(kind, subject, title, owner.isEmpty() ? m_file.record.owner : owner);
        made.due = due;
        made.soonFrom = due - 60min;
        m_items.push_back(made);
    }

    /// Due on a day: until its last minute.
    Instant endOf(const QDate &day) const { return fromDateTime(QDateTime(day, QTime(23, 59), m_around.zone)); }

    void addOnDay(WorkKind kind, const QString &subject, const QString &title, const QString &owner, const QDate &day)
    {
        addRecord(kind, subject, title, owner, endOf(day));
        m_items.back().wholeDay = true;
        m_items.back().soonFrom = *m_items.back().due - 24h * 3;
        m_items.back().told = ToldState::NotShared;
    }

    void addAction(const Action &action)
    {
        const bool open = action.state == ActionState::Proposed || action.state == ActionState::Approved ||
                          action.state == ActionState::InProgress;
        if (!open || !action.due.isValid())
            return;
        addOnDay(WorkKind::Action, action.id.toString(), action.text, action.owner, action.due);
        if (action.toldAt)
            m_items.back().told = ToldState::Told;
    }

    /// The day on which somebody looks whether the action works, unless a reading planned for that day says so already.
    void addEffectCheck(const Action &action)
    {
        if (!action.checkOn.isValid() || action.effective != YesNo::Unknown || action.state == ActionState::Dropped ||
            action.state == ActionState::Verified)
            return;
        const bool planned = m_file.first<Measurement>([&](const Measurement &reading) {
            return reading.action == action.id && reading.on == action.checkOn && isPlanned(reading);
        });
        if (!planned)
            addOnDay(
                WorkKind::Measurement, action.id.toString(), action.measure.isEmpty() ? action.text : action.measure,
                action.owner, action.checkOn);
    }

    /// It has a day and no numbers yet.
    static bool isPlanned(const Measurement &reading)
    {
        return reading.on.isValid() && reading.numerator == 0 && reading.denominator == 0;
    }

    void addReading(const Measurement &reading)
    {
        if (!isPlanned(reading))
            return;
        const Action *action = m_file.find(reading.action);
        if (!action || action->state == ActionState::Dropped)
            return;
        addOnDay(
            WorkKind::Measurement, reading.id.toString(), action->measure.isEmpty() ? action->text : action->measure,
            action->owner, reading.on);
    }

    void addOffer(const Offer &offer)
    {
        if (offer.state != OfferState::Made || offer.side != OfferSide::Hospital || offer.answeredAt)
            return;
        const Person *family = m_file.person(PersonRole::Representative);
        if (!family)
            family = m_file.person(PersonRole::Family);
        if (!family)
            family = m_file.patient();
        WorkItem made = item(
            WorkKind::Offer, offer.id.toString(), QString::fromLatin1(offerTitle), family ? family->name : QString());
        made.from = offer.madeAt;
        made.due = offer.expires;
        if (offer.expires)
            made.soonFrom = *offer.expires - 24h * 3;
        made.waiting = true;
        made.waitingSince = offer.madeAt;
        m_items.push_back(made);
    }

    /// A payment that is to be reported. With a deadline of its own in the case, that one stands for it.
    void addDataBank(const Payment &payment)
    {
        const QDate due = dataBankDue(payment, m_around.zone);
        const bool asDeadline = m_file.first<RegulatoryClock>([this](const RegulatoryClock &clock) {
            return clock.rule == dataBankRule && clock.state == RegulatoryState::Confirmed && dueOf(clock);
        });
        if (!dataBankReportOpen(payment) || !due.isValid() || asDeadline)
            return;
        addOnDay(WorkKind::Clock, payment.id.toString(), QString::fromLatin1(dataBankTitle), {}, due);
        m_items.back().from = payment.paidAt;
    }

    const CaseFile &m_file;
    const PathwayView &m_view;
    const Surroundings &m_around;
    WorkItem m_blank; // what all items of the case have in common
    std::vector<WorkItem> m_items;
};

} // namespace

bool isFinished(CaseStatus status)
{
    return status == CaseStatus::Closed || status == CaseStatus::Litigation || status == CaseStatus::Withdrawn ||
           status == CaseStatus::NotCandor;
}

bool outlivesCase(RecordKind kind, CaseStatus status)
{
    switch (kind) {
    case RecordKind::Promise:
    case RecordKind::RegulatoryClock:
    case RecordKind::Payment:
    case RecordKind::CaregiverSupport:
    case RecordKind::Action:
    case RecordKind::Measurement: return true;
    case RecordKind::Person:
    case RecordKind::Need:
    case RecordKind::EvidenceItem:
    case RecordKind::CustodyEvent:
    case RecordKind::Hold:
    case RecordKind::BillingDecision:
    case RecordKind::Agreement:
    case RecordKind::Attachment: return status == CaseStatus::Litigation || status == CaseStatus::Withdrawn;
    default: return false;
    }
}

bool outlivesCase(const PathwayView &view, const Protocol &protocol, QStringView step)
{
    const StepView *asked = view.step(step);
    const Phase *phase = asked ? protocol.phase(asked->step->phase) : nullptr;
    return phase && phase->kind == PhaseKind::Side && asked->status != StepStatus::NotApplicable;
}

std::vector<WorkItem>
workItems(const QUuid &caseId, const CaseFile &file, const PathwayView &view, const Surroundings &around)
{
    return Collector(caseId, file, view, around).run();
}

} // namespace candor
