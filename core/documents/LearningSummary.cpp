// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Deidentify.h"
#include "documents/Parts.h"
#include "model/ActionRules.h"
#include "model/ReviewRules.h"
#include "model/TimelineRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

using Column = Table::Column;

/// The milestones that tell others something; English, translated in context "Document".
struct Milestone {
    const char *anchor;
    const char *label;
};
constexpr Milestone milestones[] = {
    {"t_event", QT_TRANSLATE_NOOP("Document", "It happened.")},
    {"t_discovered", QT_TRANSLATE_NOOP("Document", "Staff found it.")},
    {"t_reported", QT_TRANSLATE_NOOP("Document", "It was reported.")},
    {"t_first_contact", QT_TRANSLATE_NOOP("Document", "First conversation with the patient or family.")},
    {"t_findings_shared", QT_TRANSLATE_NOOP("Document", "The findings were shared with the patient or family.")},
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Builds the summary with the words of the case. What the family asked or said, money, counsel, the review of behavior
/// and care for the caregivers are not looked at.
class Learning {
public:
    Learning(
        const CaseFile &file, const LearningOptions &options, const DocumentContext &context,
        const Deidentifier &deidentifier)
        : m_file(file)
        , m_options(options)
        , m_context(context)
        , m_deidentifier(deidentifier)
        , m_words(context)
    {
    }

    [[nodiscard]] DocumentModel build()
    {
        // Not from the common beginning of documents: that names the hospital, who prints and when.
        m_document.id = u"learning-summary/"_s + keyOfAudience();
        m_document.title = m_words(QT_TRANSLATE_NOOP("Document", "Learning summary"));
        m_document.language = m_context.locale.bcp47Name();
        m_document.audience =
            m_options.audience == LearningAudience::StaffTeaching ? Audience::Internal : Audience::Pso;
        m_document.typeface = Typeface::Serif;
        m_document.mark = m_options.audience == LearningAudience::StaffTeaching
                              ? m_words(QT_TRANSLATE_NOOP("Document", "De-identified, for teaching of staff"))
                              : m_words(QT_TRANSLATE_NOOP("Document", "Patient safety work product, de-identified"));
        m_document.words.page = m_words(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"));
        m_document.words.time = m_words(QT_TRANSLATE_NOOP("Document", "Time"));
        m_document.words.unverified = m_words(QT_TRANSLATE_NOOP("Document", "unverified"));
        m_document.words.notApplicable = m_words(QT_TRANSLATE_NOOP("Document", "n/a"));
        m_document.blocks.push_back({Heading{m_document.title, 1}, Lane::Fact, {}});
        addParagraph(
            m_document,
            m_words(QT_TRANSLATE_NOOP(
                "Document", "For learning from what happened. Names, places, dates and numbers that could tell who it "
                            "was are replaced; "
                            "days are counted from the event, which is day 0.")),
            Paragraph::Style::Small);
        addOverview();
        addStory();
        addTimeline();
        addFactors();
        addChanges();
        addLessons();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString keyOfAudience() const
    {
        for (const auto &name : enumNames<LearningAudience>) {
            if (name.value == m_options.audience)
                return QString::fromLatin1(name.key);
        }
        return {};
    }

    void addOverview()
    {
        FieldGrid grid;
        grid.columns = 2;
        const auto cell = [&](const char *title, const QString &value) {
            if (!value.isEmpty())
                grid.cells.push_back({m_words(title), value, Lane::Fact, false});
        };
        cell(QT_TRANSLATE_NOOP("Document", "What it is about"), m_file.record.title);
        cell(QT_TRANSLATE_NOOP("Document", "Type of event"), m_file.record.eventType);
        if (const Harm *harm = m_file.harm()) {
            cell(QT_TRANSLATE_NOOP("Document", "Harm"), m_words.code(harm->degree));
            cell(QT_TRANSLATE_NOOP("Document", "Duration of harm"), m_words.code(harm->duration));
        }
        if (!grid.cells.empty())
            m_document.blocks.push_back({std::move(grid), Lane::Fact, {}});
    }

    /// Is the account in the words of the patient or family?
    [[nodiscard]] bool familyReported() const
    {
        const auto &reports = m_file.all<Report>();
        return !reports.empty() && std::all_of(reports.begin(), reports.end(), [](const Report &report) {
            return report.channel == ReportChannel::PatientConcern || report.channel == ReportChannel::Complaint ||
                   report.channel == ReportChannel::Survey || report.channel == ReportChannel::Claim;
        });
    }

    void addTexts(const QString &text, Lane lane, const QString &about)
    {
        for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
            addParagraph(m_document, part.trimmed(), Paragraph::Style::Body, lane, about);
    }

    void addStory()
    {
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What happened"));
        addSection(m_document, title);
        if (!m_file.record.account.trimmed().isEmpty() && !familyReported())
            addTexts(m_file.record.account, Lane::Fact, title);
        else
            addTexts(m_file.record.whatHappened, Lane::Told, title);
        for (const Fact &fact : m_file.all<Fact>()) {
            // A fact with a reason for not telling it stays where it is.
            if (fact.known && !fact.text.trimmed().isEmpty() && fact.withheld.isEmpty())
                addParagraph(m_document, fact.text, Paragraph::Style::Bullet, Lane::Fact, title);
        }
        if (!m_file.record.whatWeFound.trimmed().isEmpty()) {
            const QString found = m_words(QT_TRANSLATE_NOOP("Document", "What we found"));
            addSection(m_document, found);
            addTexts(m_file.record.whatWeFound, Lane::Told, found);
        }
    }

    [[nodiscard]] QString relative(const std::optional<Instant> &at) const
    {
        if (!at)
            return m_words(QT_TRANSLATE_NOOP("Document", "No time"));
        QString day = m_deidentifier.relativeDay(m_words.localDate(*at));
        if (!day.isEmpty())
            day[0] = day[0].toUpper();
        return joined({day, m_words.time(*at)}, u", "_s);
    }

    void addTimeline()
    {
        struct Row {
            std::optional<Instant> at;
            TableRow row;
        };
        std::vector<Row> rows;
        for (const Milestone &milestone : milestones) {
            if (const auto at = m_file.anchor(QString::fromLatin1(milestone.anchor)))
                rows.push_back({at, {{{relative(at)}, {m_words(milestone.label)}, {}}, Lane::Fact, false}});
        }
        for (const TimelineEntry *entry : timelineOrder(m_file)) {
            QStringList happened{entry->actor, entry->happened};
            const QString expected = joined({entry->expected, entry->why}, u" - "_s);
            rows.push_back(
                {entry->at, {{{relative(entry->at)}, {joined(happened, u": "_s)}, {expected}}, Lane::Pswp, false}});
        }
        if (rows.empty())
            return;
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            if (!a.at || !b.at)
                return a.at.has_value() && !b.at.has_value();
            return *a.at < *b.at;
        });
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "When")), Table::Align::Left, 20},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "What happened")), Table::Align::Left, 45},
            Column{
                m_words(QT_TRANSLATE_NOOP("Document", "What was expected, and why it differed")), Table::Align::Left,
                35}};
        for (Row &row : rows)
            table.rows.push_back(std::move(row.row));
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "Timeline"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Fact, title});
    }

    void addFactors()
    {
        const std::vector<const Cause *> causes = confirmedCauses(m_file);
        QString consensus;
        for (const Investigation &investigation : m_file.all<Investigation>())
            consensus = investigation.consensus;
        if (causes.empty() && consensus.trimmed().isEmpty())
            return;
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "Contributing factors"));
        addSection(m_document, title);
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Factor")), Table::Align::Left, 65},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Category")), Table::Align::Left, 35}};
        for (const Cause *cause : causes) {
            const Code category{cause->framework, {}, cause->category};
            table.rows.push_back({{{cause->statement}, {m_words.code(category)}}, Lane::Pswp, false});
        }
        if (!table.rows.empty())
            m_document.blocks.push_back({std::move(table), Lane::Pswp, title});
        addTexts(consensus, Lane::Pswp, title);
    }

    /// The words of a change are those that the family may read, where there are some; how strong it is and how it
    /// stands are classes, not words of the file.
    void addChanges()
    {
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Change")), Table::Align::Left, 60},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Strength")), Table::Align::Left, 20},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 20}};
        for (const Action &action : m_file.all<Action>()) {
            if (action.state == ActionState::Dropped || (action.text.isEmpty() && action.familyText.isEmpty()))
                continue;
            const bool told = !action.familyText.isEmpty();
            table.rows.push_back(
                {{{told ? action.familyText : action.text},
                  {m_words.choice(action.strength)},
                  {isInPlace(action) ? m_words(QT_TRANSLATE_NOOP("Document", "In place"))
                                     : m_words(QT_TRANSLATE_NOOP("Document", "Planned"))}},
                 told ? Lane::Told : Lane::Business,
                 false});
        }
        if (table.rows.empty())
            return;
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What was changed"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Fact, title});
    }

    void addLessons()
    {
        const auto &investigations = m_file.all<Investigation>();
        const bool concluded = std::any_of(investigations.begin(), investigations.end(), [](const Investigation &each) {
            return !each.conclusion.trimmed().isEmpty();
        });
        if (m_options.lessons.isEmpty() && !concluded)
            return;
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What others can learn"));
        addSection(m_document, title);
        for (const QString &lesson : m_options.lessons) {
            if (!lesson.trimmed().isEmpty())
                addParagraph(m_document, lesson.trimmed(), Paragraph::Style::Bullet, Lane::Fact, title);
        }
        for (const Investigation &investigation : investigations)
            addTexts(investigation.conclusion, Lane::Pswp, title);
    }

    const CaseFile &m_file;
    const LearningOptions &m_options;
    const DocumentContext &m_context;
    const Deidentifier &m_deidentifier;
    Wording m_words;
    DocumentModel m_document;
};

