// SPDX-License-Identifier: GPL-3.0-or-later
// What planning refuses: records that say something and leave out what it needs, and changes that a person has to
// account for first. Whoever sends the command, a screen or the command line.
#include "base/Error.h"
#include "casebook/Stamp.h"
#include "model/CauseRules.h"
#include "model/ResolutionRules.h"
#include "model/ReviewRules.h"
#include "workflow/Loop.h"

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The rule that a record breaks by itself; empty when it is complete.
QString missingIn(const Case &head)
{
    return head.title.trimmed().isEmpty() ? u"title-needed"_s : QString();
}

QString missingIn(const LoopException &exception)
{
    if (exception.reason.trimmed().isEmpty())
        return u"reason-needed"_s;
    return isAgreed(exception) ? QString() : u"second-person-needed"_s;
}

QString missingIn(const Action &action)
{
    return action.state == ActionState::Dropped && action.note.trimmed().isEmpty() ? u"reason-needed"_s : QString();
}

QString missingIn(const RegulatoryClock &clock)
{
    switch (clock.state) {
    case RegulatoryState::Proposed: break;
    case RegulatoryState::Dismissed:
        if (clock.reason.trimmed().isEmpty())
            return u"reason-needed"_s;
        [[fallthrough]];
    case RegulatoryState::Confirmed:
        if (clock.decidedBy.trimmed().isEmpty())
            return u"decider-needed"_s;
        break;
    case RegulatoryState::Filed:
        if (!clock.filedAt || clock.proof.trimmed().isEmpty())
            return u"proof-needed"_s;
    }
    return {};
}

QString missingIn(const Hold &hold)
{
    if (!hold.releasedAt)
        return {};
    switch (releaseGap(hold)) {
    case ReleaseGap::Who: return u"releaser-needed"_s;
    case ReleaseGap::Why: return u"release-reason-needed"_s;
    case ReleaseGap::None: break;
    }
    return {};
}

QString missingIn(const EvidenceItem &item)
{
    if (item.state != EvidenceState::Released)
        return item.releasedAt ? u"release-time-alone"_s : QString();
    return releaseGap(item) == ReleaseGap::Who ? u"release-authority-needed"_s : QString();
}

template <class R>
QString missingIn(const R &)
{
    return {};
}

/// What was planned for one kind of record, with what stood before: nullptr for a new one.
template <class R, class Visit>
void eachPut(const Plan &plan, const CaseFile &file, Visit visit)
{
    for (const AnyRecord &record : plan.put) {
        if (const auto *after = std::get_if<R>(&record))
            visit(file.find(after->id), *after);
    }
}

template <class R, class Visit>
void eachRemoved(const Plan &plan, const CaseFile &file, Visit visit)
{
    for (const AnyRecord &record : plan.remove) {
        const auto *gone = std::get_if<R>(&record);
        if (const R *before = gone ? file.find(gone->id) : nullptr)
            visit(*before);
    }
}

[[noreturn]] void refuse(const QString &rule)
{
    throw Error(ErrorCode::RefusedByRule, {rule});
}

void refuseHoldChange(const Plan &plan, const CaseFile &file)
{
    eachPut<Hold>(plan, file, [](const Hold *before, const Hold &after) {
        if (before && staysInCase(*before) && !staysInCase(after))
            refuse(u"hold-stays"_s);
    });
    eachRemoved<Hold>(plan, file, [](const Hold &before) {
        if (staysInCase(before))
            refuse(u"hold-stays"_s);
    });
}

/// The reason stands in a note of the same change.
void refuseLosingConfirmation(const Plan &plan, const CaseFile &file)
{
    bool explained = false;
    eachPut<Note>(plan, file, [&](const Note *before, const Note &after) {
        explained = explained || (!before && !after.text.trimmed().isEmpty());
    });
    if (explained)
        return;
    eachPut<Cause>(plan, file, [](const Cause *before, const Cause &after) {
        if (before && losesConfirmation(*before, &after))
            refuse(u"cause-reason-needed"_s);
    });
    eachRemoved<Cause>(plan, file, [](const Cause &before) {
        if (losesConfirmation(before, nullptr))
            refuse(u"cause-reason-needed"_s);
    });
}

void refuseUnbound(const CaseFile &file, const Offer &offer)
{
    if (exceedsAuthority(file, offer).value_or(false))
        refuse(u"offer-beyond-authority"_s);
    if (!mayBind(file, offer))
        refuse(u"offer-not-approved"_s);
}

void refuseOfferChange(const Plan &plan, const CaseFile &file)
{
    std::optional<CaseFile> after; // worked out only for a change that needs it
    eachPut<Offer>(plan, file, [&](const Offer *before, const Offer &offer) {
        if (before && takesWordBack(*before, &offer))
            refuse(u"offer-stays"_s);
        if (!givesWord(before, offer))
            return;
        if (!after)
            after = applied(file, plan);
        refuseUnbound(*after, offer);
    });
    eachRemoved<Offer>(plan, file, [](const Offer &before) {
        if (takesWordBack(before, nullptr))
            refuse(u"offer-stays"_s);
    });
    const auto refuseFixed = [&](const Id<Offer> &id) {
        const Offer *offer = file.find(id);
        if (offer && hasFixedElements(*offer))
            refuse(u"offer-fixed"_s);
    };
    eachPut<OfferElement>(plan, file, [&](const OfferElement *before, const OfferElement &element) {
        refuseFixed(element.offer);
        if (before)
            refuseFixed(before->offer);
    });
    eachRemoved<OfferElement>(plan, file, [&](const OfferElement &before) { refuseFixed(before.offer); });
}

} // namespace

void refuseIncomplete(const AnyRecord &record, const CaseFile &before)
{
    std::visit(
        [&]<class R>(const R &r) {
            const QString missing = missingIn(r);
            if (missing.isEmpty())
                return;
            const R *known = nullptr;
            if constexpr (std::is_same_v<R, Case>)
                known = &before.record;
            else
                known = before.find(r.id);
            if (known && !missingIn(*known).isEmpty())
                return;
            throw Error(ErrorCode::RefusedByRule, {missing});
        },
        record);
}

void refuseByRule(const Plan &plan, const CaseFile &file)
{
    refuseHoldChange(plan, file);
    refuseLosingConfirmation(plan, file);
    refuseOfferChange(plan, file);
}

void refuseOfferUndo(const CaseFile &before, const CaseFile &after)
{
    for (const Offer &offer : after.all<Offer>()) {
        const Offer *known = before.find(offer.id);
        if (!known)
            continue;
        const bool sameElements = offerTerms(before, offer) == offerTerms(after, offer);
        if (!sameElements && hasFixedElements(*known) && hasFixedElements(offer))
            refuse(u"offer-fixed"_s);
        if (takesWordBack(offer, known) && givesWord(known, offer))
            refuseUnbound(after, offer);
    }
}

} // namespace candor
