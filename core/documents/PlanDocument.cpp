// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanDocument.h"

#include "documents/Parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

class PlanPages {
public:
    explicit PlanPages(const DocumentContext &context)
        : m_context(context)
        , m_words(context)
    {
    }

    [[nodiscard]] DocumentModel
    make(const ImprovementPlan &plan, const PlanBook &book, const std::vector<ActionRow> &actions) const
    {
        const QString title =
            plan.name.isEmpty() ? m_words(QT_TRANSLATE_NOOP("Document", "Improvement plan")) : plan.name;
        DocumentModel made = startDocument(u"improvement-plan"_s, title, nullptr, m_context);
        made.audience = Audience::Internal;
        made.headerRight = headerRight(
            nullptr, m_words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), m_context);
        addParagraph(
            made,
            m_words(QT_TRANSLATE_NOOP(
                        "Document",
                        "As of %1. Cases are named by their number; what the reviews found is not in this plan."))
                .arg(m_words.dateTime(m_context.surroundings.now)),
            Paragraph::Style::Small);
        addParagraph(made, plan.aim, Paragraph::Style::Body, Lane::Business);
        addSummary(made, plan, countActions(actions, m_words.today()));
        addMeasure(made, plan, book.readingsOf(plan.id));
        addTests(made, book.testsOf(plan.id));
        addActions(made, actions);
        if (!plan.spread.isEmpty()) {
            addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Where it is in use")));
            addParagraph(made, plan.spread, Paragraph::Style::Body, Lane::Business);
        }
        if (!plan.note.isEmpty())
            addParagraph(made, plan.note, Paragraph::Style::Body, Lane::Business);
        return made;
    }

