// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsDialog.h"

#include <QPointer>

namespace candor {

class Session;

/// What the window keeps of the settings while it lives: the dialog when it is open, and what the settings of an open
/// casebook bring about: who is at work, the words of the record types, backups by themselves. Made before whatever
/// else listens to Session::opened(), so that screens find the right person.
class SettingsHost : public QObject {
    Q_OBJECT

public:
    SettingsHost(Session &session, Theme &theme, Language &language, QWidget *window);
    ~SettingsHost() override;

    /// Opens the dialog, or brings it to the front; without a page on the one it shows.
    void open(std::optional<SettingsDialog::Page> page = std::nullopt);
    /// nullptr while it is closed.
    [[nodiscard]] SettingsDialog *dialog() const { return m_dialog; }
    /// nullptr while locked.
    [[nodiscard]] AutoBackup *autoBackup() const { return m_backup.get(); }

Q_SIGNALS:
    void libraryRequested();
    void userChanged();
    /// A backup by itself did not work, or one that was asked for here did: for the toast of the window.
    void told(const QString &sentence);
    /// The casebook calls its record types something else: screens that show the words are to be made anew.
    void recordWordsChanged();

private:
    void begin();
    void end();
    void follow();

    Session &m_session;
    Theme &m_theme;
    Language &m_language;
    QWidget *m_window;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<AutoBackup> m_backup;
    std::optional<SettingsDialog::Page> m_reopen; // it was open when the casebook locked
    QStringList m_words;
};

} // namespace candor
