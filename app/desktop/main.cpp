// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Application.h"
#include "desktop/Logging.h"
#include "theme/Icons.h"
#include "vault/platform/Platform.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;

    // Before anything secret is in memory.
    const bool noDumps = candor::platform::disableCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"candor-casebook"_s);
    QCoreApplication::setApplicationName(u"candor-casebook"_s);
    QGuiApplication::setApplicationDisplayName(u"Candor Casebook"_s);
    QGuiApplication::setDesktopFileName(u"candor-casebook"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CANDOR_VERSION));

    const candor::Options options = candor::readOptions(QCoreApplication::arguments());
    candor::startLogging();
    candor::logEvent(u"start, version "_s + QCoreApplication::applicationVersion());
    if (!noDumps)
        candor::logEvent(u"the system keeps memory images of crashed programs"_s);
    QApplication::setWindowIcon(candor::themeIcon(u"app"_s));

    candor::Application desktop(options);
    desktop.start();
    const int result = QApplication::exec();
    candor::logEvent(u"end"_s);
    return result;
}
