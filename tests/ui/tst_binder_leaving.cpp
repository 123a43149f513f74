// SPDX-License-Identifier: GPL-3.0-or-later
// How a case binder leaves the house: who is asked, what is sealed, what is recorded, what is forgotten.
#include "BinderBench.h"
#include "ShellFixture.h"
#include "case/binder/SealedPanel.h"
#include "widgets/FieldFrame.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

using candor::binders::pdfText;

class TestBinderLeaving : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_settings);
        QStandardPaths::setTestModeEnabled(true);
        needPdfTools();
    }

    void theProposedNameIsTheNumberAlone()
    {
        BinderBench bench;
        bench.open(BinderReader::Insurer);
        bench.fill(u"Walter Brandvold"_s, u"Reserve"_s);
        bench.find<QPushButton>(u"binder.save"_s)->click();
        bench.answer(ownPassphrase);
        QTRY_VERIFY(bench.dialog());
        auto *dialog = bench.find<QFileDialog>(u"binder.saveDialog"_s);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"2026-0147-binder-insurer.pdf"_s);
        dialog->reject();
        QTRY_VERIFY(!bench.dialog());
        bench.page->doNext();
        bench.answer(ownPassphrase);
        QTRY_VERIFY(bench.dialog());
        dialog = bench.find<QFileDialog>(u"binder.saveDialog"_s);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"2026-0147-hand-over-insurer.pdf"_s);
        dialog->reject();
    }

    void whatCannotBeRecordedDoesNotAppear()
    {
        BinderBench bench;
        bench.open();
        bench.desk.refuse = Error(ErrorCode::InUse, {u"Helen Ruiz"_s});
        bench.save();
        QVERIFY(!QFileInfo::exists(bench.path));
        QCOMPARE(bench.result().kind(), Status::Late);
        QVERIFY(bench.desk.commands.empty());
        QVERIFY(QDir(bench.folder.path()).isEmpty());
    }

    void stoppingLeavesNothing()
    {
        BinderBench bench;
        bench.open(BinderReader::Counsel);
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice"_s);
        std::atomic<bool> begun = false, goOn = false;
        bench.reading = [&] {
            begun = true;
            while (!goOn)
                QThread::msleep(2);
        };
        for (const bool sealed : {false, true}) {
            begun = goOn = false;
            bench.path = bench.folder.filePath(u"stopped.pdf"_s);
            if (sealed)
                bench.page->sealTo(bench.path);
            else
                bench.page->saveTo(bench.path);
            QVERIFY(bench.page->isWorking());
            QVERIFY(!bench.find<QPushButton>(u"binder.save"_s)->isVisibleTo(bench.page.get()));
            QTRY_VERIFY(begun);
            bench.find<QPushButton>(u"binder.cancel"_s)->click();
            goOn = true;
            QTRY_VERIFY(!bench.page->isWorking());
            QVERIFY(QDir(bench.folder.path()).isEmpty());
            QVERIFY(bench.desk.commands.empty());
            QVERIFY(!bench.page->sealed().handOver());
            QCOMPARE(bench.result().kind(), Status::Wait);
        }
    }

    void aHandOverNeedsRecipientAndPurpose()
    {
        BinderBench bench;
        bench.open();
        QVERIFY(!bench.find<QPushButton>(u"binder.seal"_s)->isVisibleTo(bench.page.get()));
        QVERIFY(bench.find<QPushButton>(u"binder.saveAlone"_s)->isVisibleTo(bench.page.get()));
        bench.choose(BinderReader::Counsel);
        QVERIFY(!bench.find<QPushButton>(u"binder.saveAlone"_s)->isVisibleTo(bench.page.get()));
        QVERIFY(bench.find<QPushButton>(u"binder.seal"_s)->isVisibleTo(bench.page.get()));
        bench.find<QPushButton>(u"binder.seal"_s)->click();
        const auto errorAt = [&](const QString &name) {
            return qobject_cast<FieldFrame *>(bench.find<QLineEdit>(name)->parentWidget())->error();
        };
        QVERIFY(!errorAt(u"binder.recipient"_s).isEmpty() && !errorAt(u"binder.purpose"_s).isEmpty());
        QVERIFY(!bench.page->findChild<QFileDialog *>());
        bench.seal();
        QVERIFY(!QFileInfo::exists(bench.path) && bench.desk.commands.empty());
        QTest::keyClicks(bench.find<QLineEdit>(u"binder.recipient"_s), u"Whitcomb"_s);
        QVERIFY(errorAt(u"binder.recipient"_s).isEmpty());
        bench.seal();
        QVERIFY(!QFileInfo::exists(bench.path) && bench.desk.commands.empty());
        // Unsealed it goes to the same people.
        bench.fill({}, {});
        bench.find<QPushButton>(u"binder.save"_s)->click();
        QVERIFY(!errorAt(u"binder.recipient"_s).isEmpty() && !errorAt(u"binder.purpose"_s).isEmpty());
        QVERIFY(!bench.page->findChild<QFileDialog *>());
        bench.fill(u"Whitcomb"_s, {});
        bench.save();
        QVERIFY(!errorAt(u"binder.purpose"_s).isEmpty());
        QVERIFY(!QFileInfo::exists(bench.path) && bench.desk.commands.empty());
        // Without a handling mark there is only the recipient to write across a page.
        bench.choose(BinderReader::Family);
        bench.fill({}, {});
        bench.find<QAbstractButton>(u"binder.watermark"_s)->setChecked(true);
        bench.save();
        QVERIFY(!errorAt(u"binder.recipient"_s).isEmpty() && errorAt(u"binder.purpose"_s).isEmpty());
        QVERIFY(!QFileInfo::exists(bench.path));
    }

    /// A casebook that was left open is not carried away by whoever comes along.
    void whatLeavesTheHouseNeedsThePassphrase()
    {
        BinderBench bench;
        bench.open(BinderReader::Counsel);
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice"_s);
        auto *frame = qobject_cast<FieldFrame *>(bench.find<QLineEdit>(u"leaving.passphrase"_s)->parentWidget());
        QVERIFY(frame);
        for (const QString &deed : {u"binder.seal"_s, u"binder.save"_s}) {
            bench.asked.clear();
            bench.find<QPushButton>(deed)->click();
            QVERIFY(bench.asksForPassphrase() && !bench.dialog());
            QVERIFY(!bench.find<QPushButton>(deed)->isVisibleTo(bench.page.get()));
            bench.answer({});
            QVERIFY(frame->hasError() && bench.asked.isEmpty());
            bench.answer(u"somebody else's guess"_s);
            QTRY_VERIFY(frame->hasError() && bench.asked.size() == 1);
            QVERIFY(bench.asksForPassphrase() && !bench.dialog());
            QVERIFY(bench.find<QLineEdit>(u"leaving.passphrase"_s)->text().isEmpty());
            bench.answer(ownPassphrase);
            QTRY_VERIFY(bench.dialog());
            QVERIFY(!bench.asksForPassphrase());
            bench.dialog()->reject();
            QTRY_VERIFY(!bench.dialog());
        }
        // Called off, whichever way: an answer that comes later opens nothing.
        for (const bool byReader : {true, false}) {
            bench.find<QPushButton>(u"binder.seal"_s)->click();
            bench.answer(ownPassphrase);
            if (byReader)
                bench.choose(BinderReader::Insurer);
            else
                bench.find<QPushButton>(u"leaving.cancel"_s)->click();
            QTest::qWait(50);
            QVERIFY(!bench.dialog() && !bench.asksForPassphrase());
        }
        // What stays in the house needs none.
        bench.choose(BinderReader::Internal);
        bench.find<QPushButton>(u"binder.saveAlone"_s)->click();
        QVERIFY(bench.dialog() && !bench.asksForPassphrase());
        bench.dialog()->reject();
    }

    void whoGetsItUnsealedIsNotedFirst()
    {
        for (const BinderReader reader : {BinderReader::Counsel, BinderReader::Insurer}) {
            BinderBench bench;
            bench.open(reader);
            bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice on the claim"_s);
            bench.save();
            QVERIFY(QFileInfo::exists(bench.path));
            const auto noted = bench.desk.sent<NoteDisclosure>();
            QCOMPARE(noted.size(), size_t(1));
            const Disclosure &left = noted.front().disclosure;
            QCOMPARE(left.kind, DisclosureKind::SavedOutside);
            QCOMPARE(left.recipient, u"Whitcomb & Ares LLP"_s);
            QCOMPARE(left.purpose, u"Advice on the claim"_s);
            QCOMPARE(left.digest, bench.desk.sent<NoteDocument>().front().document.digest);
            QVERIFY(!left.what.isEmpty() && left.items.join(u'|').contains(u"bed.txt"_s));
            QVERIFY(!bench.existedWhenNoted);
        }
    }

    void sealedOpensWithWhatIsShownAlone()
    {
        BinderBench bench;
        bench.open(BinderReader::Counsel);
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice on the claim"_s);
        QGuiApplication::clipboard()->setText(u"what was there"_s);
        bench.seal();
        const auto handOver = bench.page->sealed().handOver();
        QVERIFY(handOver);
        auto *shown = bench.find<QLabel>(u"sealed.passphrase"_s);
        QVERIFY(shown->isVisibleTo(bench.page.get()));
        QVERIFY(shown->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        const QString passphrase = QString(shown->text().constData(), shown->text().size()); // a copy of its own
        QCOMPARE(passphrase.split(u' ').size(), 6);
        const QByteArray bytes = bench.written();
        const auto report = readPdf(bytes, passphrase);
        QVERIFY(report && report->encrypted && report->strong);
        QVERIFY(!readPdf(bytes) && !readPdf(bytes, u"six words that are not the right"_s));
        QCOMPARE(report->attachments.size(), size_t(2)); // what counsel may see, as originals
        QVERIFY(!bytes.contains("PumpLogOne") && !bytes.contains("Whitcomb"));
        const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(bench.find<QLabel>(u"sealed.digest"_s)->text().remove(u' '), digest);
        QCOMPARE(bench.find<QLineEdit>(u"sealed.place"_s)->text(), QDir::toNativeSeparators(bench.path));
        const auto noted = bench.desk.sent<NoteDisclosure>();
        QCOMPARE(noted.size(), size_t(1));
        QCOMPARE(noted.front().disclosure.kind, DisclosureKind::HandOver);
        QCOMPARE(noted.front().disclosure.recipient, u"Whitcomb & Ares LLP"_s);
        QCOMPARE(noted.front().disclosure.purpose, u"Advice on the claim"_s);
        QCOMPARE(noted.front().disclosure.digest, digest);
        QVERIFY(!bench.existedWhenNoted);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"what was there"_s);
        // The note may travel with the file.
        const QString note = bench.folder.filePath(u"note.txt"_s);
        bench.page->saveNoteTo(note);
        QTRY_VERIFY(bench.find<NoteBox>(u"sealed.told"_s)->isVisibleTo(bench.page.get()));
        QFile file(note);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.simplified().remove(u' ').contains(digest.left(8)));
        QVERIFY(!text.contains(passphrase));
        QVERIFY(!text.contains(passphrase.section(u' ', 0, 1)));

        bench.page->leave();
        QVERIFY(!bench.page->sealed().handOver());
        QVERIFY(handOver->passphrase.isEmpty());
        QVERIFY(shown->text().isEmpty() && !shown->isVisibleTo(bench.page.get()));
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(passphrase));
        QCOMPARE(bench.result().kind(), Status::Wait); // it says that it is gone
        QVERIFY(bench.page->findChild<QPushButton *>(u"binder.seal"_s)->isVisibleTo(bench.page.get()));
    }

    /// What other parts of the program may still hold of the text reads as nothing.
    void thePassphraseIsWipedWhereItWas()
    {
        BinderBench bench;
        bench.open(BinderReader::Insurer);
        bench.fill(u"Prairie Mutual"_s, u"Reserve"_s);
        bench.seal();
        const QString held = bench.page->sealed().handOver()->passphrase; // shares its bytes
        QVERIFY(!held.isEmpty());
        bench.find<QPushButton>(u"sealed.done"_s)->click();
        QVERIFY(!bench.page->sealed().handOver());
        QCOMPARE(held, QString(held.size(), QChar()));
        QCOMPARE(bench.result().kind(), Status::Ok);
        // Another case, and going away, forget as well.
        bench.seal();
        QVERIFY(bench.page->sealed().handOver());
        bench.page->close();
        QVERIFY(!bench.page->sealed().handOver());
        bench.page->open();
        bench.settle();
        bench.seal();
        QVERIFY(bench.page->sealed().handOver());
        QSignalSpy closed(bench.page.get(), &BinderPage::closed);
        bench.desk.view.file.record.id = Id<Case>::create();
        bench.store->show(bench.desk.view);
        QVERIFY(!bench.page->sealed().handOver());
        QCOMPARE(closed.size(), 1);
    }

    void workProductAsksForTheGround()
    {
        BinderBench bench;
        bench.open(BinderReader::Pso);
        QVERIFY(bench.page->look()->workProduct);
        bench.fill(u"Midwest Patient Safety"_s, u"Learning"_s);
        bench.save();
        QVERIFY(!QFileInfo::exists(bench.path) && bench.desk.commands.empty());
        QCOMPARE(bench.result().kind(), Status::Late);
        bench.find<QPushButton>(u"binder.saveAlone"_s)->click();
        auto *card = bench.find<QWidget>(u"groundCard"_s);
        QVERIFY(card->isVisibleTo(bench.page.get()));
        QCOMPARE(bench.find<QLineEdit>(u"ground.recipient"_s)->text(), u"Midwest Patient Safety"_s);
        bench.find<QPushButton>(u"ground.confirm"_s)->click();
        QVERIFY(!bench.page->findChild<QFileDialog *>()); // no ground yet
        bench.find<QComboBox>(u"ground.ground"_s)->setCurrentIndex(0);
        bench.find<QPushButton>(u"ground.confirm"_s)->click();
        auto *dialog = bench.find<QFileDialog>(u"binder.saveDialog"_s);
        Q_EMIT dialog->fileSelected(bench.path);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page->isWorking(), 60000);
        QVERIFY(pdfText(bench.path).contains(causeWords));
        const auto left = bench.desk.sent<NoteDisclosure>();
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().disclosure.kind, DisclosureKind::PermittedDisclosure);
        QCOMPARE(left.front().disclosure.basis, u"42 CFR 3.206(b)(4)"_s);
        QVERIFY(!left.front().disclosure.what.isEmpty() && !left.front().disclosure.items.isEmpty());
        QCOMPARE(bench.desk.sent<NoteDocument>().size(), size_t(1));
        QVERIFY(!bench.existedWhenNoted);
    }
};

QTEST_MAIN(TestBinderLeaving)
#include "tst_binder_leaving.moc"
