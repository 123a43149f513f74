// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/TextUnits.h"

#include <QJsonArray>
#include <QStringList>

#include <unordered_map>

namespace candor {

/// Words and phrases to look for in a text, read from a list of objects
/// {"forms": [...], "except": [...], "exact_case": bool, "reason": "…", …}. Whole words, whatever the case and the
/// accents, with blanks, hyphens or a line break between them.
class PhraseList {
public:
    PhraseList() = default;
    explicit PhraseList(const QJsonArray &entries);

    struct Hit {
        qsizetype begin = 0;
        qsizetype length = 0;
        size_t firstWord = 0;
        size_t endWord = 0;
        size_t entry = 0; // in the list
        friend bool operator==(const Hit &, const Hit &) = default;
    };
    /// In the order of the text. What lies within an exception is left out; of two that overlap the first and longer
    /// one stands.
    [[nodiscard]] std::vector<Hit> find(const QString &text, const std::vector<Word> &words) const;

private:
    struct Form {
        std::vector<quint64> keys;
        size_t entry = 0;
        bool exactCase = false;
        bool isException = false;
    };
    std::unordered_map<quint64, std::vector<Form>> m_byFirst; // by the key of the first word
};

/// A JSON object of the resources; throws Error(Internal) when it is not there.
[[nodiscard]] QJsonObject readListFile(const QString &path);

} // namespace candor
