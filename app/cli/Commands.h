// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "Output.h"

namespace candor::cli {

/// A command of the program. Exactly one of the two functions is set.
struct Command {
    Usage usage;
    /// Works on a casebook that is open: alone, or as a line of a batch.
    Result (*onCasebook)(Casebook &casebook, const Arguments &arguments) = nullptr;
    /// Does the whole work, opening included.
    Result (*alone)(const Arguments &arguments) = nullptr;
    bool opens = true;  // takes --casebook; else the casebook stands in the place DIR
    bool draws = false; // needs fonts
};

[[nodiscard]] const std::vector<Command> &commands();
/// Options of every command.
[[nodiscard]] const std::vector<OptionUsage> &commonOptions();
/// Finds the command that the first words name, and takes these words away. Throws WrongUse.
[[nodiscard]] const Command &takeCommand(QStringList &words);
/// The list of all commands.
[[nodiscard]] QString overview();

// CasebookCommands.cpp
Result initCasebook(const Arguments &arguments);
Result makeDemonstration(const Arguments &arguments);
Result verifyCasebook(Casebook &casebook, const Arguments &arguments);
Result backUp(Casebook &casebook, const Arguments &arguments);
Result restoreBackup(const Arguments &arguments);
Result testUnlock(Casebook &casebook, const Arguments &arguments);

// CaseCommands.cpp
Result newCase(Casebook &casebook, const Arguments &arguments);
Result listCases(Casebook &casebook, const Arguments &arguments);
Result showCase(Casebook &casebook, const Arguments &arguments);
Result showNext(Casebook &casebook, const Arguments &arguments);
Result settleStep(Casebook &casebook, const Arguments &arguments);
Result logConversation(Casebook &casebook, const Arguments &arguments);
// EditCommand.cpp
Result editRecords(Casebook &casebook, const Arguments &arguments);

// AttachCommands.cpp
Result addAttachment(Casebook &casebook, const Arguments &arguments);
Result listAttachments(Casebook &casebook, const Arguments &arguments);
Result saveAttachment(Casebook &casebook, const Arguments &arguments);
Result verifyAttachments(Casebook &casebook, const Arguments &arguments);

// ExchangeCommands.cpp
Result importCsv(Casebook &casebook, const Arguments &arguments);
Result exportChecklist(Casebook &casebook, const Arguments &arguments);
Result exportSummary(Casebook &casebook, const Arguments &arguments);
Result exportTimeliness(Casebook &casebook, const Arguments &arguments);
Result exportFidelity(Casebook &casebook, const Arguments &arguments);
Result exportCalendar(Casebook &casebook, const Arguments &arguments);
Result exportCase(Casebook &casebook, const Arguments &arguments);

// BinderCommands.cpp
Result listBinderParts(Casebook &casebook, const Arguments &arguments);
Result writeBinder(Casebook &casebook, const Arguments &arguments);
Result handOver(Casebook &casebook, const Arguments &arguments);

// DeidentifyCommand.cpp
Result deidentify(Casebook &casebook, const Arguments &arguments);

// FiguresCommand.cpp
Result showFigures(Casebook &casebook, const Arguments &arguments);

// Batch.cpp
Result runBatch(const Arguments &arguments);

} // namespace candor::cli
