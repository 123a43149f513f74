// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterWork.h"

#include "documents/LetterSections.h"
#include "documents/Wording.h"

#include <QMutex>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

MergeSource sourceOf(const LetterOrder &order, const Letter &letter)
{
    return {*order.protocol, *order.file, order.context, order.settings, order.contacts, &letter, order.program.get()};
}

/// The same context as the casebook checks with before it signs or sends, so that the screen says what it will say.
LetterCheckContext checkContext(const LetterOrder &order)
{
    LetterCheckContext check;
    check.now = order.context.surroundings.now;
    check.zone = order.context.surroundings.zone;
    check.mayBeNamed = QStringList{order.user, order.letter.writtenBy} + namesOnCards(order.contacts);
    return check;
}

std::vector<Id<Fact>> factsIn(const QString &plain, const CaseFile &file)
{
    std::vector<Id<Fact>> found;
    const QString text = plain.simplified();
    for (const Fact *fact : tellableFacts(file)) {
        QString words = fact->text.simplified();
        while (words.endsWith(u'.'))
            words.chop(1);
        if (!words.isEmpty() && text.contains(words, Qt::CaseInsensitive))
            found.push_back(fact->id);
    }
    return found;
}

/// Where things of the merged text are in the text that is typed.
class Places {
public:
    Places(const QString &typed, const QString &merged, qsizetype head)
        : m_map(typed, merged)
        , m_head(head)
    {
    }

    [[nodiscard]] LetterSpan of(qsizetype begin, qsizetype length) const
    {
        if (begin < m_head)
            return {};
        const SourceMap::Span span = m_map.sourceOf(begin, length);
        return {span.begin, span.length};
    }

private:
    SourceMap m_map;
    qsizetype m_head; // length of address, date and recipient, which are typed elsewhere
};

} // namespace

int LetterReading::mustSolve() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const PlacedFinding &each) { return each.finding.hard; }));
}

std::vector<const Fact *> tellableFacts(const CaseFile &file)
{
    std::vector<const Fact *> facts;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.known && fact.withheld.trimmed().isEmpty())
            facts.push_back(&fact);
    }
    return facts;
}

std::shared_ptr<const Spelling> spellingOf(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::shared_ptr<const Spelling>> kept;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const Spelling> &spelling = kept[language];
    if (!spelling)
        spelling = std::make_shared<const Spelling>(language);
    return spelling;
}

std::shared_ptr<const LetterReading> readLetter(const LetterOrder &order)
{
    auto reading = std::make_shared<LetterReading>();
    reading->letter = order.letter;
    const MergeSource source = sourceOf(order, reading->letter);
    reading->built = letterDocument(reading->letter, source);
    reading->values = mergeValues(source, order.letter.audience);

    const bool sent = order.letter.state == LetterState::Sent;
    const QString plain = letterPlainText(letterBlocks(reading->built.text));
    const QString body = sent ? plain : letterPlainText(letterBlocks(reading->built.body));
    const qsizetype head = plain.endsWith(body) ? plain.size() - body.size() : 0;
    const Places places(order.typed, plain, head);
    if (!sent) {
        for (LetterFinding &finding : letterFindings(plain, order.letter, *order.file, checkContext(order))) {
            const LetterSpan span = finding.begin < 0 ? LetterSpan() : places.of(finding.begin, finding.length);
            reading->findings.push_back({std::move(finding), span});
        }
        std::stable_partition(reading->findings.begin(), reading->findings.end(), [](const PlacedFinding &each) {
            return each.finding.hard;
        });
        reading->spelling = spellingOf(order.letter.language);
        const KnownWords known = knownWords(
            *order.file,
            order.rightWords + QStringList{
                                   order.settings.hospital, order.settings.contactPerson, order.settings.contactAddress,
                                   order.user, order.letter.writtenBy, order.letter.recipient});
        for (const Misspelling &word : reading->spelling->check(order.typed, known))
            reading->misspelt.push_back({word.begin, word.length});
    }
    reading->grade = readingGrade(body, order.letter.language);
    for (const HardSentence &sentence : reading->grade.hard)
        reading->hardSentences.push_back(places.of(head + sentence.begin, sentence.length));
    reading->factsInText = factsIn(body, *order.file);

    DocumentModel document = reading->built.document;
    if (order.letter.state != LetterState::Sent && document.watermark.isEmpty() &&
        order.letter.state != LetterState::SignedOff)
        document.watermark = Wording(order.context).choice(order.letter.state);
    auto made = std::make_shared<MadeDocument>(FilteredDocument(std::move(document)), order.page);
    const Person *patient = order.file->patient();
    made->namesPatient = patient && !patient->name.isEmpty() && made->text.contains(patient->name);
    reading->made = std::move(made);
    return reading;
}

Letter beginLetter(const LetterForm &form, const LetterOrder &order)
{
    Letter letter = newLetter(form, *order.file, order.user, order.context.surroundings.now);
    const MergeValues values = mergeValues(sourceOf(order, letter), letter.audience);
    letter.text = settledSections(letter.text, values, order.context);
    if (letter.audience == Audience::Family) {
        const MergedText merged = mergeText(letter.text, values, letter.audience, order.context);
        letter.tells = factsIn(letterPlainText(letterBlocks(merged.markup)), *order.file);
    }
    return letter;
}

} // namespace candor
