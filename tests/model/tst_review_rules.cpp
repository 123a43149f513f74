// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ReviewRules.h"

#include <QTest>

#include <set>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = *instantFromIso(u"2026-07-14T15:00:00Z");

CustodyEvent handOver(const Id<EvidenceItem> &item, int hour, const QString &from, const QString &to)
{
    CustodyEvent event;
    event.id = Id<CustodyEvent>::create();
    event.item = item;
    event.at = start + std::chrono::hours(hour);
    event.from = from;
    event.to = to;
    return event;
}

Person person(const QString &name, std::vector<PersonRole> roles)
{
    Person made;
    made.id = Id<Person>::create();
    made.name = name;
    made.roles = std::move(roles);
    return made;
}

EvidenceItem pump()
{
    EvidenceItem item;
    item.id = Id<EvidenceItem>::create();
    item.description = u"Pump"_s;
    item.custodian = u"Shaw"_s;
    item.state = EvidenceState::Secured;
    return item;
}

bool has(const CaseFile &file, const EvidenceItem &item, EvidenceRemark remark)
{
    const auto remarks = evidenceRemarks(file, item);
    return std::find(remarks.begin(), remarks.end(), remark) != remarks.end();
}

} // namespace

class TestReviewRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void custodyStandsInTheOrderOfTime()
    {
        CaseFile file;
        const EvidenceItem item = pump();
        file.put(item);
        const CustodyEvent later = handOver(item.id, 5, u"Calder"_s, u"Maker"_s);
        const CustodyEvent sooner = handOver(item.id, 2, u"Shaw"_s, u"Calder"_s);
        CustodyEvent timeless = handOver(item.id, 0, u"Maker"_s, u"Shaw"_s);
        timeless.at.reset();
        file.put(timeless);
        file.put(later);
        file.put(handOver(Id<EvidenceItem>::create(), 1, u"a"_s, u"b"_s)); // of something else
        file.put(sooner);
        QStringList to;
        for (const CustodyEvent *event : custodyOf(file, item.id))
            to += event->to;
        QCOMPARE(to, (QStringList{u"Calder"_s, u"Maker"_s, u"Shaw"_s}));
        QVERIFY(custodyGaps(file, item.id).empty());
        QVERIFY(!has(file, item, EvidenceRemark::CustodyGap));

        file.remove(RecordKind::CustodyEvent, sooner.id.uuid());
        file.put(handOver(item.id, 2, u"Shaw"_s, u"Park"_s)); // Calder never got it
        QCOMPARE(custodyGaps(file, item.id), std::vector{later.id});
        QVERIFY(has(file, item, EvidenceRemark::CustodyGap));
    }

    void releaseTakesANameAndATime()
    {
        CaseFile file;
        EvidenceItem item = pump();
        QVERIFY(evidenceRemarks(file, item).empty());
        item.custodian.clear();
        QVERIFY(has(file, item, EvidenceRemark::NoCustodian));
        item.state = EvidenceState::Released;
        QVERIFY(has(file, item, EvidenceRemark::NoReleaseAuthority));
        QVERIFY(has(file, item, EvidenceRemark::NoReleaseTime));
        item.releaseAuthority = u"Calder"_s;
        item.releasedAt = start;
        QVERIFY(evidenceRemarks(file, item).empty());
    }

    void aHoldIsReleasedOnAWordAndForAReason()
    {
        Hold hold;
        hold.id = Id<Hold>::create();
        QCOMPARE(releaseGap(hold), ReleaseGap::Who);
        hold.releasedBy = u"Ruth Calder"_s;
        hold.reason = u"  "_s;
        QCOMPARE(releaseGap(hold), ReleaseGap::Why);
        hold.reason = u"The bills are settled"_s;
        QCOMPARE(releaseGap(hold), ReleaseGap::None);
        EvidenceItem item = pump();
        QCOMPARE(releaseGap(item), ReleaseGap::Who);
        item.releaseAuthority = u"Ruth Calder"_s;
        QCOMPARE(releaseGap(item), ReleaseGap::None);
        hold.kind = HoldKind::Litigation;
        QVERIFY(!staysInCase(hold)); // not placed yet
        hold.placedAt = start;
        QVERIFY(staysInCase(hold));
        hold.kind = HoldKind::Billing;
        QVERIFY(!staysInCase(hold));
    }

    void aLitigationHoldSpeaksUpWhileItIsOpen()
    {
        CaseFile file;
        EvidenceItem item = pump();
        Hold hold;
        hold.id = Id<Hold>::create();
        hold.kind = HoldKind::Records;
        file.put(hold);
        QVERIFY(!openLitigationHold(file));
        hold.kind = HoldKind::Litigation;
        file.put(hold);
        QVERIFY(has(file, item, EvidenceRemark::LitigationHold));
        item.state = EvidenceState::Lost;
        QVERIFY(!has(file, item, EvidenceRemark::LitigationHold));
        hold.releasedAt = start;
        file.put(hold);
        item.state = EvidenceState::Secured;
        QVERIFY(!has(file, item, EvidenceRemark::LitigationHold));
    }

    void whatPointsToEvidenceIsCounted()
    {
        CaseFile file;
        const EvidenceItem item = pump();
        file.put(item);
        QCOMPARE(referencesTo(file, item.id), 0);
        Cause cause;
        cause.id = Id<Cause>::create();
        cause.evidence = {item.id};
        file.put(cause);
        TimelineEntry entry;
        entry.id = Id<TimelineEntry>::create();
        entry.evidence = {Id<EvidenceItem>::create(), item.id};
        file.put(entry);
        file.put(handOver(item.id, 1, u"a"_s, u"b"_s));
        QCOMPARE(referencesTo(file, item.id), 3);
    }

    void theTeamIsLookedAt()
    {
        CaseFile file;
        QVERIFY(reviewTeam(file).members.empty());
        file.put(person(u"Member"_s, {PersonRole::ReviewTeam}));
        Person involved = person(u"Nurse"_s, {PersonRole::ReviewTeam, PersonRole::Staff});
        involved.directlyInvolved = true;
        file.put(involved);
        file.put(person(u"Lead"_s, {PersonRole::ReviewLead}));
        Person speaker = person(u"Adviser"_s, {PersonRole::ReviewTeam, PersonRole::Representative});
        file.put(speaker);
        file.put(person(u"Somebody"_s, {PersonRole::Counsel}));
        ReviewTeam team = reviewTeam(file);
        QCOMPARE(team.members.size(), size_t(4));
        QCOMPARE(team.members.front()->name, u"Lead"_s);
        QCOMPARE(team.lead->name, u"Lead"_s);
        QCOMPARE(team.involved.size(), size_t(1));
        QCOMPARE(team.involved.front()->name, u"Nurse"_s);
        QVERIFY(!team.forPatients); // whether they speak for this patient is not known
        speaker.maySpeak = YesNo::Yes;
        file.put(speaker);
        QVERIFY(!reviewTeam(file).forPatients);
        speaker.maySpeak = YesNo::No;
        file.put(speaker);
        QCOMPARE(reviewTeam(file).forPatients->name, u"Adviser"_s);
    }

    void everyUsualQuestionHasItsPart()
    {
        std::set<QString> parts;
        std::set<QString> texts;
        for (const UsualQuestion &usual : usualQuestions) {
            const QString domain = QString::fromLatin1(usual.domain);
            QVERIFY2(domainRank(domain) < reviewDomains.size(), usual.domain);
            parts.insert(domain);
            texts.insert(QString::fromLatin1(usual.text));
        }
        QCOMPARE(parts.size(), reviewDomains.size());
        QCOMPARE(texts.size(), usualQuestions.size());
        QCOMPARE(domainRank(u"of their own"), reviewDomains.size());
    }

    void theWorksheetIsCountedAndMakesCauses()
    {
        CaseFile file;
        ReviewQuestion question;
        question.id = Id<ReviewQuestion>::create();
        question.text = u"Were hand-offs complete?"_s;
        question.answer = YesNo::No;
        question.contributed = YesNo::Yes;
        file.put(question);
        ReviewQuestion open;
        open.id = Id<ReviewQuestion>::create();
        open.contributed = YesNo::No;
        file.put(open);
        const WorksheetStanding standing = worksheetStanding(file);
        QCOMPARE(standing.questions, 2);
        QCOMPARE(standing.answered, 1);
        QCOMPARE(standing.contributed, 1);

        QCOMPARE(causeFrom(question).statement, question.text);
        question.comment = u" Nobody repeated the rate back. "_s;
        const Cause cause = causeFrom(question);
        QCOMPARE(cause.statement, u"Nobody repeated the rate back."_s);
        QCOMPARE(cause.state, CauseState::Possible);
        QVERIFY(!knownCause(file, question));
        Cause stored = cause;
        stored.id = Id<Cause>::create();
        file.put(stored);
        QCOMPARE(knownCause(file, question)->id, stored.id);
        QVERIFY(confirmedCauses(file).empty());
        stored.state = CauseState::Confirmed;
        file.put(stored);
        QCOMPARE(confirmedCauses(file).size(), size_t(1));
    }

    void newestAnswerOfOneSideFirst()
    {
        CaseFile file;
        const auto answer = [&](DecisionParty party, const QString &key, std::optional<Instant> at) {
            Decision decision;
            decision.id = Id<Decision>::create();
            decision.decision = u"D6"_s;
            decision.party = party;
            decision.answer = key;
            decision.at = at;
            file.put(decision);
        };
        answer(DecisionParty::Hospital, u"first"_s, start);
        answer(DecisionParty::Hospital, u"latest"_s, start + 2h);
        answer(DecisionParty::Hospital, u"same time, later"_s, start);
        answer(DecisionParty::Insurer, u"other side"_s, start + 5h);
        answer(DecisionParty::Hospital, u"no time"_s, {});
        QStringList keys;
        for (const Decision *decision : answersOf(file, u"D6", DecisionParty::Hospital))
            keys += decision->answer;
        QCOMPARE(keys, (QStringList{u"latest"_s, u"same time, later"_s, u"first"_s, u"no time"_s}));
        QVERIFY(answersOf(file, u"D5", DecisionParty::Hospital).empty());
    }

    void sidesAgreeOnceAPositionIsRecorded()
    {
        CaseFile file;
        const auto answer = [&](DecisionParty party, const QString &key, bool isFinal) {
            Decision decision;
            decision.id = Id<Decision>::create();
            decision.decision = u"D6"_s;
            decision.party = party;
            decision.answer = key;
            decision.isFinal = isFinal;
            file.put(decision);
        };
        answer(DecisionParty::Hospital, u"not_met"_s, true);
        answer(DecisionParty::OutsideReviewer, u"not_met"_s, true);
        answer(DecisionParty::Insurer, u"met"_s, false);
        QVERIFY(!sidesDisagree(file, u"D6"));
        QCOMPARE(file.decision(u"D6")->answer, u"not_met"_s);
        answer(DecisionParty::Insurer, u"met"_s, true);
        QVERIFY(sidesDisagree(file, u"D6"));
        QVERIFY(sidesDisagree(file));
        QVERIFY(!sidesDisagree(file, u"D5"));
        // None of them counts then, and the form of the hospital still shows its own.
        QVERIFY(!file.decision(u"D6"));
        QCOMPARE(ownAnswer(file, u"D6")->party, DecisionParty::Hospital);
        QVERIFY(!ownAnswer(file, u"D5"));
        answer(DecisionParty::Agreed, QString(), true);
        QVERIFY(sidesDisagree(file, u"D6")); // nothing was agreed
        QVERIFY(!file.decision(u"D6"));
        answer(DecisionParty::Agreed, u"system"_s, true);
        QVERIFY(!sidesDisagree(file, u"D6"));
        QVERIFY(!sidesDisagree(file));
        QCOMPARE(file.decision(u"D6")->answer, u"system"_s);
        QCOMPARE(ownAnswer(file, u"D6")->party, DecisionParty::Agreed);
    }

    void familyIsAskedOnceThereIsARecordOfIt()
    {
        CaseFile file;
        Interview interview;
        interview.id = Id<Interview>::create();
        file.put(interview);
        QVERIFY(!familyWasAsked(file));
        interview.family = true;
        interview.declined = true;
        file.put(interview);
        QVERIFY(familyWasAsked(file));
    }
};

QTEST_GUILESS_MAIN(TestReviewRules)
#include "tst_review_rules.moc"
