// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"
#include "documents/internal/MergeCollector.h"
#include "model/PeopleRules.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const Person *personWith(const CaseFile &file, PersonRole role)
{
    return file.first<Person>([&](const Person &person) { return hasRole(person, role) && !person.name.isEmpty(); });
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
}

void collectHospital(MergeCollector &values)
{
    const MergeSource &source = values.source();
    const DocumentContext &context = source.context;
    values.set("hospital.name", context.hospital.isEmpty() ? source.file.record.facility : context.hospital);
    values.set("hospital.address", source.settings.contactAddress);

    const Person *contact = personWith(source.file, PersonRole::ContactPerson);
    const QString name = contact ? contact->name : context.contactPerson;
    const auto isContact = [](const ContactCard &card) { return card.kind == ContactKind::ContactPerson; };
    const auto same = std::find_if(source.contacts.begin(), source.contacts.end(), [&](const ContactCard &card) {
        return isContact(card) && sameName(card.name, name);
    });
    const ContactCard *card = same == source.contacts.end() ? nullptr : &*same;
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    values.set("contact.name", name);
    values.set("contact.title", contact ? contact->profession : QString());
    values.set(
        "contact.phone",
        first(contact ? contact->phone : QString(), first(card ? card->phone : QString(), context.contactPhone)));
    values.set("contact.email", first(contact ? contact->email : QString(), card ? card->email : QString()));
    values.set("contact.hours", first(contact ? contact->reachHow : QString(), card ? card->hours : QString()));

    for (const PersonRole role : {PersonRole::Executive, PersonRole::DisclosureLead, PersonRole::ContactPerson}) {
        if (const Person *signer = personWith(source.file, role)) {
            values.set("signer.name", signer->name);
            values.set("signer.title", signer->profession);
            break;
        }
    }
}

void collectLetter(MergeCollector &values)
{
    const MergeSource &source = values.source();
    const Letter *letter = source.letter;
    values.set(
        "today",
        values.date(letter && letter->sentAt ? values.words().localDate(*letter->sentAt) : values.words().today()));
    const Person *patient = source.file.patient();
    const QString recipient = letter ? firstLine(letter->recipient) : QString();
    const bool isPatient =
        patient && (recipient.isEmpty() ? speaksToPatient(source.file) : sameName(recipient, patient->name));
    values.set("letter.to_patient", isPatient);
    if (!letter)
        return;
    values.set("letter.recipient", letter->recipient);
    values.set("letter.recipient_name", recipient);
    values.set("letter.writer", letter->writtenBy);
    values.set("letter.counsel", letter->counsel);
    values.set("letter.counsel_on", values.date(letter->counselOn));
}

void collectEvent(MergeCollector &values)
{
    const CaseFile &file = values.file();
    const Case &record = file.record;
    values.set("case.number", record.number);
    values.set("case.title", record.title);
    values.set("case.status", values.words().choice(record.status));
    values.set("case.owner", record.owner);
    values.set("case.closed_on", values.anchor(u"t_closed"));
    values.set("case.closing_reason", record.closingReason);

    const auto happened = file.anchor(u"t_event");
    values.set("event.date", happened ? values.date(happened) : values.anchor(u"t_discovered"));
    values.set("event.time", values.time(happened));
    values.set("event.discovered_on", values.anchor(u"t_discovered"));
    values.set("event.reported_on", values.anchor(u"t_reported"));
    values.set("event.identified_on", values.anchor(u"t_identified"));
    values.set("event.unit", record.unit);
    QStringList where{record.unit, record.place};
    where.removeAll(QString());
    values.set("event.place", record.place.contains(record.unit) ? record.place : where.join(u", "_s));
    values.set("event.type", record.eventType);
    values.set("event.summary", record.whatHappened);
    values.set("event.findings", record.whatWeFound);
    values.set("event.account", record.account);
    values.set("event.patient_now", record.patientNow);

    if (const Harm *harm = file.harm()) {
        const QString degree = values.words().code(harm->degree);
        values.set("harm", harm->inWords.isEmpty() ? degree : harm->inWords);
        values.set("harm.degree", degree);
        values.set("harm.duration", values.words().code(harm->duration));
        values.set("harm.rated_on", values.date(harm->at));
        values.set("harm.rater", harm->rater);
        values.set("harm.rationale", harm->rationale);
    }
    if (const auto &reports = file.all<Report>(); !reports.empty()) {
        const Report &report = reports.front();
        if (report.channel != ReportChannel::Unknown)
            values.set("report.channel", values.words().choice(report.channel));
        values.set("report.received_on", values.date(report.receivedAt));
    }
    const Report *complaint =
        file.first<Report>([](const Report &report) { return report.channel == ReportChannel::Complaint; });
    const QString grievance = values.anchor(u"t_grievance_received");
    values.set(
        "grievance.received_on", grievance.isEmpty() && complaint ? values.date(complaint->receivedAt) : grievance);
    values.set("grievance.answered_on", values.anchor(u"t_grievance_answered"));
}

void collectPatient(MergeCollector &values)
{
    const MergeSource &source = values.source();
    const CaseFile &file = source.file;
    values.set("patient.died", harmRank(file) == 5);
    const Person *patient = file.patient();
    QString salutation = source.letter ? firstLine(source.letter->recipient) : QString();
    if (patient) {
        values.set("patient.name", patient->name);
        values.set("patient.born", values.date(patient->born));
        if (patient->ageYears >= 0)
            values.set("patient.age", source.context.locale.toString(patient->ageYears));
        values.set("patient.record_number", patient->recordNumber);
        values.set("patient.language", patient->language);
        values.set("patient.interpreter", patient->interpreter);
        values.set("patient.phone", patient->phone);
        values.set("patient.address", patient->address);
        if (salutation.isEmpty() && speaksToPatient(file))
            salutation = patient->name;
    }
    if (const auto speakers = speakersFor(file); !speakers.empty()) {
        const Person &speaker = *speakers.front();
        values.set("representative.name", speaker.name);
        values.set("representative.relationship", speaker.relationship);
        values.set("representative.phone", speaker.phone);
        if (salutation.isEmpty())
            salutation = speaker.name;
    }
    values.set("patient.salutation", salutation);
}

