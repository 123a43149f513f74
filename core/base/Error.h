// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>
#include <QStringList>

namespace candor {

/// What went wrong, as a value that tests and exit codes can rely on. The sentence a person reads belongs to ui/ and
/// app/. The arguments of each code, in order, are named behind it.
enum class ErrorCode {
    // opening a casebook
    NotACasebook,    // path
    NewerVersion,    // version needed, version of this program
    WrongPassphrase, //
    Damaged,         // what is damaged
    InUse,           // who, on which computer, since when (ISO 8601)
    ReadOnlyPlace,   // path
    NoSpace,         // path
    NoMemory,        // MiB needed
    AlreadyExists,   // path
    NotFound,        // what
    UnsafeEngine,    // what is missing in the storage engine
    WeakPassphrase,  // characters needed
    // changing a case
    Conflict,      // record kind, case number: changed meanwhile
    RefusedByRule, // id of the rule, details
    InvalidValue,  // field, value, what is expected
    CaseClosed,    // case number
    // files in and out
    InputUnreadable, // file, line (or empty), what is wrong
    WriteFailed,     // path, what the system says
    // protocols and code lists
    InvalidProtocol, // list of findings
    Cancelled,       //
    Internal,        // technical text
};

/// The one exception type of the core. QException, so that a QFuture carries it across threads.
class Error : public QException {
public:
    explicit Error(ErrorCode code, QStringList arguments = {}, QString technical = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const QStringList &arguments() const noexcept { return m_arguments; }
    /// For the log and for support; never holds case data.
    [[nodiscard]] const QString &technical() const noexcept { return m_technical; }

    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Error *clone() const override { return new Error(*this); }

private:
    ErrorCode m_code;
    QStringList m_arguments;
    QString m_technical;
    QByteArray m_what;
};

/// Stable machine name, e.g. "wrong-passphrase"; used by the log and by `candor --json`.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace candor
