// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace candor {

/// One text of the help: about a screen ("screen-today") or guidance on the work ("guide-apology").
struct HelpTopic {
    QString id;
    QString title;
    QString markdown;

    [[nodiscard]] bool isGuidance() const { return id.startsWith(QLatin1StringView("guide-")); }
};

/// "es" when the program speaks Spanish, else "en".
[[nodiscard]] QString helpLanguage();
/// All topics of a language in reading order: screens, then guidance.
[[nodiscard]] const std::vector<HelpTopic> &helpTopics(const QString &language = helpLanguage());
/// nullptr when there is none.
[[nodiscard]] const HelpTopic *helpTopic(const QString &id, const QString &language = helpLanguage());

/// The topic for a screen: unlock, today, cases, new-case, pathway, communications, people, history, library, settings,
/// investigation, actions, resolution, documents. A screen without one of its own gets that of the list of cases.
[[nodiscard]] QString helpTopicFor(const QString &screenKey);

/// Topics that hold every word of the search, in title or text; all of them for an empty search.
[[nodiscard]] std::vector<const HelpTopic *> findTopics(const std::vector<HelpTopic> &topics, const QString &search);

} // namespace candor
