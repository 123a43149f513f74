// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

#include <QRegularExpression>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

void addAge(Scan &scan, qsizetype begin, qsizetype end, const char *key, bool unsure = false)
{
    scan.add(
        begin, end, IdentifierKind::Date, IdentifierSign::Age, scan.known.word(QString::fromLatin1(key)), unsure,
        unsure ? 4 : 2);
}

/// Does the number at token i read as an age over 89?
void ageInFigures(Scan &scan, int i)
{
    static const QRegularExpression old(
        u"\\d{2,3}[\\s.-]*(?:years?|yrs?|y)[\\s./-]*(?:olds?|of\\s+age|o)(?![\\p{L}])\\.?"_s, options);
    static const QRegularExpression spanish(
        u"\\d{2,3}\\s*a\u00f1os(?!\\s+(?:o\\s+m\u00e1s|antes|despu\u00e9s|de\\s+(?:experiencia|servicio)|atr\u00e1s|m\u00e1s\\s+tarde))"_s,
        options);
    static const QRegularExpression sex(u"\\d{2,3}-?(?:yo)?[FMfm](?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression sexBehind(
        u"\\d{2,3}\\s*(?:/|,|yr|y)?\\s*(?:[Ff]emale|[Mm]ale|[Ww]oman|[Mm]an|[Ll]ady|mujer|var\u00f3n|hombre)(?!\\p{L})"_s);
    const Token &token = scan.at(i);
    qsizetype digits = 0;
    while (scan.charAt(token.begin + digits).isDigit())
        ++digits;
    if (digits < 2 || digits > 3)
        return;
    const int value = scan.view(token.begin, token.begin + digits).toInt();
    if (value < 90 || value > 125)
        return;
    const QChar before = scan.charAt(token.begin - 1);
    if (before == u'/' || before == u'.' || before == u'$' || before == u':' || before == u'#')
        return;
    if (const auto match = matchAt(old, scan.text, token.begin); match.hasMatch()) {
        const QString all = match.captured(0);
        const bool adjective = !all.contains("of"_L1, Qt::CaseInsensitive) &&
                               (all.contains(u'-') || !all.contains("old"_L1, Qt::CaseInsensitive));
        qsizetype end = match.capturedEnd(0);
        if (all.endsWith(u'.') && !all.contains("y."_L1))
            --end;
        addAge(scan, token.begin, end, adjective ? "age_adjective" : "age_years");
        return;
    }
    if (const auto match = matchAt(spanish, scan.text, token.begin); match.hasMatch()) {
        if (!scan.isOneOf(i - 1, {u"hace", u"durante", u"desde", u"unos"}))
            addAge(scan, token.begin, match.capturedEnd(0), "age_years");
        return;
    }
    bool heat = false;
    for (int k = i - 1; k >= i - 3; --k)
        heat |= scan.isOneOf(k, {u"temp", u"temperature", u"t", u"fever", u"fiebre", u"temperatura"});
    if (const auto match = matchAt(sex, scan.text, token.begin); match.hasMatch() && !heat) {
        addAge(scan, token.begin, token.begin + digits, "age", true);
        return;
    }
    if (const auto match = matchAt(sexBehind, scan.text, token.begin); match.hasMatch()) {
        addAge(scan, token.begin, token.begin + digits, "age");
        return;
    }
    if (token.kind != Token::Kind::Number || scan.charAt(token.end) == u'/' ||
        (scan.charAt(token.end) == u'.' && scan.charAt(token.end + 1).isDigit()) || scan.charAt(token.end) == u':' ||
        (scan.charAt(token.end) == u'-' && scan.charAt(token.end + 1).isDigit()) || scan.charAt(token.end) == u'%')
        return;
    const bool cue =
        scan.isOneOf(i - 1, {u"aged", u"age", u"ages", u"edad", u"turned", u"turning", u"cumplio", u"cumple"}) ||
        (scan.isWord(i - 1, u"de") && scan.isWord(i - 2, u"edad")) ||
        (scan.isOneOf(i - 1, {u"of", u"is", u"was", u"at"}) && scan.isOneOf(i - 2, {u"age", u"aged"})) ||
        (scan.isOneOf(i - 1, {u"over", u"age"}) && scan.isWord(i - 2, u"aged"));
    if (cue) {
        // What this program puts in reads "90 or older".
        if (!(value == 90 && scan.isOneOf(i + 1, {u"or", u"o"}) && scan.isOneOf(i + 2, {u"older", u"mas"})))
            addAge(scan, token.begin, token.end, "age");
        return;
    }
    const bool person = scan.isOneOf(
        i - 2, {u"he", u"she", u"patient", u"who", u"mother", u"father", u"wife", u"husband", u"grandmother",
                u"grandfather", u"paciente", u"madre", u"padre", u"abuela", u"abuelo", u"ella", u"el"});
    if ((person && scan.isOneOf(i - 1, {u"is", u"was", u"tiene", u"tenia"})) ||
        (scan.isWord(i - 1, u"sus") && scan.isWord(i - 2, u"a"))) {
        if (!scan.unitFollows(token.end))
            addAge(scan, token.begin, token.end, "age", true);
        return;
    }
    if (scan.known.oldAges.contains(value) && !scan.unitFollows(token.end) && !scan.is(i - 1, ScoreWord | LabWord))
        addAge(scan, token.begin, token.end, "age", true);
}

void ageInWords(Scan &scan, int i)
{
    static const QRegularExpression english(
        u"(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and)?(?: "
        u"(?:one|two|three|four|"
        "five|six|seven|eight|nine|ten))?)[ -]years?[ -](?:olds?|of age)(?!\\p{L})"_s,
        options);
    static const QRegularExpression spanish(
        u"(?:noventa(?: y (?:uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento "
        u"(?:uno?|dos|tres|cuatro|cinco|"
        "seis|siete|ocho|nueve|diez)) a\u00f1os(?! (?:antes|despu\u00e9s|atr\u00e1s|o m\u00e1s))"_s,
        options);
    static const QRegularExpression decade(u"(?:his|her|their|the) (?:nineties|90'?s|hundreds)(?!\\p{L})"_s, options);
    const Token &token = scan.at(i);
    QRegularExpressionMatch match;
    if (scan.isOneOf(i, {u"ninety", u"one", u"a"}))
        match = matchAt(english, scan.text, token.begin);
    else if (scan.isOneOf(i, {u"noventa", u"cien", u"ciento"}))
        match = matchAt(spanish, scan.text, token.begin);
    if (match.hasMatch()) {
        const bool adjective = match.captured(0).contains(u'-') && match.captured(0).contains("old"_L1);
        addAge(scan, token.begin, match.capturedEnd(0), adjective ? "age_adjective" : "age_years");
        return;
    }
    if (scan.isOneOf(
            i, {u"nonagenarian", u"nonagenarians", u"centenarian", u"centenarians", u"nonagenaria", u"nonagenario",
                u"centenaria", u"centenario", u"supercentenarian"})) {
        addAge(scan, token.begin, token.end, "age_years");
        return;
    }
    if (scan.isWord(i - 1, u"in") && scan.isOneOf(i, {u"his", u"her", u"their"})) {
        if (const auto found = matchAt(decade, scan.text, token.begin); found.hasMatch())
            addAge(scan, scan.at(i - 1).begin, found.capturedEnd(0), "age_years");
    }
}

} // namespace

void findAges(Scan &scan)
{
    for (int i = 0; i < scan.count(); ++i) {
        if (scan.at(i).kind == Token::Kind::Word)
            ageInWords(scan, i);
        else
            ageInFigures(scan, i);
    }
}

} // namespace candor::deidentify
