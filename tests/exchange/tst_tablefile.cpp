// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "exchange/TableFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <zip.h>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One part of a workbook; empty when it is not there.
QByteArray partOf(const QString &workbook, const char *name)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(workbook.toUtf8().constData(), ZIP_RDONLY, nullptr), &zip_discard);
    if (!archive)
        return {};
    zip_stat_t stat;
    if (zip_stat(archive.get(), name, 0, &stat) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(zip_fopen(archive.get(), name, 0), &zip_fclose);
    return part && zip_fread(part.get(), bytes.data(), stat.size) == bytes.size() ? bytes : QByteArray();
}

const std::vector<TableColumn> columns{{u"Case"_s, 12}, {u"What happened"_s, 40}, {u"Told"_s, 17}};
const QDateTime morning(QDate(2026, 7, 6), QTime(10, 25), Qt::UTC);

} // namespace

/// A table that leaves the program is read by other programs, and is there whole or not at all.
class TestTableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"Fall from bed"_s << QByteArray("Fall from bed\r\n");
        QTest::newRow("empty") << QString() << QByteArray("\r\n");
        QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"\r\n");
        QTest::newRow("quote") << u"the \"count\""_s << QByteArray("\"the \"\"count\"\"\"\r\n");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"\r\n");
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)\r\n");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1\r\n");
        QTest::newRow("minus") << u"-1, 2"_s << QByteArray("\"'-1, 2\"\r\n");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1\r\n");
        QTest::newRow("dash inside") << u"2026-0001"_s << QByteArray("2026-0001\r\n");
        QTest::newRow("accents") << u"Muñoz"_s << u"Muñoz\r\n"_s.toUtf8();
    }

    void quotesWhatNeedsIt()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(csvRecord({text}), expected);
    }

    void writesCsv()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        TableFile table(path, TableFile::Format::Csv, u"Cases"_s, columns);
        table.add({u"2026-0001"_s, u"Sponge, retained"_s, morning});
        table.add({u"2026-0002"_s, u"Fall"_s, QDateTime()});
        QVERIFY(!QFile::exists(path));
        table.finish();
        QCOMPARE(
            contentOf(path), QByteArray("\xEF\xBB\xBF"
                                        "Case,What happened,Told\r\n"
                                        "2026-0001,\"Sponge, retained\",2026-07-06 10:25\r\n"
                                        "2026-0002,Fall,\r\n"));
    }

    void writesAWorkbook()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        {
            TableFile table(path, TableFile::Format::Workbook, u"Cases"_s, columns);
            table.add({u"2026-0001"_s, u"=1+1 <b> Muñoz"_s, morning});
            table.finish();
        }
        const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("What happened"));
        QVERIFY(sheet.contains(u"=1+1 &lt;b&gt; Muñoz"_s.toUtf8()));
        QVERIFY2(!sheet.contains("<f>"), "a text became a formula");
        QVERIFY(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<v>46209.43402777")); // July 6, 2026, 10:25 as a number
        QVERIFY(partOf(path, "xl/workbook.xml").contains("name=\"Cases\""));
        QVERIFY(partOf(path, "xl/styles.xml").contains("yyyy-mm-dd hh:mm"));
        // Nothing of what the library needed meanwhile stays.
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void unfinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        for (const auto format : {TableFile::Format::Csv, TableFile::Format::Workbook}) {
            TableFile table(path, format, u"Cases"_s, columns);
            table.add({u"2026-0001"_s, u"Fall"_s, morning});
        }
        QCOMPARE(contentOf(path), QByteArray("as it was"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void refusedPlaceIsAnError()
    {
        for (const auto format : {TableFile::Format::Csv, TableFile::Format::Workbook}) {
            try {
                const TableFile table(u"/no/such/folder/list"_s, format, u"Cases"_s, columns);
                QFAIL("wrote where there is no folder");
            } catch (const Error &error) {
                QCOMPARE(errorName(error.code()), errorName(ErrorCode::WriteFailed));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
