// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

#include <algorithm>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

bool isLetterAlone(const Token &token)
{
    return token.kind == Token::Kind::Word && token.capital && token.end - token.begin == 1;
}

/// Finds the names of people, listed or not.
class NameFinder {
public:
    explicit NameFinder(Scan &scan)
        : m(scan)
        , m_known(scan.known)
    {
    }

    void run()
    {
        for (int i = 0; i < m.count();) {
            const int next = knownName(i);
            i = next > i ? next : i + 1;
        }
        for (int i = 0; i < m.count(); ++i) {
            titled(i);
            related(i);
            credentialed(i);
            usualFirstName(i);
            initials(i);
        }
    }

private:
    /// The people that a token may name; empty: none. A plural or possessive without its sign counts too.
    [[nodiscard]] const std::vector<int> &peopleAt(int i) const
    {
        static const std::vector<int> nobody;
        if (!m.has(i) || m.at(i).kind != Token::Kind::Word || m.at(i).folded.size() < 2)
            return nobody;
        const Token &token = m.at(i);
        auto found = m_known.names.constFind(token.folded);
        if (found == m_known.names.constEnd() && token.capital && token.folded.endsWith(u's'))
            found = m_known.names.constFind(token.folded.chopped(token.folded.endsWith("es"_L1) ? 2 : 1));
        if (found == m_known.names.constEnd() && token.capital && token.folded.endsWith("es"_L1))
            found = m_known.names.constFind(token.folded.chopped(1));
        return found == m_known.names.constEnd() ? nobody : *found;
    }

    [[nodiscard]] static bool share(const std::vector<int> &a, const std::vector<int> &b)
    {
        return std::any_of(
            a.begin(), a.end(), [&](int each) { return std::find(b.begin(), b.end(), each) != b.end(); });
    }

    /// Token i + 1 stands close enough to token i to belong to the same name.
    [[nodiscard]] bool closeAfter(int i) const
    {
        if (!m.has(i) || !m.has(i + 1))
            return false;
        const QStringView gap = m.gapAfter(i);
        if (gap.isEmpty())
            return true;
        const bool initial = isLetterAlone(m.at(i)) || m.is(i, TitleShort);
        int marks = 0;
        for (const QChar c : gap) {
            if (c == u'-' || c == u'\'' || c == u'\u2019' || c == u'\u2018' || (c == u'.' && initial) || c == u'"' ||
                c == u'\u201c' || c == u'\u201d' || c == u'(' || c == u')')
                ++marks;
            else if (c != u' ' && c != u'\n' && c != u'\r')
                return false;
        }
        return marks <= 2 && gap.count(u'\n') <= 1;
    }

    [[nodiscard]] bool commaAfter(int i) const { return m.has(i + 1) && m.gapAfter(i).trimmed() == u","; }

    [[nodiscard]] bool isInitial(int i) const
    {
        return m.has(i) && isLetterAlone(m.at(i)) &&
               (m.charAt(m.at(i).end) == u'.' || (m.at(i).folded != "i"_L1 && m.at(i).folded != "a"_L1));
    }

    int knownName(int i)
    {
        if (peopleAt(i).empty())
            return i;
        std::vector<int> parts{i};
        int last = i;
        bool initials = false;
        // To the right: more parts, initials and particles between them.
        while (true) {
            int next = last + 1;
            if (!(closeAfter(last) || (commaAfter(last) && share(peopleAt(i), peopleAt(next)))))
                break;
            int behind = next;
            while (m.is(behind, Particle) && closeAfter(behind) && peopleAt(behind).empty())
                ++behind;
            const auto belongs = [&](int k) {
                return !peopleAt(k).empty() &&
                       (share(peopleAt(last), peopleAt(k)) || share(peopleAt(i), peopleAt(k)) || m.at(k).capital);
            };
            if (belongs(behind)) {
                last = behind;
                parts.push_back(behind);
            } else if (isInitial(next) && m.gapAfter(last).trimmed().isEmpty()) {
                initials = true;
                last = next;
            } else {
                break;
            }
        }
        int first = i;
        // A surname nobody listed behind a first name, as of a relative.
        if (parts.size() == 1 && m.at(i).capital && m.is(i, GivenName) && m.mayBeName(last + 1) &&
            m.gapAfter(last) == u" " && !m.at(last + 1).allCaps)
            ++last;
        int title = -1;
        for (int before = first - 1; m.has(before) && closeAfter(before); --before) {
            if (m.is(before, anyTitle) && m.blankOrPoint(before)) {
                first = before;
                title = before;
            } else if (isInitial(before)) {
                first = before;
                initials = true;
            } else if (
                m.is(before, Particle) && !m.is(before, StopWord) && m.at(before).end - m.at(before).begin > 0 &&
                (m.gapAfter(before) == u"'" || m.gapAfter(before) == u"\u2019" || isPartOf(before, i))) {
                first = before;
            } else if (
                m.gapAfter(before) == u" " && m.mayBeName(before) && m.at(i).capital &&
                (m.is(before, GivenName) || !m.startsSentence(before)) && !m.is(before, PlaceGeneric)) {
                first = before;
            } else if (m.gapAfter(before) == u"-" && m.at(before).kind == Token::Kind::Word && m.at(before).capital) {
                first = before;
            } else {
                break;
            }
        }
        int behind = last;
        const bool credential = swallowCredentials(behind);
        addKnown(parts, first, behind, title, initials || credential || title >= 0);
        return behind + 1;
    }

