// SPDX-License-Identifier: GPL-3.0-or-later
// Money in a real casebook: what is changed and undone leaves every cent where it was.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "model/ResolutionRules.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

bool sameMoney(const CaseFile &a, const CaseFile &b)
{
    return bare<Offer>(a) == bare<Offer>(b) && bare<OfferElement>(a) == bare<OfferElement>(b) &&
           bare<Payment>(a) == bare<Payment>(b) && bare<BillingDecision>(a) == bare<BillingDecision>(b) &&
           bare<Approval>(a) == bare<Approval>(b) && moneyStanding(a) == moneyStanding(b);
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(found);
    QRandomGenerator m_random{20261125};

    Cents amount() { return Cents{m_random.bounded(1, 500'000'00)}; }

    /// Some change of money as screens make it: new, changed or removed records, several at once.
    EditRecords edit(const CaseFile &file)
    {
        EditRecords edit;
        edit.caseId = file.record.id;
        const auto &offers = file.all<Offer>();
        const auto &payments = file.all<Payment>();
        const auto one = [&](const auto &list) {
            return list[static_cast<size_t>(m_random.bounded(int(list.size())))];
        };
        switch (m_random.bounded(6)) {
        case 0: {
            Offer offer = with(Offer{});
            offer.authority = Cents{2'000'000'00};
            edit.put.emplace_back(offer);
            Approval approval = with(Approval{});
            approval.offer = offer.id;
            approval.state = ApprovalState::Approved;
            edit.put.emplace_back(approval);
            for (int i = 0; i < 3; ++i) {
                OfferElement element = with(OfferElement{});
                element.offer = offer.id;
                element.amount = amount();
                edit.put.emplace_back(element);
            }
            break;
        }
        case 1:
            if (!offers.empty()) {
                Offer offer = one(offers);
                offer.state = offer.state == OfferState::Accepted ? OfferState::Declined : OfferState::Accepted;
                edit.put.emplace_back(offer);
                // Whoever approved it before approves it as it stands now.
                for (Approval approval : file.all<Approval>()) {
                    approval.terms = approval.offer == offer.id ? offerTerms(file, offer) : approval.terms;
                    edit.put.emplace_back(approval);
                }
                break;
            }
            [[fallthrough]];
        case 2:
            if (!payments.empty()) {
                Payment payment = one(payments);
                payment.amount = amount();
                payment.paidAt = m_clock->now();
                edit.put.emplace_back(payment);
                break;
            }
            [[fallthrough]];
        case 3: {
            Payment payment = with(Payment{});
            payment.amount = amount();
            edit.put.emplace_back(payment);
            break;
        }
        case 4:
            if (!file.all<OfferElement>().empty()) {
                const OfferElement element = one(file.all<OfferElement>());
                if (!hasFixedElements(*file.find(element.offer))) {
                    edit.remove.emplace_back(element);
                    break;
                }
            }
            [[fallthrough]];
        default: {
            BillingDecision bill = with(BillingDecision{});
            bill.outcome = BillingOutcome::Waived;
            bill.amount = amount();
            edit.put.emplace_back(bill);
        }
        }
        return edit;
    }

private Q_SLOTS:
    /// Whoever records an approval, by whatever way, approves what is offered at that moment and nothing after it.
    void anApprovalIsForWhatWasOfferedThen()
    {
        using K = ApprovalStanding::Kind;
        const auto casebook = newCasebook(m_dir.filePath(u"approval.candor"_s), m_clock);
        OpenCase open;
        open.file.record.title = u"Late antibiotics"_s;
        const Id<Case> id = casebook->apply(open).result().caseId;
        const auto file = [&] { return casebook->read(CaseRequest{id, {}}).result().file; };
        const auto store = [&](std::vector<AnyRecord> records) {
            casebook->apply(EditRecords{id, std::move(records), {}, {}}).waitForFinished();
        };
        Offer offer = with(Offer{});
        OfferElement element = with(OfferElement{});
        element.offer = offer.id;
        element.label = u"Future care"_s;
        element.amount = Cents{86'000'00};
        Approval approval = with(Approval{});
        approval.offer = offer.id;
        approval.who = u"Priya Raman"_s;
        approval.state = ApprovalState::Approved;
        store({approval, offer, element}); // in any order
        QCOMPARE(file().find(approval.id)->terms, u"Future care: 86000.00"_s);
        QCOMPARE(approvalStanding(file(), offer.id).kind, K::AllApproved);
        OfferElement more = *file().find(element.id);
        more.amount = Cents{86'000'01};
        store({more});
        QCOMPARE(approvalStanding(file(), offer.id).kind, K::Changed);
        // A note on the old approval makes no new one of it.
        Approval noted = *file().find(approval.id);
        noted.note = u"By phone"_s;
        store({noted});
        QCOMPARE(approvalStanding(file(), offer.id).kind, K::Changed);
    }

    void undoLosesNoMoney()
    {
        const auto casebook = newCasebook(m_dir.filePath(u"money.candor"_s), m_clock);
        OpenCase open;
        open.file.record.title = u"Late antibiotics"_s;
        const Id<Case> id = casebook->apply(open).result().caseId;
        const auto file = [&] { return casebook->read(CaseRequest{id, {}}).result().file; };

        int changed = 0, undone = 0;
        for (int round = 0; round < 12; ++round) {
            std::vector<CaseFile> before;
            std::vector<qint64> commits;
            const int edits = m_random.bounded(1, 7);
            for (int i = 0; i < edits; ++i) {
                before.push_back(file());
                commits.push_back(casebook->apply(edit(before.back())).result().commit);
                changed += moneyStanding(file()) == moneyStanding(before.back()) ? 0 : 1;
            }
            // Some of the changes are taken back, newest first; each leaves what was there before it, or is refused
            // because what it changed was changed again since, and then leaves what is there now.
            const int back = m_random.bounded(1, edits + 1);
            for (int i = 0; i < back; ++i) {
                const CaseFile now = file();
                try {
                    casebook->apply(UndoCommit{commits.back()}).waitForFinished();
                    QVERIFY(sameMoney(file(), before.back()));
                    ++undone;
                } catch (const Error &error) {
                    QCOMPARE(error.code(), ErrorCode::Conflict);
                    QVERIFY(sameMoney(file(), now));
                    break;
                }
                commits.pop_back();
                before.pop_back();
            }
        }
        QVERIFY(undone > 10);
        QVERIFY(changed > 10);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
