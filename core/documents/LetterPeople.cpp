// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterRules.h"

#include <algorithm>
#include <array>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool hasRole(const Person &person, std::initializer_list<PersonRole> roles)
{
    return std::any_of(person.roles.begin(), person.roles.end(), [&](PersonRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
}

/// How many letters have to be changed, added, taken out or swapped; more than two counts as three.
int editDistance(QStringView a, QStringView b)
{
    constexpr qsizetype longest = 31;
    if (std::abs(a.size() - b.size()) > 2 || a.size() > longest || b.size() > longest)
        return 3;
    std::array<std::array<int, longest + 1>, 3> rows; // the row before the last, the last, this one
    std::array<int, longest + 1> *before = &rows[0], *last = &rows[1], *row = &rows[2];
    const auto n = static_cast<size_t>(b.size());
    for (size_t j = 0; j <= n; ++j)
        (*last)[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        (*row)[0] = static_cast<int>(i);
        int least = (*row)[0];
        for (size_t j = 1; j <= n; ++j) {
            const auto bj = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[bj - 1] ? 0 : 1;
            int steps = std::min({(*last)[j] + 1, (*row)[j - 1] + 1, (*last)[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[bj - 2] && a[i - 2] == b[bj - 1])
                steps = std::min(steps, (*before)[j - 2] + 1);
            (*row)[j] = steps;
            least = std::min(least, steps);
        }
        if (least > 3)
            return 3;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(3, (*last)[n]);
}

/// A name without the 's of possession.
QStringView bare(QStringView word)
{
    for (const QStringView ending : {u"'s", u"\u2019s"}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    return word;
}

struct KnownName {
    const Person *person = nullptr; // nullptr: of somebody who is only named, such as who signs
    QStringList parts;
    QStringList plain; // the parts without case and accents
    std::vector<quint64> keys;
};

struct People {
    std::vector<KnownName> names;
    std::set<quint64> known; // every part of every name, and every word that is a name of a place

    [[nodiscard]] bool isSamePerson(quint64 a, quint64 b) const
    {
        return std::any_of(names.begin(), names.end(), [&](const KnownName &name) {
            return std::count(name.keys.begin(), name.keys.end(), a) > 0 &&
                   std::count(name.keys.begin(), name.keys.end(), b) > 0;
        });
    }
    [[nodiscard]] bool isPart(quint64 key) const
    {
        return std::any_of(names.begin(), names.end(), [&](const KnownName &name) {
            return std::count(name.keys.begin(), name.keys.end(), key) > 0;
        });
    }
};

People peopleOf(const LetterChecking &check)
{
    People people;
    const auto add = [&](const QString &name, const Person *person) {
        KnownName known{person, nameParts(name, check.rules), {}, {}};
        for (const QString &part : known.parts) {
            known.plain += folded(part);
            known.keys.push_back(wordKey(part));
            people.known.insert(known.keys.back());
        }
        if (!known.keys.empty())
            people.names.push_back(std::move(known));
    };
    for (const Person &person : check.file.all<Person>())
        add(person.name, &person);
    for (const QString &name : namesForFamily(check.file, check.letter, check.context))
        add(name, nullptr);
    const auto addPlaces = [&](const QString &text) {
        for (const Word &word : wordsOf(text)) {
            if (word.capital)
                people.known.insert(word.key);
        }
    };
    addPlaces(check.context.publicText);
    addPlaces(check.file.record.facility);
    addPlaces(check.file.record.unit);
    addPlaces(check.file.record.place);
    addPlaces(check.letter.recipient);
    return people;
}

/// The key of a word that may be a name, without the 's.
quint64 nameKey(const LetterChecking &check, const Word &word)
{
    const QStringView whole = word.in(check.text);
    const QStringView name = bare(whole);
    return name.size() == whole.size() ? word.key : wordKey(name);
}

bool isDateWord(const LetterChecking &check, quint64 key)
{
    return check.rules.months.contains(key) || check.rules.weekdays.contains(key);
}

/// A word that is nearly a name of the case.
void checkSpelling(LetterChecking &check, const People &people, size_t at)
{
    const Word &word = check.words[at];
    const QStringView written = bare(word.in(check.text));
    const QString plain = folded(written);
    // Another part of the same name: "Para Sara Lindgren" is no misspelt Sara.
    const auto isOtherPart = [&](const KnownName &name, quint64 part, size_t other) {
        const quint64 key = nameKey(check, check.words[other]);
        return key != part && std::count(name.keys.begin(), name.keys.end(), key) > 0;
    };
    const bool titled = at > 0 && check.areNeighbours(at - 1, at) && check.rules.titles.has(check.words[at - 1].key);
    qsizetype before = word.begin - 1;
    while (before >= 0 && (check.text[before] == u' ' || check.text[before] == QChar::Nbsp))
        --before;
    const bool begins = before < 0 || !(check.text[before].isLetterOrNumber() || check.text[before] == u',');
    for (const KnownName &name : people.names) {
        for (qsizetype i = 0; i < name.parts.size(); ++i) {
            const QString &part = name.parts[i];
            if (part.size() < 4 || plain.size() < 4)
                continue;
            const int distance = editDistance(plain, name.plain[i]);
            if (distance == 0 || distance > (part.size() >= 8 ? 2 : 1))
                continue;
            const quint64 key = name.keys[static_cast<size_t>(i)];
            const bool beside = (at > 0 && check.areNeighbours(at - 1, at) && isOtherPart(name, key, at - 1)) ||
                                (check.areNeighbours(at, at + 1) && isOtherPart(name, key, at + 1));
            if (begins && !beside && !titled)
                continue; // any word has a capital there
            check.add(
                LetterFindingKind::Name, beside || titled, word.begin, written.size(), "name_spelling", {part}, {part});
            return;
        }
    }
}

/// The right letters, but not the accents of the name.
void checkAccents(LetterChecking &check, const People &people, size_t at)
{
    const Word &word = check.words[at];
    const QString written = bare(word.in(check.text)).toString().normalized(QString::NormalizationForm_C);
    const quint64 key = nameKey(check, word);
    const QString *other = nullptr;
    for (const KnownName &name : people.names) {
        for (const QString &part : name.parts) {
            if (wordKey(part) != key)
                continue;
            if (part.compare(written, Qt::CaseInsensitive) == 0)
                return;
            other = &part;
        }
    }
    if (other)
        check.add(LetterFindingKind::Name, false, word.begin, written.size(), "name_spelling", {*other}, {*other});
}

/// "Owen Ruiz", when there are an Owen Farrow and a Helen Ruiz; "Jolene Barlow", when it is Jolene Farrow.
void checkPairs(LetterChecking &check, const People &people, size_t at)
{
    if (!check.areNeighbours(at, at + 1) || check.words[at + 1].begin != check.words[at].end() + 1)
        return;
    const Word &first = check.words[at];
    const Word &second = check.words[at + 1];
    if (!second.capital || second.digits > 0)
        return;
    const quint64 a = nameKey(check, first), b = nameKey(check, second);
    if (!people.isPart(a) || a != first.key)
        return; // "Owen's Doctor"
    const qsizetype length = second.end() - first.begin;
    if (people.isPart(b)) {
        if (a != b && !people.isSamePerson(a, b))
            check.add(LetterFindingKind::Name, false, first.begin, length, "name_mixed");
        return;
    }
    if (people.known.contains(b) || isDateWord(check, b) || check.rules.relations.has(b) || second.length < 3)
        return;
    const bool alreadyFound = std::any_of(check.found.begin(), check.found.end(), [&](const LetterFinding &f) {
        return f.kind == LetterFindingKind::Name && f.begin == second.begin;
    });
    if (alreadyFound)
        return;
    for (const KnownName &name : people.names) {
        if (name.keys.size() < 2 || name.keys.front() != a)
            continue;
        const QString full = name.parts.join(u' ');
        check.add(LetterFindingKind::Name, false, first.begin, length, "name_other", {full}, {full});
        return;
    }
}

/// Names of people who may not be named to the family.
void checkStaff(LetterChecking &check, const People &people)
{
    std::vector<QStringList> allowed;
    for (const QString &name : namesForFamily(check.file, check.letter, check.context))
        allowed.push_back(nameParts(name, check.rules));
    for (const KnownName &name : people.names) {
        if (!name.person || name.parts.size() < 2 ||
            std::find(allowed.begin(), allowed.end(), name.parts) != allowed.end())
            continue;
        const bool hard = name.person->directlyInvolved ||
                          hasRole(*name.person, {PersonRole::Staff, PersonRole::PeerSupporter, PersonRole::ReviewTeam});
        for (size_t at = 0; at < check.words.size(); ++at) {
            const Word &last = check.words[at];
            if (!last.capital || nameKey(check, last) != name.keys.back())
                continue;
            // The last name alone is somebody else's too often: only after the first name, a title or a profession.
            if (at == 0 || !check.areNeighbours(at - 1, at))
                continue;
            const quint64 before = nameKey(check, check.words[at - 1]);
            const bool full = std::count(name.keys.begin(), name.keys.end() - 1, before) > 0;
            const bool titled = check.rules.titles.has(before) || check.rules.personWords.contains(before);
            const bool alsoAllowed = !full && std::any_of(allowed.begin(), allowed.end(), [&](const QStringList &n) {
                return !n.isEmpty() && wordKey(n.back()) == name.keys.back();
            });
            if (!(full || titled) || alsoAllowed)
                continue;
            const qsizetype begin = check.words[at - 1].begin;
            check.add(LetterFindingKind::Name, hard, begin, last.end() - begin, "staff_named");
        }
    }
}

bool isOfFamily(const Person *person)
{
    return person && hasRole(*person, {PersonRole::Patient, PersonRole::Family, PersonRole::Representative});
}

/// Names of patient and family where nobody of them is named. A part of a name that begins a sentence, or is also part
/// of another name, may mean something else.
void checkPatientNames(LetterChecking &check, const People &people)
{
    std::set<quint64> family, others;
    std::set<QStringList> familyNames;
    for (const KnownName &name : people.names) {
        if (isOfFamily(name.person)) {
            familyNames.insert(name.parts);
            family.insert(name.keys.begin(), name.keys.end());
        }
    }
    for (const KnownName &name : people.names) {
        if (!familyNames.contains(name.parts))
            others.insert(name.keys.begin(), name.keys.end());
    }
    const auto isPart = [&](size_t at) {
        const Word &word = check.words[at];
        return word.capital && word.digits == 0 && word.letters > 2 && family.contains(nameKey(check, word));
    };
    for (size_t first = 0; first < check.words.size(); ++first) {
        if (!isPart(first))
            continue;
        size_t last = first;
        while (check.areNeighbours(last, last + 1) && isPart(last + 1))
            ++last;
        const Word &word = check.words[first];
        const quint64 key = nameKey(check, word);
        const bool titled =
            first > 0 && check.areNeighbours(first - 1, first) && check.rules.titles.has(check.words[first - 1].key);
        const size_t sentence = check.sentenceOf(first);
        const bool begins = sentence < check.sentences.size() && check.sentences[sentence].begin == word.begin;
        const bool isOther = others.contains(key) || isDateWord(check, key);
        check.add(
            LetterFindingKind::Name, last > first || titled || !(begins || isOther), word.begin,
            check.words[last].end() - word.begin, "patient_named");
        first = last;
    }
}

Gender genderOf(const Person &person, const LetterRules &rules)
{
    for (const Word &word : wordsOf(person.relationship)) {
        for (const LetterRules *lists : {&rules, &letterRules(rules.spanish ? u"en" : u"es")}) {
            const auto found = lists->relations.of.find(word.key);
            if (found != lists->relations.of.end())
                return found->second;
        }
    }
    return Gender::Unknown;
}

/// "Mr. Farrow" here and "Ms. Farrow" there, when there is one Farrow; "Mrs. Owen Farrow" for a husband.
void checkTitles(LetterChecking &check, const People &people)
{
    std::unordered_map<const Person *, std::pair<Gender, QString>> used;
    for (size_t at = 0; at + 1 < check.words.size(); ++at) {
        const auto title = check.rules.titles.of.find(check.words[at].key);
        if (title == check.rules.titles.of.end() || title->second == Gender::Unknown ||
            !check.areNeighbours(at, at + 1))
            continue;
        // Last names follow a title, or first and last name.
        size_t last = at + 1;
        std::vector<quint64> keys{nameKey(check, check.words[last])};
        while (check.areNeighbours(last, last + 1) && check.words[last + 1].capital &&
               people.isPart(nameKey(check, check.words[last + 1])))
            keys.push_back(nameKey(check, check.words[++last]));
        std::vector<const Person *> meant;
        for (const KnownName &name : people.names) {
            const bool fits = std::all_of(keys.begin(), keys.end(), [&](quint64 key) {
                return std::count(name.keys.begin(), name.keys.end(), key) > 0;
            });
            if (fits && name.person)
                meant.push_back(name.person);
        }
        if (meant.size() != 1)
            continue;
        const QString written = check.words[at].in(check.text).toString();
        const Gender recorded = genderOf(*meant.front(), check.rules);
        const auto [first, isNew] = used.try_emplace(meant.front(), title->second, written);
        if (recorded != Gender::Unknown && recorded != title->second)
            check.add(
                LetterFindingKind::Pronoun, false, check.words[at].begin, check.words[at].length, "title_differs",
                {meant.front()->relationship});
        else if (!isNew && first->second.first != title->second)
            check.add(
                LetterFindingKind::Pronoun, false, check.words[at].begin, check.words[at].length, "title_differs",
                {first->second.second});
    }
}

struct Mention {
    size_t word = 0;
    size_t sentence = 0;
    quint64 who = 0; // 0: somebody without a name
    Gender gender = Gender::Unknown;
};

std::vector<Mention> mentionsOf(const LetterChecking &check, const People &people)
{
    std::vector<Mention> mentions;
    for (size_t at = 0; at < check.words.size(); ++at) {
        const Word &word = check.words[at];
        const quint64 key = nameKey(check, word);
        const auto relation = check.rules.relations.of.find(key);
        if (relation != check.rules.relations.of.end()) {
            mentions.push_back({at, check.sentenceOf(at), 0, relation->second});
            continue;
        }
        if (!word.capital || !people.isPart(key))
            continue;
        Mention mention{at, check.sentenceOf(at), key, Gender::Unknown};
        int meant = 0;
        for (const KnownName &name : people.names) {
            if (!name.person || std::count(name.keys.begin(), name.keys.end(), key) == 0)
                continue;
            ++meant;
            mention.who = name.keys.front();
            mention.gender = genderOf(*name.person, check.rules);
        }
        if (meant != 1)
            mention.gender = Gender::Unknown;
        if (at > 0 && check.areNeighbours(at - 1, at)) {
            const auto title = check.rules.titles.of.find(check.words[at - 1].key);
            if (title != check.rules.titles.of.end() && title->second != Gender::Unknown)
                mention.gender = title->second;
        }
        mentions.push_back(mention);
    }
    return mentions;
}

QString otherPronoun(const QString &pronoun)
{
    static const std::vector<std::pair<QString, QString>> pairs = {{u"he"_s, u"she"_s},          {u"him"_s, u"her"_s},
                                                                   {u"his"_s, u"her"_s},         {u"hers"_s, u"his"_s},
                                                                   {u"himself"_s, u"herself"_s}, {u"él"_s, u"ella"_s}};
    for (const auto &[he, she] : pairs) {
        if (pronoun == he)
            return she;
        if (pronoun == she)
            return he;
    }
    return {};
}

} // namespace

QStringList nameParts(const QString &name, const LetterRules &rules)
{
    const QString own = name.section(u',', 0, 0); // "Helen Ruiz, MD"
    QStringList parts;
    const std::vector<Word> words = wordsOf(own);
    for (const Word &word : words) {
        const bool degree = word.capitals && word.length >= 2 && word.length <= 4 && !parts.isEmpty() &&
                            !words.front().capitals; // a name all in capitals has none that could be told
        const bool initial = word.length == 1;
        if (!degree && !initial && !rules.titles.has(word.key) && word.letters > 0)
            parts += word.in(own).toString();
    }
    return parts;
}

QStringList namesForFamily(const CaseFile &file, const Letter &letter, const LetterCheckContext &context)
{
    QStringList names = context.mayBeNamed + QStringList{letter.writtenBy};
    names += letter.recipient.section(u'\n', 0, 0);
    for (const Person &person : file.all<Person>()) {
        if (hasRole(
                person, {PersonRole::Patient, PersonRole::Family, PersonRole::Representative, PersonRole::ContactPerson,
                         PersonRole::DisclosureLead, PersonRole::CommunicationLead, PersonRole::Executive,
                         PersonRole::Interpreter}))
            names += person.name;
    }
    for (const Conversation &talk : file.all<Conversation>())
        names += talk.with + talk.forHospital + QStringList{talk.apologyBy, talk.nextContactBy};
    for (const Apology &apology : file.all<Apology>())
        names += apology.by;
    for (const Promise &promise : file.all<Promise>())
        names += promise.owner;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void checkNames(LetterChecking &check)
{
    const People people = peopleOf(check);
    for (size_t at = 0; at < check.words.size(); ++at) {
        const Word &word = check.words[at];
        if (!word.capital || word.digits > 0)
            continue;
        const quint64 key = nameKey(check, word);
        if (people.isPart(key))
            checkAccents(check, people, at);
        else if (!people.known.contains(key) && !word.capitals && !isDateWord(check, key))
            checkSpelling(check, people, at);
    }
    for (size_t at = 0; at + 1 < check.words.size(); ++at) {
        if (check.words[at].capital)
            checkPairs(check, people, at);
    }
    if (check.letter.audience == Audience::Family)
        checkStaff(check, people);
    if (check.form && !check.form->patientNames)
        checkPatientNames(check, people);
}

void checkPronouns(LetterChecking &check)
{
    const People people = peopleOf(check);
    checkTitles(check, people);
    const std::vector<Mention> mentions = mentionsOf(check, people);
    struct Use {
        size_t word;
        Gender gender;
        quint64 who;
        size_t mention;
    };
    std::vector<Use> uses; // for people of whom nothing is recorded
    for (size_t at = 0; at < check.words.size(); ++at) {
        const auto pronoun = check.rules.pronouns.of.find(check.words[at].key);
        if (pronoun == check.rules.pronouns.of.end())
            continue;
        const QString written = check.words[at].in(check.text).toString().toLower();
        if (check.rules.spanish && written == u"el")
            continue; // the article
        const auto isOther = [&](size_t other) {
            return other < check.words.size() && check.rules.pronouns.has(check.words[other].key);
        };
        if (isOther(at + 2) || (at >= 2 && isOther(at - 2)))
            continue; // "he or she"
        const size_t sentence = check.sentenceOf(at);
        std::vector<const Mention *> near;
        for (const Mention &mention : mentions) {
            if (mention.word < at && mention.sentence + 1 >= sentence)
                near.push_back(&mention);
        }
        if (near.empty())
            continue;
        const bool allDiffer = std::all_of(near.begin(), near.end(), [&](const Mention *mention) {
            return mention->gender != Gender::Unknown && mention->gender != pronoun->second;
        });
        const QString name = check.words[near.back()->word].in(check.text).toString();
        if (allDiffer) {
            const QString other = otherPronoun(written);
            check.add(
                LetterFindingKind::Pronoun, false, check.words[at].begin, check.words[at].length, "pronoun_differs",
                {written, bare(name).toString()}, other.isEmpty() ? QStringList() : QStringList{other});
        } else if (std::all_of(near.begin(), near.end(), [&](const Mention *mention) {
                       return mention->who != 0 && mention->gender == Gender::Unknown &&
                              mention->who == near.front()->who;
                   })) {
            uses.push_back({at, pronoun->second, near.front()->who, near.back()->word});
        }
    }
    for (const Use &use : uses) {
        const auto same = std::count_if(
            uses.begin(), uses.end(), [&](const Use &u) { return u.who == use.who && u.gender == use.gender; });
        const auto all = std::count_if(uses.begin(), uses.end(), [&](const Use &u) { return u.who == use.who; });
        const bool isFirst = std::find_if(uses.begin(), uses.end(), [&](const Use &u) {
                                 return u.who == use.who;
                             })->gender == use.gender;
        if (same * 2 > all || same == all || (same * 2 == all && isFirst))
            continue;
        const QString written = check.words[use.word].in(check.text).toString().toLower();
        check.add(
            LetterFindingKind::Pronoun, false, check.words[use.word].begin, check.words[use.word].length,
            "pronoun_mixed", {written, bare(check.words[use.mention].in(check.text)).toString()},
            {otherPronoun(written)});
    }
}

} // namespace candor
