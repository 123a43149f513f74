// SPDX-License-Identifier: GPL-3.0-or-later
#include "Output.h"

#include "model/Codec.h"
#include "wording/ErrorText.h"

#include <QJsonArray>

#include <cstdio>

namespace candor::cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error &error)
{
    if (dynamic_cast<const BadInput *>(&error))
        return ExitBadInput;
    switch (error.code()) {
    case ErrorCode::WrongPassphrase: return ExitWrongPassphrase;
    case ErrorCode::NotACasebook:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged: return ExitDamaged;
    case ErrorCode::InUse: return ExitInUse;
    case ErrorCode::RefusedByRule:
    case ErrorCode::CaseClosed:
    case ErrorCode::Conflict:
    case ErrorCode::WeakPassphrase: return ExitRefused;
    case ErrorCode::InputUnreadable:
    case ErrorCode::InvalidProtocol: return ExitBadInput;
    case ErrorCode::NoSpace:
    case ErrorCode::ReadOnlyPlace:
    case ErrorCode::WriteFailed: return ExitNotWritable;
    case ErrorCode::InvalidValue:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists: return ExitWrongUse;
    case ErrorCode::Cancelled: return ExitInterrupted;
    case ErrorCode::NoMemory:
    case ErrorCode::UnsafeEngine:
    case ErrorCode::Internal: break;
    }
    return ExitInternal;
}

QString messageOf(const Error &error)
{
    QString message = errorText(error);
    if (error.code() == ErrorCode::RefusedByRule) {
        // What stands between a case and closing can be many things; the sentence holds the first.
        const QStringList more = error.arguments().mid(2);
        for (const QString &reason : more)
            message += u"\n  - "_s + reason;
    }
    return message;
}

QJsonObject errorJson(const QString &name, const QString &message)
{
    return {{u"ok"_s, false}, {u"error"_s, name}, {u"message"_s, message}};
}

QString shownTime(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? toZone(*at, zone).toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
}

namespace {

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, const std::optional<Instant> &at)
{
    if (at)
        json.insert(key, toIso(*at));
}

QString nameOf(StepStatus status)
{
    switch (status) {
    case StepStatus::NotApplicable: return u"not_applicable"_s;
    case StepStatus::Blocked: return u"blocked"_s;
    case StepStatus::Open: return u"open"_s;
    case StepStatus::InProgress: return u"in_progress"_s;
    case StepStatus::Done: return u"done"_s;
    case StepStatus::Skipped: return u"skipped"_s;
    }
    return {};
}

QString nameOf(PhaseStatus status)
{
    switch (status) {
    case PhaseStatus::NotStarted: return u"not_started"_s;
    case PhaseStatus::Current: return u"current"_s;
    case PhaseStatus::Running: return u"running"_s;
    case PhaseStatus::Done: return u"done"_s;
    case PhaseStatus::Skipped: return u"skipped"_s;
    }
    return {};
}

QString nameOf(ClockState state)
{
    switch (state) {
    case ClockState::NotApplicable: return u"not_applicable"_s;
    case ClockState::NotStarted: return u"not_started"_s;
    case ClockState::Running: return u"running"_s;
    case ClockState::Soon: return u"soon"_s;
    case ClockState::Late: return u"late"_s;
    case ClockState::Met: return u"met"_s;
    case ClockState::MetLate: return u"met_late"_s;
    }
    return {};
}

QJsonArray fieldsJson(const Step &step, const Protocol &protocol)
{
    QJsonArray fields;
    for (const StepField &field : step.fields) {
        QJsonObject one{{u"id"_s, field.id}, {u"kind"_s, keyOf(field.kind)}, {u"label"_s, field.label}};
        QJsonArray options;
        const ProtocolDecision *decision =
            field.kind == FieldKind::Decision ? protocol.decision(field.subject) : nullptr;
        for (const DecisionAnswer &option : decision ? decision->answers : field.options)
            options.append(option.key);
        if (!options.isEmpty())
            one.insert(u"options"_s, options);
        put(one, u"subject"_s, field.subject);
        fields.append(one);
    }
    return fields;
}

} // namespace

QJsonObject toJson(const CaseRow &row)
{
    QJsonObject json{{u"number"_s, row.number}, {u"title"_s, row.title}, {u"status"_s, keyOf(row.status)}};
    put(json, u"patient"_s, row.patient);
    put(json, u"unit"_s, row.unit);
    put(json, u"owner"_s, row.owner);
    put(json, u"harm"_s, row.harm);
    put(json, u"stages"_s, row.stages);
    put(json, u"next_step"_s, row.nextStep);
    put(json, u"next_due"_s, row.nextDue);
    put(json, u"next_who"_s, row.nextWho);
    put(json, u"last_told"_s, row.lastTold);
    put(json, u"reported"_s, row.opened);
    put(json, u"identified"_s, row.identified);
    put(json, u"closed"_s, row.closed);
    put(json, u"source"_s, row.source);
    return json;
}

