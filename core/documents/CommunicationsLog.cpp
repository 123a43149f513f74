// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class Log {
public:
    Log(const CaseFile &file, const DocumentContext &context)
        : m_file(file)
        , m_context(context)
        , m_words(context)
        , m_document(startDocument(
              u"communications-log"_s, m_words(QT_TRANSLATE_NOOP("Document", "Log of conversations")), &file, context))
    {
    }

    [[nodiscard]] DocumentModel build()
    {
        m_document.audience = Audience::Internal;
        m_document.headerRight = headerRight(
            &m_file, m_words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), m_context);
        m_document.footerCenter = documentNumber(m_file, m_context);
        addParagraph(
            m_document,
            m_words(QT_TRANSLATE_NOOP(
                "Document",
                "Every contact with the patient and family, oldest first. Times are in the time zone of the "
                "hospital.")),
            Paragraph::Style::Small);
        std::vector<const Conversation *> talks;
        for (const Conversation &talk : m_file.all<Conversation>()) {
            if (talk.corrects.isNil())
                talks.push_back(&talk);
        }
        std::stable_sort(
            talks.begin(), talks.end(), [](const Conversation *a, const Conversation *b) { return a->at < b->at; });
        for (const Conversation *talk : talks) {
            addTalk(*talk);
            for (const Conversation &correction : m_file.all<Conversation>()) {
                if (correction.corrects == talk->id)
                    addTalk(correction);
            }
        }
        if (talks.empty())
            addParagraph(m_document, m_words(QT_TRANSLATE_NOOP("Document", "No conversation logged yet")));
        addPromises();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString title(const Conversation &talk) const
    {
        QStringList parts{m_words.choice(talk.channel)};
        if (talk.direction == Direction::FromFamily)
            parts += m_words.choice(talk.direction);
        if (talk.outcome != ContactOutcome::Held)
            parts += m_words.choice(talk.outcome);
        if (talk.at)
            parts += m_words.dateTime(*talk.at);
        const QString all = parts.join(u", "_s);
        return talk.corrects.isNil() ? all : m_words(QT_TRANSLATE_NOOP("Document", "Correction: %1")).arg(all);
    }

    void addTalk(const Conversation &talk)
    {
        m_about = title(talk);
        addSection(m_document, m_about);
        FieldGrid grid;
        const auto cell = [&](const char *label, const QString &value) {
            if (!value.isEmpty())
                grid.cells.push_back({m_words(label), value, Lane::Fact, false});
        };
        cell(QT_TRANSLATE_NOOP("Document", "Talked with"), talk.with.join(u", "_s));
        cell(QT_TRANSLATE_NOOP("Document", "For the hospital"), talk.forHospital.join(u", "_s));
        QStringList language{talk.language, talk.interpreter};
        language.removeAll(QString());
        cell(QT_TRANSLATE_NOOP("Document", "Language and interpreter"), language.join(u", "_s));
        cell(QT_TRANSLATE_NOOP("Document", "Place"), talk.where);
        if (talk.minutes > 0)
            cell(QT_TRANSLATE_NOOP("Document", "Minutes"), m_context.locale.toString(talk.minutes));
        if (talk.recordedAt)
            cell(
                QT_TRANSLATE_NOOP("Document", "Logged"),
                u"%1, %2"_s.arg(m_words.dateTime(*talk.recordedAt), talk.recordedBy));
        m_document.blocks.push_back({std::move(grid), Lane::Fact, {}});

        line(QT_TRANSLATE_NOOP("Document", "In short: %1"), talk.summary, Lane::Fact);
        line(QT_TRANSLATE_NOOP("Document", "Told: %1"), told(talk).join(u' '), Lane::Told);
        line(QT_TRANSLATE_NOOP("Document", "What they understood: %1"), talk.understanding, Lane::Fact);
        line(QT_TRANSLATE_NOOP("Document", "Main worry: %1"), talk.concerns, Lane::Fact);
        for (const Question &question : m_file.all<Question>()) {
            if (question.askedIn != talk.id)
                continue;
            const QString answer = question.answer.isEmpty() ? m_words.choice(question.state) : question.answer;
            line(
                QT_TRANSLATE_NOOP("Document", "Asked: %1"),
                m_words(QT_TRANSLATE_NOOP("Document", "“%1” %2")).arg(question.text, answer), Lane::Told);
        }
        if (talk.apology != ApologyKind::None) {
            QString apology = m_words.choice(talk.apology);
            if (!talk.apologyWords.isEmpty())
                apology += u": "_s + m_words(QT_TRANSLATE_NOOP("Document", "“%1”")).arg(talk.apologyWords);
            line(QT_TRANSLATE_NOOP("Document", "Apology: %1"), apology, Lane::Told);
        }
        line(QT_TRANSLATE_NOOP("Document", "Help offered: %1"), talk.offered, Lane::Fact);
        line(QT_TRANSLATE_NOOP("Document", "How it went: %1"), talk.howItWent, Lane::Business);
        if (talk.nextContact)
            line(
                QT_TRANSLATE_NOOP("Document", "Next contact: %1"),
                QStringList{m_words.dateTime(*talk.nextContact), talk.nextContactBy}.join(u", "_s), Lane::Told);
        if (talk.chartNoteAt)
            line(
                QT_TRANSLATE_NOOP("Document", "Note entered in the medical record: %1"),
                QStringList{m_words.dateTime(*talk.chartNoteAt), talk.chartNoteBy}.join(u", "_s), Lane::Fact);
    }

    void line(const char *english, QString value, Lane lane)
    {
        value = value.simplified();
        if (!value.isEmpty())
            addParagraph(m_document, m_words(english).arg(value), Paragraph::Style::Body, lane, m_about);
    }

    /// Each as a sentence, so that they can stand in one paragraph.
    [[nodiscard]] QStringList told(const Conversation &talk) const
    {
        QStringList all;
        for (const Fact &fact : m_file.all<Fact>()) {
            if (fact.toldIn == talk.id && fact.told)
                all += fact.text;
        }
        all += talk.told.split(u'\n', Qt::SkipEmptyParts);
        for (const ToldTopic topic : talk.topics)
            all += m_words.choice(topic);
        all.removeDuplicates();
        for (QString &each : all) {
            if (!each.isEmpty() && (each.back().isLetterOrNumber() || each.back() == u')'))
                each += u'.';
        }
        return all;
    }

    void addPromises()
    {
        using Column = Table::Column;
        Table table;
        table.columns = {
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Promise")), Table::Align::Left, 42},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Who keeps it")), Table::Align::Left, 20},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "Due")), Table::Align::Left, 20},
            Column{m_words(QT_TRANSLATE_NOOP("Document", "State")), Table::Align::Left, 18},
        };
        for (const Promise &promise : m_file.all<Promise>()) {
            QString due = m_words.dateTime(promise.due);
            if (promise.firstDue)
                due +=
                    u'\n' +
                    m_words(QT_TRANSLATE_NOOP("Document", "First set to %1")).arg(m_words.dateTime(*promise.firstDue));
            QString state = m_words.choice(promise.state);
            const bool late =
                promise.state == PromiseState::Open && promise.due && *promise.due < m_context.surroundings.now;
            if (late)
                state = m_words(QT_TRANSLATE_NOOP("Document", "Late by %1"))
                            .arg(m_words.duration(m_context.surroundings.now - *promise.due));
            if (promise.keptAt)
                state += u'\n' + m_words.dateTime(*promise.keptAt);
            table.rows.push_back({{{promise.text}, {promise.owner}, {due}, {state, late}}, Lane::Told, false});
        }
        if (table.rows.empty())
            return;
        const QString heading = m_words(QT_TRANSLATE_NOOP("Document", "Promises to the family"));
        addSection(m_document, heading);
        m_document.blocks.push_back({std::move(table), Lane::Told, heading});
    }

    const CaseFile &m_file;
    const DocumentContext &m_context;
    Wording m_words;
    DocumentModel m_document;
    QString m_about; // the conversation at work
};

} // namespace

DocumentModel communicationsLog(const CaseFile &file, const DocumentContext &context)
{
    return Log(file, context).build();
}

} // namespace candor
