// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "documents/Figures.h"
#include "model/TimelineRules.h"
#include "render/FishboneFigure.h"
#include "render/TimelineFigure.h"

namespace candor {

struct Tokens;

/// The sentences and figures of a review, made from the case. Pure functions.
namespace words {

/// The frameworks that sort causes, with their names.
[[nodiscard]] std::vector<std::pair<QString, QString>> causeFrameworks();
/// The framework of the newest cause that has one, else the shortest list.
[[nodiscard]] QString frameworkOf(const CaseFile &file);
/// "Team", "Policies and procedures"; the text itself for a category that is in no list.
[[nodiscard]] QString categoryText(const QString &framework, const QString &category);
[[nodiscard]] std::vector<std::pair<QString, QString>> categoryChoices(const QString &framework);

/// "3:02 PM" on the day of the event, else "Fri, May 8, 7:10 AM"; "No time yet".
[[nodiscard]] QString eventWhen(const TimelineEntry &entry, QDate day, const Moment &moment);
/// The whole event as a sentence for assistive technology.
[[nodiscard]] QString eventSentence(const TimelineEntry &entry, QDate day, const Moment &moment);
[[nodiscard]] QString actorText(const QString &actor); // "Nobody named" for none
/// "What happened, Thu, May 7", with the last day when there are several.
[[nodiscard]] QString timelineTitle(const CaseFile &file, const Moment &moment);
[[nodiscard]] QString timelineCounts(const CaseFile &file);
[[nodiscard]] QString causeCounts(const CaseFile &file);

/// How a line is read, or what it needs: "Fri, May 8, 7:10 AM – Ward: fever noted."
[[nodiscard]] QString lineReading(const EventLine &line, const Moment &moment);
[[nodiscard]] QString lineProblem(const EventLine &line, const Moment &moment);
[[nodiscard]] LineContext lineContext(const CaseFile &file, QDate day, const QLocale &locale);

[[nodiscard]] QString causeText(const Cause &cause); // "Not recorded yet" for none
/// "ruled out", "no action yet" or nothing.
[[nodiscard]] QString causeStateWords(const CaseFile &file, const Cause &cause);
[[nodiscard]] QString causeSentence(const CaseFile &file, const Cause &cause);

} // namespace words

/// The figures in the language of the program and the locale of the reader.
[[nodiscard]] TimelinePicture timelinePicture(const CaseFile &file, const words::Moment &moment);
[[nodiscard]] FishbonePicture fishbonePicture(const CaseFile &file);

[[nodiscard]] FigureStyle figureStyle(const Tokens &tokens);

} // namespace candor
