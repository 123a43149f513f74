// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgreementBlock.h"
#include "documents/Figures.h"
#include "documents/Parts.h"
#include "documents/Summaries.h"
#include "model/Describe.h"
#include "model/PeopleRules.h"
#include "model/ResolutionRules.h"
#include "workflow/Deadlines.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

using Column = Table::Column;

/// The summary for the hospital itself. Each node carries the lane of the values it shows; what the audience may not
/// see is taken out by the filter.
class InternalSummary {
public:
    InternalSummary(const Protocol &protocol, const CaseFile &file, Audience audience, const DocumentContext &context)
        : m_protocol(protocol)
        , m_file(file)
        , m_context(context)
        , m_words(context)
        , m_document(startDocument(u"resolution-summary/internal"_s, title(audience), &file, context))
        , m_missing(m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet")))
    {
        m_document.audience = audience;
    }

    [[nodiscard]] DocumentModel build()
    {
        const bool internal = m_document.audience == Audience::Internal;
        m_document.headerRight = headerRight(
            &m_file,
            internal ? m_words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record"))
                     : m_words(QT_TRANSLATE_NOOP("Document", "Not part of the medical record")),
            m_context);
        m_document.footerCenter = documentNumber(m_file, m_context);
        m_document.mark = mark();
        addParagraph(m_document, warning(), Paragraph::Style::Small);
        addHead();
        addEvent();
        addDates();
        addHarm();
        addPeople();
        const PathwayView pathway = evaluate(m_protocol, m_file, m_context.surroundings);
        addTimeliness(pathway);
        addFidelity(pathway);
        addDecisions();
        addReview();
        addFindingsAndApology();
        addActions();
        addLoop(m_document, pathway, m_file, m_context);
        addMoney();
        addQuestions();
        addPromises();
        addRegulatory();
        addCaregivers();
        addDocuments();
        addLeftOut();
        m_document.blocks.push_back(
            {Signatures{
                 {m_words(QT_TRANSLATE_NOOP("Document", "Prepared by, date")),
                  m_words(QT_TRANSLATE_NOOP("Document", "Reviewed by, date"))}},
             Lane::Fact,
             {}});
        addWithheldMarkers(m_document, m_file, m_context);
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString title(Audience audience) const
    {
        if (audience == Audience::Counsel)
            return m_words(QT_TRANSLATE_NOOP("Document", "Resolution summary for counsel"));
        if (audience == Audience::Pso)
            return m_words(QT_TRANSLATE_NOOP("Document", "Summary for the patient safety organization"));
        return m_words(QT_TRANSLATE_NOOP("Document", "Resolution summary, internal"));
    }

    /// On every page, above and below.
    [[nodiscard]] QString mark() const
    {
        if (m_document.audience == Audience::Internal)
            return holdsCounselMaterial(m_file)
                       ? m_words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED – ATTORNEY AND CLIENT"))
                       : m_words(QT_TRANSLATE_NOOP("Document", "CONFIDENTIAL – INTERNAL"));
        if (m_document.audience == Audience::Counsel)
            return m_words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED AND CONFIDENTIAL – FOR COUNSEL"));
        if (m_document.audience == Audience::Pso)
            return m_words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED – PATIENT SAFETY WORK PRODUCT"));
        return {};
    }

    [[nodiscard]] QString warning() const
    {
        if (m_document.audience == Audience::Pso)
            return m_words(QT_TRANSLATE_NOOP(
                "Document",
                "Confidential. Holds patient safety work product. Not for the patient, the family or the medical "
                "record."));
        if (m_document.audience == Audience::Internal && !holdsCounselMaterial(m_file))
            return m_words(QT_TRANSLATE_NOOP(
                "Document",
                "Confidential. Holds business records. Not for the patient, the family or the medical record."));
        return m_words(QT_TRANSLATE_NOOP(
            "Document",
            "Confidential. Holds business records and attorney-client material. Not for the patient, the family or the "
            "medical record."));
    }

    [[nodiscard]] QString orMissing(const QString &text) const { return text.isEmpty() ? m_missing : text; }
    [[nodiscard]] QString number(qsizetype value) const { return m_context.locale.toString(value); }
    [[nodiscard]] static Column column(const QString &title, int weight, Table::Align align = Table::Align::Left)
    {
        return {title, align, weight};
    }

    void addTable(const QString &title, Table table, Lane lane, const QString &whenEmpty = {})
    {
        if (table.rows.empty() && whenEmpty.isEmpty())
            return;
        addSection(m_document, title);
        if (table.rows.empty())
            addParagraph(m_document, whenEmpty);
        else
            m_document.blocks.push_back({std::move(table), lane, title});
    }

    [[nodiscard]] QString harmText(const Harm &harm) const
    {
        QStringList parts{harm.inWords, harm.degree.code, harm.duration.code};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    void addHead()
    {
        const Case &record = m_file.record;
        const Harm *harm = m_file.harm();
        FieldGrid grid;
        const auto add = [&](const char *label, const QString &value, Lane lane = Lane::Fact) {
            grid.cells.push_back({m_words(label), orMissing(value), lane, false});
        };
        add(QT_TRANSLATE_NOOP("Document", "Case"), record.number);
        add(QT_TRANSLATE_NOOP("Document", "Status"), m_words.choice(record.status));
        add(QT_TRANSLATE_NOOP("Document", "Case owner"), record.owner);
        QStringList where{record.facility, record.unit};
        where.removeAll(QString());
        add(QT_TRANSLATE_NOOP("Document", "Where"), where.join(u", "_s));
        add(QT_TRANSLATE_NOOP("Document", "Type of event"), record.eventType);
        add(QT_TRANSLATE_NOOP("Document", "Harm"), harm ? harmText(*harm) : QString());
        if (m_context.showPatientName)
            add(QT_TRANSLATE_NOOP("Document", "Patient"), patientLine(m_file, m_context));
        if (!record.protocolId.isEmpty())
            add(QT_TRANSLATE_NOOP("Document", "Protocol"), record.protocolId + u' ' + record.protocolVersion,
                Lane::Business);
        m_document.blocks.push_back({std::move(grid), Lane::Fact, {}});
    }

    void addEvent()
    {
        const Case &record = m_file.record;
        const bool told = !record.whatHappened.isEmpty();
        addSection(m_document, m_words(QT_TRANSLATE_NOOP("Document", "The event")));
        addParagraph(
            m_document, orMissing(told ? record.whatHappened : record.account), Paragraph::Style::Body,
            told ? Lane::Told : Lane::Fact, m_words(QT_TRANSLATE_NOOP("Document", "The event")));
    }

    void addDates()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Time")), 28),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Happened")), 27),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Recorded")), 27),
            column(m_words(QT_TRANSLATE_NOOP("Document", "By")), 18),
        };
        QStringList missing;
        const auto addAnchor = [&](const QString &id, const QString &label) {
            const AnchorTime *newest = nullptr;
            for (const AnchorTime &a : m_file.all<AnchorTime>()) {
                if (a.anchor == id && a.at && (!newest || a.recordedAt >= newest->recordedAt))
                    newest = &a;
            }
            if (!newest)
                missing += label;
            else
                table.rows.push_back(
                    {{{label}, {words(newest->at)}, {words(newest->recordedAt)}, {newest->enteredBy}},
                     Lane::Fact,
                     false});
        };
        std::set<QString> known;
        for (const ProtocolAnchor &anchor : m_protocol.anchors) {
            known.insert(anchor.id);
            addAnchor(anchor.id, m_words.protocol(anchor.label));
        }
        // A case from another edition of the protocol may hold times that this one does not name.
        for (const AnchorTime &anchor : m_file.all<AnchorTime>()) {
            if (anchor.at && known.insert(anchor.anchor).second)
                addAnchor(anchor.anchor, anchor.anchor);
        }
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Dates")), std::move(table), Lane::Fact, m_missing);
        if (!missing.isEmpty())
            addParagraph(
                m_document, m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet: %1.")).arg(missing.join(u", "_s)),
                Paragraph::Style::Small);
    }

    [[nodiscard]] QString words(const std::optional<Instant> &at) const { return orMissing(m_words.dateTime(at)); }

    void addHarm()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Rated at")), 26),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Harm")), 34),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Rated when")), 20),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Rated by")), 20),
        };
        for (const Harm &harm : m_file.all<Harm>())
            table.rows.push_back(
                {{{words(harm.at)}, {orMissing(harmText(harm))}, {m_words.choice(harm.stage)}, {orMissing(harm.rater)}},
                 Lane::Fact,
                 false});
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Harm over time")), std::move(table), Lane::Fact, m_missing);
    }

    void addPeople()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Name")), 30),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Role")), 40),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Position or relationship")), 30),
        };
        for (const Person &person : m_file.all<Person>()) {
            QStringList roles;
            bool family = false;
            for (PersonRole role : person.roles) {
                roles += m_words.choice(role);
                family |=
                    role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative;
            }
            const QString name = family && !m_context.showPatientName
                                     ? m_words(QT_TRANSLATE_NOOP("Document", "Name left out"))
                                     : orMissing(person.name);
            table.rows.push_back(
                {{{name},
                  {roles.join(u", "_s)},
                  {person.profession.isEmpty() ? person.relationship : person.profession}},
                 Lane::Fact,
                 false});
        }
        addTable(
            m_words(QT_TRANSLATE_NOOP("Document", "People")), std::move(table), Lane::Fact,
            m_words(QT_TRANSLATE_NOOP("Document", "Nobody yet")));
    }

    void addFidelity(const PathwayView &pathway)
    {
        const Fidelity result = fidelity(pathway);
        if (result.due() == 0)
            return;
        addSection(m_document, m_words(QT_TRANSLATE_NOOP("Document", "How closely the protocol was followed")));
        addParagraph(m_document, fidelityWords(result, m_context));
        addFidelitySteps(
            m_document, result, {FidelityState::Late, FidelityState::Missing, FidelityState::SkippedWithReason},
            m_context);
    }

    void addTimeliness(const PathwayView &pathway)
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Clock")), 44),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Due")), 28),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 28),
        };
        for (const Due &due : pathway.clocks) {
            if (!due.clock || due.state == ClockState::NotApplicable || due.state == ClockState::NotStarted)
                continue;
            const bool late = due.state == ClockState::Late || due.state == ClockState::MetLate;
            table.rows.push_back(
                {{{m_words.protocol(due.clock->title)}, {words(due.at)}, {timelinessWords(due, m_context), late}},
                 Lane::Fact,
                 false});
        }
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Timeliness")), std::move(table), Lane::Fact);
    }

    void addDecisions()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Decision")), 34),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Answer")), 20),
            column(m_words(QT_TRANSLATE_NOOP("Document", "By")), 24),
            column(m_words(QT_TRANSLATE_NOOP("Document", "When")), 14),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Confidence")), 12),
        };
        for (const ProtocolDecision &asked : m_protocol.decisions) {
            if (isPeerReview(asked.id))
                continue;
            const QString question = asked.id + u' ' + m_words.protocol(asked.question);
            bool any = false;
            for (const Decision &decision : m_file.all<Decision>()) {
                if (decision.decision != asked.id)
                    continue;
                any = true;
                QString answer = m_words.protocol(answerLabel(asked, decision.answer));
                if (!decision.isFinal)
                    answer = m_words(QT_TRANSLATE_NOOP("Document", "%1 (not final)")).arg(answer);
                QStringList by{m_words.choice(decision.party), decision.deciders.join(u", "_s)};
                by.removeAll(QString());
                const QString when = decision.at ? m_words.dayAndMonth(m_words.localDate(*decision.at)) : m_missing;
                table.rows.push_back(
                    {{{question}, {answer, true}, {by.join(u": "_s)}, {when}, {m_words.choice(decision.confidence)}},
                     Lane::AttorneyClient,
                     false});
            }
            if (!any)
                table.rows.push_back({{{question}, {m_missing}, {}, {}, {}}, Lane::AttorneyClient, false});
        }
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Decisions")), std::move(table), Lane::AttorneyClient);
    }

    /// What the event review found. For an audience that may not see it, the markers at the end name it.
    void addReview()
    {
        if (!mayEnter(Lane::Pswp, m_document.audience))
            return;
        std::vector<Block> figures;
        if (auto timeline = timelineBlock(m_file, m_context))
            figures.push_back(std::move(*timeline));
        if (auto causes = fishboneBlock(m_file, m_context))
            figures.push_back(std::move(*causes));
        if (figures.empty())
            return;
        addSection(m_document, m_words(QT_TRANSLATE_NOOP("Document", "Event review")));
        std::move(figures.begin(), figures.end(), std::back_inserter(m_document.blocks));
    }

    void addFindingsAndApology()
    {
        const QString findings = m_words(QT_TRANSLATE_NOOP("Document", "Findings and apology"));
        addSection(m_document, findings);
        const auto shared = m_file.anchor(u"t_findings_shared");
        addParagraph(
            m_document, shared
                            ? m_words(QT_TRANSLATE_NOOP("Document", "Findings shared with the family: %1."))
                                  .arg(m_words.dateTime(*shared))
                            : m_words(QT_TRANSLATE_NOOP("Document", "Findings shared with the family: not told yet.")));
        if (!m_file.record.whatWeFound.isEmpty())
            addParagraph(m_document, m_file.record.whatWeFound, Paragraph::Style::Quote, Lane::Told, findings);
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Apology")), 34),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Given by")), 22),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Given at")), 26),
            column(m_words(QT_TRANSLATE_NOOP("Document", "How")), 18),
        };
        for (const Apology &apology : m_file.all<Apology>())
            table.rows.push_back(
                {{{m_words.choice(apology.kind)}, {orMissing(apology.by)}, {words(apology.at)}, {apology.how}},
                 Lane::Told,
                 false});
        if (table.rows.empty())
            addParagraph(m_document, m_words(QT_TRANSLATE_NOOP("Document", "Apology: not recorded yet.")));
        else
            m_document.blocks.push_back({std::move(table), Lane::Told, findings});
    }

    void addActions()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Commitment to improve")), 44),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Strength")), 14),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Owner")), 16),
            column(m_words(QT_TRANSLATE_NOOP("Document", "By")), 13),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 13),
        };
        for (const Action &action : m_file.all<Action>())
            table.rows.push_back(
                {{{action.text.isEmpty() ? action.familyText : action.text},
                  {m_words.choice(action.strength)},
                  {orMissing(action.owner)},
                  {action.due.isValid() ? m_words.dayAndMonth(action.due)
                                        : m_words(QT_TRANSLATE_NOOP("Document", "No deadline"))},
                  {m_words.choice(action.state)}},
                 Lane::Business,
                 false});
        addTable(
            m_words(QT_TRANSLATE_NOOP("Document", "Commitments")), std::move(table), Lane::Business,
            m_words(QT_TRANSLATE_NOOP("Document", "Not started")));
    }

    void addMoney()
    {
        Table bills;
        bills.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Bills")), 30),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Amount")), 20, Table::Align::Right),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Decided by")), 25),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Carried out")), 25),
        };
        for (const BillingDecision &bill : m_file.all<BillingDecision>())
            bills.rows.push_back(
                {{{m_words.choice(bill.outcome)},
                  {bill.amount ? m_words.money(*bill.amount) : QString()},
                  {orMissing(bill.decidedBy)},
                  {words(bill.executedAt)}},
                 Lane::Business,
                 false});
        addTable(
            m_words(QT_TRANSLATE_NOOP("Document", "Billing decision")), std::move(bills), Lane::Business, m_missing);

        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "Compensation"));
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Offer or payment")), 44),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Amount")), 20, Table::Align::Right),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 36),
        };
        for (const Offer &offer : m_file.all<Offer>()) {
            const Cents sum = offerTotal(m_file, offer.id);
            QStringList state{m_words.choice(offer.state), m_words.dateTime(offer.madeAt)};
            state.removeAll(QString());
            table.rows.push_back(
                {{{m_words.choice(offer.side)}, {m_words.money(sum)}, {state.join(u", "_s)}},
                 Lane::AttorneyClient,
                 false});
        }
        const Cents paid = moneyStanding(m_file).paid;
        for (const Payment &payment : m_file.all<Payment>()) {
            const QString state =
                payment.paidAt
                    ? m_words(QT_TRANSLATE_NOOP("Document", "Paid %1")).arg(m_words.dateTime(*payment.paidAt))
                    : m_words(QT_TRANSLATE_NOOP("Document", "Not paid yet"));
            table.rows.push_back(
                {{{payment.purpose.isEmpty() ? m_words.choice(RecordKind::Payment) : payment.purpose},
                  {payment.amount ? m_words.money(*payment.amount) : QString()},
                  {state}},
                 Lane::AttorneyClient,
                 false});
        }
        addSection(m_document, title);
        addParagraph(
            m_document,
            paid.value > 0
                ? m_words(QT_TRANSLATE_NOOP("Document", "Compensation paid: yes, %1.")).arg(m_words.money(paid))
                : m_words(QT_TRANSLATE_NOOP("Document", "Compensation paid: no.")),
            Paragraph::Style::Body, Lane::AttorneyClient, title);
        if (!table.rows.empty())
            m_document.blocks.push_back({std::move(table), Lane::AttorneyClient, title});
        if (auto agreement = agreementBlock(m_file, m_context))
            m_document.blocks.push_back(std::move(*agreement));
    }

    void addQuestions()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Question")), 60),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 20),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Who answers")), 20),
        };
        for (const Question &question : m_file.all<Question>())
            table.rows.push_back(
                {{{question.text}, {m_words.choice(question.state)}, {question.owner}}, Lane::Fact, false});
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Questions of the family")), std::move(table), Lane::Fact);
    }

    void addPromises()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Promise")), 46),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Due")), 20),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 16),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Who")), 18),
        };
        for (const Promise &promise : m_file.all<Promise>())
            table.rows.push_back(
                {{{promise.text}, {words(promise.due)}, {m_words.choice(promise.state)}, {promise.owner}},
                 Lane::Told,
                 false});
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Promises to the family")), std::move(table), Lane::Told);
    }

    /// A rule that the program does not know any more is named by its id.
    [[nodiscard]] QString ruleTitle(const QString &id) const
    {
        const DeadlineRule *rule = builtInDeadlines().rule(id);
        return rule ? m_words.protocol(rule->title) : id;
    }

    void addRegulatory()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Rule")), 34),
            column(m_words(QT_TRANSLATE_NOOP("Document", "State")), 22),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Due")), 22),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Filed")), 22),
        };
        for (const RegulatoryClock &clock : m_file.all<RegulatoryClock>())
            table.rows.push_back(
                {{{ruleTitle(clock.rule)}, {m_words.choice(clock.state)}, {words(clock.dueAt)}, {words(clock.filedAt)}},
                 Lane::Business,
                 false});
        addTable(
            m_words(QT_TRANSLATE_NOOP("Document", "Deadlines set by law")), std::move(table), Lane::Business,
            m_words(QT_TRANSLATE_NOOP("Document", "No deadline")));
    }

    void addCaregivers()
    {
        qsizetype involved = 0;
        qsizetype offered = 0;
        for (const Person &person : m_file.all<Person>()) {
            if (!isInvolvedStaff(person))
                continue;
            ++involved;
            const auto &offers = m_file.all<CaregiverSupport>();
            offered +=
                std::any_of(
                    offers.begin(), offers.end(), [&](const CaregiverSupport &s) { return s.person == person.id; })
                    ? 1
                    : 0;
        }
        addSection(m_document, m_words(QT_TRANSLATE_NOOP("Document", "Care for the caregivers")));
        addParagraph(
            m_document, m_words(QT_TRANSLATE_NOOP("Document", "Staff involved: %1. Support recorded for: %2."))
                            .arg(number(involved), number(offered)));
    }

    void addDocuments()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Document")), 44),
            column(m_words(QT_TRANSLATE_NOOP("Document", "For")), 18),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Made at")), 24),
            column(m_words(QT_TRANSLATE_NOOP("Document", "By")), 14),
        };
        for (const Document &made : m_file.all<Document>()) {
            QString title = made.title;
            if (made.number > 0)
                title += u" (R%1)"_s.arg(made.number);
            table.rows.push_back(
                {{{title}, {m_words.choice(made.audience)}, {words(made.madeAt)}, {made.madeBy}},
                 Lane::Business,
                 false});
        }
        addTable(m_words(QT_TRANSLATE_NOOP("Document", "Documents made")), std::move(table), Lane::Business);
    }

    void addLeftOut()
    {
        Table table;
        table.columns = {
            column(m_words(QT_TRANSLATE_NOOP("Document", "Kind of record")), 40),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Records")), 15, Table::Align::Right),
            column(m_words(QT_TRANSLATE_NOOP("Document", "Record type")), 45),
        };
        for (const Withheld &withheld : withheldFrom(m_file, m_document.audience))
            table.rows.push_back(
                {{{m_words.choice(withheld.kind)}, {number(withheld.records)}, {m_words.choice(withheld.lane)}},
                 Lane::Fact,
                 false});
        addTable(
            m_words(QT_TRANSLATE_NOOP("Document", "What was left out")), std::move(table), Lane::Fact,
            m_words(QT_TRANSLATE_NOOP("Document", "Nothing was left out.")));
    }

    const Protocol &m_protocol;
    const CaseFile &m_file;
    const DocumentContext &m_context;
    Wording m_words;
    DocumentModel m_document;
    QString m_missing;
};

} // namespace

DocumentModel
internalSummary(const Protocol &protocol, const CaseFile &file, Audience audience, const DocumentContext &context)
{
    return InternalSummary(protocol, file, audience, context).build();
}

} // namespace candor
