// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/CaseRows.h"

#include "casebook/FamilyContact.h"

namespace candor {

using namespace Qt::StringLiterals;

QString initials(const QString &name)
{
    QString result;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.endsWith(u'.') && word.size() > 2)
            continue; // a title such as "Dr."
        result += word.front().toUpper() + u'.';
    }
    return result;
}

namespace {

QString stageLetters(const PathwayView &view)
{
    QString letters;
    for (const StageView &stage : view.stages) {
        switch (stage.status) {
        case PhaseStatus::Done: letters += u'd'; break;
        case PhaseStatus::Current: letters += u'c'; break;
        case PhaseStatus::Running: letters += u'r'; break;
        case PhaseStatus::NotStarted: letters += u'n'; break;
        case PhaseStatus::Skipped: letters += u's'; break;
        }
    }
    return letters;
}

QString patientLine(const Person *patient)
{
    if (!patient)
        return {};
    const QString name = initials(patient->name);
    return patient->ageYears < 0 ? name : u"%1, %2"_s.arg(name).arg(patient->ageYears);
}

void describeNext(CaseRow &row, const CaseFile &file, const PathwayView &view)
{
    if (const StepView *next = view.nextStep()) {
        row.nextStep = next->step->title;
        row.nextWho = next->who;
        if (view.nextDue)
            row.nextDue = view.nextDue->at;
    }
    if (view.promises.empty() || row.closed)
        return;
    const Due &promise = view.promises.front();
    if (!row.nextDue || *promise.at < *row.nextDue) {
        const auto *record = file.first<Promise>([&](const Promise &p) { return p.id.toString() == promise.subject; });
        row.nextDue = promise.at;
        row.nextStep = record->text;
        row.nextWho = record->owner;
    }
}

} // namespace

CaseRow caseRow(const QUuid &caseId, const CaseFile &file, const PathwayView &view)
{
    const Case &head = file.record;
    CaseRow row;
    row.caseId = caseId;
    row.number = head.number;
    row.title = head.title;
    row.status = head.status;
    row.unit = head.unit;
    row.owner = head.owner;
    row.patient = patientLine(file.patient());
    row.patientName = file.patient() ? file.patient()->name : QString();
    if (const Harm *harm = file.harm()) {
        row.harm = harm->degree.code;
        row.harmRank = harmRank(file);
    }
    row.stage = view.currentStage;
    row.stages = stageLetters(view);
    row.lastTold = lastTold(file);
    row.opened = file.anchor(anchors::reported);
    row.identified = file.anchor(anchors::identified);
    row.closed = head.status == CaseStatus::Closed ? file.anchor(anchors::closed) : std::nullopt;
    if (!file.all<Report>().empty()) {
        const Report &report = file.all<Report>().front();
        if (!report.sourceId.isEmpty())
            row.source = report.sourceSystem + u'/' + report.sourceId;
    }
    row.tags = head.tags;
    describeNext(row, file, view);
    return row;
}

} // namespace candor