private:
    [[nodiscard]] QString number(int value) const { return m_context.locale.toString(value); }
    [[nodiscard]] QString day(QDate date) const
    {
        return date.isValid() ? m_words.dayAndMonth(date) : m_words(QT_TRANSLATE_NOOP("Document", "No date yet"));
    }
    [[nodiscard]] QString orMissing(const QString &text) const
    {
        return text.isEmpty() ? m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet")) : text;
    }
    [[nodiscard]] static QString lines(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(u'\n');
    }

    void addSummary(DocumentModel &made, const ImprovementPlan &plan, const ActionCounts &counts) const
    {
        FieldGrid grid;
        const auto cell = [&](const QString &title, const QString &value) {
            grid.cells.push_back({title, value, Lane::Business, false});
        };
        const auto field = [&](const char *english) { return m_words.translated("Field", english); };
        cell(field("Theme"), orMissing(plan.theme));
        cell(field("State"), lines({m_words.choice(plan.state), plan.stopReason}));
        cell(field("Owner"), orMissing(plan.owner));
        cell(field("Start"), day(plan.start));
        cell(field("Due"), day(plan.due));
        cell(field("Next look"), day(plan.nextLook));
        cell(
            m_words(QT_TRANSLATE_NOOP("Document", "Actions in place")),
            m_words(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(number(counts.inPlace), number(counts.all)));
        cell(m_words(QT_TRANSLATE_NOOP("Document", "Late")), number(counts.late));
        const int weaker = counts.byStrength[static_cast<size_t>(Strength::Weaker)];
        cell(
            m_words(QT_TRANSLATE_NOOP("Document", "Stronger or intermediate")),
            m_words(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(number(counts.all - weaker), number(counts.all)));
        made.blocks.push_back({std::move(grid), Lane::Business, {}});
    }

    void addMeasure(DocumentModel &made, const ImprovementPlan &plan, const std::vector<PlanReading> &readings) const
    {
        addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Measure")));
        addParagraph(made, orMissing(plan.measure), Paragraph::Style::Body, Lane::Business);
        FieldGrid grid;
        grid.columns = 4;
        const auto cell = [&](const char *english, const QString &value) {
            grid.cells.push_back({m_words.translated("Field", english), orMissing(value), Lane::Business, false});
        };
        cell("Counted (numerator)", plan.numerator);
        cell("Out of (denominator)", plan.denominator);
        cell("Baseline", plan.baseline);
        cell("Target", plan.target);
        made.blocks.push_back({std::move(grid), Lane::Business, {}});
        Table table;
        table.columns = {
            {m_words.translated("Field", "Date"), Table::Align::Left, 20},
            {m_words(QT_TRANSLATE_NOOP("Document", "Count")), Table::Align::Right, 20},
            {m_words(QT_TRANSLATE_NOOP("Document", "Percent")), Table::Align::Right, 20}};
        for (const PlanReading &reading : readings) {
            const auto percent = percentOf(reading);
            if (!percent)
                continue;
            table.rows.push_back(
                {{{day(reading.on)},
                  {m_words(QT_TRANSLATE_NOOP("Document", "%1 of %2"))
                       .arg(number(reading.numerator), number(reading.denominator))},
                  {number(static_cast<int>(std::lround(*percent)))}},
                 Lane::Business,
                 false});
        }
        if (table.rows.empty())
            addParagraph(made, m_words(QT_TRANSLATE_NOOP("Document", "Not measured yet")));
        else
            made.blocks.push_back({std::move(table), Lane::Business, {}});
    }

    void addTests(DocumentModel &made, const std::vector<PlanTest> &tests) const
    {
        if (tests.empty())
            return;
        addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Tests of change")));
        Table table;
        table.columns = {
            {m_words.translated("Field", "What was tried"), Table::Align::Left, 34},
            {m_words.translated("Field", "When"), Table::Align::Left, 14},
            {m_words.translated("Field", "What was seen"), Table::Align::Left, 36},
            {m_words.translated("Field", "Result"), Table::Align::Left, 16}};
        for (const PlanTest &test : tests)
            table.rows.push_back(
                {{{orMissing(test.tried)}, {day(test.on)}, {orMissing(test.seen)}, {m_words.choice(test.result)}},
                 Lane::Business,
                 false});
        made.blocks.push_back({std::move(table), Lane::Business, {}});
    }

    void addActions(DocumentModel &made, const std::vector<ActionRow> &actions) const
    {
        addSection(made, m_words(QT_TRANSLATE_NOOP("Document", "Actions")));
        if (actions.empty()) {
            addParagraph(made, m_words(QT_TRANSLATE_NOOP("Document", "No action yet")));
            return;
        }
        Table table;
        table.columns = {
            {m_words(QT_TRANSLATE_NOOP("Document", "Case")), Table::Align::Left, 13},
            {m_words(QT_TRANSLATE_NOOP("Document", "Action")), Table::Align::Left, 33},
            {m_words(QT_TRANSLATE_NOOP("Document", "Strength")), Table::Align::Left, 13},
            {m_words(QT_TRANSLATE_NOOP("Document", "Owner")), Table::Align::Left, 14},
            {m_words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 13},
            {m_words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 14}};
        const QTimeZone &zone = m_context.surroundings.zone;
        for (const ActionRow &row : actions) {
            const Action &action = row.action;
            const bool late = timingOf(action, m_words.today(), zone).kind == ActionTiming::Kind::Late;
            const QString told = action.toldAt ? m_words(QT_TRANSLATE_NOOP("Document", "Family told"))
                                               : m_words(QT_TRANSLATE_NOOP("Document", "Family not told"));
            table.rows.push_back(
                {{{row.number},
                  {lines({action.text, action.kind})},
                  {m_words.choice(action.strength)},
                  {orMissing(action.owner)},
                  {lines({day(action.due), late ? m_words(QT_TRANSLATE_NOOP("Document", "Late")) : QString()}), late},
                  {lines({m_words.choice(action.state), action.program, told})}},
                 Lane::Business,
                 false});
        }
        made.blocks.push_back({std::move(table), Lane::Business, m_words(QT_TRANSLATE_NOOP("Document", "Actions"))});
    }

    const DocumentContext &m_context;
    Wording m_words;
};

} // namespace

DocumentModel improvementPlan(
    const ImprovementPlan &plan, const PlanBook &book, const std::vector<ActionRow> &actions,
    const DocumentContext &context)
{
    return PlanPages(context).make(plan, book, actions);
}

} // namespace candor
