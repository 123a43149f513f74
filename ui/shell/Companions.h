// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/AutoBackup.h"
#include "shell/Notifier.h"

#include <QPointer>

namespace candor {

class Language;
class Session;
class SettingsDialog;
class Theme;
enum class LockReason;

/// What goes along with the window beside its screens: automatic backups while a casebook is open, notifications of the
/// system, the settings.
class Companions : public QObject {
    Q_OBJECT

public:
    Companions(Session &session, Theme &theme, Language &language, QWidget *window);
    ~Companions() override;

    /// After unlocking.
    void begin();
    /// Before the screens go.
    void end();
    void openSettings();
    /// Tells of tasks that become due.
    void look(const std::vector<WorkItem> &tasks);
    /// The minute changed while the casebook is locked.
    void lookLocked(const QTimeZone &zone);
    /// nullptr while locked.
    [[nodiscard]] AutoBackup *backup() const { return m_backup.get(); }
    [[nodiscard]] SettingsDialog *settings() const;

Q_SIGNALS:
    void backedUp(bool done, const QString &sentence);
    void libraryRequested();
    void historyRequested();
    void userChanged();

private:
    Session &m_session;
    Theme &m_theme;
    Language &m_language;
    QWidget *m_window;
    Notifier m_notifier;
    std::unique_ptr<AutoBackup> m_backup;
    QPointer<SettingsDialog> m_settings;
};

} // namespace candor
