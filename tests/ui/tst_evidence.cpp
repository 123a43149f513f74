// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewCase.h"
#include "ShellFixture.h"
#include "case/GrowingEdit.h"
#include "case/investigation/CustodyPanel.h"
#include "case/investigation/EvidenceForm.h"
#include "case/investigation/EvidencePage.h"
#include "case/investigation/FileDigest.h"
#include "case/investigation/HoldForm.h"
#include "case/investigation/InterviewsPage.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/RowTable.h"
#include "model/ReviewRules.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Note.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

using EvidenceBench = PageBench<EvidencePage>;
using InterviewBench = PageBench<InterviewsPage>;

const EvidenceItem *item(const CaseFile &file, const QString &text)
{
    return file.first<EvidenceItem>([&](const EvidenceItem &each) { return each.description.startsWith(text); });
}

QString leads(const RemarkList &list)
{
    QStringList all;
    for (const RemarkList::Remark &remark : list.remarks())
        all += remark.lead;
    return all.join(u' ');
}

QString rowText(const RowTable &table, int row)
{
    return table.rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        shelltest::useOwnSettings(m_folder);
        installAccessibility();
        m_theme.apply();
    }

    void rowsKeepWhoLooksAtThem()
    {
        RowModel model({u"What"_s, u"State"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid a = QUuid::createUuid(), b = QUuid::createUuid();
        const auto row = [](const QUuid &id, const QString &what, const QString &state) {
            return ListedRow{id, {{what, {}, Status::Neutral, false}, {state, u"lock"_s, Status::Soon, false}}};
        };
        model.show({row(a, u"Pump"_s, u"To be secured"_s)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({row(a, u"Pump"_s, u"Secured"_s)});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Pump, State: Secured"_s);
        model.show({row(b, u"Bag"_s, {}), row(a, u"Pump"_s, u"Secured"_s)});
        QCOMPARE(model.rowOf(a), 1);
        QCOMPARE(model.idAt(0), b);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Bag"_s);
        model.show({});
        QCOMPARE(model.rowOf(a), -1);
        QCOMPARE(model.idAt(0), QUuid());
    }

    void theListSaysWhatIsSecured()
    {
        EvidenceBench t;
        QAbstractItemModelTester tester(
            t.page->table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(t.page->count(), 4);
        QCOMPARE(t.page->table().rows().rowCount(), 4);
        const QString first = rowText(t.page->table(), 0);
        QVERIFY2(first.contains(u"Custodian: Marcus Shaw"_s) && first.contains(u"Seal S-114"_s), qPrintable(first));
        QVERIFY2(
            rowText(t.page->table(), 2).contains(u"State: To be secured"_s), qPrintable(rowText(t.page->table(), 2)));
        QCOMPARE(t.find<QLineEdit>(u"evidence.serial"_s)->text(), u"CS-0531"_s);
        t.grab(u"evidence"_s);

        QVERIFY(t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Camera"_s)->id.uuid()));
        QCOMPARE(t.find<QLineEdit>(u"evidence.custodian"_s)->text(), u"Information technology"_s);
        // A hand-over shows the object that was handed over.
        QVERIFY(t.page->showRecord(RecordKind::CustodyEvent, t.file().all<CustodyEvent>().front().id.uuid()));
        QCOMPARE(t.page->form().itemId(), item(t.file(), u"Count"_s)->id);
        QVERIFY(!t.page->showRecord(RecordKind::EvidenceItem, QUuid::createUuid()));
        QVERIFY(!t.page->showRecord(RecordKind::Person, t.file().patient()->id.uuid()));
        QCOMPARE(shelltest::namelessParts(*t.page), QStringList());
    }

    void handingOverMovesTheObjectInOneCommand()
    {
        EvidenceBench t;
        const Id<EvidenceItem> sheet = item(t.file(), u"Count"_s)->id;
        QCOMPARE(t.find<QLineEdit>(u"custody.from"_s)->text(), u"Marcus Shaw"_s);
        QVERIFY(t.find<QLineEdit>(u"evidence.custodian"_s)->isReadOnly()); // the chain says who
        QSignalSpy stored(t.store.get(), &CaseStore::stored);

        t.click(u"custody.handOver"_s); // to whom is not said
        QVERIFY(t.store->isIdle());
        QCOMPARE(stored.size(), 0);
        QCOMPARE(t.file().all<CustodyEvent>().size(), size_t(1));

        t.type(u"custody.to"_s, u"Ruth Calder"_s);
        t.type(u"custody.at"_s, u"7/13/2026 9:15 AM"_s);
        t.type(u"custody.purpose"_s, u"For counsel"_s);
        t.click(u"custody.handOver"_s);
        QTRY_COMPARE(t.file().find(sheet)->custodian, u"Ruth Calder"_s);
        QTRY_COMPARE(t.find<QLineEdit>(u"custody.from"_s)->text(), u"Ruth Calder"_s);
        QCOMPARE(stored.size(), 1);
        const auto sent = t.desk.sent<EditRecords>();
        QCOMPARE(sent.size(), size_t(1));
        QCOMPARE(sent.front().put.size(), size_t(2));
        const auto chain = custodyOf(t.file(), sheet);
        QCOMPARE(chain.size(), size_t(2));
        QCOMPARE(chain.back()->from, u"Marcus Shaw"_s);
        QCOMPARE(chain.back()->at, at(u"2026-07-13T09:15"_s));
        QCOMPARE(chain.back()->purpose, u"For counsel"_s);
        QCOMPARE(t.find<QLineEdit>(u"custody.to"_s)->text(), QString());
        QTRY_COMPARE(t.page->form().custody().table().rows().rowCount(), 2);
        QVERIFY(rowText(t.page->form().custody().table(), 1).contains(u"To: Ruth Calder"_s));

        // One that is recorded late stands where it belongs, and moves nothing.
        t.type(u"custody.from"_s, u"Marcus Shaw"_s);
        t.type(u"custody.to"_s, u"Marcus Shaw"_s);
        t.type(u"custody.at"_s, u"7/10/2026 9:15 AM"_s);
        QTest::keyClick(t.find<QLineEdit>(u"custody.at"_s), Qt::Key_Return);
        QTRY_COMPARE(custodyOf(t.file(), sheet).size(), size_t(3));
        QCOMPARE(t.file().find(sheet)->custodian, u"Ruth Calder"_s);
        QCOMPARE(custodyOf(t.file(), sheet)[2]->to, u"Ruth Calder"_s);
    }

    void theChainIsTakenBackFromItsEndOnly()
    {
        EvidenceBench t;
        const Id<EvidenceItem> sheet = item(t.file(), u"Count"_s)->id;
        t.type(u"custody.to"_s, u"Ruth Calder"_s);
        t.click(u"custody.handOver"_s);
        QTRY_COMPARE(custodyOf(t.file(), sheet).size(), size_t(2));
        QTRY_VERIFY(t.store->isIdle());
        // Delete in the table does nothing: only the last link goes, by its button.
        t.page->form().custody().table().setCurrentIndex(t.page->form().custody().table().rows().index(0, 0));
        QTest::keyClick(&t.page->form().custody().table(), Qt::Key_Delete);
        QCOMPARE(custodyOf(t.file(), sheet).size(), size_t(2));
        t.click(u"custody.takeBack"_s);
        QTRY_COMPARE(custodyOf(t.file(), sheet).size(), size_t(1));
        QCOMPARE(t.file().find(sheet)->custodian, u"Marcus Shaw"_s);
        QCOMPARE(custodyOf(t.file(), sheet).front()->to, u"Marcus Shaw"_s);
        // The object stays while hand-overs point to it.
        t.click(u"evidence.remove"_s);
        QVERIFY(t.find<NoteBox>(u"evidence.refusal"_s)->isVisible());
        QVERIFY(t.file().find(sheet));
    }

    void oneHandOverIsOneUndo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"test.candor"_s);
        shelltest::makeCasebook(path);
        auto casebook = shelltest::openCasebook(path, std::make_shared<FixedClock>(sampleNow()));
        const Outcome opened = shelltest::addCase(*casebook, u"Pump"_s);
        EvidenceItem pump;
        pump.id = Id<EvidenceItem>::create();
        pump.description = u"Pump"_s;
        pump.custodian = u"Marcus Shaw"_s;
        static_cast<void>(shelltest::resultOf(casebook->apply(EditRecords{opened.caseId, {pump}, {}, {}})));
        CaseStore store(deskOf(*casebook));
        EvidencePage page(store);
        page.resize(1200, 560);
        page.show();
        store.open({opened.caseId, {}});
        QTRY_COMPARE(page.count(), 1);
        QSignalSpy stored(&store, &CaseStore::stored);
        auto *to = page.findChild<QLineEdit *>(u"custody.to"_s);
        QTRY_COMPARE(page.findChild<QLineEdit *>(u"custody.from"_s)->text(), u"Marcus Shaw"_s);
        to->setText(u"Ruth Calder"_s);
        page.findChild<QAbstractButton *>(u"custody.handOver"_s)->click();
        QTRY_COMPARE(stored.size(), 1);
        QTRY_COMPARE(store.file().find(pump.id)->custodian, u"Ruth Calder"_s);
        QCOMPARE(store.file().all<CustodyEvent>().size(), size_t(1));
        store.undo(stored.front().at(1).toLongLong());
        QTRY_COMPARE(store.file().find(pump.id)->custodian, u"Marcus Shaw"_s);
        QVERIFY(store.file().all<CustodyEvent>().empty());
        QVERIFY(page.isVisible());
    }

    void halfTypedHandOversAreKept()
    {
        EvidenceBench t;
        t.find<QLineEdit>(u"custody.to"_s)->setFocus();
        QTest::keyClicks(t.find<QLineEdit>(u"custody.to"_s), u"Ru"_s);
        t.page->keepDraft().waitForFinished();
        QCOMPARE(t.desk.drafts.size(), size_t(1));
        // Another object begins empty, and the first one has it again.
        QVERIFY(t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Camera"_s)->id.uuid()));
        QCOMPARE(t.find<QLineEdit>(u"custody.to"_s)->text(), QString());
        QVERIFY(t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Count"_s)->id.uuid()));
        QTRY_COMPARE(t.find<QLineEdit>(u"custody.to"_s)->text(), u"Ru"_s);
    }

    void aFileIsKnownAgainByItsDigest()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        const QString path = write(u"log.txt"_s, "abc");
        // The example of FIPS 180-2.
        const QString known = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        EvidenceBench t;
        t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Paging"_s)->id.uuid());
        t.page->form().digest().start(path);
        QTRY_COMPARE(item(t.file(), u"Paging"_s)->fileDigest, known);
        QTRY_COMPARE(t.find<QLineEdit>(u"evidence.fileDigest"_s)->text(), known);
        auto *note = t.find<NoteBox>(u"evidence.hashNote"_s);
        t.page->form().digest().start(path);
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->kind(), Status::Ok);
        t.grab(u"evidence-digest"_s);
        t.page->form().digest().start(write(u"other.txt"_s, "abd"));
        QVERIFY(!note->isVisible());
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->kind(), Status::Late);
        QCOMPARE(item(t.file(), u"Paging"_s)->fileDigest, known); // until a person says so
        Q_EMIT note->actionTriggered();
        QTRY_VERIFY(item(t.file(), u"Paging"_s)->fileDigest != known);
        t.page->form().digest().start(folder.filePath(u"not there"_s));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->kind(), Status::Late);
        QVERIFY(sameDigest(known, known.toUpper()));
    }

    void readingAFileCanBeStopped()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"big"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(64) * 1024 * 1024));
        file.close();
        EvidenceBench t;
        t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Paging"_s)->id.uuid());
        t.page->form().digest().start(file.fileName());
        QVERIFY(t.page->form().digest().isRunning());
        t.click(u"evidence.hashStop"_s);
        QTRY_VERIFY(!t.page->form().digest().isRunning());
        QVERIFY(item(t.file(), u"Paging"_s)->fileDigest.isEmpty());
        // It goes on beside the next object, and lands nowhere.
        t.page->form().digest().start(file.fileName());
        t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Count"_s)->id.uuid());
        QTRY_VERIFY(!t.page->form().digest().isRunning());
        QTest::qWait(20);
        QVERIFY(t.desk.sent<EditRecords>().empty());
    }

    void releaseWantsAuthorityAndTime()
    {
        EvidenceBench t;
        auto *state = t.find<QComboBox>(u"evidence.state"_s);
        QCOMPARE(state->findData(u"released"_s), -1); // no choice among others
        auto *when = t.find<QLineEdit>(u"evidence.releasedAt"_s);
        QVERIFY(when->isReadOnly()); // nor a time alone
        t.click(u"evidence.release"_s);
        QVERIFY(t.store->isIdle());
        QCOMPARE(item(t.file(), u"Count"_s)->state, EvidenceState::Secured);
        QVERIFY(t.find<QLineEdit>(u"evidence.releaseAuthority"_s)->hasFocus());
        t.type(u"evidence.releaseAuthority"_s, u"Ruth Calder"_s);
        t.click(u"evidence.release"_s);
        QTRY_COMPARE(item(t.file(), u"Count"_s)->state, EvidenceState::Released);
        QCOMPARE(item(t.file(), u"Count"_s)->releasedAt, sampleNow());
        QCOMPARE(item(t.file(), u"Count"_s)->releaseAuthority, u"Ruth Calder"_s);
        QTRY_COMPARE(state->currentData().toString(), u"released"_s);
        QTRY_VERIFY(!when->isReadOnly());
    }

    void aLitigationHoldWarns()
    {
        EvidenceBench t;
        QVERIFY(!leads(t.page->form().remarks()).contains(u"litigation"_s));
        t.find<QAction>(u"evidence.place.litigation"_s)->trigger();
        QTRY_VERIFY(openLitigationHold(t.file()));
        const Id<Hold> hold = openLitigationHold(t.file())->id;
        QCOMPARE(t.file().find(hold)->placedBy, u"Dana Okafor"_s);
        QTRY_COMPARE(t.page->holds().chosen(), hold.uuid());
        QTRY_VERIFY(t.page->holdForm().isVisible());
        t.type(u"hold.scope"_s, u"Everything about the operation"_s);
        QTRY_COMPARE(t.file().find(hold)->scope, u"Everything about the operation"_s);
        t.grab(u"evidence-hold"_s);
        t.page->showRecord(RecordKind::EvidenceItem, item(t.file(), u"Count"_s)->id.uuid());
        QTRY_VERIFY2(
            leads(t.page->form().remarks()).contains(u"A litigation hold is open"_s),
            qPrintable(leads(t.page->form().remarks())));
        QVERIFY(t.find<QAbstractButton>(u"evidence.release"_s)->isEnabled()); // a warning, no lock

        QVERIFY(t.page->showRecord(RecordKind::Hold, hold.uuid()));
        // It is released with a name and a reason, and by nothing else.
        QVERIFY(t.find<QLineEdit>(u"hold.releasedAt"_s)->isReadOnly());
        t.click(u"hold.release"_s);
        QVERIFY(t.find<QLineEdit>(u"hold.releasedBy"_s)->hasFocus());
        t.type(u"hold.releasedBy"_s, u"Ruth Calder"_s);
        t.click(u"hold.release"_s);
        QVERIFY(openLitigationHold(t.file()));
        QVERIFY(t.find<QLineEdit>(u"hold.reason"_s)->hasFocus());
        t.type(u"hold.reason"_s, u"Matter settled"_s);
        t.click(u"hold.release"_s);
        QTRY_VERIFY(!openLitigationHold(t.file()));
        QCOMPARE(t.file().find(hold)->releasedBy, u"Ruth Calder"_s);
        QCOMPARE(t.file().find(hold)->reason, u"Matter settled"_s);
        QCOMPARE(t.file().find(hold)->releasedAt, sampleNow());
    }

    void aLitigationHoldStaysInTheCase()
    {
        EvidenceBench t;
        t.find<QAction>(u"evidence.place.litigation"_s)->trigger();
        QTRY_VERIFY(openLitigationHold(t.file()));
        const Id<Hold> hold = openLitigationHold(t.file())->id;
        QTRY_COMPARE(t.page->holds().chosen(), hold.uuid());
        QVERIFY(!t.find<QAbstractButton>(u"hold.remove"_s)->isVisible());
        QTRY_VERIFY(!t.find<QComboBox>(u"hold.kind"_s)->isEnabled()); // nor can it become another one
        Q_EMIT t.page->holds().removeRequested();
        QTRY_VERIFY(t.store->isIdle());
        QVERIFY(t.file().find(hold));
        // One on bills may have been placed by mistake.
        t.find<QAction>(u"evidence.place.billing"_s)->trigger();
        QTRY_VERIFY(t.page->holds().chosen() != hold.uuid());
        const Id<Hold> mistaken(t.page->holds().chosen());
        QTRY_VERIFY(t.file().find(mistaken));
        QTRY_VERIFY(t.find<QAbstractButton>(u"hold.remove"_s)->isVisibleTo(t.page.get()));
        t.click(u"hold.remove"_s);
        QTRY_VERIFY(!t.file().find(mistaken));
    }

    void newEvidenceAndTheChecklist()
    {
        EvidenceBench t;
        t.click(u"evidence.add"_s);
        QVERIFY(t.page->form().isNew());
        t.type(u"evidence.serial"_s, u"SN 4"_s);
        QCOMPARE(t.page->count(), 4); // without a description there is nothing to find again
        t.page->keepDraft().waitForFinished();
        QVERIFY(!t.desk.drafts.empty());
        t.type(u"evidence.description"_s, u"Suction pump"_s);
        QTRY_COMPARE(t.page->count(), 5);
        QCOMPARE(item(t.file(), u"Suction"_s)->serial, u"SN 4"_s);
        QTRY_COMPARE(t.page->table().chosen(), item(t.file(), u"Suction"_s)->id.uuid());
        QVERIFY(!t.page->form().isNew());

        auto *menu = t.find<QMenu>(u"evidence.usualMenu"_s);
        QCOMPARE(menu->actions().size(), static_cast<qsizetype>(usualEvidence.size()));
        menu->actions().front()->trigger();
        QTRY_COMPARE(t.page->count(), 6);
        const EvidenceItem *record = item(t.file(), menu->actions().front()->text());
        QVERIFY(record);
        QCOMPARE(record->state, EvidenceState::Expected);
        QTRY_COMPARE(t.page->form().itemId(), record->id);
        t.click(u"evidence.secure"_s);
        QTRY_COMPARE(item(t.file(), menu->actions().front()->text())->state, EvidenceState::Secured);
        QCOMPARE(item(t.file(), menu->actions().front()->text())->custodian, u"Dana Okafor"_s);
        QCOMPARE(item(t.file(), menu->actions().front()->text())->securedAt, sampleNow());
        t.click(u"evidence.remove"_s);
        QTRY_COMPARE(t.page->count(), 5);
    }

    void typingIsNotDisturbed()
    {
        EvidenceBench t;
        auto *edit = t.find<QLineEdit>(u"evidence.location"_s);
        edit->setFocus();
        edit->setCursorPosition(3);
        QTest::keyClicks(edit, u"XY"_s);
        const QString typed = edit->text();
        EvidenceItem other = *item(t.file(), u"Camera"_s);
        other.location = u"Elsewhere"_s;
        t.desk.view.file.put(other);
        t.store->show(t.desk.view);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->text(), typed);
        QCOMPARE(edit->cursorPosition(), 5);
        QCOMPARE(t.page->table().chosen(), item(t.file(), u"Count"_s)->id.uuid());
        t.page->leave();
        QTRY_COMPARE(item(t.file(), u"Count"_s)->location, typed);
    }

    void aFinishedCaseIsReadOnly()
    {
        CaseView view = spongeView();
        view.file.record.status = CaseStatus::Closed;
        AnchorTime closed;
        closed.id = Id<AnchorTime>::create();
        closed.anchor = anchors::closed.toString();
        closed.at = sampleNow();
        view.file.put(closed);
        EvidenceBench t(viewOf(view.file, view.protocol));
        for (const QString &name :
             {u"evidence.add"_s, u"evidence.usual"_s, u"evidence.placeHold"_s, u"evidence.remove"_s,
              u"evidence.release"_s, u"custody.handOver"_s, u"custody.takeBack"_s})
            QVERIFY2(!t.find<QAbstractButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(t.find<QLineEdit>(u"evidence.location"_s)->isReadOnly());
        QVERIFY(t.find<QLineEdit>(u"custody.to"_s)->isReadOnly());
        QVERIFY(!t.find<QComboBox>(u"evidence.state"_s)->isEnabled());
        InterviewBench i(viewOf(view.file, view.protocol));
        QVERIFY(!i.find<QAbstractButton>(u"interviews.add"_s)->isEnabled());
        QVERIFY(i.find<QLineEdit>(u"interview.who"_s)->isReadOnly());
    }

    void interviewsAndTheFamily()
    {
        InterviewBench t;
        QAbstractItemModelTester tester(
            t.page->table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(t.page->count(), 2);
        QVERIFY(rowText(t.page->table(), 1).contains(u"Declined"_s));
        QVERIFY(leads(t.page->reminder()).contains(u"Nobody has asked patient and family"_s));
        t.grab(u"interviews"_s);
        Q_EMIT t.page->reminder().actionTriggered(0);
        QVERIFY(t.find<QCheckBox>(u"interview.family"_s)->isChecked());
        t.type(u"interview.notes"_s, u"Her mother spoke of pain."_s);
        QCOMPARE(t.page->count(), 2);
        QVERIFY(!t.desk.drafts.empty());
        t.type(u"interview.who"_s, u"Lucia Quintanar"_s);
        QTRY_COMPARE(t.page->count(), 3);
        const auto *family = t.first<Interview>([](const Interview &i) { return i.family; });
        QVERIFY(family);
        QCOMPARE(family->notes, u"Her mother spoke of pain."_s);
        QCOMPARE(family->by, u"Dana Okafor"_s);
        QTRY_VERIFY(t.page->reminder().remarks().empty());
        QTRY_COMPARE(t.page->table().chosen(), family->id.uuid());
        QCOMPARE(shelltest::namelessParts(*t.page), QStringList());

        QVERIFY(t.page->showRecord(RecordKind::Interview, t.file().all<Interview>().front().id.uuid()));
        QCOMPARE(t.find<QLineEdit>(u"interview.who"_s)->text(), u"Pia Lund"_s);
        QVERIFY(!t.page->showRecord(RecordKind::Cause, t.file().all<Cause>().front().id.uuid()));
        t.click(u"interview.remove"_s);
        QTRY_COMPARE(t.page->count(), 2);
    }

    void drawn()
    {
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            m_theme.setMode(mode);
            m_theme.apply();
            for (const QSize &size : {QSize(1202, 560), QSize(1256, 660)}) {
                EvidenceBench t;
                t.page->resize(size);
                t.grab(u"evidence-%1-%2"_s.arg(name).arg(size.width()));
                InterviewBench i;
                i.page->resize(size);
                i.grab(u"interviews-%1-%2"_s.arg(name).arg(size.width()));
            }
        }
        CaseView empty = spongeView();
        empty.file = plainCase();
        EvidenceBench t(viewOf(empty.file, empty.protocol));
        t.grab(u"evidence-empty"_s);
        InterviewBench i(viewOf(empty.file, empty.protocol));
        i.grab(u"interviews-empty"_s);
    }

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
