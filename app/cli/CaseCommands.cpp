// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Session.h"
#include "exchange/CaseJson.h"
#include "model/Codec.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

/// More cases than a casebook ever has; lists on the command line are not paged.
constexpr int pageOfCases = 1000;

CaseView readCase(Casebook &casebook, const Arguments &arguments)
{
    return answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
}

JsonSource sourceOf(Casebook &casebook, const QString &path)
{
    const Surroundings around = casebook.surroundings();
    return {QFileInfo(path).fileName(), around.zone, casebook.user(), around.now, {}};
}

CaseQuery::State stateFrom(const QString &text)
{
    static const std::map<QString, CaseQuery::State> states{
        {u"open"_s, CaseQuery::State::Open},
        {u"intake"_s, CaseQuery::State::Intake},
        {u"closed"_s, CaseQuery::State::Closed},
        {u"all"_s, CaseQuery::State::All}};
    const auto found = states.find(text);
    if (found == states.end())
        throw WrongUse(u"--state takes open, intake, closed or all, not \"%1\"."_s.arg(text));
    return found->second;
}

std::vector<CaseRow> allRows(Casebook &casebook, CaseQuery::State state)
{
    CaseQuery query;
    query.state = state;
    query.limit = pageOfCases;
    std::vector<CaseRow> rows;
    do {
        const CasePage page = answerOf(casebook.read(query));
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        query.after = page.next;
    } while (!query.after.isEmpty() && !wasInterrupted());
    return rows;
}

/// The cases with hits, the newest hit first, each with its snippets.
std::vector<std::pair<CaseRow, QStringList>> search(Casebook &casebook, const QString &text, CaseQuery::State state)
{
    SearchQuery query;
    query.text = text;
    query.limit = pageOfCases;
    query.filter.state = state;
    std::vector<std::pair<CaseRow, QStringList>> found;
    for (const FoundCase &each : answerOf(casebook.find(query)).cases) {
        QStringList snippets;
        for (const SearchHit &hit : each.hits) {
            QString snippet = hit.snippet;
            snippet.replace(u'\x02', u'[').replace(u'\x03', u']');
            snippets += snippet.simplified();
        }
        found.emplace_back(each.row, snippets);
    }
    return found;
}

QString lineOf(const CaseRow &row, const Surroundings &around)
{
    QString line = u"%1  %2  %3"_s.arg(row.number, keyOf(row.status).leftJustified(10), row.title);
    if (!row.nextStep.isEmpty())
        line += u"\n           next: "_s + row.nextStep;
    if (row.nextDue)
        line += u", due %1%2"_s.arg(shownTime(row.nextDue, around.zone), row.late(around.now) ? u" (late)"_s : u""_s);
    if (!row.nextWho.isEmpty())
        line += u", "_s + row.nextWho;
    return line;
}

QString dueLine(const Due &due, const Surroundings &around)
{
    if (!due.at)
        return u"starts when %1 is known"_s.arg(due.fromAnchor);
    QString text = u"due "_s + shownTime(due.at, around.zone);
    if (due.stopped)
        text += (due.state == ClockState::Met ? u", met "_s : u", met late "_s) + shownTime(due.stopped, around.zone);
    else if (due.state == ClockState::Late)
        text += u", late"_s;
    return text;
}

QString stepLine(const StepView &view, const Surroundings &around)
{
    static const std::map<StepStatus, QChar> marks{{StepStatus::Done, u'x'},    {StepStatus::Skipped, u'-'},
                                                   {StepStatus::Open, u' '},    {StepStatus::InProgress, u'~'},
                                                   {StepStatus::Blocked, u'.'}, {StepStatus::NotApplicable, u'-'}};
    QString line = u"  [%1] %2  %3"_s.arg(marks.at(view.status)).arg(view.step->id.leftJustified(26), view.step->title);
    if (view.at)
        line += u", "_s + shownTime(view.at, around.zone);
    else if (view.due)
        line += u", "_s + dueLine(*view.due, around);
    return line;
}

QString labelOf(LoopLink link)
{
    for (const auto &name : enumNames<LoopLink>) {
        if (name.value == link)
            return QString::fromLatin1(name.label);
    }
    return {};
}

QString caseText(const CaseView &view)
{
    const Case &head = view.file.record;
    const Surroundings &around = view.surroundings;
    QString text = u"%1  %2\nStatus: %3\n"_s.arg(head.number, head.title, keyOf(head.status));
    for (const AnchorTime &time : view.file.all<AnchorTime>()) {
        const ProtocolAnchor *anchor = view.protocol->anchor(time.anchor);
        text += u"%1: %2\n"_s.arg(anchor ? anchor->label : time.anchor, shownTime(time.at, around.zone));
    }
    for (const StageView &stage : view.view.stages)
        text += u"%1: %2 of %3 steps\n"_s.arg(stage.stage->title).arg(stage.done).arg(stage.total);
    text += u"\n"_s;
    for (const StepView &step : view.view.steps) {
        if (step.status != StepStatus::NotApplicable)
            text += stepLine(step, around) + u'\n';
    }
    QStringList obstacles;
    for (const ClosingView &check : view.view.closing) {
        if (check.applies && !check.holds)
            obstacles += u"  - "_s + check.check->text;
    }
    for (const LoopItem *item : view.view.openLoop())
        obstacles += u"  - missing: %1: %2"_s.arg(labelOf(item->link), loopText(*item, view.file));
    if (view.view.closable())
        text += u"\nNothing stands in the way of closing.\n"_s;
    else
        text += u"\nBefore closing: %1 required steps"_s.arg(view.view.openRequired().size()) +
                (obstacles.isEmpty() ? u"\n"_s : u", and\n"_s + obstacles.join(u'\n') + u'\n');
    return text;
}