    /// The particle stands before that part in the name of one of its people.
    [[nodiscard]] bool isPartOf(int particle, int part) const
    {
        const QString &folded = m.at(particle).folded;
        return std::any_of(peopleAt(part).begin(), peopleAt(part).end(), [&](int each) {
            return m_known.people[static_cast<size_t>(each)].parts.contains(folded);
        });
    }

    void addKnown(const std::vector<int> &parts, int first, int last, int title, bool marked)
    {
        const Token &token = m.at(parts.front());
        const bool alone = parts.size() == 1 && !marked;
        // Everybody whom the most parts name.
        std::map<int, int> votes;
        for (const int part : parts) {
            for (const int person : peopleAt(part))
                ++votes[person];
        }
        // "W. Brandvold": the initial tells who of that name.
        for (int k = first; k <= last; ++k) {
            if (!isLetterAlone(m.at(k)))
                continue;
            for (auto &[person, count] : votes) {
                const QStringList &all = m_known.people[static_cast<size_t>(person)].parts;
                count += std::any_of(
                    all.begin(), all.end(), [&](const QString &part) { return part.startsWith(m.at(k).folded); });
            }
        }
        int most = 0;
        for (const auto &[person, count] : votes)
            most = std::max(most, count);
        std::vector<const KnownPerson *> people;
        for (const auto &[person, count] : votes) {
            if (count == most)
                people.push_back(&m_known.people[static_cast<size_t>(person)]);
        }
        // A field that names a person of the case says nothing new.
        const bool sure =
            std::any_of(people.begin(), people.end(), [](const KnownPerson *person) { return person->sure; });
        if (sure)
            std::erase_if(people, [](const KnownPerson *person) { return !person->sure; });
        bool unsure = false;
        if (alone) {
            const bool common =
                token.is(CommonName | StopWord | UnitWord | MonthWord | WeekdayWord) || token.folded.size() <= 2;
            if ((common || !sure) && !token.capital)
                return;
            if (token.folded.size() <= 2 && token.allCaps)
                return;
            if (token.folded == "may"_L1 || token.folded == "will"_L1) {
                if (m.startsSentence(parts.front()) &&
                    (m.is(parts.front() + 1, StopWord) || m.isOneOf(parts.front() + 1, {u"have", u"be", u"not"})))
                    return;
            }
            unsure = common || !sure;
        }
        if (title >= 0 && m.is(title, TitlePhysician)) {
            const auto doctors = std::count_if(
                people.begin(), people.end(), [](const KnownPerson *person) { return person->word == "physician"_L1; });
            if (doctors > 0)
                std::erase_if(people, [](const KnownPerson *person) { return person->word != "physician"_L1; });
        }
        const QString word = wordFor(people);
        m.add(
            m.at(first).begin, endOf(last), IdentifierKind::Name, people.front()->sign, m_known.word(word), unsure,
            unsure ? 4 : 1);
    }

    [[nodiscard]] static QString wordFor(const std::vector<const KnownPerson *> &people)
    {
        const QString &word = people.front()->word;
        const auto isSame = [&](const KnownPerson *person) { return person->word == word; };
        if (std::all_of(people.begin(), people.end(), isSame))
            return word;
        const bool family = std::all_of(people.begin(), people.end(), [](const KnownPerson *person) {
            return person->word == "patient"_L1 || person->word == "relative"_L1;
        });
        if (family)
            return u"patient_or_relative"_s;
        const bool staff = std::all_of(people.begin(), people.end(), [](const KnownPerson *person) {
            return person->sign == IdentifierSign::Provider;
        });
        return staff ? u"staff"_s : u"person"_s;
    }

