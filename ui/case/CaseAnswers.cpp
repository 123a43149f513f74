// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/CaseAnswers.h"

#include "casebook/WorkItems.h"
#include "cases/HarmText.h"
#include "model/Describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct CaseAnswers {
    Q_DECLARE_TR_FUNCTIONS(CaseAnswers)
};

const StepView *following(const PathwayView &view)
{
    for (size_t i = static_cast<size_t>(view.next) + 1; i < view.steps.size(); ++i) {
        if (!view.steps[i].settled())
            return &view.steps[i];
    }
    return nullptr;
}

/// A step without a deadline of its own still stands under the next one of its stage.
const StepView *underDeadline(const CaseView &view)
{
    const StepView *next = view.view.nextStep();
    if (!next || next->due)
        return next;
    const auto stage = [&](const StepView &step) {
        const Phase *phase = view.protocol->phase(step.step->phase);
        return phase ? phase->stage : QString();
    };
    const StepView *nearest = nullptr;
    for (const StepView &step : view.view.steps) {
        const bool runs = !step.settled() && step.due && step.due->at && !step.due->stopped;
        if (runs && stage(step) == stage(*next) && (!nearest || *step.due->at < *nearest->due->at))
            nearest = &step;
    }
    return nearest ? nearest : next;
}

/// A promise that is due before the next step: it goes first, as in the list of cases.
const Due *promiseFirst(const CaseView &view)
{
    if (isFinished(view.file) || view.view.promises.empty())
        return nullptr;
    const Due &promise = view.view.promises.front();
    const StepView *step = underDeadline(view);
    const bool later = step && step->due && step->due->at && promise.at && *step->due->at <= *promise.at;
    return promise.at && !later ? &promise : nullptr;
}

const Promise *promiseOf(const Due &due, const CaseFile &file)
{
    return file.first<Promise>([&](const Promise &each) { return each.id.toString() == due.subject; });
}

Answer next(const CaseView &view, const words::Moment &moment)
{
    Answer answer{.caption = CaseAnswers::tr("Next"), .icon = u"flag"_s, .value = {}, .detail = {}, .share = 155};
    if (isFinished(view.file)) {
        answer.value = words::choiceText(view.file.record.status);
        if (const auto closed = view.file.anchor(anchors::closed))
            answer.detail = words::listTime(*closed, moment);
        return answer;
    }
    const StepView *step = view.view.nextStep();
    if (const Due *promise = promiseFirst(view)) {
        answer.value = words::dueTitle(*promise, view.file);
        if (step)
            answer.detail = CaseAnswers::tr("Then: %1").arg(words::protocolText(step->step->title));
        return answer;
    }
    if (!step) {
        answer.state = AnswerState::Empty;
        answer.value = CaseAnswers::tr("Nothing is open");
        answer.detail = view.view.closable() ? CaseAnswers::tr("The case can be closed") : QString();
        return answer;
    }
    answer.value = words::protocolText(step->step->title);
    if (const StepView *then = following(view.view))
        answer.detail = CaseAnswers::tr("Then: %1").arg(words::protocolText(then->step->title));
    return answer;
}

Answer by(const CaseView &view, const words::Moment &moment)
{
    Answer answer{.caption = CaseAnswers::tr("By"), .icon = u"clock"_s, .value = {}, .detail = {}, .share = 122};
    const auto show = [&](const Due &due) {
        answer.value = words::dueLine(due, *view.protocol, moment);
        answer.detail = words::dueExplanation(due, *view.protocol, moment);
        answer.spoken = words::spokenDue(due, *view.protocol, moment);
        answer.state = due.state == ClockState::Late   ? AnswerState::Late
                       : due.state == ClockState::Soon ? AnswerState::Soon
                                                       : AnswerState::Normal;
    };
    if (const Due *promise = promiseFirst(view)) {
        show(*promise);
        if (answer.detail.isEmpty())
            answer.detail = CaseAnswers::tr("Promised to the family");
        return answer;
    }
    const StepView *step = underDeadline(view);
    if (!step || !step->due || !step->due->at) {
        answer.state = AnswerState::Empty;
        answer.value = CaseAnswers::tr("No deadline");
        if (step && step->due)
            answer.detail = words::startsWhen(*step->due, *view.protocol);
        return answer;
    }
    const Due &due = *step->due;
    show(due);
    if (step != view.view.nextStep()) {
        answer.spoken = CaseAnswers::tr("%1, %2, %3", "time, what is due, how it is counted")
                            .arg(answer.spoken, words::dueTitle(due, view.file), answer.detail);
        answer.detail = words::dueTitle(due, view.file);
    }
    return answer;
}

