// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryEntries.h"
#include "ShellFixture.h"
#include "case/CaseWorkspace.h"
#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "case/history/VerifyPanel.h"
#include "widgets/Note.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct History {
    explicit History(std::vector<HistoryEntry> entries = {})
    {
        desk.view = viewOf(plainCase(), everyKindProtocol());
        desk.history = std::move(entries);
        store = std::make_unique<CaseStore>(desk.desk());
        store->show(desk.view);
    }
    void showTab()
    {
        tab = std::make_unique<HistoryTab>(*store);
        tab->resize(1256, 640);
        tab->show();
        tab->activateWindow();
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }

    FakeDesk desk;
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<HistoryTab> tab;
};

/// Newest first, as the casebook answers: three people do different things to two records on two days.
std::vector<HistoryEntry> someEntries()
{
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Weekly call"_s;
    promise.due = at(u"2026-07-13T16:30"_s);
    Promise moved = promise;
    moved.due = at(u"2026-07-14T09:00"_s);
    Cause cause;
    cause.id = Id<Cause>::create();
    cause.statement = u"Relief during the count"_s;
    std::vector<HistoryEntry> entries{
        entryOf(promise, moved), entryOf(std::nullopt, cause), entryOf(std::nullopt, promise)};
    HistoryEntry print;
    print.action = u"print"_s;
    print.object = u"resolution/family"_s;
    entries.insert(entries.begin() + 1, print);
    const QStringList users{u"Dana Okafor"_s, u"Lena Park"_s, u"Marcus Shaw"_s, u"Dana Okafor"_s};
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].sequence = entries[i].commit = 4 - static_cast<qint64>(i);
        entries[i].user = users[static_cast<qsizetype>(i)];
        entries[i].at = sampleNow() - (i < 2 ? 1h : 30h);
    }
    return entries;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void readPageByPageToTheOldest()
    {
        std::vector<HistoryEntry> entries;
        for (int i = 450; i > 0; --i) {
            HistoryEntry entry = entryOf(std::nullopt, Note{});
            entry.sequence = entry.commit = i;
            entries.push_back(entry);
        }
        entries[0].undoes = 449;
        History h(entries);
        HistoryModel model(historyDeskOf(*h.store));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        // The newest is an undo of the one before it; the one before that can be taken back.
        QCOMPARE(model.undoable(), 448);
        QVERIFY(model.index(1).data(HistoryModel::TakenBackRole).toBool());
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(h.desk.historyQueries.at(1).before, 251);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        // Something new goes on top, and what was there stays.
        const QPersistentModelIndex oldest(model.index(449));
        HistoryEntry entry = entryOf(std::nullopt, Note{});
        entry.sequence = entry.commit = 451;
        h.desk.history.insert(h.desk.history.begin(), entry);
        model.readNewer();
        QTRY_COMPARE(model.rowCount(), 451);
        QCOMPARE(oldest.row(), 450);
        QCOMPARE(model.row(0).entry.sequence, 451);
        model.setWithCasebook(true);
        QTRY_VERIFY(model.rowCount() >= 200);
        QVERIFY(h.desk.historyQueries.back().notes);
    }

    void filtersGoThroughEverything()
    {
        std::vector<HistoryEntry> entries = someEntries();
        for (int i = 0; i < 300; ++i) { // the interesting ones are far down
            HistoryEntry entry = entryOf(std::nullopt, Fact{});
            entry.sequence = entry.commit = 1000 - i;
            entries.insert(entries.begin() + i, entry);
        }
        History h(entries);
        h.showTab();
        FilteredHistory &shown = h.tab->shown();
        QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.rowCount(), 200);
        auto *text = h.find<QLineEdit>(u"history.filter"_s);
        text->setFocus();
        QTest::keyClicks(text, u"WEEKLY call"_s);
        QTRY_COMPARE(shown.rowCount(), 2);
        auto *user = h.find<QComboBox>(u"history.user"_s);
        auto *kind = h.find<QComboBox>(u"history.kind"_s);
        const auto choose = [](QComboBox *box, const QString &entry) {
            QVERIFY2(box->findText(entry) >= 0, qPrintable(entry));
            box->setCurrentIndex(box->findText(entry));
            Q_EMIT box->activated(box->currentIndex());
        };
        text->clear();
        choose(user, u"Lena Park"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        QVERIFY(shown.index(0, 0).data().toString().contains(u"printed “Resolution summary for the family”"_s));
        choose(user, u"Everybody"_s);
        choose(kind, u"Cause"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        QVERIFY(shown.index(0, 0).data(HistoryModel::PrivilegedRole).toBool());
        choose(kind, u"Printed, exported, unlocked"_s);
        QTRY_COMPARE(shown.rowCount(), 1);
        choose(user, u"Marcus Shaw"_s);
        QTRY_COMPARE(shown.rowCount(), 0);
        QVERIFY(!h.tab->list().isVisibleTo(h.tab.get()));

        choose(user, u"Everybody"_s);
        choose(kind, u"Every kind of record"_s);
        const QUuid promise = entries[300].recordId;
        h.tab->showRecord(promise, {}, u"the promise “Weekly call”"_s);
        QTRY_COMPARE(shown.rowCount(), 2);
        QVERIFY(h.find<NoteBox>(u"history.only"_s)->accessibleName().contains(u"Weekly call"_s));
        h.tab->showRecord(promise, u"due"_s, u"“Due” of the promise “Weekly call”"_s);
        QTRY_COMPARE(shown.rowCount(), 2); // recorded, then changed
        h.tab->showRecord(promise, u"owner"_s, {});
        QTRY_COMPARE(shown.rowCount(), 0);
        h.tab->showRecord({});
        QTRY_VERIFY(shown.rowCount() > 300);
    }

    void aFieldLeadsToItsHistory()
    {
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        h.tab->list().setFocus();
        QTest::keyClick(&h.tab->list(), Qt::Key_Home);
        QTRY_COMPARE(h.tab->list().currentIndex().row(), 0);
        QVERIFY(h.find<QLabel>(u"history.sentence"_s)->text().contains(u"due time"_s));
        auto *field = h.find<QPushButton>(u"history.field.due"_s);
        QVERIFY(field);
        field->click();
        QTRY_COMPARE(h.tab->shown().rowCount(), 2);
        QVERIFY2(
            h.find<NoteBox>(u"history.only"_s)->accessibleName().contains(u"“Due” of the promise “Weekly call”"_s),
            qPrintable(h.find<NoteBox>(u"history.only"_s)->accessibleName()));
        QVERIFY2(shelltest::namelessParts(*h.tab).isEmpty(), qPrintable(shelltest::namelessParts(*h.tab).join(u'\n')));
    }

    void whatCanBeTakenBack()
    {
        History h(someEntries());
        HistoryModel model(historyDeskOf(*h.store));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(model.undoChance(0).possible);
        QVERIFY(!model.undoChance(1).possible); // a note
        QVERIFY(model.undoChance(2).possible);
        const UndoChance older = model.undoChance(3);
        QVERIFY(!older.possible);
        QVERIFY2(older.why.contains(u"was changed again by Dana Okafor"_s), qPrintable(older.why));

        // Taken back already, locked, or other work stands on it.
        std::vector<HistoryEntry> entries = someEntries();
        HistoryEntry undo = entries[0];
        undo.sequence = undo.commit = 9;
        undo.undoes = 4;
        undo.user = u"Lena Park"_s;
        entries.insert(entries.begin(), undo);
        Conversation talk;
        talk.id = Id<Conversation>::create();
        talk.recordedAt = sampleNow() - 25h;
        HistoryEntry logged = entryOf(std::nullopt, talk);
        logged.sequence = logged.commit = 10;
        entries.insert(entries.begin(), logged);
        HistoryEntry opened = entryOf(std::nullopt, plainCase().record);
        opened.sequence = opened.commit = 0;
        entries.push_back(opened);
        h.desk.history = entries;
        model.reload();
        QTRY_COMPARE(model.rowCount(), 7);
        QVERIFY2(model.undoChance(0).why.contains(u"24 hours"_s), qPrintable(model.undoChance(0).why));
        QVERIFY(model.undoChance(1).possible); // an undo can be undone
        QVERIFY2(
            model.undoChance(2).why.startsWith(u"Lena Park took this back"_s), qPrintable(model.undoChance(2).why));
        QVERIFY2(model.undoChance(6).why.contains(u"Other work"_s), qPrintable(model.undoChance(6).why));
        h.desk.now = sampleNow();
    }

    void takingBackFromTheRow()
    {
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        h.tab->list().setCurrentIndex(h.tab->shown().index(2, 0));
        auto *undo = h.find<QPushButton>(u"history.undo"_s);
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_COMPARE(h.desk.sent<UndoCommit>().size(), size_t(1));
        QCOMPARE(h.desk.sent<UndoCommit>().front().commit, 2);
        h.tab->list().setCurrentIndex(h.tab->shown().index(3, 0));
        QVERIFY(!undo->isEnabled());
        QVERIFY(h.find<QLabel>(u"history.why"_s)->text().contains(u"changed again"_s));
    }

    void checkingWithProgressAndStop()
    {
        History h;
        QPromise<VerifyReport> promise;
        promise.start();
        Progress progress;
        std::vector<VerifyDepth> depths;
        h.desk.verify = [&](VerifyDepth depth, const Progress &given) {
            depths.push_back(depth);
            progress = given;
            return promise.future();
        };
        h.showTab();
        h.find<QPushButton>(u"history.check"_s)->click();
        VerifyPanel &panel = h.tab->verifyPanel();
        QVERIFY(panel.isVisibleTo(h.tab.get()) && panel.isRunning());
        QCOMPARE(depths, std::vector{VerifyDepth::Chain});
        progress.at(50, 200);
        auto *bar = h.find<QProgressBar>(u"verify.progress"_s);
        QTRY_COMPARE(bar->value(), 250);
        QVERIFY(!progress.isCancelled());
        QTest::keyClick(h.find<QPushButton>(u"verify.cancel"_s), Qt::Key_Space);
        QVERIFY(progress.isCancelled());
        promise.setException(Error(ErrorCode::Cancelled));
        promise.finish();
        QTRY_VERIFY(!panel.isRunning());
        auto *result = h.find<NoteBox>(u"verify.result"_s);
        QTRY_VERIFY(result->isVisibleTo(&panel));
        QVERIFY(result->accessibleName().contains(u"stopped"_s));

        VerifyReport fine;
        fine.ledgerEntries = 7;
        fine.ledgerHead = QByteArray(32, '\x5a');
        h.desk.verify = [&](VerifyDepth depth, const Progress &) {
            depths.push_back(depth);
            return QtFuture::makeReadyFuture(fine);
        };
        CaseStore again(h.desk.desk());
        again.show(h.desk.view);
        VerifyPanel other(historyDeskOf(again));
        other.show();
        QApplication::clipboard()->clear();
        other.findChild<QPushButton *>(u"verify.full"_s)->click();
        QCOMPARE(depths.back(), VerifyDepth::Full);
        auto *copy = other.findChild<QPushButton *>(u"verify.copy"_s);
        QTRY_VERIFY(copy->isVisibleTo(&other));
        QVERIFY(QApplication::clipboard()->text().isEmpty()); // nothing is copied unasked
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), QString(u"5a"_s).repeated(32));
        QVERIFY2(shelltest::namelessParts(other).isEmpty(), qPrintable(shelltest::namelessParts(other).join(u'\n')));
    }

    void savedWithoutWhatIsPrivileged()
    {
        QTemporaryDir folder;
        History h(someEntries());
        h.showTab();
        QTRY_COMPARE(h.tab->shown().rowCount(), 4);
        const QString path = folder.filePath(u"2026-0147-history.csv"_s);
        h.tab->exportTo(path);
        QTRY_COMPARE(h.desk.sent<NoteDocument>().size(), size_t(1));
        const Document noted = h.desk.sent<NoteDocument>().front().document;
        QCOMPARE(noted.what, u"history"_s);
        QCOMPARE(noted.format, u"csv"_s);
        QCOMPARE(noted.audience, Audience::Internal);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"added the promise “Weekly call”"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Relief"_s));                                            // the cause is work product
        QVERIFY(text.indexOf(u"added the promise"_s) < text.indexOf(u"the due time"_s)); // oldest first
        QVERIFY2(
            h.find<NoteBox>(u"history.result"_s)->accessibleName().contains(u"1 privileged"_s),
            qPrintable(h.find<NoteBox>(u"history.result"_s)->accessibleName()));
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"txt"_s}) {
            const qsizetype before = static_cast<qsizetype>(h.desk.sent<NoteDocument>().size());
            const QString document = folder.filePath(u"history."_s + suffix);
            h.tab->exportTo(document);
            QTRY_COMPARE(static_cast<qsizetype>(h.desk.sent<NoteDocument>().size()), before + 1);
            QVERIFY(QFileInfo(document).size() > 100);
        }
        h.tab->exportTo(folder.filePath(u"no-such-folder/history.csv"_s));
        QTRY_VERIFY(h.find<NoteBox>(u"history.result"_s)->accessibleName().contains(u"could not be saved"_s));
    }

    // On a real casebook: the chain holds, a row is taken back, the note of the casebook is among the entries.
    void onARealCasebook()
    {
        QTemporaryDir folder;
        shelltest::useOwnSettings(folder);
        const QString path = folder.filePath(u"case.candor"_s);
        shelltest::makeCasebook(path);
        const auto book = shelltest::openCasebook(path, std::make_shared<FixedClock>(shelltest::sampleNow));
        const Outcome opened = shelltest::addCase(*book, u"Heparin infusion"_s);
        shelltest::addCase(*book, u"Another case"_s);
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.text = u"Weekly call"_s;
        shelltest::resultOf(book->apply(EditRecords{opened.caseId, {promise}, {}, {}}));
        book->note(u"backup"_s, {}, {}).waitForFinished();
        book->note(u"print"_s, opened.caseId.uuid(), u"timeliness"_s).waitForFinished();

        CaseWorkspace page(deskOf(*book));
        connect(book.get(), &Casebook::changed, &page, &CaseWorkspace::follow);
        page.resize(1256, 818);
        page.show();
        page.open({opened.caseId, {}});
        QTRY_VERIFY(page.store().isOpen());
        page.showTab(CaseWorkspace::History);
        HistoryModel &model = page.history().model();
        QTRY_VERIFY(model.rowCount() > 2 && model.isComplete());
        const int without = model.rowCount();
        QVERIFY(model.index(0).data().toString().contains(u"printed “Deadlines: due, met, late”"_s));
        QVERIFY(model.index(1).data().toString().endsWith(u"added the promise “Weekly call”"_s));
        page.findChild<QCheckBox *>(u"history.casebook"_s)->setChecked(true);
        QTRY_COMPARE(model.rowCount(), without + 1); // of the casebook, but nothing of the other case
        QTRY_VERIFY(model.index(1).data().toString().endsWith(u"backed the casebook up"_s));
        page.findChild<QCheckBox *>(u"history.casebook"_s)->setChecked(false);
        QTRY_COMPARE(model.rowCount(), without);

        page.history().list().setCurrentIndex(page.history().shown().index(1, 0));
        page.findChild<QPushButton *>(u"history.undo"_s)->click();
        QTRY_VERIFY(page.store().file().all<Promise>().empty());
        QTRY_COMPARE(model.rowCount(), without + 1);
        QVERIFY2(
            model.index(0).data().toString().contains(u"took a change back: the promise “Weekly call” is gone again"_s),
            qPrintable(model.index(0).data().toString()));
        QVERIFY(!model.undoChance(2).possible);

        page.history().verifyPanel().show();
        page.history().verifyPanel().begin(VerifyDepth::Full);
        auto *result = page.findChild<NoteBox *>(u"verify.result"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisibleTo(&page.history().verifyPanel()), 20000);
        QVERIFY2(result->accessibleName().startsWith(u"Everything fits"_s), qPrintable(result->accessibleName()));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
