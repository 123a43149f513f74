// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

class PlaceFinder {
public:
    explicit PlaceFinder(Scan &scan)
        : m(scan)
        , m_known(scan.known)
    {
    }

    void run()
    {
        for (int i = 0; i < m.count(); ++i) {
            knownPlace(i);
            institution(i);
            street(i);
            town(i);
            room(i);
        }
    }

private:
    void knownPlace(int i)
    {
        int next = i;
        const Phrase *phrase = m.phraseAt(m_known.places, i, next);
        if (!phrase)
            return;
        const KnownPlace &place = m_known.placeList[static_cast<size_t>(phrase->value)];
        if (place.capital && !m.at(i).capital)
            return;
        int first = i;
        int last = next - 1;
        if (place.sign == IdentifierSign::Hospital) {
            const auto belongs = [&](int k) {
                return m.has(k) && (m_known.hospitalWords.contains(m.at(k).folded) || m.at(k).folded == "s"_L1) &&
                       (m.at(k).capital || m.is(k, StopWord) || m.at(k).folded == "s"_L1);
            };
            const auto close = [&](int k) {
                const QStringView gap = m.gapAfter(k);
                return gap.size() <= 2 && !gap.contains(u'\n') && !gap.contains(u',') && !gap.contains(u';') &&
                       (gap.size() < 2 || !gap.startsWith(u'.') || m.at(k).end - m.at(k).begin <= 2);
            };
            while (belongs(last + 1) && close(last))
                ++last;
            // "… of the" at the end belongs to the sentence; so does the sign of the possessive.
            while (last > next - 1 && (m.is(last, StopWord) || m.at(last).folded == "s"_L1))
                --last;
            while (first > 0 && belongs(first - 1) && close(first - 1))
                --first;
            while (first < i && m.is(first, StopWord))
                ++first;
        }
        m.add(
            m.at(first).begin, m.at(last).end, IdentifierKind::Place, place.sign, m_known.word(place.word),
            place.unsure, place.direct ? 1 : 2);
    }

    [[nodiscard]] bool isPlaceName(int i) const
    {
        return m.has(i) && m.at(i).kind == Token::Kind::Word && m.at(i).capital && m.at(i).end - m.at(i).begin > 1 &&
               !(m.at(i).allCaps && m.at(i).end - m.at(i).begin <= 3) &&
               (!m.at(i).is(StopWord | RoleWord | InstitutionGeneric | InstitutionWord | RoomWord | Relation) ||
                m.at(i).folded == "san"_L1);
    }

    void institution(int i)
    {
        bool named = m.is(i, InstitutionWord) && m.at(i).capital;
        if (!named && m.has(i) && m.at(i).capital && m.has(i - 1) && m.at(i - 1).capital &&
            m.isOneOf(i, {u"center", u"centre", u"system", u"home", u"centro", u"group", u"medical"}))
            named = m.isOneOf(
                i - 1, {u"medical", u"health", u"surgery", u"surgical", u"nursing", u"rehabilitation", u"rehab",
                        u"care", u"cancer", u"heart", u"trauma", u"birth", u"dialysis"});
        if (!named && m.isWord(i, u"centro") && m.isOneOf(i + 1, {u"medico", u"sanitario", u"quirurgico"}))
            named = m.at(i).capital;
        if (!named)
            return;
        // To the left: "Mercy General Hospital".
        int first = i;
        int proper = 0;
        while (first > 0 && i - first < 6) {
            const QStringView gap = m.gapAfter(first - 1);
            if (gap != u" " && gap != u"-" && gap != u"'" && gap != u"\u2019" &&
                !(gap == u". " && m.at(first - 1).folded == "st"_L1))
                break;
            const bool name = isPlaceName(first - 1);
            if (!name &&
                !m.isOneOf(first - 1, {u"of", u"s", u"the", u"st", u"and", u"medical", u"general", u"center"}) &&
                !(m.at(first - 1).capital && m.is(first - 1, PlaceGeneric) && !m.is(first - 1, InstitutionGeneric)))
                break;
            proper += name && !m.is(first - 1, PlaceGeneric) ? 1 : 0;
            --first;
        }
        while (first < i && (!m.at(first).capital || m.is(first, StopWord)))
            ++first;
        // To the right: "Hospital San Rafael", "University of Avelar".
        int last = i;
        while (m.has(last + 1) && last - i < 7 && m.gapAfter(last) == u" ") {
            int next = last + 1;
            while (m.isOneOf(next, {u"de", u"del", u"la", u"las", u"los", u"of", u"the", u"for", u"y"}) &&
                   m.gapAfter(next) == u" " && next - last < 4)
                ++next;
            if (!isPlaceName(next) && !(m.has(next) && m.at(next).capital && m.is(next, PlaceGeneric) && next > last))
                break;
            if (next == last + 1 && m.isOneOf(next, {u"pharmacy", u"department"}))
                break;
            proper += m.is(next, PlaceGeneric) ? (m.isOneOf(next, {u"santa", u"san", u"nuestra"}) ? 1 : 0) : 1;
            last = next;
        }
        if (proper == 0)
            return;
        m.add(
            m.at(first).begin, m.at(last).end, IdentifierKind::Place, IdentifierSign::Institution,
            m_known.word(u"institution"_s), false, 1);
    }

