// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/OdtReader.h"
#include "documents/SampleCase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candor;
using namespace candor::odt;
using namespace Qt::StringLiterals;

namespace {

const PageSettings letter;
const PageSettings a4Large{PageSettings::Paper::A4, true};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"\\s+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

FilteredDocument checklist(const Protocol &protocol, const QString &id = u"first-conversation"_s)
{
    CaseFile file = sample::firstHour();
    const Checklist *list = protocol.checklist(id);
    const auto &rows = list->sections.front().rows;
    sample::tick(file, list->id, rows.front().id, StepOutcome::Done, "2026-07-14T10:44");
    return FilteredDocument(checklistDocument(protocol, id, &file, sample::context(sample::at("2026-07-14T10:50"))));
}

FilteredDocument summary(const Protocol &protocol, Audience audience)
{
    CaseFile file = sample::resolved();
    sample::ask(file, u"Why did nobody call us?"_s, u"The number was an old one."_s);
    DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
    context.number = 3;
    return FilteredDocument(resolutionSummary(protocol, file, audience, context));
}

FilteredDocument oneOf(std::vector<BlockContent> contents, const QString &language = u"en"_s)
{
    DocumentModel model;
    model.title = u"Title"_s;
    model.language = language;
    for (BlockContent &content : contents)
        model.blocks.push_back({std::move(content), Lane::Fact, {}});
    return FilteredDocument(model);
}

FilteredDocument withText(const QString &text)
{
    return oneOf({Paragraph{text}});
}

} // namespace

class TestOdt : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] FilteredDocument documentNamed(const QString &which) const
    {
        const DocumentContext context = sample::context(sample::at("2026-08-21T09:15"));
        if (which == u"checklist"_s)
            return checklist(m_protocol);
        if (which == u"event"_s)
            return checklist(m_protocol, u"event"_s);
        if (which == u"family"_s)
            return summary(m_protocol, Audience::Family);
        if (which == u"internal"_s)
            return summary(m_protocol, Audience::Internal);
        if (which == u"timeliness"_s)
            return FilteredDocument(timelinessTable(m_protocol, sample::resolved(), context));
        if (which == u"fidelity"_s)
            return FilteredDocument(fidelityReport(m_protocol, sample::resolved(), context));
        if (which == u"hour"_s)
            return FilteredDocument(firstHourSheet(m_protocol, context));
        if (which == u"intake"_s)
            return FilteredDocument(intakeForm(m_protocol, context));
        return FilteredDocument(
            recoverySheet(u"Risk"_s, u"id-1"_s, u"7Q2M-8XRT-4KDP-9WZC-2HJN-6VBA-3MFE-1YGS-5TQR"_s, context));
    }

    static void addDocuments()
    {
        QTest::addColumn<QString>("which");
        for (const char *which :
             {"checklist", "event", "family", "internal", "timeliness", "fidelity", "hour", "intake", "recovery"})
            QTest::addRow("%s", which) << QString::fromLatin1(which);
    }

    Protocol m_protocol;

