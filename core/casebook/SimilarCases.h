// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QFuture>

namespace candor {

class Casebook;

/// What is known of a new report that may tell of an event which has a case already. Empty parts are not compared.
struct SimilarQuery {
    QString patientName;
    QString recordNumber;
    QString sourceId;          // id of the report in the system it came from
    std::optional<Instant> at; // when it happened or was found
    Id<Case> except;           // the report itself, when it is in the casebook

    friend bool operator==(const SimilarQuery &, const SimilarQuery &) = default;
};

struct SimilarCase {
    Id<Case> id;
    QString number;
    QString title;
    CaseStatus status = CaseStatus::Intake;
    std::optional<Instant> at; // the time that was compared
    bool samePatient = false;
    bool sameRecordNumber = false;
    bool sameSource = false;
};

/// How far apart two times of the same event are told.
inline constexpr int similarWithinDays = 7;

/// What a case has in common with a new report: the same patient (name in any order of its words, or record number)
/// within a few days, or a report of the same id. nullopt when nothing. Pure.
[[nodiscard]] std::optional<SimilarCase> compareCase(const CaseFile &file, const SimilarQuery &query);

/// The cases that have something in common, the newest number first. Candidates come from the search index; only those
/// few case files are read. The casebook must outlive the answer.
[[nodiscard]] QFuture<std::vector<SimilarCase>> similarCases(Casebook &casebook, const SimilarQuery &query);

} // namespace candor
