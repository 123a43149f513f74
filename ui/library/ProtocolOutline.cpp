// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolOutline.h"

#include "library/LibraryWords.h"
#include "widgets/RowDelegate.h"

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<OutlineKind, QLatin1StringView> names[] = {
    {OutlineKind::Phase, "phase"_L1},       {OutlineKind::Step, "step"_L1},       {OutlineKind::Clock, "clock"_L1},
    {OutlineKind::Decision, "decision"_L1}, {OutlineKind::Section, "section"_L1}, {OutlineKind::Row, "row"_L1},
    {OutlineKind::Closing, "closing"_L1}};

OutlineKind outlineKind(ProtocolEdit::Part part)
{
    switch (part) {
    case ProtocolEdit::Part::Step: return OutlineKind::Step;
    case ProtocolEdit::Part::Row: return OutlineKind::Row;
    case ProtocolEdit::Part::Clock: break;
    }
    return OutlineKind::Clock;
}

/// The chip of a part: what a reader has to know before anything else.
void mark(RowText &row, bool enabled, bool changed, const Origin &origin)
{
    row.faded = !enabled;
    if (changed) {
        row.chip = ProtocolOutline::tr("Changed");
        row.chipStatus = Status::Told;
    } else if (!enabled) {
        row.chip = ProtocolOutline::tr("Off");
        row.chipStatus = Status::Wait;
    } else if (origin.isUnsure()) {
        row.chip = words::shortEvidence(origin);
        row.chipStatus = words::evidenceStatus(origin);
    }
}

} // namespace

QString outlineId(OutlineKind kind, const QString &target)
{
    for (const auto &[each, name] : names) {
        if (each == kind)
            return name + u':' + target;
    }
    return target;
}

OutlinePlace outlinePlace(const QString &id)
{
    const QString name = id.section(u':', 0, 0);
    for (const auto &[each, known] : names) {
        if (name == known)
            return {each, id.section(u':', 1)};
    }
    return {};
}

void ProtocolOutline::show(const Protocol &protocol, const Protocol &base)
{
    clear();
    m_protocol = &protocol;
    m_changed.clear();
    for (const ProtocolDifference &difference : differences(base, protocol))
        m_changed += outlineId(outlineKind(difference.part), difference.target);
    for (const Phase &phase : protocol.phases) {
        QStandardItem *item = rowItem(
            {.id = outlineId(OutlineKind::Phase, phase.id),
             .title = words::protocolText(phase.title),
             .second = words::choiceText(phase.kind)});
        for (const Step &step : protocol.steps) {
            if (step.phase == phase.id)
                addStep(item, step);
        }
        appendRow(item);
    }
    QStandardItem *rhythm = rowItem({.id = u"phase:program-clocks"_s, .title = tr("Deadlines of the program itself")});
    for (const ProtocolClock &clock : protocol.clocks) {
        if (!clock.caseLevel)
            addClock(rhythm, clock);
    }
    if (rhythm->rowCount() > 0)
        appendRow(rhythm);
    else
        delete rhythm;
    QStandardItem *closing = rowItem({.id = u"phase:closing-checks"_s, .title = tr("Before a case closes")});
    for (const ClosingCheck &check : protocol.closing) {
        RowText row{
            .id = outlineId(OutlineKind::Closing, check.id),
            .title = words::protocolText(check.text),
            .icon = u"check-circle"_s};
        mark(row, true, false, check.origin);
        closing->appendRow(rowItem(row));
    }
    appendRow(closing);
    m_protocol = nullptr;
}

void ProtocolOutline::addStep(QStandardItem *parent, const Step &step)
{
    const QString id = outlineId(OutlineKind::Step, step.id);
    RowText row{
        .id = id,
        .title = words::protocolText(step.title),
        .second = words::roleText(step.role, *m_protocol),
        .icon = u"circle-dot"_s};
    mark(row, step.enabled, isChanged(id), step.origin);
    QStandardItem *item = rowItem(row);
    if (const ProtocolClock *clock = m_protocol->clock(step.clock))
        addClock(item, *clock);
    for (const StepField &field : step.fields) {
        const ProtocolDecision *decision =
            field.kind == FieldKind::Decision ? m_protocol->decision(field.subject) : nullptr;
        if (!decision)
            continue;
        RowText question{
            .id = outlineId(OutlineKind::Decision, decision->id),
            .title = words::protocolText(decision->question),
            .icon = u"flag"_s};
        mark(question, true, false, decision->origin);
        item->appendRow(rowItem(question));
    }
    addChecklist(item, step);
    parent->appendRow(item);
}

void ProtocolOutline::addClock(QStandardItem *parent, const ProtocolClock &clock)
{
    const QString id = outlineId(OutlineKind::Clock, clock.id);
    RowText row{
        .id = id,
        .title = words::protocolText(clock.title),
        .second = words::clockLine(clock, *m_protocol),
        .icon = u"clock"_s};
    mark(row, clock.enabled, isChanged(id), clock.origin);
    parent->appendRow(rowItem(row));
}

void ProtocolOutline::addChecklist(QStandardItem *parent, const Step &step)
{
    const Checklist *checklist = m_protocol->checklist(step.checklist);
    if (!checklist)
        return;
    for (const ChecklistSection &section : checklist->sections) {
        if (!step.checklistSections.isEmpty() && !step.checklistSections.contains(section.id))
            continue;
        QStandardItem *item = rowItem(
            {.id = outlineId(OutlineKind::Section, checklist->id + u'/' + section.id),
             .title = words::protocolText(section.title),
             .second = words::protocolText(checklist->title),
             .icon = u"page"_s});
        for (const ChecklistRow &each : section.rows) {
            const QString id = outlineId(OutlineKind::Row, checklist->id + u'/' + each.id);
            RowText row{.id = id, .title = words::protocolText(each.text), .icon = u"check"_s};
            if (each.own)
                row.second = tr("Added here");
            mark(row, each.enabled, isChanged(id), each.origin);
            item->appendRow(rowItem(row));
        }
        parent->appendRow(item);
    }
}

QModelIndex ProtocolOutline::find(const QString &id) const
{
    const QModelIndexList found =
        match(index(0, 0), RowRole::Id, id, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace candor
