// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a case to be learned from: what holds the file back, what is in it, and what is on record of it.
#include "LearningBench.h"
#include "ShellFixture.h"
#include "case/documents/RecordCard.h"
#include "case/documents/TakeOutPanel.h"
#include "case/print/CaseDocuments.h"
#include "documents/BinderSamples.h"
#include "documents/OdtReader.h"
#include "pdf/PdfPages.h"
#include "render/Renderer.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QProcess>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

/// What must not be in a file that leaves.
const QStringList planted{u"Brandvold"_s, u"Walter"_s,   u"Ruiz"_s,    u"Tamm"_s,       u"Novotny"_s,    u"4 West"_s,
                          u"July 14"_s,   u"555-0142"_s, u"4471882"_s, u"Vandermeer"_s, u"St. Brendan"_s};

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

} // namespace

class TestLearningFile : public QObject {
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

    void nothingLeavesBeforeAPersonConfirmed()
    {
        LearningBench bench;
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
        LearningBench bench;
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
        LearningBench bench;
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
        LearningBench bench;
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
        LearningBench bench;
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
        LearningBench bench;
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

    void aFinishedCaseCanBeLearnedFrom()
    {
        CaseFile file = plantedCase(*heparinView().protocol);
        file.record.status = CaseStatus::Closed;
        LearningBench bench(file);
        bench.open();
        bench.ready();
        const QString path = m_folder.filePath(u"closed.txt"_s);
        bench.page->save(path);
        QTRY_VERIFY2(QFile::exists(path), qPrintable(bench.problem()));
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

QTEST_MAIN(TestLearningFile)
#include "tst_learning_file.moc"
