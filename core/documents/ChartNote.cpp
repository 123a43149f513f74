// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ChartNote.h"

#include "base/Error.h"
#include "documents/Parts.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Builds the text section by section; a section without lines is left out.
class Draft {
public:
    Draft(const CaseFile &file, const Conversation &talk, const DocumentContext &context)
        : m_file(file)
        , m_talk(talk)
        , m_words(context)
    {
    }

    [[nodiscard]] QString build()
    {
        section(QT_TRANSLATE_NOOP("Document", "Present:"), present());
        section(QT_TRANSLATE_NOOP("Document", "What was told:"), told());
        section(QT_TRANSLATE_NOOP("Document", "What they understood:"), lines(m_talk.understanding));
        section(QT_TRANSLATE_NOOP("Document", "Main worry, in their words:"), lines(m_talk.concerns));
        section(QT_TRANSLATE_NOOP("Document", "Questions:"), questions());
        section(QT_TRANSLATE_NOOP("Document", "Help offered:"), lines(m_talk.offered));
        section(QT_TRANSLATE_NOOP("Document", "Treatment and next care:"), lines(m_talk.nextCare));
        section(QT_TRANSLATE_NOOP("Document", "Plan:"), plan());
        m_parts += m_words(QT_TRANSLATE_NOOP("Document", "This note rests on what was known at the time."));
        return m_parts.join(u"\n\n"_s);
    }

private:
    void section(const char *title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        QStringList all{m_words(title)};
        for (const QString &item : items)
            all += u"- "_s + item;
        m_parts += all.join(u'\n');
    }

    static QStringList lines(const QString &text)
    {
        QStringList found;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                found += line.trimmed();
        }
        return found;
    }

    /// "Lucía Quintanar, daughter"
    [[nodiscard]] QString withPart(const QString &name) const
    {
        const Person *person = m_file.first<Person>([&](const Person &p) { return p.name == name; });
        if (!person)
            return name;
        const auto has = [&](PersonRole role) {
            return std::find(person->roles.begin(), person->roles.end(), role) != person->roles.end();
        };
        QString part = person->relationship.isEmpty() ? person->profession : person->relationship;
        if (part.isEmpty() && has(PersonRole::Patient))
            part = m_words.choice(PersonRole::Patient);
        return part.isEmpty() ? name : name + u", "_s + part;
    }

    [[nodiscard]] QStringList present() const
    {
        QStringList people;
        for (const QString &name : m_talk.with + m_talk.forHospital)
            people += withPart(name);
        if (!m_talk.interpreter.isEmpty())
            people += m_words(QT_TRANSLATE_NOOP("Document", "Interpreter: %1")).arg(m_talk.interpreter);
        if (!m_talk.language.isEmpty())
            people += m_words(QT_TRANSLATE_NOOP("Document", "Language: %1")).arg(m_talk.language);
        return people;
    }

    [[nodiscard]] QStringList told() const
    {
        QStringList found;
        for (const Fact &fact : m_file.all<Fact>()) {
            if (fact.toldIn == m_talk.id && fact.told)
                found += fact.text;
        }
        found += lines(m_talk.told);
        found.removeDuplicates();
        // Of what every family should hear, what concerns the patient's care; the rest has its place in the case log.
        const auto clinical = {ToldTopic::CarePlan, ToldTopic::ContactPerson};
        for (const ToldTopic topic : m_talk.topics) {
            if (std::find(clinical.begin(), clinical.end(), topic) != clinical.end())
                found += m_words.choice(topic);
        }
        return found;
    }

    [[nodiscard]] QStringList questions() const
    {
        QStringList found;
        for (const Question &question : m_file.all<Question>()) {
            const bool answeredHere = question.answeredIn == m_talk.id && !question.answer.isEmpty();
            if (question.askedIn != m_talk.id && !answeredHere)
                continue;
            const QString text = m_words(QT_TRANSLATE_NOOP("Document", "“%1”")).arg(question.text);
            const QString answer = answeredHere
                                       ? m_words(QT_TRANSLATE_NOOP("Document", "Answer: %1")).arg(question.answer)
                                   : question.state == QuestionState::NotKnowable
                                       ? m_words(QT_TRANSLATE_NOOP("Document", "This cannot be known."))
                                       : m_words(QT_TRANSLATE_NOOP("Document", "An answer will follow."));
            found += text + u' ' + answer;
        }
        return found;
    }

    [[nodiscard]] QStringList plan() const
    {
        QStringList found;
        for (const Promise &promise : m_file.all<Promise>()) {
            if (promise.madeIn != m_talk.id)
                continue;
            QString text = promise.text;
            if (!promise.owner.isEmpty())
                text += u", "_s + promise.owner;
            if (promise.due)
                text += u", "_s + m_words(QT_TRANSLATE_NOOP("Document", "by %1")).arg(m_words.dateTime(*promise.due));
            found += text;
        }
        if (m_talk.nextContact) {
            const QString at = m_words.dateTime(*m_talk.nextContact);
            found += m_talk.nextContactBy.isEmpty()
                         ? m_words(QT_TRANSLATE_NOOP("Document", "Next contact by %1")).arg(at)
                         : m_words(QT_TRANSLATE_NOOP("Document", "Next contact by %1, from %2"))
                               .arg(at, m_talk.nextContactBy);
        }
        return found;
    }

    const CaseFile &m_file;
    const Conversation &m_talk;
    Wording m_words;
    QStringList m_parts;
};

} // namespace

