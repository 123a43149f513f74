// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "model/Codec.h"

#include <QFile>

// An invented case, as far as documents need one, and the protocol that ships with the program.
namespace candor::sample {

using namespace Qt::StringLiterals;

inline const QTimeZone zone("America/Chicago");

inline Instant at(const char *local)
{
    return *instantFromIso(QString::fromLatin1(local), zone);
}

inline Protocol protocol()
{
    QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/resources/protocols/candor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseProtocol(file.readAll());
}

inline DocumentContext context(Instant now)
{
    DocumentContext result;
    result.hospital = u"St. Brendan Valley Hospital"_s;
    result.printedBy = u"Dana Okafor"_s;
    result.contactPerson = u"Dana Okafor"_s;
    result.contactPhone = u"(555) 0142"_s;
    result.surroundings.now = now;
    result.surroundings.zone = zone;
    return result;
}

inline Person person(const QString &name, std::vector<PersonRole> roles, const QString &profession = {})
{
    Person p;
    p.id = Id<Person>::create();
    p.name = name;
    p.roles = std::move(roles);
    p.profession = profession;
    return p;
}

inline void setAnchor(CaseFile &file, const QString &anchor, const char *local)
{
    AnchorTime a;
    a.id = Id<AnchorTime>::create();
    a.anchor = anchor;
    a.at = at(local);
    a.recordedAt = a.at;
    a.enteredBy = u"Dana Okafor"_s;
    file.put(a);
}

/// The first hour of a case: heparin at ten times the ordered rate.
inline CaseFile firstHour()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0147"_s;
    file.record.title = u"Heparin infusion ran at ten times the ordered rate"_s;
    file.record.place = u"4 West"_s;
    file.record.status = CaseStatus::Open;
    Person patient = person(u"Walter Brandvold"_s, {PersonRole::Patient});
    patient.ageYears = 67;
    patient.interpreter = u"Not needed, asked 10:41 AM"_s;
    file.put(patient);
    file.put(person(u"Dr. Helen Ruiz"_s, {PersonRole::DisclosureLead}));
    file.put(person(u"Ray Tamm RN"_s, {PersonRole::CommunicationLead}));
    setAnchor(file, u"t_discovered"_s, "2026-07-14T10:12");
    setAnchor(file, u"t_identified"_s, "2026-07-14T10:12");
    const auto fact = [&](const QString &text, bool known, std::optional<Instant> expected = {}) {
        Fact f;
        f.id = Id<Fact>::create();
        f.text = text;
        f.known = known;
        f.expectedBy = expected;
        file.put(f);
    };
    fact(u"The pump ran at 120 mL/h; the order was 12."_s, true);
    fact(u"It ran for about 50 minutes."_s, true);
    fact(u"Heparin stopped 10:14 AM. Protamine given."_s, true);
    fact(u"Why the pump was set to that rate."_s, false);
    fact(u"If there will be any lasting effect."_s, false);
    fact(u"CT scan result"_s, false, at("2026-07-14T12:30"));
    return file;
}

inline void tick(
    CaseFile &file, const QString &checklist, const QString &row, StepOutcome outcome, const char *local,
    const QString &note = {})
{
    RowState state;
    state.id = Id<RowState>::create();
    state.checklist = checklist;
    state.row = row;
    state.outcome = outcome;
    state.at = at(local);
    state.note = note;
    file.put(state);
}

