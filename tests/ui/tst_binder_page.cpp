// SPDX-License-Identifier: GPL-3.0-or-later
// The page that puts a case binder together: what may enter, in which order, and what is written of it.
#include "BinderBench.h"
#include "HistoryEntries.h"
#include "ShellFixture.h"
#include "case/binder/BinderHistory.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

using candor::binders::pdfText;

class TestBinderPage : public QObject {
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

    void theModelKeepsItsManners()
    {
        BinderBench bench;
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
        BinderBench bench;
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
        BinderBench bench;
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
        BinderBench bench;
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
        BinderBench bench;
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
        BinderBench bench;
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

    void theMarkGoesWithTheReader()
    {
        BinderBench bench;
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
        BinderBench bench;
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
        for (const HistoryExtractRow &row : rows(entryOf({}, action))) {
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
        QVERIFY(rows(entryOf({}, review)).empty());
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
        BinderBench bench;
        Note secret;
        secret.id = Id<Note>::create();
        secret.text = u"ReviewSecret"_s;
        for (qint64 i = 1; i <= 450; ++i) {
            Promise promise;
            promise.id = Id<Promise>::create();
            promise.text = u"Call number %1x"_s.arg(i);
            bench.desk.history.insert(bench.desk.history.begin(), entryOf({}, promise, i));
        }
        bench.desk.history.insert(bench.desk.history.begin(), entryOf({}, secret, 451));
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
        BinderBench bench;
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
        BinderBench bench;
        bench.desk.view = viewOf(plainCase(), bench.desk.view.protocol);
        bench.start();
        bench.open();
        bench.save();
        QVERIFY(pdfText(bench.path).contains(u"2026-0147"_s));
    }

    void everyPartHasAName()
    {
        BinderBench bench;
        bench.open(BinderReader::Counsel);
        QCOMPARE(shelltest::namelessParts(*bench.page), QStringList());
        bench.fill(u"Whitcomb & Ares LLP"_s, u"Advice"_s);
        bench.seal();
        QCOMPARE(shelltest::namelessParts(*bench.page), QStringList());
    }

    void theDocumentsOfferItOnlyWhereItIs()
    {
        BinderBench bench;
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
