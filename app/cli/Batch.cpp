// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Session.h"

#include <QJsonDocument>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

/// The options that the whole batch has settled are neither needed nor taken on its lines.
Usage withoutCasebook(Usage usage)
{
    std::erase_if(usage.options, [](const OptionUsage &option) { return option.name == "casebook"_L1; });
    usage.places.removeAll(u"DIR"_s);
    return usage;
}

QJsonObject runLine(Casebook &casebook, const QString &line, ExitCode &exitCode)
{
    try {
        QStringList words = splitLine(line);
        const Command &command = takeCommand(words);
        if (!command.onCasebook)
            throw WrongUse(u"\"%1\" is no command for a batch."_s.arg(command.usage.words));
        const Result result = command.onCasebook(casebook, Arguments(withoutCasebook(command.usage), {}, words));
        QJsonObject json = result.json;
        json.insert(u"ok"_s, result.exitCode == ExitDone);
        if (result.exitCode != ExitDone)
            exitCode = result.exitCode;
        return json;
    } catch (const WrongUse &wrong) {
        exitCode = ExitWrongUse;
        return errorJson(u"wrong-use"_s, wrong.message());
    } catch (const Error &error) {
        exitCode = exitCodeOf(error);
        return errorJson(errorName(error.code()), messageOf(error));
    }
}

} // namespace

Result runBatch(const Arguments &arguments)
{
    Session session(arguments.value(u"casebook"_s), arguments);
    // The batch goes on after a line that did not work, and ends with the code of the last one that did not.
    ExitCode exitCode = ExitDone;
    while (!wasInterrupted()) {
        const std::optional<QString> line = readInputLine();
        if (!line)
            break;
        if (line->trimmed().isEmpty() || line->startsWith(u'#'))
            continue;
        const QJsonObject answer = runLine(session.casebook(), *line, exitCode);
        printLine(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    }
    session.close();
    if (wasInterrupted())
        throw Error(ErrorCode::Cancelled);
    return {{}, {{u"ok"_s, exitCode == ExitDone}}, exitCode};
}

} // namespace candor::cli
