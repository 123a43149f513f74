// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "exchange/CaseJson.h"
#include "model/Codec.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

JsonSource source()
{
    return {
        u"case.json"_s,
        QTimeZone("America/Chicago"),
        u"Dana Whitfield"_s,
        *instantFromIso(u"2026-07-14T18:00:00Z"),
        {u"t_event"_s, u"t_discovered"_s, u"t_reported"_s}};
}

CaseFile caseWithFacts()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    Fact fact;
    fact.id = Id<Fact>::create();
    fact.text = u"The dose was ten times too high."_s;
    file.put(fact);
    for (const QuestionState state : {QuestionState::Answered, QuestionState::Open}) {
        Question question;
        question.id = Id<Question>::create();
        question.text = u"Who gave the dose?"_s;
        question.state = state;
        file.put(question);
    }
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Copy of the record"_s;
    file.put(promise);
    return file;
}

template <class F>
QStringList refusal(F &&run, ErrorCode code = ErrorCode::InvalidValue)
{
    try {
        run();
    } catch (const Error &error) {
        return error.code() == code ? error.arguments() : QStringList(u"another error"_s);
    }
    return {u"no error"_s};
}

} // namespace

class TestCaseJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensCase();
    void opensCaseWithLittle();
    void refusesCase_data();
    void refusesCase();
    void logsConversation();
    void refusesConversation_data();
    void refusesConversation();
    void exports();
};

void TestCaseJson::opensCase()
{
    const OpenCase command = newCaseFromJson(
        R"({"title": "Insulin overdose", "account": "Ten units became one hundred.", "facility": "Lakeside Hospital",
            "unit": "4 West", "place": "Bed 12", "event_type": "Medication", "owner": "Dana Whitfield",
            "patient_now": "Stable", "tags": ["insulin"], "identified": true,
            "patient": {"name": "Rosa Quill", "born": "1968-03-01", "age": 58, "record_number": "MRN-1",
                        "language": "es", "interpreter": "yes"},
            "family": [{"name": "Luis Quill", "relationship": "husband", "may_speak": true, "phone": "555-0100"},
                       {"name": "Ana Quill", "may_speak": false}],
            "staff": [{"name": "T. Reed", "profession": "RN", "directly_involved": true}],
            "times": {"t_event": "2026-07-14T09:20", "t_discovered": "2026-07-14T15:00:00Z"},
            "harm": {"degree": "MODERATE", "words": "Seizure, treated"},
            "report": {"channel": "hotline", "anonymous": true, "narrative": "Called at ten."}})",
        source());
    const CaseFile &file = command.file;
    QVERIFY(command.identified);
    QCOMPARE(file.record.title, u"Insulin overdose"_s);
    QCOMPARE(file.record.place, u"Bed 12"_s);
    QCOMPARE(file.record.tags, QStringList(u"insulin"_s));
    QCOMPARE(file.all<Person>().size(), 4U);
    QCOMPARE(file.patient()->name, u"Rosa Quill"_s);
    QCOMPARE(file.patient()->born, QDate(1968, 3, 1));
    QCOMPARE(file.patient()->ageYears, 58);
    QCOMPARE(file.patient()->recordNumber, u"MRN-1"_s);
    QVERIFY(file.all<Person>()[1].maySpeak == YesNo::Yes);
    QVERIFY(file.all<Person>()[2].maySpeak == YesNo::No);
    QVERIFY(file.all<Person>()[3].directlyInvolved);
    QCOMPARE(toIso(*file.anchor(u"t_event")), u"2026-07-14T14:20:00Z"_s);
    QCOMPARE(toIso(*file.anchor(u"t_discovered")), u"2026-07-14T15:00:00Z"_s);
    QCOMPARE(file.all<AnchorTime>().front().enteredBy, u"Dana Whitfield"_s);
    QCOMPARE(file.harm()->degree.code, u"MODERATE"_s);
    QCOMPARE(file.harm()->inWords, u"Seizure, treated"_s);
    QVERIFY(file.all<Report>().front().channel == ReportChannel::Hotline);
    QVERIFY(file.all<Report>().front().anonymous);
}

