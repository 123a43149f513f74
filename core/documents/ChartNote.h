// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"

namespace candor {

/// A word that does not belong in a note in the medical record.
struct ChartFinding {
    qsizetype start = 0; // in the text
    qsizetype length = 0;
    QString word;   // as it stands there
    QString reason; // key, see chartReason()

    friend bool operator==(const ChartFinding &, const ChartFinding &) = default;
};

/// Looks for the words of resources/chart-note, English and Spanish, whole words only, whatever the case and the
/// accents. In the order of the text; where two overlap, the longer one. It points them out, and forbids nothing.
[[nodiscard]] std::vector<ChartFinding> chartNoteFindings(const QString &text);

/// The sentence for a reason: English, translated in context "ChartWord"; nullptr when the key is unknown.
[[nodiscard]] const char *chartReason(QStringView key);
/// Every reason that the word list uses.
[[nodiscard]] QStringList chartReasons();

/// A first text of the note from what was logged: who was there, what was told as facts, questions, what comes next.
/// Reads only values of the lanes Fact and Told, and leaves out what was said about bills, lawyers and offers. A line
/// that ends with a colon is a heading, a line that begins with a dash is an item.
[[nodiscard]] QString chartNoteDraft(const CaseFile &file, const Conversation &talk, const DocumentContext &context);

} // namespace candor
