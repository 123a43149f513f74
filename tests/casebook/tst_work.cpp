// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be done: from case files, stored with each change, brought along by old casebooks.
#include "casebook/Casebook.h"
#include "casebook/Planning.h"
#include "casebook/WorkItems.h"
#include "model/Codec.h"
#include "support/Samples.h"
#include "vault/VaultFixture.h"

#include <QSignalSpy>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Protocol &protocol()
{
    static const Protocol parsed = parseProtocol(builtInProtocolText(u"candor"));
    return parsed;
}

Surroundings noon()
{
    return surroundings(at("2026-07-14T10:50"));
}

CaseFile openFile()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0147"_s;
    file.record.title = u"Heparin rate"_s;
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    Person patient;
    patient.name = u"Walter Brandvold"_s;
    patient.ageYears = 67;
    patient.roles = {PersonRole::Patient};
    file.put(with(patient));
    stamp(file, "t_identified", at("2026-07-14T10:12"));
    decide(file, u"D1"_s, u"yes"_s, at("2026-07-14T10:12"));
    return file;
}

std::vector<WorkItem> work(const CaseFile &file, const Surroundings &around = noon())
{
    return workItems(file.record.id.uuid(), file, evaluate(protocol(), file, around), around);
}

const WorkItem *find(const std::vector<WorkItem> &items, WorkKind kind, const QString &subject)
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const WorkItem &item) { return item.kind == kind && item.subject == subject; });
    return found == items.end() ? nullptr : &*found;
}

Promise promiseDue(Instant due)
{
    Promise promise;
    promise.text = u"Call with the result"_s;
    promise.owner = u"Lena Park"_s;
    promise.due = due;
    return with(promise);
}

