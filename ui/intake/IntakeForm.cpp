// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/IntakeForm.h"

#include "model/Codec.h"
#include "workflow/Taxonomy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Intake {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr int titleLength = 70;
constexpr int draftFormat = 1;
const auto discovered = u"t_discovered"_s, happenedAnchor = u"t_event"_s;

// The text fields of a draft, once, for both directions.
constexpr std::pair<const char *, QString IntakeForm::*> texts[] = {
    {"unit", &IntakeForm::unit},
    {"place", &IntakeForm::place},
    {"reporter", &IntakeForm::reporter},
    {"account", &IntakeForm::account},
    {"eventType", &IntakeForm::eventType},
    {"patientNow", &IntakeForm::patientNow},
    {"harm", &IntakeForm::harm},
    {"patientName", &IntakeForm::patientName},
    {"recordNumber", &IntakeForm::recordNumber},
    {"language", &IntakeForm::language},
    {"interpreter", &IntakeForm::interpreter},
    {"familyName", &IntakeForm::familyName},
    {"relationship", &IntakeForm::relationship},
    {"familyPhone", &IntakeForm::familyPhone},
    {"staff", &IntakeForm::staff},
    {"lead", &IntakeForm::lead},
    {"title", &IntakeForm::title},
    {"owner", &IntakeForm::owner},
    {"raisedAs", &IntakeForm::raisedAs},
    {"raisedPhone", &IntakeForm::raisedPhone},
    {"questions", &IntakeForm::questions},
    {"sourceSystem", &IntakeForm::sourceSystem},
    {"sourceId", &IntakeForm::sourceId},
    {"finding", &IntakeForm::finding}};

QJsonValue timeValue(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toMillis(*at)) : QJsonValue();
}

std::optional<Instant> timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMillis(value.toInteger())) : std::nullopt;
}

QString harmWords(const QString &degree)
{
    if (degree == u"NONE")
        return Intake::tr("No harm seen");
    if (degree == u"MILD")
        return Intake::tr("Temporary harm");
    if (degree == u"SEVERE")
        return Intake::tr("Serious or lasting harm");
    return degree == u"DEATH" ? Intake::tr("Death") : QString();
}

bool hasRole(const Person &person, PersonRole role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

/// The person with the role, or a new one; empty fields of the form never wipe what is recorded.
Person personFor(const CaseFile &file, PersonRole role)
{
    if (const Person *known = file.person(role))
        return *known;
    Person person;
    person.id = Id<Person>::create();
    person.roles = {role};
    return person;
}

void take(QString &field, const QString &typed)
{
    if (!typed.trimmed().isEmpty())
        field = typed.trimmed();
}

bool isConcern(const IntakeForm &form)
{
    return sourceOf(form.channel) == ReportSource::Concern;
}

/// Who raised a concern is somebody to talk to, not only a name on a report.
void putRaisedBy(CaseFile &file, const IntakeForm &form)
{
    const QString name = form.reporter.trimmed();
    if (!isConcern(form) || name.isEmpty())
        return;
    if (form.raisedByPatient) {
        Person patient = personFor(file, PersonRole::Patient);
        if (patient.name.isEmpty())
            patient.name = name;
        take(patient.phone, form.raisedPhone);
        file.put(patient);
        return;
    }
    const Person *known =
        file.first<Person>([&](const Person &p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
    Person person = known ? *known : Person{};
    if (!known) {
        person.id = Id<Person>::create();
        person.name = name;
        person.roles = {PersonRole::Family};
    }
    if (person.relationship.isEmpty())
        take(person.relationship, form.raisedAs);
    if (person.phone.isEmpty())
        take(person.phone, form.raisedPhone);
    file.put(person);
}

void putQuestions(CaseFile &file, const IntakeForm &form, Instant now)
{
    if (!isConcern(form))
        return;
    const QStringList lines = form.questions.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || file.first<Question>([&](const Question &q) { return q.text == text; }))
            continue;
        Question question;
        question.id = Id<Question>::create();
        question.text = text;
        question.askedBy = form.reporter.trimmed();
        question.askedAt = now;
        file.put(question);
    }
}

void putPeople(CaseFile &file, const IntakeForm &form)
{
    const bool patientKnown = !form.patientName.isEmpty() || form.patientAge >= 0 || !form.recordNumber.isEmpty();
    if (patientKnown || file.patient()) {
        Person patient = personFor(file, PersonRole::Patient);
        take(patient.name, form.patientName);
        take(patient.recordNumber, form.recordNumber);
        take(patient.language, form.language);
        take(patient.interpreter, form.interpreter);
        if (form.patientAge >= 0)
            patient.ageYears = form.patientAge;
        file.put(patient);
    }
    if (!form.familyName.trimmed().isEmpty()) {
        Person family = personFor(file, PersonRole::Family);
        take(family.name, form.familyName);
        take(family.relationship, form.relationship);
        take(family.phone, form.familyPhone);
        file.put(family);
    }
    const QStringList lines = form.staff.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.trimmed();
        const auto known = [&](const Person &p) { return p.name == name && hasRole(p, PersonRole::Staff); };
        if (name.isEmpty() || file.first<Person>(known))
            continue;
        Person staff;
        staff.id = Id<Person>::create();
        staff.name = name;
        staff.roles = {PersonRole::Staff};
        staff.directlyInvolved = true;
        file.put(staff);
    }
    if (!form.lead.trimmed().isEmpty()) {
        Person lead = personFor(file, PersonRole::DisclosureLead);
        lead.name = form.lead.trimmed();
        file.put(lead);
    }
    putRaisedBy(file, form);
}

