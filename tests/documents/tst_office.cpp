// SPDX-License-Identifier: GPL-3.0-or-later
// Our OpenDocument texts as LibreOffice understands them, where it is installed.
#include "documents/ReviewSample.h"
#include "render/Renderer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

class TestOffice : public QObject {
    Q_OBJECT

private:
    /// The document in another format, by an office program with a profile of its own.
    QString converted(const FilteredDocument &document, const QString &format)
    {
        const QString odt = m_dir.filePath(u"text.odt"_s);
        writeDocument(document, odt, {});
        QProcess process;
        process.start(
            m_office, {u"-env:UserInstallation=file://"_s + m_dir.filePath(u"profile"_s), u"--headless"_s,
                       u"--convert-to"_s, format, u"--outdir"_s, m_dir.path(), odt});
        process.waitForFinished(120'000);
        return m_dir.filePath(u"text."_s + format);
    }

    QTemporaryDir m_dir;
    QString m_office;

private Q_SLOTS:
    void initTestCase()
    {
        m_office = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_office.isEmpty())
            QSKIP("LibreOffice is not installed");
    }

    void headingsAndListsAreWhatTheyAre()
    {
        DocumentModel model;
        model.title = u"Our letter"_s;
        model.typeface = Typeface::Serif;
        model.headerLeft = u"Hospital"_s;
        model.mark = u"HANDLING MARK"_s;
        model.watermark = u"Draft"_s;
        const auto item = [](Paragraph::Style style, const QString &text, int number) {
            Paragraph paragraph{text, style};
            paragraph.number = number;
            return paragraph;
        };
        Paragraph sorry{u"We are sorry."_s};
        sorry.runs = {{u"We are "_s}, {u"sorry"_s, true}, {u"."_s}};
        for (BlockContent content : std::vector<BlockContent>{
                 Heading{u"Our letter"_s, 1}, sorry, Heading{u"What we know"_s, 2},
                 item(Paragraph::Style::Bullet, u"first dot"_s, 0), item(Paragraph::Style::Bullet, u"second dot"_s, 0),
                 Heading{u"What comes next"_s, 2}, item(Paragraph::Style::Numbered, u"first step"_s, 1),
                 item(Paragraph::Style::Numbered, u"second step"_s, 2)})
            model.blocks.push_back({std::move(content), Lane::Fact, {}});
        QFile file(converted(FilteredDocument(model), u"html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        const auto inside = [&](const QString &element, const QString &words) {
            return html.contains(QRegularExpression(
                u"<%1\\b[^>]*>(?:(?!</%1>).)*%2"_s.arg(element, words),
                QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption));
        };
        QVERIFY2(inside(u"h1"_s, u"What we know"_s) && inside(u"h1"_s, u"What comes next"_s), qPrintable(html));
        QVERIFY2(inside(u"ul"_s, u"second dot"_s) && inside(u"ol"_s, u"second step"_s), qPrintable(html));
        QVERIFY2(inside(u"strong"_s, u"sorry"_s), qPrintable(html));
    }

    void pagesCarryMarkWatermarkAndPictures()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils are not installed");
        DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        DocumentModel model = resolutionSummary(sample::protocol(), sample::reviewed(), Audience::Pso, context);
        const QString pdf = converted(FilteredDocument(model), u"pdf"_s);
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        const QStringList pages = QString::fromUtf8(process.readAll()).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (const QString &page : pages)
            QVERIFY2(page.count(model.mark) == 2, qPrintable(page));
        process.start(u"pdfimages"_s, {u"-list"_s, pdf});
        process.waitForFinished();
        QVERIFY(QString::fromUtf8(process.readAll()).count(u" image "_s) >= 2);
    }
};

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
