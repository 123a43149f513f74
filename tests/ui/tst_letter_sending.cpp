// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a letter in the editor: read by a second person, signed off, printed, sent.
#include "LetterBench.h"
#include "ShellFixture.h"
#include "case/letters/LetterOut.h"
#include "case/letters/TemplateChooser.h"
#include "case/print/CaseDocuments.h"
#include "casebook/WorkProduct.h"
#include "widgets/CheckRow.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

class TestLetterSending : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_folder);
        QStandardPaths::setTestModeEnabled(true);
    }

    void findingsRefuseWithSentences()
    {
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe are sorry. {{?what happened}}"_s);
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
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe write."_s, LetterState::Sent);
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
        LetterBench bench(u"We meet to decide."_s, LetterState::SignedOff);
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
        LetterBench bench(u"We meet to decide."_s, LetterState::SignedOff);
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
        LetterBench bench(u"Dear Mr. Brandvold,\n\nWe write."_s);
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
        LetterBench bench(u"Dear Mr. Brandvold,\n\nThis is a notice."_s);
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
        QTRY_VERIFY(
            letterPlainText(letterBlocks(editor.edit().markup())).contains(u"The pump ran faster than ordered."_s));
        QVERIFY(editor.edit().isReadOnly());
        QVERIFY(!tells->isEnabled());
        QVERIFY(!editor.findChild<QPushButton *>(u"letter.sent"_s));
        casebook->lock().waitForFinished();
    }
};

QTEST_MAIN(TestLetterSending)
#include "tst_letter_sending.moc"
