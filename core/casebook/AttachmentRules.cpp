// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/AttachmentRules.h"

#include "base/Error.h"
#include "model/ReviewRules.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

void refuseAttachmentChange(const Attachment *before, const Attachment &after)
{
    if (!before) {
        if (after.state != AttachmentState::Complete)
            throw Error(ErrorCode::RefusedByRule, {u"attachment-gone"_s});
        return;
    }
    Attachment kept = *before;
    kept.revision = after.revision;
    kept.name = after.name;
    kept.lane = after.lane;
    kept.note = after.note;
    kept.text = after.text;
    if (!(kept == after))
        throw Error(ErrorCode::RefusedByRule, {u"attachment-content"_s});
}

void refuseAttachmentRemoval(const CaseFile &file)
{
    const std::vector<Hold> &holds = file.all<Hold>();
    const bool isHeld = std::any_of(
        holds.begin(), holds.end(), [](const Hold &hold) { return hold.kind != HoldKind::Billing && isOpen(hold); });
    if (isHeld)
        throw Error(ErrorCode::RefusedByRule, {u"attachment-on-hold"_s});
}

} // namespace candor
