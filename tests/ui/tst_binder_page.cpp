// SPDX-License-Identifier: GPL-3.0-or-later
// The page that puts a case binder together: what may enter, what is written, what is recorded, what is forgotten.
#include "HeparinCase.h"
#include "ShellFixture.h"
#include "case/binder/BinderHistory.h"
#include "case/binder/BinderPage.h"
#include "case/binder/BinderPartsList.h"
#include "case/binder/SealedPanel.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "documents/BinderSamples.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

using binders::Contents;
using candor::binders::pdfText;

namespace {

const auto ownPassphrase = u"five plain words in a row"_s;
const auto causeWords = u"PumpLibraryNeverReviewed"_s;

/// The page over the case of the drawings, with attachments and letters of several lanes.
struct Bench {
    Bench()
    {
        desk.view = heparinView();
        CaseFile &file = desk.view.file;
        binders::attach(
            file, contents, u"pump log.pdf"_s, u"application/pdf"_s, binders::drawnPdf({u"PumpLogOne"_s}), Lane::Fact);
        binders::attach(file, contents, u"bed.txt"_s, u"text/plain"_s, "BedChartLine", Lane::Fact);
        binders::attach(file, contents, u"review.txt"_s, u"text/plain"_s, "ReviewSecret", Lane::Pswp);
        file.put(binders::sentLetter(Audience::Family, u"FamilyWord"_s));
        file.put(binders::sentLetter(Audience::Counsel, u"CounselWord"_s));
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = causeWords;
        file.put(cause);
        start();
    }
    void start()
    {
        page.reset();
        CaseDesk functions = desk.desk();
        functions.attachmentContent = [this](const Id<Attachment> &id, qint64) {
            if (reading)
                reading();
            return QtFuture::makeReadyFuture(contents.at(id.toString()));
        };
        functions.apply = [this, apply = functions.apply](Command command) {
            existedWhenNoted |= !path.isEmpty() && QFileInfo::exists(path);
            return apply(std::move(command));
        };
        functions.confirmPassphrase = [this](const Secret &typed) {
            asked += QString::fromUtf8(
                reinterpret_cast<const char *>(typed.bytes().data()), static_cast<qsizetype>(typed.size()));
            QPromise<void> promise;
            promise.start();
            if (asked.constLast() != ownPassphrase)
                promise.setException(Error(ErrorCode::WrongPassphrase));
            promise.finish();
            return promise.future();
        };
        store = std::make_unique<CaseStore>(functions);
        store->show(desk.view);
        page = std::make_unique<BinderPage>(*store);
        page->resize(1202, 600);
    }
    void open(BinderReader reader = BinderReader::Internal)
    {
        page->show();
        page->open();
        choose(reader);
    }
    void choose(BinderReader reader)
    {
        auto *box = find<QComboBox>(u"binder.reader"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(reader)));
        settle();
    }
    /// Until the newest choice was looked into.
    void settle() const
    {
        QTRY_VERIFY(page->look());
        QTRY_COMPARE(page->look()->parts, static_cast<int>(parts().chosen().size()));
    }
    void fill(const QString &recipient, const QString &purpose) const
    {
        find<QLineEdit>(u"binder.recipient"_s)->setText(recipient);
        find<QLineEdit>(u"binder.purpose"_s)->setText(purpose);
    }
    [[nodiscard]] BinderPartsModel &parts() const { return page->list().parts(); }
    [[nodiscard]] QModelIndex rowOf(const QString &title) const
    {
        for (int row = 0; row < parts().rowCount(); ++row) {
            if (parts().index(row).data().toString().contains(title))
                return parts().index(row);
        }
        qFatal("no part %s", qPrintable(title));
        return {};
    }
    void tick(const QString &title, bool on) const
    {
        QVERIFY(parts().setData(rowOf(title), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    [[nodiscard]] bool isTicked(const QString &title) const
    {
        return rowOf(title).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        auto *found = page->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void save()
    {
        path = folder.filePath(u"binder.pdf"_s);
        page->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 60000);
    }
    void seal()
    {
        path = folder.filePath(u"sealed.pdf"_s);
        page->sealTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 60000);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void answer(const QString &passphrase) const
    {
        find<QLineEdit>(u"leaving.passphrase"_s)->setText(passphrase);
        find<QPushButton>(u"leaving.confirm"_s)->click();
    }
    [[nodiscard]] bool asksForPassphrase() const { return find<QWidget>(u"passphraseCard"_s)->isVisibleTo(page.get()); }
    [[nodiscard]] QFileDialog *dialog() const { return page->findChild<QFileDialog *>(); }
    [[nodiscard]] NoteBox &result() const { return *find<NoteBox>(u"binder.result"_s); }

    QTemporaryDir folder;
    FakeDesk desk;
    Contents contents;
    std::function<void()> reading; // while an attachment is read
    QString path;                  // where the file is to be
    bool existedWhenNoted = false;
    QStringList asked; // passphrases that were typed
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<BinderPage> page;
};

HistoryEntry entryOf(const AnyRecord &before, const AnyRecord &after, qint64 sequence = 1)
{
    HistoryEntry entry;
    entry.sequence = entry.commit = sequence;
    entry.at = sampleNow();
    entry.user = u"Dana Okafor"_s;
    entry.kind = kindOf(after);
    entry.recordId = idOf(after);
    entry.before = toJson(before);
    entry.after = toJson(after);
    return entry;
}

HistoryEntry added(const AnyRecord &record, qint64 sequence = 1)
{
    HistoryEntry entry = entryOf(record, record, sequence);
    entry.before = {};
    return entry;
}

} // namespace

class TestBinderPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        shelltest::useOwnSettings(m_settings);
        QStandardPaths::setTestModeEnabled(true);
        for (const QString &tool : {u"pdftotext"_s, u"qpdf"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
    }

    void theModelKeepsItsManners()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.parts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.open();
        for (const auto &reader : enumNames<BinderReader>)
            bench.choose(reader.value);
        bench.parts().chooseAll(false);
        bench.parts().chooseAll(true);
        QVERIFY(bench.parts().move(0, 1));
        QVERIFY(bench.parts().moveRow({}, 5, {}, 0));
        QVERIFY(bench.parts().moveRow({}, 0, {}, bench.parts().rowCount()));
        QVERIFY(!bench.parts().moveRow({}, 3, {}, 3));
        QVERIFY(!bench.parts().moveRow({}, 3, {}, 4));
        QVERIFY(!bench.parts().move(bench.parts().rowCount() - 1, 1));
        binders::attach(bench.desk.view.file, bench.contents, u"new.txt"_s, u"text/plain"_s, "New");
        bench.store->show(bench.desk.view);
        QVERIFY(bench.rowOf(u"new.txt"_s).isValid());
        bench.parts().forget();
        QCOMPARE(bench.parts().rowCount(), 0);
        // Nothing of the case leaves when a row is dragged.
        bench.store->show(bench.desk.view);
        bench.page->open();
        bench.parts().show(binderChoices(*bench.desk.view.protocol, bench.desk.view.file, BinderReader::Internal, {}));
        const std::unique_ptr<QMimeData> dragged(bench.parts().mimeData({bench.rowOf(u"FamilyWord"_s)}));
        QCOMPARE(dragged->formats(), QStringList{u"application/x-candor-binder-row"_s});
        QVERIFY(!dragged->data(dragged->formats().constFirst()).contains("FamilyWord"));
    }

    void partsAreChosenByKeyAndButton()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.isTicked(u"Resolution summary"_s) && bench.isTicked(u"pump log"_s));
        QVERIFY(!bench.isTicked(u"History of the case"_s));
        for (const BinderPart &part : bench.parts().chosen())
            QVERIFY(part.kind != BinderPartKind::Checklist);
        bench.page->list().setCurrentIndex(bench.rowOf(u"History of the case"_s));
        QTest::keyClick(&bench.page->list(), Qt::Key_Space);
        QVERIFY(bench.isTicked(u"History of the case"_s));
        QTest::keyClick(&bench.page->list(), Qt::Key_Return);
        QVERIFY(!bench.isTicked(u"History of the case"_s));
        bench.find<QPushButton>(u"binder.all"_s)->click();
        QCOMPARE(static_cast<int>(bench.parts().chosen().size()), bench.parts().rowCount() - bench.parts().refused());
        bench.find<QPushButton>(u"binder.none"_s)->click();
        QVERIFY(bench.parts().chosen().empty());
        bench.settle();
        QTRY_VERIFY(!bench.find<QPushButton>(u"binder.saveAlone"_s)->isEnabled());
        bench.find<QPushButton>(u"binder.all"_s)->click();
        bench.settle();
        QTRY_VERIFY(bench.find<QPushButton>(u"binder.saveAlone"_s)->isEnabled());
    }

    /// A click on the box ticks, a click on the words does not.
    void theMouseTicksTheBox()
    {
        Bench bench;
        bench.open();
        auto &list = bench.page->list();
        list.setCurrentIndex(bench.rowOf(u"Log of conversations"_s));
        const QRect row = list.visualRect(list.currentIndex());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 24, row.bottom() - 12});
        QVERIFY(!bench.isTicked(u"Log of conversations"_s));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 200, row.bottom() - 12});
        QVERIFY(!bench.isTicked(u"Log of conversations"_s));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 24, row.bottom() - 12});
        QVERIFY(bench.isTicked(u"Log of conversations"_s));
    }

    void whatMayNotEnterSaysWhy()
    {
        Bench bench;
        bench.open(BinderReader::Family);
        const QModelIndex review = bench.rowOf(u"review.txt"_s);
        QVERIFY(!review.data(BinderPartsModel::RefusedRole).toString().isEmpty());
        QVERIFY(review.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(review.data(BinderPartsModel::RefusedRole).toString()));
        QVERIFY(review.data(Qt::AccessibleTextRole).toString().contains(words::choiceText(Lane::Pswp)));
        QVERIFY(review.flags().testFlag(Qt::ItemIsEnabled)); // the keyboard gets there
        QVERIFY(!review.flags().testFlag(Qt::ItemIsUserCheckable));
        bench.page->list().setCurrentIndex(review);
        QTest::keyClick(&bench.page->list(), Qt::Key_Space);
        QVERIFY(!bench.parts().setData(review, Qt::Checked, Qt::CheckStateRole));
        bench.find<QPushButton>(u"binder.all"_s)->click();
        for (const BinderPart &part : bench.parts().chosen()) {
            QVERIFY(
                part.kind == BinderPartKind::Summary || part.kind == BinderPartKind::Letter ||
                part.kind == BinderPartKind::Attachment);
        }
        QVERIFY(!bench.isTicked(u"review.txt"_s) && !bench.isTicked(u"CounselWord"_s));
        QVERIFY(bench.find<QLabel>(u"binder.refused"_s)->isVisibleTo(bench.page.get()));
        bench.choose(BinderReader::Pso);
        QVERIFY(bench.rowOf(u"review.txt"_s).data(BinderPartsModel::RefusedRole).toString().isEmpty());
    }

    void theOrderIsThePersons()
    {
        Bench bench;
        bench.open();
        auto &list = bench.page->list();
        list.setCurrentIndex(bench.rowOf(u"Log of conversations"_s));
        const int place = list.currentIndex().row();
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), place - 1);
        QCOMPARE(list.currentIndex().data().toString(), u"Log of conversations"_s);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), place);
        list.setCurrentIndex(bench.rowOf(u"bed.txt"_s));
        auto *up = bench.find<QPushButton>(u"binder.up"_s);
        while (up->isEnabled())
            up->click();
        QCOMPARE(list.currentIndex().row(), 0);
        QVERIFY(!list.currentIndex().data(BinderPartsModel::GroupRole).toString().isEmpty());
        // It outlasts another reader and changes of the case; what is new comes where it belongs.
        bench.choose(BinderReader::Counsel);
        QCOMPARE(bench.rowOf(u"bed.txt"_s).row(), 0);
        binders::attach(bench.desk.view.file, bench.contents, u"later.txt"_s, u"text/plain"_s, "Later");
        bench.store->show(bench.desk.view);
        QCOMPARE(bench.rowOf(u"bed.txt"_s).row(), 0);
        QCOMPARE(bench.rowOf(u"later.txt"_s).row(), bench.rowOf(u"review.txt"_s).row() + 1);
        QCOMPARE(keyOf(bench.parts().chosen().front().kind), u"attachment"_s);
    }

    void whatIsChosenIsWritten()
    {
        Bench bench;
        bench.open();
        bench.parts().chooseAll(false);
        bench.tick(u"bed.txt"_s, true);
        bench.tick(u"FamilyWord"_s, true);
        bench.tick(u"Log of conversations"_s, true);
        bench.page->list().setCurrentIndex(bench.rowOf(u"bed.txt"_s));
        while (bench.rowOf(u"bed.txt"_s).row() > 0)
            bench.page->list().moveCurrent(-1);
        bench.save();
        const QString text = pdfText(bench.path);
        QVERIFY(text.contains(u"BedChartLine"_s) && text.contains(u"FamilyWord"_s));
        QVERIFY(!text.contains(u"PumpLogOne"_s) && !text.contains(u"CounselWord"_s));
        QVERIFY(text.indexOf(u"BedChartLine"_s) < text.indexOf(u"this letter says FamilyWord"_s));
        const auto noted = bench.desk.sent<NoteDocument>();
        QCOMPARE(noted.size(), size_t(1));
        QCOMPARE(noted.front().document.what, u"binder/internal"_s);
        QCOMPARE(noted.front().document.audience, Audience::Internal);
        QVERIFY(noted.front().document.pages >= 5);
        QCOMPARE(
            noted.front().document.digest,
            QString::fromLatin1(QCryptographicHash::hash(bench.written(), QCryptographicHash::Sha256).toHex()));
        QVERIFY(!bench.existedWhenNoted);
        QVERIFY(bench.result().isVisibleTo(bench.page.get()));
        QCOMPARE(bench.result().kind(), Status::Ok);
    }

    void theProposedNameIsTheNumberAlone()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

    void theMarkGoesWithTheReader()
    {
        Bench bench;
        bench.open();
        auto *mark = bench.find<QAbstractButton>(u"binder.watermark"_s);
        for (const auto &reader : enumNames<BinderReader>) {
            bench.choose(reader.value);
            QCOMPARE(mark->isChecked(), reader.value != BinderReader::Family);
        }
        // Turned off, it stays off, and goes on again for another reader.
        bench.choose(BinderReader::Counsel);
        mark->setChecked(false);
        bench.tick(u"bed.txt"_s, false);
        bench.settle();
        QVERIFY(!mark->isChecked());
        bench.choose(BinderReader::Insurer);
        QVERIFY(mark->isChecked());
    }

    void theBinderHasALanguageOfItsOwn()
    {
        Bench bench;
        bench.open();
        bench.parts().chooseAll(false);
        bench.tick(u"Log of conversations"_s, true);
        bench.settle();
        auto *language = bench.find<QComboBox>(u"binder.language"_s);
        QCOMPARE(language->currentData().toString(), u"en"_s);
        language->setCurrentIndex(language->findData(u"es"_s));
        QVERIFY(bench.isTicked(u"Log of conversations"_s)); // a person goes on reading their own
        bench.save();
        const QString spanish = pdfText(bench.path);
        QVERIFY(!spanish.contains(u"Binder page 1 of"_s) && !spanish.contains(u"Log of conversations"_s));
        language->setCurrentIndex(language->findData(u"en"_s));
        bench.save();
        const QString english = pdfText(bench.path);
        QVERIFY(english.contains(u"Binder page 1 of"_s) && english.contains(u"Log of conversations"_s));
    }

    void whoGetsItUnsealedIsNotedFirst()
    {
        for (const BinderReader reader : {BinderReader::Counsel, BinderReader::Insurer}) {
            Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

    /// Every value is judged by its own lane, before and after, and by what it points to.
    void theHistoryKeepsItsLanes()
    {
        const CaseView view = heparinView();
        CaseFile file = view.file;
        const words::Moment moment = words::momentOf(view.surroundings);
        const auto rows = [&](const HistoryEntry &entry) {
            return binderHistoryRows(entry, file, *view.protocol, moment);
        };
        Note was;
        was.id = Id<Note>::create();
        was.text = u"ReviewSecret"_s;
        Note is = was;
        is.text = u"Harmless"_s;
        is.lane = Lane::Fact;
        for (const HistoryEntry &entry : {entryOf(was, is), entryOf(is, was)}) {
            QVERIFY(!rows(entry).empty());
            for (const HistoryExtractRow &row : rows(entry))
                QCOMPARE(row.lane, Lane::Pswp);
        }
        // Open values of a record stand apart from those that are not.
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.statement = causeWords;
        file.put(cause);
        Action action;
        action.id = Id<Action>::create();
        action.text = u"Review the pump library"_s;
        action.causes = {cause.id};
        bool open = false, locked = false;
        for (const HistoryExtractRow &row : rows(added(action))) {
            const QString all = row.sentence + row.details.join(u' ');
            if (row.lane == Lane::Pswp) {
                locked |= all.contains(causeWords);
            } else {
                open |= all.contains(u"Review the pump library"_s);
                QVERIFY2(!all.contains(causeWords), qPrintable(all));
            }
        }
        QVERIFY(open && locked);
        // What one person did is nowhere.
        BehaviorReview review;
        review.id = Id<BehaviorReview>::create();
        review.rationale = u"ReviewSecret"_s;
        QVERIFY(rows(added(review)).empty());
        // A whole sentence where nothing is locked.
        Person person;
        person.id = Id<Person>::create();
        person.name = u"Ingrid Brandvold"_s;
        Person renamed = person;
        renamed.phone = u"555 0100"_s;
        const auto plain = rows(entryOf(person, renamed));
        QCOMPARE(plain.size(), size_t(1));
        QVERIFY(plain.front().sentence.contains(u"555 0100"_s) && plain.front().details.isEmpty());
    }

    void theHistoryIsReadToItsBeginning()
    {
        Bench bench;
        Note secret;
        secret.id = Id<Note>::create();
        secret.text = u"ReviewSecret"_s;
        for (qint64 i = 1; i <= 450; ++i) {
            Promise promise;
            promise.id = Id<Promise>::create();
            promise.text = u"Call number %1x"_s.arg(i);
            bench.desk.history.insert(bench.desk.history.begin(), added(promise, i));
        }
        bench.desk.history.insert(bench.desk.history.begin(), added(secret, 451));
        bench.start();
        bench.open(BinderReader::Counsel);
        QVERIFY(bench.desk.historyQueries.empty()); // only when it is asked for
        bench.parts().chooseAll(false);
        bench.tick(u"History of the case"_s, true);
        bench.settle();
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice"_s);
        bench.save();
        QCOMPARE(bench.desk.historyQueries.size(), size_t(3)); // once
        const QString text = pdfText(bench.path);
        for (const int number : {1, 200, 201, 450})
            QVERIFY2(text.contains(u"Call number %1x"_s.arg(number)), qPrintable(QString::number(number)));
        QVERIFY(text.indexOf(u"Call number 1x"_s) < text.indexOf(u"Call number 450x"_s));
        QVERIFY(!text.contains(u"ReviewSecret"_s));
        QVERIFY(!bench.desk.sent<NoteDocument>().front().document.leftOut.isEmpty());
    }

    void twoHundredAttachmentsAreNoTrouble()
    {
        Bench bench;
        for (int i = 0; i < 200; ++i)
            binders::attach(
                bench.desk.view.file, bench.contents, u"log %1.txt"_s.arg(i), u"text/plain"_s,
                "LineOf" + QByteArray::number(i) + "x");
        bench.start();
        bench.open(BinderReader::Internal);
        QVERIFY(bench.parts().rowCount() > 210);
        QCOMPARE(bench.page->look()->parts, static_cast<int>(bench.parts().chosen().size()));
        bench.save();
        const QString text = pdfText(bench.path);
        QVERIFY(text.contains(u"LineOf0x"_s) && text.contains(u"LineOf199x"_s));
        // What cannot be read is missing, and that is said.
        bench.reading = [] { throw Error(ErrorCode::Damaged); };
        bench.save();
        QCOMPARE(bench.result().kind(), Status::Soon);
    }

    void anEmptyCaseHasABinderToo()
    {
        Bench bench;
        bench.desk.view = viewOf(plainCase(), bench.desk.view.protocol);
        bench.start();
        bench.open();
        bench.save();
        QVERIFY(pdfText(bench.path).contains(u"2026-0147"_s));
    }

    void everyPartHasAName()
    {
        Bench bench;
        bench.open(BinderReader::Counsel);
        QCOMPARE(shelltest::namelessParts(*bench.page), QStringList());
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice"_s);
        bench.seal();
        QCOMPARE(shelltest::namelessParts(*bench.page), QStringList());
    }

    void theDocumentsOfferItOnlyWhereItIs()
    {
        Bench bench;
        DocumentsTab tab(*bench.store);
        tab.show();
        const auto has = [&](DocumentEntry entry) { return tab.list().documents().rowOf(entry, {}) >= 0; };
        QTRY_VERIFY(tab.list().documents().rowCount() > 3);
        QVERIFY(!has(DocumentEntry::Binder) && !has(DocumentEntry::Learning));
        QSignalSpy binder(&tab, &DocumentsTab::binderRequested);
        QSignalSpy learning(&tab, &DocumentsTab::learningRequested);
        tab.showDocument({});
        QVERIFY(has(DocumentEntry::Binder) && has(DocumentEntry::Learning));
        tab.list().choose(DocumentEntry::Binder, {});
        Q_EMIT tab.list().opened(DocumentEntry::Binder, {});
        Q_EMIT tab.list().opened(DocumentEntry::Learning, {});
        QCOMPARE(binder.size(), 1);
        QCOMPARE(learning.size(), 1);
    }
};

QTEST_MAIN(TestBinderPage)
#include "tst_binder_page.moc"