void TestCaseJson::opensCaseWithLittle()
{
    const OpenCase command = newCaseFromJson("\xEF\xBB\xBF{\"title\": \"Fall\"}", source());
    QVERIFY(!command.identified);
    QVERIFY(command.file.all<Person>().empty());
    QVERIFY(command.file.all<Harm>().empty());
    QVERIFY(command.file.all<Report>().empty());
}

void TestCaseJson::refusesCase_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *json, const char *key) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(key);
    };
    row(R"({})", "title");
    row(R"({"title": 3})", "title");
    row(R"({"title": "x", "titel": "y"})", "titel");
    row(R"({"title": "x", "identified": "yes"})", "identified");
    row(R"({"title": "x", "tags": [1]})", "tags");
    row(R"({"title": "x", "patient": []})", "patient");
    row(R"({"title": "x", "patient": {"born": "1.3.1968"}})", "patient.born");
    row(R"({"title": "x", "patient": {"age": 131}})", "patient.age");
    row(R"({"title": "x", "patient": {"age": 5.5}})", "patient.age");
    row(R"({"title": "x", "patient": {"nam": "y"}})", "patient.nam");
    row(R"({"title": "x", "family": {"name": "y"}})", "family");
    row(R"({"title": "x", "family": [{"name": "y"}, {"relationship": "z"}]})", "family[1].name");
    row(R"({"title": "x", "family": ["y"]})", "family");
    row(R"({"title": "x", "times": {"t_event": "today"}})", "times.t_event");
    row(R"({"title": "x", "times": {"t_event": "2026-07-14"}})", "times.t_event");
    row(R"({"title": "x", "times": {"t_event": null}})", "times.t_event");
    row(R"({"title": "x", "times": {"t_lunch": "2026-07-14T12:00"}})", "times.t_lunch");
    row(R"({"title": "x", "harm": {"degree": "BAD"}})", "harm.degree");
    row(R"({"title": "x", "report": {"channel": "pigeon"}})", "report.channel");
    row(R"({"title": "x", "report": {"anonymous": true, "reporter": "y"}})", "report.reporter");
}

void TestCaseJson::refusesCase()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const QStringList arguments = refusal([&] { (void)newCaseFromJson(json, source()); });
    QCOMPARE(arguments.value(0), key);
    QVERIFY(!arguments.value(2).isEmpty());
}

void TestCaseJson::logsConversation()
{
    const CaseFile file = caseWithFacts();
    const QByteArray promiseId = file.all<Promise>().front().id.toString().toUtf8();
    const LogConversation command = conversationFromJson(
        R"({"at": "2026-07-14T10:05", "minutes": 20, "channel": "bedside", "with": ["Rosa Quill", "Luis Quill"],
            "for_hospital": ["Dr. Okafor"], "where": "Room 12", "language": "es", "interpreter": "M. Soto",
            "told": ["The dose was  ten times too high.", "She had a seizure."],
            "unknown": ["Why the pump was set so."],
            "questions": [{"text": "Will it happen again?", "by": "Luis Quill"}, "When can she go home?"],
            "answers": [{"question": "Who gave the dose?", "text": "A nurse of the unit."}],
            "promises": [{"text": "Call tomorrow", "owner": "Dr. Okafor", "due": "2026-07-15T10:00"}],
            "kept": [")" +
            promiseId + R"("],
            "apology": {"kind": "sorrow", "words": "We are sorry.", "by": "Dr. Okafor"},
            "summary": "First talk", "how_it_went": "Calm", "next_contact": "2026-07-16T09:00",
            "understanding": "Understood", "offered": "Chaplain, accepted"})",
        file, source());
    QCOMPARE(command.caseId, file.record.id);
    const Conversation &talk = command.conversation;
    QVERIFY(talk.id.isNil());
    QCOMPARE(toIso(*talk.at), u"2026-07-14T15:05:00Z"_s);
    QCOMPARE(talk.minutes, 20);
    QCOMPARE(talk.with.size(), 2);
    QVERIFY(talk.apology == ApologyKind::Sorrow);
    QCOMPARE(toIso(*talk.nextContact), u"2026-07-16T14:00:00Z"_s);
    QCOMPARE(talk.recordedBy, u"Dana Whitfield"_s);
    QCOMPARE(command.told.size(), 2U);
    QCOMPARE(command.told[0].fact, file.all<Fact>().front().id);
    QVERIFY(command.told[1].fact.isNil());
    QCOMPARE(command.told[1].text, u"She had a seizure."_s);
    QCOMPARE(command.unknown.size(), 1U);
    QCOMPARE(command.questions.size(), 2U);
    QCOMPARE(command.questions[0].askedBy, u"Luis Quill"_s);
    QCOMPARE(command.questions[1].text, u"When can she go home?"_s);
    // Asked twice in the same words: the one still open is meant.
    QCOMPARE(command.answers.front().question, file.all<Question>()[1].id);
    QCOMPARE(command.promises.front().owner, u"Dr. Okafor"_s);
    QCOMPARE(command.kept.front(), file.all<Promise>().front().id);
}

