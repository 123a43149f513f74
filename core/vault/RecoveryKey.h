// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace candor {

/// The key on the recovery sheet: 160 random bits, written as eight groups of four characters and a ninth group that
/// tells typing mistakes (Crockford base 32: no I, L, O, U). Read again in any case, with or without spaces and dashes,
/// and with O for 0 and I or L for 1. A mistake is found with odds of a million to one; which group holds it cannot be
/// known.
class RecoveryKey {
public:
    enum class Reading {
        Other,    ///< does not look like a recovery key at all
        Mistyped, ///< looks like one, but the check group does not fit
        Valid
    };
    static constexpr int groupCount = 9;

    [[nodiscard]] static RecoveryKey generate();
    [[nodiscard]] static Reading reading(const Secret &typed);
    /// Empty unless `typed` reads as Valid.
    [[nodiscard]] static std::optional<RecoveryKey> parse(const Secret &typed);

    /// "7Q2M-8XRT-...", for the recovery sheet only. The text cannot be wiped for certain: keep it short-lived.
    [[nodiscard]] QString text() const { return groups().join(u'-'); }
    [[nodiscard]] QStringList groups() const;
    /// Whether a retyped group (0 to 8) agrees; proof that the sheet exists.
    [[nodiscard]] bool matchesGroup(int group, QStringView typed) const;
    /// The 20 bytes that take the place of a passphrase.
    [[nodiscard]] const Secret &bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(Secret bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret m_bytes;
};

} // namespace candor
