// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/Protocol.h"

#include "base/Error.h"
#include "model/Codec.h"
#include "workflow/ProtocolCheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class List>
auto findById(const List &list, QStringView id) -> const typename List::value_type *
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QString text(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

QStringList texts(const QJsonObject &json, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray array = json.value(key).toArray();
    for (const auto &value : array)
        list += value.toString();
    return list;
}

template <NamedEnum E>
E choice(const QJsonObject &json, QLatin1StringView key)
{
    const auto value = enumFromKey<E>(text(json, key));
    if (!value)
        throw Error(ErrorCode::InvalidProtocol, {u"%1: \"%2\" is not known"_s.arg(key, text(json, key))});
    return *value;
}

Condition condition(const QJsonObject &json, QLatin1StringView key)
{
    return json.contains(key) ? Condition::fromJson(json.value(key)) : Condition{};
}

template <class T, class Read>
std::vector<T> list(const QJsonObject &json, QLatin1StringView key, Read read)
{
    std::vector<T> items;
    const QJsonArray array = json.value(key).toArray();
    items.reserve(static_cast<size_t>(array.size()));
    for (const auto &value : array)
        items.push_back(read(value.toObject()));
    return items;
}

Origin readOrigin(const QJsonObject &json)
{
    const QJsonObject o = json.value("origin"_L1).toObject();
    return {
        choice<Obligation>(o, "obligation"_L1),
        choice<Evidence>(o, "evidence"_L1),
        texts(o, "sources"_L1),
        text(o, "note"_L1),
        text(o, "reason_here"_L1),
        text(o, "confirmed_by"_L1),
        QDate::fromString(text(o, "confirmed_on"_L1), Qt::ISODate)};
}

Span readSpan(const QJsonObject &json)
{
    return {json.value("amount"_L1).toInt(), choice<TimeUnit>(json, "unit"_L1)};
}

DecisionAnswer readAnswer(const QJsonObject &json)
{
    return {text(json, "key"_L1), text(json, "label"_L1)};
}

ProtocolRole readRole(const QJsonObject &json)
{
    ProtocolRole role{text(json, "id"_L1), text(json, "label"_L1), std::nullopt};
    if (json.contains("person"_L1))
        role.person = choice<PersonRole>(json, "person"_L1);
    return role;
}

Phase readPhase(const QJsonObject &json)
{
    return {
        text(json, "id"_L1),
        text(json, "key"_L1),
        text(json, "title"_L1),
        text(json, "stage"_L1),
        choice<PhaseKind>(json, "kind"_L1),
        condition(json, "enters"_L1),
        text(json, "exit"_L1)};
}

ProtocolClock readClock(const QJsonObject &json)
{
    ProtocolClock clock;
    clock.id = text(json, "id"_L1);
    clock.title = text(json, "title"_L1);
    clock.from = text(json, "from"_L1);
    clock.to = text(json, "to"_L1);
    clock.offset = readSpan(json.value("offset"_L1).toObject());
    if (json.contains("soon"_L1))
        clock.soon = readSpan(json.value("soon"_L1).toObject());
    clock.rule = text(json, "rule"_L1);
    clock.caseLevel = text(json, "scope"_L1) != "program"_L1;
    clock.enabled = json.value("enabled"_L1).toBool(true);
    clock.target = json.value("target"_L1).toBool(false);
    clock.when = condition(json, "when"_L1);
    clock.origin = readOrigin(json);
    return clock;
}

ChecklistRow readRow(const QJsonObject &json)
{
    return {
        text(json, "id"_L1), text(json, "text"_L1), json.value("enabled"_L1).toBool(true),
        json.value("own"_L1).toBool(false), readOrigin(json)};
}

Checklist readChecklist(const QJsonObject &json)
{
    Checklist checklist;
    checklist.id = text(json, "id"_L1);
    checklist.title = text(json, "title"_L1);
    checklist.intro = text(json, "intro"_L1);
    checklist.sections = list<ChecklistSection>(json, "sections"_L1, [](const QJsonObject &section) {
        return ChecklistSection{
            text(section, "id"_L1), text(section, "title"_L1), list<ChecklistRow>(section, "rows"_L1, readRow)};
    });
    checklist.writingLines = json.value("writing_lines"_L1).toInt();
    checklist.writingTitle = text(json, "writing_title"_L1);
    return checklist;
}

StepField readField(const QJsonObject &json)
{
    StepField field;
    field.id = text(json, "id"_L1);
    field.kind = choice<FieldKind>(json, "kind"_L1);
    field.label = text(json, "label"_L1);
    field.hint = text(json, "hint"_L1);
    field.suggestion = text(json, "suggestion"_L1);
    field.subject = text(json, "subject"_L1);
    field.binds = text(json, "binds"_L1);
    field.options = list<DecisionAnswer>(json, "options"_L1, readAnswer);
    if (json.contains("lane"_L1))
        field.lane = choice<Lane>(json, "lane"_L1);
    return field;
}

Step readStep(const QJsonObject &json)
{
    Step step;
    step.id = text(json, "id"_L1);
    step.phase = text(json, "phase"_L1);
    step.title = text(json, "title"_L1);
    step.help = text(json, "help"_L1);
    step.guidance = text(json, "guidance"_L1);
    step.action = text(json, "action"_L1);
    step.role = text(json, "role"_L1);
    step.clock = text(json, "clock"_L1);
    step.sets = text(json, "sets"_L1);
    step.required = json.value("required"_L1).toBool(true);
    step.enabled = json.value("enabled"_L1).toBool(true);
    step.after = texts(json, "after"_L1);
    step.when = condition(json, "when"_L1);
    if (json.contains("done_when"_L1))
        step.doneWhen = Condition::fromJson(json.value("done_when"_L1));
    step.checklist = text(json, "checklist"_L1);
    step.checklistSections = texts(json, "sections"_L1);
    step.fields = list<StepField>(json, "fields"_L1, readField);
    step.documents = texts(json, "documents"_L1);
    step.origin = readOrigin(json);
    return step;
}

} // namespace

