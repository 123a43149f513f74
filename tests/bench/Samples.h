// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/VaultTypes.h"

#include <random>

namespace candor::bench {

/// Invented cases of 51 records and about 10 kB of text, always the same for the same seed.
class Samples {
public:
    static constexpr int recordsOfCase = 51;

    /// Lean cases have 11 records and about 2 kB of text: a list of 100,000 of them is made in minutes.
    enum class Size { Full, Lean };

    explicit Samples(quint32 seed, Size size = Size::Full);

    struct SampleCase {
        QUuid id;
        std::vector<AnyRecord> records;
        CaseRow row;
    };
    [[nodiscard]] SampleCase next();
    [[nodiscard]] Conversation conversation();
    /// Words in the frequency of ordinary language; every text of more than 40 words holds "patient" and "wound care".
    [[nodiscard]] QString text(int words);

    static constexpr QStringView commonWord = u"patient";
    static constexpr QStringView rareWord = u"zephyrine"; // in one case of 500
    static constexpr QStringView phrase = u"\"wound care\"";
    static constexpr QStringView prefix = u"wo";

private:
    std::mt19937 m_random;
    Size m_size;
    QStringList m_words;
    int m_count = 0;
};

} // namespace candor::bench
