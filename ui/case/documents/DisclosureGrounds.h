// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace candor {

/// A ground on which patient safety work product may be given out: 42 CFR 3.206(b).
struct DisclosureGround {
    const char *code;  // of the code list "pswp_disclosures"
    const char *label; // English, translated in context "DisclosureGround"
    const char *note;  // what goes with it; likewise

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString noteText() const;
    /// "42 CFR 3.206(b)(4)", as it is stored in a disclosure: history and export are read without this list.
    [[nodiscard]] QString citation() const;
};

/// The one used most first.
[[nodiscard]] std::span<const DisclosureGround> disclosureGrounds();

} // namespace candor
