// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QVersionNumber>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <mutex>
#include <unordered_map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(engineLog, "candor.vault.engine")

constexpr int keyTextBytes = 99; // x'<64 hex digits of the key><32 of the salt>'
constexpr int primaryCodeMask = 0xff;
constexpr char plainDatabaseMark[] = "SQLite format 3"; // with its final zero the first 16 bytes of an unencrypted file

// The engine's own message is dropped: it may quote a statement with its values.
void logCodeOnly(void *, int code, const char *)
{
    if ((code & primaryCodeMask) == SQLITE_NOTICE)
        qCDebug(engineLog, "notice %d", code);
    else
        qCWarning(engineLog, "code %d", code);
}

void configureEngineOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sqlite3_config(SQLITE_CONFIG_LOG, logCodeOnly, nullptr) != SQLITE_OK)
            throw Error(ErrorCode::UnsafeEngine, {u"log"_s});
        const bool hasOptions =
            sqlite3_compileoption_used("HAS_CODEC") != 0 && sqlite3_compileoption_used("ENABLE_FTS5") != 0 &&
            (sqlite3_compileoption_used("TEMP_STORE=2") != 0 || sqlite3_compileoption_used("TEMP_STORE=3") != 0) &&
            sqlite3_threadsafe() != 0;
        if (!hasOptions)
            throw Error(ErrorCode::UnsafeEngine, {u"build options"_s});
    });
}

/// The engine refuses links anywhere in a path, so those above the file are resolved first.
QByteArray enginePath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir(folder).filePath(info.fileName()).toUtf8();
}

struct TransparentHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

int askProgress(void *context)
{
    const auto &progress = *static_cast<const Progress *>(context);
    return progress.isCancelled && progress.isCancelled() ? 1 : 0;
}

} // namespace

Error engineError(int code, int systemCode, const QString &path)
{
    const QString technical = u"engine code %1, system code %2"_s.arg(code).arg(systemCode);
    switch (code & primaryCodeMask) {
    case SQLITE_FULL: return Error(ErrorCode::NoSpace, {path}, technical);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return Error(ErrorCode::ReadOnlyPlace, {path}, technical);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // the SQL of the program is fixed: when the engine cannot make sense of it, the schema it read
                       // is damaged
        return Error(ErrorCode::Damaged, {u"database"_s}, technical);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error(ErrorCode::InUse, {QString(), QString(), QString()}, technical);
    case SQLITE_NOMEM: return Error(ErrorCode::NoMemory, {u"1"_s}, technical);
    case SQLITE_INTERRUPT: return Error(ErrorCode::Cancelled, {}, technical);
    case SQLITE_IOERR:
        if (systemCode == ENOSPC)
            return Error(ErrorCode::NoSpace, {path}, technical);
        return Error(ErrorCode::WriteFailed, {path, QString::fromUtf8(sqlite3_errstr(code))}, technical);
    default: return Error(ErrorCode::Internal, {technical}, technical);
    }
}

ClosedFile inspectClosedFile(const QString &path, const QByteArray &salt)
{
    const auto damaged = [](const QString &why) { return Error(ErrorCode::Damaged, {u"database"_s}, why); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::InputUnreadable, {path, QString(), file.errorString()});
    ClosedFile seen;
    seen.hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (file.size() < databasePageBytes || (!seen.hasLog && file.size() % databasePageBytes != 0))
        throw damaged(u"file size"_s);
    const QByteArray start = file.read(crypto::saltBytes);
    if (start == QByteArrayView(plainDatabaseMark, sizeof plainDatabaseMark))
        throw damaged(u"not encrypted"_s);
    seen.saltMatches = start == salt;
    return seen;
}

struct Connection::Engine {
    explicit Engine(const QByteArray &path, int flags)
        : database(path.constData(), flags)
    {
    }

    // The statements go before the database they belong to: members are destroyed in reverse.
    SQLite::Database database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, TransparentHash, std::equal_to<>> statements;

    [[nodiscard]] sqlite3 *handle() const { return database.getHandle(); }
    [[nodiscard]] sqlite3_file *file() const
    {
        sqlite3_file *found = nullptr;
        if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &found) != SQLITE_OK || found == nullptr)
            throw Error(ErrorCode::Internal, {u"file handle"_s});
        return found;
    }
};

