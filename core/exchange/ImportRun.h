// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

namespace candor {

struct ImportOptions {
    QString path;
    ImportSettings settings; // file, zone and now are filled in from the path and the casebook
    bool dryRun = false;
};

struct ImportSummary {
    ImportPlan plan; // after an import that was stored, `command` is empty: it was handed over
    Outcome outcome; // commit 0: a dry run, or nothing to add
};

/// Reads the file, plans, and stores everything as one command, so that one undo takes it back.
/// Blocks: call it from a worker thread, never from the one the casebook lives on. It waits for the casebook's futures.
/// Throws as planImport and Casebook::apply do, and Error(InputUnreadable{path, "", what the system says}).
/// Cancelling works until the command is handed over; after that it is stored as a whole.
[[nodiscard]] ImportSummary runImport(Casebook &casebook, const ImportOptions &options, const Progress &progress = {});

} // namespace candor
