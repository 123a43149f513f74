// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Pathway.h"

#include "model/Codec.h"
#include "model/Describe.h"
#include "model/ResolutionRules.h"

#include <map>

namespace candor {

using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> Due::margin(Instant now) const
{
    if (!at)
        return std::nullopt;
    return *at - stopped.value_or(now);
}

const StepView *PathwayView::step(QStringView id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepView &s) { return s.step->id == id; });
    return found == steps.end() ? nullptr : &*found;
}

const Due *PathwayView::clock(QStringView id) const
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const Due &d) { return d.subject == id; });
    return found == clocks.end() ? nullptr : &*found;
}

namespace {

// The step that closes the case cannot stand in its own way.
bool closesCase(const Step &step)
{
    return step.sets == anchors::closed;
}

} // namespace

bool PathwayView::closable() const
{
    return openRequired().empty() && openLoop().empty() &&
           std::all_of(closing.begin(), closing.end(), [](const ClosingView &c) { return !c.applies || c.holds; });
}

std::vector<const LoopItem *> PathwayView::openLoop() const
{
    std::vector<const LoopItem *> open;
    for (const LoopItem &item : loop) {
        if (loopApplies && item.open())
            open.push_back(&item);
    }
    return open;
}

std::vector<const StepView *> PathwayView::openRequired() const
{
    std::vector<const StepView *> open;
    for (const StepView &view : steps) {
        if (view.step->required && !view.settled() && !closesCase(*view.step))
            open.push_back(&view);
    }
    return open;
}

int harmRank(const CaseFile &file)
{
    // Degrees of the AHRQ harm scale v1.2; other scales are shown but do not drive the workflow.
    static const std::map<QString, int> ranks{
        {QStringLiteral("NONE"), 1},   {QStringLiteral("MILD"), 2},  {QStringLiteral("MODERATE"), 3},
        {QStringLiteral("SEVERE"), 4}, {QStringLiteral("DEATH"), 5},
    };
    const Harm *harm = file.harm();
    if (!harm)
        return 0;
    const auto rank = ranks.find(harm->degree.code);
    return rank == ranks.end() ? 0 : rank->second;
}

namespace {

/// One evaluation: keeps what has been worked out about steps, since conditions ask for each other's.
class Evaluation {
public:
    Evaluation(const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings)
        : m_protocol(protocol)
        , m_file(file)
        , m_around(surroundings)
    {
    }

    PathwayView run()
    {
        PathwayView view;
        for (const ProtocolClock &clock : m_protocol.clocks) {
            if (const auto due = clockDue(clock, nullptr))
                view.clocks.push_back(*due);
        }
        for (const Step &step : m_protocol.steps)
            view.steps.push_back(stepView(step));
        view.promises = promises();
        for (const ClosingCheck &check : m_protocol.closing)
            view.closing.push_back({&check, meets(check.when), meets(check.holds)});
        for (const ProtocolAnchor &anchor : m_protocol.anchors)
            warnAboutOrder(anchor, view.warnings);
        for (const Route &route : m_protocol.routes) {
            if (meets(route.when))
                view.routes.push_back(&route);
        }
        view.loop = loopItems(m_file);
        view.loopApplies = isOfProtocol();
        view.closed = m_file.record.status == CaseStatus::Closed;
        chooseNext(view);
        describeStages(view);
        return view;
    }

