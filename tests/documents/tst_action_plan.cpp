// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ActionPlan.h"
#include "documents/FamilySentences.h"

#include <QTest>

#include <algorithm>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

DocumentContext context()
{
    DocumentContext made;
    made.hospital = u"St. Brendan Valley Hospital"_s;
    made.printedBy = u"Dana Okafor"_s;
    made.surroundings.now = *instantFromIso(u"2026-07-14T15:50:00Z");
    made.surroundings.zone = QTimeZone("America/Chicago");
    return made;
}

CaseFile sample()
{
    CaseFile file;
    file.record.number = u"2026-0118"_s;
    Cause first, second;
    first.id = Id<Cause>::create();
    first.statement = u"Policy allows a one-person count"_s;
    first.state = CauseState::Confirmed;
    second = first;
    second.id = Id<Cause>::create();
    second.statement = u"Sponges without detection tags"_s;
    file.put(first);
    file.put(second);
    Action stop;
    stop.id = Id<Action>::create();
    stop.text = u"Two names before closing"_s;
    stop.kind = u"Forcing function"_s;
    stop.causes = {first.id, second.id};
    stop.strength = Strength::Stronger;
    stop.owner = u"Marcus Shaw"_s;
    stop.due = QDate(2026, 7, 10);
    stop.state = ActionState::InProgress;
    stop.measure = u"Closings with two names"_s;
    stop.target = u"100"_s;
    file.put(stop);
    Measurement reading;
    reading.id = Id<Measurement>::create();
    reading.action = stop.id;
    reading.on = QDate(2026, 7, 1);
    reading.numerator = 22;
    reading.denominator = 30;
    file.put(reading);
    Action loose;
    loose.id = Id<Action>::create();
    loose.text = u"=cmd"_s;
    loose.state = ActionState::Transferred;
    loose.program = u"Surgical safety"_s;
    file.put(loose);
    return file;
}

} // namespace

class TestActionPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byCauseWithoutWhatTheReviewFound()
    {
        const FilteredDocument document(actionPlan(sample(), context()));
        QCOMPARE(document.document().audience, Audience::Internal);
        const QString text = plainText(document);
        for (const QString &shown :
             {u"Cause 1"_s, u"Cause 2"_s, u"Two names before closing"_s, u"Forcing function"_s, u"Stronger"_s,
              u"Marcus Shaw"_s, u"Days late: 4"_s, u"Closings with two names"_s, u"Goal: 100"_s,
              u"22 of 30 (73%), July 1"_s, u"In progress"_s, u"Without a confirmed cause"_s, u"1 of 2"_s,
              u"Surgical safety"_s})
            QVERIFY2(text.contains(shown), qPrintable(shown + u" in "_s + text));
        QVERIFY(!text.contains(u"one-person"_s) && !text.contains(u"detection tags"_s));
        // What was left out is said, without its words.
        QCOMPARE(document.leftOut().size(), size_t(2));
        QCOMPARE(document.leftOut()[0].about, u"Words of cause 1"_s);
    }

    void asATable()
    {
        const CaseFile file = sample();
        const auto columns = actionPlanColumns(context());
        const auto rows = actionPlanRows(file, context());
        QCOMPARE(rows.size(), size_t(2)); // an action for two causes is one row
        for (const SheetRow &row : rows)
            QCOMPARE(row.size(), columns.size());
        QCOMPARE(std::get<QString>(rows[0][0]), u"1, 2"_s);
        const QString line = QString::fromUtf8(csvRecord(rows[0]) + csvRecord(rows[1]));
        QVERIFY2(line.contains(u"2026-07-10"_s), qPrintable(line));
        QVERIFY(!line.contains(u"one-person"_s));
        QVERIFY(line.contains(u"'=cmd"_s)); // no spreadsheet takes it for a formula
    }

    void anEmptyPlan()
    {
        const QString text = plainText(FilteredDocument(actionPlan(CaseFile(), context())));
        QVERIFY(text.contains(u"No action yet"_s));
    }

    void sentencesForTheFamily()
    {
        const auto english = familySentences(u"en"_s), spanish = familySentences(u"es"_s);
        QVERIFY(english.size() >= 30);
        QCOMPARE(spanish.size(), english.size());
        for (size_t i = 0; i < english.size(); ++i) {
            QVERIFY2(english[i].text.endsWith(u'.'), qPrintable(english[i].text));
            QVERIFY2(spanish[i].text.endsWith(u'.'), qPrintable(spanish[i].text));
            QVERIFY2(english[i].text != spanish[i].text, qPrintable(english[i].text));
            QVERIFY(!english[i].topic.isEmpty() && !spanish[i].topic.isEmpty());
            // Plain: short, and none of the words that only hospitals use.
            QVERIFY2(english[i].text.split(u' ').size() <= 18, qPrintable(english[i].text));
            for (const QString &word : {u"protocol"_s, u"compliance"_s, u"stakeholder"_s, u"fault"_s, u"negligence"_s})
                QVERIFY2(!english[i].text.contains(word, Qt::CaseInsensitive), qPrintable(english[i].text));
        }
        QCOMPARE(familySentences(u"xx"_s).size(), english.size());
        QCOMPARE(familySentences(u"xx"_s)[0].text, english[0].text);
    }
};

QTEST_GUILESS_MAIN(TestActionPlan)
#include "tst_action_plan.moc"
