// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgramFigures.h"

#include "documents/Wording.h"
#include "documents/internal/MergeCollector.h"
#include "model/ActionRules.h"

#include <algorithm>
#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// In every edition of the protocol: the first conversation, from when the event was identified.
constexpr QStringView firstConversationClock(u"C2");

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished(); // throws what the casebook threw
    if (future.resultCount() == 0)
        throw Error(ErrorCode::Cancelled);
    return future.result();
}

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return toZone(at, zone).date();
}

bool isIn(const ProgramFigures &figures, const std::optional<Instant> &at, const QTimeZone &zone)
{
    if (!at)
        return false;
    const QDate day = dayOf(*at, zone);
    return figures.from <= day && day <= figures.to;
}

/// Done with, and when nobody knows: it counts nowhere.
bool isLost(const CaseRow &row)
{
    return groupOf(row.status) == CaseGroup::Closed && !row.closed;
}

bool isOpenAtEnd(const ProgramFigures &figures, const CaseRow &row, const QTimeZone &zone)
{
    return row.identified && dayOf(*row.identified, zone) <= figures.to && !isLost(row) &&
           (!row.closed || dayOf(*row.closed, zone) > figures.to);
}

/// Has it anything to say of these days?
bool concerns(const ProgramFigures &figures, const CaseRow &row, const QTimeZone &zone)
{
    return isOpenAtEnd(figures, row, zone) || (row.identified && isIn(figures, row.closed, zone)) ||
           isIn(figures, row.identified, zone);
}

void addStage(ProgramFigures &figures, const CaseView &view)
{
    const auto stage = static_cast<size_t>(std::max(0, view.view.currentStage));
    if (stage >= view.protocol->stages.size())
        return;
    const QString &title = view.protocol->stages[stage].title;
    const auto known = std::find_if(
        figures.stages.begin(), figures.stages.end(), [&](const auto &each) { return each.first == title; });
    if (known == figures.stages.end())
        figures.stages.emplace_back(title, 1);
    else
        ++known->second;
}

void addPromises(ProgramFigures &figures, const CaseView &view)
{
    for (const Promise &promise : view.file.all<Promise>()) {
        const std::optional<Instant> due = promise.firstDue ? promise.firstDue : promise.due;
        const bool isSettled = promise.state == PromiseState::Kept || (due && *due < view.surroundings.now);
        if (promise.state == PromiseState::Released || !isIn(figures, due, view.surroundings.zone) || !isSettled)
            continue;
        ++figures.promises.of;
        figures.promises.met += promise.state == PromiseState::Kept && promise.keptAt && *promise.keptAt <= *due;
    }
}

void addActions(ProgramFigures &figures, const CaseView &view)
{
    bool any = false, allTold = true;
    for (const Action &action : view.file.all<Action>()) {
        if (action.state == ActionState::Dropped || !isIn(figures, action.doneAt, view.surroundings.zone))
            continue;
        any = true;
        allTold &= action.toldAt.has_value();
        ++figures.measured.of;
        figures.measured.met += effectOf(view.file, action) != Effect::NotMeasured;
    }
    figures.toldChanges.of += any;
    figures.toldChanges.met += any && allTold;
}

} // namespace

std::pair<QDate, QDate> lastQuarter(QDate today)
{
    const QDate begin(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    return {begin.addMonths(-3), begin.addDays(-1)};
}

void addCase(ProgramFigures &figures, const CaseRow &row, const CaseView &view)
{
    const QTimeZone &zone = view.surroundings.zone;
    if (isLost(row))
        return;
    figures.opened += isIn(figures, row.identified, zone);
    figures.closed += row.identified && isIn(figures, row.closed, zone);
    if (isOpenAtEnd(figures, row, zone)) {
        ++figures.open;
        addStage(figures, view);
    }
    if (const Due *clock = view.view.clock(firstConversationClock);
        clock && clock->at && isIn(figures, clock->from, zone) &&
        (clock->stopped || *clock->at < view.surroundings.now)) {
        ++figures.firstHour.of;
        figures.firstHour.met += clock->stopped && *clock->stopped <= *clock->at;
    }
    addPromises(figures, view);
    addActions(figures, view);
}

ProgramSource programSource(Casebook &casebook)
{
    Casebook *book = &casebook;
    return {
        [book](const CaseQuery &query) { return book->read(query); },
        [book](const CaseRequest &request) { return book->read(request); }};
}

ProgramFigures
programFigures(const ProgramSource &source, QDate from, QDate to, const QTimeZone &zone, const Progress &progress)
{
    ProgramFigures figures;
    figures.from = from;
    figures.to = to;
    CaseQuery query;
    query.state = CaseFilter::State::All;
    query.order = CaseOrder::Number;
    for (;;) {
        const CasePage page = answerOf(source.rows(query));
        for (const CaseRow &row : page.rows) {
            progress.throwIfCancelled();
            if (concerns(figures, row, zone))
                addCase(figures, row, answerOf(source.read(CaseRequest{Id<Case>(row.caseId), {}})));
        }
        if (page.next.isEmpty())
            return figures;
        query.after = page.next;
    }
}

bool namesProgram(const QString &text)
{
    return text.contains("program."_L1) || text.contains("program_stages"_L1);
}

QString countText(int count, const DocumentContext &context)
{
    return count < leastShownCount ? Wording(context)(QT_TRANSLATE_NOOP("Document", "fewer than %1"))
                                         .arg(context.locale.toString(leastShownCount))
                                   : context.locale.toString(count);
}

QString shareText(const ProgramFigures::Share &share, const DocumentContext &context)
{
    const Wording words(context);
    const QString of = countText(share.of, context);
    if (share.of < leastShownCount)
        return of;
    if (share.met < leastShownCount)
        return words(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(countText(share.met, context), of);
    return words(QT_TRANSLATE_NOOP("Document", "%1 of %2, %3%"))
        .arg(
            context.locale.toString(share.met), of,
            context.locale.toString(static_cast<int>(std::floor(100.0 * share.met / share.of))));
}

void collectProgram(MergeCollector &values)
{
    const ProgramFigures *figures = values.source().program;
    if (!figures)
        return;
    const DocumentContext &context = values.source().context;
    values.set(
        "program.period", values.words()(QT_TRANSLATE_NOOP("Document", "%1 to %2"))
                              .arg(values.date(figures->from), values.date(figures->to)));
    values.set("program.opened", countText(figures->opened, context));
    values.set("program.open", countText(figures->open, context));
    values.set("program.closed", countText(figures->closed, context));
    values.set("program.first_hour", shareText(figures->firstHour, context));
    values.set("program.promises", shareText(figures->promises, context));
    values.set("program.measured", shareText(figures->measured, context));
    values.set("program.told_changes", shareText(figures->toldChanges, context));
    for (const auto &[stage, cases] : figures->stages)
        values.addRow(
            "program_stages", {{"stage", values.words().protocol(stage)}, {"cases", countText(cases, context)}});
}

} // namespace candor
