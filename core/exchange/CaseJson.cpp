// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CaseJson.h"

#include "base/Error.h"
#include "exchange/JsonReader.h"
#include "model/Codec.h"
#include "workflow/Taxonomy.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <NamedEnum E>
E choice(JsonReader &reader, const QString &key, E absent)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return absent;
    const auto value = enumFromKey<E>(text);
    if (!value) {
        QStringList keys;
        for (const auto &name : enumNames<E>)
            keys.append(QString::fromLatin1(name.key));
        reader.refuse(key, keys.join(u", "_s));
    }
    return *value;
}

Person personOf(JsonReader &reader, PersonRole role)
{
    Person person;
    person.id = Id<Person>::create();
    person.roles = {role};
    person.name = reader.text(u"name"_s);
    return person;
}

Person patientOf(JsonReader reader)
{
    Person person = personOf(reader, PersonRole::Patient);
    person.born = reader.date(u"born"_s);
    person.ageYears = reader.number(u"age"_s, 0, 130).value_or(-1);
    person.recordNumber = reader.text(u"record_number"_s);
    person.language = reader.text(u"language"_s);
    person.interpreter = reader.text(u"interpreter"_s);
    reader.finish();
    return person;
}

Person familyOf(JsonReader &reader)
{
    Person person = personOf(reader, PersonRole::Family);
    person.name = reader.required(u"name"_s);
    person.relationship = reader.text(u"relationship"_s);
    if (const auto speaks = reader.flag(u"may_speak"_s))
        person.maySpeak = *speaks ? YesNo::Yes : YesNo::No;
    person.phone = reader.text(u"phone"_s);
    person.language = reader.text(u"language"_s);
    reader.finish();
    return person;
}

Person staffOf(JsonReader &reader)
{
    Person person = personOf(reader, PersonRole::Staff);
    person.name = reader.required(u"name"_s);
    person.profession = reader.text(u"profession"_s);
    person.directlyInvolved = reader.flag(u"directly_involved"_s).value_or(false);
    reader.finish();
    return person;
}

Harm harmOf(JsonReader reader, const JsonSource &source)
{
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.inWords = reader.text(u"words"_s);
    if (const QString degree = reader.text(u"degree"_s); !degree.isEmpty()) {
        const Taxonomy *scale = taxonomy(ahrqHarmScale.toString());
        if (!scale)
            throw Error(ErrorCode::Internal, {ahrqHarmScale.toString()});
        if (!scale->code(degree)) {
            QStringList codes;
            for (const TaxonomyCode &code : scale->codes)
                codes.append(code.code);
            reader.refuse(u"degree"_s, codes.join(u", "_s));
        }
        harm.degree = ahrqHarm(degree);
    }
    harm.rater = source.user;
    harm.at = source.now;
    reader.finish();
    return harm;
}

Report reportOf(JsonReader reader, std::optional<Instant> receivedAt)
{
    Report report;
    report.id = Id<Report>::create();
    report.channel = choice(reader, u"channel"_s, ReportChannel::Unknown);
    report.reporter = reader.text(u"reporter"_s);
    report.reporterRole = reader.text(u"role"_s);
    report.anonymous = reader.flag(u"anonymous"_s).value_or(false);
    if (report.anonymous && !report.reporter.isEmpty())
        reader.refuse(u"reporter"_s, u"no name when \"anonymous\" is true"_s);
    report.narrative = reader.text(u"narrative"_s);
    report.receivedAt = receivedAt;
    reader.finish();
    return report;
}

/// The record of the case that a text of the file means: by its id, else by its text. Of several with the same text the
/// one that is still open comes first.
template <class R, class IsOpen>
const R *meant(const CaseFile &file, const QString &text, IsOpen isOpen)
{
    const QString wanted = text.simplified();
    const R *found = nullptr;
    for (const R &record : file.all<R>()) {
        if (record.id.toString().compare(wanted, Qt::CaseInsensitive) == 0)
            return &record;
        const bool same = record.text.simplified() == wanted;
        if (same && (!found || (isOpen(record) && !isOpen(*found))))
            found = &record;
    }
    return found;
}

const Question *questionMeant(const CaseFile &file, const QString &text)
{
    return meant<Question>(file, text, [](const Question &q) { return q.state == QuestionState::Open; });
}

const Promise *promiseMeant(const CaseFile &file, const QString &text)
{
    return meant<Promise>(file, text, [](const Promise &p) { return p.state == PromiseState::Open; });
}

void readConversation(JsonReader &reader, Conversation &talk, const JsonSource &source)
{
    talk.at = reader.time(u"at"_s, source.zone);
    if (!talk.at)
        reader.refuse(u"at"_s, u"time like 2026-07-14T09:20"_s);
    talk.minutes = reader.number(u"minutes"_s, 0, 1440).value_or(0);
    talk.channel = choice(reader, u"channel"_s, Channel::Bedside);
    talk.direction = choice(reader, u"direction"_s, Direction::FromUs);
    talk.outcome = choice(reader, u"outcome"_s, ContactOutcome::Held);
    talk.where = reader.text(u"where"_s);
    talk.with = reader.texts(u"with"_s);
    talk.forHospital = reader.texts(u"for_hospital"_s);
    talk.language = reader.text(u"language"_s);
    talk.interpreter = reader.text(u"interpreter"_s);
    talk.summary = reader.text(u"summary"_s);
    talk.understanding = reader.text(u"understanding"_s);
    talk.concerns = reader.text(u"concerns"_s);
    talk.howItWent = reader.text(u"how_it_went"_s);
    talk.offered = reader.text(u"offered"_s);
    talk.nextCare = reader.text(u"next_care"_s);
    talk.nextContact = reader.time(u"next_contact"_s, source.zone);
    talk.nextContactBy = reader.text(u"next_contact_by"_s);
    talk.chartNote = reader.text(u"chart_note"_s);
    talk.note = reader.text(u"note"_s);
    talk.recordedAt = source.now;
    talk.recordedBy = source.user;

    JsonReader apology = reader.object(u"apology"_s);
    talk.apology = choice(apology, u"kind"_s, ApologyKind::None);
    talk.apologyWords = apology.text(u"words"_s);
    talk.apologyBy = apology.text(u"by"_s);
    if (talk.apology == ApologyKind::None && !talk.apologyWords.isEmpty())
        apology.refuse(u"kind"_s, u"sorrow, responsibility"_s);
    apology.finish();
}

} // namespace