Result nextOfCase(const CaseView &view)
{
    const PathwayView &pathway = view.view;
    QJsonObject json{{u"number"_s, view.file.record.number}, {u"closable"_s, pathway.closable()}};
    const StepView *next = pathway.nextStep();
    if (!next)
        return {u"Nothing is open in case %1."_s.arg(view.file.record.number), json};
    json.insert(u"next"_s, toJson(*next, *view.protocol));
    QString text =
        u"%1\n  candor step %2 %3 --done\n"_s.arg(next->step->title, view.file.record.number, next->step->id);
    if (!next->who.isEmpty())
        text += u"  by %1\n"_s.arg(next->who);
    if (pathway.nextDue) {
        json.insert(u"next_due"_s, toJson(*pathway.nextDue, view.surroundings.now));
        text += u"  %1\n"_s.arg(dueLine(*pathway.nextDue, view.surroundings));
    }
    return {text, json};
}

} // namespace

Result newCase(Casebook &casebook, const Arguments &arguments)
{
    const QString path = arguments.value(u"from"_s);
    JsonSource source = sourceOf(casebook, path);
    for (const ProtocolAnchor &anchor : casebook.currentProtocol()->anchors)
        source.anchors += anchor.id;
    return fromFile([&] {
        const Outcome outcome = answerOf(casebook.apply(newCaseFromJson(readWholeFile(path), source)));
        return resultOf(outcome, u"Case %1 is open."_s.arg(outcome.number));
    });
}

Result listCases(Casebook &casebook, const Arguments &arguments)
{
    const CaseQuery::State state = stateFrom(arguments.value(u"state"_s, u"open"_s));
    const Surroundings around = casebook.surroundings();
    QJsonArray cases;
    QString text;
    if (arguments.has(u"search"_s)) {
        for (const auto &[row, snippets] : search(casebook, arguments.value(u"search"_s), state)) {
            QJsonObject json = toJson(row);
            json.insert(u"hits"_s, QJsonArray::fromStringList(snippets));
            cases.append(json);
            text += lineOf(row, around) + u'\n';
            for (const QString &snippet : snippets)
                text += u"           … "_s + snippet + u'\n';
        }
    } else {
        for (const CaseRow &row : allRows(casebook, state)) {
            cases.append(toJson(row));
            text += lineOf(row, around) + u'\n';
        }
    }
    text += u"%1 cases"_s.arg(cases.size());
    return {text, {{u"cases"_s, cases}}};
}

Result showCase(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = readCase(casebook, arguments);
    return {caseText(view), {{u"case"_s, caseToJson(view.file)}, {u"pathway"_s, pathwayJson(view)}}};
}

Result showNext(Casebook &casebook, const Arguments &arguments)
{
    if (arguments.has(u"NUMBER"_s))
        return nextOfCase(readCase(casebook, arguments));
    QJsonArray cases;
    QString text;
    const Surroundings around = casebook.surroundings();
    for (const CaseRow &row : allRows(casebook, CaseQuery::State::Open)) {
        if (row.nextStep.isEmpty())
            continue;
        cases.append(toJson(row));
        text += lineOf(row, around) + u'\n';
    }
    if (cases.isEmpty())
        text = u"Nothing is open."_s;
    return {text, {{u"cases"_s, cases}}};
}

Result settleStep(Casebook &casebook, const Arguments &arguments)
{
    const bool done = arguments.has(u"done"_s);
    const bool skipped = arguments.has(u"skip"_s);
    if (done && skipped)
        throw WrongUse(u"A step is either done or left out: --done or --skip REASON."_s);
    if (!done && !skipped && !arguments.has(u"set"_s))
        throw WrongUse(u"What about the step: --done, --skip REASON, or --set FIELD=VALUE."_s);

    const CaseView view = readCase(casebook, arguments);
    const QString id = arguments.value(u"STEP"_s);
    const Step *step = view.protocol->step(id);
    if (!step)
        throw WrongUse(u"The protocol of case %1 has no step \"%2\". \"candor case %1\" lists them."_s.arg(
            view.file.record.number, id));
    if (!done && !skipped) {
        const FillForm fill{view.file.record.id, id, arguments.pairs(u"set"_s)};
        return resultOf(answerOf(casebook.apply(fill)), u"\"%1\" is filled in."_s.arg(step->title));
    }
    SettleStep settle;
    settle.caseId = view.file.record.id;
    settle.step = id;
    settle.outcome = done ? StepOutcome::Done : StepOutcome::Skipped;
    settle.reason = arguments.value(u"skip"_s);
    settle.by = arguments.value(u"by"_s);
    settle.values = arguments.pairs(u"set"_s);
    if (arguments.has(u"at"_s))
        settle.at = timeFrom(u"at"_s, arguments.value(u"at"_s), view.surroundings.zone);
    const Outcome outcome = answerOf(casebook.apply(settle));
    return resultOf(outcome, (done ? u"\"%1\" is done."_s : u"\"%1\" is left out."_s).arg(step->title));
}

Result logConversation(Casebook &casebook, const Arguments &arguments)
{
    const CaseView view = readCase(casebook, arguments);
    const QString path = arguments.value(u"from"_s);
    return fromFile([&] {
        const LogConversation command = conversationFromJson(readWholeFile(path), view.file, sourceOf(casebook, path));
        return resultOf(answerOf(casebook.apply(command)), u"The conversation is logged."_s);
    });
}

} // namespace candor::cli