Answer who(const CaseView &view)
{
    Answer answer{.caption = CaseAnswers::tr("Who"), .icon = u"people"_s, .value = {}, .detail = {}, .share = 100};
    const StepView *step = view.view.nextStep();
    const QString role = step ? words::roleText(step->step->role, *view.protocol) : QString();
    if (isFinished(view.file) && !view.file.record.owner.isEmpty()) {
        answer.value = view.file.record.owner;
        return answer;
    }
    if (const Due *due = promiseFirst(view)) {
        const Promise *promise = promiseOf(*due, view.file);
        answer.value = promise ? promise->owner : QString();
        if (answer.value.isEmpty())
            answer.value = view.file.record.owner;
        if (answer.value.isEmpty()) {
            answer.state = AnswerState::Empty;
            answer.value = CaseAnswers::tr("Nobody yet");
        }
        return answer;
    }
    if (!step || step->who.isEmpty()) {
        answer.state = AnswerState::Empty;
        answer.value = CaseAnswers::tr("Nobody yet");
        answer.detail = role;
        return answer;
    }
    answer.value = step->who;
    const Person *person = view.file.first<Person>([&](const Person &each) { return each.name == step->who; });
    answer.detail = person && person->trained && !role.isEmpty() ? CaseAnswers::tr("%1, trained").arg(role) : role;
    return answer;
}

Answer lastTold(const CaseView &view, const words::Moment &moment)
{
    Answer answer{
        .caption = CaseAnswers::tr("Family last told"), .icon = u"bubble"_s, .value = {}, .detail = {}, .share = 175};
    const Conversation *talk = view.file.lastConversation();
    if (!talk) {
        // Told at the bedside, with no conversation logged yet.
        const Fact *told = nullptr;
        for (const Fact &fact : view.file.all<Fact>()) {
            if (fact.told && (!told || fact.toldAt > told->toldAt))
                told = &fact;
        }
        answer.state = told ? AnswerState::Normal : AnswerState::Empty;
        answer.value = told ? told->text : CaseAnswers::tr("Not told yet");
        if (told && told->toldAt)
            answer.detail = words::dayTime(*told->toldAt, moment);
        return answer;
    }
    answer.value = talk->summary;
    if (answer.value.isEmpty()) {
        const Fact *fact = view.file.first<Fact>([&](const Fact &each) { return each.toldIn == talk->id; });
        answer.value = fact ? fact->text : words::choiceText(talk->channel);
    }
    QStringList parts{words::choiceText(talk->channel)};
    if (talk->at)
        parts += words::listTime(*talk->at, moment);
    parts += talk->forHospital.isEmpty() ? talk->recordedBy : talk->forHospital.front();
    parts.removeAll(QString());
    answer.detail = parts.join(u", "_s);
    return answer;
}

Answer record(RecordSort sort)
{
    return {
        .caption = CaseAnswers::tr("Record type"),
        .icon = recordIcon(sort),
        .value = recordName(sort),
        .detail = recordMeaning(sort),
        .state = sort == RecordSort::Privileged ? AnswerState::Privileged
                 : sort == RecordSort::Mixed    ? AnswerState::Mixed
                                                : AnswerState::Normal,
        .share = 115};
}

} // namespace

std::vector<Answer> caseAnswers(const CaseView &view, RecordSort shown, const words::Moment &moment)
{
    return {next(view, moment), by(view, moment), who(view), lastTold(view, moment), record(shown)};
}

std::vector<PhaseEntry> casePhases(const CaseView &view, const words::Moment &moment)
{
    std::vector<PhaseEntry> phases;
    for (const StageView &stage : view.view.stages) {
        PhaseEntry entry{.title = words::protocolText(stage.stage->title), .stateText = {}, .state = {}};
        const auto when = [&](Instant at) { return words::listTime(at, moment); };
        switch (stage.status) {
        case PhaseStatus::Done:
            entry.state = PhaseState::Done;
            entry.stateText =
                stage.doneAt ? CaseAnswers::tr("Done %1").arg(when(*stage.doneAt)) : CaseAnswers::tr("Done");
            break;
        case PhaseStatus::Skipped:
            entry.state = PhaseState::Skipped;
            entry.stateText = CaseAnswers::tr("Skipped");
            break;
        case PhaseStatus::NotStarted:
            entry.state = PhaseState::NotStarted;
            entry.stateText = CaseAnswers::tr("Not started");
            break;
        case PhaseStatus::Current:
        case PhaseStatus::Running:
            entry.state = stage.status == PhaseStatus::Current ? PhaseState::Current : PhaseState::Running;
            entry.stateText = !stage.due || isFinished(view.file) ? CaseAnswers::tr("Started")
                              : *stage.due < moment.now
                                  ? CaseAnswers::tr("%1 late").arg(words::duration(*stage.due - moment.now))
                                  : CaseAnswers::tr("Due %1").arg(when(*stage.due));
            break;
        }
        phases.push_back(std::move(entry));
    }
    return phases;
}

ClockLook clockLook(const Due &due)
{
    switch (due.state) {
    case ClockState::Running: return ClockLook::OnTrack;
    case ClockState::Soon: return ClockLook::Soon;
    case ClockState::Late: return ClockLook::Late;
    case ClockState::Met:
    case ClockState::MetLate: return ClockLook::Done;
    case ClockState::NotApplicable:
    case ClockState::NotStarted: return ClockLook::NotStarted;
    }
    return ClockLook::NotStarted;
}

