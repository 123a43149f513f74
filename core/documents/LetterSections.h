// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/MergeFields.h"

namespace candor {

/// A tag in the text of a letter or template, {{like.this}}.
struct TextTag {
    qsizetype start = 0;
    qsizetype length = 0;
    QChar sign;   // '#', '^', '/', '!', '?'; null for a value
    QString name; // without the sign; of '?' what is to be written there

    friend bool operator==(const TextTag &, const TextTag &) = default;
};

/// All tags of a text, in their order. What is escaped or not closed on its line is none.
[[nodiscard]] std::vector<TextTag> tagsIn(const QString &text);

/// The text of a template as the letter of a case begins: what depends on the case is decided, rows of lists are
/// written out, and only fields of single values stay open, to be filled in when the letter goes out. So a person
/// edits sentences and no conditions. A text whose sections do not match stays as it is.
[[nodiscard]] QString settledSections(const QString &text, const MergeValues &values, const DocumentContext &context);

} // namespace candor
