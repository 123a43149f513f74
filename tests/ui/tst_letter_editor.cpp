// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "ShellFixture.h"
#include "case/documents/PageView.h"
#include "case/letters/FieldPicker.h"
#include "case/letters/LetterChecksPane.h"
#include "case/letters/LetterEdit.h"
#include "case/letters/LetterEditor.h"
#include "case/letters/LetterOut.h"
#include "case/letters/TemplateChooser.h"
#include "case/print/CaseDocuments.h"
#include "casebook/WorkProduct.h"
#include "documents/LetterSections.h"
#include "documents/ProgramFigures.h"
#include "widgets/CheckRow.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
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

/// The case of the drawings with one letter in it, and an editor over it.
struct Bench {
    explicit Bench(const QString &text, LetterState state = LetterState::Draft)
    {
        desk.view = heparinView();
        letter.id = Id<Letter>::create();
        letter.title = u"First letter"_s;
        letter.templateId = u"family/follow-up-no-news"_s;
        letter.text = text;
        letter.state = state;
        letter.writtenBy = u"Dana Okafor"_s;
        letter.recipient = u"Walter Brandvold"_s;
        desk.view.file.put(letter);
        start();
    }
    /// As after a lock: everything of the screen is made again.
    void start()
    {
        editor.reset();
        store = std::make_unique<CaseStore>(desk.desk());
        QObject::connect(store.get(), &CaseStore::failed, store.get(), [](const Error &error) {
            qWarning() << "failed:" << error.what();
        });
        editor = std::make_unique<LetterEditor>(*store);
        editor->resize(1202, 560);
        store->show(desk.view);
    }
    void open()
    {
        editor->open(letter.id);
        editor->show();
        read();
    }
    /// Until the text was read through.
    void read() { QTRY_VERIFY(editor->reading()); }
    static QString letterPlain(const QString &markup) { return letterPlainText(letterBlocks(markup)); }
    [[nodiscard]] LetterEdit &edit() const { return editor->edit(); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return editor->findChild<W *>(name);
    }

    FakeDesk desk;
    Letter letter;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<LetterEditor> editor;
};

} // namespace

class TestLetters : public QObject {
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

