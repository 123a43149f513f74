// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawEngine.h"

#include "model/Codec.h"
#include "vault/Search.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <limits>

namespace candor::bench {

namespace {

const QByteArray hash(32, '\x55'); // stands for values that take libsodium to make, not the engine
const QByteArray salt(16, '\x33');
constexpr qint64 time = 1'784'000'000'000;

#define COLUMNS                                                                                                        \
    "case_id, due_key, number, title, status, patient, patient_name, unit, owner, harm, harm_rank, stage, stages, "    \
    "next_step, next_who, last_told, opened, identified, closed, source, tags"

#define FOUND                                                                                                          \
    "SELECT search_index.rowid, s.kind, s.record_id, s.lane, snippet(search_index, 0, x'02', x'03', '…', 16), "      \
    "c." COLUMNS " FROM search_index CROSS JOIN search_text s ON s.id = search_index.rowid CROSS JOIN case_row c "     \
    "ON c.case_id = s.case_id WHERE search_index MATCH ?1 AND search_index.rowid >= ?2"

void need(int code, sqlite3 *database, int wanted = SQLITE_OK)
{
    if (code == wanted)
        return;
    std::fprintf(stderr, "raw engine: %d %s\n", code, database ? sqlite3_errmsg(database) : "");
    std::exit(1);
}

sqlite3 *opened(const QString &path, const DatabaseKey &key, int flags)
{
    sqlite3 *database = nullptr;
    need(
        sqlite3_open_v2(
            path.toUtf8().constData(), &database,
            flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
            nullptr),
        database);
    const auto bytes = key.key.bytes();
    const QByteArray text =
        "x'" + QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex() +
        key.salt.toHex() + "'";
    need(sqlite3_key_v2(database, "main", text.constData(), static_cast<int>(text.size())), database);
    return database;
}

} // namespace

RawRecord rawRecord(const QUuid &caseId, const AnyRecord &record)
{
    const SearchText text = searchTextOf(caseId, record);
    return {caseId.toRfc4122(),   static_cast<int>(kindOf(record)), idOf(record).toRfc4122(),
            encodeRecord(record), keyOf(text.lane).toUtf8(),        text.text.toUtf8()};
}

/// One run of a statement that is prepared once.
class RawEngine::Run {
public:
    Run(RawEngine &engine, const char *sql)
        : m_database(engine.m_database)
        , m_statement(engine.m_statements[sql])
    {
        if (!m_statement) {
            need(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), m_database);
            engine.m_statements[sql] = m_statement;
        }
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Run &text(const QByteArray &value)
    {
        sqlite3_bind_text(m_statement, ++m_index, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
        return *this;
    }
    Run &text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(m_statement, ++m_index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Run &blob(const QByteArray &value)
    {
        sqlite3_bind_blob(m_statement, ++m_index, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
        return *this;
    }
    Run &number(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_index, value);
        return *this;
    }
    Run &null()
    {
        ++m_index;
        return *this;
    }
    /// The first value of the first row; 0 without one.
    qint64 one()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW)
            need(code, m_database, SQLITE_DONE);
        return code == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
    }
    /// Steps through all rows and touches every value.
    qint64 all()
    {
        qint64 touched = 0;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
                if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
                    touched += sqlite3_column_int64(m_statement, column) & 1;
                else
                    touched += sqlite3_column_bytes(m_statement, column);
            }
            ++touched;
        }
        need(code, m_database, SQLITE_DONE);
        return touched;
    }

private:
    sqlite3 *m_database;
    sqlite3_stmt *&m_statement;
    int m_index = 0;
};

RawEngine::RawEngine(const QString &path, const DatabaseKey &key)
    : m_database(opened(path, key, 0))
{
    for (const char *pragma :
         {"PRAGMA cipher_log_level = NONE", "PRAGMA temp_store = MEMORY", "PRAGMA locking_mode = EXCLUSIVE",
          "SELECT count(*) FROM sqlite_schema", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
          "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON", "PRAGMA secure_delete = ON",
          "PRAGMA wal_autocheckpoint = 1000", "PRAGMA journal_size_limit = 67108864", "PRAGMA cache_size = -32768"})
        need(sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr), m_database);
    sqlite3_stmt *last = nullptr;
    need(sqlite3_prepare_v2(m_database, "SELECT coalesce(max(seq), 0) FROM ledger", -1, &last, nullptr), m_database);
    need(sqlite3_step(last), m_database, SQLITE_ROW);
    m_sequence = sqlite3_column_int64(last, 0);
    sqlite3_finalize(last);
}

