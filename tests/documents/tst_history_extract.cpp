// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HistoryExtract.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

HistoryExtractRow row(const QString &time, const QString &sentence, Lane lane, const QStringList &details = {})
{
    return {*instantFromIso(time), u"Dana Okafor"_s, sentence, details, lane};
}

DocumentContext context()
{
    DocumentContext made;
    made.hospital = u"St. Brendan Valley Hospital"_s;
    made.printedBy = u"Dana Okafor"_s;
    made.surroundings.now = *instantFromIso(u"2026-07-14T15:50:00Z");
    made.surroundings.zone = QTimeZone("America/Chicago");
    return made;
}

} // namespace

class TestHistoryExtract : public QObject {
    Q_OBJECT

    std::vector<HistoryExtractRow> m_rows{
        row(u"2026-07-13T04:30:00Z"_s, u"Dana Okafor opened the case"_s, Lane::Fact), // July 12 at the hospital
        row(u"2026-07-13T15:00:00Z"_s, u"Dana Okafor added the promise"_s, Lane::Told, {u"Due: 4:30 PM"_s}),
        row(u"2026-07-13T16:00:00Z"_s, u"Dana Okafor added the cause “Relief”"_s, Lane::Pswp),
        row(u"2026-07-14T15:00:00Z"_s, u"Dana Okafor offered support to Ray"_s, Lane::PeerReview),
        row(u"2026-07-14T15:10:00Z"_s, u"=cmd, \"quoted\""_s, Lane::Business)};

private Q_SLOTS:
    void groupedByDayForTheHospitalOnly()
    {
        CaseFile file;
        file.record.number = u"2026-0147"_s;
        const FilteredDocument document(historyExtract(m_rows, file, {}, context()));
        QCOMPARE(document.document().audience, Audience::Internal);
        const QString text = plainText(document);
        QVERIFY2(text.contains(u"Sunday, July 12, 2026"_s), qPrintable(text));
        QVERIFY(text.contains(u"Monday, July 13, 2026"_s) && text.contains(u"Tuesday, July 14, 2026"_s));
        QVERIFY(text.contains(u"Due: 4:30 PM"_s));
        QVERIFY(!text.contains(u"Relief"_s) && !text.contains(u"support to Ray"_s));
        QCOMPARE(document.leftOut().size(), size_t(2)); // said, one for each lane
        QVERIFY(document.leftOut().front().about.contains(u"(1)"_s));
        const QString part = plainText(FilteredDocument(historyExtract(m_rows, file, u"Lena Park"_s, context())));
        QVERIFY(part.contains(u"A part of the history: Lena Park"_s));
        const QString none = plainText(FilteredDocument(historyExtract({}, file, {}, context())));
        QVERIFY(none.contains(u"Nothing to show."_s));
    }

    void asATable()
    {
        const QByteArray bytes = historyCsv(m_rows, context());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // so that spreadsheets read it as UTF-8
        const QString text = QString::fromUtf8(bytes);
        const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(1), u"\"2026-07-12 23:30:00\",\"Dana Okafor\",\"Dana Okafor opened the case\",\"\""_s);
        // No spreadsheet takes it for a formula, and quotes stay quotes.
        QVERIFY2(lines.at(3).endsWith(u"\"'=cmd, \"\"quoted\"\"\",\"\""_s), qPrintable(lines.at(3)));
        QVERIFY(!text.contains(u"Relief"_s));
    }
};

QTEST_GUILESS_MAIN(TestHistoryExtract)
#include "tst_history_extract.moc"
