// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a task, as commands.
#include "today/TaskPane.h"

namespace candor {

namespace {

template <class R>
const R *recordOf(const WorkItem &item, const CaseFile &file)
{
    const auto id = Id<R>::parse(item.subject);
    return id ? file.find(*id) : nullptr;
}

} // namespace

std::optional<Command> settleCommand(const WorkItem &item, const CaseFile &file, Instant now)
{
    const Id<Case> caseId(item.caseId);
    switch (item.kind) {
    case WorkKind::Step: {
        SettleStep command;
        command.caseId = caseId;
        command.step = item.subject;
        return command;
    }
    case WorkKind::Promise:
        if (const auto *known = recordOf<Promise>(item, file); known && known->state == PromiseState::Open) {
            Promise kept = *known;
            kept.state = PromiseState::Kept;
            kept.keptAt = now;
            return EditRecords{caseId, {kept}, {}, {}};
        }
        return std::nullopt;
    case WorkKind::CaregiverCheck:
        if (const auto *known = recordOf<CaregiverSupport>(item, file); known && known->nextCheck) {
            CaregiverSupport checked = *known;
            checked.nextCheck.reset();
            return EditRecords{caseId, {checked}, {}, {}};
        }
        return std::nullopt;
    case WorkKind::Need:
        if (const auto *known = recordOf<Need>(item, file)) {
            Need met = *known;
            met.state = NeedState::Met;
            return EditRecords{caseId, {met}, {}, {}};
        }
        return std::nullopt;
    case WorkKind::Contact:     // the conversation has to be logged
    case WorkKind::Clock:       // needs its proof
    case WorkKind::Answer:      // needs the answer
    case WorkKind::Action:      // needs what was done
    case WorkKind::Measurement: // needs the numbers
    case WorkKind::Offer: break;
    }
    return std::nullopt;
}

std::optional<Command> moveCommand(const WorkItem &item, Instant newDue, const QString &reason)
{
    MoveDeadline command;
    command.caseId = Id<Case>(item.caseId);
    command.newDue = newDue;
    command.reason = reason;
    const auto conversation =
        item.kind == WorkKind::Contact ? Id<Conversation>::parse(item.subject) : std::optional<Id<Conversation>>();
    if (item.kind == WorkKind::Promise) {
        const auto promise = Id<Promise>::parse(item.subject);
        if (!promise)
            return std::nullopt;
        command.promise = *promise;
    } else if (conversation) {
        command.contact = *conversation;
    } else if ((item.kind == WorkKind::Step || item.kind == WorkKind::Contact) && item.due) {
        command.step = item.subject;
    } else {
        return std::nullopt;
    }
    return command;
}

} // namespace candor
