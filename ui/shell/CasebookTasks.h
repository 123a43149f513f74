// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

class QWidget;

namespace candor {

/// Gets the sentence about the outcome of a task and whether it went well.
using TellOutcome = std::function<void(const QString &sentence, bool done)>;

/// Asks for a place and writes a verified backup there, with progress and Cancel. The casebook is kept until the work
/// has ended.
void startBackup(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell);

/// Checks every page, index and entry of the ledger, with progress and Cancel.
void startVerify(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell);

/// Asks for a place and writes all due dates there as an iCalendar file, without names or words of a case.
void startCalendar(QWidget *parent, const std::shared_ptr<Casebook> &casebook, const TellOutcome &tell);

} // namespace candor
