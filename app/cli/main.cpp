// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Session.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

Result runOnCasebook(const Command &command, const Arguments &arguments)
{
    Session session(arguments.value(command.opens ? u"casebook"_s : u"DIR"_s), arguments);
    const Result result = command.onCasebook(session.casebook(), arguments);
    session.close();
    return result;
}

int run(const Command &command, const QStringList &words)
{
    if (words.contains(u"--help"_s)) {
        printLine(usageText(command.usage, commonOptions()));
        return ExitDone;
    }
    const Arguments arguments(command.usage, commonOptions(), words);
    const Result result = command.alone ? command.alone(arguments) : runOnCasebook(command, arguments);
    if (arguments.has(u"json"_s))
        printLine(QString::fromUtf8(QJsonDocument(result.json).toJson(QJsonDocument::Compact)));
    else if (!result.text.isEmpty())
        printLine(result.text.trimmed());
    return result.exitCode;
}

/// Fonts need a screen plug-in even where there is no screen; everything else starts faster without.
int runWithApplication(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (words.isEmpty() || words.first() == "help"_L1 || words.first() == "--help"_L1) {
        printLine(overview());
        return words.isEmpty() ? ExitWrongUse : ExitDone;
    }
    if (words.first() == "--version"_L1) {
        printLine(u"candor " CANDOR_VERSION ""_s);
        return ExitDone;
    }
    const Command &command = takeCommand(words);
    if (command.draws) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return run(command, words);
    }
    const QCoreApplication application(argc, argv);
    return run(command, words);
}

int runGuarded(int argc, char **argv)
{
    try {
        return runWithApplication(argc, argv);
    } catch (const WrongUse &wrong) {
        printError(u"candor: "_s + wrong.message());
        return ExitWrongUse;
    } catch (const Error &error) {
        printError(u"candor: "_s + messageOf(error));
        return exitCodeOf(error);
    } catch (const std::exception &) {
        printError(u"candor: "_s + messageOf(Error(ErrorCode::Internal)));
        return ExitInternal;
    }
}

} // namespace

} // namespace candor::cli

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"candor"_s);
    QCoreApplication::setApplicationVersion(u"" CANDOR_VERSION ""_s);
    // What went wrong is told in a sentence; logs are shown to those who ask with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"candor.*=false"_s);
    candor::cli::listenForInterrupts();
    return candor::cli::runGuarded(argc, argv);
}
