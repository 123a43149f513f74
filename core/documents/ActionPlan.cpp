// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ActionPlan.h"

#include "documents/Parts.h"
#include "model/ActionRules.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

class Plan {
public:
    Plan(const CaseFile &file, const DocumentContext &context)
        : m_file(file)
        , m_context(context)
        , m_words(context)
    {
    }

    [[nodiscard]] DocumentModel document() const
    {
        DocumentModel made =
            startDocument(u"action-plan"_s, m_words(QT_TRANSLATE_NOOP("Document", "Action plan")), &m_file, m_context);
        made.audience = Audience::Internal;
        made.headerRight = headerRight(
            &m_file, m_words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), m_context);
        made.footerCenter = documentNumber(m_file, m_context);
        addParagraph(
            made,
            m_words(
                QT_TRANSLATE_NOOP(
                    "Document",
                    "As of %1. Causes are named by their number; what the review found stays with the review team."))
                .arg(m_words.dateTime(m_context.surroundings.now)),
            Paragraph::Style::Small);
        addSummary(made);
        for (const CauseActions &each : actionsByCause(m_file)) {
            addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Cause %1")).arg(number(each.number)));
            // The words of the cause are kept out, and named among what was left out.
            made.blocks.push_back(
                {Paragraph{each.cause->statement}, Lane::Pswp,
                 m_words(QT_TRANSLATE_NOOP("Document", "Words of cause %1")).arg(number(each.number))});
            if (each.actions.empty())
                addParagraph(made, m_words(QT_TRANSLATE_NOOP("Document", "No action yet")));
            else
                addTable(made, each.actions);
        }
        if (const auto others = actionsWithoutCause(m_file); !others.empty()) {
            addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Without a confirmed cause")));
            addTable(made, others);
        }
        if (m_file.all<Action>().empty())
            addParagraph(made, m_words(QT_TRANSLATE_NOOP("Document", "No action yet")));
        return made;
    }

    [[nodiscard]] SheetRow row(const Action &action) const
    {
        QStringList numbers;
        for (const int each : causeNumbers(m_file, action))
            numbers += number(each);
        return {
            numbers.join(u", "_s),
            action.text,
            action.kind,
            m_words.choice(action.strength),
            action.owner,
            day(action.due),
            m_words.choice(action.state),
            action.doneAt ? day(m_words.localDate(*action.doneAt)) : QString(),
            action.nextStep,
            action.measure,
            action.numerator,
            action.denominator,
            action.target,
            action.baseline,
            newestReading(m_file, action, m_context),
            day(action.checkOn),
            action.effective == YesNo::Unknown ? QString() : m_words.choice(action.effective),
            action.familyText,
            action.toldAt ? day(m_words.localDate(*action.toldAt)) : QString(),
            action.program,
            action.note};
    }

