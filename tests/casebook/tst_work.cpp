// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done, from case files.
#include "WorkSamples.h"
#include "casebook/Planning.h"

#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

class TestWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsWithARunningClock()
    {
        const auto items = work(heparinCase());
        const WorkItem *talk = find(items, WorkKind::Step, u"hold-first-conversation"_s);
        QVERIFY(talk);
        QCOMPARE(talk->title, u"Hold the first conversation"_s);
        QCOMPARE(talk->number, u"2026-0147"_s);
        QCOMPARE(talk->patient, u"W.B., 67"_s);
        QCOMPARE(*talk->due, at("2026-07-14T11:12"));
        QCOMPARE(*talk->from, at("2026-07-14T10:12"));
        QCOMPARE(*talk->soonFrom, at("2026-07-14T10:12")); // soon at once
        QCOMPARE(talk->told, ToldState::NotTold);
        QVERIFY(!talk->wholeDay);
        const WorkItem *bills = find(items, WorkKind::Step, u"hold-bills"_s);
        QVERIFY(bills);
        QVERIFY(bills->wholeDay); // due at the end of the day
        // Steps without a deadline are no tasks of their own.
        QVERIFY(!find(items, WorkKind::Step, u"name-leads"_s));
        // Each clock is shown once: the step stands for it.
        QVERIFY(std::none_of(items.begin(), items.end(), [](const WorkItem &i) { return i.kind == WorkKind::Clock; }));
    }

    void theAnswerDoesNotDependOnTheTime()
    {
        CaseFile file = heparinCase();
        file.put(promiseDue(at("2026-07-15T09:00")));
        QCOMPARE(work(file), work(file, surroundings(at("2027-02-01T03:00"))));
    }

    void settledAndSkippedStepsAreGone()
    {
        CaseFile file = heparinCase();
        settle(file, u"hold-bills"_s, at("2026-07-14T10:30"));
        settle(file, u"hold-first-conversation"_s, at("2026-07-14T10:40"), StepOutcome::Skipped);
        const auto items = work(file);
        QVERIFY(!find(items, WorkKind::Step, u"hold-bills"_s));
        QVERIFY(!find(items, WorkKind::Step, u"hold-first-conversation"_s));
        QVERIFY(std::none_of(items.begin(), items.end(), [](const WorkItem &i) { return i.kind == WorkKind::Clock; }));
    }

    void movedDeadlineKeepsTheFirst()
    {
        CaseFile file = heparinCase();
        StepState state;
        state.step = u"hold-first-conversation"_s;
        state.newDue = at("2026-07-14T14:00");
        state.recordedAt = at("2026-07-14T10:50");
        file.put(with(state));
        const auto items = work(file);
        const WorkItem *talk = find(items, WorkKind::Step, u"hold-first-conversation"_s);
        QVERIFY(talk);
        QCOMPARE(*talk->due, at("2026-07-14T14:00"));
        QCOMPARE(*talk->firstDue, at("2026-07-14T11:12"));
        QCOMPARE(*talk->soonFrom, at("2026-07-14T13:00"));
    }

    void promisesOfTheFamily()
    {
        CaseFile file = heparinCase();
        const Promise late = promiseDue(at("2026-07-13T16:30"));
        Promise kept = promiseDue(at("2026-07-13T16:30"));
        kept.state = PromiseState::Kept;
        file.put(late);
        file.put(kept);
        const auto items = work(file);
        const WorkItem *item = find(items, WorkKind::Promise, late.id.toString());
        QVERIFY(item);
        QCOMPARE(item->title, u"Call with the result"_s);
        QCOMPARE(item->owner, u"Lena Park"_s);
        QCOMPARE(item->caseOwner, u"Dana Okafor"_s);
        QCOMPARE(*item->due, at("2026-07-13T16:30"));
        QVERIFY(!find(items, WorkKind::Promise, kept.id.toString()));
    }

    void nextContactAndSilence()
    {
        CaseFile file = heparinCase();
        Conversation talk;
        talk.at = at("2026-07-06T15:00");
        talk.minutes = 20;
        talk.told = u"We are looking into it."_s;
        talk = with(talk);
        file.put(talk);
        stamp(file, "t_first_contact", at("2026-07-06T15:00"));
        // Seven days of silence are counted from the last conversation.
        auto items = work(file);
        const WorkItem *contact = find(items, WorkKind::Contact, u"keep-contact"_s);
        QVERIFY(contact);
        QCOMPARE(contact->title, u"Next contact with the family"_s);
        QVERIFY(contact->wholeDay);
        QCOMPARE(toZone(*contact->due, noon().zone).date(), QDate(2026, 7, 13));
        QCOMPARE(contact->told, ToldState::Told);
        QCOMPARE(*contact->lastTold, at("2026-07-06T15:00"));
        // A time that was promised takes their place.
        talk.nextContact = at("2026-07-10T09:00");
        talk.nextContactBy = u"Lena Park"_s;
        file.put(talk);
        items = work(file);
        contact = find(items, WorkKind::Contact, u"keep-contact"_s);
        QCOMPARE(*contact->due, at("2026-07-10T09:00"));
        QCOMPARE(contact->owner, u"Lena Park"_s);
        QVERIFY(!contact->wholeDay);
        // The clock stops with the review; the promise to call does not.
        stamp(file, "t_investigation_complete", at("2026-07-08T12:00"));
        items = work(file);
        contact = find(items, WorkKind::Contact, talk.id.toString());
        QVERIFY(contact);
        QCOMPARE(*contact->due, at("2026-07-10T09:00"));
    }

    void movedContactHoldsUntilTheNext()
    {
        CaseFile file = heparinCase();
        Conversation talk;
        talk.at = at("2026-07-06T15:00");
        file.put(with(talk));
        stamp(file, "t_first_contact", at("2026-07-06T15:00"));
        StepState moved;
        moved.step = u"keep-contact"_s;
        moved.newDue = at("2026-07-20T09:00");
        moved.recordedAt = at("2026-07-12T09:00");
        file.put(with(moved));
        auto items = work(file);
        QCOMPARE(*find(items, WorkKind::Contact, u"keep-contact"_s)->due, at("2026-07-20T09:00"));
        Conversation next;
        next.at = at("2026-07-13T15:00");
        file.put(with(next));
        items = work(file);
        QCOMPARE(
            toZone(*find(items, WorkKind::Contact, u"keep-contact"_s)->due, noon().zone).date(), QDate(2026, 7, 20));
        QVERIFY(find(items, WorkKind::Contact, u"keep-contact"_s)->wholeDay); // the usual interval counts again
    }

    void whoeverIsOutsideIsWaitedFor()
    {
        CaseFile file = heparinCase();
        Person insurer;
        insurer.name = u"C. Mbeki"_s;
        insurer.roles = {PersonRole::Insurer};
        file.put(with(insurer));
        StepState state;
        state.step = u"notify-insurer"_s;
        state.assignee = u"C. Mbeki"_s;
        state.recordedAt = at("2026-07-10T09:00");
        file.put(with(state));
        const auto items = work(file);
        const WorkItem *item = find(items, WorkKind::Step, u"notify-insurer"_s);
        QVERIFY(item);
        QVERIFY(item->waiting);
        QVERIFY(!item->due);
        QCOMPARE(*item->waitingSince, at("2026-07-10T09:00"));
        QCOMPARE(item->owner, u"C. Mbeki"_s);
    }

    void datesOfRecords()
    {
        CaseFile file = heparinCase();
        Person nurse;
        nurse.name = u"Ray Tamm RN"_s;
        nurse.profession = u"Nurse"_s;
        nurse.roles = {PersonRole::Staff};
        nurse = with(nurse);
        file.put(nurse);
        CaregiverSupport support;
        support.person = nurse.id;
        support.offeredBy = u"Lena Park"_s;
        support.nextCheck = at("2026-07-14T15:00");
        support = with(support);
        file.put(support);
        Action action;
        action.text = u"Lock the pump library"_s;
        action.state = ActionState::InProgress;
        action.due = QDate(2026, 7, 20);
        action = with(action);
        file.put(action);
        Measurement reading;
        reading.action = action.id;
        reading.on = QDate(2026, 8, 1);
        reading = with(reading);
        file.put(reading);
        RegulatoryClock clock;
        clock.rule = u"MA-SRE-7D"_s;
        clock.state = RegulatoryState::Confirmed;
        clock.dueAt = at("2026-07-21T23:59");
        clock = with(clock);
        file.put(clock);
        const auto items = work(file);
        const WorkItem *check = find(items, WorkKind::CaregiverCheck, support.id.toString());
        QVERIFY(check);
        QCOMPARE(check->title, u"Nurse"_s); // never the name
        QCOMPARE(check->told, ToldState::NotShared);
        QCOMPARE(*check->due, at("2026-07-14T15:00"));
        QCOMPARE(*find(items, WorkKind::Action, action.id.toString())->due, at("2026-07-20T23:59"));
        QVERIFY(find(items, WorkKind::Measurement, reading.id.toString()));
        QVERIFY(find(items, WorkKind::Clock, clock.id.toString()));
        support.closedAt = at("2026-07-14T10:00");
        file.put(support);
        QVERIFY(!find(work(file), WorkKind::CaregiverCheck, support.id.toString()));
    }

    void aPaymentToReportIsDueAfterThirtyDays()
    {
        CaseFile file = heparinCase();
        Payment payment = with(Payment{});
        payment.amount = Cents{100'000};
        payment.paidAt = at("2026-07-10T22:30");
        file.put(payment);
        const auto item = [&] {
            const auto items = work(file);
            const WorkItem *found = find(items, WorkKind::Clock, payment.id.toString());
            return found ? std::optional(*found) : std::nullopt;
        };
        QVERIFY(!item()); // nobody has decided
        payment.dataBank = ReportDecision::ToReport;
        file.put(payment);
        QVERIFY(item());
        QCOMPARE(item()->title, u"Data bank report"_s);
        QCOMPARE(*item()->due, at("2026-08-09T23:59"));
        QCOMPARE(item()->owner, u"Dana Okafor"_s);
        QCOMPARE(item()->told, ToldState::NotShared);
        // A deadline of its own in the case stands for it.
        RegulatoryClock clock = with(RegulatoryClock{});
        clock.rule = u"US-NPDB-MMPR"_s;
        clock.state = RegulatoryState::Confirmed;
        clock.dueAt = at("2026-08-09T23:59");
        CaseFile recorded = file;
        recorded.put(clock);
        QVERIFY(!find(work(recorded), WorkKind::Clock, payment.id.toString()));
        QVERIFY(find(work(recorded), WorkKind::Clock, clock.id.toString()));
        payment.dataBankFiledAt = at("2026-07-13T10:00");
        file.put(payment);
        QVERIFY(item()); // nothing shows it yet
        payment.dataBankProof = u"Confirmation 8841"_s;
        file.put(payment);
        QVERIFY(!item());
    }

    void somebodyLooksWhetherAnActionWorks()
    {
        CaseFile file = heparinCase();
        Action action = with(Action{});
        action.text = u"Lock the pump library"_s;
        action.state = ActionState::Done;
        action.checkOn = QDate(2026, 8, 1);
        file.put(action);
        const auto asked = [&] {
            const auto items = work(file);
            const WorkItem *found = find(items, WorkKind::Measurement, action.id.toString());
            return found ? found->due : std::nullopt;
        };
        QCOMPARE(asked(), std::optional(at("2026-08-01T23:59")));
        Measurement reading = with(Measurement{});
        reading.action = action.id;
        reading.on = action.checkOn;
        file.put(reading); // planned for the same day: asked for once
        QVERIFY(!asked());
        reading.denominator = 30;
        file.put(reading); // measured, and still nobody has said whether it works
        QVERIFY(asked());
        action.effective = YesNo::No;
        file.put(action);
        QVERIFY(!asked());
    }

    void ofAnEndedCaseStaysWhatGoesOn()
    {
        CaseFile file = heparinCase();
        const Promise promise = promiseDue(at("2026-07-13T16:30"));
        file.put(promise);
        RegulatoryClock confirmed = with(RegulatoryClock{});
        confirmed.rule = u"MA-SRE-7D"_s;
        confirmed.state = RegulatoryState::Confirmed;
        confirmed.dueAt = at("2026-07-21T23:59");
        file.put(confirmed);
        RegulatoryClock proposed = with(confirmed);
        proposed.state = RegulatoryState::Proposed;
        file.put(proposed);
        CaregiverSupport support = with(CaregiverSupport{});
        support.nextCheck = at("2026-07-14T15:00");
        file.put(support);
        Payment payment = with(Payment{});
        payment.paidAt = at("2026-07-10T22:30");
        payment.dataBank = ReportDecision::ToReport;
        file.put(payment);
        Action action = with(Action{});
        action.text = u"Lock the pump library"_s;
        action.due = QDate(2026, 7, 20);
        action.checkOn = QDate(2026, 8, 1);
        file.put(action);
        Measurement reading = with(Measurement{});
        reading.action = action.id;
        reading.on = QDate(2026, 9, 1);
        file.put(reading);
        Need need = with(Need{});
        need.due = at("2026-07-15T12:00");
        file.put(need);
        Conversation talk = with(Conversation{});
        talk.at = at("2026-07-06T15:00");
        talk.nextContact = at("2026-07-10T09:00");
        file.put(talk);
        QVERIFY(work(file).size() > 9);
        for (const CaseStatus status :
             {CaseStatus::Closed, CaseStatus::Withdrawn, CaseStatus::Litigation, CaseStatus::NotCandor}) {
            file.record.status = status;
            const auto items = work(file);
            QCOMPARE(items.size(), 6U); // no step, no contact, no need, nothing that was only proposed
            QVERIFY(find(items, WorkKind::Promise, promise.id.toString()));
            QVERIFY(find(items, WorkKind::Clock, confirmed.id.toString()));
            QVERIFY(find(items, WorkKind::Clock, payment.id.toString()));
            QVERIFY(find(items, WorkKind::CaregiverCheck, support.id.toString()));
            QVERIFY(find(items, WorkKind::Measurement, action.id.toString()));
            QVERIFY(find(items, WorkKind::Measurement, reading.id.toString()));
        }
    }

    void promisesAndContactsCanBeMoved()
    {
        CaseFile file = heparinCase();
        const Promise promise = promiseDue(at("2026-07-14T12:00"));
        file.put(promise);
        Conversation talk;
        talk.at = at("2026-07-10T15:00");
        talk.recordedAt = at("2026-07-10T15:10"); // locked long since
        talk.nextContact = at("2026-07-14T13:00");
        talk = with(talk);
        file.put(talk);
        const PlanContext context{protocol(), noon(), u"Dana Okafor"_s};
        MoveDeadline move;
        move.newDue = at("2026-07-15T12:00");
        move.promise = promise.id;
        QCOMPARE(failure([&] { static_cast<void>(plan(move, file, context)); }), ErrorCode::RefusedByRule);
        move.reason = u"The result is not in"_s;
        MoveDeadline past = move;
        past.newDue = noon().now;
        QCOMPARE(failure([&] { static_cast<void>(plan(past, file, context)); }), ErrorCode::InvalidValue);
        file = applied(file, plan(move, file, context));
        move.newDue = at("2026-07-16T12:00");
        file = applied(file, plan(move, file, context));
        const Promise *moved = file.find(promise.id);
        QCOMPARE(*moved->due, at("2026-07-16T12:00"));
        QCOMPARE(*moved->firstDue, at("2026-07-14T12:00")); // of two moves, too
        QCOMPARE(moved->movedReason, u"The result is not in"_s);
        QCOMPARE(*find(work(file), WorkKind::Promise, promise.id.toString())->firstDue, at("2026-07-14T12:00"));

        MoveDeadline contact;
        contact.newDue = at("2026-07-15T10:00");
        contact.reason = u"Family asked for the next day"_s;
        contact.contact = talk.id;
        file = applied(file, plan(contact, file, context));
        QCOMPARE(*file.find(talk.id)->nextContact, at("2026-07-15T10:00"));
        QCOMPARE(*file.find(talk.id)->firstNextContact, at("2026-07-14T13:00"));

        Promise kept = *file.find(promise.id);
        kept.state = PromiseState::Kept;
        file.put(kept);
        QCOMPARE(failure([&] { static_cast<void>(plan(move, file, context)); }), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
