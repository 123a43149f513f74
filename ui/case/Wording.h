// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Field.h"
#include "workflow/Pathway.h"

#include <QLocale>

/// The sentences that screens make from model values. Pure functions of their arguments: the same value always reads
/// the same, in the language of the program and the locale of the reader (12 or 24 hours).
namespace candor::words {

/// When and where a sentence is read: times are shown in the zone of the hospital.
struct Moment {
    Instant now{};
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
};

[[nodiscard]] Moment momentOf(const Surroundings &surroundings, const QLocale &locale = QLocale());

// Times
[[nodiscard]] QString clockTime(Instant at, const Moment &moment); // "11:12 AM"
[[nodiscard]] QString shortDay(QDate day, const Moment &moment); // "Mon, Jul 20"; with the year when it is another one
[[nodiscard]] QString longDay(QDate day, const Moment &moment);  // "Monday, July 6"; likewise
/// The text as it begins a sentence or stands as a heading: days and months are small letters in Spanish.
[[nodiscard]] QString atStart(QString text, const Moment &moment);
/// "11:12 AM" today, "Tomorrow 10:12 AM", "Yesterday 4:30 PM", else "Mon, Jul 20, 4:30 PM".
[[nodiscard]] QString dayTime(Instant at, const Moment &moment);
/// The same without a word such as "Yesterday", for the middle of a sentence: "Mon, Jul 13, 4:30 PM".
[[nodiscard]] QString exactTime(Instant at, const Moment &moment);
/// A time that happened or a date only, for lists: "10:25 AM" today, else "Mon, Jul 6".
[[nodiscard]] QString listTime(Instant at, const Moment &moment);
/// "22 min", "6 h 10 min", "18 h", "3 days": the sign does not count; short form for the eye.
[[nodiscard]] QString duration(std::chrono::milliseconds length);
/// The same in full words for a screen reader: "22 minutes".
[[nodiscard]] QString spokenDuration(std::chrono::milliseconds length);

// Deadlines
/// "11:12 AM, in 22 min", "Mon 4:30 PM, 18 h late", "Tomorrow 10:12 AM", "Day 41 of 45, by Mon, Jul 20",
/// "Done 10:36 AM, 14 min late", or what it waits for.
[[nodiscard]] QString dueLine(const Due &due, const Protocol &protocol, const Moment &moment);
/// What is left of a deadline alone: "22 min left", "18 h late"; empty when it does not run.
[[nodiscard]] QString timeLeft(const Due &due, const Moment &moment);
/// "11:12 AM, 22 minutes left, due soon", for assistive technology.
[[nodiscard]] QString spokenDue(const Due &due, const Protocol &protocol, const Moment &moment);
/// How the time came about: "60 minutes from 10:12 AM", "New time, first 11:12 AM".
[[nodiscard]] QString dueExplanation(const Due &due, const Protocol &protocol, const Moment &moment);
/// The explanation with anchor, calendar and source, as lines for a tooltip.
[[nodiscard]] QString dueReasons(const Due &due, const Protocol &protocol, const Moment &moment);
/// "Starts when “Harm found” is recorded"
[[nodiscard]] QString startsWhen(const Due &due, const Protocol &protocol);
/// What is due: title of the clock, else the text of the promise or "Next contact".
[[nodiscard]] QString dueTitle(const Due &due, const CaseFile &file);
/// "60 minutes", "45 business days"
[[nodiscard]] QString span(const Span &length);

// Steps
/// Second line of a step: "Done 10:36 AM, Dana Okafor", "By 11:12 AM", "After: Hold the conversation".
[[nodiscard]] QString stepStatus(const StepView &step, const Protocol &protocol, const Moment &moment, bool isNext);
/// The whole row as a sentence: "Hold the conversation, to do, by 11:12 AM".
[[nodiscard]] QString stepSentence(const StepView &step, const Protocol &protocol, const Moment &moment, bool isNext);
/// "After: Choose who will lead, Activate the team"; empty when nothing stands in the way.
[[nodiscard]] QString blockers(const StepView &step, const Protocol &protocol);
[[nodiscard]] QString checksDone(int done, int all); // "2 of 4 checks done"

// Where a rule comes from
/// "AHRQ CANDOR toolkit, module 5; … (Unverified)"
[[nodiscard]] QString origin(const Origin &origin, const Protocol &protocol);

// Texts of the model
[[nodiscard]] QString protocolText(const QString &english);
/// A name, label or definition of a code list.
[[nodiscard]] QString codeText(const QString &english);
[[nodiscard]] QString choiceText(const char *english);
[[nodiscard]] QString fieldText(const char *english);
template <NamedEnum E>
[[nodiscard]] QString choiceText(E value)
{
    for (const auto &each : enumNames<E>) {
        if (each.value == value)
            return choiceText(each.label);
    }
    return {};
}
[[nodiscard]] QString anchorText(const QString &anchor, const Protocol &protocol);
[[nodiscard]] QString roleText(const QString &role, const Protocol &protocol);

/// Name with the part in the case: "Disclosure lead, trained"; empty for nobody.
[[nodiscard]] QString personPart(const Person &person);
[[nodiscard]] QString initials(const QString &name);
/// "Ann, Ben and Cyd" as the locale does it.
[[nodiscard]] QString list(const QStringList &names, const Moment &moment);

} // namespace candor::words