    bool meets(const Condition &condition)
    {
        using K = Condition::Kind;
        switch (condition.kind) {
        case K::Always: return true;
        case K::AnchorSet: return m_file.anchor(condition.subject).has_value();
        case K::DecisionIs: {
            const Decision *decision = m_file.decision(condition.subject);
            return decision && condition.values.contains(decision->answer);
        }
        case K::StepSettled: return isSettled(status(condition.subject));
        case K::StepDone: return status(condition.subject) == StepStatus::Done;
        case K::RowTicked: {
            const qsizetype slash = condition.subject.indexOf(u'/');
            const QStringView subject(condition.subject);
            const RowState *row = m_file.row(subject.left(slash), subject.mid(slash + 1));
            return row && row->outcome == StepOutcome::Done;
        }
        case K::Test: return candor::holds(condition.test, m_file);
        case K::HarmAtLeast: return harmRank(m_file) >= condition.rank;
        case K::FieldIs: return condition.values.contains(fieldValue(condition.subject));
        case K::Jurisdiction:
            return std::any_of(condition.values.begin(), condition.values.end(), [&](const QString &place) {
                return m_around.jurisdictions.contains(place);
            });
        case K::StatusIs: return condition.values.contains(keyOf(m_file.record.status));
        case K::All:
            return std::all_of(condition.parts.begin(), condition.parts.end(), [&](const auto &c) { return meets(c); });
        case K::Any:
            return std::any_of(condition.parts.begin(), condition.parts.end(), [&](const auto &c) { return meets(c); });
        case K::Not: return !meets(condition.parts.front());
        }
        return false;
    }

private:
    /// Was it decided that this is a case of the protocol? A protocol that does not ask takes every case.
    bool isOfProtocol() const
    {
        if (!m_protocol.anchor(anchors::identified))
            return true;
        if (!m_file.anchor(anchors::identified))
            return false;
        for (const Step &step : m_protocol.steps) {
            if (step.sets != anchors::identified)
                continue;
            for (const StepField &field : step.fields) {
                const Decision *decision = field.kind == FieldKind::Decision ? m_file.decision(field.subject) : nullptr;
                if (decision && decision->answer == QLatin1StringView("no"))
                    return false;
            }
        }
        return true;
    }

    /// The value of a form field, "step/field", wherever it lives.
    QString fieldValue(QStringView subject) const
    {
        const qsizetype slash = subject.indexOf(u'/');
        const QStringView fieldId = subject.mid(slash + 1);
        if (const Step *step = m_protocol.step(subject.left(slash))) {
            for (const StepField &field : step->fields) {
                if (field.id == fieldId && !field.binds.isEmpty())
                    return boundText(*findBinding(field.binds), m_file);
            }
        }
        return m_file.formValue(subject.left(slash), fieldId);
    }

    static bool isSettled(StepStatus status)
    {
        return status == StepStatus::Done || status == StepStatus::Skipped || status == StepStatus::NotApplicable;
    }

    /// Where a step stands. Steps may ask for each other; the protocol check proves that they do not ask in a ring.
    StepStatus status(const QString &stepId)
    {
        const auto known = m_status.find(stepId);
        if (known != m_status.end())
            return known->second;
        const Step *step = m_protocol.step(stepId);
        if (!step)
            return StepStatus::NotApplicable;
        m_status[stepId] = StepStatus::Blocked; // a ring, which the check refuses, would end here instead of never
        return m_status[stepId] = workOutStatus(*step);
    }

    StepStatus workOutStatus(const Step &step)
    {
        const StepState *state = m_file.step(step.id);
        if (state && state->outcome == StepOutcome::Done)
            return StepStatus::Done;
        if (state && state->outcome == StepOutcome::Skipped)
            return StepStatus::Skipped;
        if (state && state->outcome == StepOutcome::NotApplicable)
            return StepStatus::NotApplicable;
        if (!step.enabled)
            return StepStatus::NotApplicable;
        if (step.doneWhen && meets(*step.doneWhen))
            return StepStatus::Done;
        if (!meets(step.when))
            return StepStatus::NotApplicable;
        if (!blockers(step).empty())
            return StepStatus::Blocked;
        return isTouched(step) ? StepStatus::InProgress : StepStatus::Open;
    }

    std::vector<Blocker> blockers(const Step &step)
    {
        std::vector<Blocker> found;
        for (const QString &before : step.after) {
            if (!isSettled(status(before)))
                found.push_back({Blocker::Kind::Step, before});
        }
        const Phase *phase = m_protocol.phase(step.phase);
        if (phase && !meets(phase->enters))
            found.push_back({Blocker::Kind::Phase, phase->id});
        return found;
    }

    bool isTouched(const Step &step) const
    {
        const bool filled =
            m_file.first<FormValue>([&](const FormValue &v) { return v.step == step.id && !v.value.isEmpty(); });
        return filled || countRows(step).first > 0;
    }

