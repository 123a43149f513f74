// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ReadingGrade.h"

#include "documents/TextUnits.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// Are the vowel and the one before it spoken apart? "medIA", "chAOs", "crEAtion", but not "patIEnt", "natIOn".
bool areApart(const QString &w, qsizetype at)
{
    const QStringView two = QStringView(w).sliced(at - 1, 2);
    const QStringView after = QStringView(w).sliced(at + 1);
    const QChar before = at > 1 ? w[at - 2] : QChar();
    const auto isOneOf = [](QChar c, QStringView list) { return !c.isNull() && list.contains(c); };
    if (two.endsWith(u'i') && (after == u"ng" || after == u"ngs"))
        return true; // "seeing"
    if (two == u"ia")
        return !isOneOf(before, u"cstx") && !(before == u'g' && after == u"n") && !(after.isEmpty() && before == u'n');
    if (two == u"io")
        return !(isOneOf(before, u"ctsxg") && isOneOf(after.isEmpty() ? QChar() : after.front(), u"nu")) &&
               !(isOneOf(before, u"nl") && isOneOf(after.isEmpty() ? QChar() : after.front(), u"nr"));
    if (two == u"ie") {
        if (after == u"r" || after == u"st")
            return true; // "easier"
        return after.startsWith(u"nt") && !isOneOf(before, u"ct");
    }
    if (two == u"iu")
        return true;
    if (two == u"ue")
        return after.startsWith(u'n') && before != u'g';
    if (two == u"ui")
        return (after.startsWith(u'n') || after.startsWith(u'd')) && before != u'g';
    if (two == u"ua" || two == u"uo")
        return before != u'g';
    if (two == u"eo")
        return !(before == u'g' && isOneOf(after.isEmpty() ? QChar() : after.front(), u"nu"));
    if (two == u"ao" || two == u"yi")
        return true;
    if (two == u"ea") {
        for (const QStringView start : {u"creat", u"react", u"reali", u"theat", u"reass", u"reapp", u"readm"}) {
            if (w.startsWith(start) && at < start.size())
                return true;
        }
    }
    return false;
}

/// Words that the rules get wrong.
const QHash<QString, int> &knownSyllables()
{
    static const QHash<QString, int> known = {
        {u"acne"_s, 2},        {u"anxiety"_s, 4},     {u"anyone"_s, 3},     {u"appreciate"_s, 4}, {u"area"_s, 3},
        {u"areas"_s, 3},       {u"associate"_s, 4},   {u"audience"_s, 3},   {u"brilliant"_s, 2},  {u"business"_s, 2},
        {u"cafe"_s, 2},        {u"caregiver"_s, 3},   {u"caregivers"_s, 3}, {u"cheque"_s, 1},     {u"colonel"_s, 2},
        {u"cooperate"_s, 4},   {u"cooperation"_s, 5}, {u"coordinate"_s, 4}, {u"creature"_s, 2},   {u"creatures"_s, 2},
        {u"diabetes"_s, 4},    {u"diarrhea"_s, 4},    {u"diet"_s, 2},       {u"diets"_s, 2},      {u"dr"_s, 2},
        {u"evening"_s, 2},     {u"every"_s, 2},       {u"everything"_s, 3}, {u"experience"_s, 4}, {u"experienced"_s, 4},
        {u"experiences"_s, 5}, {u"eye"_s, 1},         {u"eyes"_s, 1},       {u"familiar"_s, 3},   {u"fluoride"_s, 2},
        {u"hierarchy"_s, 4},   {u"homecare"_s, 2},    {u"idea"_s, 3},       {u"ideas"_s, 3},      {u"iv"_s, 2},
        {u"lifetime"_s, 2},    {u"linear"_s, 3},      {u"lion"_s, 2},       {u"maybe"_s, 2},      {u"md"_s, 2},
        {u"mr"_s, 2},          {u"mrs"_s, 2},         {u"museum"_s, 3},     {u"naive"_s, 2},      {u"nausea"_s, 3},
        {u"nineteen"_s, 2},    {u"ninety"_s, 2},      {u"nuclear"_s, 3},    {u"people"_s, 2},     {u"persuade"_s, 2},
        {u"pm"_s, 2},          {u"poem"_s, 2},        {u"quiet"_s, 2},      {u"quieter"_s, 3},    {u"quietly"_s, 3},
        {u"recipe"_s, 3},      {u"rn"_s, 2},          {u"safety"_s, 2},     {u"science"_s, 2},    {u"society"_s, 4},
        {u"soldier"_s, 2},     {u"someone"_s, 2},     {u"something"_s, 2},  {u"sometimes"_s, 2},  {u"somewhere"_s, 2},
        {u"suicide"_s, 3},     {u"theatre"_s, 3},     {u"therefore"_s, 2},  {u"variety"_s, 4},    {u"wednesday"_s, 2}};
    return known;
}