/// A case that is resolved: late antibiotics in the emergency department.
inline CaseFile resolved()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0102"_s;
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    file.record.unit = u"Emergency department"_s;
    file.record.whatHappened =
        u"On March 18, 2026 you came to our emergency department with a fever and low blood pressure. You had a severe "
        "infection. Antibiotics should have been started within one hour. They were started after five hours and ten "
        "minutes. The delay made the infection worse, and you lost three fingers."_s;
    file.record.whatWeFound = u"Your first blood pressure was not passed on when the nurse changed. A warning in the "
                              u"computer was switched off "
                              "in that area. The department had twice as many patients as planned."_s;
    Person patient = person(u"Jolene Farrow"_s, {PersonRole::Patient});
    patient.ageYears = 41;
    file.put(patient);
    Person husband = person(u"Owen Farrow"_s, {PersonRole::Family});
    husband.relationship = u"Husband"_s;
    husband.maySpeak = YesNo::Yes;
    file.put(husband);
    file.put(person(u"Dr. Yusuf Kalla"_s, {PersonRole::Executive}, u"chief medical officer"_s));
    Person contact = person(u"Dana Okafor"_s, {PersonRole::ContactPerson}, u"risk manager"_s);
    contact.phone = u"(555) 0142"_s;
    file.put(contact);
    Person nurse = person(u"Ina Petrov RN"_s, {PersonRole::Staff}, u"triage nurse"_s);
    nurse.directlyInvolved = true;
    file.put(nurse);
    CaregiverSupport support;
    support.id = Id<CaregiverSupport>::create();
    support.person = nurse.id;
    support.outcome = u"private-outcome"_s;
    file.put(support);

    setAnchor(file, u"t_discovered"_s, "2026-03-18T21:05");
    setAnchor(file, u"t_identified"_s, "2026-03-18T21:30");
    setAnchor(file, u"t_team_activated"_s, "2026-03-18T21:48");
    setAnchor(file, u"t_first_contact"_s, "2026-03-18T22:55");
    setAnchor(file, u"t_investigation_start"_s, "2026-03-20T09:00");
    setAnchor(file, u"t_findings_shared"_s, "2026-07-02T14:00");
    setAnchor(file, u"t_payment"_s, "2026-08-19T11:00");

    Harm harm;
    harm.id = Id<Harm>::create();
    harm.inWords = u"Permanent harm"_s;
    harm.at = at("2026-03-19T08:00");
    harm.rater = u"Dr. Yusuf Kalla"_s;
    file.put(harm);

    Apology apology;
    apology.id = Id<Apology>::create();
    apology.kind = ApologyKind::Responsibility;
    apology.by = u"Dr. Yusuf Kalla"_s;
    apology.at = at("2026-07-02T14:10");
    apology.how = u"in person"_s;
    apology.words =
        u"The care you received was not what it should have been, and it harmed you. We are responsible for that, and "
        "we are sorry."_s;
    file.put(apology);

    BillingDecision bills;
    bills.id = Id<BillingDecision>::create();
    bills.outcome = BillingOutcome::WrittenOff;
    bills.amount = Cents{4'821'000};
    bills.familyText = u"Hospital and doctor bills, not charged"_s;
    bills.familyAmount = Cents{4'821'000};
    bills.executedAt = at("2026-07-03T10:00");
    bills.decidedBy = u"Dana Okafor"_s;
    file.put(bills);
    const auto pay = [&](const QString &text, qint64 cents) {
        Payment payment;
        payment.id = Id<Payment>::create();
        payment.amount = Cents{cents};
        payment.paidAt = at("2026-08-19T11:00");
        payment.purpose = text;
        payment.tellFamily = true;
        payment.familyText = text;
        payment.familyAmount = Cents{cents};
        file.put(payment);
    };
    pay(u"Lost wages, March to September"_s, 1'260'000);
    pay(u"Future care, hand therapy and prosthetics"_s, 8'600'000);
    pay(u"Pain and hardship"_s, 14'000'000);
    const auto change = [&](const QString &text, QDate due, const char *done) {
        Action action;
        action.id = Id<Action>::create();
        action.text = text;
        action.familyText = text;
        action.due = due;
        action.owner = u"Bea Lindqvist"_s;
        action.state = done ? ActionState::Done : ActionState::InProgress;
        if (done)
            action.doneAt = at(done);
        file.put(action);
    };
    change(u"Sepsis warning switched on in every emergency area"_s, QDate(2026, 7, 31), "2026-07-30T12:00");
    change(u"Handover sheet shows first vital signs in red frame"_s, QDate(2026, 8, 15), "2026-08-12T12:00");
    change(u"Second triage nurse when 30 patients are waiting"_s, QDate(2026, 10, 1), nullptr);
    change(u"Time to antibiotics shown to the board each month"_s, QDate(2026, 10, 1), nullptr);

    Conversation talk;
    talk.id = Id<Conversation>::create();
    talk.at = at("2026-08-10T14:00");
    talk.nextContact = at("2026-10-02T10:00");
    file.put(talk);
    Decision decision;
    decision.id = Id<Decision>::create();
    decision.decision = u"D5"_s;
    decision.answer = u"yes"_s;
    decision.deciders = {u"Dr. Yusuf Kalla"_s};
    decision.at = at("2026-05-20T15:00");
    decision.confidence = Confidence::High;
    decision.rationale = u"decision-rationale"_s;
    file.put(decision);
    Note note;
    note.id = Id<Note>::create();
    note.text = u"review-team-note"_s;
    file.put(note);
    return file;
}

inline void ask(CaseFile &file, const QString &text, const QString &answer)
{
    Question question;
    question.id = Id<Question>::create();
    question.text = text;
    question.answer = answer;
    question.state = answer.isEmpty() ? QuestionState::Open : QuestionState::Answered;
    file.put(question);
}

} // namespace candor::sample
