// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Deidentify.h"

#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;
using namespace deidentify;

namespace {

/// Overlapping finds become one, which covers all of them and says what the strongest says.
std::vector<Candidate> merged(std::vector<Candidate> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<Candidate> result;
    std::vector<qsizetype> strongest; // length of the find whose words are taken
    for (Candidate &each : found) {
        if (result.empty() || each.begin >= result.back().end) {
            strongest.push_back(each.end - each.begin);
            result.push_back(std::move(each));
            continue;
        }
        Candidate &last = result.back();
        const qsizetype length = each.end - each.begin;
        const qsizetype end = std::max(last.end, each.end);
        // A longer find that holds the other one whole is the better reading among those of about the same rank.
        const bool stronger = each.rank < last.rank ? length * 3 >= strongest.back() || each.rank + 1 < last.rank
                                                    : each.rank == last.rank && length > strongest.back();
        if (stronger) {
            const qsizetype begin = last.begin;
            strongest.back() = length;
            last = std::move(each);
            last.begin = begin;
        }
        last.end = end;
    }
    return result;
}

bool isArticle(QStringView folded)
{
    return folded == u"the" || folded == u"a" || folded == u"an" || folded == u"el" || folded == u"la" ||
           folded == u"los" || folded == u"las" || folded == u"un" || folded == u"una";
}

bool beginsWithArticle(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    const QStringView first = QStringView(text).left(std::max<qsizetype>(blank, 0));
    return isArticle(first) || first == u"another" || first == u"otra";
}

/// "the Brandvolds" becomes "the patient", not "the the patient"; "del Dr. Ruiz" keeps its "de".
void takeArticle(const Scan &scan, Candidate &candidate, qsizetype from)
{
    const int before = scan.tokenFrom(candidate.begin) - 1;
    if (!scan.has(before) || scan.at(before).begin < from || scan.view(scan.at(before).end, candidate.begin) != u" ")
        return;
    const QString &word = scan.at(before).folded;
    if (word == "a"_L1 && candidate.why == IdentifierSign::Age && candidate.replacement.startsWith(u'o')) {
        candidate.replacement.prepend(u"an "_s);
        candidate.begin = scan.at(before).begin;
        return;
    }
    if (!beginsWithArticle(candidate.replacement))
        return;
    if (word == "del"_L1)
        candidate.replacement.prepend(u"de "_s);
    else if (word == "al"_L1)
        candidate.replacement.prepend(u"a "_s);
    else if (!isArticle(word) || (word == "a"_L1 && scan.known.spanish))
        return; // "a" is no article in Spanish
    candidate.begin = scan.at(before).begin;
}

std::vector<Replacement>
toReplacements(const Scan &scan, std::vector<Candidate> candidates, const Readable &readable, const QString &original)
{
    std::vector<Replacement> result;
    qsizetype from = 0;
    for (Candidate &candidate : candidates) {
        takeArticle(scan, candidate, from);
        from = candidate.end;
        const int token = scan.tokenFrom(candidate.begin);
        Replacement made;
        made.begin = readable.at[static_cast<size_t>(candidate.begin)];
        made.length = readable.at[static_cast<size_t>(candidate.end - 1)] + 1 - made.begin;
        made.original = original.mid(made.begin, made.length);
        made.replacement = candidate.replacement;
        if (scan.has(token) && scan.startsSentence(token) && !made.replacement.isEmpty() &&
            !scan.charAt(candidate.begin).isLower())
            made.replacement[0] = made.replacement[0].toUpper();
        made.kind = candidate.kind;
        made.why = candidate.why;
        made.unsure = candidate.unsure;
        result.push_back(std::move(made));
    }
    return result;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// Long numbers of the case whose digits stand in a row, whatever stands between them.
void findScattered(Scan &scan)
{
    std::vector<qsizetype> places;
    QString digits;
    for (qsizetype i = 0; i < scan.text.size(); ++i) {
        if (scan.text[i].isDigit()) {
            digits += scan.text[i];
            places.push_back(i);
        }
    }
    for (auto each = scan.known.numbers.begin(); each != scan.known.numbers.end(); ++each) {
        const QString wanted = digitsOf(each.key());
        if (wanted.size() < 7)
            continue;
        for (qsizetype at = digits.indexOf(wanted); at >= 0; at = digits.indexOf(wanted, at + 1)) {
            const qsizetype begin = places[static_cast<size_t>(at)];
            const qsizetype end = places[static_cast<size_t>(at + wanted.size() - 1)] + 1;
            if (end - begin <= wanted.size() * 4)
                scan.add(begin, end, each->kind, each->sign, scan.known.word(u"other_number"_s), false, 1);
        }
    }
}

} // namespace

class Deidentifier::Implementation {
public:
    Known known;
};

Deidentifier::Deidentifier(const CaseFile &file, const DeidentifyContext &context)
    : m(new Implementation{knownOf(file, context)})
{
}

Deidentifier::~Deidentifier() = default;

namespace {

std::vector<Replacement> look(const Known &known, const QString &text, bool harder)
{
    if (text.isEmpty())
        return {};
    const Readable readable = deidentify::readable(text);
    Scan scan(readable.text, known);
    findNames(scan);
    findPlaces(scan);
    findDates(scan);
    findDayNames(scan);
    findAges(scan);
    findNumbers(scan);
    findMentions(scan);
    if (harder) {
        findScattered(scan);
        findCapitals(scan);
    }
    return toReplacements(scan, merged(std::move(scan.found)), readable, text);
}

} // namespace

std::vector<Replacement> Deidentifier::find(const QString &text) const
{
    return look(m->known, text, false);
}

std::vector<Replacement> Deidentifier::sweep(const QString &text) const
{
    return look(m->known, text, true);
}

QDate Deidentifier::eventDay() const
{
    return m->known.eventDay;
}

QString Deidentifier::relativeDay(QDate day) const
{
    return m->known.relativeDay(day);
}

bool isDirect(const Replacement &replacement)
{
    switch (replacement.kind) {
    case IdentifierKind::Date: return false;
    case IdentifierKind::Place:
        return replacement.why == IdentifierSign::Hospital || replacement.why == IdentifierSign::Institution ||
               replacement.why == IdentifierSign::Address;
    case IdentifierKind::Biometric:
    case IdentifierKind::Photograph: return replacement.why != IdentifierSign::Mention;
    default: return true;
    }
}

QString applied(const QString &text, const std::vector<Replacement> &replacements)
{
    QString result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const Replacement &each : replacements) {
        if (each.choice == ReplacementChoice::Keep || each.begin < from || each.begin + each.length > text.size())
            continue;
        result += QStringView(text).mid(from, each.begin - from);
        result += each.replacement;
        from = each.begin + each.length;
    }
    result += QStringView(text).mid(from);
    return result;
}

std::vector<Replacement> keptDirect(const std::vector<ReviewedText> &texts)
{
    std::vector<Replacement> kept;
    for (const ReviewedText &text : texts) {
        for (const Replacement &each : text.replacements) {
            if (each.choice == ReplacementChoice::Keep && isDirect(each))
                kept.push_back(each);
        }
    }
    return kept;
}

std::map<IdentifierKind, int> countReplaced(const std::vector<ReviewedText> &texts)
{
    std::map<IdentifierKind, int> counts;
    for (const ReviewedText &text : texts) {
        for (const Replacement &each : text.replacements) {
            if (each.choice != ReplacementChoice::Keep)
                ++counts[each.kind];
        }
    }
    return counts;
}

} // namespace candor