    /// ", RN" and "M.D." behind token `last`, which is moved over them.
    bool swallowCredentials(int &last)
    {
        bool any = false;
        while (m.has(last + 1)) {
            const QStringView gap = m.gapAfter(last);
            if (gap != u" " && gap != u", " && gap != u" (")
                break;
            int next = last + 1;
            QString joined = m.at(next).folded;
            bool capital = m.at(next).allCaps || m.at(next).folded == "pharmd"_L1 || m.at(next).folded == "phd"_L1 ||
                           m.at(next).folded == "rph"_L1 || m.at(next).folded == "jr"_L1 ||
                           m.at(next).folded == "esq"_L1;
            // "M.D.", "R.N."
            while (joined.size() <= 3 && m.has(next + 1) && m.gapAfter(next) == u"." && m.at(next + 1).capital &&
                   m.at(next + 1).end - m.at(next + 1).begin == 1 && m.at(next).end - m.at(next).begin == 1) {
                ++next;
                joined += m.at(next).folded;
                capital = true;
            }
            if (!capital || (words().classesOf(joined) & anyCredential) == 0)
                break;
            // The state of Maryland behind a town looks the same; what stands behind it tells.
            last = next;
            any = true;
        }
        return any;
    }

    /// The end of the token, with the point of an initial or of "Jr.".
    [[nodiscard]] qsizetype endOf(int i) const
    {
        const qsizetype end = m.at(i).end;
        const bool abbreviated = isLetterAlone(m.at(i)) || (m.is(i, anyCredential) && !m.at(i).allCaps);
        return abbreviated && m.charAt(end) == u'.' && m.has(i + 1) ? end + 1 : end;
    }

    /// Moves over the words of a name that nobody listed; returns the token behind it.
    [[nodiscard]] int unlisted(int i, int most) const
    {
        int taken = 0;
        int next = i;
        while (m.has(next) && taken < most) {
            int k = next;
            while (next > i && m.is(k, Particle) && !m.mayBeName(k) && closeAfter(k) && k - next < 3)
                ++k;
            if (!(m.mayBeName(k) || (isInitial(k) && m.charAt(m.at(k).end) == u'.')))
                break;
            if (next > i && m.at(k).allCaps && !m.at(i).allCaps)
                break;
            next = k + 1;
            ++taken;
            if (!closeAfter(k) || m.gapAfter(k).contains(u'\n') || (m.gapAfter(k).contains(u'.') && !isInitial(k)))
                break;
        }
        return next;
    }

    void titled(int i)
    {
        if (!m.is(i, anyTitle) || !m.has(i + 1))
            return;
        const QStringView gap = m.gapAfter(i);
        const bool abbreviated = m.is(i, TitleShort);
        if (!(gap == u" " || gap == u"\n" || (abbreviated && (gap == u". " || gap == u"." || gap == u".\n"))))
            return;
        if (!m.at(i).capital && abbreviated && !gap.startsWith(u'.'))
            return;
        // A title that other words stand for too counts with a capital letter or a point only.
        int last = unlisted(i + 1, 4) - 1;
        if (last <= i && m.has(i + 1) && isLetterAlone(m.at(i + 1)) && (m.at(i).capital || gap.startsWith(u'.')))
            last = i + 1; // "Dr. R"
        if (last <= i)
            return;
        const bool nurse = m.is(i, TitleNurse);
        const bool doctor = m.is(i, TitlePhysician);
        swallowCredentials(last);
        m.add(
            m.at(i).begin, endOf(last), IdentifierKind::Name, IdentifierSign::Title,
            m_known.word(
                nurse    ? u"nurse"_s
                : doctor ? u"physician"_s
                         : u"person"_s),
            !abbreviated && !m.at(i).capital, 2);
    }

    void related(int i)
    {
        if (!m.is(i, Relation) || m.at(i).allCaps || !m.has(i + 1))
            return;
        const QStringView gap = m.gapAfter(i);
        if (gap != u" " && gap != u", " && gap != u" (" && gap != u": ")
            return;
        const int end = unlisted(i + 1, 4);
        if (end == i + 1)
            return;
        m.add(
            m.at(i + 1).begin, endOf(end - 1), IdentifierKind::Name, IdentifierSign::Relation,
            m_known.word(u"relative"_s), false, 3);
    }

