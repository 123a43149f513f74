// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Words.h"

#include "base/Error.h"
#include "model/Codec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor::deidentify {

using namespace Qt::StringLiterals;

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x80) {
            folded += code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : c;
            continue;
        }
        if (isInvisible(c) || c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c.decompositionTag() == QChar::Canonical ? c.decomposition().front().toLower() : c.toLower();
    }
    return folded;
}

QStringList phraseWords(QStringView text)
{
    QStringList found;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing || isInvisible(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            found += fold(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        found += fold(word);
    return found;
}

void addPhrase(Phrases &phrases, const QString &text, int value)
{
    QStringList parts = phraseWords(text);
    if (parts.isEmpty())
        return;
    const QString first = parts.takeFirst();
    phrases[first].push_back({std::move(parts), value});
}

void sortPhrases(Phrases &phrases)
{
    for (std::vector<Phrase> &list : phrases) {
        std::stable_sort(
            list.begin(), list.end(), [](const Phrase &a, const Phrase &b) { return a.rest.size() > b.rest.size(); });
    }
}

namespace {

struct ListName {
    const char *name;
    quint64 bit;
};

constexpr ListName listNames[] = {
    {"title_physician", TitlePhysician},
    {"title_nurse", TitleNurse},
    {"title_person", TitlePerson},
    {"title_short", TitleShort},
    {"credential_nurse", CredentialNurse},
    {"credential_physician", CredentialPhysician},
    {"credential_pharmacist", CredentialPharmacist},
    {"credential_staff", CredentialStaff},
    {"relation", Relation},
    {"particle", Particle},
    {"name_role_words", RoleWord},
    {"stop", StopWord},
    {"common_names", CommonName},
    {"given_names", GivenName},
    {"not_initials", NotInitials},
    {"unit_words", UnitWord},
    {"score_words", ScoreWord},
    {"time_words", TimeWord},
    {"room_words", RoomWord},
    {"institution_words", InstitutionWord},
    {"institution_generic", InstitutionGeneric},
    {"place_generic", PlaceGeneric},
    {"street_words", StreetWord},
    {"street_before", StreetBefore},
    {"lives_words", LivesWord},
    {"fax_words", FaxWord},
    {"phone_words", PhoneWord},
    {"known_capitals", KnownCapital},
    {"lab_words", LabWord},
};

Phrases phrasesOf(const QJsonValue &list)
{
    Phrases phrases;
    for (const auto &each : list.toArray())
        addPhrase(phrases, each.toString(), 0);
    sortPhrases(phrases);
    return phrases;
}

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto each = object.begin(); each != object.end(); ++each)
        texts.insert(each.key(), each.value().toString());
    return texts;
}

Words read()
{
    QFile file(u":/deidentify/words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {u"words of de-identification"_s});
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject lists = root[u"lists"_s].toObject();

    Words words;
    for (const ListName &list : listNames) {
        for (const auto &each : lists[QLatin1StringView(list.name)].toArray()) {
            for (const QString &word : phraseWords(each.toString()))
                words.classes[word] |= list.bit;
        }
    }
    const QJsonObject months = root[u"months"_s].toObject();
    for (auto each = months.begin(); each != months.end(); ++each) {
        words.months.insert(fold(each.key()), each.value().toInt());
        words.classes[fold(each.key())] |= MonthWord;
    }
    const QJsonObject weekdays = root[u"weekdays"_s].toObject();
    for (auto each = weekdays.begin(); each != weekdays.end(); ++each) {
        words.weekdays.insert(fold(each.key()), each.value().toInt());
        words.classes[fold(each.key())] |= WeekdayWord;
    }
    for (const auto &each : root[u"nicknames"_s].toArray()) {
        const QJsonArray group = each.toArray();
        for (const auto &name : group) {
            QStringList &others = words.nicknames[fold(name.toString())];
            for (const auto &other : group)
                others += fold(other.toString());
        }
    }
    for (const auto &each : root[u"cues"_s].toArray()) {
        const QJsonObject cue = each.toObject();
        const auto kind = enumFromKey<IdentifierKind>(cue[u"kind"_s].toString());
        if (!kind)
            throw Error(ErrorCode::Internal, {u"words of de-identification"_s, cue[u"kind"_s].toString()});
        for (const auto &text : cue[u"strong"_s].toArray())
            addPhrase(words.cues, text.toString(), cueValue(*kind, false));
        for (const auto &text : cue[u"weak"_s].toArray())
            addPhrase(words.cues, text.toString(), cueValue(*kind, true));
    }
    sortPhrases(words.cues);
    words.holidays = phrasesOf(lists[u"holidays"_s]);
    words.biometrics = phrasesOf(lists[u"biometric"_s]);
    words.photographs = phrasesOf(lists[u"photograph"_s]);
    words.states = phrasesOf(lists[u"states"_s]);
    words.english = textsOf(root[u"words"_s][u"en"_s].toObject());
    words.spanish = textsOf(root[u"words"_s][u"es"_s].toObject());
    return words;
}

} // namespace

const Words &words()
{
    static const Words read = deidentify::read();
    return read;
}

} // namespace candor::deidentify
