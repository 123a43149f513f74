// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/ProtocolCheck.h"

#include "model/Codec.h"
#include "model/Describe.h"

#include <map>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class Checker {
public:
    explicit Checker(const Protocol &protocol)
        : m_protocol(protocol)
    {
    }

    QStringList run()
    {
        checkIds();
        checkClocks();
        checkPhases();
        checkSteps();
        checkChecklists();
        for (const ProtocolDecision &decision : m_protocol.decisions)
            checkOrigin(u"decision "_s + decision.id, decision.origin);
        for (const Route &route : m_protocol.routes)
            checkCondition(u"route "_s + route.id, route.when);
        for (const ClosingCheck &check : m_protocol.closing) {
            checkCondition(u"closing "_s + check.id, check.when);
            checkCondition(u"closing "_s + check.id, check.holds);
            checkOrigin(u"closing "_s + check.id, check.origin);
        }
        checkOrder();
        checkSwitchedOff();
        return m_findings;
    }

private:
    void find(const QString &where, const QString &what) { m_findings += where + u": "_s + what; }

    template <class List>
    void unique(const QString &what, const List &list)
    {
        std::set<QString> seen;
        for (const auto &item : list) {
            if (item.id.isEmpty())
                find(what, u"an id is empty"_s);
            else if (!seen.insert(item.id).second)
                find(what, u"\"%1\" occurs twice"_s.arg(item.id));
        }
    }

    void checkIds()
    {
        if (m_protocol.id.isEmpty() || m_protocol.version.isEmpty())
            find(u"protocol"_s, u"id and version are needed"_s);
        if (m_protocol.steps.empty() || m_protocol.stages.empty())
            find(u"protocol"_s, u"it has no steps or no stages"_s);
        unique(u"anchors"_s, m_protocol.anchors);
        unique(u"roles"_s, m_protocol.roles);
        unique(u"stages"_s, m_protocol.stages);
        unique(u"phases"_s, m_protocol.phases);
        unique(u"clocks"_s, m_protocol.clocks);
        unique(u"decisions"_s, m_protocol.decisions);
        unique(u"checklists"_s, m_protocol.checklists);
        unique(u"steps"_s, m_protocol.steps);
        unique(u"closing"_s, m_protocol.closing);
        for (const ProtocolAnchor &anchor : m_protocol.anchors) {
            if (!anchor.notBefore.isEmpty())
                needAnchor(u"anchor "_s + anchor.id, anchor.notBefore);
        }
    }

    void needAnchor(const QString &where, const QString &anchor)
    {
        if (!m_protocol.anchor(anchor))
            find(where, u"anchor \"%1\" is not known"_s.arg(anchor));
    }

    void checkOrigin(const QString &where, const Origin &origin)
    {
        if (origin.sources.isEmpty() && origin.evidence != Evidence::Unverified)
            find(where, u"it is marked as read, but names no source"_s);
        for (const QString &key : origin.sources) {
            const bool known = std::any_of(
                m_protocol.sources.begin(), m_protocol.sources.end(), [&](const auto &s) { return s.key == key; });
            if (!known)
                find(where, u"source \"%1\" is not known"_s.arg(key));
        }
    }

    void checkClocks()
    {
        for (const ProtocolClock &clock : m_protocol.clocks) {
            const QString where = u"clock "_s + clock.id;
            if (!clock.from.isEmpty() && clock.from != "last_contact"_L1)
                needAnchor(where, clock.from);
            if (clock.from.isEmpty() && clock.caseLevel)
                find(where, u"it has nothing to count from"_s);
            if (!clock.to.isEmpty())
                needAnchor(where, clock.to);
            if (clock.offset.amount < 0)
                find(where, u"its length is negative"_s);
            checkCondition(where, clock.when);
            checkOrigin(where, clock.origin);
        }
    }

    void checkPhases()
    {
        for (const Phase &phase : m_protocol.phases) {
            const QString where = u"phase "_s + phase.id;
            if (phase.kind != PhaseKind::Side && !m_protocol.stage(phase.stage))
                find(where, u"stage \"%1\" is not known"_s.arg(phase.stage));
            checkCondition(where, phase.enters);
        }
        for (const Stage &stage : m_protocol.stages) {
            const bool used = std::any_of(m_protocol.steps.begin(), m_protocol.steps.end(), [&](const Step &step) {
                const Phase *phase = m_protocol.phase(step.phase);
                return step.enabled && phase && phase->stage == stage.id;
            });
            if (!used)
                find(u"stage "_s + stage.id, u"it has no step"_s);
        }
    }

    void checkSteps()
    {
        for (const Step &step : m_protocol.steps) {
            const QString where = u"step "_s + step.id;
            if (step.title.isEmpty())
                find(where, u"it has no title"_s);
            if (!m_protocol.phase(step.phase))
                find(where, u"phase \"%1\" is not known"_s.arg(step.phase));
            if (!m_protocol.role(step.role))
                find(where, u"role \"%1\" is not known"_s.arg(step.role));
            if (!step.clock.isEmpty() && !m_protocol.clock(step.clock))
                find(where, u"clock \"%1\" is not known"_s.arg(step.clock));
            if (!step.sets.isEmpty())
                needAnchor(where, step.sets);
            for (const QString &before : step.after) {
                if (!m_protocol.step(before))
                    find(where, u"it comes after \"%1\", which is not known"_s.arg(before));
            }
            checkStepChecklist(where, step);
            for (const StepField &field : step.fields)
                checkField(where, field);
            checkCondition(where, step.when);
            if (step.doneWhen)
                checkCondition(where, *step.doneWhen);
            checkOrigin(where, step.origin);
        }
    }

    void checkStepChecklist(const QString &where, const Step &step)
    {
        if (step.checklist.isEmpty())
            return;
        const Checklist *checklist = m_protocol.checklist(step.checklist);
        if (!checklist) {
            find(where, u"checklist \"%1\" is not known"_s.arg(step.checklist));
            return;
        }
        for (const QString &section : step.checklistSections) {
            if (!checklist->section(section))
                find(where, u"checklist \"%1\" has no section \"%2\""_s.arg(step.checklist, section));
        }
    }

    void checkField(const QString &where, const StepField &field)
    {
        if (field.id.isEmpty() || field.label.isEmpty())
            find(where, u"a field has no id or no label"_s);
        if (field.kind == FieldKind::Choice && field.options.empty())
            find(where, u"choice \"%1\" has no options"_s.arg(field.id));
        if (field.kind == FieldKind::Decision && !m_protocol.decision(field.subject))
            find(where, u"decision \"%1\" is not known"_s.arg(field.subject));
        if (field.kind == FieldKind::Anchor)
            needAnchor(where, field.subject);
        if (!field.binds.isEmpty() && !findBinding(field.binds))
            find(where, u"field \"%1\" is bound to \"%2\", which is not known"_s.arg(field.id, field.binds));
        if (field.kind == FieldKind::People && !field.subject.isEmpty() && !enumFromKey<PersonRole>(field.subject))
            find(where, u"role of a person \"%1\" is not known"_s.arg(field.subject));
    }

    void checkChecklists()
    {
        for (const Checklist &checklist : m_protocol.checklists) {
            const QString where = u"checklist "_s + checklist.id;
            std::set<QString> rows;
            unique(where, checklist.sections);
            for (const ChecklistSection &section : checklist.sections) {
                for (const ChecklistRow &row : section.rows) {
                    if (row.id.isEmpty() || row.text.isEmpty())
                        find(where, u"a row has no id or no text"_s);
                    if (!rows.insert(row.id).second)
                        find(where, u"row \"%1\" occurs twice"_s.arg(row.id));
                    checkOrigin(where + u'/' + row.id, row.origin);
                }
            }
        }
    }

    void checkCondition(const QString &where, const Condition &condition)
    {
        using K = Condition::Kind;
        switch (condition.kind) {
        case K::AnchorSet: needAnchor(where, condition.subject); break;
        case K::DecisionIs: checkAnswers(where, condition); break;
        case K::StepSettled:
        case K::StepDone:
            if (!m_protocol.step(condition.subject))
                find(where, u"step \"%1\" is not known"_s.arg(condition.subject));
            break;
        case K::RowTicked: {
            const qsizetype slash = condition.subject.indexOf(u'/');
            const Checklist *checklist = m_protocol.checklist(condition.subject.left(slash));
            if (slash < 0 || !checklist || !checklist->row(QStringView(condition.subject).mid(slash + 1)))
                find(where, u"row \"%1\" is not known"_s.arg(condition.subject));
            break;
        }
        case K::FieldIs: checkFieldCondition(where, condition); break;
        case K::StatusIs:
            for (const QString &status : condition.values) {
                if (!enumFromKey<CaseStatus>(status))
                    find(where, u"status \"%1\" is not known"_s.arg(status));
            }
            break;
        case K::Always:
        case K::Test:
        case K::HarmAtLeast:
        case K::Jurisdiction:
        case K::All:
        case K::Any:
        case K::Not: break;
        }
        for (const Condition &part : condition.parts)
            checkCondition(where, part);
    }

    void checkAnswers(const QString &where, const Condition &condition)
    {
        const ProtocolDecision *decision = m_protocol.decision(condition.subject);
        if (!decision) {
            find(where, u"decision \"%1\" is not known"_s.arg(condition.subject));
            return;
        }
        for (const QString &answer : condition.values) {
            const bool known = std::any_of(
                decision->answers.begin(), decision->answers.end(), [&](const auto &a) { return a.key == answer; });
            if (!known)
                find(where, u"decision %1 has no answer \"%2\""_s.arg(condition.subject, answer));
        }
    }

    void checkFieldCondition(const QString &where, const Condition &condition)
    {
        const qsizetype slash = condition.subject.indexOf(u'/');
        const Step *step = m_protocol.step(condition.subject.left(slash));
        const QString fieldId = condition.subject.mid(slash + 1);
        const bool known =
            slash > 0 && step &&
            std::any_of(step->fields.begin(), step->fields.end(), [&](const auto &f) { return f.id == fieldId; });
        if (!known)
            find(where, u"field \"%1\" is not known"_s.arg(condition.subject));
    }

    // A step waits for the steps named in `after`, and for steps that its own condition or its phase asks for. If these
    // form a ring, none of them can ever be worked on.
    void stepsIn(const Condition &condition, std::set<QString> &steps) const
    {
        if (condition.kind == Condition::Kind::StepSettled || condition.kind == Condition::Kind::StepDone)
            steps.insert(condition.subject);
        if (condition.kind == Condition::Kind::Not)
            return; // "not settled" is true from the start
        for (const Condition &part : condition.parts)
            stepsIn(part, steps);
    }

    void checkOrder()
    {
        std::map<QString, std::set<QString>> waitsFor;
        for (const Step &step : m_protocol.steps) {
            std::set<QString> before(step.after.begin(), step.after.end());
            stepsIn(step.when, before);
            if (const Phase *phase = m_protocol.phase(step.phase))
                stepsIn(phase->enters, before);
            waitsFor[step.id] = before;
        }
        // Take away, again and again, every step that waits for nothing that is left. What remains can never be
        // reached.
        bool progress = true;
        while (progress && !waitsFor.empty()) {
            progress = false;
            for (auto it = waitsFor.begin(); it != waitsFor.end();) {
                const bool free = std::none_of(
                    it->second.begin(), it->second.end(), [&](const QString &id) { return waitsFor.contains(id); });
                if (free) {
                    it = waitsFor.erase(it);
                    progress = true;
                } else {
                    ++it;
                }
            }
        }
        for (const auto &[step, before] : waitsFor)
            find(u"step "_s + step, u"it can never be reached: it waits for steps that wait for it"_s);
    }

    // What a condition cannot do without: one branch of "any" is enough, and "not" is true from the start.
    using Need = std::pair<Condition::Kind, QString>;
    static std::set<Need> needs(const Condition &condition)
    {
        using K = Condition::Kind;
        if (condition.kind == K::Not || condition.kind == K::Always)
            return {};
        if (condition.kind != K::All && condition.kind != K::Any)
            return {{condition.kind, condition.subject}};
        std::set<Need> found;
        bool first = true;
        for (const Condition &part : condition.parts) {
            std::set<Need> more = needs(part);
            if (condition.kind == K::All)
                found.merge(more);
            else if (first)
                found = more;
            else
                std::erase_if(found, [&](const Need &need) { return !more.contains(need); });
            first = false;
        }
        return found;
    }

    /// True when steps give this and every one of them is switched off.
    template <class Gives>
    bool isGone(Gives gives) const
    {
        bool found = false;
        for (const Step &step : m_protocol.steps) {
            if (!gives(step))
                continue;
            if (step.enabled)
                return false;
            found = true;
        }
        return found;
    }

    bool isMissing(const Need &need) const
    {
        using K = Condition::Kind;
        const QString &subject = need.second;
        const auto has = [&](FieldKind kind) {
            return [kind, &subject](const Step &step) {
                return std::any_of(step.fields.begin(), step.fields.end(), [&](const StepField &f) {
                    return f.kind == kind && f.subject == subject;
                });
            };
        };
        switch (need.first) {
        case K::AnchorSet:
            // The program stamps these itself.
            if (subject == anchors::identified || subject == anchors::reported || subject == anchors::firstContact ||
                subject == anchors::closed || subject == anchors::reopened)
                return false;
            return isGone([&](const Step &step) { return step.sets == subject || has(FieldKind::Anchor)(step); });
        case K::DecisionIs: return isGone(has(FieldKind::Decision));
        case K::StepDone: return isGone([&](const Step &step) { return step.id == subject; });
        case K::FieldIs: {
            const QString step = subject.section(u'/', 0, 0);
            return isGone([&](const Step &s) { return s.id == step; });
        }
        case K::RowTicked: {
            const Checklist *checklist = m_protocol.checklist(subject.section(u'/', 0, 0));
            const ChecklistRow *row = checklist ? checklist->row(subject.section(u'/', 1)) : nullptr;
            return row && !row->enabled;
        }
        default: return false;
        }
    }

    // What is switched off must not take away something that the rest of the protocol cannot do without.
    void checkSwitchedOff()
    {
        const auto look = [this](const QString &where, const Condition &condition) {
            for (const Need &need : needs(condition)) {
                if (isMissing(need))
                    find(where, u"it waits for \"%1\", which is switched off"_s.arg(need.second));
            }
        };
        for (const Step &step : m_protocol.steps) {
            if (!step.enabled)
                continue;
            look(u"step "_s + step.id, step.when);
            if (const Phase *phase = m_protocol.phase(step.phase))
                look(u"step "_s + step.id, phase->enters);
        }
        for (const ClosingCheck &check : m_protocol.closing)
            look(u"closing "_s + check.id, check.holds);
    }

    const Protocol &m_protocol;
    QStringList m_findings;
};

} // namespace

QStringList checkProtocol(const Protocol &protocol)
{
    return Checker(protocol).run();
}

} // namespace candor