Connection::Connection(const QString &path, const DatabaseKey &key, Mode mode)
    : m_path(path)
{
    configureEngineOnce();
    open(key, mode);
    refuseUnsafeEngine();
    setKey(key);
    applySwitches();
    demand("PRAGMA temp_store = MEMORY; PRAGMA temp_store", u"2"_s);
    // Before anything is read: with other processes shut out from the start, the log needs no shared memory file.
    demand("PRAGMA locking_mode = EXCLUSIVE; PRAGMA locking_mode", u"exclusive"_s);
    readFirstPage();
    applySettings();
    if (mode == Mode::Create) {
        execute("PRAGMA application_id = 0x434E4452"); // "CNDR", see Migrations.h; writes the first page
        checkpoint();
        if (readFile(0, crypto::saltBytes) != key.salt)
            throw Error(ErrorCode::UnsafeEngine, {u"encryption"_s});
    }
}

Connection::~Connection() = default;

void Connection::open(const DatabaseKey &key, Mode mode)
{
    if (key.key.size() != crypto::keyBytes || key.salt.size() != crypto::saltBytes)
        throw Error(ErrorCode::Internal, {u"database key"_s});
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::Create) {
        if (QFileInfo::exists(m_path))
            throw Error(ErrorCode::AlreadyExists, {m_path});
        flags |= SQLITE_OPEN_CREATE;
    }
    try {
        m_engine = std::make_unique<Engine>(enginePath(m_path), flags);
    } catch (const SQLite::Exception &exception) {
        throw engineError(exception.getExtendedErrorCode(), 0, m_path);
    }
}

void Connection::refuseUnsafeEngine()
{
    execute("PRAGMA cipher_log_level = NONE"); // its only sinks are files and the terminal
    const QVersionNumber version = QVersionNumber::fromString(text("PRAGMA cipher_version").section(u' ', 0, 0));
    if (version < QVersionNumber(4, 6, 1))
        throw Error(ErrorCode::UnsafeEngine, {u"cipher"_s}, version.toString());
}

void Connection::setKey(const DatabaseKey &key)
{
    Secret text(keyTextBytes + 1);
    auto *out = reinterpret_cast<char *>(text.bytes().data());
    constexpr size_t keyDigits = 2 * crypto::keyBytes;
    constexpr size_t saltDigits = 2 * crypto::saltBytes;
    std::memcpy(out, "x'", 2);
    sodium_bin2hex(out + 2, keyDigits + 1, key.key.bytes().data(), crypto::keyBytes);
    sodium_bin2hex(
        out + 2 + keyDigits, saltDigits + 1, reinterpret_cast<const unsigned char *>(key.salt.constData()),
        crypto::saltBytes);
    out[keyTextBytes - 1] = '\'';
    if (const int code = sqlite3_key_v2(m_engine->handle(), "main", out, keyTextBytes); code != SQLITE_OK)
        fail(code);
}

void Connection::readFirstPage()
{
    // Fails with "not a database" both for a wrong key and for a damaged page. The key has proved right before.
    (void)integer("SELECT count(*) FROM sqlite_schema");
    demand("PRAGMA page_size", QString::number(databasePageBytes));
}

void Connection::applySettings()
{
    demand("PRAGMA journal_mode = WAL", u"wal"_s);
    demand("PRAGMA synchronous = FULL; PRAGMA synchronous", u"2"_s);
    demand("PRAGMA fullfsync = ON; PRAGMA fullfsync", u"1"_s);
    demand("PRAGMA checkpoint_fullfsync = ON; PRAGMA checkpoint_fullfsync", u"1"_s);
    demand("PRAGMA foreign_keys = ON; PRAGMA foreign_keys", u"1"_s);
    demand("PRAGMA cell_size_check = ON; PRAGMA cell_size_check", u"1"_s);
    demand("PRAGMA secure_delete = ON", u"1"_s);
    demand("PRAGMA auto_vacuum", u"0"_s);
    demand("PRAGMA mmap_size = 0", u"0"_s);
    demand("PRAGMA wal_autocheckpoint = 1000", u"1000"_s);
    demand("PRAGMA journal_size_limit = 67108864", u"67108864"_s);
    demand("PRAGMA cache_size = -32768; PRAGMA cache_size", u"-32768"_s);
}

