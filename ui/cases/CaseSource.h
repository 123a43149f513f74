// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

/// What the list of cases needs from a casebook, as functions: the casebook in the program, values in a test.
struct CaseSource {
    std::function<QFuture<CasePage>(const CaseQuery &)> list;
    std::function<QFuture<CaseMarks>(const CaseQuery &, int pages)> mark;
    std::function<QFuture<FoundCases>(const SearchQuery &)> find;
    std::function<QFuture<std::vector<CaseRow>>(const std::vector<QUuid> &)> rows;
    std::function<QFuture<CaseView>(const CaseRequest &)> read;
    std::function<QFuture<VaultCounts>()> counts;
    std::function<QFuture<CaseChoices>()> choices;
    std::function<QFuture<std::vector<SavedView>>()> savedViews;
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<QFuture<void>(const QString &action, const QString &object)> note;
    std::function<Surroundings()> surroundings;
    std::function<QString()> user;
    std::shared_ptr<const Protocol> protocol; // names the stages
};

/// The casebook must outlive the source.
[[nodiscard]] CaseSource sourceOf(Casebook &casebook);

} // namespace candor
