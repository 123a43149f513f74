// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "unlock/UnlockPage.h"
#include "widgets/Accessibility.h"
#include "widgets/PassphraseEdit.h"
#include "widgets/TabOrder.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace candor::e2e {

using namespace Qt::StringLiterals;

WindowTest::WindowTest(QString folder, const QString &name, Instant now)
    : m_folder(std::move(folder))
    , m_robot(
          qEnvironmentVariable("CANDOR_GRAB_DIR").isEmpty()
              ? QString()
              : u"%1/%2"_s.arg(qEnvironmentVariable("CANDOR_GRAB_DIR"), name))
    , m_clock(std::make_shared<SteerableClock>(now))
{
}

WindowTest::~WindowTest() = default;

void WindowTest::showWindow()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installAccessibility();
    installTabOrder();
    m_language.start(u"en"_s);
    QVERIFY(QDir().mkpath(m_folder + u"/files"_s));
    m_theme = std::make_unique<Theme>();
    m_session = std::make_unique<Session>(m_clock);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, m_language);
    m_case = std::make_unique<CaseRobot>(m_robot, *m_window, m_folder + u"/files/"_s);
    m_theme->setMode(Theme::Mode::Light);
    m_theme->apply();
    m_window->resize(1480, 940);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowTest::part(int number, const std::function<void()> &work)
{
    if (m_done != number - 1)
        QFAIL("The part before this one did not come to its end.");
    try {
        work();
        m_done = number;
    } catch (const Error &error) {
        m_robot.picture(u"stuck"_s);
        QFAIL(qPrintable(errorName(error.code()) + u' ' + error.arguments().join(u", "_s)));
    } catch (const std::exception &stuck) {
        m_robot.picture(u"stuck"_s);
        QFAIL(qPrintable(QString::fromStdString(stuck.what()) + u" The window says: "_s + m_case->problems()));
    }
}

void WindowTest::closeWindow()
{
    if (!m_window)
        return;
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->casebook() == nullptr, kdfMillis);
    m_window.reset();
}

void WindowTest::createCasebook(const QString &hospital, const QString &passphrase)
{
    m_robot.picture(u"no-casebook"_s);
    m_robot.click(u"createCasebookButton"_s);
    auto *dialog = m_robot.find(u"createDialog"_s);
    m_robot.type(u"hospital"_s, hospital, dialog);
    m_robot.type(u"userName"_s, user, dialog);
    auto *place = m_robot.find<QLineEdit>(u"place"_s, dialog);
    const QString folder = QString(hospital).replace(u' ', u'-') + u".candor"_s;
    expect(place->text().endsWith(folder), u"The place proposed is "_s + place->text());
    if (!QDir::fromNativeSeparators(place->text()).startsWith(m_folder))
        m_robot.type(place, QDir::toNativeSeparators(m_folder + u'/' + folder));
    m_book = QDir::fromNativeSeparators(place->text());
    m_robot.type(u"newPassphrase"_s, passphrase, dialog);
    QString misspelt = passphrase;
    misspelt.back() = u'x';
    m_robot.type(u"passphraseAgain"_s, misspelt, dialog);
    auto *next = m_robot.find<QAbstractButton>(u"createNext"_s, dialog);
    m_robot.click(next);
    expect(!QFileInfo::exists(m_book), u"A casebook was made with two different passphrases."_s);
    m_robot.type(u"passphraseAgain"_s, passphrase, dialog);
    m_robot.picture(u"create"_s);
    m_robot.click(next);
    m_robot.waitFor([&] { return m_robot.seen(u"keyGroups"_s, dialog); }, u"No recovery key comes."_s, kdfMillis);
    const QStringList groups = m_robot.find(u"keyGroups"_s)->accessibleDescription().split(u", "_s);
    expect(groups.size() == 9, u"The recovery key has %1 groups."_s.arg(groups.size()));
    expect(!next->isEnabled(), u"The recovery sheet can be left without proof."_s);
    for (const QString &name : {u"recoveryGroup0"_s, u"recoveryGroup1"_s}) {
        auto *field = m_robot.find<QLineEdit>(name, dialog);
        const int group = field->accessibleName().split(u' ').value(1).toInt();
        m_robot.type(field, groups.value(group - 1).toLower());
    }
    m_robot.picture(u"recovery-sheet"_s);
    m_robot.click(next);
    m_robot.waitFor([&] { return !m_robot.seen(u"createDialog"_s); }, u"The dialog does not close."_s);
    expect(m_window->unlockPage()->casebookPath() == m_book, u"The new casebook is not offered for unlocking."_s);
    m_robot.activate(m_window.get());
}

void WindowTest::unlock(const QString &passphrase)
{
    m_robot.type(m_window->unlockPage()->passphraseField(), passphrase);
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor([&] { return m_window->shell() != nullptr; }, u"The casebook does not open."_s, kdfMillis);
}

void WindowTest::lock()
{
    m_robot.click(u"lockEntry"_s);
    m_robot.waitFor([&] { return m_session->casebook() == nullptr; }, u"The casebook does not lock."_s, kdfMillis);
    expect(m_window->windowTitle() == u"Candor Casebook"_s, u"The locked window says: "_s + m_window->windowTitle());
}

void useHome(const QString &path)
{
    const std::pair<const char *, const char *> places[] = {
        {"HOME", "home"},
        {"XDG_CONFIG_HOME", "home/.config"},
        {"XDG_DATA_HOME", "home/.local"},
        {"XDG_CACHE_HOME", "home/.cache"},
        {"XDG_RUNTIME_DIR", "run"},
        {"TMPDIR", "tmp"}};
    for (const auto &[variable, name] : places) {
        const QString place = path + u'/' + QLatin1StringView(name);
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(place));
    }
    QDir().mkpath(path + u"/home/Documents"_s); // as on a desktop that somebody uses
}

int runWindowTest(int argc, char **argv, const std::function<std::unique_ptr<QObject>(const QString &)> &make)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        qFatal("There is no place for the test.");
    const QString path = QFileInfo(folder.path()).canonicalFilePath();
    useHome(path);
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"candor-tests"_s);
    QCoreApplication::setApplicationName(u"candor-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const std::unique_ptr<QObject> test = make(path);
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace candor::e2e
