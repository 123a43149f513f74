// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that are being worked.
#include "casebook/internal/Storyteller.h"

namespace candor::demo {

/// Found 38 minutes ago; the first conversation is being prepared.
void tellHeparin(Storyteller &tell, Instant now)
{
    const Instant found = now - 38min;
    tell.at(found + 4min);
    CaseFile file = story(
        u"Heparin infusion ran at ten times the ordered rate"_s, u"4 West"_s,
        u"Heparin pump on 4 West was running at 120 mL/h. The order was 12 mL/h. Found at bedside check, pump stopped, doctor called, protamine given. Patient awake and talking."_s,
        u"Medication: wrong rate or dose"_s);
    file.record.place = u"bed 12"_s;
    file.record.patientNow = u"Stable. aPTT repeat at 11:30 AM"_s;
    const Person tamm = person(u"Ray Tamm RN"_s, {PersonRole::Staff}, u"Nurse"_s);
    const Person lind = person(u"Ana Lind RN"_s, {PersonRole::Staff}, u"Nurse"_s);
    file.put(patient(u"Walter Brandvold"_s, 67));
    file.put(family(u"Ingrid Brandvold"_s, u"wife"_s, YesNo::Yes));
    file.put(tamm);
    file.put(lind);
    file.put(anchorAt(u"t_event"_s, found - 50min, riskManager, u"pump log"_s));
    file.put(anchorAt(u"t_discovered"_s, found, riskManager, u"R. Tamm RN"_s));
    file.put(anchorAt(u"t_identified"_s, found, riskManager, u"R. Tamm RN"_s));
    file.put(harm(u"MILD"_s, u"Temporary harm, treated"_s, riskManager, found + 9min));
    file.put(fact(u"The pump was set to 120 mL/h; the order was 12 mL/h."_s));
    file.put(fact(u"It ran for about 50 minutes before it was found."_s));
    file.put(fact(u"Heparin was stopped at once. Protamine was given."_s));
    file.put(fact(u"Why the pump was set to that rate."_s, false));
    file.put(fact(u"If there will be any lasting effect."_s, false));
    file.put(fact(u"CT scan result, expected 12:30 PM."_s, false));
    tell.open(file, true);

    tell.at(found + 9min);
    tell.finishPhases({u"P0"_s, u"P1"_s}, riskManager, {{u"D1"_s, u"yes"_s}});
    tell.at(found + 16min);
    tell.edit(
        {person(u"Dr. Helen Ruiz"_s, {PersonRole::DisclosureLead}, u"Hospitalist"_s),
         person(riskManager, {PersonRole::CommunicationLead, PersonRole::ContactPerson}, u"Risk manager"_s),
         person(u"Lena Park"_s, {PersonRole::CaregiverLead}, u"Chaplain"_s),
         person(u"Marcus Shaw"_s, {PersonRole::ReviewLead}, u"Quality lead"_s)});
    EvidenceItem pump;
    pump.description = u"Infusion pump and tubing, settings untouched"_s;
    pump.serial = u"IP-40218"_s;
    pump.custodian = u"Biomedical engineering"_s;
    pump.location = u"Locked cage B2"_s;
    pump.state = EvidenceState::Secured;
    pump.securedAt = found + 16min;
    tell.edit({pump});
    tell.at(found + 19min);
    tell.finishPhases({u"P2"_s}, riskManager, {});
    tell.step(u"secure-evidence"_s, u"Biomedical engineering"_s);
    tell.at(found + 24min);
    CaregiverSupport support = offered(tamm, found + 24min, SupportResponse::Accepted);
    support.nextCheck = found + 24h;
    tell.edit({support});
    tell.at(found + 32min);
    tell.tick(u"first-conversation"_s, {u"G1"_s, u"G3"_s}, u"Dr. Helen Ruiz"_s);
}

/// Two days old: told, staff supported, review starting.
void tellFall(Storyteller &tell, Instant now)
{
    const Instant found = now - 51h;
    tell.at(found + 10min);
    CaseFile file = story(
        u"Fall from bed with hip fracture"_s, u"6 North"_s,
        u"Patient found on the floor beside the bed at 7:40. The bed alarm was not heard. X-ray shows a fracture of the left hip."_s,
        u"Fall"_s);
    file.record.patientNow = u"Surgery done, pain controlled"_s;
    const Person nurse = person(u"Mia Castell RN"_s, {PersonRole::Staff}, u"Nurse"_s);
    file.put(patient(u"Albert Koenig"_s, 81));
    file.put(family(u"Rosa Koenig"_s, u"daughter"_s, YesNo::Yes));
    file.put(nurse);
    file.put(anchorAt(u"t_discovered"_s, found, riskManager, u"M. Castell RN"_s));
    file.put(harm(u"SEVERE"_s, u"Serious harm"_s, riskManager, found + 12min));
    tell.open(file, true);
    tell.edit(
        {person(u"Dr. Nils Aronsen"_s, {PersonRole::DisclosureLead}, u"Orthopedic surgeon"_s),
         person(riskManager, {PersonRole::CommunicationLead, PersonRole::ContactPerson}, u"Risk manager"_s),
         person(u"Lena Park"_s, {PersonRole::CaregiverLead}, u"Chaplain"_s),
         person(u"Marcus Shaw"_s, {PersonRole::ReviewLead}, u"Quality lead"_s),
         offered(nurse, found + 40min, SupportResponse::Accepted)});
    tell.finishPhases({u"P0"_s, u"P1"_s, u"P2"_s, u"EVIDENCE_AND_HOLDS"_s}, riskManager, {{u"D1"_s, u"yes"_s}});
    tell.at(found + 55min);
    LogConversation first;
    first.conversation = conversation(
        Channel::Bedside, {u"Albert Koenig"_s, u"Rosa Koenig"_s}, {u"Dr. Nils Aronsen"_s, riskManager},
        u"First conversation. Told what is known, and that we will look into it."_s, 20);
    first.conversation.apology = ApologyKind::Sorrow;
    first.conversation.apologyWords = u"I am sorry that you fell while you were in our care."_s;
    first.conversation.apologyBy = u"Dr. Nils Aronsen"_s;
    first.conversation.nextContact = now + 22h;
    first.told = {
        {{}, u"Mr. Koenig fell from his bed and broke his left hip."_s},
        {{}, u"We will look into why it happened and share what we find."_s}};
    first.unknown = {u"Why the bed alarm was not heard."_s};
    Question question;
    question.text = u"Why did nobody hear the alarm?"_s;
    question.askedBy = u"Rosa Koenig"_s;
    first.questions = {question};
    first.promises = {promise(u"Call Rosa Koenig with the result of the alarm check"_s, u"Rosa Koenig"_s, now + 3h)};
    tell.talk(first);
    tell.at(found + 2h);
    tell.step(u"support-caregivers"_s, u"Lena Park"_s);
    tell.step(u"log-first-conversation"_s);
    tell.step(u"chart-note"_s, u"Dr. Nils Aronsen"_s);
    tell.at(found + 23h);
    LogConversation next;
    next.conversation = conversation(
        Channel::Bedside, {u"Albert Koenig"_s, u"Rosa Koenig"_s}, {riskManager},
        u"How they are, what is new. Surgery went well."_s, 15);
    next.conversation.nextContact = now + 22h;
    tell.talk(next);
    tell.step(u"follow-up-contact"_s);
}

/// Eight weeks old, in investigation, with a weekly call that is 18 hours late.
void tellSponge(Storyteller &tell, Instant now)
{
    const Instant found = now - 24h * 61;
    tell.at(found + 15min);
    CaseFile file = story(
        u"Retained sponge after abdominal surgery"_s, u"Operating rooms"_s,
        u"CT scan on day 6 after surgery shows a sponge in the abdomen. The closing count was recorded as correct."_s,
        u"Surgery: object left behind"_s);
    file.record.patientNow = u"Wound healing, home nursing"_s;
    Person quintanar = patient(u"Rosa Quintanar"_s, 58, u"Spanish"_s);
    quintanar.interpreter = u"Professional interpreter, by phone"_s;
    Person daughter = family(u"Lucía Quintanar"_s, u"daughter"_s, YesNo::Yes);
    daughter.authority = u"Health care proxy, copy on file"_s;
    daughter.reachHow = u"Call Lucía first, after 4 PM. Letters to the home address."_s;
    const Person nurse = person(u"Jo Whitcomb RN"_s, {PersonRole::Staff}, u"Circulating nurse"_s);
    file.put(quintanar);
    file.put(daughter);
    file.put(nurse);
    file.put(anchorAt(u"t_discovered"_s, found, riskManager, u"Radiology"_s));
    file.put(harm(u"SEVERE"_s, u"Serious harm"_s, riskManager, found + 20min));
    tell.open(file, true);
    CaregiverSupport support = offered(nurse, found + 50min, SupportResponse::Accepted);
    support.closedAt = found + 24h * 30;
    tell.edit(
        {person(u"Dr. Nils Aronsen"_s, {PersonRole::DisclosureLead}, u"Surgeon"_s),
         person(riskManager, {PersonRole::CommunicationLead, PersonRole::ContactPerson}, u"Risk manager"_s),
         person(u"Lena Park"_s, {PersonRole::CaregiverLead}, u"Chaplain"_s),
         person(u"Marcus Shaw"_s, {PersonRole::ReviewLead, PersonRole::ReviewTeam}, u"Quality lead"_s), support});
    tell.finishPhases({u"P0"_s, u"P1"_s, u"P2"_s, u"EVIDENCE_AND_HOLDS"_s}, riskManager, {{u"D1"_s, u"yes"_s}});
    tell.at(found + 42min);
    LogConversation first;
    first.conversation = conversation(
        Channel::Bedside, {u"Rosa Quintanar"_s, u"Lucía Quintanar"_s}, {u"Dr. Nils Aronsen"_s, riskManager},
        u"First conversation, 42 minutes after the scan was read."_s, 25);
    first.conversation.interpreter = u"Interpreter 20418"_s;
    first.conversation.language = u"Spanish"_s;
    first.conversation.apology = ApologyKind::Sorrow;
    first.conversation.apologyWords = u"We are sorry. This should not have happened."_s;
    first.conversation.apologyBy = u"Dr. Nils Aronsen"_s;
    first.told = {
        {{}, u"A sponge was left behind, and a second operation will remove it."_s}, {{}, u"Bills are on hold."_s}};
    first.unknown = {u"Why the count was recorded as correct."_s};
    tell.talk(first);
    tell.finishPhases({u"P3"_s, u"P4"_s}, riskManager, {{u"D2"_s, u"patient"_s}});

    tell.at(now - 24h * 8);
    LogConversation call;
    call.conversation = conversation(
        Channel::Phone, {u"Lucía Quintanar"_s}, {riskManager},
        u"Healing, first results of the review, asked about the bills."_s, 18);
    call.conversation.interpreter = u"Interpreter 20418"_s;
    call.conversation.howItWent = u"Tired and worried about work. Thankful for the weekly call."_s;
    call.told = {
        {{}, u"The review has confirmed that the count was recorded as correct."_s},
        {{}, u"Home nursing is covered until the wound is closed."_s}};
    Question asked;
    asked.text = u"Who decides what is fair?"_s;
    asked.askedBy = u"Lucía Quintanar"_s;
    call.questions = {asked};
    call.promises = {
        promise(u"Weekly update call to the family"_s, u"Lucía Quintanar"_s, now - 18h),
        promise(u"Share the full report"_s, u"Lucía Quintanar"_s, now + 24h * 6)};
    tell.talk(call);
    Cause relief;
    relief.statement =
        u"Relief during the closing count: the count was called correct while the relief nurse was still taking over."_s;
    relief.category = u"Communication"_s;
    relief.state = CauseState::Possible;
    TimelineEntry entry;
    entry.at = found - 24h * 6;
    entry.actor = u"OR nurses"_s;
    entry.happened = u"Closing count called correct; extra sponges not on the board."_s;
    entry.expected = u"Count out loud by two people, each sponge on the board."_s;
    entry.gap = true;
    tell.edit({relief, entry});
    tell.step(u"start-review"_s, u"Marcus Shaw"_s);
    tell.step(u"build-timeline"_s, u"Marcus Shaw"_s);
}

void tellReports(Storyteller &tell, Instant now)
{
    tell.at(now - 26h);
    CaseFile first = story(
        u"Pressure injury found at transfer"_s, u"Rehabilitation"_s,
        u"Stage 3 pressure injury seen on the day of transfer."_s, u"Care: pressure injury"_s);
    tell.open(first, false);
    tell.at(now - 5h);
    CaseFile second = story(
        u"Wrong label on a blood sample"_s, u"Laboratory"_s, u"Two samples were exchanged; noticed before treatment."_s,
        u"Laboratory: labeling"_s);
    tell.open(second, false);
}

} // namespace candor::demo
