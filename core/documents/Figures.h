// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "model/CauseRules.h"

#include <QUuid>

namespace candor {

// The figures of a review, made from the case; screens and documents say the same in them.

/// The words and times of whoever shows a figure.
struct FigureWords {
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
    std::function<QString(QDate)> day;            // "Thu, May 7"
    std::function<QString(const char *)> text;    // an English text of "TimelineWords" in the language of the reader
    [[nodiscard]] QString time(Instant at) const; // "3:02 PM"
};
[[nodiscard]] FigureWords figureWords(const DocumentContext &context);

/// "Team", "Policies and procedures": the categories in short words that fit on a bone.
struct CauseCategory {
    const char *framework;
    const char *code;
    const char *text; // of "TimelineWords"
};
[[nodiscard]] const std::vector<CauseCategory> &causeCategories();
/// The text itself for a category that is in no list.
[[nodiscard]] QString causeCategoryText(const QString &framework, const QString &category, const FigureWords &words);
[[nodiscard]] QString causeStatement(const Cause &cause, const FigureWords &words); // "Not recorded yet" for none
/// "ruled out", "no action yet" or nothing.
[[nodiscard]] QString causeStateText(const CaseFile &file, const Cause &cause, const FigureWords &words);

[[nodiscard]] QString eventActor(const QString &actor, const FigureWords &words); // "Nobody named" for none

/// The figures with the records behind their parts.
struct TimelinePicture {
    TimelineContent content;
    std::vector<QUuid> ids; // one per event
};
[[nodiscard]] TimelinePicture timelinePicture(const CaseFile &file, const FigureWords &words);

/// The causes of one category, as places in the list of chains.
struct CauseGroup {
    QString framework;
    QString category;
    std::vector<int> nodes;
};
/// In the order of the lists; causes without a category come last.
[[nodiscard]] std::vector<CauseGroup> causeGroups(const std::vector<CauseNode> &nodes, bool rootsOnly);

struct FishbonePicture {
    FishboneContent content;
    std::vector<QUuid> ids; // one per cause, bone by bone
};
[[nodiscard]] FishbonePicture fishbonePicture(const CaseFile &file, const FigureWords &words);

/// The figures as blocks of a document, each with its table; patient safety work product both. Nothing when the case
/// has no event or no cause.
[[nodiscard]] std::optional<Block> timelineBlock(const CaseFile &file, const DocumentContext &context);
[[nodiscard]] std::optional<Block> fishboneBlock(const CaseFile &file, const DocumentContext &context);

} // namespace candor
