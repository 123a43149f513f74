// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two protocols, and what follows when a part of one is switched off.
#include "casebook/ProtocolEdit.h"

#include <map>

namespace candor {

namespace {

using Part = ProtocolEdit::Part;

QString checklistOf(const QString &target)
{
    return target.section(u'/', 0, 0);
}

/// Rows of a protocol by "checklist/row", in their order within the section.
struct RowPlace {
    const ChecklistRow *row = nullptr;
    QString section;
    int place = 0;
};

std::map<QString, RowPlace> rowsOf(const Protocol &protocol)
{
    std::map<QString, RowPlace> rows;
    for (const Checklist &checklist : protocol.checklists) {
        for (const ChecklistSection &section : checklist.sections) {
            int place = 0;
            for (const ChecklistRow &row : section.rows)
                rows[checklist.id + u'/' + row.id] = {&row, section.id, place++};
        }
    }
    return rows;
}

void addCommon(
    std::vector<ProtocolDifference> &found, ProtocolDifference base, const Origin &before, const Origin &after,
    bool wasOn, bool isOn)
{
    using Kind = ProtocolDifference::Kind;
    base.reason = after.reasonHere;
    if (wasOn != isOn) {
        base.kind = isOn ? Kind::SwitchedOn : Kind::SwitchedOff;
        found.push_back(base);
    }
    if (before.confirmedBy != after.confirmedBy || before.confirmedOn != after.confirmedOn) {
        base.kind = Kind::Confirmed;
        base.reason.clear();
        base.who = after.confirmedBy;
        base.on = after.confirmedOn;
        found.push_back(base);
    }
}

void compareSteps(const Protocol &before, const Protocol &after, std::vector<ProtocolDifference> &found)
{
    using Kind = ProtocolDifference::Kind;
    for (const Step &step : after.steps) {
        const Step *old = before.step(step.id);
        ProtocolDifference base{Kind::Added, Part::Step, step.id, step.title, {}, {}, {}, {}, {}};
        if (!old) {
            found.push_back(base);
            continue;
        }
        if (old->title != step.title || old->help != step.help || old->guidance != step.guidance) {
            base.kind = Kind::Reworded;
            found.push_back(base);
        }
        addCommon(found, base, old->origin, step.origin, old->enabled, step.enabled);
    }
    for (const Step &step : before.steps) {
        if (!after.step(step.id))
            found.push_back({Kind::Removed, Part::Step, step.id, step.title, {}, {}, {}, {}, {}});
    }
}

void compareClocks(const Protocol &before, const Protocol &after, std::vector<ProtocolDifference> &found)
{
    using Kind = ProtocolDifference::Kind;
    for (const ProtocolClock &clock : after.clocks) {
        const ProtocolClock *old = before.clock(clock.id);
        ProtocolDifference base{Kind::Added, Part::Clock, clock.id, clock.title, {}, {}, {}, {}, {}};
        if (!old) {
            found.push_back(base);
            continue;
        }
        addCommon(found, base, old->origin, clock.origin, old->enabled, clock.enabled);
        if (!(old->offset == clock.offset)) {
            ProtocolDifference length = base;
            length.kind = Kind::Length;
            length.before = old->offset;
            length.after = clock.offset;
            length.reason = clock.origin.reasonHere;
            found.push_back(length);
        }
        if (!(old->soon == clock.soon)) {
            ProtocolDifference soon = base;
            soon.kind = Kind::Soon;
            soon.before = old->soon;
            soon.after = clock.soon;
            found.push_back(soon);
        }
    }
    for (const ProtocolClock &clock : before.clocks) {
        if (!after.clock(clock.id))
            found.push_back({Kind::Removed, Part::Clock, clock.id, clock.title, {}, {}, {}, {}, {}});
    }
}

void compareRows(const Protocol &before, const Protocol &after, std::vector<ProtocolDifference> &found)
{
    using Kind = ProtocolDifference::Kind;
    const auto oldRows = rowsOf(before);
    const auto newRows = rowsOf(after);
    // A row counts as moved when it changed its place among those that are in both.
    const auto order = [](const auto &rows, const auto &others) {
        std::map<QString, int> places;
        std::map<QString, std::vector<std::pair<int, QString>>> bySection;
        for (const auto &[target, at] : rows) {
            if (others.contains(target))
                bySection[checklistOf(target) + u'/' + at.section].emplace_back(at.place, target);
        }
        for (auto &[section, list] : bySection) {
            std::sort(list.begin(), list.end());
            for (size_t i = 0; i < list.size(); ++i)
                places[list[i].second] = static_cast<int>(i);
        }
        return places;
    };
    const auto oldOrder = order(oldRows, newRows);
    const auto newOrder = order(newRows, oldRows);
    for (const auto &[target, at] : newRows) {
        const auto old = oldRows.find(target);
        ProtocolDifference base{Kind::Added, Part::Row, target, at.row->text, {}, {}, {}, {}, {}};
        if (old == oldRows.end()) {
            found.push_back(base);
            continue;
        }
        if (old->second.row->text != at.row->text) {
            base.kind = Kind::Reworded;
            found.push_back(base);
        }
        if (at.row->own && (oldOrder.at(target) != newOrder.at(target) || old->second.section != at.section)) {
            base.kind = Kind::Moved;
            found.push_back(base);
        }
        addCommon(found, base, old->second.row->origin, at.row->origin, old->second.row->enabled, at.row->enabled);
    }
    for (const auto &[target, at] : oldRows) {
        if (!newRows.contains(target))
            found.push_back({Kind::Removed, Part::Row, target, at.row->text, {}, {}, {}, {}, {}});
    }
}

/// Does the condition ask, anywhere in it and not in a "not", for this?
bool asksFor(const Condition &condition, Condition::Kind kind, QStringView subject)
{
    if (condition.kind == kind)
        return condition.subject == subject;
    return condition.kind != Condition::Kind::Not &&
           std::any_of(condition.parts.begin(), condition.parts.end(), [&](const Condition &part) {
               return asksFor(part, kind, subject);
           });
}

/// Is this the only step that is on and gives it?
template <class Gives>
bool aloneGives(const Protocol &protocol, const Step &step, Gives gives)
{
    return gives(step) && std::none_of(protocol.steps.begin(), protocol.steps.end(), [&](const Step &other) {
               return other.enabled && other.id != step.id && gives(other);
           });
}

void followStep(const Protocol &protocol, const Step &step, std::vector<Consequence> &found)
{
    using Kind = Consequence::Kind;
    using K = Condition::Kind;
    for (const Step &other : protocol.steps) {
        if (other.enabled && (other.after.contains(step.id) || asksFor(other.when, K::StepSettled, step.id)))
            found.push_back({Kind::StartsWithoutIt, other.title});
    }
    for (const Phase &phase : protocol.phases) {
        if (asksFor(phase.enters, K::StepSettled, step.id))
            found.push_back({Kind::PhaseOpens, phase.title});
    }
    if (!step.sets.isEmpty() && aloneGives(protocol, step, [&](const Step &s) { return s.sets == step.sets; })) {
        if (const ProtocolAnchor *anchor = protocol.anchor(step.sets))
            found.push_back({Kind::TimeByHand, anchor->label});
    }
    const ProtocolClock *clock = protocol.clock(step.clock);
    if (clock && clock->enabled && aloneGives(protocol, step, [&](const Step &s) { return s.clock == step.clock; }))
        found.push_back({Kind::ClockStops, clock->title});
    for (const StepField &field : step.fields) {
        const ProtocolDecision *decision =
            field.kind == FieldKind::Decision ? protocol.decision(field.subject) : nullptr;
        if (decision)
            found.push_back({Kind::DecisionNotAsked, decision->question});
    }
    for (const ClosingCheck &check : protocol.closing) {
        if (asksFor(check.holds, K::StepSettled, step.id))
            found.push_back({Kind::ClosesWithoutIt, check.text});
    }
}

} // namespace

std::vector<ProtocolDifference> differences(const Protocol &before, const Protocol &after)
{
    std::vector<ProtocolDifference> found;
    compareSteps(before, after, found);
    compareClocks(before, after, found);
    compareRows(before, after, found);
    return found;
}

std::vector<Consequence>
consequencesOfSwitchingOff(const Protocol &protocol, ProtocolEdit::Part part, QStringView target)
{
    std::vector<Consequence> found;
    if (part == Part::Step) {
        if (const Step *step = protocol.step(target))
            followStep(protocol, *step, found);
    } else if (part == Part::Clock) {
        for (const Step &step : protocol.steps) {
            if (step.enabled && step.clock == target)
                found.push_back({Consequence::Kind::NoDeadline, step.title});
        }
    } else if (const Checklist *checklist = protocol.checklist(checklistOf(target.toString()))) {
        found.push_back({Consequence::Kind::GoneFromChecklist, checklist->title});
    }
    return found;
}

} // namespace candor
