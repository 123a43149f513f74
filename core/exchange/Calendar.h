// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>

namespace candor {

class Casebook;

/// What an iCalendar file (RFC 5545) of due dates needs besides the tasks. A calendar is read on telephones and shared
/// with assistants: an entry says the number of the case and the kind of task, and nothing else of the case.
struct CalendarRequest {
    std::vector<WorkItem> tasks;
    /// The words of an entry: "Case 2026-0147: a promise is due".
    std::function<QString(const WorkItem &)> title;
    Instant now{};
    QTimeZone zone = QTimeZone::utc(); // days begin here
    QStringList earlier;               // entries of the files before this one; those that are gone are cancelled
};

/// The file, and the entries in it that are not cancelled, for the next one.
struct CalendarFile {
    QByteArray content;
    QStringList entries;
};

/// Each task has the same UID in every file, and a later file a higher SEQUENCE, so that a calendar moves its entry
/// instead of adding one. Tasks without a due time are left out.
[[nodiscard]] CalendarFile calendarOf(const CalendarRequest &request);

/// "Case 2026-0147: a promise is due", translated in context "Calendar" by `translate`; English without one.
[[nodiscard]] QString calendarTitle(
    const WorkItem &task, const std::function<QString(const char *context, const QString &english)> &translate);

/// The due dates of a whole casebook. Remembers in the casebook which entries it made, so that the next file cancels
/// those that are gone. The casebook must live until it is finished.
[[nodiscard]] QFuture<CalendarFile> calendarOf(Casebook &casebook, std::function<QString(const WorkItem &)> title);

} // namespace candor