RawEngine::~RawEngine()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

qint64 RawEngine::list(int limit)
{
    return Run(*this,
               "SELECT " COLUMNS ", due_key AS sort_key FROM case_row INDEXED BY case_row_due WHERE group_no = 1 "
               "ORDER BY sort_key, case_id LIMIT ?1")
        .number(limit + 1)
        .all();
}

qint64 RawEngine::listAfter(const CaseKey &key, int limit)
{
    return Run(*this,
               "SELECT " COLUMNS ", due_key AS sort_key FROM case_row INDEXED BY case_row_due WHERE group_no = 1 AND "
               "(due_key, case_id) > (?1, ?2) ORDER BY sort_key, case_id LIMIT ?3")
        .number(key.number)
        .blob(key.caseId.toRfc4122())
        .number(limit + 1)
        .all();
}

qint64 RawEngine::walk(int rows)
{
    return Run(*this,
               "SELECT case_id, due_key AS sort_key FROM case_row INDEXED BY case_row_due WHERE group_no = 1 ORDER BY "
               "sort_key, case_id LIMIT ?1")
        .number(rows + 1)
        .all();
}

qint64 RawEngine::openCase(const QByteArray &caseId)
{
    return Run(*this, "SELECT kind, id, revision, body FROM record WHERE case_id = ? ORDER BY kind, id")
        .blob(caseId)
        .all();
}

qint64 RawEngine::search(const QByteArray &expression, int limit)
{
    return Run(*this,
               "SELECT s.case_id, c.number, c.title, s.kind, s.record_id, s.lane, snippet(search_index, 0, x'02', "
               "x'03', '…', 16) FROM search_index JOIN search_text s ON s.id = search_index.rowid LEFT JOIN case_row "
               "c ON c.case_id = s.case_id WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN ?2 AND ?3 AND "
               "(?4 IS NULL OR s.case_id = ?4) ORDER BY search_index.rowid DESC LIMIT ?5")
        .text(expression)
        .number(0)
        .number(std::numeric_limits<qint64>::max())
        .null()
        .number(limit)
        .all();
}

qint64 RawEngine::findCases(const QByteArray &expression, int limit)
{
    return Run(*this, FOUND " ORDER BY search_index.rowid DESC LIMIT ?3")
        .text(expression)
        .number(0)
        .number(limit)
        .all();
}

qint64 RawEngine::findBest(const QByteArray &expression, int newest, int limit)
{
    Run oldest(
        *this, "SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2");
    const qint64 first = oldest.text(expression).number(newest - 1).one();
    return Run(*this, FOUND " ORDER BY rank LIMIT ?3").text(expression).number(first).number(limit).all();
}