QJsonObject toJson(const Due &due, Instant now)
{
    QJsonObject json{{u"state"_s, nameOf(due.state)}};
    if (due.clock) {
        json.insert(u"clock"_s, due.clock->id);
        json.insert(u"title"_s, due.clock->title);
    }
    put(json, u"from_anchor"_s, due.fromAnchor);
    put(json, u"from"_s, due.from);
    put(json, u"due"_s, due.at);
    put(json, u"first_due"_s, due.firstDue);
    put(json, u"stopped"_s, due.stopped);
    if (const auto margin = due.margin(now))
        json.insert(u"margin_minutes"_s, static_cast<qint64>(margin->count() / 60000));
    if (due.businessDays)
        json.insert(u"business_day"_s, due.day);
    return json;
}

QJsonObject toJson(const StepView &view, const Protocol &protocol)
{
    const Step &step = *view.step;
    QJsonObject json{
        {u"id"_s, step.id},
        {u"title"_s, step.title},
        {u"phase"_s, step.phase},
        {u"status"_s, nameOf(view.status)},
        {u"required"_s, step.required}};
    put(json, u"who"_s, view.who);
    put(json, u"by"_s, view.by);
    put(json, u"at"_s, view.at);
    put(json, u"reason"_s, view.reason);
    if (view.due)
        put(json, u"due"_s, view.due->at);
    QJsonArray blockers;
    for (const Blocker &blocker : view.blockers)
        blockers.append(blocker.id);
    if (!blockers.isEmpty())
        json.insert(u"waits_for"_s, blockers);
    if (!step.fields.empty())
        json.insert(u"fields"_s, fieldsJson(step, protocol));
    return json;
}

QJsonObject pathwayJson(const CaseView &view)
{
    const PathwayView &pathway = view.view;
    const Instant now = view.surroundings.now;
    QJsonArray stages;
    for (const StageView &stage : pathway.stages) {
        stages.append(QJsonObject{
            {u"id"_s, stage.stage->id},
            {u"title"_s, stage.stage->title},
            {u"status"_s, nameOf(stage.status)},
            {u"done"_s, stage.done},
            {u"total"_s, stage.total}});
    }
    QJsonArray steps;
    for (const StepView &step : pathway.steps)
        steps.append(toJson(step, *view.protocol));
    QJsonArray clocks;
    for (const Due &due : pathway.clocks)
        clocks.append(toJson(due, now));
    QJsonArray promises;
    for (const Due &due : pathway.promises)
        promises.append(toJson(due, now));
    QJsonArray closing;
    for (const ClosingView &check : pathway.closing) {
        if (check.applies)
            closing.append(
                QJsonObject{{u"id"_s, check.check->id}, {u"text"_s, check.check->text}, {u"holds"_s, check.holds}});
    }
    QJsonArray loop;
    for (const LoopItem &item : pathway.loop)
        loop.append(QJsonObject{
            {u"link"_s, keyOf(item.link)},
            {u"record"_s, item.record.toString(QUuid::WithoutBraces)},
            {u"closed"_s, item.closed},
            {u"excepted"_s, item.exception.has_value()}});
    QJsonObject json{
        {u"stages"_s, stages},
        {u"steps"_s, steps},
        {u"clocks"_s, clocks},
        {u"promises"_s, promises},
        {u"closing"_s, closing},
        {u"loop"_s, loop},
        {u"closable"_s, pathway.closable()}};
    if (const StepView *next = pathway.nextStep()) {
        json.insert(u"next"_s, toJson(*next, *view.protocol));
        if (pathway.nextDue)
            json.insert(u"next_due"_s, toJson(*pathway.nextDue, now));
    }
    return json;
}

Result resultOf(const Outcome &outcome, const QString &text)
{
    QJsonObject json{
        {u"commit"_s, outcome.commit}, {u"number"_s, outcome.number}, {u"changed"_s, qint64{outcome.changed}}};
    return {outcome.commit == 0 ? u"Nothing to change."_s : text, json};
}

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &line)
{
    print(stdout, line);
}

void printError(const QString &line)
{
    print(stderr, line);
}

} // namespace candor::cli
