// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

/// Times of conversations and promises, quick to give.
namespace candor::talktimes {

struct QuickTime {
    QString text;
    Instant at{};
};

/// "Now", "10 min ago", "30 min ago", "1 h ago".
[[nodiscard]] std::vector<QuickTime> justNow(const words::Moment &moment);
/// "Today 5:00 PM" while that lies ahead, "Tomorrow", "In a week".
[[nodiscard]] std::vector<QuickTime> soon(const words::Moment &moment);

/// As typed::readTime(), and also "10 min ago", "in 2 weeks", and for what lies ahead a day alone, which means 5 PM.
[[nodiscard]] std::optional<Instant> read(const QString &text, const words::Moment &moment, bool future);

/// How long it took: "45", "45 min", "1 h", "1 h 30 min".
[[nodiscard]] std::optional<int> readMinutes(const QString &text, const QLocale &locale);

} // namespace candor::talktimes
