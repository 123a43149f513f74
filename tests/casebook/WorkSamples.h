// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CasebookFixture.h"
#include "base/Error.h"
#include "casebook/WorkItems.h"

#include <algorithm>

// Cases made by hand for tests of what has to be done.
namespace candor::samples {

inline Surroundings noon()
{
    return surroundings(at("2026-07-14T10:50"));
}

/// Nothing is known of it but that it is a case.
inline CaseFile identifiedCase()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = QStringLiteral("2026-0147");
    file.record.status = CaseStatus::Open;
    file.record.owner = QStringLiteral("Dana Okafor");
    stamp(file, "t_identified", found);
    decide(file, QStringLiteral("D1"), QStringLiteral("yes"), found);
    return file;
}

/// The same with a patient.
inline CaseFile heparinCase()
{
    CaseFile file = identifiedCase();
    file.record.title = QStringLiteral("Heparin rate");
    Person patient;
    patient.name = QStringLiteral("Walter Brandvold");
    patient.ageYears = 67;
    patient.roles = {PersonRole::Patient};
    file.put(with(patient));
    return file;
}

inline Promise promiseDue(Instant due)
{
    Promise promise;
    promise.text = QStringLiteral("Call with the result");
    promise.owner = QStringLiteral("Lena Park");
    promise.due = due;
    return with(promise);
}

inline std::vector<WorkItem> work(const CaseFile &file, const Surroundings &around = noon())
{
    return workItems(file.record.id.uuid(), file, evaluate(protocol(), file, around), around);
}

inline const WorkItem *find(const std::vector<WorkItem> &items, WorkKind kind, const QString &subject)
{
    const auto item = std::find_if(
        items.begin(), items.end(), [&](const WorkItem &each) { return each.kind == kind && each.subject == subject; });
    return item == items.end() ? nullptr : &*item;
}

/// What the work throws; a failure of the program where it throws nothing.
template <class Work>
ErrorCode failure(Work doIt)
{
    try {
        doIt();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace candor::samples
