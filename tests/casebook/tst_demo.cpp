// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: what its stories have to show together, in both languages and at any time.
#include "model/Codec.h"
#include "model/PlanRules.h"
#include "model/ResolutionRules.h"
#include "support/Demonstration.h"
#include "support/Samples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace candor::samples;

namespace {

constexpr qsizetype caseCount = 14;

struct Told {
    std::vector<CaseRow> rows; // by number
    std::vector<CaseView> cases;
    std::vector<HistoryEntry> history;
    std::shared_ptr<Casebook> casebook;
};

QString titleOf(const CaseView &view)
{
    return view.file.record.title;
}

/// Everything that may wait for somebody: deadlines of open steps and promises, as an instant each.
std::vector<Instant> dues(const std::vector<CaseView> &cases)
{
    std::vector<Instant> list;
    for (const CaseView &view : cases) {
        for (const StepView &step : view.view.steps) {
            const bool open = step.status == StepStatus::Open || step.status == StepStatus::InProgress;
            if (open && step.due && step.due->at && step.due->state != ClockState::NotApplicable)
                list.push_back(*step.due->at);
        }
        for (const Due &promise : view.view.promises)
            list.push_back(*promise.at);
    }
    return list;
}

/// Words of a language, not a row of names.
bool isSentence(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), [](const QString &word) { return word.front().isLower(); }) >= 2;
}

std::set<QString> sentences(const QJsonValue &value)
{
    std::set<QString> found;
    if (value.isString() && isSentence(value.toString())) {
        found.insert(value.toString());
    } else if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        for (const QJsonValue &part : parts)
            found.merge(sentences(part));
    } else if (value.isObject()) {
        const QJsonObject parts = value.toObject();
        for (const QJsonValue &part : parts)
            found.merge(sentences(part));
    }
    return found;
}

