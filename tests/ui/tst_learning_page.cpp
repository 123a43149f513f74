// SPDX-License-Identifier: GPL-3.0-or-later
// What is replaced for a learning summary, and the page on which a person goes through it.
#include "LearningBench.h"
#include "ShellFixture.h"
#include "case/GrowingEdit.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTextBlock>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

LearningCheck checked(const LearningReview &review, const std::set<QString> &accepted = {})
{
    return lastCheck(review, {{{}, readsNow(review)}}, accepted);
}

} // namespace

class TestLearningPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_folder);
        QStandardPaths::setTestModeEnabled(true);
    }

    // The work itself

    void piecesReadAsApplied()
    {
        LearningReview review = readForLearning(orderFor(plantedCase(*heparinView().protocol)));
        QVERIFY(review.items.size() > 8);
        keepItem(review, 0);
        changeItem(review, 1, u"somebody"_s);
        for (const ReviewedText &text : review.draft.texts) {
            QString joined, original;
            for (const LearningPiece &piece : piecesOf(text)) {
                joined += piece.words;
                original += text.text.mid(piece.begin, piece.length);
            }
            QCOMPARE(joined, applied(text.text, text.replacements));
            QCOMPARE(original, text.text);
        }
    }

    void choicesSurviveADraft()
    {
        const CaseFile file = plantedCase(*heparinView().protocol);
        LearningReview review = readForLearning(orderFor(file));
        const int name = itemOf(review, u"Walter"_s);
        const int phone = itemOf(review, u"555"_s);
        QVERIFY(name >= 0 && phone >= 0);
        keepItem(review, static_cast<size_t>(name));
        changeItem(review, static_cast<size_t>(phone), u"by phone"_s);
        const ReviewedText &first = review.draft.texts[review.items[static_cast<size_t>(name)].text];
        const qsizetype at = first.text.indexOf(u"pump"_s);
        const auto added =
            addItem(review, review.items[static_cast<size_t>(name)].text, at, 4, u"a device"_s, IdentifierKind::Device);
        QVERIFY(added);
        QVERIFY(!addItem(review, review.items[*added].text, at + 1, 2, u"x"_s)); // replaced already
        QVERIFY(readsNow(review).contains(u"found the a device"_s));

        LearningChoices kept = choicesOf(review);
        kept.accepted = {u"one"_s};
        const LearningChoices back = choicesFromJson(toJson(kept));
        QCOMPARE(back.accepted, kept.accepted);
        LearningReview again = readForLearning(orderFor(file));
        QCOMPARE(takeOver(again, back), 0);
        QCOMPARE(readsNow(again), readsNow(review));
        QCOMPARE(again.looked(), 3);
        QCOMPARE(again.items.size(), review.items.size());
    }

    /// A choice is for a place and its surroundings: "keep" never wanders to a name that somebody wrote since.
    void choicesDoNotWander()
    {
        CaseFile file = plantedCase(*heparinView().protocol);
        LearningReview review = readForLearning(orderFor(file));
        for (size_t i = 0; i < review.items.size(); ++i)
            keepItem(review, i);
        const LearningChoices kept = choicesOf(review);
        file.record.account += u"\nLater Walter Brandvold said so to Ray Tamm RN."_s;
        LearningReview again = readForLearning(orderFor(file));
        QCOMPARE(takeOver(again, kept), static_cast<int>(again.items.size() - review.items.size()));
        QVERIFY(again.items.size() >= review.items.size() + 2);
        QVERIFY(!readsNow(again).contains(u"Later Walter"_s));
        QCOMPARE(again.looked(), static_cast<int>(review.items.size()));
    }

    void theLastCheckFindsWhatAPersonWrote()
    {
        LearningReview review = readForLearning(orderFor(plantedCase(*heparinView().protocol)));
        acceptSure(review);
        const LearningCheck clean = checked(review);
        QVERIFY2(clean.open.empty(), clean.open.empty() ? "" : qPrintable(clean.open.front().found.original));
        // What is kept by choice is no finding.
        const auto name = static_cast<size_t>(itemOf(review, u"Walter"_s));
        keepItem(review, name);
        QVERIFY(checked(review).open.empty());
        QCOMPARE(review.kept().size(), size_t(1));
        // A name in words that somebody typed is one, and it says where it stands.
        changeItem(review, name, u"old Brandvold"_s);
        const LearningCheck found = checked(review);
        QVERIFY(!found.open.empty());
        QCOMPARE(found.open.front().item, static_cast<int>(name));
        // Left in on purpose, it holds nothing back.
        const LearningCheck left = checked(review, {found.open.front().key});
        QVERIFY(left.open.empty());
        QCOMPARE(left.leftIn.size(), size_t(1));
        for (const QString &format : {u"pdf"_s, u"odt"_s, u"txt"_s})
            QVERIFY(!makeLearningFile(review, format, {}, {}).check.open.empty());
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(makeLearningFile(review, u"docx"_s, {}, {})));
    }

    void theListIsSound()
    {
        ReplacementsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto review = std::make_shared<LearningReview>(readForLearning(orderFor(plantedCase(*heparinView().protocol))));
        model.show(review);
        QCOMPARE(model.rowCount(), static_cast<int>(review->items.size()));
        const int name = itemOf(*review, u"Walter"_s);
        const QModelIndex row = model.index(name);
        QVERIFY(row.data().toString().contains(u"Walter Brandvold"_s));
        QVERIFY(row.data().toString().contains(u"→"_s));
        QVERIFY(row.data(RowRole::Second).toString().contains(u"Name"_s));
        keepItem(*review, static_cast<size_t>(name));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changed.count(), 1);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"tells who it is about"_s));
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    // The page

    void everythingGoesByKeyboard()
    {
        LearningBench bench;
        bench.open();
        const QAbstractItemModelTester tester(
            bench.list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const LearningReview &review = *bench.page->review();
        QCOMPARE(review.looked(), 0);
        // Accept goes on to the next one.
        bench.pane().choose(0);
        bench.press(Qt::Key_A);
        QVERIFY(bench.page->review()->items[0].looked);
        QCOMPARE(bench.pane().current(), 1);
        // Change asks for the words in place.
        bench.press(Qt::Key_C);
        auto *words = bench.find<QLineEdit>(u"learning.words"_s);
        QVERIFY(words->isVisible());
        words->clear();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(words->isVisible()); // something has to stand there
        QTest::keyClicks(words, u"somebody"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!words->isVisible());
        QCOMPARE(review.replacement(1).choice, ReplacementChoice::Change);
        QCOMPARE(review.replacement(1).replacement, u"somebody"_s);
        // Keeping what tells who it is asks in words first.
        const int name = itemOf(review, u"Novotny"_s);
        bench.pane().choose(name);
        bench.press(Qt::Key_K);
        auto *warning = bench.find<NoteBox>(u"learning.keepWarning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->accessibleName().contains(u"Novotny"_s));
        QCOMPARE(review.replacement(static_cast<size_t>(name)).choice, ReplacementChoice::Accept);
        bench.press(Qt::Key_Escape);
        QVERIFY(!warning->isVisible());
        bench.press(Qt::Key_K);
        bench.press(Qt::Key_K);
        QCOMPARE(review.replacement(static_cast<size_t>(name)).choice, ReplacementChoice::Keep);
        // A day tells it less: kept at once.
        const int day = itemOf(review, u"July 14"_s);
        bench.pane().choose(day);
        bench.press(Qt::Key_K);
        QCOMPARE(review.replacement(static_cast<size_t>(day)).choice, ReplacementChoice::Keep);
        // And back.
        bench.pane().choose(name);
        bench.press(Qt::Key_A);
        QCOMPARE(review.replacement(static_cast<size_t>(name)).choice, ReplacementChoice::Accept);
        // The unsure ones one after the other, until there are none.
        for (int left = review.unsureLeft(); left > 0; --left) {
            bench.press(Qt::Key_N);
            QVERIFY(review.replacement(static_cast<size_t>(bench.pane().current())).unsure);
            bench.press(Qt::Key_A);
            QCOMPARE(review.unsureLeft(), left - 1);
        }
        bench.click(u"learning.acceptSure"_s);
        QCOMPARE(review.looked(), static_cast<int>(review.items.size()));
        QVERIFY(bench.find<QLabel>(u"learning.progress"_s)->text().contains(u"%1 of %1"_s.arg(review.items.size())));
    }

    void listAndTextsGoTogether()
    {
        LearningBench bench;
        bench.open();
        const LearningReview &review = *bench.page->review();
        const int name = itemOf(review, u"Novotny"_s);
        bench.pane().choose(name);
        const auto marks = bench.texts().extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].cursor.selectedText(), review.replacement(static_cast<size_t>(name)).original);
        QCOMPARE(marks[1].cursor.selectedText(), review.replacement(static_cast<size_t>(name)).replacement);
        // Everything found is underlined and says what it is.
        const QTextCharFormat format = marks[0].cursor.charFormat();
        QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline);
        QVERIFY(format.toolTip().contains(u"Name"_s));
        QVERIFY(bench.texts().accessibleDescription().contains(u"Novotny"_s));
        // From the text to the list.
        const int phone = itemOf(review, u"555"_s);
        bench.pane().choose(phone);
        const int place = bench.texts().extraSelections()[1].cursor.selectionStart() + 1;
        bench.pane().choose(0);
        QTextCursor cursor(bench.texts().document());
        cursor.setPosition(place);
        bench.texts().setTextCursor(cursor);
        QCOMPARE(bench.pane().current(), phone);
        // The keys work there, too.
        QTest::keyClick(&bench.texts(), Qt::Key_A);
        QVERIFY(review.items[static_cast<size_t>(phone)].looked);
        QVERIFY(bench.texts().isReadOnly());
    }

    void whatTheProgramDidNotSeeCanBeReplaced()
    {
        LearningBench bench;
        bench.open();
        const size_t before = bench.page->review()->items.size();
        auto *add = bench.find<QPushButton>(u"learning.add"_s);
        QVERIFY(!add->isEnabled());
        QTextCursor cursor = bench.texts().document()->find(u"found the pump"_s);
        QVERIFY(!cursor.isNull());
        bench.texts().setTextCursor(cursor);
        QVERIFY(add->isEnabled());
        add->click();
        bench.write(u"learning.words"_s, u"noticed a device"_s);
        bench.click(u"learning.writeWords"_s);
        QCOMPARE(bench.page->review()->items.size(), before + 1);
        QVERIFY(bench.texts().toPlainText().contains(u"noticed a device"_s));
        // Again is refused, and said.
        cursor = bench.texts().document()->find(u"the pump"_s);
        bench.texts().setTextCursor(cursor);
        add->click();
        bench.write(u"learning.words"_s, u"x"_s);
        bench.click(u"learning.writeWords"_s);
        QCOMPARE(bench.page->review()->items.size(), before + 1);
        QVERIFY(!bench.problem().isEmpty());
    }

    void theWorkSurvivesALock()
    {
        LearningBench bench;
        bench.open();
        auto *lessons = bench.find<GrowingEdit>(u"learning.lessons"_s);
        lessons->setFocus();
        QTest::keyClicks(lessons, u"Check the rate with Ray Tamm"_s);
        QTRY_VERIFY(itemOf(*bench.page->review(), u"Ray Tamm"_s) >= 0);
        QTRY_VERIFY(readsNow(*bench.page->review()).contains(u"Check the rate with a nurse"_s));
        bench.write(u"learning.recipient"_s, u"Great Lakes PSO"_s);
        const int name = itemOf(*bench.page->review(), u"Novotny"_s);
        bench.pane().choose(name);
        bench.press(Qt::Key_K);
        bench.press(Qt::Key_K);
        bench.pane().choose(0);
        bench.press(Qt::Key_A);
        const QString reads = readsNow(*bench.page->review());
        const int looked = bench.page->review()->looked();
        bench.page->keepDraft().waitForFinished();

        bench.start();
        QSignalSpy opened(bench.page.get(), &LearningPage::opened);
        QTRY_VERIFY(bench.page->review()); // open again by itself
        QVERIFY(bench.page->isOpen());
        QCOMPARE(readsNow(*bench.page->review()), reads);
        QCOMPARE(bench.page->review()->looked(), looked);
        QCOMPARE(bench.find<GrowingEdit>(u"learning.lessons"_s)->toPlainText(), u"Check the rate with Ray Tamm"_s);
        QCOMPARE(bench.find<QLineEdit>(u"learning.recipient"_s)->text(), u"Great Lakes PSO"_s);
        QVERIFY(bench.find<NoteBox>(u"learning.result"_s)->isHidden()); // nothing is new

        // Left by the way back, it waits until somebody opens it.
        QSignalSpy closed(bench.page.get(), &LearningPage::closed);
        bench.page->close();
        QCOMPARE(closed.count(), 1);
        bench.start();
        QTest::qWait(30);
        QVERIFY(!bench.page->isOpen());
        bench.open();
        QCOMPARE(readsNow(*bench.page->review()), reads);
    }

    void eachAudienceHasItsOwnWork()
    {
        LearningBench bench;
        bench.open();
        bench.acceptAll();
        bench.page->setAudience(LearningAudience::StaffTeaching);
        QTRY_VERIFY(bench.page->review());
        QCOMPARE(bench.page->review()->looked(), 0);
        QVERIFY(!bench.find<QLineEdit>(u"learning.recipient"_s)->isVisible()); // it stays in the house
        bench.ready();
        const QString path = m_folder.filePath(u"teaching.txt"_s);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
        QVERIFY(bench.desk.sent<NoteDisclosure>().front().disclosure.recipient.isEmpty());
        bench.page->setAudience(LearningAudience::SafetyOrganization);
        QTRY_VERIFY(bench.page->review());
        QCOMPARE(bench.page->review()->looked(), static_cast<int>(bench.page->review()->items.size()));
    }

    void textsThatChangeBringOnlyTheNewOnes()
    {
        LearningBench bench;
        bench.open();
        bench.acceptAll();
        const int before = bench.page->review()->looked();
        CaseFile file = bench.desk.view.file;
        file.record.account += u"\nThen Dr. Ruiz spoke with Ingrid Brandvold."_s;
        bench.change(file);
        QTRY_VERIFY(static_cast<int>(bench.page->review()->items.size()) > before);
        QCOMPARE(bench.page->review()->looked(), before);
        auto *told = bench.find<NoteBox>(u"learning.result"_s);
        QVERIFY(told->isVisible());
        QVERIFY(told->accessibleName().contains(u"new"_s));
        // The same when it happened while the casebook was locked.
        bench.page->keepDraft().waitForFinished();
        file.record.account += u"\nAnd with Mr. Brandvold."_s;
        bench.desk.view = viewOf(file, bench.desk.view.protocol);
        bench.start();
        QTRY_VERIFY(bench.page->review());
        QCOMPARE(bench.page->review()->looked(), before);
        QVERIFY(!bench.find<NoteBox>(u"learning.result"_s)->isHidden());
    }

    void anEmptyCaseSaysSo()
    {
        LearningBench bench(plainCase());
        bench.page->open();
        bench.page->show();
        auto *empty = bench.find<EmptyState>(u"learning.empty"_s);
        QTRY_VERIFY(empty->actionButton());
        QVERIFY(empty->isVisible());
        QSignalSpy closed(bench.page.get(), &LearningPage::closed);
        empty->actionButton()->click();
        QCOMPARE(closed.count(), 1);
    }

    void everythingHasANameAndAPlace()
    {
        LearningBench bench;
        bench.open();
        for (auto *widget : bench.page->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                     qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QTextEdit *>(widget) ||
                                     qobject_cast<QPlainTextEdit *>(widget);
            if (!interactive || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        const auto panes = bench.page->panes();
        QCOMPARE(panes.size(), size_t(3));
    }

    /// Pictures to look at, when a folder for them is given.
    void itIsDrawn()
    {
        const QString folder = qEnvironmentVariable("CANDOR_GRAB_DIR");
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme theme;
            theme.setMode(mode);
            theme.apply();
            for (const QSize &size : {QSize(1256, 669), QSize(1202, 569)}) {
                LearningBench bench;
                bench.page->resize(size);
                bench.open();
                bench.page->resize(size);
                const auto draw = [&](const QString &name) {
                    QTest::qWait(60);
                    const QPixmap picture = bench.page->grab();
                    QCOMPARE(picture.deviceIndependentSize().toSize(), size); // it fits into the smallest window
                    const QString shade = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
                    if (!folder.isEmpty())
                        picture.save(u"%1/learning-%2-%3-%4.png"_s.arg(folder, name, shade).arg(size.width()));
                };
                draw(u"begin"_s);
                bench.pane().choose(itemOf(*bench.page->review(), u"Novotny"_s));
                bench.press(Qt::Key_K);
                draw(u"keep"_s);
                bench.press(Qt::Key_K);
                bench.pane().choose(2);
                bench.press(Qt::Key_C);
                draw(u"change"_s);
                bench.write(u"learning.words"_s, u"Brandvold's girl"_s);
                bench.click(u"learning.writeWords"_s);
                bench.ready();
                bench.page->save(m_folder.filePath(u"drawn.pdf"_s));
                bench.page->doNext();
                draw(u"check"_s);
            }
        }
    }
};

QTEST_MAIN(TestLearningPage)
#include "tst_learning_page.moc"