double fractionLeft(const Due &due, Instant now)
{
    if (!due.at || *due.at <= now)
        return 0;
    if (!due.from || *due.from >= *due.at)
        return 1;
    const double all = static_cast<double>((*due.at - *due.from).count());
    return std::clamp(static_cast<double>((*due.at - now).count()) / all, 0.0, 1.0);
}

ClockFace clockFace(const Due &due, const CaseFile &file, const Protocol &protocol, const words::Moment &moment)
{
    return {
        .state = clockLook(due),
        .fraction = fractionLeft(due, moment.now),
        .title = words::dueTitle(due, file),
        .time = words::dueLine(due, protocol, moment),
        .note = {},
        .spoken = words::spokenDue(due, protocol, moment)};
}

StepMark stepMark(const StepView &step, bool isNext)
{
    switch (step.status) {
    case StepStatus::Done: return StepMark::Done;
    case StepStatus::Skipped:
    case StepStatus::NotApplicable: return StepMark::Skipped;
    case StepStatus::Blocked: return StepMark::Waiting;
    case StepStatus::Open:
    case StepStatus::InProgress: break;
    }
    if (step.due && step.due->state == ClockState::Late)
        return StepMark::Late;
    return isNext || step.status == StepStatus::InProgress ? StepMark::Current : StepMark::ToDo;
}

RecordSort recordSort(Lane lane)
{
    return lane == Lane::Told ? RecordSort::Told : isPrivileged(lane) ? RecordSort::Privileged : RecordSort::CaseRecord;
}

RecordSort recordSort(const Step &step)
{
    const auto privileged =
        std::count_if(step.fields.begin(), step.fields.end(), [](const StepField &f) { return isPrivileged(f.lane); });
    if (privileged == 0)
        return RecordSort::CaseRecord;
    const bool all = static_cast<size_t>(privileged) == step.fields.size() && step.checklist.isEmpty();
    return all ? RecordSort::Privileged : RecordSort::Mixed;
}

bool isFinished(const CaseFile &file)
{
    switch (file.record.status) {
    case CaseStatus::Closed:
    case CaseStatus::Litigation:
    case CaseStatus::Withdrawn:
    case CaseStatus::NotCandor: return true;
    case CaseStatus::Intake:
    case CaseStatus::Open:
    case CaseStatus::Reopened: break;
    }
    return false;
}

bool isReadOnly(const CaseFile &file, RecordKind kind)
{
    const CaseStatus status = file.record.status;
    const bool isWorkedOn = status == CaseStatus::Litigation || status == CaseStatus::Withdrawn;
    return isFinished(file) && !(isWorkedOn && outlivesCase(kind, status));
}

bool isReadOnly(const CaseView &view, QStringView step)
{
    return isFinished(view.file) && !outlivesCase(view.view, *view.protocol, step);
}

const Step *closingStep(const Protocol &protocol)
{
    const auto found = std::find_if(
        protocol.steps.begin(), protocol.steps.end(), [](const Step &step) { return step.sets == anchors::closed; });
    return found == protocol.steps.end() ? nullptr : &*found;
}

QString settledText(StepOutcome outcome, const QString &title)
{
    switch (outcome) {
    case StepOutcome::Done: return CaseAnswers::tr("“%1” is done").arg(title);
    case StepOutcome::Skipped: return CaseAnswers::tr("“%1” is skipped").arg(title);
    case StepOutcome::Open: return CaseAnswers::tr("“%1” is open again").arg(title);
    case StepOutcome::NotApplicable: break;
    }
    return CaseAnswers::tr("“%1” does not apply").arg(title);
}

QString tickedText(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done: return CaseAnswers::tr("Ticked");
    case StepOutcome::Open: return CaseAnswers::tr("Not ticked any more");
    case StepOutcome::Skipped:
    case StepOutcome::NotApplicable: break;
    }
    return CaseAnswers::tr("Marked as not applying");
}

TickRow tickCommand(
    const CaseFile &file, const QString &checklist, const QString &row, StepOutcome outcome, const QString &note)
{
    TickRow command;
    command.caseId = file.record.id;
    command.checklist = checklist;
    command.row = row;
    command.outcome = outcome;
    command.note = note;
    const RowState *known = file.row(checklist, row);
    if (note.isEmpty() && known && known->outcome != StepOutcome::NotApplicable)
        command.note = known->note;
    return command;
}

HarmChip harmChip(const CaseFile &file)
{
    const Harm *harm = file.harm();
    if (!harm)
        return {};
    const int rank = harmRank(file);
    const QString text = harm->inWords.isEmpty() ? harmText(harm->degree.code) : harm->inWords;
    return {text, rank >= 4 ? Status::Late : rank >= 2 ? Status::Soon : Status::Neutral};
}

} // namespace candor
