// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseRecords.h"
#include "model/Communication.h"
#include "model/Correspondence.h"
#include "model/Evidence.h"
#include "model/Improvement.h"
#include "model/Investigation.h"
#include "model/People.h"
#include "model/Program.h"
#include "model/Resolution.h"
#include "model/Support.h"
#include "model/Work.h"

#include <algorithm>
#include <tuple>
#include <variant>
#include <vector>

namespace candor {

template <class... R>
struct RecordList {
    using Variant = std::variant<R...>;
    using Lists = std::tuple<std::vector<R>...>;
};

/// Every record type there is. Adding one here (and its RecordType) stores, audits, searches and exports it.
using AllRecords = RecordList<
    Case, AnchorTime, Report, Harm, Person, Conversation, Fact, Question, Promise, CaregiverSupport, EvidenceItem,
    CustodyEvent, Hold, Investigation, TimelineEntry, Interview, Cause, Decision, Action, Measurement, Need, Apology,
    Offer, OfferElement, Payment, Agreement, BillingDecision, RegulatoryClock, Document, Attachment, Note, StepState,
    RowState, FormValue, LoopException, ReviewQuestion, BehaviorReview, Approval, Letter, Disclosure, Settings, User,
    ProtocolEdition, SavedView, ContactCard, LetterTemplate, ImprovementPlan, PlanReading, PlanTest>;

/// One record of any type.
class AnyRecord : public AllRecords::Variant {
public:
    // Copied and destroyed in one place, as a case file is, and for the same reason.
    using Variant = AllRecords::Variant;
    using Variant::Variant;
    AnyRecord(const AnyRecord &other);
    AnyRecord(AnyRecord &&other) noexcept;
    AnyRecord &operator=(const AnyRecord &other);
    AnyRecord &operator=(AnyRecord &&other) noexcept;
    ~AnyRecord();
};

template <class R>
concept AnyRecordType = requires
{
    RecordType<R>::kind;
};

[[nodiscard]] RecordKind kindOf(const AnyRecord &record);
[[nodiscard]] QUuid idOf(const AnyRecord &record);
[[nodiscard]] qint64 revisionOf(const AnyRecord &record);
/// A default-made record of the kind; throws Error(Internal) for a number that is no kind.
[[nodiscard]] AnyRecord makeRecord(RecordKind kind);

/// A whole case file as plain values: the head and all records that belong to it, each list in order of creation.
/// This is what the workflow is evaluated on, what documents are built from and what is exported.
class CaseFile {
public:
    // Made, copied, compared and destroyed in one place: done inline, every file that holds a case file would compile
    // the code for all kinds of records again.
    CaseFile();
    CaseFile(const CaseFile &other);
    CaseFile(CaseFile &&other) noexcept;
    CaseFile &operator=(const CaseFile &other);
    CaseFile &operator=(CaseFile &&other) noexcept;
    ~CaseFile();
    [[nodiscard]] bool operator==(const CaseFile &other) const;

    Case record;

    template <AnyRecordType R>
    [[nodiscard]] const std::vector<R> &all() const
    {
        return std::get<std::vector<R>>(m_lists);
    }
    template <AnyRecordType R>
    [[nodiscard]] std::vector<R> &all()
    {
        return std::get<std::vector<R>>(m_lists);
    }
    /// nullptr when there is none.
    template <AnyRecordType R>
    [[nodiscard]] const R *find(const Id<R> &id) const
    {
        const auto &list = all<R>();
        const auto found = std::find_if(list.begin(), list.end(), [&](const R &r) { return r.id == id; });
        return found == list.end() ? nullptr : &*found;
    }
    template <AnyRecordType R, class Predicate>
    [[nodiscard]] const R *first(Predicate predicate) const
    {
        const auto &list = all<R>();
        const auto found = std::find_if(list.begin(), list.end(), predicate);
        return found == list.end() ? nullptr : &*found;
    }

    /// Adds the record, or replaces the one with the same id.
    void put(const AnyRecord &newRecord);
    void remove(RecordKind kind, const QUuid &id);

    /// The time an anchor stands at; the newest entry counts when several were recorded.
    [[nodiscard]] std::optional<Instant> anchor(QStringView name) const;
    [[nodiscard]] const StepState *step(QStringView stepId) const;
    [[nodiscard]] const RowState *row(QStringView checklistId, QStringView rowId) const;
    [[nodiscard]] QString formValue(QStringView stepId, QStringView fieldId) const;
    /// The final answer that counts: the agreed position, else the newest answer of the sides while they say the same.
    /// nullptr when nobody has answered, and when the sides differ and have not agreed (see sidesDisagree).
    [[nodiscard]] const Decision *decision(QStringView decisionId) const;
    /// The newest rating of harm.
    [[nodiscard]] const Harm *harm() const;
    /// The newest conversation that took place; corrections do not count on their own. nullptr when there was none.
    [[nodiscard]] const Conversation *lastConversation() const;
    /// The person with a role, the one recorded first when there are several; nullptr when nobody has it.
    [[nodiscard]] const Person *person(PersonRole role) const;
    [[nodiscard]] const Person *patient() const;

private:
    AllRecords::Lists m_lists;
};

} // namespace candor
