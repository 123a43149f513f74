// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/Listing.h"
#include "theme/PaintKit.h"

#include <functional>

/// What the list of tasks says about each, and where it stands in it. Pure functions.
namespace candor::tasks {

enum class Group { Late, NextHour, Today, Week, Waiting };
inline constexpr int groupCount = 5;

/// Where and for whom the tasks are read.
struct Reading {
    words::Moment moment;
    BusinessCalendar calendar;
    bool namesShown = false;
};

[[nodiscard]] Reading readingOf(const Surroundings &around, bool namesShown, const QLocale &locale = QLocale());

/// The first moment of tomorrow.
[[nodiscard]] Instant endOfDay(const words::Moment &moment);
/// The first moment that is no longer "this week": seven days, today being the first.
[[nodiscard]] Instant endOfWeek(const words::Moment &moment);
/// Empty: later than this week.
[[nodiscard]] std::optional<Group> groupOf(const WorkItem &item, const words::Moment &moment);
[[nodiscard]] QString groupName(Group group);

[[nodiscard]] ClockLook clockLook(const WorkItem &item, Instant now);
/// Of the time that is left, 1 all, 0 none.
[[nodiscard]] double fractionLeft(const WorkItem &item, Instant now);

[[nodiscard]] QString title(const WorkItem &item);
/// "2026-0118 · Retained sponge · R.Q., 58"; without the patient for the care of staff. `shortened` makes the title of
/// the case fit where the line is too long: number and patient are what people look for.
[[nodiscard]] QString caseLine(
    const WorkItem &item, bool namesShown,
    const std::function<QString(const QString &, const QString &)> &shortened = {});
/// "22 min left", "18 h late", "2 h 40 min", "Tomorrow", "Thu, Jul 16", "Waiting 4 days"
[[nodiscard]] QString timeText(const WorkItem &item, const words::Moment &moment);
/// "11:12 AM", "Mon 4:30 PM", "Day 43 of 45", "Since Jul 10"
[[nodiscard]] QString whenText(const WorkItem &item, const Reading &reading);
/// "Last told 10:25 AM", "Not told yet", "Not shared"
[[nodiscard]] QString toldText(const WorkItem &item, const words::Moment &moment);
[[nodiscard]] QString ownerText(const WorkItem &item);
/// The whole row for assistive technology.
[[nodiscard]] QString sentence(const WorkItem &item, const Reading &reading);

} // namespace candor::tasks
