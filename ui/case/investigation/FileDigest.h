// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QUuid>
#include <QWidget>

class QProgressBar;

namespace candor {

class Button;
class NoteBox;

/// The SHA-256 of a file in lower-case hex, worked out beside the screen thread. The future tells how far it is and can
/// be cancelled; it carries Error(InputUnreadable) when the file cannot be read. Nothing of the file is kept.
[[nodiscard]] QFuture<QString> digestOf(const QString &path);
/// Two digests as people and programs write them: spaces and the case of letters do not count.
[[nodiscard]] bool sameDigest(const QString &a, const QString &b);

/// Works out the digest of a file, to record it or to see whether a file is the one that was recorded.
class FileDigestRow final : public QWidget {
    Q_OBJECT

public:
    explicit FileDigestRow(QWidget *parent = nullptr);
    ~FileDigestRow() override;

    /// Whose digest it is, and what is recorded.
    void show(const QUuid &subject, const QString &recorded);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    void start(const QString &path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void digested(const QUuid &subject, const QString &digest); ///< to be recorded

private:
    void choose();
    void finished();
    void offer(const QString &digest);

    QUuid m_subject;
    QUuid m_running; // whose file is read
    QString m_recorded;
    QString m_other; // of a file that is not the recorded one
    bool m_readOnly = false;
    Button *m_button;
    QProgressBar *m_bar;
    Button *m_cancel;
    NoteBox *m_note;
    QFutureWatcher<QString> m_watcher;
};

} // namespace candor