const ChecklistRow *Checklist::row(QStringView rowId) const
{
    for (const ChecklistSection &section : sections) {
        if (const auto *found = findById(section.rows, rowId))
            return found;
    }
    return nullptr;
}

const ChecklistSection *Checklist::section(QStringView sectionId) const
{
    return findById(sections, sectionId);
}
const Step *Protocol::step(QStringView stepId) const
{
    return findById(steps, stepId);
}
const Phase *Protocol::phase(QStringView phaseId) const
{
    return findById(phases, phaseId);
}
const ProtocolClock *Protocol::clock(QStringView clockId) const
{
    return findById(clocks, clockId);
}
const Checklist *Protocol::checklist(QStringView checklistId) const
{
    return findById(checklists, checklistId);
}
const ProtocolDecision *Protocol::decision(QStringView decisionId) const
{
    return findById(decisions, decisionId);
}
const ProtocolAnchor *Protocol::anchor(QStringView anchorId) const
{
    return findById(anchors, anchorId);
}
const ProtocolRole *Protocol::role(QStringView roleId) const
{
    return findById(roles, roleId);
}
const Stage *Protocol::stage(QStringView stageId) const
{
    return findById(stages, stageId);
}

Protocol parseProtocol(const QByteArray &jsonText)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(jsonText, &parse);
    if (!document.isObject())
        throw Error(ErrorCode::InvalidProtocol, {u"%1 (at byte %2)"_s.arg(parse.errorString()).arg(parse.offset)});
    const QJsonObject json = document.object();
    if (json.value("format"_L1).toInt() != 1)
        throw Error(ErrorCode::InvalidProtocol, {u"format: 1 expected"_s});

    Protocol p;
    p.id = text(json, "id"_L1);
    p.version = text(json, "version"_L1);
    p.title = text(json, "title"_L1);
    p.digest = QString::fromLatin1(QCryptographicHash::hash(jsonText, QCryptographicHash::Sha256).toHex());
    p.sources = list<ProtocolSource>(json, "sources"_L1, [](const QJsonObject &o) {
        return ProtocolSource{
            text(o, "key"_L1), text(o, "title"_L1), text(o, "url"_L1), o.value("own"_L1).toBool(false)};
    });
    p.anchors = list<ProtocolAnchor>(json, "anchors"_L1, [](const QJsonObject &o) {
        return ProtocolAnchor{text(o, "id"_L1), text(o, "label"_L1), text(o, "not_before"_L1)};
    });
    p.roles = list<ProtocolRole>(json, "roles"_L1, readRole);
    p.stages = list<Stage>(json, "stages"_L1, [](const QJsonObject &o) {
        return Stage{text(o, "id"_L1), text(o, "title"_L1)};
    });
    p.phases = list<Phase>(json, "phases"_L1, readPhase);
    p.clocks = list<ProtocolClock>(json, "clocks"_L1, readClock);
    p.decisions = list<ProtocolDecision>(json, "decisions"_L1, [](const QJsonObject &o) {
        return ProtocolDecision{
            text(o, "id"_L1), text(o, "question"_L1), text(o, "help"_L1),
            list<DecisionAnswer>(o, "answers"_L1, readAnswer), readOrigin(o)};
    });
    p.checklists = list<Checklist>(json, "checklists"_L1, readChecklist);
    p.steps = list<Step>(json, "steps"_L1, readStep);
    p.routes = list<Route>(json, "routes"_L1, [](const QJsonObject &o) {
        return Route{text(o, "id"_L1), text(o, "title"_L1), text(o, "text"_L1), condition(o, "when"_L1)};
    });
    p.closing = list<ClosingCheck>(json, "closing"_L1, [](const QJsonObject &o) {
        return ClosingCheck{
            text(o, "id"_L1), text(o, "text"_L1), condition(o, "when"_L1), condition(o, "holds"_L1), readOrigin(o)};
    });

    const QStringList findings = checkProtocol(p);
    if (!findings.isEmpty())
        throw Error(ErrorCode::InvalidProtocol, findings);
    return p;
}

QStringList builtInProtocolIds()
{
    return {u"candor"_s, u"acknowledge"_s};
}

QByteArray builtInProtocolText(QStringView id)
{
    QFile file(u":/protocols/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NotFound, {u"protocol %1"_s.arg(id)});
    return file.readAll();
}

} // namespace candor