void collectLeads(MergeCollector &values)
{
    const auto lead = [&](PersonRole role, const char *name, const char *second = nullptr,
                          QString Person::*what = nullptr) {
        const Person *person = values.file().first<Person>([&](const Person &each) { return hasRole(each, role); });
        if (!person)
            return;
        values.set(name, person->name);
        if (second)
            values.set(second, person->*what);
    };
    lead(PersonRole::DisclosureLead, "disclosure_lead.name");
    lead(PersonRole::ReviewLead, "review_lead.name");
    lead(PersonRole::CaregiverLead, "caregiver_lead.name");
    lead(PersonRole::Executive, "executive.name", "executive.title", &Person::profession);
    lead(PersonRole::Insurer, "insurer.name", "insurer.organization", &Person::organization);
    lead(PersonRole::Counsel, "counsel.name", "counsel.organization", &Person::organization);
}

void collectContacts(MergeCollector &values)
{
    const auto first = values.file().anchor(u"t_first_contact");
    values.set("first_contact.date", values.date(first));
    values.set("first_contact.time", values.time(first));
    const Conversation *talk = values.file().lastConversation();
    if (!talk)
        return;
    values.set("last_contact.date", values.date(talk->at));
    if (const QString next = values.promisedDate(talk->nextContact); !next.isEmpty()) {
        values.set("next_contact.date", next);
        values.set("next_contact.time", values.time(talk->nextContact));
        values.set("next_contact.by", talk->nextContactBy);
    }
    values.set("conversation.date", values.date(talk->at));
    values.set("conversation.time", values.time(talk->at));
    if (talk->minutes > 0)
        values.set("conversation.minutes", values.source().context.locale.toString(talk->minutes));
    values.set("conversation.channel", values.words().choice(talk->channel));
    values.set("conversation.place", talk->where);
    values.set("conversation.with", values.names(talk->with));
    values.set("conversation.for_hospital", values.names(talk->forHospital));
    values.set("conversation.language", talk->language);
    values.set("conversation.interpreter", talk->interpreter);
    values.set("conversation.summary", talk->summary);
    // What was told as one of the facts is listed with them.
    QStringList told = talk->told.split(u'\n', Qt::SkipEmptyParts);
    told.removeIf([&](const QString &line) {
        const auto &facts = values.file().all<Fact>();
        return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) {
            return fact.told && fact.toldIn == talk->id && fact.text.trimmed() == line.trimmed();
        });
    });
    values.set("conversation.told", told.join(u'\n'));
    values.set("conversation.understanding", talk->understanding);
    values.set("conversation.concerns", talk->concerns);
    values.set("conversation.offered", talk->offered);
    values.set("conversation.next_care", talk->nextCare);
    values.set("conversation.notes_by", talk->notesBy);
    values.set("conversation.how_it_went", talk->howItWent);
}

/// When the case is due to reach an anchor, by the first clock of the protocol that leads there.
std::optional<Instant> dueAt(MergeCollector &values, QStringView anchor)
{
    for (const Due &due : values.pathway().clocks) {
        if (due.clock && due.clock->to == anchor && due.at && due.state != ClockState::NotApplicable)
            return due.at;
    }
    return {};
}

void collectReview(MergeCollector &values)
{
    values.set("review.started_on", values.anchor(u"t_investigation_start"));
    values.set("review.due", values.date(dueAt(values, u"t_investigation_complete")));
    values.set("review.findings_due", values.promisedDate(dueAt(values, u"t_findings_shared")));
    values.set("review.finished_on", values.anchor(u"t_investigation_complete"));
    values.set("review.findings_shared_on", values.anchor(u"t_findings_shared"));
    const auto &reviews = values.file().all<Investigation>();
    if (reviews.empty())
        return;
    const Investigation &review = reviews.front();
    values.set("review.family_part", review.familyInvolvement);
    values.set("review.question", review.question);
    if (review.method != ReviewMethod::NotRecorded)
        values.set("review.method", values.words().choice(review.method));
    values.set("review.scope", review.scope);
    values.set("review.records", review.records);
    values.set("review.gaps", review.gaps);
    values.set("review.place_visit", review.locationVisit);
    values.set("review.equipment", review.equipment);
    values.set("review.consensus", review.consensus);
    values.set("review.solutions", review.solutions);
    values.set("review.conclusion", review.conclusion);
    values.set("review.pswp_since", values.date(review.pswpSince));
    values.set("review.approved_on", values.date(review.approvedAt));
    values.set("review.approved_by", review.approvedBy);
    values.set("consensus_meeting.date", values.date(review.consensusAt));
    values.set("consensus_meeting.time", values.time(review.consensusAt));
    values.set("consensus_meeting.people", review.consensusPeople);
    values.set("solutions_meeting.date", values.date(review.solutionsAt));
    values.set("solutions_meeting.people", review.solutionsPeople);
}

} // namespace

void collectSingle(MergeCollector &values)
{
    collectHospital(values);
    collectLetter(values);
    collectEvent(values);
    collectPatient(values);
    collectLeads(values);
    collectContacts(values);
    collectReview(values);
}

} // namespace candor
