// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Deidentify.h"

#include <QByteArray>

namespace candor {

// Whoever says that a file tells nobody's name has to read the file, not what it was made from.

/// Words that stand somewhere in what is about to leave.
struct ProducedText {
    QString where; // "Page 2 of the file"; empty: the summary as a whole
    QString text;
};

/// What stands in a finished file for whoever opens it, and what the file says about itself. Nothing when it cannot be
/// read.
[[nodiscard]] std::vector<ProducedText> readBack(const QByteArray &file, const QString &suffix);

/// What still stands in one of them. In a file, columns and lines stand beside each other by chance, so there an
/// identifier that only its neighbours tell is unsure.
[[nodiscard]] std::vector<Replacement> sweep(const Deidentifier &finder, const ProducedText &produced);

} // namespace candor
