// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Scan.h"

#include "documents/deidentify/Known.h"

#include <algorithm>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

/// The character as a person reads it: one kind of hyphen, blank, quote and digit.
QChar plain(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return c;
    if (code == 0x2010 || code == 0x2011 || code == 0x2212 || code == 0xFE63 || code == 0xFF0D)
        return u'-';
    if (code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x3000)
        return u' ';
    if (code == 0x2028 || code == 0x2029 || code == 0x85)
        return u'\n';
    if (code >= 0xFF01 && code <= 0xFF5E) // full width forms
        return QChar(char16_t(code - 0xFEE0));
    if (c.isDigit() && c.digitValue() >= 0)
        return QChar(char16_t(u'0' + c.digitValue()));
    return c;
}

bool isTokenChar(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber();
    return c.isLetter() || c.isDigit() || c.category() == QChar::Mark_NonSpacing;
}

} // namespace

Readable readable(const QString &text)
{
    Readable result;
    result.text.reserve(text.size());
    result.at.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x80 && isInvisible(c))
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.text += c;
            result.at.push_back(i++);
            result.text += text[i];
            result.at.push_back(i);
            continue;
        }
        const QChar shown = c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : plain(c);
        // A word that is parted at the end of a line is one word.
        if (shown == u'-' && i > 0 && text[i - 1].isLetter()) {
            qsizetype next = i + 1;
            while (next < text.size() && (text[next] == u' ' || text[next] == u'\r'))
                ++next;
            if (next < text.size() && text[next] == u'\n') {
                ++next;
                while (next < text.size() && text[next] == u' ')
                    ++next;
                if (next < text.size() && text[next].isLower()) {
                    i = next - 1;
                    continue;
                }
            }
        }
        result.text += shown;
        result.at.push_back(i);
    }
    result.at.push_back(text.size());
    return result;
}

Scan::Scan(const QString &t, const Known &k)
    : text(t)
    , known(k)
{
    const Words &all = words();
    tokens.reserve(static_cast<size_t>(text.size() / 5));
    for (qsizetype i = 0; i < text.size();) {
        if (!isTokenChar(text[i])) {
            ++i;
            continue;
        }
        Token token;
        token.begin = i;
        bool letters = false;
        bool digits = false;
        token.allCaps = true;
        for (; i < text.size() && isTokenChar(text[i]); ++i) {
            if (text[i].isDigit()) {
                digits = true;
            } else {
                letters = true;
                token.allCaps &= !text[i].isLower();
            }
        }
        token.end = i;
        token.kind = !digits ? Token::Kind::Word : letters ? Token::Kind::Mixed : Token::Kind::Number;
        token.allCaps &= letters && token.end - token.begin > 1;
        token.capital = text[token.begin].isUpper();
        token.folded = fold(QStringView(text).mid(token.begin, token.end - token.begin));
        if (token.kind != Token::Kind::Number)
            token.classes = all.classesOf(token.folded);
        tokens.push_back(std::move(token));
    }
}

bool Scan::isOneOf(int i, std::initializer_list<QStringView> folded) const
{
    return has(i) && std::any_of(folded.begin(), folded.end(), [&](QStringView each) { return at(i).folded == each; });
}

QStringView Scan::gapAfter(int i) const
{
    const qsizetype begin = i < 0 ? 0 : at(i).end;
    const qsizetype end = i + 1 < count() ? at(i + 1).begin : text.size();
    return view(begin, end);
}

bool Scan::blankAfter(int i) const
{
    if (!has(i) || !has(i + 1))
        return false;
    const QStringView gap = gapAfter(i);
    return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); });
}

bool Scan::blankOrPoint(int i) const
{
    QStringView gap = gapAfter(i);
    if (gap.startsWith(u'.'))
        gap = gap.mid(1);
    return has(i + 1) && std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); });
}

bool Scan::startsSentence(int i) const
{
    const QStringView gap = gapAfter(i - 1);
    if (i == 0)
        return true;
    for (const QChar c : gap) {
        if (c == u'\n' || c == u'\t' || c == u'!' || c == u'?' || c == u'\u00bf' || c == u'\u00a1' || c == u'\u2022')
            return true;
    }
    if (gap.startsWith(u'.') || gap.startsWith(u':'))
        return !is(i - 1, TitleShort) && gap.size() > 1;
    return gap.startsWith(u"\".") || gap.startsWith(u").") || gap.startsWith(u".\"");
}

bool Scan::unitFollows(qsizetype end) const
{
    qsizetype i = end;
    if (charAt(i) == u'%' || charAt(i) == u'\u00b0')
        return true;
    bool joined = true; // "120mL", "120-mL"
    while (charAt(i) == u' ' || charAt(i) == u'-' || charAt(i) == u'\u00a0') {
        joined = false;
        ++i;
    }
    if (i - end > 2)
        return false;
    if (charAt(i) == u'%' || charAt(i) == u'\u00b0')
        return true;
    qsizetype last = i;
    while (last < text.size() && text[last].isLetter())
        ++last;
    if (last == i)
        return false;
    const QString word = fold(view(i, last));
    // "June 29 M. Brandvold": an initial.
    if (last - i == 1 && text[i].isUpper() && charAt(last) == u'.' && charAt(last + 1) == u' ' &&
        charAt(last + 2).isUpper())
        return false;
    // "a" and "in" are words before they are units.
    if (word == "in"_L1 && !joined)
        return false;
    if ((word == "a"_L1 || word == "x"_L1) && charAt(last).isLetterOrNumber())
        return false;
    return (words().classesOf(word) & UnitWord) != 0;
}

int Scan::tokenFrom(qsizetype begin) const
{
    const auto found_ = std::lower_bound(
        tokens.begin(), tokens.end(), begin, [](const Token &token, qsizetype place) { return token.begin < place; });
    return static_cast<int>(found_ - tokens.begin());
}

const Phrase *Scan::phraseAt(const Phrases &phrases, int i, int &next) const
{
    const auto list = phrases.constFind(at(i).folded);
    if (list == phrases.constEnd())
        return nullptr;
    for (const Phrase &phrase : *list) {
        bool fits = i + phrase.rest.size() < count();
        for (int k = 0; fits && k < phrase.rest.size(); ++k) {
            const QStringView gap = gapAfter(i + k);
            fits = gap.size() <= 3 && !gap.contains(u'\t') && at(i + k + 1).folded == phrase.rest[k];
        }
        if (fits) {
            next = i + static_cast<int>(phrase.rest.size()) + 1;
            return &phrase;
        }
    }
    return nullptr;
}

bool Scan::mayBeName(int i) const
{
    if (!has(i))
        return false;
    const Token &token = at(i);
    if (token.kind != Token::Kind::Word || !token.capital || token.end - token.begin < 2)
        return false;
    if (token.allCaps && token.end - token.begin <= 4)
        return false;
    return !token.is(
        StopWord | RoleWord | anyTitle | Relation | UnitWord | MonthWord | WeekdayWord | InstitutionWord | RoomWord |
        KnownCapital);
}

QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text, qsizetype at)
{
    // The text was made well-formed in `readable`: checking all of it at every place would take longer than the rest.
    return expression.match(
        text, at, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
}

void Scan::add(
    qsizetype begin, qsizetype end, IdentifierKind kind, IdentifierSign why, const QString &word, bool unsure, int rank)
{
    if (begin < end)
        found.push_back({begin, end, kind, why, word, unsure, rank});
}

} // namespace candor::deidentify