void Connection::applySwitches()
{
    const auto set = [this](int which, int wanted) {
        int now = -1;
        if (sqlite3_db_config(m_engine->handle(), which, wanted, &now) != SQLITE_OK || now != wanted)
            throw Error(ErrorCode::UnsafeEngine, {u"switch %1"_s.arg(which)});
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
}

void Connection::demand(const char *pragma, const QString &expected)
{
    const QStringList answers = list(pragma);
    const QString answer = answers.isEmpty() ? QString() : answers.constLast();
    if (answer != expected)
        throw Error(ErrorCode::UnsafeEngine, {QString::fromLatin1(pragma)}, answer);
}

QStringList Connection::list(const char *sql)
{
    QStringList values;
    const auto take = [](void *context, int, char **row, char **) {
        static_cast<QStringList *>(context)->append(QString::fromUtf8(row[0]));
        return 0;
    };
    if (const int code = sqlite3_exec(m_engine->handle(), sql, take, &values, nullptr); code != SQLITE_OK)
        fail(code);
    return values;
}

void Connection::execute(const char *sql)
{
    if (const int code = sqlite3_exec(m_engine->handle(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

qint64 Connection::integer(std::string_view sql)
{
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

QString Connection::text(std::string_view sql)
{
    Query query(*this, sql);
    return query.next() ? query.text(0) : QString();
}

void Connection::checkpoint()
{
    int left = -1;
    int moved = -1;
    const int code = sqlite3_wal_checkpoint_v2(m_engine->handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, &left, &moved);
    if (code != SQLITE_OK)
        fail(code);
}

void Connection::close()
{
    if (!m_engine)
        return;
    std::optional<Error> problem;
    try {
        checkpoint();
    } catch (const Error &error) {
        problem = error;
    }
    m_engine.reset();
    if (problem)
        throw Error(*problem);
    if (QFileInfo(m_path + u"-wal"_s).size() > 0)
        throw Error(ErrorCode::WriteFailed, {m_path, u"log not empty"_s});
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_engine->handle());
}

int Connection::changes() const
{
    return sqlite3_changes(m_engine->handle());
}

qint64 Connection::fileSize() const
{
    sqlite3_file *file = m_engine->file();
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        fail(code);
    return size;
}

QByteArray Connection::readFile(qint64 offset, int size) const
{
    sqlite3_file *file = m_engine->file();
    QByteArray bytes(size, Qt::Uninitialized);
    if (const int code = file->pMethods->xRead(file, bytes.data(), size, offset); code != SQLITE_OK)
        fail(code);
    return bytes;
}

Connection::CancelScope::CancelScope(Connection &connection, const Progress &progress)
    : m_connection(connection)
{
    constexpr int stepsBetweenQuestions = 20000; // a few milliseconds
    sqlite3_progress_handler(
        connection.m_engine->handle(), stepsBetweenQuestions, askProgress, const_cast<Progress *>(&progress));
}

Connection::CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_connection.m_engine->handle(), 0, nullptr, nullptr);
}

void Connection::fail(int code) const
{
    throw engineError(code, m_engine ? sqlite3_system_errno(m_engine->handle()) : 0, m_path);
}

template <class Work>
void Connection::translated(const Work &work) const
{
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        fail(exception.getExtendedErrorCode());
    }
}

Query::Query(Connection &connection, std::string_view sql, Prepared)
    : m_connection(connection)
{
    auto &statements = connection.m_engine->statements;
    auto found = statements.find(sql);
    if (found == statements.end()) {
        connection.translated([&] {
            std::string text(sql);
            auto statement = std::make_unique<SQLite::Statement>(connection.m_engine->database, text);
            found = statements.emplace(std::move(text), std::move(statement)).first;
        });
    }
    m_statement = found->second.get();
}

Query::~Query()
{
    m_statement->tryReset(); // repeats the error of the last step, which was thrown then
}

bool Query::next()
{
    const int code = m_statement->tryExecuteStep();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection.fail(code);
    return code == SQLITE_ROW;
}

void Query::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(index);
    m_connection.translated([&] {
        m_statement->bind(index, static_cast<const void *>(value.constData()), static_cast<int>(value.size()));
    });
}

void Query::bindInteger(int index, qint64 value)
{
    m_connection.translated([&] { m_statement->bind(index, static_cast<int64_t>(value)); });
}

void Query::bindText(int index, const QByteArray &utf8)
{
    m_connection.translated(
        [&] { m_statement->bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size()))); });
}

void Query::bindNull(int index)
{
    m_connection.translated([&] { m_statement->bind(index); });
}

bool Query::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

qint64 Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArray Query::bytes(int column) const
{
    if (isNull(column))
        return {};
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *data = static_cast<const char *>(value.getBlob());
    return data == nullptr ? QByteArray("") : QByteArray(data, value.getBytes());
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *data = static_cast<const char *>(value.getBlob()); // of a text: its UTF-8
    return QString::fromUtf8(data, value.getBytes());
}

QUuid Query::uuid(int column) const
{
    return QUuid::fromRfc4122(bytes(column));
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    Query(connection, "BEGIN IMMEDIATE").next();
}

Transaction::~Transaction()
{
    // A full disk can make the engine roll back on its own; after a commit there is nothing open either.
    if (m_connection.m_engine && sqlite3_get_autocommit(m_connection.m_engine->handle()) == 0)
        sqlite3_exec(m_connection.m_engine->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    Query(m_connection, "COMMIT").next();
}

} // namespace candor
