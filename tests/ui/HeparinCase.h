// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseFixture.h"

// The invented case that the design drawings show, 38 minutes after the harm was found.
namespace candor::casetest {

inline CaseFile heparinCase(const Protocol &protocol)
{
    CaseFile file = plainCase();
    file.record.unit = u"4 West"_s;
    file.record.place = u"bed 12"_s;
    file.record.patientNow = u"Stable. aPTT repeat at 11:30 AM"_s;
    file.record.protocolId = protocol.id;
    file.record.protocolVersion = protocol.version;
    const auto anchor = [&](const QString &id, const QString &time) {
        AnchorTime record;
        record.id = Id<AnchorTime>::create();
        record.anchor = id;
        record.at = at(u"2026-07-14T"_s + time);
        record.enteredBy = u"Dana Okafor"_s;
        file.put(record);
    };
    anchor(u"t_reported"_s, u"10:15"_s);
    anchor(u"t_identified"_s, u"10:21"_s);
    anchor(u"t_team_activated"_s, u"10:31"_s);
    const auto person = [&](const QString &name, std::vector<PersonRole> roles) {
        Person record;
        record.id = Id<Person>::create();
        record.name = name;
        record.roles = std::move(roles);
        return record;
    };
    Person patient = person(u"Walter Brandvold"_s, {PersonRole::Patient});
    patient.ageYears = 67;
    patient.language = u"English"_s;
    file.put(patient);
    Person wife = person(u"Ingrid Brandvold"_s, {PersonRole::Family});
    wife.relationship = u"wife"_s;
    wife.reachHow = u"Call after 4 PM, she sits with him during the day."_s;
    file.put(wife);
    Person lead = person(u"Dr. Helen Ruiz"_s, {PersonRole::DisclosureLead});
    lead.trained = true;
    file.put(lead);
    Person nurse = person(u"Ray Tamm RN"_s, {PersonRole::Staff});
    nurse.directlyInvolved = true;
    file.put(nurse);
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.degree = {u"ahrq_harm_v1_2"_s, u"v1.2"_s, u"MODERATE"_s};
    harm.inWords = u"Temporary harm, treated"_s;
    harm.at = at(u"2026-07-14T10:20"_s);
    file.put(harm);

    Conversation bedside;
    bedside.id = Id<Conversation>::create();
    bedside.at = at(u"2026-07-14T10:25"_s);
    bedside.recordedAt = at(u"2026-07-14T10:30"_s);
    bedside.recordedBy = u"Dana Okafor"_s;
    bedside.minutes = 5;
    bedside.summary = u"Too much heparin was given"_s;
    bedside.with = {u"Walter Brandvold"_s, u"Ingrid Brandvold"_s};
    bedside.forHospital = {u"R. Tamm RN"_s};
    bedside.howItWent = u"Calm, worried about bleeding."_s;
    file.put(bedside);
    const auto fact = [&](const QString &text, bool known, bool told) {
        Fact record;
        record.id = Id<Fact>::create();
        record.text = text;
        record.known = known;
        record.told = told;
        if (told) {
            record.toldAt = bedside.at;
            record.toldIn = bedside.id;
        }
        file.put(record);
    };
    fact(u"Heparin ran too fast and was stopped"_s, true, true);
    fact(u"We are watching for bleeding"_s, true, true);
    fact(u"The pump was set to 120 mL/h; the order was 12 mL/h."_s, true, false);
    fact(u"It ran for about 50 minutes before it was found."_s, true, false);
    fact(u"Why the pump was set to that rate."_s, false, false);
    fact(u"If there will be any lasting effect."_s, false, false);
    Question question;
    question.id = Id<Question>::create();
    question.text = u"Will he bleed?"_s;
    question.askedBy = u"Ingrid Brandvold"_s;
    question.askedIn = bedside.id;
    file.put(question);
    Promise promise;
    promise.id = Id<Promise>::create();
    promise.text = u"Come back with what is known"_s;
    promise.to = u"Ingrid Brandvold"_s;
    promise.owner = u"Dr. Helen Ruiz"_s;
    promise.due = at(u"2026-07-14T11:30"_s);
    promise.madeIn = bedside.id;
    file.put(promise);

    const auto done = [&](const QString &step, const QString &time) {
        StepState record;
        record.id = Id<StepState>::create();
        record.step = step;
        record.outcome = StepOutcome::Done;
        record.at = at(u"2026-07-14T"_s + time);
        record.by = u"Dana Okafor"_s;
        file.put(record);
    };
    for (const Step &step : protocol.steps) {
        if (step.phase == "P0"_L1)
            done(step.id, u"10:18"_s);
        else if (step.phase == "P1"_L1)
            done(step.id, u"10:21"_s);
        else if (step.phase == "P2"_L1)
            done(step.id, u"10:31"_s);
    }
    done(u"choose-who-is-told"_s, u"10:36"_s);
    done(u"secure-evidence"_s, u"10:28"_s);
    FormValue where;
    where.id = Id<FormValue>::create();
    where.step = u"prepare-first-conversation"_s;
    where.field = u"where"_s;
    where.value = u"Family room 4W-2"_s;
    file.put(where);
    const Step *prepare = protocol.step(u"prepare-first-conversation");
    if (const Checklist *list = prepare ? protocol.checklist(prepare->checklist) : nullptr) {
        int ticked = 0;
        for (const ChecklistSection &section : list->sections) {
            for (const ChecklistRow &row : section.rows) {
                if (!prepare->checklistSections.contains(section.id) || ticked++ >= 2)
                    continue;
                RowState state;
                state.id = Id<RowState>::create();
                state.checklist = list->id;
                state.row = row.id;
                state.outcome = StepOutcome::Done;
                state.at = at(u"2026-07-14T10:44"_s);
                state.by = u"Dana Okafor"_s;
                file.put(state);
            }
        }
    }
    return file;
}

inline CaseView heparinView()
{
    auto protocol = std::make_shared<const Protocol>(parseProtocol(builtInProtocolText(u"candor")));
    CaseFile file = heparinCase(*protocol);
    return viewOf(std::move(file), std::move(protocol));
}

} // namespace candor::casetest
