// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeparinCase.h"
#include "ShellFixture.h"
#include "case/GrowingEdit.h"
#include "case/documents/RecordCard.h"
#include "case/documents/TakeOutPanel.h"
#include "case/learning/LearningFinish.h"
#include "case/learning/LearningPage.h"
#include "case/learning/LearningTexts.h"
#include "case/learning/ReplacementsPane.h"
#include "case/print/CaseDocuments.h"
#include "documents/BinderSamples.h"
#include "documents/OdtReader.h"
#include "pdf/PdfPages.h"
#include "render/Renderer.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

/// What must not be in a file that leaves.
const QStringList planted{u"Brandvold"_s, u"Walter"_s,   u"Ruiz"_s,    u"Tamm"_s,       u"Novotny"_s,    u"4 West"_s,
                          u"July 14"_s,   u"555-0142"_s, u"4471882"_s, u"Vandermeer"_s, u"St. Brendan"_s};

CaseFile plantedCase(const Protocol &protocol)
{
    CaseFile file = heparinCase(protocol);
    file.record.account =
        u"Walter Brandvold was on 4 West of St. Brendan Valley Hospital. On July 14, 2026 Ray Tamm RN found the pump.\n"
        "Dr. Helen Ruiz called Dr. Vandermeer at (507) 555-0142. His daughter, Philippa Novotny, asked about MRN 4471882."_s;
    for (Fact &fact : file.all<Fact>())
        fact.withheld.clear();
    Action action;
    action.id = Id<Action>::create();
    action.familyText = u"Pumps on 4 West refuse such a rate"_s;
    action.strength = Strength::Stronger;
    action.state = ActionState::Verified;
    file.put(action);
    return file;
}

LearningOrder orderFor(const CaseFile &file, const QStringList &lessons = {})
{
    DocumentContext context;
    context.hospital = u"St. Brendan Valley Hospital"_s;
    context.surroundings = sampleSurroundings();
    return {
        std::make_shared<const CaseFile>(file),
        {LearningAudience::SafetyOrganization, lessons},
        context,
        {u"Dana Okafor"_s},
        {}};
}

int itemOf(const LearningReview &review, const QString &original)
{
    for (size_t i = 0; i < review.items.size(); ++i) {
        if (review.replacement(i).original.contains(original))
            return static_cast<int>(i);
    }
    return -1;
}

QString readsNow(const LearningReview &review)
{
    return plainText(FilteredDocument(learningSummary(review.draft)));
}

LearningCheck checked(const LearningReview &review, const std::set<QString> &accepted = {})
{
    return lastCheck(review, {{{}, readsNow(review)}}, accepted);
}

/// All that other programs find in a file: its words, and what it says about itself.
QString readElsewhere(const QString &path, const QByteArray &bytes)
{
    if (path.endsWith(u".pdf"_s)) {
        QProcess about;
        about.start(u"pdfinfo"_s, {path});
        about.waitForFinished();
        return binders::pdfText(path) + QString::fromUtf8(about.readAllStandardOutput());
    }
    if (path.endsWith(u".txt"_s))
        return QString::fromUtf8(bytes);
    QString found;
    for (const odt::Entry &entry : odt::unzipped(bytes))
        found += QString::fromUtf8(entry.data) + u'\n';
    return found;
}

/// The case with names in it, and the page over it.
struct Bench {
    explicit Bench(const CaseFile &file) { begin(file); }
    Bench() { begin(plantedCase(*heparinView().protocol)); }

    void begin(const CaseFile &file)
    {
        desk.view = viewOf(file, heparinView().protocol);
        start();
    }
    /// As after a lock: everything of the screen is made again.
    void start()
    {
        page.reset();
        store = std::make_unique<CaseStore>(desk.desk());
        QObject::connect(store.get(), &CaseStore::failed, store.get(), [](const Error &error) {
            qWarning() << "failed:" << error.what();
        });
        page = std::make_unique<LearningPage>(*store);
        page->resize(1202, 620);
        store->show(desk.view);
    }
    void open()
    {
        page->open();
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->review());
    }
    /// The case changes behind the page.
    void change(const CaseFile &file)
    {
        desk.view = viewOf(file, desk.view.protocol);
        store->show(desk.view);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return page->findChild<W *>(name);
    }
    [[nodiscard]] ReplacementsPane &pane() const { return *page->findChild<ReplacementsPane *>(); }
    [[nodiscard]] LearningTexts &texts() const { return *page->findChild<LearningTexts *>(); }
    [[nodiscard]] LearningFinish &finish() const { return *page->findChild<LearningFinish *>(); }
    [[nodiscard]] QListView &list() const { return *pane().list(); }
    void press(Qt::Key key) const { QTest::keyClick(pane().list(), key); }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QString problem() const
    {
        auto *box = find<NoteBox>(u"learning.problem"_s);
        return box->isHidden() ? QString() : box->accessibleName();
    }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// Everything is looked at and accepted.
    void acceptAll() const
    {
        while (page->review()->looked() < static_cast<int>(page->review()->items.size())) {
            QVERIFY(pane().goToNext());
            press(Qt::Key_A);
        }
    }
    /// All that is needed before the file.
    void ready() const
    {
        acceptAll();
        if (page->audience() != LearningAudience::StaffTeaching)
            write(u"learning.recipient"_s, u"Great Lakes PSO"_s);
        checkNow();
        find<CheckRow>(u"learning.confirm"_s)->setChecked(true);
    }
    /// Until the last check is about the texts as they are.
    void checkNow() const { QTest::qWait(450); }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<LearningPage> page;
};

} // namespace

class TestLearningPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

    void nothingLeavesBeforeAPersonConfirmed()
    {
        Bench bench;
        bench.open();
        const QString path = m_folder.filePath(u"early.pdf"_s);
        const auto isHeld = [&] {
            bench.page->save(path);
            QTest::qWait(50);
            return !QFile::exists(path) && bench.desk.sent<NoteDisclosure>().empty();
        };
        QVERIFY(isHeld());
        QVERIFY(bench.problem().contains(u"not looked at"_s));
        bench.acceptAll();
        QVERIFY(isHeld());
        QCOMPARE(bench.find<QLineEdit>(u"learning.recipient"_s)->text(), QString());
        bench.write(u"learning.recipient"_s, u"Great Lakes PSO"_s);
        bench.checkNow();
        QVERIFY(isHeld());
        QVERIFY(bench.problem().contains(u"confirm"_s));
        bench.find<CheckRow>(u"learning.confirm"_s)->setChecked(true);
        // A choice made after that takes the confirmation away.
        bench.pane().choose(0);
        bench.press(Qt::Key_A);
        QVERIFY(!bench.find<CheckRow>(u"learning.confirm"_s)->isChecked());
        QVERIFY(isHeld());
    }

    void noPlantedNameIsInTheFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "odt", "txt"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void noPlantedNameIsInTheFile()
    {
        QFETCH(QString, format);
        Bench bench;
        bench.open();
        bench.ready();
        QVERIFY(bench.finish().check());
        QVERIFY(bench.finish().check()->open.empty());
        const QString path = m_folder.filePath(u"summary."_s + format);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
        const QByteArray bytes = content(path);
        // On record, with the digest of just this file, what was replaced, and what was confirmed.
        QTRY_COMPARE(bench.desk.sent<NoteDisclosure>().size(), size_t(1));
        const Disclosure note = bench.desk.sent<NoteDisclosure>().front().disclosure;
        QCOMPARE(note.kind, DisclosureKind::Deidentified);
        QCOMPARE(note.recipient, u"Great Lakes PSO"_s);
        QCOMPARE(note.digest, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QVERIFY(!note.confirmed.isEmpty());
        QVERIFY(note.items.join(u'\n').contains(u"Replaced: Name"_s));
        QVERIFY(!note.items.join(u'\n').contains(u"Kept"_s));
        // What is written is what was shown, and nobody finds more in it.
        const QString text = readElsewhere(path, bytes).simplified();
        QVERIFY2(text.contains(u"the patient"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(text.contains(u"Learning summary"_s, Qt::CaseInsensitive));
        for (const QString &name : planted) {
            QVERIFY2(!text.contains(name), qPrintable(name));
            QVERIFY2(!bytes.contains(name.toUtf8()), qPrintable(name));
        }
        QVERIFY(!text.contains(u"2026-0147"_s)); // nor the number of the case
        QTRY_VERIFY(bench.find<NoteBox>(u"learning.result"_s)->isVisible());
    }

    /// The finished file is what is looked through, not what it was made from.
    void theFinishedFileIsReadBack()
    {
        const LearningReview review = readForLearning(orderFor(plantedCase(*heparinView().protocol)));
        DocumentModel told;
        told.title = u"About Walter Brandvold"_s;
        told.language = u"en"_s;
        told.mark = u"Call (507) 555-0142"_s;
        told.words.page = u"Page %1 of %2"_s;
        told.blocks.push_back({Heading{u"What happened"_s, 1}, Lane::Fact, {}});
        told.blocks.push_back({Paragraph{u"It happened at St. Brendan Valley Hospital."_s}, Lane::Fact, {}});
        const FilteredDocument document(told);
        struct Each {
            QString suffix;
            QByteArray bytes;
        };
        for (const Each &each :
             {Each{u"pdf"_s, renderPdf(document, {})}, Each{u"odt"_s, renderOdt(document, {})},
              Each{u"txt"_s, renderText(document).toUtf8()}}) {
            if (each.suffix == "pdf"_L1 && !canReadPdf())
                continue;
            const std::vector<ProducedText> parts = readBack(each.bytes, each.suffix);
            QVERIFY2(!parts.empty(), qPrintable(each.suffix));
            const LearningCheck check = lastCheck(review, parts, {});
            const auto isFound = [&](const QString &name) {
                return std::any_of(check.open.begin(), check.open.end(), [&](const LearningFinding &finding) {
                    return finding.found.original.contains(name) && !finding.about.isEmpty() && !finding.text;
                });
            };
            QVERIFY2(isFound(u"Brendan"_s), qPrintable(each.suffix));
            QVERIFY2(isFound(u"555-0142"_s), qPrintable(each.suffix));
            if (each.suffix != "txt"_L1) // a text has no properties
                QVERIFY2(isFound(u"Brandvold"_s), qPrintable(each.suffix));
            // What cannot be read is not taken for clean.
            QVERIFY2(readBack("nothing of the kind", u"odt"_s).empty(), qPrintable(each.suffix));
            QVERIFY2(readBack(each.bytes.left(each.bytes.size() / 2), u"odt"_s).empty(), qPrintable(each.suffix));
        }
        QVERIFY(readBack("nothing of the kind", u"pdf"_s).empty());
        QVERIFY(readBack({}, u"txt"_s).empty());
    }

    void whatIsKeptOnPurposeStaysAndIsNoted()
    {
        Bench bench;
        bench.open();
        bench.pane().choose(itemOf(*bench.page->review(), u"Novotny"_s));
        bench.press(Qt::Key_K);
        bench.press(Qt::Key_K);
        bench.ready();
        QTRY_VERIFY(bench.find<NoteBox>(u"learning.kept"_s)->accessibleName().contains(u"Novotny"_s));
        const QString path = m_folder.filePath(u"kept.txt"_s);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
        const QString text = QString::fromUtf8(content(path));
        QVERIFY(text.contains(u"Novotny"_s));
        QVERIFY(!text.contains(u"Brandvold"_s));
        QVERIFY(bench.desk.sent<NoteDisclosure>().front().disclosure.items.join(u'\n').contains(
            u"Philippa Novotny (Name)"_s));
    }

    void whatIsFoundAtTheEndHoldsItBack()
    {
        Bench bench;
        bench.open();
        const int name = itemOf(*bench.page->review(), u"Novotny"_s);
        bench.pane().choose(name);
        bench.press(Qt::Key_C);
        bench.write(u"learning.words"_s, u"the girl of Brandvold"_s);
        bench.click(u"learning.writeWords"_s);
        bench.ready();
        QTRY_VERIFY(bench.finish().check() && !bench.finish().check()->open.empty());
        const QAbstractItemModelTester tester(
            bench.finish().list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString path = m_folder.filePath(u"held.txt"_s);
        bench.page->save(path);
        QTest::qWait(50);
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.desk.sent<NoteDisclosure>().empty());
        QVERIFY(bench.problem().contains(u"could still tell"_s));
        // Going on leads there; left in on purpose it goes out, and the note says so.
        bench.page->doNext();
        bench.finish().focusFindings();
        QVERIFY(bench.finish().list()->currentIndex().isValid());
        bench.click(u"learning.leaveFinding"_s);
        QTRY_VERIFY(bench.finish().check()->open.empty());
        bench.find<CheckRow>(u"learning.confirm"_s)->setChecked(true);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
        const QStringList items = bench.desk.sent<NoteDisclosure>().front().disclosure.items;
        QVERIFY2(items.join(u'\n').contains(u"Kept: "_s), qPrintable(items.join(u'\n')));
    }

    /// What is not on record has not left.
    void withoutTheNoteThereIsNoFile()
    {
        Bench bench;
        bench.open();
        bench.ready();
        QTemporaryDir place;
        const QString path = place.filePath(u"summary.pdf"_s);
        bench.desk.refuse = Error(ErrorCode::NoSpace, {u"casebook"_s});
        bench.page->save(path);
        QTRY_VERIFY(!bench.problem().isEmpty());
        QTRY_VERIFY(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(bench.desk.sent<NoteDisclosure>().empty());
        // Nor does a place that cannot be written to leave a note.
        bench.page->save(place.filePath(u"no/such/folder/summary.pdf"_s));
        QTRY_VERIFY(bench.find<QPushButton>(u"learning.save.pdf"_s)->isEnabled());
        QTest::qWait(50);
        QVERIFY(bench.desk.sent<NoteDisclosure>().empty());
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
    }

    void theNameOfTheFileSaysNothing()
    {
        Bench bench;
        bench.open();
        bench.ready();
        bench.page->doNext();
        auto *dialog = bench.find<QFileDialog>(u"learning.saveDialog"_s);
        QVERIFY(dialog);
        const QStringList names = dialog->selectedFiles();
        QVERIFY(!names.isEmpty());
        QCOMPARE(QFileInfo(names.front()).fileName(), u"learning-summary.pdf"_s);
        dialog->reject();
    }

    void theWorkSurvivesALock()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench(plainCase());
        bench.page->open();
        bench.page->show();
        auto *empty = bench.find<EmptyState>(u"learning.empty"_s);
        QTRY_VERIFY(empty->actionButton());
        QVERIFY(empty->isVisible());
        QSignalSpy closed(bench.page.get(), &LearningPage::closed);
        empty->actionButton()->click();
        QCOMPARE(closed.count(), 1);
    }

    void aFinishedCaseCanBeLearnedFrom()
    {
        CaseFile file = plantedCase(*heparinView().protocol);
        file.record.status = CaseStatus::Closed;
        Bench bench(file);
        bench.open();
        bench.ready();
        const QString path = m_folder.filePath(u"closed.txt"_s);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
    }

    void everythingHasANameAndAPlace()
    {
        Bench bench;
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
                Bench bench;
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

    // Taking a file out of work product

    void aFileIsTakenOutInItsCard()
    {
        Attachment kept;
        kept.id = Id<Attachment>::create();
        kept.name = u"Pump log.txt"_s;
        kept.state = AttachmentState::Complete;
        kept.lane = Lane::Pswp;
        const words::Moment moment = words::momentOf(sampleSurroundings());
        RecordCard silent;
        silent.show(kept, moment);
        QVERIFY(silent.findChild<TakeOutPanel *>()->isHidden()); // nobody would do it

        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply();
        RecordCard card;
        QSignalSpy asked(&card, &RecordCard::takeOutRequested);
        card.show(kept, moment);
        card.QWidget::show();
        auto *panel = card.findChild<TakeOutPanel *>();
        QVERIFY(panel->isVisible());
        auto *form = card.findChild<QWidget *>(u"takeOut.form"_s);
        QVERIFY(!form->isVisible());
        card.findChild<QPushButton *>(u"takeOut.begin"_s)->click();
        QVERIFY(form->isVisible());
        auto *lanes = card.findChild<QComboBox *>(u"takeOut.lane"_s);
        QCOMPARE(lanes->count(), 4);
        QCOMPARE(lanes->findData(static_cast<int>(Lane::Pswp)), -1);
        card.findChild<QPushButton *>(u"takeOut.confirm"_s)->click();
        QCOMPARE(asked.count(), 0); // without a reason
        if (const QString folder = qEnvironmentVariable("CANDOR_GRAB_DIR"); !folder.isEmpty()) {
            card.resize(304, 760);
            QTest::qWait(50);
            card.grab().save(folder + u"/take-out.png"_s);
        }
        auto *reason = card.findChild<QLineEdit *>(u"takeOut.reason"_s);
        QTest::keyClicks(reason, u"It belongs to the device"_s);
        card.show(kept, moment); // the case changed around it
        QCOMPARE(reason->text(), u"It belongs to the device"_s);
        QVERIFY(form->isVisible());
        lanes->setCurrentIndex(lanes->findData(static_cast<int>(Lane::Business)));
        card.findChild<QPushButton *>(u"takeOut.confirm"_s)->click();
        QCOMPARE(asked.count(), 1);
        const auto command = asked.front().front().value<TakeOutOfWorkProduct>();
        QCOMPARE(command.kind, RecordKind::Attachment);
        QCOMPARE(command.record, kept.id.uuid());
        QCOMPARE(command.lane, Lane::Business);
        QCOMPARE(command.reason, u"It belongs to the device"_s);
        card.showTakeOutProblem(u"It went out already."_s);
        QVERIFY(card.findChild<NoteBox *>(u"takeOut.problem"_s)->isVisible());
        kept.lane = Lane::Business;
        card.show(kept, moment);
        QVERIFY(!panel->isVisible());
        Document made;
        card.show(made, moment, false);
        QVERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestLearningPage)
#include "tst_learning_page.moc"