    /// Rows of the step's part of its checklist: settled, all.
    std::pair<int, int> countRows(const Step &step) const
    {
        const Checklist *checklist = m_protocol.checklist(step.checklist);
        std::pair<int, int> count{0, 0};
        if (!checklist)
            return count;
        for (const ChecklistSection &section : checklist->sections) {
            if (!step.checklistSections.isEmpty() && !step.checklistSections.contains(section.id))
                continue;
            for (const ChecklistRow &row : section.rows) {
                if (!row.enabled)
                    continue;
                const RowState *state = m_file.row(checklist->id, row.id);
                count.first += state && state->outcome != StepOutcome::Open ? 1 : 0;
                ++count.second;
            }
        }
        return count;
    }

    StepView stepView(const Step &step)
    {
        StepView view;
        view.step = &step;
        view.status = status(step.id);
        if (view.status == StepStatus::Blocked)
            view.blockers = blockers(step);
        const StepState *state = m_file.step(step.id);
        if (view.settled() && state && state->outcome != StepOutcome::Open) {
            view.at = state->at;
            view.by = state->by;
            view.reason = state->reason;
        } else if (view.status == StepStatus::Done && !step.sets.isEmpty()) {
            view.at = m_file.anchor(step.sets);
        }
        view.who = who(step, state);
        std::tie(view.rowsDone, view.rows) = countRows(step);
        if (const ProtocolClock *clock = m_protocol.clock(step.clock);
            clock && view.status != StepStatus::NotApplicable)
            view.due = clockDue(*clock, &view);
        if (state && state->newDue && view.due && !view.due->stopped && !isBeforeRestart(*state, *view.due)) {
            view.due->firstDue = view.due->at;
            run(*view.due, *state->newDue, soonStart(*view.due->clock, *state->newDue));
        }
        return view;
    }

    // A clock that restarts with each contact forgets the new time that was set for the contact before.
    static bool isBeforeRestart(const StepState &state, const Due &due)
    {
        return due.clock->from == anchors::lastContact && due.from && state.recordedAt && *state.recordedAt < *due.from;
    }

    void run(Due &due, Instant at, Instant soonFrom) const
    {
        due.at = at;
        due.soonFrom = soonFrom;
        due.state = runningState(at, soonFrom);
    }

    QString who(const Step &step, const StepState *state) const
    {
        if (state && !state->assignee.isEmpty())
            return state->assignee;
        const ProtocolRole *role = m_protocol.role(step.role);
        if (role && role->person) {
            const Person *person = m_file.person(*role->person);
            return person ? person->name : QString();
        }
        return m_file.record.owner;
    }

    // When a running clock begins to count as due soon. The defaults are those of the program's own list of promises.
    Instant soonStart(const ProtocolClock &clock, Instant at) const
    {
        Span soon{60, TimeUnit::Minutes};
        if (clock.soon) {
            soon = *clock.soon;
        } else if (clock.offset.unit == TimeUnit::Hours && clock.offset.amount > 24) {
            soon = {4, TimeUnit::Hours};
        } else if (clock.offset.unit == TimeUnit::Days || clock.offset.unit == TimeUnit::Months) {
            soon = {3, TimeUnit::Days};
        } else if (clock.offset.unit == TimeUnit::BusinessDays) {
            soon = {3, TimeUnit::BusinessDays};
        }
        switch (soon.unit) {
        case TimeUnit::Minutes: return at - std::chrono::minutes(soon.amount);
        case TimeUnit::Hours: return at - std::chrono::hours(soon.amount);
        case TimeUnit::Days: return at - std::chrono::hours(24 * soon.amount);
        case TimeUnit::Months: return at - std::chrono::hours(24 * 30 * soon.amount);
        case TimeUnit::BusinessDays: break;
        }
        QDate day = toZone(at, m_around.zone).date();
        for (int left = soon.amount; left > 0;) {
            day = day.addDays(-1);
            left -= m_around.calendar.isBusinessDay(day) ? 1 : 0;
        }
        return fromDateTime(QDateTime(day, QTime(0, 0), m_around.zone));
    }

    ClockState runningState(Instant at, Instant soonFrom) const
    {
        if (m_around.now > at)
            return ClockState::Late;
        return m_around.now >= soonFrom ? ClockState::Soon : ClockState::Running;
    }

