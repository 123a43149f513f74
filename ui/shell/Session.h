// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace candor {

namespace platform {
class SystemEvents;
}

enum class LockReason { Asked, Idle, Sleep, Quit };

/// The one open casebook of the program and the rules of locking it: on request, after idle minutes, before sleep.
/// Half-typed text is parked as encrypted drafts first; then the casebook closes and its keys are wiped.
class Session : public QObject {
    Q_OBJECT

public:
    /// Stores what is half typed and answers when that is done.
    using Parker = std::function<QFuture<void>()>;

    explicit Session(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isOpen() const { return m_casebook != nullptr && !m_locking; }
    /// nullptr while locked. Screens keep a weak hold only: the session decides how long it lives.
    [[nodiscard]] Casebook *casebook() const { return m_casebook.get(); }
    [[nodiscard]] std::shared_ptr<Casebook> sharedCasebook() const { return m_casebook; }
    [[nodiscard]] const std::shared_ptr<const Clock> &clock() const { return m_clock; }

    /// Takes over a casebook that was just unlocked.
    void begin(std::shared_ptr<Casebook> casebook);
    /// Emits locked() when it is done, or parkingRefused() when half-typed text could not be stored and a person asked.
    void lock(LockReason reason);

    /// Asked before each lock while `owner` lives.
    void addParker(QObject *owner, Parker parker);
    /// What shows the casebook; from locking() on it may take its time to go, and the casebook closes after it.
    void setScreens(QObject *screens) { m_screens = screens; }
    /// Parks now without locking (Ctrl+S).
    void park();

    [[nodiscard]] std::chrono::milliseconds idleLimit() const { return m_idleLimit; }
    /// Instead of the minutes in the settings of the casebook.
    void setIdleLimit(std::chrono::milliseconds limit);

    /// Taking back and repeating the changes of this session, newest first.
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// When the last change was stored; empty before the first.
    [[nodiscard]] std::optional<Instant> lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    void opened();
    /// Screens hide and drop everything they show of the casebook; it is gone when locked() comes.
    void locking();
    void locked(candor::LockReason reason, candor::Instant at);
    void parkingRefused(const QString &sentence);
    /// Half-typed text could not be stored before a lock that could not wait.
    void textLost(const QString &sentence);
    void changed(const candor::ChangeNotice &notice);
    void historyChanged();
    void historyRefused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteInput();
    void lookAtIdleTime();
    void parkAll(const std::function<void(const QStringList &)> &finished);
    void dismissScreens(LockReason reason);
    void closeCasebook(LockReason reason);
    void noteChange(const ChangeNotice &notice);
    void takeBack(std::vector<qint64> &from, std::vector<qint64> &to);

    struct ParkEntry {
        QPointer<QObject> owner;
        Parker park;
    };

    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Casebook> m_casebook;
    std::unique_ptr<platform::SystemEvents> m_system;
    std::vector<ParkEntry> m_parkers;
    QPointer<QObject> m_screens;
    QTimer m_idleTimer;
    QElapsedTimer m_sinceInput;
    std::chrono::system_clock::time_point m_inputAt;
    std::chrono::milliseconds m_idleLimit{0};
    bool m_ownIdleLimit = false;
    bool m_locking = false;
    bool m_ownClipboard = false; // what it holds was copied here
    std::vector<qint64> m_undo;
    std::vector<qint64> m_redo;
    std::vector<qint64> *m_target = nullptr; // where the commit of a running undo or redo goes
    std::optional<Instant> m_lastSaved;
};

} // namespace candor
