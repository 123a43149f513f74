// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterRules.h"

#include "base/Error.h"
#include "documents/ChartNote.h"
#include "model/Codec.h"

#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    const char *key;
    const char *sentence;
};

constexpr Reason reasons[] = {
    {"unfilled_field", QT_TRANSLATE_NOOP("LetterCheck", "A field of the template is not filled in yet.")},
    {"unfilled_blank", QT_TRANSLATE_NOOP("LetterCheck", "A blank is left. Fill it in or take it out.")},
    {"unfilled_gap", QT_TRANSLATE_NOOP("LetterCheck", "Something seems to be missing before this mark.")},
    {"unfilled_salutation", QT_TRANSLATE_NOOP("LetterCheck", "The salutation has no name.")},
    {"unfilled_letter", QT_TRANSLATE_NOOP("LetterCheck", "The letter has no text.")},

    {"sorry_if",
     QT_TRANSLATE_NOOP(
         "LetterCheck", "“Sorry if” doubts that there was harm. Say what you are sorry for: “We are sorry that …”.")},
    {"sorry_you_feel",
     QT_TRANSLATE_NOOP(
         "LetterCheck",
         "This is sorry for their feelings, not for what happened. Say sorry for what happened to them.")},
    {"apology_but",
     QT_TRANSLATE_NOOP(
         "LetterCheck", "“%1” takes the apology back. Let the apology stand alone, and explain somewhere else.")},
    {"small_apology",
     QT_TRANSLATE_NOOP("LetterCheck", "This makes the harm sound small or doubtful. Name what happened.")},
    {"passive_blame", QT_TRANSLATE_NOOP("LetterCheck", "Nobody acts in this sentence. Say what we did or did not do.")},

    {"judges_person",
     QT_TRANSLATE_NOOP(
         "LetterCheck", "This judges a person. Write what happened, and what we as a hospital do about it.")},
    {"blames_staff",
     QT_TRANSLATE_NOOP("LetterCheck", "This puts the blame on one person. Speak for the hospital: “we”.")},
    {"blames_patient", QT_TRANSLATE_NOOP("LetterCheck", "This blames the patient or the family.")},
    {"blames_reader", QT_TRANSLATE_NOOP("LetterCheck", "This blames the person it is written to.")},

    {"cold_word",
     QT_TRANSLATE_NOOP("LetterCheck", "This sounds like an office. Say it as you would say it in the room.")},
    {"doubts", QT_TRANSLATE_NOOP("LetterCheck", "This doubts what they said. Write “You told us …”.")},
    {"legal_language", QT_TRANSLATE_NOOP("LetterCheck", "This is the language of lawyers. Use plain words.")},
    {"jargon",
     QT_TRANSLATE_NOOP("LetterCheck", "Few people outside a hospital know this word. Say it in plain words.")},
    {"minimizes", QT_TRANSLATE_NOOP("LetterCheck", "This makes the harm sound small. Leave it out.")},
    {"threat", QT_TRANSLATE_NOOP("LetterCheck", "This may be read as a threat.")},
    {"discourages_lawyer",
     QT_TRANSLATE_NOOP(
         "LetterCheck", "Nobody may be talked out of having a lawyer. Say that they have the right to one.")},
    {"promise_too_far",
     QT_TRANSLATE_NOOP("LetterCheck", "Nobody can promise this. Say what we change and when they hear of it.")},

    {"cause_early",
     QT_TRANSLATE_NOOP("LetterCheck", "This letter goes out before anybody knows why. Leave the cause to the review.")},
    {"fault_early",
     QT_TRANSLATE_NOOP(
         "LetterCheck",
         "This letter goes out before anybody knows why. It speaks of no error, fault or responsibility yet.")},

    {"cause_review_open",
     QT_TRANSLATE_NOOP("LetterCheck", "The review of this case is not complete yet. Leave the cause to the review.")},
    {"fault_review_open", QT_TRANSLATE_NOOP(
                              "LetterCheck", "The review of this case is not complete yet. Until it is, a letter to "
                                             "the family speaks of no error, fault or "
                                             "responsibility.")},

    {"report_system",
     QT_TRANSLATE_NOOP(
         "LetterCheck", "Reports and reviews that the law protects are not spoken of in a letter outside.")},
    {"review_words",
     QT_TRANSLATE_NOOP("LetterCheck", "This is the language of the review. Say what we found and what we change.")},
    {"money_inside",
     QT_TRANSLATE_NOOP("LetterCheck", "Money that the hospital sets aside is no matter for this letter.")},
    {"insurer_lawyer",
     QT_TRANSLATE_NOOP("LetterCheck", "Our insurers and lawyers do not belong in a letter to the family.")},

    {"name_spelling", QT_TRANSLATE_NOOP("LetterCheck", "In the case the name is written “%1”.")},
    {"name_other", QT_TRANSLATE_NOOP("LetterCheck", "In the case the name is “%1”.")},
    {"name_mixed", QT_TRANSLATE_NOOP("LetterCheck", "Nobody in the case has this first and last name together.")},
    {"staff_named",
     QT_TRANSLATE_NOOP(
         "LetterCheck",
         "This person has not talked with the family for the hospital, and is not named in a letter to them.")},
    {"patient_named",
     QT_TRANSLATE_NOOP(
         "LetterCheck",
         "No patient and no relative is named in this form. Write “the patient” or “the family” instead.")},
    {"title_differs",
     QT_TRANSLATE_NOOP("LetterCheck", "The title does not fit the one used elsewhere, or the case: “%1”.")},
    {"pronoun_differs", QT_TRANSLATE_NOOP("LetterCheck", "“%1” does not seem to fit “%2”.")},
    {"pronoun_mixed", QT_TRANSLATE_NOOP("LetterCheck", "“%1” here, and otherwise elsewhere, for “%2”.")},

    {"date_impossible", QT_TRANSLATE_NOOP("LetterCheck", "There is no such day.")},
    {"date_weekday", QT_TRANSLATE_NOOP("LetterCheck", "This day is a %1.")},
    {"date_event", QT_TRANSLATE_NOOP("LetterCheck", "In the case the event has another date.")},
    {"date_after_found",
     QT_TRANSLATE_NOOP("LetterCheck", "The event was noticed before this day, so it cannot have happened on it.")},
    {"date_future", QT_TRANSLATE_NOOP("LetterCheck", "This day is still to come.")},
    {"date_passed", QT_TRANSLATE_NOOP("LetterCheck", "This day has passed. Give a new one.")},
    {"date_unlikely", QT_TRANSLATE_NOOP("LetterCheck", "Is the year right?")},
    {"date_ambiguous", QT_TRANSLATE_NOOP("LetterCheck", "Day and month may be mixed up. Write the month as a word.")},

    {"protected_text",
     QT_TRANSLATE_NOOP("LetterCheck", "These words stand in a record that this letter may not show: %1.")},
    {"protected_number",
     QT_TRANSLATE_NOOP("LetterCheck", "This number stands in a record that this letter may not show: %1.")},
    {"protected_name",
     QT_TRANSLATE_NOOP("LetterCheck", "This name stands in a record that this letter may not show: %1.")},
    {"counsel_missing",
     QT_TRANSLATE_NOOP("LetterCheck", "Counsel has not reviewed this notice. Write who did, and on which day.")},
};

