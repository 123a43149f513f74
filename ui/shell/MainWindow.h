// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/DesktopClock.h"
#include "shell/OpenShell.h"

#include <QMainWindow>

namespace candor {

struct BlankSetup;
class Companions;
class Language;
class StatusLine;
class Theme;
class UnlockPage;
enum class LockReason;

/// The window: menus, unlock page or open casebook, status line. Its title never carries case text.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session &session, Theme &theme, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the unlock page for a casebook.
    void showCasebook(const QString &path);
    [[nodiscard]] UnlockPage *unlockPage() const { return m_unlock; }
    /// nullptr while locked.
    [[nodiscard]] OpenShell *shell() const { return m_shell; }
    [[nodiscard]] Companions &companions() { return *m_companions; }
    [[nodiscard]] Actions &actionTable() { return m_actions; }
    void perform(Do what);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSession();
    void restoreLook();
    void showOpened();
    void makeShell();
    void showPlaceAndRules();
    void speakAnew();
    void showBackup();
    void showChosenLook();
    void showLocked(LockReason reason, Instant at);
    void offerCasebook(const QString &path);
    void updateActions();
    [[nodiscard]] BlankSetup blankForms() const;

    Session &m_session;
    Theme &m_theme;
    Actions m_actions;
    DesktopClock m_clock;
    Companions *m_companions;
    QStackedWidget *m_stack;
    UnlockPage *m_unlock;
    OpenShell *m_shell = nullptr;
    StatusLine *m_status;
    std::optional<OpenShell::Place> m_place; // of the casebook below
    QString m_placeOf;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_idleMinutes = 0;
    LockReason m_lockReason{};
    std::optional<Instant> m_lockedAt;
    bool m_quitting = false;
};

} // namespace candor
