// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/people/PeopleWording.h"

#include <QCoreApplication>

namespace candor::words {

using namespace Qt::StringLiterals;

namespace {

struct PeopleWording {
    Q_DECLARE_TR_FUNCTIONS(PeopleWording)
};

QStringList namesOf(const std::vector<Id<Person>> &people, const CaseFile &file)
{
    QStringList names;
    for (const Id<Person> &id : people) {
        if (const Person *person = file.find(id))
            names += person->name;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString groupTitle(PersonGroup group)
{
    switch (group) {
    case PersonGroup::Patient: return PeopleWording::tr("Patient");
    case PersonGroup::Family: return PeopleWording::tr("Family and representatives");
    case PersonGroup::Staff: return PeopleWording::tr("Staff involved");
    case PersonGroup::Leads: return PeopleWording::tr("Leads and contact person");
    case PersonGroup::ReviewTeam: return PeopleWording::tr("Review team");
    case PersonGroup::Insurer: return PeopleWording::tr("Insurer");
    case PersonGroup::Counsel: return PeopleWording::tr("Counsel");
    case PersonGroup::Other: return PeopleWording::tr("Interpreter and others");
    }
    return {};
}

QString addPersonText(PersonRole role)
{
    switch (role) {
    case PersonRole::Patient: return PeopleWording::tr("Add the patient");
    case PersonRole::Family: return PeopleWording::tr("Add a family member");
    case PersonRole::Representative: return PeopleWording::tr("Add a representative");
    case PersonRole::Staff: return PeopleWording::tr("Add somebody of the staff");
    case PersonRole::DisclosureLead: return PeopleWording::tr("Add a disclosure lead");
    case PersonRole::CommunicationLead: return PeopleWording::tr("Add a communication lead");
    case PersonRole::ReviewLead: return PeopleWording::tr("Add an event review lead");
    case PersonRole::CaregiverLead: return PeopleWording::tr("Add a care for the caregiver lead");
    case PersonRole::ContactPerson: return PeopleWording::tr("Add a contact person");
    case PersonRole::PeerSupporter: return PeopleWording::tr("Add a peer supporter");
    case PersonRole::ReviewTeam: return PeopleWording::tr("Add a member of the review team");
    case PersonRole::Insurer: return PeopleWording::tr("Add somebody of the insurer");
    case PersonRole::Counsel: return PeopleWording::tr("Add counsel");
    case PersonRole::Executive: return PeopleWording::tr("Add an executive sponsor");
    case PersonRole::Interpreter: return PeopleWording::tr("Add an interpreter");
    case PersonRole::Other: break;
    }
    return PeopleWording::tr("Add somebody else");
}

QString speaksLine(const Person &person)
{
    if (hasRole(person, PersonRole::Patient))
        return {};
    const bool asked = hasRole(person, PersonRole::Representative);
    switch (person.maySpeak) {
    case YesNo::Yes:
        return person.authority.isEmpty() ? PeopleWording::tr("May speak for the patient, paper not recorded yet")
                                          : PeopleWording::tr("May speak for the patient: %1").arg(person.authority);
    case YesNo::No: return PeopleWording::tr("May not speak for the patient");
    case YesNo::Unknown: break;
    }
    return asked ? PeopleWording::tr("Whether they may speak for the patient is not recorded yet") : QString();
}

QString personLine(const Person &person, PersonGroup group, const CaseFile &file, const Moment &moment)
{
    QStringList parts;
    for (const PersonRole role : person.roles) {
        // The title of the group says the plain roles already.
        const bool said = role == PersonRole::Patient || role == PersonRole::Staff || role == PersonRole::ReviewTeam ||
                          role == PersonRole::Insurer || role == PersonRole::Counsel ||
                          (role == PersonRole::Family && !person.relationship.isEmpty());
        if (!said || groupOf(role) != group)
            parts += choiceText(role);
    }
    if (!person.relationship.isEmpty())
        parts += person.relationship;
    if (!person.profession.isEmpty())
        parts += person.profession;
    if (!person.organization.isEmpty())
        parts += person.organization;
    if (person.trained)
        parts += PeopleWording::tr("trained");
    if (hasRole(person, PersonRole::Patient) && person.ageYears >= 0)
        parts += PeopleWording::tr("%n year(s) old", "", person.ageYears);
    if (!person.language.isEmpty() && (group == PersonGroup::Patient || group == PersonGroup::Family))
        parts += person.language;
    QStringList lines{parts.join(u", "_s), speaksLine(person)};
    if (group == PersonGroup::Staff)
        lines += supportLine(file, person, moment);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList speakerSentences(const CaseFile &file)
{
    QStringList sentences;
    const Person *patient = file.patient();
    if (patient && patient->maySpeak == YesNo::Yes)
        sentences += PeopleWording::tr("The patient decides and speaks for themself.");
    else if (patient && patient->maySpeak == YesNo::No)
        sentences += PeopleWording::tr("The patient cannot speak for themself now.");
    for (const Person *speaker : speakersFor(file)) {
        const QString name =
            speaker->relationship.isEmpty()
                ? speaker->name
                : PeopleWording::tr("%1 (%2)", "name and relationship").arg(speaker->name, speaker->relationship);
        sentences +=
            speaker->authority.isEmpty()
                ? PeopleWording::tr("%1 may speak for the patient. By what paper is not recorded yet.").arg(name)
                : PeopleWording::tr("%1 may speak for the patient. %2.").arg(name, speaker->authority);
    }
    if (speakersFor(file).empty() && !(patient && patient->maySpeak == YesNo::Yes))
        sentences += PeopleWording::tr("Nobody is recorded yet who may speak for the patient. Ask the patient, or look "
                                       "for a health care proxy in the medical record.");
    return sentences;
}

RemarkText remarkText(const PeopleRemark &remark, const CaseFile &file, const Moment &moment)
{
    const QStringList all = namesOf(remark.people, file);
    const QString names = list(all, moment);
    using Kind = PeopleRemark::Kind;
    switch (remark.kind) {
    case Kind::NoPatient:
        return {PeopleWording::tr("No patient yet"), PeopleWording::tr("Documents leave the name out until then.")};
    case Kind::SeveralPatients:
        return {
            PeopleWording::tr("More than one patient"),
            PeopleWording::tr("%1 are recorded as patients. A case is about one patient; documents use the first.")
                .arg(names),
            true};
    case Kind::NobodySpeaks:
        return {
            PeopleWording::tr("Who may speak for the patient?"),
            PeopleWording::tr("Nobody is recorded yet. It is asked for as soon as the patient cannot decide.")};
    case Kind::SpeaksWithoutPaper:
        return {
            PeopleWording::tr("Paper not recorded yet"),
            PeopleWording::tr("%1 may speak for the patient. Record the paper and where its copy is.").arg(names),
            true};
    case Kind::RepresentativeUnsure:
        return {
            PeopleWording::tr("Representative not confirmed"),
            PeopleWording::tr("Whether %1 may speak for the patient is not recorded yet.").arg(names), true};
    case Kind::NoContactPerson:
        return {
            PeopleWording::tr("No contact person yet"),
            PeopleWording::tr("The family gets the name and number of one person they can always call."), true};
    case Kind::InvolvedLeadsDisclosure:
        return {
            PeopleWording::tr("Involved, and leads the conversation"),
            PeopleWording::tr(
                "%1 was involved and leads the disclosure. That is allowed. Bring a second person who was "
                "not part of it, and ask the family whether they want it so.")
                .arg(names)};
    case Kind::InvolvedReviews:
        return {
            PeopleWording::tr("Involved, and reviews"),
            PeopleWording::tr(
                "%1 was involved and is in the review. RCA2 keeps people who were directly involved out of "
                "the review team; they are interviewed instead.")
                .arg(names),
            true};
    case Kind::SameName:
        return {
            PeopleWording::tr("Twice the same name"),
            PeopleWording::tr(
                "%1 is recorded %n time(s). One record can hold several roles.", "",
                static_cast<int>(remark.people.size()))
                .arg(names),
            true};
    }
    return {};
}

QString supportCheckText(const CaregiverSupport &support, const Moment &moment)
{
    switch (supportCheck(support, moment.now)) {
    case SupportCheck::None: return PeopleWording::tr("Not planned");
    case SupportCheck::Closed: return PeopleWording::tr("Closed %1").arg(listTime(*support.closedAt, moment));
    case SupportCheck::Late:
        return PeopleWording::tr("%1, %2 late")
            .arg(dayTime(*support.nextCheck, moment), duration(*support.nextCheck - moment.now));
    case SupportCheck::Soon:
        return PeopleWording::tr("%1, in %2")
            .arg(dayTime(*support.nextCheck, moment), duration(*support.nextCheck - moment.now));
    case SupportCheck::Planned: break;
    }
    return dayTime(*support.nextCheck, moment);
}

QString supportLine(const CaseFile &file, const Person &person, const Moment &moment)
{
    const auto offers = supportFor(file, person.id);
    if (offers.empty())
        return PeopleWording::tr("Support not offered yet");
    const CaregiverSupport &newest = *offers.back();
    const QString response = choiceText(newest.response);
    const SupportCheck check = supportCheck(newest, moment.now);
    if (check == SupportCheck::Closed)
        return PeopleWording::tr("Support: %1. %2", "response, then since when it is closed")
            .arg(response, supportCheckText(newest, moment));
    return check != SupportCheck::None
               ? PeopleWording::tr("Support: %1. Next check: %2").arg(response, supportCheckText(newest, moment))
               : PeopleWording::tr("Support: %1").arg(response);
}

QString supportStandingText(const SupportStanding &standing, const Moment &moment)
{
    if (standing.involved == 0)
        return PeopleWording::tr("Nobody of the staff is recorded yet");
    QString text = PeopleWording::tr("Offered to %1 of %n person(s)", "", standing.involved)
                       .arg(moment.locale.toString(standing.offered));
    if (standing.late > 0)
        return PeopleWording::tr("%1. %n check(s) late", "", standing.late).arg(text);
    return standing.next ? PeopleWording::tr("%1. Next check: %2").arg(text, dayTime(*standing.next, moment)) : text;
}

QString supportPrivacyText()
{
    return PeopleWording::tr("Only that support was offered, how it was answered and when somebody asks again is "
                             "recorded here; nothing of what was said.");
}

QString interpreterGuidance()
{
    return PeopleWording::tr(
        "A certified medical interpreter, in the room or by phone or video. Never a child of the "
        "family, and no relative unless they ask for it themselves and an interpreter is there too.");
}

QString interpreterSource()
{
    return PeopleWording::tr("Source: 45 CFR 92.201 (Unverified). Ask your counsel.");
}

} // namespace candor::words
