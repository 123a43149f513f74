// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the offer: from a draft over its approvals to the answer of the family, and what it lets one do once they
// were told: withdraw it and make another one, with the reason.
#include "ResolutionBench.h"
#include "case/resolution/OfferCard.h"
#include "case/resolution/ResolutionChanges.h"

#include <QLabel>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The invented case with one offer, approved as it stands.
CaseView withOffer(Offer offer)
{
    CaseView view = decidedView();
    view.file.put(offer);
    OfferElement element = fresh<OfferElement>();
    element.offer = offer.id;
    element.label = u"Future care"_s;
    element.amount = Cents{86'000'00};
    view.file.put(element);
    Approval approval = fresh<Approval>();
    approval.offer = offer.id;
    approval.who = u"Priya Raman"_s;
    approval.state = ApprovalState::Approved;
    approval.terms = offerTerms(view.file, offer);
    view.file.put(approval);
    return view;
}

Offer offerIn(OfferState state, std::optional<Instant> madeAt = {})
{
    Offer offer = fresh<Offer>();
    offer.state = state;
    offer.madeAt = madeAt;
    return offer;
}

bool isShown(const ResolutionBench &t, const QString &name)
{
    return t.find<QWidget>(name)->isVisible();
}

} // namespace

class TestOfferCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
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

    void whatIsApprovedOnlyIsChangedAgain()
    {
        const Offer offer = offerIn(OfferState::Approved);
        const ResolutionBench t(withOffer(offer));
        QVERIFY(!isShown(t, u"offer.fixedNote"_s));
        QCOMPARE(t.find<QPushButton>(u"offer.withdraw"_s)->text(), u"Change it again"_s);
        t.press(u"offer.withdraw"_s);
        QTRY_COMPARE(t.file().find(offer.id)->state, OfferState::Draft);
        QVERIFY(isShown(t, u"offer.add"_s));
        QVERIFY(!isShown(t, u"offer.withdraw"_s));
    }

    void whatTheFamilyWasToldIsWithdrawn_data()
    {
        QTest::addColumn<OfferState>("state");
        QTest::addColumn<QString>("next");
        QTest::newRow("made") << OfferState::Made << u"Record the family’s answer"_s;
        // As an earlier version left them: with the time at which they were made.
        QTest::newRow("approved, with a time") << OfferState::Approved << u"Record that the offer was made"_s;
        QTest::newRow("a draft again") << OfferState::Draft << u"Record that the offer was made"_s;
    }

    void whatTheFamilyWasToldIsWithdrawn()
    {
        QFETCH(const OfferState, state);
        QFETCH(const QString, next);
        const Offer offer = offerIn(state, sampleNow() - 24h);
        const ResolutionBench t(withOffer(offer));
        QVERIFY(isShown(t, u"offer.fixedNote"_s));
        QVERIFY(t.find<QLabel>(u"offer.fixedNote"_s)->text().contains(u"prepare the next one"_s));
        QVERIFY(!isShown(t, u"offer.add"_s));
        QCOMPARE(t.next(), next);
        QCOMPARE(t.find<QPushButton>(u"offer.withdraw"_s)->text(), u"Withdraw it"_s);
        t.press(u"offer.withdraw"_s);
        QTRY_COMPARE(t.file().find(offer.id)->state, OfferState::Withdrawn);
        QVERIFY(!isShown(t, u"offer.fixedNote"_s));
        QCOMPARE(t.next(), u"Prepare the next offer"_s);
        t.press(u"offer.next"_s);
        QTRY_COMPARE(t.file().all<Offer>().size(), size_t(2));
        const Id<Offer> another = t.file().all<Offer>().back().id;
        QCOMPARE(offerTotal(t.file(), another), Cents{86'000'00});
        QTRY_COMPARE(t.next(), u"Ask for an approval"_s); // the one of the offer before is not for it
        QVERIFY(isShown(t, u"offer.add"_s));
        QCOMPARE(t.file().find(offer.id)->madeAt, offer.madeAt);
    }

    void aCounterOfferIsWrittenDownWhileItWaits()
    {
        Offer theirs = offerIn(OfferState::Made, sampleNow() - 24h);
        theirs.side = OfferSide::Family;
        const ResolutionBench t(withOffer(theirs));
        QVERIFY(!isShown(t, u"offer.fixedNote"_s));
        QVERIFY(!isShown(t, u"offer.withdraw"_s));
        QVERIFY(isShown(t, u"offer.add"_s));
    }
};

QTEST_MAIN(TestOfferCard)
#include "tst_offer_card.moc"
