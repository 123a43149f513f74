// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewCase.h"
#include "ShellFixture.h"
#include "case/GrowingEdit.h"
#include "case/investigation/BehaviorPanel.h"
#include "case/investigation/DecisionsPanel.h"
#include "case/investigation/FindingsPage.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/RowTable.h"
#include "case/investigation/TeamPanel.h"
#include "case/investigation/WorksheetPanel.h"
#include "model/Describe.h"
#include "model/ReviewRules.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/FoldSection.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

struct Bench : PageBench<FindingsPage> {
    explicit Bench(CaseView view = spongeView())
        : PageBench(std::move(view))
    {
        for (int i = 0; i < FindingsPage::SectionCount; ++i)
            page->section(static_cast<FindingsPage::Section>(i)).setExpanded(true);
    }
    [[nodiscard]] const ReviewQuestion *question(const QString &text) const
    {
        return file().first<ReviewQuestion>([&](const ReviewQuestion &q) { return q.text.startsWith(text); });
    }
};

QString texts(const RemarkList &list)
{
    QStringList all;
    for (const RemarkList::Remark &remark : list.remarks())
        all += remark.lead + u' ' + remark.text;
    return all.join(u'\n');
}

CaseView finished(CaseView view)
{
    view.file.record.status = CaseStatus::Closed;
    AnchorTime closed;
    closed.id = Id<AnchorTime>::create();
    closed.anchor = anchors::closed.toString();
    closed.at = sampleNow();
    view.file.put(closed);
    return viewOf(view.file, view.protocol);
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        shelltest::useOwnSettings(m_folder);
        installAccessibility();
        m_theme.apply();
    }

    void theReviewIsMadeAtTheFirstTyping()
    {
        CaseView view = spongeView();
        view.file = plainCase();
        Bench t(viewOf(view.file, view.protocol));
        QCOMPARE(t.page->count(), 0);
        QVERIFY(t.file().all<Investigation>().empty());
        t.grab(u"findings-empty"_s);
        t.type(u"investigation.question"_s, u"How could it happen?"_s);
        QTRY_COMPARE(t.file().all<Investigation>().size(), size_t(1));
        t.type(u"investigation.scope"_s, u"Two days"_s);
        t.type(u"investigation.consensusPeople"_s, u"Everybody"_s);
        t.choose(u"investigation.method"_s, u"focused"_s);
        t.type(u"investigation.staffToldAt"_s, u"7/13/2026 9:00 AM"_s);
        QTRY_COMPARE(t.file().all<Investigation>().front().staffToldAt, at(u"2026-07-13T09:00"_s));
        QCOMPARE(t.file().all<Investigation>().size(), size_t(1)); // one per case
        const Investigation &review = t.file().all<Investigation>().front();
        QCOMPARE(review.question, u"How could it happen?"_s);
        QCOMPARE(review.scope, u"Two days"_s);
        QCOMPARE(review.consensusPeople, u"Everybody"_s);
        QCOMPARE(review.method, ReviewMethod::Focused);
    }

    void everyFieldOfTheReviewIsOnThePage()
    {
        Bench t;
        for (const FieldInfo &field : fieldsOf(RecordKind::Investigation)) {
            auto *editor = t.find<QWidget>(u"investigation."_s + QString::fromLatin1(field.name));
            QVERIFY2(editor && editor->isVisibleTo(t.page.get()), field.name);
        }
        QCOMPARE(t.page->count(), 1);
        QVERIFY(t.find<QLabel>(u"findings.causes"_s)->text().contains(u"one-person count"_s));
        QCOMPARE(shelltest::namelessParts(*t.page), QStringList());
    }

    void draftsComeBack()
    {
        FakeDesk other;
        {
            Bench t;
            auto *edit = t.find<QLineEdit>(u"investigation.approvedAt"_s);
            edit->setFocus();
            QTest::keyClicks(edit, u"next full moon"_s);
            t.page->leave();
            t.page->keepDraft().waitForFinished();
            QVERIFY(!t.file().all<Investigation>().front().approvedAt);
            other.drafts = t.desk.drafts;
            other.view = t.desk.view;
        }
        QVERIFY(!other.drafts.empty());
        CaseStore store(other.desk());
        FindingsPage page(store);
        store.show(other.view);
        QTRY_COMPARE(page.findChild<QLineEdit *>(u"investigation.approvedAt"_s)->text(), u"next full moon"_s);
    }

    void whoWasInvolvedDoesNotReview()
    {
        Bench t;
        QAbstractItemModelTester tester(
            t.page->team().table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(t.page->team().table().rows().rowCount(), 3);
        QVERIFY2(
            !texts(t.page->team().remarks()).contains(u"was involved"_s), qPrintable(texts(t.page->team().remarks())));
        // Three people, and nobody for patients: advice.
        QVERIFY(texts(t.page->team().remarks()).contains(u"Four to six"_s));
        QVERIFY(texts(t.page->team().remarks()).contains(u"Nobody speaks for patients"_s));

        Person relief = *t.first<Person>([](const Person &p) { return p.name == "Dan Ortega RN"_L1; });
        relief.roles.push_back(PersonRole::ReviewTeam);
        t.desk.view.file.put(relief);
        Person adviser;
        adviser.id = Id<Person>::create();
        adviser.name = u"Mae Lindqvist"_s;
        adviser.roles = {PersonRole::ReviewTeam, PersonRole::Representative};
        adviser.maySpeak = YesNo::No;
        t.desk.view.file.put(adviser);
        t.store->show(t.desk.view);
        const QString said = texts(t.page->team().remarks());
        QVERIFY2(said.contains(u"Dan Ortega RN was involved and is in the review"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Nobody speaks for patients"_s));
        QVERIFY(!said.contains(u"Four to six"_s)); // five of them now
        const RowModel &rows = t.page->team().table().rows();
        QVERIFY(rows.index(rows.rowOf(relief.id.uuid()), 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Directly involved"_s));
        QSignalSpy people(t.page.get(), &FindingsPage::peopleRequested);
        t.click(u"findings.people"_s);
        QCOMPARE(people.size(), 1);
    }

    void theWorksheetIsAnsweredByKeys()
    {
        Bench t;
        RowTable &table = t.page->worksheet().table();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rows().rowCount(), 2);
        const Id<ReviewQuestion> handOff = t.question(u"Were hand-offs"_s)->id;
        QVERIFY(t.page->showRecord(RecordKind::ReviewQuestion, handOff.uuid()));
        table.setFocus();
        table.setCurrentIndex(table.rows().index(table.rows().rowOf(handOff.uuid()), WorksheetPanel::Contributed));
        QTest::keyClick(&table, Qt::Key_Y);
        QTRY_COMPARE(t.file().find(handOff)->contributed, YesNo::Yes);
        QCOMPARE(t.file().find(handOff)->answer, YesNo::No);
        QTest::keyClick(&table, Qt::Key_Space);
        QTRY_COMPARE(t.file().find(handOff)->contributed, YesNo::No);
        QTest::keyClick(&table, Qt::Key_Backspace);
        QTRY_COMPARE(t.file().find(handOff)->contributed, YesNo::Unknown);
        table.setCurrentIndex(table.rows().index(table.rows().rowOf(handOff.uuid()), WorksheetPanel::Answer));
        QTest::keyClick(&table, Qt::Key_N);
        QTest::keyClick(&table, Qt::Key_Y);
        QTRY_COMPARE(t.file().find(handOff)->answer, YesNo::Yes);
        // In other columns letters are no answers.
        table.setCurrentIndex(table.rows().index(table.rows().rowOf(handOff.uuid()), WorksheetPanel::Comment));
        QTRY_VERIFY(t.store->isIdle());
        QTest::keyClick(&table, Qt::Key_N);
        QVERIFY(t.store->isIdle());
        QCOMPARE(t.file().find(handOff)->answer, YesNo::Yes);
        QTest::keyClick(&table, Qt::Key_F2);
        QVERIFY(t.find<GrowingEdit>(u"question.comment"_s)->hasFocus());

        t.click(u"worksheet.usual"_s);
        QTRY_COMPARE(t.file().all<ReviewQuestion>().size(), usualQuestions.size());
        QCOMPARE(t.desk.sent<EditRecords>().back().put.size(), usualQuestions.size() - 2); // two were there
        QTRY_VERIFY(!t.find<QWidget>(u"worksheet.usual"_s)->isVisibleTo(t.page.get()));
        // In the order of the parts, whatever the order of writing.
        QString last;
        for (int i = 0; i < table.rows().rowCount(); ++i) {
            const auto *q = t.file().find(Id<ReviewQuestion>(table.rows().idAt(i)));
            QVERIFY(last.isEmpty() || domainRank(last) <= domainRank(q->domain));
            last = q->domain;
        }

        t.click(u"worksheet.add"_s);
        t.type(u"question.text"_s, u"Was the music too loud?"_s);
        QTRY_VERIFY(t.question(u"Was the music"_s));
        QTRY_COMPARE(table.chosen(), t.question(u"Was the music"_s)->id.uuid());
        QTRY_VERIFY(table.rows().rowOf(table.chosen()) >= 0);
        t.click(u"worksheet.remove"_s);
        QTRY_VERIFY(!t.question(u"Was the music"_s));
    }

    void aQuestionBecomesACause()
    {
        Bench t;
        const Id<ReviewQuestion> handOff = t.question(u"Were hand-offs"_s)->id;
        t.page->showRecord(RecordKind::ReviewQuestion, handOff.uuid());
        QSignalSpy stored(t.store.get(), &CaseStore::stored);
        t.click(u"worksheet.makeCause"_s);
        QTRY_COMPARE(t.file().all<Cause>().size(), size_t(2));
        const Cause cause = t.file().all<Cause>().back();
        QCOMPARE(cause.statement, u"Extra sponges are told by voice only."_s);
        QCOMPARE(cause.state, CauseState::Possible);
        QCOMPARE(t.file().find(handOff)->contributed, YesNo::Yes);
        QTRY_COMPARE(stored.size(), 1); // one step back
        QTRY_VERIFY(!t.find<QAbstractButton>(u"worksheet.makeCause"_s)->isEnabled());
        QCOMPARE(t.page->count(), 1); // possible is not confirmed
    }

    void allSidesOfADecisionBesideEachOther()
    {
        Bench t;
        RowTable &table = t.page->decisions().table();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList order;
        for (int i = 0; i < table.rows().rowCount(); ++i)
            order += table.rows().index(i, 0).data().toString().left(2);
        QCOMPARE(order, (QStringList{u"D1"_s, u"D2"_s, u"D3"_s, u"D4"_s, u"D5"_s, u"D6"_s, u"D7"_s, u"D8"_s}));
        const QString care = table.rows().index(5, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(care.contains(u"Hospital: No, the care was not reasonable"_s), qPrintable(care));
        QVERIFY2(care.contains(u"Outside reviewer: The system let people down"_s), qPrintable(care));
        QVERIFY2(care.contains(u"Dr. Ana Weiss"_s), qPrintable(care));
        QVERIFY2(!texts(t.page->decisions().routes()).isEmpty(), "the answers point somewhere");

        // The cell is the form of that side; an empty one becomes an answer.
        t.page->decisions().choose(u"D6"_s, DecisionParty::Insurer);
        t.choose(u"decision.D6.insurer.answer"_s, u"met"_s);
        QTRY_COMPARE(answersOf(t.file(), u"D6", DecisionParty::Insurer).size(), size_t(1));
        const Decision insurer = *answersOf(t.file(), u"D6", DecisionParty::Insurer).front();
        QCOMPARE(insurer.answer, u"met"_s);
        QCOMPARE(insurer.at, sampleNow());
        QCOMPARE(insurer.deciders, QStringList{u"Dana Okafor"_s});
        t.type(u"decision.D6.insurer.deciders"_s, u"P. Raman, L. Voss"_s);
        t.type(u"decision.D6.insurer.rationale"_s, u"Own outside opinion"_s);
        t.choose(u"decision.D6.insurer.confidence"_s, u"low"_s);
        QTRY_COMPARE(t.file().find(insurer.id)->confidence, Confidence::Low);
        QCOMPARE(t.file().find(insurer.id)->deciders, (QStringList{u"P. Raman"_s, u"L. Voss"_s}));
        QCOMPARE(t.file().find(insurer.id)->rationale, u"Own outside opinion"_s);
        QTRY_VERIFY(texts(t.page->decisions().routes()).contains(u"do not agree on D6"_s));
        t.page->showSection(FindingsPage::Decisions);
        t.grab(u"findings-decisions"_s);

        // A change of mind leaves the first answer in the case.
        t.page->decisions().choose(u"D6"_s, DecisionParty::Hospital);
        t.click(u"decision.another"_s);
        t.choose(u"decision.D6.hospital.answer"_s, u"system"_s);
        QTRY_COMPARE(answersOf(t.file(), u"D6", DecisionParty::Hospital).size(), size_t(2));
        QCOMPARE(answersOf(t.file(), u"D6", DecisionParty::Hospital).front()->answer, u"system"_s);
        QCOMPARE(answersOf(t.file(), u"D6", DecisionParty::Hospital).back()->answer, u"not_met"_s);
        QTRY_VERIFY(t.page->decisions().form()->findChild<QAbstractButton *>(u"decision.another"_s)->isVisible());
        t.click(u"decision.remove"_s);
        QTRY_COMPARE(answersOf(t.file(), u"D6", DecisionParty::Hospital).size(), size_t(1));

        QVERIFY(t.page->showRecord(RecordKind::Decision, insurer.id.uuid()));
        QVERIFY(t.page->decisions().form()->isFor(u"D6"_s, DecisionParty::Insurer));
    }

    void halfTypedAnswersStayWithTheirSide()
    {
        Bench t;
        t.page->decisions().choose(u"D8"_s, DecisionParty::Hospital);
        auto *why = t.find<GrowingEdit>(u"decision.D8.hospital.rationale"_s);
        why->setFocus();
        QTest::keyClicks(why, u"Notice came in"_s);
        t.page->decisions().choose(u"D8"_s, DecisionParty::Insurer);
        QVERIFY(answersOf(t.file(), u"D8", DecisionParty::Hospital).empty()); // no answer yet
        QCOMPARE(t.find<GrowingEdit>(u"decision.D8.insurer.rationale"_s)->toPlainText(), QString());
        t.page->decisions().choose(u"D8"_s, DecisionParty::Hospital);
        QTRY_COMPARE(
            t.page->decisions().form()->findChild<GrowingEdit *>(u"decision.D8.hospital.rationale"_s)->toPlainText(),
            u"Notice came in"_s);
    }

    void behaviorStaysInItsLane()
    {
        Bench t;
        for (const FieldInfo &field : fieldsOf(RecordKind::BehaviorReview))
            QCOMPARE(field.lane, Lane::PeerReview);
        QCOMPARE(t.page->behavior().cards().size(), size_t(1));
        const auto *nurse = t.first<Person>([](const Person &p) { return p.name == "Pia Lund"_L1; });
        t.page->behavior().add(nurse->id);
        QTRY_COMPARE(t.page->behavior().cards().size(), size_t(2));
        BehaviorCard *card = t.page->behavior().cards().back();
        QCOMPARE(t.file().find(card->id())->person, nurse->id);
        auto *why = card->findChild<GrowingEdit *>(u"behavior.rationale"_s);
        why->setFocus();
        QTest::keyClicks(why, u"Zebra words"_s);
        t.page->leave();
        auto *sort = card->findChild<QComboBox *>(u"behavior.behavior"_s);
        sort->setCurrentIndex(sort->findData(u"human_error"_s));
        Q_EMIT sort->activated(sort->currentIndex());
        QTRY_COMPARE(t.file().find(card->id())->behavior, Behavior::HumanError);
        QTRY_COMPARE(t.file().find(card->id())->rationale, u"Zebra words"_s);
        // Nothing of it is in a record of the review, and the folded header names nobody.
        for (const EditRecords &edit : t.desk.sent<EditRecords>()) {
            for (const AnyRecord &record : edit.put)
                QCOMPARE(kindOf(record), RecordKind::BehaviorReview);
        }
        QVERIFY(!searchText(t.file().all<Investigation>().front()).contains(u"Zebra"_s));
        QVERIFY(!t.page->section(FindingsPage::Behavior).header()->accessibleDescription().contains(u"Lund"_s));
        t.page->showSection(FindingsPage::Behavior);
        t.grab(u"findings-behavior"_s);
        card->findChild<QAbstractButton *>(u"behavior.remove"_s)->click();
        QTRY_COMPARE(t.page->behavior().cards().size(), size_t(1));
    }

    void theNoticeOfAMeetingIsAskedFor()
    {
        CaseView view = spongeView();
        Investigation review = view.file.all<Investigation>().front();
        review.consensusAt = sampleNow() + std::chrono::hours(30);
        view.file.put(review);
        Bench t(viewOf(view.file, view.protocol));
        auto *remarks = t.find<RemarkList>(u"findings.meetingRemarks"_s);
        QVERIFY(texts(*remarks).contains(u"The notice is not sent yet"_s));
        t.type(u"investigation.consensusNoticeAt"_s, u"now"_s);
        QTRY_VERIFY(remarks->remarks().empty());
    }

    void aFinishedCaseIsReadOnly()
    {
        Bench t(finished(spongeView()));
        t.page->decisions().choose(u"D6"_s, DecisionParty::Hospital);
        for (const QString &name :
             {u"worksheet.add"_s, u"worksheet.makeCause"_s, u"worksheet.remove"_s, u"behavior.add"_s,
              u"behavior.remove"_s, u"decision.remove"_s, u"decision.another"_s})
            QVERIFY2(!t.find<QAbstractButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(t.find<QLineEdit>(u"investigation.question"_s)->isReadOnly());
        QVERIFY(!t.find<QComboBox>(u"decision.D6.hospital.answer"_s)->isEnabled());
        RowTable &table = t.page->worksheet().table();
        table.setFocus();
        table.setCurrentIndex(table.rows().index(0, WorksheetPanel::Answer));
        QTest::keyClick(&table, Qt::Key_Y);
        QVERIFY(t.store->isIdle());
        QVERIFY(t.desk.commands.empty());
    }

    void sectionsRememberHowTheyStand()
    {
        {
            Bench t;
            t.page->section(FindingsPage::Team).setExpanded(false);
        }
        FakeDesk desk;
        desk.view = spongeView();
        CaseStore store(desk.desk());
        FindingsPage page(store);
        QVERIFY(!page.section(FindingsPage::Team).isExpanded());
        QVERIFY(page.section(FindingsPage::Decisions).isExpanded());
        store.show(desk.view);
        QVERIFY(page.showRecord(RecordKind::BehaviorReview, desk.view.file.all<BehaviorReview>().front().id.uuid()));
        QVERIFY(!page.showRecord(RecordKind::BehaviorReview, QUuid::createUuid()));
    }

    void drawn()
    {
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            m_theme.setMode(mode);
            m_theme.apply();
            Bench t;
            for (int i = 0; i < FindingsPage::SectionCount; ++i)
                t.page->section(static_cast<FindingsPage::Section>(i)).setExpanded(i == 0);
            t.grab(u"findings-folded-%1"_s.arg(name));
            for (int i = 0; i < FindingsPage::SectionCount; ++i)
                t.page->section(static_cast<FindingsPage::Section>(i)).setExpanded(true);
            t.page->decisions().choose(u"D6"_s, DecisionParty::Hospital);
            QTest::qWait(50);
            // All of it at once.
            t.page->resize(1202, t.page->findChild<QScrollArea *>()->widget()->sizeHint().height() + 40);
            QTest::qWait(50);
            t.grab(u"findings-all-%1"_s.arg(name));
        }
    }

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
