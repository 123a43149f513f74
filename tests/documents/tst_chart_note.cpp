// SPDX-License-Identifier: GPL-3.0-or-later
// The note for the medical record, its word check, and the log of conversations.
#include "SampleCase.h"
#include "documents/ChartNote.h"
#include "render/Renderer.h"

#include <QDir>
#include <QTest>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsFound(const QString &text)
{
    QStringList words;
    for (const ChartFinding &finding : chartNoteFindings(text)) {
        words += finding.word;
        if (text.sliced(finding.start, finding.length) != finding.word)
            words += u"(not where it says)"_s;
    }
    return words;
}

QString reasonFor(const QString &text)
{
    const auto found = chartNoteFindings(text);
    return found.size() == 1 ? found.front().reason : u"%1 findings"_s.arg(found.size());
}

struct Talk {
    CaseFile file = firstHour();
    Id<Conversation> id;
};

/// A conversation with something in every lane.
Talk talk()
{
    Talk made;
    Conversation c;
    c.id = made.id = Id<Conversation>::create();
    c.at = at("2026-07-14T11:05");
    c.minutes = 18;
    c.channel = Channel::Meeting;
    c.where = u"Family room 4W-2"_s;
    c.with = {u"Walter Brandvold"_s, u"Ingrid Brandvold"_s};
    c.forHospital = {u"Dr. Helen Ruiz"_s};
    c.language = u"English"_s;
    c.summary = u"First conversation"_s;
    c.told = u"The pump ran too fast."_s;
    c.topics = {ToldTopic::CarePlan, ToldTopic::Lawyer, ToldTopic::Offer, ToldTopic::BillsOnHold};
    c.understanding = u"They understood that too much was given."_s;
    c.howItWent = u"ANGRYSECRET"_s;
    c.note = u"TEAMSECRET"_s;
    c.nextCare = u"Repeat aPTT at noon"_s;
    c.nextContact = at("2026-07-15T10:00");
    c.nextContactBy = u"Dana Okafor"_s;
    c.recordedAt = at("2026-07-14T11:40");
    c.recordedBy = u"Dana Okafor"_s;
    made.file.put(c);
    Person wife = person(u"Ingrid Brandvold"_s, {PersonRole::Family});
    wife.relationship = u"wife"_s;
    made.file.put(wife);
    Fact told;
    told.id = Id<Fact>::create();
    told.text = u"Heparin was stopped at 10:14 AM."_s;
    told.told = true;
    told.toldAt = c.at;
    told.toldIn = c.id;
    made.file.put(told);
    Fact held = told;
    held.id = Id<Fact>::create();
    held.text = u"Not for them"_s;
    held.told = false;
    held.toldIn = {};
    held.withheld = u"COUNSELSECRET"_s;
    made.file.put(held);
    Question question;
    question.id = Id<Question>::create();
    question.text = u"Will he bleed?"_s;
    question.askedIn = c.id;
    question.answeredIn = c.id;
    question.answer = u"We watch for it."_s;
    question.state = QuestionState::AnsweredInPart;
    made.file.put(question);
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Come back with the scan"_s;
    promise.owner = u"Dr. Helen Ruiz"_s;
    promise.due = at("2026-07-14T17:00");
    promise.madeIn = c.id;
    made.file.put(promise);
    Cause cause;
    cause.id = Id<Cause>::create();
    cause.statement = u"CAUSESECRET"_s;
    made.file.put(cause);
    return made;
}

} // namespace

class TestChartNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListedWordIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *text, const char *word, const char *reason) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word) << QString::fromLatin1(reason);
        };
        row("An incident report was filed.", "incident report", "incident_report");
        row("See INCIDENT\nREPORT 12.", "INCIDENT\nREPORT", "incident_report");
        row("Risk management was told.", "Risk management", "risk_management");
        row("The root cause is open.", "root cause", "event_review");
        row("A root-cause analysis follows.", "root-cause analysis", "event_review");
        row("RCA to follow.", "RCA", "event_review");
        row("Sent to the PSO today.", "PSO", "safety_organization");
        row("A patient safety organization helps.", "patient safety organization", "safety_organization");
        row("Goes to peer review.", "peer review", "peer_review");
        row("They have an attorney.", "attorney", "lawyer");
        row("Lawyers were present", "Lawyers", "lawyer");
        row("The insurer was called.", "insurer", "insurer");
        row("A reserve was set.", "reserve", "money");
        row("It was the nurse's fault.", "fault", "blame");
        row("Nobody is to blame", "to blame", "blame");
        row("This was negligence.", "negligence", "blame");
        row("The doctor made an error here.", "made an error", "blame");
        row("It was presumably the pump.", "presumably", "guess");
        row("Se hizo un informe de incidente.", "informe de incidente", "incident_report");
        row("El análisis de causa raíz sigue.", "análisis de causa raíz", "event_review");
        row("el ANALISIS DE CAUSA RAIZ sigue", "ANALISIS DE CAUSA RAIZ", "event_review");
        row("Habló con su abogada.", "abogada", "lawyer");
        row("Fue culpa de la enfermera.", "culpa", "blame");
        row("Hubo negligencia.", "negligencia", "blame");
        row("Se avisó a la aseguradora.", "aseguradora", "insurer");
        row("Se hará una revisión por pares.", "revisión por pares", "peer_review");
        row("Fue un error médico.", "error médico", "blame");
    }
    void everyListedWordIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, reason);
        QCOMPARE(wordsFound(text), QStringList{word});
        QCOMPARE(reasonFor(text), reason);
    }

    void plainChartingIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"The pump was left at its default rate.", "Default and defaults.", "The faulted line was replaced.",
              "Coronary flow reserve was normal.", "Seat reserved for the family.", "The pump showed error code 5.",
              "pso and rca in small letters", "Blameless, unblamed.", "She was given a settled dose.",
              "Heparin ran at 120 mL/h; the order was 12 mL/h.", "Reported to the doctor at 10:14.",
              "Defecto, preservar, la disculpa.", "Reserva coronaria normal.", "Se le disculpó.", "Insulin given.",
              "No-fault insurance form on file", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void plainChartingIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(wordsFound(text), QStringList());
    }

    void findingsComeInOrderAndDoNotOverlap()
    {
        const QString text =
            u"Fault of the lawyer. The patient safety organization and the root cause analysis: negligence."_s;
        QCOMPARE(
            wordsFound(text), QStringList(
                                  {u"Fault"_s, u"lawyer"_s, u"patient safety organization"_s, u"root cause analysis"_s,
                                   u"negligence"_s}));
        // Accents of their own, as some keyboards write them, are part of the word and move nothing.
        const QString decomposed = u"la causa rai\u0301z y la culpa"_s;
        QCOMPARE(wordsFound(decomposed), QStringList({u"causa rai\u0301z"_s, u"culpa"_s}));
    }

    void everyReasonHasItsSentence()
    {
        QVERIFY(chartReasons().size() >= 8);
        for (const QString &reason : chartReasons())
            QVERIFY2(chartReason(reason) && *chartReason(reason), qPrintable(reason));
        QVERIFY(!chartReason(u"no_such_reason"));
    }

    void theNoteHoldsFactsAndPlanOnly()
    {
        const Talk made = talk();
        const DocumentContext around = context(at("2026-07-14T12:00"));
        const FilteredDocument document(chartNote(made.file, made.id, around));
        QCOMPARE(document.document().audience, Audience::Chart);
        QVERIFY(document.leftOut().empty());
        const QString text = plainText(document);
        for (const char *has :
             {"Jul 14", "11:05", "18", "Family room 4W-2", "Walter Brandvold", "Ingrid Brandvold, wife",
              "Dr. Helen Ruiz", "The pump ran too fast.", "Heparin was stopped", "too much was given", "Will he bleed?",
              "We watch for it.", "Repeat aPTT at noon", "Come back with the scan", "Next contact by",
              "Care and follow-up plan", "known at the time"})
            QVERIFY2(text.contains(QString::fromUtf8(has)), has);
        for (const char *hasNot :
             {"ANGRYSECRET", "TEAMSECRET", "COUNSELSECRET", "CAUSESECRET", "Not for them", "lawyer", "Offer", "Bills",
              "2026-0147"})
            QVERIFY2(!text.contains(QString::fromUtf8(hasNot)), hasNot);
        const Conversation *logged = made.file.find(made.id);
        QVERIFY(chartNoteFindings(chartNoteDraft(made.file, *logged, around)).empty());
    }

    void anEditedNoteReplacesTheDraft()
    {
        Talk made = talk();
        Conversation edited = *made.file.find(made.id);
        edited.chartNote = u"Told:\n- Only this.\n\nNothing else."_s;
        edited.chartNoteAt = at("2026-07-14T12:10");
        edited.chartNoteBy = u"Dr. Helen Ruiz"_s;
        made.file.put(edited);
        const QString text =
            plainText(FilteredDocument(chartNote(made.file, made.id, context(at("2026-07-14T13:00")))));
        QVERIFY(text.contains(u"Only this."_s));
        QVERIFY(!text.contains(u"Will he bleed?"_s));
        QVERIFY(text.contains(u"by Dr. Helen Ruiz"_s));
        QVERIFY_THROWS_EXCEPTION(
            std::exception,
            static_cast<void>(chartNote(made.file, Id<Conversation>::create(), context(at("2026-07-14T13:00")))));
    }

    void theLogHoldsEveryConversationWithItsCorrections()
    {
        Talk made = talk();
        Conversation correction = *made.file.find(made.id);
        correction.id = Id<Conversation>::create();
        correction.corrects = made.id;
        correction.summary = u"It was the son"_s;
        made.file.put(correction);
        Conversation letter;
        letter.id = Id<Conversation>::create();
        letter.channel = Channel::Letter;
        letter.at = at("2026-07-10T09:00");
        letter.summary = u"A letter before"_s;
        made.file.put(letter);
        const FilteredDocument document(communicationsLog(made.file, context(at("2026-07-14T18:00"))));
        QCOMPARE(document.document().audience, Audience::Internal);
        const QString text = plainText(document);
        for (const char *has :
             {"A letter before", "First conversation", "Correction:", "It was the son", "ANGRYSECRET", "Will he bleed?",
              "Come back with the scan", "Late by", "Right to their own lawyer", "not part of the medical record"})
            QVERIFY2(text.contains(QString::fromUtf8(has)), has);
        for (const char *hasNot : {"CAUSESECRET", "COUNSELSECRET"})
            QVERIFY2(!text.contains(QString::fromUtf8(hasNot)), hasNot);
        QVERIFY(text.indexOf(u"A letter before"_s) < text.indexOf(u"First conversation"_s));
    }

    void bothBecomePages()
    {
        const Talk made = talk();
        const DocumentContext around = context(at("2026-07-14T18:00"));
        const QString folder = qEnvironmentVariable("CANDOR_PAGES");
        for (const DocumentModel &model :
             {chartNote(made.file, made.id, around), communicationsLog(made.file, around)}) {
            const QByteArray pdf = renderPdf(FilteredDocument(model), {});
            QVERIFY(pdf.startsWith("%PDF"));
            if (folder.isEmpty())
                continue;
            QFile file(folder + u'/' + model.id + u".pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        }
    }
};

QTEST_MAIN(TestChartNote)
#include "tst_chart_note.moc"
