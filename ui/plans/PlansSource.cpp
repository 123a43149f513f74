// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlansSource.h"

namespace candor {

PlansSource plansOf(Casebook &casebook)
{
    Casebook *book = &casebook;
    return {
        .records = [book] { return book->programRecords(); },
        .actions = [book](const std::vector<Id<Action>> &ids) { return book->actions(ids); },
        .list = [book](const ActionQuery &query) { return book->read(query); },
        .apply = [book](Command command) { return book->apply(std::move(command)); },
        .note = [book](const QString &action, const QString &object) { return book->note(action, {}, object); },
        .settings = [book] { return book->settings(); },
        .surroundings = [book] { return book->surroundings(); },
        .user = [book] { return book->user(); }};
}

} // namespace candor
