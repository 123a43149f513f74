// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResolutionBench.h"
#include "case/resolution/OfferCard.h"
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

    void fromDraftToTheSecondOffer()
    {
        ResolutionBench t;
        QCOMPARE(t.next(), u"Prepare an offer"_s);
        t.press(u"offer.next"_s);
        QCOMPARE(t.file().all<Offer>().size(), size_t(1));
        QCOMPARE(t.next(), u"Add what is offered"_s);

        // Money, to the cent, and something that is no money.
        t.press(u"offer.add"_s);
        t.choose(u"offer.menu"_s, u"Lost wages"_s);
        QTRY_VERIFY(t.line(u"element.amount"_s) && t.line(u"element.amount"_s)->hasFocus());
        t.type(u"element.amount"_s, u"$12,600.50"_s);
        QTRY_COMPARE(t.file().all<OfferElement>().size(), size_t(1));
        QCOMPARE(t.file().all<OfferElement>().front().label, u"Lost wages"_s);
        QCOMPARE(t.file().all<OfferElement>().front().amount, (Cents{1260050}));
        QTRY_COMPARE(t.total(), u"$12,600.50"_s);
        t.press(u"offer.add"_s);
        t.choose(u"offer.menu"_s, u"Memorial"_s);
        QTRY_COMPARE(t.file().all<OfferElement>().size(), size_t(2));
        QVERIFY(!t.file().all<OfferElement>().back().amount);
        QTRY_COMPARE(t.total(), u"$12,600.50"_s); // it costs no money
        t.press(u"offer.add"_s);
        t.choose(u"offer.menu"_s, u"Pain and hardship"_s);
        t.type(u"element.amount"_s, u"140000"_s);
        QTRY_COMPARE(t.total(), u"$152,600.50"_s);

        // Two people are asked.
        QCOMPARE(t.next(), u"Ask for an approval"_s);
        t.press(u"offer.next"_s);
        t.type(u"approval.who"_s, u"Priya Raman, chief financial officer"_s);
        QTRY_COMPARE(t.file().all<Approval>().size(), size_t(1));
        QTRY_COMPARE(t.next(), u"Record the answer of Priya Raman"_s);
        Approval insurer = fresh<Approval>();
        insurer.offer = t.file().all<Offer>().front().id;
        insurer.who = u"C. Mbeki, insurer"_s;
        insurer.askedAt = sampleNow() - 96h;
        t.store->apply(EditRecords{t.store->caseId(), {insurer}, {}, {}});
        QTRY_COMPARE(t.next(), u"Record the insurer’s answer"_s); // asked longest ago
        QCOMPARE(t.state(u"offer"_s), u"Waiting for the insurer, 4 days"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.file().find(insurer.id)->state, ApprovalState::Approved);
        QCOMPARE(t.next(), u"Record the answer of Priya Raman"_s);
        t.press(u"offer.next"_s);
        t.find<QLineEdit>(u"offer.answer.when"_s)->setText(u"not a time"_s);
        t.find<QPushButton>(u"offer.answer.approved"_s)->click(); // refused, with the panel still there
        QVERIFY(t.find<QPushButton>(u"offer.answer.approved"_s)->isVisible());
        t.find<QLineEdit>(u"offer.answer.when"_s)->setText(u"7/8/2026 9:00 AM"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.next(), u"The offer is approved"_s);
        t.press(u"offer.next"_s);
        const Id<Offer> first = t.file().all<Offer>().front().id;
        QTRY_COMPARE(t.file().find(first)->state, OfferState::Approved);
        QCOMPARE(t.file().find(first)->approvedBy, u"Priya Raman, C. Mbeki"_s);

        // Made and answered: the pathway knows the times.
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.made"_s);
        QTRY_COMPARE(t.file().find(first)->state, OfferState::Made);
        QCOMPARE(t.file().anchor(u"t_offer"), std::optional(sampleNow()));
        QCOMPARE(t.next(), u"Record the family’s answer"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.counter"_s);
        QTRY_COMPARE(t.file().all<Offer>().size(), size_t(2));
        QCOMPARE(t.file().find(first)->state, OfferState::Declined);
        const Offer theirs = t.file().all<Offer>().back();
        QCOMPARE(theirs.side, OfferSide::Family);
        QTRY_COMPARE(static_cast<OfferCard *>(t.tab->card(ResolutionPart::Offer))->shownOffer(), theirs.id);
        t.press(u"offer.add"_s);
        t.choose(u"offer.menu"_s, u"Pain and hardship"_s);
        t.type(u"element.amount"_s, u"200000"_s);
        QTRY_COMPARE(t.total(), u"$200,000"_s);
        QCOMPARE(t.next(), u"Record our answer"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.next"_s);
        QTRY_COMPARE(t.file().all<Offer>().size(), size_t(3));
        QCOMPARE(t.file().find(theirs.id)->state, OfferState::Declined);
        QTRY_COMPARE(t.total(), u"$152,600.50"_s); // begins with what was offered last

        // The first one can still be read, and only read.
        QVERIFY(t.tab->showRecord(RecordKind::Offer, first.uuid()));
        QCOMPARE(t.next(), QString());
        QVERIFY(!t.find<QPushButton>(u"offer.add"_s)->isVisible());
        t.press(u"offer.back"_s);
        QCOMPARE(t.next(), u"Ask for an approval"_s);
    }

    void aRefusalStopsTheOffer()
    {
        CaseView view = decidedView();
        Offer offer = fresh<Offer>();
        offer.authority = Cents{100000};
        view.file.put(offer);
        OfferElement element = fresh<OfferElement>();
        element.offer = offer.id;
        element.label = u"Expenses"_s;
        element.amount = Cents{100001};
        view.file.put(element);
        Approval asked = fresh<Approval>();
        asked.offer = offer.id;
        asked.who = u"Ruth Calder"_s;
        asked.askedAt = sampleNow() - 1h;
        view.file.put(asked);
        ResolutionBench t(view);
        QVERIFY(t.find<QWidget>(u"offer.authorityNote"_s)->isVisible()); // one cent beyond
        t.press(u"offer.next"_s);
        t.find<QLineEdit>(u"offer.answer.note"_s)->setText(u"Too little for future care"_s);
        t.press(u"offer.answer.refused"_s);
        QTRY_COMPARE(t.file().find(asked.id)->state, ApprovalState::Refused);
        QCOMPARE(t.file().find(asked.id)->note, u"Too little for future care"_s);
        QCOMPARE(t.state(u"offer"_s), u"Refused by Ruth Calder"_s);
        QCOMPARE(t.next(), u"Ask again after a change"_s);
        t.press(u"offer.next"_s);
        QTRY_COMPARE(t.file().find(asked.id)->state, ApprovalState::Asked);
        QVERIFY(!t.file().find(asked.id)->answeredAt);
    }

    void whatCannotBeReadStaysInTheOffer()
    {
        ResolutionBench t;
        t.press(u"offer.next"_s);
        t.press(u"offer.add"_s);
        t.choose(u"offer.menu"_s, u"Future care"_s);
        t.type(u"element.amount"_s, u"a lot"_s);
        QVERIFY(t.line(u"element.amount"_s)->property("error").toBool());
        QVERIFY(t.file().all<OfferElement>().empty());
        QVERIFY(!t.desk.drafts.empty());
        t.type(u"element.amount"_s, u"-5"_s); // money is offered, not taken
        QVERIFY(t.file().all<OfferElement>().empty());

        // The window is opened again: the new element is where it was.
        t.tab->keepDraft().waitForFinished();
        ResolutionBench after(viewOf(t.file(), t.desk.view.protocol));
        after.desk.drafts = t.desk.drafts;
        CaseView other = heparinView();
        after.store->show(other);
        after.store->show(viewOf(t.file(), t.desk.view.protocol));
        QTRY_VERIFY(after.line(u"element.amount"_s));
        QTRY_COMPARE(after.line(u"element.amount"_s)->text(), u"-5"_s);
        QCOMPARE(after.line(u"element.label"_s)->text(), u"Future care"_s);
        after.type(u"element.amount"_s, u"86000"_s);
        QTRY_COMPARE(after.desk.view.file.all<OfferElement>().size(), size_t(1));
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

    void aChangeTakesTheApprovalAway()
    {
        CaseView view = decidedView();
        Offer offer = fresh<Offer>();
        offer.authority = Cents{200'000'00};
        view.file.put(offer);
        OfferElement element = fresh<OfferElement>();
        element.offer = offer.id;
        element.label = u"Future care"_s;
        element.amount = Cents{150'000'00};
        view.file.put(element);
        Approval asked = fresh<Approval>();
        asked.offer = offer.id;
        asked.who = u"Priya Raman"_s;
        asked.askedAt = sampleNow() - 1h;
        view.file.put(asked);
        ResolutionBench t(view);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.next(), u"The offer is approved"_s);
        QVERIFY(!t.find<QWidget>(u"offer.changedNote"_s)->isVisible());

        element.amount = Cents{150'000'01};
        t.store->apply(EditRecords{t.store->caseId(), {element}, {}, {}});
        QTRY_COMPARE(t.next(), u"Ask again after a change"_s);
        QVERIFY(t.find<QWidget>(u"offer.changedNote"_s)->isVisible());
        QCOMPARE(t.state(u"offer"_s), u"Changed after it was approved"_s);
        t.press(u"offer.next"_s);
        QTRY_COMPARE(t.file().find(asked.id)->state, ApprovalState::Asked);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.next(), u"The offer is approved"_s);
        t.press(u"offer.next"_s);
        QTRY_COMPARE(t.next(), u"Record that the offer was made"_s);

        // After it was approved as a whole, too, and beyond the authority nothing is made.
        element.amount = Cents{250'000'00};
        t.store->apply(EditRecords{t.store->caseId(), {element}, {}, {}});
        QTRY_COMPARE(t.next(), u"Ask again after a change"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.next(), u"Record a higher authority"_s);
        const Author author{view.protocol, u"Dana Okafor"_s, sampleNow()};
        QVERIFY(!moveOffer(t.file(), offer.id, OfferState::Made, sampleNow(), author));
        t.press(u"offer.next"_s);
        t.type(u"offer.authority"_s, u"250000"_s);
        QTRY_COMPARE(t.next(), u"Record that the offer was made"_s);
        QVERIFY(moveOffer(t.file(), offer.id, OfferState::Made, sampleNow(), author));
    }

    void acceptingACounterOfferNeedsAnApproval()
    {
        CaseView view = decidedView();
        Offer ours = fresh<Offer>();
        ours.state = OfferState::Declined;
        ours.madeAt = sampleNow() - 48h;
        ours.authority = Cents{200'000'00};
        view.file.put(ours);
        Offer theirs = fresh<Offer>();
        theirs.side = OfferSide::Family;
        theirs.state = OfferState::Made;
        theirs.madeAt = sampleNow() - 24h;
        view.file.put(theirs);
        OfferElement element = fresh<OfferElement>();
        element.offer = theirs.id;
        element.label = u"Pain and hardship"_s;
        element.amount = Cents{200'000'01};
        view.file.put(element);
        ResolutionBench t(view);
        QVERIFY(t.find<QWidget>(u"offer.authorityNote"_s)->isVisible()); // one cent beyond
        t.press(u"offer.next"_s);
        QVERIFY(!t.find<QPushButton>(u"offer.answer.accepted"_s));
        QVERIFY(t.find<QPushButton>(u"offer.answer.authority"_s));
        t.press(u"offer.answer.cancel"_s);

        element.amount = Cents{200'000'00};
        t.store->apply(EditRecords{t.store->caseId(), {element}, {}, {}});
        QTRY_VERIFY(!t.find<QWidget>(u"offer.authorityNote"_s)->isVisible());
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approval"_s);
        t.type(u"approval.who"_s, u"Priya Raman"_s);
        QTRY_COMPARE(t.file().all<Approval>().size(), size_t(1));
        QTRY_COMPARE(t.next(), u"Record the answer of Priya Raman"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.approved"_s);
        QTRY_COMPARE(t.next(), u"Record our answer"_s);
        t.press(u"offer.next"_s);
        t.press(u"offer.answer.accepted"_s);
        QTRY_COMPARE(t.file().find(theirs.id)->state, OfferState::Accepted);
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
