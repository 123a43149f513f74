// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>
#include <map>

namespace candor {

class Casebook;

/// What a casebook remembers of the files before.
struct CalendarMemory {
    int sequence = 0;              // of the last file
    QStringList entries;           // of the last file, without what it cancelled
    std::map<QString, QDate> gone; // cancelled on that day

    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] static CalendarMemory fromText(const QByteArray &text);
    friend bool operator==(const CalendarMemory &, const CalendarMemory &) = default;
};

/// What an iCalendar file (RFC 5545) of due dates needs besides the tasks. A calendar is read on telephones and shared
/// with assistants: an entry says the number of the case and the kind of task, and nothing else of the case.
struct CalendarRequest {
    std::vector<WorkItem> tasks;
    /// The words of an entry: "Case 2026-0147: a promise is due".
    std::function<QString(const WorkItem &)> title;
    Instant now{};
    QTimeZone zone = QTimeZone::utc(); // days begin here
    CalendarMemory before{};
};

/// The file, and what is to be remembered of it.
struct CalendarFile : CalendarMemory {
    QByteArray content;
};

/// Each task has the same UID in every file, and each file a higher SEQUENCE than the one before, so that a calendar
/// moves its entry instead of adding one. Entries that are gone are cancelled, in every file for two months: a file may
/// fail to be written, or never reach the calendar. Tasks without a due time are left out.
[[nodiscard]] CalendarFile calendarOf(const CalendarRequest &request);

/// "Case 2026-0147: a promise is due", translated in context "Calendar" by `translate`; English without one.
[[nodiscard]] QString calendarTitle(
    const WorkItem &task, const std::function<QString(const char *context, const QString &english)> &translate);

/// The due dates of a whole casebook. It remembers the entries once `write` has put the content in its place, and not
/// when that throws: the next file then goes on from the one before. `write` is called on a thread of the casebook's,
/// which must live until the file is finished.
[[nodiscard]] QFuture<CalendarFile> calendarOf(
    Casebook &casebook, std::function<QString(const WorkItem &)> title,
    std::function<void(const QByteArray &content)> write = {});

} // namespace candor
