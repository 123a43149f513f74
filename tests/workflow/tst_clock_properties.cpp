// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines come from what the protocol names and from nothing else: whatever changes in any other field of any record
// leaves every one of them where it was.
#include "AnyCase.h"
#include "model/Codec.h"
#include "model/Describe.h"
#include "support/AnyValue.h"

#include <QSet>
#include <QTest>

using namespace candor;
using namespace candor::samples;
using namespace Qt::StringLiterals;

namespace {

/// Every deadline of a view and of the law, as text.
QString deadlines(const CaseFile &file, const PathwayView &view, const Surroundings &around)
{
    QString text;
    const auto add = [&](const QString &what, const std::optional<Due> &due) {
        if (due)
            text += u"%1 %2 %3 %4\n"_s.arg(what)
                        .arg(due->from ? toMillis(*due->from) : 0)
                        .arg(due->at ? toMillis(*due->at) : 0)
                        .arg(static_cast<int>(due->state));
    };
    for (const Due &due : view.clocks)
        add(due.subject, due);
    for (const Due &due : view.promises)
        add(due.subject, due);
    for (const StepView &step : view.steps)
        add(step.step->id, step.due);
    for (const RegulatoryProposal &proposal : proposals(builtInDeadlines(), file, around, {}))
        text += proposal.rule->id + u' ' + QString::number(proposal.ends ? toMillis(*proposal.ends) : 0) + u'\n';
    for (const RegulatoryClock &clock : file.all<RegulatoryClock>()) {
        const DeadlineRule *rule = builtInDeadlines().rule(clock.rule);
        text += clock.rule + QString::number(static_cast<int>(regulatoryStanding(clock, rule, true, around.now)));
    }
    return text;
}

/// "kind.field", "kind.*" for all of its fields, or "kind.+" where it only counts that a record is there.
using Names = QSet<QString>;

/// What a test looks at, in the words of its comment in Condition.h.
Names readBy(CaseTest test)
{
    const QString exception = u"loop_exception.*"_s;
    switch (test) {
    case CaseTest::PatientRecorded:
    case CaseTest::FamilyRecorded:
    case CaseTest::InvolvedStaffRecorded:
    case CaseTest::ReviewTeamNamed: return {u"person.roles"_s};
    case CaseTest::ConversationHeld: return {u"conversation.outcome"_s, u"conversation.corrects"_s};
    case CaseTest::ContactAttemptFailed: return {u"conversation.outcome"_s};
    case CaseTest::NextContactPlanned:
        return {
            u"conversation.outcome"_s, u"conversation.corrects"_s, u"conversation.at"_s, u"conversation.nextContact"_s};
    case CaseTest::OpenQuestions: return {u"question.state"_s, u"question.answer"_s, exception};
    case CaseTest::OpenPromises: return {u"promise.state"_s};
    case CaseTest::OpenNeeds: return {u"need.state"_s};
    case CaseTest::CaregiverWithoutOffer:
        return {u"person.roles"_s, u"caregiver_support.person"_s, u"caregiver_support.offeredAt"_s};
    case CaseTest::OpenCaregiverSupport: return {u"caregiver_support.response"_s, u"caregiver_support.closedAt"_s};
    case CaseTest::EvidenceSecured:
    case CaseTest::EvidenceNotReleased: return {u"evidence_item.state"_s};
    case CaseTest::BillingHoldPlaced: return {u"hold.kind"_s, u"hold.placedAt"_s};
    case CaseTest::HoldNotReleased: return {u"hold.placedAt"_s, u"hold.releasedAt"_s};
    case CaseTest::TimelineRecorded: return {u"timeline_entry.+"_s};
    case CaseTest::FamilyInterviewed: return {u"interview.family"_s};
    case CaseTest::CauseConfirmed: return {u"cause.state"_s};
    case CaseTest::CauseWithoutAction: return {u"cause.state"_s, u"action.state"_s, u"action.causes"_s, exception};
    case CaseTest::ActionPlanned: return {u"action.+"_s};
    case CaseTest::ActionNotVerified: return {u"action.state"_s};
    case CaseTest::ActionNotTold: return {u"action.state"_s, u"action.toldAt"_s, u"action.toldIn"_s, exception};
    case CaseTest::ApologyRecorded: return {u"apology.+"_s, u"conversation.apology"_s};
    case CaseTest::OfferMade: return {u"offer.madeAt"_s};
    case CaseTest::OfferPending:
    case CaseTest::OfferAccepted: return {u"offer.state"_s};
    case CaseTest::PaymentMade: return {u"payment.paidAt"_s};
    case CaseTest::BillingDecided: return {u"billing_decision.outcome"_s};
    case CaseTest::BillingNotCarriedOut: return {u"billing_decision.outcome"_s, u"billing_decision.executedAt"_s};
    case CaseTest::AgreedNotPaid:
        return {u"offer.*"_s, u"offer_element.*"_s, u"payment.*"_s, u"agreement.*"_s, u"billing_decision.*"_s};
    case CaseTest::DataBankOpen:
    case CaseTest::Section111Open: return {u"payment.*"_s, u"form_value.*"_s};
    case CaseTest::RegulatoryClockOpen: return {u"regulatory_clock.state"_s, u"regulatory_clock.rule"_s};
    case CaseTest::FactsNotTold: return {u"fact.known"_s, u"fact.told"_s, u"fact.withheld"_s};
    case CaseTest::SidesDisagree: return {u"decision.*"_s};
    }
    return {};
}

/// What the deadlines of a protocol may depend on: their conditions, those of the steps that have or stop them, and the
/// records that are deadlines themselves.
class NamedFields {
public:
    explicit NamedFields(const Protocol &protocol)
        : m_protocol(protocol)
    {
        m_names = {u"anchor_time.anchor"_s,     u"anchor_time.at"_s,
                   u"anchor_time.recordedAt"_s, u"step_state.step"_s,
                   u"step_state.outcome"_s,     u"step_state.at"_s,
                   u"step_state.newDue"_s,      u"step_state.recordedAt"_s,
                   u"promise.state"_s,          u"promise.due"_s,
                   u"regulatory_clock.rule"_s,  u"regulatory_clock.state"_s,
                   u"regulatory_clock.dueAt"_s, u"regulatory_clock.filedAt"_s};
        for (const ProtocolClock &clock : protocol.clocks) {
            name(clock.when);
            if (clock.from == anchors::lastContact)
                m_names.unite(
                    {u"conversation.outcome"_s, u"conversation.corrects"_s, u"conversation.at"_s,
                     u"conversation.minutes"_s, u"conversation.nextContact"_s});
        }
        for (const Step &step : protocol.steps) {
            if (!step.clock.isEmpty())
                name(step.id);
        }
    }

