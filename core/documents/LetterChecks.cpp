// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterChecks.h"

#include "documents/ChartNote.h"
#include "documents/LetterRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

void LetterChecking::add(
    LetterFindingKind kind, bool hard, qsizetype begin, qsizetype length, const char *reason,
    const QStringList &arguments, const QStringList &suggestions)
{
    found.push_back({kind, hard, begin, length, QString::fromLatin1(reason), arguments, suggestions});
}

bool LetterChecking::areNeighbours(size_t first, size_t second) const
{
    if (second >= words.size() || first >= second)
        return false;
    const bool isShort = words[first].length == 1 || rules.titles.has(words[first].key); // "Dr. Ruiz", "J. Farrow"
    for (qsizetype i = words[first].end(); i < words[second].begin; ++i) {
        if (text[i] != u' ' && text[i] != QChar::Nbsp && !(isShort && text[i] == u'.'))
            return false;
    }
    return second == first + 1;
}

size_t LetterChecking::sentenceOf(size_t word) const
{
    const auto after = std::upper_bound(
        sentences.begin(), sentences.end(), word, [](size_t w, const Sentence &s) { return w < s.endWord; });
    return static_cast<size_t>(after - sentences.begin());
}

namespace {

const QRegularExpression &mergeField()
{
    static const QRegularExpression field(u"\\{\\{([^}]*)(?:\\}\\}\\}?|$)|\\}\\}"_s);
    return field;
}

/// The text with the fields blotted out that are filled in later; what the template asks the writer is not.
QString withoutFields(QString text)
{
    for (auto it = mergeField().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isWhole = match.capturedLength() > 4 && match.captured(0).endsWith(u"}}");
        if (isWhole && !match.captured(1).trimmed().startsWith(u'?'))
            text.replace(
                match.capturedStart(), match.capturedLength(),
                QString(match.capturedLength(), QChar::ObjectReplacementCharacter));
    }
    return text;
}

struct BlankRule {
    QRegularExpression pattern;
    const char *reason;
    bool isLine = false; // may be a line to sign or to write on, outside a letter to the family
};

const std::vector<BlankRule> &blankRules()
{
    const auto pattern = [](const QString &text) {
        QRegularExpression expression(
            text, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
        expression.optimize();
        return expression;
    };
    static const std::vector<BlankRule> rules = {
        {pattern(u"\\[[^\\]\\[\\n]{0,200}\\]"_s), "unfilled_blank"},
        {pattern(u"\\([ \\t\\x{a0}]*\\)"_s), "unfilled_blank"},
        {pattern(u"_{3,}"_s), "unfilled_blank", true},
        {pattern(u"\\.{4,}|\\x{2026}{2,}"_s), "unfilled_blank", true},
        {pattern(u"\\b(?:XX+(?:[/.-]XX+)*|TBD|TBC|TO"
                 u"DO)\\b|\\b(?:DD/MM|MM/DD|dd/mm|mm/dd)(?:/(?:YY(?:YY)?|aaaa|yyyy))?\\b"_s),
         "unfilled_blank"},
        {pattern(u"<[\\p{L}][\\p{L} ]{0,60}>"_s), "unfilled_blank"},
        {pattern(u"^(?:Dear|Estimad[oa]s?|Querid[oa]s?|Apreciables?)[ \\t]*[,:]"_s), "unfilled_salutation"},
        {pattern(u"(?<=[\\p{L}\\p{N}])[ \\t\\x{a0}]+[.,;:](?=\\s|$)"_s), "unfilled_gap"},
    };
    return rules;
}

bool isForFamily(const Letter &letter)
{
    return letter.audience == Audience::Family;
}

bool isHard(LetterRules::Hard hard, const LetterChecking &check)
{
    switch (hard) {
    case LetterRules::Hard::Always: return true;
    case LetterRules::Hard::Family: return isForFamily(check.letter);
    case LetterRules::Hard::Early: return check.isEarly();
    case LetterRules::Hard::Never: return false;
    }
    return false;
}

/// Somebody reads it as a person: the family, or one to whom a letter is written under the letterhead.
bool isToPeople(const LetterChecking &check)
{
    const bool isLetter = check.form && check.form->letterhead && check.letter.audience == Audience::Internal;
    return isForFamily(check.letter) || isLetter;
}

/// Does what a phrase list says make sense in this letter?
bool fits(const LetterRules::Phrase &phrase, const LetterChecking &check)
{
    if (phrase.earlyOnly && !check.isEarly())
        return false;
    if (phrase.kind == LetterFindingKind::Misplaced && check.letter.needsCounsel)
        return false; // the words of a law, which counsel reads
    // Colleagues know the words of the hospital, and its insurers and lawyers are theirs, too.
    return isForFamily(check.letter) || (phrase.kind != LetterFindingKind::Misplaced && phrase.reason != "jargon"_L1);
}

/// The reason that says why, where there are two.
QString reasonFor(const QString &reason, const LetterChecking &check)
{
    if (check.early == Early::ReviewOpen && reason == "cause_early"_L1)
        return u"cause_review_open"_s;
    if (check.early == Early::ReviewOpen && reason == "fault_early"_L1)
        return u"fault_review_open"_s;
    if (!isForFamily(check.letter) && reason == "blames_patient"_L1)
        return u"blames_reader"_s;
    return reason;
}

/// "but" in the sentence of an apology or at the start of the next one.
void checkTurns(LetterChecking &check)
{
    const auto turns = check.rules.turning.find(check.text, check.words);
    for (const PhraseList::Hit &apology : check.rules.apology.find(check.text, check.words)) {
        const size_t sentence = check.sentenceOf(apology.firstWord);
        if (sentence >= check.sentences.size())
            continue;
        const Sentence &own = check.sentences[sentence];
        const bool sameParagraph =
            sentence + 1 < check.sentences.size() &&
            !QStringView(check.text).sliced(own.end(), check.sentences[sentence + 1].begin - own.end()).contains(u'\n');
        for (const PhraseList::Hit &turn : turns) {
            const bool within = turn.firstWord >= apology.endWord && turn.endWord <= own.endWord;
            const bool next = sameParagraph && turn.firstWord == own.endWord;
            const bool isNew = std::none_of(check.found.begin(), check.found.end(), [&](const LetterFinding &f) {
                return f.begin == turn.begin && f.reason == "apology_but"_L1;
            });
            if ((within || next) && isNew)
                check.add(
                    LetterFindingKind::Apology, false, turn.begin, turn.length, "apology_but",
                    {check.text.sliced(turn.begin, turn.length)});
        }
    }
}

/// "The nurse forgot to …", "Ina Petrov should have …".
void checkBlameOfPersons(LetterChecking &check)
{
    std::unordered_set<quint64> names;
    for (const Person &person : check.file.all<Person>()) {
        const bool isOwn = std::any_of(person.roles.begin(), person.roles.end(), [](PersonRole role) {
            return role == PersonRole::Patient || role == PersonRole::Family || role == PersonRole::Representative;
        });
        for (const QString &part : isOwn ? QStringList() : nameParts(person.name, check.rules))
            names.insert(wordKey(part));
    }
    for (const PhraseList::Hit &verb : check.rules.afterPerson.find(check.text, check.words)) {
        if (verb.firstWord == 0 || !check.areNeighbours(verb.firstWord - 1, verb.firstWord))
            continue;
        const Word &before = check.words[verb.firstWord - 1];
        const bool isName = before.capital && names.contains(before.key);
        if (!isName && !check.rules.personWords.contains(before.key))
            continue;
        check.add(
            LetterFindingKind::Blame, check.isEarly(), before.begin, verb.begin + verb.length - before.begin,
            "blames_staff");
    }
}

} // namespace

void checkBlanks(LetterChecking &check)
{
    for (auto it = mergeField().globalMatch(check.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        check.add(LetterFindingKind::Unfilled, true, match.capturedStart(), match.capturedLength(), "unfilled_field");
    }
    for (const BlankRule &rule : blankRules()) {
        for (auto it = rule.pattern.globalMatch(check.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool hard = !rule.isLine || (isForFamily(check.letter) && !check.letter.needsCounsel);
            check.add(LetterFindingKind::Unfilled, hard, match.capturedStart(), match.capturedLength(), rule.reason);
        }
    }
    if (check.words.empty())
        check.add(LetterFindingKind::Unfilled, true, -1, 0, "unfilled_letter");
}

void checkPhrases(LetterChecking &check)
{
    if (check.letter.audience == Audience::Chart) {
        for (const ChartFinding &word : chartNoteFindings(check.text))
            check.found.push_back({LetterFindingKind::Misplaced, false, word.start, word.length, word.reason, {}, {}});
    }
    if (!isToPeople(check))
        return; // among colleagues, counsel and insurers these words have their place
    for (const PhraseList::Hit &hit : check.rules.phrases.find(check.text, check.words)) {
        const LetterRules::Phrase &phrase = check.rules.phraseInfo[hit.entry];
        if (fits(phrase, check))
            check.found.push_back(
                {phrase.kind,
                 isHard(phrase.hard, check),
                 hit.begin,
                 hit.length,
                 reasonFor(phrase.reason, check),
                 {},
                 phrase.suggestions});
    }
    checkTurns(check);
    checkBlameOfPersons(check);
}

Early earlinessOf(const Letter &letter, const CaseFile &file)
{
    const LetterForm *form = programForm(letter.templateId, letter.language);
    if (form && form->early)
        return Early::Template;
    const bool isOpen = letter.audience == Audience::Family && !file.anchor(u"t_investigation_complete");
    return isOpen && !(form && form->findings) ? Early::ReviewOpen : Early::No;
}

QStringList namesOnCards(const std::vector<ContactCard> &cards)
{
    QStringList names;
    for (const ContactCard &card : cards) {
        if (card.forFamilies && !card.name.isEmpty())
            names += card.name;
    }
    return names;
}

std::vector<LetterFinding>
letterFindings(const QString &plain, const Letter &letter, const CaseFile &file, const LetterCheckContext &context)
{
    const QString text = context.fieldsOpen ? withoutFields(plain) : plain; // as long as before
    LetterChecking check{
        text,
        letter,
        file,
        context,
        letterRules(letter.language),
        earlinessOf(letter, file),
        programForm(letter.templateId, letter.language),
        wordsOf(text),
        {}};
    check.sentences = sentencesOf(text, check.words);
    checkBlanks(check);
    checkPhrases(check);
    checkNames(check);
    checkPronouns(check);
    checkDates(check);
    checkPrivilege(check);
    if (letter.needsCounsel && (letter.counsel.trimmed().isEmpty() || !letter.counselOn.isValid()))
        check.add(LetterFindingKind::CounselReview, true, -1, 0, "counsel_missing");
    std::stable_sort(check.found.begin(), check.found.end(), [](const LetterFinding &a, const LetterFinding &b) {
        return std::pair(a.begin, !a.hard) < std::pair(b.begin, !b.hard);
    });
    return std::move(check.found);
}

SourceMap::SourceMap(const QString &source, const QString &plain)
    : m_source(wordsOf(source))
    , m_plain(wordsOf(plain))
    , m_match(m_plain.size(), -1)
    , m_sourceLength(source.size())
{
    // The same words at both ends need no search; between them, the longest common run of words.
    size_t first = 0;
    size_t sourceEnd = m_source.size(), plainEnd = m_plain.size();
    while (first < sourceEnd && first < plainEnd && m_source[first].exactKey == m_plain[first].exactKey) {
        m_match[first] = static_cast<qsizetype>(first);
        ++first;
    }
    while (sourceEnd > first && plainEnd > first && m_source[sourceEnd - 1].exactKey == m_plain[plainEnd - 1].exactKey)
        m_match[--plainEnd] = static_cast<qsizetype>(--sourceEnd);
    const size_t rows = sourceEnd - first, columns = plainEnd - first;
    if (rows == 0 || columns == 0 || rows * columns > 16'000'000)
        return; // longer than any letter; found places then point between the ends
    std::vector<quint16> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t row, size_t column) -> quint16 & { return length[row * (columns + 1) + column]; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            at(row, column) = m_source[first + row].exactKey == m_plain[first + column].exactKey
                                  ? static_cast<quint16>(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (m_source[first + row].exactKey == m_plain[first + column].exactKey) {
            m_match[first + column] = static_cast<qsizetype>(first + row);
            ++row;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

SourceMap::Span SourceMap::sourceOf(qsizetype begin, qsizetype length) const
{
    // The words that the place touches; a place between words is widened to those beside it.
    const auto endsBefore = [](const Word &word, qsizetype position) { return word.end() <= position; };
    const auto from = std::lower_bound(m_plain.begin(), m_plain.end(), begin, endsBefore);
    auto to = from;
    while (to != m_plain.end() && to->begin < begin + length)
        ++to;
    const auto firstWord = from - m_plain.begin();
    const auto endWord = to - m_plain.begin();
    const auto matched = [&](qsizetype word) { return m_match[static_cast<size_t>(word)]; };
    const auto sourceWord = [&](qsizetype word) -> const Word & { return m_source[static_cast<size_t>(word)]; };

    qsizetype sourceBegin = 0, sourceEnd = m_sourceLength;
    if (firstWord < endWord && matched(firstWord) >= 0) {
        sourceBegin = sourceWord(matched(firstWord)).begin;
    } else {
        for (qsizetype word = firstWord; word-- > 0;) {
            if (matched(word) >= 0) {
                sourceBegin = sourceWord(matched(word)).end();
                break;
            }
        }
    }
    if (firstWord < endWord && matched(endWord - 1) >= 0) {
        sourceEnd = sourceWord(matched(endWord - 1)).end();
    } else {
        for (qsizetype word = endWord; word < static_cast<qsizetype>(m_plain.size()); ++word) {
            if (matched(word) >= 0) {
                sourceEnd = sourceWord(matched(word)).begin;
                break;
            }
        }
    }
    return {sourceBegin, std::max<qsizetype>(0, sourceEnd - sourceBegin)};
}

} // namespace candor
