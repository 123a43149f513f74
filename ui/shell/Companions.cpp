// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Companions.h"

#include "settings/SettingsDialog.h"
#include "shell/Session.h"
#include "theme/RecordWords.h"

#include <QWidget>

namespace candor {

Companions::Companions(Session &session, Theme &theme, Language &language, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_language(language)
    , m_window(window)
{
    connect(&m_notifier, &Notifier::clicked, window, [window] {
        window->showNormal();
        window->raise();
        window->activateWindow();
    });
    connect(&session, &Session::locked, this, [this](LockReason reason) {
        m_notifier.lock(reason == LockReason::Idle || reason == LockReason::Sleep);
    });
    connect(&session, &Session::changed, this, [this] {
        useRecordWords(m_session.casebook()->settings());
        if (m_settings)
            m_settings->refresh();
    });
}

Companions::~Companions() = default;

SettingsDialog *Companions::settings() const
{
    return m_settings;
}

void Companions::begin()
{
    m_notifier.unlock();
    becomeRememberedUser(settingsDeskOf(*m_session.casebook()));
    useRecordWords(m_session.casebook()->settings());
    delete m_settings; // it was opened without a casebook
    m_backup = std::make_unique<AutoBackup>(backupDeskOf(*m_session.casebook()));
    connect(m_backup.get(), &AutoBackup::finished, this, &Companions::backedUp);
    m_backup->start();
}

void Companions::end()
{
    delete m_settings;
    m_backup.reset();
    dropRecordWords();
}

void Companions::openSettings()
{
    if (m_settings) {
        m_settings->raise();
        m_settings->activateWindow();
        return;
    }
    SettingsDialog::Parts parts{{}, m_theme, m_language, m_backup.get()};
    if (m_session.isOpen())
        parts.desk = settingsDeskOf(*m_session.casebook());
    m_settings = new SettingsDialog(std::move(parts), m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::undoRequested, &m_session, &Session::undo);
    connect(m_settings, &SettingsDialog::userChanged, this, &Companions::userChanged);
    connect(m_settings, &SettingsDialog::libraryRequested, this, &Companions::libraryRequested);
    connect(m_settings, &SettingsDialog::historyRequested, this, &Companions::historyRequested);
    if (m_session.isOpen()) {
        SettingsDialog *dialog = m_settings;
        m_session.addParker(dialog, [dialog] { return dialog->park(); });
    }
    m_settings->show();
}

void Companions::lookLocked(const QTimeZone &zone)
{
    m_notifier.lookLocked(m_session.clock()->now(), zone);
}

void Companions::look(const std::vector<WorkItem> &tasks)
{
    m_notifier.look(tasks, m_session.clock()->now());
}

} // namespace candor
