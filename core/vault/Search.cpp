// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Search.h"

#include "model/Codec.h"
#include "model/Describe.h"
#include "vault/CaseList.h"

#include <algorithm>
#include <limits>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestScored = 2000; // ranking every match of a common word would take seconds
// A filter that few cases pass makes the search go through many matches in vain: it stops here and can be asked again.
constexpr int lookedAtOnce = 4000;
constexpr qsizetype maximumTyped = 500;
constexpr qsizetype longestIndexedBeginning = 3; // "prefix" of search_index

struct Stored {
    QString lane;
    QString text;
};

Stored storedText(Connection &connection, qint64 row)
{
    Query stored(connection, "SELECT lane, text FROM search_text WHERE id = ?", row);
    if (!stored.next())
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"search text is missing"_s);
    return {stored.text(0), stored.text(1)};
}

void removeText(Connection &connection, qint64 row, const QString &text)
{
    // The index keeps no text of its own and must be told what to forget.
    run(connection, "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)", row, text);
    run(connection, "DELETE FROM search_text WHERE id = ?", row);
}

qint64 addText(Connection &connection, const SearchText &text)
{
    run(connection, "INSERT INTO search_text (case_id, kind, record_id, lane, text) VALUES (?, ?, ?, ?, ?)",
        text.caseId, static_cast<int>(text.kind), text.recordId, keyOf(text.lane), text.text);
    const qint64 row = connection.lastInsertId();
    run(connection, "INSERT INTO search_index (rowid, text) VALUES (?, ?)", row, text.text);
    return row;
}

bool hasWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

struct Term {
    QString text;
    bool isPhrase = false;
};

/// Splits at white space outside quotes. A quote that is never closed holds to the end.
std::vector<Term> termsOf(const QString &typed)
{
    std::vector<Term> terms;
    Term current;
    const auto finish = [&] {
        if (hasWord(current.text))
            terms.push_back(current);
        current = {};
    };
    for (const QChar c : typed) {
        const bool isQuote = c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
        if (isQuote) {
            const bool wasPhrase = current.isPhrase;
            finish();
            current.isPhrase = !wasPhrase;
        } else if (c.isSpace() && !current.isPhrase) {
            finish();
        } else {
            current.text += c.isNull() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
        }
    }
    finish();
    return terms;
}

