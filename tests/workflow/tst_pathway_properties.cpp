// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any case, however it was worked.
#include "base/Error.h"
#include "support/Samples.h"
#include "workflow/Pathway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

const Instant start = at("2026-07-14T10:12");

const std::vector<Protocol> &protocols()
{
    static const std::vector<Protocol> all = [] {
        std::vector<Protocol> list;
        for (const QString &id : builtInProtocolIds())
            list.push_back(parseProtocol(builtInProtocolText(id)));
        return list;
    }();
    return all;
}

template <class T>
const T &pick(const std::vector<T> &list)
{
    return list[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(list.size())))];
}

/// A case in which people did all sorts of things, in no sensible order.
CaseFile anyCase(const Protocol &protocol)
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.status =
        *rc::gen::element(CaseStatus::Intake, CaseStatus::Open, CaseStatus::Reopened, CaseStatus::Closed);
    const auto when = [] { return start + std::chrono::minutes(*rc::gen::inRange(-200000, 200000)); };
    const int anchors = *rc::gen::inRange(0, 12);
    for (int i = 0; i < anchors; ++i)
        stamp(file, pick(protocol.anchors).id.toLatin1().constData(), when());
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i) {
        const Step &step = pick(protocol.steps);
        auto outcome = *rc::gen::element(
            StepOutcome::Open, StepOutcome::Done, StepOutcome::Done, StepOutcome::Skipped, StepOutcome::NotApplicable);
        // As commands leave it: a step that is done has stamped its anchor, and nothing else opens the phases behind
        // it.
        if (!step.sets.isEmpty() && outcome != StepOutcome::Open) {
            outcome = StepOutcome::Done;
            stamp(file, step.sets.toLatin1().constData(), when());
        }
        settle(file, step.id, when(), outcome);
    }
    for (const ProtocolDecision &decision : protocol.decisions) {
        if (*rc::gen::inRange(0, 2) == 1)
            decide(file, decision.id, pick(decision.answers).key, when());
    }
    const int talks = *rc::gen::inRange(0, 5);
    for (int i = 0; i < talks; ++i) {
        Conversation conversation = with(Conversation{});
        conversation.at = when();
        conversation.outcome = *rc::gen::element(ContactOutcome::Held, ContactOutcome::NotReached);
        conversation.apology = *rc::gen::element(ApologyKind::None, ApologyKind::Sorrow);
        file.put(conversation);
        Question question = with(Question{});
        question.state = *rc::gen::element(QuestionState::Open, QuestionState::Answered);
        file.put(question);
        Promise promise = with(Promise{});
        promise.due = when();
        promise.state = *rc::gen::element(PromiseState::Open, PromiseState::Kept);
        file.put(promise);
    }
    if (*rc::gen::inRange(0, 2) == 1) {
        Harm harm = with(Harm{});
        harm.degree.code = *rc::gen::element(u"NONE"_s, u"MILD"_s, u"MODERATE"_s, u"SEVERE"_s, u"DEATH"_s);
        harm.at = when();
        file.put(harm);
        Person staff = with(Person{});
        staff.roles = {PersonRole::Staff};
        file.put(staff);
    }
    return file;
}

Surroundings anySurroundings()
{
    Surroundings around = surroundings(start + std::chrono::minutes(*rc::gen::inRange(-300000, 300000)));
    around.jurisdictions =
        *rc::gen::element(QStringList{}, QStringList{u"US-MA"_s}, QStringList{u"US-PA"_s, u"US-CO"_s});
    return around;
}

/// Everything a view says, as text, so that two views can be compared.
QString fingerprint(const PathwayView &view)
{
    QString text;
    const auto time = [](const std::optional<Instant> &t) { return t ? QString::number(toMillis(*t)) : u"-"_s; };
    for (const StepView &step : view.steps) {
        text += u"%1 %2 %3 %4/%5 "_s.arg(step.step->id)
                    .arg(static_cast<int>(step.status))
                    .arg(time(step.at))
                    .arg(step.rowsDone)
                    .arg(step.rows);
        if (step.due)
            text += u"%1 %2 "_s.arg(time(step.due->at)).arg(static_cast<int>(step.due->state));
    }
    for (const Due &due : view.clocks)
        text += u"%1 %2 %3 "_s.arg(due.subject, time(due.at)).arg(static_cast<int>(due.state));
    for (const Due &due : view.promises)
        text += due.subject + time(due.at);
    for (const ClosingView &closing : view.closing)
        text += u"%1%2 "_s.arg(closing.applies).arg(closing.holds);
    for (const StageView &stage : view.stages)
        text += u"%1:%2 "_s.arg(stage.stage->id).arg(static_cast<int>(stage.status));
    return text + QString::number(view.next) + u' ' + QString::number(view.currentStage);
}

template <class R>
void shuffle(std::vector<R> &list, std::mt19937 &random)
{
    std::shuffle(list.begin(), list.end(), random);
}

CaseFile shuffled(CaseFile file, unsigned seed)
{
    std::mt19937 random(seed);
    [&]<class... R>(RecordList<R...>) { (shuffle(file.all<R>(), random), ...); }(AllRecords{});
    return file;
}

} // namespace

class TestPathwayProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deterministicAndOrderIndependent()
    {
        QVERIFY(rc::check([] {
            const Protocol &protocol = pick(protocols());
            const CaseFile file = anyCase(protocol);
            const Surroundings around = anySurroundings();
            const QString once = fingerprint(evaluate(protocol, file, around));
            RC_ASSERT(once == fingerprint(evaluate(protocol, file, around)));
            const auto seed = *rc::gen::arbitrary<unsigned>();
            RC_ASSERT(once == fingerprint(evaluate(protocol, shuffled(file, seed), around)));
        }));
    }

    void nothingIsBothDoneAndDue()
    {
        QVERIFY(rc::check([] {
            const Protocol &protocol = pick(protocols());
            const CaseFile file = anyCase(protocol);
            const PathwayView view = evaluate(protocol, file, anySurroundings());
            for (const StepView &step : view.steps) {
                if (step.status == StepStatus::Done && step.due && step.step->clock != "C11"_L1 && step.due->stopped)
                    RC_ASSERT(step.due->state == ClockState::Met || step.due->state == ClockState::MetLate);
                if (step.status == StepStatus::Blocked)
                    RC_ASSERT(!step.blockers.empty());
            }
            if (const StepView *next = view.nextStep())
                RC_ASSERT(next->status == StepStatus::Open || next->status == StepStatus::InProgress);
            for (const Due &due : view.clocks)
                RC_ASSERT(due.at.has_value() == due.from.has_value());
        }));
    }

    void workingAllRequiredStepsLeadsToAClosableCase()
    {
        QVERIFY(rc::check([] {
            const Protocol &protocol = pick(protocols());
            CaseFile file = anyCase(protocol);
            file.record.status = CaseStatus::Open;
            const Surroundings around = anySurroundings();
            // People work whatever is open, deciding as they like, until nothing required is open.
            for (int guard = 0; guard < 1000; ++guard) {
                const PathwayView view = evaluate(protocol, file, around);
                const auto open = view.openRequired();
                const auto workable = std::find_if(open.begin(), open.end(), [](const StepView *s) {
                    return s->status == StepStatus::Open || s->status == StepStatus::InProgress;
                });
                if (workable == open.end())
                    break;
                const Step &step = *(*workable)->step;
                for (const StepField &field : step.fields) {
                    if (field.kind == FieldKind::Decision && !file.decision(field.subject))
                        decide(file, field.subject, pick(protocol.decision(field.subject)->answers).key, around.now);
                }
                if (!step.sets.isEmpty() && !file.anchor(step.sets))
                    stamp(file, step.sets.toLatin1().constData(), around.now);
                settle(
                    file, step.id, start + std::chrono::minutes(500000 + guard)); // after all that was recorded before
            }
            const PathwayView worked = evaluate(protocol, file, around);
            for (const StepView *step : worked.openRequired())
                RC_LOG(step->step->id.toStdString());
            RC_ASSERT(worked.openRequired().empty());
            // What is left is what the family was promised or asked, and what was recorded as open: settle that, too.
            for (Question question : std::vector<Question>(file.all<Question>())) {
                question.state = QuestionState::Answered;
                file.put(question);
            }
            for (Promise promise : std::vector<Promise>(file.all<Promise>())) {
                promise.state = PromiseState::Kept;
                file.put(promise);
            }
            for (const Person &person : std::vector<Person>(file.all<Person>())) {
                CaregiverSupport support = with(CaregiverSupport{});
                support.person = person.id;
                support.offeredAt = around.now;
                file.put(support);
            }
            const PathwayView view = evaluate(protocol, file, around);
            for (const ClosingView &closing : view.closing) {
                if (closing.applies && !closing.holds)
                    RC_LOG(closing.check->id.toStdString());
            }
            RC_ASSERT(view.closable());
        }));
    }

    void noRingPassesTheCheck()
    {
        const QJsonObject sound = QJsonDocument::fromJson(builtInProtocolText(u"candor")).object();
        QVERIFY(rc::check([&] {
            QJsonObject protocol = sound;
            QJsonArray steps = protocol.value("steps"_L1).toArray();
            // A random ring of steps that wait for each other.
            const auto ring = *rc::gen::unique<std::vector<int>>(
                *rc::gen::inRange<size_t>(2, 6), rc::gen::inRange(0, static_cast<int>(steps.size())));
            for (size_t i = 0; i < ring.size(); ++i) {
                QJsonObject step = steps[ring[i]].toObject();
                QJsonArray after = step.value("after"_L1).toArray();
                after.append(steps[ring[(i + 1) % ring.size()]].toObject().value("id"_L1));
                step.insert("after"_L1, after);
                steps[ring[i]] = step;
            }
            protocol.insert("steps"_L1, steps);
            RC_ASSERT_THROWS_AS(static_cast<void>(parseProtocol(QJsonDocument(protocol).toJson())), Error);
        }));
    }
};

QTEST_APPLESS_MAIN(TestPathwayProperties)
#include "tst_pathway_properties.moc"
