// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

/// What the list of tasks needs from a casebook, as functions: the casebook in the program, values in a test.
struct TodaySource {
    std::function<QFuture<WorkPage>(const WorkQuery &)> list;
    std::function<QFuture<CaseView>(const CaseRequest &)> read;
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<Surroundings()> surroundings;
    std::function<QString()> user;
    std::function<QStringList()> mine; // see tasksOf()
};

/// Whose tasks a person looks after, for WorkQuery::people: their own, and while they are on call also those nobody
/// has. When nobody is on call, everybody looks after those, so that none is out of sight.
[[nodiscard]] QStringList tasksOf(const QString &user, const std::vector<User> &users);

/// The casebook must outlive the source.
[[nodiscard]] TodaySource todayOf(Casebook &casebook);

} // namespace candor
