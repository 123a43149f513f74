// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TodaySource.h"

namespace candor {

TodaySource todayOf(Casebook &casebook)
{
    return {
        [&casebook](const WorkQuery &query) { return casebook.read(query); },
        [&casebook](const CaseRequest &request) { return casebook.read(request); },
        [&casebook](Command command) { return casebook.apply(std::move(command)); },
        [&casebook] { return casebook.surroundings(); }, [&casebook] { return casebook.user(); }};
}

} // namespace candor
