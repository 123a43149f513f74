// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvSamples.h"
#include "base/Error.h"
#include "exchange/CsvReader.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

std::vector<CsvRow> readAll(CsvReader &reader)
{
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader.next(row))
        rows.push_back(row);
    return rows;
}

std::vector<CsvRow> readAll(const QByteArray &bytes, std::optional<QChar> delimiter = {})
{
    CsvReader reader(bytes, {}, delimiter);
    return readAll(reader);
}

Table cellsOf(const std::vector<CsvRow> &rows)
{
    Table table;
    for (const CsvRow &row : rows)
        table.push_back(row.cells);
    return table;
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings();
    void brokenPromises();
    void delimiters();
    void quotes();
    void lineEnds();
    void numbersRows();
    void brokenQuoteKeepsTheRest();
    void wrongCloseKeepsTheRest();
    void limits();
    void manyBrokenQuotesStayFast();
    void zeros();
    void rewinds();
    void plainCells();
    void readsBackWhatWasWritten();
};

void TestCsvReader::encodings()
{
    const auto check = [](const QByteArray &bytes, TextEncoding expected, const QString &cell) {
        CsvReader reader(bytes);
        QCOMPARE(reader.encoding(), expected);
        CsvRow row;
        QVERIFY(reader.next(row));
        QCOMPARE(row.cells.first(), cell);
    };
    check("caf\xC3\xA9,b\n", TextEncoding::Utf8, u"café"_s);
    check(
        "\xEF\xBB\xBF"
        "caf\xC3\xA9,b\n",
        TextEncoding::Utf8, u"café"_s);
    check("caf\xE9,b\n", TextEncoding::Windows1252, u"café"_s);
    check(
        "\x80 \x93"
        "a\x94,b\n",
        TextEncoding::Windows1252, u"€ “a”"_s);
    for (const bool mark : {true, false}) {
        check(encoded(u"café,b\n"_s, TextEncoding::Utf16Le, mark), TextEncoding::Utf16Le, u"café"_s);
        check(encoded(u"café,b\n"_s, TextEncoding::Utf16Be, mark), TextEncoding::Utf16Be, u"café"_s);
    }
    QCOMPARE(detectEncoding({}), TextEncoding::Utf8);
    QVERIFY(readAll(QByteArray()).empty());
}

void TestCsvReader::brokenPromises()
{
    for (const QByteArray &bytes :
         {QByteArray("\xEF\xBB\xBF"
                     "a,b\ncaf\xE9,d\n"),
          QByteArray(
              "\xFF\xFE"
              "a\0,\0\0",
              7),
          QByteArray("\xFE\xFF\xD8\x00\x00\x61", 6)}) {
        try {
            (void)CsvReader(bytes, u"events.csv"_s);
            QFAIL("read bytes that its mark does not allow");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::InputUnreadable);
            QCOMPARE(error.arguments().first(), u"events.csv"_s);
        }
    }
}

void TestCsvReader::delimiters()
{
    for (const QChar delimiter : {u',', u'\t', u';', u'|'}) {
        QString text = u"id;name;text\n1;\"A, B\";x|y\n2;C;\"p\tq\"\n"_s;
        if (delimiter == u'|')
            text.replace(u"x|y"_s, u"\"x|y\""_s);
        text.replace(u';', delimiter);
        CsvReader reader(text.toUtf8());
        QCOMPARE(reader.delimiter(), delimiter);
        QCOMPARE(readAll(reader)[1].cells.size(), 3);
    }
    CsvReader one("name\nA\nB\n");
    QCOMPARE(one.delimiter(), QChar(u','));
    // Semicolons in prose do not win over commas that make columns.
    CsvReader prose("id,what\n1,fell; no harm\n2,burn; healed\n");
    QCOMPARE(prose.delimiter(), QChar(u','));
    QCOMPARE(readAll("a;b,c\n", u';').front().cells, QStringList({u"a"_s, u"b,c"_s}));
}

void TestCsvReader::quotes()
{
    const auto rows = readAll("\"a, b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\n 1 , \"2\" ,5\" tube\n\"\",,\n");
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].cells, QStringList({u"a, b"_s, u"say \"hi\""_s, u"two\r\nlines"_s}));
    QCOMPARE(rows[1].cells, QStringList({u" 1 "_s, u"2"_s, u"5\" tube"_s}));
    QCOMPARE(rows[2].cells, QStringList({u""_s, u""_s, u""_s}));
    QCOMPARE(rows[1].line, 3);
    for (const CsvRow &row : rows)
        QCOMPARE(row.problem, CsvProblem::None);
}

void TestCsvReader::lineEnds()
{
    for (const char *text : {"a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r", "\n\na,b\n\r\n\n1,2\n\n"}) {
        const Table expected{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QCOMPARE(cellsOf(readAll(text)), expected);
    }
    QCOMPARE(readAll("a,b,\n").front().cells.size(), 3);
    QCOMPARE(readAll("a,b,").front().cells.size(), 3);
}

void TestCsvReader::numbersRows()
{
    const auto rows = readAll("h,i\n\n\"1\n1\",x\n\n2,y\n");
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].number, 0);
    QCOMPARE(rows[0].line, 1);
    QCOMPARE(rows[1].number, 1);
    QCOMPARE(rows[1].line, 3);
    QCOMPARE(rows[2].number, 2);
    QCOMPARE(rows[2].line, 6);
}

