// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a text is to read, and its spelling.
#include "SampleCase.h"
#include "documents/ReadingGrade.h"
#include "documents/Spelling.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;

namespace {

const QString englishLetter =
    u"Dear Ms. Farrow,\n\nSomething happened during your care at St. Brendan Valley Hospital that we did not expect. "
    u"We "
    "are sorry that this happened, and we are sorry for all that you and Owen are going through.\n\nAntibiotics should "
    "have been started within one hour. They were started after five hours. You will not be charged for this care. "
    "Dana "
    "Okafor is your contact person. We will call you by Friday, even when there is nothing new to tell."_s;

const QString spanishLetter =
    u"Estimada Sra. Farrow:\n\nOcurrió algo que no esperábamos durante la atención que usted recibió. Lamentamos que "
    u"haya "
    "ocurrido, y lamentamos todo lo que usted y su esposo están pasando.\n\nPasaron cinco horas y diez minutos. Esa "
    "espera empeoró la infección. Dana Okafor es su persona de contacto. Le llamaremos a más tardar el viernes."_s;

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syllablesAreCounted()
    {
        const auto check = [](const char *list, auto count) {
            const QStringList entries = QString::fromUtf8(list).split(u' ');
            for (const QString &entry : entries) {
                const int expected = entry.section(u':', 1).toInt();
                const QString word = entry.section(u':', 0, 0);
                if (count(word) != expected)
                    QFAIL(qPrintable(u"%1 has %2"_s.arg(entry).arg(count(word))));
            }
        };
        check(
            "the:1 hospital:3 care:1 called:1 waited:2 needed:2 tables:2 table:2 names:1 changes:2 houses:2 "
            "responsible:4 "
            "infection:3 antibiotics:5 medication:4 medicine:3 radio:3 patient:2 special:2 region:2 being:2 queen:1 "
            "breathe:1 completely:3 don't:1 nurse's:2 eye:1 years:1 happened:2 emergency:4 pressure:2 people:2 lion:2 "
            "quiet:2 fever:2 finger:2 hand:1 team:1 surgery:3 doctor:2 review:2 create:2 area:3 evaluation:5 family:3 "
            "chaos:2 seriously:4 believe:2 ancient:2 field:1 shoes:1 goes:1 does:1 heparin:3 machine:2 given:2",
            [](const QString &w) { return englishSyllables(w); });
        check(
            "casa:2 día:2 hospital:3 corazón:3 ahora:3 poeta:3 país:2 aire:2 ciudad:2 guerra:2 pingüino:3 queso:2 "
            "huevo:2 "
            "rey:1 reyes:2 buey:1 Uruguay:3 averigüéis:4 oído:3 héroe:3 aéreo:4 infección:3 antibiótico:5 yo:1 y:1 "
            "cuidado:3 ruido:2 muy:1 búho:2 prohibir:2 tenía:3 responsabilidad:6 médico:3 enfermera:4 línea:3 chico:2",
            [](const QString &w) { return spanishSyllables(w); });
    }

    void gradesOfKnownTexts()
    {
        // 13 words and 26 syllables, counted by hand, in one sentence: 0.39 * 13 + 11.8 * 2 - 15.59
        const auto platypus =
            readingGrade(u"The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."_s, u"en");
        QCOMPARE(platypus.words, 13);
        QCOMPARE(platypus.syllables, 26);
        QCOMPARE(QString::number(platypus.score, 'f', 1), u"13.1"_s);
        QVERIFY(!platypus.fitsFamilies);
        QCOMPARE(platypus.hard.size(), 1u);
        const auto cat = readingGrade(u"The cat sat on the mat. Dr. Ruiz saw it at 10:12 a.m. and went on."_s, u"en");
        QCOMPARE(cat.sentences, 2);
        QVERIFY(cat.fitsFamilies && cat.hard.empty());
        // 6 words and 9 syllables: la ca-sa es-tá en el cam-po
        const auto casa = readingGrade(u"La casa está en el campo."_s, u"es");
        QCOMPARE(casa.words, 6);
        QCOMPARE(casa.syllables, 9);
        QCOMPARE(QString::number(casa.score, 'f', 2), QString::number(206.835 - 62.3 * 9 / 6 - 6, 'f', 2));
        const QString hard =
            u"La responsabilidad institucional correspondiente a la administración hospitalaria obliga a la "
            "identificación inmediata de insuficiencias organizativas."_s;
        const auto mixed = readingGrade(u"La casa está en el campo. "_s + hard, u"es");
        QCOMPARE(mixed.level, ReadingLevel::VeryHard);
        QCOMPARE(mixed.hard.size(), 1u);
        QVERIFY(hard.startsWith(u"La responsabilidad"_s) && mixed.hard.front().longWords >= 5);
        QCOMPARE(mixed.hard.front().begin, qsizetype(26));
        QVERIFY(readingGrade(englishLetter, u"en").fitsFamilies);
        QVERIFY(readingGrade(spanishLetter, u"es").fitsFamilies);
        QVERIFY(!readingGrade(QString(), u"en").known);
        QVERIFY(!readingGrade(u"Guten Tag"_s, u"de").known);
    }

    void spellingKnowsTheCase()
    {
        const Spelling english(u"en"_s);
        const Spelling spanish(u"es"_s);
        if (!english.isAvailable() || !spanish.isAvailable())
            QSKIP("no dictionaries are installed on this system");
        QCOMPARE(english.dictionary(), u"en_US"_s);
        QVERIFY(spanish.dictionary().startsWith(u"es"_s));
        const KnownWords known = knownWords(resolved(), {u"St. Brendan Valley Hospital"_s});
        const QString text =
            u"Okafor’s hosptial is in Farrow. See {{contact.nmae}} or www.exmaple.example, don’t wait."_s;
        const auto found = english.check(text, known);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().word, u"hosptial"_s);
        QVERIFY(english.suggestions(found.front().word).contains(u"hospital"_s));
        QVERIFY(english.check(englishLetter, known).empty());
        QVERIFY(spanish.check(spanishLetter, known).empty());
        QVERIFY(!spanish.isRight(u"corazon"_s));
        QVERIFY(spanish.suggestions(u"corazon"_s).contains(u"corazón"_s));
        // From several threads at a time.
        std::vector<std::thread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { right += english.check(text, known).size() == 1 ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 4);
    }

    void aMissingDictionaryIsSaid()
    {
        const QTemporaryDir empty;
        const Spelling none(u"en"_s, {empty.path()});
        QVERIFY(!none.isAvailable());
        QVERIFY(none.dictionary().isEmpty());
        QVERIFY(none.check(u"hosptial"_s, {}).empty());
        QFile broken(empty.filePath(u"en_US.aff"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QFile words(empty.filePath(u"en_US.dic"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        QVERIFY(!Spelling(u"en"_s, {empty.path()}).isAvailable());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