template <class Work>
ErrorCode failure(Work doIt)
{
    try {
        doIt();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class TestWork : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(at("2026-07-14T10:50"));
    int m_count = 0;

    std::shared_ptr<Casebook> fresh()
    {
        NewCasebook request;
        request.path = m_dir.filePath(u"w%1.candor"_s.arg(++m_count));
        request.name = u"St. Brendan Valley Hospital"_s;
        request.user = u"Dana Okafor"_s;
        request.kdfMemoryKiB = 8192;
        request.kdfIterations = 1;
        Casebook::create(request, test::passphrase()).waitForFinished();
        return Casebook::open(request.path, test::passphrase(), m_clock).result();
    }

    static std::vector<WorkItem> stored(Casebook &casebook) { return casebook.read(WorkQuery()).result().items; }

private Q_SLOTS:
    void stepsWithARunningClock()
    {
        const auto items = work(openFile());
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
        CaseFile file = openFile();
        file.put(promiseDue(at("2026-07-15T09:00")));
        QCOMPARE(work(file), work(file, surroundings(at("2027-02-01T03:00"))));
    }

    void settledAndSkippedStepsAreGone()
    {
        CaseFile file = openFile();
        settle(file, u"hold-bills"_s, at("2026-07-14T10:30"));
        settle(file, u"hold-first-conversation"_s, at("2026-07-14T10:40"), StepOutcome::Skipped);
        const auto items = work(file);
        QVERIFY(!find(items, WorkKind::Step, u"hold-bills"_s));
        QVERIFY(!find(items, WorkKind::Step, u"hold-first-conversation"_s));
        QVERIFY(std::none_of(items.begin(), items.end(), [](const WorkItem &i) { return i.kind == WorkKind::Clock; }));
    }

    void movedDeadlineKeepsTheFirst()
    {
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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
        CaseFile file = openFile();
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

    void everyChangeIsStoredAndUndone()
    {
        const auto casebook = fresh();
        OpenCase open;
        open.file.record.title = u"Heparin rate"_s;
        open.identified = true;
        const auto id = casebook->apply(open).result().caseId;
        auto items = stored(*casebook);
        QVERIFY(find(items, WorkKind::Step, u"hold-bills"_s));
        SettleStep step;
        step.caseId = id;
        step.step = u"hold-bills"_s;
        const qint64 commit = casebook->apply(step).result().commit;
        QVERIFY(!find(stored(*casebook), WorkKind::Step, u"hold-bills"_s));
        casebook->apply(UndoCommit{commit}).waitForFinished();
        QCOMPARE(stored(*casebook), items);

        LogConversation talk;
        talk.caseId = id;
        talk.conversation.at = m_clock->now();
        talk.promises = {promiseDue(m_clock->now() + 3h)};
        casebook->apply(talk).waitForFinished();
        items = stored(*casebook);
        QVERIFY(std::any_of(items.begin(), items.end(), [](const auto &i) { return i.kind == WorkKind::Promise; }));
        QVERIFY(std::all_of(items.begin(), items.end(), [&](const auto &i) { return i.lastTold == m_clock->now(); }));

        casebook->apply(CloseCase{id, CaseStatus::Withdrawn, u"The family asked for it"_s}).waitForFinished();
        const auto left = stored(*casebook);
        QCOMPARE(left.size(), 1U); // a promise stays one
        QCOMPARE(left.front().kind, WorkKind::Promise);
        casebook->apply(ReopenCase{id, u"They came back"_s}).waitForFinished();
        QCOMPARE(stored(*casebook).size(), items.size());
    }

    void whatGoesOnIsSettledInAnEndedCase()
    {
        const auto casebook = fresh();
        OpenCase open;
        open.file.record.title = u"Heparin rate"_s;
        open.identified = true;
        const auto id = casebook->apply(open).result().caseId;
        LogConversation talk;
        talk.caseId = id;
        talk.conversation.at = m_clock->now();
        talk.promises = {promiseDue(m_clock->now() + 3h)};
        casebook->apply(talk).waitForFinished();
        casebook->apply(CloseCase{id, CaseStatus::Litigation, u"A claim was filed"_s}).waitForFinished();
        const CaseFile file = casebook->read(CaseRequest{id, {}}).result().file;
        Promise kept = file.all<Promise>().front();
        MoveDeadline move;
        move.caseId = id;
        move.promise = kept.id;
        move.newDue = m_clock->now() + 5h;
        move.reason = u"The result is not in"_s;
        QVERIFY(casebook->apply(move).result().commit != 0);
        kept = casebook->read(CaseRequest{id, {}}).result().file.all<Promise>().front();
        kept.state = PromiseState::Kept;
        // With anything else beside it, it is work on the case, which has ended.
        Fact fact = with(Fact{});
        fact.text = u"Found later"_s;
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->apply(EditRecords{id, {kept, fact}, {}, {}}).result());
            }),
            ErrorCode::CaseClosed);
        QCOMPARE(
            failure([&] {
                static_cast<void>(casebook->apply(EditRecords{id, {}, {kept}, {}}).result());
            }),
            ErrorCode::CaseClosed);
        QVERIFY(casebook->apply(EditRecords{id, {kept}, {}, {}}).result().commit != 0);
        QVERIFY(stored(*casebook).empty());
    }

    void undoOfAnOpenedCaseTakesItsWork()
    {
        const auto casebook = fresh();
        OpenCase open;
        open.file.record.title = u"A slip"_s;
        open.identified = true;
        const Outcome outcome = casebook->apply(open).result();
        QVERIFY(!stored(*casebook).empty());
        casebook->apply(UndoCommit{outcome.commit}).waitForFinished();
        QVERIFY(stored(*casebook).empty());
    }

    void otherSettingsMoveDeadlines()
    {
        const auto casebook = fresh();
        Settings settings = casebook->settings();
        settings.timeZone = u"America/Chicago"_s;
        casebook->apply(SaveSettings{settings}).waitForFinished();
        OpenCase open;
        open.file.record.title = u"Heparin rate"_s;
        open.identified = true;
        static_cast<void>(casebook->apply(open).result());
        const auto before = *find(stored(*casebook), WorkKind::Step, u"hold-bills"_s)->due;
        QSignalSpy changed(casebook.get(), &Casebook::changed);
        settings = casebook->settings();
        settings.timeZone = u"America/New_York"_s;
        casebook->apply(SaveSettings{settings}).waitForFinished();
        QTRY_VERIFY(std::any_of(changed.begin(), changed.end(), [](const auto &arguments) {
            return arguments.first().template value<ChangeNotice>().command == u"work"_s;
        }));
        QCOMPARE(*find(stored(*casebook), WorkKind::Step, u"hold-bills"_s)->due, before - 1h);
    }

    void pagesPeopleAndLater()
    {
        test::TestVault made;
        const auto vault = made.open();
        std::vector<CaseWork> all;
        for (int n = 0; n < 40; ++n) {
            CaseWork each{newUuid(), {}};
            for (int i = 0; i < 3; ++i) {
                WorkItem item;
                item.caseId = each.caseId;
                item.subject = u"s%1"_s.arg(i);
                item.title = u"Task"_s;
                item.owner = i == 0 ? u"Ann"_s : i == 1 ? u"Ben"_s : QString();
                item.caseOwner = n % 2 == 0 ? u"Ann"_s : u"Cyd"_s;
                item.waiting = i == 1 && n % 10 == 0;
                item.due = fromMillis(1'000'000LL * (n % 7) + i); // many ties
                each.items.push_back(item);
            }
            all.push_back(each);
        }
        vault->storeWork(all, workRules);
        const auto collect = [&](WorkQuery query) {
            std::vector<WorkItem> items;
            do {
                const WorkPage page = vault->listWork(query);
                items.insert(items.end(), page.items.begin(), page.items.end());
                query.after = page.next;
            } while (!query.after.isEmpty());
            return items;
        };
        WorkQuery query;
        query.limit = 7;
        const auto items = collect(query);
        QCOMPARE(items.size(), 120U);
        QVERIFY(std::is_sorted(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) {
            return std::tie(a.waiting, a.due) < std::tie(b.waiting, b.due);
        }));
        for (size_t i = 1; i < items.size(); ++i)
            QVERIFY(!(items[i] == items[i - 1]));

        // Ann: her own tasks, and all in her cases; those nobody has, too, when asked for.
        query.people = {u"Ann"_s};
        QCOMPARE(collect(query).size(), 40U + 20U * 2U);
        query.people = {u"Ann"_s, QString()};
        QCOMPARE(collect(query).size(), 40U + 20U * 2U + 20U);

        query.people.clear();
        query.until = fromMillis(3'500'000);
        query.limit = 500;
        const WorkPage page = vault->listWork(query);
        const auto waiting = std::count_if(items.begin(), items.end(), [](const auto &i) { return i.waiting; });
        const auto soon = std::count_if(
            items.begin(), items.end(), [&](const WorkItem &i) { return !i.waiting && *i.due <= *query.until; });
        QCOMPARE(static_cast<qsizetype>(page.items.size()), soon + waiting);
        QCOMPARE(page.later, 120 - soon - waiting);
        query.people = {u"Ben"_s};
        QCOMPARE(static_cast<size_t>(vault->listWork(query).later) + vault->listWork(query).items.size(), 40U);

        // What is due by a moment is counted beyond the first page, for the same people.
        const auto dueBy = [&](const QStringList &people, int limit) {
            WorkQuery counted;
            counted.people = people;
            counted.limit = limit;
            counted.countBy = {fromMillis(0), fromMillis(3'500'000)};
            return vault->listWork(counted).dueBy;
        };
        const auto ofAll = dueBy({}, 7);
        QCOMPARE(ofAll.size(), 2U);
        QCOMPARE(ofAll[1].own, static_cast<int>(soon));
        const auto lateWaiting = std::count_if(items.begin(), items.end(), [&](const WorkItem &i) {
            return i.waiting && *i.due <= fromMillis(3'500'000);
        });
        QCOMPARE(ofAll[1].waiting, static_cast<int>(lateWaiting));
        QVERIFY(ofAll[1].own > 7);
        const auto ofBen = dueBy({u"Ben"_s}, 7);
        const auto bens = std::count_if(items.begin(), items.end(), [&](const WorkItem &i) {
            return i.owner == u"Ben"_s && !i.waiting && *i.due <= fromMillis(3'500'000);
        });
        QCOMPARE(ofBen[1].own, static_cast<int>(bens));
        QVERIFY(dueBy({}, 500).empty()); // all are on the page

        // Stored anew, unchanged rows stay, others go.
        CaseWork fewer = all.front();
        fewer.items.resize(1);
        vault->storeWork({fewer, {all[1].caseId, {}}}, workRules);
        QCOMPARE(collect(WorkQuery()).size(), 120U - 2U - 3U);
        WorkQuery broken;
        broken.after = "no cursor";
        QCOMPARE(failure([&] { static_cast<void>(vault->listWork(broken)); }), ErrorCode::InvalidValue);
    }

    /// A casebook of the first release is copied, brought up to date, and shows its work.
    void oldCasebookShowsItsWork()
    {
        const QString path = m_dir.filePath(u"old.candor"_s);
        const Secret secret = test::passphrase();
        const NewContainerIds ids;
        CaseFile file = openFile();
        const Promise promise = promiseDue(at("2026-07-13T16:30"));
        file.put(promise);
        const CaseFile ended = [] {
            CaseFile made = openFile();
            made.record.number = u"2026-0100"_s;
            made.record.status = CaseStatus::Withdrawn;
            return made;
        }();
        static_cast<void>(createContainer(
            path, u"Old Hospital"_s, u"Dana Okafor"_s, secret, {8192, 1},
            [&](const std::filesystem::path &databaseFile, const DatabaseKey &key) {
                Connection connection(QString::fromStdWString(databaseFile.wstring()), key, Connection::Mode::Create);
                migrate(connection, 1);
                writeIdentity(connection, {ids.vault.uuid(), 1});
                for (const CaseFile *each : {static_cast<const CaseFile *>(&file), &ended})
                    insertAsBefore(connection, *each);
                QCOMPARE(schemaOf(connection), 1);
                connection.close();
            },
            ids, m_clock->now()));

        const auto casebook = Casebook::open(path, test::passphrase(), m_clock).result();
        QVERIFY(casebook->openingNotices().contains(u"upgraded"_s));
        const auto items = stored(*casebook);
        QVERIFY(find(items, WorkKind::Promise, promise.id.toString()));
        QVERIFY(find(items, WorkKind::Step, u"hold-first-conversation"_s));
        QVERIFY(std::all_of(
            items.begin(), items.end(), [&](const WorkItem &item) { return item.number == file.record.number; }));
        casebook->lock().waitForFinished();
        const QStringList copies = QDir(path).entryList({u"before-schema-*.candorbak"_s});
        QCOMPARE(copies.size(), 1);
        // The copy is a casebook of its own, which opens with the same passphrase.
        const QString restored = m_dir.filePath(u"restored.candor"_s);
        Casebook::restore(QDir(path).filePath(copies.front()), restored, {}).waitForFinished();
        const auto again = Casebook::open(restored, test::passphrase(), m_clock).result();
        QCOMPARE(stored(*again).size(), items.size());
        again->lock().waitForFinished();
        // Opened once more, nothing has to be worked out again.
        const auto third = Casebook::open(path, test::passphrase(), m_clock).result();
        QVERIFY(!third->openingNotices().contains(u"upgraded"_s));
        QCOMPARE(stored(*third), items);
    }

private:
    /// Rows as the first schema held them.
    static void insertAsBefore(Connection &connection, const CaseFile &file)
    {
        const QUuid caseId = file.record.id.uuid();
        const auto insert = [&](const AnyRecord &record) {
            run(connection, "INSERT INTO record (case_id, kind, id, revision, body) VALUES (?, ?, ?, 1, ?)", caseId,
                static_cast<int>(kindOf(record)), idOf(record), Utf8{encodeRecord(record)});
        };
        insert(file.record);
        const auto insertAll = [&]<class R>(const std::vector<R> &records) {
            for (const R &record : records)
                insert(record);
        };
        [&]<class... R>(RecordList<R...>) { (insertAll(file.all<R>()), ...); }(AllRecords{});
        const bool open = file.record.status == CaseStatus::Open;
        run(connection,
            "INSERT INTO case_row VALUES (?, ?, 1, 1, ?, ?, ?, ?, '', '', '', '', '', 0, 0, 'c', '', '', NULL, NULL, "
            "NULL, NULL, '')",
            caseId, open ? 1 : 2, file.record.title.toCaseFolded(), file.record.number, file.record.title,
            keyOf(file.record.status));
    }
};

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
