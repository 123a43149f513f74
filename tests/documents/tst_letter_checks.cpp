// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter is checked for before it goes out.
#include "LetterCheckSamples.h"
#include "base/Error.h"
#include "casebook/Planning.h"
#include "documents/LetterTemplates.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;

class TestLetterChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodLettersAreLeftAlone()
    {
        const auto english = findingsIn(englishLetter, letterOf());
        QCOMPARE(hardOnes(english, englishLetter), QStringList());
        QVERIFY2(english.empty(), qPrintable(english.empty() ? QString() : english.front().reason));
        const auto spanish = findingsIn(spanishLetter, letterOf(u"es"_s));
        QCOMPARE(hardOnes(spanish, spanishLetter), QStringList());
        QVERIFY2(spanish.empty(), qPrintable(spanish.empty() ? QString() : spanish.front().reason));
    }

    void goodSentencesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text);
        };
        row("en", "We do not know yet what caused this, and we will not guess.");
        row("en", "We are sorry that your mother went through this in our hospital.");
        row("en", "We are deeply sorry. Not only for the pain, but also for the days of waiting.");
        row("en", "A team has begun to study what happened step by step.");
        row("en", "We are still looking at whether this could have been prevented.");
        row("en", "Our first task is the care that you and your family need right now.");
        row("en", "You can bring a friend, an interpreter or a lawyer to every talk.");
        row("en", "Please call Dana Okafor at (555) 0142 with any question, as often as you like.");
        row("en", "Bills for this care are on hold while we look into what happened.");
        row("en", "Your husband Owen told us that he was worried about your hand.");
        row("en", "Dr. Kalla met with you on April 2, 2026, and told you what we knew then.");
        row("en", "The warning in the computer was switched off in that area.");
        row("en", "It is not your fault, and nothing you did made this happen to you.");
        row("en", "We want to hear what you saw. It is your choice, and you can say no.");
        row("en", "We heard it from Owen Farrow. Narrow beds were moved out that day.");
        row("en", "In May we will open a second room, and March 18 stays in our minds.");
        row("es", "Todavía no sabemos qué causó el daño, y no vamos a adivinar.");
        row("es", "Lamentamos mucho que su madre haya pasado por esto en nuestro hospital.");
        row("es", "Por supuesto, puede venir con su familia, con un amigo o con un abogado.");
        row("es", "Estamos revisando con cuidado lo que ocurrió y si se pudo evitar.");
        row("es", "No es culpa suya. Usted hizo todo bien.");
        row("es", "Nos comunicaremos con usted a más tardar el viernes 2 de octubre de 2026.");
        row("es", "Un equipo ha empezado a estudiarlo, y él mismo le contará lo que encuentre.");
    }
    void goodSentencesAreLeftAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        for (const char *form : {"family/follow-up", "family/initial-acknowledgement"}) {
            const auto findings = findingsIn(text, letterOf(language, QString::fromLatin1(form)));
            QVERIFY2(findings.empty(), qPrintable(findings.empty() ? QString() : findings.front().reason));
        }
    }

    void everyKindIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("hard");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *language, const char *text, const char *reason, bool hard, const char *where,
                            const char *suggestion = "") {
            QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text)
                                << QString::fromLatin1(reason) << hard << QString::fromUtf8(where)
                                << QString::fromUtf8(suggestion);
        };
        row("en", "Call {{contact.name}} today.", "unfilled_field", true, "{{contact.name}}");
        row("en", "Call [name of the contact] today.", "unfilled_blank", true, "[name of the contact]");
        row("en", "We met on XX/XX last year.", "unfilled_blank", true, "XX/XX");
        row("en", "The amount is ______ dollars.", "unfilled_blank", true, "______");
        row("en", "Your contact is ( ) from today.", "unfilled_blank", true, "( )");
        row("en", "We will call you on .", "unfilled_gap", true, " .");
        row("en", "Dear ,\nthank you.", "unfilled_salutation", true, "Dear ,");
        row("es", "Estimada :\ngracias.", "unfilled_salutation", true, "Estimada :");
        row("en", "We are sorry if this upset you.", "sorry_if", true, "sorry if", "sorry that");
        row("en", "I am sorry\nif you were hurt.", "sorry_if", true, "sorry\nif");
        row("es", "Lamentamos si esto le causó dolor.", "sorry_if", true, "Lamentamos si", "lamentamos que");
        row("en", "We are sorry you feel let down.", "sorry_you_feel", true, "sorry you feel");
        row("es", "Pedimos disculpas si usted se sintió mal atendida.", "sorry_if", true, "Pedimos disculpas si");
        row("es", "Nos pesa si se sintió sola.", "sorry_you_feel", true, "si se sintió");
        row("en", "We are sorry, but the ward was full.", "apology_but", false, "but");
        row("en", "We are sorry for the pain. However, the ward was full.", "apology_but", false, "However");
        row("es", "Lo sentimos mucho. Sin embargo, la sala estaba llena.", "apology_but", false, "Sin embargo");
        row("es", "Le pedimos perdón, pero la sala estaba llena.", "apology_but", false, "pero");
        row("en", "We apologize for any inconvenience.", "small_apology", false, "any inconvenience");
        row("en", "Mistakes were made on that day.", "passive_blame", false, "Mistakes were made");
        row("en", "The care was negligent.", "judges_person", false, "negligent");
        row("en", "The nurse forgot to call the doctor.", "blames_staff", false, "nurse forgot to");
        row("en", "Ina Petrov should have called.", "blames_staff", false, "Petrov should have");
        row("es", "La enfermera se equivocó de bomba.", "blames_staff", false, "enfermera se equivocó");
        row("en", "You failed to tell us about the allergy.", "blames_patient", true, "You failed to");
        row("en", "Unfortunately we cannot say more.", "cold_word", false, "Unfortunately");
        row("en", "You claim that nobody came.", "doubts", false, "You claim");
        row("es", "El supuesto retraso fue de una hora.", "doubts", false, "supuesto");
        row("en", "Pursuant to our rules we write to you.", "legal_language", false, "Pursuant to");
        row("en", "This was a sentinel event.", "jargon", false, "sentinel event");
        row("en", "It is a known complication.", "minimizes", false, "known complication");
        row("en", "We will take legal action.", "threat", false, "legal action");
        row("en", "You do not need a lawyer for this.", "discourages_lawyer", true, "do not need a lawyer");
        row("es", "Usted no necesita un abogado.", "discourages_lawyer", true, "no necesita un abogado");
        row("en", "This will never happen again.", "promise_too_far", false, "never happen again");
        row("en", "The incident report says so.", "report_system", true, "incident report");
        row("en", "Our PSO has the file.", "report_system", true, "PSO");
        row("en", "We set a reserve for this.", "money_inside", true, "reserve");
        row("en", "The root cause analysis is done.", "review_words", false, "root cause analysis");
        row("en", "Our insurer will write to you.", "insurer_lawyer", false, "Our insurer");
        row("es", "La revisión por pares terminó.", "report_system", true, "revisión por pares");
        row("en", "Jolene Farow was in our care.", "name_spelling", true, "Farow", "Farrow");
        row("en", "We spoke about Farow with you.", "name_spelling", false, "Farow", "Farrow");
        row("en", "We met Owen Kalla in May.", "name_mixed", false, "Owen Kalla");
        row("en", "We met Jolene Barlow in May.", "name_other", false, "Jolene Barlow", "Jolene Farrow");
        row("en", "Ina Petrov was on duty.", "staff_named", true, "Ina Petrov");
        row("en", "Mrs. Owen Farrow was with you.", "title_differs", false, "Mrs");
        row("en", "We met your husband. She was with you.", "pronoun_differs", false, "She", "he");
        row("en", "We met Dr. Kalla. He said so.\n\nDr. Kalla wrote. He called.\n\nDr. Kalla came. She sat down.",
            "pronoun_mixed", false, "She", "he");
        row("en", "We will meet on Tuesday, September 2, 2026.", "date_weekday", true, "Tuesday", "Wednesday");
        row("es", "Nos vemos el martes 2 de septiembre de 2026.", "date_weekday", true, "martes", "miércoles");
        row("en", "It was on February 30, 2026.", "date_impossible", true, "February 30, 2026");
        row("en", "You asked what happened on March 19, 2026.", "date_event", true, "March 19, 2026", "March 18, 2026");
        row("es", "Usted preguntó qué pasó el 19 de marzo de 2026.", "date_event", true, "19 de marzo de 2026",
            "18 de marzo de 2026");
        row("en", "On March 8, 2026, something happened to you.", "date_event", true, "March 8, 2026");
        row("en", "We met with you on 12/2/2026.", "date_future", true, "12/2/2026");
        row("en", "We will call you by July 1, 2026.", "date_passed", true, "July 1, 2026");
        row("es", "Le llamaremos a más tardar el 1 de julio de 2026.", "date_passed", true, "1 de julio de 2026");
        row("es", "Fue el 03/04/2026.", "date_ambiguous", false, "03/04/2026");
        row("en", "It was in the ward on May 3, 2206.", "date_unlikely", false, "May 3, 2206");
        row("en", "We know that the first low blood pressure stayed with one nurse.", "protected_text", true,
            "the first low blood pressure stayed with one nurse");
        row("en", "The hospital has $315,000 for this.", "protected_number", true, "315,000");
        row("es", "El hospital tiene 315.000,00 dólares para esto.", "protected_number", true, "315.000,00");
        row("en", "Marisol Tevanian told us.", "protected_name", true, "Marisol Tevanian");
    }
    void everyKindIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QFETCH(bool, hard);
        QFETCH(QString, where);
        QFETCH(QString, suggestion);
        const auto findings = findingsIn(text, letterOf(language));
        const LetterFinding *finding = findingOf(findings, reason);
        QVERIFY2(finding, qPrintable(findings.empty() ? u"nothing found"_s : findings.front().reason));
        QCOMPARE(finding->hard, hard);
        QCOMPARE(text.sliced(finding->begin, finding->length), where);
        if (!suggestion.isEmpty())
            QCOMPARE(finding->suggestions.value(0), suggestion);
        const QString sentence = letterFindingText(*finding, {});
        QVERIFY(!sentence.isEmpty() && !sentence.contains(u'%'));
    }

    /// What the program itself proposes to write is never held back, only what the writer is still asked for.
    void templatesAreGoodLetters()
    {
        int looked = 0;
        for (const LetterForm &form : programTemplates()) {
            Letter letter = letterOf(form.language, form.id);
            letter.audience = form.audience;
            letter.needsCounsel = form.needsCounsel;
            LetterCheckContext open = checkContext();
            open.fieldsOpen = true;
            const QString text = letterPlainText(letterBlocks(form.text));
            for (const LetterFinding &finding : letterFindings(text, letter, sampleFile(), open)) {
                const bool asked = finding.kind == LetterFindingKind::Unfilled &&
                                   text.sliced(finding.begin, finding.length).contains(u"{{?");
                if (finding.hard && finding.kind != LetterFindingKind::CounselReview && !asked)
                    qWarning(
                        "%s %s: %s: %s", qPrintable(form.language), qPrintable(form.id), qPrintable(finding.reason),
                        qPrintable(text.sliced(std::max<qsizetype>(finding.begin, 0), finding.length)));
                QVERIFY(!finding.hard || asked || finding.kind == LetterFindingKind::CounselReview);
            }
            ++looked;
        }
        QVERIFY(looked >= 20);
    }

    void earlyLettersSpeakOfNoCause()
    {
        const Letter early = letterOf(u"en"_s, u"family/initial-acknowledgement"_s);
        const Letter later = letterOf(u"en"_s, u"family/findings"_s);
        for (const QString &text :
             {u"This was caused by a wrong setting of the pump."_s, u"It was our mistake."_s,
              u"This should have been prevented."_s, u"The nurse forgot to check the pump."_s}) {
            QVERIFY2(!hardOnes(findingsIn(text, early), text).isEmpty(), qPrintable(text));
            QCOMPARE(hardOnes(findingsIn(text, later), text), QStringList());
        }
        const Letter spanish = letterOf(u"es"_s, u"family/initial-acknowledgement"_s);
        const QString text = u"El daño fue causado por un error nuestro."_s;
        QCOMPARE(hardOnes(findingsIn(text, spanish), text).size(), 2);
    }

    /// Whatever letter it is, and whoever wrote its template.
    void causeAndFaultWaitForTheReview()
    {
        CaseFile file = sampleFile();
        const QString text = u"It was our mistake, and it was caused by a wrong setting."_s;
        const auto reasons = [&](const QString &templateId, Audience audience = Audience::Family) {
            Letter letter = letterOf(u"en"_s, templateId);
            letter.audience = audience;
            QStringList found;
            for (const LetterFinding &finding : letterFindings(text, letter, file, checkContext())) {
                if (finding.kind == LetterFindingKind::Cause && finding.hard)
                    found += finding.reason;
            }
            found.removeDuplicates();
            return found;
        };
        QCOMPARE(reasons(u"family/follow-up"_s), QStringList());
        QCOMPARE(reasons(u"family/contact-card"_s), (QStringList{u"fault_early"_s, u"cause_early"_s}));
        std::erase_if(file.all<AnchorTime>(), [](const AnchorTime &each) {
            return each.anchor == u"t_investigation_complete"_s;
        });
        const QStringList open{u"fault_review_open"_s, u"cause_review_open"_s};
        QCOMPARE(reasons(u"family/follow-up"_s), open);
        QCOMPARE(reasons(u"own/our-letter"_s), open);
        QCOMPARE(reasons(u"family/findings"_s), QStringList());
        QCOMPARE(reasons(u"family/apology"_s), QStringList());
        QCOMPARE(reasons(u"family/offer"_s), QStringList());
        QCOMPARE(reasons(u"own/our-memo"_s, Audience::Internal), QStringList());
        QCOMPARE(reasons(u"family/contact-card"_s), (QStringList{u"fault_early"_s, u"cause_early"_s}));
    }

    void formsWithoutNamesNameNobodyOfTheFamily()
    {
        Letter packet = letterOf(u"en"_s, u"outside/certification-packet"_s);
        packet.audience = Audience::Internal;
        packet.recipient.clear();
        const auto hard = [&](const QString &text) { return hardOnes(findingsIn(text, packet), text); };
        QCOMPARE(hard(u"We told Jolene Farrow of it."_s), QStringList{u"patient_named: Jolene Farrow"_s});
        QCOMPARE(hard(u"Jolene Farrow heard of it."_s), QStringList{u"patient_named: Jolene Farrow"_s});
        QCOMPARE(hard(u"Then Owen heard of it."_s), QStringList{u"patient_named: Owen"_s});
        QCOMPARE(hard(u"We told Mrs. Farrow of it."_s), QStringList{u"patient_named: Farrow"_s});
        QCOMPARE(hard(u"We told the patient and the family of it."_s), QStringList());
        QCOMPARE(hard(u"Dana Okafor told them."_s), QStringList()); // colleagues are named
        Letter spanish = packet;
        spanish.language = u"es"_s;
        const QString text = u"Se lo contamos a Jolene Farrow."_s;
        QCOMPARE(hardOnes(findingsIn(text, spanish), text), QStringList{u"patient_named: Jolene Farrow"_s});
        // A form that may name them is left alone.
        packet.templateId = u"team/action-plan"_s;
        QCOMPARE(hard(u"We told Jolene Farrow of it."_s), QStringList());
    }

    void whatLeavesTheHouseSaysNothingOfCounsel()
    {
        CaseFile file = sampleFile();
        Note advice;
        advice.id = Id<Note>::create();
        advice.lane = Lane::AttorneyClient;
        advice.text = u"Counsel thinks that a settlement below half of the reserve is within reach this spring"_s;
        file.put(advice);
        const QString text = u"A settlement below half of the reserve is within reach."_s;
        const auto hard = [&](const QString &templateId) {
            Letter letter = letterOf(u"en"_s, templateId);
            letter.audience = Audience::Internal;
            QStringList found;
            for (const LetterFinding &finding : letterFindings(text, letter, file, checkContext())) {
                if (finding.hard)
                    found += finding.reason;
            }
            return found;
        };
        QCOMPARE(hard(u"outside/certification-packet"_s), QStringList{u"protected_text"_s});
        QCOMPARE(hard(u"law/ut-provider-invitation"_s), QStringList{u"protected_text"_s});
        QCOMPARE(hard(u"team/action-plan"_s), QStringList());
    }

    void lettersToColleaguesAreKindAsWell()
    {
        const QString text = u"Unfortunately you failed to call. There was an adverse event and a mistake."_s;
        Letter outreach = letterOf(u"en"_s, u"team/caregiver-outreach"_s);
        outreach.audience = Audience::Internal;
        const auto findings = findingsIn(text, outreach);
        QVERIFY(findingOf(findings, u"cold_word"_s));
        const LetterFinding *blame = findingOf(findings, u"blames_reader"_s);
        QVERIFY(blame && blame->hard);
        QVERIFY(!findingOf(findings, u"blames_patient"_s));
        QVERIFY(!findingOf(findings, u"jargon"_s)); // they know these words
        QVERIFY(!findingOf(findings, u"fault_early"_s) && !findingOf(findings, u"fault_review_open"_s));
        Letter memo = outreach;
        memo.templateId = u"team/billing-hold"_s; // to nobody in person
        QVERIFY(!findingOf(findingsIn(text, memo), u"cold_word"_s));
    }

    void otherAudiencesMaySpeakOfTheirMatters()
    {
        Letter memo = letterOf(u"en"_s, u"team/determination-memo"_s);
        memo.audience = Audience::Counsel;
        const QString text =
            u"The insurer set a reserve of $315,000. The care was negligent, the incident report says."_s;
        QCOMPARE(hardOnes(findingsIn(text, memo), text), QStringList());
        memo.audience = Audience::Pso;
        QCOMPARE(hardOnes(findingsIn(text, memo), text), QStringList{u"protected_number: 315,000"_s});
    }

    void aNoticeWaitsForCounsel()
    {
        Letter notice = letterOf(u"en"_s, u"law/ma-7-day"_s);
        notice.needsCounsel = true;
        const QString text = u"We write to you as the law asks."_s;
        auto findings = findingsIn(text, notice);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().kind, LetterFindingKind::CounselReview);
        QVERIFY(holdsBackSending(findings.front()));
        QVERIFY(!holdsBackSigning(findings.front()));
        notice.counsel = u"Priya Raman"_s;
        notice.counselOn = QDate(2026, 8, 20);
        QVERIFY(findingsIn(text, notice).empty());
    }

    void everyReasonHasItsSentence()
    {
        for (const char *file : {"en", "es"}) {
            QFile list(QStringLiteral(":/letter-checks/%1.json").arg(QLatin1StringView(file)));
            QVERIFY(list.open(QIODevice::ReadOnly));
            const QJsonArray phrases = QJsonDocument::fromJson(list.readAll()).object()[u"phrases"_s].toArray();
            QVERIFY(phrases.size() > 10);
            for (const QJsonValue &phrase : phrases)
                QVERIFY(letterReason(phrase.toObject()[u"reason"_s].toString()));
        }
    }

    /// Whatever field of whatever record holds it: a letter to the family that repeats it is held back, and the finding
    /// names the kind of record and does not repeat it.
    void nothingProtectedGoesToTheFamily()
    {
        std::vector<canary::Canary> canaries;
        const CaseFile file = fullFile(canaries);
        int looked = 0;
        for (const canary::Canary &canary : canaries) {
            // Records of the casebook are in no case; the text of letters is much the same in all of them; days are
            // in every letter.
            const bool isElsewhere = static_cast<int>(canary.kind) >= 60;
            const bool isLetter =
                canary.kind == RecordKind::Letter && canary.field != "readerNote"_L1 && canary.field != "reason"_L1;
            const bool isDocument =
                canary.kind == RecordKind::Document && (canary.field == "title"_L1 || canary.field == "what"_L1);
            const bool isDay = canary.shown.contains(u"2041") || canary.shown.contains(u"2042");
            if (mayEnter(canary.lane, Audience::Family) || isElsewhere || isLetter || isDocument || isDay)
                continue;
            const QString text = u"Dear friends,\n\nWe thank you for %1 and for your time."_s.arg(canary.shown);
            const auto findings = letterFindings(text, letterOf(), file, checkContext());
            const QByteArray what = (keyOf(canary.kind) + u'.' + canary.field + u": "_s + canary.shown).toUtf8();
            const auto found = std::find_if(findings.begin(), findings.end(), [&](const LetterFinding &f) {
                return f.kind == LetterFindingKind::Privileged && f.hard && f.record == canary.kind;
            });
            QVERIFY2(found != findings.end(), what.constData());
            QVERIFY2(!letterFindingText(*found, {}).contains(canary.shown), what.constData());
            ++looked;
        }
        QVERIFY2(looked > 100, qPrintable(QString::number(looked)));
    }

    /// Six words in a row from a protected text are found wherever they are taken from; the same words are free as soon
    /// as the family may read them somewhere.
    void sixWordsInARowAreFound()
    {
        QRandomGenerator random(20261126);
        const QStringList vocabulary =
            u"pump ward nurse evening alarm quiet screen signal number order paper later first "
            "shift report change table window before without after again around never"_s.split(u' ');
        const auto words = [&](int count) {
            QStringList list;
            for (int i = 0; i < count; ++i)
                list += vocabulary[random.bounded(int(vocabulary.size()))];
            return list;
        };
        for (int round = 0; round < 60; ++round) {
            CaseFile file = sampleFile();
            const QStringList secret = words(20);
            Note note;
            note.id = Id<Note>::create();
            note.lane = round % 2 ? Lane::Pswp : Lane::AttorneyClient;
            note.text = secret.join(round % 3 ? u" "_s : u"\n"_s);
            file.put(note);
            const int from = random.bounded(14);
            const QString text = u"We saw that "_s + secret.mid(from, 6).join(u' ').toUpper() + u" and so on."_s;
            const auto findings = letterFindings(text, letterOf(), file, checkContext());
            const LetterFinding *finding = findingOf(findings, u"protected_text"_s);
            QVERIFY2(finding && finding->hard, qPrintable(text));
            QCOMPARE(finding->record, RecordKind::Note);

            Fact fact;
            fact.id = Id<Fact>::create();
            fact.text = note.text;
            file.put(fact);
            QVERIFY(!findingOf(letterFindings(text, letterOf(), file, checkContext()), u"protected_text"_s));
        }
    }

    void anOfferThatIsMadeMayBeTold()
    {
        CaseFile file = sampleFile();
        Offer offer;
        offer.id = Id<Offer>::create();
        offer.state = OfferState::Draft;
        OfferElement element;
        element.id = Id<OfferElement>::create();
        element.offer = offer.id;
        element.amount = Cents{7'650'000};
        file.put(element);
        const QString text = u"We offer you $76,500 for lost pay."_s;
        file.put(offer);
        const auto hard = [&](const QString &templateId) {
            const Letter letter = letterOf(u"en"_s, templateId);
            return hardOnes(letterFindings(text, letter, file, checkContext()), text).size();
        };
        QCOMPARE(hard(u"family/offer"_s), 1);
        // While it is only approved, the letter that makes it may say it and no other.
        offer.state = OfferState::Approved;
        file.put(offer);
        QCOMPARE(hard(u"family/offer"_s), 0);
        QCOMPARE(hard(u"family/follow-up"_s), 1);
        for (const OfferState told : {OfferState::Made, OfferState::Accepted, OfferState::Declined}) {
            offer.state = told;
            file.put(offer);
            QCOMPARE(hard(u"family/follow-up"_s), 0);
        }
    }

    void planningRefusesWhileSomethingHardStands()
    {
        const Protocol rules = protocol();
        const PlanContext context{rules, sample::context(at("2026-08-21T10:00")).surroundings, u"Ray Tamm"_s};
        CaseFile file = sampleFile();
        Letter letter = letterOf();
        letter.text = u"We are sorry if this upset you. Call {{contact.name}}."_s;
        file.put(letter);
        const auto refusal = [&](auto command) -> QStringList {
            command.letter = letter.id;
            try {
                static_cast<void>(plan(command, file, context));
            } catch (const Error &error) {
                return error.arguments();
            }
            return {};
        };
        SignLetter sign;
        QCOMPARE(refusal(sign).value(0), u"text"_s); // somebody read something
        sign.text = u"We are sorry if this upset you. Call [name]."_s;
        QCOMPARE(refusal(sign), (QStringList{u"letter-findings"_s, u"apology"_s, u"unfilled"_s}));
        sign.text = u"We are sorry that this upset you. Call Dana Okafor."_s;
        QCOMPARE(refusal(sign), QStringList());
        letter.state = LetterState::SignedOff;
        file.put(letter);
        SendLetter send;
        send.text = u"We are sorry that this upset you. Call [name] about $315,000."_s;
        QCOMPARE(refusal(send), (QStringList{u"letter-findings"_s, u"unfilled"_s, u"privileged"_s}));
        send.text = u"We are **sorry** that this upset you. Call Dana Okafor."_s;
        QCOMPARE(refusal(send), QStringList());
    }

    void placesAreFoundInTheSource()
    {
        const QString source =
            u"# Hello\n\nDear **{{patient.salutation}}**,\n\nwe are *sorry if* it hurt. Call {{contact.name}}."_s;
        const QString plain = u"Hello\nDear Ms. Farrow,\nwe are sorry if it hurt. Call Dana Okafor."_s;
        const SourceMap map(source, plain);
        const auto shown = [&](const QString &words) {
            const SourceMap::Span span = map.sourceOf(plain.indexOf(words), words.size());
            return source.sliced(span.begin, span.length);
        };
        QCOMPARE(shown(u"sorry if"_s), u"sorry if"_s);
        QCOMPARE(shown(u"Hello"_s), u"Hello"_s);
        QVERIFY(shown(u"Farrow"_s).contains(u"{{patient.salutation}}"_s));
        QVERIFY(!shown(u"Farrow"_s).contains(u"sorry"_s));
        QVERIFY(shown(u"Okafor"_s).contains(u"{{contact.name}}"_s));
    }

    void longLettersAreCheckedAtOnce()
    {
        QString text;
        while (text.count(u' ') < 1000)
            text += englishLetter + u"\n\n"_s;
        CaseFile file = sampleFile();
        for (int i = 0; i < 200; ++i) {
            Note note;
            note.id = Id<Note>::create();
            note.text = u"Note %1 of the review team about what was said and done in the ward that evening."_s.arg(i);
            file.put(note);
        }
        static_cast<void>(letterFindings(text, letterOf(), file, checkContext())); // reads the lists
        QElapsedTimer timer;
        timer.start();
        const int rounds = 10;
        for (int i = 0; i < rounds; ++i)
            static_cast<void>(letterFindings(text, letterOf(), file, checkContext()));
        const double each = double(timer.nsecsElapsed()) / rounds / 1e6;
        qInfo("%lld words: %.2f ms", qlonglong(text.count(u' ')), each);
        QVERIFY2(each < 200, "even on a slow machine with a sanitizer");
    }
};

QTEST_GUILESS_MAIN(TestLetterChecks)
#include "tst_letter_checks.moc"
