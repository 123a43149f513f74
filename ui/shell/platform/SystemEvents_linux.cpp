// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform/SystemEvents.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <QVariantMap>

#include <array>

namespace candor::platform {

using namespace Qt::StringLiterals;

namespace {

const auto login = u"org.freedesktop.login1"_s;
const auto loginSession = u"org.freedesktop.login1.Session"_s;

// Desktops tell of their lock screen under one of these names.
struct ScreenSaver {
    const char *service;
    const char *path;
};
constexpr auto screenSavers = std::to_array<ScreenSaver>({
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
});

/// Listens to logind and to the lock screen of the desktop. Where there is no bus, it hears nothing.
class BusEvents final : public SystemEvents {
    Q_OBJECT

public:
    BusEvents()
    {
        // Reaching the buses takes time, and nobody has to wait for it.
        QTimer::singleShot(0, this, &BusEvents::listen);
    }

private Q_SLOTS:
    void sleepChanged(bool begins)
    {
        if (begins)
            Q_EMIT goingToSleep();
    }
    void lockAsked() { Q_EMIT screenLocked(); }
    void lockScreenChanged(bool shown)
    {
        if (shown)
            Q_EMIT screenLocked();
    }
    void sessionChanged(const QString &interface, const QVariantMap &changed)
    {
        // Another user has the screen.
        if (interface == loginSession && changed.contains(u"Active"_s) && !changed[u"Active"_s].toBool())
            Q_EMIT screenLocked();
    }

private:
    void listen()
    {
        QDBusConnection desktop = QDBusConnection::sessionBus();
        for (const ScreenSaver &each : screenSavers) {
            const QString service = QString::fromLatin1(each.service);
            desktop.connect(
                service, QString::fromLatin1(each.path), service, u"ActiveChanged"_s, this,
                SLOT(lockScreenChanged(bool)));
        }
        QDBusConnection system = QDBusConnection::systemBus();
        if (!system.isConnected())
            return;
        system.connect(
            login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
            SLOT(sleepChanged(bool)));
        QDBusMessage ask = QDBusMessage::createMethodCall(
            login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
        ask << quint32(0); // of this process
        auto *answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusObjectPath> path = *answer;
            if (path.isValid())
                listenTo(path.value().path());
        });
    }

    void listenTo(const QString &session)
    {
        QDBusConnection system = QDBusConnection::systemBus();
        system.connect(login, session, loginSession, u"Lock"_s, this, SLOT(lockAsked()));
        system.connect(
            login, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
            SLOT(sessionChanged(QString, QVariantMap)));
    }
};

} // namespace

std::unique_ptr<SystemEvents> systemEvents()
{
    return std::make_unique<BusEvents>();
}

} // namespace candor::platform

#include "SystemEvents_linux.moc"
