// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/SampleCase.h"

#include "workflow/Protocol.h"
#include "workflow/Taxonomy.h"

#include <QCoreApplication>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(SampleCase)
};

Person person(const QString &name, PersonRole role)
{
    Person made;
    made.id = Id<Person>::create();
    made.name = name;
    made.roles = {role};
    return made;
}

} // namespace

CaseFile sampleCase(const Surroundings &surroundings)
{
    const Instant now = surroundings.now;
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0000"_s;
    file.record.title = Sample::tr("Invented case: an infusion ran too fast");
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    file.record.unit = Sample::tr("4 West");
    const auto anchor = [&](QStringView name, Instant at) {
        AnchorTime time;
        time.id = Id<AnchorTime>::create();
        time.anchor = name.toString();
        time.at = at;
        file.put(time);
    };
    anchor(u"t_event", now - 15 * 24h);
    anchor(u"t_discovered", now - 15 * 24h + 40min);
    anchor(anchors::identified, now - 15 * 24h + 2h);

    Person patient = person(u"Walter Brandvold"_s, PersonRole::Patient);
    patient.ageYears = 67;
    patient.address = u"12 Alder Street\nRiverton"_s;
    patient.phone = u"555 0100"_s;
    file.put(patient);
    Person wife = person(u"Ingrid Brandvold"_s, PersonRole::Family);
    wife.relationship = Sample::tr("wife");
    wife.maySpeak = YesNo::Yes;
    file.put(wife);
    file.put(person(u"Helen Ruiz"_s, PersonRole::DisclosureLead));
    file.put(person(u"Ray Tamm"_s, PersonRole::Staff));
    file.put(person(u"Lena Park"_s, PersonRole::CaregiverLead));
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.degree = ahrqHarm(u"MODERATE"_s);
    harm.inWords = Sample::tr("Temporary harm, treated");
    harm.at = now - 14 * 24h;
    file.put(harm);

    Conversation talk;
    talk.id = Id<Conversation>::create();
    talk.at = now - 14 * 24h;
    talk.with = {wife.name};
    talk.nextContact = now + 5 * 24h;
    talk.nextContactBy = u"Helen Ruiz"_s;
    talk.told = Sample::tr("The pump ran faster than ordered.");
    file.put(talk);
    const auto fact = [&](const QString &text, bool known, bool told) {
        Fact made;
        made.id = Id<Fact>::create();
        made.text = text;
        made.known = known;
        made.told = told;
        if (told)
            made.toldAt = talk.at;
        file.put(made);
    };
    fact(Sample::tr("The pump ran faster than ordered."), true, true);
    fact(Sample::tr("The infusion was stopped and the treatment changed at once."), true, false);
    fact(Sample::tr("Why the pump was set to that rate."), false, false);
    Question question;
    question.id = Id<Question>::create();
    question.text = Sample::tr("Will there be any lasting effect?");
    question.askedBy = wife.name;
    question.askedAt = talk.at;
    file.put(question);
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = Sample::tr("We call with the result of the scan.");
    promise.owner = u"Helen Ruiz"_s;
    promise.due = now + 2 * 24h;
    file.put(promise);
    return file;
}

} // namespace candor
