// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PeopleRules.h"

#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso(u"2026-07-14T15:50:00Z");

Person person(const QString &name, std::vector<PersonRole> roles)
{
    Person made;
    made.id = Id<Person>::create();
    made.name = name;
    made.roles = std::move(roles);
    return made;
}

std::vector<PeopleRemark::Kind> kinds(const CaseFile &file)
{
    std::vector<PeopleRemark::Kind> found;
    for (const PeopleRemark &remark : peopleRemarks(file))
        found.push_back(remark.kind);
    return found;
}

bool says(const CaseFile &file, PeopleRemark::Kind kind)
{
    const auto all = kinds(file);
    return std::find(all.begin(), all.end(), kind) != all.end();
}

} // namespace

class TestPeopleRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAGroup()
    {
        for (const auto &each : enumNames<PersonRole>) {
            const auto groups = groupsOf(person(u"A"_s, {each.value}));
            QCOMPARE(groups.size(), size_t(1));
            QCOMPARE(groups.front(), groupOf(each.value));
        }
        const auto both = groupsOf(person(u"Dana Okafor"_s, {PersonRole::ReviewTeam, PersonRole::ContactPerson}));
        QCOMPARE(both, (std::vector{PersonGroup::Leads, PersonGroup::ReviewTeam}));
        QCOMPARE(groupsOf(person(u"A"_s, {})).front(), PersonGroup::Other);
        Person involved = person(u"A"_s, {});
        involved.directlyInvolved = true;
        QCOMPARE(groupsOf(involved).front(), PersonGroup::Staff);
    }

    void whoMaySpeak()
    {
        CaseFile file;
        Person patient = person(u"Walter Brandvold"_s, {PersonRole::Patient});
        patient.maySpeak = YesNo::Yes;
        file.put(patient);
        QVERIFY(speakersFor(file).empty()); // nobody speaks *for* them but others
        Person son = person(u"Olaf Brandvold"_s, {PersonRole::Family});
        son.maySpeak = YesNo::Yes;
        Person wife = person(u"Ingrid Brandvold"_s, {PersonRole::Family});
        wife.maySpeak = YesNo::Yes;
        wife.authority = u"Health care proxy of May 3, copy on file"_s;
        Person aunt = person(u"Greta Brandvold"_s, {PersonRole::Family});
        aunt.maySpeak = YesNo::No;
        for (const Person &each : {son, wife, aunt})
            file.put(each);
        const auto speakers = speakersFor(file);
        QCOMPARE(speakers.size(), size_t(2));
        QCOMPARE(speakers[0]->name, wife.name); // with the paper first
        QCOMPARE(speakers[1]->name, son.name);
        QVERIFY(says(file, PeopleRemark::Kind::SpeaksWithoutPaper));
        QVERIFY(!says(file, PeopleRemark::Kind::NobodySpeaks));
    }

    void whatIsWorthALook()
    {
        using Kind = PeopleRemark::Kind;
        CaseFile file;
        QCOMPARE(kinds(file), (std::vector{Kind::NoPatient, Kind::NoContactPerson, Kind::NobodySpeaks}));
        file.put(person(u"Walter Brandvold"_s, {PersonRole::Patient}));
        file.put(person(u"Dana Okafor"_s, {PersonRole::ContactPerson}));
        QCOMPARE(kinds(file), (std::vector{Kind::NobodySpeaks}));
        file.put(person(u"Rosa Quintanar"_s, {PersonRole::Patient}));
        QVERIFY(says(file, Kind::SeveralPatients));
        file.put(person(u"Olaf Brandvold"_s, {PersonRole::Representative}));
        QVERIFY(says(file, Kind::RepresentativeUnsure));
        QVERIFY(!says(file, Kind::InvolvedLeadsDisclosure));
        file.put(person(u"Ray Tamm"_s, {PersonRole::Staff, PersonRole::DisclosureLead}));
        QVERIFY(says(file, Kind::InvolvedLeadsDisclosure));
        QVERIFY(!says(file, Kind::InvolvedReviews));
        Person reviewer = person(u"Marcus Shaw"_s, {PersonRole::ReviewTeam});
        file.put(reviewer);
        QVERIFY(!says(file, Kind::InvolvedReviews));
        reviewer.directlyInvolved = true;
        file.put(reviewer);
        QVERIFY(says(file, Kind::InvolvedReviews));
        QVERIFY(!says(file, Kind::SameName));
        file.put(person(u" ray  TAMM "_s, {PersonRole::Other}));
        file.put(person(u"Ray Tamm"_s, {PersonRole::Other}));
        const auto remarks = peopleRemarks(file);
        const auto same = std::find_if(
            remarks.begin(), remarks.end(), [](const PeopleRemark &r) { return r.kind == Kind::SameName; });
        QVERIFY(same != remarks.end());
        QCOMPARE(same->people.size(), size_t(3)); // one remark for all three
        QCOMPARE(
            std::count_if(
                remarks.begin(), remarks.end(), [](const PeopleRemark &r) { return r.kind == Kind::SameName; }),
            1);
    }

    void whoHoldsOnToAPerson()
    {
        CaseFile file;
        file.record.id = Id<Case>::create();
        const Person ray = person(u"Ray Tamm"_s, {PersonRole::Staff});
        file.put(ray);
        QVERIFY(referencesTo(file, ray).empty());

        CaregiverSupport support;
        support.id = Id<CaregiverSupport>::create();
        support.person = ray.id;
        file.put(support);
        Conversation talk;
        talk.id = Id<Conversation>::create();
        talk.forHospital = {u"Dana Okafor"_s, u"ray tamm"_s};
        file.put(talk);
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.owner = u"Ray Tamm"_s;
        promise.text = u"Ray Tamm calls"_s;
        file.put(promise);
        Fact fact; // a name in running text is no reference
        fact.id = Id<Fact>::create();
        fact.text = u"Ray Tamm"_s;
        file.put(fact);
        AnchorTime time; // who typed is no part in the case
        time.id = Id<AnchorTime>::create();
        time.enteredBy = u"Ray Tamm"_s;
        file.put(time);
        const auto found = referencesTo(file, ray);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].kind, RecordKind::Conversation);
        QCOMPARE(found[1].kind, RecordKind::Promise);
        QCOMPARE(found[2].kind, RecordKind::CaregiverSupport);

        // With a second record of the same name only what points to this one holds it.
        const Person twin = person(u"Ray Tamm"_s, {PersonRole::Other});
        file.put(twin);
        QCOMPARE(referencesTo(file, ray).size(), size_t(1));
        QVERIFY(referencesTo(file, twin).empty());
        file.record.owner = u"Ray Tamm"_s;
        QVERIFY(referencesTo(file, twin).empty());
        file.remove(RecordKind::Person, ray.id.uuid());
        QCOMPARE(referencesTo(file, twin).front().kind, RecordKind::Case);
    }

    void nextCheckOfSupport()
    {
        QCOMPARE(*nextSupportCheck(now, now), now + 24h);
        QCOMPARE(*nextSupportCheck(now, now + 23h), now + 24h);
        QCOMPARE(*nextSupportCheck(now, now + 24h), now + 72h);
        QCOMPARE(*nextSupportCheck(now, now + 80h), now + 24h * 30);
        QVERIFY(!nextSupportCheck(now, now + 24h * 30));
        // As the casebook has it, whatever the order in which the hours were typed.
        Settings settings;
        QVERIFY(supportChecksOf(settings) == supportChecks);
        settings.caregiverFirstHours = 48;
        settings.caregiverSecondHours = 12;
        settings.caregiverLaterDays = 10;
        QCOMPARE(*nextSupportCheck(now, now, supportChecksOf(settings)), now + 12h);
        QCOMPARE(*nextSupportCheck(now, now + 12h, supportChecksOf(settings)), now + 48h);
        QCOMPARE(*nextSupportCheck(now, now + 48h, supportChecksOf(settings)), now + 24h * 10);

        CaregiverSupport support;
        QCOMPARE(supportCheck(support, now), SupportCheck::None);
        support.nextCheck = now + 5h;
        QCOMPARE(supportCheck(support, now), SupportCheck::Planned);
        support.nextCheck = now + 4h;
        QCOMPARE(supportCheck(support, now), SupportCheck::Soon);
        support.nextCheck = now - 1min;
        QCOMPARE(supportCheck(support, now), SupportCheck::Late);
        support.closedAt = now;
        QCOMPARE(supportCheck(support, now), SupportCheck::Closed);
    }

    void standingOfSupport()
    {
        CaseFile file;
        const Person ray = person(u"Ray Tamm"_s, {PersonRole::Staff}), ana = person(u"Ana Lind"_s, {PersonRole::Staff});
        file.put(ray);
        file.put(ana);
        file.put(person(u"Lena Park"_s, {PersonRole::CaregiverLead}));
        CaregiverSupport late;
        late.id = Id<CaregiverSupport>::create();
        late.person = ray.id;
        late.nextCheck = now - 2h;
        CaregiverSupport later = late;
        later.id = Id<CaregiverSupport>::create();
        later.nextCheck = now + 2h;
        file.put(late);
        file.put(later);
        const SupportStanding standing = supportStanding(file, now);
        QCOMPARE(standing.involved, 2);
        QCOMPARE(standing.offered, 1);
        QCOMPARE(standing.late, 1);
        QCOMPARE(*standing.next, now - 2h);
        QCOMPARE(supportFor(file, ray.id).size(), size_t(2));
        QVERIFY(supportFor(file, ana.id).empty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_people_rules.moc"
