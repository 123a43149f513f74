// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a letter: its fields, its shapes, its spelling, and how it survives being left.
#include "LetterBench.h"
#include "ShellFixture.h"
#include "case/letters/FieldPicker.h"
#include "case/letters/TemplateChooser.h"
#include "documents/LetterSections.h"
#include "documents/ProgramFigures.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

/// Shows the letter's own words and the name of a field.
ChipLooks plainLooks()
{
    return [](const QString &tag) { return ChipLook{u"<"_s + tag + u">"_s, tag}; };
}

/// Hands over what a clipboard of the system would.
struct Pasting final : QTextEdit {
    static void into(LetterEdit &edit, const QMimeData &data) { (edit.*(&Pasting::insertFromMimeData))(&data); }
};

} // namespace

class TestLetterEditor : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static MergeSource source(const CaseView &view, const DocumentContext &context, const Letter &letter)
    {
        static const Settings settings;
        static const std::vector<ContactCard> contacts;
        return {*view.protocol, view.file, context, settings, contacts, &letter};
    }

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_folder);
        QStandardPaths::setTestModeEnabled(true);
    }

    /// What is decided when a letter begins reads the same as the template would, whatever the case says.
    void sectionsAreSettledAsTheTemplateSays()
    {
        const CaseView full = heparinView();
        const CaseView bare = viewOf(plainCase(), full.protocol);
        DocumentContext context;
        context.surroundings = sampleSurroundings();
        int settled = 0;
        for (const LetterForm &form : programTemplates()) {
            for (const CaseView *view : {&full, &bare}) {
                const Letter letter = newLetter(form, view->file, u"Dana Okafor"_s, sampleNow());
                const MergeValues values = mergeValues(source(*view, context, letter), form.audience);
                const QString text = settledSections(form.text, values, context);
                for (const TextTag &tag : tagsIn(text))
                    QVERIFY2(tag.sign.isNull() || tag.sign == u'?', qPrintable(form.id + u' ' + tag.name));
                const auto plain = [&](const QString &given) {
                    const MergedText merged = mergeText(given, values, form.audience, context);
                    return letterPlainText(letterBlocks(merged.markup)).simplified();
                };
                QCOMPARE(plain(text), plain(form.text));
                ++settled;
            }
        }
        QVERIFY(settled > 40);
        QCOMPARE(settledSections(u"{{#patient.died}}never closed"_s, {}, context), u"{{#patient.died}}never closed"_s);
    }

    /// No template loses anything by being opened in the editor and stored again.
    void theEditorKeepsEveryTemplate()
    {
        QTextDocument document;
        for (const LetterForm &form : programTemplates()) {
            fillLetter(document, form.text);
            const QString once = letterMarkupOf(document);
            QCOMPARE(letterPlainText(letterBlocks(once)), letterPlainText(letterBlocks(form.text)));
            QCOMPARE(letterMarkup(letterBlocks(once)), letterMarkup(letterBlocks(form.text)));
            QStringList before, after;
            for (const TextTag &tag : tagsIn(form.text))
                before += tag.sign + tag.name;
            for (const TextTag &tag : tagsIn(once))
                after += tag.sign + tag.name;
            QCOMPARE(after, before);
            fillLetter(document, once);
            QCOMPARE(letterMarkupOf(document), once);
        }
        fillLetter(document, u"# Head\n\n- one\n- **two**\n\n3. three\n4. four\n\nA \\* and *so* on"_s);
        QCOMPARE(letterMarkupOf(document), u"# Head\n\n- one\n- **two**\n\n3. three\n4. four\n\nA \\* and *so* on"_s);
    }

    void fieldsAreAtomic()
    {
        LetterEdit edit;
        edit.setLooks(plainLooks());
        edit.setMarkup(u"Dear {{patient.name}}, we write."_s);
        QSignalSpy typed(&edit, &LetterEdit::typed);
        QSignalSpy beside(&edit, &LetterEdit::fieldHere);
        QCOMPARE(edit.readText().text, u"Dear <{{patient.name}}>, we write.\n"_s);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5);
        edit.setTextCursor(cursor);
        QCOMPARE(beside.last().first().toString(), u"{{patient.name}}"_s);
        QTest::keyClick(&edit, Qt::Key_Right);
        QCOMPARE(edit.textCursor().position(), 6); // over it in one step
        QCOMPARE(chipAt(*edit.document(), 5), u"{{patient.name}}"_s);
        // What is typed beside it is no part of it.
        QTest::keyClicks(&edit, u"!"_s);
        QCOMPARE(edit.markup(), u"Dear {{patient.name}}!, we write."_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.markup(), u"Dear , we write."_s);
        QVERIFY(typed.count() >= 3);
        edit.undo();
        QVERIFY(edit.markup().contains(u"{{patient.name}}"_s));
        // Two beside each other stay two, and one is put in as a whole.
        edit.setMarkup(u"{{patient.name}}{{event.date}}"_s);
        edit.insertField(u"hospital.name"_s);
        QCOMPARE(edit.markup(), u"{{hospital.name}}{{patient.name}}{{event.date}}"_s);
    }

    void shapesAndStylesPrint()
    {
        LetterEdit edit;
        edit.show();
        QTest::keyClicks(&edit, u"Title"_s);
        edit.makeShape(LetterShape::Heading);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"strong"_s);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&edit, u" plain "_s);
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"soft"_s);
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Return);
        edit.makeShape(LetterShape::Bullets);
        QTest::keyClicks(&edit, u"one"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"two"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(&edit, u"after"_s);
        QCOMPARE(edit.markup(), u"# Title\n\n**strong** plain *soft*\n\n- one\n- two\n\nafter"_s);
    }

    void pastedTextComesAlone()
    {
        LetterEdit edit;
        QMimeData page;
        page.setHtml(u"<h1>News</h1><p>of <b>today</b><img src='https://example.invalid/x.png'>"
                     "<img src='file:///etc/hostname'><script>alert(1)</script></p>"_s);
        Pasting::into(edit, page);
        QVERIFY(!edit.document()->toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(edit.markup().contains(u"of today"_s));
        QVERIFY(!edit.markup().contains(u"**"_s));
        QVERIFY(!edit.markup().contains(u"example.invalid"_s));
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                QVERIFY(!it.fragment().charFormat().isImageFormat() && !it.fragment().charFormat().isAnchor());
        }
        QCOMPARE(edit.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)), QVariant());
        // A picture alone brings nothing.
        const QString before = edit.markup();
        QMimeData picture;
        picture.setImageData(QImage(4, 4, QImage::Format_RGB32));
        Pasting::into(edit, picture);
        QCOMPARE(edit.markup(), before);
        // Within letters fields come along.
        LetterEdit from;
        from.setMarkup(u"See **{{event.date}}** there"_s);
        from.selectAll();
        from.copy();
        edit.setMarkup({});
        edit.paste();
        QCOMPARE(edit.markup(), u"See **{{event.date}}** there"_s);
    }

    void theDraftComesBackAfterALock()
    {
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
        bench.open();
        QTextCursor cursor = bench.edit().textCursor();
        cursor.movePosition(QTextCursor::End);
        bench.edit().setTextCursor(cursor);
        QTest::keyClicks(&bench.edit(), u" Half a sen"_s);
        const int place = bench.edit().textCursor().position();
        bench.editor->keepDraft();
        QVERIFY(bench.desk.sent<EditRecords>().empty());
        bench.start(); // nothing is left but what the vault has
        QTRY_VERIFY(bench.editor->isOpen());
        QTRY_COMPARE(bench.edit().markup(), u"Dear Mr. Brandvold,\n\nWe write. Half a sen"_s);
        QCOMPARE(bench.edit().textCursor().position(), place);
        // Leaving the text stores it, and the draft goes.
        bench.editor->leave();
        QTRY_COMPARE(bench.desk.sent<EditRecords>().size(), size_t(1));
        bench.store->follow({bench.desk.commit, u"edit-records"_s, {}, true});
        QTRY_VERIFY(std::none_of(bench.desk.drafts.begin(), bench.desk.drafts.end(), [](const auto &each) {
            return each.first.startsWith(u"letter/"_s);
        }));
        bench.editor->close();
        QTRY_VERIFY(bench.desk.drafts.empty());
    }

    void typingIsNotDisturbed()
    {
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
        bench.open();
        QTextCursor cursor = bench.edit().textCursor();
        cursor.setPosition(4);
        bench.edit().setTextCursor(cursor);
        QTest::keyClicks(&bench.edit(), u"est"_s);
        CaseView other = bench.desk.view;
        Letter changed = bench.letter;
        changed.title = u"Another title"_s;
        changed.text = u"Somebody else's words."_s;
        other.file.put(changed);
        bench.store->show(other);
        QCOMPARE(bench.edit().textCursor().position(), 7);
        QVERIFY(bench.edit().markup().startsWith(u"Dearest Mr."_s));
        QCOMPARE(bench.find<QLineEdit>(u"letter.title"_s)->text(), u"Another title"_s);
        QTRY_VERIFY(bench.editor->reading()->letter.text.startsWith(u"Dearest"_s));
        QCOMPARE(bench.edit().textCursor().position(), 7);
    }

    void spellingIsMarkedAndPutRight()
    {
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe are deeply sory. {{hospital.name}} will help."_s);
        bench.open();
        const auto spelling = bench.editor->reading()->spelling;
        QVERIFY(spelling);
        if (!spelling->isAvailable()) {
            QVERIFY(bench.find<NoteBox>(u"letter.spelling"_s)->isVisibleTo(bench.editor.get()));
            QSKIP("no dictionary on this computer");
        }
        const auto wrong = [&] {
            std::vector<LetterEdit::Mark> found;
            for (const LetterEdit::Mark &mark : bench.edit().marks()) {
                if (mark.kind == LetterEdit::Mark::Kind::Spelling)
                    found.push_back(mark);
            }
            return found;
        };
        QTRY_COMPARE(wrong().size(), size_t(1)); // no name of the case, no field
        bench.edit().goTo(wrong().front().begin, wrong().front().end);
        QCOMPARE(bench.edit().textCursor().selectedText(), u"sory"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&bench.edit(), &event);
        auto *menu = bench.find<QMenu>(u"letter.menu"_s);
        QVERIFY(menu);
        const auto sorry = [&]() -> QAction * {
            for (QAction *action : menu->actions()) {
                if (action->text() == "sorry"_L1)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(sorry());
        sorry()->trigger();
        menu->close();
        QVERIFY(bench.edit().markup().contains(u"deeply sorry."_s));
        QTRY_VERIFY(wrong().empty());
    }

    void fieldsShowWhatTheCaseSays()
    {
        LetterBench bench(
            u"To {{patient.name}} of {{hospital.name}} by {{next_contact.date}}, {{review.conclusion}}."_s);
        bench.open();
        const QString text = bench.edit().readText().text;
        QVERIFY(text.contains(u"To Walter Brandvold of St. Brendan Valley Hospital"_s));
        QVERIFY(!text.contains(u"Pump library"_s));
        // The picker offers what these readers may see, finds by words, and puts it in.
        FieldPicker *picker = bench.editor->findChild<FieldPicker *>();
        bench.find<QPushButton>(u"letter.insert"_s)->click();
        const QAbstractItemModelTester tester(
            picker->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = picker->list()->model()->rowCount();
        QVERIFY(all > 30);
        for (int row = 0; row < all; ++row)
            QVERIFY(!picker->list()->model()->index(row, 0).data(RowRole::Id).toString().startsWith(u"decision"_s));
        auto *search = picker->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"case number"_s);
        QVERIFY(picker->list()->model()->rowCount() < all);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(bench.edit().markup().startsWith(u"{{case.number}}To"_s));
    }

    /// The report to the board says what the casebook can count, and leaves a blank for the rest. The figures are read
    /// once, and only for a text that names them.
    void figuresFillTheReportToTheBoard()
    {
        FakeDesk desk;
        desk.view = heparinView();
        CaseDesk functions = desk.desk();
        int reads = 0;
        functions.figures = [&reads] {
            ++reads;
            auto figures = std::make_shared<ProgramFigures>();
            figures->opened = 23;
            figures->open = 3; // too few to be shown
            figures->firstHour = {18, 20};
            return QtFuture::makeReadyFuture(std::shared_ptr<const ProgramFigures>(figures));
        };
        CaseStore store(functions);
        LetterEditor editor(store);
        editor.resize(1202, 560);
        editor.show();
        store.show(desk.view);
        connect(&store, &CaseStore::stored, &store, [&] { store.show(desk.view); });
        editor.open({});
        QTRY_VERIFY(editor.chooser().list()->model()->rowCount() > 10);
        const auto write = [&](const QString &id) {
            editor.chooser().choose(id);
            editor.findChild<QPushButton *>(u"letters.write"_s)->click();
            QTRY_VERIFY(!editor.letterId().isNil());
            QTRY_VERIFY(editor.reading());
        };
        write(u"family/follow-up-no-news"_s);
        QCOMPARE(reads, 0);
        editor.close();
        editor.open({});
        write(u"team/board-report"_s);
        QCOMPARE(reads, 1);
        const QString text = editor.reading()->built.text;
        QVERIFY2(text.contains(u"Opened in the period: 23"_s), qPrintable(text));
        QVERIFY(text.contains(u"fewer than 5"_s));
        QVERIFY(text.contains(u"18 of 20, 90%"_s));
    }

    void everythingHasAName()
    {
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe are sory if this upset you. We write."_s);
        bench.open();
        QCOMPARE(shelltest::namelessParts(*bench.editor), QStringList());
        bench.editor->open({});
        auto *list = bench.editor->chooser().list();
        QTRY_VERIFY(list->model()->rowCount() > 10);
        QCOMPARE(shelltest::namelessParts(*bench.editor), QStringList());
    }
};

QTEST_MAIN(TestLetterEditor)
#include "tst_letter_editor.moc"