void RawEngine::addRecord(const RawRecord &record)
{
    Run(*this, "SELECT revision, search_row, body FROM record WHERE case_id = ? AND kind = ? AND id = ?")
        .blob(record.caseId)
        .number(record.kind)
        .blob(record.id)
        .all();
    qint64 row = 0;
    if (!record.text.isEmpty()) {
        Run(*this, "INSERT INTO search_text (case_id, kind, record_id, lane, text) VALUES (?, ?, ?, ?, ?)")
            .blob(record.caseId)
            .number(record.kind)
            .blob(record.id)
            .text(record.lane)
            .text(record.text)
            .all();
        row = sqlite3_last_insert_rowid(m_database);
        Run(*this, "INSERT INTO search_index (rowid, text) VALUES (?, ?)").number(row).text(record.text).all();
    }
    Run insert(*this, "INSERT INTO record (case_id, kind, id, revision, search_row, body) VALUES (?, ?, ?, 1, ?, ?)");
    insert.blob(record.caseId).number(record.kind).blob(record.id);
    (row ? insert.number(row) : insert.null()).text(record.body).all();
    Run(*this, "INSERT INTO ledger (seq, commit_no, at_ms, mono_ms, user, session, action, case_id, kind, record_id, "
               "object, undoes, digest, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .number(++m_sequence)
        .number(m_commit)
        .number(time)
        .number(12345678)
        .text(QByteArray("Anna Lindqvist"))
        .text(QByteArray("0123456789abcdef"))
        .text(QByteArray("log-conversation"))
        .blob(record.caseId)
        .number(record.kind)
        .blob(record.id)
        .text(QByteArray(""))
        .number(0)
        .blob(hash)
        .blob(hash)
        .blob(hash)
        .all();
    Run(*this, "INSERT INTO revision (seq, number, before, after, salt) VALUES (?, ?, ?, ?, ?)")
        .number(m_sequence)
        .number(1)
        .null()
        .text(record.body)
        .blob(salt)
        .all();
}

void RawEngine::putRow(const CaseRow &row, bool isNew)
{
    const QByteArray id = row.caseId.toRfc4122();
    const qint64 due = row.nextDue ? toMillis(*row.nextDue) : std::numeric_limits<qint64>::max();
    Run(*this, "SELECT " COLUMNS " FROM case_row WHERE case_id = ?").blob(id).all();
    if (!isNew) {
        Run(*this,
            "UPDATE case_row SET due_key = ?, status = ?, patient = ?, patient_name = ?, harm = ?, stages = ?, "
            "next_step = ?, next_who = ?, last_told = ?, opened = ?, identified = ?, closed = ?, source = ? WHERE "
            "case_id = ?")
            .number(due)
            .text(keyOf(row.status))
            .text(row.patient)
            .text(row.patientName)
            .text(row.harm)
            .text(row.stages)
            .text(row.nextStep)
            .text(row.nextWho)
            .number(time)
            .number(time)
            .null()
            .null()
            .text(row.source)
            .blob(id)
            .all();
        return;
    }
    Run(*this, "REPLACE INTO case_row (" COLUMNS ", group_no, newest_key, title_key) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .blob(id)
        .number(due)
        .text(row.number)
        .text(row.title)
        .text(keyOf(row.status))
        .text(row.patient)
        .text(row.patientName)
        .text(row.unit)
        .text(row.owner)
        .text(row.harm)
        .number(row.harmRank)
        .number(row.stage)
        .text(row.stages)
        .text(row.nextStep)
        .text(row.nextWho)
        .null()
        .number(time)
        .null()
        .null()
        .text(row.source)
        .text(QByteArray(""))
        .number(1)
        .number(time)
        .text(row.title.toCaseFolded())
        .all();
    for (const auto &[kind, value] : {std::pair(0, row.unit), std::pair(1, row.owner)})
        Run(*this, "INSERT INTO case_value (kind, value, cases) VALUES (?1, ?2, 1) ON CONFLICT (kind, value) DO UPDATE "
                   "SET cases = cases + 1")
            .number(kind)
            .text(value)
            .all();
}

void RawEngine::append(const RawRecord &record, const CaseRow &row)
{
    Run(*this, "BEGIN IMMEDIATE").all();
    m_commit = m_sequence + 1;
    addRecord(record);
    Run(*this, "INSERT INTO counter (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = value + ?2")
        .text(QByteArray("bench-records"))
        .number(1)
        .all();
    putRow(row, false);
    Run(*this, "COMMIT").all();
}

void RawEngine::addCases(const std::vector<RawRecord> &records, const std::vector<CaseRow> &rows)
{
    Run(*this, "BEGIN IMMEDIATE").all();
    m_commit = m_sequence + 1;
    for (const RawRecord &record : records)
        addRecord(record);
    for (const CaseRow &row : rows)
        putRow(row, true);
    Run(*this, "INSERT INTO counter (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = value + ?2")
        .text(QByteArray("bench-records"))
        .number(static_cast<qint64>(records.size()))
        .all();
    Run(*this, "COMMIT").all();
}

void RawEngine::backup(const QString &path, const DatabaseKey &key)
{
    sqlite3 *target = opened(path, key, SQLITE_OPEN_CREATE);
    sqlite3_backup *work = sqlite3_backup_init(target, "main", m_database, "main");
    need(work ? SQLITE_OK : SQLITE_ERROR, target);
    need(sqlite3_backup_step(work, -1), target, SQLITE_DONE);
    need(sqlite3_backup_finish(work), target);
    need(sqlite3_close(target), target);
}

} // namespace candor::bench
