// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/CaseFile.h"

#include "base/Error.h"

namespace candor {

AnyRecord::AnyRecord(const AnyRecord &other) = default;
AnyRecord::AnyRecord(AnyRecord &&other) noexcept = default;
AnyRecord &AnyRecord::operator=(const AnyRecord &other) = default;
AnyRecord &AnyRecord::operator=(AnyRecord &&other) noexcept = default;
AnyRecord::~AnyRecord() = default;

RecordKind kindOf(const AnyRecord &record)
{
    return std::visit([]<class R>(const R &) { return RecordType<R>::kind; }, record);
}

QUuid idOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return r.id.uuid(); }, record);
}

qint64 revisionOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return r.revision; }, record);
}

namespace {

template <size_t I = 0>
AnyRecord makeAlternative(RecordKind kind)
{
    if constexpr (I < std::variant_size_v<AnyRecord::Variant>) {
        using R = std::variant_alternative_t<I, AnyRecord::Variant>;
        return RecordType<R>::kind == kind ? AnyRecord(R{}) : makeAlternative<I + 1>(kind);
    } else {
        throw Error(ErrorCode::Internal, {}, QStringLiteral("unknown record kind %1").arg(static_cast<int>(kind)));
    }
}

} // namespace

AnyRecord makeRecord(RecordKind kind)
{
    return makeAlternative(kind);
}

CaseFile::CaseFile() = default;
CaseFile::CaseFile(const CaseFile &other) = default;
CaseFile::CaseFile(CaseFile &&other) noexcept = default;
CaseFile &CaseFile::operator=(const CaseFile &other) = default;
CaseFile &CaseFile::operator=(CaseFile &&other) noexcept = default;
CaseFile::~CaseFile() = default;
bool CaseFile::operator==(const CaseFile &other) const = default;

void CaseFile::put(const AnyRecord &newRecord)
{
    std::visit(
        [this]<class R>(const R &r) {
            if constexpr (std::is_same_v<R, Case>) {
                record = r;
            } else {
                auto &list = all<R>();
                const auto found = std::find_if(list.begin(), list.end(), [&](const R &x) { return x.id == r.id; });
                if (found == list.end())
                    list.push_back(r);
                else
                    *found = r;
            }
        },
        newRecord);
}

void CaseFile::remove(RecordKind kind, const QUuid &id)
{
    std::visit(
        [&]<class R>(const R &) { std::erase_if(all<R>(), [&](const R &x) { return x.id.uuid() == id; }); },
        makeRecord(kind));
}

namespace {

// The best of those that fit, by `key` and then by id, so that the order of the list never matters.
template <class R, class Fits, class Key>
const R *best(const std::vector<R> &list, Fits fits, Key key)
{
    const R *found = nullptr;
    for (const R &r : list) {
        if (fits(r) && (!found || std::tuple(key(*found), found->id) < std::tuple(key(r), r.id)))
            found = &r;
    }
    return found;
}

} // namespace

std::optional<Instant> CaseFile::anchor(QStringView name) const
{
    const AnchorTime *newest = best(
        all<AnchorTime>(), [&](const AnchorTime &a) { return a.anchor == name; },
        [](const AnchorTime &a) { return a.recordedAt; });
    return newest ? newest->at : std::nullopt;
}

const StepState *CaseFile::step(QStringView stepId) const
{
    return best(
        all<StepState>(), [&](const StepState &s) { return s.step == stepId; },
        [](const StepState &s) { return s.recordedAt; });
}

const RowState *CaseFile::row(QStringView checklistId, QStringView rowId) const
{
    return best(
        all<RowState>(), [&](const RowState &r) { return r.checklist == checklistId && r.row == rowId; },
        [](const RowState &r) { return r.at; });
}

QString CaseFile::formValue(QStringView stepId, QStringView fieldId) const
{
    const FormValue *value = best(
        all<FormValue>(), [&](const FormValue &v) { return v.step == stepId && v.field == fieldId; },
        [](const FormValue &v) { return v.revision; });
    return value ? value->value : QString();
}

const Decision *CaseFile::decision(QStringView decisionId) const
{
    const auto saidBy = [&](DecisionParty party) {
        const Decision *newest = best(
            all<Decision>(),
            [&](const Decision &d) { return d.decision == decisionId && d.isFinal && d.party == party; },
            [](const Decision &d) { return d.at; });
        return newest && !newest->answer.isEmpty() ? newest : nullptr;
    };
    if (const Decision *agreed = saidBy(DecisionParty::Agreed))
        return agreed;
    const Decision *counts = nullptr;
    for (const auto &party : enumNames<DecisionParty>) {
        const Decision *said = saidBy(party.value);
        if (said && counts && said->answer != counts->answer)
            return nullptr;
        if (said && (!counts || counts->at < said->at))
            counts = said;
    }
    return counts;
}

const Harm *CaseFile::harm() const
{
    return best(
        all<Harm>(), [](const Harm &) { return true; }, [](const Harm &h) { return h.at; });
}

const Conversation *CaseFile::lastConversation() const
{
    return best(
        all<Conversation>(),
        [](const Conversation &c) { return c.outcome == ContactOutcome::Held && c.corrects.isNil(); },
        [](const Conversation &c) { return c.at; });
}

const Person *CaseFile::person(PersonRole role) const
{
    const Person *found = nullptr;
    for (const Person &p : all<Person>()) {
        const bool fits = std::find(p.roles.begin(), p.roles.end(), role) != p.roles.end();
        if (fits && (!found || p.id < found->id))
            found = &p;
    }
    return found;
}

const Person *CaseFile::patient() const
{
    return person(PersonRole::Patient);
}

} // namespace candor
