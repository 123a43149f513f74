// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Session.h"

#include "shell/Await.h"
#include "shell/platform/SystemEvents.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

#include <algorithm>

namespace candor {

using namespace std::chrono_literals;

namespace {

constexpr auto idleLookInterval = 5s;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

std::chrono::milliseconds idleLimitOf(const Casebook &casebook)
{
    return std::chrono::minutes(std::max(1, casebook.settings().idleMinutes));
}

} // namespace

Session::Session(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_system(platform::systemEvents())
{
    connect(m_system.get(), &platform::SystemEvents::goingToSleep, this, [this] { lock(LockReason::Sleep); });
    connect(m_system.get(), &platform::SystemEvents::screenLocked, this, [this] { lock(LockReason::Sleep); });
    connect(&m_idleTimer, &QTimer::timeout, this, &Session::lookAtIdleTime);
    // Not every platform knows whose text the clipboard holds; one that changes while we are in front is ours.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_ownClipboard = QGuiApplication::clipboard()->ownsClipboard() ||
                         QGuiApplication::applicationState() == Qt::ApplicationActive;
    });
    qApp->installEventFilter(this);
}

Session::~Session() = default;

void Session::begin(std::shared_ptr<Casebook> casebook)
{
    m_casebook = std::move(casebook);
    m_locking = false;
    m_undo.clear();
    m_redo.clear();
    m_lastSaved.reset();
    connect(m_casebook.get(), &Casebook::changed, this, &Session::noteChange);
    noteInput();
    if (!m_ownIdleLimit)
        m_idleLimit = idleLimitOf(*m_casebook);
    setIdleLimit(m_idleLimit);
    Q_EMIT opened();
}

void Session::setIdleLimit(std::chrono::milliseconds limit)
{
    m_ownIdleLimit = m_ownIdleLimit || limit != m_idleLimit;
    m_idleLimit = limit;
    m_idleTimer.start(std::min<std::chrono::milliseconds>(idleLookInterval, std::max(limit / 4, 10ms)));
}

void Session::addParker(QObject *owner, Parker parker)
{
    m_parkers.push_back({owner, std::move(parker)});
}

void Session::park()
{
    parkAll([this](const QStringList &problems) {
        if (!problems.isEmpty())
            Q_EMIT parkingRefused(problems.front());
    });
}

void Session::lock(LockReason reason)
{
    if (!isOpen())
        return;
    m_locking = true;
    parkAll([this, reason](const QStringList &problems) {
        if (problems.isEmpty()) {
            dismissScreens(reason);
        } else if (reason == LockReason::Asked || reason == LockReason::Quit) {
            m_locking = false;
            Q_EMIT parkingRefused(problems.front());
        } else {
            Q_EMIT textLost(problems.front());
            dismissScreens(reason);
        }
    });
}

void Session::parkAll(const std::function<void(const QStringList &)> &finished)
{
    m_parkers.erase(
        std::remove_if(m_parkers.begin(), m_parkers.end(), [](const ParkEntry &e) { return e.owner.isNull(); }),
        m_parkers.end());
    struct Pending {
        size_t open = 0;
        QStringList problems;
    };
    auto pending = std::make_shared<Pending>();
    pending->open = m_parkers.size() + 1;
    const auto one = [pending, finished] {
        if (--pending->open == 0)
            finished(pending->problems);
    };
    for (const ParkEntry &entry : m_parkers) {
        await(entry.park(), this, one, [pending, one](const Error &error) {
            pending->problems.append(errorText(error));
            one();
        });
    }
    // Never at once: who asks for the lock may be a part of the screens that go with it.
    QMetaObject::invokeMethod(this, one, Qt::QueuedConnection);
}

void Session::dismissScreens(LockReason reason)
{
    m_idleTimer.stop();
    Q_EMIT locking();
    if (m_screens)
        connect(m_screens, &QObject::destroyed, this, [this, reason] { closeCasebook(reason); });
    else
        closeCasebook(reason);
}

void Session::closeCasebook(LockReason reason)
{
    if (m_ownClipboard)
        QGuiApplication::clipboard()->clear();
    m_parkers.clear();
    m_undo.clear();
    m_redo.clear();
    const auto finish = [this, reason] {
        m_casebook.reset();
        m_locking = false;
        Q_EMIT locked(reason, m_clock->now());
    };
    await(m_casebook->lock(), this, finish, [this, finish](const Error &error) {
        Q_EMIT textLost(errorText(error));
        finish();
    });
}

void Session::noteChange(const ChangeNotice &notice)
{
    m_lastSaved = m_clock->now();
    if (m_target) {
        m_target->push_back(notice.commit);
        m_target = nullptr;
    } else {
        m_undo.push_back(notice.commit);
        m_redo.clear();
    }
    if (!m_ownIdleLimit && idleLimitOf(*m_casebook) != m_idleLimit) {
        m_idleLimit = idleLimitOf(*m_casebook); // the settings were changed
        setIdleLimit(m_idleLimit);
    }
    Q_EMIT changed(notice);
    Q_EMIT historyChanged();
}

void Session::undo()
{
    takeBack(m_undo, m_redo);
}

void Session::redo()
{
    takeBack(m_redo, m_undo);
}

void Session::takeBack(std::vector<qint64> &from, std::vector<qint64> &to)
{
    if (!isOpen() || from.empty() || m_target)
        return;
    m_target = &to;
    const qint64 commit = from.back();
    from.pop_back();
    await(
        m_casebook->apply(UndoCommit{commit}), this, [](const Outcome &) {},
        [this](const Error &error) {
            m_target = nullptr;
            Q_EMIT historyChanged();
            Q_EMIT historyRefused(errorText(error));
        });
}

void Session::noteInput()
{
    m_sinceInput.start();
    m_inputAt = std::chrono::system_clock::now();
}

void Session::lookAtIdleTime()
{
    // The monotonic clock of some systems stands still during sleep, the wall clock can be set: whichever says more.
    const auto wall = std::chrono::system_clock::now() - m_inputAt;
    if (std::chrono::milliseconds(m_sinceInput.elapsed()) >= m_idleLimit || wall >= m_idleLimit)
        lock(LockReason::Idle);
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && event->spontaneous())
        noteInput();
    return QObject::eventFilter(watched, event);
}

} // namespace candor
