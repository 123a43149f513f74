// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AttachmentFile.h"
#include "exchange/ZipInside.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zip.h>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

FileFacts facts(const QByteArray &bytes, const QString &name = u"file"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectFile(buffer, name);
}

struct ZipPart {
    QByteArray name;
    QByteArray bytes;
    zip_uint32_t unixMode = 0;
};

QByteArray zipped(const QList<ZipPart> &parts)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"made.zip"_s).toLocal8Bit();
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const ZipPart &part : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, part.name.constData(), source, 0));
        zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 9);
        if (part.unixMode != 0)
            zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, part.unixMode << 16U);
    }
    if (zip_close(archive) != 0)
        qFatal("no archive was made");
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docx(const QByteArray &body, const QList<ZipPart> &more = {})
{
    const QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>" + body +
                                "</w:body></w:document>";
    return zipped(QList<ZipPart>{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}} + more);
}

QByteArray png(quint32 width, quint32 height)
{
    QByteArray head = "\x89PNG\r\n\x1A\n";
    head += QByteArray("\0\0\0\x0DIHDR", 8);
    QByteArray size(8, '\0');
    qToBigEndian(width, size.data());
    qToBigEndian(height, size.data() + 4);
    return head + size + QByteArray("\x08\x02\0\0\0", 5);
}

QByteArray jpeg(quint16 width, quint16 height)
{
    QByteArray size(4, '\0');
    qToBigEndian(height, size.data());
    qToBigEndian(width, size.data() + 2);
    // What a camera says about itself stands before the frame.
    return QByteArray("\xFF\xD8\xFF\xE1\x01\x02") + QByteArray(256, 'x') + QByteArray("\xFF\xC0\0\x11\x08", 5) + size +
           QByteArray("\x03\x01\x22\0", 4);
}

} // namespace

class TestAttachmentFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentTellsTheType_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<FileDanger>("danger");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &type,
                            FileDanger danger = FileDanger::None) { QTest::newRow(name) << bytes << type << danger; };
        row("pdf", "%PDF-1.7\n%\xE2\xE3", u"application/pdf"_s);
        row("pdf behind junk", QByteArray(40, '\n') + "%PDF-1.4", u"application/pdf"_s);
        row("png", png(10, 20), u"image/png"_s);
        row("jpeg", jpeg(10, 20), u"image/jpeg"_s);
        row("gif", QByteArray("GIF89a\x01\0\x01\0", 10), u"image/gif"_s);
        row("tiff", QByteArray("II*\0\x08\0\0\0", 8), u"image/tiff"_s);
        row("dicom", QByteArray(128, '\0') + "DICM\2", u"application/dicom"_s);
        row("mp3", "ID3\3", u"audio/mpeg"_s);
        row("wav", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), u"audio/wav"_s);
        row("mp4",
            QByteArray(
                "\0\0\0\x18"
                "ftypmp42",
                12),
            u"video/mp4"_s);
        row("dictation", "#!AMR\n\x3C", u"audio/amr"_s);
        row("rtf", "{\\rtf1\\ansi", u"application/rtf"_s);
        row("nothing", {}, u"application/x-empty"_s);
        row("random", QByteArray("\x01\x02\x03\x04\0\x9A\x80", 7), u"application/octet-stream"_s);
        row("text", "Walter asked about the pump.\n", u"text/plain"_s);
        row("text that begins like a program", "MZ was on duty.\n", u"text/plain"_s);
        row("spanish text", QString(u"La señora preguntó.\n"_s).toUtf8(), u"text/plain"_s);
        row("table", "id;what\n1;fall\n2;dose\n", u"text/csv"_s);
        row("calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", u"text/calendar"_s);
        row("mail", "Received: from a by b\nSubject: x\n\nHello", u"message/rfc822"_s);
        row("page", "  <!DOCTYPE html><img src=\"http://tracker.example/x.png\">", u"text/html"_s);
        row("page behind a comment", "<!-- x -->\n<html>", u"text/html"_s);
        row("svg", "<?xml version=\"1.0\"?><svg onload=\"x()\"/>", u"image/svg+xml"_s);
        row("xml", "<?xml version=\"1.0\"?><a/>", u"application/xml"_s);
        row("windows program", QByteArray("MZ\x90\0\3\0", 6), u"application/x-executable"_s, FileDanger::Program);
        row("linux program",
            QByteArray(
                "\x7F"
                "ELF\2\1\1\0",
                8),
            u"application/x-executable"_s, FileDanger::Program);
        row("mac program", "\xCF\xFA\xED\xFE\x07", u"application/x-executable"_s, FileDanger::Program);
        row("shell script", "#!/bin/sh\nrm -rf ~\n", u"text/x-script"_s, FileDanger::Script);
        row("batch file", "@Echo Off\r\nformat c:\r\n", u"text/x-script"_s, FileDanger::Script);
        row("shortcut", QByteArray("L\0\0\0\x01\x14\x02\0\0\0", 10), u"application/x-ms-shortcut"_s,
            FileDanger::Shortcut);
        row("web shortcut", "[InternetShortcut]\r\nURL=file://host/x\r\n", u"application/x-shortcut"_s,
            FileDanger::Shortcut);
        row("disk image", QByteArray(32769, '\0') + "CD001\1", u"application/x-disk-image"_s, FileDanger::DiskImage);
        row("mac disk image", QByteArray(2000, '\x81') + "koly" + QByteArray(508, '\0'), u"application/x-disk-image"_s,
            FileDanger::DiskImage);
        row("old word",
            "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0') +
                QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24),
            u"application/msword"_s);
        row("old word with macros",
            "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(1024 * 1024 - 20, '\0') +
                QByteArray("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24),
            u"application/x-office-macros"_s, FileDanger::Macros);
        row("word", docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>"),
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
        row("word with macros", docx("<w:p/>", {{"word/vbaProject.bin", "x"}}), u"application/x-office-macros"_s,
            FileDanger::Macros);
        row("word with a distant template",
            docx(
                "<w:p/>",
                {{"word/_rels/settings.xml.rels",
                  "<r Type=\".../attachedTemplate\" Target=\"http://x.example/\" TargetMode=\"External\"/>"}}),
            u"application/x-office-macros"_s, FileDanger::Macros);
        row("archive", zipped({{"notes/a.txt", "text"}}), u"application/zip"_s);
        row("archive with a program", zipped({{"notes/a.exe", "text"}}), u"application/zip"_s, FileDanger::Program);
        row("java program", zipped({{"META-INF/MANIFEST.MF", "x"}, {"A.class", "x"}}), u"application/zip"_s,
            FileDanger::Program);
    }
    void contentTellsTheType()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QFETCH(FileDanger, danger);
        const FileFacts found = facts(bytes);
        QCOMPARE(found.mediaType, type);
        QCOMPARE(static_cast<int>(found.danger), static_cast<int>(danger));
    }

    void nameThatSaysSomethingElse()
    {
        QCOMPARE(facts("%PDF-1.7", u"scan.pdf"_s).nameSays, QString());
        QCOMPARE(facts("%PDF-1.7", u"photo.png"_s).nameSays, u"image/png"_s);
        QCOMPARE(facts("plain words", u"report.PDF"_s).nameSays, u"application/pdf"_s);
        QCOMPARE(facts("{\"a\": 1}", u"log.json"_s).nameSays, QString());
        QCOMPARE(facts("no table", u"log.csv"_s).nameSays, QString());
        QCOMPARE(facts("<html>", u"notes.txt"_s).nameSays, u"text/plain"_s);
        QCOMPARE(facts("%PDF-1.7", u"no ending"_s).nameSays, QString());
        QCOMPARE(facts({}, u"empty.pdf"_s).nameSays, QString());
        // The name alone makes it dangerous, whatever is in it and however it is dressed up.
        for (const char16_t *name :
             {u"a.exe", u"invoice.pdf.EXE", u"a.exe ", u"a.exe. .", u"a.e\u200Bxe", u"fdp.\u202Eexe", u"x.scr",
              u"x.lnk", u"x.hta", u"x.docm", u"x.iso", u"x.ps1", u"x.js", u"x.jar", u"x.command"})
            QVERIFY2(
                facts("harmless words", QString::fromUtf16(name)).danger != FileDanger::None,
                qPrintable(QString::fromUtf16(name)));
        QCOMPARE(static_cast<int>(facts("x", u"exe"_s).danger), static_cast<int>(FileDanger::None));
    }

    void whatMayBeOpenedOutside()
    {
        QVERIFY(mayOpenOutside(u"application/pdf"_s, u"a.pdf"_s));
        QVERIFY(mayOpenOutside(u"image/jpeg"_s, u"a.JPG"_s));
        QVERIFY(mayOpenOutside(u"text/plain"_s, u"a.txt"_s));
        QVERIFY(!mayOpenOutside(u"application/pdf"_s, u"a.exe"_s));
        QVERIFY(!mayOpenOutside(u"application/pdf"_s, u"a"_s));
        QVERIFY(!mayOpenOutside(u"application/pdf"_s, u"a.docx"_s));
        QVERIFY(!mayOpenOutside(u"text/html"_s, u"a.html"_s));
        QVERIFY(!mayOpenOutside(u"image/svg+xml"_s, u"a.svg"_s));
        QVERIFY(!mayOpenOutside(u"text/html"_s, u"a.txt"_s));
        QVERIFY(!mayOpenOutside(u"application/x-executable"_s, u"a.txt"_s));
        QVERIFY(!mayOpenOutside(u"application/x-office-macros"_s, u"a.docx"_s));
        QVERIFY(!mayOpenOutside(u"application/zip"_s, u"a.zip"_s));
        QVERIFY(!mayOpenOutside(u"application/octet-stream"_s, u"a.bin"_s));
    }

    void textForSearch()
    {
        QCOMPARE(facts("pump 7\r\nline two").text, u"pump 7\r\nline two"_s);
        QCOMPARE(facts("caf\xE9 latte", u"a.txt"_s).text, u"café latte"_s);
        const QByteArray utf16("\xFF\xFEp\0u\0m\0p\0", 10);
        QCOMPARE(facts(utf16).text, u"pump"_s);
        QCOMPARE(facts("%PDF-1.7 pump").text, QString());
        QCOMPARE(facts(QByteArray("pump\0\1\2\3", 8)).text, QString());
        // Longer than what is read: no half character at the end, and not more than is kept.
        const QByteArray umlauts = QString(QChar(0x00FC)).repeated(700'000).toUtf8();
        QCOMPARE(facts("x" + umlauts).text, u'x' + QString(QChar(0x00FC)).repeated(attachmentTextLength - 1));
        QCOMPARE(facts(umlauts).text.size(), attachmentTextLength);
        const QString cut =
            facts(QString(u"a"_s + QString::fromUtf8("\xF0\x9F\x99\x82").repeated(150'000)).toUtf8()).text;
        QVERIFY(cut.isValidUtf16());

        QCOMPARE(
            facts(docx("<w:p><w:r><w:t>The pump</w:t></w:r><w:r><w:tab/><w:t>stopped.</w:t></w:r></w:p>"
                       "<w:p><w:r><w:instrText>HYPERLINK</w:instrText><w:t>At 10:12.</w:t></w:r></w:p>"))
                .text,
            u"The pump\tstopped.\nAt 10:12."_s);
        const QByteArray content = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:styles>style"
                                   "</office:styles><office:body><text:h>Summary</text:h><text:p>Two<text:s/>words"
                                   "</text:p></office:body></office:document-content>";
        const FileFacts odt = facts(
            zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), u"a.odt"_s);
        QCOMPARE(odt.mediaType, u"application/vnd.oasis.opendocument.text"_s);
        QCOMPARE(odt.text, u"Summary\nTwo words"_s);
        QCOMPARE(odt.nameSays, QString());
        const FileFacts xlsx = facts(zipped(
            {{"[Content_Types].xml", "<Types/>"},
             {"xl/workbook.xml", "<w/>"},
             {"xl/sharedStrings.xml", "<sst><si><t>Dose</t></si><si><t>Rate</t></si></sst>"}}));
        QCOMPARE(xlsx.text, u"Dose\nRate"_s);
    }

    void entitiesAreRefused()
    {
        const QByteArray bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:p><w:t>&b;&c;"
            "</w:t></w:p></w:document>";
        const FileFacts found = facts(zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", bomb}}));
        QCOMPARE(found.text, QString());
    }

    void archivesBeyondTheLimits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unfolds to two hundred times its size") << zipped({{"a", QByteArray(60 * 1024 * 1024, '\0')}});
        QTest::newRow("leads out of its folder") << zipped({{"a/../../b.txt", "x"}});
        QTest::newRow("leads out with the other slash") << zipped({{"a\\..\\..\\b.txt", "x"}});
        QTest::newRow("begins at the root") << zipped({{"/etc/passwd", "x"}});
        QTest::newRow("names a drive") << zipped({{"C:/x.txt", "x"}});
        QTest::newRow("hides behind a name") << zipped({{"a.txt:b.exe", "x"}});
        QTest::newRow("holds a link") << zipped({{"a", "/etc/passwd", 0120777}});
        QByteArray many = zipped({{"a", "x"}});
        many[many.size() - 12] = '\xFF'; // of the entries that its end promises
        many[many.size() - 11] = '\xFF';
        QTest::newRow("promises too many entries") << many;
        QList<ZipPart> parts;
        for (int i = 0; i < 5001; ++i)
            parts += ZipPart{QByteArray::number(i), "x"};
        QTest::newRow("has too many entries") << zipped(parts);
        QTest::newRow("is cut") << zipped({{"a", "some text"}}).chopped(4);
        QTest::newRow("has nothing behind its first bytes") << QByteArray("PK\3\4");
        QByteArray far = zipped({{"a", "some text"}});
        far[far.size() - 4] = '\x7F'; // where the directory begins
        QTest::newRow("has its directory elsewhere") << far;
        QTest::newRow("a document that unfolds")
            << docx("<w:p><w:t>" + QByteArray(40 * 1024 * 1024, 'a') + "</w:t></w:p>");
    }
    void archivesBeyondTheLimits()
    {
        QFETCH(QByteArray, bytes);
        const FileFacts found = facts(bytes, u"a.docx"_s);
        QCOMPARE(static_cast<int>(found.danger), static_cast<int>(FileDanger::Archive));
        QCOMPARE(found.text, QString());
        QVERIFY(!mayOpenOutside(found.mediaType, u"a.docx"_s));
    }

    void picturesAreMeasuredByTheirHeader()
    {
        QCOMPARE(facts(png(40, 30)).picture, std::optional(QSize(40, 30)));
        QCOMPARE(facts(jpeg(1200, 800)).picture, std::optional(QSize(1200, 800)));
        QCOMPARE(facts(QByteArray("GIF89a\x20\x03\x10\0", 10)).picture, std::optional(QSize(800, 16)));
        const QByteArray tiff("II*\0\x08\0\0\0\2\0\0\1\3\0\1\0\0\0\x40\0\0\0\1\1\4\0\1\0\0\0\x20\0\0\0", 34);
        QCOMPARE(facts(tiff).picture, std::optional(QSize(64, 32)));
        const QByteArray bmp("BM\x40\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x05\0\0\0\xF6\xFF\xFF\xFF\0", 27);
        QCOMPARE(facts(bmp).picture, std::optional(QSize(5, 10)));
        QVERIFY(!facts(png(7000, 7000)).isPictureTooLarge());
        QVERIFY(facts(png(8000, 8000)).isPictureTooLarge());
        QVERIFY(facts(png(0xFFFFFFFF, 0xFFFFFFFF)).isPictureTooLarge());
        QVERIFY(facts(jpeg(65535, 65535)).isPictureTooLarge());
        QCOMPARE(facts(jpeg(10, 10).left(100)).picture, std::nullopt);
        QCOMPARE(facts(png(10, 10).left(20)).picture, std::nullopt);
    }

    void safeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString &name, const QString &safe) {
            QTest::newRow(qPrintable(visibleFileName(name))) << name << safe;
        };
        row(u"scan.pdf"_s, u"scan.pdf"_s);
        row(u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
        row(u"..\\..\\x.pdf"_s, u"_.._x.pdf"_s);
        row(u"C:\\Windows\\x.pdf"_s, u"C__Windows_x.pdf"_s);
        row(u"a?b*c\"d<e>f|g.txt"_s, u"a_b_c_d_e_f_g.txt"_s);
        row(u"photo\u202Egnp.exe"_s, u"photognp.exe"_s);
        row(u"a\u200B\u2066b\x07.txt"_s, u"ab.txt"_s);
        row(u"name. . ."_s, u"name"_s);
        row(u"  ..hidden"_s, u"hidden"_s);
        row(u".."_s, u"file"_s);
        row(u"\u202E"_s, u"file"_s);
        row(u"CON"_s, u"_CON"_s);
        row(u"nul.txt"_s, u"_nul.txt"_s);
        row(u"Com1.tar.gz"_s, u"_Com1.tar.gz"_s);
        row(u"LPT\u00B2.pdf"_s, u"_LPT\u00B2.pdf"_s);
        row(u"COM10.txt"_s, u"COM10.txt"_s);
        row(u"e\u0301tude.pdf"_s, u"\u00E9tude.pdf"_s); // composed, as Windows writes it
    }
    void safeNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void namesFitAndDiffer()
    {
        const QString lengthy = QString(u"\u00FC"_s).repeated(200) + u".pdf"_s;
        const QString safe = safeFileName(lengthy);
        QVERIFY(safe.toUtf8().size() <= 120);
        QVERIFY(safe.endsWith(u".pdf"_s));
        const QString again = safeFileName(lengthy, {safe});
        QVERIFY(again.endsWith(u" (2).pdf"_s) && again.toUtf8().size() <= 120);
        QCOMPARE(safeFileName(u"A.pdf"_s, {u"a.PDF"_s, u"a (2).pdf"_s}), u"A (3).pdf"_s);
        QVERIFY(safeFileName(QString::fromUtf8("\xF0\x9F\x99\x82").repeated(60)).isValidUtf16());
        QVERIFY(safeFileName(u"x."_s + QString(300, u'y')).toUtf8().size() <= 120);
    }

    void hiddenCharactersAreShown()
    {
        QCOMPARE(visibleFileName(u"scan für Ana.pdf"_s), u"scan für Ana.pdf"_s);
        QCOMPARE(visibleFileName(u"photo\u202Egnp.exe"_s), u"photo[U+202E]gnp.exe"_s);
        QCOMPARE(visibleFileName(u"a\nb"_s), u"a[U+000A]b"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentFile)
#include "tst_attachment_file.moc"
