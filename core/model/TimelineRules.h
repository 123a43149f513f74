// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/CaseFile.h"

#include <QTimeZone>

namespace candor {

// How the events of a review are put in order, named, and read from one line that a person types. Pure functions.

/// By time; events without a time come last, and those at the same time in the order in which they were written.
[[nodiscard]] std::vector<const TimelineEntry *> timelineOrder(const CaseFile &file);
/// Who or where things happened, each once, in the order of the first event. Spaces and the case of letters do not
/// make another one.
[[nodiscard]] QStringList timelineActors(const std::vector<const TimelineEntry *> &events);
/// The day that a time without a day means: when the event happened, else the day with the most events, else `today`.
[[nodiscard]] QDate timelineDay(const CaseFile &file, const QTimeZone &zone, QDate today);

/// What a small box has room for: the first sentence, and what follows it.
struct EventTitle {
    QString title;
    QString rest;

    friend bool operator==(const EventTitle &, const EventTitle &) = default;
};
[[nodiscard]] EventTitle eventTitle(const QString &happened);

/// What is taken for granted when a line is read.
struct LineContext {
    QDate day;                   // of a time without a day
    bool dayBeforeMonth = false; // "8/5" is the eighth of May
    QStringList actors;          // that are in the case; their spelling is kept
    QStringList expectedWords;   // that may stand before what was expected, such as "expected"
};

enum class LineProblem { None, Empty, NoSuchTime, NoSuchDay, DayWithoutTime, NothingHappened };

/// One event as a line says it: "1456 OR nurses: extra sponges not on board | expected: added at once". Day, time,
/// actor and what was expected may be left out.
struct EventLine {
    LineProblem problem = LineProblem::None;
    QString unread; // the part of the line that the problem is about
    QDate day;      // valid only with a time
    QTime time;     // invalid for an event without a time
    QString actor;
    QString happened;
    QString expected;

    friend bool operator==(const EventLine &, const EventLine &) = default;
};
[[nodiscard]] EventLine readEventLine(const QString &text, const LineContext &context);
/// The beginning of the actor that is being typed: what follows day and time, up to the end of the line; empty once
/// there is a colon.
[[nodiscard]] QString typedActor(const QString &text, const LineContext &context);
/// A new event; what was expected is only written down where it differed, so it is a gap then.
[[nodiscard]] TimelineEntry entryOf(const EventLine &line, const QTimeZone &zone);

} // namespace candor
