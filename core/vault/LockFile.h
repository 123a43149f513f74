// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QString>

namespace candor {

/// Keeps a casebook open in one place only: a lock of the operating system on "vault.lock", held as long as this lives
/// and gone with the process, however it ends. The file says who holds it (computer, login name, process, since when),
/// nothing about cases.
class LockFile {
public:
    /// Error InUse{user, computer, since} when somebody else holds it; the three are empty when they cannot be read.
    /// Errors of the system as in platform/Platform.h.
    explicit LockFile(const QString &path, Instant now = SystemClock().now());
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;
    ~LockFile();

private:
    qintptr m_handle = -1;
};

} // namespace candor
