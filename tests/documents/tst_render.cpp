// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "documents/SampleCase.h"
#include "render/Renderer.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

const PageSettings letter;
const PageSettings a4Large{PageSettings::Paper::A4, true};

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[\\s:]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

FilteredDocument checklist(const Protocol &protocol, const QString &id = u"first-conversation"_s)
{
    CaseFile file = sample::firstHour();
    const Checklist *list = protocol.checklist(id);
    sample::tick(file, list->id, list->sections.front().rows.front().id, StepOutcome::Done, "2026-07-14T10:44");
    return FilteredDocument(checklistDocument(protocol, id, &file, sample::context(sample::at("2026-07-14T10:50"))));
}

FilteredDocument summary(const Protocol &protocol, Audience audience, int questions)
{
    CaseFile file = sample::resolved();
    for (int i = 0; i < questions; ++i)
        sample::ask(
            file, u"Question %1 of the family, asked in a few plain words?"_s.arg(i),
            u"Answer %1 of the hospital, which takes a little more than a single line on paper, because it explains "
            u"what "
            "was found and what was not."_s.arg(i));
    DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
    context.number = 3;
    return FilteredDocument(resolutionSummary(protocol, file, audience, context));
}

/// A table with rows of several lines, each with a first and a last word of its own.
FilteredDocument longTable(int rows)
{
    DocumentModel model;
    model.title = u"Table"_s;
    model.headerLeft = u"Hospital"_s;
    Table table;
    table.columns = {{u"HeadOne"_s, Table::Align::Left, 1}, {u"HeadTwo"_s, Table::Align::Right, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(
            {{{u"first%1x "_s.arg(i) + u"word "_s.repeated(40) + u"last%1x"_s.arg(i)}, {u"amount%1x"_s.arg(i)}},
             Lane::Fact,
             false});
    model.blocks = {{Heading{u"Table"_s, 1}, Lane::Fact, {}}, {table, Lane::Fact, {}}};
    return FilteredDocument(model);
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private:
    /// The text of a PDF as poppler finds it; of one page (1-based) or of all.
    QString pdfText(const QByteArray &pdf, int page = 0)
    {
        const QString path = m_dir.filePath(u"probe.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
        if (page > 0)
            arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
        return run(u"pdftotext"_s, arguments + QStringList{path, u"-"_s});
    }
    void needPoppler()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils are not installed");
    }

    QTemporaryDir m_dir;
    Protocol m_protocol;

private Q_SLOTS:
    void initTestCase()
    {
        m_protocol = sample::protocol();
        QVERIFY(m_protocol.checklist(u"first-conversation"));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("large");
        for (const char *which :
             {"checklist", "event", "family", "internal", "timeliness", "fidelity", "hour", "intake", "recovery",
              "long", "tall"}) {
            QTest::addRow("%s", which) << QString::fromLatin1(which) << false;
            QTest::addRow("%s large A4", which) << QString::fromLatin1(which) << true;
        }
    }

    /// Every word of the document is on paper, in as many pages as it takes.
    void nothingIsCut()
    {
        needPoppler();
        QFETCH(QString, which);
        QFETCH(bool, large);
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        const auto build = [&]() -> FilteredDocument {
            if (which == u"checklist"_s)
                return checklist(m_protocol);
            if (which == u"event"_s)
                return checklist(m_protocol, u"event"_s);
            if (which == u"family"_s || which == u"long"_s)
                return summary(m_protocol, Audience::Family, which == u"long"_s ? 60 : 2);
            if (which == u"internal"_s)
                return summary(m_protocol, Audience::Internal, 2);
            if (which == u"timeliness"_s)
                return FilteredDocument(timelinessTable(m_protocol, sample::resolved(), context));
            if (which == u"fidelity"_s)
                return FilteredDocument(fidelityReport(m_protocol, sample::resolved(), context));
            if (which == u"hour"_s)
                return FilteredDocument(firstHourSheet(m_protocol, context));
            if (which == u"intake"_s)
                return FilteredDocument(intakeForm(m_protocol, context));
            if (which == u"recovery"_s)
                return FilteredDocument(
                    recoverySheet(u"Risk"_s, u"id-1"_s, u"7Q2M-8XRT-4KDP-9WZC-2HJN-6VBA-3MFE-1YGS-5TQR"_s, context));
            // A table row, a note and a cell that are higher than a page.
            QString tall;
            for (int i = 0; i < 1500; ++i)
                tall += u"tall%1 "_s.arg(i);
            DocumentModel model;
            Table table;
            table.columns = {{u"One"_s, Table::Align::Left, 1}, {u"Two"_s, Table::Align::Left, 1}};
            table.rows = {{{{tall}, {u"beside"_s}}, Lane::Fact, false}};
            CheckSection section{u"Section"_s, {}};
            section.items.push_back({CheckItem::State::NotApplicable, u"Row"_s, u"10:44 AM"_s, tall, true});
            model.blocks = {
                {table, Lane::Fact, {}},
                {section, Lane::Fact, {}},
                {SideBySide{{{u"Known"_s, {{tall, Lane::Fact}}}, {u"Unknown"_s, {}}}, 3}, Lane::Fact, {}}};
            return FilteredDocument(model);
        };
        const FilteredDocument document = build();
        QStringList found = wordsOf(pdfText(renderPdf(document, large ? a4Large : letter)));
        found.sort();
        for (const QString &word : wordsOf(plainText(document)))
            QVERIFY2(std::binary_search(found.begin(), found.end(), word), qPrintable(word));
    }

    void firstConversationFitsOneLetterPage()
    {
        Protocol protocol = m_protocol;
        for (Checklist &list : protocol.checklists) {
            if (list.id != u"first-conversation"_s)
                continue;
            qsizetype rows = 0;
            for (const ChecklistSection &section : list.sections)
                rows += static_cast<qsizetype>(section.rows.size());
            for (; rows < 24; ++rows) {
                ChecklistRow extra;
                extra.id = u"extra%1"_s.arg(rows);
                extra.text = u"One more row to tick"_s;
                list.sections.back().rows.push_back(extra);
            }
        }
        const FilteredDocument document = checklist(protocol);
        QCOMPARE(LaidOutDocument(document, letter).pageCount(), 1);
        QVERIFY(LaidOutDocument(document, a4Large).pageCount() <= 2);
    }

    void metadataAndFonts()
    {
        needPoppler();
        const FilteredDocument document = summary(m_protocol, Audience::Family, 0);
        const QByteArray pdf = renderPdf(document, letter);
        QVERIFY(!pdfText(pdf).isEmpty());
        const QString path = m_dir.filePath(u"probe.pdf"_s);
        const QString info = run(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Title:\\s+Summary of our resolution\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"612 x 792 pts (letter)"_s), qPrintable(info));
        const QString xmp = run(u"pdfinfo"_s, {u"-meta"_s, path});
        QVERIFY2(xmp.contains(u"Summary of our resolution"_s), qPrintable(xmp));
        QVERIFY2(xmp.contains(u"<dc:language><rdf:Bag><rdf:li>en"_s), qPrintable(xmp));
        QVERIFY(!(info + xmp).contains(u"Farrow"_s) && !(info + xmp).contains(u"2026-0102"_s));

        QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString &font : fonts.mid(2))
            QVERIFY2(
                font.contains(QRegularExpression(u"\\syes\\s+(yes|no)\\s+yes\\s"_s)), qPrintable(font)); // emb sub uni
    }

    void textIsInReadingOrder()
    {
        needPoppler();
        const QString text = pdfText(renderPdf(summary(m_protocol, Audience::Family, 2), letter));
        qsizetype at = -1;
        for (const QString &heading :
             {u"Summary of our resolution"_s, u"What happened"_s, u"What we found"_s, u"Our apology"_s,
              u"What we agreed"_s, u"What we are changing"_s, u"What you asked"_s, u"Staying in touch"_s}) {
            const qsizetype next = text.indexOf(heading);
            QVERIFY2(next > at, qPrintable(heading));
            at = next;
        }
    }

    void longCaseFlows()
    {
        needPoppler();
        const FilteredDocument document = summary(m_protocol, Audience::Family, 60);
        const QByteArray pdf = renderPdf(document, letter);
        const int pages = LaidOutDocument(document, letter).pageCount();
        QVERIFY(pages >= 4);
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(pdf, page);
            QVERIFY(text.contains(u"St. Brendan Valley Hospital"_s));
            QVERIFY(text.contains(u"Case 2026-0102"_s));
            QVERIFY(text.contains(u"Document 2026-0102-R3"_s));
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text));
        }
        // Signatures stay with the text before them.
        const QString last = pdfText(pdf, pages);
        QVERIFY(last.contains(u"chief medical officer"_s));
        QVERIFY(last.contains(u"Your contact is"_s));
    }

    void tableRowsStayWholeUnderTheirHeader()
    {
        needPoppler();
        constexpr int rows = 60;
        const FilteredDocument document = longTable(rows);
        const QByteArray pdf = renderPdf(document, letter);
        const int pages = LaidOutDocument(document, letter).pageCount();
        QVERIFY(pages >= 3);
        int complete = 0;
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(pdf, page);
            QVERIFY2(text.contains(u"HeadOne"_s) && text.contains(u"HeadTwo"_s), qPrintable(text));
            for (int i = 0; i < rows; ++i) {
                const bool first = text.contains(u"first%1x"_s.arg(i));
                QCOMPARE(text.contains(u"last%1x"_s.arg(i)), first);
                complete += first ? 1 : 0;
            }
        }
        QCOMPARE(complete, rows);
    }

    /// Section headings never stand alone at the end of a page, wherever the page happens to break.
    void headingsKeepTheirItems()
    {
        needPoppler();
        for (int filler = 30; filler < 48; ++filler) {
            DocumentModel model;
            for (int i = 0; i < filler; ++i)
                model.blocks.push_back({Paragraph{u"filler"_s}, Lane::Fact, {}});
            CheckSection section{u"SectionTitle"_s, {}};
            for (int i = 0; i < 4; ++i)
                section.items.push_back({CheckItem::State::Open, u"item%1"_s.arg(i), {}, {}, false});
            model.blocks.push_back({section, Lane::Fact, {}});
            const QByteArray pdf = renderPdf(FilteredDocument(model), letter);
            const QString first = pdfText(pdf, 1);
            if (first.contains(u"SectionTitle"_s))
                QVERIFY2(first.contains(u"item0"_s) && first.contains(u"item1"_s), qPrintable(first));
        }
    }

    void largerTextIsLarger()
    {
        const FilteredDocument document = summary(m_protocol, Audience::Family, 25);
        PageSettings large = letter;
        large.largerText = true;
        QVERIFY(LaidOutDocument(document, large).pageCount() > LaidOutDocument(document, letter).pageCount());
    }

    /// Works on a fax: only black and grey that is dark enough, and nothing in the margins.
    void paintsBlackAndGreyInsideTheMargins()
    {
        const LaidOutDocument document(checklist(m_protocol), letter);
        QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.paintPage(painter, 0);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                QVERIFY(std::abs(c.red() - c.green()) <= 3 && std::abs(c.green() - c.blue()) <= 3);
                if (c.red() < 0x80) {
                    ++dark;
                    QVERIFY2(
                        x >= 62 && x <= 816 - 62 && y >= 44 && y <= 1056 - 44, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
                }
            }
        }
        QVERIFY(dark > 5000);
    }

    void plainTextFile()
    {
        const FilteredDocument document = checklist(m_protocol);
        const QString text = renderText(document);
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 76, qPrintable(line));
        QVERIFY(text.contains(u"[x] "_s) && text.contains(u"[ ] "_s));
        QStringList found = wordsOf(renderText(summary(m_protocol, Audience::Family, 3)));
        for (const QString &word : wordsOf(plainText(summary(m_protocol, Audience::Family, 3))))
            QVERIFY2(found.contains(word) || found.contains(word + u';'), qPrintable(word));
    }

    void writesWholeFilesOrNone()
    {
        const FilteredDocument document = checklist(m_protocol);
        for (const char *suffix : {"pdf", "odt", "txt"}) {
            const QString path = m_dir.filePath(u"out."_s + QString::fromLatin1(suffix));
            writeDocument(document, path, letter);
            QVERIFY(QFileInfo(path).size() > 500);
        }
        const auto codeOf = [&](const QString &path) {
            try {
                writeDocument(document, path, letter);
            } catch (const Error &error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(codeOf(m_dir.filePath(u"none/out.pdf"_s)), ErrorCode::WriteFailed);
        QCOMPARE(codeOf(m_dir.filePath(u"out.docx"_s)), ErrorCode::InvalidValue);
        // The target is a folder: nothing may be left beside it.
        QVERIFY(QDir(m_dir.path()).mkpath(u"folder/x.pdf"_s));
        QCOMPARE(codeOf(m_dir.filePath(u"folder/x.pdf"_s)), ErrorCode::WriteFailed);
        QCOMPARE(
            QDir(m_dir.filePath(u"folder"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"x.pdf"_s});
    }
};

QTEST_MAIN(TestRender)
#include "tst_render.moc"
