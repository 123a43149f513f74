// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"

#include "base/TimeText.h"
#include "model/Describe.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

namespace {

/// The words of a name as it is written, split at everything that is no letter.
QStringList lettersOf(const QString &text)
{
    static const QRegularExpression separators(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isCredential(const QString &word)
{
    if ((words().classesOf(fold(word)) & anyCredential) == 0)
        return false;
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals >= 2 || word.compare("Jr"_L1) == 0 || word.compare("Esq"_L1) == 0;
}

/// The parts of a person's name, without titles, credentials and words that say what the person is.
/// `strict`: the text may be a description ("Charge nurse"), so only words with capital letters count.
QStringList nameParts(const QString &text, bool strict)
{
    QStringList parts;
    int segment = 0;
    for (const QString &piece : text.split(QRegularExpression(u"[,;/()\\[\\]]"_s), Qt::SkipEmptyParts)) {
        QStringList found;
        bool ordinary = false;
        const QStringList all = lettersOf(piece);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString &word = all[i];
            const QString folded = fold(word);
            const quint64 classes = words().classesOf(folded);
            if (hasDigit(word) || isCredential(word))
                continue;
            if ((classes & anyTitle) != 0 && (parts.isEmpty() && found.isEmpty()) && all.size() > 1)
                continue;
            // "Ed", "Day": words of other kinds, and names of people.
            const bool alsoName = !strict && (classes & CommonName) != 0 && word.front().isUpper() && all.size() > 1;
            if (!alsoName && ((classes & RoleWord) != 0 || ((classes & StopWord) != 0 && (classes & Particle) == 0))) {
                ordinary = true;
                continue;
            }
            if ((strict || segment > 0) && !word.front().isUpper() && (classes & Particle) == 0) {
                ordinary = true;
                continue;
            }
            found += folded;
        }
        // What stands behind a comma is a position unless it reads like a name: "Brandvold, Walter".
        if (segment == 0 || !ordinary)
            parts += found;
        ++segment;
    }
    while (!parts.isEmpty() && (words().classesOf(parts.last()) & Particle) != 0 && parts.last().size() <= 3)
        parts.removeLast();
    const bool any = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.size() > 1 && (words().classesOf(part) & Particle) == 0;
    });
    return any ? parts : QStringList();
}

QString staffWord(const QString &text)
{
    QString word = u"staff"_s;
    for (const QString &each : lettersOf(text)) {
        const QString folded = fold(each);
        const quint64 classes = words().classesOf(folded);
        if (folded.startsWith("nurs"_L1) || folded.startsWith("enfermer"_L1) || folded == "midwife"_L1 ||
            ((classes & CredentialNurse) != 0 && isCredential(each)))
            return u"nurse"_s;
        if (folded.startsWith("pharmac"_L1) || folded.startsWith("farmac"_L1) ||
            ((classes & CredentialPharmacist) != 0 && isCredential(each)))
            return u"pharmacist"_s;
        if ((classes & TitlePhysician) != 0 || ((classes & CredentialPhysician) != 0 && isCredential(each)) ||
            folded.startsWith("physician"_L1) || folded.startsWith("surgeon"_L1) || folded == "medico"_L1 ||
            folded == "medica"_L1 || folded.startsWith("cirujan"_L1) || folded.endsWith("ologist"_L1) ||
            folded == "resident"_L1 || folded == "hospitalist"_L1 || folded == "medical"_L1)
            word = u"physician"_s;
    }
    return word;
}

