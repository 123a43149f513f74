// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TodaySource.h"

#include <algorithm>

namespace candor {

QStringList tasksOf(const QString &user, const std::vector<User> &users)
{
    QStringList people{user};
    const auto isOnCall = [](const User &each) { return each.active && each.onCall; };
    const bool own =
        std::any_of(users.begin(), users.end(), [&](const User &each) { return isOnCall(each) && each.name == user; });
    if (own || std::none_of(users.begin(), users.end(), isOnCall))
        people += QString();
    return people;
}

TodaySource todayOf(Casebook &casebook)
{
    return {
        [&casebook](const WorkQuery &query) { return casebook.read(query); },
        [&casebook](const CaseRequest &request) { return casebook.read(request); },
        [&casebook](Command command) { return casebook.apply(std::move(command)); },
        [&casebook] { return casebook.surroundings(); },
        [&casebook] { return casebook.user(); },
        [&casebook] { return tasksOf(casebook.user(), casebook.users()); }};
}

} // namespace candor
