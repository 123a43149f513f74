// SPDX-License-Identifier: GPL-3.0-or-later
// What the family was told in an offer stays: it is no draft again, and neither an edit nor undoing puts other amounts
// under an approval that was given for these.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "model/ResolutionRules.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Cents wages{86'000'00};

OfferElement element(const Id<Offer> &offer, Cents amount)
{
    OfferElement made = with(OfferElement{});
    made.offer = offer;
    made.label = u"Lost wages"_s;
    made.amount = amount;
    return made;
}

Approval approved(const Id<Offer> &offer)
{
    Approval approval = with(Approval{});
    approval.offer = offer;
    approval.who = u"Priya Raman"_s;
    approval.state = ApprovalState::Approved;
    return approval;
}

bool sameOffers(const CaseFile &a, const CaseFile &b)
{
    return bare<Offer>(a) == bare<Offer>(b) && bare<OfferElement>(a) == bare<OfferElement>(b) &&
           bare<Approval>(a) == bare<Approval>(b);
}

} // namespace

class TestOfferWord : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    std::shared_ptr<Casebook> m_casebook;
    Id<Case> m_case;

    CaseFile file() { return m_casebook->read(CaseRequest{m_case, {}}).result().file; }
    qint64 apply(const Command &command) { return m_casebook->apply(command).result().commit; }
    qint64 store(std::vector<AnyRecord> records) { return apply(EditRecords{m_case, std::move(records), {}, {}}); }
    qint64 undo(qint64 commit) { return apply(UndoCommit{commit}); }

    QString refusal(const Command &command)
    {
        try {
            static_cast<void>(apply(command));
        } catch (const Error &error) {
            return error.code() == ErrorCode::RefusedByRule ? error.arguments().value(0) : u"another error"_s;
        }
        return {};
    }
    QString refusal(std::vector<AnyRecord> records) { return refusal(EditRecords{m_case, std::move(records), {}, {}}); }
    QString refusalToRemove(const AnyRecord &record) { return refusal(EditRecords{m_case, {}, {record}, {}}); }

    Offer in(const Id<Offer> &id, OfferState state)
    {
        Offer offer = *file().find(id);
        offer.state = state;
        return offer;
    }
    OfferElement holding(const Id<OfferElement> &id, Cents amount)
    {
        OfferElement changed = *file().find(id);
        changed.amount = amount;
        return changed;
    }

    /// An offer of the hospital, up to 100,000 dollars, as a draft with one element and with its approval.
    std::pair<Id<Offer>, Id<OfferElement>> draft()
    {
        Offer offer = with(Offer{});
        offer.authority = Cents{100'000'00};
        const OfferElement paid = element(offer.id, wages);
        store({offer, paid});
        store({approved(offer.id)});
        return {offer.id, paid.id};
    }

    /// As it was imported, or stored by an earlier version: no rule has looked at it.
    void openWith(const Offer &offer, const std::vector<AnyRecord> &others)
    {
        OpenCase open;
        open.file.record.title = u"Late antibiotics"_s;
        open.identified = true;
        open.file.put(offer);
        for (const AnyRecord &other : others)
            open.file.put(other);
        m_case = m_casebook->apply(open).result().caseId;
    }