    void credentialed(int i)
    {
        if (!m.mayBeName(i) || m.at(i).is(PlaceGeneric))
            return;
        int end = unlisted(i, 3);
        if (end == i)
            return;
        int last = end - 1;
        const int credential = end;
        if (!swallowCredentials(last))
            return;
        const bool nurse = m.is(credential, CredentialNurse);
        const bool doctor = m.is(credential, CredentialPhysician);
        const bool pharmacist = m.is(credential, CredentialPharmacist);
        // "Pump PA", "Skin PT": one capitalized word at the beginning of a sentence may be anything.
        const bool unsure = end == i + 1 && m.startsSentence(i);
        m.add(
            m.at(i).begin, endOf(last), IdentifierKind::Name, IdentifierSign::Credential,
            m_known.word(
                nurse        ? u"nurse"_s
                : doctor     ? u"physician"_s
                : pharmacist ? u"pharmacist"_s
                             : u"staff"_s),
            unsure, 3);
    }

    void usualFirstName(int i)
    {
        if (!m.is(i, GivenName) || !m.mayBeName(i) || m.at(i).allCaps)
            return;
        if (m.is(i, CommonName) && m.startsSentence(i))
            return;
        const int end = std::max(unlisted(i, 3), i + 1);
        int last = end - 1;
        swallowCredentials(last);
        m.add(
            m.at(i).begin, endOf(last), IdentifierKind::Name, IdentifierSign::GivenName, m_known.word(u"person"_s),
            end == i + 1, 4);
    }

    /// "W.B.", "W. B.", and "WB" where somebody of the case has these initials.
    void initials(int i)
    {
        if (!m.has(i))
            return;
        if (m.at(i).allCaps && m.at(i).kind == Token::Kind::Word && m.at(i).folded.size() <= 3 &&
            !m.is(i, NotInitials | anyCredential | TitleShort)) {
            if (const auto found = m_known.initials.constFind(m.at(i).folded); found != m_known.initials.constEnd())
                addInitials(*found, m.at(i).begin, m.at(i).end);
            return;
        }
        if (!isLetterAlone(m.at(i)) || m.charAt(m.at(i).end) != u'.' || m.charAt(m.at(i).begin - 1) == u'.')
            return;
        QString letters = m.at(i).folded;
        int last = i;
        while (m.has(last + 1) && isLetterAlone(m.at(last + 1)) &&
               (m.gapAfter(last) == u"." || m.gapAfter(last) == u". ") && letters.size() < 4) {
            ++last;
            letters += m.at(last).folded;
        }
        if (letters.size() < 2 || (words().classesOf(letters) & (NotInitials | anyCredential)) != 0 ||
            letters == "mrn"_L1 || letters == "ssn"_L1)
            return;
        const qsizetype end = m.at(last).end + (m.charAt(m.at(last).end) == u'.' && m.has(last + 1) ? 1 : 0);
        if (const auto found = m_known.initials.constFind(letters); found != m_known.initials.constEnd())
            addInitials(*found, m.at(i).begin, end);
        else
            m.add(
                m.at(i).begin, end, IdentifierKind::Name, IdentifierSign::Initials, m_known.word(u"person"_s), true, 4);
    }

    void addInitials(const std::vector<int> &people, qsizetype begin, qsizetype end)
    {
        std::vector<const KnownPerson *> list;
        for (const int person : people)
            list.push_back(&m_known.people[static_cast<size_t>(person)]);
        m.add(begin, end, IdentifierKind::Name, IdentifierSign::Initials, m_known.word(wordFor(list)), true, 3);
    }

    Scan &m;
    const Known &m_known;
};

} // namespace

void findNames(Scan &scan)
{
    NameFinder(scan).run();
}

void findCapitals(Scan &scan)
{
    // A word that stands in small letters somewhere is an ordinary word.
    QSet<QString> small;
    for (const Token &token : scan.tokens) {
        if (!token.capital)
            small.insert(token.folded);
    }
    const QString word = scan.known.word(u"person"_s);
    for (int i = 0; i < scan.count(); ++i) {
        const Token &token = scan.at(i);
        if (!scan.mayBeName(i) || token.allCaps || token.folded.size() < 3 || !scan.charAt(token.begin + 1).isLower() ||
            scan.startsSentence(i) || small.contains(token.folded) || token.is(PlaceGeneric | NotInitials))
            continue;
        scan.add(token.begin, token.end, IdentifierKind::Name, IdentifierSign::Capital, word, true, 9);
    }
}

} // namespace candor::deidentify
