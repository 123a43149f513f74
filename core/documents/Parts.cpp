// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Parts.h"

#include "model/Describe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

DocumentModel
startDocument(const QString &id, const QString &title, const CaseFile *file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document;
    document.id = id;
    document.title = title;
    document.language = context.locale.bcp47Name();
    document.headerLeft = context.hospital.isEmpty() && file ? file->record.facility : context.hospital;
    const QString printedAt = words.dateTime(context.surroundings.now);
    document.footerLeft =
        context.printedBy.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Document", "Printed %1")).arg(printedAt)
            : words(QT_TRANSLATE_NOOP("Document", "Printed %1 by %2")).arg(printedAt, context.printedBy);
    document.words.page = words(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"));
    document.words.time = words(QT_TRANSLATE_NOOP("Document", "Time"));
    document.words.unverified = words(QT_TRANSLATE_NOOP("Document", "unverified"));
    document.words.notApplicable = words(QT_TRANSLATE_NOOP("Document", "n/a"));
    document.blocks.push_back({Heading{title, 1}, Lane::Fact, {}});
    return document;
}

QString headerRight(const CaseFile *file, const QString &recordType, const DocumentContext &context)
{
    QStringList parts;
    if (file)
        parts += Wording(context)(QT_TRANSLATE_NOOP("Document", "Case %1")).arg(file->record.number);
    if (!recordType.isEmpty())
        parts += recordType;
    return parts.join(u"  |  "_s);
}

int nextDocumentNumber(const CaseFile &file)
{
    return static_cast<int>(file.all<Document>().size()) + 1;
}

QString documentNumber(const CaseFile &file, const DocumentContext &context)
{
    if (context.number <= 0)
        return {};
    return Wording(context)(QT_TRANSLATE_NOOP("Document", "Document %1-R%2"))
        .arg(file.record.number, QString::number(context.number));
}

bool speaksToPatient(const CaseFile &file)
{
    constexpr int ofAge = 18;
    const Person *patient = file.patient();
    if (!patient || harmRank(file) == 5)
        return false;
    if (const Decision *told = file.decision(u"D2"); told && !told->answer.isEmpty() && told->answer != "patient"_L1)
        return false;
    if (patient->ageYears >= 0)
        return patient->ageYears >= ofAge;
    const auto event = file.anchor(u"t_event") ? file.anchor(u"t_event") : file.anchor(u"t_discovered");
    return !patient->born.isValid() || !event ||
           patient->born.addYears(ofAge) <= toZone(*event, QTimeZone::utc()).date();
}

void addSection(DocumentModel &document, const QString &title)
{
    document.blocks.push_back({Heading{title, 2}, Lane::Fact, {}});
}

void addParagraph(DocumentModel &document, const QString &text, Paragraph::Style style, Lane lane, const QString &about)
{
    document.blocks.push_back({Paragraph{text, style}, lane, about});
}

QStringList peopleInRole(const CaseFile &file, PersonRole role)
{
    QStringList names;
    for (const Person &person : file.all<Person>()) {
        if (std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end() && !person.name.isEmpty())
            names += person.name;
    }
    return names;
}

QString patientLine(const CaseFile &file, const DocumentContext &context)
{
    const Person *patient = file.patient();
    if (!patient || !context.showPatientName || patient->name.isEmpty())
        return {};
    QStringList parts{patient->name};
    if (patient->ageYears >= 0)
        parts += context.locale.toString(patient->ageYears);
    parts += file.record.place.isEmpty() ? file.record.unit : file.record.place;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {

/// The lanes, strictest last, in which the record holds something for others than this audience.
void collectWithheld(const AnyRecord &record, Audience audience, std::vector<Withheld> &found)
{
    const RecordKind kind = kindOf(record);
    std::vector<Lane> lanes;
    for (const FieldChange &set : difference(makeRecord(kind), record)) {
        const Lane lane = laneOf(record, *set.field);
        if (!mayEnter(lane, audience) && std::find(lanes.begin(), lanes.end(), lane) == lanes.end())
            lanes.push_back(lane);
    }
    for (Lane lane : lanes) {
        const auto known = std::find_if(
            found.begin(), found.end(), [&](const Withheld &w) { return w.kind == kind && w.lane == lane; });
        if (known == found.end())
            found.push_back({kind, lane, 1});
        else
            ++known->records;
    }
}

template <class... R>
void collectAll(const CaseFile &file, Audience audience, std::vector<Withheld> &found, RecordList<R...>)
{
    // What one person did is in no document about the case, not even as something that was left out.
    const auto collectList = [&]<class T>(const std::vector<T> &list) {
        if constexpr (!std::is_same_v<T, BehaviorReview>) {
            for (const T &record : list)
                collectWithheld(AnyRecord(record), audience, found);
        }
    };
    (collectList(file.all<R>()), ...);
}

} // namespace

std::vector<Withheld> withheldFrom(const CaseFile &file, Audience audience)
{
    std::vector<Withheld> found;
    collectWithheld(AnyRecord(file.record), audience, found);
    collectAll(file, audience, found, AllRecords());
    return found;
}

void addWithheldMarkers(DocumentModel &document, const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    for (const Withheld &withheld : withheldFrom(file, document.audience)) {
        const QString about = words(QT_TRANSLATE_NOOP("Document", "%1 (%2)"))
                                  .arg(words.choice(withheld.kind), context.locale.toString(withheld.records));
        document.blocks.push_back({Paragraph{}, withheld.lane, about});
    }
}

QString answerLabel(const ProtocolDecision &asked, const QString &key)
{
    const auto found = std::find_if(
        asked.answers.begin(), asked.answers.end(), [&](const DecisionAnswer &answer) { return answer.key == key; });
    return found == asked.answers.end() ? key : found->label;
}

QString timelinessWords(const Due &due, const DocumentContext &context)
{
    const Wording words(context);
    const auto margin = due.margin(context.surroundings.now);
    const auto with = [&](const char *english) {
        return words(english).arg(margin ? words.duration(*margin) : QString());
    };
    switch (due.state) {
    case ClockState::NotApplicable: return words(QT_TRANSLATE_NOOP("Document", "Does not apply"));
    case ClockState::NotStarted: return words(QT_TRANSLATE_NOOP("Document", "Not started"));
    case ClockState::Running:
    case ClockState::Soon: return with(QT_TRANSLATE_NOOP("Document", "Open, %1 left"));
    case ClockState::Late: return with(QT_TRANSLATE_NOOP("Document", "Open, late by %1"));
    case ClockState::Met: return with(QT_TRANSLATE_NOOP("Document", "In time, %1 to spare"));
    case ClockState::MetLate: return with(QT_TRANSLATE_NOOP("Document", "Done, late by %1"));
    }
    return {};
}

bool holdsCounselMaterial(const CaseFile &file)
{
    const auto &decisions = file.all<Decision>();
    return !file.all<Offer>().empty() || !file.all<Payment>().empty() || !file.all<Agreement>().empty() ||
           std::any_of(decisions.begin(), decisions.end(), [](const Decision &decision) {
               return !isPeerReview(decision.decision);
           });
}

} // namespace candor
