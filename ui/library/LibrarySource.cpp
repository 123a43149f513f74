// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibrarySource.h"

namespace candor {

LibrarySource librarySourceOf(Casebook &casebook)
{
    return {
        [&casebook] { return casebook.protocols(); },
        [&casebook](const Id<Case> &caseId, const QString &digest) { return casebook.changesOfMove(caseId, digest); },
        [&casebook] { return casebook.programRecords(); },
        [&casebook](Command command) { return casebook.apply(std::move(command)); },
        [&casebook](const QString &key, const QByteArray &content) { return casebook.saveDraft(key, content); },
        [&casebook](const QString &key) { return casebook.draft(key); },
        [&casebook](const QString &key) { return casebook.dropDraft(key); },
        [&casebook] { return casebook.settings(); },
        [&casebook] { return casebook.surroundings(); },
        [&casebook] { return casebook.user(); },
        [&casebook](const PinnedQuery &query) { return casebook.read(query); },
        [&casebook](const HistoryQuery &query) { return casebook.read(query); },
        [&casebook](VerifyDepth depth, Progress progress) { return casebook.verify(depth, std::move(progress)); },
        [&casebook](const QString &action, const QString &object) { return casebook.note(action, {}, object); }};
}

} // namespace candor