OpenCase newCaseFromJson(const QByteArray &json, const JsonSource &source)
{
    JsonReader reader(parseJsonObject(json, source.file));
    OpenCase command;
    Case &head = command.file.record;
    head.title = reader.required(u"title"_s);
    head.account = reader.text(u"account"_s);
    head.facility = reader.text(u"facility"_s);
    head.unit = reader.text(u"unit"_s);
    head.place = reader.text(u"place"_s);
    head.eventType = reader.text(u"event_type"_s);
    head.patientNow = reader.text(u"patient_now"_s);
    head.owner = reader.text(u"owner"_s);
    head.tags = reader.texts(u"tags"_s);
    command.identified = reader.flag(u"identified"_s).value_or(false);

    auto &people = command.file.all<Person>();
    if (reader.has(u"patient"_s))
        people.push_back(patientOf(reader.object(u"patient"_s)));
    for (JsonReader &one : reader.objects(u"family"_s))
        people.push_back(familyOf(one));
    for (JsonReader &one : reader.objects(u"staff"_s))
        people.push_back(staffOf(one));

    JsonReader times = reader.object(u"times"_s);
    for (const QString &anchor : times.keys()) {
        if (!source.anchors.isEmpty() && !source.anchors.contains(anchor))
            times.refuse(anchor, source.anchors.join(u", "_s));
        AnchorTime time;
        time.id = Id<AnchorTime>::create();
        time.anchor = anchor;
        time.at = times.time(anchor, source.zone);
        if (!time.at)
            times.refuse(anchor, u"time like 2026-07-14T09:20"_s);
        time.enteredBy = source.user;
        time.recordedAt = source.now;
        command.file.all<AnchorTime>().push_back(time);
    }
    if (reader.has(u"harm"_s))
        command.file.all<Harm>().push_back(harmOf(reader.object(u"harm"_s), source));
    if (reader.has(u"report"_s))
        command.file.all<Report>().push_back(reportOf(reader.object(u"report"_s), command.file.anchor(u"t_reported")));
    reader.finish();
    return command;
}

LogConversation conversationFromJson(const QByteArray &json, const CaseFile &file, const JsonSource &source)
{
    JsonReader reader(parseJsonObject(json, source.file));
    LogConversation command;
    command.caseId = file.record.id;
    readConversation(reader, command.conversation, source);

    const QStringList told = reader.texts(u"told"_s);
    for (const QString &text : told) {
        if (text.isEmpty())
            reader.refuse(u"told"_s, u"texts that are not empty"_s);
        const Fact *fact = meant<Fact>(file, text, [](const Fact &f) { return !f.told; });
        command.told.push_back(
            fact ? LogConversation::ToldFact{fact->id, fact->text} : LogConversation::ToldFact{{}, text});
    }
    const QStringList unknown = reader.texts(u"unknown"_s);
    command.unknown.assign(unknown.begin(), unknown.end());

    for (JsonReader &one : reader.objectsOrTexts(u"questions"_s, u"text"_s)) {
        Question question;
        question.text = one.required(u"text"_s);
        question.askedBy = one.text(u"by"_s);
        question.owner = one.text(u"owner"_s);
        question.askedAt = command.conversation.at;
        one.finish();
        command.questions.push_back(question);
    }
    for (JsonReader &one : reader.objects(u"answers"_s)) {
        const Question *question = questionMeant(file, one.required(u"question"_s));
        if (!question)
            one.refuse(u"question"_s, u"text or id of a question of the case"_s);
        LogConversation::Answer answer;
        answer.question = question->id;
        answer.text = one.required(u"text"_s);
        answer.state = choice(one, u"state"_s, QuestionState::Answered);
        one.finish();
        command.answers.push_back(answer);
    }
    for (JsonReader &one : reader.objectsOrTexts(u"promises"_s, u"text"_s)) {
        Promise promise;
        promise.text = one.required(u"text"_s);
        promise.to = one.text(u"to"_s);
        promise.owner = one.text(u"owner"_s);
        promise.due = one.time(u"due"_s, source.zone);
        one.finish();
        command.promises.push_back(promise);
    }
    const QStringList kept = reader.texts(u"kept"_s);
    for (const QString &text : kept) {
        const Promise *promise = promiseMeant(file, text);
        if (!promise)
            reader.refuse(u"kept"_s, u"texts or ids of promises of the case"_s);
        command.kept.push_back(promise->id);
    }
    reader.finish();
    return command;
}

QJsonObject caseJson(const CaseFile &file, const QString &program, Instant exportedAt)
{
    return {
        {u"format"_s, u"candor-case"_s},
        {u"format_version"_s, 1},
        {u"program"_s, program},
        {u"exported_at"_s, toIso(exportedAt)},
        {u"case"_s, caseToJson(file)}};
}

} // namespace candor