    [[nodiscard]] bool has(RecordKind kind, const QString &field) const
    {
        return m_names.contains(keyOf(kind) + u'.' + field);
    }
    /// Does it count how many records of the kind there are?
    [[nodiscard]] bool hasAny(RecordKind kind) const
    {
        return std::any_of(m_names.begin(), m_names.end(), [prefix = keyOf(kind) + u'.'](const QString &name) {
            return name.startsWith(prefix);
        });
    }
    [[nodiscard]] qsizetype count() const { return m_names.size(); }

private:
    void name(const QString &stepId)
    {
        const Step *step = m_protocol.step(stepId);
        if (!step || m_steps.contains(stepId))
            return;
        m_steps.insert(stepId);
        name(step->when);
        if (step->doneWhen)
            name(*step->doneWhen);
    }

    void name(const Condition &condition)
    {
        using K = Condition::Kind;
        switch (condition.kind) {
        case K::Always:
        case K::Jurisdiction:
        case K::AnchorSet: break; // of the casebook, or named above
        case K::DecisionIs:
            m_names.unite(
                {u"decision.decision"_s, u"decision.answer"_s, u"decision.party"_s, u"decision.at"_s,
                 u"decision.isFinal"_s});
            break;
        case K::StepSettled:
        case K::StepDone: name(condition.subject); break;
        case K::RowTicked:
            m_names.unite({u"row_state.checklist"_s, u"row_state.row"_s, u"row_state.outcome"_s, u"row_state.at"_s});
            break;
        case K::Test: nameAll(readBy(condition.test)); break;
        case K::HarmAtLeast: m_names.unite({u"harm.degree"_s, u"harm.at"_s}); break;
        case K::FieldIs: nameAll(readByField(condition.subject)); break;
        case K::StatusIs: m_names.insert(u"case.status"_s); break;
        case K::All:
        case K::Any:
        case K::Not:
            for (const Condition &part : condition.parts)
                name(part);
        }
    }

    /// A field of a form lives in a record, which is chosen among others of its kind, or is kept as a value.
    [[nodiscard]] Names readByField(const QString &subject) const
    {
        if (const Step *step = m_protocol.step(subject.section(u'/', 0, 0))) {
            for (const StepField &field : step->fields) {
                if (field.id == subject.section(u'/', 1) && !field.binds.isEmpty())
                    return {field.binds.section(u'.', 0, 0) + u".*"_s};
            }
        }
        return {u"form_value.*"_s};
    }

    void nameAll(const Names &names)
    {
        for (const QString &each : names) {
            m_names.insert(each);
            if (!each.endsWith(u".*"_s))
                continue;
            const auto kind = enumFromKey<RecordKind>(each.section(u'.', 0, 0));
            for (const FieldInfo &field : kind ? fieldsOf(*kind) : std::vector<FieldInfo>())
                m_names.insert(each.section(u'.', 0, 0) + u'.' + QLatin1StringView(field.name));
        }
    }

