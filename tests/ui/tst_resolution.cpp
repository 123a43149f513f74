// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResolutionBench.h"
#include "case/resolution/ResolutionChanges.h"
#include "case/resolution/ResolutionList.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestResolution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theListSaysHowEveryPartStands()
    {
        ResolutionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseView view = decidedView();
        const words::Moment moment = words::momentOf(view.surroundings);
        const auto show = [&] {
            model.show(
                resolutionParts(view.file, view.view, moment),
                legalParts(view.file, builtInDeadlines(), view.surroundings, {}, moment), moment.locale);
        };
        show();
        QCOMPARE(model.index(0).data().toString(), u"Resolution"_s);
        QCOMPARE(model.index(0).data(ResolutionModel::LineRole).toString(), u"1/8"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Decision, done, Decided Tue, Jun 30"_s);
        const int apology = model.rowOf(ResolutionPart::Apology);
        QCOMPARE(model.index(apology).data(ResolutionModel::LineRole).toString(), u"Not recorded yet"_s);
        QVERIFY(model.rowOf(ResolutionPart::DataBank) > model.rowOf(ResolutionPart::Loop));

        // A change of one part leaves the rows where they are.
        QPersistentModelIndex kept = model.index(apology);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Apology given = fresh<Apology>();
        given.kind = ApologyKind::Sorrow;
        given.at = at(u"2026-07-02T14:00"_s);
        view.file.put(given);
        show();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.data(ResolutionModel::LineRole).toString(), u"Given Thu, Jul 2"_s);
        QCOMPARE(model.index(0).data(ResolutionModel::LineRole).toString(), u"2/8"_s);

        // A deadline set by law has a row of its own.
        RegulatoryClock clock = fresh<RegulatoryClock>();
        clock.rule = u"MN-AHE-15BD"_s;
        clock.state = RegulatoryState::Confirmed;
        clock.dueAt = sampleNow() - 24h;
        view.file.put(clock);
        show();
        QCOMPARE(reset.count(), 1);
        const int row = model.rowOf(ResolutionPart::Clock, clock.id.toString());
        QVERIFY(row > 0);
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().contains(u"late"_s));
    }

    void decisionsInPlainWordsAndTheWayThatFollows()
    {
        ResolutionBench t;
        QStringList said;
        for (const QLabel *label : t.find<QWidget>(u"resolution.answers"_s)->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"No, the care was not reasonable"_s), qPrintable(said.join(u'|')));
        QVERIFY(said.join(u'|').contains(u"Marcus Shaw, Tue, Jun 30"_s));
        QVERIFY(t.find<QLabel>(u"resolution.route"_s)->text().startsWith(u"Take responsibility and compensate: "_s));
        // Another side that sees it otherwise is named.
        Decision insurer = decided(u"D6"_s, u"met"_s);
        insurer.party = DecisionParty::Insurer;
        insurer.isFinal = true;
        insurer.at = at(u"2026-06-29T10:00"_s);
        CaseFile &file = t.desk.view.file;
        Decision agreed = decided(u"D6"_s, u"not_met"_s);
        agreed.party = DecisionParty::Agreed;
        file.put(insurer);
        file.put(agreed);
        t.store->show(viewOf(file, t.desk.view.protocol));
        said.clear();
        for (const QLabel *label : t.find<QWidget>(u"resolution.answers"_s)->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(
            said.join(u'|').contains(u"Insurer, Marcus Shaw, Mon, Jun 29: Yes, the care was reasonable"_s),
            qPrintable(said.join(u'|')));
        QSignalSpy asked(t.tab.get(), &ResolutionTab::recordRequested);
        t.find<QPushButton>(u"resolution.decision.open"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().at(0).value<RecordKind>(), RecordKind::Decision);
    }

    void apologiesOneAfterTheOther()
    {
        CaseView view = decidedView();
        Conversation talk = fresh<Conversation>();
        talk.at = at(u"2026-07-02T14:00"_s);
        view.file.put(talk);
        ResolutionBench t(view);
        t.press(u"apology.add"_s);
        t.type(u"apology.by"_s, u"Chief medical officer"_s);
        QTRY_COMPARE(t.file().all<Apology>().size(), size_t(1));
        const Id<Apology> first = t.file().all<Apology>().front().id;
        t.pick(u"apology.kind"_s, u"responsibility"_s);
        t.pick(u"apology.inConversation"_s, talk.id.toString());
        t.type(u"apology.at"_s, u"7/2/2026 2:10 PM"_s);
        t.write(u"apology.response"_s, u"Thank you for not hiding it."_s);
        QTRY_COMPARE(t.file().find(first)->response, u"Thank you for not hiding it."_s);
        QCOMPARE(t.file().find(first)->kind, ApologyKind::Responsibility);
        QCOMPARE(t.file().find(first)->inConversation, talk.id);
        QTRY_COMPARE(t.state(u"apology"_s), u"Given Thu, Jul 2"_s);
        // The next one begins empty.
        t.press(u"apology.add"_s);
        t.type(u"apology.by"_s, u"Head of nursing"_s);
        QTRY_COMPARE(t.file().all<Apology>().size(), size_t(2));
        QCOMPARE(t.file().find(first)->by, u"Chief medical officer"_s);
    }

    void needsOneClickAway()
    {
        ResolutionBench t;
        t.press(u"need.add"_s);
        t.choose(u"need.menu"_s, u"Second opinion"_s);
        QTRY_COMPARE(t.file().all<Need>().size(), size_t(1));
        const Id<Need> id = t.file().all<Need>().front().id;
        QCOMPARE(t.file().find(id)->category, u"Second opinion"_s);
        t.type(u"need.owner"_s, u"Lena Park"_s);
        QTRY_COMPARE(t.file().find(id)->owner, u"Lena Park"_s);
        t.type(u"need.due"_s, u"7/20/2026 9:00 AM"_s);
        QTRY_VERIFY(t.file().find(id)->due);
        QTRY_COMPARE(t.state(u"needs"_s), u"1 open"_s);
        t.pick(u"need.state"_s, u"met"_s);
        QTRY_COMPARE(t.state(u"needs"_s), u"All settled"_s);
        QSignalSpy printed(t.tab.get(), &ResolutionTab::documentRequested);
        t.find<QPushButton>(u"need.print"_s)->click();
        QCOMPARE(printed.front().front().toString(), u"checklist/family-needs"_s);
    }

    void theDataBankQuestionIsAnsweredByAPerson()
    {
        ResolutionBench t;
        t.press(u"payment.add"_s);
        t.type(u"payment.amount"_s, u"$238,600"_s);
        QTRY_COMPARE(t.file().all<Payment>().size(), size_t(1));
        const Id<Payment> id = t.file().all<Payment>().front().id;
        const auto text = [&](const QString &name) { return t.find<QLabel>(name)->text(); };
        const auto advice = [&] {
            QStringList all;
            for (const QLabel *label : t.find<QWidget>(u"payment.advice"_s)->findChildren<QLabel *>())
                all += label->text();
            return all.join(u' ');
        };
        QVERIFY2(advice().contains(u"Cannot tell yet"_s), qPrintable(advice()));
        t.type(u"payment.paidAt"_s, u"7/14/2026 9:00 AM"_s);
        QTRY_VERIFY(t.file().find(id)->paidAt);
        QCOMPARE(t.file().anchor(u"t_payment"), t.file().find(id)->paidAt);
        t.type(u"payment.payer"_s, u"Prairie Mutual Liability"_s);
        t.pick(u"payment.practitionerNamed"_s, u"yes"_s);
        t.pick(u"payment.writtenDemand"_s, u"no"_s);
        QTRY_VERIFY2(advice().contains(u"not met"_s), qPrintable(advice()));
        QVERIFY(text(u"payment.conditions"_s).contains(u"There was a written demand for money: no"_s));
        t.pick(u"payment.writtenDemand"_s, u"yes"_s);
        QTRY_VERIFY2(advice().contains(u"seem to be met"_s), qPrintable(advice()));
        QCOMPARE(t.file().find(id)->dataBank, ReportDecision::Undecided); // the program decides nothing
        QVERIFY2(text(u"payment.due"_s).contains(u"August 13"_s), qPrintable(text(u"payment.due"_s))); // 30 days
        QVERIFY(!t.file().anchor(u"t_npdb_answered"));

        t.pick(u"payment.dataBank"_s, u"to_report"_s);
        QTRY_COMPARE(t.file().find(id)->dataBank, ReportDecision::ToReport);
        QCOMPARE(t.file().find(id)->dataBankBy, u"Dana Okafor"_s);
        QVERIFY(!t.file().anchor(u"t_npdb_answered")); // nothing is filed yet: the clock runs on
        const auto &list = t.tab->list().parts();
        const auto line = [&] {
            return list.index(list.rowOf(ResolutionPart::DataBank)).data(ResolutionModel::LineRole).toString();
        };
        QTRY_COMPARE(line(), u"File by Thu, Aug 13"_s);
        t.type(u"payment.dataBankFiledAt"_s, u"7/14/2026 10:00 AM"_s);
        QTRY_VERIFY(t.file().find(id)->dataBankFiledAt);
        QCOMPARE(t.file().find(id)->dataBank, ReportDecision::ToReport); // what shows it is missing
        QVERIFY(!t.file().anchor(u"t_npdb_answered"));
        t.type(u"payment.dataBankProof"_s, u"Confirmation 8841"_s);
        QTRY_COMPARE(t.file().find(id)->dataBank, ReportDecision::Reported);
        QCOMPARE(t.file().anchor(u"t_npdb_answered"), std::optional(at(u"2026-07-14T10:00"_s)));
        QTRY_COMPARE(line(), u"Decided for every payment"_s);
    }

    void aDataBankAnswerNeedsItsReasonAndCanBeTakenBack()
    {
        CaseView view = decidedView();
        Payment first = fresh<Payment>();
        first.amount = Cents{100'000'00};
        first.paidAt = sampleNow() - 24h;
        view.file.put(first);
        const Author author{view.protocol, u"Dana Okafor"_s, sampleNow()};
        // Stores a change of a payment as its form does.
        const auto change = [&](const Id<Payment> &id, auto edit) {
            const AnyRecord before = *view.file.find(id);
            AnyRecord changed = before;
            edit(std::get<Payment>(changed));
            const auto follows = followPayment(changed, before, view.file, author);
            view.file.put(changed);
            for (const AnyRecord &each : follows)
                view.file.put(each);
        };
        const auto answered = [&] { return view.file.anchor(u"t_npdb_answered").has_value(); };
        change(first.id, [](Payment &p) { p.dataBank = ReportDecision::NotReportable; });
        QVERIFY(!answered());
        change(first.id, [](Payment &p) { p.dataBankReason = u"No written demand"_s; });
        QVERIFY(answered());
        change(first.id, [](Payment &p) { p.dataBank = ReportDecision::ToReport; });
        QVERIFY(!answered());
        // The question of another payment is open: that of all is not answered.
        Payment second = fresh<Payment>();
        second.paidAt = sampleNow();
        view.file.put(second);
        change(first.id, [](Payment &p) { p.dataBank = ReportDecision::NotReportable; });
        QVERIFY(!answered());
        change(second.id, [](Payment &p) {
            p.dataBank = ReportDecision::NotReportable;
            p.dataBankReason = u"No practitioner is named"_s;
        });
        QVERIFY(answered());
    }

    void whoToldThemAboutALawyerAndHow()
    {
        CaseView view = decidedView();
        Offer offer = fresh<Offer>();
        view.file.put(offer);
        ResolutionBench t(view);
        t.press(u"offer.lawyer"_s);
        QTRY_COMPARE(t.file().find(offer.id)->lawyerAdvised, YesNo::Yes);
        QVERIFY(!t.find<QPushButton>(u"offer.lawyer"_s)->isVisible());

        Conversation talk = fresh<Conversation>();
        talk.at = at(u"2026-07-02T14:00"_s);
        talk.outcome = ContactOutcome::Held;
        talk.topics = {ToldTopic::Lawyer};
        talk.forHospital = {u"Marcus Shaw"_s};
        talk.told = u"You may bring a lawyer to every talk."_s;
        t.store->apply(EditRecords{t.store->caseId(), {talk}, {}, {}});
        const auto facts = [&] {
            QStringList all;
            for (const QLabel *label : t.tab->card(ResolutionPart::Offer)->findChildren<QLabel *>())
                all += label->text();
            return all;
        };
        QTRY_VERIFY2(facts().contains(u"Told by Marcus Shaw, Thu, Jul 2"_s), qPrintable(facts().join(u'|')));
        QVERIFY(facts().contains(u"You may bring a lawyer to every talk."_s));
    }

    void billsWithWhoAndWhen()
    {
        ResolutionBench t;
        t.press(u"billing.decide"_s);
        t.pick(u"billing.outcome"_s, u"waived"_s);
        QTRY_COMPARE(t.file().all<BillingDecision>().size(), size_t(1));
        const Id<BillingDecision> id = t.file().all<BillingDecision>().front().id;
        QCOMPARE(t.file().find(id)->decidedBy, u"Dana Okafor"_s);
        QCOMPARE(t.file().find(id)->at, std::optional(sampleNow()));
        t.type(u"billing.amount"_s, u"48210"_s);
        QTRY_COMPARE(t.file().find(id)->amount, (Cents{4821000}));
        QTRY_COMPARE(t.state(u"billing"_s), u"Waived, not carried out yet"_s);
        t.pick(u"billing.medicare"_s, u"yes"_s);
        QTRY_VERIFY(t.find<QWidget>(u"billing.medicareNote"_s)->isVisible());
        t.press(u"billing.done"_s);
        QTRY_VERIFY(t.file().find(id)->executedAt);
        QTRY_COMPARE(t.state(u"billing"_s), u"Waived, done Tue, Jul 14"_s);
    }

    void theAgreementIsSigned()
    {
        ResolutionBench t;
        QVERIFY(t.find<QPushButton>(u"agreement.lawyer"_s)->isVisible());
        t.press(u"agreement.lawyer"_s);
        QCOMPARE(t.desk.sent<SettleStep>().size(), size_t(1));
        QCOMPARE(t.desk.sent<SettleStep>().front().step, u"tell-about-lawyer"_s);
        QCOMPARE(t.desk.sent<SettleStep>().front().values.at(u"told"_s), u"2026-07-14"_s);
        t.find<QPushButton>(u"resolution.agreement.edit"_s)->click();
        t.type(u"agreement.signedAt"_s, u"7/14/2026 10:00 AM"_s);
        QTRY_COMPARE(t.file().all<Agreement>().size(), size_t(1));
        QCOMPARE(t.file().anchor(u"t_release_signed"), std::optional(at(u"2026-07-14T10:00"_s)));
        t.write(u"agreement.terms"_s, u"As written"_s);
        QTRY_COMPARE(t.file().all<Agreement>().front().terms, u"As written"_s);
        QCOMPARE(t.file().all<Agreement>().size(), size_t(1));
        QTRY_COMPARE(t.state(u"agreement"_s), u"Signed Tue, Jul 14"_s);
    }

    void anExceptionNeedsAReasonAndASecondPerson()
    {
        ResolutionBench t;
        const QUuid question = t.file().all<Question>().front().id.uuid();
        const QString id = question.toString(QUuid::WithoutBraces);
        QSignalSpy asked(t.tab.get(), &ResolutionTab::recordRequested);
        t.find<QAbstractButton>(u"loop.open."_s + id)->click();
        QCOMPARE(asked.front().at(0).value<RecordKind>(), RecordKind::Question);
        QCOMPARE(asked.front().at(1).toUuid(), question);
        QVERIFY2(t.state(u"loop"_s).startsWith(u"1 "_s), qPrintable(t.state(u"loop"_s)));

        t.find<QAbstractButton>(u"loop.open.act."_s + id)->click();
        t.write(u"exception.reason"_s, u"He does not want to talk about it"_s);
        QVERIFY(t.file().all<LoopException>().empty());
        t.type(u"exception.secondName"_s, u"Dana Okafor"_s); // the same person
        QVERIFY(t.file().all<LoopException>().empty());
        QVERIFY(!t.desk.drafts.empty());
        t.type(u"exception.secondName"_s, u"Dr. Helen Ruiz"_s);
        QTRY_COMPARE(t.file().all<LoopException>().size(), size_t(1));
        const LoopException made = t.file().all<LoopException>().front();
        QCOMPARE(made.by, u"Dana Okafor"_s);
        QCOMPARE(made.reason, u"He does not want to talk about it"_s);
        QTRY_COMPARE(t.state(u"loop"_s), u"Every link is closed"_s);
        QVERIFY(
            !t.find<QAbstractButton>(u"loop.open."_s + id) ||
            !t.find<QAbstractButton>(u"loop.open."_s + id)->isVisible());
    }

    void theFamilyStoryIsShownAsItStands()
    {
        CaseView view = decidedView();
        Question question = view.file.all<Question>().front();
        question.state = QuestionState::Answered;
        question.answer = u"The pump was set wrong."_s;
        question.answeredAt = at(u"2026-07-13T10:00"_s);
        view.file.put(question);
        Action action = fresh<Action>();
        action.text = u"Hard limit in the pump library"_s;
        action.familyText = u"The pumps now stop such a rate"_s;
        action.state = ActionState::Done;
        view.file.put(action);
        ResolutionBench t(view);
        QStringList lines;
        for (const QLabel *label : t.find<QWidget>(u"loop.story"_s)->findChildren<QLabel *>())
            lines += label->text();
        QVERIFY(lines.contains(u"You asked: Will he bleed?"_s));
        QVERIFY(lines.contains(u"We told you: The pump was set wrong."_s));
        QVERIFY(lines.contains(u"We changed: The pumps now stop such a rate"_s));
        QVERIFY(lines.contains(u"Not told yet"_s));
        QVERIFY(!lines.join(u' ').contains(u"Hard limit"_s)); // the words of the staff
        QCOMPARE(t.state(u"improvement"_s), u"1 of 1 done"_s);
        QVERIFY(t.find<QLabel>(u"improvement.told"_s)->text().contains(u"0 of 1"_s));
    }

    void theApologyLawIsTicked()
    {
        ResolutionBench t;
        QCOMPARE(t.state(u"apologyLaw"_s), u"Not read yet"_s);
        t.press(u"apologyLaw.read"_s);
        QTRY_COMPARE(t.state(u"apologyLaw"_s), u"Read Tue, Jul 14, Dana Okafor"_s);
        QVERIFY(!t.find<QPushButton>(u"apologyLaw.read"_s)->isVisible());
    }

    void finishedCasesAreOnlyRead()
    {
        CaseView view = decidedView();
        Need need = fresh<Need>();
        need.what = u"Rides"_s;
        view.file.put(need);
        view.file.record.status = CaseStatus::Closed;
        AnchorTime closed = fresh<AnchorTime>();
        closed.anchor = anchors::closed.toString();
        closed.at = sampleNow() - 24h;
        view.file.put(closed);
        view = viewOf(view.file, view.protocol);
        ResolutionBench t(view);
        QCOMPARE(t.next(), QString());
        for (const QString &name : {u"need.add"_s, u"apology.add"_s, u"payment.add"_s})
            QVERIFY2(!t.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(t.tab->showRecord(RecordKind::Need, need.id.uuid()));
        QVERIFY(t.line(u"need.what"_s)->isReadOnly());
    }

    void narrowWindowsHaveOneColumn()
    {
        ResolutionBench t;
        const auto *decision = t.tab->card(ResolutionPart::Decision);
        const auto *offer = t.tab->card(ResolutionPart::Offer);
        const auto left = [&](const QWidget *card) { return card->mapTo(t.tab.get(), QPoint(0, 0)).x(); };
        QTRY_VERIFY(left(offer) > left(decision));
        t.tab->resize(900, 700);
        QTRY_COMPARE(left(offer), left(decision));
        const auto top = [&](const QWidget *card) { return card->mapTo(t.tab.get(), QPoint(0, 0)).y(); };
        QTRY_VERIFY(top(offer) > top(t.tab->card(ResolutionPart::Needs)));
        QVERIFY(top(t.tab->card(ResolutionPart::Agreement)) > top(offer));
    }

    void byKeyboardThroughTheParts()
    {
        ResolutionBench t;
        t.tab->list().setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&t.tab->list(), Qt::Key_Down);
        QCOMPARE(t.tab->list().currentIndex().data().toString(), u"Offer"_s);
        // Every row and button has a name for screen readers.
        for (const auto *each : t.tab->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), qPrintable(each->objectName()));
        }
        t.tab->resize(1256, 400);
        t.tab->showPart(ResolutionPart::Clock);
        QTRY_VERIFY(!t.tab->card(ResolutionPart::Clock)->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(TestResolution)
#include "tst_resolution.moc"