int longWordSyllables(bool spanish)
{
    return spanish ? 5 : 4;
}

double scoreOf(bool spanish, int words, int sentences, int syllables)
{
    const double perSentence = double(words) / sentences;
    const double perWord = double(syllables) / words;
    return spanish ? 206.835 - 62.3 * perWord - perSentence : 0.39 * perSentence + 11.8 * perWord - 15.59;
}

ReadingLevel levelOf(bool spanish, double score)
{
    if (spanish)
        return score > 80   ? ReadingLevel::VeryEasy
               : score > 65 ? ReadingLevel::Easy
               : score > 55 ? ReadingLevel::Normal
               : score > 40 ? ReadingLevel::RatherHard
                            : ReadingLevel::VeryHard;
    return score <= 5    ? ReadingLevel::VeryEasy
           : score <= 6  ? ReadingLevel::Easy
           : score <= 8  ? ReadingLevel::Normal
           : score <= 12 ? ReadingLevel::RatherHard
                         : ReadingLevel::VeryHard;
}

bool fits(bool spanish, double score)
{
    return spanish ? score >= 55 : score <= 8;
}

} // namespace

int englishSyllables(QStringView word)
{
    QString w = folded(word);
    const bool isPossessive = w.endsWith(u"'s");
    if (isPossessive)
        w.chop(2);
    if (isPossessive && w.size() > 2 && w.endsWith(u'e') && QStringView(u"scg").contains(w[w.size() - 2]))
        return englishSyllables(w) + 1; // "nurse's"
    const auto known = knownSyllables().constFind(w);
    if (known != knownSyllables().constEnd())
        return *known;
    w.remove(u'\'');
    if (std::none_of(w.begin(), w.end(), [](QChar c) { return c.isLetter(); }))
        return 1;
    const qsizetype size = w.size();
    const auto vowelAt = [&](qsizetype at) { return at >= 0 && at < size && isVowel(w[at]); };
    const auto consonantAt = [&](qsizetype at) { return at >= 0 && !vowelAt(at); };
    int count = 0;
    bool inVowels = false;
    for (qsizetype i = 0; i < size; ++i) {
        // y before a vowel is a consonant at the beginning and after a vowel; the u of qu is silent.
        const bool isConsonant = (w[i] == u'y' && vowelAt(i + 1) && (i == 0 || vowelAt(i - 1))) ||
                                 (w[i] == u'u' && i > 0 && w[i - 1] == u'q');
        const bool vowel = vowelAt(i) && !isConsonant;
        if (vowel && (!inVowels || areApart(w, i)))
            ++count;
        inVowels = vowel;
    }
    const bool ownLe = (w.endsWith(u"le") && size > 2 && consonantAt(size - 3)) ||
                       (w.endsWith(u"les") && size > 3 && consonantAt(size - 4)); // "table", "tables"
    const QChar third = size > 3 ? w[size - 3] : QChar();
    if (ownLe) {
        // spoken
    } else if (w.endsWith(u'e') && consonantAt(size - 2)) {
        --count; // "care"
    } else if (
        w.endsWith(u"ed") && size > 3 && third != u't' && third != u'd' &&
        (consonantAt(size - 3) || (third == u'y' && vowelAt(size - 4)))) {
        --count; // "called", "played"
    } else if (
        w.endsWith(u"es") && consonantAt(size - 3) && !QStringView(u"sxzcg").contains(third) && !w.endsWith(u"ches") &&
        !w.endsWith(u"shes")) {
        --count; // "names"
    }
    for (const QStringView ending : {u"ely", u"eful", u"eless", u"eness", u"ement", u"ements", u"efully"}) {
        if (w.endsWith(ending) && consonantAt(size - ending.size() - 1) && count > 2) {
            --count; // "completely": the e before the ending is silent
            break;
        }
    }
    if (w.endsWith(u"sm") || w.endsWith(u"thm"))
        ++count;
    return std::max(1, count);
}

