// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportRun.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QLabel;
class QProgressBar;
class QTableWidget;

class QMimeData;

namespace candor {

class Button;
class NoteBox;

/// The table among dragged things that can be imported; empty when there is none, or more than one.
[[nodiscard]] QString importableFile(const QMimeData *mime);

/// Imports a file of reports: reads it without storing anything, shows what would happen, then stores it as one change.
/// All work runs on a thread of its own and can be stopped.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::shared_ptr<Casebook> casebook, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void reject() override;

Q_SIGNALS:
    void planned();
    /// Stored; `text` says what came in.
    void imported(qint64 commit, const QString &text);

private:
    struct Work {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };

    void start(bool dryRun);
    void showPlan(const ImportPlan &plan);
    void showRefused(const ImportPlan &plan);
    void showError(const Error &error);
    void setBusy(const QString &what);
    void setIdle();

    std::shared_ptr<Casebook> m_casebook;
    QString m_file;
    std::shared_ptr<Work> m_work;
    QTimer m_progressTimer;
    QLabel *m_title;
    QLabel *m_counts;
    NoteBox *m_note;
    QTableWidget *m_refused;
    QLabel *m_refusedTitle;
    QLabel *m_busy;
    QProgressBar *m_bar;
    Button *m_import;
    Button *m_close;
};

} // namespace candor
