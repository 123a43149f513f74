// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "documents/Builders.h"

namespace candor {

/// What a history needs of the thing whose history it is, as functions: of a case, or of the casebook itself.
struct HistoryDesk {
    bool ofCasebook = false; // settings, users, protocols, contact cards, templates and plans, and no case
    std::function<QFuture<std::vector<HistoryEntry>>(const HistoryQuery &)> read;
    std::function<QFuture<VerifyReport>(VerifyDepth, Progress)> verify;
    std::function<bool()> isOpen;
    std::function<const CaseFile &()> file; // what words are looked up in; empty for the casebook
    std::function<const Protocol &()> protocol;
    std::function<words::Moment()> moment;
    std::function<Settings()> settings;
    std::function<DocumentContext(const QString &language)> context;
    std::function<void(qint64 commit)> undo;
    std::function<void(const Error &)> report;
    /// Notes that the history was saved as a file of this format.
    std::function<void(const FilteredDocument &, const DocumentContext &, const QString &format, int pages)> noteSaved;
};

/// The store must outlive the desk.
[[nodiscard]] HistoryDesk historyDeskOf(CaseStore &store);

} // namespace candor
