// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

using Column = Table::Column;

QString stateWords(const FidelityStep &step, const DocumentContext &context)
{
    const Wording words(context);
    switch (step.state) {
    case FidelityState::Late:
        return words(QT_TRANSLATE_NOOP("Document", "Done, late by %1")).arg(words.duration(step.lateBy));
    case FidelityState::SkippedWithReason: return words(QT_TRANSLATE_NOOP("Document", "Skipped: %1")).arg(step.reason);
    case FidelityState::Met:
        // Without a deadline of its own there is nothing to be on time for.
        return step.due ? words.choice(step.state) : words(QT_TRANSLATE_NOOP("Document", "Done"));
    case FidelityState::SaidNotToApply:
        return words(QT_TRANSLATE_NOOP("Document", "Does not apply: %1")).arg(step.reason);
    case FidelityState::Missing:
    case FidelityState::NotYetDue: break;
    }
    return words.choice(step.state);
}

TableRow stepRow(const FidelityStep &step, const DocumentContext &context)
{
    const Wording words(context);
    const bool wrong = step.state == FidelityState::Late || step.state == FidelityState::Missing;
    return {
        {{words.protocol(step.step->title)},
         {words.dateTime(step.due)},
         {words.dateTime(step.at)},
         {stateWords(step, context), wrong}},
        Lane::Fact,
        false};
}

/// How an open link reads on paper, and the lane of the text it starts from.
struct LinkWords {
    RecordKind from;
    const char *open;
    Lane lane;
};

LinkWords wordsOf(LoopLink link)
{
    switch (link) {
    case LoopLink::AnswerQuestion:
        return {RecordKind::Question, QT_TRANSLATE_NOOP("Document", "Not answered"), Lane::Fact};
    case LoopLink::ActOnCause: return {RecordKind::Cause, QT_TRANSLATE_NOOP("Document", "Has no action"), Lane::Pswp};
    case LoopLink::TellAction: break;
    }
    return {RecordKind::Action, QT_TRANSLATE_NOOP("Document", "Family not told"), Lane::Business};
}

} // namespace

QString fidelityWords(const Fidelity &fidelity, const DocumentContext &context)
{
    const Wording words(context);
    const auto number = [&](int value) { return context.locale.toString(value); };
    const auto count = [&](FidelityState state) { return number(fidelity.count(state)); };
    QString text =
        words(QT_TRANSLATE_NOOP("Document", "%1 of %2 steps on time, %3 late, %4 skipped with reason, %5 missing."))
            .arg(
                count(FidelityState::Met), number(fidelity.due()), count(FidelityState::Late),
                count(FidelityState::SkippedWithReason), count(FidelityState::Missing));
    if (fidelity.count(FidelityState::NotYetDue) > 0)
        text += u' ' + words(QT_TRANSLATE_NOOP("Document", "Not due yet: %1.")).arg(count(FidelityState::NotYetDue));
    if (fidelity.count(FidelityState::SaidNotToApply) > 0)
        text += u' ' + words(QT_TRANSLATE_NOOP("Document", "Marked as not applying, and not counted: %1."))
                           .arg(count(FidelityState::SaidNotToApply));
    return text;
}

void addFidelitySteps(
    DocumentModel &document, const Fidelity &fidelity, const std::vector<FidelityState> &states,
    const DocumentContext &context)
{
    const Wording words(context);
    Table table;
    table.columns = {
        Column{words(QT_TRANSLATE_NOOP("Document", "Step")), Table::Align::Left, 36},
        Column{words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 20},
        Column{words(QT_TRANSLATE_NOOP("Document", "Done at")), Table::Align::Left, 20},
        Column{words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 24},
    };
    for (const FidelityStep &step : fidelity.steps) {
        if (std::find(states.begin(), states.end(), step.state) != states.end())
            table.rows.push_back(stepRow(step, context));
    }
    if (!table.rows.empty())
        document.blocks.push_back({std::move(table), Lane::Fact, {}});
}