bool hasRole(const Person &person, std::initializer_list<PersonRole> roles)
{
    return std::any_of(person.roles.begin(), person.roles.end(), [&](PersonRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
}

KnownPerson knownPerson(const Person &person)
{
    KnownPerson known;
    known.parts = nameParts(person.name, false);
    const QString described = person.name + u' ' + person.profession;
    if (hasRole(person, {PersonRole::Patient})) {
        known.word = u"patient"_s;
        known.sign = IdentifierSign::Patient;
    } else if (hasRole(person, {PersonRole::Family, PersonRole::Representative})) {
        known.word = u"relative"_s;
        known.sign = IdentifierSign::Relative;
    } else if (hasRole(person, {PersonRole::Insurer})) {
        known.word = u"insurer"_s;
    } else if (hasRole(person, {PersonRole::Counsel})) {
        known.word = u"lawyer"_s;
    } else if (hasRole(person, {PersonRole::Interpreter})) {
        known.word = u"interpreter"_s;
    } else if (person.roles.empty() || hasRole(person, {PersonRole::Other})) {
        known.word = staffWord(described);
        if (known.word == "staff"_L1)
            known.word = u"person"_s;
    } else {
        known.word = staffWord(described);
        known.sign = IdentifierSign::Provider;
    }
    return known;
}

/// Who a field names that is no person record: family where families are named, else staff.
KnownPerson namedInField(RecordKind kind, QLatin1StringView field, const QString &text)
{
    KnownPerson known;
    known.sure = false;
    known.parts = nameParts(text, true);
    const bool family = (kind == RecordKind::Conversation && field == "with"_L1) ||
                        (kind == RecordKind::Question && field == "askedBy"_L1) || field == "to"_L1 ||
                        (kind == RecordKind::Payment && (field == "payee"_L1 || field == "demandBy"_L1)) ||
                        (kind == RecordKind::Letter && field == "recipient"_L1);
    if (kind == RecordKind::CustodyEvent || !family) {
        known.word = field == "reporter"_L1      ? u"reporter"_s
                     : field == "interpreter"_L1 ? u"interpreter"_s
                     : field == "counsel"_L1     ? u"lawyer"_s
                                                 : staffWord(text);
        known.sign = IdentifierSign::Provider;
    } else {
        known.word = u"relative"_s;
        known.sign = IdentifierSign::Relative;
    }
    return known;
}

QString lettersAndDigits(QStringView text)
{
    QString kept;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

class Collector {
public:
    explicit Collector(Known &known)
        : m_known(known)
    {
    }

    void addPerson(KnownPerson person)
    {
        if (person.parts.isEmpty())
            return;
        const int index = static_cast<int>(m_known.people.size());
        QStringList forms;
        QString initials;
        for (qsizetype i = 0; i < person.parts.size(); ++i) {
            const QString &part = person.parts[i];
            if (part.size() < 2 || (words().classesOf(part) & Particle) != 0) {
                if (part.size() == 1)
                    initials += part;
                continue;
            }
            initials += part.front();
            forms += part;
            if (i + 1 < person.parts.size() || person.parts.size() == 1)
                forms += words().nicknames.value(part);
        }
        forms.removeDuplicates();
        for (const QString &form : forms)
            m_known.names[form].push_back(index);
        if (initials.size() >= 2) {
            m_known.initials[initials].push_back(index);
            m_known.initials[QString(initials.front()) + initials.back()].push_back(index);
        }
        m_known.people.push_back(std::move(person));
    }

    void addHospital(const QString &name)
    {
        const QStringList parts = phraseWords(name);
        if (parts.isEmpty())
            return;
        const int whole = addPlace({u"hospital"_s, IdentifierSign::Hospital, true, parts.size() == 1, false});
        addPhrase(m_known.places, name, whole);
        const int word = addPlace({u"hospital"_s, IdentifierSign::Hospital, true, true, false});
        QString acronym;
        for (const QString &part : parts) {
            m_known.hospitalWords.insert(part);
            const quint64 classes = words().classesOf(part);
            if ((classes & (PlaceGeneric | StopWord)) == 0 && part.size() > 2)
                addPhrase(m_known.places, part, word);
            if (part.size() > 1 && part != "of"_L1 && part != "the"_L1 && part != "and"_L1 && part != "de"_L1)
                acronym += part.front();
        }
        if (acronym.size() >= 3 && (words().classesOf(acronym) & (NotInitials | StopWord)) == 0)
            addPhrase(m_known.places, acronym, word);
    }

    /// Units, rooms and other places within it, each piece on its own as well.
    void addPlaces(const QString &text, bool isUnit)
    {
        QStringList pieces = text.split(QRegularExpression(u"[,;\\n]"_s), Qt::SkipEmptyParts);
        if (pieces.size() > 1)
            pieces += text;
        for (const QString &piece : pieces) {
            const QStringList parts = phraseWords(piece);
            if (parts.isEmpty())
                continue;
            const bool generic = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                return (words().classesOf(part) & (PlaceGeneric | StopWord | RoleWord)) != 0;
            });
            const bool digits = hasDigit(piece);
            const bool capital = piece.trimmed().front().isUpper() || digits;
            // "Bedside", "by phone", "hallway": no name of a place.
            if (!isUnit && !digits && (generic || !capital))
                continue;
            if (parts.size() == 1 && parts.front().size() < 2)
                continue;
            const QString word = isUnit ? u"unit"_s : u"place"_s;
            addPhrase(
                m_known.places, piece,
                addPlace({word, IdentifierSign::CasePlace, false, parts.size() == 1 && !digits, generic && !digits}));
        }
    }

    void addNumbers(const QString &text, IdentifierKind kind, IdentifierSign sign = IdentifierSign::CaseField)
    {
        for (const QString &piece : text.split(QRegularExpression(u"[,;\\n]"_s), Qt::SkipEmptyParts)) {
            if (!hasDigit(piece))
                continue;
            addNumber(piece, kind, sign);
            for (const QString &word : piece.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
                if (hasDigit(word))
                    addNumber(word, kind, sign);
            }
        }
    }

    void addContact(const QString &text, QLatin1StringView field)
    {
        if (field == "phone"_L1) {
            QString digits;
            for (const QChar c : text) {
                if (c.isDigit())
                    digits += c;
            }
            if (digits.size() >= 4)
                m_known.numbers.insert(digits, {IdentifierKind::Phone, IdentifierSign::CaseField});
            if (digits.size() == 11 && digits.startsWith(u'1'))
                m_known.numbers.insert(digits.mid(1), {IdentifierKind::Phone, IdentifierSign::CaseField});
            return;
        }
        if (text.contains(u'@')) {
            m_known.numberStarts.insert(phraseWords(text).value(0));
            m_known.numbers.insert(lettersAndDigits(text), {IdentifierKind::Email, IdentifierSign::CaseField});
            return;
        }
        for (const QString &line : text.split(QRegularExpression(u"[,;\\n]"_s), Qt::SkipEmptyParts)) {
            const QStringList parts = phraseWords(line);
            const bool state = std::any_of(
                parts.begin(), parts.end(), [](const QString &part) { return words().states.contains(part); });
            if (parts.isEmpty() || (parts.size() == 1 && (parts.front().size() < 4 || state)))
                continue;
            const bool street = hasDigit(line);
            const int place = addPlace(
                {street && !state ? u"address"_s
                 : street         ? u"postal_code"_s
                                  : u"town"_s,
                 IdentifierSign::Address, street && !state, !street, false});
            addPhrase(m_known.places, line, place);
            addNumbers(line, IdentifierKind::Place, IdentifierSign::Address);
        }
    }

    void addField(const AnyRecord &record, const FieldChange &set)
    {
        const RecordKind kind = kindOf(record);
        const QLatin1StringView field(set.field->name);
        QStringList texts;
        if (set.after.isArray()) {
            for (const auto &each : set.after.toArray())
                texts += each.toString();
        } else if (set.after.isString()) {
            texts += set.after.toString();
        }
        for (const QString &text : texts) {
            switch (set.field->phi) {
            case Phi::Name:
                if (kind != RecordKind::Person || field != "name"_L1)
                    addPerson(namedInField(kind, field, text));
                addNumbers(text, IdentifierKind::OtherNumber);
                break;
            case Phi::Place:
                if (field == "facility"_L1 || field == "hospital"_L1 || field == "organization"_L1)
                    addHospital(text);
                else
                    addPlaces(text, field == "unit"_L1);
                break;
            case Phi::Identifier: addNumbers(text, numberKind(kind, field), signOf(kind, field)); break;
            case Phi::Contact: addContact(text, field); break;
            case Phi::None:
            case Phi::Date:
            case Phi::Age:
            case Phi::Narrative: break;
            }
        }
        if (set.field->phi == Phi::Age && set.after.toInt() > 89)
            m_known.oldAges.insert(set.after.toInt());
    }

    void addRecord(const AnyRecord &record)
    {
        if (const Person *person = std::get_if<Person>(&record)) {
            addPerson(knownPerson(*person));
            // What a person belongs to is not said to be a place in the field table, yet names one.
            if (!person->organization.isEmpty()) {
                const int place = addPlace({u"institution"_s, IdentifierSign::Institution, true, true, false});
                addPhrase(m_known.places, person->organization, place);
            }
        }
        for (const FieldChange &set : difference(makeRecord(kindOf(record)), record)) {
            if (set.field->phi != Phi::None)
                addField(record, set);
        }
    }

private:
    int addPlace(KnownPlace place)
    {
        m_known.placeList.push_back(std::move(place));
        return static_cast<int>(m_known.placeList.size()) - 1;
    }

    void addNumber(const QString &text, IdentifierKind kind, IdentifierSign sign)
    {
        const QString key = lettersAndDigits(text);
        const bool letters = std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter(); });
        if (key.size() < (letters ? 3 : 4) || !hasDigit(key) || m_known.numbers.contains(key))
            return;
        m_known.numbers.insert(key, {kind, sign});
        const QString first = phraseWords(text).value(0);
        if (!hasDigit(first))
            m_known.numberStarts.insert(first);
    }

    [[nodiscard]] static IdentifierKind numberKind(RecordKind kind, QLatin1StringView field)
    {
        if (field == "recordNumber"_L1)
            return IdentifierKind::RecordNumber;
        if (field == "accounts"_L1)
            return IdentifierKind::Account;
        if (kind == RecordKind::EvidenceItem)
            return IdentifierKind::Device;
        return IdentifierKind::OtherNumber;
    }
    [[nodiscard]] static IdentifierSign signOf(RecordKind kind, QLatin1StringView field)
    {
        return kind == RecordKind::Case && field == "number"_L1 ? IdentifierSign::CaseNumber
                                                                : IdentifierSign::CaseField;
    }

    Known &m_known;
};