void putTime(CaseFile &file, const QString &anchor, const std::optional<Instant> &at, Instant now, const QString &user)
{
    if (!at || file.anchor(anchor) == at)
        return;
    AnchorTime time;
    time.id = Id<AnchorTime>::create();
    time.anchor = anchor;
    time.at = at;
    time.enteredBy = user;
    time.recordedAt = now;
    file.put(time);
}

void putHarm(CaseFile &file, const IntakeForm &form, Instant now, const QString &user)
{
    const Harm *known = file.harm();
    if (form.harm.isEmpty() || (known && known->degree.code == form.harm))
        return;
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.degree = ahrqHarm(form.harm);
    harm.inWords = harmWords(form.harm);
    harm.rater = user;
    harm.at = now;
    file.put(harm);
}

Report reportOf(const IntakeForm &form, Instant now)
{
    Report report;
    report.id = Id<Report>::create();
    report.channel = form.channel;
    report.reporter = form.reporter.trimmed();
    report.receivedAt = now;
    report.narrative = form.account.trimmed();
    switch (sourceOf(form.channel)) {
    case ReportSource::Staff: break;
    case ReportSource::Concern:
        report.reporterRole = form.raisedByPatient ? Intake::tr("Patient") : form.raisedAs.trimmed();
        if (report.narrative.isEmpty())
            report.narrative = form.questions.trimmed();
        break;
    case ReportSource::Imported:
    case ReportSource::Outside:
        report.sourceSystem = form.sourceSystem.trimmed();
        report.sourceId = form.sourceId.trimmed();
        report.finding = form.finding.trimmed();
        break;
    }
    return report;
}

/// A report of an import keeps its own words; a new case gets one report from what was typed.
void putReport(CaseFile &file, const IntakeForm &form, Instant now)
{
    if (file.all<Report>().empty())
        file.put(reportOf(form, now));
}

} // namespace

ReportSource sourceOf(ReportChannel channel)
{
    switch (channel) {
    case ReportChannel::PatientConcern:
    case ReportChannel::Complaint:
    case ReportChannel::Claim:
    case ReportChannel::Survey: return ReportSource::Concern;
    case ReportChannel::Imported: return ReportSource::Imported;
    case ReportChannel::Regulator: return ReportSource::Outside;
    case ReportChannel::Unknown:
    case ReportChannel::Hotline:
    case ReportChannel::OnlineReport:
    case ReportChannel::RecordTrigger:
    case ReportChannel::PeerReview:
    case ReportChannel::Other: break;
    }
    return ReportSource::Staff;
}