void TestCaseJson::refusesConversation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *json, const char *key) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(key);
    };
    row(R"({})", "at");
    row(R"({"at": "10:05"})", "at");
    row(R"({"at": "2026-07-14T10:05", "minutes": -1})", "minutes");
    row(R"({"at": "2026-07-14T10:05", "channel": "pigeon"})", "channel");
    row(R"({"at": "2026-07-14T10:05", "told": [""]})", "told");
    row(R"({"at": "2026-07-14T10:05", "told": [{}]})", "told");
    row(R"({"at": "2026-07-14T10:05", "questions": [{"by": "x"}]})", "questions[0].text");
    row(R"({"at": "2026-07-14T10:05", "answers": [{"question": "Why?", "text": "x"}]})", "answers[0].question");
    row(R"({"at": "2026-07-14T10:05", "promises": [{"text": "x", "due": "soon"}]})", "promises[0].due");
    row(R"({"at": "2026-07-14T10:05", "kept": ["x"]})", "kept");
    row(R"({"at": "2026-07-14T10:05", "apology": {"kind": "big"}})", "apology.kind");
    row(R"({"at": "2026-07-14T10:05", "apology": {"words": "Sorry"}})", "apology.kind");
    row(R"({"at": "2026-07-14T10:05", "asked": []})", "asked");
}

void TestCaseJson::refusesConversation()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const QStringList arguments = refusal([&] { (void)conversationFromJson(json, caseWithFacts(), source()); });
    QCOMPARE(arguments.value(0), key);
    QVERIFY(!arguments.value(2).isEmpty());
}

void TestCaseJson::exports()
{
    const CaseFile file = caseWithFacts();
    const QJsonObject json = caseJson(file, u"Candor Casebook 0.1.0"_s, *instantFromIso(u"2026-07-14T18:00:00Z"));
    QCOMPARE(json.value("format"_L1).toString(), u"candor-case"_s);
    QCOMPARE(json.value("program"_L1).toString(), u"Candor Casebook 0.1.0"_s);
    QCOMPARE(json.value("exported_at"_L1).toString(), u"2026-07-14T18:00:00Z"_s);
    QVERIFY(caseFromJson(json.value("case"_L1).toObject()) == file);

    const QStringList broken =
        refusal([] { (void)newCaseFromJson("{\n\"title\": \n}", source()); }, ErrorCode::InputUnreadable);
    QCOMPARE(broken.value(0), u"case.json"_s);
    QCOMPARE(broken.value(1), u"3"_s);
    QVERIFY(refusal([] { (void)newCaseFromJson("[]", source()); }, ErrorCode::InputUnreadable).size() == 3);
}

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