std::map<QString, qsizetype> countsOf(const CaseView &view)
{
    std::map<QString, qsizetype> counts;
    const QJsonObject json = caseToJson(view.file);
    for (auto it = json.begin(); it != json.end(); ++it)
        counts[it.key()] = it.value().isArray() ? it.value().toArray().size() : 1;
    return counts;
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Instant m_now = at("2026-07-14T10:50");
    Told m_english;
    Told m_spanish;

    Told tell(const QString &language, Instant now)
    {
        Told told;
        told.casebook =
            openDemonstration(m_dir.filePath(u"%1-%2.candor"_s.arg(language).arg(toMillis(now))), now, language);
        CaseQuery all;
        all.state = CaseQuery::State::All;
        all.order = CaseOrder::Number;
        told.rows = told.casebook->read(all).result().rows;
        std::sort(
            told.rows.begin(), told.rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.number < b.number; });
        for (const CaseRow &row : told.rows)
            told.cases.push_back(told.casebook->read(CaseRequest{Id<Case>(row.caseId), {}}).result());
        HistoryQuery everything;
        everything.limit = 100000;
        told.history = told.casebook->read(everything).result();
        return told;
    }

    /// The case whose English title begins with this.
    [[nodiscard]] const CaseView &named(const QString &begin) const
    {
        for (const CaseView &view : m_english.cases) {
            if (titleOf(view).startsWith(begin))
                return view;
        }
        throw std::runtime_error(qPrintable(begin));
    }

    template <class R, class E>
    [[nodiscard]] std::set<E> valuesOf(E R::*member) const
    {
        std::set<E> values;
        for (const CaseView &view : m_english.cases) {
            for (const R &record : view.file.all<R>())
                values.insert(record.*member);
        }
        return values;
    }

    template <class E>
    static std::set<E> every()
    {
        std::set<E> values;
        for (const auto &name : enumNames<E>)
            values.insert(name.value);
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_english = tell(u"en"_s, m_now);
        m_spanish = tell(u"es"_s, m_now);
    }

    void fourteenCasesOldestClosedNewestJustFound()
    {
        QCOMPARE(qsizetype(m_english.rows.size()), caseCount);
        // What packaging/run exports: the family summary of the oldest, the first checklist of the newest.
        const CaseView &oldest = m_english.cases.front();
        QCOMPARE(oldest.file.record.status, CaseStatus::Closed);
        QVERIFY(!oldest.file.record.whatWeFound.isEmpty());
        QVERIFY(!oldest.file.all<Payment>().empty());
        QVERIFY(!oldest.file.all<Agreement>().empty());
        QCOMPARE(titleOf(m_english.cases.back()), titleOf(named(u"Heparin"_s)));
        QCOMPARE(m_english.rows.back().nextDue, m_now + 22min);
        QCOMPARE(m_english.cases.back().view.nextStep()->step->id, u"prepare-first-conversation"_s);
    }

    void everyKindOfRecordOccurs()
    {
        std::map<QString, qsizetype> counts;
        for (const CaseView &view : m_english.cases) {
            for (const auto &[kind, count] : countsOf(view))
                counts[kind] += count;
        }
        for (const auto &name : enumNames<RecordKind>) {
            if (static_cast<int>(name.value) < 60) // records of a case
                QVERIFY2(counts[QString::fromLatin1(name.key)] > 0, name.key);
        }
    }

    void everyStageIsCurrentSomewhere()
    {
        std::set<QString> current;
        for (const CaseView &view : m_english.cases) {
            const CaseStatus status = view.file.record.status;
            if (status == CaseStatus::Open || status == CaseStatus::Intake)
                current.insert(view.protocol->stages[static_cast<size_t>(view.view.currentStage)].id);
        }
        for (const Stage &stage : m_english.cases.front().protocol->stages)
            QVERIFY2(current.contains(stage.id), qPrintable(stage.id));
    }

    void everyOfferThatWasMadeIsOnRecord()
    {
        int made = 0;
        for (const CaseView &view : m_english.cases) {
            const bool done = view.view.step(u"make-offer")->status == StepStatus::Done;
            QVERIFY2(!done || wasOffered(view.file), qPrintable(titleOf(view)));
            made += done ? 1 : 0;
        }
        QVERIFY(made > 1);
    }

    void everyDegreeOfHarmAndEveryAnswerOccurs()
    {
        std::set<QString> degrees;
        for (const CaseRow &row : m_english.rows)
            degrees.insert(row.harm);
        for (const char *degree : {"NONE", "MILD", "MODERATE", "SEVERE", "DEATH", "UNKNOWN"})
            QVERIFY2(degrees.contains(QString::fromLatin1(degree)), degree);
        QVERIFY(valuesOf(&CaregiverSupport::tier) == every<SupportTier>());
        QVERIFY(valuesOf(&CaregiverSupport::response) == every<SupportResponse>());
        QVERIFY(valuesOf(&Question::state) == every<QuestionState>());
        QVERIFY(valuesOf(&Promise::state) == every<PromiseState>());
        QVERIFY(valuesOf(&Cause::state) == every<CauseState>());
        QVERIFY(valuesOf(&Action::strength) == every<Strength>());
        QVERIFY(valuesOf(&Action::state) == every<ActionState>());
        QVERIFY(valuesOf(&Need::state) == every<NeedState>());
        QVERIFY(valuesOf(&EvidenceItem::state) == every<EvidenceState>());
        QVERIFY(valuesOf(&Hold::kind) == every<HoldKind>());
        QVERIFY(valuesOf(&RegulatoryClock::state) == every<RegulatoryState>());
        QVERIFY(valuesOf(&Apology::kind).size() == 2U);
        QVERIFY(valuesOf(&Offer::side) == every<OfferSide>());
        QVERIFY(named(u"Retained sponge"_s).file.all<TimelineEntry>().size() >= 10U);
    }

    void everyWayOutOfTheProcessOccurs()
    {
        std::set<CaseStatus> statuses;
        for (const CaseRow &row : m_english.rows)
            statuses.insert(row.status);
        for (const CaseStatus status :
             {CaseStatus::Intake, CaseStatus::Open, CaseStatus::Closed, CaseStatus::NotCandor, CaseStatus::Litigation,
              CaseStatus::Reopened})
            QVERIFY2(statuses.contains(status), qPrintable(keyOf(status)));
    }

    void somethingIsDueInEveryGroupOfToday()
    {
        const QTimeZone zone("America/Chicago");
        const QDate today = toZone(m_now, zone).date();
        int late = 0;
        int hour = 0;
        int day = 0;
        int week = 0;
        for (const Instant due : dues(m_english.cases)) {
            if (due < m_now)
                ++late;
            else if (due <= m_now + 1h)
                ++hour;
            else if (toZone(due, zone).date() == today)
                ++day;
            else if (due < m_now + 24h * 7)
                ++week;
        }
        QCOMPARE(late, 1); // the weekly call, and nothing else
        QVERIFY(hour >= 2);
        QVERIFY(day >= 2);
        QVERIFY(week >= 4);
        // Waiting for somebody else: the insurer.
        const CaseView &sepsis = named(u"Sepsis"_s);
        QCOMPARE(sepsis.view.nextStep()->step->id, u"agree-approach"_s);
        QCOMPARE(sepsis.view.nextStep()->who, u"C. Mbeki"_s);
        const CaseRow &sponge = *std::find_if(m_english.rows.begin(), m_english.rows.end(), [](const CaseRow &row) {
            return row.title.startsWith(u"Retained sponge");
        });
        QCOMPARE(sponge.nextDue, m_now - 18h - 20min);
    }

    void theProgramIsSetUp()
    {
        const Settings settings = m_spanish.casebook->settings();
        QCOMPARE(settings.language, u"es"_s);
        QCOMPARE(settings.timeZone, u"America/Chicago"_s);
        std::set<QUuid> users;
        std::set<QUuid> views;
        for (const HistoryEntry &entry : m_english.history) {
            if (entry.kind == RecordKind::User)
                users.insert(entry.recordId);
            if (entry.kind == RecordKind::SavedView)
                views.insert(entry.recordId);
        }
        QCOMPARE(users.size(), 4U);
        QVERIFY(views.size() >= 2U);
    }

    void plansGatherActionsOfSeveralCases()
    {
        const auto bookOf = [](const Told &told) { return planBook(told.casebook->programRecords().result()); };
        const PlanBook book = bookOf(m_english);
        QCOMPARE(book.plans.size(), 3U);
        QVERIFY(!book.readings.empty());
        QVERIFY(!book.tests.empty());
        const QDate today = toZone(m_now, m_english.casebook->surroundings().zone).date();
        int late = 0, weakOnly = 0;
        for (const ImprovementPlan &plan : book.plans) {
            const auto rows = m_english.casebook->actions(plan.actions).result();
            QCOMPARE(rows.size(), plan.actions.size());
            std::set<QUuid> cases;
            for (const ActionRow &row : rows)
                cases.insert(row.caseId);
            QVERIFY2(cases.size() >= 2, qPrintable(plan.name));
            late += timingOf(plan, today).late ? 1 : 0;
            weakOnly += countActions(rows, today).weakOnly() ? 1 : 0;
        }
        QCOMPARE(late, 1);
        QCOMPARE(weakOnly, 1);
        ActionQuery loose;
        loose.except = book.actions();
        QVERIFY(m_english.casebook->read(loose).result().rows.size() >= 3U);
        // The same in both languages, in other words.
        const PlanBook spanish = bookOf(m_spanish);
        QCOMPARE(spanish.plans.size(), book.plans.size());
        QCOMPARE(spanish.actions().size(), book.actions().size());
        for (const ImprovementPlan &plan : spanish.plans) {
            const bool english = std::any_of(book.plans.begin(), book.plans.end(), [&](const ImprovementPlan &each) {
                return each.name == plan.name || each.aim == plan.aim;
            });
            QVERIFY2(!english, qPrintable(plan.name));
        }
    }

    void theHistoryIsBelievable()
    {
        std::set<QString> users;
        for (size_t i = 0; i < m_english.history.size(); ++i) {
            users.insert(m_english.history[i].user);
            if (i > 0) // newest first
                QVERIFY(m_english.history[i].at <= m_english.history[i - 1].at);
        }
        QVERIFY(users.size() >= 3U);
        QVERIFY(m_english.history.front().at <= m_now);
        QVERIFY(m_english.history.back().at < m_now - 24h * 150);
        QVERIFY(m_english.casebook->verify(VerifyDepth::Full, {}).result().ok());
    }

    void bothLanguagesTellTheSame()
    {
        const QStringList writtenByTheProgram{u"opening the case"_s, u"shown by the case"_s};
        QCOMPARE(m_spanish.cases.size(), m_english.cases.size());
        for (size_t i = 0; i < m_english.cases.size(); ++i) {
            const CaseView &english = m_english.cases[i];
            const CaseView &spanish = m_spanish.cases[i];
            QVERIFY2(countsOf(english) == countsOf(spanish), qPrintable(titleOf(english)));
            QCOMPARE(spanish.view.currentStage, english.view.currentStage);
            // No sentence is in both, but for what the program itself writes as the source of a time.
            const std::set<QString> inEnglish = sentences(caseToJson(english.file));
            for (const QString &sentence : sentences(caseToJson(spanish.file)))
                QVERIFY2(writtenByTheProgram.contains(sentence) || !inEnglish.contains(sentence), qPrintable(sentence));
            for (const QString &sentence : inEnglish)
                QVERIFY2(!sentence.contains(u"||"_s), qPrintable(sentence));
        }
    }

    void anyTimeIsAGoodTime_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("Sunday night") << u"2026-07-12T23:40"_s;
        QTest::newRow("after midnight") << u"2026-07-13T00:25"_s;
        QTest::newRow("clocks go forward") << u"2026-03-08T09:15"_s;
        QTest::newRow("clocks go back") << u"2026-11-01T08:00"_s;
        QTest::newRow("new year") << u"2027-01-01T07:30"_s;
        QTest::newRow("leap day") << u"2028-02-29T16:05"_s;
    }

    void anyTimeIsAGoodTime()
    {
        QFETCH(QString, now);
        const Instant then = at(qPrintable(now));
        const Told told = tell(u"en"_s, then);
        QCOMPARE(qsizetype(told.rows.size()), caseCount);
        QCOMPARE(told.rows.back().nextDue, then + 22min);
        QCOMPARE(told.cases.front().file.record.status, CaseStatus::Closed);
        for (size_t i = 0; i < told.cases.size(); ++i) {
            QVERIFY2(countsOf(told.cases[i]) == countsOf(m_english.cases[i]), qPrintable(titleOf(told.cases[i])));
            QCOMPARE(told.cases[i].view.currentStage, m_english.cases[i].view.currentStage);
            QVERIFY2(told.cases[i].view.warnings.empty(), qPrintable(titleOf(told.cases[i])));
        }
        for (size_t i = 1; i < told.history.size(); ++i)
            QVERIFY(told.history[i].at <= told.history[i - 1].at);
        const std::vector<Instant> all = dues(told.cases);
        QCOMPARE(std::count_if(all.begin(), all.end(), [&](Instant due) { return due < then; }), 1);
        QVERIFY(
            std::count_if(all.begin(), all.end(), [&](Instant due) { return due >= then && due <= then + 1h; }) >= 2);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