    std::optional<Instant> startOf(const ProtocolClock &clock) const
    {
        if (clock.from != anchors::lastContact)
            return m_file.anchor(clock.from);
        const Conversation *last = m_file.lastConversation();
        if (!last || !last->at)
            return std::nullopt;
        return *last->at + std::chrono::minutes(last->minutes);
    }

    /// Every step that has this deadline is switched off.
    bool isOff(const ProtocolClock &clock) const
    {
        bool owned = false;
        for (const Step &step : m_protocol.steps) {
            if (step.clock != clock.id)
                continue;
            if (step.enabled)
                return false;
            owned = true;
        }
        return owned;
    }

    /// Empty when the clock does not apply. With a step, the step being done stops a clock that has no end of its own.
    std::optional<Due> clockDue(const ProtocolClock &clock, const StepView *step)
    {
        if (!clock.enabled || !clock.caseLevel || isOff(clock) || !meets(clock.when))
            return std::nullopt;
        Due due;
        due.clock = &clock;
        due.subject = clock.id;
        due.fromAnchor = clock.from;
        due.from = startOf(clock);
        if (!due.from)
            return due;
        due.at = addSpan(*due.from, clock.offset, m_around.zone, m_around.calendar);
        if (clock.from == anchors::lastContact) {
            const Conversation *last = m_file.lastConversation();
            if (last && last->nextContact && *last->nextContact > *due.from)
                due.at = last->nextContact; // a promised date takes the place of the usual interval
        }
        if (clock.offset.unit == TimeUnit::BusinessDays)
            countBusinessDays(due);
        due.stopped = stopOf(clock, step);
        if (due.stopped)
            due.state = *due.stopped <= *due.at ? ClockState::Met : ClockState::MetLate;
        else
            run(due, *due.at, soonStart(clock, *due.at));
        return due;
    }

    /// A report that somebody decided to make is not filed by answering the question.
    bool isReportOpen(const ProtocolClock &clock) const
    {
        const auto &payments = m_file.all<Payment>();
        return clock.to == dataBankAnchor && std::any_of(payments.begin(), payments.end(), [](const Payment &payment) {
                   return payment.paidAt && dataBankReportOpen(payment);
               });
    }

    std::optional<Instant> stopOf(const ProtocolClock &clock, const StepView *step)
    {
        if (isReportOpen(clock))
            return std::nullopt;
        if (!clock.to.isEmpty()) {
            if (const auto stopped = m_file.anchor(clock.to))
                return stopped;
        }
        // A clock that restarts with each contact goes on; a step that is done once does not end it.
        if (clock.from == anchors::lastContact)
            return std::nullopt;
        if (step)
            return step->status == StepStatus::Done ? step->at : std::nullopt;
        for (const Step &owner : m_protocol.steps) {
            if (!clock.to.isEmpty() || owner.clock != clock.id || status(owner.id) != StepStatus::Done)
                continue;
            const StepState *state = m_file.step(owner.id);
            const bool saidSo = state && state->outcome == StepOutcome::Done;
            if (const auto at = saidSo ? state->at : m_file.anchor(owner.sets))
                return at;
        }
        return std::nullopt;
    }

    void countBusinessDays(Due &due) const
    {
        const QDate from = toZone(*due.from, m_around.zone).date();
        const QDate today = toZone(m_around.now, m_around.zone).date();
        due.businessDays = true;
        due.day = std::max(0, m_around.calendar.businessDaysBetween(from, today));
        due.holidaysSkipped = m_around.calendar.holidaysBetween(from, toZone(*due.at, m_around.zone).date());
    }

    std::vector<Due> promises() const
    {
        std::vector<Due> dues;
        for (const Promise &promise : m_file.all<Promise>()) {
            if (promise.state != PromiseState::Open || !promise.due)
                continue;
            Due due;
            due.subject = promise.id.toString();
            due.firstDue = promise.firstDue;
            run(due, *promise.due, *promise.due - std::chrono::minutes(m_around.promiseSoonMinutes));
            dues.push_back(due);
        }
        std::sort(dues.begin(), dues.end(), [](const Due &a, const Due &b) {
            return std::tie(a.at, a.subject) < std::tie(b.at, b.subject);
        });
        return dues;
    }