void addLoop(DocumentModel &document, const PathwayView &view, const CaseFile &file, const DocumentContext &context)
{
    const std::vector<const Action *> silent = untellableActions(file);
    if (!view.loopApplies || (view.loop.empty() && silent.empty()))
        return;
    const Wording words(context);
    const QString title = words(QT_TRANSLATE_NOOP("Document", "From questions to changes"));
    Table table;
    table.columns = {
        Column{words(QT_TRANSLATE_NOOP("Document", "From")), Table::Align::Left, 16},
        Column{words(QT_TRANSLATE_NOOP("Document", "What")), Table::Align::Left, 52},
        Column{words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 32},
    };
    int closed = 0, excepted = 0, open = 0;
    for (const LoopItem &item : view.loop) {
        closed += item.closed ? 1 : 0;
        excepted += !item.closed && item.exception ? 1 : 0;
        open += item.open() ? 1 : 0;
        if (item.closed)
            continue;
        const LinkWords link = wordsOf(item.link);
        const QString state = item.exception ? words(QT_TRANSLATE_NOOP("Document", "Excepted")) : words(link.open);
        table.rows.push_back(
            {{{words.choice(link.from)}, {loopText(item, file)}, {state, item.open()}}, link.lane, false});
        if (!item.exception)
            continue;
        const QString agreed = words(QT_TRANSLATE_NOOP("Document", "Agreed by %1 and %2"))
                                   .arg(item.exception->by.simplified(), item.exception->secondName.simplified());
        const QString reason = words(QT_TRANSLATE_NOOP("Document", "Reason: %1")).arg(item.exception->reason);
        table.rows.push_back({{{}, {agreed}, {}}, Lane::Business, false});
        table.rows.push_back({{{}, {reason}, {}}, Lane::Pswp, false});
    }
    for (const Action *action : silent)
        table.rows.push_back(
            {{{words.choice(RecordKind::Action)},
              {action->text},
              {words(QT_TRANSLATE_NOOP("Document", "No sentence for the family")), true}},
             Lane::Business,
             false});
    addSection(document, title);
    const auto number = [&](int value) { return context.locale.toString(value); };
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
            "Document",
            "A question leads to an answer, a confirmed cause to an action, and an action to what the family was "
            "told.")));
    addParagraph(
        document, words(QT_TRANSLATE_NOOP("Document", "Closed: %1. Excepted: %2. Open: %3."))
                      .arg(number(closed), number(excepted), number(open)));
    if (!table.rows.empty())
        document.blocks.push_back({std::move(table), Lane::Fact, title});
}

DocumentModel fidelityReport(const Protocol &protocol, const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document = startDocument(
        u"fidelity"_s, words(QT_TRANSLATE_NOOP("Document", "How closely the protocol was followed")), &file, context);
    document.audience = Audience::Internal;
    document.headerRight =
        headerRight(&file, words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), context);
    document.footerCenter = documentNumber(file, context);
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
                  "Document",
                  "As of %1. Steps that the protocol requires and that apply to this case. A deadline that was moved "
                  "counts as it was first."))
            .arg(words.dateTime(context.surroundings.now)),
        Paragraph::Style::Small);

    const PathwayView pathway = evaluate(protocol, file, context.surroundings);
    const Fidelity result = fidelity(pathway);
    if (result.steps.empty()) {
        addParagraph(document, words(QT_TRANSLATE_NOOP("Document", "No step counts.")));
        return document;
    }
    addParagraph(document, fidelityWords(result, context));
    const auto part = [&](const char *title, std::vector<FidelityState> states) {
        const bool any =
            std::any_of(states.begin(), states.end(), [&](FidelityState state) { return result.count(state) > 0; });
        if (!any)
            return;
        addSection(document, words(title));
        addFidelitySteps(document, result, states, context);
    };
    part(QT_TRANSLATE_NOOP("Document", "Late or missing"), {FidelityState::Late, FidelityState::Missing});
    part(QT_TRANSLATE_NOOP("Document", "Skipped with reason"), {FidelityState::SkippedWithReason});
    part(QT_TRANSLATE_NOOP("Document", "Marked as not applying"), {FidelityState::SaidNotToApply});
    part(QT_TRANSLATE_NOOP("Document", "On time"), {FidelityState::Met});
    part(QT_TRANSLATE_NOOP("Document", "Not due yet"), {FidelityState::NotYetDue});
    return document;
}

} // namespace candor
