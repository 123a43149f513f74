// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace candor {

using TakeCasebook = std::function<void(const QString &path)>;

/// Both ways to a new casebook folder; `done` gets its path, which is remembered as the most recent one.
void createCasebook(QWidget *parent, const std::shared_ptr<const Clock> &clock, const TakeCasebook &done);
/// `file`: a backup chosen before, or empty.
void restoreBackup(QWidget *parent, const QString &file, const TakeCasebook &done);

} // namespace candor