    void warnAboutOrder(const ProtocolAnchor &anchor, std::vector<AnchorWarning> &warnings) const
    {
        if (anchor.notBefore.isEmpty())
            return;
        const auto at = m_file.anchor(anchor.id);
        const auto before = m_file.anchor(anchor.notBefore);
        if (at && before && *at < *before)
            warnings.push_back({anchor.id, anchor.notBefore});
    }

    bool isWorked() const
    {
        const CaseStatus status = m_file.record.status;
        return status == CaseStatus::Intake || status == CaseStatus::Open || status == CaseStatus::Reopened;
    }

    static bool canBeDone(const StepView &view)
    {
        return view.status == StepStatus::Open || view.status == StepStatus::InProgress;
    }

    // What is next: the open step with the nearest deadline, or rather the first open step of its phase, since that one
    // leads to it. Without any deadline: the first open step that counts.
    void chooseNext(PathwayView &view) const
    {
        if (!isWorked())
            return;
        const StepView *nearest = nullptr;
        for (const StepView &step : view.steps) {
            if (!canBeDone(step) || !step.due || !step.due->at)
                continue;
            if (!nearest || *step.due->at < *nearest->due->at)
                nearest = &step;
        }
        for (size_t i = 0; i < view.steps.size(); ++i) {
            const StepView &step = view.steps[i];
            if (!canBeDone(step) || (!step.step->required && &step != nearest))
                continue;
            if (!nearest || step.step->phase == nearest->step->phase) {
                view.next = static_cast<int>(i);
                view.nextDue = nearest ? nearest->due : step.due;
                return;
            }
        }
    }

    void describeStages(PathwayView &view) const
    {
        for (const Stage &stage : m_protocol.stages)
            view.stages.push_back(stageView(stage, view));
        const StepView *next = view.nextStep();
        const Phase *phase = next ? m_protocol.phase(next->step->phase) : nullptr;
        for (size_t i = 0; i < view.stages.size(); ++i) {
            const bool current =
                phase ? view.stages[i].stage->id == phase->stage : view.stages[i].status != PhaseStatus::Done;
            if (current) {
                view.currentStage = static_cast<int>(i);
                if (view.stages[i].status != PhaseStatus::Done && isWorked())
                    view.stages[i].status = PhaseStatus::Current;
                return;
            }
        }
        view.currentStage = static_cast<int>(view.stages.size()) - 1;
    }

    StageView stageView(const Stage &stage, const PathwayView &all) const
    {
        StageView view;
        view.stage = &stage;
        bool touched = false;
        bool anyDone = false;
        bool allRequired = true;
        for (const StepView &step : all.steps) {
            const Phase *phase = m_protocol.phase(step.step->phase);
            if (!phase || phase->stage != stage.id || step.status == StepStatus::NotApplicable)
                continue;
            ++view.total;
            view.done += step.settled() ? 1 : 0;
            anyDone = anyDone || step.status == StepStatus::Done;
            allRequired = allRequired && (step.settled() || !step.step->required);
            touched = touched || step.settled() || step.status == StepStatus::InProgress;
            if (step.at)
                view.doneAt = std::max(view.doneAt.value_or(*step.at), *step.at);
            if (canBeDone(step) && step.due && step.due->at)
                view.due = std::min(view.due.value_or(*step.due->at), *step.due->at);
        }
        if (view.total > 0 && touched && allRequired)
            view.status = anyDone ? PhaseStatus::Done : PhaseStatus::Skipped;
        else if (touched)
            view.status = PhaseStatus::Running;
        if (view.status != PhaseStatus::Done)
            view.doneAt.reset();
        return view;
    }

    const Protocol &m_protocol;
    const CaseFile &m_file;
    const Surroundings &m_around;
    std::map<QString, StepStatus> m_status;
};

} // namespace

PathwayView evaluate(const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings)
{
    return Evaluation(protocol, file, surroundings).run();
}

bool holds(const Condition &condition, const Protocol &protocol, const CaseFile &file, const Surroundings &surroundings)
{
    return Evaluation(protocol, file, surroundings).meets(condition);
}

} // namespace candor