private:
    [[nodiscard]] QString number(int value) const { return m_context.locale.toString(value); }
    [[nodiscard]] static QString day(QDate date) { return date.toString(Qt::ISODate); }

    [[nodiscard]] QString timing(const Action &action) const
    {
        const ActionTiming timing = timingOf(action, m_words.today(), m_context.surroundings.zone);
        switch (timing.kind) {
        case ActionTiming::Kind::Late:
            return m_words(QT_TRANSLATE_NOOP("Document", "Days late: %1")).arg(number(timing.days));
        case ActionTiming::Kind::DoneOnTime: return m_words(QT_TRANSLATE_NOOP("Document", "Done on time"));
        case ActionTiming::Kind::DoneLate:
            return m_words(QT_TRANSLATE_NOOP("Document", "Done, days late: %1")).arg(number(timing.days));
        default: return {};
        }
    }

    void addSummary(DocumentModel &made) const
    {
        const ActionCounts counts = countActions(m_file.all<Action>(), m_words.today());
        const ReviewMinimum minimum = reviewMinimum(m_file);
        if (counts.all == 0)
            return;
        FieldGrid grid;
        grid.columns = 3;
        const auto cell = [&](const char *title, const QString &value) {
            grid.cells.push_back({m_words(title), value, Lane::Business, false});
        };
        cell(
            QT_TRANSLATE_NOOP("Document", "Actions in place"),
            m_words(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(number(counts.inPlace), number(counts.all)));
        cell(QT_TRANSLATE_NOOP("Document", "Late"), number(counts.late));
        cell(
            QT_TRANSLATE_NOOP("Document", "Stronger or intermediate"),
            m_words(QT_TRANSLATE_NOOP("Document", "%1 of %2"))
                .arg(number(minimum.strongEnough), number(minimum.actions)));
        made.blocks.push_back({std::move(grid), Lane::Business, {}});
    }

    void addTable(DocumentModel &made, const std::vector<const Action *> &actions) const
    {
        using Column = Table::Column;
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Action")), Table::Align::Left, 30},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Strength")), Table::Align::Left, 12},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Owner")), Table::Align::Left, 13},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 14},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Measure")), Table::Align::Left, 18},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 13}};
        const QString missing = m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet"));
        const auto lines = [](QStringList texts) {
            texts.removeAll(QString());
            return texts.join(u'\n');
        };
        for (const Action *action : actions) {
            const bool late =
                timingOf(*action, m_words.today(), m_context.surroundings.zone).kind == ActionTiming::Kind::Late;
            QString goal;
            if (!action->target.isEmpty())
                goal = m_words(QT_TRANSLATE_NOOP("Document", "Goal: %1")).arg(action->target);
            table.rows.push_back(
                {{{lines({action->text, action->kind})},
                  {m_words.choice(action->strength)},
                  {action->owner.isEmpty() ? missing : action->owner},
                  {lines(
                       {action->due.isValid() ? m_words.dayAndMonth(action->due)
                                              : m_words(QT_TRANSLATE_NOOP("Document", "No date yet")),
                        timing(*action)}),
                   late},
                  {action->measure.isEmpty()
                       ? missing
                       : lines({action->measure, goal, newestReading(m_file, *action, m_context)})},
                  {lines({m_words.choice(action->state), action->program})}},
                 Lane::Business,
                 false});
        }
        made.blocks.push_back({std::move(table), Lane::Business, m_words(QT_TRANSLATE_NOOP("Document", "Actions"))});
    }

    const CaseFile &m_file;
    const DocumentContext &m_context;
    Wording m_words;
};

} // namespace

QString newestReading(const CaseFile &file, const Action &action, const DocumentContext &context)
{
    const Measurement *newest = nullptr;
    for (const Measurement *each : readingsOf(file, action.id)) {
        if (percentOf(*each))
            newest = each;
    }
    if (!newest)
        return {};
    const Wording words(context);
    const auto number = [&](int value) { return context.locale.toString(value); };
    return words(QT_TRANSLATE_NOOP("Document", "%1 of %2 (%3%), %4"))
        .arg(
            number(newest->numerator), number(newest->denominator),
            number(static_cast<int>(std::lround(percentOf(*newest).value_or(0)))), words.dayAndMonth(newest->on));
}

DocumentModel actionPlan(const CaseFile &file, const DocumentContext &context)
{
    return Plan(file, context).document();
}

std::vector<TableColumn> actionPlanColumns(const DocumentContext &context)
{
    const Wording words(context);
    // The titles are those of the fields, in the order of Plan::row().
    std::vector<TableColumn> columns{{words(QT_TRANSLATE_NOOP("Document", "For causes")), 10}};
    const auto field = [&](const char *english, int width) {
        columns.push_back({words.translated("Field", english), width});
    };
    field("Action", 48);
    field("Kind of action", 24);
    field("Strength", 14);
    field("Owner", 20);
    field("Due", 12);
    field("State", 16);
    field("Done at", 12);
    field("Next step", 28);
    field("Measure", 36);
    field("Counted (numerator)", 24);
    field("Out of (denominator)", 24);
    field("Target", 10);
    field("Baseline", 10);
    columns.push_back({words(QT_TRANSLATE_NOOP("Document", "Last reading")), 24});
    field("Check whether it works on", 12);
    field("It works", 10);
    field("What we are changing, for the family", 40);
    field("Family told at", 12);
    field("Handed to program", 20);
    field("Note", 30);
    return columns;
}

std::vector<SheetRow> actionPlanRows(const CaseFile &file, const DocumentContext &context)
{
    const Plan plan(file, context);
    std::vector<SheetRow> rows;
    std::vector<const Action *> ordered;
    for (const CauseActions &each : actionsByCause(file)) {
        for (const Action *action : each.actions) {
            if (std::find(ordered.begin(), ordered.end(), action) == ordered.end())
                ordered.push_back(action);
        }
    }
    for (const Action *action : actionsWithoutCause(file))
        ordered.push_back(action);
    for (const Action *action : ordered)
        rows.push_back(plan.row(*action));
    return rows;
}

} // namespace candor