    void findingsRefuseWithSentences()
    {
        Bench bench(u"Dear Mr. Brandvold,\n\nWe are sorry. {{?what happened}}"_s);
        bench.letter.writtenBy = u"Helen Ruiz"_s;
        bench.desk.view.file.put(bench.letter);
        bench.start();
        bench.open();
        QTRY_VERIFY(bench.editor->reading()->mustSolve() > 0);
        QCOMPARE(bench.editor->reading()->findings.front().finding.hard, true);
        auto *list = bench.find<QListView>(u"letter.findings"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(list->model()->index(0, 0).data(RowRole::Second).toString().contains(u"Must be solved"_s));
        // From the finding to its place.
        Q_EMIT list->clicked(list->model()->index(0, 0));
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->model()->index(0, 0));
        QVERIFY(bench.edit().textCursor().hasSelection());
        const auto &marks = bench.edit().marks();
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const LetterEdit::Mark &mark) {
            return mark.kind == LetterEdit::Mark::Kind::MustSolve;
        }));
        // Signing off is refused, with the reason, and nothing is stored.
        bench.find<QPushButton>(u"letter.signOff"_s)->click();
        auto *problem = bench.find<NoteBox>(u"letter.problem"_s);
        QTRY_VERIFY(!problem->isHidden());
        QVERIFY(bench.desk.sent<SignLetter>().empty());
        // Once it is solved, the note goes and it can be signed.
        bench.edit().setFocus();
        QTextCursor cursor = bench.edit().textCursor();
        cursor.movePosition(QTextCursor::End);
        bench.edit().setTextCursor(cursor);
        QTest::keyClick(&bench.edit(), Qt::Key_Backspace);
        QTest::keyClicks(&bench.edit(), u"We will call you."_s);
        QTRY_COMPARE(bench.editor->reading()->mustSolve(), 0);
        QTRY_VERIFY(problem->isHidden());
        bench.find<QPushButton>(u"letter.signOff"_s)->click();
        QTRY_VERIFY(bench.find<QWidget>(u"letter.ask"_s)->isVisibleTo(bench.editor.get()));
        bench.find<QPushButton>(u"letter.askConfirm"_s)->click();
        QTRY_COMPARE(bench.desk.sent<SignLetter>().size(), size_t(1));
        QCOMPARE(
            bench.desk.sent<SignLetter>().front().text, u"Dear Mr. Brandvold,\n\nWe are sorry. We will call you."_s);
        // The reader's own correction was stored before.
        QVERIFY(!bench.desk.sent<EditRecords>().empty());
    }

    void theWriterCannotSign()
    {
        const words::Moment moment = words::momentOf(sampleSurroundings());
        Letter letter;
        letter.writtenBy = u"Dana Okafor"_s;
        letter.state = LetterState::ToRead;
        letter.secondReader = u"Helen Ruiz"_s;
        const auto offers = [](const LetterStanding &standing, LetterDeed deed) {
            return standing.primary == deed ||
                   std::find(standing.others.begin(), standing.others.end(), deed) != standing.others.end();
        };
        QVERIFY(!offers(standingOf(letter, u"dana okafor"_s, false, moment), LetterDeed::SignOff));
        QVERIFY(offers(standingOf(letter, u"Helen Ruiz"_s, false, moment), LetterDeed::SignOff));
        letter.state = LetterState::SignedOff;
        letter.needsCounsel = true;
        QCOMPARE(standingOf(letter, u"Dana Okafor"_s, true, moment).primary, LetterDeed::RecordCounsel);
        QVERIFY(!offers(standingOf(letter, u"Dana Okafor"_s, true, moment), LetterDeed::RecordSent));
        letter.counsel = u"Nora Vance"_s;
        letter.counselOn = QDate(2026, 7, 13);
        QCOMPARE(standingOf(letter, u"Dana Okafor"_s, false, moment).primary, LetterDeed::Print);
        QCOMPARE(standingOf(letter, u"Dana Okafor"_s, true, moment).primary, LetterDeed::RecordSent);
        letter.state = LetterState::Sent;
        QVERIFY(!standingOf(letter, u"Dana Okafor"_s, true, moment).primary);
    }

    void aContactCardNeedsNoReader()
    {
        const words::Moment moment = words::momentOf(sampleSurroundings());
        Letter card;
        card.templateId = u"family/contact-card"_s;
        card.writtenBy = u"Dana Okafor"_s;
        const auto hasReader = [&](const QString &user) {
            const auto way = standingOf(card, user, false, moment).way;
            return std::any_of(way.begin(), way.end(), [](const LetterStanding::Stop &stop) {
                return stop.text == u"Read by a second person"_s;
            });
        };
        QCOMPARE(standingOf(card, u"Dana Okafor"_s, false, moment).primary, LetterDeed::SignOff);
        QVERIFY(!hasReader(u"Dana Okafor"_s));
        card.state = LetterState::SignedOff;
        QCOMPARE(standingOf(card, u"Helen Ruiz"_s, false, moment).primary, LetterDeed::Print);
        QVERIFY(!hasReader(u"Helen Ruiz"_s));
        card.state = LetterState::Draft;
        card.tells = {Id<Fact>::create()};
        QCOMPARE(standingOf(card, u"Dana Okafor"_s, false, moment).primary, LetterDeed::AskToRead);
        QVERIFY(hasReader(u"Dana Okafor"_s));
    }

    void aSentLetterSaysWhatItWasAndWhetherItStillIs()
    {
        Bench bench(u"Dear Mr. Brandvold,\n\nWe write."_s, LetterState::Sent);
        const auto store = [&](const QString &text, int version) {
            bench.letter.sentAt = sampleNow();
            bench.letter.sentBy = u"Dana Okafor"_s;
            bench.letter.sentHow = u"Mail"_s;
            bench.letter.sentText = u"Dear Mr. Brandvold,\n\nWe write."_s;
            bench.letter.sentDigest = QString::fromLatin1(
                QCryptographicHash::hash(bench.letter.sentText.toUtf8(), QCryptographicHash::Sha256).toHex());
            bench.letter.sentText = text;
            bench.letter.templateVersion = version;
            bench.desk.view.file.put(bench.letter);
            bench.start();
            bench.open();
        };
        store(u"Dear Mr. Brandvold,\n\nWe write."_s, 0);
        QVERIFY(bench.find<NoteBox>(u"letter.altered"_s)->isHidden());
        const auto sentence = [&] { return bench.find<QLabel>(u"letter.sentence"_s)->text(); };
        QVERIFY2(sentence().contains(u"“Letter when there is no news yet” of the program"_s), qPrintable(sentence()));
        store(u"Dear Mr. Brandvold,\n\nWe wrote."_s, 3);
        QVERIFY(!bench.find<NoteBox>(u"letter.altered"_s)->isHidden());
        QVERIFY2(sentence().contains(u"version 3 of the casebook"_s), qPrintable(sentence()));
    }

    /// The ground is noted when the pages leave, not when somebody thinks of it.
    void workProductLeavesWithItsGround()
    {
        Bench bench(u"We meet to decide."_s, LetterState::SignedOff);
        bench.letter.templateId = u"team/consensus-meeting"_s;
        bench.letter.audience = Audience::Pso;
        bench.letter.signedOffAt = sampleNow();
        bench.desk.view.file.put(bench.letter);
        bench.start();
        bench.open();
        const auto answer = [&](DisclosureKind kind) {
            auto *ground = bench.find<QComboBox>(u"ground.ground"_s);
            ground->setCurrentIndex(kind == DisclosureKind::UsedInside ? ground->count() - 1 : 0);
            bench.find<QLineEdit>(u"ground.recipient"_s)->setText(u"The review team"_s);
            bench.find<QPushButton>(u"ground.confirm"_s)->click();
        };
        const auto dialog = [&] { return bench.find<QFileDialog>(u"letter.saveDialog"_s); };
        bench.editor->begin(LetterDeed::SavePdf);
        QTRY_VERIFY(!bench.find<QWidget>(u"groundCard"_s)->isHidden());
        answer(DisclosureKind::PermittedDisclosure);
        QTRY_VERIFY(dialog());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(bench.desk.sent<NoteDisclosure>().empty());
        // Recorded as sent without a print, it is asked as well, and noted only with the answer.
        bench.editor->begin(LetterDeed::RecordSent);
        QTRY_VERIFY(!bench.find<QWidget>(u"groundCard"_s)->isHidden());
        answer(DisclosureKind::UsedInside);
        QTRY_VERIFY(bench.find<QLineEdit>(u"letter.ask.how"_s));
        QVERIFY(bench.desk.sent<NoteDisclosure>().empty());
        bench.find<QLineEdit>(u"letter.ask.how"_s)->setText(u"Mail"_s);
        bench.find<QPushButton>(u"letter.askConfirm"_s)->click();
        QTRY_COMPARE(bench.desk.sent<SendLetter>().size(), size_t(1));
        const auto noted = bench.desk.sent<NoteDisclosure>();
        QCOMPARE(noted.size(), size_t(1));
        QCOMPARE(noted.front().disclosure.kind, DisclosureKind::UsedInside);
        QCOMPARE(noted.front().disclosure.recipient, u"The review team"_s);
        QVERIFY(noted.front().disclosure.items.contains(itemOf(bench.letter)));
    }

    void whatCannotBeNotedDoesNotLeave()
    {
        Bench bench(u"We meet to decide."_s, LetterState::SignedOff);
        bench.letter.templateId = u"team/consensus-meeting"_s;
        bench.letter.audience = Audience::Pso;
        bench.desk.view.file.put(bench.letter);
        bench.start();
        bench.open();
        bench.editor->begin(LetterDeed::SavePdf);
        QTRY_VERIFY(!bench.find<QWidget>(u"groundCard"_s)->isHidden());
        bench.find<QComboBox>(u"ground.ground"_s)->setCurrentIndex(0);
        bench.find<QLineEdit>(u"ground.recipient"_s)->setText(u"Great Lakes PSO"_s);
        bench.find<QPushButton>(u"ground.confirm"_s)->click();
        const auto dialog = [&] { return bench.find<QFileDialog>(u"letter.saveDialog"_s); };
        QTRY_VERIFY(dialog());
        const QString path = m_folder.filePath(u"refused.pdf"_s);
        bench.desk.refuse = Error(ErrorCode::WriteFailed, {path});
        QSignalSpy failed(bench.store.get(), &CaseStore::failed);
        Q_EMIT dialog()->fileSelected(path);
        QTRY_COMPARE(failed.count(), 1);
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(path));
        // Stored, it leaves; and the disclosure was first.
        Q_EMIT dialog()->fileSelected(path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QCOMPARE(bench.desk.sent<NoteDisclosure>().size(), size_t(1));
        QTRY_COMPARE(bench.desk.sent<NoteDocument>().size(), size_t(1));
    }

    /// The number printed on a letter is the one that it is recorded with.
    void lettersCountWithTheOtherDocuments()
    {
        Bench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
        for (int i = 0; i < 3; ++i) {
            Document document;
            document.id = Id<Document>::create();
            document.what = u"timeliness"_s;
            bench.desk.view.file.put(document);
        }
        bench.start();
        bench.open();
        const int next = nextDocumentNumber(bench.desk.view.file);
        QCOMPARE(next, static_cast<int>(bench.desk.view.file.all<Document>().size()) + 1);
        QVERIFY(bench.editor->reading()->built.document.footerCenter.endsWith(u"-R%1"_s.arg(next)));
        QCOMPARE(documentContext(*bench.store, u"en"_s).number, next);
    }

    void counselsReviewIsRecorded()
    {
        Bench bench(u"Dear Mr. Brandvold,\n\nThis is a notice."_s);
        bench.letter.needsCounsel = true;
        bench.letter.state = LetterState::SignedOff;
        bench.letter.signedOffAt = sampleNow();
        bench.desk.view.file.put(bench.letter);
        bench.start();
        bench.open();
        QVERIFY(bench.edit().isReadOnly());
        bench.find<QPushButton>(u"letter.counsel"_s)->click();
        QTRY_VERIFY(bench.find<QLineEdit>(u"letter.ask.counsel"_s));
        bench.find<QLineEdit>(u"letter.ask.counsel"_s)->setText(u"Nora Vance"_s);
        bench.find<QLineEdit>(u"letter.ask.day"_s)->setText(u"some day"_s);
        bench.find<QPushButton>(u"letter.askConfirm"_s)->click();
        QVERIFY(bench.desk.sent<EditRecords>().empty());
        bench.find<QLineEdit>(u"letter.ask.day"_s)->setText(u"7/13/2026"_s);
        bench.find<QPushButton>(u"letter.askConfirm"_s)->click();
        QTRY_COMPARE(bench.desk.view.file.find(bench.letter.id)->counselOn, QDate(2026, 7, 13));
        QCOMPARE(bench.desk.view.file.find(bench.letter.id)->counsel, u"Nora Vance"_s);
    }

    void theDraftComesBackAfterALock()
    {
        Bench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
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
        Bench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
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
        Bench bench(u"Dear Mr. Brandvold,\n\nWe are deeply sory. {{hospital.name}} will help."_s);
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
        Bench bench(u"To {{patient.name}} of {{hospital.name}} by {{next_contact.date}}, {{review.conclusion}}."_s);
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
        Bench bench(u"Dear Mr. Brandvold,\n\nWe are sory if this upset you. We write."_s);
        bench.open();
        QCOMPARE(shelltest::namelessParts(*bench.editor), QStringList());
        bench.editor->open({});
        auto *list = bench.editor->chooser().list();
        QTRY_VERIFY(list->model()->rowCount() > 10);
        QCOMPARE(shelltest::namelessParts(*bench.editor), QStringList());
    }

    /// From the template to the letter that was sent, by two people, in a real casebook.
    void aLetterGoesOut()
    {
        const auto clock = std::make_shared<FixedClock>(shelltest::sampleNow);
        const QString path = m_folder.filePath(u"letters.candor"_s);
        shelltest::makeCasebook(path);
        const auto casebook = shelltest::openCasebook(path, clock);
        casebook->setUser(u"Dana Okafor"_s);
        Settings settings = casebook->settings();
        settings.contactPerson = u"Dana Okafor"_s;
        settings.contactPhone = u"555 0142"_s;
        casebook->apply(SaveSettings{settings}).waitForFinished();
        User reader;
        reader.id = Id<User>::create();
        reader.name = u"Helen Ruiz"_s;
        casebook->apply(SaveProgramRecord{reader}).waitForFinished();
        const Outcome opened = shelltest::addCase(*casebook, u"An infusion ran too fast"_s);
        Fact fact;
        fact.id = Id<Fact>::create();
        fact.text = u"The pump ran faster than ordered."_s;
        casebook->apply(EditRecords{opened.caseId, {fact}, {}, {}}).waitForFinished();

        CaseStore store(deskOf(*casebook));
        connect(casebook.get(), &Casebook::changed, &store, &CaseStore::follow);
        LetterEditor editor(store);
        editor.resize(1202, 560);
        editor.show();
        store.open({opened.caseId, {}});
        QTRY_VERIFY(store.isOpen());
        editor.open({});
        TemplateChooser &chooser = editor.chooser();
        QTRY_VERIFY(chooser.list()->model()->rowCount() > 10);
        const QAbstractItemModelTester tester(
            chooser.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        chooser.choose(u"family/follow-up-no-news"_s);
        editor.findChild<QPushButton *>(u"letters.write"_s)->click();
        QTRY_VERIFY(!editor.letterId().isNil());
        const auto letter = [&] { return *store.file().find(editor.letterId()); };
        QCOMPARE(letter().state, LetterState::Draft);
        QCOMPARE(letter().templateId, u"family/follow-up-no-news"_s);
        QVERIFY(!letter().text.contains(u"{{#"_s));

        editor.edit().selectAll();
        QTest::keyClicks(
            &editor.edit(), u"Dear Ms. Quiroga, we are sorry. The pump ran faster than ordered. We will call you."_s);
        editor.leave();
        QTRY_VERIFY(letter().text.startsWith(u"Dear Ms. Quiroga, we are sorry."_s));
        auto *tells = editor.findChild<CheckRow *>(u"letter.fact."_s + fact.id.toString());
        QVERIFY(tells);
        tells->click();
        QTRY_COMPARE(letter().tells.size(), size_t(1));
        QTRY_VERIFY(editor.reading() && editor.reading()->factsInText.size() == 1);

        const auto press = [&](const QString &name) { editor.findChild<QPushButton *>(name)->click(); };
        const auto asked = [&](const QString &name) { return editor.findChild<QLineEdit *>(u"letter.ask."_s + name); };
        press(u"letter.askToRead"_s);
        QTRY_VERIFY(asked(u"reader"_s));
        asked(u"reader"_s)->setText(u"Dana Okafor"_s);
        press(u"letter.askConfirm"_s);
        QCOMPARE(letter().state, LetterState::Draft); // not oneself
        asked(u"reader"_s)->setText(u"Helen Ruiz"_s);
        press(u"letter.askConfirm"_s);
        QTRY_COMPARE(letter().state, LetterState::ToRead);
        QVERIFY(!editor.findChild<QPushButton *>(u"letter.signOff"_s));

        const Id<Letter> id = editor.letterId();
        editor.close();
        casebook->setUser(u"Helen Ruiz"_s);
        editor.open(id);
        QTRY_VERIFY(editor.findChild<QPushButton *>(u"letter.signOff"_s));
        press(u"letter.signOff"_s);
        QTRY_VERIFY2(
            asked(u"note"_s),
            qPrintable(editor.reading() ? QString::number(editor.reading()->mustSolve()) : QString()));
        asked(u"note"_s)->setText(u"Clear and kind."_s);
        press(u"letter.askConfirm"_s);
        QTRY_COMPARE(letter().state, LetterState::SignedOff);
        QCOMPARE(letter().secondReader, u"Helen Ruiz"_s);
        QTRY_VERIFY(editor.edit().isReadOnly());

        QTRY_VERIFY(editor.reading() && editor.reading()->letter.state == LetterState::SignedOff);
        const QString pdf = m_folder.filePath(u"letter.pdf"_s);
        const QString printed = editor.reading()->built.text;
        editor.out().save(editor.reading(), {}, pdf);
        QTRY_COMPARE(store.file().all<Document>().size(), size_t(1));
        QVERIFY(QFileInfo(pdf).size() > 1000);
        // What was printed is what is kept, even when the case changes before somebody writes that it was sent.
        Person patient = *store.file().patient();
        patient.name = u"Rosa Quiroga Vega"_s;
        casebook->apply(EditRecords{opened.caseId, {patient}, {}, {}}).waitForFinished();
        QTRY_COMPARE(store.file().patient()->name, patient.name);
        QTRY_VERIFY(editor.findChild<QPushButton *>(u"letter.sent"_s));
        press(u"letter.sent"_s);
        QTRY_VERIFY(asked(u"how"_s));
        QTest::qWait(50);
        asked(u"how"_s)->setText(u"Mail"_s);
        press(u"letter.askConfirm"_s);
        QTRY_COMPARE(letter().state, LetterState::Sent);
        QCOMPARE(letter().sentHow, u"Mail"_s);
        QCOMPARE(letter().sentText, printed);
        QVERIFY(isAsSent(letter()));
        QTRY_VERIFY(store.file().find(fact.id)->told);
        QCOMPARE(store.file().find(fact.id)->toldBy, id);
        QTRY_VERIFY(Bench::letterPlain(editor.edit().markup()).contains(u"The pump ran faster than ordered."_s));
        QVERIFY(editor.edit().isReadOnly());
        QVERIFY(!tells->isEnabled());
        QVERIFY(!editor.findChild<QPushButton *>(u"letter.sent"_s));
        casebook->lock().waitForFinished();
    }
};

QTEST_MAIN(TestLetters)
#include "tst_letter_editor.moc"