    void street(int i)
    {
        static const QRegularExpression english(
            uR"(\d{1,6}[A-Za-z]?(?:-\d+)?\s+(?:[NSEW]{1,2}\.?\s+)?(?:(?:\p{Lu}[\p{L}'’]*\.?|\d{1,3}(?:st|nd|rd|th))\s+){1,4}(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Way|Place|Pl|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Square|Alley|Loop|Crescent|Row)\b(?!\.?\s+\p{Lu}\p{Ll}+(?:\s+(?:said|was|saw|asked|gave|called)))\.?(?:,?\s*(?:Apt|Apartment|Suite|Ste|Unit|No|#)\.?\s*[\w-]+)?)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression spanish(
            uR"((?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|Av\.?|[Pp]aseo|[Pp]laza|[Cc]arrera|[Cc]amino|[Cc]arretera|[Rr]onda|[Cc]allejón|[Cc]alzada|[Bb]ulevar|[Tt]ravesía|[Gg]lorieta)\s*(?:(?:de|del|la|las|los|el)\s+)*(?:\p{Lu}[\p{L}]*|\d{1,3})(?:\s+(?:(?:de|del|la|las|los|y)\s+)*\p{Lu}[\p{L}]*)*,?\s*(?:(?:n\.?\s?[ºo°]\.?|núm\.?|número|#|No\.?)\s*)?\d{1,5}[A-Za-z]?(?:\s*-\s*\d+)?(?:,?\s*\d{1,2}\.?[ºª°](?:\s?[A-Z])?)?)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression box(
            uR"((?:P\.?\s?O\.?\s*Box|Post Office Box|[Aa]partado\s+(?:postal|de\s+correos))\s*#?\s*\d+)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const Token &token = m.at(i);
        QRegularExpressionMatch match;
        bool unsure = false;
        if (token.kind == Token::Kind::Number || token.kind == Token::Kind::Mixed) {
            // A capital letter must follow, or the long expression need not be tried.
            if (!m.has(i + 1) || !m.blankAfter(i) || !(m.at(i + 1).capital || m.at(i + 1).kind == Token::Kind::Mixed))
                return;
            match = matchAt(english, m.text, token.begin);
            unsure = token.end - token.begin < 3;
        } else if (token.is(StreetBefore) || token.folded == "c"_L1) {
            match = matchAt(spanish, m.text, token.begin);
        } else if (m.isOneOf(i, {u"p", u"po", u"post", u"apartado"})) {
            match = matchAt(box, m.text, token.begin);
        }
        if (!match.hasMatch())
            return;
        m.add(
            token.begin, match.capturedEnd(0), IdentifierKind::Place, IdentifierSign::Address,
            m_known.word(u"address"_s), unsure, unsure ? 3 : 1);
    }

    /// "Springfield, MA 02139", "lives in Springfield", "Orleans County".
    void town(int i)
    {
        postalCode(i);
        if (m.is(i, LivesWord)) {
            int next = i + 1;
            while (
                m.isOneOf(
                    next, {u"in", u"at", u"near", u"of", u"from", u"to", u"outside", u"en", u"de", u"cerca", u"a"}) &&
                next - i < 4)
                ++next;
            if (next > i + 1)
                addTown(next, IdentifierSign::Town, true);
        }
        if (m.isWord(i, u"county") && m.at(i).capital && isPlaceName(i - 1) && m.gapAfter(i - 1) == u" ") {
            int first = i - 1;
            while (isPlaceName(first - 1) && m.gapAfter(first - 1) == u" ")
                --first;
            m.add(
                m.at(first).begin, m.at(i).end, IdentifierKind::Place, IdentifierSign::Town, m_known.word(u"town"_s),
                false, 3);
        }
        if (m.isOneOf(
                i, {u"condado", u"municipio", u"ciudad", u"pueblo", u"barrio", u"colonia", u"city", u"town",
                    u"village"}) &&
            m.isOneOf(i + 1, {u"de", u"del", u"of"}))
            addTown(i + 2, IdentifierSign::Town, false);
        // A town before its state.
        int next = i;
        if (m.at(i).capital && isPlaceName(i - 1) && m.gapAfter(i - 1) == u", " &&
            m.phraseAt(words().states, i, next)) {
            const bool code = m.at(i).end - m.at(i).begin == 2;
            const bool zip = m.has(next) && m.at(next).kind == Token::Kind::Number &&
                             m.at(next).end - m.at(next).begin == 5 && m.blankAfter(next - 1);
            if (code && !m.at(i).allCaps)
                return;
            if (code && !zip && m.is(i, NotInitials | StopWord | UnitWord))
                return;
            int first = i - 1;
            while (isPlaceName(first - 1) && m.gapAfter(first - 1) == u" ")
                --first;
            m.add(
                m.at(first).begin, m.at(i - 1).end, IdentifierKind::Place, IdentifierSign::Town,
                m_known.word(u"town"_s), !zip && code, 4);
        }
    }

    void addTown(int i, IdentifierSign sign, bool unsure)
    {
        int end = i;
        while (isPlaceName(end) && (end == i || m.gapAfter(end - 1) == u" ") && end - i < 4)
            ++end;
        if (end == i || m.at(i).is(MonthWord | WeekdayWord))
            return;
        m.add(m.at(i).begin, m.at(end - 1).end, IdentifierKind::Place, sign, m_known.word(u"town"_s), unsure, 4);
    }

    void postalCode(int i)
    {
        static const QRegularExpression plusFour(u"\\d{5}-\\d{4}(?![\\d-])"_s);
        const Token &token = m.at(i);
        if (token.kind != Token::Kind::Number || token.end - token.begin != 5)
            return;
        qsizetype end = token.end;
        if (const auto match = matchAt(plusFour, m.text, token.begin); match.hasMatch())
            end = match.capturedEnd(0);
        bool code = end > token.end;
        for (int before = i - 1; before >= std::max(0, i - 3) && !code; --before) {
            int next = before;
            const bool cue = m.isOneOf(before, {u"zip", u"postal", u"postcode", u"cp"}) ||
                             (m.isWord(before, u"p") && m.isWord(before - 1, u"c"));
            const bool state = (m.at(before).allCaps || m.at(before).end - m.at(before).begin > 2) &&
                               m.at(before).capital && m.phraseAt(words().states, before, next) && next == i &&
                               !m.unitFollows(token.end);
            code = cue || state;
        }
        if (code)
            m.add(
                token.begin, end, IdentifierKind::Place, IdentifierSign::PostalCode, m_known.word(u"postal_code"_s),
                false, 2);
    }

    void room(int i)
    {
        if (!m.is(i, RoomWord) || !m.has(i + 1))
            return;
        // "or" is a room only in capital letters.
        if ((m.isWord(i, u"or") || m.isWord(i, u"icu")) && !m.at(i).allCaps)
            return;
        const QStringView gap = m.gapAfter(i);
        if (gap != u" " && gap != u" #" && gap != u"-" && gap != u" No. " && gap != u" n\u00ba " && gap != u"#")
            return;
        const Token &number = m.at(i + 1);
        if (number.kind == Token::Kind::Word || number.end - number.begin > 5 || m.unitFollows(number.end) ||
            m.charAt(number.end) == u':' || m.charAt(number.end) == u'/' ||
            (m.charAt(number.end) == u'.' && m.charAt(number.end + 1).isDigit()))
            return;
        // "4W-2"
        qsizetype end = number.end;
        if (m.charAt(end) == u'-' && m.has(i + 2) && m.at(i + 2).begin == end + 1 && m.at(i + 2).end - end <= 4)
            end = m.at(i + 2).end;
        m.add(m.at(i).begin, end, IdentifierKind::Place, IdentifierSign::Room, m_known.word(u"room"_s), true, 4);
    }

    Scan &m;
    const Known &m_known;
};

} // namespace