/// Visits every text of a document that comes from the case, in reading order.
template <class Visitor>
void forEachText(DocumentModel &document, Visitor visit)
{
    QString section;
    for (Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            section = heading->text;
        } else if (auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            if (paragraph->style != Paragraph::Style::Small)
                visit(paragraph->text, section);
        } else if (auto *grid = std::get_if<FieldGrid>(&block.content)) {
            for (FieldCell &cell : grid->cells)
                visit(cell.value, cell.label);
        } else if (auto *table = std::get_if<Table>(&block.content)) {
            for (TableRow &row : table->rows) {
                for (TableCell &cell : row.cells)
                    visit(cell.text, section);
            }
        }
    }
}

} // namespace

DeidentifyContext deidentifyContext(const DocumentContext &context, const QStringList &staff)
{
    DeidentifyContext made;
    made.hospital = context.hospital;
    made.staff = staff;
    made.staff += context.contactPerson;
    made.staff += context.printedBy;
    made.zone = context.surroundings.zone;
    made.language = context.locale.bcp47Name();
    const QString order = context.locale.dateFormat(QLocale::ShortFormat);
    made.dayBeforeMonth = order.indexOf(u'd') < order.indexOf(u'M');
    return made;
}

LearningDraft learningDraft(
    const CaseFile &file, const LearningOptions &options, const DocumentContext &context,
    const Deidentifier &deidentifier)
{
    const FilteredDocument filtered(Learning(file, options, context, deidentifier).build());
    LearningDraft draft{filtered.document(), filtered.leftOut(), {}};
    forEachText(draft.document, [&](const QString &text, const QString &about) {
        if (!text.isEmpty())
            draft.texts.push_back({about, text, deidentifier.find(text)});
    });
    return draft;
}

