// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"
#include "vault/VaultTypes.h"

namespace candor {

/// Full-text search over what people typed into records. One row of text per record; a record whose text changes gets a
/// new row, so the newest text has the highest number and "newest first" can stop after the first hits.

struct SearchText {
    QUuid caseId;
    RecordKind kind = RecordKind::Case;
    QUuid recordId;
    Lane lane = Lane::Fact;
    QString text;
};
[[nodiscard]] SearchText searchTextOf(const QUuid &caseId, const AnyRecord &record);

/// Keeps the index in step with a record, within the caller's transaction. `row` is where its text stands now (empty:
/// nowhere); returns where it stands then. An empty text has no row.
[[nodiscard]] std::optional<qint64>
updateSearch(Connection &connection, const std::optional<qint64> &row, const SearchText &now);
void removeFromSearch(Connection &connection, qint64 row);

/// What the index is asked for a text somebody typed: every word must be there; words in quotes must follow each other;
/// the last word, when it has two letters or more and is not in quotes, also matches as the beginning of a longer one.
/// Nothing a person types is an operator. Empty when there is no word in it.
enum class LastWord { Beginning, Whole };
[[nodiscard]] QString matchExpression(const QString &typed, LastWord lastWord = LastWord::Beginning);

/// When there is a full page of matches of the last word as typed, matches of longer words are left out.
[[nodiscard]] std::vector<SearchHit> findText(Connection &connection, const SearchQuery &query);

/// The same, with the rows of the cases, among those that pass the filter. With a filter that leaves out nearly
/// everything a page may be short, even empty, and still have a next one.
[[nodiscard]] FoundCases findCases(Connection &connection, const SearchQuery &query);

} // namespace candor
