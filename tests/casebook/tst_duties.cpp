// SPDX-License-Identifier: GPL-3.0-or-later
// One duty, one act: deadlines set by law and clocks of the protocol that ask for the same; proposed deadlines; the
// steps that the end of a case asks for.
#include "WorkSamples.h"
#include "base/Error.h"
#include "casebook/Planning.h"
#include "workflow/Deadlines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Surroundings in(const QString &state)
{
    Surroundings around = surroundings(found + 48h);
    around.jurisdictions = {state};
    return around;
}

CaseFile openFile()
{
    CaseFile file = identifiedCase();
    stamp(file, "t_discovered", found);
    return file;
}

CaseFile after(const EditRecords &command, const CaseFile &file, const Surroundings &around)
{
    const PlanContext context{protocol(), around, u"Dana Okafor"_s};
    return applied(file, plan(command, file, context));
}

RegulatoryClock confirmed(const QString &rule)
{
    RegulatoryClock clock = with(RegulatoryClock{});
    clock.rule = rule;
    clock.state = RegulatoryState::Confirmed;
    clock.decidedBy = u"Ruth Calder"_s;
    clock.startsAt = found;
    clock.dueAt = found + 24h * 7;
    return clock;
}

} // namespace

class TestDuties : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void everyLinkNamesARuleThatThereIs()
    {
        int linked = 0;
        for (const ProtocolClock &clock : protocol().clocks) {
            if (clock.rule.isEmpty())
                continue;
            QVERIFY2(builtInDeadlines().rule(clock.rule), qPrintable(clock.rule));
            QVERIFY2(!clock.to.isEmpty(), qPrintable(clock.id));
            ++linked;
        }
        QVERIFY(linked > 5);
    }

    void theSameDutyIsShownOnce()
    {
        CaseFile file = openFile();
        stamp(file, "t_state_reportable", found + 1h);
        const Surroundings around = in(u"US-MA"_s);
        const QString step = u"massachusetts-first-report"_s;
        QVERIFY(find(work(file, around), WorkKind::Step, step));
        const RegulatoryClock duty = confirmed(u"MA-SRE-7D"_s);
        file.put(duty);
        QVERIFY(!find(work(file, around), WorkKind::Step, step));
        QVERIFY(find(work(file, around), WorkKind::Clock, duty.id.toString()));
        // Dismissed under its rule, it is a step of the protocol like others.
        RegulatoryClock dismissed = duty;
        dismissed.state = RegulatoryState::Dismissed;
        file.put(dismissed);
        QVERIFY(find(work(file, around), WorkKind::Step, step));
    }

    void filingSettlesBoth()
    {
        CaseFile file = openFile();
        stamp(file, "t_state_reportable", found + 1h);
        const Surroundings around = in(u"US-MA"_s);
        const RegulatoryClock duty = confirmed(u"MA-SRE-7D"_s);
        file.put(duty);
        RegulatoryClock filed = duty;
        filed.state = RegulatoryState::Filed;
        filed.filedAt = found + 24h;
        filed.proof = u"Confirmation 4471"_s;
        const CaseFile reported = after({{}, {filed}, {}, {}}, file, around);
        QCOMPARE(reported.anchor(u"t_state_report"), std::optional(found + 24h));
        const PathwayView view = evaluate(protocol(), reported, around);
        QCOMPARE(view.step(u"massachusetts-first-report")->status, StepStatus::Done);
        QCOMPARE(view.clock(u"C14")->state, ClockState::Met);
        // It was not filed after all: the clock runs again.
        QVERIFY(!after({{}, {duty}, {}, {}}, reported, around).anchor(u"t_state_report"));
        // What a person said of the step before stays.
        stamp(file, "t_state_report", found + 6h);
        QCOMPARE(after({{}, {filed}, {}, {}}, file, around).anchor(u"t_state_report"), std::optional(found + 6h));
    }

    void theReportOfAPaymentIsOneDuty()
    {
        CaseFile file = openFile();
        Payment payment = with(Payment{});
        payment.paidAt = found;
        file.put(payment);
        stamp(file, "t_payment", found);
        stamp(file, "t_investigation_complete", found);
        const Surroundings around = in(u"US-MA"_s);
        const auto shown = [&] {
            const auto items = work(file, around);
            return std::tuple(
                find(items, WorkKind::Step, u"answer-npdb"_s) != nullptr,
                find(items, WorkKind::Clock, payment.id.toString()) != nullptr);
        };
        QCOMPARE(shown(), std::tuple(true, false)); // the question
        payment.dataBank = ReportDecision::ToReport;
        file.put(payment);
        QCOMPARE(shown(), std::tuple(false, true)); // the report
        const RegulatoryClock duty = confirmed(u"US-NPDB-MMPR"_s);
        file.put(duty);
        QCOMPARE(shown(), std::tuple(false, false)); // its deadline stands for both
        QVERIFY(find(work(file, around), WorkKind::Clock, duty.id.toString()));
        RegulatoryClock filed = duty;
        filed.state = RegulatoryState::Filed;
        filed.filedAt = found + 24h;
        filed.proof = u"Confirmation 8841"_s;
        file = after({{}, {filed}, {}, {}}, file, around);
        QCOMPARE(file.find(payment.id)->dataBank, ReportDecision::Reported);
        QCOMPARE(file.find(payment.id)->dataBankProof, u"Confirmation 8841"_s);
        QCOMPARE(shown(), std::tuple(false, false));
        QCOMPARE(evaluate(protocol(), file, around).clock(u"C21")->state, ClockState::Met);
    }

    void proposedDeadlinesAreWork()
    {
        CaseFile file = openFile();
        const QString step = u"confirm-duties"_s;
        QVERIFY(!find(work(file, surroundings(found + 48h)), WorkKind::Clock, step)); // no rule has begun to run
        const Surroundings around = in(u"US-MN"_s);
        const auto items = work(file, around);
        const WorkItem *item = find(items, WorkKind::Clock, step);
        QVERIFY(item);
        QCOMPARE(item->title, u"Confirm or dismiss each proposed deadline"_s);
        QCOMPARE(toZone(*item->due, around.zone).date(), QDate(2026, 8, 4)); // 15 business days
        QCOMPARE(
            std::count_if(items.begin(), items.end(), [&](const WorkItem &each) { return each.subject == step; }), 1);
        // Decided for the case, one by one or all with the step; or no case yet.
        CaseFile decided = file;
        RegulatoryClock dismissed = confirmed(u"MN-AHE-15BD"_s);
        dismissed.state = RegulatoryState::Dismissed;
        decided.put(dismissed);
        QVERIFY(!find(work(decided, around), WorkKind::Clock, step));
        CaseFile all = file;
        settle(all, step, found + 24h);
        QVERIFY(!find(work(all, around), WorkKind::Clock, step));
        CaseFile report = file;
        report.record.status = CaseStatus::Intake;
        QVERIFY(!find(work(report, around), WorkKind::Clock, step));
        // What begins to run after the step was settled is asked about again.
        CaseFile later = openFile();
        settle(later, step, found - 1h);
        QVERIFY(find(work(later, around), WorkKind::Clock, step));
    }

    void theEndOfACaseHasItsSteps()
    {
        const auto casebook = newCasebook(m_dir.filePath(u"end.candor"_s), std::make_shared<FixedClock>(found));
        const auto id = openCase(*casebook, u"Fall"_s).caseId;
        SettleStep step;
        step.caseId = id;
        step.step = u"hand-to-counsel"_s;
        step.values = {{u"hold"_s, u"Everything in this case"_s}};
        casebook->apply(CloseCase{id, CaseStatus::Litigation, u"A suit was served"_s}).waitForFinished();
        casebook->apply(FillForm{id, step.step, step.values}).waitForFinished();
        casebook->apply(step).waitForFinished();
        const CaseView view = casebook->read(CaseRequest{id, {}}).result();
        QCOMPARE(view.view.step(u"hand-to-counsel")->status, StepStatus::Done);
        QCOMPARE(view.file.formValue(u"hand-to-counsel", u"hold"), u"Everything in this case"_s);
        // Other steps wait until the case is opened again, and so do those of another end.
        for (const QString &other : {u"activate-team"_s, u"record-withdrawal"_s, u"route-report"_s}) {
            step.step = other;
            step.values.clear();
            bool closed = false;
            try {
                casebook->apply(step).waitForFinished();
            } catch (const Error &error) {
                closed = error.code() == ErrorCode::CaseClosed;
            }
            QVERIFY2(closed, qPrintable(other));
        }
    }
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
