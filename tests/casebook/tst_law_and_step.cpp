// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the protocol and a deadline of the law may ask for the same. To settle the step is no filing: the deadline
// keeps its task until it is filed or dismissed.
#include "CasebookFixture.h"
#include "casebook/Planning.h"
#include "casebook/WorkItems.h"
#include "model/ResolutionRules.h"
#include "workflow/RegulatoryProposals.h"

#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString firstReport = u"massachusetts-first-report"_s;
const QString confirmDuties = u"confirm-duties"_s;

Surroundings around()
{
    Surroundings place = surroundings(found + 48h);
    place.jurisdictions = {u"US-MA"_s};
    return place;
}

CaseFile openFile()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0147"_s;
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    stamp(file, "t_discovered", found);
    stamp(file, "t_identified", found);
    stamp(file, "t_state_reportable", found + 1h);
    decide(file, u"D1"_s, u"yes"_s, found);
    return file;
}

PathwayView pathway(const CaseFile &file)
{
    return evaluate(protocol(), file, around());
}

std::optional<WorkItem> task(const CaseFile &file, WorkKind kind, const QString &subject)
{
    const auto items = workItems(file.record.id.uuid(), file, pathway(file), around());
    const auto item = std::find_if(
        items.begin(), items.end(), [&](const WorkItem &each) { return each.kind == kind && each.subject == subject; });
    return item == items.end() ? std::nullopt : std::optional(*item);
}

std::optional<WorkItem> task(const CaseFile &file, const RegulatoryClock &duty)
{
    return task(file, WorkKind::Clock, duty.id.toString());
}

template <class C>
CaseFile after(const C &command, const CaseFile &file)
{
    return applied(file, plan(command, file, {protocol(), around(), u"Dana Okafor"_s}));
}

CaseFile settledIn(const CaseFile &file, const QString &step, StepOutcome outcome)
{
    SettleStep command;
    command.step = step;
    command.outcome = outcome;
    command.reason = outcome == StepOutcome::Done ? QString() : u"Counsel says so"_s;
    return after(command, file);
}

RegulatoryClock confirmed(const QString &rule, std::optional<Instant> startsAt, std::optional<Instant> dueAt)
{
    RegulatoryClock duty = with(RegulatoryClock{});
    duty.rule = rule;
    duty.state = RegulatoryState::Confirmed;
    duty.decidedBy = u"Ruth Calder"_s;
    duty.startsAt = startsAt;
    duty.dueAt = dueAt;
    return duty;
}

bool allReportsFiled(const CaseFile &file)
{
    const PathwayView view = pathway(file);
    const auto check = std::find_if(
        view.closing.begin(), view.closing.end(), [](const ClosingView &each) { return each.check->id == u"reports"; });
    return check != view.closing.end() && check->holds;
}

} // namespace

class TestLawAndStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlingTheStepFilesNothing()
    {
        CaseFile file = openFile();
        const RegulatoryClock duty = confirmed(u"MA-SRE-7D"_s, found, found + 24h * 7);
        file.put(duty);
        const auto before = task(file, duty);
        QVERIFY(before);
        const CaseFile done = settledIn(file, firstReport, StepOutcome::Done);
        QCOMPARE(pathway(done).step(firstReport)->status, StepStatus::Done);
        QCOMPARE(*done.find(duty.id), duty);
        QCOMPARE(task(done, duty), before); // the same task, by the same time
        QVERIFY(!allReportsFiled(done));
        RegulatoryClock filed = duty;
        filed.state = RegulatoryState::Filed;
        filed.filedAt = found + 24h;
        filed.proof = u"Confirmation 4471"_s;
        const CaseFile reported = after(EditRecords{{}, {filed}, {}, {}}, done);
        QVERIFY(!task(reported, duty));
        QVERIFY(allReportsFiled(reported));
    }

    void aConfirmedDeadlineOutlastsEveryStepOfIt()
    {
        int linked = 0;
        for (const Step &step : protocol().steps) {
            const ProtocolClock *clock = protocol().clock(step.clock);
            const DeadlineRule *rule = clock ? builtInDeadlines().rule(clock->rule) : nullptr;
            if (!rule || !rule->isDueDate())
                continue;
            ++linked;
            CaseFile file = openFile();
            const RegulatoryClock duty = confirmed(clock->rule, found, found + 24h * 7);
            file.put(duty);
            for (const StepOutcome outcome : {StepOutcome::Done, StepOutcome::Skipped, StepOutcome::NotApplicable})
                QVERIFY2(task(settledIn(file, step.id, outcome), duty), qPrintable(step.id));
        }
        QVERIFY(linked > 4);
    }

    /// A record of the law that says that it applies and not by when: its rule counts, or else the protocol.
    void aConfirmedDeadlineWithoutADateStaysDue()
    {
        const DeadlineRule *rule = builtInDeadlines().rule(u"MA-SRE-7D"_s);
        for (const auto &startsAt : {std::optional(found + 5h), std::optional<Instant>()}) {
            CaseFile file = openFile();
            const RegulatoryClock duty = confirmed(rule->id, startsAt, {});
            file.put(duty);
            QVERIFY(!task(file, WorkKind::Step, firstReport)); // one duty, one task
            const auto due = startsAt ? endOf(*rule, *startsAt, around()) : *pathway(file).clock(u"C14")->at;
            QCOMPARE(task(file, duty).value().due, std::optional(due));
            QCOMPARE(task(settledIn(file, firstReport, StepOutcome::Done), duty).value().due, std::optional(due));
            // Only what is confirmed is a duty without a date.
            RegulatoryClock proposed = duty;
            proposed.state = RegulatoryState::Proposed;
            file.put(proposed);
            QVERIFY(!task(file, duty));
            QVERIFY(task(file, WorkKind::Step, firstReport));
        }
    }

    void theReportOfAPaymentIsNeverLost()
    {
        CaseFile file = openFile();
        Payment payment = with(Payment{});
        payment.paidAt = found;
        payment.dataBank = ReportDecision::ToReport;
        file.put(payment);
        const auto report = [&](const CaseFile &of) { return task(of, WorkKind::Clock, payment.id.toString()); };
        QVERIFY(report(file));
        // Nobody knows by when the deadline is due: the report keeps its own task.
        const RegulatoryClock duty = confirmed(dataBankRule.toString(), {}, {});
        file.put(duty);
        QVERIFY(report(file));
        QVERIFY(!task(file, duty));
        stamp(file, "t_payment", found);
        QVERIFY(!report(file));
        QVERIFY(task(file, duty));
    }

    void skippingAStepDecidesNothingAboutTheLaw()
    {
        const CaseFile file = openFile();
        const auto asked = [](const CaseFile &of) { return task(of, WorkKind::Clock, confirmDuties); };
        QVERIFY(task(file, WorkKind::Step, firstReport));
        QVERIFY(!asked(file)); // the step stands for it
        QVERIFY(!asked(settledIn(file, firstReport, StepOutcome::Done)));
        for (const StepOutcome outcome : {StepOutcome::Skipped, StepOutcome::NotApplicable}) {
            const CaseFile over = settledIn(file, firstReport, outcome);
            QVERIFY(!task(over, WorkKind::Step, firstReport));
            const auto item = asked(over);
            QVERIFY(item);
            QCOMPARE(item->due, pathway(over).clock(u"C14")->at);
            // Dismissed under its rule, or decided together with the others, it is over.
            CaseFile dismissed = over;
            RegulatoryClock duty = confirmed(u"MA-SRE-7D"_s, found, found + 24h * 7);
            duty.state = RegulatoryState::Dismissed;
            dismissed.put(duty);
            QVERIFY(!asked(dismissed));
            QVERIFY(!asked(settledIn(over, confirmDuties, StepOutcome::Done)));
        }
    }
};

QTEST_APPLESS_MAIN(TestLawAndStep)
#include "tst_law_and_step.moc"