DocumentModel learningSummary(const LearningDraft &draft)
{
    DocumentModel document = draft.document;
    auto reviewed = draft.texts.begin();
    forEachText(document, [&](QString &text, const QString &) {
        if (!text.isEmpty() && reviewed != draft.texts.end()) {
            text = applied(reviewed->text, reviewed->replacements);
            ++reviewed;
        }
    });
    return document;
}

DocumentModel learningSummary(const CaseFile &file, const LearningOptions &options, const DocumentContext &context)
{
    const Deidentifier deidentifier(file, deidentifyContext(context));
    return learningSummary(learningDraft(file, options, context, deidentifier));
}

QString learningConfirmation(const DocumentContext &context)
{
    return Wording(context)(QT_TRANSLATE_NOOP(
        "Document", "I looked at every replacement and at what the last check found. I know of nothing in what remains "
                    "that could tell "
                    "who the patient, the family, the staff, the person who reported or the hospital are."));
}

Disclosure learningDisclosure(
    const LearningDraft &draft, const LearningOptions &options, const QString &recipient, const QString &digest,
    const DocumentContext &context)
{
    const Wording words(context);
    Disclosure made;
    made.kind = DisclosureKind::Deidentified;
    made.what = draft.document.title;
    made.recipient = recipient;
    made.purpose = words.choice(options.audience);
    made.basis = u"45 CFR 164.514(b)(2), 42 CFR 3.212(a)(2)"_s;
    for (const auto &[kind, count] : countReplaced(draft.texts))
        made.items += words(QT_TRANSLATE_NOOP("Document", "Replaced: %1 (%2)"))
                          .arg(words.choice(kind), context.locale.toString(count));
    for (const Replacement &kept : keptDirect(draft.texts))
        made.items += words(QT_TRANSLATE_NOOP("Document", "Kept: %1 (%2)")).arg(kept.original, words.choice(kept.kind));
    made.digest = digest;
    made.confirmed = learningConfirmation(context);
    return made;
}

} // namespace candor