void findPlaces(Scan &scan)
{
    PlaceFinder(scan).run();
}

void findMentions(Scan &scan)
{
    static const QRegularExpression image(
        u"[^\\s/\\\\]*\\.(?:jpe?g|png|heic|dcm|tiff?|gif|bmp|mp4|mov|avi)(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (int i = 0; i < scan.count(); ++i) {
        int next = i;
        const Token &token = scan.at(i);
        if (scan.phraseAt(words().biometrics, i, next))
            scan.add(
                token.begin, scan.at(next - 1).end, IdentifierKind::Biometric, IdentifierSign::Mention,
                scan.known.word(u"biometric"_s), true, 4);
        else if (scan.phraseAt(words().photographs, i, next))
            scan.add(
                token.begin, scan.at(next - 1).end, IdentifierKind::Photograph, IdentifierSign::Mention,
                scan.known.word(u"photograph"_s), true, 4);
        else if (scan.charAt(token.begin - 1) == u'.' && token.end - token.begin <= 4) {
            qsizetype begin = token.begin - 1;
            while (begin > 0 && !scan.text[begin - 1].isSpace() && scan.text[begin - 1] != u'/')
                --begin;
            if (const auto match = matchAt(image, scan.text, begin); match.hasMatch())
                scan.add(
                    begin, match.capturedEnd(0), IdentifierKind::Photograph, IdentifierSign::Form,
                    scan.known.word(u"photograph"_s), false, 2);
        }
    }
}

} // namespace candor::deidentify