std::vector<ReportChannel> channelsOf(ReportSource source)
{
    std::vector<ReportChannel> channels;
    if (source == ReportSource::Concern)
        channels.push_back(ReportChannel::PatientConcern);
    for (const auto &each : enumNames<ReportChannel>) {
        if (sourceOf(each.value) == source && std::find(channels.begin(), channels.end(), each.value) == channels.end())
            channels.push_back(each.value);
    }
    return channels;
}

QByteArray toDraft(const IntakeForm &form)
{
    QJsonObject object{
        {u"format"_s, draftFormat},
        {u"found"_s, timeValue(form.found)},
        {u"happened"_s, timeValue(form.happened)},
        {u"channel"_s, static_cast<int>(form.channel)},
        {u"patientAge"_s, form.patientAge},
        {u"raisedByPatient"_s, form.raisedByPatient},
        {u"page"_s, form.page},
        {u"identified"_s, form.identified},
        {u"countFromFound"_s, form.countFromFound}};
    for (const auto &[name, member] : texts)
        object.insert(QLatin1StringView(name), form.*member);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<IntakeForm> intakeFromDraft(const QByteArray &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    if (object.value("format"_L1).toInt() != draftFormat)
        return std::nullopt;
    IntakeForm form;
    form.found = timeFrom(object.value("found"_L1));
    form.happened = timeFrom(object.value("happened"_L1));
    form.channel = static_cast<ReportChannel>(
        std::clamp(object.value("channel"_L1).toInt(), 0, static_cast<int>(ReportChannel::Other)));
    form.raisedByPatient = object.value("raisedByPatient"_L1).toBool();
    form.page = object.value("page"_L1).toInt();
    form.patientAge = object.value("patientAge"_L1).toInt(-1);
    form.identified = object.value("identified"_L1).toBool(true);
    form.countFromFound = object.value("countFromFound"_L1).toBool(true);
    for (const auto &[name, member] : texts)
        form.*member = object.value(QLatin1StringView(name)).toString();
    return form;
}

QString proposedTitle(const IntakeForm &form)
{
    QString text = form.account.simplified();
    const qsizetype stop = text.indexOf(u". "_s);
    if (stop > 0)
        text.truncate(stop);
    while (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty())
        text = form.eventType.trimmed();
    if (text.size() > titleLength) {
        const qsizetype space = text.lastIndexOf(u' ', titleLength);
        text.truncate(space > 0 ? space : titleLength);
    }
    return text;
}

Instant countedFrom(const IntakeForm &form, Instant now)
{
    return form.countFromFound ? std::min(form.found.value_or(now), now) : now;
}

IntakeForm intakeFromCase(const CaseFile &file)
{
    IntakeForm form;
    form.found = file.anchor(discovered);
    form.happened = file.anchor(happenedAnchor);
    form.countFromFound = false; // an old report counts from the decision, not from the day of the event
    form.unit = file.record.unit;
    form.place = file.record.place;
    form.account = file.record.account;
    form.eventType = file.record.eventType;
    form.patientNow = file.record.patientNow;
    form.title = file.record.title;
    form.owner = file.record.owner;
    if (!file.all<Report>().empty()) {
        const Report &report = file.all<Report>().front();
        form.channel = report.channel;
        form.reporter = report.reporter;
        form.raisedAs = report.reporterRole;
        form.sourceSystem = report.sourceSystem;
        form.sourceId = report.sourceId;
        form.finding = report.finding;
        if (form.account.isEmpty())
            form.account = report.narrative.isEmpty() ? report.finding : report.narrative;
    }
    if (const Harm *harm = file.harm())
        form.harm = harm->degree.code;
    if (const Person *patient = file.patient()) {
        form.patientName = patient->name;
        form.patientAge = patient->ageYears;
        form.recordNumber = patient->recordNumber;
        form.language = patient->language;
        form.interpreter = patient->interpreter;
    }
    if (const Person *family = file.person(PersonRole::Family)) {
        form.familyName = family->name;
        form.relationship = family->relationship;
        form.familyPhone = family->phone;
    }
    QStringList staff;
    for (const Person &person : file.all<Person>()) {
        if (hasRole(person, PersonRole::Staff))
            staff += person.name;
    }
    form.staff = staff.join(u'\n');
    if (const Person *lead = file.person(PersonRole::DisclosureLead))
        form.lead = lead->name;
    return form;
}

CaseFile
intakeCase(const IntakeForm &form, const CaseFile *base, Instant now, const QString &user, const QString &facility)
{
    CaseFile file = base ? *base : CaseFile();
    Case &head = file.record;
    if (head.id.isNil())
        head.id = Id<Case>::create();
    head.title = form.title.trimmed().isEmpty() ? proposedTitle(form) : form.title.trimmed();
    if (head.facility.isEmpty())
        head.facility = facility;
    take(head.unit, form.unit);
    take(head.place, form.place);
    take(head.account, form.account);
    take(head.eventType, form.eventType);
    take(head.patientNow, form.patientNow);
    head.owner = form.owner.trimmed().isEmpty() ? user : form.owner.trimmed();
    putTime(file, discovered, form.found, now, user);
    putTime(file, happenedAnchor, form.happened, now, user);
    putHarm(file, form, now, user);
    putPeople(file, form);
    putReport(file, form, now);
    putQuestions(file, form, now);
    if (form.identified) {
        head.status = CaseStatus::Open;
        // A report gets this time from the decision step.
        if (!base)
            putTime(file, anchors::identified.toString(), countedFrom(form, now), now, user);
    }
    return file;
}

SimilarQuery similarQuery(const IntakeForm &form, const CaseFile *base)
{
    SimilarQuery query;
    query.patientName = form.patientName.trimmed();
    if (query.patientName.isEmpty() && isConcern(form) && form.raisedByPatient)
        query.patientName = form.reporter.trimmed();
    query.recordNumber = form.recordNumber.trimmed();
    if (sourceOf(form.channel) == ReportSource::Imported || sourceOf(form.channel) == ReportSource::Outside)
        query.sourceId = form.sourceId.trimmed();
    query.at = form.happened ? form.happened : form.found;
    if (base)
        query.except = base->record.id;
    return query;
}

EditRecords intakeAddition(
    const IntakeForm &form, const CaseFile *base, const CaseFile &existing, Instant now, const QString &draftKey)
{
    CaseFile file = existing;
    putRaisedBy(file, form);
    putQuestions(file, form, now);
    EditRecords edits;
    edits.caseId = existing.record.id;
    edits.draft = draftKey;
    Report report = reportOf(form, now);
    if (base && !base->all<Report>().empty()) {
        report = base->all<Report>().front();
        report.id = Id<Report>::create();
        report.revision = 0;
    }
    edits.put.emplace_back(report);
    const auto putNew = [&]<class R>(const std::vector<R> &list) {
        for (const R &record : list) {
            const R *known = existing.find(record.id);
            if (!known || !(*known == record))
                edits.put.emplace_back(record);
        }
    };
    putNew(file.all<Person>());
    putNew(file.all<Question>());
    return edits;
}

EditRecords intakeEdits(const CaseFile &base, const CaseFile &started, const QString &draftKey)
{
    EditRecords edits;
    edits.caseId = base.record.id;
    edits.draft = draftKey;
    // The decision that follows opens the case.
    Case head = started.record;
    head.status = base.record.status;
    if (!(head == base.record))
        edits.put.emplace_back(head);
    const auto putNew = [&]<class R>(const std::vector<R> &list) {
        for (const R &record : list) {
            const R *known = base.find(record.id);
            if (!known || !(*known == record))
                edits.put.emplace_back(record);
        }
    };
    putNew(started.all<AnchorTime>());
    putNew(started.all<Harm>());
    putNew(started.all<Person>());
    putNew(started.all<Report>());
    putNew(started.all<Question>());
    return edits;
}

std::optional<SettleStep> intakeDecision(const CaseFile &base, const Protocol &protocol, Instant at)
{
    for (const Step &step : protocol.steps) {
        if (step.sets != anchors::identified)
            continue;
        SettleStep settle;
        settle.caseId = base.record.id;
        settle.step = step.id;
        settle.at = at;
        for (const StepField &field : step.fields) {
            if (field.kind == FieldKind::Decision)
                settle.values.emplace(field.id, u"yes"_s);
        }
        return settle;
    }
    return std::nullopt;
}

} // namespace candor
