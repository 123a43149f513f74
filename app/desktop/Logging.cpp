// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fileBytes = 1024 * 1024, filesKept = 3;

// Texts of Qt about widgets and plugins; the program itself never hands case text to qWarning.
void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QByteArray text = message.toUtf8();
    const std::string_view line(text.constData(), static_cast<std::size_t>(text.size()));
    switch (type) {
    case QtDebugMsg: spdlog::debug("{}", line); break;
    case QtInfoMsg: spdlog::info("{}", line); break;
    case QtWarningMsg: spdlog::warn("{}", line); break;
    case QtCriticalMsg:
    case QtFatalMsg: spdlog::error("{}", line); break;
    }
}

} // namespace

void startLogging()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/candor-casebook/log"_s;
    if (!QDir().mkpath(folder))
        return; // a place that cannot be written to: the program works without a log
    const QByteArray file = QFile::encodeName(QDir::toNativeSeparators(folder + u"/candor-casebook.log"_s));
    try {
        auto logger = spdlog::rotating_logger_mt("candor", file.toStdString(), fileBytes, filesKept);
        logger->flush_on(spdlog::level::info);
        spdlog::set_default_logger(logger);
        qInstallMessageHandler(takeQtMessage);
    } catch (const spdlog::spdlog_ex &problem) {
        qWarning("No log file: %s", problem.what());
    }
}

void logEvent(const QString &what)
{
    spdlog::info("{}", what.toStdString());
}

} // namespace candor
