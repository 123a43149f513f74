// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class CheckRow;
class NoteBox;

/// A file in the folder that a scanner writes to.
struct Scan {
    QString name;
    QString path;
    qint64 size = 0;
    QDateTime written;

    friend bool operator==(const Scan &, const Scan &) = default;
};
/// The newest files of a folder, the newest first. Reads the disk: not for the screen thread. Throws
/// Error(InputUnreadable) when there is no such folder.
[[nodiscard]] std::vector<Scan> scansIn(const QString &folder, size_t most);
/// Removes those of the files whose content is kept in the case, digest for digest; how many. Reads the disk.
int removeKeptScans(const std::vector<Scan> &scans, const std::vector<Attachment> &kept);

/// What the scanner wrote: choose, and it is added to the case. Says when a scan that is kept still lies in the folder,
/// where it is not encrypted.
class ScanPane final : public QWidget {
    Q_OBJECT

public:
    explicit ScanPane(CaseStore &store, QWidget *parent = nullptr);

    /// Looks at the folder again.
    void refresh();

Q_SIGNALS:
    void filesOffered(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseFolder();
    void read();
    void showScans(const std::vector<Scan> &scans);
    void fill();
    void add();
    void removeKept();
    [[nodiscard]] bool isKept(const Scan &scan) const;

    CaseStore &m_store;
    QFileSystemWatcher m_watcher;
    QString m_folder;
    bool m_unreadable = false; // the folder, at the last look
    std::vector<Scan> m_scans;
    std::vector<CheckRow *> m_rows; // of m_scans, in their order
    QLabel *m_where;
    QVBoxLayout *m_list;
    QLabel *m_none;
    NoteBox *m_problem;
    Button *m_add;
    Button *m_choose;
    NoteBox *m_plain;
};

} // namespace candor