void TestCsvReader::brokenQuoteKeepsTheRest()
{
    const auto last = readAll("a,b\n1,2\n3,\"4\n");
    QCOMPARE(last.size(), 3U);
    QCOMPARE(last[1].problem, CsvProblem::None);
    QCOMPARE(last[2].problem, CsvProblem::UnbalancedQuote);

    for (const QByteArray end : {"5,6\n7,8\n", "5,6\n7,8"}) {
        const auto middle = readAll("a,b\n1,\"2\n3,4\n" + end);
        QCOMPARE(middle.size(), 5U);
        QCOMPARE(middle[1].problem, CsvProblem::UnbalancedQuote);
        QCOMPARE(middle[2].cells, QStringList({u"3"_s, u"4"_s}));
        QCOMPARE(middle[2].line, 3);
        QCOMPARE(middle[4].cells, QStringList({u"7"_s, u"8"_s}));
    }
}

void TestCsvReader::wrongCloseKeepsTheRest()
{
    // The quote that opens "hello" looks like the end of the cell that row 1 never closed.
    const auto rows = readAll("a,b\n1,\"2\n3,4\n5,\"hello, world\"\n7,8\n");
    QCOMPARE(rows.size(), 5U);
    QCOMPARE(rows[1].problem, CsvProblem::TextAfterQuote);
    QCOMPARE(rows[2].cells, QStringList({u"3"_s, u"4"_s}));
    QCOMPARE(rows[3].cells, QStringList({u"5"_s, u"hello, world"_s}));
    QCOMPARE(rows[4].problem, CsvProblem::None);
}

void TestCsvReader::limits()
{
    QByteArray bytes = "a,b\n1," + QByteArray(10'000'000, 'x') + "\n2,y\n";
    auto rows = readAll(bytes);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[1].problem, CsvProblem::CellTooLong);
    QCOMPARE(rows[2].cells, QStringList({u"2"_s, u"y"_s}));

    bytes = "a,b\n1," + QByteArray(10'000'000, ',') + "\n2,y\n";
    rows = readAll(bytes);
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[1].problem, CsvProblem::TooManyCells);
    QCOMPARE(rows[1].cells.size(), CsvReader::maxCells);
    QCOMPARE(rows[2].problem, CsvProblem::None);

    QVERIFY_THROWS_EXCEPTION(Error, (void)CsvReader(QByteArray(CsvReader::maxBytes + 1, 'x')));
}

void TestCsvReader::manyBrokenQuotesStayFast()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray broken = QByteArray("1,\"2\n").repeated(400'000);
    const auto rows = readAll("a,b\n" + broken, u',');
    QVERIFY(rows.size() > 100'000);
    // Reading every line again from each broken one would take hours.
    QVERIFY(timer.elapsed() < 60'000);
}

void TestCsvReader::zeros()
{
    const auto rows = readAll(QByteArray("a,b\n1\0,2\n", 9));
    QCOMPARE(rows[1].cells.first(), u"1"_s + QChar(u'\0'));
    CsvReader all(QByteArray(4096, '\0'));
    QVERIFY(readAll(all).size() <= 1);
}

void TestCsvReader::rewinds()
{
    CsvReader reader("a,b\n1,2\n3,4\n");
    const auto first = readAll(reader);
    QCOMPARE(reader.position(), reader.size());
    reader.rewind();
    const auto second = readAll(reader);
    QCOMPARE(cellsOf(second), cellsOf(first));
    QCOMPARE(second.back().number, 2);
    QCOMPARE(second.back().line, 3);
}

void TestCsvReader::plainCells()
{
    QCOMPARE(plainCell(u"  x\t\t"_s), u"x"_s);
    QCOMPARE(plainCell(u"'=SUM(A1)"_s), u"=SUM(A1)"_s);
    QCOMPARE(plainCell(u"'-4"_s), u"-4"_s);
    QCOMPARE(plainCell(u"'tis"_s), u"'tis"_s);
    QCOMPARE(plainCell(u"'"_s), u"'"_s);
}

void TestCsvReader::readsBackWhatWasWritten()
{
    const bool passed = rc::check("a table written in any encoding with any delimiter reads back equal", [] {
        const auto encoding = *rc::gen::element(
            TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252);
        const QChar delimiter = *rc::gen::element(u',', u'\t', u';', u'|');
        const QString lineEnd = *rc::gen::element(u"\n"_s, u"\r\n"_s, u"\r"_s);
        const bool mark = *rc::gen::arbitrary<bool>();
        const QString letters =
            encoding == TextEncoding::Windows1252 ? u"aZ9 ,;|\t\"\n\r'=éÿ"_s : u"aZ9 ,;|\t\"\n\r'=éß中文🙂"_s;
        const auto cell = rc::gen::map(
            rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(letters.size()))),
            [&letters](const std::vector<int> &picks) {
                QString text;
                for (const int pick : picks) {
                    // Whole characters only: half of a pair has no encoding.
                    if (letters[pick].isHighSurrogate())
                        text += letters.mid(pick, 2);
                    else if (!letters[pick].isLowSurrogate())
                        text += letters[pick];
                }
                return text;
            });
        const int columns = *rc::gen::inRange(2, 6);
        const int rowCount = *rc::gen::inRange(0, 12);
        Table table;
        QStringList header;
        for (int c = 0; c < columns; ++c)
            header.append(u"column%1"_s.arg(c));
        table.push_back(header);
        for (int r = 0; r < rowCount; ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c)
                row.append(*cell);
            table.push_back(row);
        }
        CsvReader reader(encoded(csvText(table, delimiter, lineEnd), encoding, mark));
        RC_ASSERT(reader.delimiter() == delimiter);
        const auto rows = readAll(reader);
        RC_ASSERT(cellsOf(rows) == table);
        for (const CsvRow &row : rows)
            RC_ASSERT(row.problem == CsvProblem::None);
    });
    QVERIFY(passed);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
