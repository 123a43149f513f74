// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseRobot.h"
#include "shell/Session.h"
#include "theme/Language.h"
#include "theme/Theme.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace candor::e2e {

/// Read on the thread of the casebook, set by the test.
class SteerableClock final : public Clock {
public:
    explicit SteerableClock(Instant now)
        : m_millis(toMillis(now))
    {
    }
    Instant now() const override { return fromMillis(m_millis); }
    void set(Instant now) { m_millis = toMillis(now); }
    void advance(std::chrono::milliseconds by) { m_millis += by.count(); }

private:
    std::atomic<qint64> m_millis;
};

inline constexpr int kdfMillis = 60000; // for a key derivation on a busy machine

inline Instant at(QStringView iso)
{
    return *instantFromIso(iso);
}

/// A test at the real window: a desk with a clock, a window and somebody in front of it, in a folder of its own. The
/// parts of the test follow each other; when one does not come to its end the next ones say so.
class WindowTest : public QObject {
    Q_OBJECT

public:
    /// Pictures go into $CANDOR_GRAB_DIR/`name`, when it is set.
    WindowTest(QString folder, const QString &name, Instant now);
    ~WindowTest() override;

protected:
    void showWindow();
    void part(int number, const std::function<void()> &work);
    void closeWindow();

    /// A new casebook through its dialog, with pointer and keyboard; then it waits for the passphrase.
    void createCasebook(const QString &hospital, const QString &passphrase);
    void unlock(const QString &passphrase);
    void lock();

    [[nodiscard]] CaseStore &store() const { return m_case->store(); }
    [[nodiscard]] QWidget *form() const { return m_case->form(); }

    QString m_folder;
    QString m_book; // path of the casebook
    Robot m_robot;
    std::shared_ptr<SteerableClock> m_clock;
    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CaseRobot> m_case;

private:
    int m_done = 0;
};

/// Before there is an application: settings, temporary files and documents go into this folder.
void useHome(const QString &path);

/// Runs a test in a home of its own: nothing of the person who runs it is read or written, and what is left behind can
/// be looked at. `make` gets the folder.
int runWindowTest(int argc, char **argv, const std::function<std::unique_ptr<QObject>(const QString &)> &make);

} // namespace candor::e2e
