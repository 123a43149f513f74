// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

class QWidget;

namespace candor {

/// Asks for a place and writes a verified backup there, with progress and Cancel. `tell` gets the sentence about the
/// outcome and whether it went well. The casebook is kept until the work has ended.
void startBackup(
    QWidget *parent, const std::shared_ptr<Casebook> &casebook,
    const std::function<void(const QString &sentence, bool done)> &tell);

} // namespace candor