private Q_SLOTS:
    void init()
    {
        m_casebook = newCasebook(
            m_dir.filePath(u"o%1.candor"_s.arg(++m_count)), std::make_shared<FixedClock>(at("2026-07-20T10:12")));
        m_case = openCase(*m_casebook, u"Heparin rate"_s).caseId;
    }
    void cleanup()
    {
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
    }

    void anOfferThatWasMadeIsNoDraftAgain()
    {
        const auto [offer, paid] = draft();
        store({in(offer, OfferState::Approved)});
        store({in(offer, OfferState::Draft)}); // inside the house only
        store({in(offer, OfferState::Made)});
        const CaseFile made = file();
        for (const OfferState state : {OfferState::Draft, OfferState::Approved}) {
            QCOMPARE(refusal({in(offer, state)}), u"offer-stays"_s);
            QCOMPARE(refusal({in(offer, state), holding(paid, Cents{99'000'00})}), u"offer-stays"_s);
        }
        QCOMPARE(refusal({holding(paid, Cents{99'000'00})}), u"offer-fixed"_s);
        QCOMPARE(refusalToRemove(*made.find(offer)), u"offer-stays"_s);
        Offer theirs = in(offer, OfferState::Made);
        theirs.side = OfferSide::Family;
        QCOMPARE(refusal({theirs}), u"offer-stays"_s);
        QVERIFY(sameOffers(file(), made));
        // Whatever became of it.
        for (const OfferState end : {OfferState::Accepted, OfferState::Declined, OfferState::Withdrawn}) {
            QCOMPARE(refusal({in(offer, end)}), QString());
            QCOMPARE(refusal({in(offer, OfferState::Draft)}), u"offer-stays"_s);
            QCOMPARE(refusal({in(offer, OfferState::Approved)}), u"offer-stays"_s);
            QCOMPARE(refusal({holding(paid, Cents{1})}), u"offer-fixed"_s);
        }
        QCOMPARE(offerTotal(file(), offer), wages);
    }

    void anotherOfferHasItsOwnApproval()
    {
        const auto [first, paid] = draft();
        store({in(first, OfferState::Made)});
        store({in(first, OfferState::Withdrawn)});
        Offer next = with(Offer{});
        next.authority = Cents{100'000'00};
        store({next, element(next.id, Cents{99'000'00})});
        QCOMPARE(refusal({in(next.id, OfferState::Made)}), u"offer-not-approved"_s);
        store({approved(next.id)});
        QCOMPARE(refusal({in(next.id, OfferState::Made)}), QString());
        Offer beyond = with(Offer{});
        beyond.authority = Cents{100'000'00};
        store({beyond, element(beyond.id, Cents{100'000'01})});
        store({approved(beyond.id)});
        QCOMPARE(refusal({in(beyond.id, OfferState::Made)}), u"offer-beyond-authority"_s);
    }

    void theTimeSaysThatItWasMade()
    {
        const auto [offer, paid] = draft();
        Offer timed = in(offer, OfferState::Approved);
        timed.madeAt = found + 48h;
        store({timed});
        QCOMPARE(file().find(offer)->state, OfferState::Made);
        Offer corrected = *file().find(offer);
        corrected.madeAt = found + 50h;
        QCOMPARE(refusal({corrected}), QString());
        Offer forgotten = *file().find(offer);
        forgotten.madeAt.reset();
        QCOMPARE(refusal({forgotten}), u"offer-stays"_s);
        QCOMPARE(file().find(offer)->madeAt, std::optional(found + 50h));
    }

    void anAcceptedCounterOfferStays()
    {
        Offer theirs = with(Offer{});
        theirs.side = OfferSide::Family;
        theirs.state = OfferState::Made;
        theirs.madeAt = found;
        const OfferElement asked = element(theirs.id, wages);
        store({theirs, asked});
        store({holding(asked.id, Cents{90'000'00})}); // written down while it waits
        store({approved(theirs.id)});
        const qint64 accepted = store({in(theirs.id, OfferState::Accepted)});
        QCOMPARE(refusal({in(theirs.id, OfferState::Made)}), u"offer-stays"_s);
        QCOMPARE(refusal({holding(asked.id, Cents{95'000'00})}), u"offer-fixed"_s);
        undo(accepted);
        QCOMPARE(refusal({holding(asked.id, Cents{95'000'00})}), QString());
        QCOMPARE(refusal({in(theirs.id, OfferState::Accepted)}), u"offer-not-approved"_s);
    }

    void theChainOfUndoGoesBackAndForth()
    {
        const Offer offer = with(Offer{});
        const OfferElement paid = element(offer.id, wages);
        const std::vector<std::function<std::vector<AnyRecord>()>> steps{
            [&] {
                return std::vector<AnyRecord>{offer, paid};
            },
            [&] { return std::vector<AnyRecord>{holding(paid.id, Cents{90'000'00})}; },
            [&] { return std::vector<AnyRecord>{approved(offer.id)}; },
            [&] { return std::vector<AnyRecord>{in(offer.id, OfferState::Approved)}; },
            [&] { return std::vector<AnyRecord>{in(offer.id, OfferState::Made)}; },
            [&] { return std::vector<AnyRecord>{in(offer.id, OfferState::Withdrawn)}; },
        };
        std::vector<CaseFile> states{file()};
        std::vector<qint64> commits, redo;
        for (const auto &step : steps) {
            commits.push_back(store(step()));
            states.push_back(file());
        }
        for (size_t i = steps.size(); i-- > 0;) {
            redo.push_back(undo(commits[i]));
            QVERIFY(sameOffers(file(), states[i]));
        }
        for (size_t i = 0; i < steps.size(); ++i) {
            undo(redo[steps.size() - 1 - i]);
            QVERIFY(sameOffers(file(), states[i + 1]));
        }
    }

    void undoingChangesNothingThatTheFamilyWasTold()
    {
        const auto [offer, paid] = draft();
        const qint64 less = store({holding(paid, Cents{50'000'00})});
        store({approved(offer)});
        Approval earlier = file().all<Approval>().front();
        if (!earlier.terms.contains(u"86000.00"_s))
            earlier = file().all<Approval>().back();
        apply(EditRecords{m_case, {}, {earlier}, {}});
        const qint64 made = store({in(offer, OfferState::Made)});
        QCOMPARE(refusal(UndoCommit{less}), u"offer-fixed"_s);
        QCOMPARE(offerTotal(file(), offer), Cents{50'000'00});

        // Nor is it made again by redoing, once it is another one.
        const qint64 undone = undo(made);
        store({holding(paid, Cents{90'000'00})});
        QCOMPARE(refusal(UndoCommit{undone}), u"offer-not-approved"_s);
        store({holding(paid, Cents{900'000'00})});
        QCOMPARE(refusal(UndoCommit{undone}), u"offer-beyond-authority"_s);
        store({holding(paid, Cents{50'000'00})});
        QCOMPARE(refusal(UndoCommit{undone}), QString());
        QCOMPARE(file().find(offer)->state, OfferState::Made);
    }

    void anImportedOfferStaysValid()
    {
        Offer offer = with(Offer{});
        offer.state = OfferState::Made;
        const OfferElement paid = element(offer.id, wages);
        openWith(offer, {paid}); // nobody wrote down when, or who approved it
        Offer told = *file().find(offer.id);
        told.lawyerAdvised = YesNo::Yes;
        QCOMPARE(refusal({told}), QString());
        for (const OfferState state : {OfferState::Declined, OfferState::Accepted, OfferState::Made})
            QCOMPARE(refusal({in(offer.id, state)}), QString());
        QCOMPARE(refusal({in(offer.id, OfferState::Draft)}), u"offer-stays"_s);
        const qint64 withdrawn = store({in(offer.id, OfferState::Withdrawn)});
        QCOMPARE(refusal({in(offer.id, OfferState::Made)}), u"offer-not-approved"_s); // given anew
        undo(withdrawn);
        QCOMPARE(file().find(offer.id)->state, OfferState::Made);
    }

    /// Earlier versions let an offer that was made become a draft again; it is not stuck.
    void aDraftThatWasMadeBefore()
    {
        Offer offer = with(Offer{});
        offer.madeAt = found;
        const OfferElement paid = element(offer.id, Cents{99'000'00});
        openWith(offer, {paid});
        QCOMPARE(refusal({holding(paid.id, wages)}), u"offer-fixed"_s);
        Offer told = *file().find(offer.id);
        told.lawyerAdvised = YesNo::Yes;
        QCOMPARE(refusal({told}), QString());
        QCOMPARE(refusal(FillForm{m_case, u"make-offer"_s, {{u"basis"_s, u"Wages of six months"_s}}}), QString());
        QCOMPARE(file().find(offer.id)->state, OfferState::Draft);
        for (const OfferState state : {OfferState::Made, OfferState::Accepted})
            QCOMPARE(refusal({in(offer.id, state)}), u"offer-not-approved"_s);
        SettleStep done;
        done.caseId = m_case;
        done.step = u"make-offer"_s;
        done.outcome = StepOutcome::Done;
        QCOMPARE(refusal(done), u"offer-not-approved"_s);

        const qint64 withdrawn = store({in(offer.id, OfferState::Withdrawn)});
        QCOMPARE(refusal({in(offer.id, OfferState::Made)}), u"offer-not-approved"_s);
        undo(withdrawn);
        store({approved(offer.id)});
        QCOMPARE(refusal({in(offer.id, OfferState::Made)}), QString());
    }
};

QTEST_GUILESS_MAIN(TestOfferWord)
#include "tst_offer_word.moc"
