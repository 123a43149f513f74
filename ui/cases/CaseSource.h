// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

/// What the list of cases needs from a casebook, as functions: the casebook in the program, values in a test.
struct CaseSource {
    std::function<QFuture<CasePage>(const CaseQuery &)> list;
    std::function<QFuture<std::vector<SearchHit>>(const SearchQuery &)> search;
    std::function<QFuture<CaseView>(const CaseRequest &)> read;
    std::function<QFuture<VaultCounts>()> counts;
    std::function<Surroundings()> surroundings;
    std::shared_ptr<const Protocol> protocol; // names the stages
};

/// The casebook must outlive the source.
[[nodiscard]] CaseSource sourceOf(Casebook &casebook);

} // namespace candor
