// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryDesk.h"

#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;

namespace candor {

class Button;
class NoteBox;

/// Checks that nothing in the casebook was changed behind the program: the chain of the history, or all of it.
class VerifyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit VerifyPanel(HistoryDesk desk, QWidget *parent = nullptr);
    ~VerifyPanel() override;

    void begin(VerifyDepth depth);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void closed();

private:
    /// Shared with the casebook's thread.
    struct Run {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void finish(const VerifyReport &report, VerifyDepth depth);
    void showProgress();
    void setRunning(bool running);

    HistoryDesk m_desk;
    Button *m_chain;
    Button *m_full;
    Button *m_cancel;
    Button *m_copy;
    Button *m_close;
    QLabel *m_what;
    QProgressBar *m_bar;
    NoteBox *m_result;
    QTimer m_poll;
    std::shared_ptr<Run> m_run;
    QByteArray m_head;
};

/// What a check found, in words: lead and sentence. Pure.
struct VerifyText {
    bool ok = true;
    QString lead;
    QString text;
};
[[nodiscard]] VerifyText verifyText(const VerifyReport &report, VerifyDepth depth, const QLocale &locale);

} // namespace candor
