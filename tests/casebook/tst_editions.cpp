// SPDX-License-Identifier: GPL-3.0-or-later
// Editions of the protocol in a casebook: new cases use the one in force, running cases keep theirs.
#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/ProtocolEdit.h"
#include "model/SettingsLists.h"

#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

template <class Work>
QString refusal(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code() == ErrorCode::CaseClosed ? u"closed"_s : error.arguments().value(0);
    }
    return {};
}

} // namespace

class TestEditions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(found);
    QString m_path;

    std::shared_ptr<Casebook> fresh()
    {
        static int count = 0;
        m_path = m_dir.filePath(u"e%1.candor"_s.arg(++count));
        return newCasebook(m_path, m_clock);
    }

    ProtocolEdition edition(Casebook &casebook, const QString &step)
    {
        ProtocolEdit off;
        off.target = step;
        off.on = false;
        const QByteArray base = casebook.protocols().result().current.text.toUtf8();
        const EditedProtocol edited = editProtocol(base, {off});
        ProtocolEdition edition;
        edition.id = Id<ProtocolEdition>::create();
        edition.protocolId = edited.protocol.id;
        edition.version = edited.protocol.version;
        edition.text = QString::fromUtf8(edited.text);
        edition.editedBy = u"Dana Okafor"_s;
        edition.at = m_clock->now();
        edition.reason = u"Decided by the committee"_s;
        return edition;
    }

