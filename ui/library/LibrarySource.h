// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <functional>

namespace candor {

/// What the library needs from a casebook, as functions: the casebook in the program, values in a test.
struct LibrarySource {
    std::function<QFuture<ProtocolOverview>()> protocols;
    std::function<QFuture<std::vector<MoveChange>>(const Id<Case> &caseId, const QString &digest)> changesOfMove;
    std::function<QFuture<std::vector<AnyRecord>>()> records; // of the casebook itself
    std::function<QFuture<Outcome>(Command)> apply;
    std::function<QFuture<void>(const QString &key, const QByteArray &content)> saveDraft;
    std::function<QFuture<std::optional<QByteArray>>(const QString &key)> draft;
    std::function<QFuture<void>(const QString &key)> dropDraft;
    std::function<Settings()> settings;
    std::function<Surroundings()> surroundings;
    std::function<QString()> user;
    std::function<QFuture<PinnedPage>(const PinnedQuery &)> pinned;
    std::function<QFuture<std::vector<HistoryEntry>>(const HistoryQuery &)> history;
    std::function<QFuture<VerifyReport>(VerifyDepth, Progress)> verify;
    std::function<QFuture<void>(const QString &action, const QString &object)> note;
};

/// The casebook must outlive the source.
[[nodiscard]] LibrarySource librarySourceOf(Casebook &casebook);

} // namespace candor
