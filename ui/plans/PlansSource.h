// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

/// What the improvement plans need from a casebook, as functions: the casebook in the program, values in a test.
struct PlansSource {
    std::function<QFuture<std::vector<AnyRecord>>()> records; // of the casebook itself
    std::function<QFuture<std::vector<ActionRow>>(const std::vector<Id<Action>> &)> actions;
    std::function<QFuture<ActionPage>(const ActionQuery &)> list;
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<QFuture<void>(const QString &action, const QString &object)> note;
    std::function<Settings()> settings;
    std::function<Surroundings()> surroundings;
    std::function<QString()> user;
};

/// The casebook must outlive the source.
[[nodiscard]] PlansSource plansOf(Casebook &casebook);

} // namespace candor