int spanishSyllables(QStringView word)
{
    // A vowel, or a group of vowels spoken together, makes a syllable. Strong vowels (a, e, o) next to each other are
    // two; a weak one (i, u) joins its neighbour unless it bears an accent. h does not part them; the u of que, qui,
    // gue, gui is silent; y is a vowel at the end only.
    const QString w = word.toString().toLower().normalized(QString::NormalizationForm_C);
    if (std::none_of(w.begin(), w.end(), [](QChar c) { return c.isLetter(); }))
        return 1;
    enum class Kind { None, Strong, Weak, Accented };
    const auto kindAt = [&](qsizetype i) {
        const QChar c = w[i];
        if (QStringView(u"aeoáéóàèò").contains(c))
            return Kind::Strong;
        if (c == u'í' || c == u'ú')
            return Kind::Accented;
        if (c == u'u' && i > 0 && (w[i - 1] == u'q' || w[i - 1] == u'g') && i + 1 < w.size() &&
            QStringView(u"eéií").contains(w[i + 1]))
            return Kind::None;
        if (c == u'i' || c == u'u' || c == u'ü')
            return Kind::Weak;
        if (c == u'y' && (i + 1 == w.size() || w.size() == 1))
            return Kind::Weak;
        return Kind::None;
    };
    int count = 0;
    Kind last = Kind::None;
    for (qsizetype i = 0; i < w.size(); ++i) {
        if (w[i] == u'h' && i > 0 && last != Kind::None && i + 1 < w.size() && w[i - 1] != u'c')
            continue; // "ahora" has two strong vowels side by side
        const Kind kind = kindAt(i);
        if (kind == Kind::None) {
            last = kind;
            continue;
        }
        const bool together = last != Kind::None && last != Kind::Accented && kind != Kind::Accented &&
                              !(last == Kind::Strong && kind == Kind::Strong);
        if (!together)
            ++count;
        // Of two weak ones together the second counts as the strong one; a third vowel joins as well.
        last = kind == Kind::Weak && together && last == Kind::Strong ? Kind::Weak : kind;
    }
    return std::max(1, count);
}

ReadingGrade readingGrade(const QString &text, QStringView language)
{
    ReadingGrade grade;
    grade.spanish = language.startsWith(u"es");
    const std::vector<Word> words = wordsOf(text);
    if (words.empty() || !(grade.spanish || language.startsWith(u"en")))
        return grade;
    std::vector<int> syllables;
    syllables.reserve(words.size());
    for (const Word &word : words) {
        const QStringView in = word.in(text);
        const int count = word.letters == 0 ? 1 : grade.spanish ? spanishSyllables(in) : englishSyllables(in);
        syllables.push_back(count);
        grade.syllables += count;
    }
    const std::vector<Sentence> sentences = sentencesOf(text, words);
    grade.known = true;
    grade.words = static_cast<int>(words.size());
    grade.sentences = static_cast<int>(sentences.size());
    grade.score = scoreOf(grade.spanish, grade.words, grade.sentences, grade.syllables);
    grade.level = levelOf(grade.spanish, grade.score);
    grade.fitsFamilies = fits(grade.spanish, grade.score);

    for (const Sentence &sentence : sentences) {
        HardSentence hard{
            sentence.begin, sentence.length, static_cast<int>(sentence.endWord - sentence.firstWord), 0, 0};
        int own = 0;
        for (size_t i = sentence.firstWord; i < sentence.endWord; ++i) {
            own += syllables[i];
            if (syllables[i] >= longWordSyllables(grade.spanish))
                ++hard.longWords;
        }
        hard.score = scoreOf(grade.spanish, hard.words, 1, own);
        // A short line, such as an address, is not hard to read however long its words are.
        if (hard.words >= 8 && !fits(grade.spanish, hard.score))
            grade.hard.push_back(hard);
    }
    return grade;
}

const char *readingLevelName(ReadingLevel level)
{
    switch (level) {
    case ReadingLevel::VeryEasy: return QT_TRANSLATE_NOOP("ReadingGrade", "very easy");
    case ReadingLevel::Easy: return QT_TRANSLATE_NOOP("ReadingGrade", "fairly easy");
    case ReadingLevel::Normal: return QT_TRANSLATE_NOOP("ReadingGrade", "normal");
    case ReadingLevel::RatherHard: return QT_TRANSLATE_NOOP("ReadingGrade", "somewhat hard");
    case ReadingLevel::VeryHard: return QT_TRANSLATE_NOOP("ReadingGrade", "very hard");
    }
    return "";
}

} // namespace candor
