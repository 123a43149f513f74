// SPDX-License-Identifier: GPL-3.0-or-later
// What was approved before an offer was changed stays in the house: no letter to the family says it.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "documents/LetterChecks.h"
#include "model/ResolutionRules.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

const Cents before{68'000'00}, now{76'500'00};
const QString visits = u"A nurse visits you at home on three days of each week until spring"_s;

Offer made()
{
    Offer offer = with(Offer{});
    offer.state = OfferState::Made;
    offer.madeAt = at("2026-07-13T15:00");
    return offer;
}

OfferElement lostPay(const Offer &offer, Cents amount)
{
    OfferElement element = with(OfferElement{});
    element.offer = offer.id;
    element.label = u"Lost pay"_s;
    element.amount = amount;
    return element;
}

Approval approvalOf(const CaseFile &file, const Offer &offer, const QString &who)
{
    Approval approval = with(Approval{});
    approval.offer = offer.id;
    approval.who = who;
    approval.state = ApprovalState::Approved;
    approval.terms = offerTerms(file, offer);
    return approval;
}

Letter familyLetter()
{
    Letter letter = with(Letter{});
    letter.templateId = u"family/follow-up"_s;
    letter.title = u"About the offer"_s;
    letter.language = u"en"_s;
    letter.recipient = u"Jolene Farrow\n12 Elm Street"_s;
    letter.writtenBy = u"Dana Okafor"_s;
    return letter;
}

/// The protected places of a letter to the family: "68,000" of an approval.
QStringList protectedIn(const QString &text, const CaseFile &file)
{
    LetterCheckContext context;
    context.now = at("2026-07-14T10:12");
    context.zone = QTimeZone("America/Chicago");
    QStringList found;
    for (const LetterFinding &finding : letterFindings(text, familyLetter(), file, context)) {
        if (finding.kind != LetterFindingKind::Privileged)
            continue;
        const bool ofApproval = finding.record == RecordKind::Approval;
        found += text.sliced(finding.begin, finding.length) + (ofApproval ? u" of an approval"_s : QString()) +
                 (finding.hard ? QString() : u", to think about"_s);
    }
    return found;
}

} // namespace

class TestOfferLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldSumIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("oldSum");
        QTest::addColumn<QString>("newSum");
        QTest::newRow("dollars") << u"68,000"_s << u"76,500"_s;
        QTest::newRow("with cents") << u"68,000.00"_s << u"76,500.00"_s;
        QTest::newRow("plain") << u"68000"_s << u"76500"_s;
        QTest::newRow("other signs") << u"68.000,00"_s << u"76.500,00"_s;
    }
    void anOldSumIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, oldSum);
        QFETCH(QString, newSum);
        const QString saysOld = u"For your lost pay we offer you $%1 in all."_s.arg(oldSum);
        const QString saysNew = u"For your lost pay we offer you $%1 in all."_s.arg(newSum);
        const QStringList held{oldSum + u" of an approval"_s};
        CaseFile file;
        const Offer offer = made();
        OfferElement element = lostPay(offer, before);
        file.put(offer);
        file.put(element);
        file.put(approvalOf(file, offer, u"Priya Raman, chief financial officer"_s));
        QCOMPARE(protectedIn(saysOld, file), QStringList()); // what is offered is what was approved

        element.amount = now;
        file.put(element);
        QCOMPARE(protectedIn(saysOld, file), held);
        QCOMPARE(protectedIn(saysNew, file), QStringList());
        // Approved anew by somebody: the answer of the first is still of the old sum.
        file.put(approvalOf(file, offer, u"Owen Kalla, chief executive"_s));
        QCOMPARE(protectedIn(saysOld, file), held);
        QCOMPARE(protectedIn(saysNew, file), QStringList());
        // Nothing is offered for it any more.
        file.remove(RecordKind::OfferElement, element.id.uuid());
        QCOMPARE(protectedIn(saysOld, file), held);
    }

    void soAreTheWordsOfWhatIsNoLongerOffered()
    {
        CaseFile file;
        const Offer offer = made();
        OfferElement help = lostPay(offer, {});
        help.amount.reset();
        help.label = u"Help at home"_s;
        help.remedy = visits;
        file.put(offer);
        file.put(help);
        file.put(approvalOf(file, offer, u"Priya Raman, chief financial officer"_s));
        const QString text = u"We promise this: "_s + visits + u"."_s;
        QCOMPARE(protectedIn(text, file), QStringList());
        help.remedy = u"Somebody cleans and shops for you"_s;
        file.put(help);
        QCOMPARE(protectedIn(text, file), QStringList{visits + u" of an approval"_s});
    }

    /// The elements in a row are what was approved, word for word. What was noted with the approval is another matter.
    void whatIsOfferedMayBeListed()
    {
        CaseFile file;
        const Offer offer = made();
        OfferElement pay = lostPay(offer, before);
        OfferElement help = lostPay(offer, Cents{2'400'00});
        help.label = u"Help at home until the end of spring"_s;
        file.put(offer);
        file.put(pay);
        file.put(help);
        const QString list = offerTerms(file, offer);
        Approval approval = approvalOf(file, offer, u"Priya Raman, chief financial officer"_s);
        approval.note = u"We would go much higher than this if their lawyer insists"_s;
        file.put(approval);
        QCOMPARE(protectedIn(list, file), QStringList());
        QCOMPARE(protectedIn(u"They say: "_s + approval.note, file), QStringList{approval.note + u" of an approval"_s});
        pay.amount = now;
        file.put(pay);
        QVERIFY(!protectedIn(list, file).isEmpty());
    }

    /// Of an offer that the family does not know of, an approval is nobody's business outside, as it stands or changed.
    void anApprovalOfADraftStaysInside()
    {
        CaseFile file;
        Offer offer = made();
        offer.state = OfferState::Draft;
        offer.madeAt.reset();
        file.put(offer);
        file.put(lostPay(offer, before));
        file.put(approvalOf(file, offer, u"Priya Raman, chief financial officer"_s));
        QVERIFY(isCurrent(file, file.all<Approval>().front()));
        QVERIFY(protectedIn(u"We offer you $68,000."_s, file).contains(u"68,000 of an approval"_s));
    }

    /// In a casebook that holds such a case: the letter is not signed off, and not sent when it was signed before.
    void aLetterThatSaysItIsHeldBack()
    {
        const QTemporaryDir dir;
        const auto casebook = newCasebook(dir.filePath(u"offers.candor"_s), std::make_shared<FixedClock>(found));

        OpenCase open;
        open.file.record.title = u"Late antibiotics"_s;
        const Offer offer = made();
        OfferElement element = lostPay(offer, before);
        open.file.put(offer);
        open.file.put(element);
        open.file.put(approvalOf(open.file, offer, u"Priya Raman, chief financial officer"_s));
        element.amount = now;
        open.file.put(element);
        Letter oldSum = familyLetter();
        oldSum.text = u"We offer you $68,000 for your lost pay."_s;
        open.file.put(oldSum);
        Letter newSum = familyLetter();
        newSum.text = u"We offer you $76,500 for your lost pay."_s;
        open.file.put(newSum);
        Letter signedBefore = oldSum;
        signedBefore.id = Id<Letter>::create();
        signedBefore.state = LetterState::SignedOff;
        signedBefore.secondReader = u"Ray Tamm"_s;
        signedBefore.signedText = signedBefore.text;
        open.file.put(signedBefore);
        const Id<Case> id = casebook->apply(open).result().caseId;

        const auto refusal = [&](const QString &user, const Command &command) -> QStringList {
            casebook->setUser(user);
            try {
                static_cast<void>(casebook->apply(command).result());
            } catch (const Error &error) {
                return error.arguments();
            }
            return {};
        };
        const auto sign = [&](const Letter &letter) {
            return refusal(u"Ray Tamm"_s, SignLetter{id, letter.id, {}, letter.text});
        };
        const auto send = [&](const Letter &letter) {
            SendLetter sending;
            sending.caseId = id;
            sending.letter = letter.id;
            sending.how = u"By mail"_s;
            sending.text = letter.text;
            sending.pages = 1;
            sending.language = u"en"_s;
            return refusal(u"Dana Okafor"_s, sending);
        };
        const QStringList heldBack{u"letter-findings"_s, u"privileged"_s};
        QCOMPARE(sign(oldSum), heldBack);
        QCOMPARE(send(signedBefore), heldBack);
        QCOMPARE(sign(newSum), QStringList());
        QCOMPARE(send(newSum), QStringList());
        casebook->lock().waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestOfferLetters)
#include "tst_offer_letters.moc"