QDate eventDayOf(const CaseFile &file, const QTimeZone &zone)
{
    for (const QStringView anchor : {u"t_event", u"t_discovered", u"t_reported", u"t_identified"}) {
        if (const auto at = file.anchor(anchor))
            return toZone(*at, zone).date();
    }
    std::optional<Instant> first;
    const auto consider = [&](const std::optional<Instant> &at) {
        if (at && (!first || *at < *first))
            first = at;
    };
    for (const TimelineEntry &entry : file.all<TimelineEntry>())
        consider(entry.at);
    for (const Report &report : file.all<Report>())
        consider(report.receivedAt);
    for (const AnchorTime &anchor : file.all<AnchorTime>())
        consider(anchor.at);
    return first ? toZone(*first, zone).date() : QDate();
}

} // namespace

QString Known::word(const QString &key) const
{
    return (spanish ? words().spanish : words().english).value(key);
}

QString Known::relativeDay(QDate day) const
{
    if (!eventDay.isValid() || !day.isValid())
        return word(u"date"_s);
    const qint64 days = eventDay.daysTo(day);
    if (std::abs(days) <= 730) {
        // "el día 14" is a day of the month, so days after the event have their sign in Spanish.
        const QString sign = spanish && days > 0 ? u"+"_s : QString();
        return word(u"day"_s).arg(sign + QString::number(days));
    }
    return relativeYear(day.year());
}

