// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

#include <QAnyStringView>

namespace candor {

/// Numbers kept by name, so that counting never reads all rows. Written within the caller's transaction.
namespace counters {
// Kept by the vault itself; "#" keeps them apart from the casebook's own.
inline constexpr char16_t cases[] = u"#cases";
inline constexpr char16_t openCases[] = u"#open";
inline constexpr char16_t records[] = u"#records";
inline constexpr char16_t workRules[] = u"#work-rules";
} // namespace counters

[[nodiscard]] qint64 readCounter(Connection &connection, QAnyStringView name); ///< 0 when never set
void setCounter(Connection &connection, QAnyStringView name, qint64 value);
void addToCounter(Connection &connection, QAnyStringView name, qint64 change);

} // namespace candor