    const Protocol &m_protocol;
    Names m_names;
    Names m_steps;
};

/// One or two records of every kind, with anything in them; regulatory clocks of rules that there are.
template <class... R>
void fill(CaseFile &file, anyvalue::Random &random, const Surroundings &around, RecordList<R...>)
{
    const auto add = [&]<class T>(std::type_identity<T>) {
        for (int i = anyvalue::below(random, 2); i >= 0; --i) {
            const T record = anyvalue::anyRecord<T>(random);
            if constexpr (!std::is_same_v<T, Case>)
                file.put(record);
        }
    };
    (add(std::type_identity<R>()), ...);
    for (int i = anyvalue::below(random, 4); i > 0; --i) {
        RegulatoryClock clock = clockFor(pick(builtInDeadlines().rules), around.now, around);
        clock.state = anyvalue::Value<RegulatoryState>::any(random);
        file.put(clock);
    }
}

/// What was changed at all, over all rounds.
struct Touched {
    QSet<QString> fields;
    QSet<QString> kinds; // with records that came or went
};

/// Changes what no deadline names: fields of records that are there, and whole records of kinds that nothing asks for.
template <class... R>
void changeUnrelated(
    CaseFile &file, const NamedFields &named, anyvalue::Random &random, Touched &touched, RecordList<R...>)
{
    const auto change = [&]<class T>(std::type_identity<T>) {
        constexpr RecordKind kind = RecordType<T>::kind;
        const auto may = [&](const char *field) {
            const QString name = QString::fromLatin1(field);
            if (named.has(kind, name))
                return false;
            touched.fields.insert(keyOf(kind) + u'.' + name);
            return true;
        };
        if constexpr (std::is_same_v<T, Case>) {
            anyvalue::changeFields(file.record, random, may);
        } else {
            for (T &record : file.all<T>())
                anyvalue::changeFields(record, random, may);
            if (named.hasAny(kind))
                return;
            touched.kinds.insert(keyOf(kind));
            if (random() % 2 == 0)
                file.put(anyvalue::anyRecord<T>(random));
            if (random() % 3 == 0 && !file.all<T>().empty())
                file.all<T>().erase(file.all<T>().begin());
        }
    };
    (change(std::type_identity<R>()), ...);
}

} // namespace

class TestClockProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNoDeadlineNamesMovesNone()
    {
        Touched touched;
        int running = 0;
        QVERIFY(rc::check([&] {
            const Protocol &protocol = pick(protocols());
            const NamedFields named(protocol);
            CaseFile file = anyCase(protocol);
            const Surroundings around = anySurroundings();
            anyvalue::Random random(*rc::gen::arbitrary<unsigned>());
            fill(file, random, around, AllRecords());
            const QString before = deadlines(file, evaluate(protocol, file, around), around);
            running += before.count(u'\n') > 3 ? 1 : 0;
            changeUnrelated(file, named, random, touched, AllRecords());
            RC_ASSERT(before == deadlines(file, evaluate(protocol, file, around), around));
        }));
        QVERIFY2(running > 50, "hardly a case had deadlines");
        // Every kind of record had its turn, and by far most of what a case may hold has no say.
        for (const auto &kind : enumNames<RecordKind>) {
            const QString key = QString::fromLatin1(kind.key);
            QVERIFY2(
                touched.kinds.contains(key) || std::any_of(
                                                   touched.fields.begin(), touched.fields.end(),
                                                   [&](const QString &field) { return field.startsWith(key + u'.'); }),
                kind.key);
        }
        QVERIFY2(touched.fields.size() > 300, qPrintable(QString::number(touched.fields.size())));
    }

    /// The other side: the fields that are named do move deadlines, or the property above would hold of anything.
    void whatTheyNameMovesThem()
    {
        int moved = 0;
        QVERIFY(rc::check([&] {
            const Protocol &protocol = pick(protocols());
            CaseFile file = anyCase(protocol);
            const Surroundings around = anySurroundings();
            for (const ProtocolClock &clock : protocol.clocks)
                stamp(file, clock.from.toLatin1().constData(), start);
            const QString before = deadlines(file, evaluate(protocol, file, around), around);
            for (AnchorTime &anchor : file.all<AnchorTime>())
                anchor.at = *anchor.at + std::chrono::hours(3);
            moved += before == deadlines(file, evaluate(protocol, file, around), around) ? 0 : 1;
        }));
        QVERIFY2(moved > 60, qPrintable(QString::number(moved)));
    }

    /// Every name stands for a field that there is: a field that is renamed does not slip out of the set.
    void everyNameIsAField()
    {
        for (const Protocol &protocol : protocols())
            QVERIFY(NamedFields(protocol).count() > 14);
        for (const auto &test : enumNames<CaseTest>) {
            QVERIFY2(!readBy(test.value).isEmpty(), test.key);
            for (const QString &name : readBy(test.value)) {
                const bool whole =
                    (name.endsWith(u".*"_s) || name.endsWith(u".+"_s)) && enumFromKey<RecordKind>(name.chopped(2));
                QVERIFY2(whole || findBinding(name), qPrintable(name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestClockProperties)
#include "tst_clock_properties.moc"