QString Known::relativeMonth(int year, int month) const
{
    if (!eventDay.isValid())
        return word(u"date"_s);
    int months = month - eventDay.month();
    if (year == 0)
        months = months > 6 ? months - 12 : months < -5 ? months + 12 : months;
    else
        months += (year - eventDay.year()) * 12;
    return std::abs(months) <= 24 ? word(u"month"_s).arg(months) : relativeYear(year);
}

QString Known::relativeYear(int year) const
{
    if (!eventDay.isValid())
        return word(u"date_year"_s);
    const int years = year - eventDay.year();
    if (std::abs(years) <= 2)
        return word(u"year"_s).arg(years);
    if (years < -89)
        return word(u"many_years_before"_s);
    return word(years < 0 ? u"years_before"_s : u"years_after"_s).arg(std::abs(years));
}

QDate Known::nearest(int month, int day) const
{
    const int base = eventDay.isValid() ? eventDay.year() : 2000;
    QDate best;
    for (int year = base - 1; year <= base + 1; ++year) {
        const QDate tried(year, month, day);
        if (tried.isValid() && (!best.isValid() || std::abs(eventDay.daysTo(tried)) < std::abs(eventDay.daysTo(best))))
            best = tried;
    }
    return best;
}

Known knownOf(const CaseFile &file, const DeidentifyContext &context)
{
    const QTimeZone zone = context.zone.isValid() ? context.zone : QTimeZone::utc();
    Known known;
    known.spanish = context.language.startsWith("es"_L1);
    known.dayBeforeMonth = context.dayBeforeMonth;
    known.eventDay = eventDayOf(file, zone);
    Collector collector(known);
    // People first: what other fields name is then known to be one of them.
    for (const Person &person : file.all<Person>())
        collector.addRecord(AnyRecord(person));
    collector.addRecord(AnyRecord(file.record));
    [&]<class... R>(RecordList<R...>) {
        const auto add = [&]<class T>(const std::vector<T> &list) {
            if constexpr (!std::is_same_v<T, Person>) {
                for (const T &record : list)
                    collector.addRecord(AnyRecord(record));
            }
        };
        (add(file.all<R>()), ...);
    }(AllRecords());
    collector.addHospital(context.hospital);
    for (const QString &place : context.places)
        collector.addHospital(place);
    for (const QString &name : context.staff) {
        KnownPerson person;
        person.parts = nameParts(name, true);
        person.word = staffWord(name);
        person.sign = IdentifierSign::Provider;
        collector.addPerson(std::move(person));
    }
    sortPhrases(known.places);
    return known;
}

} // namespace candor::deidentify
