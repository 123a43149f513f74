// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsDesk.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace candor {

class AutoBackup;
class Language;
class SettingsForm;
class Theme;
class ToastLine;

/// The settings: subjects at the left, their page at the right. A window beside the work, not a dialog to be answered:
/// there is no OK, every change is stored at once, and each can be taken back. Without a casebook it shows what belongs
/// to the computer.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Page { Hospital, Jurisdictions, Rules, Users, Locking, Backup, Printing, RecordWords, Device };

    struct Parts {
        std::optional<SettingsDesk> desk;
        Theme &theme;
        Language &language;
        AutoBackup *backup = nullptr;
    };

    explicit SettingsDialog(Parts parts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// Stores what is half typed; ends when it is stored. Asked before locking.
    [[nodiscard]] QFuture<void> park();
    /// Settings or users were changed elsewhere, as by Undo.
    void refresh();

Q_SIGNALS:
    /// Ctrl+Z outside a field, or Undo beside what was just stored.
    void undoRequested();
    void libraryRequested();
    /// Every change of settings and users, with who and when.
    void historyRequested();
    /// The name in Casebook::user() is another one.
    void userChanged();

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void build();
    void rebuild();
    void addPage(Page page, const QString &title, const QString &icon, SettingsForm *form);
    void flush();
    void fit();

    Parts m_parts;
    SettingsStore *m_store = nullptr; // nullptr without a casebook
    QWidget *m_content = nullptr;
    QListWidget *m_subjects = nullptr;
    QStackedWidget *m_pages = nullptr;
    ToastLine *m_toast = nullptr;
    std::vector<SettingsForm *> m_forms;
    bool m_rebuilding = false;
};

} // namespace candor
