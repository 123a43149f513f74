// SPDX-License-Identifier: GPL-3.0-or-later
// What the system tells locks the casebook; told here by a system of the test's own, on a bus of its own.
#include "ShellFixture.h"
#include "shell/Session.h"
#include "shell/platform/SystemEvents.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace candor;
using namespace candor::shelltest;
using namespace Qt::StringLiterals;

namespace {

const auto sessionPath = u"/org/freedesktop/login1/session/c7"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto managerName = u"org.freedesktop.login1.Manager"_s;

/// Stands for logind: says which session is asked about, and tells what the test wants it to.
class Login final : public QDBusVirtualObject {
public:
    explicit Login(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"login"_s))
    {
        QVERIFY(m_bus.registerVirtualObject(managerPath, this, QDBusConnection::SubPath));
        QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_bus.registerService(u"org.gnome.ScreenSaver"_s));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "GetSessionByPID"_L1)
            return false;
        asked = true;
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
    }

    void tell(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(arguments);
        QVERIFY(m_bus.send(signal));
    }

    bool asked = false;

private:
    QDBusConnection m_bus;
};

} // namespace

class TestSystemEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        QVERIFY2(!daemon.isEmpty(), "packaging/install-dependencies installs dbus-daemon");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        m_login = std::make_unique<Login>(address);
        useOwnSettings(m_folder);
        m_path = m_folder.filePath(u"bus.candor"_s);
        makeCasebook(m_path);
    }

    void cleanupTestCase()
    {
        m_login.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void lockingFollowsTheSystem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariantList>("arguments");
        QTest::newRow("sleep") << managerPath << managerName << u"PrepareForSleep"_s << QVariantList{true};
        QTest::newRow("lock of the session")
            << sessionPath << u"org.freedesktop.login1.Session"_s << u"Lock"_s << QVariantList{};
        QTest::newRow("another user") << sessionPath << u"org.freedesktop.DBus.Properties"_s << u"PropertiesChanged"_s
                                      << QVariantList{
                                             u"org.freedesktop.login1.Session"_s, QVariantMap{{u"Active"_s, false}},
                                             QStringList{}};
        QTest::newRow("lock screen") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s
                                     << QVariantList{true};
    }

    void lockingFollowsTheSystem()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariantList, arguments);
        const auto clock = std::make_shared<FixedClock>(sampleNow);
        m_login->asked = false;
        Session session(clock);
        QTRY_VERIFY(m_login->asked);
        session.begin(openCasebook(m_path, clock));
        QSignalSpy locked(&session, &Session::locked);
        // Told until it is heard: that the session listens by now cannot be seen from outside.
        QTRY_VERIFY((m_login->tell(path, interface, member, arguments), !locked.isEmpty()));
        QCOMPARE(locked.front().front().value<LockReason>(), LockReason::Sleep);
        QVERIFY(!session.casebook());
    }

    void wakingUpIsNoSleep()
    {
        const auto events = platform::systemEvents();
        m_login->asked = false;
        QTRY_VERIFY(m_login->asked);
        QSignalSpy asleep(events.get(), &platform::SystemEvents::goingToSleep);
        QSignalSpy locked(events.get(), &platform::SystemEvents::screenLocked);
        m_login->tell(managerPath, managerName, u"PrepareForSleep"_s, {false});
        m_login->tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
        QTRY_VERIFY((m_login->tell(managerPath, managerName, u"PrepareForSleep"_s, {true}), !asleep.isEmpty()));
        QCOMPARE(locked.size(), 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QProcess m_daemon;
    std::unique_ptr<Login> m_login;
};

QTEST_MAIN(TestSystemEvents)
#include "tst_system_events.moc"
