// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include "Output.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <iostream>
#include <string>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void listenForInterrupts()
{
    std::signal(SIGINT, noteInterrupt);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

Progress untilInterrupted()
{
    return {{}, wasInterrupted};
}

std::optional<QString> readInputLine()
{
    // Nothing is under way while waiting for a line, so Ctrl+C may end the program there and then.
    std::signal(SIGINT, SIG_DFL);
    std::string line;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    listenForInterrupts();
    if (!read)
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    QString text = QString::fromStdString(line);
    std::fill(line.begin(), line.end(), '\0');
    return text;
}

QByteArray readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::InputUnreadable, {path, QString(), file.errorString()});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::InputUnreadable, {path, QString(), file.errorString()});
    return bytes;
}

void writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
}

Secret passphraseFrom(const Arguments &arguments)
{
    const QString path = arguments.value(u"passphrase-file"_s);
    if (path.isEmpty())
        throw WrongUse(
            u"--passphrase-file FILE is missing. FILE holds the passphrase on its first line; - reads it from "
            "standard input."_s);
    if (path == "-"_L1) {
        std::optional<QString> line = readInputLine();
        if (!line)
            throw WrongUse(u"There is no passphrase on standard input."_s);
        return Secret::fromPassphrase(std::move(*line));
    }
    QByteArray bytes = readWholeFile(path);
    qsizetype length = bytes.size();
    if (length > 0 && bytes[length - 1] == '\n')
        --length;
    if (length > 0 && bytes[length - 1] == '\r')
        --length;
    QString text = QString::fromUtf8(bytes.constData(), length);
    bytes.fill('\0');
    return Secret::fromPassphrase(std::move(text));
}

Instant timeFrom(const QString &option, const QString &text, const QTimeZone &zone)
{
    const auto at = instantFromIso(text, zone);
    if (!at)
        throw WrongUse(u"--%1 needs a time like 2026-07-14T10:12, not \"%2\"."_s.arg(option, text));
    return *at;
}

Instant nowFrom(const Arguments &arguments, const QTimeZone &zone)
{
    const QString text = arguments.value(u"now"_s);
    return text.isEmpty() ? SystemClock().now() : timeFrom(u"now"_s, text, zone);
}

Session::Session(const QString &path, const Arguments &arguments)
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<FixedClock> fixed;
    if (arguments.has(u"now"_s)) {
        fixed = std::make_shared<FixedClock>(nowFrom(arguments, QTimeZone::systemTimeZone()));
        clock = fixed;
    }
    m_casebook = answerOf(Casebook::open(path, passphraseFrom(arguments), clock));
    // A time without offset means the hospital's clocks, which are known only now.
    if (fixed)
        fixed->set(nowFrom(arguments, m_casebook->surroundings().zone));
    if (arguments.has(u"user"_s))
        m_casebook->setUser(arguments.value(u"user"_s));
}

Session::~Session()
{
    if (!m_casebook)
        return;
    // Another error is already on its way to the user; everything committed is safe in the file or the log beside it.
    try {
        close();
    } catch (const std::exception &) {
        m_casebook.reset();
    }
}

void Session::close()
{
    const std::shared_ptr<Casebook> casebook = std::move(m_casebook);
    try {
        answerOf(casebook->lock());
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoSpace)
            throw;
        // Locked it is, and nothing is lost: the newest changes stay in the log until there is room to move them.
        printError(
            u"candor: The disk is full. Everything stored is safe; free some space before the casebook is copied."_s);
    }
}

} // namespace candor::cli
