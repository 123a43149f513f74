// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"
#include "model/Codec.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A number that by its form alone belongs to one kind.
struct Form {
    IdentifierKind kind;
    QRegularExpression expression;
    bool unsure = false;
};

const std::vector<Form> &forms()
{
    using K = IdentifierKind;
    static const std::vector<Form> made = [] {
        const auto form = [](K kind, const QString &pattern, bool unsure = false) {
            return Form{
                kind,
                QRegularExpression(pattern + u"(?![\\p{L}\\d])"_s, QRegularExpression::UseUnicodePropertiesOption),
                unsure};
        };
        return std::vector<Form>{
            form(
                K::NetworkAddress,
                u"(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?!\\.\\d)"_s),
            form(K::SocialSecurity, u"\\d{3}[ -]\\d{2}[ -]\\d{4}"_s),
            form(K::SocialSecurity, u"[X*x]{3}[ -]?[X*x]{2}[ -]?\\d{4}"_s),
            form(K::SocialSecurity, u"\\d{2}-\\d{7}"_s),
            form(K::Account, u"\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}"_s),
            form(
                K::Phone,
                u"(?:1[ .-]?)?\\(?\\d{3}\\)?[ .\\-/]{1,3}\\d{3}[ .-]\\d{4}(?:,?\\s*(?:x|ext\\.?|extension)\\s*\\d{1,6})?"_s),
            form(K::Phone, u"\\d{3}\\)\\s?\\d{4}"_s),
            form(K::Phone, u"\\d{3}[-.]\\d{4}(?:,?\\s*(?:x|ext\\.?|extension)\\s*\\d{1,6})?(?![-.]\\d)"_s),
            form(K::Phone, u"\\d{2}[ -]\\d{4}[ -]\\d{4}"_s),
            form(K::Phone, u"\\d{3} \\d{3} \\d{3}"_s, true),
            form(K::Phone, u"\\d{2,3} \\d{3} \\d{2} \\d{2}"_s),
            form(K::Phone, u"\\d{2} \\d{2} \\d{2} \\d{2} \\d{2}"_s, true),
            form(K::HealthPlan, u"[1-9][A-Z][A-Z0-9]\\d-?[A-Z][A-Z0-9]\\d-?[A-Z]{2}\\d{2}"_s),
            form(K::Licence, u"[A-Z]{2}\\d{7}"_s),
            form(K::SocialSecurity, u"[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z0-9]\\d"_s),
            form(K::SocialSecurity, u"(?:\\d{8}|[XYZ]\\d{7})-?[A-Z]"_s),
            form(K::Account, u"[A-Z]{2}\\d{2}(?: ?\\d{4}){4,6}(?: ?\\d{1,4})?"_s),
            form(K::Vehicle, u"(?=[A-HJ-NPR-Z]*\\d)(?=\\d*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}"_s),
            form(K::OtherNumber, u"(?:19|20)\\d{2}-\\d{3,6}"_s),
        };
    }();
    return made;
}

class NumberFinder {
public:
    explicit NumberFinder(Scan &scan)
        : m(scan)
        , m_known(scan.known)
    {
    }

    void run()
    {
        addresses();
        for (int i = 0; i < m.count(); ++i) {
            knownNumber(i);
            cue(i);
            if (m.at(i).kind != Token::Kind::Word || m.at(i).folded == "xxx"_L1)
                byForm(i);
            hexadecimal(i);
        }
    }

private:
    void
    addKind(qsizetype begin, qsizetype end, IdentifierKind kind, IdentifierSign why, bool unsure = false, int rank = 2)
    {
        // The words put in have the names of the kinds.
        const QString key = kind == IdentifierKind::Place ? u"postal_code"_s : keyOf(kind);
        m.add(begin, end, kind, why, m_known.word(key), unsure, rank);
    }

