// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <functional>
#include <vector>

namespace candor {

// What the figures of a review show, as plain data: screens and documents draw the same.

/// One event of the timeline, at minutes of the hospital's clock since 1970.
struct TimelineEvent {
    qint64 minute = 0;
    int lane = 0;
    QString title;
    QString detail; // second line: the time, and what else there is room for
    bool gap = false;
};

struct TimelineContent {
    QStringList lanes;
    std::vector<TimelineEvent> events; // by time
    QLocale locale;
    std::function<QString(QDate)> dayText;
    bool nameDay = false; // also when all is on one day
};

enum class CauseMark { Possible, Confirmed, RuledOut };

struct BoneCause {
    QString text;
    CauseMark mark = CauseMark::Possible;
    int depth = 0; // in its chain of whys
    QString state; // said in words behind the text: "ruled out", "no action yet"; empty for none
};

struct Bone {
    QString name;
    std::vector<BoneCause> causes;
};

struct FishboneContent {
    std::vector<Bone> bones;
    QString effect;
    QString harm; // second part of the head
};

} // namespace candor