private Q_SLOTS:
    void newCasesUseTheEditionAndRunningOnesKeepTheirs()
    {
        const auto casebook = fresh();
        const auto before = openCase(*casebook, u"Before"_s);
        QVERIFY(casebook->apply(SaveProgramRecord{edition(*casebook, u"check-duplicate"_s)}).result().commit > 0);
        QCOMPARE(casebook->currentProtocol()->version, u"1.0-h1"_s);
        const auto after = openCase(*casebook, u"After"_s);
        QCOMPARE(casebook->read(CaseRequest{before.caseId, {}}).result().protocol->version, u"1.0"_s);
        QCOMPARE(casebook->read(CaseRequest{after.caseId, {}}).result().protocol->version, u"1.0-h1"_s);

        m_clock->set(at("2026-07-15T10:12"));
        QVERIFY(casebook->apply(SaveProgramRecord{edition(*casebook, u"answer-reporter"_s)}).result().commit > 0);
        const ProtocolOverview overview = casebook->protocols().result();
        QCOMPARE(overview.current.version, u"1.0-h2"_s);
        QCOMPARE(overview.editions.size(), size_t(2));
        QCOMPARE(overview.running.size(), size_t(2));
        QCOMPARE(overview.running[0].version, u"1.0"_s);

        // The same after locking and opening again.
        casebook->lock().waitForFinished();
        const auto again = Casebook::open(m_path, secret(), m_clock).result();
        QCOMPARE(again->currentProtocol()->version, u"1.0-h2"_s);
        QCOMPARE(again->read(CaseRequest{before.caseId, {}}).result().protocol->version, u"1.0"_s);
    }

    void casesAreMovedByHand()
    {
        const auto casebook = fresh();
        const auto opened = openCase(*casebook, u"Before"_s);
        casebook->apply(TickRow{opened.caseId, u"event"_s, u"R1"_s, StepOutcome::Done, {}, {}, {}}).waitForFinished();
        casebook->apply(SaveProgramRecord{edition(*casebook, u"check-duplicate"_s)}).waitForFinished();
        const QString digest = casebook->currentProtocol()->digest;
        QVERIFY(!casebook->changesOfMove(opened.caseId, digest).result().empty());
        const Outcome moved = casebook->apply(MoveToProtocol{opened.caseId, digest, u"New version"_s}).result();
        QVERIFY(moved.commit > 0);
        CaseView view = casebook->read(CaseRequest{opened.caseId, {}}).result();
        QCOMPARE(view.protocol->version, u"1.0-h1"_s);
        QCOMPARE(view.view.step(u"check-duplicate")->status, StepStatus::NotApplicable);
        QVERIFY(casebook->changesOfMove(opened.caseId, digest).result().empty());

        casebook->apply(UndoCommit{moved.commit}).waitForFinished();
        view = casebook->read(CaseRequest{opened.caseId, {}}).result();
        QCOMPARE(view.protocol->version, u"1.0"_s);

        casebook->apply(CloseCase{opened.caseId, CaseStatus::Withdrawn, u"Asked for it"_s}).waitForFinished();
        QCOMPARE(
            refusal([&] {
                static_cast<void>(casebook->apply(MoveToProtocol{opened.caseId, digest, u"Late"_s}).result());
            }),
            u"closed"_s);
        QCOMPARE(casebook->protocols().result().running.size(), size_t(0));
    }

    void anEditionInUseCannotBeUndone()
    {
        const auto casebook = fresh();
        const Outcome stored = casebook->apply(SaveProgramRecord{edition(*casebook, u"check-duplicate"_s)}).result();
        const Outcome unused = casebook->apply(SaveProgramRecord{edition(*casebook, u"answer-reporter"_s)}).result();
        QVERIFY(casebook->apply(UndoCommit{unused.commit}).result().commit > 0);
        QCOMPARE(casebook->currentProtocol()->version, u"1.0-h1"_s);
        openCase(*casebook, u"Uses it"_s);
        QCOMPARE(
            refusal([&] { static_cast<void>(casebook->apply(UndoCommit{stored.commit}).result()); }),
            u"protocol-in-use"_s);
        QCOMPARE(casebook->currentProtocol()->version, u"1.0-h1"_s);
    }

    void theTextOfAnUndoneCaseServesOthers()
    {
        const auto casebook = fresh();
        const Outcome first = openCase(*casebook, u"First, keeps the text"_s);
        const Outcome second = openCase(*casebook, u"Second, uses it too"_s);
        QVERIFY(casebook->apply(UndoCommit{first.commit}).result().commit > 0);
        casebook->lock().waitForFinished();
        const auto again = Casebook::open(m_path, secret(), m_clock).result();
        bool kept = false;
        for (const AnyRecord &record : again->programRecords().result())
            kept = kept || std::holds_alternative<ProtocolEdition>(record);
        QVERIFY(kept);
        QCOMPARE(again->read(CaseRequest{second.caseId, {}}).result().protocol->version, u"1.0"_s);
    }

    void contactCardsAreKept()
    {
        const auto casebook = fresh();
        ContactCard card;
        card.id = Id<ContactCard>::create();
        card.kind = ContactKind::InterpreterLine;
        card.phone = u"555-0142"_s;
        card.forFamilies = true;
        casebook->apply(SaveProgramRecord{card}).waitForFinished();
        casebook->lock().waitForFinished();
        const auto again = Casebook::open(m_path, secret(), m_clock).result();
        std::vector<ContactCard> cards;
        for (const AnyRecord &record : again->programRecords().result()) {
            if (const auto *found = std::get_if<ContactCard>(&record))
                cards.push_back(*found);
        }
        card.revision = 1;
        QCOMPARE(cards, std::vector{card});
    }

    void listsOfTheSettings()
    {
        Settings settings;
        settings = withHoliday(settings, {QDate(2026, 12, 24), u"Christmas Eve"_s});
        settings = withHoliday(settings, {QDate(2026, 3, 2), u"Founders Day"_s});
        settings = withHoliday(settings, {QDate(2026, 12, 24), u"Day before Christmas"_s});
        QCOMPARE(siteHolidays(settings).size(), size_t(2));
        QCOMPARE(siteHolidays(settings)[1].name, u"Day before Christmas"_s);
        settings.holidays += u"2027-01-04"_s; // without a name
        QCOMPARE(siteHolidays(settings).back(), (SiteHoliday{QDate(2027, 1, 4), {}}));
        settings = withoutHoliday(settings, QDate(2026, 3, 2));
        QCOMPARE(siteHolidays(settings).size(), size_t(2));

        settings = withConfirmation(settings, {u"US-MSP-DEMAND"_s, QDate(2026, 11, 25), u"Dana Okafor"_s});
        QCOMPARE(ruleConfirmation(settings, u"US-MSP-DEMAND")->by, u"Dana Okafor"_s);
        QCOMPARE(ruleConfirmation(settings, u"US-MSP-DEMAND")->on, QDate(2026, 11, 25));
        QVERIFY(!ruleConfirmation(settings, u"US-MSP"));
        settings.confirmedRules += u"MA-SRE-7D"_s; // by an id alone
        QVERIFY(ruleConfirmation(settings, u"MA-SRE-7D"));
        QVERIFY(!ruleConfirmation(withoutConfirmation(settings, u"US-MSP-DEMAND"), u"US-MSP-DEMAND"));
    }

    void ownHolidaysStopBusinessDays()
    {
        const auto casebook = fresh();
        const Settings settings = withHoliday(casebook->settings(), {QDate(2026, 7, 15), u"Founders Day"_s});
        casebook->apply(SaveSettings{settings}).waitForFinished();
        QVERIFY(casebook->surroundings().calendar.isHoliday(QDate(2026, 7, 15)));
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