LetterRules::GenderWords genderWords(const QJsonObject &lists)
{
    LetterRules::GenderWords words;
    const auto read = [&](const QString &key, Gender gender) {
        for (const auto &word : lists[key].toArray())
            words.of.emplace(wordKey(word.toString()), gender);
    };
    read(u"he"_s, Gender::He);
    read(u"she"_s, Gender::She);
    read(u"any"_s, Gender::Unknown);
    return words;
}

std::unordered_map<quint64, int> numbered(const QJsonArray &lists)
{
    std::unordered_map<quint64, int> numbers;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        for (const auto &name : lists[i].toArray())
            numbers.emplace(wordKey(name.toString()), static_cast<int>(i) + 1);
    }
    return numbers;
}

LetterRules readRules(const QString &language)
{
    const QJsonObject json = readListFile(u":/letter-checks/%1.json"_s.arg(language));
    const QJsonArray phrases = json[u"phrases"_s].toArray();
    const auto list = [&](const QString &key) { return PhraseList(QJsonArray{json[key].toObject()}); };
    LetterRules rules;
    rules.spanish = language == "es"_L1;
    rules.phrases = PhraseList(phrases);
    for (const auto &value : phrases) {
        const QJsonObject entry = value.toObject();
        LetterRules::Phrase phrase;
        phrase.kind = enumFromKey<LetterFindingKind>(entry[u"kind"_s].toString()).value_or(LetterFindingKind::Tone);
        phrase.reason = entry[u"reason"_s].toString();
        const QString hard = entry[u"hard"_s].toString();
        phrase.hard = hard == "always"_L1   ? LetterRules::Hard::Always
                      : hard == "family"_L1 ? LetterRules::Hard::Family
                      : hard == "early"_L1  ? LetterRules::Hard::Early
                                            : LetterRules::Hard::Never;
        phrase.earlyOnly = entry[u"only"_s].toString() == "early"_L1;
        for (const auto &suggestion : entry[u"suggest"_s].toArray())
            phrase.suggestions += suggestion.toString();
        rules.phraseInfo.push_back(phrase);
    }
    rules.afterPerson = list(u"after_person"_s);
    rules.apology = list(u"apology_words"_s);
    rules.turning = list(u"turning_words"_s);
    rules.event = list(u"event_words"_s);
    rules.eventAfter = list(u"event_after"_s);
    rules.by = list(u"by_words"_s);
    rules.future = list(u"future_words"_s);
    rules.past = list(u"past_words"_s);
    for (const auto &word : json[u"person_words"_s].toArray())
        rules.personWords.insert(wordKey(word.toString()));
    rules.titles = genderWords(json[u"titles"_s].toObject());
    rules.pronouns = genderWords(json[u"pronouns"_s].toObject());
    rules.relations = genderWords(json[u"relations"_s].toObject());
    rules.months = numbered(json[u"months"_s].toArray());
    const QJsonArray weekdays = json[u"weekdays"_s].toArray();
    rules.weekdays = numbered(weekdays);
    for (qsizetype i = 0; i < weekdays.size() && i < 7; ++i)
        rules.weekdayNames[static_cast<size_t>(i) + 1] = weekdays[i].toArray().first().toString();
    for (const auto &words : json[u"commonplaces"_s].toArray())
        rules.commonplaces += words.toString();
    return rules;
}

} // namespace

