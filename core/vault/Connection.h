// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "vault/Crypto.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>

namespace SQLite {
class Statement;
}

namespace candor {

inline constexpr int databasePageBytes = 4096;

/// What a result code of the storage engine means to the program: NoSpace, ReadOnlyPlace, Damaged{"database"}, InUse,
/// NoMemory, WriteFailed, Cancelled or Internal. Takes numbers only: messages of the engine may hold text of cases.
[[nodiscard]] Error engineError(int code, int systemCode, const QString &path);

/// What can be seen of a database file while it is closed. Error Damaged{"database"} for a file that is no encrypted
/// database or has been cut; a log beside it may still bring its end, so then the length is not judged.
struct ClosedFile {
    bool hasLog = false;     ///< left over by a session that did not end in order
    bool saltMatches = true; ///< the first 16 bytes are the salt of the key, as this program writes them
};
[[nodiscard]] ClosedFile inspectClosedFile(const QString &path, const QByteArray &salt);

/// The one connection to a database file; nothing else in the program opens one. Everything that decides about safety
/// is set and read back when it opens: encryption, write-ahead log with full syncing, no second process, no temporary
/// files, no trusted schema. Errors UnsafeEngine{what}, Damaged, InUse, ReadOnlyPlace, NoSpace, WriteFailed.
class Connection {
public:
    enum class Mode { Open, Create };

    Connection(const QString &path, const DatabaseKey &key, Mode mode = Mode::Open);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    /// Closes, too, but cannot tell about problems.
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs statements without parameters and without rows.
    void execute(const char *sql);
    /// The first value of the first row.
    [[nodiscard]] qint64 integer(std::string_view sql);
    [[nodiscard]] QString text(std::string_view sql);
    /// The first value of every row; for checks, whose statements are made anew each time because they answer when they
    /// are prepared.
    [[nodiscard]] QStringList list(const char *sql);

    /// Moves everything from the log into the database file and empties the log.
    void checkpoint();
    /// Checkpoint, then close. The file is closed in any case; afterwards an error tells what did not work.
    void close();

    /// Of the row the last INSERT made.
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows that the last statement wrote.
    [[nodiscard]] int changes() const;

    /// The file as it lies on the disk, read through the connection's own handle: closing another handle on it would
    /// drop the locks of this process.
    [[nodiscard]] qint64 fileSize() const;
    [[nodiscard]] QByteArray readFile(qint64 offset, int size) const;

    /// As long as it lives, long statements ask `progress` whether to stop.
    class CancelScope {
    public:
        CancelScope(Connection &connection, const Progress &progress);
        CancelScope(const CancelScope &) = delete;
        CancelScope &operator=(const CancelScope &) = delete;
        ~CancelScope();

    private:
        Connection &m_connection;
    };

    [[noreturn]] void fail(int code) const;

private:
    friend class Query;
    friend class Transaction;
    struct Engine;

    template <class Work>
    void translated(const Work &work) const;
    void open(const DatabaseKey &key, Mode mode);
    void setKey(const DatabaseKey &key);
    void refuseUnsafeEngine();
    void readFirstPage();
    void applySettings();
    void applySwitches();
    void demand(const char *pragma, const QString &expected);

    QString m_path;
    std::unique_ptr<Engine> m_engine;
};

/// Text that is UTF-8 already. (A plain QByteArray is stored as bytes.)
struct Utf8 {
    QByteArray bytes;
};

/// One run of a prepared statement with its values bound in order. The connection keeps the statement for the next run.
class Query {
public:
    template <class... T>
    Query(Connection &connection, std::string_view sql, const T &...values)
        : Query(connection, sql, Prepared{})
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, values), ...);
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    /// Steps to the next row; false when there is none.
    bool next();

    // Values of the row, by column.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of texts, too: their UTF-8; null for NULL
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;

private:
    struct Prepared {};
    Query(Connection &connection, std::string_view sql, Prepared);

    void bindInteger(int index, qint64 value);
    void bindText(int index, const QByteArray &utf8);
    void bindNull(int index);

    void bind(int index, std::integral auto value) { bindInteger(index, static_cast<qint64>(value)); }
    void bind(int index, const QByteArray &value);
    void bind(int index, const QString &value) { bindText(index, value.toUtf8()); }
    void bind(int index, const Utf8 &value) { bindText(index, value.bytes); }
    void bind(int index, const QUuid &value) { bind(index, value.toRfc4122()); }
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }

    Connection &m_connection;
    SQLite::Statement *m_statement;
};

/// Runs a statement to its end.
template <class... T>
void run(Connection &connection, std::string_view sql, const T &...values)
{
    Query query(connection, sql, values...);
    while (query.next()) {
    }
}

/// Rolled back at the end of its life unless committed.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// When this returns, the changes are on the disk.
    void commit();

private:
    Connection &m_connection;
};

} // namespace candor
