// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <QTimer>

#include <atomic>
#include <functional>

namespace candor {

/// What backing up needs from an open casebook, as functions: the casebook in the program, values in a test.
struct BackupDesk {
    std::function<Settings()> settings;
    std::function<VaultLabel()> label;
    std::function<QFuture<void>(const QString &toFile, Progress progress)> backup;
    std::function<Instant()> now;
};

/// The casebook must outlive the desk.
[[nodiscard]] BackupDesk backupDeskOf(Casebook &casebook);

/// What stands against backups in a folder.
enum class FolderProblem {
    None,
    NotChosen,
    Missing,
    NotWritable,
    InsideCasebook, // it would be lost, and damaged, with the casebook
};
[[nodiscard]] FolderProblem folderProblem(const QString &folder, const QString &casebook);
/// One disk that breaks takes both.
[[nodiscard]] bool onSameDisk(const QString &folder, const QString &casebook);

/// The last automatic backup of a casebook on this computer, remembered without any name.
struct LastBackup {
    std::optional<Instant> at;      // of the last one that was written and checked
    std::optional<Instant> triedAt; // of the last try
    QString problem;                // sentence, when the last try did not work; of this session only
};

/// When the next backup is due. A try that did not work is repeated after an hour, or sooner when the rhythm is.
[[nodiscard]] Instant nextBackup(const LastBackup &last, int everyHours, Instant now);

/// Writes a verified backup into the folder of the settings: soon after unlocking when one is due, then in the rhythm
/// of the settings, and when asked. Keeps the newest files it made of this casebook and touches no other file. Made
/// after unlocking, deleted on locking; that stops a backup under way, and what was there before stays.
class AutoBackup : public QObject {
    Q_OBJECT

public:
    explicit AutoBackup(BackupDesk desk, QObject *parent = nullptr);
    ~AutoBackup() override;

    void start();
    /// Looks whether one is due.
    void look();
    void backUpNow();
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    [[nodiscard]] const LastBackup &last() const { return m_last; }
    /// When one will be made by itself; empty while no folder is chosen.
    [[nodiscard]] std::optional<Instant> next() const;

    /// The files made of this casebook in a folder, newest first.
    [[nodiscard]] static QStringList filesIn(const QString &folder, const QUuid &vault);

Q_SIGNALS:
    void started();
    void progressed(int permille);
    /// `sentence` says what was done, or what went wrong and what to do.
    void finished(bool done, const QString &sentence);

private:
    struct Work {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };

    void end(const QString &problem);
    void prune(const QString &folder);

    BackupDesk m_desk;
    LastBackup m_last;
    std::shared_ptr<Work> m_work;
    QTimer m_lookTimer;
    QTimer m_progressTimer;
};

} // namespace candor
