// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CaseSource.h"

namespace candor {

CaseSource sourceOf(Casebook &casebook)
{
    return {
        [&casebook](const CaseQuery &query) { return casebook.read(query); },
        [&casebook](const SearchQuery &query) { return casebook.read(query); },
        [&casebook](const CaseRequest &request) { return casebook.read(request); },
        [&casebook] { return casebook.counts(); },
        [&casebook] { return casebook.surroundings(); },
        casebook.currentProtocol()};
}

} // namespace candor