/// The rows of one case lie between the first and the last of its records' texts.
struct Range {
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

Range rangeOf(Connection &connection, const QUuid &caseId)
{
    if (caseId.isNull())
        return {};
    Query range(connection, "SELECT min(search_row), max(search_row) FROM record WHERE case_id = ?", caseId);
    if (!range.next() || range.isNull(0))
        return {1, 0};
    return {range.integer(0), range.integer(1)};
}

#define MATCHES                                                                                                        \
    "FROM search_index JOIN search_text s ON s.id = search_index.rowid LEFT JOIN case_row c ON c.case_id = s.case_id " \
    "WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3 AND (?4 IS NULL OR s.case_id = ?4) "
#define HIT                                                                                                            \
    "SELECT s.case_id, c.number, c.title, s.kind, s.record_id, s.lane, snippet(search_index, 0, x'02', x'03', '…', " \
    "16) "

Lane readLane(const QString &key)
{
    const auto lane = enumFromKey<Lane>(key);
    if (!lane)
        throw Error(ErrorCode::Damaged, {u"database"_s}, u"lane of a search text"_s);
    return *lane;
}

SearchHit readHit(const Query &row)
{
    return {row.uuid(0), row.text(1),           row.text(2), static_cast<RecordKind>(row.integer(3)),
            row.uuid(4), readLane(row.text(5)), row.text(6)};
}

/// The row of the index at which so many matches from the newest on have been counted; empty when there are fewer.
std::optional<qint64> rowOfMatch(Connection &connection, const QString &expression, qint64 last, int matches)
{
    Query row(
        connection,
        "SELECT rowid FROM search_index WHERE search_index MATCH ?1 AND rowid <= ?2 ORDER BY rowid DESC LIMIT 1 OFFSET "
        "?3",
        expression, last, matches - 1);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::vector<SearchHit> findMatches(Connection &connection, const SearchQuery &query, const QString &expression)
{
    if (expression.isEmpty())
        return {};
    Range range = rangeOf(connection, query.caseId);
    const std::optional<QUuid> caseId = query.caseId.isNull() ? std::nullopt : std::optional(query.caseId);

    const bool byRank = query.order == SearchQuery::Order::Relevance;
    if (byRank) {
        Query oldest(
            connection, "SELECT s.id " MATCHES "ORDER BY search_index.rowid DESC LIMIT 1 OFFSET ?5", expression,
            range.first, range.last, caseId, newestScored - 1);
        if (oldest.next())
            range.first = oldest.integer(0);
    }
    std::vector<SearchHit> hits;
    Query rows(
        connection,
        byRank ? HIT MATCHES "ORDER BY rank LIMIT ?5" : HIT MATCHES "ORDER BY search_index.rowid DESC LIMIT ?5",
        expression, range.first, range.last, caseId, query.limit);
    while (rows.next())
        hits.push_back(readHit(rows));
    return hits;
}

// The index leads: were the rows of cases read first, each would be searched by itself.
#define FOUND                                                                                                          \
    "SELECT search_index.rowid, s.kind, s.record_id, s.lane, snippet(search_index, 0, x'02', x'03', '…', 16), "      \
    "c.case_id, " CASE_COLUMNS_BUT_ID " FROM search_index CROSS JOIN search_text s ON s.id = search_index.rowid "      \
    "CROSS JOIN case_row c ON c.case_id = s.case_id "                                                                  \
    "WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3"

std::string foundSql(const FilterSql &filter, SearchQuery::Order order)
{
    std::string sql = FOUND " AND group_no IN (";
    for (const CaseGroup group : filter.groups)
        sql += (group == filter.groups.front() ? "" : ", ") + std::to_string(static_cast<int>(group));
    return sql + ")" + filter.condition +
           (order == SearchQuery::Order::Relevance ? " ORDER BY rank LIMIT ?10"
                                                   : " ORDER BY search_index.rowid DESC LIMIT ?10");
}

FoundCases findIn(Connection &connection, const SearchQuery &query, const QString &expression, LastWord lastWord)
{
    FoundCases found;
    if (expression.isEmpty())
        return found;
    const bool byRank = query.order == SearchQuery::Order::Relevance;
    Range range;
    if (!query.after.isEmpty())
        range.last = query.after.row - 1;
    bool isCut = false;
    if (byRank || !query.filter.isAll()) {
        const auto oldest = rowOfMatch(connection, expression, range.last, byRank ? newestScored : lookedAtOnce);
        isCut = !byRank && oldest && *oldest > 1;
        range.first = oldest.value_or(range.first);
    }

    const FilterSql filter(query.filter);
    Query rows(
        connection, foundSql(filter, query.order), expression, range.first, range.last, filter.unit, filter.owner,
        filter.stage, filter.minHarmRank, filter.tag, filter.now, query.limit);
    int hits = 0;
    qint64 lastRow = 0;
    while (rows.next()) {
        ++hits;
        lastRow = rows.integer(0);
        const QUuid caseId = rows.uuid(5);
        auto known = std::find_if(
            found.cases.begin(), found.cases.end(), [&](const FoundCase &each) { return each.row.caseId == caseId; });
        if (known == found.cases.end())
            known = found.cases.insert(found.cases.end(), {readCaseRow(rows, 5), {}});
        known->hits.push_back(
            {caseId, known->row.number, known->row.title, static_cast<RecordKind>(rows.integer(1)), rows.uuid(2),
             readLane(rows.text(3)), rows.text(4)});
    }
    if (byRank)
        return found;
    if (hits == query.limit)
        found.next.row = lastRow;
    else if (isCut)
        found.next.row = range.first;
    found.next.wholeWord = lastWord == LastWord::Whole;
    return found;
}

qsizetype lastWordLength(const QString &typed)
{
    const std::vector<Term> terms = termsOf(typed.left(maximumTyped));
    return terms.empty() ? 0 : terms.back().text.size();
}

} // namespace

SearchText searchTextOf(const QUuid &caseId, const AnyRecord &record)
{
    // Records of the casebook itself are found in the settings, not in the cases.
    if (caseId.isNull())
        return {};
    return {caseId, kindOf(record), idOf(record), searchLane(record), searchText(record)};
}

std::optional<qint64> updateSearch(Connection &connection, const std::optional<qint64> &row, const SearchText &now)
{
    if (row) {
        const Stored stored = storedText(connection, *row);
        if (stored.text == now.text) {
            if (stored.lane != keyOf(now.lane))
                run(connection, "UPDATE search_text SET lane = ? WHERE id = ?", keyOf(now.lane), *row);
            return row;
        }
        removeText(connection, *row, stored.text);
    }
    return now.text.isEmpty() ? std::nullopt : std::optional(addText(connection, now));
}

void removeFromSearch(Connection &connection, qint64 row)
{
    removeText(connection, row, storedText(connection, row).text);
}

QString matchExpression(const QString &typed, LastWord lastWord)
{
    const std::vector<Term> terms = termsOf(typed.left(maximumTyped));
    QString expression;
    for (const Term &term : terms) {
        if (!expression.isEmpty())
            expression += u" AND "_s;
        expression += u'"' + term.text + u'"';
        if (&term == &terms.back() && !term.isPhrase && term.text.size() > 1 && lastWord == LastWord::Beginning)
            expression += u'*';
    }
    return expression;
}

std::vector<SearchHit> findText(Connection &connection, const SearchQuery &query)
{
    // The index finds whole words and short beginnings at once, but collects every match of a longer beginning first.
    // Most long words are typed whole: when they fill the page as they are, that is the answer.
    const QString asBeginning = matchExpression(query.text, LastWord::Beginning);
    const QString asTyped = matchExpression(query.text, LastWord::Whole);
    if (asBeginning != asTyped && lastWordLength(query.text) > longestIndexedBeginning) {
        std::vector<SearchHit> hits = findMatches(connection, query, asTyped);
        if (hits.size() == static_cast<size_t>(query.limit))
            return hits;
    }
    return findMatches(connection, query, asBeginning);
}

FoundCases findCases(Connection &connection, const SearchQuery &query)
{
    const QString asBeginning = matchExpression(query.text, LastWord::Beginning);
    const QString asTyped = matchExpression(query.text, LastWord::Whole);
    if (query.after.isEmpty() && asBeginning != asTyped && lastWordLength(query.text) > longestIndexedBeginning) {
        FoundCases found = findIn(connection, query, asTyped, LastWord::Whole);
        size_t hits = 0;
        for (const FoundCase &each : found.cases)
            hits += each.hits.size();
        if (hits == static_cast<size_t>(query.limit))
            return found;
    }
    return query.after.wholeWord ? findIn(connection, query, asTyped, LastWord::Whole)
                                 : findIn(connection, query, asBeginning, LastWord::Beginning);
}

} // namespace candor
