// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRun.h"

#include "exchange/CsvReader.h"

#include <QFile>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The answer of a future; an error travels out of it. One without an answer belongs to a casebook that was locked.
template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        throw Error(ErrorCode::Cancelled);
    return future.takeResult();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::InputUnreadable, {path, QString(), file.errorString()});
    if (file.size() > CsvReader::maxBytes)
        throw Error(ErrorCode::InputUnreadable, {path, QString(), u"too-large"_s});
    // A pipe has no size to ask for; one byte more than allowed is enough to know.
    QByteArray bytes = file.isSequential() ? file.read(CsvReader::maxBytes + 1) : file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::InputUnreadable, {path, QString(), file.errorString()});
    return bytes;
}

} // namespace

ImportSummary runImport(Casebook &casebook, const ImportOptions &options, const Progress &progress)
{
    ImportSettings settings = options.settings;
    settings.file = options.path;
    const Surroundings surroundings = casebook.surroundings();
    settings.zone = surroundings.zone;
    settings.now = surroundings.now;

    ImportSummary summary;
    summary.plan = planImport(
        readFile(options.path), settings,
        [&](const QString &system, const QStringList &ids) { return answerOf(casebook.knownReports(system, ids)); },
        progress);
    if (options.dryRun || summary.plan.command.rows.empty())
        return summary;
    progress.throwIfCancelled();
    summary.outcome = answerOf(casebook.apply(std::move(summary.plan.command)));
    summary.plan.command = {};
    return summary;
}

} // namespace candor
