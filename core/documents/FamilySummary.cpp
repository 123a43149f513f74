// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"
#include "documents/Summaries.h"
#include "model/ResolutionRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

using Column = Table::Column;

/// One document for the patient and family. It reads only values of the lanes Fact and Told; of an internal value at
/// most whether it is set (a bill is settled, a payment is made), never what it says.
class FamilySummary {
public:
    FamilySummary(const CaseFile &file, const DocumentContext &context)
        : m_file(file)
        , m_context(context)
        , m_words(context)
        , m_document(startDocument(
              u"resolution-summary/family"_s, m_words(QT_TRANSLATE_NOOP("Document", "Summary of our resolution")),
              &file, context))
    {
    }

    [[nodiscard]] DocumentModel build()
    {
        m_document.audience = Audience::Family;
        m_document.typeface = Typeface::Serif;
        m_document.headerRight = headerRight(&m_file, {}, m_context);
        m_document.footerCenter = documentNumber(m_file, m_context);
        addOpening();
        addTold(
            m_words(QT_TRANSLATE_NOOP("Document", "What happened")), m_file.record.whatHappened,
            m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet")));
        addTold(
            m_words(QT_TRANSLATE_NOOP("Document", "What we found")), m_file.record.whatWeFound,
            m_words(QT_TRANSLATE_NOOP("Document", "Not told yet")));
        addApology();
        addAgreed();
        addChanges();
        addStory();
        addPromises();
        addStayingInTouch();
        addSignatures();
        addWithheldMarkers(m_document, m_file, m_context);
        return std::move(m_document);
    }

private:
    void addOpening()
    {
        QStringList names;
        const bool toPatient = speaksToPatient(m_file);
        const Person *patient = m_file.patient();
        for (const Person &person : m_file.all<Person>()) {
            const bool isPatient = &person == patient && toPatient;
            if ((isPatient || person.maySpeak == YesNo::Yes) && !person.name.isEmpty())
                names += person.name;
        }
        const QString day = m_words.longDate(m_words.today());
        addParagraph(
            m_document,
            names.isEmpty() || !m_context.showPatientName
                ? m_words(QT_TRANSLATE_NOOP("Document", "Prepared %1.")).arg(day)
                : m_words(QT_TRANSLATE_NOOP("Document", "For %1. Prepared %2.")).arg(m_words.list(names), day));
        addParagraph(
            m_document,
            m_words(QT_TRANSLATE_NOOP(
                "Document", "May be given to the patient and family. Contains no privileged material.")),
            Paragraph::Style::Small);
    }

    void addTold(const QString &title, const QString &text, const QString &whenEmpty)
    {
        addSection(m_document, title);
        if (text.trimmed().isEmpty())
            addParagraph(m_document, whenEmpty);
        for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
            addParagraph(m_document, part.trimmed(), Paragraph::Style::Body, Lane::Told, title);
    }

    [[nodiscard]] QString apologyGiven(const Apology &apology) const
    {
        const QString day = apology.at ? m_words.dayAndMonth(m_words.localDate(*apology.at)) : QString();
        if (!apology.by.isEmpty() && !day.isEmpty() && !apology.how.isEmpty())
            return m_words(QT_TRANSLATE_NOOP("Document", "%1 told you so on %2 (%3)."))
                .arg(apology.by, day, apology.how);
        if (!apology.by.isEmpty() && !day.isEmpty())
            return m_words(QT_TRANSLATE_NOOP("Document", "%1 told you so on %2.")).arg(apology.by, day);
        if (!day.isEmpty())
            return m_words(QT_TRANSLATE_NOOP("Document", "We told you so on %1.")).arg(day);
        if (!apology.by.isEmpty())
            return m_words(QT_TRANSLATE_NOOP("Document", "%1 told you so.")).arg(apology.by);
        return {};
    }

    void addApology()
    {
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "Our apology"));
        addSection(m_document, title);
        bool any = false;
        for (const Apology &apology : m_file.all<Apology>()) {
            if (apology.kind == ApologyKind::None)
                continue;
            any = true;
            QString said = apology.words.trimmed();
            if (!said.isEmpty() && (said.back().isLetterOrNumber() || said.back() == u')'))
                said += u'.';
            QStringList parts{said, apologyGiven(apology)};
            parts.removeAll(QString());
            addParagraph(m_document, parts.join(u' '), Paragraph::Style::Body, Lane::Told, title);
        }
        if (!any)
            addParagraph(m_document, m_words(QT_TRANSLATE_NOOP("Document", "Not recorded yet")));
    }

    [[nodiscard]] QString stateTitle() const
    {
        return m_words(QT_TRANSLATE_NOOP("Document", "State on %1")).arg(m_words.dayAndMonth(m_words.today()));
    }

    [[nodiscard]] TableRow moneyRow(const QString &text, const std::optional<Cents> &amount, const QString &state) const
    {
        return {{{text}, {amount ? m_words.money(*amount, m_withCents) : QString()}, {state}}, Lane::Told, false};
    }

    /// The day comes from the anchor time, which is part of the case record, and only when it is the same day.
    [[nodiscard]] QString paymentState(const Payment &payment) const
    {
        if (!payment.paidAt)
            return m_words(QT_TRANSLATE_NOOP("Document", "Agreed"));
        const auto anchor = m_file.anchor(u"t_payment");
        if (anchor && m_words.localDate(*anchor) == m_words.localDate(*payment.paidAt))
            return m_words(QT_TRANSLATE_NOOP("Document", "Paid %1"))
                .arg(m_words.dayAndMonth(m_words.localDate(*anchor)));
        return m_words(QT_TRANSLATE_NOOP("Document", "Paid"));
    }

    [[nodiscard]] std::vector<const Payment *> listedPayments() const
    {
        std::vector<const Payment *> listed;
        for (const Payment &payment : m_file.all<Payment>()) {
            if (isForFamily(payment))
                listed.push_back(&payment);
        }
        return listed;
    }

    void addAgreed()
    {
        const std::vector<const Payment *> payments = listedPayments();
        const auto hasCents = [](const auto &record) {
            return record.familyAmount && record.familyAmount->value % 100 != 0;
        };
        const auto &bills = m_file.all<BillingDecision>();
        m_withCents = std::any_of(bills.begin(), bills.end(), hasCents) ||
                      std::any_of(payments.begin(), payments.end(), [&](const Payment *p) { return hasCents(*p); });

        Table table;
        bool billsShown = false;
        for (const BillingDecision &bill : bills) {
            if (bill.familyText.isEmpty())
                continue;
            billsShown |= bill.familyAmount.has_value();
            table.rows.push_back(moneyRow(
                bill.familyText, bill.familyAmount,
                bill.executedAt ? m_words(QT_TRANSLATE_NOOP("Document", "Done"))
                                : m_words(QT_TRANSLATE_NOOP("Document", "Agreed"))));
        }
        Cents total;
        int amounts = 0;
        bool allPaid = true;
        for (const Payment *payment : payments) {
            table.rows.push_back(moneyRow(payment->familyText, payment->familyAmount, paymentState(*payment)));
            if (payment->familyAmount) {
                total += *payment->familyAmount;
                ++amounts;
                allPaid &= payment->paidAt.has_value();
            }
        }
        for (const Agreement &agreement : m_file.all<Agreement>()) {
            for (const QString &line : agreement.familyText.split(u'\n', Qt::SkipEmptyParts))
                table.rows.push_back(
                    moneyRow(line.trimmed(), std::nullopt, m_words(QT_TRANSLATE_NOOP("Document", "Agreed"))));
        }
        if (table.rows.empty())
            return;
        if (amounts > 0) {
            const QString label = allPaid ? m_words(QT_TRANSLATE_NOOP("Document", "Paid to you in total"))
                                          : m_words(QT_TRANSLATE_NOOP("Document", "Agreed in total"));
            const QString without =
                billsShown ? m_words(QT_TRANSLATE_NOOP("Document", "Bills not included")) : QString();
            table.rows.push_back(
                {{{label, true}, {m_words.money(total, m_withCents), true}, {without}}, Lane::Told, true});
        }
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Commitment")), Table::Align::Left, 52},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Amount")), Table::Align::Right, 18},
            Column{stateTitle(), Table::Align::Left, 30},
        };
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What we agreed"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Told, title});
    }

    void addChanges()
    {
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Change")), Table::Align::Left, 62},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "By")), Table::Align::Left, 14},
            Column{stateTitle(), Table::Align::Left, 24},
        };
        for (const Action &action : m_file.all<Action>()) {
            // What is only proposed may never come.
            if (action.familyText.isEmpty() || action.state == ActionState::Dropped ||
                action.state == ActionState::Proposed)
                continue;
            QString state = m_words(QT_TRANSLATE_NOOP("Document", "Planned"));
            if (action.doneAt)
                state = m_words(QT_TRANSLATE_NOOP("Document", "Done"));
            else if (action.state == ActionState::Transferred)
                state = m_words(QT_TRANSLATE_NOOP("Document", "Goes on in a program of the hospital"));
            else if (action.due.isValid())
                state = action.due < m_words.today() ? m_words(QT_TRANSLATE_NOOP("Document", "Later than planned"))
                                                     : m_words(QT_TRANSLATE_NOOP("Document", "On time"));
            const QString due = action.due.isValid() ? m_words.dayAndMonth(action.due)
                                                     : m_words(QT_TRANSLATE_NOOP("Document", "No date yet"));
            table.rows.push_back({{{action.familyText}, {due}, {state}}, Lane::Told, false});
        }
        if (table.rows.empty())
            return;
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What we are changing"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Told, title});
    }

    [[nodiscard]] QString toldOn(const LoopStoryRow &row) const
    {
        if (row.toldAt)
            return m_words.dayAndMonth(m_words.localDate(*row.toldAt));
        const bool told = !row.found.isEmpty() || row.cannotBeKnown;
        return told ? m_words(QT_TRANSLATE_NOOP("Document", "Told"))
                    : m_words(QT_TRANSLATE_NOOP("Document", "Not yet"));
    }

    [[nodiscard]] TableRow storyRow(const LoopStoryRow &row) const
    {
        if (!row.changed.isEmpty()) {
            const bool done = m_file.first<Action>(
                [&](const Action &action) { return action.familyText == row.changed && action.doneAt; });
            return {
                {{done ? m_words(QT_TRANSLATE_NOOP("Document", "We changed"))
                       : m_words(QT_TRANSLATE_NOOP("Document", "We are changing"))},
                 {row.changed},
                 {toldOn(row)}},
                Lane::Told,
                false};
        }
        if (row.asked.isEmpty())
            return {
                {{m_words(QT_TRANSLATE_NOOP("Document", "We told you"))}, {row.found}, {toldOn(row)}},
                Lane::Told,
                false};
        QString found = row.found;
        if (found.isEmpty())
            found = row.cannotBeKnown ? m_words(QT_TRANSLATE_NOOP("Document", "This cannot be known."))
                                      : m_words(QT_TRANSLATE_NOOP("Document", "We do not have an answer yet."));
        return {
            {{m_words(QT_TRANSLATE_NOOP("Document", "You asked"))}, {row.asked + u'\n' + found}, {toldOn(row)}},
            Lane::Told,
            false};
    }

    /// Changes that they hear of for the first time here stand in the section of the changes only.
    void addStory()
    {
        std::vector<LoopStoryRow> story = loopStory(m_file);
        std::erase_if(story, [](const LoopStoryRow &row) { return !row.changed.isEmpty() && !row.toldAt; });
        if (story.empty())
            return;
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "What")), Table::Align::Left, 18},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "In plain words")), Table::Align::Left, 60},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "When we told you")), Table::Align::Left, 22},
        };
        for (const LoopStoryRow &row : story)
            table.rows.push_back(storyRow(row));
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What you asked, what we found, what we changed"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Told, title});
    }

    void addPromises()
    {
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Promise")), Table::Align::Left, 62},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "By")), Table::Align::Left, 14},
            Column{stateTitle(), Table::Align::Left, 24},
        };
        for (const Promise &promise : m_file.all<Promise>()) {
            if (promise.text.isEmpty() || promise.state == PromiseState::Released)
                continue;
            const QString due = promise.due ? m_words.dayAndMonth(m_words.localDate(*promise.due))
                                            : m_words(QT_TRANSLATE_NOOP("Document", "No date yet"));
            QString state = m_words(QT_TRANSLATE_NOOP("Document", "Open"));
            if (promise.state == PromiseState::Kept)
                state = promise.keptAt ? m_words(QT_TRANSLATE_NOOP("Document", "Kept %1"))
                                             .arg(m_words.dayAndMonth(m_words.localDate(*promise.keptAt)))
                                       : m_words(QT_TRANSLATE_NOOP("Document", "Kept"));
            else if (promise.due && *promise.due < m_context.surroundings.now)
                state = m_words(QT_TRANSLATE_NOOP("Document", "Late"));
            table.rows.push_back({{{promise.text}, {due}, {state}}, Lane::Told, false});
        }
        if (table.rows.empty())
            return;
        const QString title = m_words(QT_TRANSLATE_NOOP("Document", "What we promised"));
        addSection(m_document, title);
        m_document.blocks.push_back({std::move(table), Lane::Told, title});
    }

    [[nodiscard]] std::pair<QString, QString> contact() const
    {
        for (const Person &person : m_file.all<Person>()) {
            if (std::find(person.roles.begin(), person.roles.end(), PersonRole::ContactPerson) != person.roles.end() &&
                !person.name.isEmpty())
                return {person.name, person.phone.isEmpty() ? m_context.contactPhone : person.phone};
        }
        return {m_context.contactPerson, m_context.contactPhone};
    }

    void addStayingInTouch()
    {
        QStringList sentences;
        const Conversation *last = m_file.lastConversation();
        if (last && last->nextContact && *last->nextContact > m_context.surroundings.now)
            sentences += m_words(QT_TRANSLATE_NOOP("Document", "We will talk with you again on %1."))
                             .arg(m_words.longDate(m_words.localDate(*last->nextContact)));
        const auto [name, phone] = contact();
        if (!name.isEmpty() && !phone.isEmpty())
            sentences += m_words(QT_TRANSLATE_NOOP("Document", "Your contact is %1, %2.")).arg(name, phone);
        else if (!name.isEmpty())
            sentences += m_words(QT_TRANSLATE_NOOP("Document", "Your contact is %1.")).arg(name);
        if (sentences.isEmpty())
            return;
        addSection(m_document, m_words(QT_TRANSLATE_NOOP("Document", "Staying in touch")));
        addParagraph(m_document, sentences.join(u' '), Paragraph::Style::Body, Lane::Told);
    }

    void addSignatures()
    {
        Signatures signatures;
        for (PersonRole role : {PersonRole::Executive, PersonRole::DisclosureLead, PersonRole::ContactPerson}) {
            for (const Person &person : m_file.all<Person>()) {
                if (std::find(person.roles.begin(), person.roles.end(), role) == person.roles.end() ||
                    person.name.isEmpty() || signatures.names.size() == 2)
                    continue;
                const QString line =
                    person.profession.isEmpty() ? person.name : person.name + u", "_s + person.profession;
                if (std::find(signatures.names.begin(), signatures.names.end(), line) == signatures.names.end())
                    signatures.names.push_back(line);
            }
        }
        if (signatures.names.empty())
            signatures.names = {m_words(QT_TRANSLATE_NOOP("Document", "For the hospital"))};
        m_document.blocks.push_back({std::move(signatures), Lane::Fact, {}});
    }

    const CaseFile &m_file;
    const DocumentContext &m_context;
    Wording m_words;
    DocumentModel m_document;
    bool m_withCents = false;
};

} // namespace

DocumentModel familySummary(const CaseFile &file, const DocumentContext &context)
{
    return FamilySummary(file, context).build();
}

DocumentModel
resolutionSummary(const Protocol &protocol, const CaseFile &file, Audience audience, const DocumentContext &context)
{
    if (audience != Audience::Family && audience != Audience::Chart)
        return internalSummary(protocol, file, audience, context);
    DocumentModel document = familySummary(file, context);
    document.audience = audience;
    return document;
}

} // namespace candor
