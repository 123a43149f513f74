// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextUnits.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Small and without its accent. Tables of Unicode are asked once for the letters of European languages.
char16_t foldedSlowly(char16_t c, bool keepCase)
{
    QChar base(c);
    while (base.decompositionTag() == QChar::Canonical)
        base = base.decomposition().front();
    if (base == u'\u2019' || base == u'\u02BC')
        base = u'\'';
    return keepCase ? base.unicode() : base.toLower().unicode();
}

constexpr size_t tableSize = 0x250;

struct FoldTables {
    std::array<char16_t, tableSize> small;
    std::array<char16_t, tableSize> exact;
    std::array<bool, tableSize> letter;
    std::array<bool, tableSize> digit;

    FoldTables()
    {
        for (size_t i = 0; i < tableSize; ++i) {
            const auto c = static_cast<char16_t>(i);
            small[i] = foldedSlowly(c, false);
            exact[i] = foldedSlowly(c, true);
            letter[i] = QChar(c).isLetter();
            digit[i] = QChar(c).isNumber();
        }
    }
};

const FoldTables &tables()
{
    static const FoldTables all;
    return all;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isMark(QChar c)
{
    return c.unicode() >= 0x300 && c.category() == QChar::Mark_NonSpacing;
}

struct Hash {
    quint64 value = 0xcbf29ce484222325u;
    void add(char16_t c) { value = (value ^ c) * 0x100000001b3u; }
};

bool isAbbreviation(const QString &text, const Word &word)
{
    if (word.letters == 1 && word.length == 1)
        return word.capital; // an initial
    static const QStringList known = {u"dr"_s,     u"dra"_s,  u"mr"_s,  u"mrs"_s, u"ms"_s,   u"st"_s,
                                      u"jr"_s,     u"sr"_s,   u"sra"_s, u"sta"_s, u"no"_s,   u"ave"_s,
                                      u"approx"_s, u"vs"_s,   u"tel"_s, u"ext"_s, u"srta"_s, u"ud"_s,
                                      u"uds"_s,    u"prof"_s, u"lic"_s, u"núm"_s, u"av"_s,   u"mt"_s};
    return word.length <= 6 && known.contains(word.in(text).toString().toLower()) &&
           !(word.in(text) == u"no"); // "I said no. Then …"
}

} // namespace

std::vector<Word> wordsOf(QStringView text)
{
    const FoldTables &fold = tables();
    std::vector<Word> words;
    words.reserve(static_cast<size_t>(text.size() / 6 + 1));
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        Word word;
        word.begin = i;
        word.capitals = true;
        Hash small, exact;
        for (; i < size; ++i) {
            const QChar c = text[i];
            const char16_t u = c.unicode();
            const bool inTable = u < tableSize;
            const bool letter = inTable ? fold.letter[u] : c.isLetter();
            const bool digit = !letter && (inTable ? fold.digit[u] : c.isNumber());
            if (letter || digit) {
                if (letter && word.letters < 0xffff)
                    ++word.letters;
                if (digit && word.digits < 0xffff)
                    ++word.digits;
                if (letter) {
                    const bool isUpper = c.isUpper();
                    if (i == word.begin)
                        word.capital = isUpper;
                    word.capitals = word.capitals && isUpper;
                }
                small.add(inTable ? fold.small[u] : foldedSlowly(u, false));
                exact.add(inTable ? fold.exact[u] : foldedSlowly(u, true));
            } else if (i > word.begin && isMark(c)) {
                continue; // an accent of its own
            } else if (i > word.begin && isApostrophe(c) && i + 1 < size && text[i + 1].isLetter()) {
                small.add(u'\'');
                exact.add(u'\'');
            } else {
                break;
            }
        }
        word.length = i - word.begin;
        if (word.length == 0) {
            ++i;
            continue;
        }
        word.key = small.value;
        word.exactKey = exact.value;
        word.capitals = word.capitals && word.letters > 0;
        words.push_back(word);
    }
    return words;
}

quint64 wordKey(QStringView word)
{
    const std::vector<Word> words = wordsOf(word);
    return words.empty() ? 0 : words.front().key;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isMark(c))
            result += QChar(foldedSlowly(c.unicode(), false));
    }
    return result;
}

std::vector<Sentence> sentencesOf(const QString &text, const std::vector<Word> &words)
{
    std::vector<Sentence> sentences;
    const auto endsAfter = [&](size_t at) {
        const qsizetype from = words[at].end();
        const qsizetype to = at + 1 < words.size() ? words[at + 1].begin : text.size();
        const QStringView gap = QStringView(text).sliced(from, to - from);
        const bool smallAfter = to < text.size() && text[to].isLower();
        if (gap.contains(u'\n')) {
            const bool emptyLine = std::count(gap.begin(), gap.end(), u'\n') > 1;
            return emptyLine || !smallAfter || gap.contains(u'-') || gap.contains(u'\u2022');
        }
        const auto isEnd = [](QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026'; };
        const auto mark = std::find_if(gap.begin(), gap.end(), isEnd);
        if (mark == gap.end() || smallAfter)
            return false;
        if (*mark != u'.')
            return true;
        const bool spaceAfter = std::any_of(mark, gap.end(), [](QChar c) { return c.isSpace(); });
        if (!spaceAfter)
            return false; // inside a number, a time or an address
        const bool itemNumber = words[at].letters == 0 && (words[at].begin == 0 || text[words[at].begin - 1] == u'\n');
        return !itemNumber && !isAbbreviation(text, words[at]);
    };
    size_t first = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i + 1 < words.size() && !endsAfter(i))
            continue;
        Sentence sentence;
        sentence.firstWord = first;
        sentence.endWord = i + 1;
        sentence.begin = words[first].begin;
        qsizetype end = words[i].end();
        const qsizetype limit = i + 1 < words.size() ? words[i + 1].begin : text.size();
        while (end < limit && !text[end].isSpace())
            ++end; // with its full stop
        sentence.length = end - sentence.begin;
        sentences.push_back(sentence);
        first = i + 1;
    }
    return sentences;
}

} // namespace candor