const LetterRules &letterRules(QStringView language)
{
    static const LetterRules english = readRules(u"en"_s);
    static const LetterRules spanish = readRules(u"es"_s);
    return language.startsWith(u"es") ? spanish : english;
}

const char *letterReason(QStringView key)
{
    for (const Reason &reason : reasons) {
        if (key == QLatin1StringView(reason.key))
            return reason.sentence;
    }
    return nullptr;
}

QStringList letterReasons()
{
    QStringList keys;
    for (const Reason &reason : reasons)
        keys += QString::fromLatin1(reason.key);
    return keys;
}

QString letterFindingText(const LetterFinding &finding, const TranslateText &translate)
{
    const auto translated = [&](const char *context, const char *english) {
        return translate ? translate(context, english) : QString::fromUtf8(english);
    };
    if (const char *sentence = letterReason(finding.reason)) {
        QString text = translated("LetterCheck", sentence);
        if (finding.record) {
            for (const auto &name : enumNames<RecordKind>) {
                if (name.value == *finding.record)
                    return text.arg(translated("Choice", name.label));
            }
        }
        if (finding.arguments.size() == 1)
            return text.arg(finding.arguments.front());
        if (finding.arguments.size() == 2)
            return text.arg(finding.arguments.front(), finding.arguments.back());
        return text;
    }
    const char *sentence = chartReason(finding.reason); // of notes for the medical record
    return sentence ? translated("ChartWord", sentence) : QString();
}

} // namespace candor
