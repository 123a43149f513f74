// SPDX-License-Identifier: GPL-3.0-or-later
// The PDFs that go out: sound for qpdf, readable for Poppler and Qt PDF, with text that can be found and copied.
#include "documents/EventReview.h"
#include "documents/ReviewSample.h"
#include "render/Renderer.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

DocumentContext context()
{
    return sample::context(sample::at("2026-08-21T09:15"));
}

Paragraph item(Paragraph::Style style, const QString &text, int number = 0)
{
    Paragraph paragraph{text, style};
    paragraph.number = number;
    return paragraph;
}

/// A letter with everything that a letter may have.
DocumentModel letterModel()
{
    DocumentModel model;
    model.title = u"Our letter to you"_s;
    model.typeface = Typeface::Serif;
    model.headerLeft = u"St. Brendan Valley Hospital"_s;
    model.footerLeft = u"Printed by Dana Okafor"_s;
    Paragraph sorry{u"We are sorry that this happened."_s};
    sorry.runs = {
        {u"We are "_s}, {u"sorry"_s, true}, {u" that "_s}, {u"this"_s, true, true}, {u" happened."_s, false, true}};
    using Style = Paragraph::Style;
    for (BlockContent content : std::vector<BlockContent>{
             Heading{model.title, 1}, sorry, Heading{u"What we know"_s, 2}, Paragraph{u"Two things:"_s},
             item(
                 Style::Bullet,
                 u"The office of final findings fled, wrapped over "_s + u"more than a line "_s.repeated(9)),
             item(Style::Bullet, u"Señora Núñez, ¿por qué?"_s), item(Style::Numbered, u"call us"_s, 9),
             item(Style::Numbered, u"visit us "_s + u"whenever you like "_s.repeated(12), 10),
             Signatures{{u"Dr. Yusuf Kalla"_s, u"Dana Okafor"_s}}})
        model.blocks.push_back({std::move(content), Lane::Fact, {}});
    return model;
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private:
    QString write(const QByteArray &pdf)
    {
        const QString path = m_dir.filePath(u"probe.pdf"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }
    static std::pair<int, QString> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    static bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }
    QString text(const QByteArray &pdf, const QStringList &how = {})
    {
        return run(u"pdftotext"_s, how + QStringList{u"-enc"_s, u"UTF-8"_s, write(pdf), u"-"_s}).second;
    }

    [[nodiscard]] FilteredDocument documentNamed(const QString &which) const
    {
        const Protocol protocol = sample::protocol();
        if (which == u"letter"_s)
            return FilteredDocument(letterModel());
        if (which == u"marked"_s) {
            DocumentModel model = letterModel();
            model.mark = u"PRIVILEGED – PATIENT SAFETY WORK PRODUCT"_s;
            model.watermark = u"Draft"_s;
            return FilteredDocument(model);
        }
        if (which == u"checklist"_s) {
            const CaseFile file = sample::firstHour();
            return FilteredDocument(checklistDocument(protocol, u"first-conversation", &file, context()));
        }
        if (which == u"many"_s)
            return FilteredDocument(timelineDocument(sample::reviewed(120, 40), context()));
        if (which == u"causes"_s)
            return FilteredDocument(causesDocument(sample::reviewed(120, 40), context()));
        if (which == u"empty"_s)
            return FilteredDocument(DocumentModel());
        const Audience audience = which == u"family"_s     ? Audience::Family
                                  : which == u"internal"_s ? Audience::Internal
                                                           : Audience::Pso;
        return FilteredDocument(resolutionSummary(protocol, sample::reviewed(), audience, context()));
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void soundForEveryReader_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("large");
        for (const char *which :
             {"letter", "marked", "checklist", "family", "internal", "pso", "many", "causes", "empty"}) {
            QTest::addRow("%s", which) << QString::fromLatin1(which) << false;
            QTest::addRow("%s large A4", which) << QString::fromLatin1(which) << true;
        }
    }
    void soundForEveryReader()
    {
        QFETCH(QString, which);
        QFETCH(bool, large);
        const FilteredDocument document = documentNamed(which);
        const PageSettings settings{large ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, large};
        QByteArray pdf = renderPdf(document, settings);
        QCOMPARE(renderPdf(document, settings), pdf); // the same document makes the same file
        const int pages = LaidOutDocument(document, settings).pageCount();

        if (has(u"qpdf"_s)) {
            const auto [code, said] = run(u"qpdf"_s, {u"--check"_s, write(pdf)});
            QVERIFY2(code == 0 && said.contains(u"No syntax or stream encoding errors"_s), qPrintable(said));
        }
        if (has(u"pdfinfo"_s)) {
            const auto [code, said] = run(u"pdfinfo"_s, {write(pdf)});
            QVERIFY2(code == 0 && !said.contains(u"Error"_s), qPrintable(said));
            QVERIFY2(said.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(pages))), qPrintable(said));
            QVERIFY2(said.contains(large ? u"(A4)"_s : u"(letter)"_s), qPrintable(said));
        }
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument reader;
        reader.load(&buffer);
        QCOMPARE(reader.status(), QPdfDocument::Status::Ready);
        QCOMPARE(reader.pageCount(), pages);
        QCOMPARE(reader.metaData(QPdfDocument::MetaDataField::Title).toString(), document.document().title);
        const QImage first = reader.render(0, {408, 528});
        bool anything = which == u"empty"_s;
        for (int y = 0; y < first.height() && !anything; ++y) {
            for (int x = 0; x < first.width() && !anything; ++x)
                anything = qAlpha(first.pixel(x, y)) > 128 && qGray(first.pixel(x, y)) < 80;
        }
        QVERIFY(anything);
    }

    void textCanBeFoundAndCopied()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("poppler-utils are not installed");
        const QString found = text(renderPdf(documentNamed(u"letter"_s), {})).simplified();
        for (const QString &words :
             {u"We are sorry that this happened."_s, u"The office of final findings fled"_s,
              u"Señora Núñez, ¿por qué?"_s, u"9. call us"_s, u"10. visit us"_s, u"Dr. Yusuf Kalla"_s})
            QVERIFY2(found.contains(words), qPrintable(found));
    }

    void fontsAreEmbeddedInPart()
    {
        if (!has(u"pdffonts"_s))
            QSKIP("poppler-utils are not installed");
        const auto [code, said] = run(u"pdffonts"_s, {write(renderPdf(documentNamed(u"letter"_s), {}))});
        const QStringList fonts = said.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE(fonts.size(), 6); // sans and serif, plain and bold; italic and both
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(u"TrueType.*\\syes\\s+yes\\s+yes\\s"_s)), qPrintable(font));
    }

    void saysItsLanguageAndNothingOfTheCase()
    {
        DocumentModel model = letterModel();
        model.language = u"es-US"_s;
        const QByteArray pdf = renderPdf(FilteredDocument(model), {});
        QVERIFY(pdf.contains("/Lang (es-US)"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("<dc:language><rdf:Bag><rdf:li>es-US"));
        QVERIFY(pdf.contains("Our letter to you")); // in the metadata, which are not packed
        QVERIFY(!pdf.contains("Okafor") && !pdf.contains("Date"));
        model.language = u"e)s"_s;
        QVERIFY(renderPdf(FilteredDocument(model), {}).contains("/Lang (e-s)"));
    }

    /// Headings, lists, tables and pictures are known as such to programs that read aloud; headers and watermark are
    /// not read.
    void readAloud()
    {
        if (!has(u"pdfinfo"_s))
            QSKIP("poppler-utils are not installed");
        const auto structure = [&](const QString &which) {
            return run(u"pdfinfo"_s, {u"-struct-text"_s, write(renderPdf(documentNamed(which), {}))}).second;
        };
        const QString marked = structure(u"marked"_s);
        QVERIFY2(marked.contains(QRegularExpression(u"H1 \\(block\\)\\s+\"Our letter to you\""_s)), qPrintable(marked));
        QVERIFY(marked.contains(QRegularExpression(u"H2 \\(block\\)\\s+\"What we know\""_s)));
        QCOMPARE(marked.count(QRegularExpression(u"\\bL \\(block\\)"_s)), 2);
        QCOMPARE(marked.count(u"LBody"_s), 4);
        QVERIFY(!marked.contains(u"PRIVILEGED"_s) && !marked.contains(u"Draft"_s) && !marked.contains(u"Printed"_s));
        // The titles of a table that goes over pages are read once.
        const QString many = structure(u"many"_s);
        QCOMPARE(many.count(u"\"Who or where\""_s), 1);
        QCOMPARE(many.count(QRegularExpression(u"\\bTR\\b"_s)), 121);
        QVERIFY(many.contains(u"Figure"_s));
        QVERIFY(renderPdf(documentNamed(u"many"_s), {}).contains("/S /Figure"));
    }

    void markStandsAboveAndBelowOnEveryPage()
    {
        if (!has(u"pdftotext"_s))
            QSKIP("poppler-utils are not installed");
        DocumentModel model = letterModel();
        model.mark = u"PRIVILEGED MATERIAL"_s;
        model.watermark = u"Draft"_s;
        for (int i = 0; i < 60; ++i)
            model.blocks.push_back({Paragraph{u"One more paragraph of this letter."_s}, Lane::Fact, {}});
        const FilteredDocument document(model);
        const QByteArray pdf = renderPdf(document, {});
        const int pages = LaidOutDocument(document, {}).pageCount();
        QVERIFY(pages >= 2);
        for (int page = 1; page <= pages; ++page) {
            const QString number = QString::number(page);
            const QString words = text(pdf, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s});
            QCOMPARE(words.count(u"PRIVILEGED MATERIAL"_s), 2);
            QVERIFY(words.indexOf(u"PRIVILEGED"_s) < words.indexOf(u"St. Brendan"_s));
            QVERIFY(words.lastIndexOf(u"PRIVILEGED"_s) > words.indexOf(u"Page "_s));
        }
    }

    /// The text over a watermark looks as it does without.
    void watermarkHidesNothing()
    {
        DocumentModel model = letterModel();
        const auto paint = [&] {
            const LaidOutDocument document(FilteredDocument(model), {});
            QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            document.paintPage(painter, 0);
            return image;
        };
        const QImage plain = paint();
        for (const QString &watermark : {u"Draft"_s, u"For Lindt, Farrow and Associates, attorneys at law"_s}) {
            model.watermark = watermark;
            const QImage marked = paint();
            int changed = 0;
            for (int y = 0; y < plain.height(); ++y) {
                for (int x = 0; x < plain.width(); ++x) {
                    const int before = qGray(plain.pixel(x, y)), after = qGray(marked.pixel(x, y));
                    if (before < 0x40)
                        QVERIFY(after < 0x48);
                    if (after != before) {
                        ++changed;
                        if (before == 255)
                            QVERIFY(after >= 0xd8);
                    }
                }
            }
            QVERIFY(changed > 3000);
        }
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
