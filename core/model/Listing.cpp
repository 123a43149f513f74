// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Listing.h"

#include "base/Error.h"

#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();
constexpr qint64 noDate = std::numeric_limits<qint64>::min();

bool isInState(CaseGroup group, CaseFilter::State state)
{
    switch (state) {
    case CaseFilter::State::Open: return group == CaseGroup::Open;
    case CaseFilter::State::Intake: return group == CaseGroup::Intake;
    case CaseFilter::State::Closed: return group == CaseGroup::Closed;
    case CaseFilter::State::All: return true;
    }
    return false;
}

} // namespace

CaseGroup groupOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Intake: return CaseGroup::Intake;
    case CaseStatus::Open:
    case CaseStatus::Reopened: return CaseGroup::Open;
    case CaseStatus::NotCandor:
    case CaseStatus::Closed:
    case CaseStatus::Litigation:
    case CaseStatus::Withdrawn: return CaseGroup::Closed;
    }
    throw Error(ErrorCode::Internal, {u"case status"_s});
}

bool CaseFilter::isAll() const
{
    return state == State::All && unit.isEmpty() && owner.isEmpty() && tag.isEmpty() && !stage && minHarmRank <= 0 &&
           !lateOnly && !notToldOnly;
}

bool matches(const CaseFilter &filter, const CaseRow &row)
{
    const CaseGroup group = groupOf(row.status);
    return isInState(group, filter.state) && (filter.unit.isEmpty() || filter.unit == row.unit) &&
           (filter.owner.isEmpty() || filter.owner == row.owner) &&
           (filter.tag.isEmpty() || row.tags.contains(filter.tag)) && (!filter.stage || *filter.stage == row.stage) &&
           row.harmRank >= filter.minHarmRank &&
           (!filter.lateOnly || (group != CaseGroup::Closed && row.late(filter.now))) &&
           (!filter.notToldOnly || !row.lastTold);
}

CaseKey keyOf(const CaseRow &row, CaseOrder order)
{
    CaseKey key;
    key.order = order;
    key.caseId = row.caseId;
    switch (order) {
    case CaseOrder::NextDeadline: key.number = row.nextDue ? toMillis(*row.nextDue) : noDeadline; break;
    case CaseOrder::Number: key.text = row.number; break;
    case CaseOrder::Newest: {
        const std::optional<Instant> at = row.opened ? row.opened : row.identified;
        key.number = at ? toMillis(*at) : noDate;
        break;
    }
    case CaseOrder::Title: key.text = row.title.toCaseFolded(); break;
    }
    return key;
}

bool isBefore(const CaseKey &a, const CaseKey &b)
{
    const auto whole = [](const CaseKey &key) { return std::tuple(key.number, key.text, key.caseId.toRfc4122()); };
    return a.order == CaseOrder::Newest ? whole(b) < whole(a) : whole(a) < whole(b);
}

} // namespace candor
