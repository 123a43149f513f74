// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

namespace candor {

/// The program over some days, in figures: what a report to the board says of all cases together.
struct ProgramFigures {
    /// How many of those that count did what was asked.
    struct Share {
        int met = 0;
        int of = 0;

        friend bool operator==(const Share &, const Share &) = default;
    };

    QDate from; // both days count
    QDate to;
    int opened = 0; // identified as events of the program in these days
    int open = 0;   // at their end
    int closed = 0;
    std::vector<std::pair<QString, int>> stages; // where the open ones are now: title in the protocol, how many
    Share firstHour;   // first conversation in its time, of those whose time ran out or that were held
    Share promises;    // kept by the day that was promised first
    Share measured;    // actions done in these days whose effect was measured
    Share toldChanges; // cases with such actions whose family was told of each of them

    friend bool operator==(const ProgramFigures &, const ProgramFigures &) = default;
};

/// Counts below this one could tell who it was: they are shown as "fewer than 5".
inline constexpr int leastShownCount = 5;

/// The last quarter that is over: its first and its last day.
[[nodiscard]] std::pair<QDate, QDate> lastQuarter(QDate today);

/// Adds what a case has to say of the days of `figures`.
void addCase(ProgramFigures &figures, const CaseRow &row, const CaseView &view);

/// Where the cases come from: a casebook in the program, values in a test.
struct ProgramSource {
    std::function<QFuture<CasePage>(const CaseQuery &)> rows;
    std::function<QFuture<CaseView>(const CaseRequest &)> read;
};
[[nodiscard]] ProgramSource programSource(Casebook &casebook);
/// Opens the cases that were open in these days, one after the other, and waits for each: for a thread away from the
/// screen. Throws Error(Cancelled), and what reading throws.
[[nodiscard]] ProgramFigures
programFigures(const ProgramSource &source, QDate from, QDate to, const QTimeZone &zone, const Progress &progress);

/// Does the text of a letter name figures of the program?
[[nodiscard]] bool namesProgram(const QString &text);

struct DocumentContext;
/// As people read them: "12", "fewer than 5"; "8 of 10, 80%".
[[nodiscard]] QString countText(int count, const DocumentContext &context);
[[nodiscard]] QString shareText(const ProgramFigures::Share &share, const DocumentContext &context);

} // namespace candor
