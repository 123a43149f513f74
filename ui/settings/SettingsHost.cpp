// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsHost.h"

#include "shell/AutoBackup.h"
#include "shell/Session.h"
#include "theme/RecordWords.h"

namespace candor {

namespace {

QStringList recordWords()
{
    QStringList words;
    for (const RecordSort type : {RecordSort::CaseRecord, RecordSort::Told, RecordSort::Privileged, RecordSort::Mixed})
        words << recordName(type) << recordMeaning(type);
    return words;
}

} // namespace

SettingsHost::SettingsHost(Session &session, Theme &theme, Language &language, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_language(language)
    , m_window(window)
{
    connect(&session, &Session::opened, this, &SettingsHost::begin);
    connect(&session, &Session::locking, this, &SettingsHost::end);
    connect(&session, &Session::changed, this, &SettingsHost::follow);
}

SettingsHost::~SettingsHost() = default;

void SettingsHost::begin()
{
    Casebook &casebook = *m_session.casebook();
    becomeRememberedUser(settingsDeskOf(casebook));
    useRecordWords(casebook.settings());
    m_words = recordWords();
    m_backup = std::make_unique<AutoBackup>(backupDeskOf(casebook));
    connect(m_backup.get(), &AutoBackup::finished, this, [this](bool done, const QString &sentence) {
        if (!done)
            Q_EMIT told(sentence); // one that works is nothing to interrupt for
    });
    m_backup->start();
    // One that was open without a casebook gets the pages of this one.
    if (m_dialog)
        m_reopen = m_dialog->page();
    delete m_dialog;
    if (m_reopen)
        open(*m_reopen);
    m_reopen.reset();
}

void SettingsHost::end()
{
    if (m_dialog)
        m_reopen = m_dialog->page();
    delete m_dialog;
    m_backup.reset();
    dropRecordWords();
}

void SettingsHost::follow()
{
    useRecordWords(m_session.casebook()->settings());
    const QStringList words = recordWords();
    if (words != m_words) {
        m_words = words;
        Q_EMIT recordWordsChanged();
    }
    if (m_dialog)
        m_dialog->refresh();
}

void SettingsHost::open(std::optional<SettingsDialog::Page> page)
{
    if (!m_dialog) {
        SettingsDialog::Parts parts{std::nullopt, m_theme, m_language, m_backup.get()};
        if (m_session.isOpen())
            parts.desk = settingsDeskOf(*m_session.casebook());
        m_dialog = new SettingsDialog(std::move(parts), m_window);
        // Closed, it stays until what was half typed is stored.
        connect(m_dialog, &QDialog::finished, this, [this] {
            SettingsDialog *closed = m_dialog;
            m_dialog = nullptr;
            closed->park().then(closed, [closed] { closed->deleteLater(); });
        });
        connect(m_dialog, &SettingsDialog::undoRequested, &m_session, &Session::undo);
        connect(m_dialog, &SettingsDialog::libraryRequested, this, &SettingsHost::libraryRequested);
        connect(m_dialog, &SettingsDialog::userChanged, this, &SettingsHost::userChanged);
        if (m_session.isOpen())
            m_session.addParker(m_dialog, [dialog = m_dialog.get()] { return dialog->park(); });
        m_dialog->show();
    }
    if (page)
        m_dialog->showPage(*page);
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace candor