private Q_SLOTS:
    void initTestCase()
    {
        m_protocol = sample::protocol();
        QVERIFY(m_protocol.checklist(u"first-conversation"));
    }

    void package_data() { addDocuments(); }
    void package()
    {
        QFETCH(QString, which);
        const FilteredDocument document = documentNamed(which);
        const QByteArray package = renderOdt(document, letter);
        // The type stands at a known place, where programs look without unzipping.
        QCOMPARE(package.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text"_ba);
        const Odt odt(document);
        QCOMPARE(odt.entries.size(), size_t(5));
        QCOMPARE(odt.entries.front().name, u"mimetype"_s);
        QCOMPARE(odt.entries.front().method, int(ZIP_CM_STORE));
        const Parsed manifest = parse(odt.data(u"META-INF/manifest.xml"_s));
        QSet<QString> listed;
        for (const Element *entry : manifest.all("manifest:file-entry"))
            listed += entry->attribute("manifest:full-path");
        QCOMPARE(listed, QSet<QString>({u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}));
        for (const Parsed &part : {manifest, odt.content, odt.styles, odt.meta}) {
            QVERIFY2(part.error.isEmpty(), qPrintable(part.error));
            QVERIFY(!part.elements.empty());
        }
        // The same document makes the same file.
        QCOMPARE(renderOdt(document, letter), package);
    }

    void everyWordIsThere_data() { addDocuments(); }
    void everyWordIsThere()
    {
        QFETCH(QString, which);
        const FilteredDocument document = documentNamed(which);
        const Odt odt(document, a4Large);
        QString text = odt.content.text() + u'\n' + odt.styles.text();
        const QStringList found = wordsOf(text.replace(u'(', u' ').replace(u')', u' '));
        const QSet<QString> words(found.begin(), found.end());
        for (QString word : wordsOf(plainText(document).replace(u'(', u' ').replace(u')', u' ')))
            QVERIFY2(
                words.contains(word) || words.contains(word + u',') || words.contains(word.chopped(1)),
                qPrintable(word));
    }

    void everyStyleExists_data() { addDocuments(); }
    void everyStyleExists()
    {
        QFETCH(QString, which);
        const Odt odt(documentNamed(which));
        int used = 0;
        for (const Parsed *part : {&odt.content, &odt.styles}) {
            QSet<QString> defined;
            for (const Element &element : part->elements) {
                const QString own = element.attribute("style:name");
                if (!own.isEmpty() && element.name == u"style:style") {
                    QVERIFY2(!defined.contains(own), qPrintable(own));
                    defined += own;
                }
                for (const char *reference :
                     {"text:style-name", "table:style-name", "style:parent-style-name", "style:next-style-name",
                      "style:list-style-name", "style:page-layout-name"}) {
                    const QString name = element.attribute(reference);
                    if (name.isEmpty())
                        continue;
                    ++used;
                    QVERIFY2(odt.style(name), qPrintable(name));
                }
            }
        }
        QVERIFY(used > 10);
    }

    void headingsAreHeadings()
    {
        const FilteredDocument document = summary(m_protocol, Audience::Family);
        const Odt odt(document);
        QStringList sections;
        for (const Block &block : document.document().blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (heading && heading->level == 2)
                sections += heading->text;
        }
        QVERIFY(sections.size() > 4);
        QStringList found;
        for (const Element *heading : odt.content.all("text:h")) {
            QCOMPARE(heading->attribute("text:outline-level"), u"1"_s);
            QCOMPARE(heading->attribute("text:style-name"), u"Heading_20_1"_s);
            found += heading->text;
        }
        QCOMPARE(found, sections);
        QCOMPARE(odt.property(u"Heading_20_1"_s, "fo:keep-with-next"), u"always"_s);
        const Element *title = odt.content.all("text:p").front();
        QCOMPARE(title->attribute("text:style-name"), u"Title"_s);
        QCOMPARE(title->text, u"Summary of our resolution"_s);
        // Sections of a checklist are headings too.
        QVERIFY(Odt(checklist(m_protocol)).content.all("text:h").size() >= 4);
    }

    void namedStyles()
    {
        const Odt odt(checklist(m_protocol));
        QSet<QString> shown;
        for (const Element *style : odt.styles.all("style:style"))
            shown += style->attribute("style:display-name");
        for (const QString &name :
             {u"Title"_s, u"Heading 1"_s, u"Text body"_s, u"Small"_s, u"Table Heading"_s, u"Table Contents"_s,
              u"Checklist Item"_s, u"Field Label"_s, u"Signature"_s, u"List Bullet"_s})
            QVERIFY2(shown.contains(name), qPrintable(name));
        QCOMPARE(odt.styles.all("text:list-style").size(), size_t(3));
    }

    void tables()
    {
        Table table;
        table.columns = {{u"What"_s, Table::Align::Left, 3}, {u"Amount"_s, Table::Align::Right, 1}};
        table.rows = {
            {{{u"One"_s}, {u"$10"_s}}, Lane::Fact, false},
            {{{u"Short row"_s}}, Lane::Fact, false},
            {{{u"Total"_s, true}, {u"$10"_s, true}}, Lane::Fact, true}};
        const Odt odt(oneOf({table}));
        const auto rows = odt.content.all("table:table-row");
        QCOMPARE(rows.size(), size_t(4));
        QVERIFY(rows[0]->isInside("table:table-header-rows"));
        QVERIFY(!rows[1]->isInside("table:table-header-rows"));
        for (const Element *row : rows)
            QCOMPARE(odt.property(row->attribute("table:style-name"), "fo:keep-together"), u"always"_s);
        QCOMPARE(odt.content.all("table:table-cell").size(), size_t(8));
        std::vector<double> widths;
        for (const Element *column : odt.content.all("table:table-column"))
            widths.push_back(
                odt.property(column->attribute("table:style-name"), "style:column-width").chopped(2).toDouble());
        QCOMPARE(widths.size(), size_t(2));
        QVERIFY(std::abs(widths[0] + widths[1] - (8.5 - 2 * 64 / 96.0)) < 0.001);
        QVERIFY(std::abs(widths[0] - 3 * widths[1]) < 0.001);
        const auto paragraphs = odt.content.all("text:p");
        QCOMPARE(paragraphs.size(), size_t(8));
        for (size_t i = 0; i < paragraphs.size(); ++i) {
            const Element *paragraph = paragraphs[i];
            const QString style = paragraph->attribute("text:style-name");
            const bool right = i % 2 == 1;
            QCOMPARE(odt.property(style, "fo:text-align"), right ? u"end"_s : QString());
            const bool header = paragraph->isInside("table:table-header-rows");
            const QString named = odt.style(style)->name == u"style:style" && style.startsWith(u"paragraph"_s)
                                      ? odt.style(style)->attribute("style:parent-style-name")
                                      : style;
            QCOMPARE(named, header ? u"Table_20_Heading"_s : u"Table_20_Contents"_s);
        }
        QCOMPARE(odt.content.all("text:span").size(), size_t(2));
    }

    /// Every row of a table has as many cells as the table has columns, with those that are covered.
    void gridsAreComplete_data() { addDocuments(); }
    void gridsAreComplete()
    {
        QFETCH(QString, which);
        const Odt odt(documentNamed(which));
        int columns = 0, cells = 0;
        bool inRow = false;
        const auto check = [&]() { return !inRow || cells == columns; };
        for (const Element &element : odt.content.elements) {
            if (element.name == u"table:table" || element.name == u"table:table-row")
                QVERIFY(check());
            if (element.name == u"table:table") {
                columns = 0;
                inRow = false;
            } else if (element.name == u"table:table-column") {
                ++columns;
            } else if (element.name == u"table:table-row") {
                inRow = true;
                cells = 0;
            } else if (element.name == u"table:table-cell" || element.name == u"table:covered-table-cell") {
                ++cells;
            }
        }
        QVERIFY(check());
    }

    void checkboxesHaveTextAndTime()
    {
        CheckSection section{u"Section"_s, {}};
        section.items = {
            {CheckItem::State::Open, u"Open row"_s, {}, {}, true},
            {CheckItem::State::Done, u"Done row"_s, u"10:44 AM"_s, u"A note"_s, false},
            {CheckItem::State::NotApplicable, u"Other row"_s, {}, {}, false}};
        const Odt odt(oneOf({section}));
        const QStringList lines = odt.content.text().split(u'\n');
        QCOMPARE(
            lines, QStringList(
                       {u"Section"_s, u"Time"_s, u"\u2610 Open row (unverified)  "_s, u"\u2611 Done row   10:44 AM"_s,
                        u"A note"_s, u"\u2610 Other row   n/a"_s}));
    }

    void writingLinesAreNotJoined()
    {
        const Odt odt(oneOf({WritingLines{u"Their words"_s, 4}}));
        const auto paragraphs = odt.content.all("text:p");
        QCOMPARE(paragraphs.size(), size_t(4));
        for (const Element *line : paragraphs) {
            QVERIFY(line->text.isEmpty());
            QCOMPARE(line->attribute("text:style-name"), u"Writing_20_Line"_s);
        }
        QVERIFY(!odt.property(u"Writing_20_Line"_s, "fo:border-bottom").isEmpty());
        QCOMPARE(odt.property(u"Writing_20_Line"_s, "style:join-border"), u"false"_s);
    }

    void setApartInRuns()
    {
        Paragraph paragraph{u"We are sorry, very much so."_s};
        paragraph.runs = {
            {u"We are "_s}, {u"sorry"_s, true}, {u", "_s}, {u"very"_s, true, true}, {u" much so."_s, false, true}};
        const Odt odt(oneOf({paragraph}));
        QCOMPARE(odt.content.text(), paragraph.text);
        QStringList spans;
        for (const Element *span : odt.content.all("text:span"))
            spans += span->attribute("text:style-name") + u'=' + span->text;
        QCOMPARE(
            spans, QStringList(
                       {u"Strong_20_Emphasis=sorry"_s, u"Emphasis=very"_s, u"Strong_20_Emphasis=very"_s,
                        u"Emphasis= much so."_s}));
        QCOMPARE(odt.property(u"Emphasis"_s, "fo:font-style"), u"italic"_s);
        // Runs that say something else than the text are not believed.
        paragraph.runs = {{u"We are not sorry."_s, true}};
        QCOMPARE(Odt(oneOf({paragraph})).content.text(), paragraph.text);
    }

    void listsAreLists()
    {
        const auto item = [](Paragraph::Style style, const QString &text, int number = 0) {
            Paragraph paragraph{text, style};
            paragraph.number = number;
            return paragraph;
        };
        using Style = Paragraph::Style;
        const Odt odt(oneOf(
            {Paragraph{u"Two things:"_s}, item(Style::Bullet, u"one"_s), item(Style::Bullet, u"two"_s),
             item(Style::Numbered, u"first"_s, 1), item(Style::Numbered, u"second"_s, 2),
             item(Style::Numbered, u"fifth"_s, 5), Paragraph{u"Between"_s}, item(Style::Numbered, u"third"_s, 3)}));
        const auto lists = odt.content.all("text:list");
        QCOMPARE(lists.size(), size_t(3));
        QStringList styles, starts;
        for (const Element *list : lists)
            styles += list->attribute("text:style-name");
        QCOMPARE(styles, QStringList({u"Bulleted"_s, u"Numbered"_s, u"Numbered"_s}));
        const auto items = odt.content.all("text:list-item");
        QCOMPARE(items.size(), size_t(6));
        for (const Element *each : items)
            starts += each->attribute("text:start-value");
        QCOMPARE(starts, QStringList({QString(), QString(), u"1"_s, QString(), u"5"_s, u"3"_s}));
        const auto paragraphs = odt.content.all("text:p");
        QCOMPARE(odt.property(paragraphs[0]->attribute("text:style-name"), "fo:keep-with-next"), u"always"_s);
        QCOMPARE(paragraphs[1]->attribute("text:style-name"), u"List_20_1"_s);
        QCOMPARE(paragraphs[3]->attribute("text:style-name"), u"Numbering_20_1"_s);
        QVERIFY(paragraphs[1]->isInside("text:list-item") && !paragraphs[6]->isInside("text:list-item"));
    }

    void markAndWatermark()
    {
        DocumentModel model;
        model.headerLeft = u"Hospital"_s;
        model.mark = u"PRIVILEGED"_s;
        model.watermark = u"Draft"_s;
        const Odt odt{FilteredDocument(model)};
        for (const char *where : {"style:header", "style:footer"})
            QVERIFY2(odt.styles.all(where).front()->text.contains(u"PRIVILEGED"_s), where);
        const auto shapes = odt.styles.all("draw:custom-shape");
        QCOMPARE(shapes.size(), size_t(1));
        QVERIFY(shapes[0]->isInside("style:header"));
        QCOMPARE(shapes[0]->text, u"Draft"_s);
        QCOMPARE(odt.property(u"Watermark"_s, "style:run-through"), u"background"_s);
        QVERIFY(Odt{FilteredDocument(DocumentModel())}.styles.all("draw:custom-shape").empty());
    }

    void signaturesStayWithTheTextBefore()
    {
        const Odt odt(
            oneOf({Paragraph{u"First"_s}, Paragraph{u"Last"_s}, Signatures{{u"One"_s, u"Two"_s, u"Three"_s}}}));
        const auto paragraphs = odt.content.all("text:p");
        QVERIFY(odt.property(paragraphs[0]->attribute("text:style-name"), "fo:keep-with-next").isEmpty());
        QCOMPARE(odt.property(paragraphs[1]->attribute("text:style-name"), "fo:keep-with-next"), u"always"_s);
        QCOMPARE(odt.content.all("table:table-row").size(), size_t(2));
    }

    void pages()
    {
        const FilteredDocument document = summary(m_protocol, Audience::Family);
        const Odt onLetter(document), onA4(document, a4Large);
        QCOMPARE(onLetter.property(u"Page"_s, "fo:page-width"), u"8.5000in"_s);
        QCOMPARE(onLetter.property(u"Page"_s, "fo:margin-left"), u"0.8750in"_s);
        QCOMPARE(onA4.property(u"Page"_s, "fo:page-width"), u"8.2677in"_s);
        QCOMPARE(onA4.property(u"Page"_s, "fo:page-height"), u"11.6929in"_s);
        QCOMPARE(onLetter.property(u"Text_20_body"_s, "fo:font-size"), u"10.80pt"_s);
        QCOMPARE(onA4.property(u"Text_20_body"_s, "fo:font-size"), u"12.96pt"_s);
        QCOMPARE(Odt(checklist(m_protocol)).property(u"Page"_s, "fo:margin-left"), u"0.6667in"_s);

        QVERIFY(onLetter.styles.all("style:header").front()->text.startsWith(u"St. Brendan Valley Hospital"_s));
        QVERIFY(onLetter.styles.all("style:header").front()->text.contains(u"Case 2026-0102"_s));
        const QString footer = onLetter.styles.all("style:footer").front()->text;
        QVERIFY2(footer.contains(u"Document 2026-0102-R3"_s) && footer.endsWith(u"Page 1 of 1"_s), qPrintable(footer));
        QVERIFY(onLetter.styles.all("text:page-number").front()->isInside("style:footer"));
        QVERIFY(onLetter.styles.all("text:page-count").front()->isInside("style:footer"));
    }

    /// Some languages name the number of pages first.
    void pageWordsInAnyOrder()
    {
        DocumentModel model;
        model.words.page = u"%2 pages, this is %1."_s;
        const Odt odt{FilteredDocument(model)};
        QVERIFY(odt.styles.all("style:footer").front()->text.endsWith(u"1 pages, this is 1."_s));
        QStringList order;
        for (const Element &element : odt.styles.elements) {
            if (element.name == u"text:page-number" || element.name == u"text:page-count")
                order += element.name;
        }
        QCOMPARE(order, QStringList({u"text:page-count"_s, u"text:page-number"_s}));
    }

    void fontLists()
    {
        const auto bodyFont = [](const FilteredDocument &document) {
            const Odt odt(document);
            for (const Element *face : odt.styles.all("style:font-face")) {
                const QString wanted = odt.property(u"Text_20_body"_s, "style:font-name");
                if (face->attribute("style:name") ==
                    (wanted.isEmpty() ? odt.property(u"Standard"_s, "style:font-name") : wanted))
                    return face->attribute("svg:font-family");
            }
            return QString();
        };
        QCOMPARE(bodyFont(summary(m_protocol, Audience::Family)), u"'Noto Serif', Georgia, serif"_s);
        QCOMPARE(bodyFont(checklist(m_protocol)), u"'Noto Sans', Arial, sans-serif"_s);
    }

    void metadata_data() { addDocuments(); }
    void metadata()
    {
        QFETCH(QString, which);
        const FilteredDocument document = documentNamed(which);
        const Odt odt(document);
        QMap<QString, QString> values;
        for (const Element &element : odt.meta.elements) {
            if (element.isInside("office:meta"))
                values.insert(element.name, element.text);
        }
        const QMap<QString, QString> expected{
            {u"meta:generator"_s, u"Candor Casebook"_s},
            {u"dc:title"_s, document.document().title},
            {u"dc:language"_s, u"en"_s}};
        QCOMPARE(values, expected);
        QVERIFY(odt.data(u"styles.xml"_s).contains("fo:language=\"en\""));
        // No entry carries a date of this machine.
        const QByteArray package = renderOdt(document, letter);
        QCOMPARE(package.mid(10, 4), QByteArray("\x00\x00\x21\x00", 4));
    }

    void charactersOfXmlAreEscaped()
    {
        const QString text = u"<b>\"Smith & Sons\" 'a' ]]> </text:p>"_s;
        const Odt odt(withText(text));
        QVERIFY(odt.content.error.isEmpty());
        QCOMPARE(odt.content.text(), text);
        DocumentModel model;
        model.title = model.headerLeft = model.footerLeft = text;
        const Odt framed{FilteredDocument(model)};
        QVERIFY(framed.styles.error.isEmpty() && framed.meta.error.isEmpty());
        QVERIFY(framed.styles.all("style:header").front()->text.contains(text));
        QCOMPARE(framed.meta.all("dc:title").front()->text, text);
    }

    void controlCharactersAreLeftOut()
    {
        QString text = u"a"_s;
        for (char16_t c = 0; c < 0x20; ++c) {
            if (c != u'\t' && c != u'\n')
                text += QChar(c);
        }
        text +=
            QChar(0x7f) + QString(QChar(0x85)) + QChar(0xfffe) + QChar(0xffff) + QChar(0xd800) + u'b' + QChar(0xdc00);
        text += QString::fromUcs4(U"\U0001F600");
        const Odt odt(withText(text));
        QVERIFY2(odt.content.error.isEmpty(), qPrintable(odt.content.error));
        QCOMPARE(odt.content.text(), u"ab\U0001F600"_s);
        // Spaces that meet where one stood are not folded.
        QVERIFY(!Odt(withText(u"a \u0001 b"_s)).data(u"content.xml"_s).contains("  "));
        // A half pair at the very end.
        QCOMPARE(Odt(withText(u"a"_s + QChar(0xd83d))).content.text(), u"a"_s);
    }

    void spacesAndLineBreaksStay()
    {
        const Odt odt(withText(u" two  spaces\r\nnew line\u2028and\tanother"_s));
        QCOMPARE(odt.content.text(), u" two  spaces\nnew line\nand another"_s);
        QCOMPARE(odt.content.all("text:line-break").size(), size_t(2));
        QVERIFY(!odt.data(u"content.xml"_s).contains("  "));
    }

    void rightToLeft()
    {
        const QString text = u"\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u200f(12)\u2067x\u2069"_s;
        const Odt english(withText(text));
        QCOMPARE(english.content.text(), text);
        QCOMPARE(english.property(u"Page"_s, "style:writing-mode"), u"lr-tb"_s);
        const Odt arabic(oneOf({Paragraph{text}}, u"ar"_s));
        QCOMPARE(arabic.content.text(), text);
        QCOMPARE(arabic.property(u"Page"_s, "style:writing-mode"), u"rl-tb"_s);
        QVERIFY(arabic.data(u"styles.xml"_s).contains("style:language-complex=\"ar\""));
    }

    /// What the filter took out is in no file of the package.
    void privilegedTextStaysOut()
    {
        DocumentModel model;
        model.audience = Audience::Family;
        model.title = u"Title"_s;
        Table table;
        table.columns = {{u"What"_s}};
        table.rows = {{{{u"plainrow"_s}}, Lane::Fact, false}, {{{u"canaryrow"_s}}, Lane::Pswp, false}};
        FieldGrid grid;
        grid.cells = {{u"Label"_s, u"plainfield"_s}, {u"canarylabel"_s, u"canaryfield"_s, Lane::AttorneyClient, true}};
        const SideBySide lists{{{u"Known"_s, {{u"plainitem"_s, Lane::Told}, {u"canaryitem"_s, Lane::Pswp}}}}, 3};
        model.blocks = {
            {Paragraph{u"canarytext"_s}, Lane::Business, u"canaryless"_s},
            {table, Lane::Fact, {}},
            {grid, Lane::Fact, {}},
            {lists, Lane::Fact, {}}};
        const Odt odt{FilteredDocument(model)};
        for (const Entry &entry : odt.entries)
            QVERIFY2(!entry.data.contains("canary"), qPrintable(entry.name));
        for (const char *kept : {"plainrow", "plainfield", "plainitem"})
            QVERIFY2(odt.data(u"content.xml"_s).contains(kept), kept);
    }

    void emptyPartsMakeNoBrokenXml()
    {
        const Odt odt(oneOf(
            {Table{}, FieldGrid{}, SideBySide{}, Signatures{}, CheckSection{}, WritingLines{}, Paragraph{},
             Heading{}}));
        QVERIFY2(odt.content.error.isEmpty(), qPrintable(odt.content.error));
        QVERIFY(odt.content.all("table:table").empty());
    }
};

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