QString chartNoteDraft(const CaseFile &file, const Conversation &talk, const DocumentContext &context)
{
    return Draft(file, talk, context).build();
}

DocumentModel chartNote(const CaseFile &file, const Id<Conversation> &id, const DocumentContext &context)
{
    const Conversation *talk = file.find(id);
    if (!talk)
        throw Error(ErrorCode::NotFound, {u"conversation"_s});
    const Wording words(context);
    DocumentModel document = startDocument(
        u"chart-note"_s, words(QT_TRANSLATE_NOOP("Document", "Conversation with the patient and family")), &file,
        context);
    document.audience = Audience::Chart;
    document.headerRight = words(QT_TRANSLATE_NOOP("Document", "For the medical record"));

    FieldGrid grid;
    const auto cell = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            grid.cells.push_back({words(label), value, Lane::Fact, false});
    };
    const Person *patient = file.patient();
    cell(QT_TRANSLATE_NOOP("Document", "Patient"), context.showPatientName && patient ? patient->name : QString());
    cell(QT_TRANSLATE_NOOP("Document", "Record number"), patient ? patient->recordNumber : QString());
    cell(QT_TRANSLATE_NOOP("Document", "Date and time"), words.dateTime(talk->at));
    cell(
        QT_TRANSLATE_NOOP("Document", "Minutes"),
        talk->minutes > 0 ? context.locale.toString(talk->minutes) : QString());
    cell(QT_TRANSLATE_NOOP("Document", "How"), words.choice(talk->channel));
    cell(QT_TRANSLATE_NOOP("Document", "Place"), talk->where);
    document.blocks.push_back({std::move(grid), Lane::Fact, {}});

    const QString text = talk->chartNote.trimmed().isEmpty() ? chartNoteDraft(file, *talk, context) : talk->chartNote;
    for (const QString &raw : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.endsWith(u':') && !line.startsWith(u'-'))
            addSection(document, line.chopped(1));
        else if (line.startsWith(u"- "_s))
            addParagraph(document, u"•  "_s + line.sliced(2));
        else
            addParagraph(document, line);
    }
    QString entered =
        words(QT_TRANSLATE_NOOP("Document", "Entered by: ______________________   Date and time: ______________"));
    if (talk->chartNoteAt)
        entered = words(QT_TRANSLATE_NOOP("Document", "Entered in the medical record %1 by %2."))
                      .arg(words.dateTime(*talk->chartNoteAt), talk->chartNoteBy);
    addParagraph(document, entered, Paragraph::Style::Small);
    return document;
}

} // namespace candor
