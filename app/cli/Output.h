// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casebook/Casebook.h"

#include <QJsonObject>

namespace candor::cli {

/// What the program ends with; scripts rely on the numbers.
enum ExitCode {
    ExitDone = 0,
    ExitInternal = 1,
    ExitWrongUse = 2,
    ExitWrongPassphrase = 3,
    ExitDamaged = 4, // or not a casebook
    ExitInUse = 5,
    ExitRefused = 6, // by a rule, with the reason
    ExitBadInput = 7,
    ExitNotWritable = 8, // or no space
    ExitInterrupted = 130,
};

/// The answer of a command: for people, for programs, and for the shell.
struct Result {
    QString text;
    QJsonObject json;
    ExitCode exitCode = ExitDone;
};

/// A problem in a file that the user named: keeps the sentence of the error, but ends with ExitBadInput.
class BadInput final : public Error {
public:
    using Error::Error;
};

/// Runs work that reads a file of the user's; a value in it that does not fit is then the file's fault.
template <class Work>
auto fromFile(Work work)
{
    try {
        return work();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::InvalidValue)
            throw;
        throw BadInput(error.code(), error.arguments(), error.technical());
    }
}

[[nodiscard]] ExitCode exitCodeOf(const Error &error);
/// One sentence, and for a refusal with several reasons one line for each.
[[nodiscard]] QString messageOf(const Error &error);
/// {"ok": false, "error": ..., "message": ...}
[[nodiscard]] QJsonObject errorJson(const QString &name, const QString &message);

/// "2026-07-14 10:12" on the clocks of the hospital; a dash when there is none.
[[nodiscard]] QString shownTime(const std::optional<Instant> &at, const QTimeZone &zone);

[[nodiscard]] QJsonObject toJson(const CaseRow &row);
[[nodiscard]] QJsonObject toJson(const StepView &view, const Protocol &protocol);
[[nodiscard]] QJsonObject toJson(const Due &due, Instant now);
/// Where a case stands, without its records.
[[nodiscard]] QJsonObject pathwayJson(const CaseView &view);

/// {"commit": ..., "number": ..., "changed": ...} and the same for people.
[[nodiscard]] Result resultOf(const Outcome &outcome, const QString &text);

/// Writes a line and flushes, so that whoever reads a pipe can rely on it.
void printLine(const QString &line);
void printError(const QString &line);

} // namespace candor::cli