    /// E-mail and web addresses, by the signs in the middle of them.
    void addresses()
    {
        static const QRegularExpression web(u"[\\w-]+(?:\\.[\\w-]+)*(?::\\d+)?(?:[/?#][^\\s<>\"]*)?"_s, options);
        static const QString inMail = u"._%+-'"_s;
        const QString &text = m.text;
        for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
            qsizetype begin = at;
            while (begin > 0 && (text[begin - 1].isLetterOrNumber() || inMail.contains(text[begin - 1])))
                --begin;
            qsizetype end = at + 1;
            while (end < text.size() &&
                   (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-' || text[end] == u'_'))
                ++end;
            while (end > at + 1 && !text[end - 1].isLetterOrNumber())
                --end;
            if (begin < at && end > at + 1)
                addKind(begin, end, IdentifierKind::Email, IdentifierSign::Form, false, 0);
            else if (end > at + 3 && text[at + 1].isLetter()) // a name in a network
                addKind(at, end, IdentifierKind::OtherNumber, IdentifierSign::Form, true);
        }
        for (qsizetype at = text.indexOf("://"_L1); at >= 0; at = text.indexOf("://"_L1, at + 3)) {
            qsizetype begin = at;
            while (begin > 0 && text[begin - 1].isLetter())
                --begin;
            const auto match = matchAt(web, text, at + 3);
            addKind(
                begin, match.hasMatch() ? trimmed(match.capturedEnd(0)) : at + 3, IdentifierKind::WebAddress,
                IdentifierSign::Form, false, 0);
        }
        for (int i = 1; i < m.count(); ++i) {
            static const QSet<QString> ends{u"com"_s, u"org"_s, u"net"_s, u"edu"_s, u"gov"_s,  u"health"_s,
                                            u"mx"_s,  u"es"_s,  u"io"_s,  u"us"_s,  u"info"_s, u"care"_s};
            const Token &token = m.at(i);
            if (m.gapAfter(i - 1) != u"." || token.capital || !ends.contains(token.folded) ||
                m.at(i - 1).kind == Token::Kind::Number)
                continue;
            qsizetype begin = m.at(i - 1).begin;
            while (begin > 0 &&
                   (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.' || text[begin - 1] == u'-'))
                --begin;
            if (const auto match = matchAt(web, text, begin); match.hasMatch() && match.capturedEnd(0) >= token.end)
                addKind(
                    begin, trimmed(match.capturedEnd(0)), IdentifierKind::WebAddress, IdentifierSign::Form, false, 0);
        }
    }

    [[nodiscard]] qsizetype trimmed(qsizetype end) const
    {
        while (end > 0 && (m.text[end - 1] == u'.' || m.text[end - 1] == u',' || m.text[end - 1] == u';' ||
                           m.text[end - 1] == u')'))
            --end;
        return end;
    }

    /// A number that stands in a field of the case, however it is spaced.
    void knownNumber(int i)
    {
        if (m_known.numbers.isEmpty())
            return;
        if (m.at(i).kind == Token::Kind::Word && !m_known.numberStarts.contains(m.at(i).folded))
            return;
        QString joined;
        int best = -1;
        KnownNumber number;
        for (int k = i; m.has(k) && k < i + 7 && joined.size() < 40; ++k) {
            joined += m.at(k).folded;
            if (const auto found = m_known.numbers.constFind(joined); found != m_known.numbers.constEnd()) {
                best = k;
                number = *found;
            }
            const QStringView gap = m.gapAfter(k);
            if (gap.size() > 3 || gap.contains(u','))
                break;
        }
        if (best < 0)
            return;
        qsizetype begin = m.at(i).begin;
        const qsizetype end = m.at(best).end;
        if (joined.size() <= 4 && end - begin <= 4 && m.unitFollows(end))
            return;
        if (m.charAt(begin - 1) == u'(' || m.charAt(begin - 1) == u'+')
            --begin;
        addKind(begin, end, number.kind, number.sign, false, 1);
    }

    /// "MRN 0554012", "serial number: AX-993", "ext. 4412".
    void cue(int i)
    {
        static const QString counted =
            u"(?:number|numbers|num|no|nr|nbr|id|identifier|identification|code|n\u00famero|n\u00fam|nro|c\u00f3digo|n\\.?\\s?[\u00ba\u00b0o])\\b\\.?"_s;
        static const QString value =
            u"(?<value>(?=[A-Za-z0-9./-]*\\d|(?-i:[A-Z]{1,4}) \\d)[A-Za-z0-9](?:[A-Za-z0-9]|[./-](?=[A-Za-z0-9])){0,30}"
            "(?:[ ](?=[A-Z0-9-]*\\d)[A-Z0-9-]{3,}(?![A-Za-z0-9]*[:/.%]\\d))*(?: (?-i:[A-Z]{1,3})(?!\\p{L}))?)"_s;
        static const QRegularExpression strong(
            u"[\\s.:#=*\u00ba\u00b0-]*(?:(?:"_s + counted +
                u"|[\u00ba\u00b0])[\\s.:#=]*)?(?:(?:is|was|are|es|era|de|ending in|termina en)\\s+)?#?\\s*"_s + value,
            options);
        static const QRegularExpression weak(
            u"(?:\\s*"_s + counted +
                u"[\\s.:#=]*(?:(?:is|was|es|era)\\s+)?#?\\s*|\\s*#\\s*|\\s*:\\s*(?=[A-Za-z0-9./-]*\\d[A-Za-z0-9./-]*\\d[A-Za-z0-9./-]*\\d)|\\s+(?=[A-Z]{0,4}[ -]?\\d[\\dA-Z-]{3,}))"_s +
                value,
            options);
        int next = i;
        const Phrase *phrase = m.phraseAt(words().cues, i, next);
        if (!phrase)
            return;
        const auto kind = static_cast<IdentifierKind>(phrase->value / 2);
        const bool isWeak = phrase->value % 2 == 1;
        const qsizetype behind = m.at(next - 1).end;
        const auto match = matchAt(isWeak ? weak : strong, m.text, behind);
        if (!match.hasMatch())
            return;
        const QString found = match.captured(u"value");
        const auto digits = std::count_if(found.begin(), found.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype end = match.capturedEnd(0);
        // What has the form of a date, a time or an amount is not meant.
        if (digits < (isWeak ? 3 : 2) || m.unitFollows(end) || isAmount(match.capturedStart(u"value"), end))
            return;
        const bool fax = kind == IdentifierKind::Phone && m.is(next - 1, FaxWord);
        addKind(
            m.at(i).begin, end, fax ? IdentifierKind::Fax : kind, IdentifierSign::WordBefore, isWeak && digits < 5,
            kind == IdentifierKind::OtherNumber ? 3 : 2);
    }

    [[nodiscard]] bool isAmount(qsizetype begin, qsizetype end) const
    {
        static const QRegularExpression amount(
            u"(?:\\d{1,2}:\\d{2}|\\d+[.,]\\d{1,2}|\\d{1,3}(?:,\\d{3})+|\\d+(?:mg|mcg|ml|cc|l|g|kg|u|h|hr|hrs|min|s|am|pm|cm|mm|st|nd|rd|th|x))(?![\\p{L}\\d])"_s,
            options);
        const auto match = matchAt(amount, m.text, begin);
        return match.hasMatch() && match.capturedEnd(0) >= end;
    }

    void byForm(int i)
    {
        const Token &token = m.at(i);
        qsizetype begin = token.begin;
        const QChar before = m.charAt(begin - 1);
        const bool joined = begin > 1 &&
                            (before == u'-' || before == u'.' || before == u'/' || before == u',' || before == u':') &&
                            m.text[begin - 2].isLetterOrNumber();
        if (joined && before != u':')
            return;
        international(begin, before);
        // Most numbers stand alone; only those that go on behind a sign can have one of the forms.
        const QChar next = m.charAt(token.end);
        const QChar second = m.charAt(token.end + 1);
        const bool goesOn = (next == u'-' || next == u'.' || next == u' ' || next == u')' || next == u'/') &&
                            (second.isLetterOrNumber() || second == u'(' || second == u' ');
        const bool mayHaveForm = goesOn || token.end - begin >= 8;
        for (const Form &form : forms()) {
            if (!mayHaveForm)
                break;
            const auto match = matchAt(form.expression, m.text, begin);
            if (!match.hasMatch() || m.unitFollows(match.capturedEnd(0)))
                continue;
            if (form.kind == IdentifierKind::Phone && before == u'$')
                continue;
            if (form.kind == IdentifierKind::OtherNumber && isYears(match.captured(0)))
                continue;
            qsizetype first = begin;
            if (before == u'(' || before == u'+')
                --first;
            IdentifierKind kind = form.kind;
            bool unsure = form.unsure;
            if (kind == IdentifierKind::Phone) {
                for (int k = i - 1; k >= i - 3 && m.has(k); --k) {
                    if (m.is(k, FaxWord))
                        kind = IdentifierKind::Fax;
                    unsure &= !m.is(k, PhoneWord | FaxWord);
                }
            }
            addKind(first, match.capturedEnd(0), kind, IdentifierSign::Form, unsure);
            return;
        }
        longNumber(i, begin, before);
    }

    /// "2019-2021" is two years.
    [[nodiscard]] static bool isYears(const QString &text)
    {
        const int second = text.mid(5).toInt();
        return text.size() == 9 && second >= 1880 && second <= 2099;
    }

    void international(qsizetype begin, QChar before)
    {
        static const QRegularExpression plus(u"\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){2,6}(?!\\d)"_s);
        if (before != u'+')
            return;
        const auto match = matchAt(plus, m.text, begin);
        const QString all = match.captured(0);
        const auto digits = std::count_if(all.begin(), all.end(), [](QChar c) { return c.isDigit(); });
        if (match.hasMatch() && digits >= 8 && digits <= 15)
            addKind(begin - 1, match.capturedEnd(0), IdentifierKind::Phone, IdentifierSign::Form);
    }

    void longNumber(int i, qsizetype begin, QChar before)
    {
        static const QRegularExpression grouped(u"\\d{1,3}(?:,\\d{3})+(?!\\d)"_s);
        static const QRegularExpression run(u"[A-Za-z0-9]+(?:[-/._][A-Za-z0-9]+)*"_s);
        static const QRegularExpression attached(u"\\d+(?:[.,]\\d+)?([A-Za-z\u00b5\u03bc]+)$"_s);
        if (before == u'$' || before == u'\u20ac' || before == u':' || matchAt(grouped, m.text, begin).hasMatch())
            return;
        qsizetype start = begin;
        // "IP-40218": letters before the hyphen belong to it.
        if (before == u'-' && i > 0 && m.at(i - 1).end == begin - 1)
            start = m.at(i - 1).begin;
        const auto match = matchAt(run, m.text, start);
        const QString all = match.captured(0);
        const qsizetype end = match.capturedEnd(0);
        const auto digits = std::count_if(all.begin(), all.end(), [](QChar c) { return c.isDigit(); });
        const auto letters = std::count_if(all.begin(), all.end(), [](QChar c) { return c.isLetter(); });
        if (before == u'#' && digits >= 2) {
            addKind(begin - 1, end, IdentifierKind::OtherNumber, IdentifierSign::Form, digits < 4, 3);
            return;
        }
        static const QRegularExpression timed(u"\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]\\d{2}|$)"_s);
        if (digits < 4 || m.unitFollows(end) || matchAt(timed, all, 0).hasMatch())
            return;
        if (const auto unit = attached.match(all);
            unit.hasMatch() && (words().classesOf(fold(unit.captured(1))) & UnitWord) != 0)
            return;
        const bool decimal = letters == 0 && all.count(u'.') == 1 && !all.contains(u'-') && !all.contains(u'/');
        if (decimal || all.contains(u'/'))
            return;
        // "100-2000": from, to.
        if (letters == 0 && all.count(u'-') == 1 && digits < 9)
            return;
        const bool lab = m.is(i - 1, LabWord | ScoreWord);
        if (letters == 0) {
            if (lab || digits < 5)
                return;
            addKind(start, end, IdentifierKind::OtherNumber, IdentifierSign::LongNumber, digits < 6, 4);
        } else {
            addKind(start, end, IdentifierKind::OtherNumber, IdentifierSign::LongNumber, digits < 6, 4);
        }
    }

    /// Hardware and network addresses, and long ids in sixteens.
    void hexadecimal(int i)
    {
        static const QRegularExpression hardware(u"(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\\w:-])"_s);
        static const QRegularExpression network(u"(?:[0-9A-Fa-f]{1,4}:){1,7}(?::?[0-9A-Fa-f]{1,4}){1,7}(?![\\w:])"_s);
        static const QRegularExpression unique(
            u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?!\\w)"_s);
        const Token &token = m.at(i);
        const auto length = token.end - token.begin;
        const QChar next = m.charAt(token.end);
        if ((next != u':' && next != u'-') || length > 8 || m.charAt(token.begin - 1) == u':' ||
            m.charAt(token.begin - 1) == u'-')
            return;
        if (length == 2) {
            if (const auto match = matchAt(hardware, m.text, token.begin); match.hasMatch()) {
                addKind(token.begin, match.capturedEnd(0), IdentifierKind::Device, IdentifierSign::Form, false, 1);
                return;
            }
        }
        if (length <= 4 && next == u':') {
            const auto match = matchAt(network, m.text, token.begin);
            const QString all = match.captured(0);
            if (match.hasMatch() && (all.contains("::"_L1) || all.count(u':') == 7)) {
                addKind(
                    token.begin, match.capturedEnd(0), IdentifierKind::NetworkAddress, IdentifierSign::Form, false, 1);
                return;
            }
        }
        if (length == 8) {
            if (const auto match = matchAt(unique, m.text, token.begin); match.hasMatch())
                addKind(token.begin, match.capturedEnd(0), IdentifierKind::OtherNumber, IdentifierSign::Form, false, 1);
        }
    }

    Scan &m;
    const Known &m_known;
};

} // namespace

void findNumbers(Scan &scan)
{
    NumberFinder(scan).run();
}

} // namespace candor::deidentify
