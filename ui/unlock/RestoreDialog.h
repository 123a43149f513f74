// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QLineEdit;
class QProgressBar;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;

/// Unpacks a backup into a new casebook folder; never over an existing one.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// Fills in a backup that was chosen before, and a place beside it.
    void setBackup(const QString &file);
    void reject() override;

Q_SIGNALS:
    void restored(const QString &path);

private:
    struct Work {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };

    QWidget *buildRow(QLineEdit *field, const QString &accessibleName, bool folder);
    void restore();
    void setBusy(bool busy);

    std::shared_ptr<Work> m_work;
    QTimer m_progressTimer;
    QLineEdit *m_backup;
    QLineEdit *m_place;
    FieldFrame *m_backupFrame = nullptr;
    FieldFrame *m_placeFrame = nullptr;
    NoteBox *m_note;
    QProgressBar *m_bar;
    Button *m_restore;
    Button *m_cancel;
};

} // namespace candor
