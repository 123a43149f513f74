// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "casebook/Casebook.h"

#include <QThread>

#include <memory>
#include <optional>

namespace candor::cli {

/// The answer of a future; its error travels out of it.
template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    if constexpr (!std::is_void_v<T>) {
        if (future.resultCount() == 0)
            throw Error(ErrorCode::Cancelled);
        return future.takeResult();
    }
}

/// Ctrl+C: the first one asks long work to stop cleanly, the second one ends the program.
void listenForInterrupts();
[[nodiscard]] bool wasInterrupted();
/// Progress that stops when Ctrl+C was pressed.
[[nodiscard]] Progress untilInterrupted();

/// The next line of standard input without its end; empty at the end of the input. Reads no byte beyond the line, so
/// that a passphrase and the lines behind it can come the same way.
[[nodiscard]] std::optional<QString> readInputLine();

/// From --passphrase-file; "-" is the first line of standard input. Throws WrongUse, Error(InputUnreadable).
[[nodiscard]] Secret passphraseFrom(const Arguments &arguments);

/// The whole content of a file; "-" is not special. Throws Error(InputUnreadable).
[[nodiscard]] QByteArray readWholeFile(const QString &path);
/// Whole or not at all, readable for its owner only. Throws Error(WriteFailed, NoSpace).
void writePrivateFile(const QString &path, const QByteArray &bytes);

/// A time as people type it; without offset it is local time of the hospital. Throws WrongUse.
[[nodiscard]] Instant timeFrom(const QString &option, const QString &text, const QTimeZone &zone);

/// --now, or the time of the machine.
[[nodiscard]] Instant nowFrom(const Arguments &arguments, const QTimeZone &zone);

/// An open casebook, locked again in order at the end, whatever happens in between.
class Session {
public:
    Session(const QString &path, const Arguments &arguments);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    /// Locks now, so that a problem can be told. Without it the end of the session locks.
    void close();

private:
    std::shared_ptr<Casebook> m_casebook;
};

} // namespace candor::cli
